package org.probationrules.cli;

import java.io.ByteArrayOutputStream;

import org.probationrules.spi.Assessment;

/** Writes the answers of one run, file by file, in one format. */
interface AnswerWriter {

    void answered(DossierFile file, Assessment assessment);

    /** Takes the place of a file that could not be read. */
    void unread();

    /** Writes what has to wait for the last file. */
    void end();

    /** Text for people; each report is written as soon as it is there. */
    final class Text implements AnswerWriter {

        private final Session session;
        private final int files;
        private final Words words;
        private final TextReport report;
        private int number;
        private boolean first = true;

        Text(Session session, int files, Words words, int width) {
            this.session = session;
            this.files = files;
            this.words = words;
            this.report = new TextReport(words, width);
        }

        @Override
        public void answered(DossierFile file, Assessment assessment) {
            number++;
            String name = file.isStandardInput() ? words.say("standardInput") : file.name();
            session.out().print(first ? "" : "\n\n");
            session.out().print(
                    files == 1 ? report.render(name, assessment) : report.render(name, number, files, assessment));
            session.out().flush();
            first = false;
        }

        @Override
        public void unread() {
            number++;
        }

        @Override
        public void end() {}
    }

    /**
     * JSON for programs: the plugin's own document for one file, an array of them for several.
     *
     * <p>Written at the end, so that a run that breaks leaves no half of an array behind.
     */
    final class Json implements AnswerWriter {

        private final Session session;
        private final boolean array;
        private final ByteArrayOutputStream documents = new ByteArrayOutputStream();

        Json(Session session, int files) {
            this.session = session;
            this.array = files > 1;
        }

        @Override
        public void answered(DossierFile file, Assessment assessment) {
            add(session.plugin().toJson(assessment));
        }

        @Override
        public void unread() {
            if (array) {
                add(new byte[] {'n', 'u', 'l', 'l'});
            }
        }

        private void add(byte[] document) {
            if (array) {
                documents.writeBytes(documents.size() == 0 ? new byte[] {'[', '\n'} : new byte[] {',', '\n'});
            }
            documents.writeBytes(document);
        }

        @Override
        public void end() {
            if (documents.size() > 0) {
                documents.writeBytes(array ? new byte[] {'\n', ']', '\n'} : new byte[] {'\n'});
                session.out().writeBytes(documents.toByteArray());
            }
        }
    }
}
