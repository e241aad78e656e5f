# Makes what people install on Windows, on Windows, from the committed state, in build\windows:
#   lamplit-VERSION-windows-setup.exe   installs for one person, without an administrator
#   lamplit-VERSION-windows.zip         the same files, to unpack anywhere
#
# Needs Git, Python 3.11 or newer and Inno Setup 6. LAMPLIT_SIGNER is the SHA-1 of a certificate for
# signing code in the person's own store; without it nothing is signed, and Windows warns.
# docs/packages.md says how; it has not been run where the other packages are made.
#
#   powershell -ExecutionPolicy Bypass -File packaging\windows.ps1

$ErrorActionPreference = "Stop"
Set-StrictMode -Version Latest
$root = Split-Path -Parent $PSScriptRoot
Set-Location $root
foreach ($name in "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV") { Remove-Item "Env:$name" -ErrorAction Ignore }

# Runs a program, and ends with its name where it fails.
function Invoke-Program([string] $Program, [string[]] $Arguments) {
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program ended with $LASTEXITCODE." }
}

function Find-Program([string] $Name, [string[]] $Places) {
    $found = Get-Command $Name -ErrorAction Ignore
    if ($found) { return $found.Source }
    foreach ($place in $Places) {
        $file = Get-ChildItem -Path $place -ErrorAction Ignore | Sort-Object FullName | Select-Object -Last 1
        if ($file) { return $file.FullName }
    }
    throw "The program $Name is missing."
}

# Signs files, where there is a certificate.
function Add-Signature([string[]] $Files) {
    if (-not $env:LAMPLIT_SIGNER) { return }
    $signtool = Find-Program "signtool.exe" @("${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe")
    $stamps = if ($env:LAMPLIT_TIMESTAMPS) { $env:LAMPLIT_TIMESTAMPS } else { "http://timestamp.digicert.com" }
    Invoke-Program $signtool (@("sign", "/sha1", $env:LAMPLIT_SIGNER, "/fd", "sha256", "/td", "sha256", "/tr", $stamps) + $Files)
}

$out = Join-Path $root "build\windows"
$tools = Join-Path $root "build\bundle-venv"
$python = Join-Path $tools "Scripts\python.exe"
Remove-Item -Recurse -Force $out, $tools -ErrorAction Ignore
New-Item -ItemType Directory -Force "$out\src\build" | Out-Null

"Installing what the bundle is made of."
Invoke-Program "py" @("-3", "-m", "venv", $tools)
Invoke-Program $python @("-m", "pip", "--quiet", "--no-input", "--disable-pip-version-check", "install", "--require-hashes", "-r", "requirements\bundle.txt")

"Collecting the files."
Invoke-Program "git" @("archive", "--format=zip", "--output=$out\src.zip", "HEAD")
Expand-Archive -Force "$out\src.zip" "$out\src"
Remove-Item "$out\src.zip"
$env:SOURCE_DATE_EPOCH = git log -1 --format=%ct
$env:PYTHONHASHSEED = "0"
$env:Path = "$tools\Scripts;$env:Path"
Set-Location "$out\src"
Invoke-Program $python @("packaging\icons.py", "build\icons")
Invoke-Program $python @("-m", "pip", "--quiet", "--no-input", "--disable-pip-version-check", "install", "--no-build-isolation", "--no-deps", "--force-reinstall", ".")
Invoke-Program $python @("-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN", "--distpath", "$out\dist", "--workpath", "$out\work", "packaging\bundle\lamplit.spec")

$folder = "$out\dist\lamplit"
$version = ((& "$folder\lamplit.exe" --version) -split " ")[1]
Copy-Item LICENSE, README.md, CHANGELOG.md, SECURITY.md $folder
Add-Signature @("$folder\lamplit.exe", "$folder\lamplitw.exe")

"Packing."
Compress-Archive -Force $folder "$out\lamplit-$version-windows.zip"
$iscc = Find-Program "ISCC.exe" @("${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe", "$env:LOCALAPPDATA\Programs\Inno Setup 6\ISCC.exe")
Invoke-Program $iscc @("/Qp", "/DVersion=$version", "/DFolder=$folder", "/DOut=$out", "packaging\windows\lamplit.iss")
Add-Signature @("$out\lamplit-$version-windows-setup.exe")

Set-Location $root
Remove-Item -Recurse -Force "$out\src", "$out\work"
Get-ChildItem $out -File | ForEach-Object { "Made: $($_.FullName)" }
