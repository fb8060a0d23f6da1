package org.cpip.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Who may do what with a file, given to the one that takes its place. */
final class Permissions {

    private Permissions() {}

    /** Copies group and permissions, or the access list of Windows, as far as this process may give them. */
    static void copy(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView made = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (old != null && made != null) {
            copy(old.readAttributes(), made);
        }
        AclFileAttributeView list = Files.getFileAttributeView(from, AclFileAttributeView.class);
        AclFileAttributeView fresh = Files.getFileAttributeView(to, AclFileAttributeView.class);
        if (list != null && fresh != null) {
            fresh.setAcl(list.getAcl());
        }
    }

    private static void copy(PosixFileAttributes old, PosixFileAttributeView made) throws IOException {
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        permissions.addAll(old.permissions());
        if (!made.readAttributes().group().equals(old.group())) {
            try {
                made.setGroup(old.group());
            } catch (IOException e) {
                // Another group would get what was for the old one: it gets no more than everybody.
                keepIf(permissions, PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
                keepIf(permissions, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
                keepIf(permissions, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);
            }
        }
        made.setPermissions(permissions);
    }

    private static void keepIf(Set<PosixFilePermission> all, PosixFilePermission one, PosixFilePermission other) {
        if (!all.contains(other)) {
            all.remove(one);
        }
    }
}
