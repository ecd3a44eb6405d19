; The installer for Windows, by Inno Setup 6: iscc /DVersion=0.1.0 packaging\windows\ezp2p.iss
; Never built and never run; see README.md.
#ifndef Version
  #error Say the version of ezp2p/__init__.py: /DVersion=...
#endif

[Setup]
AppId={{6E1B6E2B-5C0C-4C53-9C0B-3C1B0F6A7D21}
AppName=EzP2P
AppVersion={#Version}
AppPublisher=The authors of EzP2P
DefaultDirName={autopf}\EzP2P
DefaultGroupName=EzP2P
PrivilegesRequired=admin
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=ezp2p-{#Version}-windows
Compression=lzma2
SolidCompression=yes
UninstallDisplayIcon={app}\ezp2pw.exe
; a window that is open keeps its pictures; it has to be closed by a person
CloseApplications=no
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Files]
Source: "..\..\dist\ezp2p\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[Icons]
Name: "{group}\EzP2P"; Filename: "{app}\ezp2pw.exe"
Name: "{autodesktop}\EzP2P"; Filename: "{app}\ezp2pw.exe"; Tasks: desktopicon

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Run]
Filename: "{app}\ezp2pw.exe"; Description: "{cm:LaunchProgram,EzP2P}"; Flags: nowait postinstall skipifsilent
