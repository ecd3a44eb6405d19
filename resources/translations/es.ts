<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
 <context>
  <name>EzP2P</name>
  <message>
   <source> for 1 second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> for {seconds} seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>! check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>! same numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(name, title, host, port) = (?, ?, ?, ?)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(nothing)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(state IN ('QUEUED', 'SENDING', 'UNKNOWN', 'WAITING', 'HELD', 'DAMAGED') OR {newest})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, and .</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, such as PatientName</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>0 to 1440. The default is 15; 0: never. Until it is answered, no picture is taken and nothing is sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>0: never. It waits while somebody searches, and moves neither the selection nor the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 to 10000. Where there are more, that is said. The default is 500.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 to 20.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>10.1.2.3 or pacs.hospital.local</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>2 to 50.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>4096 to 1048576. The default is 131072.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>? name encoding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A DICOM file goes as it is; it cannot be edited.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A change of the patient drops the link to the worklist or the archive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A comment is required here: write it below the picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A date such as {example}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A feeder gives no preview: it would draw a page in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A field that is required and empty, or at fault, is always there and can be filled in. What the worklist or the archive owns stays read only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A file of several pages or frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A film is scanned in gray: set mode to gray.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A foot switch is such a key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A page or frame is never left out without a word. Below each picture it can be chosen otherwise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A picture has one character set, but {name} takes {character_set} and {other} takes {other_set}: send to one after the other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A picture has one character set, but {wishes}: send to one after the other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A picture of the page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A picture that is not kept is in this window alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A port is a number from 1 to 65535.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A profile keeps how something is scanned. Its key begins it at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A recording begins so much earlier; 0: at once.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>A recording begins with the last {seconds} seconds</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>A recording is on the disk, but not in the tray yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A recording is running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A scan is running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A scan is running: wait for its end, or cancel it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A search finds the picture that was stored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A still is answered with a sound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A template fills in what a procedure always has, by itself for its orders or from the menu of the form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A whole number, such as 12.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AE title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AE title for querying</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AE title for storing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AE title of the station</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AE title of this workstation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Abdomen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Abdomen and pelvis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About EzP2P</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Acc. {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accession</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accession Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accession number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accession number to search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accession {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Active</source>
   <comment>the camera that takes pictures</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a template</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the address of a network scanner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the first one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address of the institution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Addresses of network scanners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adrenal gland</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After a crash, what you are working on would be lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Age</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All in one image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All kinds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All stations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also the description of its series.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also written {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An element</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An import is running</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An import is running: wait for its end, or cancel it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An older list of the outbox was put back. This is sent once more, in case it was not sent before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Analog: S-Video, composite, VGA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ankle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another EzP2P on this data folder sends what waits here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another EzP2P sent to this study at the same moment. Nothing was sent from here: send again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aorta</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arabic (ISO_IR 127)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Archive to search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Are called.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Armpit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrow keys move it, with Shift they resize it, Enter takes it, Esc leaves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As Family^Given; typed names are never remembered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As a video</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As it came</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As it came: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the camera likes: rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the camera likes: size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask each time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for all days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask its administrator for the right to do so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask its administrator for the right to search.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask its administrator for the right to store.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask its administrator to allow verification for this workstation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask its administrator what it expects of this workstation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask its administrator; the details name the status.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask its owner for the right, or copy it to your own folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the PACS administrator for the DICOM port of {title}: web pages have ports of their own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the PACS administrator how its AE title is spelled, capital letters included; the settings say {title}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the PACS administrator to add the AE title {calling_ae} with the address {own_address}, port {listener_port}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the PACS administrator to allow {what} for the AE title {calling_ae}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the PACS administrator which certificate it expects, and check its own in the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the PACS administrator which name is expected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the administrator of {name} to allow {refused} for the AE title {own_title}, or say in the settings that it is not used for that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the administrator of {name} to delete the study {study_instance_uid} of the patient {patient_name}, ID {patient_id}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the administrator of {name} where pictures of {own_title} go: some archives keep what belongs to no order aside until a person has looked at it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask this server whether it answers (C-ECHO)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking {name} for the number {number}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking {name} what it can do…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking {name}…</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Asking {name}… {count} entries</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Asking {title} at {host}, port {port}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Association</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Associations at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attributes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin an emergency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin without a patient, under a provisional ID (Ctrl+Shift+E)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Birth Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Birth date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bits kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Black</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Black and white</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Black out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Black out (Ctrl+B)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Black was put around its frames, to {columns} by {rows} pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blacked out {columns} × {rows}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bladder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Body Part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Body part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Breast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brightness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brightness {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brightness, contrast, gamma</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brightness, contrast, gamma (Ctrl+G)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Bringing back {count} pictures…</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Bronchus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Burst</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Buttock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By Storage Commitment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By a query (C-FIND)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CR  computed radiography</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CT  computed tomography</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calf of leg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Camera or address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Camera {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Camera {name}, active</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Camera {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cameras</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cameras and capture cards that are connected appear here, those of the network once they are set up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cameras that were found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cameras, capture cards and network cameras are opened together; each makes a series of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Camera…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Can be changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel what runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cannot be searched for by this; leave it empty to see it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cannot hold a backslash.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cannot hold control characters (found U+{character}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cannot hold invisible characters (found U+{character}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cannot hold invisible direction marks (found U+{character}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Capital letters count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Carotid artery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Central European, Latin 2 (ISO_IR 101)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cerebellum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cervical and thoracic spine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cervical spine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cervix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the patient by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Character set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check how the address is spelled. If it is right, ask the PACS administrator for the IP address of {title}, or ask the network administrator to make the name {host} known to this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check its name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the connection…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the network cable and the address. If both are right, ask the network administrator to let this computer through to {host}, TCP port {port}: a firewall may stand between.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the port. If it is right, tell the PACS administrator that nothing listens on port {port} of {host}: the server may not be running, or a firewall turns this computer away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cheek</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cheekbone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chest and abdomen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chest, abdomen and pelvis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chinese (GB18030)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chinese (GBK)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chinese, by code extensions (ISO 2022 IR 58)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose H.264 for videos.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose MPEG-2 for videos.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a camera. Set up what is to open by itself, and cameras of the network, in the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a folder on a local disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a patient first (column 1).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a picture file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a picture to see what happened to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a scanner first, or search again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a scanner: search for it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose from the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose in the settings that it is asked by a query instead, or ask its administrator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one that was found, or type the address of one in the network: rtsp://… or http://…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the file itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the folder with the DICOM files, or ask for a new medium.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the picture files in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose white or black.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chosen by itself for an order with all of these; what is empty is not looked at.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chosen just now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Circle of Willis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear the search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Click where it goes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clips are sent as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close other programs, and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close other programs, or reduce the picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close scanning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the other EzP2P and start again; everything that was accepted is still there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close this message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closing EzP2P removes them from the tray. The files they came from stay in any case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coccyx</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Collar bone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Color</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Color of the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns: what each line shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Combines a set with others that it allows none of: name it alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comment</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Comment on {count} pictures</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Comments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare with the papers, or ask the patient.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connection check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connection check of {name} ({address})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Connection check: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Constrained Baseline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Continue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contrast {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Convert it to H.264 first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Convert it to MP4 first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy it again from where it came from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy what to tell: {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cornea</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coronary artery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Crop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Crop (Ctrl+Shift+X)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Crop it, black out parts of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cropped to {columns} × {rows}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cut it into parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cut off what is around the paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cyrillic (ISO_IR 144)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DERM  dermatology</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DOC  document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DX  digital radiography</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Darkest to brightest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Data folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date it {time}, when it was taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days that a confirmed picture stays on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days that another sent picture stays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Depth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Description of a new series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Digital: a camera, HDMI, SDI, network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard and close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard and end</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Discard them and change patient</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Discard {count} pictures?</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Discarded by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discarded by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discarded: it is not sent to {name} any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do not send</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do the same to the selected pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do the same to the selected pictures (Ctrl+D)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do to the selected pictures what was done last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dots per inch, 72 to 600. A PDF can also be kept as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Double</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Double: the same picture is here twice, or was sent already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drag over the part that is kept, or its edges.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drag over what nobody may see. It is black in what is sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw the part to scan with the mouse. Arrow keys move it, with Shift they resize it, Backspace clears it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw the part to take on the picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop pictures here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duodenum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ECG  electrocardiogram</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ECHO</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ES  endoscopy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each frame is shown {repetitions} times, because {coding} has no rate as low as its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each one a picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each page or frame a picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Echo (C-ECHO)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edits of this picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Elbow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Emergency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Empty: what you send appears here until the PACS has it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encryption (TLS)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End</source>
   <comment>finish with this patient</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End the recording and close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End the recording; it is kept (R)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End this patient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ending this patient removes them from the tray. The files they came from stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Endoscope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Esophagus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every picture here is rejected: keep one first (column 2).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every picture is dated by it: look whether date and time are right before you go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything taken today is in the PACS: {count} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Examine the way to this server step by step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ExplicitVRLittleEndian, ImplicitVRLittleEndian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export it again with this version of EzP2P, or correct it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export it as an ordinary video (SDR) and import that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export the settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export the settings to a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Extremity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Eye</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Eyelid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EzP2P cannot start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EzP2P cannot tell a picture that hangs from a live one then, and takes stills of it as if it were live. Open the camera again first, unless its device was frozen by hand. It holds until the camera is closed; for good it is set in the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EzP2P cannot write to {folder} ({reason}). Choose another folder, or ask for the right to write there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EzP2P does not write it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EzP2P is already open on this data folder, by {holder}. Close it there first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EzP2P is opening…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EzP2P looks whether the archive finds each picture that it stored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EzP2P puts pictures into the PACS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EzP2P stores one small picture that says TEST, of the invented patient EZP2P^TEST, at {name}, and looks whether it is found again. It stays there until somebody deletes it at the PACS; which one it is, is told afterwards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EzP2P test picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EzP2P test picture, to be deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EzP2P writes no such class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EzP2P's copies of what is missing are kept in {folder}: import them from there if the pictures are nowhere else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EzP2P's copy of it has changed since it was taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EzP2P's copy of it is gone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>F</source>
   <comment>female</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>F2 to F12</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>F5, in place of Refresh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Face</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Failed:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Family</source>
   <comment>part of a name</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Family and given name together: {told}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Family name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Feeder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Feeder, both sides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Female</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Femur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fields</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill what is empty for a procedure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filled by the template {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fills in, where the form is empty:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fit the whole picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fit the whole picture (Ctrl+0)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fit the whole picture, full size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Flatbed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder from which pictures are taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Foot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For a technician: names no patient.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For which days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For which station it is scheduled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Found again after the list was lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Found in the archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Found in the archive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Frame of the clip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Frames in a second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Frames {first} to {last} of its {frame_count} were taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Frames, not compressed anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Freeze</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From behind: patient's left at the left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the archive: read only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the front: patient's left at the right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the side, face to the left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the side, face to the right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the worklist: read only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From … to …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Frozen by you – press Freeze again for live.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Full size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Full size (Ctrl+9)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GM  general microscopy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gallbladder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gamma</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gamma {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gathering what belongs into it…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get the worklist from it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give it a shorter name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give these choices a name and a key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give up and close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give up {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give up {what}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give up…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Given</source>
   <comment>part of a name</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Given name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Given to the patient of the form; the former values are kept in it: {labels}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to patient, pictures, send</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goes on with its destination</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Going on brings back the patient and what was typed. Discarding forgets both.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gray</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Greek (ISO_IR 126)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has more than five parts parted by '^'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has more than three forms parted by '='.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Head</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Head and neck</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Heart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hebrew (ISO_IR 138)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Heel bone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Height Map Segmentation Storage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Held back from {name}: press Try now or Discard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Held by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Held by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Held with its destination</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Held: it broke off again and again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Held: its calling AE title is refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Held: its destination has another address now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History of the outbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hold to see the original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Holds a character that could not be read when it came. Write it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Holds no name: leave it empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Holds {shown}, which cannot be asked for in {asked_in}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Holds {shown}, which the character set {character_set} cannot write. Write it in other letters, or choose ISO_IR 192 in the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many pictures are in which state at which destination</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the outbox stands is not known at the moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the pages are taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the patient is seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the patient is seen is required here: choose it below the picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Humerus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ID {patient_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If there should be some, ask the administrator of the worklist whether entries are planned for today, and whether it shows them to the AE title {query_title}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ileum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ilium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import it again from where it came from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import pictures (Ctrl+O)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import pictures first (column 2).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import pictures…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import settings from a file</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Importing {count} files…</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Import…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In a moment they are there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In pixels of what the camera gives: the picture without the device's frame. Empty: all of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the outbox for {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Input should be greater than {number}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Input should be less than {number}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install EzP2P with its extra 'heic', or save the picture as JPEG.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install EzP2P with its extra 'video' (PyAV).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Institution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Internal auditory canal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is empty; it needs 1 to 16 characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is neither one value nor a range: write {example}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is none of {character_sets}, and no combination of them by code extensions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is none of {fallback_sets}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is not a date that exists (write YYYYMMDD).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is not a date that exists.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is not a time of day (write HHMMSS).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is not a time of day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is not a valid UID (up to 64 digits and dots, no part beginning with 0).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is not a whole number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is not a whole path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is not an age such as 046Y.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is only read, not written: choose GB18030 or ISO_IR 192 for Chinese text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is this still the patient? {who}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is this the patient before you?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Issuer of Patient ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It answered a search for a patient who does not exist, rightly with nobody.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It answered: 1 entry for today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It answered: at least {count} entries for today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It answered: {count} entries for today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It answers a search with studies that were not asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It answers, but what it sends cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It calls itself {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It cannot be read ({name}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It comes from another server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It comes from the same server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It confirms what it stored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It does not fit {fallback} either, which the settings name for this server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It does not take {refused}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It ended by itself: it was as long as the settings allow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It ends in the middle of a frame: the {frame_count} whole frames before are kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It gives {columns} × {rows}, {rate} frames in a second.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It gives {columns} × {rows}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has no Patient ID.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has no Study Instance UID; EzP2P gives it one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has no patient ID.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has no patient's name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has no scheduled procedure step: date, modality and station are not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has no {unique}: nothing can be added to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has to be deleted at the PACS. {instance}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has {steps} scheduled procedure steps in one entry; only the first is used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is asked again by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is discarded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not said yet how its pages are taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is queued.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is read as {fallback}, which the settings name for this server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is sending.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is sent again soon.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is stored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is stored and confirmed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is stored, but its data are not what the archive expected: compare it there ({details}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is stored, but the archive changed some of its data, perhaps the patient's: compare it there ({details}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is stored, but the archive left out some of its data: compare it there ({details}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is stored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is tried again by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is waiting.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It keeps its UIDs, and with them the study it belongs to: it was not moved to another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may be stored; it is sent again by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may have been stored all the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It must know how to reach this workstation: its answer comes to port {port} here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It names no patient: neither a Patient ID nor a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It needs you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It remarked: {note}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stores no pictures from here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It takes pictures in {syntaxes}, {size}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It then ends by itself. 5 to 3600.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was not found: is it switched on?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was not sent. Going on brings back the patient, what was typed, and the pictures. Discarding removes all that from EzP2P for good; the files that the pictures came from stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its brightness, contrast and gamma; its window of deep gray</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its character set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its file is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its frames come at uneven times, too many for one instance to tell; their average is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its frames come at uneven times; their average is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its picture may stand still, as that of a frozen ultrasound device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its pixels are not square: it looks narrower than it is, unless a viewer corrects that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its pixels are not square: it looks wider than it is, unless a viewer corrects that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its sound was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Japanese kanji (ISO 2022 IR 87)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Japanese kanji, rare ones too (ISO 2022 IR 87 and 159)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Japanese katakana (ISO_IR 13)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Japanese katakana and kanji (ISO 2022 IR 13 and 87)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Japanese katakana and kanji (ISO 2022 IR 13, 87 and 159)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jaw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jaw joint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Jejunum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Join this series</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Keep all</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Keep as profile…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep current patient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep editing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep for next time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the file as it is and ask for help; the pictures lie beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the selected pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep them after all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep trying</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep working</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep: is sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key that takes a still</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kidney</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Knee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Korean (ISO 2022 IR 149)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L, left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Label Map Segmentation Storage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Large view of the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Largest PDU received, in bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larynx</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last sent: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Laterality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Laterality is L for left, R for right, or empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave out blank pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave the tool of the picture, or cancel what runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave this tool (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave this workstation's own as it is: AE titles, port, station name, watched folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left</source>
   <comment>side</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left</source>
   <comment>where a part of a picture begins</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left side of the patient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let it run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let the picture stand still; press again for live</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Level</source>
   <comment>of gray values</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>License</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Live picture on which a part is drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Liver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Load older</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loading…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Longest recording, in seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the film: which side does its marker show?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look whether it was moved, or choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking at the series…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lumbar and sacral spine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lumbar spine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lung</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>M</source>
   <comment>male</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MPEG-2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MR  magnetic resonance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a provisional patient ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Male</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marker of the left side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marker of the right side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marker {side}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May hold capital letters, digits, spaces and underscores only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May hold plain ASCII characters only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May hold {limit} characters; this has {length}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May the picture of {name} stand still?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mediastinum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Megabytes that stay free on the disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Minutes after which it is refreshed by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Minutes without anybody at work until it is asked whether this is still the patient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mirror (Ctrl+M)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mirror it left and right, upside down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mirror left and right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mirrored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modality of a new series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modality of the step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More are quicker where the network is slow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Most entries that are taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mouth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the selected pictures to the next series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move to a new series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move to series {number}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Move {count} pictures to the other patient</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Multi-frame Single Bit Secondary Capture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names read so are marked and have to be confirmed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names without a character set are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Narrow the search and ask again, or ask its administrator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Neck</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Neck and chest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Neck, chest and abdomen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Neck, chest, abdomen and pelvis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never sent empty, whatever is chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New series at each separator page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New series of this study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New study for this patient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New template</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next 30 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next patient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No PACS is set up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No PACS or worklist server is set up yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No accession number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No answer came</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No archive is set up to be searched. Add one in the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No birth date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No camera was found: is it plugged in? One in the network has an address: rtsp://… or http://…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No change of brightness, contrast and gamma</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No emergency was begun: another patient was chosen meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No entries for this choice of day, kind and station.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No entry matches the search.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No new picture for {seconds} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No page was kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No patient ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No patient named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No patient yet: choose one from the worklist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No picture was taken: this computer was too busy at that moment. Press again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No pictures in this series yet: drop or drag them here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No template yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No test picture was stored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No worklist entry has the accession number {number}, on any day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No worklist server is set up. Add one in the settings, or type the patient below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No, choose again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No, go on watching it</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>None of the {count} that are loaded holds these words.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>None while all text is ASCII, else Unicode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>North European, Latin 4 (ISO_IR 110)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not at all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not brought back: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not confirmed yet: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not known: show such names by their bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not looked yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not sent: only on request, because it has to be deleted afterwards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not taken for now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not taken today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not taken: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not tried, because the step before it failed: {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not used: the settings do not say that it is searched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not used: the settings do not say that pictures are sent to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not used: the settings do not say that the worklist comes from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not used: this connection is not encrypted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note: {note}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing goes elsewhere by itself, and nothing is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is being sent:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing new is taken that would use this up, so that what was taken can always be sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was sent yet: what is stored, confirmed or discarded is listed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing would change: these settings are in force already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Now open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number of series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number of the first series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>O</source>
   <comment>neither male nor female</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>OP  ophthalmic photo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>OT  other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of clips it takes multi-frame images and no videos.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of clips it takes multi-frame images and videos in {codings}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of clips it takes no multi-frame images and no videos.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of clips it takes no multi-frame images and videos in {codings}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On its way to {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One frame back ( , )</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One frame back or forward while a clip is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One frame forward ( . )</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One of the two days is no date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One on each line, only for those that a search does not find: 10.1.2.7, or scanner.example:8080.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One text a line, offered while one types. Descriptions that were typed lately on this workstation come after them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only if it differs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the first one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the first {most} cameras of the settings are shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the camera, or close it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open this camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening the camera…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Orbit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other station…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other ways to use this study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Others cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ovary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Own choices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>P, K or U</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PACS Main</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page {page} is there. Waiting for the next…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pancreas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paper is stuck in {device}. Take it out, put the rest back in, and continue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parotid gland</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part of the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts of the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passed: {title} answered in {count} ms.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste a picture, or picture files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Patella</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Patient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Patient ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Patient ID to search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Patient Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Patient and study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Patient name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Patient name to search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Patient's Sex is none of M, F and O.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Patient, ID, archive, state, date 2026-01-31…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Patients</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pelvis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Penis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Percent, 1 to 100; only where a transfer syntax with loss is asked for. The default is 95.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Performed Procedure Step Description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Performing Physician</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pharynx</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Photos, documents, videos or DICOM files, from a folder, a memory card or the desktop.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pick lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture of the camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture on paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures and videos are written as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures are being imported: wait for their end, or cancel it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures are on their way into the tray</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures are shown as stored, never as confirmed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures are still being imported: wait for the last one, or cancel the import.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures came from the watched folder while the patient was changed. Look at the banner above: whose are they?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures for it and searches in it are written so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures from the watched folder stay there, as they would be lost after a crash.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures in the outbox that are not stored yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures of a burst</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures of this series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures that appear there come into the open study; the files move to 'done' or 'refused' in it.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Pictures {numbers} need a look: select and see below.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Pictures, documents, videos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Play</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Port</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Port (TCP)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Port of the listener</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Port {port} cannot be used ({reason}). Choose another port in the settings, or end what uses it.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Prepared {done} of {count} pictures</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Preparing {count} pictures…</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Press Preview to see what lies in the scanner, and to choose a part of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preview of the scan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print it to a new PDF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print it, and lay it between the pages in a feeder. Each begins a new series, where the profile says so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Problem report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Procedure Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Procedure Step Description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Procedure code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Procedure step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prostate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Protocol Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Provisional ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quality of lossy compression</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>R, right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>RF  fluoroscopy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>RG  X-ray film, digitized</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record a clip (R)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record, or end the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recording…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rectum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo: {act}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reduce it or split it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reduce the picture or split it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Referring Physician</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Referring physician</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Referring physicians</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refresh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refresh (F5)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refresh the worklist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reject the selected pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reject the selected pictures: they stay here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reject: stays here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rejected: it stays here and is not sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remote AEs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove this empty series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Requested Procedure Description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Requested Procedure ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Requested procedure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Required</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Required: of a part that is one of a pair.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resolution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resolution of PDF pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rib</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Right</source>
   <comment>side</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Right button, drag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Right side of the patient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows and columns are given together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SANE is for Linux alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SANE is not installed (libsane1 and python-sane)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SANE's airscan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SANE's escl</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SM  slide microscopy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sacral spine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Same to selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save a problem report…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save and hold them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save each as a picture of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it as JPEG or PNG.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it as PNG or TIFF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it as PNG.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it as a 24-bit BMP or as PNG.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it as a plain PNG.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it as a usual JPEG or as PNG.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it as a usual TIFF of 8 or 16 bits or as PNG.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it as a video.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it as that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it in another format.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it without protection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save separator page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save separator page…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the report…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say first above whether this is still the patient.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say first how the pages of {name} are taken (column 2).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say first whether {name} belongs to this patient (column 2).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scalp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan all of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan at once, as the profile with this key says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan films and paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan profiles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scanner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scanners that are switched on and connected appear here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scanning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scanning a preview…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scanning page {page}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scheduled Procedure Step ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sclera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Screen {match}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Screen {number} ({columns} × {rows})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scrotum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search (C-FIND)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search again for cameras</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search again for scanners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search by name, ID, accession number or date to continue a study that the archive has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search by others, or at another level.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the history that is loaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the worklist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the worklist, or scan a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the worklist, the archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search, or scan a barcode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Searching for cameras…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Searching for scanners…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Secondary Capture and images by visible light, such as a video, do not share a series: put one of them into a series of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Secondary Capture: every archive takes it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seconds kept from before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seconds, 0.1 to 600. A file that has not changed for so long is complete. The default is 3.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select the other pictures below first, with Ctrl or Shift.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Selected by its patient ID: press “Use this patient” if it is the one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Selected by its procedure step ID: press “Use this patient” if it is the one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Selected by its requested procedure ID: press “Use this patient” if it is the one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send a test picture?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send a test picture…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send pictures to it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send the test picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send to PACS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sending began</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sending…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent again to {name}, next try soon.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent again to {name}, next try {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent for another patient before, or it names another one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent to the changed address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sent to {address} by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Series</source>
   <comment>one series</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Series Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Series Description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Series Instance UID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Series Instance UID is that of a series of another study: leave it empty to start a new series.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Series Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Series Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Series and their pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Series date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Series description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Series descriptions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Series number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Series {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set by your administrator, and left as it is: {keys}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set by your administrator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set by your administrator: shown only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set by your administrator: what is on this page cannot be changed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the resolution of PDF pages back in the settings, or import it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set up cameras</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings of EzP2P</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Several, which stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sex</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sex is M, F, O or empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shoulder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shoulder blade</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show only this modality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the patient column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the patient column (Ctrl+1)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Side marker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Side marker (Ctrl+Shift+L, Ctrl+Shift+R)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Side marker on the film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skip for now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skull</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smaller letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Some servers do so to a workstation that they do not know. </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Some servers do so to a workstation that they do not know. {add_us}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something answers on {host}, port {port}, but it is no DICOM server ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something is missing: see beside the fields.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something unexpected happened. Nothing that was sent is lost: try again, and tell your technician.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something unexpected happened; the log tells more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something unexpected happened; the log tells more. It goes on by itself: if this stays, ask for help.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something unexpected happened; the log tells more. It is tried again by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort by name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort by time taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>South European, Latin 3 (ISO_IR 109)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Space, or the key in the settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spleen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Split it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start EzP2P again: it makes a new one from the files beside it, and keeps this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start working</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Station</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Station name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps of the connection check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sternum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stomach</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop it and close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop it and keep working</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped before anything was sent: the pictures are still in the tray.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped while this was being sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped. If the test picture was under way, it may be at the PACS all the same: its patient is EZP2P^TEST.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped: this is the list as it was before, or a part of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopping…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stored at {name} and confirmed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stored at {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Straighten</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>String should have at most {number} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Studies found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Study Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Study Description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Study ID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Study Instance UID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Study Instance UID {study_instance_uid}, Series Instance UID {series_instance_uid}, SOP Instance UID {sop_instance_uid}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Study Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Study date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Study date to search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Study description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Study descriptions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Submandibular gland</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>TWAIN is only on Windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>TWAIN says {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take a part of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take a picture ({key})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take a picture while the camera is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take all edits back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take back: {edit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take each as an instance of its own, or only the first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take fewer of them, each as an instance of its own, or take the edits back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take its edits back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take its frames as pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take its pages as pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take its pages or frames as pictures, or take the edits back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take its pages or frames as pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take out of this study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take pictures and clips</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Take the doubles out</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Take the selected pictures out</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Take them out</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Take these over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take this edit back, or choose another place for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take this frame as a picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take this frame as a picture of its own, behind the clip</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Take {count} pictures, one after the other</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken into the outbox</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken {time}, not today: date it so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tell the PACS administrator, with this report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tell the administrator of {name} that EzP2P cannot read some of its answers to a C-FIND.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tell the administrator of {name} that its search does not filter by Patient ID (0010,0020).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Template</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Templates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Test picture (C-STORE)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Test picture found again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Testis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tests the connection with the values above.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text (Ctrl+T)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text is written into the picture: it will be marked so (Burned In Annotation YES).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text of the chosen part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text that does not fit stops the sending; it is never written with question marks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text that is written into the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text “{text}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thai (ISO_IR 166)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The AE title of the station {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The DICOM file cannot be used: {reason}. Send it again from where it came from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The PACS that gets the pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The PDF as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The accession number could not be looked up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answer for the number {number} came late: the patient is another now. Scan it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive confirmed that it keeps it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive does not confirm this picture (a reason that is not known, {reason}). It is asked again by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive does not confirm this picture (no reason). It is asked again by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive does not confirm this picture: it has something of another kind under the same UID (0119). Tell its administrator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive had a fault of its own when it was asked whether it keeps this picture (0110). It is asked again by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive had it already from here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive has no room at the moment to keep this picture for good (0213). It is asked again by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive has no such study.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive is searching.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive keeps it (storage commitment).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive says that it does not have this picture, although it took it (0112). Press Try now to send it once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive says that it is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive took the question whether it keeps this picture for another one (0131). It is asked again by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive took this picture, but does not confirm pictures of this kind (0122).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive was asked by a query and did not name this picture yet. It is asked again by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive's report does not say whether it keeps this picture. It is asked again by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The camera is at work for this patient: end the recording first, or wait for its last picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The camera is at work: end its recording first, or see that what it took is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The camera is at work: end the recording first, or wait for its last picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The camera of this address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cameras</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clock of this computer says {now}. {set_it}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clock of this computer was set back to {now}. {set_it}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clock of this computer was set forth to {now}. {set_it}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The color profile of the picture is damaged or not for RGB; it was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The colors of the picture are meant for a wide-gamut or HDR screen; they may look paler than they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The command 'ezp2p send' sends DICOM files as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cover of {device} is open. Close it and continue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database {path} cannot be used ({reason}). {cure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database {path} is damaged ({reason}). {cure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk that holds {folder} has too little room: {missing} more are needed. Nothing was saved of this: free some space and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk that holds {folder} reports an error and may lose what is saved on it. This was not saved, and nothing more will be. Stop taking pictures here and ask a technician.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The driver of a camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The driver of {device} failed ({reason}). Try again; if it stays, ask for help with this sentence.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>The edits are made on all {number} of its pages or frames.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>The encoding of the name is doubtful.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The encoding of {element} is doubtful: {doubt}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file also holds a brightness map for special screens; it was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file also holds a picture for programs that show no animation; it was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file also holds a picture that could not be read; it was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file also holds a smaller copy of the picture; it was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file also holds smaller copies of its pictures, or masks; they were left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file cannot be read: {reason}. {cure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file holds more than one picture; the main one was taken.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>The first {count} entries of more: narrow the search.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>The first {count} studies of more: narrow the search.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>The frames of the clip are shown for different times; all of them get the mean.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The history could not be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The import was stopped: the patient was changed meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The imported settings are shown here. They are in force after Save settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The instance is not the one that was announced: {reason}. Send it again from where it came from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last day lies before the first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The least is {number}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list as it was is kept in {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list of the outbox was lost or damaged, and was made anew from its pictures: {found}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The list of the outbox was lost. This is sent once more, in case it was not sent before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The most is {number}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name '{host}' is not known in this network. Check the address of {called_ae} in the settings, or use its IP address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name by which a PACS knows this workstation, 1 to 16 characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name {host} has the address {found}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name {host} is not known in this network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The network scanner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The number {number} was not looked for: scan it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The outbox has another instance with the same UID, so this one was not taken. A person has to decide which of the two is right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The outbox:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The page is very large; it was drawn with {dpi} dots for each inch, not {dpi2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The part of EzP2P that reads pictures does not start ({reason}). Start EzP2P again; if this stays, install it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The patient has no ID yet: type it, or press New ID.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The patient is seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The patient was changed by hand: the link to the worklist or the archive is gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The patient was changed while the picture was pasted. Paste it again if it is this patient's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture has samples that are neither color nor transparency; they were left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture has {bits} bits for each color; DICOM color pictures hold 8, so it was reduced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture says that all of it is transparent; it was taken as opaque.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture was in printing colors (CMYK) and its color profile could not be used; it was converted to RGB without it, so that colors may differ a little.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture was in printing colors (CMYK); it was converted to RGB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture was stored, but a search does not find it yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pictures are being prepared for this patient: wait a moment, or cancel the sending.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pictures of last time come first: wait a moment, and drop these again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program ended while it was sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The program ended while this was being sent. {may_be_stored}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report is in {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The saved file has changed since it was made and is not sent. Take the picture again, or ask for help.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The scan was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The scan was stopped: the patient was changed meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The search did not come to its end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The series is of modality {theirs}, these pictures are {ours}. Only pictures of the same modality join a series: start a new series of this study.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The series was not joined: the patient was changed meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server does not search by everything that was asked: 1 entry was left out here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server does not search by everything that was asked: {left_out} entries were left out here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server does not tell the body part of its series.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server is there, but it does not know this workstation: it refuses the AE title {calling_ae}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server is there, but it is not called {title}: it refuses that AE title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server is there, but refuses the association: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server is there, but takes no more connections at the moment ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server says that it does not search by everything that was asked: the list was searched here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server sent an entry that cannot be read. Tell its administrator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server's answer ends too early; something may be missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The settings file {path} cannot be used: {details} Correct it, or restore {backup}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The settings of {name} were changed since this was sent: it was for {before}, now it is {after}. Press Try now to send it to {after}, or discard it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The settings that are in force are in {path}, without passwords.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The settings with addresses and AE titles, without passwords</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The study {study_instance_uid} belongs to another patient. Nothing was sent. Choose the patient again, or start a new study.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The usual one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The values of the picture end at an unusual number; they were stretched to the full scale.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The video as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The video was compressed anew as {coding}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The watched folder {folder} cannot be used ({reason}). Nothing comes from there until it can; it is looked at again by itself. Connect what holds it, or choose another in the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The worklist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The worklist did not come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The worklist did not come. Type the patient below, or search the archive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The worklist is empty. Type the patient below, or search the archive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The worklist is on its way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The worklist server does not answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {model} root model has no level {level}. Choose another level, or the patient root model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no pictures: add some first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no AE title '{called_ae}' at {host}, port {port}. Check its spelling in the settings, capital letters included.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no PACS to send to yet: add one in the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no destination: choose one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no paper in the feeder of {device}. Put it in, and scan again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no picture in the clipboard. Copy a picture or picture files, and paste again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no setting called {unknown}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is none: patients are typed, or found in the archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There was no list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They are in force after Save settings.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>They belong here</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>They can be kept as they are, with the patient and all that was typed, and are offered at the next start. The files they came from stay in any case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They were not sent. Going on brings back the patient, what was typed, and the pictures. Discarding removes all that from EzP2P for good; the files that the pictures came from stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thigh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This cannot be empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This cannot be written as {sop_class}: {reason}. Choose one of {choices}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This computer is too busy to show the picture of {name} as it is now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This entry cannot be told apart from another one: their numbers are the same, but not what they say. Have the worklist corrected, or type the patient below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This helps whoever looks for a problem. It holds no patient data: names, dates and UIDs are left out of the logs. Read it before you pass it on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This holds {character}, which {character_set} cannot write.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is no size such as 1920 × 1080.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a picture that EzP2P can read ({reason}). Choose a picture, a PDF or a video.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a whole number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a whole path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is only a part of the list ({cut}): narrow the search.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is only a part of the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This list is of just now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This list is {age}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This patient's, too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This picture cannot be edited like this: {reason}. {cure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This picture cannot be taken: {reason}. {cure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This picture cannot be written in the transfer syntax {transfer_syntax}: {reason}. Choose one of {choices}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This picture is damaged or incomplete ({reason}). Copy it again from where it came from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This picture is too large: {columns} by {rows} pixels, the limit is {limit} million pixels. Reduce it or split it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This picture may stand still…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This source does not scan in gray, and so no film. Choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This station</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This station ({title})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This user may not use {device}. Ask the administrator of this computer for the right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This was discarded, and an older list of the outbox was put back since. Press Try now to send it after all, or discard it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This workstation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thoracic and lumbar spine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thoracic spine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Three things before the first picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thumb</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thymus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thyroid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Toe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tomorrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tone unchanged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tongue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Top</source>
   <comment>where a part of a picture begins</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trachea</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transparency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transparent parts of the picture were put on white.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tried again at {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again and close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again in a minute. If it stays so, tell the PACS administrator that {title} takes connections on port {port} and does not answer them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again in a minute. If it stays so, tell the PACS administrator that {title} takes no more associations.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again later, or ask its administrator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try now was pressed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try {name} now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turkish, Latin 5 (ISO_IR 148)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn left (Ctrl+L)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn right (Ctrl+R)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn the picture left, right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn this off for a PACS that refuses attributes beyond the standard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn upside down in a mirror</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turned half round</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turned left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turned right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two cameras are called {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two cameras are called {twice}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two remote AEs are called {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two remote AEs are called {twice}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two templates are called {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two templates are called {twice}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two ways of scanning are called {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two ways of scanning begin with {key}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two ways of scanning {what} {twice}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the AE title first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the AE title of the station.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the address first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the first or the last day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type, click its place, Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>US  ultrasound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo: {act}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unicode, UTF-8: every script (ISO_IR 192)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Upper jaw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Upside down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ureter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Urethra</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use brightness.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use that version or a newer one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the sample pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the selected patient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use this part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use this patient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Used from the next start on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Used to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Uterus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>VL Endoscopic (ES)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>VL Photographic (XC)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vagina</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version, system, libraries and room on the disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Video of {bits} bits became 8-bit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Video, MPEG-2 or H.264</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vulva</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>WIA is only on Windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>WIA says {code}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait a minute and start again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait for them and close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait until it is complete, and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for {name}, next try soon.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for {name}, next try {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for {name}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waits for a file to be complete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Watched folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waveform Acquisition Presentation State Storage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waveform Presentation State Storage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Welcome to EzP2P</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Were they taken of the same person? Nothing has been changed yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Western European, Latin 1 (ISO_IR 100)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Western European, Latin 9 (ISO_IR 203)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What answers on {host}, port {port}, is not a DICOM server ({reason}). Check the port of {called_ae}: web pages have ports of their own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What became of each picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What comes after is not taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What comes before is not taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What goes as it is cannot be edited: take its pages or frames as pictures below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened to this picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is given up is nowhere else, and cannot be brought back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is offered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is scanned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is to be done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What people here call it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the camera gives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the program logged; names, dates and UIDs are left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What waits for {names} is held until someone presses Try now in the outbox; then it goes to the changed address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What waits for {names} is held until that is set up again and someone presses Try now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What waits, or needs you, stays until it is stored or discarded, however long that takes. How an archive confirms is chosen under Remote AEs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was sent in the emergency stays under the provisional ID {patient_id}. Ask the PACS's administrator to merge it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was sent in the emergency stays under the provisional ID {patient_id}. When it is known who it was, ask the PACS's administrator to merge it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was taken and could not be kept is in this window alone: it is lost when that is closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What would change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you were working on last time cannot be read ({reason}). Its pictures are kept in {folder}: import them again from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you were working on last time comes first: wait a moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What {name} would change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where it is ended, what was recorded is kept in the tray.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where it is stopped, the pages that have come stay, and the others are not scanned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where it is stopped, the pictures that have come stay, and the others are not taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where it only said that it is stored, and for what was discarded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the archive confirmed that it keeps the picture: 0 removes the copy at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the archive inside listens.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>White</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole clip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whose are they? Nothing has been changed yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Width</source>
   <comment>of gray values</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Window</source>
   <comment>of gray values</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Window (Ctrl+Shift+W)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Window of deep gray</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Window of deep gray: across its width, up and down its level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Window {center} ± {half}</source>
   <comment>of gray values</comment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>With all {count}, of which {listed} are listed:</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>With all {count}:</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>With the {count} selected:</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Without a PACS nothing can be sent. You can add one later under File, Settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words in its description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Worklist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Worklist (C-FIND)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Worklist server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write Modalities in Study (0008,0061) into every picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write it in other letters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write text, a marker of the left or right side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the values in plain letters (A to Z), which need no other character set.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>XC  external camera photo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yellow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes, ID {patient_id} is this patient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes, go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes, take it as an emergency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes, until it is closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yesterday</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>You were working on {count} pictures for {name} at {time}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>You were working on {count} pictures for {name} on {day} at {time}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>You were working on {count} pictures without a patient at {time}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>You were working on {count} pictures without a patient on {day} at {time}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>You were working on {name} at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You were working on {name} on {day} at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a DICOM file goes as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a check sum is wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a data value is cut off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a destination takes it uncompressed alone, its frames have {megabyte} MB then, and one instance is built of {megabyte2} MB at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a document is kept as it is, with all its pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a film is scanned in gray</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a film is scanned in gray: set mode to gray.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a frame of it has no pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a frame of it is broken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a frame of its animation is broken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a frame of its animation is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a frame that is larger than its memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a newer version of EzP2P wrote it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a number has the wrong length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a number in its command set is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a page of it has no size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a part of it is broken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a part of its coded data is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a part of its pixels is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a scan header is broken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a segment has no length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a session of Wayland lets no program read it. Log in to one of Xorg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a single picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a value is larger than its header says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a video</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a window is for gray values, and it has colors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a {format} file is not kept as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>add</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>add {count} pictures</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>all {total} transfer syntaxes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an address that cannot be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an item is cut off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an item is too short</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an operation that is not in the table</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>and {count} more.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>another EzP2P is preparing it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another EzP2P is saving there for too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another number of answers</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>answer about {count} pictures</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>any length at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>any length at once, {window} requests under way together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>are called.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as it likes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at most {most} bytes at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at most {most} bytes at once, {window} requests under way together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>begin a series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>begin with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>black and white</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cannot be searched for by this; leave it empty to see it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cannot hold a backslash.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cannot hold control characters (found U+{character}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cannot hold invisible characters (found U+{character}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cannot hold invisible direction marks (found U+{character}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>change the series</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>change the study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>color</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>combines a set with others that it allows none of: name it alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>command and data set come in the wrong order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>comtypes is not installed (pip install comtypes)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>continues the archive's series from image {number}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>cut {count} pictures</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>damaged</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>date {count} pictures</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>describe {count} pictures</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>discarded</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>edit {count} pictures</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>en</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>feeder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>feeder, both sides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>flatbed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>frame {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from the worklist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>gray</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has more than five parts parted by '^'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has more than three forms parted by '='.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>holds a character that could not be read when it came. Write it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>holds no name: leave it empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>holds {shown}, which cannot be asked for in {asked_in}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>holds {shown}, which the character set {character_set} cannot write. Write it in other letters, or choose ISO_IR 192 in the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>image {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is empty; it needs 1 to 16 characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is neither one value nor a range: write {example}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is none of {character_sets}, and no combination of them by code extensions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is none of {fallback_sets}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not a date that exists (write YYYYMMDD).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not a date that exists.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not a time of day (write HHMMSS).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not a time of day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not a valid UID (up to 64 digits and dots, no part beginning with 0).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not a whole number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not a whole path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not an age such as 046Y.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is only read, not written: choose GB18030 or ISO_IR 192 for Chinese text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it announces more than it may</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it answered the C-ECHO request with status {status}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it answered with status {status}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it blacks out to column {right} and row {bottom} of a picture with {columns} by {rows}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it cannot be ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it cannot be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it cannot be read ({name}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it cannot be read to its end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it cannot understand the picture ({details})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it carries nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it changes the character set without saying so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it closed the connection without an answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it crops to column {right} and row {bottom} of a picture with {columns} by {rows}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it did not accept the request as it was ({details})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not accept the instance's UID ({details})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not accept these search terms ({details})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not fit the character set that the server names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not give {mode}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not give {mode} with {depth_bits} bits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not hold videos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not know pictures of this class ({details})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not know storage commitment ({details})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not know the DICOM application context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not know the instance ({details})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not know this kind of search ({details})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not let {number} be chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not name its transfer syntax</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not offer storage commitment ({details})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not offer this kind of search ({details})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not store pictures of this class ({details})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not support this choice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not take one of these choices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not tell its resolution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not tell what its {source} can do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not tell where its pages are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it draws outside of the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it drew in several sheets at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it ended the scan by itself before the last page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it ended the search before it was complete ({details})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it ended with code {code}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it ends before frame {number} of {frame_count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it ends before its first frame is whole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it ends in the middle of a packet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it ends too early</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it gave 8 bits instead of {depth_bits}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it gave an answer that is not known ({details})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it gave color instead of gray</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it gave gray instead of color</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it gave no reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it gave no reason (its association service)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it gave no reason, for the moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it gave no reason, for the moment (its association service)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it gave {kind} where every value counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it gives no {mode}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it gives no {mode} of {depth_bits} bits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it gives {depth} bits instead of {depth_bits}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it had a fault of its own ({details})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it had a fault of its own while it searched ({details})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it had a fault of its own while it worked on it ({details})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it had not begun when EzP2P ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it had {size} by {size2} pixels when it was edited, and has {columns} by {rows} now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has a sequence that cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has an attribute twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has another instance under this UID already; a person has to compare the two ({details})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has another number of frames than it says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has channels of an unknown kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has more than {most_frames} frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has more than {most_frames} pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no colors, and the text is to be yellow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no feeder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no feeder, both sides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no flatbed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no resolution of {dpi} dpi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no resources for it at the moment ({details})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no resources for this search at the moment ({details})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no room at the moment ({details})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no transparency unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no valid UID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no {keyword}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has not as many values as its header says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has text in a place that is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has too many elements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has {bits} bits for each sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has {count} channels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has {count} pages or frames, the limit is {most_frames}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has {megabyte} MB, the limit is {megabyte2} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds black and white alone, and this picture has other shades</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds left-over marks of another character set, which were taken out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds more than {most_pictures} pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds no moving pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds no picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds no picture, or more than one in one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds no settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds pictures of a kind that is not read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds several codestreams</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds sides of at most {longest_side} pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds {least} or {most} bits and this picture has {bits_stored}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds {least} to {most} bits and this picture has {bits_stored}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds {most} bits and this picture has {bits_stored}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is 0 pixels wide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a BMP around another picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a BMP of {depth} bits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a DICOM file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a DICOM file that cannot be shown: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a JPEG XL file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a JPEG in arithmetic coding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a JPEG of a reserved kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a JPEG of {components} color parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a JPEG of {precision} bits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a JPEG of {scans} passes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a JPEG-LS picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a PAM file of an unknown kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a PNG with parts of an unknown kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a Photoshop file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a PostScript file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a ZIP archive or an office document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a camera's raw file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a compressed file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a hierarchical JPEG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a link to another file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a lossless JPEG in YCbCr</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a mail or file server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a picture of a rare kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a secure shell server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a sequence of pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a sequence of pictures that are turned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a sound file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a text document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a video of high dynamic range, whose colors would come out wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a web page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a web server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is an SVG drawing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is an XML file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is an icon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is an office document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is congested</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is damaged or gone, and another EzP2P is sending from this folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is in a presentation context that was not accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is kept as it is, as a whole video, PDF or DICOM file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is listed in the DICOMDIR and is not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is made of too many parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is no DICOMDIR</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is no Matroska file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is no PDU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is no answer to the C-STORE request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is no answer to {request}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is no recording of EzP2P</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not a DICOM file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not a DICOM file, or damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not a DICOM instance, or damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not a JPEG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not a PDF that can be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not a port number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not a sequence of JPEG segments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not a sequence of PNG parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not an ordinary file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not durable here: {mode}, {level}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not in color of 16 bits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not the name of one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not there any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is of a PDF, and an older EzP2P did not keep with how many pixels it was edited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is of an old kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is shorter than its header says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is still being written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is to be shown mirrored, or turned by less than a quarter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is too large when inflated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is too short</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it lists nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it names another request or instance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it names no level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it names no transaction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it names what is no setting: {unknown}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it needs more than the {megabyte} MB of memory that one picture may use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it ran out of memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it reads color in three passes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it refused these settings, status {status}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it released it before it answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it sent an abort</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it sent several pages in one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it sent {name} instead of a picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it shows only a part of its picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it speaks another version of the protocol</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it stopped with paper left in its feeder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it takes only {wanted} bytes at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it takes {wanted} and this is {given}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it talks nonsense</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it talks nonsense: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it tells its height only at its end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it tells of nothing that it can scan from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it took the request for another one ({details})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it took {value} instead of {value2} for {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it uses a character set that the server does not name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it uses colors that its palette does not have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it wants an encrypted connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it wants to be asked elsewhere: write its address with https://</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it was stopped at the device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it was unable to work on this search ({details})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it would be {points} million points, the limit is {most_points}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it would choose something near instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its DICOMDIR is damaged, or is none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its answer has no status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its answer is larger than any scanner's, or has a document type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its answer is longer than it can be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its answer is not DICOM</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its answer is not XML</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its answer is not XML in UTF-8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its brightness cannot be changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its brightness cannot be chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its carriage is locked for transport</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its channels are of an unusual kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its coded data are broken or incomplete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its colors are of a kind that is not read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its colors are sampled in an unusual way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its command set is cut off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its command set is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its command set is too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its content is of no known kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its data end too early or are broken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its data lie elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its data set is too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its disk does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its disk is full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its driver does not give files; use WIA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its end is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its feeder is broken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its file header names another one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its frame header is broken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its frame {number} is no JPEG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its frames are not what its header says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its frames have {megabyte} MB together, and one instance is built of {megabyte2} MB at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its header is broken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its header is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its header or its pixels are missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its kind of pixels is not written in another transfer syntax</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its last value may be cut off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its last {missing_s} seconds are missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its length is wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its level is none of the information model's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its limit of connections is reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its list of pages has no end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its list of pages is broken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its name is too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pages are made by a form of Adobe's own kind (XFA)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pages or frames differ in size or kind, so that they do not fit into one instance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its palette is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its palette is missing or broken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its palette is of an unusual kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its part {decode} comes twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its parts are broken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its parts are out of order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its picture is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pictures are compressed in a way that is not read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pictures are larger than 4096 by 2160</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixel data are broken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels are JPEG code around {bits} bits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels are Lab colors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels are YCbCr of a rare kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels are a camera's raw data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels are a mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels are a palette of a rare kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels are coded in a rare way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels are coded in the JPEG of older TIFF files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels are coded in {coding}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels are colors of a rare kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels are differences of YCbCr</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels are differences of a rare kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels are differences of {bits} bits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels are facsimile code around colors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels are floating point numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels are inks of a rare kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels are lossless JPEG in a TIFF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels are missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels are not in one piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels are not those that it announces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels are not those that its header tells of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels are not what its header says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels are numbers of a rare kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels are numbers with a sign</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels cannot be decoded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels cannot be shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels end too early</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels have more bits than it says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its process does not start: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its process ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its reason is unknown to us ({key}, {key2}, {key3})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its records do not lead to each other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its resolution cannot be chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its samples are of an unusual number of bits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its samples are signed numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its samples have different numbers of bits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its samples have {bits} bits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its segments are out of order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its sequences are nested too deeply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its stream has more than the 4 GB that one instance can hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its text reaches to column {right} and row {bottom} of a picture with {columns} by {rows}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its transfer syntax is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its transparent color is broken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its typeface has no letter for {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its {frame_count} frames have {megabyte} MB together, and one instance is built of {megabyte2} MB at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its {frames} frames have more than {most_edited_bytes} MB together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its {keyword} is not a UID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>joins a study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>just now</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>keep {count} pictures</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>kept on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>left</source>
   <comment>side</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>listed twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>look at it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>made when sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>may hold capital letters, digits, spaces and underscores only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>may hold plain ASCII characters only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>may hold {limit} characters; this has {length}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>move {count} pictures</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>needs you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>next try now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>next try {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no answer within {timeout_s} seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no encrypted connection comes about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no part of the page can be chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no worklist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none is watched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none is yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not from the worklist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing can be changed on the disk that holds it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing was asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one of its frames is broken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one of its lists cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one of its sides is longer than the {longest_side} pixels that DICOM can hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one of its sides is longer than {longest_side} pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one of its texts cannot be read ({doubt})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one of its texts is too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>outbox: empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>outbox: nothing is being sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>outbox: unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>outbox: {count} of {count} in the PACS today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>outbox: {state}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>outbox: {stored} of {count} stored today</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>page {number} cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>page {number} cannot be read: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>passed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pictures (Secondary Capture)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>pictures in {series} series, {size}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>pictures yet</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>pictures, {size}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>pixels that are not for the screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>python-sane is not installed (pip install 'ezp2p[scan]')</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pytwain is not installed (pip install pytwain)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>queued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reading it took longer than {seconds} seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reading videos is not installed</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>reject {count} pictures</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>removed, as the settings say</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>right</source>
   <comment>side</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rows and columns are given together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>searches (Study Root)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sent again soon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>several pages or frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>several, which stay unless you write</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>single bits are written uncompressed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>somebody else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>something other than numbers is among its values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>something unknown follows its header or its pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sort by name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sort by time taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>status {status}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>status {status}: {comment}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>storage commitment, status {status}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>storage commitment, status {status}: {comment}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stored and confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>take away a series</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>take out {count} pictures</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>take the pages of {count} pictures</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>the C-ECHO request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the C-STORE request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the DICOMDIR lists it by a name that is none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the PDF is protected by a password</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the PDU did not come whole in time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the area does not lie on what it scans</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the area has to lie within {width} by {height} mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the chosen part lies outside of its picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the computer that holds it does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the connection to the computer that holds it is lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the data do not match what it expects of such a picture ({details})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the disk or card that holds it reports an error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the disk that holds it reports an error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file holds only zeros</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file holds only {count} bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the frames of its animation are out of order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the last word of a value is not whole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the length of a data value is wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the length of an item is wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the library for HEIC pictures is not installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the library that finds network scanners is not installed, and no address of one is set up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the look-up of the name took too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the next one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the page ended before it began</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the page has another size than was asked for, and nothing tells why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the page is too large at this resolution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the page is too large for the memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the query</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the release</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the request for an association</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the request for storage commitment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the scan was canceled at the scanner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the server did not come to an end in {seconds} seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the server has more than {responses} answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the server names a character set that DICOM does not know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the server names another character set, but it looks like UTF-8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the server names no character set for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the server sends more than {bytes} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the sheet is too long for both sides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the sheet is too short for both sides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the size of the film is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the sizes in it contradict each other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the system does not open it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the system does not say why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the system refuses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the times of its frames are not in order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the worklist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no setting called {unknown}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is too much paper in its feeder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this computer does not join the letters of this script</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this computer has too little free memory for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this installation cannot compress as {coding}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is a document, which goes as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this picture is color with {bits} bits, which it does not allow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this picture is gray with {bits} bits, which it does not allow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this program has no driver for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this workstation may not ask it for storage commitment ({details})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this workstation may not search there ({details})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this workstation may not store there ({details})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to</source>
   <comment>between two days</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>too many files are open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>transparency unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>two cameras are called {twice}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>two messages are mingled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>two remote AEs are called {twice}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>two templates are called {twice}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>two ways of scanning {what} {twice}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>uncompressed, its frames are more than the 4 GB that one instance can hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>under way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unknown reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>verification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>what answers there does not speak HTTP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>what answers there is not an eSCL scanner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>what it sent is not understood: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>what was copied cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>when sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>worklist not here yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>worklist {age}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you have no right to it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you have no right to read it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{address}, as {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{bits}-bit gray</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{called_ae} and this workstation could not agree on an encrypted connection ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{called_ae} and this workstation could not agree on an encrypted connection ({reason}). Check its certificate and ours in the settings, or ask its administrator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{called_ae} answered something that was not asked ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{called_ae} answered something that was not asked ({reason}). Tell its administrator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{called_ae} broke off the connection ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{called_ae} broke off the connection ({reason}). Try again; if it happens again, ask its administrator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{called_ae} did not answer {request} within {timeout_s} seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{called_ae} did not answer {request} within {timeout_s} seconds. It may be overloaded: try again, or raise the time limit in the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{called_ae} does not know this workstation. Ask its administrator to add the AE title {calling_ae} with this workstation's address {own_address}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{called_ae} does not take {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{called_ae} does not take {what}. Ask its administrator to allow it for {calling_ae}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{called_ae} is busy and takes no more connections at the moment ({reason}). It is tried again by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{called_ae} refused the connection: {reason}. {cure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{called_ae} refused: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{called_ae} refused: {reason}. {cure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{called_ae} took the connection, but did not answer {request} within {timeout_s} seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{coding} does not hold {columns} by {rows} pixels at {rate} frames per second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{coding} does not hold {columns} by {rows} pixels at {rate} frames per second with pixels that are not square</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{coding} or {other} does not hold {columns} by {rows} pixels at {rate} frames per second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{coding} or {other} does not hold {columns} by {rows} pixels at {rate} frames per second with pixels that are not square</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{columns} × {rows}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{columns} × {rows} of it are taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{columns} × {rows} of {all_columns} × {all_rows}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} bits</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} blank pages were left out.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{count} d</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} days old</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} discarded.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{count} dpi</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} entries</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} entries have the number {number}: choose one of them.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} fields to correct: {sentences}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} files have several pages. How are they taken?</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} files were not taken, the others are here.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} h old</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} images</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} loaded, no older ones</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} loaded, there are older ones</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} min old</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{count} mo</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} need you</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} need you: see below.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of the answers could not be read.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of the selected pictures stayed as they are: it does not fit them.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of them may be stored there already: the answer was lost.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{count} of {total} transfer syntaxes ({listed})</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} of {wanted} pictures were taken, and are kept.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} on the way</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} other patients</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pages came too late and were not taken.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pages scanned.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pages were kept.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures are missing in it: this computer was too slow.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures are stored at {names}.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures belong to the patient on the left</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures for {patient} are safe in the outbox, on the way to {destination}.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures not sent yet</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures not sent yet, {rejected} of them rejected</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures of {patients} for {name}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures rejected and not sent</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures wait for {names}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures were not brought back, the others are here.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures were taken between {first} and {last}, not today. Are they this patient's?</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures were taken on {date}, not today. Are they this patient's?</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures with a note below.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} recordings</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} recordings belong to the patient on the left</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} recordings not sent yet</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} rejected stay here</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} rejected stay here, until this patient is ended.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} separator pages began a new series.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{count} to correct: {details}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{count} unreadable entries</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} values cannot be used: see beside each field.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} waiting</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} waiting: tried again by itself.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{count} wk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} y</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{device} cannot be used here: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{device} changed the size of its pictures. What was recorded before is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{device} did not answer within {seconds} seconds and was let go. Try again; if it stays, switch it off and on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{device} does not answer. Look at its cable and its display, switch it off and on, and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{device} does not scan like that: {reason}. Choose something else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{device} gives no picture. Look at its cable and whether what is connected to it is switched on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{device} has sent no new picture{since}. What was recorded is kept. Look at its cable.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{device} is not there. Look whether it is switched on and connected, then search for devices again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{device} is still warming up. Wait a moment and scan again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{device} is used by another program. Close that program, and choose the camera again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{device} is used by somebody else. Wait until it is free, or close the other program.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{done} of {count} imported</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{edit}: change it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{element} cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{element} is far too long and was cut off.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{entries}, {count} of which are sent once more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{entries}; {count} files could not be understood and stay in place</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{first} and {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{folder} lies on a network drive ({kind}), where the list of what was sent could be lost. Choose a folder on a disk of this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{held} belong to the patient on the left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{held} not sent yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} answers on port {port}, in {seconds} ms. This workstation has the address {own_address} there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} answers, but nothing listens on port {port}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} answers, but nothing listens on port {port}. Check the port of {called_ae}, or ask its administrator whether the server is running.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} is an address: no name has to be looked up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host}, port {port}, does not answer ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host}, port {port}, does not answer ({reason}). Check the network cable and the address of {called_ae}, or ask its administrator whether a firewall stands between.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{hours} h {minutes} min old</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key} holds {character}, which {character_set} cannot write.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} cannot be searched for by this; leave it empty to see it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} cannot hold a backslash.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} cannot hold control characters (found U+{character}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} cannot hold invisible characters (found U+{character}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} cannot hold invisible direction marks (found U+{character}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} combines a set with others that it allows none of: name it alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} has more than five parts parted by '^'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} has more than three forms parted by '='.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} has no left and right: leave Laterality empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} holds a character that could not be read when it came. Write it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} holds no name: leave it empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} holds {shown}, which cannot be asked for in {asked_in}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} holds {shown}, which the character set {character_set} cannot write. Write it in other letters, or choose ISO_IR 192 in the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} is empty; it needs 1 to 16 characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} is neither one value nor a range: write {example}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} is none of {character_sets}, and no combination of them by code extensions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} is none of {fallback_sets}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} is not a date that exists (write YYYYMMDD).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} is not a date that exists.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} is not a time of day (write HHMMSS).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} is not a time of day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} is not a valid UID (up to 64 digits and dots, no part beginning with 0).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} is not a whole number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} is not a whole path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} is not an age such as 046Y.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} is one of a pair: choose left (L) or right (R).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} is one of a pair: left or right?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} is only read, not written: choose GB18030 or ISO_IR 192 for Chinese text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} is required here: fill it in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} may hold capital letters, digits, spaces and underscores only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} may hold plain ASCII characters only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} may hold {limit} characters; this has {length}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} of the pictures sent before holds {character}, which the character set {character_set} cannot write. Choose ISO_IR 192 in the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label} of the worklist entry holds {character}, which the character set {character_set} cannot write. Choose ISO_IR 192 in the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{length} recorded, and kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{length} recorded, {seconds} s of it from before, and kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{length} s of {whole} s, {frames}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{length} s, {frames}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{limit} characters at most: {beyond} too many.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{lost} frames that the camera gave are not in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{missing} of its {expected} frames are missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{most_of_integer} digits at most: {beyond} too many.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{names} and {count} more</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{names} and {name}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{names} are here twice, or were sent already.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{names} name other patients. Look at the banner above: whose are they?</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{names} were sent before for another patient. Look at the banner above: whose are they?</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{name} (ID {patient_id})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} ({address}) is not set up any more. Set it up again in the settings and press Try now, or discard this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} at the wrong moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} broke off at this picture {losses} times, and took others meanwhile. Ask its administrator to look at it, then press Try now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has {pages}. How are they taken?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is being opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} must have the modality {modality}: choose it, or start another series.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} must name the body part: choose one of the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} names no patient. Sent from here it becomes the patient's above; what it said before is kept in it. Whose is it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} names {patient}. Sent from here it becomes the patient's above; what it said before is kept in it. Whose is it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} not available</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} not available since {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} not reachable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} reachable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} stored a picture of the invented patient {patient_name}, ID {patient_id}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} takes nothing from this workstation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} takes nothing from this workstation since {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} takes {character_set}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was saved. Print it at its own size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was taken on {date}, not today. Is it this patient's?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, through {backend}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: it goes as a multi-frame image, because a destination takes neither MPEG-2 nor H.264 as this recording needs it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {sentence}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}…</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{number} frames</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{number} of series {series}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} of {total} brought back</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{number} pages</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{one} and {other}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{one} or {other}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{one}, {other}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{percent} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{pictures} and {recordings}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{pictures} are not sent any more. The history keeps who discarded what.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{progress}, about {seconds} s left</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{rate} pictures a second</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{remote_ae} has no series {series_instance_uid} in this study. Check the UID, or start a new series.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{remote_ae} has no study {study_instance_uid}. Check the UID, or query the archive again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{seconds} s before, too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{sentence} ({pictures}).</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{shown} of the {count} loaded, no older ones</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{shown} of the {count} loaded, there are older ones</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{shown} of {count} entries</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{size} kB</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{size}, {count} pictures a second</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{start} element {tags}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{start} elements {tags}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{start} elements {tags}, more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{state}, with a note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{state}: {outcome}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{step}: {state}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{stored} of {count} pictures stored at {names}.</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{stored} of {count} pictures, {sent} of {size}</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{stored} of {count} stored today</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{stored} of {count} stored today, {confirmed} of them confirmed</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{stored} of {count} stored; the PACS has not confirmed {open} yet</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{taken} of {number}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{taken} of {number} frames</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{taken} of {number} pages</source>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{title} accepts {own_title}, for {taken}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} answered in {seconds} ms.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{value} {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} not kept yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} not kept yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} not sent yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{whole} of its {count} frames can be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{width} × {height} mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>± 3 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>± 7 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>… Opening</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>≠ look-alike</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>▲ Frozen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>▲ Lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>▲ No picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>▲ Not live</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>● Live</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>● May stand still</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>● {duration}, ends in {seconds} s</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
