package org.cpip.io.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La capitainerie publiera un guide pour les pêcheurs d'ici mars 2031.",
                "Der Hafenmeister erneuert die Lampen bis zum 31. Dezember 2031.",
                "La autoridad del puerto publicará la guía para los pescadores en marzo de 2031.",
                "Entro marzo 2031 sarà pubblicata la guida dei porti.",
                "A guia dos portos será publicada até março de 2031.",
                "De havenmeester publiceert een gids voor het eind van maart 2031.",
                "Hamnen ska ge ut en handbok för fiskare senast i mars 2031 och på webben.",
                "Urząd wyda poradnik dla rybaków do marca 2031 oraz w sieci.",
                "Bydd yr awdurdod yn cyhoeddi canllaw erbyn Mawrth 2031.",
                "Foillsichidh am bòrd stiùireadh airson nan calaidhean le cead, agus bidh e deiseil ann am Màrt 2031.",
                "NÃO SERÁ ABERTO.",
                "Ο λιμενάρχης θα εκδώσει οδηγό έως τον Μάρτιο του 2031.",
                "Портът ще издаде наръчник до март 2031 г.",
            })
    void sentencesOfOtherLanguages(String sentence) {
        assertThat(ForeignWords.prevailIn(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2031",
                "Repair roof",
                "Repair roof tiles, Leith; install CCTV",
                "The Harbour Board will publish a guide by March 2031.",
                "Agree with Bòrd na Gàidhlig how the plan is put into Gaelic by June 2031.",
                "Implement the Plan de la Rance et du littoral with partners in the region.",
                "Deliver Cymraeg 2050: a plan for Welsh (Cynllun Gweithredu ar gyfer y Gymraeg) with the Welsh Government.",
                "Sign the agreement with the Comité des pêches de Saint-Malo by March 2031.",
                "Send the fish to Los Angeles, San José and El Paso.",
                "Review of de facto and de jure powers, per capita grants et al.",
            })
    void englishAndItsForeignNames(String sentence) {
        assertThat(ForeignWords.prevailIn(sentence)).isFalse();
    }
}
