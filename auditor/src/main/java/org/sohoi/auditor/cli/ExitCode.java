package org.sohoi.auditor.cli;

/** What a script is told. */
final class ExitCode {

    static final int VERIFIED = 0;
    static final int FINDINGS = 1;
    static final int WRONG_INPUT = 2;
    static final int UNREACHABLE = 3;

    private ExitCode() {}
}
