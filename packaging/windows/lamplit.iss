; The installer for Windows, made by Inno Setup 6; run by packaging/windows.ps1, which says Version,
; Folder (what PyInstaller made) and Out.
;
; It installs for one person, asks for no administrator, and starts nothing by itself. Journals lie in
; the person's own folders: neither a newer version nor an uninstallation touches them.

#ifndef Version
  #error Say the version with /DVersion=
#endif

[Setup]
AppId={{6E0B7B0C-5C0E-4C57-9D1B-2B7C6B0C9A11}
AppName=Lamplit
AppVersion={#Version}
AppPublisher=The Lamplit maintainers
DefaultDirName={autopf}\Lamplit
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile={#Folder}\LICENSE
OutputDir={#Out}
OutputBaseFilename=lamplit-{#Version}-windows-setup
SetupIconFile=..\..\build\icons\lamplit.ico
UninstallDisplayIcon={app}\lamplitw.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
; A running Lamplit saves and ends when it is asked to; it is never killed.
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"
Name: "pt"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"

[InstallDelete]
; Files of an older version that the newer one does not have would still be found by it.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Lamplit"; Filename: "{app}\lamplitw.exe"; AppUserModelID: "Lamplit.Lamplit"

[Registry]
; Backups get a name and an icon, and a double click shows how one becomes a journal.
Root: HKA; Subkey: "Software\Classes\.lamplit-backup"; ValueType: string; ValueData: "Lamplit.Backup"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Lamplit.Backup"; ValueType: string; ValueData: "Backup of a Lamplit journal"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Lamplit.Backup\DefaultIcon"; ValueType: string; ValueData: "{app}\lamplitw.exe,0"
Root: HKA; Subkey: "Software\Classes\Lamplit.Backup\shell\open\command"; ValueType: string; ValueData: """{app}\lamplitw.exe"" ""%1"""

[Run]
Filename: "{app}\lamplitw.exe"; Description: "{cm:LaunchProgram,Lamplit}"; Flags: nowait postinstall skipifsilent
