@echo off
rem Starts BoligMonitor: without a command the workbench, with one that command, without a window.
setlocal EnableExtensions

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
for %%F in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fF"
set "CACHE=%LOCALAPPDATA%\BoligMonitor"
if not exist "%CACHE%" mkdir "%CACHE%"

rem --data DIR belongs to both; with nothing else to do, the workbench opens.
set "DATA=%USERPROFILE%\BoligMonitor"
set "COMMAND="
set ARGUMENTS=%*
:next
if "%~1"=="" goto start
if "%~1"=="--data" goto data
set "COMMAND=yes"
shift
goto next
:data
if "%~2"=="" set "COMMAND=yes"
if not "%~2"=="" set "DATA=%~f2"
shift
shift
goto next

:start
set OPTIONS=--enable-native-access=ALL-UNNAMED -Djava.awt.headless=true "-Dboligmonitor.data=%DATA%" "-DEPSG-HSQL.directory=%CACHE%\epsg" "-Dderby.stream.error.file=%CACHE%\derby.log"
if defined COMMAND goto command
"%JAVA%" %OPTIONS% -Xmx2g -jar "%LAUNCHER%" -data "%DATA%\workbench"
exit /b %ERRORLEVEL%

:command
"%JAVA%" %OPTIONS% -Xmx1g -XX:+UseParallelGC -jar "%LAUNCHER%" -nosplash -data @none -application dk.boligmonitor.cli.application %ARGUMENTS%
exit /b %ERRORLEVEL%
