package org.cpip.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;

class BrokenPluginsTest {

    static Stream<Arguments> plugins() {
        return Stream.of(
                broken("SPI-01", BrokenExporters.BlankTitle::new),
                broken("SPI-01", BrokenExporters.AnotherFormatEachTime::new),
                broken("SPI-01", BrokenExporters.ExtensionWithADot::new),
                broken("SPI-02", BrokenExporters.NotPublic::new),
                broken("SPI-03", BrokenExporters.ClosesTheStream::new),
                broken("SPI-03", BrokenExporters.NeverFlushes::new),
                broken("SPI-04", BrokenExporters.StampsTheTime::new),
                broken("SPI-04", BrokenExporters.CountsCalls::new),
                broken("SPI-04", BrokenExporters.WritesNumbersByTheDefaultLocale::new),
                broken("SPI-04", BrokenExporters.NamesTheTimeZone::new),
                broken("SPI-04", BrokenExporters.KnowsItsThread::new),
                broken("SPI-04", BrokenExporters.GoesByIdentity::new),
                broken("SPI-05", BrokenExporters.KeepsTheProgrammeInAStaticField::new),
                broken("SPI-05", BrokenImporters.KeepsTheSourceInAStaticField::new),
                broken("SPI-06", BrokenExporters.ConcealsALoss::new),
                broken("SPI-06", BrokenExporters.InventsALoss::new),
                broken("SPI-06", BrokenExporters.CarriesWhatTheModelHasNot::new),
                broken("SPI-06", BrokenExporters.CarriesPartsWithoutNamingThem::new),
                broken("SPI-07", BrokenExporters.ClaimsToBeLossless::new),
                broken("SPI-07", BrokenExporters.LosslessWithALoss::new),
                broken("SPI-08", BrokenExporters.RefusesAPlanWithoutActions::new),
                broken("SPI-09", BrokenExporters.PrintsIntoAFullDisk::new),
                broken("SPI-09", BrokenExporters.MakesTheFailureUnchecked::new),
                broken("SPI-10", BrokenImporters.ThrowsOnBadBytes::new),
                broken("SPI-10", BrokenImporters.ThrowsAnIoExceptionOnBadBytes::new),
                broken("SPI-10", BrokenImporters.RunsOutOfStackOnBadBytes::new),
                broken("SPI-10", BrokenImporters.SaysNothingOfBadBytes::new),
                broken("SPI-10", BrokenImporters.HangsOnBadBytes::new),
                broken("SPI-11", BrokenImporters.IgnoresLimits::new),
                broken("SPI-11", BrokenImporters.IgnoresTheLimitOnTexts::new),
                broken("SPI-11", BrokenImporters.AllowsOneByteLess::new),
                broken("SPI-11", BrokenImporters.MistakesALimitForBadData::new),
                broken("SPI-12", BrokenImporters.KnowsNoFile::new),
                broken("SPI-12", BrokenImporters.DetectsOnce::new),
                broken("SPI-12", BrokenImporters.DetectsByTheFirstByte::new),
                broken("SPI-12", BrokenImporters.RemembersDetection::new),
                broken("SPI-13", BrokenImporters.ClaimsEveryFile::new),
                broken("SPI-14", BrokenImporters.CountsByTheDefaultLocale::new),
                broken("SPI-14", BrokenImporters.NamesTheFolder::new),
                broken("SPI-14", BrokenImporters.ChangesTheSource::new),
                broken("SPI-15", BrokenExporters.DeclaresAnotherDefault::new),
                broken("SPI-15", BrokenExporters.RefusesItsOwnOption::new),
                broken("SPI-15", BrokenImporters.DeclaresAnotherDefault::new),
                broken("SPI-15", BrokenImporters.RefusesItsOwnOption::new),
                broken("SPI-16", BrokenImporters.HasNoCode::new),
                broken("SPI-16", BrokenImporters.HasNoRemedy::new),
                broken("SPI-16", BrokenImporters.ShowsAnException::new),
                broken("SPI-16", BrokenImporters.PointsElsewhere::new),
                broken("SPI-17", BrokenImporters.MistakesCancellingForBadData::new),
                broken("SPI-17", BrokenImporters.GoesRoundTheSource::new),
                broken("SPI-18", BrokenBlockReaders.PointsElsewhere::new),
                broken("SPI-18", BrokenBlockReaders.CountsRowsFromZero::new),
                broken("SPI-18", BrokenBlockReaders.TakesUpATableAgain::new),
                broken("SPI-18", BrokenBlockReaders.PutsOneCellOverAnother::new),
                broken("SPI-17", BrokenExporters.GivesEveryFailureAnotherName::new));
    }

    @ParameterizedTest(name = "{1} breaks {0}")
    @MethodSource("plugins")
    void aBrokenPluginFailsItsRuleAndNoOther(String rule, String name, Supplier<SoundPlugin> plugin) {
        Map<String, String> failures = failures(ContractOnTrial.run(plugin));

        assertThat(failures).as(name).isNotEmpty().allSatisfy((test, message) -> {
            assertThat(test).startsWith(rule + " ");
            assertThat(message)
                    .startsWith(rule + ": ")
                    .endsWith("docs/reference/spi.md#" + rule.toLowerCase(Locale.ROOT));
        });
    }

    @Test
    void aSoundPluginPassesEveryTestOrIsToldWhyOneIsSkipped() {
        Map<String, TestExecutionResult> results = ContractOnTrial.run(SoundPlugin::new);

        assertThat(failures(results)).isEmpty();
        assertThat(results).hasSize(27);
        assertThat(results.entrySet().stream()
                        .filter(each -> each.getValue().getStatus() == Status.ABORTED)
                        .map(each -> each.getKey() + ": "
                                + each.getValue().getThrowable().orElseThrow().getMessage()))
                .containsExactly(
                        "SPI-06 What does not come back is listed as lost: the format is LOSSLESS, which SPI-07"
                                + " tests",
                        "SPI-06 What is carried is named and comes back: the exporter does not say what it carries, or"
                                + " carries everything",
                        "SPI-06 What is not lost stands in the bytes: the format is read back, which tells more",
                        "SPI-18 Blocks come in order, each with its place: the importer gives no blocks");
    }

    @Test
    void everyRuleHasAPluginThatBreaksIt() {
        Set<String> rules = ContractOnTrial.run(SoundPlugin::new).keySet().stream()
                .map(test -> test.substring(0, test.indexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(plugins().map(each -> each.get()[0])).containsAll(rules);
    }

    private static Map<String, String> failures(Map<String, TestExecutionResult> results) {
        return results.entrySet().stream()
                .filter(each -> each.getValue().getStatus() == Status.FAILED)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().getThrowable().orElseThrow().getMessage()));
    }

    private static Arguments broken(String rule, Supplier<SoundPlugin> plugin) {
        return Arguments.of(rule, plugin.get().getClass().getSimpleName(), plugin);
    }
}
