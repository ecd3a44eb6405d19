; The installer for Windows, by Inno Setup 6: iscc /DVersion=VERSION packaging\windows\ezp2p.iss
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

[Registry]
; listed under "Open with", and never the default of anything; the types are those of packaging/parts.py
Root: HKA; Subkey: "Software\Classes\Applications\ezp2pw.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "EzP2P"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\ezp2pw.exe\shell\open\command"; ValueType: string; ValueData: """{app}\ezp2pw.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\ezp2pw.exe\SupportedTypes"; ValueType: string; ValueName: ".jpg"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\ezp2pw.exe\SupportedTypes"; ValueType: string; ValueName: ".jpeg"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\ezp2pw.exe\SupportedTypes"; ValueType: string; ValueName: ".jpe"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\ezp2pw.exe\SupportedTypes"; ValueType: string; ValueName: ".jfif"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\ezp2pw.exe\SupportedTypes"; ValueType: string; ValueName: ".png"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\ezp2pw.exe\SupportedTypes"; ValueType: string; ValueName: ".bmp"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\ezp2pw.exe\SupportedTypes"; ValueType: string; ValueName: ".dib"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\ezp2pw.exe\SupportedTypes"; ValueType: string; ValueName: ".tif"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\ezp2pw.exe\SupportedTypes"; ValueType: string; ValueName: ".tiff"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\ezp2pw.exe\SupportedTypes"; ValueType: string; ValueName: ".gif"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\ezp2pw.exe\SupportedTypes"; ValueType: string; ValueName: ".webp"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\ezp2pw.exe\SupportedTypes"; ValueType: string; ValueName: ".heic"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\ezp2pw.exe\SupportedTypes"; ValueType: string; ValueName: ".heif"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\ezp2pw.exe\SupportedTypes"; ValueType: string; ValueName: ".avif"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\ezp2pw.exe\SupportedTypes"; ValueType: string; ValueName: ".jp2"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\ezp2pw.exe\SupportedTypes"; ValueType: string; ValueName: ".j2k"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\ezp2pw.exe\SupportedTypes"; ValueType: string; ValueName: ".pdf"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\ezp2pw.exe\SupportedTypes"; ValueType: string; ValueName: ".dcm"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\ezp2pw.exe\SupportedTypes"; ValueType: string; ValueName: ".dicom"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\ezp2pw.exe\SupportedTypes"; ValueType: string; ValueName: ".mp4"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\ezp2pw.exe\SupportedTypes"; ValueType: string; ValueName: ".mov"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\ezp2pw.exe\SupportedTypes"; ValueType: string; ValueName: ".mkv"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\ezp2pw.exe\SupportedTypes"; ValueType: string; ValueName: ".avi"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\ezp2pw.exe\SupportedTypes"; ValueType: string; ValueName: ".mpg"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\ezp2pw.exe\SupportedTypes"; ValueType: string; ValueName: ".mpeg"; ValueData: ""

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Run]
Filename: "{app}\ezp2pw.exe"; Description: "{cm:LaunchProgram,EzP2P}"; Flags: nowait postinstall skipifsilent
