package org.cpip.archetype;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fenced blocks of a page, in order, each with the last file that the text before it names. */
final class HowToPage {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
    private static final Pattern FILE = Pattern.compile("`((?:src/|pom\\.xml)[^`]*)`");

    private HowToPage() {}

    static List<Block> blocks(Path page) throws IOException {
        String text = Files.readString(page);
        List<Block> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        int end = 0;
        while (block.find()) {
            Optional<String> file = Optional.empty();
            Matcher name = FILE.matcher(text.substring(end, block.start()));
            while (name.find()) {
                file = Optional.of(name.group(1));
            }
            blocks.add(new Block(block.group(1), block.group(2), file));
            end = block.end();
        }
        return blocks;
    }

    /** A block: its language, what it holds, and the file that it is about. */
    record Block(String language, String text, Optional<String> file) {}
}
