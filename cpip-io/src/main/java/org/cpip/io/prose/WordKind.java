package org.cpip.io.prose;

/**
 * What a word can be: the whole vocabulary of the reader, as data. A word may be of several kinds; {@code word=number}
 * gives it a value. Everything is lower case.
 */
enum WordKind {
    MONTH("january=1 jan=1 february=2 feb=2 march=3 mar=3 april=4 apr=4 may=5 june=6 jun=6 july=7 jul=7 august=8 aug=8"
            + " september=9 sep=9 sept=9 october=10 oct=10 november=11 nov=11 december=12 dec=12"),
    WEEKDAY(
            "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun"),
    /** Numbered as in {@link org.cpip.model.date.EdtfDate#ofSeason}. */
    SEASON("spring=1 summer=2 autumn=3 fall=3 winter=4"),
    ORDINAL("first=1 second=2 third=3 fourth=4 final=-1 last=-1 1st=1 2nd=2 3rd=3 4th=4"),
    NUMERAL("one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 eighteen=18"),
    /** A quarter or a half; the value is months. */
    QUARTER_OR_HALF("quarter=3 half=6"),
    /** A quarter or a half by its label. */
    PERIOD_LABEL("q1=1 q2=2 q3=3 q4=4 qtr1=1 qtr2=2 qtr3=3 qtr4=4 h1=11 h2=12"),
    FISCAL("financial fiscal fy"),
    ACADEMIC("academic school"),
    EARLY_OR_LATE("early mid late middle"),
    START_OR_END("end start beginning close middle course"),

    THE("the"),
    OF("of"),
    BY("by"),
    BEFORE("before"),
    IN("in during within throughout over around across circa"),
    ON("on"),
    FROM("from starting beginning commencing effective"),
    SINCE("since"),
    UNTIL("until till through"),
    AFTER("after"),
    FOLLOWING("following"),
    BETWEEN("between"),
    FOR("for"),
    TO("to"),
    AND("and"),
    WITH("with alongside"),
    DETERMINER("a an this that these those its our their his her your my each every all any no some both another"),
    /** Words that carry grammar and no meaning; after a verb in -ed they show that it is a verb. */
    FUNCTION("the a an this that these those its our their each every all any some both in on at by to for from of with"
            + " and or but as before after following until since during which who where when while whether if into onto"
            + " within through throughout under across against about upon via it we they he she i you there then not"
            + " no also so than using alongside towards toward out up over"),

    WILL("will shall must should would ll can could might cannot"),
    BE("be"),
    IS("is are am re isn't aren't"),
    WAS("was were did wasn't weren't"),
    HAVE("have has had ve having hasn't haven't hadn't"),
    BEEN("been being"),
    /** Past forms that do not end in -ed, or that are past even before a noun. */
    PAST("held took taken began begun met made gave saw seen went gone came brought led sent wrote written won"
            + " found ran undertook undertaken became chose chosen drew drawn fell grew rose heard spoke built saw put set"
            + " cut agreed published launched declared approved adopted announced passed voted resolved signed"
            + " included joined carried recognised"),
    /** Words in -ed that are no past form. */
    NOT_PAST("need needed indeed speed feed seed exceed proceed succeed embed bed red hundred shared based related"
            + " detailed required united looked experienced"),
    /** Present forms that announce something to come. */
    PRESENT("starts begins opens closes ends concludes expires launches runs completes finishes becomes takes comes"
            + " convenes meets reports publishes aims pledges commits undertakes plans intends expects"),
    /** A wish or a target: what stands "by" a date after it is promised, whatever the tense. */
    GOAL(
            "aim aims aimed aiming target targets ambition ambitions goal goals objective objectives pledge pledges pledged"
                    + " pledging commitment commitments commit commits committing committed vision deadline deadlines aspiration"
                    + " aspirations aspire aspires aspiring plan plans planned planning intention intend intends intended expected"
                    + " scheduled proposal proposes proposed resolve resolution strategy"),
    /** What may stand between a promise and a date that has no preposition. */
    DUE("due deadline scheduled planned timetabled targeted expected ready completion timescale date delivery"),
    /** Nouns that make a year before them a label or a count: "2019 levels", "2000 homes". */
    NOUN_AFTER_YEAR(
            "level levels baseline baselines price prices figure figures target targets census data report reports"
                    + " summit edition regulations guidance strategy plan act review survey election budget people children homes"
                    + " tonnes households pupils staff places schools jobs new additional more hectares trees vehicles cases"
                    + " patients units miles minutes hours days pounds dollars euros litres metres kilometres tons km mw kwh words pages responses participants young families adults per percent percentage"
                    + " savings saving receipts budgets funds funding capital revenue reserves underspend underspends surplus surpluses"
                    + " income grant grants allocation allocations settlement proceeds prices accounts rates values terms money"),

    IF("if provided providing subject unless depending dependent contingent"),
    HEDGE("possible necessary appropriate required needed applicable any practicable not feasible relevant"),
    /** Every so many months: the value. */
    ADVERB_OF_RECURRENCE("annually=12 yearly=12 quarterly=3 monthly=1 biannually=6 biennially=24 triennially=36"),
    ADJECTIVE_OF_RECURRENCE("annual=12 yearly=12 quarterly=3 monthly=1 biannual=6 biennial=24 triennial=36"),
    /** Weeks and days do not count in months: the value is days. */
    SHORT_RECURRENCE("weekly=7 fortnightly=14 daily=1"),
    EVERY("every each per"),
    TIMES("once=1 twice=2 thrice=3"),
    /** The value is months; 0 for units shorter than a month. */
    UNIT("day=0 days=0 week=0 weeks=0 month=1 months=1 quarter=3 quarters=3 year=12 years=12"),
    PERIODIC_NOUN(
            "report reports reporting update updates statement statements review reviews return returns publication"
                    + " bulletins newsletters publications conferences bulletin newsletter assessment assessments audit audits survey surveys cycle meeting meetings conference"
                    + " event events summit basis progress briefing briefings programme assurance accounts stocktake monitoring"),
    REPORTING_WORD("report reports reporting reported publish publishes published update updates updated statement"
            + " return returns bulletin briefing briefings accounts account"),

    BODY_HEAD("council councils inspectorate centre center agency agencies department departments government ministry"
            + " authority authorities commission directorate directorates service services trust trusts university"
            + " universities institute society association police office administration parliament congress senate cabinet"
            + " nhs executive foundation charity college colleges union federation court courts bureau treasury archives"
            + " regulator corporation company cosla scotrail"),
    GROUP_HEAD("group groups board boards committee committees forum panel panels taskforce partnership partnerships"
            + " network networks team teams alliance consortium assembly collaborative force"),
    ROLE_HEAD("minister ministers secretary commissioner commissioners ombudsman director directors officer officers"
            + " inspector mayor registrar advocate"),
    PLAN_HEAD("plan plans strategy programme program roadmap charter agenda"),
    GUIDANCE_HEAD("guidance guidelines standards standard framework toolkit handbook code protocol"),
    LAW_HEAD("act bill regulations order measure"),
    STUDY("study studies research evaluation report reports review paper survey inquiry findings analysis"),
    SECTION("section sections s ss part parts schedule article articles"),
    /** Acronyms of public bodies that are met alone. */
    BODY("celcis cosla nspcc nhs dwp hmrc cqc hmics solace scra dfe moj defra dluhc mod fcdo beis desnz gsa omb hhs"
            + " opm epa hud nasa usaid usda doj dhs dod cio pha hse ons nao ofcom ico cma nice acas sepa spa"),
    /** Capitals that name no body. */
    NOT_A_BODY(
            "uk us usa eu un uk's rag kpi kpis gp gps it hr ict ai pdf faq q&a co2 ghg covid id ok tbc tba"
                    + " gov tbd www html csv xml json sms qr cctv gis stem roi ceo cfo cto gdpr sdg sdgs url api ip tv ev evs nz fte hq phd mot vat gdp lgbt lgbti lgbtq bame send sme"),

    /** The bare verbs that plans begin with; also told from nouns after "to". */
    VERB("accept achieve address adopt agree align allocate analyse appoint articulate assess begin bring build carry"
            + " chair clarify collaborate commission complete conduct consider consult continue convene"
            + " coordinate create deliver design develop disclose draft enable engage ensure establish evaluate examine"
            + " expand explore extend finalise finalize fund hold identify implement improve inform introduce invest"
            + " investigate issue launch lead maintain make measure monitor move offer open oversee participate pilot"
            + " position prepare present procure produce progress promote provide publish recruit reconvene reduce refresh"
            + " replace report require reset respond review revise roll run scope seek set share simplify start streamline"
            + " strengthen submit support take test train transfer update upgrade use work write function mention"
            + " complement supplement document reach become be meet close end"),
    CONSIDER("consider considers considering explore explores examine investigate"),
    /** Nouns after "to" that no verb is. */
    NOUN_AFTER_TO("committee committees members councillors council cabinet ministers parliament board officials"
            + " stakeholders partners schools families date me us you them it him her children staff people patients"
            + " residents congress full local all net zero carbon other others");

    /** This kind in a set of kinds. */
    final long bit = 1L << ordinal(); // 64 kinds fit; VocabularyTest counts

    final String words;

    WordKind(String words) {
        this.words = words;
    }
}
