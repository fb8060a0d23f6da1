@echo off
rem Starts cpip from an unpacked distribution. JAVA_HOME, else the java on the path; CPIP_OPTS has options for Java.
setlocal
set "JAR=%~dp0..\lib\cpip.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
rem The classes as they are in memory, for this jar; a Java that they do not fit starts without them.
set "ARCHIVE=%LOCALAPPDATA%\cpip"
if not exist "%ARCHIVE%" mkdir "%ARCHIVE%" 2>nul
for %%F in ("%JAR%") do set "KEY=%%~zF%%~tF"
set "KEY=%KEY::=%"
set "KEY=%KEY:/=%"
set "KEY=%KEY: =%"
set "ARCHIVE=%ARCHIVE%\classes-%KEY%.jsa"
set "WORK=%TEMP%\cpip-%RANDOM%%RANDOM%"
if not exist "%ARCHIVE%" (
  "%JAVA%" -Xlog:disable -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-XX:ArchiveClassesAtExit=%WORK%.jsa" -jar "%JAR%" demo -o "%WORK%" >nul 2>nul <nul
  if exist "%WORK%.jsa" move /y "%WORK%.jsa" "%ARCHIVE%" >nul 2>nul
  if exist "%WORK%" rmdir /s /q "%WORK%"
)
"%JAVA%" -Xlog:disable -Xshare:auto "-XX:SharedArchiveFile=%ARCHIVE%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %CPIP_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
