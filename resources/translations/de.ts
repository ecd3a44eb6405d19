<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
 <context>
  <name>EzP2P</name>
  <message>
   <source> for 1 second</source>
   <translation> seit 1 Sekunde</translation>
  </message>
  <message>
   <source> for {seconds} seconds</source>
   <translation> seit {seconds} Sekunden</translation>
  </message>
  <message>
   <source>! check</source>
   <translation>! prüfen</translation>
  </message>
  <message>
   <source>! same numbers</source>
   <translation>! gleiche Nummern</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <source>&amp;Picture</source>
   <translation>B&amp;ild</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <source>(nothing)</source>
   <translation>(nichts)</translation>
  </message>
  <message>
   <source>, and .</source>
   <translation>, und .</translation>
  </message>
  <message>
   <source>, such as PatientName</source>
   <translation>, zum Beispiel PatientName</translation>
  </message>
  <message>
   <source>0 to 1440. The default is 15; 0: never. Until it is answered, no picture is taken and nothing is sent.</source>
   <translation>0 bis 1440. Standard ist 15; 0: nie. Bis zur Antwort wird kein Bild aufgenommen und nichts gesendet.</translation>
  </message>
  <message>
   <source>0: never. It waits while somebody searches, and moves neither the selection nor the list.</source>
   <translation>0: nie. Wartet, während jemand sucht, und verschiebt weder Auswahl noch Liste.</translation>
  </message>
  <message>
   <source>1 to 10000. Where there are more, that is said. The default is 500.</source>
   <translation>1 bis 10000. Gibt es mehr, wird das angezeigt. Standard ist 500.</translation>
  </message>
  <message>
   <source>1 to 20.</source>
   <translation>1 bis 20.</translation>
  </message>
  <message>
   <source>10.1.2.3 or pacs.hospital.local</source>
   <translation>10.1.2.3 oder pacs.klinik.local</translation>
  </message>
  <message>
   <source>2 to 50.</source>
   <translation>2 bis 50.</translation>
  </message>
  <message>
   <source>4096 to 1048576. The default is 131072.</source>
   <translation>4096 bis 1048576. Standard ist 131072.</translation>
  </message>
  <message>
   <source>? name encoding</source>
   <translation>? Namenscodierung</translation>
  </message>
  <message>
   <source>A DICOM file goes as it is; it cannot be edited.</source>
   <translation>Eine DICOM-Datei geht so, wie sie ist; sie kann nicht bearbeitet werden.</translation>
  </message>
  <message>
   <source>A change of the patient drops the link to the worklist or the archive.</source>
   <translation>Eine Änderung des Patienten löst die Verknüpfung mit der Arbeitsliste oder dem Archiv.</translation>
  </message>
  <message>
   <source>A comment is required here: write it below the picture.</source>
   <translation>Hier ist ein Kommentar erforderlich: Schreiben Sie ihn unter das Bild.</translation>
  </message>
  <message>
   <source>A date such as {example}.</source>
   <translation>Ein Datum wie {example}.</translation>
  </message>
  <message>
   <source>A feeder gives no preview: it would draw a page in.</source>
   <translation>Mit dem Einzug gibt es keine Vorschau: Sie würde eine Seite einziehen.</translation>
  </message>
  <message>
   <source>A field that is required and empty, or at fault, is always there and can be filled in. What the worklist or the archive owns stays read only.</source>
   <translation>Ein Feld, das erforderlich und leer oder fehlerhaft ist, wird immer angezeigt und kann ausgefüllt werden. Was der Arbeitsliste oder dem Archiv gehört, bleibt schreibgeschützt.</translation>
  </message>
  <message>
   <source>A file of several pages or frames</source>
   <translation>Eine Datei mit mehreren Seiten oder Einzelbildern</translation>
  </message>
  <message>
   <source>A film is scanned in gray: set mode to gray.</source>
   <translation>Ein Film wird in Graustufen gescannt: Modus auf Grau stellen.</translation>
  </message>
  <message>
   <source>A foot switch is such a key.</source>
   <translation>Ein Fußschalter ist eine solche Taste.</translation>
  </message>
  <message>
   <source>A page or frame is never left out without a word. Below each picture it can be chosen otherwise.</source>
   <translation>Keine Seite und kein Einzelbild wird ohne Hinweis ausgelassen. Unter jedem Bild lässt sich anders wählen.</translation>
  </message>
  <message>
   <source>A picture has one character set, but {name} takes {character_set} and {other} takes {other_set}: send to one after the other.</source>
   <translation>Ein Bild hat nur einen Zeichensatz, aber {name} verwendet {character_set} und {other} verwendet {other_set}: Senden Sie nacheinander an die Ziele.</translation>
  </message>
  <message>
   <source>A picture has one character set, but {wishes}: send to one after the other.</source>
   <translation>Ein Bild hat nur einen Zeichensatz, aber {wishes}: Senden Sie nacheinander an die Ziele.</translation>
  </message>
  <message>
   <source>A picture of the page</source>
   <translation>Ein Bild der Seite</translation>
  </message>
  <message>
   <source>A picture that is not kept is in this window alone.</source>
   <translation>Ein Bild, das nicht gesichert ist, liegt nur in diesem Fenster.</translation>
  </message>
  <message>
   <source>A port is a number from 1 to 65535.</source>
   <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
  </message>
  <message>
   <source>A profile keeps how something is scanned. Its key begins it at once.</source>
   <translation>Ein Profil hält fest, wie gescannt wird. Seine Taste startet es sofort.</translation>
  </message>
  <message>
   <source>A recording begins so much earlier; 0: at once.</source>
   <translation>Eine Aufnahme beginnt um so viel früher; 0: sofort.</translation>
  </message>
  <message numerus="yes">
   <source>A recording begins with the last {seconds} seconds</source>
   <translation>
    <numerusform>Eine Aufnahme beginnt {seconds} Sekunde früher</numerusform>
    <numerusform>Eine Aufnahme beginnt {seconds} Sekunden früher</numerusform>
   </translation>
  </message>
  <message>
   <source>A recording is on the disk, but not in the tray yet.</source>
   <translation>Eine Aufnahme liegt auf der Festplatte, aber noch nicht in der Ablage.</translation>
  </message>
  <message>
   <source>A recording is running</source>
   <translation>Eine Aufnahme läuft</translation>
  </message>
  <message>
   <source>A scan is running</source>
   <translation>Ein Scan läuft</translation>
  </message>
  <message>
   <source>A scan is running: wait for its end, or cancel it.</source>
   <translation>Ein Scan läuft: Ende abwarten oder abbrechen.</translation>
  </message>
  <message>
   <source>A search finds the picture that was stored.</source>
   <translation>Eine Suche findet das gespeicherte Bild.</translation>
  </message>
  <message>
   <source>A still is answered with a sound</source>
   <translation>Ein Standbild wird mit einem Ton quittiert</translation>
  </message>
  <message>
   <source>A template fills in what a procedure always has, by itself for its orders or from the menu of the form.</source>
   <translation>Eine Vorlage füllt aus, was bei einer Prozedur immer gleich ist: automatisch bei deren Aufträgen oder aus dem Menü des Formulars.</translation>
  </message>
  <message>
   <source>A text</source>
   <translation>Ein Text</translation>
  </message>
  <message>
   <source>A whole number, such as 12.</source>
   <translation>Eine ganze Zahl wie 12.</translation>
  </message>
  <message>
   <source>AE title</source>
   <translation>AE-Titel</translation>
  </message>
  <message>
   <source>AE title for querying</source>
   <translation>AE-Titel zum Abfragen</translation>
  </message>
  <message>
   <source>AE title for storing</source>
   <translation>AE-Titel zum Speichern</translation>
  </message>
  <message>
   <source>AE title of the station</source>
   <translation>AE-Titel der Station</translation>
  </message>
  <message>
   <source>AE title of this workstation</source>
   <translation>AE-Titel dieses Arbeitsplatzes</translation>
  </message>
  <message>
   <source>Abdomen</source>
   <translation>Abdomen</translation>
  </message>
  <message>
   <source>Abdomen and pelvis</source>
   <translation>Abdomen und Becken</translation>
  </message>
  <message>
   <source>About EzP2P</source>
   <translation>Über EzP2P</translation>
  </message>
  <message>
   <source>Acc. {number}</source>
   <translation>Acc. {number}</translation>
  </message>
  <message>
   <source>Accession</source>
   <translation>Accession</translation>
  </message>
  <message>
   <source>Accession Number</source>
   <translation>Accession-Nummer</translation>
  </message>
  <message>
   <source>Accession number</source>
   <translation>Accession-Nummer</translation>
  </message>
  <message>
   <source>Accession number to search</source>
   <translation>Gesuchte Accession-Nummer</translation>
  </message>
  <message>
   <source>Accession {number}</source>
   <translation>Accession {number}</translation>
  </message>
  <message>
   <source>Active</source>
   <comment>the camera that takes pictures</comment>
   <translation>Aktiv</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Add a camera</source>
   <translation>Kamera hinzufügen</translation>
  </message>
  <message>
   <source>Add a profile</source>
   <translation>Profil hinzufügen</translation>
  </message>
  <message>
   <source>Add a template</source>
   <translation>Vorlage hinzufügen</translation>
  </message>
  <message>
   <source>Add the address of a network scanner</source>
   <translation>Adresse eines Netzwerkscanners hinzufügen</translation>
  </message>
  <message>
   <source>Add the first one</source>
   <translation>Erstes hinzufügen</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Address of the institution</source>
   <translation>Adresse der Einrichtung</translation>
  </message>
  <message>
   <source>Addresses of network scanners</source>
   <translation>Adressen von Netzwerkscannern</translation>
  </message>
  <message>
   <source>Adrenal gland</source>
   <translation>Nebenniere</translation>
  </message>
  <message>
   <source>After a crash, what you are working on would be lost.</source>
   <translation>Nach einem Absturz wäre verloren, woran Sie arbeiten.</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>Alter</translation>
  </message>
  <message>
   <source>All days</source>
   <translation>Alle Tage</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Alle Dateien</translation>
  </message>
  <message>
   <source>All in one image</source>
   <translation>Alle in einem Bild</translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>Alle Arten</translation>
  </message>
  <message>
   <source>All of it</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>All stations</source>
   <translation>Alle Stationen</translation>
  </message>
  <message>
   <source>Also the description of its series.</source>
   <translation>Auch die Beschreibung der Serie.</translation>
  </message>
  <message>
   <source>Also written {names}</source>
   <translation>Auch geschrieben: {names}</translation>
  </message>
  <message>
   <source>An element</source>
   <translation>Ein Element</translation>
  </message>
  <message>
   <source>An import is running</source>
   <translation>Ein Import läuft</translation>
  </message>
  <message>
   <source>An import is running: wait for its end, or cancel it.</source>
   <translation>Ein Import läuft: Ende abwarten oder abbrechen.</translation>
  </message>
  <message>
   <source>An older list of the outbox was put back. This is sent once more, in case it was not sent before.</source>
   <translation>Eine ältere Liste des Postausgangs wurde wiederhergestellt. Dies wird noch einmal gesendet, falls es noch nicht gesendet wurde.</translation>
  </message>
  <message>
   <source>Analog: S-Video, composite, VGA</source>
   <translation>Analog: S-Video, Composite, VGA</translation>
  </message>
  <message>
   <source>Ankle</source>
   <translation>Sprunggelenk</translation>
  </message>
  <message>
   <source>Another EzP2P on this data folder sends what waits here.</source>
   <translation>Ein anderes EzP2P mit diesem Datenordner sendet, was hier wartet.</translation>
  </message>
  <message>
   <source>Another EzP2P sent to this study at the same moment. Nothing was sent from here: send again.</source>
   <translation>Ein anderes EzP2P hat im selben Moment an diese Studie gesendet. Von hier wurde nichts gesendet: Senden Sie erneut.</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>Beliebig</translation>
  </message>
  <message>
   <source>Aorta</source>
   <translation>Aorta</translation>
  </message>
  <message>
   <source>Arabic (ISO_IR 127)</source>
   <translation>Arabisch (ISO_IR 127)</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archiv</translation>
  </message>
  <message>
   <source>Archive to search</source>
   <translation>Zu durchsuchendes Archiv</translation>
  </message>
  <message>
   <source>Arm</source>
   <translation>Arm</translation>
  </message>
  <message>
   <source>Armpit</source>
   <translation>Achselhöhle</translation>
  </message>
  <message>
   <source>Arrow keys move it, with Shift they resize it, Enter takes it, Esc leaves.</source>
   <translation>Pfeiltasten verschieben, mit Umschalt ändern sie die Größe, Enter übernimmt, Esc verlässt.</translation>
  </message>
  <message>
   <source>As Family^Given; typed names are never remembered.</source>
   <translation>Als Nachname^Vorname; eingetippte Namen werden nie gemerkt.</translation>
  </message>
  <message>
   <source>As a video</source>
   <translation>Als Video</translation>
  </message>
  <message>
   <source>As it came</source>
   <translation>Original</translation>
  </message>
  <message>
   <source>As it came: {name}</source>
   <translation>Wie eingegangen: {name}</translation>
  </message>
  <message>
   <source>As it is</source>
   <translation>Unverändert</translation>
  </message>
  <message>
   <source>As the camera likes: rate</source>
   <translation>Automatisch: Bildrate</translation>
  </message>
  <message>
   <source>As the camera likes: size</source>
   <translation>Automatisch: Größe</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Ask again.</source>
   <translation>Fragen Sie erneut ab.</translation>
  </message>
  <message>
   <source>Ask each time</source>
   <translation>Jedes Mal fragen</translation>
  </message>
  <message>
   <source>Ask for all days</source>
   <translation>Alle Tage abfragen</translation>
  </message>
  <message>
   <source>Ask its administrator for a certificate for this workstation, and choose its file and its key's in the settings.</source>
   <translation>Bitten Sie den Administrator um ein Zertifikat für diesen Arbeitsplatz, und wählen Sie seine Datei und die seines Schlüssels in den Einstellungen.</translation>
  </message>
  <message>
   <source>Ask its administrator for the file of its certificate, or of the authority that issued it, and choose it in the settings as the trusted certificate.</source>
   <translation>Bitten Sie den Administrator um die Datei des Zertifikats oder der Stelle, die es ausgestellt hat, und wählen Sie sie in den Einstellungen als vertrauenswürdiges Zertifikat.</translation>
  </message>
  <message>
   <source>Ask its administrator for the right to do so.</source>
   <translation>Bitten Sie den Administrator um das Recht dazu.</translation>
  </message>
  <message>
   <source>Ask its administrator for the right to search.</source>
   <translation>Bitten Sie den Administrator um das Recht zu suchen.</translation>
  </message>
  <message>
   <source>Ask its administrator for the right to store.</source>
   <translation>Bitten Sie den Administrator um das Recht zu speichern.</translation>
  </message>
  <message>
   <source>Ask its administrator to allow TLS 1.2 or 1.3 with the ciphers of BCP 195 (DICOM PS3.15 B.12).</source>
   <translation>Bitten Sie den Administrator, TLS 1.2 oder 1.3 mit den Chiffren von BCP 195 (DICOM PS3.15 B.12) zuzulassen.</translation>
  </message>
  <message>
   <source>Ask its administrator to allow verification for this workstation.</source>
   <translation>Bitten Sie den Administrator, diesem Arbeitsplatz die Verifikation zu erlauben.</translation>
  </message>
  <message>
   <source>Ask its administrator what it expects of this workstation.</source>
   <translation>Fragen Sie den Administrator, was von diesem Arbeitsplatz erwartet wird.</translation>
  </message>
  <message>
   <source>Ask its administrator whether it asks for a certificate, and to allow TLS 1.2 or 1.3 with the ciphers of BCP 195 (DICOM PS3.15 B.12).</source>
   <translation>Fragen Sie den Administrator, ob ein Zertifikat verlangt wird, und bitten Sie ihn, TLS 1.2 oder 1.3 mit den Chiffren von BCP 195 (DICOM PS3.15 B.12) zuzulassen.</translation>
  </message>
  <message>
   <source>Ask its administrator; the details name the status.</source>
   <translation>Fragen Sie den Administrator; der Status steht in den Details.</translation>
  </message>
  <message>
   <source>Ask its owner for the right, or copy it to your own folder.</source>
   <translation>Bitten Sie den Eigentümer um das Recht, oder kopieren Sie die Datei in Ihren eigenen Ordner.</translation>
  </message>
  <message>
   <source>Ask the PACS administrator for the DICOM port of {title}: web pages have ports of their own.</source>
   <translation>Fragen Sie den PACS-Administrator nach dem DICOM-Port von {title}: Webseiten haben eigene Ports.</translation>
  </message>
  <message>
   <source>Ask the PACS administrator for the port of {title} with TLS, often 2762. Nothing is sent there unencrypted.</source>
   <translation>Fragen Sie den PACS-Administrator nach dem Port von {title} mit TLS, oft 2762. Unverschlüsselt wird nichts dorthin gesendet.</translation>
  </message>
  <message>
   <source>Ask the PACS administrator how its AE title is spelled, capital letters included; the settings say {title}.</source>
   <translation>Fragen Sie den PACS-Administrator nach der Schreibweise des AE-Titels, auch nach Groß- und Kleinschreibung; in den Einstellungen steht {title}.</translation>
  </message>
  <message>
   <source>Ask the PACS administrator to add the AE title {calling_ae} with the address {own_address}, port {listener_port}.</source>
   <translation>Bitten Sie den PACS-Administrator, den AE-Titel {calling_ae} mit der Adresse {own_address}, Port {listener_port}, einzutragen.</translation>
  </message>
  <message>
   <source>Ask the PACS administrator to allow {what} for the AE title {calling_ae}.</source>
   <translation>Bitten Sie den PACS-Administrator, {what} für den AE-Titel {calling_ae} zu erlauben.</translation>
  </message>
  <message>
   <source>Ask the PACS administrator which name is expected.</source>
   <translation>Fragen Sie den PACS-Administrator, welcher Name erwartet wird.</translation>
  </message>
  <message>
   <source>Ask the administrator of {name} to allow {refused} for the AE title {own_title}, or say in the settings that it is not used for that.</source>
   <translation>Bitten Sie den Administrator von {name}, {refused} für den AE-Titel {own_title} zu erlauben, oder geben Sie in den Einstellungen an, dass das Ziel nicht dafür verwendet wird.</translation>
  </message>
  <message>
   <source>Ask the administrator of {name} to delete the study {study_instance_uid} of the patient {patient_name}, ID {patient_id}.</source>
   <translation>Bitten Sie den Administrator von {name}, die Studie {study_instance_uid} des Patienten {patient_name}, ID {patient_id}, zu löschen.</translation>
  </message>
  <message>
   <source>Ask the administrator of {name} where pictures of {own_title} go: some archives keep what belongs to no order aside until a person has looked at it.</source>
   <translation>Fragen Sie den Administrator von {name}, wohin Bilder von {own_title} gelangen: Manche Archive legen beiseite, was zu keinem Auftrag gehört, bis jemand es geprüft hat.</translation>
  </message>
  <message>
   <source>Ask this server whether it answers (C-ECHO)</source>
   <translation>Diesen Server fragen, ob er antwortet (C-ECHO)</translation>
  </message>
  <message>
   <source>Asking {name} for the number {number}…</source>
   <translation>{name} wird nach der Nummer {number} gefragt…</translation>
  </message>
  <message>
   <source>Asking {name} what it can do…</source>
   <translation>{name} wird nach seinen Fähigkeiten gefragt…</translation>
  </message>
  <message>
   <source>Asking {name}…</source>
   <translation>{name} wird gefragt…</translation>
  </message>
  <message numerus="yes">
   <source>Asking {name}… {count} entries</source>
   <translation>
    <numerusform>{name} wird gefragt… {count} Eintrag</numerusform>
    <numerusform>{name} wird gefragt… {count} Einträge</numerusform>
   </translation>
  </message>
  <message>
   <source>Asking {title} at {host}, port {port}…</source>
   <translation>{title} auf {host}, Port {port}, wird gefragt…</translation>
  </message>
  <message>
   <source>Association</source>
   <translation>Assoziation</translation>
  </message>
  <message>
   <source>Associations at once</source>
   <translation>Gleichzeitige Assoziationen</translation>
  </message>
  <message>
   <source>Attributes</source>
   <translation>Attribute</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Rücken</translation>
  </message>
  <message>
   <source>Begin an emergency</source>
   <translation>Notfall beginnen</translation>
  </message>
  <message>
   <source>Begin here</source>
   <translation>Beginn hier</translation>
  </message>
  <message>
   <source>Begin without a patient, under a provisional ID (Ctrl+Shift+E)</source>
   <translation>Ohne Patient beginnen, unter einer vorläufigen ID (Strg+Umschalt+E)</translation>
  </message>
  <message>
   <source>Birth Date</source>
   <translation>Geburtsdatum</translation>
  </message>
  <message>
   <source>Birth date</source>
   <translation>Geburtsdatum</translation>
  </message>
  <message>
   <source>Bits kept</source>
   <translation>Behaltene Bits</translation>
  </message>
  <message>
   <source>Black</source>
   <translation>Schwarz</translation>
  </message>
  <message>
   <source>Black and white</source>
   <translation>Schwarz-Weiß</translation>
  </message>
  <message>
   <source>Black out</source>
   <translation>Schwärzen</translation>
  </message>
  <message>
   <source>Black out (Ctrl+B)</source>
   <translation>Schwärzen (Strg+B)</translation>
  </message>
  <message>
   <source>Black was put around its frames, to {columns} by {rows} pixels.</source>
   <translation>Die Einzelbilder wurden schwarz umrandet, auf {columns} mal {rows} Pixel.</translation>
  </message>
  <message>
   <source>Blacked out {columns} × {rows}</source>
   <translation>{columns} × {rows} geschwärzt</translation>
  </message>
  <message>
   <source>Bladder</source>
   <translation>Harnblase</translation>
  </message>
  <message>
   <source>Body Part</source>
   <translation>Körperregion</translation>
  </message>
  <message>
   <source>Body part</source>
   <translation>Körperregion</translation>
  </message>
  <message>
   <source>Brain</source>
   <translation>Gehirn</translation>
  </message>
  <message>
   <source>Breast</source>
   <translation>Brust (Mamma)</translation>
  </message>
  <message>
   <source>Brightness</source>
   <translation>Helligkeit</translation>
  </message>
  <message>
   <source>Brightness {value}</source>
   <translation>Helligkeit {value}</translation>
  </message>
  <message>
   <source>Brightness, contrast, gamma</source>
   <translation>Helligkeit, Kontrast, Gamma</translation>
  </message>
  <message>
   <source>Brightness, contrast, gamma (Ctrl+G)</source>
   <translation>Helligkeit, Kontrast, Gamma (Strg+G)</translation>
  </message>
  <message>
   <source>Bring in pictures: your own by Import, or the sample pictures by the button below.</source>
   <translation>Holen Sie Bilder herein: eigene mit „Importieren“, oder die Beispielbilder mit der Schaltfläche hier.</translation>
  </message>
  <message numerus="yes">
   <source>Bringing back {count} pictures…</source>
   <translation>
    <numerusform>{count} Bild wird zurückgeholt…</numerusform>
    <numerusform>{count} Bilder werden zurückgeholt…</numerusform>
   </translation>
  </message>
  <message>
   <source>Bronchus</source>
   <translation>Bronchus</translation>
  </message>
  <message>
   <source>Browse for a file: {label}</source>
   <translation>Datei suchen: {label}</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>Durchsuchen…</translation>
  </message>
  <message>
   <source>Burst</source>
   <translation>Serienaufnahme</translation>
  </message>
  <message>
   <source>Buttock</source>
   <translation>Gesäß</translation>
  </message>
  <message>
   <source>By Storage Commitment</source>
   <translation>Über Storage Commitment</translation>
  </message>
  <message>
   <source>By a query (C-FIND)</source>
   <translation>Über eine Abfrage (C-FIND)</translation>
  </message>
  <message>
   <source>By {name}.</source>
   <translation>Von {name}.</translation>
  </message>
  <message>
   <source>CR  computed radiography</source>
   <translation>CR  digitale Radiographie (Speicherfolie)</translation>
  </message>
  <message>
   <source>CT  computed tomography</source>
   <translation>CT  Computertomographie</translation>
  </message>
  <message>
   <source>Calf of leg</source>
   <translation>Wade</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>Kamera</translation>
  </message>
  <message>
   <source>Camera or address</source>
   <translation>Kamera oder Adresse</translation>
  </message>
  <message>
   <source>Camera {name}</source>
   <translation>Kamera {name}</translation>
  </message>
  <message>
   <source>Camera {name}, active</source>
   <translation>Kamera {name}, aktiv</translation>
  </message>
  <message>
   <source>Camera {place}</source>
   <translation>Kamera {place}</translation>
  </message>
  <message>
   <source>Cameras</source>
   <translation>Kameras</translation>
  </message>
  <message>
   <source>Cameras and capture cards that are connected appear here, those of the network once they are set up.</source>
   <translation>Angeschlossene Kameras und Capture-Karten erscheinen hier, die im Netzwerk, sobald sie eingerichtet sind.</translation>
  </message>
  <message>
   <source>Cameras that were found</source>
   <translation>Gefundene Kameras</translation>
  </message>
  <message>
   <source>Cameras, capture cards and network cameras are opened together; each makes a series of its own.</source>
   <translation>Kameras, Capture-Karten und Netzwerkkameras werden zusammen geöffnet; jede bildet eine eigene Serie.</translation>
  </message>
  <message>
   <source>Camera…</source>
   <translation>Kamera…</translation>
  </message>
  <message>
   <source>Can be changed</source>
   <translation>Änderbar</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cancel what runs</source>
   <translation>Laufendes abbrechen</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>Abgebrochen.</translation>
  </message>
  <message>
   <source>Cannot be searched for by this; leave it empty to see it.</source>
   <translation>Danach kann nicht gesucht werden; leer lassen, um den Wert zu sehen.</translation>
  </message>
  <message>
   <source>Cannot hold a backslash.</source>
   <translation>Darf keinen umgekehrten Schrägstrich enthalten.</translation>
  </message>
  <message>
   <source>Cannot hold control characters (found U+{character}).</source>
   <translation>Darf keine Steuerzeichen enthalten (gefunden: U+{character}).</translation>
  </message>
  <message>
   <source>Cannot hold invisible characters (found U+{character}).</source>
   <translation>Darf keine unsichtbaren Zeichen enthalten (gefunden: U+{character}).</translation>
  </message>
  <message>
   <source>Cannot hold invisible direction marks (found U+{character}).</source>
   <translation>Darf keine unsichtbaren Richtungszeichen enthalten (gefunden: U+{character}).</translation>
  </message>
  <message>
   <source>Capital letters count.</source>
   <translation>Groß-/Kleinschreibung zählt.</translation>
  </message>
  <message>
   <source>Carotid artery</source>
   <translation>Halsschlagader</translation>
  </message>
  <message>
   <source>Central European, Latin 2 (ISO_IR 101)</source>
   <translation>Mitteleuropäisch, Latin 2 (ISO_IR 101)</translation>
  </message>
  <message>
   <source>Cerebellum</source>
   <translation>Kleinhirn</translation>
  </message>
  <message>
   <source>Certificate of this workstation</source>
   <translation>Zertifikat dieses Arbeitsplatzes</translation>
  </message>
  <message>
   <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
   <translation>Zertifikate und Schlüssel (*.pem *.crt *.cer *.key);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Cervical and thoracic spine</source>
   <translation>Hals- und Brustwirbelsäule</translation>
  </message>
  <message>
   <source>Cervical spine</source>
   <translation>Halswirbelsäule</translation>
  </message>
  <message>
   <source>Cervix</source>
   <translation>Gebärmutterhals</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <source>Change the patient by hand</source>
   <translation>Patienten von Hand ändern</translation>
  </message>
  <message>
   <source>Character set</source>
   <translation>Zeichensatz</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Erneut prüfen</translation>
  </message>
  <message>
   <source>Check how the address is spelled. If it is right, ask the PACS administrator for the IP address of {title}, or ask the network administrator to make the name {host} known to this computer.</source>
   <translation>Prüfen Sie die Schreibweise der Adresse. Stimmt sie, fragen Sie den PACS-Administrator nach der IP-Adresse von {title}, oder bitten Sie den Netzwerkadministrator, diesem Computer den Namen {host} bekannt zu machen.</translation>
  </message>
  <message>
   <source>Check its name.</source>
   <translation>Prüfen Sie den Namen.</translation>
  </message>
  <message>
   <source>Check the connection…</source>
   <translation>Verbindung prüfen…</translation>
  </message>
  <message>
   <source>Check the file's path and who may read it, or choose another one in the settings of {name}.</source>
   <translation>Prüfen Sie den Pfad der Datei und wer sie lesen darf, oder wählen Sie in den Einstellungen von {name} eine andere.</translation>
  </message>
  <message>
   <source>Check the network cable and the address. If both are right, ask the network administrator to let this computer through to {host}, TCP port {port}: a firewall may stand between.</source>
   <translation>Prüfen Sie das Netzwerkkabel und die Adresse. Stimmt beides, bitten Sie den Netzwerkadministrator, diesen Computer zu {host}, TCP-Port {port}, durchzulassen: Möglicherweise steht eine Firewall dazwischen.</translation>
  </message>
  <message>
   <source>Check the port. If it is right, tell the PACS administrator that nothing listens on port {port} of {host}: the server may not be running, or a firewall turns this computer away.</source>
   <translation>Prüfen Sie den Port. Stimmt er, melden Sie dem PACS-Administrator, dass auf Port {port} von {host} nichts antwortet: Vielleicht läuft der Server nicht, oder eine Firewall weist diesen Computer ab.</translation>
  </message>
  <message>
   <source>Cheek</source>
   <translation>Wange</translation>
  </message>
  <message>
   <source>Cheekbone</source>
   <translation>Jochbein</translation>
  </message>
  <message>
   <source>Chest</source>
   <translation>Thorax</translation>
  </message>
  <message>
   <source>Chest and abdomen</source>
   <translation>Thorax und Abdomen</translation>
  </message>
  <message>
   <source>Chest, abdomen and pelvis</source>
   <translation>Thorax, Abdomen und Becken</translation>
  </message>
  <message>
   <source>Chinese (GB18030)</source>
   <translation>Chinesisch (GB18030)</translation>
  </message>
  <message>
   <source>Chinese (GBK)</source>
   <translation>Chinesisch (GBK)</translation>
  </message>
  <message>
   <source>Chinese, by code extensions (ISO 2022 IR 58)</source>
   <translation>Chinesisch, mit Codeerweiterungen (ISO 2022 IR 58)</translation>
  </message>
  <message>
   <source>Choose H.264 for videos.</source>
   <translation>Wählen Sie H.264 für Videos.</translation>
  </message>
  <message>
   <source>Choose MPEG-2 for videos.</source>
   <translation>Wählen Sie MPEG-2 für Videos.</translation>
  </message>
  <message>
   <source>Choose a camera. Set up what is to open by itself, and cameras of the network, in the settings.</source>
   <translation>Kamera wählen. Was von selbst geöffnet wird und Netzwerkkameras richten Sie in den Einstellungen ein.</translation>
  </message>
  <message>
   <source>Choose a folder on a local disk.</source>
   <translation>Wählen Sie einen Ordner auf einem lokalen Datenträger.</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Ordner wählen…</translation>
  </message>
  <message>
   <source>Choose a patient first (column 1).</source>
   <translation>Zuerst einen Patienten wählen (Spalte 1).</translation>
  </message>
  <message>
   <source>Choose a patient in the worklist.</source>
   <translation>Wählen Sie einen Patienten in der Arbeitsliste.</translation>
  </message>
  <message>
   <source>Choose a picture file.</source>
   <translation>Wählen Sie eine Bilddatei.</translation>
  </message>
  <message>
   <source>Choose a picture to see what happened to it.</source>
   <translation>Wählen Sie ein Bild, um zu sehen, was damit geschah.</translation>
  </message>
  <message>
   <source>Choose a scanner first, or search again.</source>
   <translation>Zuerst einen Scanner wählen oder erneut suchen.</translation>
  </message>
  <message>
   <source>Choose a scanner: search for it first.</source>
   <translation>Scanner wählen: Suchen Sie ihn zuerst.</translation>
  </message>
  <message>
   <source>Choose another file in the settings of {name}.</source>
   <translation>Wählen Sie in den Einstellungen von {name} eine andere Datei.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>Choose files…</source>
   <translation>Dateien wählen…</translation>
  </message>
  <message>
   <source>Choose from the list</source>
   <translation>Aus der Liste wählen</translation>
  </message>
  <message>
   <source>Choose in the settings that it is asked by a query instead, or ask its administrator.</source>
   <translation>Wählen Sie in den Einstellungen, dass stattdessen per Suche nachgefragt wird, oder fragen Sie den Administrator.</translation>
  </message>
  <message>
   <source>Choose one that was found, or type the address of one in the network: rtsp://… or http://…</source>
   <translation>Wählen Sie eine gefundene oder geben Sie die Adresse einer Netzwerkkamera ein: rtsp://… oder http://…</translation>
  </message>
  <message>
   <source>Choose the file itself.</source>
   <translation>Wählen Sie die Datei selbst.</translation>
  </message>
  <message>
   <source>Choose the file of its key, too.</source>
   <translation>Wählen Sie auch die Datei seines Schlüssels.</translation>
  </message>
  <message>
   <source>Choose the file of the certificate, too.</source>
   <translation>Wählen Sie auch die Datei des Zertifikats.</translation>
  </message>
  <message>
   <source>Choose the folder with the DICOM files, or ask for a new medium.</source>
   <translation>Wählen Sie den Ordner mit den DICOM-Dateien, oder bitten Sie um einen neuen Datenträger.</translation>
  </message>
  <message>
   <source>Choose the part</source>
   <translation>Ausschnitt wählen</translation>
  </message>
  <message>
   <source>Choose the picture files in it.</source>
   <translation>Wählen Sie die Bilddateien darin.</translation>
  </message>
  <message>
   <source>Choose white or black.</source>
   <translation>Wählen Sie Weiß oder Schwarz.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <source>Chosen by itself for an order with all of these; what is empty is not looked at.</source>
   <translation>Wird bei einem Auftrag mit all diesen Angaben von selbst gewählt; Leeres wird nicht beachtet.</translation>
  </message>
  <message>
   <source>Chosen just now</source>
   <translation>Gerade gewählt</translation>
  </message>
  <message>
   <source>Circle of Willis</source>
   <translation>Circulus Willisii</translation>
  </message>
  <message>
   <source>Clear the search</source>
   <translation>Suche leeren</translation>
  </message>
  <message>
   <source>Click where it goes.</source>
   <translation>Auf die Stelle klicken.</translation>
  </message>
  <message>
   <source>Clip</source>
   <translation>Clip</translation>
  </message>
  <message>
   <source>Clips are sent as</source>
   <translation>Clips werden gesendet als</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close other programs, and try again.</source>
   <translation>Schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>Close other programs, or reduce the picture.</source>
   <translation>Schließen Sie andere Programme, oder verkleinern Sie das Bild.</translation>
  </message>
  <message>
   <source>Close scanning</source>
   <translation>Scannen schließen</translation>
  </message>
  <message>
   <source>Close the camera</source>
   <translation>Kamera schließen</translation>
  </message>
  <message>
   <source>Close the other EzP2P and start again; everything that was accepted is still there.</source>
   <translation>Schließen Sie das andere EzP2P, und starten Sie neu; alles, was angenommen wurde, ist noch da.</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>Meldung schließen</translation>
  </message>
  <message numerus="yes">
   <source>Closing EzP2P removes them from the tray. The files they came from stay in any case.</source>
   <translation>
    <numerusform>Das Schließen von EzP2P entfernt es aus der Ablage. Die Ursprungsdatei bleibt in jedem Fall.</numerusform>
    <numerusform>Das Schließen von EzP2P entfernt sie aus der Ablage. Die Ursprungsdateien bleiben in jedem Fall.</numerusform>
   </translation>
  </message>
  <message>
   <source>Coccyx</source>
   <translation>Steißbein</translation>
  </message>
  <message>
   <source>Collar bone</source>
   <translation>Schlüsselbein</translation>
  </message>
  <message>
   <source>Colon</source>
   <translation>Dickdarm</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <source>Color of the text</source>
   <translation>Textfarbe</translation>
  </message>
  <message>
   <source>Colors</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Columns: what each line shows</source>
   <translation>Spalten: was jede Zeile zeigt</translation>
  </message>
  <message>
   <source>Combines a set with others that it allows none of: name it alone.</source>
   <translation>Verbindet einen Zeichensatz mit anderen, die er nicht neben sich zulässt: Nennen Sie ihn allein.</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Kommentar</translation>
  </message>
  <message numerus="yes">
   <source>Comment on {count} pictures</source>
   <translation>
    <numerusform>Kommentar zu diesem Bild</numerusform>
    <numerusform>Kommentar zu {count} Bildern</numerusform>
   </translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Kommentare</translation>
  </message>
  <message>
   <source>Compare with the papers, or ask the patient.</source>
   <translation>Mit den Unterlagen vergleichen oder den Patienten fragen.</translation>
  </message>
  <message>
   <source>Connection check</source>
   <translation>Verbindungsprüfung</translation>
  </message>
  <message>
   <source>Connection check of {name} ({address})</source>
   <translation>Verbindungsprüfung von {name} ({address})</translation>
  </message>
  <message>
   <source>Connection check: {name}</source>
   <translation>Verbindungsprüfung: {name}</translation>
  </message>
  <message>
   <source>Constrained Baseline</source>
   <translation>Constrained Baseline</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation>Kontrast</translation>
  </message>
  <message>
   <source>Contrast {value}</source>
   <translation>Kontrast {value}</translation>
  </message>
  <message>
   <source>Convert it to H.264 first.</source>
   <translation>Wandeln Sie es zuerst in H.264 um.</translation>
  </message>
  <message>
   <source>Convert it to MP4 first.</source>
   <translation>Wandeln Sie es zuerst in MP4 um.</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>Details kopieren</translation>
  </message>
  <message>
   <source>Copy here</source>
   <translation>Kopie hier</translation>
  </message>
  <message>
   <source>Copy it again from where it came from.</source>
   <translation>Kopieren Sie die Datei erneut von ihrem Ursprung.</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>Bericht kopieren</translation>
  </message>
  <message>
   <source>Copy what to tell: {step}</source>
   <translation>Kopieren, was mitzuteilen ist: {step}</translation>
  </message>
  <message>
   <source>Cornea</source>
   <translation>Hornhaut</translation>
  </message>
  <message>
   <source>Coronary artery</source>
   <translation>Koronararterie</translation>
  </message>
  <message>
   <source>Crop</source>
   <translation>Zuschneiden</translation>
  </message>
  <message>
   <source>Crop (Ctrl+Shift+X)</source>
   <translation>Zuschneiden (Strg+Umschalt+X)</translation>
  </message>
  <message>
   <source>Crop it, black out parts of it</source>
   <translation>Zuschneiden, Teile schwärzen</translation>
  </message>
  <message>
   <source>Cropped to {columns} × {rows}</source>
   <translation>Zugeschnitten auf {columns} × {rows}</translation>
  </message>
  <message>
   <source>Cut it into parts.</source>
   <translation>Schneiden Sie es in Teile.</translation>
  </message>
  <message>
   <source>Cut off what is around the paper</source>
   <translation>Rand um das Papier abschneiden</translation>
  </message>
  <message>
   <source>Cyrillic (ISO_IR 144)</source>
   <translation>Kyrillisch (ISO_IR 144)</translation>
  </message>
  <message>
   <source>DERM  dermatology</source>
   <translation>DERM  Dermatologie</translation>
  </message>
  <message>
   <source>DOC  document</source>
   <translation>DOC  Dokument</translation>
  </message>
  <message>
   <source>DX  digital radiography</source>
   <translation>DX  digitales Röntgen</translation>
  </message>
  <message>
   <source>Darkest to brightest</source>
   <translation>Dunkel bis hell</translation>
  </message>
  <message>
   <source>Data folder</source>
   <translation>Datenordner</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Date it {time}, when it was taken</source>
   <translation>Auf {time} datieren, den Aufnahmezeitpunkt</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Days that a confirmed picture stays on this computer</source>
   <translation>Tage, die ein bestätigtes Bild auf diesem Computer bleibt</translation>
  </message>
  <message>
   <source>Days that another sent picture stays</source>
   <translation>Tage, die ein anderes gesendetes Bild bleibt</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Entf</translation>
  </message>
  <message>
   <source>Depth</source>
   <translation>Bittiefe</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Beschreibung</translation>
  </message>
  <message>
   <source>Description of a new series</source>
   <translation>Beschreibung einer neuen Serie</translation>
  </message>
  <message>
   <source>Digital: a camera, HDMI, SDI, network</source>
   <translation>Digital: Kamera, HDMI, SDI, Netzwerk</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Discard and close</source>
   <translation>Verwerfen und schließen</translation>
  </message>
  <message>
   <source>Discard and end</source>
   <translation>Verwerfen und abschließen</translation>
  </message>
  <message numerus="yes">
   <source>Discard them and change patient</source>
   <translation>
    <numerusform>Verwerfen und Patienten wechseln</numerusform>
    <numerusform>Verwerfen und Patienten wechseln</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Discard {count} pictures?</source>
   <translation>
    <numerusform>{count} Bild verwerfen?</numerusform>
    <numerusform>{count} Bilder verwerfen?</numerusform>
   </translation>
  </message>
  <message>
   <source>Discarded by hand</source>
   <translation>Von Hand verworfen</translation>
  </message>
  <message>
   <source>Discarded by hand.</source>
   <translation>Von Hand verworfen.</translation>
  </message>
  <message>
   <source>Discarded: it is not sent to {name} any more.</source>
   <translation>Verworfen: wird nicht mehr an {name} gesendet.</translation>
  </message>
  <message>
   <source>Discard…</source>
   <translation>Verwerfen…</translation>
  </message>
  <message>
   <source>Do not import</source>
   <translation>Nicht importieren</translation>
  </message>
  <message>
   <source>Do not send</source>
   <translation>Nicht senden</translation>
  </message>
  <message>
   <source>Do the same to the selected pictures</source>
   <translation>Dasselbe mit den ausgewählten Bildern tun</translation>
  </message>
  <message>
   <source>Do the same to the selected pictures (Ctrl+D)</source>
   <translation>Dasselbe mit den ausgewählten Bildern tun (Strg+D)</translation>
  </message>
  <message>
   <source>Do to the selected pictures what was done last</source>
   <translation>Letzte Bearbeitung auf die ausgewählten Bilder anwenden</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Dokument</translation>
  </message>
  <message>
   <source>Dots per inch, 72 to 600. A PDF can also be kept as it is.</source>
   <translation>Punkte pro Zoll, 72 bis 600. Ein PDF kann auch unverändert übernommen werden.</translation>
  </message>
  <message>
   <source>Double</source>
   <translation>Doppelt</translation>
  </message>
  <message>
   <source>Double: the same picture is here twice, or was sent already</source>
   <translation>Doppelt: Dasselbe Bild ist zweimal hier oder wurde schon gesendet</translation>
  </message>
  <message>
   <source>Drag over the part that is kept, or its edges.</source>
   <translation>Über den Teil ziehen, der bleibt, oder an seinen Rändern.</translation>
  </message>
  <message>
   <source>Drag over what nobody may see. It is black in what is sent.</source>
   <translation>Über das ziehen, was niemand sehen darf. Es wird schwarz gesendet.</translation>
  </message>
  <message>
   <source>Draw the part to scan with the mouse. Arrow keys move it, with Shift they resize it, Backspace clears it.</source>
   <translation>Den zu scannenden Teil mit der Maus zeichnen. Pfeiltasten verschieben ihn, mit Umschalt ändern sie die Größe, die Rücktaste löscht ihn.</translation>
  </message>
  <message>
   <source>Draw the part to take on the picture.</source>
   <translation>Den gewünschten Ausschnitt auf dem Bild zeichnen.</translation>
  </message>
  <message>
   <source>Drop pictures here</source>
   <translation>Bilder hier ablegen</translation>
  </message>
  <message>
   <source>Duodenum</source>
   <translation>Duodenum</translation>
  </message>
  <message>
   <source>ECG  electrocardiogram</source>
   <translation>ECG  Elektrokardiogramm</translation>
  </message>
  <message>
   <source>ECHO</source>
   <translation>ECHO</translation>
  </message>
  <message>
   <source>ES  endoscopy</source>
   <translation>ES  Endoskopie</translation>
  </message>
  <message>
   <source>Each frame is shown {repetitions} times, because {coding} has no rate as low as its own.</source>
   <translation>Jedes Einzelbild wird {repetitions}-mal gezeigt, weil {coding} keine so niedrige Bildrate hat.</translation>
  </message>
  <message>
   <source>Each one a picture</source>
   <translation>Jede(s) ein Bild</translation>
  </message>
  <message>
   <source>Each page or frame a picture</source>
   <translation>Jede Seite, jedes Einzelbild ein Bild</translation>
  </message>
  <message>
   <source>Ear</source>
   <translation>Ohr</translation>
  </message>
  <message>
   <source>Echo (C-ECHO)</source>
   <translation>Echo (C-ECHO)</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <source>Edited</source>
   <translation>Bearbeitet</translation>
  </message>
  <message>
   <source>Edits of this picture</source>
   <translation>Bearbeitungen dieses Bildes</translation>
  </message>
  <message>
   <source>Elbow</source>
   <translation>Ellenbogen</translation>
  </message>
  <message>
   <source>Emergency</source>
   <translation>Notfall</translation>
  </message>
  <message>
   <source>Empty: what you send appears here until the PACS has it.</source>
   <translation>Leer: Was Sie senden, erscheint hier, bis das PACS es hat.</translation>
  </message>
  <message>
   <source>Encrypt the connection (TLS)</source>
   <translation>Verbindung verschlüsseln (TLS)</translation>
  </message>
  <message>
   <source>Encrypted by {version}, {cipher}. The certificate of {subject} was issued by {issuer} and is valid until {last_day}.</source>
   <translation>Verschlüsselt mit {version}, {cipher}. Das Zertifikat von {subject} wurde von {issuer} ausgestellt und ist bis {last_day} gültig.</translation>
  </message>
  <message>
   <source>Encryption (TLS)</source>
   <translation>Verschlüsselung (TLS)</translation>
  </message>
  <message>
   <source>End</source>
   <comment>finish with this patient</comment>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>End here</source>
   <translation>Ende hier</translation>
  </message>
  <message>
   <source>End the recording and close</source>
   <translation>Aufnahme beenden und schließen</translation>
  </message>
  <message>
   <source>End the recording; it is kept (R)</source>
   <translation>Aufnahme beenden; sie bleibt erhalten (R)</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>Rundgang beenden</translation>
  </message>
  <message>
   <source>End this patient</source>
   <translation>Patienten abschließen</translation>
  </message>
  <message numerus="yes">
   <source>Ending this patient removes them from the tray. The files they came from stay.</source>
   <translation>
    <numerusform>Das Abschließen dieses Patienten entfernt es aus der Ablage. Die Ursprungsdatei bleibt.</numerusform>
    <numerusform>Das Abschließen dieses Patienten entfernt sie aus der Ablage. Die Ursprungsdateien bleiben.</numerusform>
   </translation>
  </message>
  <message>
   <source>Endoscope</source>
   <translation>Endoskop</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Esophagus</source>
   <translation>Speiseröhre</translation>
  </message>
  <message>
   <source>Every picture here is rejected: keep one first (column 2).</source>
   <translation>Alle Bilder hier sind aussortiert: Behalten Sie zuerst eines (Spalte 2).</translation>
  </message>
  <message>
   <source>Every picture is dated by it: look whether date and time are right before you go on.</source>
   <translation>Sie bestimmt das Datum jedes Bildes: Prüfen Sie Datum und Uhrzeit, bevor Sie fortfahren.</translation>
  </message>
  <message>
   <source>Everything taken today is in the PACS: {count} of {count}</source>
   <translation>Alles heute Aufgenommene ist im PACS: {count} von {count}</translation>
  </message>
  <message>
   <source>Everything that was sent is stored.</source>
   <translation>Alles Gesendete ist gespeichert.</translation>
  </message>
  <message>
   <source>Examine the way to this server step by step</source>
   <translation>Den Weg zu diesem Server Schritt für Schritt prüfen</translation>
  </message>
  <message>
   <source>ExplicitVRLittleEndian, ImplicitVRLittleEndian</source>
   <translation>ExplicitVRLittleEndian, ImplicitVRLittleEndian</translation>
  </message>
  <message>
   <source>Export it again with this version of EzP2P, or correct it.</source>
   <translation>Exportieren Sie die Datei erneut mit dieser Version von EzP2P, oder korrigieren Sie sie.</translation>
  </message>
  <message>
   <source>Export it as an ordinary video (SDR) and import that.</source>
   <translation>Exportieren Sie es als gewöhnliches Video (SDR), und importieren Sie dieses.</translation>
  </message>
  <message>
   <source>Export the settings</source>
   <translation>Einstellungen exportieren</translation>
  </message>
  <message>
   <source>Export the settings to a file</source>
   <translation>Einstellungen in eine Datei exportieren</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>Extremity</source>
   <translation>Extremität</translation>
  </message>
  <message>
   <source>Eye</source>
   <translation>Auge</translation>
  </message>
  <message>
   <source>Eyelid</source>
   <translation>Augenlid</translation>
  </message>
  <message>
   <source>EzP2P cannot start</source>
   <translation>EzP2P kann nicht starten</translation>
  </message>
  <message>
   <source>EzP2P cannot tell a picture that hangs from a live one then, and takes stills of it as if it were live. Open the camera again first, unless its device was frozen by hand. It holds until the camera is closed; for good it is set in the settings.</source>
   <translation>EzP2P kann dann ein hängendes Bild nicht von einem Livebild unterscheiden und nimmt Standbilder davon auf, als wäre es live. Öffnen Sie zuerst die Kamera erneut, es sei denn, ihr Gerät wurde von Hand eingefroren. Es gilt, bis die Kamera geschlossen wird; dauerhaft wird es in den Einstellungen festgelegt.</translation>
  </message>
  <message>
   <source>EzP2P cannot write to {folder} ({reason}). Choose another folder, or ask for the right to write there.</source>
   <translation>EzP2P kann nicht in {folder} schreiben ({reason}). Wählen Sie einen anderen Ordner, oder bitten Sie um das Recht, dort zu schreiben.</translation>
  </message>
  <message>
   <source>EzP2P does not write it</source>
   <translation>EzP2P schreibt sie nicht</translation>
  </message>
  <message>
   <source>EzP2P is already open on this data folder, by {holder}. Close it there first.</source>
   <translation>EzP2P ist mit diesem Datenordner bereits geöffnet, von {holder}. Schließen Sie es dort zuerst.</translation>
  </message>
  <message>
   <source>EzP2P is opening…</source>
   <translation>EzP2P wird geöffnet…</translation>
  </message>
  <message>
   <source>EzP2P is under the Apache License 2.0. Some of its libraries bring others under the LGPL, such as FFmpeg in OpenCV: whoever passes the program on leaves these files of their own, so that they can be replaced.</source>
   <translation>EzP2P steht unter der Apache License 2.0. Einige seiner Bibliotheken bringen andere unter der LGPL mit, etwa OpenCV das Programm FFmpeg: Wer EzP2P weitergibt, lässt sie eigene Dateien bleiben, damit sie ersetzt werden können.</translation>
  </message>
  <message>
   <source>EzP2P looks whether the archive finds each picture that it stored.</source>
   <translation>EzP2P prüft, ob das Archiv jedes gespeicherte Bild findet.</translation>
  </message>
  <message>
   <source>EzP2P puts pictures into the PACS</source>
   <translation>EzP2P bringt Bilder ins PACS</translation>
  </message>
  <message>
   <source>EzP2P stands on the work of others. This is what is installed with it on this computer, and under which terms.</source>
   <translation>EzP2P beruht auf der Arbeit anderer. Dies ist mit ihm auf diesem Rechner installiert, und unter diesen Bedingungen.</translation>
  </message>
  <message>
   <source>EzP2P stores one small picture that says TEST, of the invented patient EZP2P^TEST, at {name}, and looks whether it is found again. It stays there until somebody deletes it at the PACS; which one it is, is told afterwards.</source>
   <translation>EzP2P speichert ein kleines Bild mit der Aufschrift TEST, vom erfundenen Patienten EZP2P^TEST, bei {name} und prüft, ob es wiedergefunden wird. Es bleibt dort, bis es jemand im PACS löscht; welches es ist, wird danach angezeigt.</translation>
  </message>
  <message>
   <source>EzP2P test picture</source>
   <translation>EzP2P-Testbild</translation>
  </message>
  <message>
   <source>EzP2P test picture, to be deleted</source>
   <translation>EzP2P-Testbild, zu löschen</translation>
  </message>
  <message>
   <source>EzP2P writes no such class</source>
   <translation>EzP2P schreibt keine solche Klasse</translation>
  </message>
  <message>
   <source>EzP2P's copies of what is missing are kept in {folder}: import them from there if the pictures are nowhere else.</source>
   <translation>Die Kopien von EzP2P für das Fehlende liegen in {folder}: Importieren Sie sie von dort, falls die Bilder sonst nirgends sind.</translation>
  </message>
  <message>
   <source>EzP2P's copy of it has changed since it was taken</source>
   <translation>die Kopie in EzP2P hat sich seit der Aufnahme geändert</translation>
  </message>
  <message>
   <source>EzP2P's copy of it is gone</source>
   <translation>die Kopie in EzP2P ist nicht mehr vorhanden</translation>
  </message>
  <message>
   <source>F</source>
   <comment>female</comment>
   <translation>W</translation>
  </message>
  <message>
   <source>F2 to F12</source>
   <translation>F2 bis F12</translation>
  </message>
  <message>
   <source>F5, in place of Refresh</source>
   <translation>F5, statt Aktualisieren</translation>
  </message>
  <message>
   <source>Face</source>
   <translation>Gesicht</translation>
  </message>
  <message>
   <source>Failed:</source>
   <translation>Fehlgeschlagen:</translation>
  </message>
  <message>
   <source>Family</source>
   <comment>part of a name</comment>
   <translation>Nachname</translation>
  </message>
  <message>
   <source>Family and given name together: {told}</source>
   <translation>Nach- und Vorname zusammen: {told}</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>Nachname</translation>
  </message>
  <message>
   <source>Feeder</source>
   <translation>Einzug</translation>
  </message>
  <message>
   <source>Feeder, both sides</source>
   <translation>Einzug, beidseitig</translation>
  </message>
  <message>
   <source>Female</source>
   <translation>Weiblich</translation>
  </message>
  <message>
   <source>Femur</source>
   <translation>Oberschenkelknochen</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>Felder</translation>
  </message>
  <message>
   <source>Fill what is empty for a procedure</source>
   <translation>Leere Felder für eine Prozedur ausfüllen</translation>
  </message>
  <message>
   <source>Filled by the template {name}</source>
   <translation>Ausgefüllt mit der Vorlage {name}</translation>
  </message>
  <message>
   <source>Fills in, where the form is empty:</source>
   <translation>Füllt aus, wo das Formular leer ist:</translation>
  </message>
  <message>
   <source>Film</source>
   <translation>Film</translation>
  </message>
  <message>
   <source>Find a library by its name or license</source>
   <translation>Bibliothek nach Name oder Lizenz suchen</translation>
  </message>
  <message>
   <source>Finger</source>
   <translation>Finger</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Erster Tag</translation>
  </message>
  <message>
   <source>Fit the whole picture</source>
   <translation>Ganzes Bild einpassen</translation>
  </message>
  <message>
   <source>Fit the whole picture (Ctrl+0)</source>
   <translation>Ganzes Bild einpassen (Strg+0)</translation>
  </message>
  <message>
   <source>Fit the whole picture, full size</source>
   <translation>Ganzes Bild einpassen, Originalgröße</translation>
  </message>
  <message>
   <source>Flatbed</source>
   <translation>Flachbett</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Folder from which pictures are taken</source>
   <translation>Ordner, aus dem Bilder übernommen werden</translation>
  </message>
  <message>
   <source>Foot</source>
   <translation>Fuß</translation>
  </message>
  <message>
   <source>For a technician: names no patient.</source>
   <translation>Für Techniker: nennt keinen Patienten.</translation>
  </message>
  <message>
   <source>For which days</source>
   <translation>Für welche Tage</translation>
  </message>
  <message>
   <source>For which station it is scheduled</source>
   <translation>Für welche Station geplant</translation>
  </message>
  <message>
   <source>Forms</source>
   <translation>Formulare</translation>
  </message>
  <message>
   <source>Found again after the list was lost</source>
   <translation>Wiedergefunden, nachdem die Liste verloren war</translation>
  </message>
  <message>
   <source>Found in the archive</source>
   <translation>Im Archiv gefunden</translation>
  </message>
  <message>
   <source>Found in the archive.</source>
   <translation>Im Archiv gefunden.</translation>
  </message>
  <message>
   <source>Frame of the clip</source>
   <translation>Einzelbild des Clips</translation>
  </message>
  <message>
   <source>Frames in a second</source>
   <translation>Bilder pro Sekunde</translation>
  </message>
  <message>
   <source>Frames {first} to {last} of its {frame_count} were taken.</source>
   <translation>Die Einzelbilder {first} bis {last} von {frame_count} wurden übernommen.</translation>
  </message>
  <message>
   <source>Frames, not compressed anew</source>
   <translation>Einzelbilder, nicht neu komprimiert</translation>
  </message>
  <message>
   <source>Freeze</source>
   <translation>Einfrieren</translation>
  </message>
  <message>
   <source>From behind: patient's left at the left</source>
   <translation>Von hinten: links des Patienten ist links</translation>
  </message>
  <message>
   <source>From the archive: read only</source>
   <translation>Aus dem Archiv: schreibgeschützt</translation>
  </message>
  <message>
   <source>From the front: patient's left at the right</source>
   <translation>Von vorn: links des Patienten ist rechts</translation>
  </message>
  <message>
   <source>From the side, face to the left</source>
   <translation>Von der Seite, Gesicht nach links</translation>
  </message>
  <message>
   <source>From the side, face to the right</source>
   <translation>Von der Seite, Gesicht nach rechts</translation>
  </message>
  <message>
   <source>From the worklist: read only</source>
   <translation>Aus der Arbeitsliste: schreibgeschützt</translation>
  </message>
  <message>
   <source>From … to …</source>
   <translation>Von … bis …</translation>
  </message>
  <message>
   <source>Frozen by you – press Freeze again for live.</source>
   <translation>Von Ihnen eingefroren – für live erneut „Einfrieren“ drücken.</translation>
  </message>
  <message>
   <source>Full size</source>
   <translation>Originalgröße</translation>
  </message>
  <message>
   <source>Full size (Ctrl+9)</source>
   <translation>Originalgröße (Strg+9)</translation>
  </message>
  <message>
   <source>GM  general microscopy</source>
   <translation>GM  allgemeine Mikroskopie</translation>
  </message>
  <message>
   <source>Gallbladder</source>
   <translation>Gallenblase</translation>
  </message>
  <message>
   <source>Gamma</source>
   <translation>Gamma</translation>
  </message>
  <message>
   <source>Gamma {value}</source>
   <translation>Gamma {value}</translation>
  </message>
  <message>
   <source>Gathering what belongs into it…</source>
   <translation>Inhalte werden gesammelt…</translation>
  </message>
  <message>
   <source>Get the worklist from it</source>
   <translation>Arbeitsliste von dort holen</translation>
  </message>
  <message>
   <source>Give it a shorter name.</source>
   <translation>Geben Sie der Datei einen kürzeren Namen.</translation>
  </message>
  <message>
   <source>Give these choices a name and a key</source>
   <translation>Dieser Auswahl einen Namen und eine Taste geben</translation>
  </message>
  <message>
   <source>Give up and close</source>
   <translation>Aufgeben und schließen</translation>
  </message>
  <message>
   <source>Give up {what}</source>
   <translation>{what} aufgeben</translation>
  </message>
  <message>
   <source>Give up {what}?</source>
   <translation>{what} aufgeben?</translation>
  </message>
  <message>
   <source>Give up…</source>
   <translation>Aufgeben…</translation>
  </message>
  <message>
   <source>Given</source>
   <comment>part of a name</comment>
   <translation>Vorname</translation>
  </message>
  <message>
   <source>Given name</source>
   <translation>Vorname</translation>
  </message>
  <message>
   <source>Given to the patient of the form; the former values are kept in it: {labels}.</source>
   <translation>Dem Patienten des Formulars zugeordnet; die früheren Werte bleiben darin erhalten: {labels}.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Fortfahren</translation>
  </message>
  <message>
   <source>Go on recording</source>
   <translation>Weiter aufnehmen</translation>
  </message>
  <message>
   <source>Go to patient, pictures, send</source>
   <translation>Zu Patient, Bildern, Senden gehen</translation>
  </message>
  <message>
   <source>Goes on with its destination</source>
   <translation>Geht mit seinem Ziel weiter</translation>
  </message>
  <message>
   <source>Going on brings back the patient and what was typed. Discarding forgets both.</source>
   <translation>Fortfahren holt den Patienten und das Eingegebene zurück. Verwerfen vergisst beides.</translation>
  </message>
  <message>
   <source>Gray</source>
   <translation>Grau</translation>
  </message>
  <message>
   <source>Greek (ISO_IR 126)</source>
   <translation>Griechisch (ISO_IR 126)</translation>
  </message>
  <message>
   <source>HEIC pictures are read by libheif and libde265 under the LGPL 3: they stay files of their own, so that they can be replaced. Nothing here writes HEIC.</source>
   <translation>HEIC-Bilder lesen libheif und libde265 unter der LGPL 3: Sie bleiben eigene Dateien, damit sie ersetzt werden können. Nichts hier schreibt HEIC.</translation>
  </message>
  <message>
   <source>Hand</source>
   <translation>Hand</translation>
  </message>
  <message>
   <source>Has more than five parts parted by '^'.</source>
   <translation>Hat mehr als fünf durch „^“ getrennte Teile.</translation>
  </message>
  <message>
   <source>Has more than three forms parted by '='.</source>
   <translation>Hat mehr als drei durch „=“ getrennte Schreibweisen.</translation>
  </message>
  <message>
   <source>Head</source>
   <translation>Kopf</translation>
  </message>
  <message>
   <source>Head and neck</source>
   <translation>Kopf und Hals</translation>
  </message>
  <message>
   <source>Heart</source>
   <translation>Herz</translation>
  </message>
  <message>
   <source>Hebrew (ISO_IR 138)</source>
   <translation>Hebräisch (ISO_IR 138)</translation>
  </message>
  <message>
   <source>Heel bone</source>
   <translation>Fersenbein</translation>
  </message>
  <message>
   <source>Height</source>
   <translation>Höhe</translation>
  </message>
  <message>
   <source>Height Map Segmentation Storage</source>
   <translation>Height Map Segmentation Storage</translation>
  </message>
  <message>
   <source>Held back from {name}: press Try now or Discard.</source>
   <translation>Für {name} angehalten: „Jetzt versuchen“ oder „Verwerfen“ drücken.</translation>
  </message>
  <message>
   <source>Held by hand</source>
   <translation>Von Hand angehalten</translation>
  </message>
  <message>
   <source>Held by hand.</source>
   <translation>Von Hand angehalten.</translation>
  </message>
  <message>
   <source>Held with its destination</source>
   <translation>Mit seinem Ziel angehalten</translation>
  </message>
  <message>
   <source>Held: it broke off again and again</source>
   <translation>Angehalten: brach immer wieder ab</translation>
  </message>
  <message>
   <source>Held: its calling AE title is refused</source>
   <translation>Angehalten: sein rufender AE-Titel wird abgelehnt</translation>
  </message>
  <message>
   <source>Held: its destination has another address now</source>
   <translation>Angehalten: sein Ziel hat jetzt eine andere Adresse</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>Ausgeblendet</translation>
  </message>
  <message>
   <source>Hip</source>
   <translation>Hüfte</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>History of the outbox</source>
   <translation>Verlauf des Postausgangs</translation>
  </message>
  <message>
   <source>History…</source>
   <translation>Verlauf…</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Hold to see the original</source>
   <translation>Halten zeigt das Original</translation>
  </message>
  <message>
   <source>Holds a character that could not be read when it came. Write it anew.</source>
   <translation>Enthält ein Zeichen, das beim Empfang nicht lesbar war. Schreiben Sie es neu.</translation>
  </message>
  <message>
   <source>Holds no name: leave it empty.</source>
   <translation>Enthält keinen Namen: Lassen Sie es leer.</translation>
  </message>
  <message>
   <source>Holds {shown}, which cannot be asked for in {asked_in}.</source>
   <translation>Enthält {shown}; danach kann in {asked_in} nicht gesucht werden.</translation>
  </message>
  <message>
   <source>Holds {shown}, which the character set {character_set} cannot write. Write it in other letters, or choose ISO_IR 192 in the settings.</source>
   <translation>Enthält {shown}, das der Zeichensatz {character_set} nicht schreiben kann. Verwenden Sie andere Buchstaben, oder wählen Sie ISO_IR 192 in den Einstellungen.</translation>
  </message>
  <message>
   <source>How many pictures are in which state at which destination</source>
   <translation>Wie viele Bilder an welchem Ziel in welchem Zustand sind</translation>
  </message>
  <message>
   <source>How the outbox stands is not known at the moment.</source>
   <translation>Der Stand des Postausgangs ist im Moment nicht bekannt.</translation>
  </message>
  <message>
   <source>How the pages are taken</source>
   <translation>Wie die Seiten übernommen werden</translation>
  </message>
  <message>
   <source>How the patient is seen</source>
   <translation>Ansicht des Patienten</translation>
  </message>
  <message>
   <source>How the patient is seen is required here: choose it below the picture.</source>
   <translation>Hier ist die Ansicht des Patienten erforderlich: Wählen Sie sie unter dem Bild.</translation>
  </message>
  <message>
   <source>Humerus</source>
   <translation>Oberarmknochen</translation>
  </message>
  <message>
   <source>ID {patient_id}</source>
   <translation>ID {patient_id}</translation>
  </message>
  <message>
   <source>If there should be some, ask the administrator of the worklist whether entries are planned for today, and whether it shows them to the AE title {query_title}.</source>
   <translation>Sollten Einträge vorhanden sein, fragen Sie den Administrator der Arbeitsliste, ob für heute Einträge geplant sind und ob sie dem AE-Titel {query_title} gezeigt werden.</translation>
  </message>
  <message>
   <source>Ileum</source>
   <translation>Ileum</translation>
  </message>
  <message>
   <source>Ilium</source>
   <translation>Darmbein</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Import for this patient</source>
   <translation>Für diesen Patienten importieren</translation>
  </message>
  <message>
   <source>Import it again from where it came from.</source>
   <translation>Importieren Sie die Datei erneut von ihrem Ursprung.</translation>
  </message>
  <message>
   <source>Import it again.</source>
   <translation>Importieren Sie die Datei erneut.</translation>
  </message>
  <message>
   <source>Import pictures</source>
   <translation>Bilder importieren</translation>
  </message>
  <message>
   <source>Import pictures (Ctrl+O)</source>
   <translation>Bilder importieren (Strg+O)</translation>
  </message>
  <message>
   <source>Import pictures first (column 2).</source>
   <translation>Zuerst Bilder importieren (Spalte 2).</translation>
  </message>
  <message>
   <source>Import pictures…</source>
   <translation>Bilder importieren…</translation>
  </message>
  <message>
   <source>Import settings</source>
   <translation>Einstellungen importieren</translation>
  </message>
  <message>
   <source>Import settings from a file</source>
   <translation>Einstellungen aus einer Datei importieren</translation>
  </message>
  <message>
   <source>Import the sample pictures</source>
   <translation>Beispielbilder importieren</translation>
  </message>
  <message numerus="yes">
   <source>Import {count} files for this patient?</source>
   <translation>
    <numerusform>{count} Datei für diesen Patienten importieren?</numerusform>
    <numerusform>{count} Dateien für diesen Patienten importieren?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Importing {count} files…</source>
   <translation>
    <numerusform>{count} Datei wird importiert…</numerusform>
    <numerusform>{count} Dateien werden importiert…</numerusform>
   </translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importieren…</translation>
  </message>
  <message>
   <source>In a moment they are there.</source>
   <translation>Gleich sind sie da.</translation>
  </message>
  <message>
   <source>In pixels of what the camera gives: the picture without the device's frame. Empty: all of it.</source>
   <translation>In Pixeln des Kamerabilds: das Bild ohne den Rahmen des Geräts. Leer: alles.</translation>
  </message>
  <message>
   <source>In the file</source>
   <translation>In der Datei</translation>
  </message>
  <message>
   <source>In the outbox for {name}.</source>
   <translation>Im Postausgang für {name}.</translation>
  </message>
  <message>
   <source>Input should be greater than {number}.</source>
   <translation>Die Eingabe muss größer als {number} sein.</translation>
  </message>
  <message>
   <source>Input should be less than {number}.</source>
   <translation>Die Eingabe muss kleiner als {number} sein.</translation>
  </message>
  <message>
   <source>Install EzP2P again.</source>
   <translation>Installieren Sie EzP2P neu.</translation>
  </message>
  <message>
   <source>Install EzP2P with its extra 'heic', or save the picture as JPEG.</source>
   <translation>Installieren Sie EzP2P mit der Erweiterung „heic“, oder speichern Sie das Bild als JPEG.</translation>
  </message>
  <message>
   <source>Install EzP2P with its extra 'video' (PyAV).</source>
   <translation>Installieren Sie EzP2P mit der Erweiterung „video“ (PyAV).</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>Einrichtung</translation>
  </message>
  <message>
   <source>Internal auditory canal</source>
   <translation>Innerer Gehörgang</translation>
  </message>
  <message>
   <source>Is empty, and our certificate is of no use without its key.</source>
   <translation>Ist leer, und unser Zertifikat nützt nichts ohne seinen Schlüssel.</translation>
  </message>
  <message>
   <source>Is empty.</source>
   <translation>Ist leer.</translation>
  </message>
  <message>
   <source>Is empty; it needs 1 to 16 characters.</source>
   <translation>Ist leer; 1 bis 16 Zeichen sind nötig.</translation>
  </message>
  <message>
   <source>Is neither one value nor a range: write {example}.</source>
   <translation>Ist weder ein Einzelwert noch ein Bereich: Schreiben Sie {example}.</translation>
  </message>
  <message>
   <source>Is none of {character_sets}, and no combination of them by code extensions.</source>
   <translation>Ist keiner von {character_sets} und keine Kombination davon durch Codeerweiterungen.</translation>
  </message>
  <message>
   <source>Is none of {fallback_sets}.</source>
   <translation>Ist keiner von {fallback_sets}.</translation>
  </message>
  <message>
   <source>Is not a date that exists (write YYYYMMDD).</source>
   <translation>Ist kein existierendes Datum (Format JJJJMMTT).</translation>
  </message>
  <message>
   <source>Is not a date that exists.</source>
   <translation>Ist kein existierendes Datum.</translation>
  </message>
  <message>
   <source>Is not a time of day (write HHMMSS).</source>
   <translation>Ist keine Uhrzeit (Format HHMMSS).</translation>
  </message>
  <message>
   <source>Is not a time of day.</source>
   <translation>Ist keine Uhrzeit.</translation>
  </message>
  <message>
   <source>Is not a valid UID (up to 64 digits and dots, no part beginning with 0).</source>
   <translation>Ist keine gültige UID (bis zu 64 Ziffern und Punkte, kein Teil beginnt mit 0).</translation>
  </message>
  <message>
   <source>Is not a whole number.</source>
   <translation>Ist keine ganze Zahl.</translation>
  </message>
  <message>
   <source>Is not a whole path.</source>
   <translation>Ist kein vollständiger Pfad.</translation>
  </message>
  <message>
   <source>Is not an age such as 046Y.</source>
   <translation>Ist kein Alter wie 046Y.</translation>
  </message>
  <message>
   <source>Is of no use without our certificate.</source>
   <translation>Nützt nichts ohne unser Zertifikat.</translation>
  </message>
  <message>
   <source>Is only read, not written: choose GB18030 or ISO_IR 192 for Chinese text.</source>
   <translation>Wird nur gelesen, nicht geschrieben: Wählen Sie GB18030 oder ISO_IR 192 für chinesischen Text.</translation>
  </message>
  <message>
   <source>Is this still the patient? {who}</source>
   <translation>Ist das noch der Patient? {who}</translation>
  </message>
  <message>
   <source>Is this the patient before you?</source>
   <translation>Ist das der Patient vor Ihnen?</translation>
  </message>
  <message>
   <source>Issuer of Patient ID</source>
   <translation>Aussteller der Patienten-ID</translation>
  </message>
  <message>
   <source>It</source>
   <translation>Der Wert</translation>
  </message>
  <message>
   <source>It answered a search for an invented patient: it found nobody, as it should.</source>
   <translation>Eine Suche nach einem erfundenen Patienten wurde beantwortet: Sie fand niemanden, wie es sein soll.</translation>
  </message>
  <message>
   <source>It answered: 1 entry for today.</source>
   <translation>Antwort: 1 Eintrag für heute.</translation>
  </message>
  <message>
   <source>It answered: at least {count} entries for today.</source>
   <translation>Antwort: mindestens {count} Einträge für heute.</translation>
  </message>
  <message>
   <source>It answered: {count} entries for today.</source>
   <translation>Antwort: {count} Einträge für heute.</translation>
  </message>
  <message>
   <source>It answers a search with studies that were not asked for.</source>
   <translation>Eine Suche wird mit Studien beantwortet, nach denen nicht gefragt wurde.</translation>
  </message>
  <message>
   <source>It answers, but what it sends cannot be read.</source>
   <translation>Es kommt eine Antwort, aber ihr Inhalt ist nicht lesbar.</translation>
  </message>
  <message>
   <source>It belongs into {folder}. Install EzP2P again, or make it with “make manual” where EzP2P is built.</source>
   <translation>Es gehört in {folder}. Installieren Sie EzP2P erneut, oder erzeugen Sie es mit „make manual“, wo EzP2P gebaut wird.</translation>
  </message>
  <message>
   <source>It calls itself {name}.</source>
   <translation>Die Gegenstelle nennt sich {name}.</translation>
  </message>
  <message>
   <source>It cannot be read ({name}).</source>
   <translation>Nicht lesbar ({name}).</translation>
  </message>
  <message>
   <source>It cannot be read.</source>
   <translation>Nicht lesbar.</translation>
  </message>
  <message>
   <source>It comes from another server</source>
   <translation>Sie kommt von einem anderen Server</translation>
  </message>
  <message>
   <source>It comes from the same server</source>
   <translation>Sie kommt vom selben Server</translation>
  </message>
  <message>
   <source>It confirms what it stored</source>
   <translation>Bestätigt, was gespeichert ist</translation>
  </message>
  <message>
   <source>It does not fit {fallback} either, which the settings name for this server.</source>
   <translation>Auch {fallback}, in den Einstellungen für diesen Server angegeben, passt nicht.</translation>
  </message>
  <message>
   <source>It does not take {refused}.</source>
   <translation>Nicht angenommen: {refused}.</translation>
  </message>
  <message>
   <source>It ended by itself: it was as long as the settings allow.</source>
   <translation>Von selbst beendet: so lang, wie die Einstellungen erlauben.</translation>
  </message>
  <message>
   <source>It ends in the middle of a frame: the {frame_count} whole frames before are kept.</source>
   <translation>Es endet mitten in einem Einzelbild: Die {frame_count} vollständigen Einzelbilder davor bleiben erhalten.</translation>
  </message>
  <message>
   <source>It gives {columns} × {rows}, {rate} frames in a second.</source>
   <translation>Liefert {columns} × {rows}, {rate} Bilder pro Sekunde.</translation>
  </message>
  <message>
   <source>It gives {columns} × {rows}.</source>
   <translation>Liefert {columns} × {rows}.</translation>
  </message>
  <message>
   <source>It has no Patient ID.</source>
   <translation>Die Patienten-ID fehlt.</translation>
  </message>
  <message>
   <source>It has no patient ID.</source>
   <translation>Die Patienten-ID fehlt.</translation>
  </message>
  <message>
   <source>It has no patient's name.</source>
   <translation>Der Patientenname fehlt.</translation>
  </message>
  <message>
   <source>It has no {unique}: nothing can be added to it.</source>
   <translation>{unique} fehlt: Es kann nichts hinzugefügt werden.</translation>
  </message>
  <message>
   <source>It has to be deleted at the PACS. {instance}</source>
   <translation>Es muss im PACS gelöscht werden. {instance}</translation>
  </message>
  <message>
   <source>It is asked again by itself.</source>
   <translation>Es wird automatisch erneut nachgefragt.</translation>
  </message>
  <message>
   <source>It is not said yet how its pages are taken</source>
   <translation>Noch offen, wie die Seiten übernommen werden</translation>
  </message>
  <message>
   <source>It is read as {fallback}, which the settings name for this server.</source>
   <translation>Es wird als {fallback} gelesen, wie in den Einstellungen für diesen Server angegeben.</translation>
  </message>
  <message>
   <source>It is stored</source>
   <translation>Es ist gespeichert</translation>
  </message>
  <message>
   <source>It is stored, but its data are not what the archive expected: compare it there ({details}).</source>
   <translation>Es ist gespeichert, aber die Daten entsprechen nicht den Erwartungen des Archivs: Vergleichen Sie dort ({details}).</translation>
  </message>
  <message>
   <source>It is stored, but the archive changed some of its data, perhaps the patient's: compare it there ({details}).</source>
   <translation>Es ist gespeichert, aber das Archiv hat einige Daten geändert, vielleicht die des Patienten: Vergleichen Sie dort ({details}).</translation>
  </message>
  <message>
   <source>It is stored, but the archive left out some of its data: compare it there ({details}).</source>
   <translation>Es ist gespeichert, aber das Archiv hat einige Daten weggelassen: Vergleichen Sie dort ({details}).</translation>
  </message>
  <message>
   <source>It is tried again by itself.</source>
   <translation>Ein neuer Versuch erfolgt automatisch.</translation>
  </message>
  <message>
   <source>It keeps its UIDs, and with them the study it belongs to: it was not moved to another.</source>
   <translation>Die UIDs bleiben erhalten und damit die zugehörige Studie: Es wurde in keine andere verschoben.</translation>
  </message>
  <message>
   <source>It may be stored; it is sent again by itself.</source>
   <translation>Möglicherweise ist es gespeichert; es wird automatisch erneut gesendet.</translation>
  </message>
  <message>
   <source>It may have been stored all the same.</source>
   <translation>Möglicherweise wurde es dennoch gespeichert.</translation>
  </message>
  <message>
   <source>It must know how to reach this workstation: its answer comes to port {port} here.</source>
   <translation>Es muss diesen Arbeitsplatz erreichen können: Seine Antwort kommt hier an Port {port}.</translation>
  </message>
  <message>
   <source>It names no patient: neither a Patient ID nor a name.</source>
   <translation>Kein Patient angegeben: weder Patienten-ID noch Name.</translation>
  </message>
  <message>
   <source>It remarked: {note}</source>
   <translation>Bemerkung der Gegenstelle: {note}</translation>
  </message>
  <message>
   <source>It stores no pictures from here.</source>
   <translation>Die Gegenstelle speichert keine Bilder von hier.</translation>
  </message>
  <message>
   <source>It takes pictures in {syntaxes}, {size}.</source>
   <translation>Die Gegenstelle nimmt Bilder in {syntaxes} an, {size}.</translation>
  </message>
  <message>
   <source>It then ends by itself. 5 to 3600.</source>
   <translation>Sie endet dann von selbst. 5 bis 3600.</translation>
  </message>
  <message>
   <source>It was not found: is it switched on?</source>
   <translation>Wurde nicht gefunden: Ist das Gerät eingeschaltet?</translation>
  </message>
  <message>
   <source>It was not sent. Going on brings back the patient, what was typed, and the pictures. Discarding removes all that from EzP2P for good; the files that the pictures came from stay.</source>
   <translation>Es wurde nicht gesendet. Fortfahren holt den Patienten, das Eingegebene und die Bilder zurück. Verwerfen entfernt all das endgültig aus EzP2P; die Ursprungsdateien der Bilder bleiben.</translation>
  </message>
  <message>
   <source>Its brightness, contrast and gamma; its window of deep gray</source>
   <translation>Helligkeit, Kontrast und Gamma; Graustufen-Fensterung</translation>
  </message>
  <message>
   <source>Its character set</source>
   <translation>Zeichensatz</translation>
  </message>
  <message>
   <source>Its file is damaged</source>
   <translation>Seine Datei ist beschädigt</translation>
  </message>
  <message>
   <source>Its frames come at uneven times, too many for one instance to tell; their average is kept.</source>
   <translation>Die Einzelbilder folgen in ungleichen Abständen, zu viele für eine Instanz; der Mittelwert wird verwendet.</translation>
  </message>
  <message>
   <source>Its frames come at uneven times; their average is kept.</source>
   <translation>Die Einzelbilder folgen in ungleichen Abständen; der Mittelwert wird verwendet.</translation>
  </message>
  <message>
   <source>Its picture may stand still (frozen ultrasound)</source>
   <translation>Ihr Bild darf stillstehen (eingefrorener Ultraschall)</translation>
  </message>
  <message>
   <source>Its pixels are not square: it looks narrower than it is, unless a viewer corrects that.</source>
   <translation>Die Pixel sind nicht quadratisch: Das Bild sieht schmaler aus, als es ist, sofern ein Viewer das nicht korrigiert.</translation>
  </message>
  <message>
   <source>Its pixels are not square: it looks wider than it is, unless a viewer corrects that.</source>
   <translation>Die Pixel sind nicht quadratisch: Das Bild sieht breiter aus, als es ist, sofern ein Viewer das nicht korrigiert.</translation>
  </message>
  <message>
   <source>Its sound was left out.</source>
   <translation>Der Ton wurde weggelassen.</translation>
  </message>
  <message>
   <source>Japanese kanji (ISO 2022 IR 87)</source>
   <translation>Japanisch Kanji (ISO 2022 IR 87)</translation>
  </message>
  <message>
   <source>Japanese kanji, rare ones too (ISO 2022 IR 87 and 159)</source>
   <translation>Japanisch Kanji, auch seltene (ISO 2022 IR 87 und 159)</translation>
  </message>
  <message>
   <source>Japanese katakana (ISO_IR 13)</source>
   <translation>Japanisch Katakana (ISO_IR 13)</translation>
  </message>
  <message>
   <source>Japanese katakana and kanji (ISO 2022 IR 13 and 87)</source>
   <translation>Japanisch Katakana und Kanji (ISO 2022 IR 13 und 87)</translation>
  </message>
  <message>
   <source>Japanese katakana and kanji (ISO 2022 IR 13, 87 and 159)</source>
   <translation>Japanisch Katakana und Kanji (ISO 2022 IR 13, 87 und 159)</translation>
  </message>
  <message>
   <source>Jaw</source>
   <translation>Kiefer</translation>
  </message>
  <message>
   <source>Jaw joint</source>
   <translation>Kiefergelenk</translation>
  </message>
  <message>
   <source>Jejunum</source>
   <translation>Jejunum</translation>
  </message>
  <message>
   <source>Join this series</source>
   <translation>An diese Serie anhängen</translation>
  </message>
  <message numerus="yes">
   <source>Keep all</source>
   <translation>
    <numerusform>Beide behalten</numerusform>
    <numerusform>Alle behalten</numerusform>
   </translation>
  </message>
  <message>
   <source>Keep as profile…</source>
   <translation>Als Profil sichern…</translation>
  </message>
  <message>
   <source>Keep current patient</source>
   <translation>Aktuellen Patienten behalten</translation>
  </message>
  <message>
   <source>Keep editing</source>
   <translation>Weiter bearbeiten</translation>
  </message>
  <message>
   <source>Keep for next time</source>
   <translation>Für nächstes Mal behalten</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Keep the file as it is and ask for help; the pictures lie beside it.</source>
   <translation>Lassen Sie die Datei, wie sie ist, und bitten Sie um Hilfe; die Bilder liegen daneben.</translation>
  </message>
  <message>
   <source>Keep the selected pictures</source>
   <translation>Ausgewählte Bilder behalten</translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Keep them after all</source>
   <translation>Doch behalten</translation>
  </message>
  <message>
   <source>Keep trying</source>
   <translation>Weiter versuchen</translation>
  </message>
  <message>
   <source>Keep working</source>
   <translation>Weiterarbeiten</translation>
  </message>
  <message>
   <source>Keep: is sent</source>
   <translation>Behalten: wird gesendet</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Taste</translation>
  </message>
  <message>
   <source>Key of this certificate</source>
   <translation>Schlüssel dieses Zertifikats</translation>
  </message>
  <message>
   <source>Key that takes a still</source>
   <translation>Taste, die ein Standbild aufnimmt</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Kidney</source>
   <translation>Niere</translation>
  </message>
  <message>
   <source>Knee</source>
   <translation>Knie</translation>
  </message>
  <message>
   <source>Korean (ISO 2022 IR 149)</source>
   <translation>Koreanisch (ISO 2022 IR 149)</translation>
  </message>
  <message>
   <source>L, left</source>
   <translation>L, links</translation>
  </message>
  <message>
   <source>Label Map Segmentation Storage</source>
   <translation>Label Map Segmentation Storage</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Large view of the picture</source>
   <translation>Großansicht des Bildes</translation>
  </message>
  <message>
   <source>Larger letters</source>
   <translation>Größere Schrift</translation>
  </message>
  <message>
   <source>Largest PDU received, in bytes</source>
   <translation>Größte empfangene PDU in Byte</translation>
  </message>
  <message>
   <source>Larynx</source>
   <translation>Kehlkopf</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Letzter Tag</translation>
  </message>
  <message>
   <source>Last sent: {name}</source>
   <translation>Zuletzt gesendet: {name}</translation>
  </message>
  <message>
   <source>Laterality</source>
   <translation>Seite</translation>
  </message>
  <message>
   <source>Laterality is L for left, R for right, or empty.</source>
   <translation>Seite ist L für links, R für rechts oder leer.</translation>
  </message>
  <message>
   <source>Leave out blank pages</source>
   <translation>Leere Seiten auslassen</translation>
  </message>
  <message>
   <source>Leave the tool of the picture, or cancel what runs</source>
   <translation>Das Bildwerkzeug verlassen oder Laufendes abbrechen</translation>
  </message>
  <message>
   <source>Leave the tour (Esc)</source>
   <translation>Rundgang verlassen (Esc)</translation>
  </message>
  <message>
   <source>Leave this tool (Esc)</source>
   <translation>Werkzeug verlassen (Esc)</translation>
  </message>
  <message>
   <source>Leave this workstation's own as it is: AE titles, port, station name, watched folder</source>
   <translation>Das Eigene dieses Arbeitsplatzes beibehalten: AE-Titel, Port, Stationsname, überwachter Ordner</translation>
  </message>
  <message>
   <source>Left</source>
   <comment>side</comment>
   <translation>Links</translation>
  </message>
  <message>
   <source>Left</source>
   <comment>where a part of a picture begins</comment>
   <translation>Links</translation>
  </message>
  <message>
   <source>Left side of the patient</source>
   <translation>Linke Seite des Patienten</translation>
  </message>
  <message>
   <source>Leg</source>
   <translation>Bein</translation>
  </message>
  <message>
   <source>Let it run</source>
   <translation>Weiterlaufen lassen</translation>
  </message>
  <message>
   <source>Let the picture stand still; press again for live</source>
   <translation>Bild anhalten; für live erneut drücken</translation>
  </message>
  <message>
   <source>Level</source>
   <comment>of gray values</comment>
   <translation>Lage</translation>
  </message>
  <message>
   <source>Libraries</source>
   <translation>Bibliotheken</translation>
  </message>
  <message>
   <source>License</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Licenses</source>
   <translation>Lizenzen</translation>
  </message>
  <message>
   <source>Licenses of what it uses…</source>
   <translation>Lizenzen der Bibliotheken…</translation>
  </message>
  <message>
   <source>Live picture on which a part is drawn</source>
   <translation>Livebild, auf dem ein Ausschnitt gezeichnet wird</translation>
  </message>
  <message>
   <source>Liver</source>
   <translation>Leber</translation>
  </message>
  <message>
   <source>Load older</source>
   <translation>Ältere laden</translation>
  </message>
  <message>
   <source>Loading…</source>
   <translation>Wird geladen…</translation>
  </message>
  <message>
   <source>Log files</source>
   <translation>Protokolldateien</translation>
  </message>
  <message>
   <source>Longest recording, in seconds</source>
   <translation>Längste Aufnahme in Sekunden</translation>
  </message>
  <message>
   <source>Look at the film: which side does its marker show?</source>
   <translation>Auf den Film sehen: Welche Seite zeigt seine Marke?</translation>
  </message>
  <message>
   <source>Look whether it was moved, or choose another.</source>
   <translation>Prüfen Sie, ob die Datei verschoben wurde, oder wählen Sie eine andere.</translation>
  </message>
  <message>
   <source>Looking at the series…</source>
   <translation>Die Serie wird angesehen…</translation>
  </message>
  <message>
   <source>Looking whether these pictures were sent before…</source>
   <translation>Es wird nachgesehen, ob diese Bilder schon gesendet wurden…</translation>
  </message>
  <message>
   <source>Looking which libraries are installed…</source>
   <translation>Es wird nachgesehen, welche Bibliotheken installiert sind…</translation>
  </message>
  <message>
   <source>Lumbar and sacral spine</source>
   <translation>Lendenwirbelsäule und Kreuzbein</translation>
  </message>
  <message>
   <source>Lumbar spine</source>
   <translation>Lendenwirbelsäule</translation>
  </message>
  <message>
   <source>Lung</source>
   <translation>Lunge</translation>
  </message>
  <message>
   <source>M</source>
   <comment>male</comment>
   <translation>M</translation>
  </message>
  <message>
   <source>MPEG-2</source>
   <translation>MPEG-2</translation>
  </message>
  <message>
   <source>MR  magnetic resonance</source>
   <translation>MR  Magnetresonanz</translation>
  </message>
  <message>
   <source>Make a provisional patient ID</source>
   <translation>Vorläufige Patienten-ID erzeugen</translation>
  </message>
  <message>
   <source>Male</source>
   <translation>Männlich</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>Handbuch</translation>
  </message>
  <message>
   <source>Marker of the left side</source>
   <translation>Marke der linken Seite</translation>
  </message>
  <message>
   <source>Marker of the right side</source>
   <translation>Marke der rechten Seite</translation>
  </message>
  <message>
   <source>Marker {side}</source>
   <translation>Marke {side}</translation>
  </message>
  <message>
   <source>May hold capital letters, digits, spaces and underscores only.</source>
   <translation>Darf nur Großbuchstaben, Ziffern, Leerzeichen und Unterstriche enthalten.</translation>
  </message>
  <message>
   <source>May hold plain ASCII characters only.</source>
   <translation>Darf nur einfache ASCII-Zeichen enthalten.</translation>
  </message>
  <message>
   <source>May hold {limit} characters; this has {length}.</source>
   <translation>Darf {limit} Zeichen enthalten; hier sind es {length}.</translation>
  </message>
  <message>
   <source>May the picture of {name} stand still?</source>
   <translation>Darf das Bild von {name} stillstehen?</translation>
  </message>
  <message>
   <source>Mediastinum</source>
   <translation>Mediastinum</translation>
  </message>
  <message>
   <source>Megabytes that stay free on the disk</source>
   <translation>Megabyte, die auf der Festplatte frei bleiben</translation>
  </message>
  <message>
   <source>Minutes after which it is refreshed by itself</source>
   <translation>Minuten bis zur automatischen Aktualisierung</translation>
  </message>
  <message>
   <source>Minutes without anybody at work until it is asked whether this is still the patient</source>
   <translation>Minuten ohne Bedienung, bis gefragt wird, ob das noch der Patient ist</translation>
  </message>
  <message>
   <source>Mirror (Ctrl+M)</source>
   <translation>Spiegeln (Strg+M)</translation>
  </message>
  <message>
   <source>Mirror it left and right, upside down</source>
   <translation>Horizontal, vertikal spiegeln</translation>
  </message>
  <message>
   <source>Mirror left and right</source>
   <translation>Horizontal spiegeln</translation>
  </message>
  <message>
   <source>Mirrored</source>
   <translation>Gespiegelt</translation>
  </message>
  <message>
   <source>Modality</source>
   <translation>Modalität</translation>
  </message>
  <message>
   <source>Modality of a new series</source>
   <translation>Modalität einer neuen Serie</translation>
  </message>
  <message>
   <source>Modality of the step</source>
   <translation>Modalität des Schritts</translation>
  </message>
  <message>
   <source>More are quicker where the network is slow.</source>
   <translation>Mehr sind schneller, wo das Netzwerk langsam ist.</translation>
  </message>
  <message>
   <source>Most entries that are taken</source>
   <translation>Höchstzahl übernommener Einträge</translation>
  </message>
  <message>
   <source>Mouth</source>
   <translation>Mund</translation>
  </message>
  <message>
   <source>Move the selected pictures to the next series</source>
   <translation>Ausgewählte Bilder in die nächste Serie verschieben</translation>
  </message>
  <message>
   <source>Move to a new series</source>
   <translation>In neue Serie verschieben</translation>
  </message>
  <message>
   <source>Move to series {number}</source>
   <translation>In Serie {number} verschieben</translation>
  </message>
  <message numerus="yes">
   <source>Move {count} pictures to the other patient</source>
   <translation>
    <numerusform>{count} Bild zum anderen Patienten verschieben</numerusform>
    <numerusform>{count} Bilder zum anderen Patienten verschieben</numerusform>
   </translation>
  </message>
  <message>
   <source>Multi-frame Single Bit Secondary Capture</source>
   <translation>Multi-frame Single Bit Secondary Capture</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name or license</source>
   <translation>Name oder Lizenz</translation>
  </message>
  <message>
   <source>Names read so are marked and have to be confirmed.</source>
   <translation>So gelesene Namen werden markiert und müssen bestätigt werden.</translation>
  </message>
  <message>
   <source>Names without a character set are</source>
   <translation>Namen ohne Zeichensatz sind</translation>
  </message>
  <message>
   <source>Narrow the search and ask again, or ask its administrator.</source>
   <translation>Grenzen Sie die Suche ein und fragen Sie erneut, oder fragen Sie den Administrator.</translation>
  </message>
  <message>
   <source>Neck</source>
   <translation>Hals</translation>
  </message>
  <message>
   <source>Neck and chest</source>
   <translation>Hals und Thorax</translation>
  </message>
  <message>
   <source>Neck, chest and abdomen</source>
   <translation>Hals, Thorax und Abdomen</translation>
  </message>
  <message>
   <source>Neck, chest, abdomen and pelvis</source>
   <translation>Hals, Thorax, Abdomen und Becken</translation>
  </message>
  <message>
   <source>Never sent empty, whatever is chosen.</source>
   <translation>Wird nie leer gesendet, was auch gewählt ist.</translation>
  </message>
  <message>
   <source>New ID</source>
   <translation>Neue ID</translation>
  </message>
  <message>
   <source>New camera</source>
   <translation>Neue Kamera</translation>
  </message>
  <message>
   <source>New profile</source>
   <translation>Neues Profil</translation>
  </message>
  <message>
   <source>New series</source>
   <translation>Neue Serie</translation>
  </message>
  <message>
   <source>New series at each separator page</source>
   <translation>Neue Serie bei jedem Trennblatt</translation>
  </message>
  <message>
   <source>New series of this study</source>
   <translation>Neue Serie dieser Studie</translation>
  </message>
  <message>
   <source>New server</source>
   <translation>Neuer Server</translation>
  </message>
  <message>
   <source>New study for this patient</source>
   <translation>Neue Studie für diesen Patienten</translation>
  </message>
  <message>
   <source>New template</source>
   <translation>Neue Vorlage</translation>
  </message>
  <message>
   <source>Next 30 days</source>
   <translation>Nächste 30 Tage</translation>
  </message>
  <message>
   <source>Next patient</source>
   <translation>Nächster Patient</translation>
  </message>
  <message>
   <source>No PACS is set up</source>
   <translation>Kein PACS eingerichtet</translation>
  </message>
  <message>
   <source>No PACS or worklist server is set up yet.</source>
   <translation>Noch kein PACS- oder Arbeitslistenserver eingerichtet.</translation>
  </message>
  <message>
   <source>No accession number</source>
   <translation>Keine Accession-Nummer</translation>
  </message>
  <message>
   <source>No answer came</source>
   <translation>Keine Antwort erhalten</translation>
  </message>
  <message>
   <source>No archive is set up to be searched. Add one in the settings.</source>
   <translation>Es ist kein durchsuchbares Archiv eingerichtet. Fügen Sie eines in den Einstellungen hinzu.</translation>
  </message>
  <message>
   <source>No birth date</source>
   <translation>Kein Geburtsdatum</translation>
  </message>
  <message>
   <source>No camera was found: is it plugged in? One in the network has an address: rtsp://… or http://…</source>
   <translation>Keine Kamera gefunden: Ist sie angeschlossen? Eine Netzwerkkamera hat eine Adresse: rtsp://… oder http://…</translation>
  </message>
  <message>
   <source>No change of brightness, contrast and gamma</source>
   <translation>Helligkeit, Kontrast und Gamma unverändert</translation>
  </message>
  <message>
   <source>No emergency was begun: another patient was chosen meanwhile.</source>
   <translation>Es wurde kein Notfall begonnen: Inzwischen wurde ein anderer Patient gewählt.</translation>
  </message>
  <message>
   <source>No entries for this choice of day, kind and station.</source>
   <translation>Keine Einträge für diese Wahl von Tag, Art und Station.</translation>
  </message>
  <message>
   <source>No entry matches the search.</source>
   <translation>Kein Eintrag passt zur Suche.</translation>
  </message>
  <message>
   <source>No key</source>
   <translation>Keine Taste</translation>
  </message>
  <message>
   <source>No library has this in its name or license.</source>
   <translation>Keine Bibliothek hat dies im Namen oder in der Lizenz.</translation>
  </message>
  <message>
   <source>No new picture for {seconds} s.</source>
   <translation>Seit {seconds} s kein neues Bild.</translation>
  </message>
  <message>
   <source>No page was kept.</source>
   <translation>Es wurde keine Seite behalten.</translation>
  </message>
  <message>
   <source>No patient ID</source>
   <translation>Keine Patienten-ID</translation>
  </message>
  <message>
   <source>No patient named</source>
   <translation>Kein Patient genannt</translation>
  </message>
  <message>
   <source>No patient yet: choose one from the worklist</source>
   <translation>Noch kein Patient: aus der Arbeitsliste wählen</translation>
  </message>
  <message>
   <source>No picture was taken: this computer was too busy at that moment. Press again.</source>
   <translation>Es wurde kein Bild aufgenommen: Der Computer war in diesem Moment zu ausgelastet. Drücken Sie erneut.</translation>
  </message>
  <message>
   <source>No pictures in this series yet: drop or drag them here.</source>
   <translation>Noch keine Bilder in dieser Serie: hierher ziehen oder hier ablegen.</translation>
  </message>
  <message>
   <source>No program shows the manual</source>
   <translation>Kein Programm zeigt das Handbuch an</translation>
  </message>
  <message>
   <source>No template yet</source>
   <translation>Noch keine Vorlage</translation>
  </message>
  <message>
   <source>No test picture was stored.</source>
   <translation>Es wurde kein Testbild gespeichert.</translation>
  </message>
  <message>
   <source>No worklist entry has the accession number {number}, on any day.</source>
   <translation>Kein Eintrag der Arbeitsliste hat die Accession-Nummer {number}, an keinem Tag.</translation>
  </message>
  <message>
   <source>No worklist server is set up. Add one in the settings, or type the patient below.</source>
   <translation>Es ist kein Arbeitslistenserver eingerichtet. Fügen Sie einen in den Einstellungen hinzu oder geben Sie den Patienten unten ein.</translation>
  </message>
  <message>
   <source>No, choose again</source>
   <translation>Nein, neu wählen</translation>
  </message>
  <message>
   <source>No, go on watching it</source>
   <translation>Nein, weiter überwachen</translation>
  </message>
  <message numerus="yes">
   <source>None of the {count} that are loaded holds these words.</source>
   <translation>
    <numerusform>Der {count} geladene Eintrag enthält diese Wörter nicht.</numerusform>
    <numerusform>Keiner der {count} geladenen Einträge enthält diese Wörter.</numerusform>
   </translation>
  </message>
  <message>
   <source>None while all text is ASCII, else Unicode</source>
   <translation>Keiner, solange aller Text ASCII ist, sonst Unicode</translation>
  </message>
  <message>
   <source>North European, Latin 4 (ISO_IR 110)</source>
   <translation>Nordeuropäisch, Latin 4 (ISO_IR 110)</translation>
  </message>
  <message>
   <source>Nose</source>
   <translation>Nase</translation>
  </message>
  <message>
   <source>Not at all</source>
   <translation>Gar nicht</translation>
  </message>
  <message>
   <source>Not brought back: {reason}</source>
   <translation>Nicht zurückgeholt: {reason}</translation>
  </message>
  <message>
   <source>Not confirmed</source>
   <translation>Nicht bestätigt</translation>
  </message>
  <message>
   <source>Not confirmed yet: {error}</source>
   <translation>Noch nicht bestätigt: {error}</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Nicht bekannt</translation>
  </message>
  <message>
   <source>Not known: show such names by their bytes</source>
   <translation>Unbekannt: solche Namen als Bytes anzeigen</translation>
  </message>
  <message>
   <source>Not looked yet</source>
   <translation>Noch nicht angesehen</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Keine Angabe</translation>
  </message>
  <message>
   <source>Not sent: nobody could tell whether these pictures were sent before for another patient. Look at the pictures and the patient, then press Send to PACS again.</source>
   <translation>Nicht gesendet: Es ließ sich nicht feststellen, ob diese Bilder schon für einen anderen Patienten gesendet wurden. Prüfen Sie Bilder und Patient und drücken Sie dann erneut „An PACS senden“.</translation>
  </message>
  <message>
   <source>Not sent: only when you ask for it, because somebody has to delete it at the PACS afterwards.</source>
   <translation>Nicht gesendet: nur auf Ihren Wunsch, weil es danach jemand im PACS löschen muss.</translation>
  </message>
  <message>
   <source>Not sent: something has to be decided first. Then press Send to PACS again.</source>
   <translation>Nicht gesendet: Zuerst ist etwas zu entscheiden. Drücken Sie dann erneut „An PACS senden“.</translation>
  </message>
  <message>
   <source>Not sent: something was changed meanwhile. Look at it, then press Send to PACS again.</source>
   <translation>Nicht gesendet: Inzwischen wurde etwas geändert. Sehen Sie es sich an und drücken Sie dann erneut „An PACS senden“.</translation>
  </message>
  <message>
   <source>Not taken for now</source>
   <translation>Vorerst nicht angenommen</translation>
  </message>
  <message>
   <source>Not taken today</source>
   <translation>Nicht heute aufgenommen</translation>
  </message>
  <message>
   <source>Not taken: {reason}</source>
   <translation>Nicht übernommen: {reason}</translation>
  </message>
  <message>
   <source>Not today</source>
   <translation>Nicht heute</translation>
  </message>
  <message>
   <source>Not tried, because the step before it failed: {name}.</source>
   <translation>Nicht versucht, weil der Schritt davor fehlgeschlagen ist: {name}.</translation>
  </message>
  <message>
   <source>Not used: the settings do not say that it is searched.</source>
   <translation>Nicht verwendet: Laut Einstellungen wird dort nicht gesucht.</translation>
  </message>
  <message>
   <source>Not used: the settings do not say that pictures are sent to it.</source>
   <translation>Nicht verwendet: Laut Einstellungen werden keine Bilder dorthin gesendet.</translation>
  </message>
  <message>
   <source>Not used: the settings do not say that the worklist comes from it.</source>
   <translation>Nicht verwendet: Laut Einstellungen kommt die Arbeitsliste nicht von dort.</translation>
  </message>
  <message>
   <source>Not used: the settings do not say that this connection is encrypted.</source>
   <translation>Nicht verwendet: laut Einstellungen ist diese Verbindung nicht verschlüsselt.</translation>
  </message>
  <message>
   <source>Note: {note}</source>
   <translation>Hinweis: {note}</translation>
  </message>
  <message>
   <source>Nothing goes elsewhere by itself, and nothing is lost.</source>
   <translation>Nichts geht von selbst anderswohin, und nichts geht verloren.</translation>
  </message>
  <message>
   <source>Nothing is being sent:</source>
   <translation>Es wird nichts gesendet:</translation>
  </message>
  <message>
   <source>Nothing new is taken that would use this up, so that what was taken can always be sent.</source>
   <translation>Neues, das diesen Platz verbrauchen würde, wird nicht angenommen, damit Aufgenommenes immer gesendet werden kann.</translation>
  </message>
  <message>
   <source>Nothing was sent yet: what is stored, confirmed or discarded is listed here.</source>
   <translation>Noch nichts gesendet: Hier steht, was gespeichert, bestätigt oder verworfen wurde.</translation>
  </message>
  <message>
   <source>Nothing would change: these settings are in force already.</source>
   <translation>Es würde sich nichts ändern: Diese Einstellungen gelten bereits.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <source>Now open</source>
   <translation>Jetzt geöffnet</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Nummer</translation>
  </message>
  <message>
   <source>Number of series</source>
   <translation>Anzahl der Serien</translation>
  </message>
  <message>
   <source>Number of the first series</source>
   <translation>Nummer der ersten Serie</translation>
  </message>
  <message>
   <source>O</source>
   <comment>neither male nor female</comment>
   <translation>D</translation>
  </message>
  <message>
   <source>OP  ophthalmic photo</source>
   <translation>OP  Augenfotografie</translation>
  </message>
  <message>
   <source>OT  other</source>
   <translation>OT  Sonstiges</translation>
  </message>
  <message>
   <source>Of clips it takes multi-frame images and no videos.</source>
   <translation>Bei Clips werden Multiframe-Bilder angenommen, aber keine Videos.</translation>
  </message>
  <message>
   <source>Of clips it takes multi-frame images and videos in {codings}.</source>
   <translation>Bei Clips werden Multiframe-Bilder und Videos in {codings} angenommen.</translation>
  </message>
  <message>
   <source>Of clips it takes no multi-frame images and no videos.</source>
   <translation>Bei Clips werden weder Multiframe-Bilder noch Videos angenommen.</translation>
  </message>
  <message>
   <source>Of clips it takes no multi-frame images and videos in {codings}.</source>
   <translation>Bei Clips werden keine Multiframe-Bilder, aber Videos in {codings} angenommen.</translation>
  </message>
  <message>
   <source>Of the authority that issued the server's certificate, or that certificate itself.</source>
   <translation>Der Stelle, die das Zertifikat des Servers ausgestellt hat, oder dieses Zertifikat selbst.</translation>
  </message>
  <message>
   <source>On its way to {name}.</source>
   <translation>Unterwegs zu {name}.</translation>
  </message>
  <message>
   <source>One frame back ( , )</source>
   <translation>Ein Einzelbild zurück ( , )</translation>
  </message>
  <message>
   <source>One frame back or forward while a clip is shown</source>
   <translation>Ein Einzelbild zurück oder vor, während ein Clip gezeigt wird</translation>
  </message>
  <message>
   <source>One frame forward ( . )</source>
   <translation>Ein Einzelbild vor ( . )</translation>
  </message>
  <message>
   <source>One of the two days is no date.</source>
   <translation>Einer der beiden Tage ist kein Datum.</translation>
  </message>
  <message>
   <source>One on each line, only for those that a search does not find: 10.1.2.7, or scanner.example:8080.</source>
   <translation>Eine pro Zeile, nur für Scanner, die die Suche nicht findet: 10.1.2.7 oder scanner.example:8080.</translation>
  </message>
  <message>
   <source>One text a line, offered while one types. Descriptions that were typed lately on this workstation come after them.</source>
   <translation>Ein Text pro Zeile, beim Tippen vorgeschlagen. Beschreibungen, die zuletzt an diesem Arbeitsplatz eingegeben wurden, folgen danach.</translation>
  </message>
  <message>
   <source>Only for a server that asks for one.</source>
   <translation>Nur für einen Server, der eines verlangt.</translation>
  </message>
  <message>
   <source>Only if it differs.</source>
   <translation>Nur wenn abweichend.</translation>
  </message>
  <message>
   <source>Only the first one</source>
   <translation>Nur die/das erste</translation>
  </message>
  <message>
   <source>Only the first {most} cameras of the settings are shown.</source>
   <translation>Nur die ersten {most} Kameras der Einstellungen werden gezeigt.</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>Erneut öffnen</translation>
  </message>
  <message>
   <source>Open the camera, or close it</source>
   <translation>Kamera öffnen oder schließen</translation>
  </message>
  <message>
   <source>Open this camera</source>
   <translation>Diese Kamera öffnen</translation>
  </message>
  <message>
   <source>Opening the camera…</source>
   <translation>Kamera wird geöffnet…</translation>
  </message>
  <message>
   <source>Orbit</source>
   <translation>Augenhöhle</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Divers</translation>
  </message>
  <message>
   <source>Other camera</source>
   <translation>Andere Kamera</translation>
  </message>
  <message>
   <source>Other station…</source>
   <translation>Andere Station…</translation>
  </message>
  <message>
   <source>Other ways to use this study</source>
   <translation>Andere Verwendungen dieser Studie</translation>
  </message>
  <message>
   <source>Other?</source>
   <translation>Anderer?</translation>
  </message>
  <message>
   <source>Others cannot be read.</source>
   <translation>Weitere sind nicht lesbar.</translation>
  </message>
  <message>
   <source>Other…</source>
   <translation>Andere…</translation>
  </message>
  <message>
   <source>Outbox</source>
   <translation>Postausgang</translation>
  </message>
  <message>
   <source>Ovary</source>
   <translation>Eierstock</translation>
  </message>
  <message>
   <source>Own choices</source>
   <translation>Eigene Auswahl</translation>
  </message>
  <message>
   <source>P, K or U</source>
   <translation>P, K oder U</translation>
  </message>
  <message>
   <source>PACS Main</source>
   <translation>PACS Haupthaus</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>Bild abwärts</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>Bild aufwärts</translation>
  </message>
  <message>
   <source>Page {page} is there. Waiting for the next…</source>
   <translation>Seite {page} ist da. Warten auf die nächste…</translation>
  </message>
  <message>
   <source>Pages of the settings</source>
   <translation>Seiten der Einstellungen</translation>
  </message>
  <message>
   <source>Pages?</source>
   <translation>Seiten?</translation>
  </message>
  <message>
   <source>Pancreas</source>
   <translation>Pankreas</translation>
  </message>
  <message>
   <source>Paper is stuck in {device}. Take it out, put the rest back in, and continue.</source>
   <translation>Papierstau: {device}. Nehmen Sie das Papier heraus, legen Sie den Rest wieder ein, und fahren Sie fort.</translation>
  </message>
  <message>
   <source>Parotid gland</source>
   <translation>Ohrspeicheldrüse</translation>
  </message>
  <message>
   <source>Part of the picture</source>
   <translation>Bildausschnitt</translation>
  </message>
  <message>
   <source>Parts of the report</source>
   <translation>Teile des Berichts</translation>
  </message>
  <message>
   <source>Passed: {title} answered in {count} ms.</source>
   <translation>Bestanden: {title} antwortete in {count} ms.</translation>
  </message>
  <message>
   <source>Paste a picture, or picture files</source>
   <translation>Bild oder Bilddateien einfügen</translation>
  </message>
  <message>
   <source>Paste pictures</source>
   <translation>Bilder einfügen</translation>
  </message>
  <message>
   <source>Patella</source>
   <translation>Kniescheibe</translation>
  </message>
  <message>
   <source>Patient</source>
   <translation>Patient</translation>
  </message>
  <message>
   <source>Patient ID</source>
   <translation>Patienten-ID</translation>
  </message>
  <message>
   <source>Patient ID to search</source>
   <translation>Gesuchte Patienten-ID</translation>
  </message>
  <message>
   <source>Patient Name</source>
   <translation>Patientenname</translation>
  </message>
  <message>
   <source>Patient and study</source>
   <translation>Patient und Studie</translation>
  </message>
  <message>
   <source>Patient name</source>
   <translation>Patientenname</translation>
  </message>
  <message>
   <source>Patient name to search</source>
   <translation>Gesuchter Patientenname</translation>
  </message>
  <message>
   <source>Patient's Sex is none of M, F and O.</source>
   <translation>Patient's Sex ist weder M noch F noch O.</translation>
  </message>
  <message>
   <source>Patient, ID, archive, state, date 2026-01-31…</source>
   <translation>Patient, ID, Archiv, Status, Datum 2026-01-31…</translation>
  </message>
  <message>
   <source>Patients</source>
   <translation>Patienten</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Pelvis</source>
   <translation>Becken</translation>
  </message>
  <message>
   <source>Penis</source>
   <translation>Penis</translation>
  </message>
  <message>
   <source>Percent, 1 to 100; only where a transfer syntax with loss is asked for. The default is 95.</source>
   <translation>Prozent, 1 bis 100; nur wo eine verlustbehaftete Transfersyntax verlangt wird. Standard ist 95.</translation>
  </message>
  <message>
   <source>Performed Procedure Step Description</source>
   <translation>Beschreibung des durchgeführten Prozedurschritts</translation>
  </message>
  <message>
   <source>Performing Physician</source>
   <translation>Durchführender Arzt</translation>
  </message>
  <message>
   <source>Pharynx</source>
   <translation>Rachen</translation>
  </message>
  <message>
   <source>Photos, documents, videos or DICOM files, from a folder, a memory card or the desktop.</source>
   <translation>Fotos, Dokumente, Videos oder DICOM-Dateien, aus einem Ordner, von einer Speicherkarte oder vom Desktop.</translation>
  </message>
  <message>
   <source>Pick lists</source>
   <translation>Auswahllisten</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Picture of the camera</source>
   <translation>Kamerabild</translation>
  </message>
  <message>
   <source>Picture on paper</source>
   <translation>Bild auf Papier</translation>
  </message>
  <message>
   <source>Picture size</source>
   <translation>Bildgröße</translation>
  </message>
  <message>
   <source>Picture {number}</source>
   <translation>Bild {number}</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Pictures and videos are written as</source>
   <translation>Bilder und Videos werden geschrieben als</translation>
  </message>
  <message>
   <source>Pictures are being imported: wait for their end, or cancel it.</source>
   <translation>Bilder werden importiert: Ende abwarten oder abbrechen.</translation>
  </message>
  <message>
   <source>Pictures are on their way into the tray</source>
   <translation>Bilder sind unterwegs in die Ablage</translation>
  </message>
  <message>
   <source>Pictures are shown as stored, never as confirmed.</source>
   <translation>Bilder werden als gespeichert angezeigt, nie als bestätigt.</translation>
  </message>
  <message>
   <source>Pictures are still being imported: wait for the last one, or cancel the import.</source>
   <translation>Es werden noch Bilder importiert: Auf das letzte warten oder den Import abbrechen.</translation>
  </message>
  <message>
   <source>Pictures came from the watched folder while the patient was changed. Look at the banner above: whose are they?</source>
   <translation>Aus dem überwachten Ordner kamen Bilder, während der Patient gewechselt wurde. Sehen Sie auf die Kopfzeile oben: Zu wem gehören sie?</translation>
  </message>
  <message>
   <source>Pictures for it and searches in it are written so.</source>
   <translation>Bilder dafür und Suchen darin werden so geschrieben.</translation>
  </message>
  <message>
   <source>Pictures from the watched folder stay there, as they would be lost after a crash.</source>
   <translation>Bilder aus dem überwachten Ordner bleiben dort, da sie nach einem Absturz verloren wären.</translation>
  </message>
  <message>
   <source>Pictures in the outbox that are not stored yet</source>
   <translation>Bilder im Postausgang, die noch nicht gespeichert sind</translation>
  </message>
  <message>
   <source>Pictures of a burst</source>
   <translation>Bilder pro Serienaufnahme</translation>
  </message>
  <message>
   <source>Pictures of this series</source>
   <translation>Bilder dieser Serie</translation>
  </message>
  <message>
   <source>Pictures that appear there come into the open study; the files move to 'done' or 'refused' in it.</source>
   <translation>Bilder, die dort erscheinen, kommen in die offene Studie; die Dateien werden darin nach 'done' oder 'refused' verschoben.</translation>
  </message>
  <message numerus="yes">
   <source>Pictures {numbers} need a look: select and see below.</source>
   <translation>
    <numerusform>Bild {numbers} prüfen: auswählen und unten ansehen.</numerusform>
    <numerusform>Bilder {numbers} prüfen: auswählen und unten ansehen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Pictures, documents, videos</source>
   <translation>Bilder, Dokumente, Videos</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Abspielen</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>Port</translation>
  </message>
  <message>
   <source>Port (TCP)</source>
   <translation>Port (TCP)</translation>
  </message>
  <message>
   <source>Port of the listener</source>
   <translation>Empfangsport</translation>
  </message>
  <message>
   <source>Port {port} cannot be used ({reason}). Choose another port in the settings, or end what uses it.</source>
   <translation>Port {port} kann nicht verwendet werden ({reason}). Wählen Sie in den Einstellungen einen anderen Port, oder beenden Sie das Programm, das ihn verwendet.</translation>
  </message>
  <message numerus="yes">
   <source>Prepared {done} of {count} pictures</source>
   <translation>
    <numerusform>{done} von {count} Bild vorbereitet</numerusform>
    <numerusform>{done} von {count} Bildern vorbereitet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Preparing {count} pictures…</source>
   <translation>
    <numerusform>{count} Bild wird vorbereitet…</numerusform>
    <numerusform>{count} Bilder werden vorbereitet…</numerusform>
   </translation>
  </message>
  <message>
   <source>Press Preview to see what lies in the scanner, and to choose a part of it.</source>
   <translation>„Vorschau“ drücken, um zu sehen, was im Scanner liegt, und einen Ausschnitt zu wählen.</translation>
  </message>
  <message>
   <source>Press “Send to PACS”.</source>
   <translation>Klicken Sie auf „An PACS senden“.</translation>
  </message>
  <message>
   <source>Press “Use this patient”.</source>
   <translation>Klicken Sie auf „Diesen Patienten verwenden“.</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <source>Preview of the scan</source>
   <translation>Scanvorschau</translation>
  </message>
  <message>
   <source>Print it to a new PDF.</source>
   <translation>Drucken Sie es in ein neues PDF.</translation>
  </message>
  <message>
   <source>Print it, and lay it between the pages in a feeder. Each begins a new series, where the profile says so.</source>
   <translation>Drucken Sie es und legen Sie es im Einzug zwischen die Seiten. Jedes beginnt eine neue Serie, wo das Profil es vorsieht.</translation>
  </message>
  <message>
   <source>Problem report</source>
   <translation>Problembericht</translation>
  </message>
  <message>
   <source>Procedure Code</source>
   <translation>Prozedurcode</translation>
  </message>
  <message>
   <source>Procedure Step Description</source>
   <translation>Beschreibung des Prozedurschritts</translation>
  </message>
  <message>
   <source>Procedure code</source>
   <translation>Prozedurcode</translation>
  </message>
  <message>
   <source>Procedure step</source>
   <translation>Prozedurschritt</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Profil</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Prostate</source>
   <translation>Prostata</translation>
  </message>
  <message>
   <source>Protocol Code</source>
   <translation>Protokollcode</translation>
  </message>
  <message>
   <source>Provisional ID</source>
   <translation>Vorläufige ID</translation>
  </message>
  <message>
   <source>Quality of lossy compression</source>
   <translation>Qualität der verlustbehafteten Kompression</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>R, right</source>
   <translation>R, rechts</translation>
  </message>
  <message>
   <source>RF  fluoroscopy</source>
   <translation>RF  Durchleuchtung</translation>
  </message>
  <message>
   <source>RG  X-ray film, digitized</source>
   <translation>RG  Röntgenfilm, digitalisiert</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Aufnehmen</translation>
  </message>
  <message>
   <source>Record a clip (R)</source>
   <translation>Clip aufnehmen (R)</translation>
  </message>
  <message>
   <source>Record it again.</source>
   <translation>Nehmen Sie es erneut auf.</translation>
  </message>
  <message>
   <source>Record, or end the recording</source>
   <translation>Aufnehmen oder Aufnahme beenden</translation>
  </message>
  <message>
   <source>Recording…</source>
   <translation>Aufnahme läuft…</translation>
  </message>
  <message>
   <source>Rectum</source>
   <translation>Rektum</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Redo: {act}</source>
   <translation>Wiederholen: {act}</translation>
  </message>
  <message>
   <source>Reduce it or split it.</source>
   <translation>Verkleinern oder teilen Sie es.</translation>
  </message>
  <message>
   <source>Reduce the picture or split it.</source>
   <translation>Verkleinern oder teilen Sie das Bild.</translation>
  </message>
  <message>
   <source>Referring Physician</source>
   <translation>Überweisender Arzt</translation>
  </message>
  <message>
   <source>Referring physician</source>
   <translation>Überweisender Arzt</translation>
  </message>
  <message>
   <source>Referring physicians</source>
   <translation>Überweisende Ärzte</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Aktualisieren</translation>
  </message>
  <message>
   <source>Refresh (F5)</source>
   <translation>Aktualisieren (F5)</translation>
  </message>
  <message>
   <source>Refresh the worklist</source>
   <translation>Arbeitsliste aktualisieren</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Abgelehnt</translation>
  </message>
  <message>
   <source>Reject the selected pictures</source>
   <translation>Ausgewählte Bilder aussortieren</translation>
  </message>
  <message>
   <source>Reject the selected pictures: they stay here</source>
   <translation>Ausgewählte Bilder aussortieren: Sie bleiben hier</translation>
  </message>
  <message>
   <source>Reject: stays here</source>
   <translation>Aussortieren: bleibt hier</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Aussortiert</translation>
  </message>
  <message>
   <source>Rejected: it stays here and is not sent</source>
   <translation>Aussortiert: bleibt hier und wird nicht gesendet</translation>
  </message>
  <message>
   <source>Remote AEs</source>
   <translation>Entfernte AEs</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove this empty series</source>
   <translation>Diese leere Serie entfernen</translation>
  </message>
  <message>
   <source>Requested Procedure Description</source>
   <translation>Beschreibung der angeforderten Prozedur</translation>
  </message>
  <message>
   <source>Requested Procedure ID</source>
   <translation>ID der angeforderten Prozedur</translation>
  </message>
  <message>
   <source>Requested procedure</source>
   <translation>Angeforderte Prozedur</translation>
  </message>
  <message>
   <source>Required</source>
   <translation>Erforderlich</translation>
  </message>
  <message>
   <source>Required: of a part that is one of a pair.</source>
   <translation>Erforderlich: bei paarigen Körperteilen.</translation>
  </message>
  <message>
   <source>Resolution</source>
   <translation>Auflösung</translation>
  </message>
  <message>
   <source>Resolution of PDF pages</source>
   <translation>Auflösung von PDF-Seiten</translation>
  </message>
  <message>
   <source>Rib</source>
   <translation>Rippe</translation>
  </message>
  <message>
   <source>Right</source>
   <comment>side</comment>
   <translation>Rechts</translation>
  </message>
  <message>
   <source>Right button, drag</source>
   <translation>Rechte Taste, ziehen</translation>
  </message>
  <message>
   <source>Right side of the patient</source>
   <translation>Rechte Seite des Patienten</translation>
  </message>
  <message>
   <source>Rows and columns are given together.</source>
   <translation>Zeilen und Spalten werden zusammen angegeben.</translation>
  </message>
  <message>
   <source>SANE is for Linux alone</source>
   <translation>SANE gibt es nur unter Linux</translation>
  </message>
  <message>
   <source>SANE is not installed (libsane1 and python-sane)</source>
   <translation>SANE ist nicht installiert (libsane1 und python-sane)</translation>
  </message>
  <message>
   <source>SANE's airscan</source>
   <translation>airscan von SANE</translation>
  </message>
  <message>
   <source>SANE's escl</source>
   <translation>escl von SANE</translation>
  </message>
  <message>
   <source>SM  slide microscopy</source>
   <translation>SM  Objektträgermikroskopie</translation>
  </message>
  <message>
   <source>Sacral spine</source>
   <translation>Kreuzbein</translation>
  </message>
  <message>
   <source>Same to selected</source>
   <translation>Auf Auswahl anwenden</translation>
  </message>
  <message>
   <source>Save a problem report…</source>
   <translation>Problembericht speichern…</translation>
  </message>
  <message>
   <source>Save and hold them</source>
   <translation>Speichern und anhalten</translation>
  </message>
  <message>
   <source>Save each as a picture of its own.</source>
   <translation>Speichern Sie jedes als eigenes Bild.</translation>
  </message>
  <message>
   <source>Save it as JPEG or PNG.</source>
   <translation>Speichern Sie es als JPEG oder PNG.</translation>
  </message>
  <message>
   <source>Save it as PNG or TIFF.</source>
   <translation>Speichern Sie es als PNG oder TIFF.</translation>
  </message>
  <message>
   <source>Save it as PNG.</source>
   <translation>Speichern Sie es als PNG.</translation>
  </message>
  <message>
   <source>Save it as a 24-bit BMP or as PNG.</source>
   <translation>Speichern Sie es als 24-Bit-BMP oder als PNG.</translation>
  </message>
  <message>
   <source>Save it as a plain PNG.</source>
   <translation>Speichern Sie es als einfaches PNG.</translation>
  </message>
  <message>
   <source>Save it as a usual JPEG or as PNG.</source>
   <translation>Speichern Sie es als gewöhnliches JPEG oder als PNG.</translation>
  </message>
  <message>
   <source>Save it as a usual TIFF of 8 or 16 bits or as PNG.</source>
   <translation>Speichern Sie es als gewöhnliches TIFF mit 8 oder 16 Bit oder als PNG.</translation>
  </message>
  <message>
   <source>Save it as a video.</source>
   <translation>Speichern Sie es als Video.</translation>
  </message>
  <message>
   <source>Save it as that.</source>
   <translation>Speichern Sie es so.</translation>
  </message>
  <message>
   <source>Save it in another format.</source>
   <translation>Speichern Sie es in einem anderen Format.</translation>
  </message>
  <message>
   <source>Save it without protection.</source>
   <translation>Speichern Sie es ohne Schutz.</translation>
  </message>
  <message>
   <source>Save separator page</source>
   <translation>Trennblatt speichern</translation>
  </message>
  <message>
   <source>Save separator page…</source>
   <translation>Trennblatt speichern…</translation>
  </message>
  <message>
   <source>Save settings</source>
   <translation>Einstellungen speichern</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Bericht speichern</translation>
  </message>
  <message>
   <source>Save the report…</source>
   <translation>Bericht speichern…</translation>
  </message>
  <message>
   <source>Say first above whether this is still the patient.</source>
   <translation>Geben Sie zuerst oben an, ob das noch der Patient ist.</translation>
  </message>
  <message>
   <source>Say first how the pages of {name} are taken (column 2).</source>
   <translation>Geben Sie zuerst an, wie die Seiten von {name} übernommen werden (Spalte 2).</translation>
  </message>
  <message>
   <source>Say first whether {name} belongs to this patient (column 2).</source>
   <translation>Geben Sie zuerst an, ob {name} zu diesem Patienten gehört (Spalte 2).</translation>
  </message>
  <message>
   <source>Scalp</source>
   <translation>Kopfhaut</translation>
  </message>
  <message>
   <source>Scan</source>
   <translation>Scannen</translation>
  </message>
  <message>
   <source>Scan all of it</source>
   <translation>Alles scannen</translation>
  </message>
  <message>
   <source>Scan at once, as the profile with this key says</source>
   <translation>Sofort scannen, wie das Profil dieser Taste vorgibt</translation>
  </message>
  <message>
   <source>Scan films and paper</source>
   <translation>Filme und Papier scannen</translation>
  </message>
  <message>
   <source>Scan profiles</source>
   <translation>Scanprofile</translation>
  </message>
  <message>
   <source>Scanner</source>
   <translation>Scanner</translation>
  </message>
  <message>
   <source>Scanners in the network are found by zeroconf under the LGPL 2.1. SANE belongs to the system.</source>
   <translation>Scanner im Netz findet zeroconf unter der LGPL 2.1. SANE gehört zum System.</translation>
  </message>
  <message>
   <source>Scanners that are switched on and connected appear here.</source>
   <translation>Eingeschaltete und angeschlossene Scanner erscheinen hier.</translation>
  </message>
  <message>
   <source>Scanning</source>
   <translation>Scannen</translation>
  </message>
  <message>
   <source>Scanning a preview…</source>
   <translation>Vorschau wird gescannt…</translation>
  </message>
  <message>
   <source>Scanning page {page}…</source>
   <translation>Seite {page} wird gescannt…</translation>
  </message>
  <message>
   <source>Scan…</source>
   <translation>Scannen…</translation>
  </message>
  <message>
   <source>Scheduled Procedure Step ID</source>
   <translation>ID des geplanten Prozedurschritts</translation>
  </message>
  <message>
   <source>Sclera</source>
   <translation>Lederhaut</translation>
  </message>
  <message>
   <source>Screen {match}</source>
   <translation>Bildschirm {match}</translation>
  </message>
  <message>
   <source>Screen {number} ({columns} × {rows})</source>
   <translation>Bildschirm {number} ({columns} × {rows})</translation>
  </message>
  <message>
   <source>Scrotum</source>
   <translation>Hodensack</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Search (C-FIND)</source>
   <translation>Suche (C-FIND)</translation>
  </message>
  <message>
   <source>Search again</source>
   <translation>Erneut suchen</translation>
  </message>
  <message>
   <source>Search again for cameras</source>
   <translation>Erneut nach Kameras suchen</translation>
  </message>
  <message>
   <source>Search again for scanners</source>
   <translation>Erneut nach Scannern suchen</translation>
  </message>
  <message>
   <source>Search by name, ID, accession number or date to continue a study that the archive has.</source>
   <translation>Nach Name, ID, Accession-Nummer oder Datum suchen, um eine Studie des Archivs fortzuführen.</translation>
  </message>
  <message>
   <source>Search by others, or at another level.</source>
   <translation>Suchen Sie nach anderen Merkmalen oder auf einer anderen Ebene.</translation>
  </message>
  <message>
   <source>Search it</source>
   <translation>Darin suchen</translation>
  </message>
  <message>
   <source>Search the archive</source>
   <translation>Archiv durchsuchen</translation>
  </message>
  <message>
   <source>Search the history that is loaded</source>
   <translation>Geladenen Verlauf durchsuchen</translation>
  </message>
  <message>
   <source>Search the worklist</source>
   <translation>Arbeitsliste durchsuchen</translation>
  </message>
  <message>
   <source>Search the worklist, or scan a number</source>
   <translation>Arbeitsliste durchsuchen oder Nummer scannen</translation>
  </message>
  <message>
   <source>Search the worklist, the archive</source>
   <translation>Arbeitsliste, Archiv durchsuchen</translation>
  </message>
  <message>
   <source>Search, or scan a barcode</source>
   <translation>Suchen oder Barcode scannen</translation>
  </message>
  <message>
   <source>Searching for cameras…</source>
   <translation>Kameras werden gesucht…</translation>
  </message>
  <message>
   <source>Searching for scanners…</source>
   <translation>Scanner werden gesucht…</translation>
  </message>
  <message>
   <source>Secondary Capture and images by visible light, such as a video, do not share a series: put one of them into a series of its own.</source>
   <translation>Secondary Capture und Bilder in sichtbarem Licht, etwa ein Video, können nicht in derselben Serie liegen: Legen Sie eines davon in eine eigene Serie.</translation>
  </message>
  <message>
   <source>Secondary Capture: every archive takes it</source>
   <translation>Secondary Capture: jedes Archiv nimmt es an</translation>
  </message>
  <message>
   <source>Seconds kept from before</source>
   <translation>Sekunden davor, die behalten werden</translation>
  </message>
  <message>
   <source>Seconds, 0.1 to 600. A file that has not changed for so long is complete. The default is 3.</source>
   <translation>Sekunden, 0,1 bis 600. Eine Datei, die sich so lange nicht ändert, ist vollständig. Standard ist 3.</translation>
  </message>
  <message>
   <source>Select the other pictures below first, with Ctrl or Shift.</source>
   <translation>Wählen Sie unten zuerst die anderen Bilder aus, mit Strg oder Umschalt.</translation>
  </message>
  <message>
   <source>Selected by its patient ID: press “Use this patient” if it is the one.</source>
   <translation>Anhand der Patienten-ID ausgewählt: „Diesen Patienten verwenden“ drücken, wenn er es ist.</translation>
  </message>
  <message>
   <source>Selected by its procedure step ID: press “Use this patient” if it is the one.</source>
   <translation>Anhand der Prozedurschritt-ID ausgewählt: „Diesen Patienten verwenden“ drücken, wenn er es ist.</translation>
  </message>
  <message>
   <source>Selected by its requested procedure ID: press “Use this patient” if it is the one.</source>
   <translation>Anhand der ID der angeforderten Prozedur ausgewählt: „Diesen Patienten verwenden“ drücken, wenn er es ist.</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>Send a test picture?</source>
   <translation>Testbild senden?</translation>
  </message>
  <message>
   <source>Send a test picture…</source>
   <translation>Testbild senden…</translation>
  </message>
  <message>
   <source>Send pictures to it</source>
   <translation>Bilder dorthin senden</translation>
  </message>
  <message>
   <source>Send the test picture</source>
   <translation>Testbild senden</translation>
  </message>
  <message>
   <source>Send to PACS</source>
   <translation>An PACS senden</translation>
  </message>
  <message>
   <source>Sending as soon as it is known whether these pictures were sent before…</source>
   <translation>Wird gesendet, sobald bekannt ist, ob diese Bilder schon gesendet wurden…</translation>
  </message>
  <message>
   <source>Sending began</source>
   <translation>Senden begonnen</translation>
  </message>
  <message>
   <source>Sending…</source>
   <translation>Wird gesendet…</translation>
  </message>
  <message>
   <source>Sent again to {name}, next try soon.</source>
   <translation>Wird erneut an {name} gesendet, bald nächster Versuch.</translation>
  </message>
  <message>
   <source>Sent again to {name}, next try {time}.</source>
   <translation>Wird erneut an {name} gesendet, nächster Versuch {time}.</translation>
  </message>
  <message>
   <source>Sent for another patient before, or it names another one</source>
   <translation>Früher für einen anderen Patienten gesendet, oder es nennt einen anderen</translation>
  </message>
  <message>
   <source>Sent to the changed address</source>
   <translation>An die geänderte Adresse gesendet</translation>
  </message>
  <message>
   <source>Sent to {address} by hand.</source>
   <translation>Von Hand an {address} gesendet.</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>Serien</translation>
  </message>
  <message>
   <source>Series</source>
   <comment>one series</comment>
   <translation>Serie</translation>
  </message>
  <message>
   <source>Series Date</source>
   <translation>Seriendatum</translation>
  </message>
  <message>
   <source>Series Description</source>
   <translation>Serienbeschreibung</translation>
  </message>
  <message>
   <source>Series Instance UID</source>
   <translation>Series Instance UID</translation>
  </message>
  <message>
   <source>Series Instance UID is that of a series of another study: leave it empty to start a new series.</source>
   <translation>Die Series Instance UID gehört zu einer Serie einer anderen Studie: Lassen Sie sie leer, um eine neue Serie zu beginnen.</translation>
  </message>
  <message>
   <source>Series Number</source>
   <translation>Nummer der Serie</translation>
  </message>
  <message>
   <source>Series Time</source>
   <translation>Serienzeit</translation>
  </message>
  <message>
   <source>Series and their pictures</source>
   <translation>Serien und ihre Bilder</translation>
  </message>
  <message>
   <source>Series date</source>
   <translation>Seriendatum</translation>
  </message>
  <message>
   <source>Series description</source>
   <translation>Serienbeschreibung</translation>
  </message>
  <message>
   <source>Series descriptions</source>
   <translation>Serienbeschreibungen</translation>
  </message>
  <message>
   <source>Series number</source>
   <translation>Seriennummer</translation>
  </message>
  <message>
   <source>Series {number}</source>
   <translation>Serie {number}</translation>
  </message>
  <message>
   <source>Set by your administrator, and left as it is: {keys}.</source>
   <translation>Vom Administrator festgelegt und beibehalten: {keys}.</translation>
  </message>
  <message>
   <source>Set by your administrator.</source>
   <translation>Vom Administrator festgelegt.</translation>
  </message>
  <message>
   <source>Set by your administrator: shown only</source>
   <translation>Vom Administrator festgelegt: nur angezeigt</translation>
  </message>
  <message>
   <source>Set by your administrator: what is on this page cannot be changed here.</source>
   <translation>Vom Administrator festgelegt: Was auf dieser Seite steht, kann hier nicht geändert werden.</translation>
  </message>
  <message>
   <source>Set the resolution of PDF pages back in the settings, or import it again.</source>
   <translation>Setzen Sie die Auflösung der PDF-Seiten in den Einstellungen zurück, oder importieren Sie die Datei erneut.</translation>
  </message>
  <message>
   <source>Set up cameras</source>
   <translation>Kameras einrichten</translation>
  </message>
  <message>
   <source>Setting</source>
   <translation>Einstellung</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Settings of EzP2P</source>
   <translation>Einstellungen von EzP2P</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Einstellungen…</translation>
  </message>
  <message>
   <source>Several, which stay</source>
   <translation>Mehrere, die bleiben</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>Geschlecht</translation>
  </message>
  <message>
   <source>Sex is M, F, O or empty.</source>
   <translation>Geschlecht ist M, F, O oder leer.</translation>
  </message>
  <message>
   <source>Shoulder</source>
   <translation>Schulter</translation>
  </message>
  <message>
   <source>Shoulder blade</source>
   <translation>Schulterblatt</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Alle anzeigen</translation>
  </message>
  <message>
   <source>Show only this modality</source>
   <translation>Nur diese Modalität zeigen</translation>
  </message>
  <message>
   <source>Show the patient column</source>
   <translation>Patientenspalte zeigen</translation>
  </message>
  <message>
   <source>Show the patient column (Ctrl+1)</source>
   <translation>Patientenspalte zeigen (Strg+1)</translation>
  </message>
  <message>
   <source>Shown</source>
   <translation>Angezeigt</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>Seite</translation>
  </message>
  <message>
   <source>Side marker</source>
   <translation>Seitenmarke</translation>
  </message>
  <message>
   <source>Side marker (Ctrl+Shift+L, Ctrl+Shift+R)</source>
   <translation>Seitenmarke (Strg+Umschalt+L, Strg+Umschalt+R)</translation>
  </message>
  <message>
   <source>Side marker on the film</source>
   <translation>Seitenmarke auf dem Film</translation>
  </message>
  <message>
   <source>Signal</source>
   <translation>Signal</translation>
  </message>
  <message>
   <source>Skip for now</source>
   <translation>Vorerst überspringen</translation>
  </message>
  <message>
   <source>Skull</source>
   <translation>Schädel</translation>
  </message>
  <message>
   <source>Smaller letters</source>
   <translation>Kleinere Schrift</translation>
  </message>
  <message>
   <source>Some servers do so to a workstation that they do not know. </source>
   <translation>Manche Server reagieren so auf einen Arbeitsplatz, den sie nicht kennen. </translation>
  </message>
  <message>
   <source>Some servers do so to a workstation that they do not know. {add_us}</source>
   <translation>Manche Server reagieren so auf einen Arbeitsplatz, den sie nicht kennen. {add_us}</translation>
  </message>
  <message>
   <source>Something answers on {host}, port {port}, but it is no DICOM server ({reason}).</source>
   <translation>Auf {host}, Port {port}, antwortet etwas, aber kein DICOM-Server ({reason}).</translation>
  </message>
  <message>
   <source>Something is missing: see beside the fields.</source>
   <translation>Es fehlt etwas: siehe neben den Feldern.</translation>
  </message>
  <message>
   <source>Something unexpected happened. Nothing that was sent is lost: try again, and tell your technician.</source>
   <translation>Etwas Unerwartetes ist geschehen. Nichts Gesendetes ist verloren: Versuchen Sie es erneut und sagen Sie es Ihrem Techniker.</translation>
  </message>
  <message>
   <source>Something unexpected happened; the log tells more.</source>
   <translation>Etwas Unerwartetes ist passiert; Näheres steht im Protokoll.</translation>
  </message>
  <message>
   <source>Something unexpected happened; the log tells more. It goes on by itself: if this stays, ask for help.</source>
   <translation>Etwas Unerwartetes ist passiert; Näheres steht im Protokoll. Es geht automatisch weiter: Bleibt das so, bitten Sie um Hilfe.</translation>
  </message>
  <message>
   <source>Something unexpected happened; the log tells more. It is tried again by itself.</source>
   <translation>Etwas Unerwartetes ist passiert; Näheres steht im Protokoll. Ein neuer Versuch erfolgt automatisch.</translation>
  </message>
  <message>
   <source>Something went wrong.</source>
   <translation>Etwas ist schiefgegangen.</translation>
  </message>
  <message>
   <source>Sort by name</source>
   <translation>Nach Name sortieren</translation>
  </message>
  <message>
   <source>Sort by time taken</source>
   <translation>Nach Aufnahmezeit sortieren</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <source>South European, Latin 3 (ISO_IR 109)</source>
   <translation>Südeuropäisch, Latin 3 (ISO_IR 109)</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Leertaste</translation>
  </message>
  <message>
   <source>Space, or the key in the settings</source>
   <translation>Leertaste oder die Taste in den Einstellungen</translation>
  </message>
  <message>
   <source>Spine</source>
   <translation>Wirbelsäule</translation>
  </message>
  <message>
   <source>Spleen</source>
   <translation>Milz</translation>
  </message>
  <message>
   <source>Split it.</source>
   <translation>Teilen Sie es.</translation>
  </message>
  <message>
   <source>Start EzP2P again: it makes a new one from the files beside it, and keeps this one.</source>
   <translation>Starten Sie EzP2P neu: Es erstellt eine neue aus den Dateien daneben und behält diese.</translation>
  </message>
  <message>
   <source>Start working</source>
   <translation>Arbeit beginnen</translation>
  </message>
  <message>
   <source>Station</source>
   <translation>Station</translation>
  </message>
  <message>
   <source>Station name</source>
   <translation>Stationsname</translation>
  </message>
  <message>
   <source>Steps of the connection check</source>
   <translation>Schritte der Verbindungsprüfung</translation>
  </message>
  <message>
   <source>Sternum</source>
   <translation>Brustbein</translation>
  </message>
  <message>
   <source>Stomach</source>
   <translation>Magen</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
  <message>
   <source>Stop it and close</source>
   <translation>Stoppen und schließen</translation>
  </message>
  <message>
   <source>Stop it and keep working</source>
   <translation>Stoppen und weiterarbeiten</translation>
  </message>
  <message>
   <source>Stopped before anything was sent: the pictures are still in the tray.</source>
   <translation>Vor dem Senden gestoppt: Die Bilder sind noch in der Ablage.</translation>
  </message>
  <message>
   <source>Stopped while this was being sent.</source>
   <translation>Unterbrochen, während dies gesendet wurde.</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Gestoppt.</translation>
  </message>
  <message>
   <source>Stopped. If the test picture was under way, it may be at the PACS all the same: its patient is EZP2P^TEST.</source>
   <translation>Gestoppt. War das Testbild schon unterwegs, kann es trotzdem im PACS sein: Sein Patient ist EZP2P^TEST.</translation>
  </message>
  <message>
   <source>Stopped: this is the list as it was before, or a part of it.</source>
   <translation>Gestoppt: Das ist die frühere Liste oder ein Teil davon.</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Wird gestoppt…</translation>
  </message>
  <message>
   <source>Store the key without one, in a file that only the users of this workstation can read: EzP2P asks for no password.</source>
   <translation>Speichern Sie den Schlüssel ohne Passwort, in einer Datei, die nur die Benutzer dieses Arbeitsplatzes lesen können: EzP2P fragt nach keinem Passwort.</translation>
  </message>
  <message>
   <source>Stored</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <source>Stored at {name} and confirmed.</source>
   <translation>Bei {name} gespeichert und bestätigt.</translation>
  </message>
  <message>
   <source>Stored at {name}.</source>
   <translation>Bei {name} gespeichert.</translation>
  </message>
  <message>
   <source>Stored: the archive has the pictures. To find them again, press “Archive”.</source>
   <translation>Gespeichert: Das Archiv hat die Bilder. Um sie wiederzufinden, klicken Sie auf „Archiv“.</translation>
  </message>
  <message>
   <source>Straighten</source>
   <translation>Gerade ausrichten</translation>
  </message>
  <message>
   <source>String should have at most {number} characters.</source>
   <translation>Der Text darf höchstens {number} Zeichen haben.</translation>
  </message>
  <message>
   <source>Studies found</source>
   <translation>Gefundene Studien</translation>
  </message>
  <message>
   <source>Study Date</source>
   <translation>Studiendatum</translation>
  </message>
  <message>
   <source>Study Description</source>
   <translation>Studienbeschreibung</translation>
  </message>
  <message>
   <source>Study ID</source>
   <translation>Studien-ID</translation>
  </message>
  <message>
   <source>Study Instance UID</source>
   <translation>Study Instance UID</translation>
  </message>
  <message>
   <source>Study Instance UID {study_instance_uid}, Series Instance UID {series_instance_uid}, SOP Instance UID {sop_instance_uid}.</source>
   <translation>Study Instance UID {study_instance_uid}, Series Instance UID {series_instance_uid}, SOP Instance UID {sop_instance_uid}.</translation>
  </message>
  <message>
   <source>Study Time</source>
   <translation>Studienzeit</translation>
  </message>
  <message>
   <source>Study date</source>
   <translation>Studiendatum</translation>
  </message>
  <message>
   <source>Study date to search</source>
   <translation>Gesuchtes Studiendatum</translation>
  </message>
  <message>
   <source>Study description</source>
   <translation>Studienbeschreibung</translation>
  </message>
  <message>
   <source>Study descriptions</source>
   <translation>Studienbeschreibungen</translation>
  </message>
  <message>
   <source>Submandibular gland</source>
   <translation>Unterkieferspeicheldrüse</translation>
  </message>
  <message>
   <source>Switch on TLS for it in the settings, or ask the PACS administrator for the port without TLS.</source>
   <translation>Schalten Sie TLS dafür in den Einstellungen ein, oder fragen Sie den PACS-Administrator nach dem Port ohne TLS.</translation>
  </message>
  <message>
   <source>TWAIN is only on Windows</source>
   <translation>TWAIN gibt es nur unter Windows</translation>
  </message>
  <message>
   <source>TWAIN says {name}</source>
   <translation>TWAIN meldet {name}</translation>
  </message>
  <message>
   <source>Take a part of it.</source>
   <translation>Übernehmen Sie einen Teil davon.</translation>
  </message>
  <message>
   <source>Take a picture ({key})</source>
   <translation>Bild aufnehmen ({key})</translation>
  </message>
  <message>
   <source>Take a picture while the camera is open</source>
   <translation>Bild aufnehmen, während die Kamera offen ist</translation>
  </message>
  <message>
   <source>Take all edits back</source>
   <translation>Alle Bearbeitungen zurücknehmen</translation>
  </message>
  <message>
   <source>Take back: {edit}</source>
   <translation>Zurücknehmen: {edit}</translation>
  </message>
  <message>
   <source>Take each as an instance of its own, or only the first.</source>
   <translation>Übernehmen Sie jede als eigene Instanz oder nur die erste.</translation>
  </message>
  <message>
   <source>Take fewer of them, each as an instance of its own, or take the edits back.</source>
   <translation>Übernehmen Sie weniger davon, jede als eigene Instanz, oder nehmen Sie die Bearbeitungen zurück.</translation>
  </message>
  <message>
   <source>Take its edits back.</source>
   <translation>Nehmen Sie die Bearbeitungen zurück.</translation>
  </message>
  <message>
   <source>Take its frames as pictures.</source>
   <translation>Übernehmen Sie die Einzelbilder als Bilder.</translation>
  </message>
  <message>
   <source>Take its pages as pictures.</source>
   <translation>Übernehmen Sie die Seiten als Bilder.</translation>
  </message>
  <message>
   <source>Take its pages or frames as pictures, or take the edits back.</source>
   <translation>Übernehmen Sie die Seiten oder Einzelbilder als Bilder, oder nehmen Sie die Bearbeitungen zurück.</translation>
  </message>
  <message>
   <source>Take its pages or frames as pictures.</source>
   <translation>Übernehmen Sie die Seiten oder Einzelbilder als Bilder.</translation>
  </message>
  <message>
   <source>Take out of this study</source>
   <translation>Aus dieser Studie herausnehmen</translation>
  </message>
  <message>
   <source>Take picture</source>
   <translation>Bild aufnehmen</translation>
  </message>
  <message>
   <source>Take pictures and clips</source>
   <translation>Bilder und Clips aufnehmen</translation>
  </message>
  <message numerus="yes">
   <source>Take the doubles out</source>
   <translation>
    <numerusform>Das doppelte herausnehmen</numerusform>
    <numerusform>Die doppelten herausnehmen</numerusform>
   </translation>
  </message>
  <message>
   <source>Take the selected pictures out</source>
   <translation>Ausgewählte Bilder herausnehmen</translation>
  </message>
  <message numerus="yes">
   <source>Take them out</source>
   <translation>
    <numerusform>Herausnehmen</numerusform>
    <numerusform>Herausnehmen</numerusform>
   </translation>
  </message>
  <message>
   <source>Take these over</source>
   <translation>Diese übernehmen</translation>
  </message>
  <message>
   <source>Take this edit back, or choose another place for it.</source>
   <translation>Nehmen Sie diese Bearbeitung zurück, oder wählen Sie eine andere Stelle dafür.</translation>
  </message>
  <message>
   <source>Take this frame as a picture</source>
   <translation>Dieses Einzelbild als Bild übernehmen</translation>
  </message>
  <message>
   <source>Take this frame as a picture of its own, behind the clip</source>
   <translation>Dieses Einzelbild als eigenes Bild hinter dem Clip übernehmen</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} pictures, one after the other</source>
   <translation>
    <numerusform>{count} Bild aufnehmen</numerusform>
    <numerusform>{count} Bilder nacheinander aufnehmen</numerusform>
   </translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>Übernommen</translation>
  </message>
  <message>
   <source>Taken as</source>
   <translation>Übernommen als</translation>
  </message>
  <message>
   <source>Taken into the outbox</source>
   <translation>In den Postausgang übernommen</translation>
  </message>
  <message>
   <source>Taken {time}, not today: date it so</source>
   <translation>Aufgenommen {time}, nicht heute: so datieren</translation>
  </message>
  <message>
   <source>Tell its administrator that the server needs a new certificate, and check the date of this computer.</source>
   <translation>Teilen Sie dem Administrator mit, dass der Server ein neues Zertifikat braucht, und prüfen Sie das Datum dieses Computers.</translation>
  </message>
  <message>
   <source>Tell the PACS administrator, with this report.</source>
   <translation>Informieren Sie den PACS-Administrator, mit diesem Bericht.</translation>
  </message>
  <message>
   <source>Tell the administrator of {name} that EzP2P cannot read some of its answers to a C-FIND.</source>
   <translation>Melden Sie dem Administrator von {name}, dass EzP2P einige der Antworten auf ein C-FIND nicht lesen kann.</translation>
  </message>
  <message>
   <source>Tell the administrator of {name} that its search does not filter by Patient ID (0010,0020).</source>
   <translation>Melden Sie dem Administrator von {name}, dass die Suche nicht nach Patient ID (0010,0020) filtert.</translation>
  </message>
  <message>
   <source>Tell the administrator of {name} that the certificate of the server ends on {last_day}: after that day nothing is sent to it until it has a new one.</source>
   <translation>Teilen Sie dem Administrator von {name} mit, dass das Zertifikat des Servers am {last_day} abläuft: danach wird nichts dorthin gesendet, bis es ein neues gibt.</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Vorlage</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Vorlagen</translation>
  </message>
  <message>
   <source>Test picture (C-STORE)</source>
   <translation>Testbild (C-STORE)</translation>
  </message>
  <message>
   <source>Test picture found again</source>
   <translation>Testbild wiedergefunden</translation>
  </message>
  <message>
   <source>Testis</source>
   <translation>Hoden</translation>
  </message>
  <message>
   <source>Tests the connection with the values above.</source>
   <translation>Prüft die Verbindung mit den Werten oben.</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Text (Ctrl+T)</source>
   <translation>Text (Strg+T)</translation>
  </message>
  <message>
   <source>Text is written into the picture: it will be marked so (Burned In Annotation YES).</source>
   <translation>Text wird ins Bild geschrieben: Es wird so gekennzeichnet (Burned In Annotation YES).</translation>
  </message>
  <message>
   <source>Text of its licenses</source>
   <translation>Text ihrer Lizenzen</translation>
  </message>
  <message>
   <source>Text of the chosen part</source>
   <translation>Text des gewählten Teils</translation>
  </message>
  <message>
   <source>Text that does not fit stops the sending; it is never written with question marks.</source>
   <translation>Text, der nicht passt, stoppt das Senden; er wird nie mit Fragezeichen geschrieben.</translation>
  </message>
  <message>
   <source>Text that is written into the picture</source>
   <translation>Text, der ins Bild geschrieben wird</translation>
  </message>
  <message>
   <source>Text “{text}”</source>
   <translation>Text „{text}“</translation>
  </message>
  <message>
   <source>Thai (ISO_IR 166)</source>
   <translation>Thailändisch (ISO_IR 166)</translation>
  </message>
  <message>
   <source>The AE title of the station {reason}</source>
   <translation>Der AE-Titel der Station {reason}</translation>
  </message>
  <message>
   <source>The DICOM file cannot be used: {reason}. Send it again from where it came from.</source>
   <translation>Die DICOM-Datei kann nicht verwendet werden: {reason}. Senden Sie sie erneut von ihrem Ursprung.</translation>
  </message>
  <message>
   <source>The PACS that gets the pictures</source>
   <translation>Das PACS, das die Bilder erhält</translation>
  </message>
  <message>
   <source>The PDF as it is</source>
   <translation>Das PDF unverändert</translation>
  </message>
  <message>
   <source>The accession number could not be looked up.</source>
   <translation>Die Accession-Nummer konnte nicht gesucht werden.</translation>
  </message>
  <message>
   <source>The answer for the number {number} came late: the patient is another now. Scan it again.</source>
   <translation>Die Antwort zur Nummer {number} kam zu spät: Der Patient ist inzwischen ein anderer. Scannen Sie sie erneut.</translation>
  </message>
  <message>
   <source>The archive confirmed that it keeps it</source>
   <translation>Das Archiv bestätigte die Aufbewahrung</translation>
  </message>
  <message>
   <source>The archive does not confirm this picture (a reason that is not known, {reason}). It is asked again by itself.</source>
   <translation>Das Archiv bestätigt dieses Bild nicht (unbekannter Grund, {reason}). Es wird automatisch erneut nachgefragt.</translation>
  </message>
  <message>
   <source>The archive does not confirm this picture (no reason). It is asked again by itself.</source>
   <translation>Das Archiv bestätigt dieses Bild nicht (kein Grund). Es wird automatisch erneut nachgefragt.</translation>
  </message>
  <message>
   <source>The archive does not confirm this picture: it has something of another kind under the same UID (0119). Tell its administrator.</source>
   <translation>Das Archiv bestätigt dieses Bild nicht: Unter derselben UID liegt dort etwas anderer Art (0119). Informieren Sie den Administrator.</translation>
  </message>
  <message>
   <source>The archive had a fault of its own when it was asked whether it keeps this picture (0110). It is asked again by itself.</source>
   <translation>Das Archiv hatte einen eigenen Fehler bei der Frage, ob es dieses Bild aufbewahrt (0110). Es wird automatisch erneut nachgefragt.</translation>
  </message>
  <message>
   <source>The archive had it already from here.</source>
   <translation>Das Archiv hatte es bereits von hier.</translation>
  </message>
  <message>
   <source>The archive has no room at the moment to keep this picture for good (0213). It is asked again by itself.</source>
   <translation>Das Archiv hat zurzeit keinen Platz, um dieses Bild dauerhaft aufzubewahren (0213). Es wird automatisch erneut nachgefragt.</translation>
  </message>
  <message>
   <source>The archive has no such study.</source>
   <translation>Das Archiv hat keine solche Studie.</translation>
  </message>
  <message>
   <source>The archive inside is not installed. Install EzP2P with its extra 'server' (pip install 'ezp2p[server]').</source>
   <translation>Das eingebaute Archiv ist nicht installiert. Installieren Sie EzP2P mit dem Zusatz 'server' (pip install 'ezp2p[server]').</translation>
  </message>
  <message>
   <source>The archive inside keeps its index with SQLAlchemy under the MIT license: whoever passes it on passes that on.</source>
   <translation>Das eingebaute Archiv führt sein Verzeichnis mit SQLAlchemy unter der MIT-Lizenz: Wer es weitergibt, gibt diese mit weiter.</translation>
  </message>
  <message>
   <source>The archive is searching.</source>
   <translation>Das Archiv sucht.</translation>
  </message>
  <message>
   <source>The archive keeps it (storage commitment).</source>
   <translation>Das Archiv bewahrt es auf (Storage Commitment).</translation>
  </message>
  <message>
   <source>The archive says that it does not have this picture, although it took it (0112). Press Try now to send it once more.</source>
   <translation>Das Archiv meldet, dass es dieses Bild nicht hat, obwohl es das Bild angenommen hat (0112). Klicken Sie auf „Jetzt versuchen“, um es noch einmal zu senden.</translation>
  </message>
  <message>
   <source>The archive says that it is missing</source>
   <translation>Das Archiv meldet, dass es fehlt</translation>
  </message>
  <message>
   <source>The archive took the question whether it keeps this picture for another one (0131). It is asked again by itself.</source>
   <translation>Das Archiv hat die Frage, ob es dieses Bild aufbewahrt, für eine andere gehalten (0131). Es wird automatisch erneut nachgefragt.</translation>
  </message>
  <message>
   <source>The archive took this picture, but does not confirm pictures of this kind (0122).</source>
   <translation>Das Archiv hat dieses Bild angenommen, bestätigt aber Bilder dieser Art nicht (0122).</translation>
  </message>
  <message>
   <source>The archive was asked by a query and did not name this picture yet. It is asked again by itself.</source>
   <translation>Das Archiv wurde per Suche gefragt und hat dieses Bild noch nicht genannt. Es wird automatisch erneut nachgefragt.</translation>
  </message>
  <message>
   <source>The archive's report does not say whether it keeps this picture. It is asked again by itself.</source>
   <translation>Der Bericht des Archivs sagt nicht, ob es dieses Bild aufbewahrt. Es wird automatisch erneut nachgefragt.</translation>
  </message>
  <message>
   <source>The camera</source>
   <translation>Die Kamera</translation>
  </message>
  <message>
   <source>The camera is at work for this patient: end the recording first, or wait for its last picture.</source>
   <translation>Die Kamera arbeitet für diesen Patienten: Beenden Sie zuerst die Aufnahme oder warten Sie auf ihr letztes Bild.</translation>
  </message>
  <message>
   <source>The camera is at work: end its recording first, or see that what it took is kept.</source>
   <translation>Die Kamera arbeitet: Beenden Sie zuerst ihre Aufnahme oder sorgen Sie dafür, dass das Aufgenommene gesichert ist.</translation>
  </message>
  <message>
   <source>The camera is at work: end the recording first, or wait for its last picture.</source>
   <translation>Die Kamera arbeitet: Beenden Sie zuerst die Aufnahme oder warten Sie auf ihr letztes Bild.</translation>
  </message>
  <message>
   <source>The camera of this address</source>
   <translation>Die Kamera mit dieser Adresse</translation>
  </message>
  <message>
   <source>The cameras</source>
   <translation>Die Kameras</translation>
  </message>
  <message>
   <source>The clock of this computer says {now}. {set_it}</source>
   <translation>Die Uhr dieses Computers zeigt {now}. {set_it}</translation>
  </message>
  <message>
   <source>The clock of this computer was set back to {now}. {set_it}</source>
   <translation>Die Uhr dieses Computers wurde auf {now} zurückgestellt. {set_it}</translation>
  </message>
  <message>
   <source>The clock of this computer was set forth to {now}. {set_it}</source>
   <translation>Die Uhr dieses Computers wurde auf {now} vorgestellt. {set_it}</translation>
  </message>
  <message>
   <source>The color profile of the picture is damaged or not for RGB; it was left out.</source>
   <translation>Das Farbprofil des Bildes ist beschädigt oder nicht für RGB; es wurde weggelassen.</translation>
  </message>
  <message>
   <source>The colors of the picture are meant for a wide-gamut or HDR screen; they may look paler than they are.</source>
   <translation>Die Farben des Bildes sind für einen Bildschirm mit großem Farbraum oder HDR gedacht; sie können blasser aussehen, als sie sind.</translation>
  </message>
  <message>
   <source>The command 'ezp2p send' sends DICOM files as they are.</source>
   <translation>Der Befehl „ezp2p send“ sendet DICOM-Dateien unverändert.</translation>
  </message>
  <message>
   <source>The cover of {device} is open. Close it and continue.</source>
   <translation>Die Abdeckung ist offen: {device}. Schließen Sie sie, und fahren Sie fort.</translation>
  </message>
  <message>
   <source>The database {path} cannot be used ({reason}). {cure}</source>
   <translation>Die Datenbank {path} kann nicht verwendet werden ({reason}). {cure}</translation>
  </message>
  <message>
   <source>The database {path} is damaged ({reason}). {cure}</source>
   <translation>Die Datenbank {path} ist beschädigt ({reason}). {cure}</translation>
  </message>
  <message>
   <source>The disk that holds {folder} has too little room: {missing} more are needed. Nothing was saved of this: free some space and try again.</source>
   <translation>Der Datenträger mit {folder} hat zu wenig Platz: {missing} mehr werden benötigt. Nichts davon wurde gespeichert: Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The disk that holds {folder} reports an error and may lose what is saved on it. This was not saved, and nothing more will be. Stop taking pictures here and ask a technician.</source>
   <translation>Der Datenträger mit {folder} meldet einen Fehler und kann verlieren, was darauf gespeichert wird. Dies wurde nicht gespeichert, und es wird nichts mehr gespeichert. Nehmen Sie hier keine Bilder mehr auf, und rufen Sie einen Techniker.</translation>
  </message>
  <message>
   <source>The driver of a camera</source>
   <translation>Der Kameratreiber</translation>
  </message>
  <message>
   <source>The driver of {device} failed ({reason}). Try again; if it stays, ask for help with this sentence.</source>
   <translation>{device}: Der Treiber ist ausgefallen ({reason}). Versuchen Sie es erneut; bleibt es dabei, bitten Sie mit diesem Satz um Hilfe.</translation>
  </message>
  <message numerus="yes">
   <source>The edits are made on all {number} of its pages or frames.</source>
   <translation>
    <numerusform>Die Bearbeitungen gelten für alle {number} Seiten oder Einzelbilder.</numerusform>
    <numerusform>Die Bearbeitungen gelten für alle {number} Seiten oder Einzelbilder.</numerusform>
   </translation>
  </message>
  <message>
   <source>The encoding of the name is doubtful.</source>
   <translation>Die Zeichenkodierung des Namens ist zweifelhaft.</translation>
  </message>
  <message>
   <source>The encoding of {element} is doubtful: {doubt}.</source>
   <translation>Die Zeichenkodierung von {element} ist zweifelhaft: {doubt}.</translation>
  </message>
  <message>
   <source>The file also holds a brightness map for special screens; it was left out.</source>
   <translation>Die Datei enthält auch eine Helligkeitskarte für besondere Bildschirme; sie wurde weggelassen.</translation>
  </message>
  <message>
   <source>The file also holds a picture for programs that show no animation; it was left out.</source>
   <translation>Die Datei enthält auch ein Bild für Programme, die keine Animation zeigen; es wurde weggelassen.</translation>
  </message>
  <message>
   <source>The file also holds a picture that could not be read; it was left out.</source>
   <translation>Die Datei enthält auch ein Bild, das nicht gelesen werden konnte; es wurde weggelassen.</translation>
  </message>
  <message>
   <source>The file also holds a smaller copy of the picture; it was left out.</source>
   <translation>Die Datei enthält auch eine kleinere Kopie des Bildes; sie wurde weggelassen.</translation>
  </message>
  <message>
   <source>The file also holds smaller copies of its pictures, or masks; they were left out.</source>
   <translation>Die Datei enthält auch kleinere Kopien der Bilder oder Masken; sie wurden weggelassen.</translation>
  </message>
  <message>
   <source>The file cannot be read: {reason}. {cure}</source>
   <translation>Die Datei kann nicht gelesen werden: {reason}. {cure}</translation>
  </message>
  <message>
   <source>The file holds more than one picture; the main one was taken.</source>
   <translation>Die Datei enthält mehr als ein Bild; das Hauptbild wurde übernommen.</translation>
  </message>
  <message>
   <source>The file {file} cannot be used for the encrypted connection to {called_ae}: {reason}. {cure}</source>
   <translation>Die Datei {file} kann für die verschlüsselte Verbindung zu {called_ae} nicht verwendet werden: {reason}. {cure}</translation>
  </message>
  <message>
   <source>The file {file} cannot be used: {reason}.</source>
   <translation>Die Datei {file} kann nicht verwendet werden: {reason}.</translation>
  </message>
  <message numerus="yes">
   <source>The first {count} entries of more: narrow the search.</source>
   <translation>
    <numerusform>Nur der erste {count} Eintrag, es gibt mehr: Suche eingrenzen.</numerusform>
    <numerusform>Nur die ersten {count} Einträge, es gibt mehr: Suche eingrenzen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The first {count} studies of more: narrow the search.</source>
   <translation>
    <numerusform>Nur die erste {count} Studie, es gibt mehr: Suche eingrenzen.</numerusform>
    <numerusform>Nur die ersten {count} Studien, es gibt mehr: Suche eingrenzen.</numerusform>
   </translation>
  </message>
  <message>
   <source>The frames of the clip are shown for different times; all of them get the mean.</source>
   <translation>Die Einzelbilder des Clips werden verschieden lange gezeigt; alle erhalten den Mittelwert.</translation>
  </message>
  <message>
   <source>The history could not be read.</source>
   <translation>Der Verlauf konnte nicht gelesen werden.</translation>
  </message>
  <message>
   <source>The import was stopped: the patient was changed meanwhile.</source>
   <translation>Der Import wurde gestoppt: Der Patient wurde inzwischen gewechselt.</translation>
  </message>
  <message>
   <source>The imported settings are shown here. They are in force after Save settings.</source>
   <translation>Die importierten Einstellungen werden hier gezeigt. Sie gelten nach „Einstellungen speichern“.</translation>
  </message>
  <message>
   <source>The instance is not the one that was announced: {reason}. Send it again from where it came from.</source>
   <translation>Die Instanz ist nicht die angekündigte: {reason}. Senden Sie sie erneut von ihrem Ursprung.</translation>
  </message>
  <message>
   <source>The last day lies before the first.</source>
   <translation>Der letzte Tag liegt vor dem ersten.</translation>
  </message>
  <message>
   <source>The least is {number}.</source>
   <translation>Mindestens {number}.</translation>
  </message>
  <message>
   <source>The list as it was is kept in {folder}.</source>
   <translation>Die alte Liste wird in {folder} aufbewahrt.</translation>
  </message>
  <message>
   <source>The list of the outbox was lost or damaged, and was made anew from its pictures: {found}.</source>
   <translation>Die Liste des Postausgangs war verloren oder beschädigt und wurde aus seinen Bildern neu aufgebaut: {found}.</translation>
  </message>
  <message>
   <source>The list of the outbox was lost. This is sent once more, in case it was not sent before.</source>
   <translation>Die Liste des Postausgangs ging verloren. Dies wird noch einmal gesendet, falls es noch nicht gesendet wurde.</translation>
  </message>
  <message>
   <source>The manual is not here</source>
   <translation>Das Handbuch ist nicht hier</translation>
  </message>
  <message>
   <source>The manual, at the page for where you are</source>
   <translation>Das Handbuch, auf der passenden Seite</translation>
  </message>
  <message>
   <source>The most is {number}.</source>
   <translation>Höchstens {number}.</translation>
  </message>
  <message>
   <source>The name '{host}' is not known in this network. Check the address of {called_ae} in the settings, or use its IP address.</source>
   <translation>Der Name „{host}“ ist in diesem Netzwerk nicht bekannt. Prüfen Sie die Adresse von {called_ae} in den Einstellungen, oder verwenden Sie die IP-Adresse.</translation>
  </message>
  <message>
   <source>The name by which a PACS knows this workstation, 1 to 16 characters.</source>
   <translation>Der Name, unter dem ein PACS diesen Arbeitsplatz kennt, 1 bis 16 Zeichen.</translation>
  </message>
  <message>
   <source>The name {host} has the address {found}.</source>
   <translation>Der Name {host} hat die Adresse {found}.</translation>
  </message>
  <message>
   <source>The name {host} is not known in this network.</source>
   <translation>Der Name {host} ist in diesem Netzwerk nicht bekannt.</translation>
  </message>
  <message>
   <source>The network scanner</source>
   <translation>Der Netzwerkscanner</translation>
  </message>
  <message>
   <source>The number {number} was not looked for: scan it again.</source>
   <translation>Die Nummer {number} wurde nicht gesucht: Scannen Sie sie erneut.</translation>
  </message>
  <message>
   <source>The outbox has another instance with the same UID, so this one was not taken. A person has to decide which of the two is right.</source>
   <translation>Im Postausgang liegt eine andere Instanz mit derselben UID, deshalb wurde diese nicht angenommen. Jemand muss entscheiden, welche der beiden richtig ist.</translation>
  </message>
  <message>
   <source>The outbox:</source>
   <translation>Der Postausgang:</translation>
  </message>
  <message>
   <source>The page is very large; it was drawn with {dpi} dots for each inch, not {dpi2}.</source>
   <translation>Die Seite ist sehr groß; sie wurde mit {dpi} Punkten pro Zoll gezeichnet, nicht mit {dpi2}.</translation>
  </message>
  <message>
   <source>The part of EzP2P that reads pictures does not start ({reason}). Start EzP2P again; if this stays, install it anew.</source>
   <translation>Der Teil von EzP2P, der Bilder liest, startet nicht ({reason}). Starten Sie EzP2P neu; bleibt es dabei, installieren Sie es neu.</translation>
  </message>
  <message>
   <source>The patient has no ID yet: type it, or press New ID.</source>
   <translation>Der Patient hat noch keine ID: Geben Sie sie ein oder drücken Sie „Neue ID“.</translation>
  </message>
  <message>
   <source>The patient is seen</source>
   <translation>Ansicht des Patienten</translation>
  </message>
  <message>
   <source>The patient was changed by hand: the link to the worklist or the archive is gone.</source>
   <translation>Der Patient wurde von Hand geändert: Die Verknüpfung mit der Arbeitsliste oder dem Archiv besteht nicht mehr.</translation>
  </message>
  <message>
   <source>The patient was changed while the picture was pasted. Paste it again if it is this patient's.</source>
   <translation>Der Patient wurde gewechselt, während das Bild eingefügt wurde. Fügen Sie es erneut ein, wenn es diesem Patienten gehört.</translation>
  </message>
  <message>
   <source>The picture has samples that are neither color nor transparency; they were left out.</source>
   <translation>Das Bild enthält Werte, die weder Farbe noch Transparenz sind; sie wurden weggelassen.</translation>
  </message>
  <message>
   <source>The picture has {bits} bits for each color; DICOM color pictures hold 8, so it was reduced.</source>
   <translation>Das Bild hat {bits} Bit pro Farbe; DICOM-Farbbilder fassen 8, deshalb wurde es reduziert.</translation>
  </message>
  <message>
   <source>The picture says that all of it is transparent; it was taken as opaque.</source>
   <translation>Das Bild ist laut eigener Angabe ganz transparent; es wurde als deckend übernommen.</translation>
  </message>
  <message>
   <source>The picture was in printing colors (CMYK) and its color profile could not be used; it was converted to RGB without it, so that colors may differ a little.</source>
   <translation>Das Bild hatte Druckfarben (CMYK), und sein Farbprofil konnte nicht verwendet werden; es wurde ohne Profil in RGB umgewandelt, sodass Farben leicht abweichen können.</translation>
  </message>
  <message>
   <source>The picture was in printing colors (CMYK); it was converted to RGB.</source>
   <translation>Das Bild hatte Druckfarben (CMYK); es wurde in RGB umgewandelt.</translation>
  </message>
  <message>
   <source>The picture was stored, but a search does not find it yet.</source>
   <translation>Das Bild wurde gespeichert, aber eine Suche findet es noch nicht.</translation>
  </message>
  <message>
   <source>The pictures are being prepared for this patient: wait a moment, or cancel the sending.</source>
   <translation>Die Bilder werden für diesen Patienten vorbereitet: Warten Sie einen Moment oder brechen Sie das Senden ab.</translation>
  </message>
  <message>
   <source>The pictures of last time come first: wait a moment, and drop these again.</source>
   <translation>Zuerst kommen die Bilder vom letzten Mal: Warten Sie einen Moment und legen Sie diese erneut ab.</translation>
  </message>
  <message>
   <source>The program ended while it was sent</source>
   <translation>Das Programm endete während des Sendens</translation>
  </message>
  <message>
   <source>The program ended while this was being sent. {may_be_stored}</source>
   <translation>Das Programm endete, während dies gesendet wurde. {may_be_stored}</translation>
  </message>
  <message>
   <source>The report is in {name}.</source>
   <translation>Der Bericht liegt in {name}.</translation>
  </message>
  <message>
   <source>The saved file has changed since it was made and is not sent. Take the picture again, or ask for help.</source>
   <translation>Die gespeicherte Datei hat sich seit ihrer Erstellung geändert und wird nicht gesendet. Nehmen Sie das Bild erneut auf, oder bitten Sie um Hilfe.</translation>
  </message>
  <message>
   <source>The scan was stopped.</source>
   <translation>Der Scan wurde gestoppt.</translation>
  </message>
  <message>
   <source>The scan was stopped: the patient was changed meanwhile.</source>
   <translation>Der Scan wurde gestoppt: Der Patient wurde inzwischen gewechselt.</translation>
  </message>
  <message>
   <source>The search did not come to its end.</source>
   <translation>Die Suche kam nicht zum Ende.</translation>
  </message>
  <message>
   <source>The series is of modality {theirs}, these pictures are {ours}. Only pictures of the same modality join a series: start a new series of this study.</source>
   <translation>Die Serie hat die Modalität {theirs}, diese Bilder haben {ours}. Nur Bilder derselben Modalität können an eine Serie angehängt werden: Beginnen Sie eine neue Serie dieser Studie.</translation>
  </message>
  <message>
   <source>The series was not joined: the patient was changed meanwhile.</source>
   <translation>An die Serie wurde nicht angehängt: Der Patient wurde inzwischen gewechselt.</translation>
  </message>
  <message>
   <source>The server does not search by everything that was asked: 1 entry was left out here.</source>
   <translation>Der Server sucht nicht nach allem Gefragten: 1 Eintrag wurde hier weggelassen.</translation>
  </message>
  <message>
   <source>The server does not search by everything that was asked: {left_out} entries were left out here.</source>
   <translation>Der Server sucht nicht nach allem Gefragten: {left_out} Einträge wurden hier weggelassen.</translation>
  </message>
  <message>
   <source>The server does not tell the body part of its series.</source>
   <translation>Der Server nennt die Körperregion seiner Serien nicht.</translation>
  </message>
  <message>
   <source>The server is there, but closed the connection on port {port} when the encryption was to begin.</source>
   <translation>Der Server ist da, hat aber die Verbindung auf Port {port} geschlossen, als die Verschlüsselung beginnen sollte.</translation>
  </message>
  <message>
   <source>The server is there, but does not encrypt on port {port}: {reason}.</source>
   <translation>Der Server ist da, verschlüsselt aber auf Port {port} nicht: {reason}.</translation>
  </message>
  <message>
   <source>The server is there, but it does not know this workstation: it refuses the AE title {calling_ae}.</source>
   <translation>Der Server ist da, kennt aber diesen Arbeitsplatz nicht: Er lehnt den AE-Titel {calling_ae} ab.</translation>
  </message>
  <message>
   <source>The server is there, but it is not called {title}: it refuses that AE title.</source>
   <translation>Der Server ist da, heißt aber nicht {title}: Er lehnt diesen AE-Titel ab.</translation>
  </message>
  <message>
   <source>The server is there, but refuses the association: {reason}.</source>
   <translation>Der Server ist da, lehnt aber die Assoziation ab: {reason}.</translation>
  </message>
  <message>
   <source>The server is there, but takes no more connections at the moment ({reason}).</source>
   <translation>Der Server ist da, nimmt aber zurzeit keine weiteren Verbindungen an ({reason}).</translation>
  </message>
  <message>
   <source>The server is there, but takes only encrypted connections on port {port}.</source>
   <translation>Der Server ist da, nimmt aber auf Port {port} nur verschlüsselte Verbindungen an.</translation>
  </message>
  <message>
   <source>The server says that it does not search by everything that was asked: the list was searched here.</source>
   <translation>Der Server sucht nach eigener Angabe nicht nach allem Gefragten: Die Liste wurde hier durchsucht.</translation>
  </message>
  <message>
   <source>The server sent an entry that cannot be read. Tell its administrator.</source>
   <translation>Der Server hat einen Eintrag gesendet, der nicht lesbar ist. Informieren Sie den Administrator.</translation>
  </message>
  <message>
   <source>The server's answer ends too early; something may be missing.</source>
   <translation>Die Antwort des Servers endet zu früh; möglicherweise fehlt etwas.</translation>
  </message>
  <message>
   <source>The server's certificate, and that it is made out to the address above, are always verified.</source>
   <translation>Das Zertifikat des Servers, und dass es auf die Adresse oben ausgestellt ist, wird immer geprüft.</translation>
  </message>
  <message>
   <source>The settings file {path} cannot be used: {details} Correct it, or restore {backup}.</source>
   <translation>Die Einstellungsdatei {path} kann nicht verwendet werden: {details} Korrigieren Sie sie, oder stellen Sie {backup} wieder her.</translation>
  </message>
  <message>
   <source>The settings of {name} were changed since this was sent: it was for {before}, now it is {after}. Press Try now to send it to {after}, or discard it.</source>
   <translation>Die Einstellungen von {name} wurden seit dem Senden geändert: Es war für {before}, jetzt heißt es {after}. Klicken Sie auf „Jetzt versuchen“, um es an {after} zu senden, oder verwerfen Sie es.</translation>
  </message>
  <message>
   <source>The settings that are in force are in {path}, without passwords.</source>
   <translation>Die geltenden Einstellungen stehen in {path}, ohne Passwörter.</translation>
  </message>
  <message>
   <source>The settings with addresses and AE titles, without passwords</source>
   <translation>Die Einstellungen mit Adressen und AE-Titeln, ohne Passwörter</translation>
  </message>
  <message>
   <source>The study {study_instance_uid} belongs to another patient. Nothing was sent. Choose the patient again, or start a new study.</source>
   <translation>Die Studie {study_instance_uid} gehört einem anderen Patienten. Es wurde nichts gesendet. Wählen Sie den Patienten erneut, oder beginnen Sie eine neue Studie.</translation>
  </message>
  <message>
   <source>The usual one</source>
   <translation>Der übliche</translation>
  </message>
  <message>
   <source>The values of the picture end at an unusual number; they were stretched to the full scale.</source>
   <translation>Die Werte des Bildes enden bei einer ungewöhnlichen Zahl; sie wurden auf die volle Skala gestreckt.</translation>
  </message>
  <message>
   <source>The video as it is</source>
   <translation>Das Video unverändert</translation>
  </message>
  <message>
   <source>The video was compressed anew as {coding}.</source>
   <translation>Das Video wurde neu komprimiert als {coding}.</translation>
  </message>
  <message>
   <source>The watched folder {folder} cannot be used ({reason}). Nothing comes from there until it can; it is looked at again by itself. Connect what holds it, or choose another in the settings.</source>
   <translation>Der überwachte Ordner {folder} kann nicht verwendet werden ({reason}). Bis dahin kommt nichts von dort; er wird automatisch erneut geprüft. Schließen Sie den Datenträger an, oder wählen Sie in den Einstellungen einen anderen Ordner.</translation>
  </message>
  <message>
   <source>The window is drawn by Qt under the LGPL 3: whoever passes the program on leaves Qt's libraries files of their own, so that they can be replaced, and passes this license on.</source>
   <translation>Das Fenster zeichnet Qt unter der LGPL 3: Wer das Programm weitergibt, lässt die Bibliotheken von Qt eigene Dateien bleiben, damit sie ersetzt werden können, und gibt diese Lizenz mit.</translation>
  </message>
  <message>
   <source>The worklist</source>
   <translation>Die Arbeitsliste</translation>
  </message>
  <message>
   <source>The worklist did not come.</source>
   <translation>Die Arbeitsliste kam nicht.</translation>
  </message>
  <message>
   <source>The worklist did not come. Type the patient below, or search the archive.</source>
   <translation>Die Arbeitsliste kam nicht. Geben Sie den Patienten unten ein oder durchsuchen Sie das Archiv.</translation>
  </message>
  <message>
   <source>The worklist gave no date, modality and station for it.</source>
   <translation>Die Arbeitsliste nennt dafür weder Datum noch Modalität noch Station.</translation>
  </message>
  <message>
   <source>The worklist gave no number for the study; EzP2P makes one.</source>
   <translation>Die Arbeitsliste nennt keine Nummer für die Studie; EzP2P vergibt eine.</translation>
  </message>
  <message>
   <source>The worklist is empty. Type the patient below, or search the archive.</source>
   <translation>Die Arbeitsliste ist leer. Geben Sie den Patienten unten ein oder durchsuchen Sie das Archiv.</translation>
  </message>
  <message>
   <source>The worklist is on its way.</source>
   <translation>Die Arbeitsliste ist unterwegs.</translation>
  </message>
  <message>
   <source>The worklist put {steps} planned steps into one entry; only the first is used.</source>
   <translation>Die Arbeitsliste nennt {steps} geplante Schritte in einem Eintrag; nur der erste wird verwendet.</translation>
  </message>
  <message>
   <source>The worklist server does not answer.</source>
   <translation>Der Arbeitslistenserver antwortet nicht.</translation>
  </message>
  <message>
   <source>The {model} root model has no level {level}. Choose another level, or the patient root model.</source>
   <translation>Das {model}-Root-Modell hat keine Ebene {level}. Wählen Sie eine andere Ebene oder das Patient-Root-Modell.</translation>
  </message>
  <message>
   <source>There are no pictures: add some first.</source>
   <translation>Es sind keine Bilder vorhanden: Fügen Sie zuerst welche hinzu.</translation>
  </message>
  <message>
   <source>There is no AE title '{called_ae}' at {host}, port {port}. Check its spelling in the settings, capital letters included.</source>
   <translation>Unter {host}, Port {port}, gibt es keinen AE-Titel „{called_ae}“. Prüfen Sie die Schreibweise in den Einstellungen, auch Groß- und Kleinschreibung.</translation>
  </message>
  <message>
   <source>There is no PACS to send to yet: add one in the settings.</source>
   <translation>Es gibt noch kein PACS, an das gesendet werden kann: Fügen Sie eines in den Einstellungen hinzu.</translation>
  </message>
  <message>
   <source>There is no destination: choose one.</source>
   <translation>Es ist kein Ziel gewählt: Wählen Sie eines.</translation>
  </message>
  <message>
   <source>There is no encrypted connection to {called_ae}: {reason}. {cure}</source>
   <translation>Es besteht keine verschlüsselte Verbindung zu {called_ae}: {reason}. {cure}</translation>
  </message>
  <message>
   <source>There is no encrypted connection: {reason}.</source>
   <translation>Es besteht keine verschlüsselte Verbindung: {reason}.</translation>
  </message>
  <message>
   <source>There is no paper in the feeder of {device}. Put it in, and scan again.</source>
   <translation>Kein Papier im Einzug: {device}. Legen Sie Papier ein, und scannen Sie erneut.</translation>
  </message>
  <message>
   <source>There is no picture in the clipboard. Copy a picture or picture files, and paste again.</source>
   <translation>In der Zwischenablage ist kein Bild. Kopieren Sie ein Bild oder Bilddateien und fügen Sie erneut ein.</translation>
  </message>
  <message>
   <source>There is no setting called {unknown}.</source>
   <translation>Es gibt keine Einstellung namens {unknown}.</translation>
  </message>
  <message>
   <source>There is none</source>
   <translation>Keine vorhanden</translation>
  </message>
  <message>
   <source>There is none: patients are typed, or found in the archive</source>
   <translation>Es gibt keine: Patienten werden eingegeben oder im Archiv gefunden</translation>
  </message>
  <message>
   <source>There they are. Patient, pictures, send: that was the whole job.</source>
   <translation>Da sind sie. Patient, Bilder, Senden: Das war schon alles.</translation>
  </message>
  <message>
   <source>There was no list.</source>
   <translation>Es gab keine Liste.</translation>
  </message>
  <message>
   <source>These keys</source>
   <translation>Diese Tasten</translation>
  </message>
  <message>
   <source>They are in force after Save settings.</source>
   <translation>Sie gelten nach „Einstellungen speichern“.</translation>
  </message>
  <message numerus="yes">
   <source>They belong here</source>
   <translation>
    <numerusform>Es gehört hierher</numerusform>
    <numerusform>Sie gehören hierher</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>They can be kept as they are, with the patient and all that was typed, and are offered at the next start. The files they came from stay in any case.</source>
   <translation>
    <numerusform>Es kann unverändert behalten werden, mit dem Patienten und allem Eingegebenen, und wird beim nächsten Start angeboten. Die Ursprungsdatei bleibt in jedem Fall.</numerusform>
    <numerusform>Sie können unverändert behalten werden, mit dem Patienten und allem Eingegebenen, und werden beim nächsten Start angeboten. Die Ursprungsdateien bleiben in jedem Fall.</numerusform>
   </translation>
  </message>
  <message>
   <source>They were not sent. Going on brings back the patient, what was typed, and the pictures. Discarding removes all that from EzP2P for good; the files that the pictures came from stay.</source>
   <translation>Sie wurden nicht gesendet. Fortfahren holt den Patienten, das Eingegebene und die Bilder zurück. Verwerfen entfernt all das endgültig aus EzP2P; die Ursprungsdateien der Bilder bleiben.</translation>
  </message>
  <message>
   <source>Thigh</source>
   <translation>Oberschenkel</translation>
  </message>
  <message>
   <source>This cannot be empty.</source>
   <translation>Das darf nicht leer sein.</translation>
  </message>
  <message>
   <source>This cannot be written as {sop_class}: {reason}. Choose one of {choices}.</source>
   <translation>Dies kann nicht als {sop_class} geschrieben werden: {reason}. Wählen Sie aus {choices}.</translation>
  </message>
  <message>
   <source>This computer has no browser for {path}. Copy the folder to one that has.</source>
   <translation>Dieser Computer hat keinen Browser für {path}. Kopieren Sie den Ordner auf einen, der einen hat.</translation>
  </message>
  <message>
   <source>This computer is too busy to show the picture of {name} as it is now.</source>
   <translation>Dieser Computer ist zu ausgelastet, um das aktuelle Bild von {name} zu zeigen.</translation>
  </message>
  <message>
   <source>This entry cannot be told apart from another one: their numbers are the same, but not what they say. Have the worklist corrected, or type the patient below.</source>
   <translation>Dieser Eintrag ist von einem anderen nicht zu unterscheiden: Ihre Nummern sind gleich, ihr Inhalt nicht. Lassen Sie die Arbeitsliste korrigieren oder geben Sie den Patienten unten ein.</translation>
  </message>
  <message>
   <source>This helps whoever looks for a problem. It holds no patient data: names, dates and UIDs are left out of the logs. Read it before you pass it on.</source>
   <translation>Das hilft bei der Fehlersuche. Es enthält keine Patientendaten: Namen, Daten und UIDs fehlen in den Protokollen. Lesen Sie es, bevor Sie es weitergeben.</translation>
  </message>
  <message>
   <source>This holds {character}, which {character_set} cannot write.</source>
   <translation>Dies enthält {character}, das {character_set} nicht schreiben kann.</translation>
  </message>
  <message>
   <source>This installation of EzP2P is incomplete: a part that reads pictures is missing. Install EzP2P again; the pictures and what waits to be sent stay.</source>
   <translation>Diese Installation von EzP2P ist unvollständig: Ein Teil, der Bilder liest, fehlt. Installieren Sie EzP2P neu; die Bilder und was auf das Senden wartet, bleiben erhalten.</translation>
  </message>
  <message>
   <source>This is no size such as 1920 × 1080.</source>
   <translation>Das ist keine Größe wie 1920 × 1080.</translation>
  </message>
  <message>
   <source>This is not a number.</source>
   <translation>Das ist keine Zahl.</translation>
  </message>
  <message>
   <source>This is not a picture that EzP2P can read ({reason}). Choose a picture, a PDF or a video.</source>
   <translation>EzP2P kann dies nicht als Bild lesen ({reason}). Wählen Sie ein Bild, ein PDF oder ein Video.</translation>
  </message>
  <message>
   <source>This is not a whole number.</source>
   <translation>Das ist keine ganze Zahl.</translation>
  </message>
  <message>
   <source>This is not a whole path.</source>
   <translation>Das ist kein vollständiger Pfad.</translation>
  </message>
  <message>
   <source>This is only a part of the list ({cut}): narrow the search.</source>
   <translation>Dies ist nur ein Teil der Liste ({cut}): Grenzen Sie die Suche ein.</translation>
  </message>
  <message>
   <source>This is only a part of the list.</source>
   <translation>Das ist nur ein Teil der Liste.</translation>
  </message>
  <message>
   <source>This line always says whose pictures these are. Is it the patient you chose?</source>
   <translation>Diese Zeile sagt immer, wessen Bilder das sind. Ist es der Patient, den Sie gewählt haben?</translation>
  </message>
  <message>
   <source>This list is of just now.</source>
   <translation>Diese Liste ist von eben.</translation>
  </message>
  <message>
   <source>This list is {age}.</source>
   <translation>Diese Liste ist {age}.</translation>
  </message>
  <message>
   <source>This patient's, too</source>
   <translation>Auch von diesem Patienten</translation>
  </message>
  <message>
   <source>This picture cannot be edited like this: {reason}. {cure}</source>
   <translation>Dieses Bild kann so nicht bearbeitet werden: {reason}. {cure}</translation>
  </message>
  <message>
   <source>This picture cannot be taken: {reason}. {cure}</source>
   <translation>Dieses Bild kann nicht übernommen werden: {reason}. {cure}</translation>
  </message>
  <message>
   <source>This picture cannot be written in the transfer syntax {transfer_syntax}: {reason}. Choose one of {choices}.</source>
   <translation>Dieses Bild kann nicht in der Transfersyntax {transfer_syntax} geschrieben werden: {reason}. Wählen Sie aus {choices}.</translation>
  </message>
  <message>
   <source>This picture is damaged or incomplete ({reason}). Copy it again from where it came from.</source>
   <translation>Dieses Bild ist beschädigt oder unvollständig ({reason}). Kopieren Sie es erneut von seinem Ursprung.</translation>
  </message>
  <message>
   <source>This picture is too large: {columns} by {rows} pixels, the limit is {limit} million pixels. Reduce it or split it.</source>
   <translation>Dieses Bild ist zu groß: {columns} mal {rows} Pixel, die Grenze liegt bei {limit} Millionen Pixel. Verkleinern oder teilen Sie es.</translation>
  </message>
  <message>
   <source>This picture may stand still…</source>
   <translation>Dieses Bild darf stillstehen…</translation>
  </message>
  <message>
   <source>This source does not scan in gray, and so no film. Choose another one.</source>
   <translation>Diese Quelle scannt nicht in Graustufen, also auch keinen Film. Wählen Sie eine andere.</translation>
  </message>
  <message>
   <source>This station</source>
   <translation>Diese Station</translation>
  </message>
  <message>
   <source>This station ({title})</source>
   <translation>Diese Station ({title})</translation>
  </message>
  <message>
   <source>This user may not use {device}. Ask the administrator of this computer for the right.</source>
   <translation>{device}: Dieser Benutzer darf das Gerät nicht verwenden. Bitten Sie den Administrator dieses Computers um das Recht.</translation>
  </message>
  <message>
   <source>This was discarded, and an older list of the outbox was put back since. Press Try now to send it after all, or discard it again.</source>
   <translation>Dies wurde verworfen, und seitdem wurde eine ältere Liste des Postausgangs wiederhergestellt. Klicken Sie auf „Jetzt versuchen“, um es doch zu senden, oder verwerfen Sie es erneut.</translation>
  </message>
  <message>
   <source>This workstation</source>
   <translation>Dieser Arbeitsplatz</translation>
  </message>
  <message>
   <source>This {reason}</source>
   <translation>Der Wert {reason}</translation>
  </message>
  <message>
   <source>Thoracic and lumbar spine</source>
   <translation>Brust- und Lendenwirbelsäule</translation>
  </message>
  <message>
   <source>Thoracic spine</source>
   <translation>Brustwirbelsäule</translation>
  </message>
  <message>
   <source>Three things before the first picture</source>
   <translation>Drei Dinge vor dem ersten Bild</translation>
  </message>
  <message>
   <source>Thumb</source>
   <translation>Daumen</translation>
  </message>
  <message>
   <source>Thymus</source>
   <translation>Thymus</translation>
  </message>
  <message>
   <source>Thyroid</source>
   <translation>Schilddrüse</translation>
  </message>
  <message>
   <source>To</source>
   <translation>An</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Toe</source>
   <translation>Zehe</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Morgen</translation>
  </message>
  <message>
   <source>Tone</source>
   <translation>Tonwerte</translation>
  </message>
  <message>
   <source>Tone unchanged</source>
   <translation>Tonwerte unverändert</translation>
  </message>
  <message>
   <source>Tongue</source>
   <translation>Zunge</translation>
  </message>
  <message>
   <source>Top</source>
   <comment>where a part of a picture begins</comment>
   <translation>Oben</translation>
  </message>
  <message>
   <source>Tour</source>
   <translation>Rundgang</translation>
  </message>
  <message>
   <source>Tour, step {number} of {total}</source>
   <translation>Rundgang, Schritt {number} von {total}</translation>
  </message>
  <message>
   <source>Trachea</source>
   <translation>Luftröhre</translation>
  </message>
  <message>
   <source>Transparency</source>
   <translation>Durchlicht</translation>
  </message>
  <message>
   <source>Transparent parts of the picture were put on white.</source>
   <translation>Transparente Teile des Bildes wurden weiß hinterlegt.</translation>
  </message>
  <message>
   <source>Tried again at {time}.</source>
   <translation>Erneuter Versuch um {time}.</translation>
  </message>
  <message>
   <source>Trusted certificates</source>
   <translation>Vertrauenswürdige Zertifikate</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Try again and close</source>
   <translation>Erneut versuchen und schließen</translation>
  </message>
  <message>
   <source>Try again in a minute. If it stays so, ask the PACS administrator for the port of {title} with TLS, often 2762. Nothing is sent there unencrypted.</source>
   <translation>Versuchen Sie es in einer Minute erneut. Bleibt es so, fragen Sie den PACS-Administrator nach dem Port von {title} mit TLS, oft 2762. Nichts wird unverschlüsselt dorthin gesendet.</translation>
  </message>
  <message>
   <source>Try again in a minute. If it stays so, tell the PACS administrator that {title} takes connections on port {port} and does not answer them.</source>
   <translation>Versuchen Sie es in einer Minute erneut. Bleibt es so, melden Sie dem PACS-Administrator, dass {title} auf Port {port} Verbindungen annimmt, aber nicht beantwortet.</translation>
  </message>
  <message>
   <source>Try again in a minute. If it stays so, tell the PACS administrator that {title} takes no more associations.</source>
   <translation>Versuchen Sie es in einer Minute erneut. Bleibt es so, melden Sie dem PACS-Administrator, dass {title} keine weiteren Assoziationen annimmt.</translation>
  </message>
  <message>
   <source>Try again later, or ask its administrator.</source>
   <translation>Versuchen Sie es später erneut, oder fragen Sie den Administrator.</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>Ausprobieren</translation>
  </message>
  <message>
   <source>Try now</source>
   <translation>Jetzt versuchen</translation>
  </message>
  <message>
   <source>Try now was pressed</source>
   <translation>„Jetzt versuchen“ wurde gedrückt</translation>
  </message>
  <message>
   <source>Try {name} now</source>
   <translation>{name} jetzt versuchen</translation>
  </message>
  <message>
   <source>Turkish, Latin 5 (ISO_IR 148)</source>
   <translation>Türkisch, Latin 5 (ISO_IR 148)</translation>
  </message>
  <message>
   <source>Turn left</source>
   <translation>Links drehen</translation>
  </message>
  <message>
   <source>Turn left (Ctrl+L)</source>
   <translation>Links drehen (Strg+L)</translation>
  </message>
  <message>
   <source>Turn right</source>
   <translation>Rechts drehen</translation>
  </message>
  <message>
   <source>Turn right (Ctrl+R)</source>
   <translation>Rechts drehen (Strg+R)</translation>
  </message>
  <message>
   <source>Turn the picture left, right</source>
   <translation>Bild nach links, rechts drehen</translation>
  </message>
  <message>
   <source>Turn this off for a PACS that refuses attributes beyond the standard.</source>
   <translation>Ausschalten für ein PACS, das Attribute außerhalb des Standards ablehnt.</translation>
  </message>
  <message>
   <source>Turn upside down in a mirror</source>
   <translation>Vertikal spiegeln</translation>
  </message>
  <message>
   <source>Turned half round</source>
   <translation>Um 180° gedreht</translation>
  </message>
  <message>
   <source>Turned left</source>
   <translation>Nach links gedreht</translation>
  </message>
  <message>
   <source>Turned right</source>
   <translation>Nach rechts gedreht</translation>
  </message>
  <message>
   <source>Two cameras are called {name}.</source>
   <translation>Zwei Kameras heißen {name}.</translation>
  </message>
  <message>
   <source>Two remote AEs are called {name}.</source>
   <translation>Zwei entfernte AEs heißen {name}.</translation>
  </message>
  <message>
   <source>Two templates are called {name}.</source>
   <translation>Zwei Vorlagen heißen {name}.</translation>
  </message>
  <message>
   <source>Two ways of scanning are called {name}.</source>
   <translation>Zwei Scanprofile heißen {name}.</translation>
  </message>
  <message>
   <source>Two ways of scanning begin with {key}.</source>
   <translation>Zwei Scanprofile beginnen mit {key}.</translation>
  </message>
  <message>
   <source>Type the AE title first.</source>
   <translation>Geben Sie zuerst den AE-Titel ein.</translation>
  </message>
  <message>
   <source>Type the AE title of the station.</source>
   <translation>Geben Sie den AE-Titel der Station ein.</translation>
  </message>
  <message>
   <source>Type the address first.</source>
   <translation>Geben Sie zuerst die Adresse ein.</translation>
  </message>
  <message>
   <source>Type the first or the last day.</source>
   <translation>Geben Sie den ersten oder den letzten Tag ein.</translation>
  </message>
  <message>
   <source>Type “{patient_name}” and press Enter.</source>
   <translation>Tippen Sie „{patient_name}“ und drücken Sie Enter.</translation>
  </message>
  <message>
   <source>Type, click its place, Enter</source>
   <translation>Tippen, Stelle anklicken, Enter</translation>
  </message>
  <message>
   <source>US  ultrasound</source>
   <translation>US  Ultraschall</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo: {act}</source>
   <translation>Rückgängig: {act}</translation>
  </message>
  <message>
   <source>Unicode, UTF-8: every script (ISO_IR 192)</source>
   <translation>Unicode, UTF-8: jede Schrift (ISO_IR 192)</translation>
  </message>
  <message>
   <source>Upper jaw</source>
   <translation>Oberkiefer</translation>
  </message>
  <message>
   <source>Upside down</source>
   <translation>Vertikal gespiegelt</translation>
  </message>
  <message>
   <source>Ureter</source>
   <translation>Harnleiter</translation>
  </message>
  <message>
   <source>Urethra</source>
   <translation>Harnröhre</translation>
  </message>
  <message>
   <source>Use brightness.</source>
   <translation>Verwenden Sie die Helligkeit.</translation>
  </message>
  <message>
   <source>Use that version or a newer one.</source>
   <translation>Verwenden Sie diese Version oder eine neuere.</translation>
  </message>
  <message>
   <source>Use the sample pictures</source>
   <translation>Beispielbilder verwenden</translation>
  </message>
  <message>
   <source>Use the selected patient</source>
   <translation>Ausgewählten Patienten verwenden</translation>
  </message>
  <message>
   <source>Use this part</source>
   <translation>Ausschnitt verwenden</translation>
  </message>
  <message>
   <source>Use this patient</source>
   <translation>Diesen Patienten verwenden</translation>
  </message>
  <message>
   <source>Used from the next start on.</source>
   <translation>Gilt ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>Used to</source>
   <translation>Verwendet für</translation>
  </message>
  <message>
   <source>Uterus</source>
   <translation>Gebärmutter</translation>
  </message>
  <message>
   <source>VL Endoscopic (ES)</source>
   <translation>VL Endoscopic (ES)</translation>
  </message>
  <message>
   <source>VL Photographic (XC)</source>
   <translation>VL Photographic (XC)</translation>
  </message>
  <message>
   <source>Vagina</source>
   <translation>Vagina</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Version, system, libraries and room on the disk</source>
   <translation>Version, System, Bibliotheken und freier Speicherplatz</translation>
  </message>
  <message>
   <source>Video of {bits} bits became 8-bit.</source>
   <translation>Das Video mit {bits} Bit wurde auf 8 Bit reduziert.</translation>
  </message>
  <message>
   <source>Video, MPEG-2 or H.264</source>
   <translation>Video, MPEG-2 oder H.264</translation>
  </message>
  <message>
   <source>Videos are read and written by FFmpeg with x264 and x265, which are under the GPL: whoever passes the program on with them does so under the GPL 3 and offers the source code of all of it. Without this extra that does not hold. H.264 and H.265 may also need a patent license.</source>
   <translation>Videos liest und schreibt FFmpeg mit x264 und x265, die unter der GPL stehen: Wer das Programm mit ihnen weitergibt, tut es unter der GPL 3 und bietet den Quelltext von allem an. Ohne diesen Zusatz gilt das nicht. Für H.264 und H.265 kann außerdem eine Patentlizenz nötig sein.</translation>
  </message>
  <message>
   <source>Vulva</source>
   <translation>Vulva</translation>
  </message>
  <message>
   <source>WIA is only on Windows</source>
   <translation>WIA gibt es nur unter Windows</translation>
  </message>
  <message>
   <source>WIA says {code}</source>
   <translation>WIA meldet {code}</translation>
  </message>
  <message>
   <source>Wait a minute and start again.</source>
   <translation>Warten Sie eine Minute, und starten Sie erneut.</translation>
  </message>
  <message>
   <source>Wait for them and close</source>
   <translation>Darauf warten und schließen</translation>
  </message>
  <message>
   <source>Wait until every picture is stored.</source>
   <translation>Warten Sie, bis jedes Bild gespeichert ist.</translation>
  </message>
  <message>
   <source>Wait until it is complete, and try again.</source>
   <translation>Warten Sie, bis die Datei vollständig ist, und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>Waiting for {name}, next try soon.</source>
   <translation>Warten auf {name}, bald nächster Versuch.</translation>
  </message>
  <message>
   <source>Waiting for {name}, next try {time}.</source>
   <translation>Warten auf {name}, nächster Versuch {time}.</translation>
  </message>
  <message>
   <source>Waiting for {name}…</source>
   <translation>Warten auf {name}…</translation>
  </message>
  <message>
   <source>Waits for a file to be complete</source>
   <translation>Wartet, bis eine Datei vollständig ist</translation>
  </message>
  <message>
   <source>Watched folder</source>
   <translation>Überwachter Ordner</translation>
  </message>
  <message>
   <source>Waveform Acquisition Presentation State Storage</source>
   <translation>Waveform Acquisition Presentation State Storage</translation>
  </message>
  <message>
   <source>Waveform Presentation State Storage</source>
   <translation>Waveform Presentation State Storage</translation>
  </message>
  <message>
   <source>Welcome to EzP2P</source>
   <translation>Willkommen bei EzP2P</translation>
  </message>
  <message>
   <source>Were they taken of the same person? Nothing has been changed yet.</source>
   <translation>Wurden sie von derselben Person aufgenommen? Noch wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Western European, Latin 1 (ISO_IR 100)</source>
   <translation>Westeuropäisch, Latin 1 (ISO_IR 100)</translation>
  </message>
  <message>
   <source>Western European, Latin 9 (ISO_IR 203)</source>
   <translation>Westeuropäisch, Latin 9 (ISO_IR 203)</translation>
  </message>
  <message>
   <source>What answers on {host}, port {port}, is not a DICOM server ({reason}). Check the port of {called_ae}: web pages have ports of their own.</source>
   <translation>Was auf {host}, Port {port}, antwortet, ist kein DICOM-Server ({reason}). Prüfen Sie den Port von {called_ae}: Webseiten haben eigene Ports.</translation>
  </message>
  <message>
   <source>What became of each picture</source>
   <translation>Was aus jedem Bild wurde</translation>
  </message>
  <message>
   <source>What comes after is not taken</source>
   <translation>Was danach kommt, wird nicht übernommen</translation>
  </message>
  <message>
   <source>What comes before is not taken</source>
   <translation>Was davor kommt, wird nicht übernommen</translation>
  </message>
  <message>
   <source>What goes as it is cannot be edited: take its pages or frames as pictures below.</source>
   <translation>Was unverändert geht, kann nicht bearbeitet werden: Übernehmen Sie unten seine Seiten oder Einzelbilder als Bilder.</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Was geschah</translation>
  </message>
  <message>
   <source>What happened to this picture</source>
   <translation>Was mit diesem Bild geschah</translation>
  </message>
  <message>
   <source>What is given up is nowhere else, and cannot be brought back.</source>
   <translation>Was aufgegeben wird, gibt es sonst nirgends, und es kann nicht zurückgeholt werden.</translation>
  </message>
  <message>
   <source>What is offered</source>
   <translation>Was angeboten wird</translation>
  </message>
  <message>
   <source>What is scanned</source>
   <translation>Was gescannt wird</translation>
  </message>
  <message>
   <source>What is to be done</source>
   <translation>Was zu tun ist</translation>
  </message>
  <message>
   <source>What people here call it.</source>
   <translation>Wie es hier genannt wird.</translation>
  </message>
  <message>
   <source>What the camera gives</source>
   <translation>Was die Kamera liefert</translation>
  </message>
  <message>
   <source>What the program logged; names, dates and UIDs are left out</source>
   <translation>Das Protokoll des Programms; Namen, Daten und UIDs sind weggelassen</translation>
  </message>
  <message>
   <source>What waits for {names} is held until someone presses Try now in the outbox; then it goes to the changed address.</source>
   <translation>Was für {names} wartet, wird angehalten, bis jemand im Postausgang „Jetzt versuchen“ drückt; dann geht es an die geänderte Adresse.</translation>
  </message>
  <message>
   <source>What waits for {names} is held until that is set up again and someone presses Try now.</source>
   <translation>Was für {names} wartet, wird angehalten, bis dies wieder eingerichtet ist und jemand „Jetzt versuchen“ drückt.</translation>
  </message>
  <message>
   <source>What waits for {names} was meant to go encrypted, and is held until that is set up with encryption (TLS) again.</source>
   <translation>Was für {names} wartet, sollte verschlüsselt gesendet werden und wird angehalten, bis dort wieder Verschlüsselung (TLS) eingerichtet ist.</translation>
  </message>
  <message>
   <source>What waits, or needs you, stays until it is stored or discarded, however long that takes. How an archive confirms is chosen under Remote AEs.</source>
   <translation>Was wartet oder Ihren Eingriff braucht, bleibt, bis es gespeichert oder verworfen ist, wie lange das auch dauert. Wie ein Archiv bestätigt, wird unter „Entfernte AEs“ gewählt.</translation>
  </message>
  <message>
   <source>What was opened outside this window would go to the study that is open here.</source>
   <translation>Was außerhalb dieses Fensters geöffnet wurde, käme in die Studie, die hier offen ist.</translation>
  </message>
  <message>
   <source>What was sent in the emergency stays under the provisional ID {patient_id}. Ask the PACS's administrator to merge it.</source>
   <translation>Was im Notfall gesendet wurde, bleibt unter der vorläufigen ID {patient_id}. Bitten Sie den PACS-Administrator, es zusammenzuführen.</translation>
  </message>
  <message>
   <source>What was sent in the emergency stays under the provisional ID {patient_id}. When it is known who it was, ask the PACS's administrator to merge it.</source>
   <translation>Was im Notfall gesendet wurde, bleibt unter der vorläufigen ID {patient_id}. Wenn bekannt ist, wer es war, bitten Sie den PACS-Administrator, es zusammenzuführen.</translation>
  </message>
  <message>
   <source>What was taken and could not be kept is in this window alone: it is lost when that is closed.</source>
   <translation>Was aufgenommen wurde und nicht gesichert werden konnte, liegt nur in diesem Fenster: Beim Schließen geht es verloren.</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>Was sich ändern würde</translation>
  </message>
  <message>
   <source>What you were working on last time cannot be read ({reason}). Its pictures are kept in {folder}: import them again from there.</source>
   <translation>Ihre letzte Arbeit kann nicht gelesen werden ({reason}). Die Bilder liegen in {folder}: Importieren Sie sie von dort erneut.</translation>
  </message>
  <message>
   <source>What you were working on last time comes first: wait a moment.</source>
   <translation>Zuerst kommt, woran Sie letztes Mal gearbeitet haben: Warten Sie einen Moment.</translation>
  </message>
  <message>
   <source>What {name} would change</source>
   <translation>Was {name} ändern würde</translation>
  </message>
  <message>
   <source>Where it is ended, what was recorded is kept in the tray.</source>
   <translation>Wird sie beendet, bleibt das Aufgenommene in der Ablage erhalten.</translation>
  </message>
  <message>
   <source>Where it is stopped, the pages that have come stay, and the others are not scanned.</source>
   <translation>Wird er gestoppt, bleiben die schon gekommenen Seiten, und die anderen werden nicht gescannt.</translation>
  </message>
  <message>
   <source>Where it is stopped, the pictures that have come stay, and the others are not taken.</source>
   <translation>Wird er gestoppt, bleiben die schon gekommenen Bilder, und die anderen werden nicht übernommen.</translation>
  </message>
  <message>
   <source>Where it only said that it is stored, and for what was discarded.</source>
   <translation>Wo es nur meldete, dass es gespeichert ist, und für Verworfenes.</translation>
  </message>
  <message>
   <source>Where the archive confirmed that it keeps the picture: 0 removes the copy at once.</source>
   <translation>Wo das Archiv bestätigte, dass es das Bild aufbewahrt: 0 entfernt die Kopie sofort.</translation>
  </message>
  <message>
   <source>Where the archive inside listens.</source>
   <translation>Wo das eingebaute Archiv empfängt.</translation>
  </message>
  <message>
   <source>White</source>
   <translation>Weiß</translation>
  </message>
  <message>
   <source>Whole body</source>
   <translation>Ganzkörper</translation>
  </message>
  <message>
   <source>Whole clip</source>
   <translation>Ganzer Clip</translation>
  </message>
  <message>
   <source>Whole pages</source>
   <translation>Ganze Seiten</translation>
  </message>
  <message>
   <source>Whole picture</source>
   <translation>Ganzes Bild</translation>
  </message>
  <message>
   <source>Whose are they? Nothing has been changed yet.</source>
   <translation>Zu wem gehören sie? Noch wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>Breite</translation>
  </message>
  <message>
   <source>Width</source>
   <comment>of gray values</comment>
   <translation>Breite</translation>
  </message>
  <message>
   <source>Window</source>
   <comment>of gray values</comment>
   <translation>Fensterung</translation>
  </message>
  <message>
   <source>Window (Ctrl+Shift+W)</source>
   <translation>Fensterung (Strg+Umschalt+W)</translation>
  </message>
  <message>
   <source>Window of deep gray</source>
   <translation>Graustufen-Fensterung</translation>
  </message>
  <message>
   <source>Window of deep gray: across its width, up and down its level</source>
   <translation>Graustufen-Fensterung: waagerecht die Breite, senkrecht die Lage</translation>
  </message>
  <message>
   <source>Window {center} ± {half}</source>
   <comment>of gray values</comment>
   <translation>Fenster {center} ± {half}</translation>
  </message>
  <message numerus="yes">
   <source>With all {count}, of which {listed} are listed:</source>
   <translation>
    <numerusform>Mit {count}, davon {listed} in der Liste:</numerusform>
    <numerusform>Mit allen {count}, davon {listed} in der Liste:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>With all {count}:</source>
   <translation>
    <numerusform>Mit diesem ({count}):</numerusform>
    <numerusform>Mit allen {count}:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>With the {count} selected:</source>
   <translation>
    <numerusform>Mit {count} ausgewählten:</numerusform>
    <numerusform>Mit den {count} ausgewählten:</numerusform>
   </translation>
  </message>
  <message>
   <source>Without a PACS nothing can be sent. You can add one later under File, Settings.</source>
   <translation>Ohne PACS kann nichts gesendet werden. Sie können später unter Datei, Einstellungen eines hinzufügen.</translation>
  </message>
  <message>
   <source>Without a password; it may be the same file.</source>
   <translation>Ohne Passwort; es kann dieselbe Datei sein.</translation>
  </message>
  <message>
   <source>Words in its description</source>
   <translation>Wörter in der Beschreibung</translation>
  </message>
  <message>
   <source>Worklist</source>
   <translation>Arbeitsliste</translation>
  </message>
  <message>
   <source>Worklist (C-FIND)</source>
   <translation>Arbeitsliste (C-FIND)</translation>
  </message>
  <message>
   <source>Worklist server</source>
   <translation>Arbeitslistenserver</translation>
  </message>
  <message>
   <source>Wrist</source>
   <translation>Handgelenk</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Schreiben</translation>
  </message>
  <message>
   <source>Write Modalities in Study (0008,0061) into every picture</source>
   <translation>„Modalities in Study“ (0008,0061) in jedes Bild schreiben</translation>
  </message>
  <message>
   <source>Write it in other letters.</source>
   <translation>Schreiben Sie es mit anderen Buchstaben.</translation>
  </message>
  <message>
   <source>Write text</source>
   <translation>Text schreiben</translation>
  </message>
  <message>
   <source>Write text, a marker of the left or right side</source>
   <translation>Text oder eine Marke der linken oder rechten Seite schreiben</translation>
  </message>
  <message>
   <source>Write the name that stands in the certificate as the address in the settings, or ask its administrator for a certificate that names {host}.</source>
   <translation>Schreiben Sie den Namen, der im Zertifikat steht, als Adresse in die Einstellungen, oder bitten Sie den Administrator um ein Zertifikat für {host}.</translation>
  </message>
  <message>
   <source>Write the values in plain letters (A to Z), which need no other character set.</source>
   <translation>Schreiben Sie die Werte in einfachen Buchstaben (A bis Z), die keinen anderen Zeichensatz brauchen.</translation>
  </message>
  <message>
   <source>XC  external camera photo</source>
   <translation>XC  Foto mit externer Kamera</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>Gelb</translation>
  </message>
  <message>
   <source>Yes, ID {patient_id} is this patient</source>
   <translation>Ja, ID {patient_id} ist dieser Patient</translation>
  </message>
  <message>
   <source>Yes, go on</source>
   <translation>Ja, weiter</translation>
  </message>
  <message>
   <source>Yes, it is</source>
   <translation>Ja, er ist es</translation>
  </message>
  <message>
   <source>Yes, take it as an emergency</source>
   <translation>Ja, als Notfall übernehmen</translation>
  </message>
  <message>
   <source>Yes, until it is closed</source>
   <translation>Ja, bis sie geschlossen wird</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Gestern</translation>
  </message>
  <message numerus="yes">
   <source>You were working on {count} pictures for {name} at {time}</source>
   <translation>
    <numerusform>Sie arbeiteten um {time} an {count} Bild für {name}</numerusform>
    <numerusform>Sie arbeiteten um {time} an {count} Bildern für {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>You were working on {count} pictures for {name} on {day} at {time}</source>
   <translation>
    <numerusform>Sie arbeiteten am {day} um {time} an {count} Bild für {name}</numerusform>
    <numerusform>Sie arbeiteten am {day} um {time} an {count} Bildern für {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>You were working on {count} pictures without a patient at {time}</source>
   <translation>
    <numerusform>Sie arbeiteten um {time} an {count} Bild ohne Patient</numerusform>
    <numerusform>Sie arbeiteten um {time} an {count} Bildern ohne Patient</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>You were working on {count} pictures without a patient on {day} at {time}</source>
   <translation>
    <numerusform>Sie arbeiteten am {day} um {time} an {count} Bild ohne Patient</numerusform>
    <numerusform>Sie arbeiteten am {day} um {time} an {count} Bildern ohne Patient</numerusform>
   </translation>
  </message>
  <message>
   <source>You were working on {name} at {time}</source>
   <translation>Sie arbeiteten um {time} an {name}</translation>
  </message>
  <message>
   <source>You were working on {name} on {day} at {time}</source>
   <translation>Sie arbeiteten am {day} um {time} an {name}</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Vergrößern</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Verkleinern</translation>
  </message>
  <message>
   <source>a DICOM file goes as it is</source>
   <translation>eine DICOM-Datei wird unverändert gesendet</translation>
  </message>
  <message>
   <source>a PDF</source>
   <translation>ein PDF</translation>
  </message>
  <message>
   <source>a check sum is wrong</source>
   <translation>eine Prüfsumme ist falsch</translation>
  </message>
  <message>
   <source>a data value is cut off</source>
   <translation>ein Datenwert ist abgeschnitten</translation>
  </message>
  <message>
   <source>a destination takes it uncompressed alone, its frames have {megabyte} MB then, and one instance is built of {megabyte2} MB at most</source>
   <translation>ein Ziel nimmt es nur unkomprimiert an, die Einzelbilder haben dann {megabyte} MB, und eine Instanz wird aus höchstens {megabyte2} MB gebildet</translation>
  </message>
  <message>
   <source>a document is kept as it is, with all its pages</source>
   <translation>ein Dokument bleibt unverändert, mit allen Seiten</translation>
  </message>
  <message>
   <source>a film is scanned in gray</source>
   <translation>ein Film wird in Grau gescannt</translation>
  </message>
  <message>
   <source>a film is scanned in gray: set mode to gray.</source>
   <translation>ein Film wird in Grau gescannt: Stellen Sie den Modus auf Grau.</translation>
  </message>
  <message>
   <source>a frame of it has no pixels</source>
   <translation>ein Einzelbild hat keine Pixel</translation>
  </message>
  <message>
   <source>a frame of it is broken</source>
   <translation>ein Einzelbild ist defekt</translation>
  </message>
  <message>
   <source>a frame of its animation is broken</source>
   <translation>ein Einzelbild der Animation ist defekt</translation>
  </message>
  <message>
   <source>a frame of its animation is missing</source>
   <translation>ein Einzelbild der Animation fehlt</translation>
  </message>
  <message>
   <source>a frame that is larger than its memory</source>
   <translation>ein Einzelbild, das größer als sein Speicher ist</translation>
  </message>
  <message>
   <source>a newer version of EzP2P wrote it</source>
   <translation>von einer neueren Version von EzP2P geschrieben</translation>
  </message>
  <message>
   <source>a number has the wrong length</source>
   <translation>eine Zahl hat die falsche Länge</translation>
  </message>
  <message>
   <source>a number in its command set is damaged</source>
   <translation>eine Zahl im Befehlssatz ist beschädigt</translation>
  </message>
  <message>
   <source>a page of it has no size</source>
   <translation>eine Seite hat keine Größe</translation>
  </message>
  <message>
   <source>a part of it is broken</source>
   <translation>ein Teil davon ist defekt</translation>
  </message>
  <message>
   <source>a part of its coded data is missing</source>
   <translation>ein Teil der kodierten Daten fehlt</translation>
  </message>
  <message>
   <source>a part of its pixels is missing</source>
   <translation>ein Teil der Pixel fehlt</translation>
  </message>
  <message>
   <source>a report</source>
   <translation>einen Bericht</translation>
  </message>
  <message>
   <source>a scan header is broken</source>
   <translation>ein Scan-Header ist defekt</translation>
  </message>
  <message>
   <source>a segment has no length</source>
   <translation>ein Segment hat keine Länge</translation>
  </message>
  <message>
   <source>a session of Wayland lets no program read it. Log in to one of Xorg</source>
   <translation>in einer Wayland-Sitzung kann kein Programm ihn lesen. Melden Sie sich mit Xorg an</translation>
  </message>
  <message>
   <source>a single picture</source>
   <translation>ein einzelnes Bild</translation>
  </message>
  <message>
   <source>a value is larger than its header says</source>
   <translation>ein Wert ist größer, als der Header angibt</translation>
  </message>
  <message>
   <source>a video</source>
   <translation>ein Video</translation>
  </message>
  <message>
   <source>a window is for gray values, and it has colors</source>
   <translation>eine Fensterung ist für Grauwerte, und das Bild hat Farben</translation>
  </message>
  <message>
   <source>a {format} file is not kept as it is</source>
   <translation>eine {format}-Datei wird nicht unverändert übernommen</translation>
  </message>
  <message>
   <source>add</source>
   <translation>hinzufügen</translation>
  </message>
  <message numerus="yes">
   <source>add {count} pictures</source>
   <translation>
    <numerusform>{count} Bild hinzufügen</numerusform>
    <numerusform>{count} Bilder hinzufügen</numerusform>
   </translation>
  </message>
  <message>
   <source>all {total} transfer syntaxes</source>
   <translation>allen {total} Transfersyntaxen</translation>
  </message>
  <message>
   <source>an address that cannot be used</source>
   <translation>eine Adresse, die nicht verwendet werden kann</translation>
  </message>
  <message>
   <source>an item is cut off</source>
   <translation>ein Element (Item) ist abgeschnitten</translation>
  </message>
  <message>
   <source>an item is too short</source>
   <translation>ein Element (Item) ist zu kurz</translation>
  </message>
  <message>
   <source>an operation that is not in the table</source>
   <translation>eine Operation, die nicht in der Tabelle steht</translation>
  </message>
  <message numerus="yes">
   <source>and {count} more.</source>
   <translation>
    <numerusform>und {count} weiteres.</numerusform>
    <numerusform>und {count} weitere.</numerusform>
   </translation>
  </message>
  <message>
   <source>another EzP2P is preparing it</source>
   <translation>ein anderes EzP2P bereitet es gerade vor</translation>
  </message>
  <message>
   <source>another EzP2P is saving there for too long</source>
   <translation>ein anderes EzP2P speichert dort schon zu lange</translation>
  </message>
  <message>
   <source>another number of answers</source>
   <translation>eine andere Anzahl von Antworten</translation>
  </message>
  <message numerus="yes">
   <source>answer about {count} pictures</source>
   <translation>
    <numerusform>Antwort zu {count} Bild</numerusform>
    <numerusform>Antwort zu {count} Bildern</numerusform>
   </translation>
  </message>
  <message>
   <source>any length at once</source>
   <translation>beliebige Länge auf einmal</translation>
  </message>
  <message>
   <source>any length at once, {window} requests under way together</source>
   <translation>beliebige Länge auf einmal, {window} Anfragen gleichzeitig</translation>
  </message>
  <message>
   <source>as it likes</source>
   <translation>automatisch</translation>
  </message>
  <message>
   <source>at most {most} bytes at once</source>
   <translation>höchstens {most} Byte auf einmal</translation>
  </message>
  <message>
   <source>at most {most} bytes at once, {window} requests under way together</source>
   <translation>höchstens {most} Byte auf einmal, {window} Anfragen gleichzeitig</translation>
  </message>
  <message>
   <source>begin a series</source>
   <translation>Serie beginnen</translation>
  </message>
  <message>
   <source>black and white</source>
   <translation>Schwarzweiß</translation>
  </message>
  <message>
   <source>cannot be searched for by this; leave it empty to see it.</source>
   <translation>ist hier nicht suchbar; leer lassen, um den Wert zu sehen.</translation>
  </message>
  <message>
   <source>cannot hold a backslash.</source>
   <translation>darf keinen umgekehrten Schrägstrich enthalten.</translation>
  </message>
  <message>
   <source>cannot hold control characters (found U+{character}).</source>
   <translation>darf keine Steuerzeichen enthalten (gefunden: U+{character}).</translation>
  </message>
  <message>
   <source>cannot hold invisible characters (found U+{character}).</source>
   <translation>darf keine unsichtbaren Zeichen enthalten (gefunden: U+{character}).</translation>
  </message>
  <message>
   <source>cannot hold invisible direction marks (found U+{character}).</source>
   <translation>darf keine unsichtbaren Richtungszeichen enthalten (gefunden: U+{character}).</translation>
  </message>
  <message>
   <source>change the series</source>
   <translation>Serie ändern</translation>
  </message>
  <message>
   <source>change the study</source>
   <translation>Studie ändern</translation>
  </message>
  <message>
   <source>chosen</source>
   <translation>gewählt</translation>
  </message>
  <message>
   <source>color</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <source>combines a set with others that it allows none of: name it alone.</source>
   <translation>verbindet einen Zeichensatz mit anderen, die er nicht neben sich zulässt: Nennen Sie ihn allein.</translation>
  </message>
  <message>
   <source>command and data set come in the wrong order</source>
   <translation>Befehl und Datensatz kommen in der falschen Reihenfolge</translation>
  </message>
  <message>
   <source>comtypes is not installed (pip install comtypes)</source>
   <translation>comtypes ist nicht installiert (pip install comtypes)</translation>
  </message>
  <message>
   <source>continues the archive's series from image {number}</source>
   <translation>setzt die Serie des Archivs ab Bild {number} fort</translation>
  </message>
  <message numerus="yes">
   <source>cut {count} pictures</source>
   <translation>
    <numerusform>{count} Bild kürzen</numerusform>
    <numerusform>{count} Bilder kürzen</numerusform>
   </translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>beschädigt</translation>
  </message>
  <message numerus="yes">
   <source>date {count} pictures</source>
   <translation>
    <numerusform>{count} Bild datieren</numerusform>
    <numerusform>{count} Bilder datieren</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>describe {count} pictures</source>
   <translation>
    <numerusform>{count} Bild beschreiben</numerusform>
    <numerusform>{count} Bilder beschreiben</numerusform>
   </translation>
  </message>
  <message>
   <source>discarded</source>
   <translation>verworfen</translation>
  </message>
  <message numerus="yes">
   <source>edit {count} pictures</source>
   <translation>
    <numerusform>{count} Bild bearbeiten</numerusform>
    <numerusform>{count} Bilder bearbeiten</numerusform>
   </translation>
  </message>
  <message>
   <source>en</source>
   <translation>de</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>fehlgeschlagen</translation>
  </message>
  <message>
   <source>feeder</source>
   <translation>Einzug</translation>
  </message>
  <message>
   <source>feeder, both sides</source>
   <translation>Einzug, beidseitig</translation>
  </message>
  <message>
   <source>flatbed</source>
   <translation>Flachbett</translation>
  </message>
  <message>
   <source>frame {number}</source>
   <translation>Einzelbild {number}</translation>
  </message>
  <message>
   <source>from the worklist</source>
   <translation>aus der Arbeitsliste</translation>
  </message>
  <message>
   <source>gray</source>
   <translation>Grau</translation>
  </message>
  <message>
   <source>has more than five parts parted by '^'.</source>
   <translation>hat mehr als fünf durch „^“ getrennte Teile.</translation>
  </message>
  <message>
   <source>has more than three forms parted by '='.</source>
   <translation>hat mehr als drei durch „=“ getrennte Schreibweisen.</translation>
  </message>
  <message>
   <source>holds a character that could not be read when it came. Write it anew.</source>
   <translation>enthält ein Zeichen, das beim Empfang nicht lesbar war. Schreiben Sie es neu.</translation>
  </message>
  <message>
   <source>holds no name: leave it empty.</source>
   <translation>enthält keinen Namen: Lassen Sie es leer.</translation>
  </message>
  <message>
   <source>holds {shown}, which cannot be asked for in {asked_in}.</source>
   <translation>enthält {shown}; danach kann in {asked_in} nicht gesucht werden.</translation>
  </message>
  <message>
   <source>holds {shown}, which the character set {character_set} cannot write. Write it in other letters, or choose ISO_IR 192 in the settings.</source>
   <translation>enthält {shown}, das der Zeichensatz {character_set} nicht schreiben kann. Verwenden Sie andere Buchstaben, oder wählen Sie ISO_IR 192 in den Einstellungen.</translation>
  </message>
  <message>
   <source>image {number}</source>
   <translation>Bild {number}</translation>
  </message>
  <message>
   <source>is empty, and our certificate is of no use without its key.</source>
   <translation>ist leer, und unser Zertifikat nützt nichts ohne seinen Schlüssel.</translation>
  </message>
  <message>
   <source>is empty.</source>
   <translation>ist leer.</translation>
  </message>
  <message>
   <source>is empty; it needs 1 to 16 characters.</source>
   <translation>ist leer; 1 bis 16 Zeichen sind nötig.</translation>
  </message>
  <message>
   <source>is neither one value nor a range: write {example}.</source>
   <translation>ist weder ein Einzelwert noch ein Bereich: Schreiben Sie {example}.</translation>
  </message>
  <message>
   <source>is none of {character_sets}, and no combination of them by code extensions.</source>
   <translation>ist keiner von {character_sets} und keine Kombination davon durch Codeerweiterungen.</translation>
  </message>
  <message>
   <source>is none of {fallback_sets}.</source>
   <translation>ist keiner von {fallback_sets}.</translation>
  </message>
  <message>
   <source>is not a date that exists (write YYYYMMDD).</source>
   <translation>ist kein existierendes Datum (Format JJJJMMTT).</translation>
  </message>
  <message>
   <source>is not a date that exists.</source>
   <translation>ist kein existierendes Datum.</translation>
  </message>
  <message>
   <source>is not a time of day (write HHMMSS).</source>
   <translation>ist keine Uhrzeit (Format HHMMSS).</translation>
  </message>
  <message>
   <source>is not a time of day.</source>
   <translation>ist keine Uhrzeit.</translation>
  </message>
  <message>
   <source>is not a valid UID (up to 64 digits and dots, no part beginning with 0).</source>
   <translation>ist keine gültige UID (bis zu 64 Ziffern und Punkte, kein Teil beginnt mit 0).</translation>
  </message>
  <message>
   <source>is not a whole number.</source>
   <translation>ist keine ganze Zahl.</translation>
  </message>
  <message>
   <source>is not a whole path.</source>
   <translation>ist kein vollständiger Pfad.</translation>
  </message>
  <message>
   <source>is not an age such as 046Y.</source>
   <translation>ist kein Alter wie 046Y.</translation>
  </message>
  <message>
   <source>is of no use without our certificate.</source>
   <translation>nützt nichts ohne unser Zertifikat.</translation>
  </message>
  <message>
   <source>is only read, not written: choose GB18030 or ISO_IR 192 for Chinese text.</source>
   <translation>wird nur gelesen, nicht geschrieben: Wählen Sie GB18030 oder ISO_IR 192 für chinesischen Text.</translation>
  </message>
  <message>
   <source>it announces more than it may</source>
   <translation>die Gegenstelle kündigt mehr an, als sie darf</translation>
  </message>
  <message>
   <source>it answered the C-ECHO request with status {status}</source>
   <translation>die Gegenstelle hat die C-ECHO-Anfrage mit Status {status} beantwortet</translation>
  </message>
  <message>
   <source>it answered with status {status}</source>
   <translation>die Gegenstelle hat mit Status {status} geantwortet</translation>
  </message>
  <message>
   <source>it answered without encryption</source>
   <translation>die Antwort kam unverschlüsselt</translation>
  </message>
  <message>
   <source>it asks for a certificate of this workstation</source>
   <translation>es wird ein Zertifikat dieses Arbeitsplatzes verlangt</translation>
  </message>
  <message>
   <source>it blacks out to column {right} and row {bottom} of a picture with {columns} by {rows}</source>
   <translation>die Schwärzung reicht bis Spalte {right} und Zeile {bottom} eines Bildes mit {columns} mal {rows}</translation>
  </message>
  <message>
   <source>it cannot be ended</source>
   <translation>es kann nicht beendet werden</translation>
  </message>
  <message>
   <source>it cannot be opened</source>
   <translation>es kann nicht geöffnet werden</translation>
  </message>
  <message>
   <source>it cannot be read</source>
   <translation>sie kann nicht gelesen werden</translation>
  </message>
  <message>
   <source>it cannot be read ({name}).</source>
   <translation>nicht lesbar ({name}).</translation>
  </message>
  <message>
   <source>it cannot be read to its end</source>
   <translation>nicht bis zum Ende lesbar</translation>
  </message>
  <message>
   <source>it cannot be read.</source>
   <translation>nicht lesbar.</translation>
  </message>
  <message>
   <source>it cannot understand the picture ({details})</source>
   <translation>die Gegenstelle versteht das Bild nicht ({details})</translation>
  </message>
  <message>
   <source>it carries nothing</source>
   <translation>es enthält nichts</translation>
  </message>
  <message>
   <source>it changes the character set without saying so</source>
   <translation>der Zeichensatz wechselt ohne Angabe</translation>
  </message>
  <message>
   <source>it closed the connection without an answer</source>
   <translation>die Gegenstelle hat die Verbindung ohne Antwort geschlossen</translation>
  </message>
  <message>
   <source>it could not be read within {seconds} seconds</source>
   <translation>sie konnte nicht innerhalb von {seconds} Sekunden gelesen werden</translation>
  </message>
  <message>
   <source>it crops to column {right} and row {bottom} of a picture with {columns} by {rows}</source>
   <translation>der Zuschnitt reicht bis Spalte {right} und Zeile {bottom} eines Bildes mit {columns} mal {rows}</translation>
  </message>
  <message>
   <source>it did not accept the request as it was ({details})</source>
   <translation>die Gegenstelle hat die Anfrage so nicht angenommen ({details})</translation>
  </message>
  <message>
   <source>it does not accept the certificate of this workstation</source>
   <translation>das Zertifikat dieses Arbeitsplatzes wird nicht angenommen</translation>
  </message>
  <message>
   <source>it does not accept the instance's UID ({details})</source>
   <translation>die Gegenstelle akzeptiert die UID der Instanz nicht ({details})</translation>
  </message>
  <message>
   <source>it does not accept these search terms ({details})</source>
   <translation>die Gegenstelle akzeptiert diese Suchbegriffe nicht ({details})</translation>
  </message>
  <message>
   <source>it does not fit the character set that the server names</source>
   <translation>es passt nicht zum Zeichensatz, den der Server nennt</translation>
  </message>
  <message>
   <source>it does not give {mode}</source>
   <translation>das Gerät bietet den Modus {mode} nicht</translation>
  </message>
  <message>
   <source>it does not give {mode} with {depth_bits} bits</source>
   <translation>das Gerät bietet den Modus {mode} nicht mit {depth_bits} Bit</translation>
  </message>
  <message>
   <source>it does not hold videos</source>
   <translation>sie fasst keine Videos</translation>
  </message>
  <message>
   <source>it does not know pictures of this class ({details})</source>
   <translation>die Gegenstelle kennt Bilder dieser Klasse nicht ({details})</translation>
  </message>
  <message>
   <source>it does not know storage commitment ({details})</source>
   <translation>die Gegenstelle kennt Storage Commitment nicht ({details})</translation>
  </message>
  <message>
   <source>it does not know the DICOM application context</source>
   <translation>die Gegenstelle kennt den DICOM-Anwendungskontext nicht</translation>
  </message>
  <message>
   <source>it does not know the instance ({details})</source>
   <translation>die Gegenstelle kennt die Instanz nicht ({details})</translation>
  </message>
  <message>
   <source>it does not know this kind of search ({details})</source>
   <translation>die Gegenstelle kennt diese Art der Suche nicht ({details})</translation>
  </message>
  <message>
   <source>it does not let {number} be chosen</source>
   <translation>{number} kann am Gerät nicht gewählt werden</translation>
  </message>
  <message>
   <source>it does not name its transfer syntax</source>
   <translation>die Transfersyntax ist nicht angegeben</translation>
  </message>
  <message>
   <source>it does not offer storage commitment ({details})</source>
   <translation>die Gegenstelle bietet kein Storage Commitment an ({details})</translation>
  </message>
  <message>
   <source>it does not offer this kind of search ({details})</source>
   <translation>die Gegenstelle bietet diese Art der Suche nicht an ({details})</translation>
  </message>
  <message>
   <source>it does not start</source>
   <translation>es startet nicht</translation>
  </message>
  <message>
   <source>it does not store pictures of this class ({details})</source>
   <translation>die Gegenstelle speichert keine Bilder dieser Klasse ({details})</translation>
  </message>
  <message>
   <source>it does not support this choice</source>
   <translation>das Gerät unterstützt diese Auswahl nicht</translation>
  </message>
  <message>
   <source>it does not take one of these choices</source>
   <translation>das Gerät nimmt eine dieser Einstellungen nicht an</translation>
  </message>
  <message>
   <source>it does not tell its resolution</source>
   <translation>das Gerät nennt seine Auflösung nicht</translation>
  </message>
  <message>
   <source>it does not tell what its {source} can do</source>
   <translation>das Gerät gibt nicht an, was es mit {source} kann</translation>
  </message>
  <message>
   <source>it does not tell where its pages are</source>
   <translation>das Gerät gibt nicht an, wo seine Seiten liegen</translation>
  </message>
  <message>
   <source>it draws outside of the picture</source>
   <translation>die Daten reichen über das Bild hinaus</translation>
  </message>
  <message>
   <source>it drew in several sheets at once</source>
   <translation>das Gerät hat mehrere Blätter auf einmal eingezogen</translation>
  </message>
  <message>
   <source>it ended the scan by itself before the last page</source>
   <translation>das Gerät hat den Scan vor der letzten Seite selbst beendet</translation>
  </message>
  <message>
   <source>it ended the search before it was complete ({details})</source>
   <translation>die Gegenstelle hat die Suche beendet, bevor sie vollständig war ({details})</translation>
  </message>
  <message>
   <source>it ended with code {code}</source>
   <translation>es endete mit Code {code}</translation>
  </message>
  <message>
   <source>it ends before frame {number} of {frame_count}</source>
   <translation>es endet vor Einzelbild {number} von {frame_count}</translation>
  </message>
  <message>
   <source>it ends before its first frame is whole</source>
   <translation>es endet, bevor das erste Einzelbild vollständig ist</translation>
  </message>
  <message>
   <source>it ends in the middle of a packet</source>
   <translation>es endet mitten in einem Paket</translation>
  </message>
  <message>
   <source>it ends too early</source>
   <translation>es endet zu früh</translation>
  </message>
  <message>
   <source>it gave 8 bits instead of {depth_bits}</source>
   <translation>das Gerät lieferte 8 Bit statt {depth_bits}</translation>
  </message>
  <message>
   <source>it gave an answer that is not known ({details})</source>
   <translation>die Gegenstelle gab eine unbekannte Antwort ({details})</translation>
  </message>
  <message>
   <source>it gave color instead of gray</source>
   <translation>das Gerät lieferte Farbe statt Grau</translation>
  </message>
  <message>
   <source>it gave gray instead of color</source>
   <translation>das Gerät lieferte Grau statt Farbe</translation>
  </message>
  <message>
   <source>it gave no reason</source>
   <translation>die Gegenstelle nannte keinen Grund</translation>
  </message>
  <message>
   <source>it gave no reason (its association service)</source>
   <translation>die Gegenstelle nannte keinen Grund (ihr Assoziationsdienst)</translation>
  </message>
  <message>
   <source>it gave no reason, for the moment</source>
   <translation>die Gegenstelle nannte keinen Grund, vorläufig</translation>
  </message>
  <message>
   <source>it gave no reason, for the moment (its association service)</source>
   <translation>die Gegenstelle nannte keinen Grund, vorläufig (ihr Assoziationsdienst)</translation>
  </message>
  <message>
   <source>it gave {kind} where every value counts</source>
   <translation>das Gerät lieferte {kind}, wo jeder Wert zählt</translation>
  </message>
  <message>
   <source>it gives no {mode}</source>
   <translation>das Gerät bietet den Modus {mode} nicht</translation>
  </message>
  <message>
   <source>it gives no {mode} of {depth_bits} bits</source>
   <translation>das Gerät bietet den Modus {mode} nicht mit {depth_bits} Bit</translation>
  </message>
  <message>
   <source>it gives {depth} bits instead of {depth_bits}</source>
   <translation>das Gerät liefert {depth} Bit statt {depth_bits}</translation>
  </message>
  <message>
   <source>it had a fault of its own ({details})</source>
   <translation>die Gegenstelle hatte einen eigenen Fehler ({details})</translation>
  </message>
  <message>
   <source>it had a fault of its own while it searched ({details})</source>
   <translation>die Gegenstelle hatte bei der Suche einen eigenen Fehler ({details})</translation>
  </message>
  <message>
   <source>it had a fault of its own while it worked on it ({details})</source>
   <translation>die Gegenstelle hatte bei der Bearbeitung einen eigenen Fehler ({details})</translation>
  </message>
  <message>
   <source>it had not begun when EzP2P ended</source>
   <translation>es hatte noch nicht begonnen, als EzP2P endete</translation>
  </message>
  <message>
   <source>it had {size} by {size2} pixels when it was edited, and has {columns} by {rows} now</source>
   <translation>beim Bearbeiten waren es {size} mal {size2} Pixel, jetzt sind es {columns} mal {rows}</translation>
  </message>
  <message>
   <source>it has a sequence that cannot be read</source>
   <translation>eine Sequenz darin ist nicht lesbar</translation>
  </message>
  <message>
   <source>it has an attribute twice</source>
   <translation>ein Attribut ist doppelt vorhanden</translation>
  </message>
  <message>
   <source>it has another instance under this UID already; a person has to compare the two ({details})</source>
   <translation>die Gegenstelle hat unter dieser UID schon eine andere Instanz; jemand muss die beiden vergleichen ({details})</translation>
  </message>
  <message>
   <source>it has another number of frames than it says</source>
   <translation>die Zahl der Einzelbilder weicht von der Angabe ab</translation>
  </message>
  <message>
   <source>it has channels of an unknown kind</source>
   <translation>es hat Kanäle unbekannter Art</translation>
  </message>
  <message>
   <source>it has more than {most_frames} frames</source>
   <translation>es hat mehr als {most_frames} Einzelbilder</translation>
  </message>
  <message>
   <source>it has more than {most_frames} pages</source>
   <translation>es hat mehr als {most_frames} Seiten</translation>
  </message>
  <message>
   <source>it has no colors, and the text is to be yellow</source>
   <translation>das Bild hat keine Farben, und der Text soll gelb sein</translation>
  </message>
  <message>
   <source>it has no feeder</source>
   <translation>das Gerät hat keinen Einzug</translation>
  </message>
  <message>
   <source>it has no feeder, both sides</source>
   <translation>das Gerät hat keinen beidseitigen Einzug</translation>
  </message>
  <message>
   <source>it has no flatbed</source>
   <translation>das Gerät hat kein Flachbett</translation>
  </message>
  <message>
   <source>it has no frame</source>
   <translation>es hat kein Einzelbild</translation>
  </message>
  <message>
   <source>it has no page</source>
   <translation>es hat keine Seite</translation>
  </message>
  <message>
   <source>it has no picture</source>
   <translation>es hat kein Bild</translation>
  </message>
  <message>
   <source>it has no resolution of {dpi} dpi</source>
   <translation>das Gerät bietet keine Auflösung von {dpi} dpi</translation>
  </message>
  <message>
   <source>it has no resources for it at the moment ({details})</source>
   <translation>die Gegenstelle hat zurzeit keine Ressourcen dafür ({details})</translation>
  </message>
  <message>
   <source>it has no resources for this search at the moment ({details})</source>
   <translation>die Gegenstelle hat zurzeit keine Ressourcen für diese Suche ({details})</translation>
  </message>
  <message>
   <source>it has no room at the moment ({details})</source>
   <translation>die Gegenstelle hat zurzeit keinen Platz ({details})</translation>
  </message>
  <message>
   <source>it has no transparency unit</source>
   <translation>das Gerät hat keine Durchlichteinheit</translation>
  </message>
  <message>
   <source>it has no valid UID</source>
   <translation>eine gültige UID fehlt</translation>
  </message>
  <message>
   <source>it has no {keyword}</source>
   <translation>{keyword} fehlt</translation>
  </message>
  <message>
   <source>it has not as many values as its header says</source>
   <translation>es hat weniger oder mehr Werte, als der Header angibt</translation>
  </message>
  <message>
   <source>it has text in a place that is not known</source>
   <translation>es enthält Text an einer unbekannten Stelle</translation>
  </message>
  <message>
   <source>it has too many elements</source>
   <translation>es hat zu viele Elemente</translation>
  </message>
  <message>
   <source>it has {bits} bits for each sample</source>
   <translation>es hat {bits} Bit pro Wert</translation>
  </message>
  <message>
   <source>it has {count} channels</source>
   <translation>es hat {count} Kanäle</translation>
  </message>
  <message>
   <source>it has {count} pages or frames, the limit is {most_frames}</source>
   <translation>es hat {count} Seiten oder Einzelbilder, die Grenze liegt bei {most_frames}</translation>
  </message>
  <message>
   <source>it has {megabyte} MB, the limit is {megabyte2} MB</source>
   <translation>es hat {megabyte} MB, die Grenze liegt bei {megabyte2} MB</translation>
  </message>
  <message>
   <source>it holds black and white alone, and this picture has other shades</source>
   <translation>sie fasst nur Schwarz und Weiß, und dieses Bild hat andere Töne</translation>
  </message>
  <message>
   <source>it holds left-over marks of another character set, which were taken out</source>
   <translation>es enthält Restzeichen eines anderen Zeichensatzes, die entfernt wurden</translation>
  </message>
  <message>
   <source>it holds more than {most_pictures} pictures</source>
   <translation>es enthält mehr als {most_pictures} Bilder</translation>
  </message>
  <message>
   <source>it holds no certificate in PEM form</source>
   <translation>sie enthält kein Zertifikat im PEM-Format</translation>
  </message>
  <message>
   <source>it holds no certificate that can be read</source>
   <translation>sie enthält kein lesbares Zertifikat</translation>
  </message>
  <message>
   <source>it holds no key in PEM form that can be used</source>
   <translation>sie enthält keinen verwendbaren Schlüssel im PEM-Format</translation>
  </message>
  <message>
   <source>it holds no moving pictures</source>
   <translation>es enthält keine bewegten Bilder</translation>
  </message>
  <message>
   <source>it holds no picture</source>
   <translation>es enthält kein Bild</translation>
  </message>
  <message>
   <source>it holds no picture, or more than one in one</source>
   <translation>es enthält kein Bild oder mehr als eines in einem</translation>
  </message>
  <message>
   <source>it holds no settings</source>
   <translation>die Datei enthält keine Einstellungen</translation>
  </message>
  <message>
   <source>it holds pictures of a kind that is not read</source>
   <translation>es enthält Bilder einer Art, die nicht gelesen wird</translation>
  </message>
  <message>
   <source>it holds several codestreams</source>
   <translation>es enthält mehrere Codestreams</translation>
  </message>
  <message>
   <source>it holds sides of at most {longest_side} pixels</source>
   <translation>sie fasst Seitenlängen von höchstens {longest_side} Pixel</translation>
  </message>
  <message>
   <source>it holds {least} or {most} bits and this picture has {bits_stored}</source>
   <translation>sie fasst {least} oder {most} Bit, und dieses Bild hat {bits_stored}</translation>
  </message>
  <message>
   <source>it holds {least} to {most} bits and this picture has {bits_stored}</source>
   <translation>sie fasst {least} bis {most} Bit, und dieses Bild hat {bits_stored}</translation>
  </message>
  <message>
   <source>it holds {most} bits and this picture has {bits_stored}</source>
   <translation>sie fasst {most} Bit, und dieses Bild hat {bits_stored}</translation>
  </message>
  <message>
   <source>it is 0 pixels wide</source>
   <translation>es ist 0 Pixel breit</translation>
  </message>
  <message>
   <source>it is a BMP around another picture</source>
   <translation>es ist ein BMP um ein anderes Bild</translation>
  </message>
  <message>
   <source>it is a BMP of {depth} bits</source>
   <translation>es ist ein BMP mit {depth} Bit</translation>
  </message>
  <message>
   <source>it is a DICOM file</source>
   <translation>es ist eine DICOM-Datei</translation>
  </message>
  <message>
   <source>it is a DICOM file that cannot be shown: {reason}</source>
   <translation>es ist eine DICOM-Datei, die nicht gezeigt werden kann: {reason}</translation>
  </message>
  <message>
   <source>it is a JPEG XL file</source>
   <translation>es ist eine JPEG-XL-Datei</translation>
  </message>
  <message>
   <source>it is a JPEG in arithmetic coding</source>
   <translation>es ist ein JPEG mit arithmetischer Kodierung</translation>
  </message>
  <message>
   <source>it is a JPEG of a reserved kind</source>
   <translation>es ist ein JPEG einer reservierten Art</translation>
  </message>
  <message>
   <source>it is a JPEG of {components} color parts</source>
   <translation>es ist ein JPEG mit {components} Farbkomponenten</translation>
  </message>
  <message>
   <source>it is a JPEG of {precision} bits</source>
   <translation>es ist ein JPEG mit {precision} Bit</translation>
  </message>
  <message>
   <source>it is a JPEG of {scans} passes</source>
   <translation>es ist ein JPEG mit {scans} Durchgängen</translation>
  </message>
  <message>
   <source>it is a JPEG-LS picture</source>
   <translation>es ist ein JPEG-LS-Bild</translation>
  </message>
  <message>
   <source>it is a PAM file of an unknown kind</source>
   <translation>es ist eine PAM-Datei unbekannter Art</translation>
  </message>
  <message>
   <source>it is a PNG with parts of an unknown kind</source>
   <translation>es ist ein PNG mit Teilen unbekannter Art</translation>
  </message>
  <message>
   <source>it is a Photoshop file</source>
   <translation>es ist eine Photoshop-Datei</translation>
  </message>
  <message>
   <source>it is a PostScript file</source>
   <translation>es ist eine PostScript-Datei</translation>
  </message>
  <message>
   <source>it is a ZIP archive or an office document</source>
   <translation>es ist ein ZIP-Archiv oder ein Office-Dokument</translation>
  </message>
  <message>
   <source>it is a camera's raw file</source>
   <translation>es ist eine Kamera-Rohdatei</translation>
  </message>
  <message>
   <source>it is a compressed file</source>
   <translation>es ist eine komprimierte Datei</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>es ist ein Ordner</translation>
  </message>
  <message>
   <source>it is a hierarchical JPEG</source>
   <translation>es ist ein hierarchisches JPEG</translation>
  </message>
  <message>
   <source>it is a link to another file</source>
   <translation>es ist eine Verknüpfung mit einer anderen Datei</translation>
  </message>
  <message>
   <source>it is a lossless JPEG in YCbCr</source>
   <translation>es ist ein verlustfreies JPEG in YCbCr</translation>
  </message>
  <message>
   <source>it is a mail or file server</source>
   <translation>es ist ein Mail- oder Dateiserver</translation>
  </message>
  <message>
   <source>it is a picture of a rare kind</source>
   <translation>es ist ein Bild einer seltenen Art</translation>
  </message>
  <message>
   <source>it is a program</source>
   <translation>es ist ein Programm</translation>
  </message>
  <message>
   <source>it is a secure shell server</source>
   <translation>es ist ein Secure-Shell-Server</translation>
  </message>
  <message>
   <source>it is a sequence of pictures</source>
   <translation>es ist eine Bildfolge</translation>
  </message>
  <message>
   <source>it is a sequence of pictures that are turned</source>
   <translation>es ist eine Folge gedrehter Bilder</translation>
  </message>
  <message>
   <source>it is a sound file</source>
   <translation>es ist eine Tondatei</translation>
  </message>
  <message>
   <source>it is a text document</source>
   <translation>es ist ein Textdokument</translation>
  </message>
  <message>
   <source>it is a video of high dynamic range, whose colors would come out wrong</source>
   <translation>es ist ein Video mit hohem Dynamikumfang, dessen Farben falsch wiedergegeben würden</translation>
  </message>
  <message>
   <source>it is a web page</source>
   <translation>es ist eine Webseite</translation>
  </message>
  <message>
   <source>it is a web server</source>
   <translation>es ist ein Webserver</translation>
  </message>
  <message>
   <source>it is an SVG drawing</source>
   <translation>es ist eine SVG-Zeichnung</translation>
  </message>
  <message>
   <source>it is an XML file</source>
   <translation>es ist eine XML-Datei</translation>
  </message>
  <message>
   <source>it is an icon</source>
   <translation>es ist ein Symbol (Icon)</translation>
  </message>
  <message>
   <source>it is an office document</source>
   <translation>es ist ein Office-Dokument</translation>
  </message>
  <message>
   <source>it is congested</source>
   <translation>die Gegenstelle ist überlastet</translation>
  </message>
  <message>
   <source>it is damaged</source>
   <translation>es ist beschädigt</translation>
  </message>
  <message>
   <source>it is damaged or gone, and another EzP2P is sending from this folder</source>
   <translation>beschädigt oder nicht mehr vorhanden, und ein anderes EzP2P sendet aus diesem Ordner</translation>
  </message>
  <message>
   <source>it is in a presentation context that was not accepted</source>
   <translation>der Präsentationskontext wurde nicht angenommen</translation>
  </message>
  <message>
   <source>it is kept as it is, as a whole video, PDF or DICOM file</source>
   <translation>es bleibt unverändert, als ganzes Video, PDF oder DICOM-Datei</translation>
  </message>
  <message>
   <source>it is listed in the DICOMDIR and is not there</source>
   <translation>im DICOMDIR aufgeführt, aber nicht vorhanden</translation>
  </message>
  <message>
   <source>it is made of too many parts</source>
   <translation>es besteht aus zu vielen Teilen</translation>
  </message>
  <message>
   <source>it is no DICOMDIR</source>
   <translation>es ist kein DICOMDIR</translation>
  </message>
  <message>
   <source>it is no Matroska file</source>
   <translation>es ist keine Matroska-Datei</translation>
  </message>
  <message>
   <source>it is no PDU</source>
   <translation>es ist keine PDU</translation>
  </message>
  <message>
   <source>it is no answer to the C-STORE request</source>
   <translation>es ist keine Antwort auf die C-STORE-Anfrage</translation>
  </message>
  <message>
   <source>it is no answer to {request}</source>
   <translation>es ist keine Antwort auf {request}</translation>
  </message>
  <message>
   <source>it is no recording of EzP2P</source>
   <translation>es ist keine Aufnahme von EzP2P</translation>
  </message>
  <message>
   <source>it is not a DICOM file</source>
   <translation>es ist keine DICOM-Datei</translation>
  </message>
  <message>
   <source>it is not a DICOM file, or damaged</source>
   <translation>es ist keine DICOM-Datei, oder sie ist beschädigt</translation>
  </message>
  <message>
   <source>it is not a DICOM instance, or damaged</source>
   <translation>es ist keine DICOM-Instanz, oder sie ist beschädigt</translation>
  </message>
  <message>
   <source>it is not a JPEG</source>
   <translation>es ist kein JPEG</translation>
  </message>
  <message>
   <source>it is not a PDF that can be opened</source>
   <translation>es ist kein PDF, das geöffnet werden kann</translation>
  </message>
  <message>
   <source>it is not a folder</source>
   <translation>es ist kein Ordner</translation>
  </message>
  <message>
   <source>it is not a port number</source>
   <translation>es ist keine Portnummer</translation>
  </message>
  <message>
   <source>it is not a sequence of JPEG segments</source>
   <translation>es ist keine Folge von JPEG-Segmenten</translation>
  </message>
  <message>
   <source>it is not a sequence of PNG parts</source>
   <translation>es ist keine Folge von PNG-Teilen</translation>
  </message>
  <message>
   <source>it is not an ordinary file</source>
   <translation>es ist keine gewöhnliche Datei</translation>
  </message>
  <message>
   <source>it is not durable here: {mode}, {level}</source>
   <translation>sie ist hier nicht dauerhaft gesichert: {mode}, {level}</translation>
  </message>
  <message>
   <source>it is not in color of 16 bits</source>
   <translation>es ist nicht in Farbe mit 16 Bit</translation>
  </message>
  <message>
   <source>it is not ready</source>
   <translation>es ist nicht bereit</translation>
  </message>
  <message>
   <source>it is not the key of our certificate</source>
   <translation>es ist nicht der Schlüssel unseres Zertifikats</translation>
  </message>
  <message>
   <source>it is not the name of one</source>
   <translation>das ist kein Name einer Transfersyntax</translation>
  </message>
  <message>
   <source>it is not there</source>
   <translation>nicht vorhanden</translation>
  </message>
  <message>
   <source>it is not there any more</source>
   <translation>nicht mehr vorhanden</translation>
  </message>
  <message>
   <source>it is of a PDF, and an older EzP2P did not keep with how many pixels it was edited</source>
   <translation>es stammt aus einem PDF, und ein älteres EzP2P hat nicht festgehalten, mit wie vielen Pixeln es bearbeitet wurde</translation>
  </message>
  <message>
   <source>it is of an old kind</source>
   <translation>es ist von alter Art</translation>
  </message>
  <message>
   <source>it is shorter than its header says</source>
   <translation>es ist kürzer, als der Header angibt</translation>
  </message>
  <message>
   <source>it is still being written</source>
   <translation>die Datei wird noch geschrieben</translation>
  </message>
  <message>
   <source>it is to be shown mirrored, or turned by less than a quarter</source>
   <translation>es soll gespiegelt oder um weniger als eine Vierteldrehung gedreht gezeigt werden</translation>
  </message>
  <message>
   <source>it is too large for a certificate</source>
   <translation>sie ist zu groß für ein Zertifikat</translation>
  </message>
  <message>
   <source>it is too large when inflated</source>
   <translation>es ist entpackt zu groß</translation>
  </message>
  <message>
   <source>it is too short</source>
   <translation>es ist zu kurz</translation>
  </message>
  <message>
   <source>it lists nothing</source>
   <translation>es führt nichts auf</translation>
  </message>
  <message>
   <source>it names another request or instance</source>
   <translation>eine andere Anfrage oder Instanz wird genannt</translation>
  </message>
  <message>
   <source>it names no level</source>
   <translation>es ist keine Ebene genannt</translation>
  </message>
  <message>
   <source>it names no transaction</source>
   <translation>es ist keine Transaktion genannt</translation>
  </message>
  <message>
   <source>it names what is no setting: {unknown}</source>
   <translation>die Datei nennt etwas, das keine Einstellung ist: {unknown}</translation>
  </message>
  <message>
   <source>it needs more than the {megabyte} MB of memory that one picture may use</source>
   <translation>es braucht mehr als die {megabyte} MB Speicher, die ein Bild verwenden darf</translation>
  </message>
  <message>
   <source>it ran out of memory</source>
   <translation>dem Gerät ging der Speicher aus</translation>
  </message>
  <message>
   <source>it reads color in three passes</source>
   <translation>das Gerät liest Farbe in drei Durchgängen</translation>
  </message>
  <message>
   <source>it refused these settings, status {status}</source>
   <translation>das Gerät hat diese Einstellungen abgelehnt, Status {status}</translation>
  </message>
  <message>
   <source>it released it before it answered</source>
   <translation>die Gegenstelle hat die Assoziation beendet, bevor sie geantwortet hat</translation>
  </message>
  <message>
   <source>it sent an abort</source>
   <translation>die Gegenstelle hat einen Abbruch gesendet</translation>
  </message>
  <message>
   <source>it sent several pages in one</source>
   <translation>das Gerät hat mehrere Seiten in einer gesendet</translation>
  </message>
  <message>
   <source>it sent {name} instead of a picture</source>
   <translation>das Gerät hat {name} statt eines Bildes gesendet</translation>
  </message>
  <message>
   <source>it shows only a part of its picture</source>
   <translation>es zeigt nur einen Teil seines Bildes</translation>
  </message>
  <message>
   <source>it speaks another version of the protocol</source>
   <translation>die Gegenstelle spricht eine andere Version des Protokolls</translation>
  </message>
  <message>
   <source>it stopped with paper left in its feeder</source>
   <translation>das Gerät hat angehalten, obwohl noch Papier im Einzug liegt</translation>
  </message>
  <message>
   <source>it takes only {wanted} bytes at once</source>
   <translation>die Gegenstelle nimmt nur {wanted} Byte auf einmal</translation>
  </message>
  <message>
   <source>it takes {wanted} and this is {given}</source>
   <translation>erwartet wird {wanted}, dies ist {given}</translation>
  </message>
  <message>
   <source>it talks nonsense</source>
   <translation>die Antworten des Geräts sind unverständlich</translation>
  </message>
  <message>
   <source>it talks nonsense: {error}</source>
   <translation>die Antworten des Geräts sind unverständlich: {error}</translation>
  </message>
  <message>
   <source>it tells its height only at its end</source>
   <translation>die Höhe steht erst am Ende</translation>
  </message>
  <message>
   <source>it tells of nothing that it can scan from</source>
   <translation>das Gerät nennt nichts, wovon es scannen kann</translation>
  </message>
  <message>
   <source>it took the request for another one ({details})</source>
   <translation>die Gegenstelle hat die Anfrage für eine andere gehalten ({details})</translation>
  </message>
  <message>
   <source>it took {value} instead of {value2} for {number}</source>
   <translation>das Gerät hat für {number} den Wert {value} statt {value2} übernommen</translation>
  </message>
  <message>
   <source>it turned the encryption down: it may ask for a certificate of this workstation, or know no cipher that is safe enough</source>
   <translation>die Verschlüsselung wurde abgelehnt: vielleicht wird ein Zertifikat dieses Arbeitsplatzes verlangt, oder es ist keine Chiffre bekannt, die sicher genug ist</translation>
  </message>
  <message>
   <source>it uses a character set that the server does not name</source>
   <translation>es verwendet einen Zeichensatz, den der Server nicht nennt</translation>
  </message>
  <message>
   <source>it uses colors that its palette does not have</source>
   <translation>es verwendet Farben, die nicht in der Palette sind</translation>
  </message>
  <message>
   <source>it wants to be asked elsewhere: write its address with https://</source>
   <translation>das Gerät will anderswo gefragt werden: Schreiben Sie die Adresse mit https://</translation>
  </message>
  <message>
   <source>it was stopped at the device</source>
   <translation>es wurde am Gerät angehalten</translation>
  </message>
  <message>
   <source>it was unable to work on this search ({details})</source>
   <translation>die Gegenstelle konnte diese Suche nicht bearbeiten ({details})</translation>
  </message>
  <message>
   <source>it would be {points} million points, the limit is {most_points}</source>
   <translation>es wären {points} Millionen Punkte, die Grenze liegt bei {most_points}</translation>
  </message>
  <message>
   <source>it would choose something near instead</source>
   <translation>das Gerät würde stattdessen etwas Ähnliches wählen</translation>
  </message>
  <message>
   <source>its DICOMDIR is damaged, or is none</source>
   <translation>der DICOMDIR ist beschädigt oder keiner</translation>
  </message>
  <message>
   <source>its answer has no status</source>
   <translation>die Antwort hat keinen Status</translation>
  </message>
  <message>
   <source>its answer is larger than any scanner's, or has a document type</source>
   <translation>die Antwort ist größer als die jedes Scanners oder hat einen Dokumenttyp</translation>
  </message>
  <message>
   <source>its answer is longer than it can be</source>
   <translation>die Antwort ist länger als möglich</translation>
  </message>
  <message>
   <source>its answer is not DICOM</source>
   <translation>die Antwort ist kein DICOM</translation>
  </message>
  <message>
   <source>its answer is not XML</source>
   <translation>die Antwort ist kein XML</translation>
  </message>
  <message>
   <source>its answer is not XML in UTF-8</source>
   <translation>die Antwort ist kein XML in UTF-8</translation>
  </message>
  <message>
   <source>its brightness cannot be changed</source>
   <translation>die Helligkeit kann nicht geändert werden</translation>
  </message>
  <message>
   <source>its brightness cannot be chosen</source>
   <translation>die Helligkeit kann nicht gewählt werden</translation>
  </message>
  <message>
   <source>its carriage is locked for transport</source>
   <translation>der Schlitten ist für den Transport gesperrt</translation>
  </message>
  <message>
   <source>its certificate cannot be accepted ({details})</source>
   <translation>sein Zertifikat kann nicht angenommen werden ({details})</translation>
  </message>
  <message>
   <source>its certificate has expired</source>
   <translation>sein Zertifikat ist abgelaufen</translation>
  </message>
  <message>
   <source>its certificate is made out to another name than {host}</source>
   <translation>sein Zertifikat ist auf einen anderen Namen als {host} ausgestellt</translation>
  </message>
  <message>
   <source>its certificate is not trusted on this workstation</source>
   <translation>seinem Zertifikat wird auf diesem Arbeitsplatz nicht vertraut</translation>
  </message>
  <message>
   <source>its certificate is not valid yet</source>
   <translation>sein Zertifikat ist noch nicht gültig</translation>
  </message>
  <message>
   <source>its channels are of an unusual kind</source>
   <translation>die Kanäle sind von ungewöhnlicher Art</translation>
  </message>
  <message>
   <source>its coded data are broken or incomplete</source>
   <translation>die kodierten Daten sind defekt oder unvollständig</translation>
  </message>
  <message>
   <source>its colors are of a kind that is not read</source>
   <translation>die Farben sind von einer Art, die nicht gelesen wird</translation>
  </message>
  <message>
   <source>its colors are sampled in an unusual way</source>
   <translation>die Farben sind auf ungewöhnliche Weise abgetastet</translation>
  </message>
  <message>
   <source>its command set is cut off</source>
   <translation>der Befehlssatz ist abgeschnitten</translation>
  </message>
  <message>
   <source>its command set is damaged</source>
   <translation>der Befehlssatz ist beschädigt</translation>
  </message>
  <message>
   <source>its command set is too long</source>
   <translation>der Befehlssatz ist zu lang</translation>
  </message>
  <message>
   <source>its content is of no known kind</source>
   <translation>der Inhalt ist von unbekannter Art</translation>
  </message>
  <message>
   <source>its data end too early or are broken</source>
   <translation>die Daten enden zu früh oder sind defekt</translation>
  </message>
  <message>
   <source>its data lie elsewhere</source>
   <translation>die Daten liegen anderswo</translation>
  </message>
  <message>
   <source>its data set is too long</source>
   <translation>der Datensatz ist zu lang</translation>
  </message>
  <message>
   <source>its disk does not answer</source>
   <translation>der Datenträger antwortet nicht</translation>
  </message>
  <message>
   <source>its disk is full</source>
   <translation>der Datenträger ist voll</translation>
  </message>
  <message>
   <source>its driver does not give files; use WIA</source>
   <translation>der Treiber liefert keine Dateien; verwenden Sie WIA</translation>
  </message>
  <message>
   <source>its end is missing</source>
   <translation>das Ende fehlt</translation>
  </message>
  <message>
   <source>its feeder is broken</source>
   <translation>der Einzug ist defekt</translation>
  </message>
  <message>
   <source>its file header names another one</source>
   <translation>der Dateiheader nennt eine andere</translation>
  </message>
  <message>
   <source>its frame header is broken</source>
   <translation>der Header des Einzelbilds ist defekt</translation>
  </message>
  <message>
   <source>its frame {number} is no JPEG</source>
   <translation>Einzelbild {number} ist kein JPEG</translation>
  </message>
  <message>
   <source>its frames are not what its header says</source>
   <translation>die Einzelbilder entsprechen nicht dem Header</translation>
  </message>
  <message>
   <source>its frames have {megabyte} MB together, and one instance is built of {megabyte2} MB at most</source>
   <translation>die Einzelbilder haben zusammen {megabyte} MB, und eine Instanz wird aus höchstens {megabyte2} MB gebildet</translation>
  </message>
  <message>
   <source>its header is broken</source>
   <translation>der Header ist defekt</translation>
  </message>
  <message>
   <source>its header is missing</source>
   <translation>der Header fehlt</translation>
  </message>
  <message>
   <source>its header or its pixels are missing</source>
   <translation>der Header oder die Pixel fehlen</translation>
  </message>
  <message>
   <source>its key has a password</source>
   <translation>ihr Schlüssel hat ein Passwort</translation>
  </message>
  <message>
   <source>its kind of pixels is not written in another transfer syntax</source>
   <translation>diese Art von Pixeln wird nicht in einer anderen Transfersyntax geschrieben</translation>
  </message>
  <message>
   <source>its last value may be cut off</source>
   <translation>der letzte Wert ist möglicherweise abgeschnitten</translation>
  </message>
  <message>
   <source>its last {missing_s} seconds are missing</source>
   <translation>die letzten {missing_s} Sekunden fehlen</translation>
  </message>
  <message>
   <source>its length is wrong</source>
   <translation>die Länge ist falsch</translation>
  </message>
  <message>
   <source>its level is none of the information model's</source>
   <translation>die Ebene gehört nicht zum Informationsmodell</translation>
  </message>
  <message>
   <source>its limit of connections is reached</source>
   <translation>die Höchstzahl der Verbindungen ist erreicht</translation>
  </message>
  <message>
   <source>its list of pages has no end</source>
   <translation>die Seitenliste hat kein Ende</translation>
  </message>
  <message>
   <source>its list of pages is broken</source>
   <translation>die Seitenliste ist defekt</translation>
  </message>
  <message>
   <source>its name is too long</source>
   <translation>der Name ist zu lang</translation>
  </message>
  <message>
   <source>its pages are made by a form of Adobe's own kind (XFA)</source>
   <translation>die Seiten entstehen aus einem Formular nach Adobes eigener Art (XFA)</translation>
  </message>
  <message>
   <source>its pages or frames differ in size or kind, so that they do not fit into one instance</source>
   <translation>die Seiten oder Einzelbilder unterscheiden sich in Größe oder Art, sodass sie nicht in eine Instanz passen</translation>
  </message>
  <message>
   <source>its palette is missing</source>
   <translation>die Palette fehlt</translation>
  </message>
  <message>
   <source>its palette is missing or broken</source>
   <translation>die Palette fehlt oder ist defekt</translation>
  </message>
  <message>
   <source>its palette is of an unusual kind</source>
   <translation>die Palette ist von ungewöhnlicher Art</translation>
  </message>
  <message>
   <source>its part {decode} comes twice</source>
   <translation>der Teil {decode} kommt zweimal vor</translation>
  </message>
  <message>
   <source>its parts are broken</source>
   <translation>die Teile sind defekt</translation>
  </message>
  <message>
   <source>its parts are out of order</source>
   <translation>die Teile sind nicht in der richtigen Reihenfolge</translation>
  </message>
  <message>
   <source>its picture is missing</source>
   <translation>das Bild fehlt</translation>
  </message>
  <message>
   <source>its pictures are compressed in a way that is not read</source>
   <translation>die Bilder sind auf eine Weise komprimiert, die nicht gelesen wird</translation>
  </message>
  <message>
   <source>its pictures are larger than 4096 by 2160</source>
   <translation>die Bilder sind größer als 4096 mal 2160</translation>
  </message>
  <message>
   <source>its pixel data are broken</source>
   <translation>die Pixeldaten sind defekt</translation>
  </message>
  <message>
   <source>its pixels are JPEG code around {bits} bits</source>
   <translation>die Pixel sind JPEG-Code um {bits} Bit</translation>
  </message>
  <message>
   <source>its pixels are Lab colors</source>
   <translation>die Pixel sind Lab-Farben</translation>
  </message>
  <message>
   <source>its pixels are YCbCr of a rare kind</source>
   <translation>die Pixel sind YCbCr einer seltenen Art</translation>
  </message>
  <message>
   <source>its pixels are a camera's raw data</source>
   <translation>die Pixel sind Rohdaten einer Kamera</translation>
  </message>
  <message>
   <source>its pixels are a mask</source>
   <translation>die Pixel sind eine Maske</translation>
  </message>
  <message>
   <source>its pixels are a palette of a rare kind</source>
   <translation>die Pixel sind eine Palette einer seltenen Art</translation>
  </message>
  <message>
   <source>its pixels are coded in a rare way</source>
   <translation>die Pixel sind auf seltene Weise kodiert</translation>
  </message>
  <message>
   <source>its pixels are coded in the JPEG of older TIFF files</source>
   <translation>die Pixel sind im JPEG älterer TIFF-Dateien kodiert</translation>
  </message>
  <message>
   <source>its pixels are coded in {coding}</source>
   <translation>die Pixel sind in {coding} kodiert</translation>
  </message>
  <message>
   <source>its pixels are colors of a rare kind</source>
   <translation>die Pixel sind Farben einer seltenen Art</translation>
  </message>
  <message>
   <source>its pixels are differences of YCbCr</source>
   <translation>die Pixel sind Differenzen von YCbCr</translation>
  </message>
  <message>
   <source>its pixels are differences of a rare kind</source>
   <translation>die Pixel sind Differenzen einer seltenen Art</translation>
  </message>
  <message>
   <source>its pixels are differences of {bits} bits</source>
   <translation>die Pixel sind Differenzen von {bits} Bit</translation>
  </message>
  <message>
   <source>its pixels are facsimile code around colors</source>
   <translation>die Pixel sind Faxcode um Farben</translation>
  </message>
  <message>
   <source>its pixels are floating point numbers</source>
   <translation>die Pixel sind Gleitkommazahlen</translation>
  </message>
  <message>
   <source>its pixels are inks of a rare kind</source>
   <translation>die Pixel sind Druckfarben einer seltenen Art</translation>
  </message>
  <message>
   <source>its pixels are lossless JPEG in a TIFF</source>
   <translation>die Pixel sind verlustfreies JPEG in einem TIFF</translation>
  </message>
  <message>
   <source>its pixels are missing</source>
   <translation>die Pixel fehlen</translation>
  </message>
  <message>
   <source>its pixels are not in one piece</source>
   <translation>die Pixel sind nicht in einem Stück</translation>
  </message>
  <message>
   <source>its pixels are not those that it announces</source>
   <translation>die Pixel sind nicht die angekündigten</translation>
  </message>
  <message>
   <source>its pixels are not those that its header tells of</source>
   <translation>die Pixel sind nicht die im Header genannten</translation>
  </message>
  <message>
   <source>its pixels are not what its header says</source>
   <translation>die Pixel entsprechen nicht dem Header</translation>
  </message>
  <message>
   <source>its pixels are numbers of a rare kind</source>
   <translation>die Pixel sind Zahlen einer seltenen Art</translation>
  </message>
  <message>
   <source>its pixels are numbers with a sign</source>
   <translation>die Pixel sind Zahlen mit Vorzeichen</translation>
  </message>
  <message>
   <source>its pixels cannot be decoded</source>
   <translation>die Pixel können nicht dekodiert werden</translation>
  </message>
  <message>
   <source>its pixels cannot be read</source>
   <translation>die Pixel können nicht gelesen werden</translation>
  </message>
  <message>
   <source>its pixels cannot be shown</source>
   <translation>die Pixel können nicht gezeigt werden</translation>
  </message>
  <message>
   <source>its pixels end too early</source>
   <translation>die Pixel enden zu früh</translation>
  </message>
  <message>
   <source>its pixels have more bits than it says</source>
   <translation>die Pixel haben mehr Bit als angegeben</translation>
  </message>
  <message>
   <source>its process does not start: {why}</source>
   <translation>der Prozess startet nicht: {why}</translation>
  </message>
  <message>
   <source>its process ended</source>
   <translation>der Prozess ist beendet</translation>
  </message>
  <message>
   <source>its reason is unknown to us ({key}, {key2}, {key3})</source>
   <translation>der Grund ist uns unbekannt ({key}, {key2}, {key3})</translation>
  </message>
  <message>
   <source>its records do not lead to each other</source>
   <translation>die Datensätze verweisen nicht aufeinander</translation>
  </message>
  <message>
   <source>its resolution cannot be chosen</source>
   <translation>die Auflösung kann nicht gewählt werden</translation>
  </message>
  <message>
   <source>its samples are of an unusual number of bits</source>
   <translation>die Werte haben eine ungewöhnliche Zahl von Bit</translation>
  </message>
  <message>
   <source>its samples are signed numbers</source>
   <translation>die Werte sind Zahlen mit Vorzeichen</translation>
  </message>
  <message>
   <source>its samples have different numbers of bits</source>
   <translation>die Werte haben unterschiedlich viele Bit</translation>
  </message>
  <message>
   <source>its samples have {bits} bits</source>
   <translation>die Werte haben {bits} Bit</translation>
  </message>
  <message>
   <source>its segments are out of order</source>
   <translation>die Segmente sind nicht in der richtigen Reihenfolge</translation>
  </message>
  <message>
   <source>its sequences are nested too deeply</source>
   <translation>die Sequenzen sind zu tief verschachtelt</translation>
  </message>
  <message>
   <source>its stream has more than the 4 GB that one instance can hold</source>
   <translation>der Datenstrom hat mehr als die 4 GB, die eine Instanz fassen kann</translation>
  </message>
  <message>
   <source>its text reaches to column {right} and row {bottom} of a picture with {columns} by {rows}</source>
   <translation>der Text reicht bis Spalte {right} und Zeile {bottom} eines Bildes mit {columns} mal {rows}</translation>
  </message>
  <message>
   <source>its transfer syntax is not known</source>
   <translation>die Transfersyntax ist nicht bekannt</translation>
  </message>
  <message>
   <source>its transparent color is broken</source>
   <translation>die transparente Farbe ist defekt</translation>
  </message>
  <message>
   <source>its typeface has no letter for {names}</source>
   <translation>die Schriftart hat keinen Buchstaben für {names}</translation>
  </message>
  <message>
   <source>its {frame_count} frames have {megabyte} MB together, and one instance is built of {megabyte2} MB at most</source>
   <translation>die {frame_count} Einzelbilder haben zusammen {megabyte} MB, und eine Instanz wird aus höchstens {megabyte2} MB gebildet</translation>
  </message>
  <message>
   <source>its {frames} frames have more than {most_edited_bytes} MB together</source>
   <translation>die {frames} Einzelbilder haben zusammen mehr als {most_edited_bytes} MB</translation>
  </message>
  <message>
   <source>its {keyword} is not a UID</source>
   <translation>{keyword} ist keine UID</translation>
  </message>
  <message>
   <source>joins a study</source>
   <translation>an Studie angehängt</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>von eben</translation>
  </message>
  <message numerus="yes">
   <source>keep {count} pictures</source>
   <translation>
    <numerusform>{count} Bild behalten</numerusform>
    <numerusform>{count} Bilder behalten</numerusform>
   </translation>
  </message>
  <message>
   <source>kept on this computer</source>
   <translation>auf diesem Computer vorhanden</translation>
  </message>
  <message>
   <source>left</source>
   <comment>side</comment>
   <translation>links</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>ausgelassen</translation>
  </message>
  <message>
   <source>listed twice</source>
   <translation>doppelt gelistet</translation>
  </message>
  <message>
   <source>look at it</source>
   <translation>prüfen</translation>
  </message>
  <message>
   <source>made when sent</source>
   <translation>beim Senden</translation>
  </message>
  <message>
   <source>may hold capital letters, digits, spaces and underscores only.</source>
   <translation>darf nur Großbuchstaben, Ziffern, Leerzeichen und Unterstriche enthalten.</translation>
  </message>
  <message>
   <source>may hold plain ASCII characters only.</source>
   <translation>darf nur einfache ASCII-Zeichen enthalten.</translation>
  </message>
  <message>
   <source>may hold {limit} characters; this has {length}.</source>
   <translation>darf {limit} Zeichen enthalten; hier sind es {length}.</translation>
  </message>
  <message numerus="yes">
   <source>move {count} pictures</source>
   <translation>
    <numerusform>{count} Bild verschieben</numerusform>
    <numerusform>{count} Bilder verschieben</numerusform>
   </translation>
  </message>
  <message>
   <source>needs you</source>
   <translation>Eingriff nötig</translation>
  </message>
  <message>
   <source>next try now</source>
   <translation>nächster Versuch jetzt</translation>
  </message>
  <message>
   <source>next try {time}</source>
   <translation>nächster Versuch {time}</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>keine Antwort</translation>
  </message>
  <message>
   <source>no answer within {timeout_s} seconds</source>
   <translation>keine Antwort innerhalb von {timeout_s} Sekunden</translation>
  </message>
  <message>
   <source>no encrypted connection comes about</source>
   <translation>keine verschlüsselte Verbindung kommt zustande</translation>
  </message>
  <message>
   <source>no part of the page can be chosen</source>
   <translation>kein Teil der Seite kann gewählt werden</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>kein Grund angegeben</translation>
  </message>
  <message>
   <source>no worklist</source>
   <translation>keine Arbeitsliste</translation>
  </message>
  <message>
   <source>none is shown</source>
   <translation>keines wird gezeigt</translation>
  </message>
  <message>
   <source>none is watched</source>
   <translation>keiner wird überwacht</translation>
  </message>
  <message>
   <source>none is yet</source>
   <translation>noch keine</translation>
  </message>
  <message>
   <source>not from the worklist</source>
   <translation>nicht aus der Arbeitsliste</translation>
  </message>
  <message>
   <source>nothing can be changed on the disk that holds it</source>
   <translation>auf dem Datenträger kann nichts geändert werden</translation>
  </message>
  <message>
   <source>nothing was asked</source>
   <translation>es wurde nichts gefragt</translation>
  </message>
  <message>
   <source>of this computer</source>
   <translation>dieses Computers</translation>
  </message>
  <message>
   <source>on {date}</source>
   <translation>am {date}</translation>
  </message>
  <message>
   <source>one of its frames is broken</source>
   <translation>ein Einzelbild ist defekt</translation>
  </message>
  <message>
   <source>one of its lists cannot be read</source>
   <translation>eine Liste darin ist nicht lesbar</translation>
  </message>
  <message>
   <source>one of its sides is longer than the {longest_side} pixels that DICOM can hold</source>
   <translation>eine Seitenlänge überschreitet die {longest_side} Pixel, die DICOM fassen kann</translation>
  </message>
  <message>
   <source>one of its sides is longer than {longest_side} pixels</source>
   <translation>eine Seitenlänge überschreitet {longest_side} Pixel</translation>
  </message>
  <message>
   <source>one of its texts cannot be read ({doubt})</source>
   <translation>ein Text darin ist nicht lesbar ({doubt})</translation>
  </message>
  <message>
   <source>one of its texts is too long</source>
   <translation>ein Text darin ist zu lang</translation>
  </message>
  <message>
   <source>outbox: empty</source>
   <translation>Postausgang: leer</translation>
  </message>
  <message>
   <source>outbox: nothing is being sent</source>
   <translation>Postausgang: es wird nichts gesendet</translation>
  </message>
  <message>
   <source>outbox: unknown</source>
   <translation>Postausgang: unbekannt</translation>
  </message>
  <message>
   <source>outbox: {count} of {count} in the PACS today</source>
   <translation>Postausgang: heute {count} von {count} im PACS</translation>
  </message>
  <message>
   <source>outbox: {state}</source>
   <translation>Postausgang: {state}</translation>
  </message>
  <message numerus="yes">
   <source>outbox: {stored} of {count} stored today</source>
   <translation>
    <numerusform>Postausgang: heute {stored} von {count} gespeichert</numerusform>
    <numerusform>Postausgang: heute {stored} von {count} gespeichert</numerusform>
   </translation>
  </message>
  <message>
   <source>page {number} cannot be read</source>
   <translation>Seite {number} ist nicht lesbar</translation>
  </message>
  <message>
   <source>page {number} cannot be read: {reason}</source>
   <translation>Seite {number} ist nicht lesbar: {reason}</translation>
  </message>
  <message>
   <source>passed</source>
   <translation>bestanden</translation>
  </message>
  <message>
   <source>pictures (Secondary Capture)</source>
   <translation>Bilder (Secondary Capture)</translation>
  </message>
  <message numerus="yes">
   <source>pictures in {series} series, {size}</source>
   <translation>
    <numerusform>Bild in {series} Serien, {size}</numerusform>
    <numerusform>Bilder in {series} Serien, {size}</numerusform>
   </translation>
  </message>
  <message>
   <source>pictures yet</source>
   <translation>Bilder bisher</translation>
  </message>
  <message numerus="yes">
   <source>pictures, {size}</source>
   <translation>
    <numerusform>Bild, {size}</numerusform>
    <numerusform>Bilder, {size}</numerusform>
   </translation>
  </message>
  <message>
   <source>pixels that are not for the screen</source>
   <translation>Pixel, die nicht für den Bildschirm sind</translation>
  </message>
  <message>
   <source>python-sane is not installed (pip install 'ezp2p[scan]')</source>
   <translation>python-sane ist nicht installiert (pip install 'ezp2p[scan]')</translation>
  </message>
  <message>
   <source>pytwain is not installed (pip install pytwain)</source>
   <translation>pytwain ist nicht installiert (pip install pytwain)</translation>
  </message>
  <message>
   <source>queued</source>
   <translation>eingereiht</translation>
  </message>
  <message>
   <source>reading it took longer than {seconds} seconds</source>
   <translation>das Lesen dauerte länger als {seconds} Sekunden</translation>
  </message>
  <message>
   <source>reading videos is not installed</source>
   <translation>das Lesen von Videos ist nicht installiert</translation>
  </message>
  <message numerus="yes">
   <source>reject {count} pictures</source>
   <translation>
    <numerusform>{count} Bild aussortieren</numerusform>
    <numerusform>{count} Bilder aussortieren</numerusform>
   </translation>
  </message>
  <message>
   <source>removed, as the settings say</source>
   <translation>entfernt, wie in den Einstellungen festgelegt</translation>
  </message>
  <message>
   <source>right</source>
   <comment>side</comment>
   <translation>rechts</translation>
  </message>
  <message>
   <source>rows and columns are given together.</source>
   <translation>Zeilen und Spalten werden zusammen angegeben.</translation>
  </message>
  <message>
   <source>searches (Study Root)</source>
   <translation>Suchen (Study Root)</translation>
  </message>
  <message>
   <source>sending</source>
   <translation>wird gesendet</translation>
  </message>
  <message>
   <source>sent again soon</source>
   <translation>wird bald erneut gesendet</translation>
  </message>
  <message>
   <source>several pages or frames</source>
   <translation>mehrere Seiten oder Einzelbilder</translation>
  </message>
  <message>
   <source>several, which stay unless you write</source>
   <translation>mehrere, die bleiben, wenn Sie nichts schreiben</translation>
  </message>
  <message>
   <source>single bits are written uncompressed</source>
   <translation>einzelne Bits werden unkomprimiert geschrieben</translation>
  </message>
  <message>
   <source>somebody else</source>
   <translation>jemand anderem</translation>
  </message>
  <message>
   <source>something other than numbers is among its values</source>
   <translation>unter den Werten ist etwas anderes als Zahlen</translation>
  </message>
  <message>
   <source>something unknown follows its header or its pixels</source>
   <translation>auf den Header oder die Pixel folgt etwas Unbekanntes</translation>
  </message>
  <message>
   <source>sort by name</source>
   <translation>nach Name sortieren</translation>
  </message>
  <message>
   <source>sort by time taken</source>
   <translation>nach Aufnahmezeit sortieren</translation>
  </message>
  <message>
   <source>status {status}</source>
   <translation>Status {status}</translation>
  </message>
  <message>
   <source>status {status}: {comment}</source>
   <translation>Status {status}: {comment}</translation>
  </message>
  <message>
   <source>storage commitment, status {status}</source>
   <translation>Storage Commitment, Status {status}</translation>
  </message>
  <message>
   <source>storage commitment, status {status}: {comment}</source>
   <translation>Storage Commitment, Status {status}: {comment}</translation>
  </message>
  <message>
   <source>stored</source>
   <translation>gespeichert</translation>
  </message>
  <message>
   <source>stored and confirmed</source>
   <translation>gespeichert und bestätigt</translation>
  </message>
  <message>
   <source>take away a series</source>
   <translation>Serie entfernen</translation>
  </message>
  <message numerus="yes">
   <source>take out {count} pictures</source>
   <translation>
    <numerusform>{count} Bild herausnehmen</numerusform>
    <numerusform>{count} Bilder herausnehmen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>take the pages of {count} pictures</source>
   <translation>
    <numerusform>Seiten von {count} Bild übernehmen</numerusform>
    <numerusform>Seiten von {count} Bildern übernehmen</numerusform>
   </translation>
  </message>
  <message>
   <source>the C-ECHO request</source>
   <translation>die C-ECHO-Anfrage</translation>
  </message>
  <message>
   <source>the C-STORE request</source>
   <translation>die C-STORE-Anfrage</translation>
  </message>
  <message>
   <source>the DICOMDIR lists it by a name that is none</source>
   <translation>der DICOMDIR führt es unter einem Namen auf, der keiner ist</translation>
  </message>
  <message>
   <source>the PDF is protected by a password</source>
   <translation>das PDF ist durch ein Passwort geschützt</translation>
  </message>
  <message>
   <source>the PDU did not come whole in time</source>
   <translation>die PDU kam nicht rechtzeitig vollständig an</translation>
  </message>
  <message>
   <source>the area does not lie on what it scans</source>
   <translation>der Bereich liegt nicht auf der Scanfläche</translation>
  </message>
  <message>
   <source>the area has to lie within {width} by {height} mm</source>
   <translation>der Bereich muss innerhalb von {width} mal {height} mm liegen</translation>
  </message>
  <message>
   <source>the beginning of the encryption failed ({details})</source>
   <translation>der Beginn der Verschlüsselung ist fehlgeschlagen ({details})</translation>
  </message>
  <message>
   <source>the certificate of this workstation has expired</source>
   <translation>das Zertifikat dieses Arbeitsplatzes ist abgelaufen</translation>
  </message>
  <message>
   <source>the chosen part lies outside of its picture</source>
   <translation>der gewählte Teil liegt außerhalb des Bildes</translation>
  </message>
  <message>
   <source>the computer that holds it does not answer</source>
   <translation>der Computer, auf dem es liegt, antwortet nicht</translation>
  </message>
  <message>
   <source>the connection to the computer that holds it is lost</source>
   <translation>die Verbindung zum Computer, auf dem es liegt, ist verloren</translation>
  </message>
  <message>
   <source>the data do not match what it expects of such a picture ({details})</source>
   <translation>die Daten entsprechen nicht dem, was die Gegenstelle von einem solchen Bild erwartet ({details})</translation>
  </message>
  <message>
   <source>the disk or card that holds it reports an error</source>
   <translation>der Datenträger oder die Karte meldet einen Fehler</translation>
  </message>
  <message>
   <source>the disk that holds it reports an error</source>
   <translation>der Datenträger meldet einen Fehler</translation>
  </message>
  <message>
   <source>the file holds only zeros</source>
   <translation>die Datei enthält nur Nullen</translation>
  </message>
  <message>
   <source>the file holds only {count} bytes</source>
   <translation>die Datei enthält nur {count} Byte</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>die Datei ist leer</translation>
  </message>
  <message>
   <source>the frames of its animation are out of order</source>
   <translation>die Einzelbilder der Animation sind nicht in der richtigen Reihenfolge</translation>
  </message>
  <message>
   <source>the last word of a value is not whole</source>
   <translation>das letzte Wort eines Wertes ist nicht vollständig</translation>
  </message>
  <message>
   <source>the length of a data value is wrong</source>
   <translation>die Länge eines Datenwerts ist falsch</translation>
  </message>
  <message>
   <source>the length of an item is wrong</source>
   <translation>die Länge eines Elements (Item) ist falsch</translation>
  </message>
  <message>
   <source>the library for HEIC pictures is not installed</source>
   <translation>die Bibliothek für HEIC-Bilder ist nicht installiert</translation>
  </message>
  <message>
   <source>the library that finds network scanners is not installed, and no address of one is set up</source>
   <translation>die Bibliothek, die Netzwerkscanner findet, ist nicht installiert, und es ist keine Scanneradresse eingerichtet</translation>
  </message>
  <message>
   <source>the next one</source>
   <translation>die nächste</translation>
  </message>
  <message>
   <source>the page ended before it began</source>
   <translation>die Seite endete, bevor sie begann</translation>
  </message>
  <message>
   <source>the page has another size than was asked for, and nothing tells why</source>
   <translation>die Seite hat eine andere Größe als angefordert, und nichts sagt, warum</translation>
  </message>
  <message>
   <source>the page is too large at this resolution</source>
   <translation>die Seite ist bei dieser Auflösung zu groß</translation>
  </message>
  <message>
   <source>the page is too large for the memory</source>
   <translation>die Seite ist zu groß für den Speicher</translation>
  </message>
  <message>
   <source>the query</source>
   <translation>die Abfrage</translation>
  </message>
  <message>
   <source>the release</source>
   <translation>das Beenden der Assoziation</translation>
  </message>
  <message>
   <source>the request for an association</source>
   <translation>die Anfrage einer Assoziation</translation>
  </message>
  <message>
   <source>the request for encryption (TLS)</source>
   <translation>die Anfrage nach Verschlüsselung (TLS)</translation>
  </message>
  <message>
   <source>the request for storage commitment</source>
   <translation>die Anfrage nach Storage Commitment</translation>
  </message>
  <message>
   <source>the same</source>
   <translation>derselbe</translation>
  </message>
  <message>
   <source>the scan was canceled at the scanner</source>
   <translation>der Scan wurde am Scanner abgebrochen</translation>
  </message>
  <message>
   <source>the server did not come to an end in {seconds} seconds</source>
   <translation>der Server kam in {seconds} Sekunden nicht zum Ende</translation>
  </message>
  <message>
   <source>the server has more than {responses} answers</source>
   <translation>der Server hat mehr als {responses} Antworten</translation>
  </message>
  <message>
   <source>the server names a character set that DICOM does not know</source>
   <translation>der Server nennt einen Zeichensatz, den DICOM nicht kennt</translation>
  </message>
  <message>
   <source>the server names another character set, but it looks like UTF-8</source>
   <translation>der Server nennt einen anderen Zeichensatz, aber es sieht nach UTF-8 aus</translation>
  </message>
  <message>
   <source>the server names no character set for it</source>
   <translation>der Server nennt keinen Zeichensatz dafür</translation>
  </message>
  <message>
   <source>the server sends more than {bytes} MB</source>
   <translation>der Server sendet mehr als {bytes} MB</translation>
  </message>
  <message>
   <source>the sheet is too long for both sides</source>
   <translation>das Blatt ist zu lang für beide Seiten</translation>
  </message>
  <message>
   <source>the sheet is too short for both sides</source>
   <translation>das Blatt ist zu kurz für beide Seiten</translation>
  </message>
  <message>
   <source>the size of the film is not known</source>
   <translation>die Größe des Films ist nicht bekannt</translation>
  </message>
  <message>
   <source>the sizes in it contradict each other</source>
   <translation>die Größenangaben darin widersprechen sich</translation>
  </message>
  <message>
   <source>the system does not open it</source>
   <translation>das System öffnet es nicht</translation>
  </message>
  <message>
   <source>the system does not say why</source>
   <translation>das System nennt keinen Grund</translation>
  </message>
  <message>
   <source>the system refuses</source>
   <translation>das System verweigert es</translation>
  </message>
  <message>
   <source>the times of its frames are not in order</source>
   <translation>die Zeiten der Einzelbilder sind nicht in der richtigen Reihenfolge</translation>
  </message>
  <message>
   <source>the two know no common version of TLS and no common cipher that is safe enough</source>
   <translation>beide kennen keine gemeinsame TLS-Version und keine gemeinsame Chiffre, die sicher genug ist</translation>
  </message>
  <message>
   <source>the worklist</source>
   <translation>die Arbeitsliste</translation>
  </message>
  <message>
   <source>there is no setting called {unknown}.</source>
   <translation>es gibt keine Einstellung namens {unknown}.</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>es gibt diese Datei nicht</translation>
  </message>
  <message>
   <source>there is too much paper in its feeder</source>
   <translation>im Einzug liegt zu viel Papier</translation>
  </message>
  <message>
   <source>this computer does not join the letters of this script</source>
   <translation>dieser Computer verbindet die Buchstaben dieser Schrift nicht</translation>
  </message>
  <message>
   <source>this computer has too little free memory for it</source>
   <translation>dieser Computer hat dafür zu wenig freien Speicher</translation>
  </message>
  <message>
   <source>this installation cannot compress as {coding}</source>
   <translation>diese Installation kann nicht als {coding} komprimieren</translation>
  </message>
  <message>
   <source>this is a document, which goes as it is</source>
   <translation>dies ist ein Dokument, das unverändert gesendet wird</translation>
  </message>
  <message>
   <source>this picture is color with {bits} bits, which it does not allow</source>
   <translation>dieses Bild ist farbig mit {bits} Bit, was dort nicht erlaubt ist</translation>
  </message>
  <message>
   <source>this picture is gray with {bits} bits, which it does not allow</source>
   <translation>dieses Bild ist grau mit {bits} Bit, was dort nicht erlaubt ist</translation>
  </message>
  <message>
   <source>this program has no driver for it</source>
   <translation>dieses Programm hat keinen Treiber dafür</translation>
  </message>
  <message>
   <source>this workstation may not ask it for storage commitment ({details})</source>
   <translation>dieser Arbeitsplatz darf dort kein Storage Commitment anfragen ({details})</translation>
  </message>
  <message>
   <source>this workstation may not search there ({details})</source>
   <translation>dieser Arbeitsplatz darf dort nicht suchen ({details})</translation>
  </message>
  <message>
   <source>this workstation may not store there ({details})</source>
   <translation>dieser Arbeitsplatz darf dort nicht speichern ({details})</translation>
  </message>
  <message>
   <source>those of the system</source>
   <translation>die des Systems</translation>
  </message>
  <message>
   <source>to</source>
   <comment>between two days</comment>
   <translation>bis</translation>
  </message>
  <message>
   <source>too many files are open</source>
   <translation>zu viele Dateien sind geöffnet</translation>
  </message>
  <message>
   <source>transparency unit</source>
   <translation>Durchlichteinheit</translation>
  </message>
  <message>
   <source>two cameras are called {name}.</source>
   <translation>zwei Kameras heißen {name}.</translation>
  </message>
  <message>
   <source>two messages are mingled</source>
   <translation>zwei Nachrichten sind vermischt</translation>
  </message>
  <message>
   <source>two remote AEs are called {name}.</source>
   <translation>zwei entfernte AEs heißen {name}.</translation>
  </message>
  <message>
   <source>two templates are called {name}.</source>
   <translation>zwei Vorlagen heißen {name}.</translation>
  </message>
  <message>
   <source>two ways of scanning are called {name}.</source>
   <translation>zwei Scanarten heißen {name}.</translation>
  </message>
  <message>
   <source>two ways of scanning begin with {key}.</source>
   <translation>zwei Scanarten beginnen mit {key}.</translation>
  </message>
  <message>
   <source>uncompressed, its frames are more than the 4 GB that one instance can hold</source>
   <translation>unkomprimiert haben die Einzelbilder mehr als die 4 GB, die eine Instanz fassen kann</translation>
  </message>
  <message>
   <source>under way</source>
   <translation>läuft</translation>
  </message>
  <message>
   <source>unknown reason</source>
   <translation>unbekannter Grund</translation>
  </message>
  <message>
   <source>verification</source>
   <translation>die Verifikation</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>wartet</translation>
  </message>
  <message>
   <source>what answers there does not speak HTTP</source>
   <translation>was dort antwortet, spricht kein HTTP</translation>
  </message>
  <message>
   <source>what answers there is not an eSCL scanner</source>
   <translation>was dort antwortet, ist kein eSCL-Scanner</translation>
  </message>
  <message>
   <source>what it sent is not understood: {error}</source>
   <translation>die Sendung ist nicht verständlich: {error}</translation>
  </message>
  <message>
   <source>what tells of EzP2P's libraries is missing</source>
   <translation>die Angaben zu den Bibliotheken von EzP2P fehlen</translation>
  </message>
  <message>
   <source>what was copied cannot be read</source>
   <translation>das Kopierte kann nicht gelesen werden</translation>
  </message>
  <message>
   <source>when sent</source>
   <translation>beim Senden</translation>
  </message>
  <message>
   <source>worklist not here yet</source>
   <translation>Arbeitsliste noch nicht da</translation>
  </message>
  <message>
   <source>worklist {age}</source>
   <translation>Arbeitsliste {age}</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <source>you have no right to it</source>
   <translation>Sie haben kein Recht dazu</translation>
  </message>
  <message>
   <source>you have no right to read it</source>
   <translation>Sie haben kein Leserecht dafür</translation>
  </message>
  <message>
   <source>{address}, as {title}</source>
   <translation>{address}, als {title}</translation>
  </message>
  <message>
   <source>{bits}-bit gray</source>
   <translation>{bits}-Bit-Grau</translation>
  </message>
  <message>
   <source>{called_ae} answered something that was not asked ({reason}).</source>
   <translation>{called_ae} hat etwas geantwortet, wonach nicht gefragt war ({reason}).</translation>
  </message>
  <message>
   <source>{called_ae} answered something that was not asked ({reason}). Tell its administrator.</source>
   <translation>{called_ae} hat etwas geantwortet, wonach nicht gefragt war ({reason}). Informieren Sie den Administrator.</translation>
  </message>
  <message>
   <source>{called_ae} broke off the connection ({reason}).</source>
   <translation>{called_ae} hat die Verbindung abgebrochen ({reason}).</translation>
  </message>
  <message>
   <source>{called_ae} broke off the connection ({reason}). Try again; if it happens again, ask its administrator.</source>
   <translation>{called_ae} hat die Verbindung abgebrochen ({reason}). Versuchen Sie es erneut; geschieht es wieder, fragen Sie den Administrator.</translation>
  </message>
  <message>
   <source>{called_ae} closed the connection on port {port} when the encryption was to begin. Try again in a minute; if it stays so, ask its administrator for the port with TLS, often 2762. Nothing is sent there unencrypted.</source>
   <translation>{called_ae} hat die Verbindung auf Port {port} geschlossen, als die Verschlüsselung beginnen sollte. Versuchen Sie es in einer Minute erneut; bleibt es so, fragen Sie den Administrator nach dem Port mit TLS, oft 2762. Nichts wird unverschlüsselt dorthin gesendet.</translation>
  </message>
  <message>
   <source>{called_ae} did not answer {request} within {timeout_s} seconds.</source>
   <translation>{called_ae} hat {request} nicht innerhalb von {timeout_s} Sekunden beantwortet.</translation>
  </message>
  <message>
   <source>{called_ae} did not answer {request} within {timeout_s} seconds. It may be overloaded: try again, or raise the time limit in the settings.</source>
   <translation>{called_ae} hat {request} nicht innerhalb von {timeout_s} Sekunden beantwortet. Vielleicht liegt eine Überlastung vor: Versuchen Sie es erneut, oder erhöhen Sie das Zeitlimit in den Einstellungen.</translation>
  </message>
  <message>
   <source>{called_ae} does not encrypt on port {port}: {reason}. Ask its administrator for the port with TLS, often 2762; nothing is sent there unencrypted.</source>
   <translation>{called_ae} verschlüsselt auf Port {port} nicht: {reason}. Fragen Sie den Administrator nach dem Port mit TLS, oft 2762; unverschlüsselt wird nichts dorthin gesendet.</translation>
  </message>
  <message>
   <source>{called_ae} does not know this workstation. Ask its administrator to add the AE title {calling_ae} with this workstation's address {own_address}.</source>
   <translation>{called_ae} kennt diesen Arbeitsplatz nicht. Bitten Sie den Administrator, den AE-Titel {calling_ae} mit der Adresse dieses Arbeitsplatzes, {own_address}, einzutragen.</translation>
  </message>
  <message>
   <source>{called_ae} does not take {what}.</source>
   <translation>{called_ae} nimmt {what} nicht an.</translation>
  </message>
  <message>
   <source>{called_ae} does not take {what}. Ask its administrator to allow it for {calling_ae}.</source>
   <translation>{called_ae} nimmt {what} nicht an. Bitten Sie den Administrator, dies für {calling_ae} zu erlauben.</translation>
  </message>
  <message>
   <source>{called_ae} is busy and takes no more connections at the moment ({reason}). It is tried again by itself.</source>
   <translation>{called_ae} ist ausgelastet und nimmt zurzeit keine weiteren Verbindungen an ({reason}). Ein neuer Versuch erfolgt automatisch.</translation>
  </message>
  <message>
   <source>{called_ae} refused the connection: {reason}. {cure}</source>
   <translation>{called_ae} hat die Verbindung abgelehnt: {reason}. {cure}</translation>
  </message>
  <message>
   <source>{called_ae} refused: {reason}.</source>
   <translation>{called_ae} hat abgelehnt: {reason}.</translation>
  </message>
  <message>
   <source>{called_ae} refused: {reason}. {cure}</source>
   <translation>{called_ae} hat abgelehnt: {reason}. {cure}</translation>
  </message>
  <message>
   <source>{called_ae} takes only encrypted connections on port {port}. Switch on TLS for it in the settings, or ask its administrator for the port without TLS.</source>
   <translation>{called_ae} nimmt auf Port {port} nur verschlüsselte Verbindungen an. Schalten Sie TLS dafür in den Einstellungen ein, oder fragen Sie den Administrator nach dem Port ohne TLS.</translation>
  </message>
  <message>
   <source>{called_ae} took the connection, but did not answer {request} within {timeout_s} seconds.</source>
   <translation>{called_ae} hat die Verbindung angenommen, aber {request} nicht innerhalb von {timeout_s} Sekunden beantwortet.</translation>
  </message>
  <message>
   <source>{camera}, clip {number}</source>
   <translation>{camera}, Clip {number}</translation>
  </message>
  <message>
   <source>{coding} does not hold {columns} by {rows} pixels at {rate} frames per second</source>
   <translation>{coding} fasst keine {columns} mal {rows} Pixel bei {rate} Bildern pro Sekunde</translation>
  </message>
  <message>
   <source>{coding} does not hold {columns} by {rows} pixels at {rate} frames per second with pixels that are not square</source>
   <translation>{coding} fasst keine {columns} mal {rows} Pixel bei {rate} Bildern pro Sekunde mit nicht quadratischen Pixeln</translation>
  </message>
  <message>
   <source>{coding} or {other} does not hold {columns} by {rows} pixels at {rate} frames per second</source>
   <translation>{coding} oder {other} fasst keine {columns} mal {rows} Pixel bei {rate} Bildern pro Sekunde</translation>
  </message>
  <message>
   <source>{coding} or {other} does not hold {columns} by {rows} pixels at {rate} frames per second with pixels that are not square</source>
   <translation>{coding} oder {other} fasst keine {columns} mal {rows} Pixel bei {rate} Bildern pro Sekunde mit nicht quadratischen Pixeln</translation>
  </message>
  <message>
   <source>{columns} × {rows}</source>
   <translation>{columns} × {rows}</translation>
  </message>
  <message>
   <source>{columns} × {rows} of it are taken.</source>
   <translation>{columns} × {rows} davon werden aufgenommen.</translation>
  </message>
  <message>
   <source>{columns} × {rows} of {all_columns} × {all_rows}</source>
   <translation>{columns} × {rows} von {all_columns} × {all_rows}</translation>
  </message>
  <message numerus="yes">
   <source>{count} bits</source>
   <translation>
    <numerusform>{count} Bit</numerusform>
    <numerusform>{count} Bit</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} blank pages were left out.</source>
   <translation>
    <numerusform>{count} leere Seite wurde ausgelassen.</numerusform>
    <numerusform>{count} leere Seiten wurden ausgelassen.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} d</source>
   <translation>{count} T</translation>
  </message>
  <message numerus="yes">
   <source>{count} days old</source>
   <translation>
    <numerusform>{count} Tag alt</numerusform>
    <numerusform>{count} Tage alt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} discarded.</source>
   <translation>
    <numerusform>{count} verworfen.</numerusform>
    <numerusform>{count} verworfen.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} dpi</source>
   <translation>{count} dpi</translation>
  </message>
  <message numerus="yes">
   <source>{count} entries</source>
   <translation>
    <numerusform>{count} Eintrag</numerusform>
    <numerusform>{count} Einträge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} entries have the number {number}: choose one of them.</source>
   <translation>
    <numerusform>{count} Eintrag hat die Nummer {number}: Wählen Sie ihn.</numerusform>
    <numerusform>{count} Einträge haben die Nummer {number}: Wählen Sie einen davon.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} fields to correct: {sentences}</source>
   <translation>
    <numerusform>{count} Feld zu korrigieren: {sentences}</numerusform>
    <numerusform>{count} Felder zu korrigieren: {sentences}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} files have several pages. How are they taken?</source>
   <translation>
    <numerusform>{count} Datei hat mehrere Seiten. Wie werden sie übernommen?</numerusform>
    <numerusform>{count} Dateien haben mehrere Seiten. Wie werden sie übernommen?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} files were not taken, the others are here.</source>
   <translation>
    <numerusform>{count} Datei wurde nicht übernommen, die anderen sind hier.</numerusform>
    <numerusform>{count} Dateien wurden nicht übernommen, die anderen sind hier.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} h old</source>
   <translation>
    <numerusform>{count} h alt</numerusform>
    <numerusform>{count} h alt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} images</source>
   <translation>
    <numerusform>{count} Bild</numerusform>
    <numerusform>{count} Bilder</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} loaded, no older ones</source>
   <translation>
    <numerusform>{count} geladen, keine älteren</numerusform>
    <numerusform>{count} geladen, keine älteren</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} loaded, there are older ones</source>
   <translation>
    <numerusform>{count} geladen, es gibt ältere</numerusform>
    <numerusform>{count} geladen, es gibt ältere</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} min old</source>
   <translation>
    <numerusform>{count} min alt</numerusform>
    <numerusform>{count} min alt</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} mo</source>
   <translation>{count} Mon</translation>
  </message>
  <message numerus="yes">
   <source>{count} need you</source>
   <translation>
    <numerusform>{count} Eingriff nötig</numerusform>
    <numerusform>{count} Eingriffe nötig</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} need you: see below.</source>
   <translation>
    <numerusform>{count} Eingriff nötig: siehe unten.</numerusform>
    <numerusform>{count} Eingriffe nötig: siehe unten.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of the answers could not be read.</source>
   <translation>
    <numerusform>{count} der Antworten konnte nicht gelesen werden.</numerusform>
    <numerusform>{count} der Antworten konnten nicht gelesen werden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of the selected pictures stayed as they are: it does not fit them.</source>
   <translation>
    <numerusform>{count} der ausgewählten Bilder blieb unverändert: Es passt nicht dazu.</numerusform>
    <numerusform>{count} der ausgewählten Bilder blieben unverändert: Es passt nicht zu ihnen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of them may be stored there already: the answer was lost.</source>
   <translation>
    <numerusform>{count} davon ist vielleicht dort schon gespeichert: Die Antwort ging verloren.</numerusform>
    <numerusform>{count} davon sind vielleicht dort schon gespeichert: Die Antwort ging verloren.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} of {total} transfer syntaxes ({listed})</source>
   <translation>{count} von {total} Transfersyntaxen ({listed})</translation>
  </message>
  <message numerus="yes">
   <source>{count} of {wanted} pictures were taken, and are kept.</source>
   <translation>
    <numerusform>{count} von {wanted} Bildern wurde aufgenommen und behalten.</numerusform>
    <numerusform>{count} von {wanted} Bildern wurden aufgenommen und behalten.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} on the way</source>
   <translation>
    <numerusform>{count} unterwegs</numerusform>
    <numerusform>{count} unterwegs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} other patients</source>
   <translation>
    <numerusform>{count} anderer Patient</numerusform>
    <numerusform>{count} andere Patienten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pages came too late and were not taken.</source>
   <translation>
    <numerusform>{count} Seite kam zu spät und wurde nicht übernommen.</numerusform>
    <numerusform>{count} Seiten kamen zu spät und wurden nicht übernommen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pages scanned.</source>
   <translation>
    <numerusform>{count} Seite gescannt.</numerusform>
    <numerusform>{count} Seiten gescannt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pages were kept.</source>
   <translation>
    <numerusform>{count} Seite wurde behalten.</numerusform>
    <numerusform>{count} Seiten wurden behalten.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures</source>
   <translation>
    <numerusform>{count} Bild</numerusform>
    <numerusform>{count} Bilder</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures are missing in it: this computer was too slow.</source>
   <translation>
    <numerusform>{count} Bild fehlt darin: Dieser Computer war zu langsam.</numerusform>
    <numerusform>{count} Bilder fehlen darin: Dieser Computer war zu langsam.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures are stored at {names}.</source>
   <translation>
    <numerusform>{count} Bild ist bei {names} gespeichert.</numerusform>
    <numerusform>{count} Bilder sind bei {names} gespeichert.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures belong to the patient on the left</source>
   <translation>
    <numerusform>{count} Bild gehört zum Patienten links</numerusform>
    <numerusform>{count} Bilder gehören zum Patienten links</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures for {patient} are safe in the outbox, on the way to {destination}.</source>
   <translation>
    <numerusform>{count} Bild für {patient} ist sicher im Postausgang, unterwegs zu {destination}.</numerusform>
    <numerusform>{count} Bilder für {patient} sind sicher im Postausgang, unterwegs zu {destination}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures need you.</source>
   <translation>
    <numerusform>{count} Bild braucht Ihren Eingriff.</numerusform>
    <numerusform>{count} Bilder brauchen Ihren Eingriff.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures not sent yet</source>
   <translation>
    <numerusform>{count} Bild noch nicht gesendet</numerusform>
    <numerusform>{count} Bilder noch nicht gesendet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures not sent yet, {rejected} of them rejected</source>
   <translation>
    <numerusform>{count} Bild noch nicht gesendet, davon {rejected} aussortiert</numerusform>
    <numerusform>{count} Bilder noch nicht gesendet, davon {rejected} aussortiert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures of {patients} for {name}</source>
   <translation>
    <numerusform>{count} Bild von {patients} für {name}</numerusform>
    <numerusform>{count} Bilder von {patients} für {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures rejected and not sent</source>
   <translation>
    <numerusform>{count} Bild aussortiert und nicht gesendet</numerusform>
    <numerusform>{count} Bilder aussortiert und nicht gesendet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures wait for {names}</source>
   <translation>
    <numerusform>{count} Bild wartet auf {names}</numerusform>
    <numerusform>{count} Bilder warten auf {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures were not brought back, the others are here.</source>
   <translation>
    <numerusform>{count} Bild wurde nicht zurückgeholt, die anderen sind hier.</numerusform>
    <numerusform>{count} Bilder wurden nicht zurückgeholt, die anderen sind hier.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures were taken between {first} and {last}, not today. Are they this patient's?</source>
   <translation>
    <numerusform>{count} Bild wurde zwischen {first} und {last} aufgenommen, nicht heute. Ist es von diesem Patienten?</numerusform>
    <numerusform>{count} Bilder wurden zwischen {first} und {last} aufgenommen, nicht heute. Sind sie von diesem Patienten?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures were taken on {date}, not today. Are they this patient's?</source>
   <translation>
    <numerusform>{count} Bild wurde am {date} aufgenommen, nicht heute. Ist es von diesem Patienten?</numerusform>
    <numerusform>{count} Bilder wurden am {date} aufgenommen, nicht heute. Sind sie von diesem Patienten?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures with a note below.</source>
   <translation>
    <numerusform>{count} Bild mit Hinweis unten.</numerusform>
    <numerusform>{count} Bilder mit Hinweis unten.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} recordings</source>
   <translation>
    <numerusform>{count} Aufnahme</numerusform>
    <numerusform>{count} Aufnahmen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} recordings belong to the patient on the left</source>
   <translation>
    <numerusform>{count} Aufnahme gehört zum Patienten links</numerusform>
    <numerusform>{count} Aufnahmen gehören zum Patienten links</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} recordings not sent yet</source>
   <translation>
    <numerusform>{count} Aufnahme noch nicht gesendet</numerusform>
    <numerusform>{count} Aufnahmen noch nicht gesendet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} rejected stay here</source>
   <translation>
    <numerusform>{count} aussortiertes bleibt hier</numerusform>
    <numerusform>{count} aussortierte bleiben hier</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} rejected stay here, until this patient is ended.</source>
   <translation>
    <numerusform>{count} aussortiertes bleibt hier, bis dieser Patient abgeschlossen wird.</numerusform>
    <numerusform>{count} aussortierte bleiben hier, bis dieser Patient abgeschlossen wird.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} separator pages began a new series.</source>
   <translation>
    <numerusform>{count} Trennblatt begann eine neue Serie.</numerusform>
    <numerusform>{count} Trennblätter begannen eine neue Serie.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} to correct: {details}</source>
   <translation>{count} zu korrigieren: {details}</translation>
  </message>
  <message numerus="yes">
   <source>{count} unreadable entries</source>
   <translation>
    <numerusform>{count} unlesbarer Eintrag</numerusform>
    <numerusform>{count} unlesbare Einträge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} values cannot be used: see beside each field.</source>
   <translation>
    <numerusform>{count} Wert kann nicht verwendet werden: siehe neben dem Feld.</numerusform>
    <numerusform>{count} Werte können nicht verwendet werden: siehe neben den Feldern.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} waiting</source>
   <translation>
    <numerusform>{count} wartet</numerusform>
    <numerusform>{count} warten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} waiting: tried again by itself.</source>
   <translation>
    <numerusform>{count} wartet: wird von selbst erneut versucht.</numerusform>
    <numerusform>{count} warten: werden von selbst erneut versucht.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} wk</source>
   <translation>{count} Wo</translation>
  </message>
  <message>
   <source>{count} y</source>
   <translation>{count} J</translation>
  </message>
  <message>
   <source>{device} cannot be used here: {reason}.</source>
   <translation>{device} kann hier nicht verwendet werden: {reason}.</translation>
  </message>
  <message>
   <source>{device} changed the size of its pictures. What was recorded before is kept.</source>
   <translation>{device}: Die Größe der Bilder hat sich geändert. Was zuvor aufgenommen wurde, bleibt erhalten.</translation>
  </message>
  <message>
   <source>{device} did not answer within {seconds} seconds and was let go. Try again; if it stays, switch it off and on.</source>
   <translation>{device}: Keine Antwort innerhalb von {seconds} Sekunden, die Verbindung wurde aufgegeben. Versuchen Sie es erneut; bleibt es dabei, schalten Sie das Gerät aus und wieder ein.</translation>
  </message>
  <message>
   <source>{device} does not answer. Look at its cable and its display, switch it off and on, and try again.</source>
   <translation>{device}: Keine Antwort. Prüfen Sie Kabel und Anzeige, schalten Sie das Gerät aus und wieder ein, und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>{device} does not scan like that: {reason}. Choose something else.</source>
   <translation>{device} scannt so nicht: {reason}. Wählen Sie etwas anderes.</translation>
  </message>
  <message>
   <source>{device} gives no picture. Look at its cable and whether what is connected to it is switched on.</source>
   <translation>{device}: Kein Bild. Prüfen Sie das Kabel und ob das angeschlossene Gerät eingeschaltet ist.</translation>
  </message>
  <message>
   <source>{device} has sent no new picture{since}. What was recorded is kept. Look at its cable.</source>
   <translation>{device}: Kein neues Bild{since}. Was aufgenommen wurde, bleibt erhalten. Prüfen Sie das Kabel.</translation>
  </message>
  <message>
   <source>{device} is not there. Look whether it is switched on and connected, then search for devices again.</source>
   <translation>{device}: Nicht vorhanden. Prüfen Sie, ob das Gerät eingeschaltet und angeschlossen ist, und suchen Sie erneut nach Geräten.</translation>
  </message>
  <message>
   <source>{device} is still warming up. Wait a moment and scan again.</source>
   <translation>{device}: Das Gerät wärmt noch auf. Warten Sie einen Moment, und scannen Sie erneut.</translation>
  </message>
  <message>
   <source>{device} is used by another program. Close that program, and choose the camera again.</source>
   <translation>{device}: Wird von einem anderen Programm verwendet. Schließen Sie dieses Programm, und wählen Sie die Kamera erneut.</translation>
  </message>
  <message>
   <source>{device} is used by somebody else. Wait until it is free, or close the other program.</source>
   <translation>{device}: Wird von jemand anderem verwendet. Warten Sie, bis das Gerät frei ist, oder schließen Sie das andere Programm.</translation>
  </message>
  <message numerus="yes">
   <source>{done} of {count} imported</source>
   <translation>
    <numerusform>{done} von {count} importiert</numerusform>
    <numerusform>{done} von {count} importiert</numerusform>
   </translation>
  </message>
  <message>
   <source>{edit}: change it</source>
   <translation>{edit}: ändern</translation>
  </message>
  <message>
   <source>{element} cannot be read.</source>
   <translation>{element} ist nicht lesbar.</translation>
  </message>
  <message>
   <source>{element} is far too long and was cut off.</source>
   <translation>{element} ist viel zu lang und wurde abgeschnitten.</translation>
  </message>
  <message numerus="yes">
   <source>{entries}, {count} of which are sent once more</source>
   <translation>
    <numerusform>{entries}, {count} davon wird noch einmal gesendet</numerusform>
    <numerusform>{entries}, {count} davon werden noch einmal gesendet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{entries}; {count} files could not be understood and stay in place</source>
   <translation>
    <numerusform>{entries}; {count} Datei konnte nicht verstanden werden und bleibt an ihrem Platz</numerusform>
    <numerusform>{entries}; {count} Dateien konnten nicht verstanden werden und bleiben an ihrem Platz</numerusform>
   </translation>
  </message>
  <message>
   <source>{first} and {last}</source>
   <translation>{first} und {last}</translation>
  </message>
  <message>
   <source>{folder} lies on a network drive ({kind}), where the list of what was sent could be lost. Choose a folder on a disk of this computer.</source>
   <translation>{folder} liegt auf einem Netzlaufwerk ({kind}), wo die Liste des Gesendeten verloren gehen könnte. Wählen Sie einen Ordner auf einem Datenträger dieses Computers.</translation>
  </message>
  <message>
   <source>{held} belong to the patient on the left</source>
   <translation>{held} gehören zum Patienten links</translation>
  </message>
  <message>
   <source>{held} not sent yet</source>
   <translation>{held} noch nicht gesendet</translation>
  </message>
  <message>
   <source>{host} answers on port {port}, in {seconds} ms. This workstation connects from the address {own_address}.</source>
   <translation>{host} antwortet auf Port {port}, in {seconds} ms. Dieser Arbeitsplatz verbindet sich von der Adresse {own_address} aus.</translation>
  </message>
  <message>
   <source>{host} answers, but nothing listens on port {port}.</source>
   <translation>{host} antwortet, aber auf Port {port} antwortet nichts.</translation>
  </message>
  <message>
   <source>{host} answers, but nothing listens on port {port}. Check the port of {called_ae}, or ask its administrator whether the server is running.</source>
   <translation>{host} antwortet, aber auf Port {port} antwortet nichts. Prüfen Sie den Port von {called_ae}, oder fragen Sie den Administrator, ob der Server läuft.</translation>
  </message>
  <message>
   <source>{host} cannot be the name in a certificate</source>
   <translation>{host} kann nicht der Name in einem Zertifikat sein</translation>
  </message>
  <message>
   <source>{host} is an address: no name has to be looked up.</source>
   <translation>{host} ist eine Adresse: Es muss kein Name aufgelöst werden.</translation>
  </message>
  <message>
   <source>{host}, port {port}, does not answer ({reason}).</source>
   <translation>{host}, Port {port}, antwortet nicht ({reason}).</translation>
  </message>
  <message>
   <source>{host}, port {port}, does not answer ({reason}). Check the network cable and the address of {called_ae}, or ask its administrator whether a firewall stands between.</source>
   <translation>{host}, Port {port}, antwortet nicht ({reason}). Prüfen Sie das Netzwerkkabel und die Adresse von {called_ae}, oder fragen Sie den Administrator, ob eine Firewall dazwischensteht.</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min old</source>
   <translation>{hours} h {minutes} min alt</translation>
  </message>
  <message>
   <source>{key} holds {character}, which {character_set} cannot write.</source>
   <translation>{key} enthält {character}, das {character_set} nicht schreiben kann.</translation>
  </message>
  <message>
   <source>{label} cannot be searched for by this; leave it empty to see it.</source>
   <translation>{label} ist hier nicht suchbar; leer lassen, um den Wert zu sehen.</translation>
  </message>
  <message>
   <source>{label} cannot hold a backslash.</source>
   <translation>{label} darf keinen umgekehrten Schrägstrich enthalten.</translation>
  </message>
  <message>
   <source>{label} cannot hold control characters (found U+{character}).</source>
   <translation>{label} darf keine Steuerzeichen enthalten (gefunden: U+{character}).</translation>
  </message>
  <message>
   <source>{label} cannot hold invisible characters (found U+{character}).</source>
   <translation>{label} darf keine unsichtbaren Zeichen enthalten (gefunden: U+{character}).</translation>
  </message>
  <message>
   <source>{label} cannot hold invisible direction marks (found U+{character}).</source>
   <translation>{label} darf keine unsichtbaren Richtungszeichen enthalten (gefunden: U+{character}).</translation>
  </message>
  <message>
   <source>{label} combines a set with others that it allows none of: name it alone.</source>
   <translation>{label} verbindet einen Zeichensatz mit anderen, die er nicht neben sich zulässt: Nennen Sie ihn allein.</translation>
  </message>
  <message>
   <source>{label} has more than five parts parted by '^'.</source>
   <translation>{label} hat mehr als fünf durch „^“ getrennte Teile.</translation>
  </message>
  <message>
   <source>{label} has more than three forms parted by '='.</source>
   <translation>{label} hat mehr als drei durch „=“ getrennte Schreibweisen.</translation>
  </message>
  <message>
   <source>{label} has no left and right: leave Laterality empty.</source>
   <translation>{label} hat kein Links und Rechts: Lassen Sie die Seite leer.</translation>
  </message>
  <message>
   <source>{label} holds a character that could not be read when it came. Write it anew.</source>
   <translation>{label} enthält ein Zeichen, das beim Empfang nicht lesbar war. Schreiben Sie es neu.</translation>
  </message>
  <message>
   <source>{label} holds no name: leave it empty.</source>
   <translation>{label} enthält keinen Namen: Lassen Sie es leer.</translation>
  </message>
  <message>
   <source>{label} holds {shown}, which cannot be asked for in {asked_in}.</source>
   <translation>{label} enthält {shown}; danach kann in {asked_in} nicht gesucht werden.</translation>
  </message>
  <message>
   <source>{label} holds {shown}, which the character set {character_set} cannot write. Write it in other letters, or choose ISO_IR 192 in the settings.</source>
   <translation>{label} enthält {shown}, das der Zeichensatz {character_set} nicht schreiben kann. Verwenden Sie andere Buchstaben, oder wählen Sie ISO_IR 192 in den Einstellungen.</translation>
  </message>
  <message>
   <source>{label} is empty, and our certificate is of no use without its key.</source>
   <translation>{label} ist leer, und unser Zertifikat nützt nichts ohne seinen Schlüssel.</translation>
  </message>
  <message>
   <source>{label} is empty.</source>
   <translation>{label} ist leer.</translation>
  </message>
  <message>
   <source>{label} is empty; it needs 1 to 16 characters.</source>
   <translation>{label} ist leer; 1 bis 16 Zeichen sind nötig.</translation>
  </message>
  <message>
   <source>{label} is neither one value nor a range: write {example}.</source>
   <translation>{label} ist weder ein Einzelwert noch ein Bereich: Schreiben Sie {example}.</translation>
  </message>
  <message>
   <source>{label} is none of {character_sets}, and no combination of them by code extensions.</source>
   <translation>{label} ist keiner von {character_sets} und keine Kombination davon durch Codeerweiterungen.</translation>
  </message>
  <message>
   <source>{label} is none of {fallback_sets}.</source>
   <translation>{label} ist keiner von {fallback_sets}.</translation>
  </message>
  <message>
   <source>{label} is not a date that exists (write YYYYMMDD).</source>
   <translation>{label} ist kein existierendes Datum (Format JJJJMMTT).</translation>
  </message>
  <message>
   <source>{label} is not a date that exists.</source>
   <translation>{label} ist kein existierendes Datum.</translation>
  </message>
  <message>
   <source>{label} is not a time of day (write HHMMSS).</source>
   <translation>{label} ist keine Uhrzeit (Format HHMMSS).</translation>
  </message>
  <message>
   <source>{label} is not a time of day.</source>
   <translation>{label} ist keine Uhrzeit.</translation>
  </message>
  <message>
   <source>{label} is not a valid UID (up to 64 digits and dots, no part beginning with 0).</source>
   <translation>{label} ist keine gültige UID (bis zu 64 Ziffern und Punkte, kein Teil beginnt mit 0).</translation>
  </message>
  <message>
   <source>{label} is not a whole number.</source>
   <translation>{label} ist keine ganze Zahl.</translation>
  </message>
  <message>
   <source>{label} is not a whole path.</source>
   <translation>{label} ist kein vollständiger Pfad.</translation>
  </message>
  <message>
   <source>{label} is not an age such as 046Y.</source>
   <translation>{label} ist kein Alter wie 046Y.</translation>
  </message>
  <message>
   <source>{label} is of no use without our certificate.</source>
   <translation>{label} nützt nichts ohne unser Zertifikat.</translation>
  </message>
  <message>
   <source>{label} is one of a pair: choose left (L) or right (R).</source>
   <translation>{label} ist paarig: Wählen Sie links (L) oder rechts (R).</translation>
  </message>
  <message>
   <source>{label} is one of a pair: left or right?</source>
   <translation>{label} ist paarig: links oder rechts?</translation>
  </message>
  <message>
   <source>{label} is only read, not written: choose GB18030 or ISO_IR 192 for Chinese text.</source>
   <translation>{label} wird nur gelesen, nicht geschrieben: Wählen Sie GB18030 oder ISO_IR 192 für chinesischen Text.</translation>
  </message>
  <message>
   <source>{label} is required here: fill it in.</source>
   <translation>{label} ist hier erforderlich: Füllen Sie das Feld aus.</translation>
  </message>
  <message>
   <source>{label} may hold capital letters, digits, spaces and underscores only.</source>
   <translation>{label} darf nur Großbuchstaben, Ziffern, Leerzeichen und Unterstriche enthalten.</translation>
  </message>
  <message>
   <source>{label} may hold plain ASCII characters only.</source>
   <translation>{label} darf nur einfache ASCII-Zeichen enthalten.</translation>
  </message>
  <message>
   <source>{label} may hold {limit} characters; this has {length}.</source>
   <translation>{label} darf {limit} Zeichen enthalten; hier sind es {length}.</translation>
  </message>
  <message>
   <source>{label} of the pictures sent before holds {character}, which the character set {character_set} cannot write. Choose ISO_IR 192 in the settings.</source>
   <translation>{label} der zuvor gesendeten Bilder enthält {character}, das der Zeichensatz {character_set} nicht schreiben kann. Wählen Sie ISO_IR 192 in den Einstellungen.</translation>
  </message>
  <message>
   <source>{label} of the worklist entry holds {character}, which the character set {character_set} cannot write. Choose ISO_IR 192 in the settings.</source>
   <translation>{label} des Eintrags der Arbeitsliste enthält {character}, das der Zeichensatz {character_set} nicht schreiben kann. Wählen Sie ISO_IR 192 in den Einstellungen.</translation>
  </message>
  <message>
   <source>{length} recorded, and kept.</source>
   <translation>{length} aufgenommen und behalten.</translation>
  </message>
  <message>
   <source>{length} recorded, {seconds} s of it from before, and kept.</source>
   <translation>{length} aufgenommen, davon {seconds} s von vorher, und behalten.</translation>
  </message>
  <message>
   <source>{length} s of {whole} s, {frames}</source>
   <translation>{length} s von {whole} s, {frames}</translation>
  </message>
  <message>
   <source>{length} s, {frames}</source>
   <translation>{length} s, {frames}</translation>
  </message>
  <message>
   <source>{limit} characters at most: {beyond} too many.</source>
   <translation>Höchstens {limit} Zeichen: {beyond} zu viel.</translation>
  </message>
  <message>
   <source>{lost} frames that the camera gave are not in it.</source>
   <translation>{lost} Einzelbilder, die die Kamera geliefert hat, fehlen darin.</translation>
  </message>
  <message>
   <source>{missing} of its {expected} frames are missing</source>
   <translation>{missing} von {expected} Einzelbildern fehlen</translation>
  </message>
  <message>
   <source>{most_of_integer} digits at most: {beyond} too many.</source>
   <translation>Höchstens {most_of_integer} Ziffern: {beyond} zu viel.</translation>
  </message>
  <message numerus="yes">
   <source>{names} and {count} more</source>
   <translation>
    <numerusform>{names} und {count} weiteres</numerusform>
    <numerusform>{names} und {count} weitere</numerusform>
   </translation>
  </message>
  <message>
   <source>{names} and {name}</source>
   <translation>{names} und {name}</translation>
  </message>
  <message numerus="yes">
   <source>{names} are here twice, or were sent already.</source>
   <translation>
    <numerusform>{names} ist doppelt hier oder wurde schon gesendet.</numerusform>
    <numerusform>{names} sind doppelt hier oder wurden schon gesendet.</numerusform>
   </translation>
  </message>
  <message>
   <source>{names} name other patients. Look at the banner above: whose are they?</source>
   <translation>{names} nennen andere Patienten. Sehen Sie auf die Kopfzeile oben: Zu wem gehören sie?</translation>
  </message>
  <message numerus="yes">
   <source>{names} were sent before for another patient. Look at the banner above: whose are they?</source>
   <translation>
    <numerusform>{names} wurde früher für einen anderen Patienten gesendet. Sehen Sie auf die Kopfzeile oben: Zu wem gehört es?</numerusform>
    <numerusform>{names} wurden früher für einen anderen Patienten gesendet. Sehen Sie auf die Kopfzeile oben: Zu wem gehören sie?</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} (ID {patient_id})</source>
   <translation>{name} (ID {patient_id})</translation>
  </message>
  <message>
   <source>{name} ({address}) is not set up any more. Set it up again in the settings and press Try now, or discard this.</source>
   <translation>{name} ({address}) ist nicht mehr eingerichtet. Richten Sie das Ziel in den Einstellungen wieder ein und klicken Sie auf „Jetzt versuchen“, oder verwerfen Sie dies.</translation>
  </message>
  <message>
   <source>{name} ({address}) is not set up with encryption (TLS) any more, and this was meant to go encrypted. Set it up with TLS in the settings, and this goes by itself; or discard it.</source>
   <translation>{name} ({address}) ist nicht mehr mit Verschlüsselung (TLS) eingerichtet, und dies sollte verschlüsselt gesendet werden. Richten Sie das Ziel in den Einstellungen mit TLS ein, dann wird dies von selbst gesendet; oder verwerfen Sie es.</translation>
  </message>
  <message>
   <source>{name} at the wrong moment</source>
   <translation>{name} zum falschen Zeitpunkt</translation>
  </message>
  <message>
   <source>{name} broke off at this picture {losses} times, and took others meanwhile. Ask its administrator to look at it, then press Try now.</source>
   <translation>{name} hat bei diesem Bild {losses}-mal abgebrochen und inzwischen andere angenommen. Bitten Sie den Administrator, dies zu prüfen, und klicken Sie dann auf „Jetzt versuchen“.</translation>
  </message>
  <message>
   <source>{name} has {pages}. How are they taken?</source>
   <translation>{name} hat {pages}. Wie werden sie übernommen?</translation>
  </message>
  <message>
   <source>{name} is being opened.</source>
   <translation>{name} wird geöffnet.</translation>
  </message>
  <message>
   <source>{name} must have the modality {modality}: choose it, or start another series.</source>
   <translation>{name} muss die Modalität {modality} haben: Wählen Sie sie, oder beginnen Sie eine andere Serie.</translation>
  </message>
  <message>
   <source>{name} must name the body part: choose one of the list.</source>
   <translation>{name} muss die Körperregion nennen: Wählen Sie eine aus der Liste.</translation>
  </message>
  <message>
   <source>{name} names no patient. Sent from here it becomes the patient's above; what it said before is kept in it. Whose is it?</source>
   <translation>{name} nennt keinen Patienten. Von hier gesendet, gehört es zum Patienten oben; was vorher darin stand, bleibt darin erhalten. Zu wem gehört es?</translation>
  </message>
  <message>
   <source>{name} names {patient}. Sent from here it becomes the patient's above; what it said before is kept in it. Whose is it?</source>
   <translation>{name} nennt {patient}. Von hier gesendet, gehört es zum Patienten oben; was vorher darin stand, bleibt darin erhalten. Zu wem gehört es?</translation>
  </message>
  <message>
   <source>{name} not available</source>
   <translation>{name} nicht verfügbar</translation>
  </message>
  <message>
   <source>{name} not available since {time}</source>
   <translation>{name} nicht verfügbar seit {time}</translation>
  </message>
  <message>
   <source>{name} not reachable</source>
   <translation>{name} nicht erreichbar</translation>
  </message>
  <message>
   <source>{name} reachable</source>
   <translation>{name} erreichbar</translation>
  </message>
  <message>
   <source>{name} stored a picture of the invented patient {patient_name}, ID {patient_id}.</source>
   <translation>{name} hat ein Bild des erfundenen Patienten {patient_name}, ID {patient_id}, gespeichert.</translation>
  </message>
  <message>
   <source>{name} takes nothing from this workstation</source>
   <translation>{name} nimmt nichts von diesem Arbeitsplatz an</translation>
  </message>
  <message>
   <source>{name} takes nothing from this workstation since {time}</source>
   <translation>{name} nimmt seit {time} nichts von diesem Arbeitsplatz an</translation>
  </message>
  <message>
   <source>{name} takes {character_set}</source>
   <translation>{name} verwendet {character_set}</translation>
  </message>
  <message>
   <source>{name} was saved. Print it at its own size.</source>
   <translation>{name} wurde gespeichert. In Originalgröße drucken.</translation>
  </message>
  <message>
   <source>{name} was taken on {date}, not today. Is it this patient's?</source>
   <translation>{name} wurde am {date} aufgenommen, nicht heute. Ist es von diesem Patienten?</translation>
  </message>
  <message>
   <source>{name} {value}</source>
   <translation>{name} {value}</translation>
  </message>
  <message>
   <source>{name}, frame {number}{ending}</source>
   <translation>{name}, Einzelbild {number}{ending}</translation>
  </message>
  <message>
   <source>{name}, through {backend}</source>
   <translation>{name}, über {backend}</translation>
  </message>
  <message>
   <source>{name}: it goes as a multi-frame image, because a destination takes neither MPEG-2 nor H.264 as this recording needs it.</source>
   <translation>{name}: Es wird als Multiframe-Bild gesendet, weil ein Ziel weder MPEG-2 noch H.264 so annimmt, wie diese Aufnahme es braucht.</translation>
  </message>
  <message>
   <source>{name}: {sentence}</source>
   <translation>{name}: {sentence}</translation>
  </message>
  <message>
   <source>{name}…</source>
   <translation>{name}…</translation>
  </message>
  <message numerus="yes">
   <source>{number} frames</source>
   <translation>
    <numerusform>{number} Einzelbild</numerusform>
    <numerusform>{number} Einzelbilder</numerusform>
   </translation>
  </message>
  <message>
   <source>{number} of series {series}</source>
   <translation>{number} der Serie {series}</translation>
  </message>
  <message>
   <source>{number} of {total} brought back</source>
   <translation>{number} von {total} zurückgeholt</translation>
  </message>
  <message numerus="yes">
   <source>{number} pages</source>
   <translation>
    <numerusform>{number} Seite</numerusform>
    <numerusform>{number} Seiten</numerusform>
   </translation>
  </message>
  <message>
   <source>{one} and {other}</source>
   <translation>{one} und {other}</translation>
  </message>
  <message>
   <source>{one} or {other}</source>
   <translation>{one} oder {other}</translation>
  </message>
  <message>
   <source>{one}, {other}</source>
   <translation>{one}, {other}</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <source>{pictures} and {recordings}</source>
   <translation>{pictures} und {recordings}</translation>
  </message>
  <message numerus="yes">
   <source>{pictures} are not sent any more. The history keeps who discarded what.</source>
   <translation>
    <numerusform>{pictures} wird nicht mehr gesendet. Der Verlauf hält fest, wer was verworfen hat.</numerusform>
    <numerusform>{pictures} werden nicht mehr gesendet. Der Verlauf hält fest, wer was verworfen hat.</numerusform>
   </translation>
  </message>
  <message>
   <source>{progress}, about {seconds} s left</source>
   <translation>{progress}, noch etwa {seconds} s</translation>
  </message>
  <message numerus="yes">
   <source>{rate} pictures a second</source>
   <translation>
    <numerusform>{rate} Bild pro Sekunde</numerusform>
    <numerusform>{rate} Bilder pro Sekunde</numerusform>
   </translation>
  </message>
  <message>
   <source>{remote_ae} has no series {series_instance_uid} in this study. Check the UID, or start a new series.</source>
   <translation>{remote_ae} hat keine Serie {series_instance_uid} in dieser Studie. Prüfen Sie die UID, oder beginnen Sie eine neue Serie.</translation>
  </message>
  <message>
   <source>{remote_ae} has no study {study_instance_uid}. Check the UID, or query the archive again.</source>
   <translation>{remote_ae} hat keine Studie {study_instance_uid}. Prüfen Sie die UID, oder fragen Sie das Archiv erneut ab.</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>{seconds} s before, too</source>
   <translation>Auch {seconds} s davor</translation>
  </message>
  <message>
   <source>{sentence} ({pictures}).</source>
   <translation>{sentence} ({pictures}).</translation>
  </message>
  <message numerus="yes">
   <source>{shown} of the {count} loaded, no older ones</source>
   <translation>
    <numerusform>{shown} von {count} geladenen, keine älteren</numerusform>
    <numerusform>{shown} von {count} geladenen, keine älteren</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{shown} of the {count} loaded, there are older ones</source>
   <translation>
    <numerusform>{shown} von {count} geladenen, es gibt ältere</numerusform>
    <numerusform>{shown} von {count} geladenen, es gibt ältere</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{shown} of {count} entries</source>
   <translation>
    <numerusform>{shown} von {count} Eintrag</numerusform>
    <numerusform>{shown} von {count} Einträgen</numerusform>
   </translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} MB</translation>
  </message>
  <message>
   <source>{size} kB</source>
   <translation>{size} kB</translation>
  </message>
  <message numerus="yes">
   <source>{size}, {count} pictures a second</source>
   <translation>
    <numerusform>{size}, {count} Bild pro Sekunde</numerusform>
    <numerusform>{size}, {count} Bilder pro Sekunde</numerusform>
   </translation>
  </message>
  <message>
   <source>{start} element {tags}</source>
   <translation>{start} Element {tags}</translation>
  </message>
  <message>
   <source>{start} elements {tags}</source>
   <translation>{start} Elemente {tags}</translation>
  </message>
  <message>
   <source>{start} elements {tags}, more</source>
   <translation>{start} Elemente {tags}, weitere</translation>
  </message>
  <message>
   <source>{state}, with a note</source>
   <translation>{state}, mit Hinweis</translation>
  </message>
  <message>
   <source>{state}: {outcome}</source>
   <translation>{state}: {outcome}</translation>
  </message>
  <message>
   <source>{step}: {state}.</source>
   <translation>{step}: {state}.</translation>
  </message>
  <message numerus="yes">
   <source>{stored} of {count} pictures stored at {names}.</source>
   <translation>
    <numerusform>{stored} von {count} Bild bei {names} gespeichert.</numerusform>
    <numerusform>{stored} von {count} Bildern bei {names} gespeichert.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{stored} of {count} pictures, {sent} of {size}</source>
   <translation>
    <numerusform>{stored} von {count} Bild, {sent} von {size}</numerusform>
    <numerusform>{stored} von {count} Bildern, {sent} von {size}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{stored} of {count} stored today</source>
   <translation>
    <numerusform>Heute {stored} von {count} gespeichert</numerusform>
    <numerusform>Heute {stored} von {count} gespeichert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{stored} of {count} stored today, {confirmed} of them confirmed</source>
   <translation>
    <numerusform>Heute {stored} von {count} gespeichert, davon {confirmed} bestätigt</numerusform>
    <numerusform>Heute {stored} von {count} gespeichert, davon {confirmed} bestätigt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{stored} of {count} stored; the PACS has not confirmed {open} yet</source>
   <translation>
    <numerusform>{stored} von {count} gespeichert; das PACS hat {open} noch nicht bestätigt</numerusform>
    <numerusform>{stored} von {count} gespeichert; das PACS hat {open} noch nicht bestätigt</numerusform>
   </translation>
  </message>
  <message>
   <source>{taken} of {number}</source>
   <translation>{taken} von {number}</translation>
  </message>
  <message numerus="yes">
   <source>{taken} of {number} frames</source>
   <translation>
    <numerusform>{taken} von {number} Einzelbild</numerusform>
    <numerusform>{taken} von {number} Einzelbildern</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{taken} of {number} pages</source>
   <translation>
    <numerusform>{taken} von {number} Seite</numerusform>
    <numerusform>{taken} von {number} Seiten</numerusform>
   </translation>
  </message>
  <message>
   <source>{title} accepts {own_title}, for {taken}.</source>
   <translation>{title} akzeptiert {own_title}, für {taken}.</translation>
  </message>
  <message>
   <source>{title} answered in {seconds} ms.</source>
   <translation>{title} hat in {seconds} ms geantwortet.</translation>
  </message>
  <message>
   <source>{value} {reason}</source>
   <translation>{value} {reason}</translation>
  </message>
  <message>
   <source>{what} not kept yet</source>
   <translation>{what} noch nicht gesichert</translation>
  </message>
  <message>
   <source>{what} not kept yet.</source>
   <translation>{what} noch nicht gesichert.</translation>
  </message>
  <message>
   <source>{what} not sent yet</source>
   <translation>{what} noch nicht gesendet</translation>
  </message>
  <message>
   <source>{what}.</source>
   <translation>{what}.</translation>
  </message>
  <message>
   <source>{whole} of its {count} frames can be read</source>
   <translation>{whole} von {count} Einzelbildern sind lesbar</translation>
  </message>
  <message>
   <source>{width} × {height} mm</source>
   <translation>{width} × {height} mm</translation>
  </message>
  <message>
   <source>± 3 days</source>
   <translation>± 3 Tage</translation>
  </message>
  <message>
   <source>± 7 days</source>
   <translation>± 7 Tage</translation>
  </message>
  <message>
   <source>… Opening</source>
   <translation>… Wird geöffnet</translation>
  </message>
  <message>
   <source>≠ look-alike</source>
   <translation>≠ ähnlich</translation>
  </message>
  <message>
   <source>▲ Frozen</source>
   <translation>▲ Eingefroren</translation>
  </message>
  <message>
   <source>▲ Lost</source>
   <translation>▲ Verloren</translation>
  </message>
  <message>
   <source>▲ No picture</source>
   <translation>▲ Kein Bild</translation>
  </message>
  <message>
   <source>▲ Not live</source>
   <translation>▲ Nicht live</translation>
  </message>
  <message>
   <source>● Live</source>
   <translation>● Live</translation>
  </message>
  <message>
   <source>● May stand still</source>
   <translation>● Darf stillstehen</translation>
  </message>
  <message>
   <source>● {duration}, ends in {seconds} s</source>
   <translation>● {duration}, endet in {seconds} s</translation>
  </message>
 </context>
</TS>
