<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>TargetWords</name>
    <message numerus="yes">
        <source>The target would refuse it: %n error(s)</source>
        <translation>
            <numerusform>The target would refuse it: %n error</numerusform>
            <numerusform>The target would refuse it: %n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s); %1</source>
        <translation>
            <numerusform>%n warning; %1</numerusform>
            <numerusform>%n warnings; %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kwb::workbench::CompareWindow</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kwb::workbench::ConsoleModel</name>
    <message numerus="yes">
        <source>(%n line(s) before this were dropped)</source>
        <translation>
            <numerusform>(%n line before this was dropped)</numerusform>
            <numerusform>(%n lines before this were dropped)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kwb::workbench::ConsoleTab</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kwb::workbench::FileIntake</name>
    <message numerus="yes">
        <source>add %n file(s)</source>
        <translation>
            <numerusform>add %n file</numerusform>
            <numerusform>add %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kwb::workbench::StatusPill</name>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TargetsTab</name>
    <message numerus="yes">
        <source>%n old plan(s) go, and the files that no other plan has.</source>
        <translation>
            <numerusform>%n old plan goes, and the files that no other plan has.</numerusform>
            <numerusform>%n old plans go, and the files that no other plan has.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n plan(s) stay, and the one that is loaded.</source>
        <translation>
            <numerusform>The newest plan stays, and the one that is loaded.</numerusform>
            <numerusform>The newest %n plans stay, and the one that is loaded.</numerusform>
        </translation>
    </message>
</context>
</TS>
