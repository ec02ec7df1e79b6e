package dev.earshot.report;

import dev.earshot.analysis.scan.ScanResult;
import java.io.PrintWriter;

/// A form in which the result of a scan is written.
public interface Report {
    void write(ScanResult result, PrintWriter out);
}
