package org.probationrules.benchmark;

import java.io.IOException;
import java.util.regex.Pattern;

/** Measures one cell in a Java machine of its own. */
public final class CellProcess {

    private CellProcess() {}

    /** Measures the cell with the id that is the only argument. */
    public static void main(String[] arguments) {
        Cell cell = Cells.chosen("^" + Pattern.quote(arguments[0]) + "$").get(0);
        OwnMachine.tell(Meter.measure(cell.work().get(), Effort.FULL));
        System.exit(0);
    }

    /** Starts such a machine and waits for it. */
    static Timing measure(Cell cell) throws IOException, InterruptedException {
        return OwnMachine.run(CellProcess.class, cell.id()).get(0);
    }
}
