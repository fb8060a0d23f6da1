package org.cpip.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What the build compares the public API with: the exported types of the last release, without their code. */
class ApiBaselineTest {

    private static final Path ROOT = Repository.root();
    private static final int VISIBLE = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

    /** The published ones, which have an API. */
    static List<String> artifacts() {
        return List.of(
                "cpip-model",
                "cpip-spi",
                "cpip-office",
                "cpip-io",
                "cpip-html",
                "cpip-xlsx",
                "cpip-disclosure",
                "cpip-collect",
                "cpip-reporting",
                "cpip-testkit",
                "cpip-jackson");
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void everyArtifactIsComparedWithABaseline(String artifact) throws IOException {
        assertThat(Files.readString(ROOT.resolve(artifact).resolve("pom.xml"))).contains("japicmp-maven-plugin");
        try (JarFile baseline = new JarFile(jar(artifact).toFile())) {
            assertThat(baseline.stream().filter(entry -> entry.getName().endsWith(".class")))
                    .isNotEmpty();
        }
    }

    /** {@code docs/reference/compatibility.md} says when, and with which command. */
    @ParameterizedTest
    @MethodSource("artifacts")
    @EnabledIfSystemProperty(named = "cpip.baseline", matches = "renew")
    void renew(String artifact) throws IOException {
        Path classes = ROOT.resolve(artifact).resolve("target/classes");
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(jar(artifact)))) {
            for (String folder : exported(classes)) {
                for (Path file : classFiles(classes.resolve(folder))) {
                    byte[] stripped = stripped(Files.readAllBytes(file));
                    if (stripped.length > 0) {
                        ZipEntry entry = new ZipEntry(folder + "/" + file.getFileName());
                        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
                        jar.putNextEntry(entry);
                        jar.write(stripped);
                    }
                }
            }
        }
    }

    private static Path jar(String artifact) {
        return ROOT.resolve("config/api-baseline").resolve(artifact + ".jar");
    }

    private static List<String> exported(Path classes) throws IOException {
        try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in).exports().stream()
                    .filter(each -> !each.isQualified())
                    .map(each -> each.source().replace('.', '/'))
                    .filter(folder -> !folder.contains("/internal"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> classFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }

    /** The class file without code and without what nobody else can see; empty for a type that nobody else can see. */
    private static byte[] stripped(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        if ((reader.getAccess() & VISIBLE) == 0) {
            return new byte[0];
        }
        ClassWriter writer = new ClassWriter(0);
        reader.accept(new VisibleMembers(writer), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        return writer.toByteArray();
    }

    private static final class VisibleMembers extends ClassVisitor {

        // What a report says gets more components with time; its records are made by the library, never by its users.
        private boolean isResult;

        VisibleMembers(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            isResult = parent.equals("java/lang/Record") && name.startsWith("org/cpip/reporting/");
            super.visit(version, access, name, signature, parent, interfaces);
        }

        @Override
        public FieldVisitor visitField(int access, String name, String type, String signature, Object value) {
            return (access & VISIBLE) == 0 ? null : super.visitField(access, name, type, signature, value);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            boolean isUnpromised = isResult && name.equals("<init>");
            return (access & VISIBLE) == 0 || isUnpromised
                    ? null
                    : super.visitMethod(access, name, type, signature, thrown);
        }
    }
}
