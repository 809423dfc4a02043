package org.probationrules.cli;

import java.io.ByteArrayOutputStream;

import org.probationrules.spi.Assessment;

/** Writes the answers of one run, one by one, in one format. */
interface AnswerWriter {

    /** Writes the answer on a file that holds a dossier. */
    void answered(DossierFile file, Assessment assessment);

    /** Writes the answer on a procurement that was read from notices. */
    void answered(String ocid, Assessment assessment);

    /** Takes the place of a file that could not be read. */
    void unread();

    /** Writes what has to wait for the last file. */
    void end();

    /** Text for people; each report is written as soon as it is there. */
    final class Text implements AnswerWriter {

        private final Session session;
        private final int answers;
        private final Words words;
        private final TextReport report;
        private int number;
        private boolean first = true;

        /**
         * @param answers how many answers are to come, those on unread files included
         */
        Text(Session session, int answers, Words words, int width) {
            this.session = session;
            this.answers = answers;
            this.words = words;
            this.report = new TextReport(words, width);
        }

        @Override
        public void answered(DossierFile file, Assessment assessment) {
            number++;
            String name = file.isStandardInput() ? words.say("standardInput") : file.name();
            print(answers == 1 ? report.render(name, assessment) : report.render(name, number, answers, assessment));
        }

        @Override
        public void answered(String ocid, Assessment assessment) {
            number++;
            String name = ocid.isEmpty() ? words.say("head.ocid.none") : ocid;
            print(answers == 1
                    ? report.renderProcurement(name, assessment)
                    : report.renderProcurement(name, number, answers, assessment));
        }

        private void print(String text) {
            session.out().print(first ? "" : "\n\n");
            session.out().print(text);
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
     * JSON for programs: the plugin's own document for one answer, an array of them for several.
     *
     * <p>Written at the end, so that a run that breaks leaves no half of an array behind.
     */
    final class Json implements AnswerWriter {

        private final Session session;
        private final boolean array;
        private final ByteArrayOutputStream documents = new ByteArrayOutputStream();

        /**
         * @param answers how many answers are to come, those on unread files included
         */
        Json(Session session, int answers) {
            this.session = session;
            this.array = answers > 1;
        }

        @Override
        public void answered(DossierFile file, Assessment assessment) {
            add(session.plugin().toJson(assessment));
        }

        @Override
        public void answered(String ocid, Assessment assessment) {
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
