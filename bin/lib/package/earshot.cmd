@echo off
rem Runs Earshot with the run-time that lies beside this file.
setlocal
rem What is meant for other Java programs would cost this one its quick start, or more.
set JAVA_TOOL_OPTIONS=
set JDK_JAVA_OPTIONS=
set _JAVA_OPTIONS=
"%~dp0runtime\bin\java.exe" @OPTIONS@ "-XX:SharedArchiveFile=%~dp0runtime\lib\earshot.jsa" -m dev.earshot/dev.earshot.Main %*
