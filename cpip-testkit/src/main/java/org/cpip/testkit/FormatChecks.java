package org.cpip.testkit;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.FormatOption;

/** What importers and exporters have in common: how they present themselves. */
final class FormatChecks {

    private static final String DESCRIBES = "SPI-01";
    private static final String LOADABLE = "SPI-02";
    private static final String KEBAB = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final String MEDIA_TYPE = "[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*";

    private FormatChecks() {}

    static void describesItself(Format first, Format second, List<FormatOption> options) {
        Rules.require(first.equals(second), DESCRIBES, "format() gave " + first + " and then " + second + ".");
        Rules.require(!first.title().isBlank(), DESCRIBES, "the title is blank; people choose by it.");
        Rules.require(!first.mediaTypes().isEmpty(), DESCRIBES, "there is no media type.");
        for (String type : first.mediaTypes()) {
            Rules.require(
                    type.matches(MEDIA_TYPE),
                    DESCRIBES,
                    "\"" + type + "\" is no media type; it is written like text/csv, in lower case.");
        }
        Rules.require(!first.extensions().isEmpty(), DESCRIBES, "there is no extension; files are found by it.");
        for (String extension : first.extensions()) {
            Rules.require(
                    extension.equals(extension.toLowerCase(Locale.ROOT)) && extension.matches("[^.\\s/\\\\]+"),
                    DESCRIBES,
                    "the extension \"" + extension + "\" must be in lower case and without a dot.");
        }
        Set<String> names = new HashSet<>();
        for (FormatOption option : options) {
            Rules.require(names.add(option.name()), DESCRIBES, "two options are called " + option.name() + ".");
            describesItself(option);
        }
    }

    private static void describesItself(FormatOption option) {
        String name = "the option \"" + option.name() + "\"";
        Rules.require(
                option.name().matches(KEBAB), DESCRIBES, name + " is not in kebab-case, such as tracked-changes.");
        Rules.require(
                option.accepts(option.defaultValue()),
                DESCRIBES,
                name + " does not accept its own default value \"" + option.defaultValue() + "\".");
        Rules.require(
                !option.help().isBlank() && option.help().lines().count() == 1,
                DESCRIBES,
                name + " needs a help text of one line.");
    }

    static void isLoadable(Class<?> type) {
        boolean provider = Arrays.stream(type.getMethods()).anyMatch(FormatChecks::isProviderMethod);
        boolean constructor = !Modifier.isAbstract(type.getModifiers())
                && Arrays.stream(type.getConstructors()).anyMatch(each -> each.getParameterCount() == 0);
        boolean isStatic = type.getEnclosingClass() == null || Modifier.isStatic(type.getModifiers());
        Rules.require(
                Modifier.isPublic(type.getModifiers()) && isStatic && (constructor || provider),
                LOADABLE,
                type.getName() + " must be a public class with a public constructor without arguments, or else"
                        + " ServiceLoader cannot make one.");
    }

    private static boolean isProviderMethod(Method method) {
        return method.getName().equals("provider")
                && Modifier.isStatic(method.getModifiers())
                && method.getParameterCount() == 0;
    }
}
