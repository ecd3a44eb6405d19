<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
 <context>
  <name>EzP2P</name>
  <message>
   <source> for 1 second</source>
   <translation> depuis 1 seconde</translation>
  </message>
  <message>
   <source> for {seconds} seconds</source>
   <translation> depuis {seconds} secondes</translation>
  </message>
  <message>
   <source>! check</source>
   <translation>! à vérifier</translation>
  </message>
  <message>
   <source>! same numbers</source>
   <translation>! mêmes numéros</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>É&amp;dition</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Aide</translation>
  </message>
  <message>
   <source>&amp;Picture</source>
   <translation>&amp;Image</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>A&amp;ffichage</translation>
  </message>
  <message>
   <source>(nothing)</source>
   <translation>(rien)</translation>
  </message>
  <message>
   <source>, and .</source>
   <translation>, et .</translation>
  </message>
  <message>
   <source>, such as PatientName</source>
   <translation>, par exemple PatientName</translation>
  </message>
  <message>
   <source>0 to 1440. The default is 15; 0: never. Until it is answered, no picture is taken and nothing is sent.</source>
   <translation>De 0 à 1440. Par défaut : 15 ; 0 : jamais. Tant qu’il n’y a pas de réponse, aucune image n’est prise et rien n’est envoyé.</translation>
  </message>
  <message>
   <source>0: never. It waits while somebody searches, and moves neither the selection nor the list.</source>
   <translation>0 : jamais. Elle attend pendant une recherche et ne déplace ni la sélection ni la liste.</translation>
  </message>
  <message>
   <source>1 to 10000. Where there are more, that is said. The default is 500.</source>
   <translation>De 1 à 10000. S’il y en a davantage, cela est signalé. Par défaut : 500.</translation>
  </message>
  <message>
   <source>1 to 20.</source>
   <translation>De 1 à 20.</translation>
  </message>
  <message>
   <source>10.1.2.3 or pacs.hospital.local</source>
   <translation>10.1.2.3 ou pacs.hopital.local</translation>
  </message>
  <message>
   <source>2 to 50.</source>
   <translation>De 2 à 50.</translation>
  </message>
  <message>
   <source>4096 to 1048576. The default is 131072.</source>
   <translation>De 4096 à 1048576. Par défaut : 131072.</translation>
  </message>
  <message>
   <source>? name encoding</source>
   <translation>? encodage du nom</translation>
  </message>
  <message>
   <source>A DICOM file goes as it is; it cannot be edited.</source>
   <translation>Un fichier DICOM part tel quel ; il ne peut pas être modifié.</translation>
  </message>
  <message>
   <source>A change of the patient drops the link to the worklist or the archive.</source>
   <translation>Un changement de patient supprime le lien avec la liste de travail ou l’archive.</translation>
  </message>
  <message>
   <source>A comment is required here: write it below the picture.</source>
   <translation>Un commentaire est obligatoire ici : saisissez-le sous l’image.</translation>
  </message>
  <message>
   <source>A date such as {example}.</source>
   <translation>Une date, par exemple {example}.</translation>
  </message>
  <message>
   <source>A feeder gives no preview: it would draw a page in.</source>
   <translation>Un chargeur ne donne pas d’aperçu : il avalerait une page.</translation>
  </message>
  <message>
   <source>A field that is required and empty, or at fault, is always there and can be filled in. What the worklist or the archive owns stays read only.</source>
   <translation>Un champ obligatoire vide ou erroné est toujours affiché et peut être rempli. Ce qui vient de la liste de travail ou de l’archive reste en lecture seule.</translation>
  </message>
  <message>
   <source>A file of several pages or frames</source>
   <translation>Un fichier de plusieurs pages ou images</translation>
  </message>
  <message>
   <source>A film is scanned in gray: set mode to gray.</source>
   <translation>Un film se numérise en gris : réglez le mode sur gris.</translation>
  </message>
  <message>
   <source>A foot switch is such a key.</source>
   <translation>Une pédale est une touche de ce genre.</translation>
  </message>
  <message>
   <source>A page or frame is never left out without a word. Below each picture it can be chosen otherwise.</source>
   <translation>Aucune page ou image n’est omise sans être signalée. Sous chaque image, un autre choix est possible.</translation>
  </message>
  <message>
   <source>A picture has one character set, but {name} takes {character_set} and {other} takes {other_set}: send to one after the other.</source>
   <translation>Une image n’a qu’un jeu de caractères, mais {name} demande {character_set} et {other} demande {other_set} : envoyez à l’un après l’autre.</translation>
  </message>
  <message>
   <source>A picture has one character set, but {wishes}: send to one after the other.</source>
   <translation>Une image n’a qu’un jeu de caractères, mais {wishes} : envoyez à l’un après l’autre.</translation>
  </message>
  <message>
   <source>A picture of the page</source>
   <translation>Une image de la page</translation>
  </message>
  <message>
   <source>A picture that is not kept is in this window alone.</source>
   <translation>Une image non conservée n’existe que dans cette fenêtre.</translation>
  </message>
  <message>
   <source>A port is a number from 1 to 65535.</source>
   <translation>Un port est un nombre de 1 à 65535.</translation>
  </message>
  <message>
   <source>A profile keeps how something is scanned. Its key begins it at once.</source>
   <translation>Un profil retient la manière de numériser. Sa touche lance aussitôt la numérisation.</translation>
  </message>
  <message>
   <source>A recording begins so much earlier; 0: at once.</source>
   <translation>Un enregistrement commence d’autant plus tôt ; 0 : aussitôt.</translation>
  </message>
  <message numerus="yes">
   <source>A recording begins with the last {seconds} seconds</source>
   <translation>
    <numerusform>Un enregistrement commence par la dernière {seconds} seconde</numerusform>
    <numerusform>Un enregistrement commence par les {seconds} dernières secondes</numerusform>
   </translation>
  </message>
  <message>
   <source>A recording is on the disk, but not in the tray yet.</source>
   <translation>Un enregistrement est sur le disque, mais pas encore sur le plateau.</translation>
  </message>
  <message>
   <source>A recording is running</source>
   <translation>Un enregistrement est en cours</translation>
  </message>
  <message>
   <source>A scan is running</source>
   <translation>Une numérisation est en cours</translation>
  </message>
  <message>
   <source>A scan is running: wait for its end, or cancel it.</source>
   <translation>Une numérisation est en cours : attendez qu’elle se termine ou annulez-la.</translation>
  </message>
  <message>
   <source>A search finds the picture that was stored.</source>
   <translation>Une recherche retrouve l’image enregistrée.</translation>
  </message>
  <message>
   <source>A still is answered with a sound</source>
   <translation>Un son confirme chaque image fixe</translation>
  </message>
  <message>
   <source>A template fills in what a procedure always has, by itself for its orders or from the menu of the form.</source>
   <translation>Un modèle remplit ce qu’une procédure comporte toujours, automatiquement pour ses demandes ou depuis le menu du formulaire.</translation>
  </message>
  <message>
   <source>A text</source>
   <translation>Un texte</translation>
  </message>
  <message>
   <source>A whole number, such as 12.</source>
   <translation>Un nombre entier, par exemple 12.</translation>
  </message>
  <message>
   <source>AE title</source>
   <translation>Titre AE</translation>
  </message>
  <message>
   <source>AE title for querying</source>
   <translation>Titre AE pour interroger</translation>
  </message>
  <message>
   <source>AE title for storing</source>
   <translation>Titre AE pour enregistrer</translation>
  </message>
  <message>
   <source>AE title of the station</source>
   <translation>Titre AE de la station</translation>
  </message>
  <message>
   <source>AE title of this workstation</source>
   <translation>Titre AE de ce poste de travail</translation>
  </message>
  <message>
   <source>Abdomen</source>
   <translation>Abdomen</translation>
  </message>
  <message>
   <source>Abdomen and pelvis</source>
   <translation>Abdomen et pelvis</translation>
  </message>
  <message>
   <source>About EzP2P</source>
   <translation>À propos d’EzP2P</translation>
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
   <translation>Numéro d’accession</translation>
  </message>
  <message>
   <source>Accession number</source>
   <translation>Numéro d’accession</translation>
  </message>
  <message>
   <source>Accession number to search</source>
   <translation>Numéro d’accession à chercher</translation>
  </message>
  <message>
   <source>Accession {number}</source>
   <translation>Accession {number}</translation>
  </message>
  <message>
   <source>Active</source>
   <comment>the camera that takes pictures</comment>
   <translation>Active</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Add a camera</source>
   <translation>Ajouter une caméra</translation>
  </message>
  <message>
   <source>Add a profile</source>
   <translation>Ajouter un profil</translation>
  </message>
  <message>
   <source>Add a template</source>
   <translation>Ajouter un modèle</translation>
  </message>
  <message>
   <source>Add the address of a network scanner</source>
   <translation>Ajouter l’adresse d’un scanner réseau</translation>
  </message>
  <message>
   <source>Add the first one</source>
   <translation>Ajouter le premier</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Address of the institution</source>
   <translation>Adresse de l’établissement</translation>
  </message>
  <message>
   <source>Addresses of network scanners</source>
   <translation>Adresses des scanners réseau</translation>
  </message>
  <message>
   <source>Adrenal gland</source>
   <translation>Glande surrénale</translation>
  </message>
  <message>
   <source>After a crash, what you are working on would be lost.</source>
   <translation>En cas de plantage, ce que vous êtes en train de faire serait perdu.</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>Âge</translation>
  </message>
  <message>
   <source>All days</source>
   <translation>Tous les jours</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <source>All in one image</source>
   <translation>Toutes en une image</translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>Tous les types</translation>
  </message>
  <message>
   <source>All of it</source>
   <translation>La totalité</translation>
  </message>
  <message>
   <source>All stations</source>
   <translation>Toute station</translation>
  </message>
  <message>
   <source>Also the description of its series.</source>
   <translation>C’est aussi la description de sa série.</translation>
  </message>
  <message>
   <source>Also written {names}</source>
   <translation>S’écrit aussi {names}</translation>
  </message>
  <message>
   <source>An element</source>
   <translation>Un élément</translation>
  </message>
  <message>
   <source>An import is running</source>
   <translation>Une importation est en cours</translation>
  </message>
  <message>
   <source>An import is running: wait for its end, or cancel it.</source>
   <translation>Une importation est en cours : attendez qu’elle se termine ou annulez-la.</translation>
  </message>
  <message>
   <source>An older list of the outbox was put back. This is sent once more, in case it was not sent before.</source>
   <translation>Une version antérieure de la liste de la boîte d’envoi a été restaurée. Cet élément est renvoyé, au cas où il n’aurait pas été envoyé.</translation>
  </message>
  <message>
   <source>Analog: S-Video, composite, VGA</source>
   <translation>Analogique : S-Video, composite, VGA</translation>
  </message>
  <message>
   <source>Ankle</source>
   <translation>Cheville</translation>
  </message>
  <message>
   <source>Another EzP2P on this data folder sends what waits here.</source>
   <translation>Un autre EzP2P sur ce dossier de données envoie ce qui attend ici.</translation>
  </message>
  <message>
   <source>Another EzP2P sent to this study at the same moment. Nothing was sent from here: send again.</source>
   <translation>Un autre EzP2P a envoyé vers cet examen au même moment. Rien n’a été envoyé d’ici : envoyez à nouveau.</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>Toutes</translation>
  </message>
  <message>
   <source>Aorta</source>
   <translation>Aorte</translation>
  </message>
  <message>
   <source>Arabic (ISO_IR 127)</source>
   <translation>Arabe (ISO_IR 127)</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archive</translation>
  </message>
  <message>
   <source>Archive to search</source>
   <translation>Archive à interroger</translation>
  </message>
  <message>
   <source>Arm</source>
   <translation>Bras</translation>
  </message>
  <message>
   <source>Armpit</source>
   <translation>Aisselle</translation>
  </message>
  <message>
   <source>Arrow keys move it, with Shift they resize it, Enter takes it, Esc leaves.</source>
   <translation>Les flèches la déplacent, avec Maj elles la redimensionnent, Entrée valide, Échap quitte.</translation>
  </message>
  <message>
   <source>As Family^Given; typed names are never remembered.</source>
   <translation>Sous la forme Nom^Prénom ; les noms saisis ne sont jamais mémorisés.</translation>
  </message>
  <message>
   <source>As a video</source>
   <translation>En vidéo</translation>
  </message>
  <message>
   <source>As it came</source>
   <translation>D’origine</translation>
  </message>
  <message>
   <source>As it came: {name}</source>
   <translation>Nom reçu : {name}</translation>
  </message>
  <message>
   <source>As it is</source>
   <translation>Inchangée</translation>
  </message>
  <message>
   <source>As the camera likes: rate</source>
   <translation>Selon la caméra : cadence</translation>
  </message>
  <message>
   <source>As the camera likes: size</source>
   <translation>Selon la caméra : taille</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Ask again.</source>
   <translation>Interrogez à nouveau.</translation>
  </message>
  <message>
   <source>Ask each time</source>
   <translation>Toujours demander</translation>
  </message>
  <message>
   <source>Ask for all days</source>
   <translation>Demander pour tous les jours</translation>
  </message>
  <message>
   <source>Ask its administrator for a certificate for this workstation, and choose its file and its key's in the settings.</source>
   <translation>Demandez à son administrateur un certificat pour ce poste, et choisissez son fichier et celui de sa clé dans les réglages.</translation>
  </message>
  <message>
   <source>Ask its administrator for the file of its certificate, or of the authority that issued it, and choose it in the settings as the trusted certificate.</source>
   <translation>Demandez à son administrateur le fichier de son certificat, ou de l'autorité qui l'a émis, et choisissez-le dans les réglages comme certificat de confiance.</translation>
  </message>
  <message>
   <source>Ask its administrator for the right to do so.</source>
   <translation>Demandez ce droit à son administrateur.</translation>
  </message>
  <message>
   <source>Ask its administrator for the right to search.</source>
   <translation>Demandez à son administrateur le droit de rechercher.</translation>
  </message>
  <message>
   <source>Ask its administrator for the right to store.</source>
   <translation>Demandez à son administrateur le droit d’enregistrer.</translation>
  </message>
  <message>
   <source>Ask its administrator to allow TLS 1.2 or 1.3 with the ciphers of BCP 195 (DICOM PS3.15 B.12).</source>
   <translation>Demandez à son administrateur d'autoriser TLS 1.2 ou 1.3 avec les chiffrements de BCP 195 (DICOM PS3.15 B.12).</translation>
  </message>
  <message>
   <source>Ask its administrator to allow verification for this workstation.</source>
   <translation>Demandez à son administrateur d’autoriser la vérification pour ce poste.</translation>
  </message>
  <message>
   <source>Ask its administrator what it expects of this workstation.</source>
   <translation>Demandez à son administrateur ce qui est attendu de ce poste.</translation>
  </message>
  <message>
   <source>Ask its administrator whether it asks for a certificate, and to allow TLS 1.2 or 1.3 with the ciphers of BCP 195 (DICOM PS3.15 B.12).</source>
   <translation>Demandez à son administrateur si un certificat est exigé, et d'autoriser TLS 1.2 ou 1.3 avec les chiffrements de BCP 195 (DICOM PS3.15 B.12).</translation>
  </message>
  <message>
   <source>Ask its administrator; the details name the status.</source>
   <translation>Demandez à son administrateur ; les détails indiquent le statut.</translation>
  </message>
  <message>
   <source>Ask its owner for the right, or copy it to your own folder.</source>
   <translation>Demandez-en le droit à son propriétaire, ou copiez le fichier dans votre propre dossier.</translation>
  </message>
  <message>
   <source>Ask the PACS administrator for the DICOM port of {title}: web pages have ports of their own.</source>
   <translation>Demandez à l’administrateur du PACS le port DICOM de {title} : les pages web ont leurs propres ports.</translation>
  </message>
  <message>
   <source>Ask the PACS administrator for the port of {title} with TLS, often 2762. Nothing is sent there unencrypted.</source>
   <translation>Demandez à l'administrateur du PACS le port de {title} avec TLS, souvent 2762. Rien n'y est envoyé sans chiffrement.</translation>
  </message>
  <message>
   <source>Ask the PACS administrator how its AE title is spelled, capital letters included; the settings say {title}.</source>
   <translation>Demandez à l’administrateur du PACS comment s’écrit son titre AE, majuscules comprises ; les réglages indiquent {title}.</translation>
  </message>
  <message>
   <source>Ask the PACS administrator to add the AE title {calling_ae} with the address {own_address}, port {listener_port}.</source>
   <translation>Demandez à l’administrateur du PACS d’ajouter le titre AE {calling_ae} avec l’adresse {own_address}, port {listener_port}.</translation>
  </message>
  <message>
   <source>Ask the PACS administrator to allow {what} for the AE title {calling_ae}.</source>
   <translation>Demandez à l’administrateur du PACS d’autoriser {what} pour le titre AE {calling_ae}.</translation>
  </message>
  <message>
   <source>Ask the PACS administrator which name is expected.</source>
   <translation>Demandez à l’administrateur du PACS quel nom est attendu.</translation>
  </message>
  <message>
   <source>Ask the administrator of {name} to allow {refused} for the AE title {own_title}, or say in the settings that it is not used for that.</source>
   <translation>Demandez à l’administrateur de {name} d’autoriser {refused} pour le titre AE {own_title}, ou précisez dans les réglages qu’il ne sert pas à cela.</translation>
  </message>
  <message>
   <source>Ask the administrator of {name} to delete the study {study_instance_uid} of the patient {patient_name}, ID {patient_id}.</source>
   <translation>Demandez à l’administrateur de {name} de supprimer l’examen {study_instance_uid} du patient {patient_name}, ID {patient_id}.</translation>
  </message>
  <message>
   <source>Ask the administrator of {name} where pictures of {own_title} go: some archives keep what belongs to no order aside until a person has looked at it.</source>
   <translation>Demandez à l’administrateur de {name} où vont les images de {own_title} : certaines archives mettent de côté ce qui n’est lié à aucune demande jusqu’à ce qu’une personne l’ait contrôlé.</translation>
  </message>
  <message>
   <source>Ask this server whether it answers (C-ECHO)</source>
   <translation>Demander à ce serveur s’il répond (C-ECHO)</translation>
  </message>
  <message>
   <source>Asking {name} for the number {number}…</source>
   <translation>Interrogation de {name} sur le numéro {number}…</translation>
  </message>
  <message>
   <source>Asking {name} what it can do…</source>
   <translation>Interrogation de {name} sur ses capacités…</translation>
  </message>
  <message>
   <source>Asking {name}…</source>
   <translation>Interrogation de {name}…</translation>
  </message>
  <message numerus="yes">
   <source>Asking {name}… {count} entries</source>
   <translation>
    <numerusform>Interrogation de {name}… {count} entrée</numerusform>
    <numerusform>Interrogation de {name}… {count} entrées</numerusform>
   </translation>
  </message>
  <message>
   <source>Asking {title} at {host}, port {port}…</source>
   <translation>Interrogation de {title} sur {host}, port {port}…</translation>
  </message>
  <message>
   <source>Association</source>
   <translation>Association</translation>
  </message>
  <message>
   <source>Associations at once</source>
   <translation>Associations simultanées</translation>
  </message>
  <message>
   <source>Attributes</source>
   <translation>Attributs</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Dos</translation>
  </message>
  <message>
   <source>Begin an emergency</source>
   <translation>Commencer une urgence</translation>
  </message>
  <message>
   <source>Begin here</source>
   <translation>Commencer ici</translation>
  </message>
  <message>
   <source>Begin without a patient, under a provisional ID (Ctrl+Shift+E)</source>
   <translation>Commencer sans patient, sous un ID provisoire (Ctrl+Maj+E)</translation>
  </message>
  <message>
   <source>Birth Date</source>
   <translation>Date de naissance</translation>
  </message>
  <message>
   <source>Birth date</source>
   <translation>Date de naissance</translation>
  </message>
  <message>
   <source>Bits kept</source>
   <translation>Bits conservés</translation>
  </message>
  <message>
   <source>Black</source>
   <translation>Noir</translation>
  </message>
  <message>
   <source>Black and white</source>
   <translation>Noir et blanc</translation>
  </message>
  <message>
   <source>Black out</source>
   <translation>Masquer</translation>
  </message>
  <message>
   <source>Black out (Ctrl+B)</source>
   <translation>Masquer en noir (Ctrl+B)</translation>
  </message>
  <message>
   <source>Black was put around its frames, to {columns} by {rows} pixels.</source>
   <translation>Du noir a été ajouté autour de ses images, jusqu’à {columns} × {rows} pixels.</translation>
  </message>
  <message>
   <source>Blacked out {columns} × {rows}</source>
   <translation>Masqué {columns} × {rows}</translation>
  </message>
  <message>
   <source>Bladder</source>
   <translation>Vessie</translation>
  </message>
  <message>
   <source>Body Part</source>
   <translation>Partie du corps</translation>
  </message>
  <message>
   <source>Body part</source>
   <translation>Partie du corps</translation>
  </message>
  <message>
   <source>Brain</source>
   <translation>Cerveau</translation>
  </message>
  <message>
   <source>Breast</source>
   <translation>Sein</translation>
  </message>
  <message>
   <source>Brightness</source>
   <translation>Luminosité</translation>
  </message>
  <message>
   <source>Brightness {value}</source>
   <translation>Luminosité {value}</translation>
  </message>
  <message>
   <source>Brightness, contrast, gamma</source>
   <translation>Luminosité, contraste, gamma</translation>
  </message>
  <message>
   <source>Brightness, contrast, gamma (Ctrl+G)</source>
   <translation>Luminosité, contraste, gamma (Ctrl+G)</translation>
  </message>
  <message>
   <source>Bring in pictures: your own by Import, or the sample pictures by the button below.</source>
   <translation>Ajoutez des images : les vôtres par Importer, ou les images d’exemple par le bouton ci-dessous.</translation>
  </message>
  <message numerus="yes">
   <source>Bringing back {count} pictures…</source>
   <translation>
    <numerusform>Restauration de {count} image…</numerusform>
    <numerusform>Restauration de {count} images…</numerusform>
   </translation>
  </message>
  <message>
   <source>Bronchus</source>
   <translation>Bronche</translation>
  </message>
  <message>
   <source>Browse for a file: {label}</source>
   <translation>Rechercher un fichier : {label}</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>Parcourir…</translation>
  </message>
  <message>
   <source>Burst</source>
   <translation>Rafale</translation>
  </message>
  <message>
   <source>Buttock</source>
   <translation>Fesse</translation>
  </message>
  <message>
   <source>By Storage Commitment</source>
   <translation>Par Storage Commitment</translation>
  </message>
  <message>
   <source>By a query (C-FIND)</source>
   <translation>Par une requête (C-FIND)</translation>
  </message>
  <message>
   <source>By {name}.</source>
   <translation>Par {name}.</translation>
  </message>
  <message>
   <source>CR  computed radiography</source>
   <translation>CR  radiographie numérisée (écran)</translation>
  </message>
  <message>
   <source>CT  computed tomography</source>
   <translation>CT  tomodensitométrie</translation>
  </message>
  <message>
   <source>Calf of leg</source>
   <translation>Mollet</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>Caméra</translation>
  </message>
  <message>
   <source>Camera or address</source>
   <translation>Caméra ou adresse</translation>
  </message>
  <message>
   <source>Camera {name}</source>
   <translation>Caméra {name}</translation>
  </message>
  <message>
   <source>Camera {name}, active</source>
   <translation>Caméra {name}, active</translation>
  </message>
  <message>
   <source>Camera {place}</source>
   <translation>Caméra {place}</translation>
  </message>
  <message>
   <source>Cameras</source>
   <translation>Caméras</translation>
  </message>
  <message>
   <source>Cameras and capture cards that are connected appear here, those of the network once they are set up.</source>
   <translation>Les caméras et cartes d’acquisition connectées apparaissent ici, celles du réseau une fois configurées.</translation>
  </message>
  <message>
   <source>Cameras that were found</source>
   <translation>Caméras trouvées</translation>
  </message>
  <message>
   <source>Cameras, capture cards and network cameras are opened together; each makes a series of its own.</source>
   <translation>Caméras, cartes d’acquisition et caméras réseau s’ouvrent ensemble ; chacune forme sa propre série.</translation>
  </message>
  <message>
   <source>Camera…</source>
   <translation>Caméra…</translation>
  </message>
  <message>
   <source>Can be changed</source>
   <translation>Modifiable</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Cancel what runs</source>
   <translation>Annuler l’opération en cours</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>Annulé.</translation>
  </message>
  <message>
   <source>Cannot be searched for by this; leave it empty to see it.</source>
   <translation>Ne peut pas servir de critère de recherche ; laissez vide pour voir sa valeur.</translation>
  </message>
  <message>
   <source>Cannot hold a backslash.</source>
   <translation>Ne peut pas contenir de barre oblique inverse.</translation>
  </message>
  <message>
   <source>Cannot hold control characters (found U+{character}).</source>
   <translation>Ne peut pas contenir de caractères de contrôle (trouvé : U+{character}).</translation>
  </message>
  <message>
   <source>Cannot hold invisible characters (found U+{character}).</source>
   <translation>Ne peut pas contenir de caractères invisibles (trouvé : U+{character}).</translation>
  </message>
  <message>
   <source>Cannot hold invisible direction marks (found U+{character}).</source>
   <translation>Ne peut pas contenir de marques de direction invisibles (trouvé : U+{character}).</translation>
  </message>
  <message>
   <source>Capital letters count.</source>
   <translation>Les majuscules comptent.</translation>
  </message>
  <message>
   <source>Carotid artery</source>
   <translation>Artère carotide</translation>
  </message>
  <message>
   <source>Central European, Latin 2 (ISO_IR 101)</source>
   <translation>Europe centrale, Latin 2 (ISO_IR 101)</translation>
  </message>
  <message>
   <source>Cerebellum</source>
   <translation>Cervelet</translation>
  </message>
  <message>
   <source>Certificate of this workstation</source>
   <translation>Certificat de ce poste</translation>
  </message>
  <message>
   <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
   <translation>Certificats et clés (*.pem *.crt *.cer *.key);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Cervical and thoracic spine</source>
   <translation>Rachis cervical et thoracique</translation>
  </message>
  <message>
   <source>Cervical spine</source>
   <translation>Rachis cervical</translation>
  </message>
  <message>
   <source>Cervix</source>
   <translation>Col de l’utérus</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Change the patient by hand</source>
   <translation>Modifier le patient à la main</translation>
  </message>
  <message>
   <source>Character set</source>
   <translation>Jeu de caractères</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Vérifier de nouveau</translation>
  </message>
  <message>
   <source>Check how the address is spelled. If it is right, ask the PACS administrator for the IP address of {title}, or ask the network administrator to make the name {host} known to this computer.</source>
   <translation>Vérifiez l’orthographe de l’adresse. Si elle est correcte, demandez l’adresse IP de {title} à l’administrateur du PACS, ou demandez à l’administrateur réseau de faire connaître le nom {host} à cet ordinateur.</translation>
  </message>
  <message>
   <source>Check its name.</source>
   <translation>Vérifiez son nom.</translation>
  </message>
  <message>
   <source>Check the connection…</source>
   <translation>Vérifier la connexion…</translation>
  </message>
  <message>
   <source>Check the file's path and who may read it, or choose another one in the settings of {name}.</source>
   <translation>Vérifiez le chemin du fichier et qui peut le lire, ou choisissez-en un autre dans les réglages de {name}.</translation>
  </message>
  <message>
   <source>Check the network cable and the address. If both are right, ask the network administrator to let this computer through to {host}, TCP port {port}: a firewall may stand between.</source>
   <translation>Vérifiez le câble réseau et l’adresse. Si les deux sont corrects, demandez à l’administrateur réseau d’autoriser cet ordinateur à joindre {host}, port TCP {port} : un pare-feu peut faire obstacle.</translation>
  </message>
  <message>
   <source>Check the port. If it is right, tell the PACS administrator that nothing listens on port {port} of {host}: the server may not be running, or a firewall turns this computer away.</source>
   <translation>Vérifiez le port. S’il est correct, signalez à l’administrateur du PACS que rien n’écoute sur le port {port} de {host} : le serveur est peut-être arrêté, ou un pare-feu refuse cet ordinateur.</translation>
  </message>
  <message>
   <source>Cheek</source>
   <translation>Joue</translation>
  </message>
  <message>
   <source>Cheekbone</source>
   <translation>Os malaire</translation>
  </message>
  <message>
   <source>Chest</source>
   <translation>Thorax</translation>
  </message>
  <message>
   <source>Chest and abdomen</source>
   <translation>Thorax et abdomen</translation>
  </message>
  <message>
   <source>Chest, abdomen and pelvis</source>
   <translation>Thorax, abdomen et pelvis</translation>
  </message>
  <message>
   <source>Chinese (GB18030)</source>
   <translation>Chinois (GB18030)</translation>
  </message>
  <message>
   <source>Chinese (GBK)</source>
   <translation>Chinois (GBK)</translation>
  </message>
  <message>
   <source>Chinese, by code extensions (ISO 2022 IR 58)</source>
   <translation>Chinois, par extensions de code (ISO 2022 IR 58)</translation>
  </message>
  <message>
   <source>Choose H.264 for videos.</source>
   <translation>Choisissez H.264 pour les vidéos.</translation>
  </message>
  <message>
   <source>Choose MPEG-2 for videos.</source>
   <translation>Choisissez MPEG-2 pour les vidéos.</translation>
  </message>
  <message>
   <source>Choose a camera. Set up what is to open by itself, and cameras of the network, in the settings.</source>
   <translation>Choisissez une caméra. Ce qui doit s’ouvrir automatiquement et les caméras du réseau se configurent dans les réglages.</translation>
  </message>
  <message>
   <source>Choose a folder on a local disk.</source>
   <translation>Choisissez un dossier sur un disque local.</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Choisir un dossier…</translation>
  </message>
  <message>
   <source>Choose a patient first (column 1).</source>
   <translation>Choisissez d’abord un patient (colonne 1).</translation>
  </message>
  <message>
   <source>Choose a patient in the worklist.</source>
   <translation>Choisissez un patient dans la liste de travail.</translation>
  </message>
  <message>
   <source>Choose a picture file.</source>
   <translation>Choisissez un fichier image.</translation>
  </message>
  <message>
   <source>Choose a picture to see what happened to it.</source>
   <translation>Choisissez une image pour voir ce qui lui est arrivé.</translation>
  </message>
  <message>
   <source>Choose a scanner first, or search again.</source>
   <translation>Choisissez d’abord un scanner ou relancez la recherche.</translation>
  </message>
  <message>
   <source>Choose a scanner: search for it first.</source>
   <translation>Choisissez un scanner : lancez d’abord la recherche.</translation>
  </message>
  <message>
   <source>Choose another file in the settings of {name}.</source>
   <translation>Choisissez un autre fichier dans les réglages de {name}.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>Choose files…</source>
   <translation>Choisir des fichiers…</translation>
  </message>
  <message>
   <source>Choose from the list</source>
   <translation>Choisir dans la liste</translation>
  </message>
  <message>
   <source>Choose in the settings that it is asked by a query instead, or ask its administrator.</source>
   <translation>Choisissez dans les réglages de l’interroger plutôt par une recherche, ou demandez à son administrateur.</translation>
  </message>
  <message>
   <source>Choose one that was found, or type the address of one in the network: rtsp://… or http://…</source>
   <translation>Choisissez-en une parmi celles trouvées, ou saisissez l’adresse d’une caméra du réseau : rtsp://… ou http://…</translation>
  </message>
  <message>
   <source>Choose the file itself.</source>
   <translation>Choisissez le fichier lui-même.</translation>
  </message>
  <message>
   <source>Choose the file of its key, too.</source>
   <translation>Choisissez aussi le fichier de sa clé.</translation>
  </message>
  <message>
   <source>Choose the file of the certificate, too.</source>
   <translation>Choisissez aussi le fichier du certificat.</translation>
  </message>
  <message>
   <source>Choose the folder with the DICOM files, or ask for a new medium.</source>
   <translation>Choisissez le dossier contenant les fichiers DICOM, ou demandez un nouveau support.</translation>
  </message>
  <message>
   <source>Choose the part</source>
   <translation>Choisir la partie</translation>
  </message>
  <message>
   <source>Choose the picture files in it.</source>
   <translation>Choisissez les fichiers image qu’il contient.</translation>
  </message>
  <message>
   <source>Choose white or black.</source>
   <translation>Choisissez blanc ou noir.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>Chosen by itself for an order with all of these; what is empty is not looked at.</source>
   <translation>Choisi automatiquement pour une demande qui remplit tous ces critères ; ce qui est vide est ignoré.</translation>
  </message>
  <message>
   <source>Chosen just now</source>
   <translation>Choisi à l’instant</translation>
  </message>
  <message>
   <source>Circle of Willis</source>
   <translation>Polygone de Willis</translation>
  </message>
  <message>
   <source>Clear the search</source>
   <translation>Effacer la recherche</translation>
  </message>
  <message>
   <source>Click where it goes.</source>
   <translation>Cliquez à l’endroit voulu.</translation>
  </message>
  <message>
   <source>Clip</source>
   <translation>Clip</translation>
  </message>
  <message>
   <source>Clips are sent as</source>
   <translation>Les clips sont envoyés comme</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close other programs, and try again.</source>
   <translation>Fermez d’autres programmes, puis réessayez.</translation>
  </message>
  <message>
   <source>Close other programs, or reduce the picture.</source>
   <translation>Fermez d’autres programmes, ou réduisez l’image.</translation>
  </message>
  <message>
   <source>Close scanning</source>
   <translation>Fermer la numérisation</translation>
  </message>
  <message>
   <source>Close the camera</source>
   <translation>Fermer la caméra</translation>
  </message>
  <message>
   <source>Close the other EzP2P and start again; everything that was accepted is still there.</source>
   <translation>Fermez l’autre EzP2P et redémarrez ; tout ce qui a été accepté est toujours là.</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>Fermer ce message</translation>
  </message>
  <message numerus="yes">
   <source>Closing EzP2P removes them from the tray. The files they came from stay in any case.</source>
   <translation>
    <numerusform>Fermer EzP2P la retire du plateau. Le fichier d’origine reste dans tous les cas.</numerusform>
    <numerusform>Fermer EzP2P les retire du plateau. Les fichiers d’origine restent dans tous les cas.</numerusform>
   </translation>
  </message>
  <message>
   <source>Coccyx</source>
   <translation>Coccyx</translation>
  </message>
  <message>
   <source>Collar bone</source>
   <translation>Clavicule</translation>
  </message>
  <message>
   <source>Colon</source>
   <translation>Côlon</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>Couleur</translation>
  </message>
  <message>
   <source>Color of the text</source>
   <translation>Couleur du texte</translation>
  </message>
  <message>
   <source>Colors</source>
   <translation>Couleurs</translation>
  </message>
  <message>
   <source>Columns: what each line shows</source>
   <translation>Colonnes : ce que montre chaque ligne</translation>
  </message>
  <message>
   <source>Combines a set with others that it allows none of: name it alone.</source>
   <translation>Associe à d’autres un jeu qui n’en admet aucun : indiquez-le seul.</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Commentaire</translation>
  </message>
  <message numerus="yes">
   <source>Comment on {count} pictures</source>
   <translation>
    <numerusform>Commentaire sur cette image</numerusform>
    <numerusform>Commentaire sur {count} images</numerusform>
   </translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Commentaires</translation>
  </message>
  <message>
   <source>Compare with the papers, or ask the patient.</source>
   <translation>Comparez avec les documents ou demandez au patient.</translation>
  </message>
  <message>
   <source>Connection check</source>
   <translation>Vérification de la connexion</translation>
  </message>
  <message>
   <source>Connection check of {name} ({address})</source>
   <translation>Contrôle de la connexion de {name} ({address})</translation>
  </message>
  <message>
   <source>Connection check: {name}</source>
   <translation>Vérification de la connexion : {name}</translation>
  </message>
  <message>
   <source>Constrained Baseline</source>
   <translation>Constrained Baseline</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation>Contraste</translation>
  </message>
  <message>
   <source>Contrast {value}</source>
   <translation>Contraste {value}</translation>
  </message>
  <message>
   <source>Convert it to H.264 first.</source>
   <translation>Convertissez-le d’abord en H.264.</translation>
  </message>
  <message>
   <source>Convert it to MP4 first.</source>
   <translation>Convertissez-le d’abord en MP4.</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>Copier les détails</translation>
  </message>
  <message>
   <source>Copy here</source>
   <translation>Copie locale</translation>
  </message>
  <message>
   <source>Copy it again from where it came from.</source>
   <translation>Copiez-le de nouveau depuis sa source.</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>Copier le rapport</translation>
  </message>
  <message>
   <source>Copy what to tell: {step}</source>
   <translation>Copier ce qu’il faut signaler : {step}</translation>
  </message>
  <message>
   <source>Cornea</source>
   <translation>Cornée</translation>
  </message>
  <message>
   <source>Coronary artery</source>
   <translation>Artère coronaire</translation>
  </message>
  <message>
   <source>Crop</source>
   <translation>Recadrer</translation>
  </message>
  <message>
   <source>Crop (Ctrl+Shift+X)</source>
   <translation>Recadrer (Ctrl+Maj+X)</translation>
  </message>
  <message>
   <source>Crop it, black out parts of it</source>
   <translation>La recadrer, en masquer des parties</translation>
  </message>
  <message>
   <source>Cropped to {columns} × {rows}</source>
   <translation>Recadré à {columns} × {rows}</translation>
  </message>
  <message>
   <source>Cut it into parts.</source>
   <translation>Découpez-le en plusieurs parties.</translation>
  </message>
  <message>
   <source>Cut off what is around the paper</source>
   <translation>Couper ce qui entoure le papier</translation>
  </message>
  <message>
   <source>Cyrillic (ISO_IR 144)</source>
   <translation>Cyrillique (ISO_IR 144)</translation>
  </message>
  <message>
   <source>DERM  dermatology</source>
   <translation>DERM  dermatologie</translation>
  </message>
  <message>
   <source>DOC  document</source>
   <translation>DOC  document</translation>
  </message>
  <message>
   <source>DX  digital radiography</source>
   <translation>DX  radiographie numérique</translation>
  </message>
  <message>
   <source>Darkest to brightest</source>
   <translation>Du sombre au clair</translation>
  </message>
  <message>
   <source>Data folder</source>
   <translation>Dossier de données</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Date it {time}, when it was taken</source>
   <translation>Dater du {time}, moment de la prise</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <source>Days that a confirmed picture stays on this computer</source>
   <translation>Jours de conservation d’une image confirmée sur cet ordinateur</translation>
  </message>
  <message>
   <source>Days that another sent picture stays</source>
   <translation>Jours de conservation d’une autre image envoyée</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Depth</source>
   <translation>Profondeur</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Description</translation>
  </message>
  <message>
   <source>Description of a new series</source>
   <translation>Description d’une nouvelle série</translation>
  </message>
  <message>
   <source>Digital: a camera, HDMI, SDI, network</source>
   <translation>Numérique : caméra, HDMI, SDI, réseau</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Discard and close</source>
   <translation>Abandonner et fermer</translation>
  </message>
  <message>
   <source>Discard and end</source>
   <translation>Abandonner et terminer</translation>
  </message>
  <message numerus="yes">
   <source>Discard them and change patient</source>
   <translation>
    <numerusform>L’abandonner et changer de patient</numerusform>
    <numerusform>Les abandonner et changer de patient</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Discard {count} pictures?</source>
   <translation>
    <numerusform>Abandonner {count} image ?</numerusform>
    <numerusform>Abandonner {count} images ?</numerusform>
   </translation>
  </message>
  <message>
   <source>Discarded by hand</source>
   <translation>Abandonnée manuellement</translation>
  </message>
  <message>
   <source>Discarded by hand.</source>
   <translation>Abandonné manuellement.</translation>
  </message>
  <message>
   <source>Discarded: it is not sent to {name} any more.</source>
   <translation>Abandonnée : elle n’est plus envoyée à {name}.</translation>
  </message>
  <message>
   <source>Discard…</source>
   <translation>Abandonner…</translation>
  </message>
  <message>
   <source>Do not import</source>
   <translation>Ne pas importer</translation>
  </message>
  <message>
   <source>Do not send</source>
   <translation>Ne pas envoyer</translation>
  </message>
  <message>
   <source>Do the same to the selected pictures</source>
   <translation>Appliquer aux images sélectionnées</translation>
  </message>
  <message>
   <source>Do the same to the selected pictures (Ctrl+D)</source>
   <translation>Appliquer la même chose aux images sélectionnées (Ctrl+D)</translation>
  </message>
  <message>
   <source>Do to the selected pictures what was done last</source>
   <translation>Appliquer aux images sélectionnées la dernière modification</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Document</translation>
  </message>
  <message>
   <source>Dots per inch, 72 to 600. A PDF can also be kept as it is.</source>
   <translation>Points par pouce, de 72 à 600. Un PDF peut aussi être conservé tel quel.</translation>
  </message>
  <message>
   <source>Double</source>
   <translation>Doublon</translation>
  </message>
  <message>
   <source>Double: the same picture is here twice, or was sent already</source>
   <translation>Doublon : la même image est ici deux fois, ou a déjà été envoyée</translation>
  </message>
  <message>
   <source>Drag over the part that is kept, or its edges.</source>
   <translation>Tracez la partie à conserver, ou tirez ses bords.</translation>
  </message>
  <message>
   <source>Drag over what nobody may see. It is black in what is sent.</source>
   <translation>Tracez ce que personne ne doit voir. C’est noir dans ce qui est envoyé.</translation>
  </message>
  <message>
   <source>Draw the part to scan with the mouse. Arrow keys move it, with Shift they resize it, Backspace clears it.</source>
   <translation>Tracez à la souris la partie à numériser. Les flèches la déplacent, avec Maj elles la redimensionnent, Retour arrière l’efface.</translation>
  </message>
  <message>
   <source>Draw the part to take on the picture.</source>
   <translation>Tracez sur l’image la partie à prendre.</translation>
  </message>
  <message>
   <source>Drop pictures here</source>
   <translation>Déposez des images ici</translation>
  </message>
  <message>
   <source>Duodenum</source>
   <translation>Duodénum</translation>
  </message>
  <message>
   <source>ECG  electrocardiogram</source>
   <translation>ECG  électrocardiogramme</translation>
  </message>
  <message>
   <source>ECHO</source>
   <translation>ECHO</translation>
  </message>
  <message>
   <source>ES  endoscopy</source>
   <translation>ES  endoscopie</translation>
  </message>
  <message>
   <source>Each frame is shown {repetitions} times, because {coding} has no rate as low as its own.</source>
   <translation>Chaque image est affichée {repetitions} fois, car {coding} n’a pas de cadence aussi basse que la sienne.</translation>
  </message>
  <message>
   <source>Each one a picture</source>
   <translation>Une image pour chacune</translation>
  </message>
  <message>
   <source>Each page or frame a picture</source>
   <translation>Une image par page ou image</translation>
  </message>
  <message>
   <source>Ear</source>
   <translation>Oreille</translation>
  </message>
  <message>
   <source>Echo (C-ECHO)</source>
   <translation>Écho (C-ECHO)</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Edited</source>
   <translation>Modifiée</translation>
  </message>
  <message>
   <source>Edits of this picture</source>
   <translation>Modifications de cette image</translation>
  </message>
  <message>
   <source>Elbow</source>
   <translation>Coude</translation>
  </message>
  <message>
   <source>Emergency</source>
   <translation>Urgence</translation>
  </message>
  <message>
   <source>Empty: what you send appears here until the PACS has it.</source>
   <translation>Vide : ce que vous envoyez apparaît ici jusqu’à ce que le PACS l’ait reçu.</translation>
  </message>
  <message>
   <source>Encrypt the connection (TLS)</source>
   <translation>Chiffrer la connexion (TLS)</translation>
  </message>
  <message>
   <source>Encrypted by {version}, {cipher}. The certificate of {subject} was issued by {issuer} and is valid until {last_day}.</source>
   <translation>Chiffré par {version}, {cipher}. Le certificat de {subject} a été émis par {issuer} et est valide jusqu'au {last_day}.</translation>
  </message>
  <message>
   <source>Encryption (TLS)</source>
   <translation>Chiffrement (TLS)</translation>
  </message>
  <message>
   <source>End</source>
   <comment>finish with this patient</comment>
   <translation>Terminer</translation>
  </message>
  <message>
   <source>End here</source>
   <translation>Terminer ici</translation>
  </message>
  <message>
   <source>End the recording and close</source>
   <translation>Terminer l’enregistrement et fermer</translation>
  </message>
  <message>
   <source>End the recording; it is kept (R)</source>
   <translation>Terminer l’enregistrement ; il est conservé (R)</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>Terminer la visite</translation>
  </message>
  <message>
   <source>End this patient</source>
   <translation>Terminer ce patient</translation>
  </message>
  <message numerus="yes">
   <source>Ending this patient removes them from the tray. The files they came from stay.</source>
   <translation>
    <numerusform>Terminer ce patient la retire du plateau. Le fichier d’origine reste.</numerusform>
    <numerusform>Terminer ce patient les retire du plateau. Les fichiers d’origine restent.</numerusform>
   </translation>
  </message>
  <message>
   <source>Endoscope</source>
   <translation>Endoscope</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Esophagus</source>
   <translation>Œsophage</translation>
  </message>
  <message>
   <source>Every picture here is rejected: keep one first (column 2).</source>
   <translation>Toutes les images ici sont écartées : gardez-en d’abord une (colonne 2).</translation>
  </message>
  <message>
   <source>Every picture is dated by it: look whether date and time are right before you go on.</source>
   <translation>Elle sert à dater toutes les images : vérifiez la date et l’heure avant de continuer.</translation>
  </message>
  <message>
   <source>Everything taken today is in the PACS: {count} of {count}</source>
   <translation>Tout ce qui a été pris aujourd’hui est dans le PACS : {count} sur {count}</translation>
  </message>
  <message>
   <source>Everything that was sent is stored.</source>
   <translation>Tout ce qui a été envoyé est enregistré.</translation>
  </message>
  <message>
   <source>Examine the way to this server step by step</source>
   <translation>Examiner pas à pas le chemin vers ce serveur</translation>
  </message>
  <message>
   <source>ExplicitVRLittleEndian, ImplicitVRLittleEndian</source>
   <translation>ExplicitVRLittleEndian, ImplicitVRLittleEndian</translation>
  </message>
  <message>
   <source>Export it again with this version of EzP2P, or correct it.</source>
   <translation>Exportez-le de nouveau avec cette version d’EzP2P, ou corrigez-le.</translation>
  </message>
  <message>
   <source>Export it as an ordinary video (SDR) and import that.</source>
   <translation>Exportez-le comme vidéo ordinaire (SDR) et importez celle-ci.</translation>
  </message>
  <message>
   <source>Export the settings</source>
   <translation>Exporter les réglages</translation>
  </message>
  <message>
   <source>Export the settings to a file</source>
   <translation>Exporter les réglages vers un fichier</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>Extremity</source>
   <translation>Extrémité</translation>
  </message>
  <message>
   <source>Eye</source>
   <translation>Œil</translation>
  </message>
  <message>
   <source>Eyelid</source>
   <translation>Paupière</translation>
  </message>
  <message>
   <source>EzP2P cannot start</source>
   <translation>EzP2P ne peut pas démarrer</translation>
  </message>
  <message>
   <source>EzP2P cannot tell a picture that hangs from a live one then, and takes stills of it as if it were live. Open the camera again first, unless its device was frozen by hand. It holds until the camera is closed; for good it is set in the settings.</source>
   <translation>EzP2P ne peut alors plus distinguer une image bloquée d’une image en direct, et en prend des images fixes comme si elle était en direct. Rouvrez d’abord la caméra, sauf si son appareil a été figé à la main. Cela vaut jusqu’à la fermeture de la caméra ; le choix définitif se fait dans les réglages.</translation>
  </message>
  <message>
   <source>EzP2P cannot write to {folder} ({reason}). Choose another folder, or ask for the right to write there.</source>
   <translation>EzP2P ne peut pas écrire dans {folder} ({reason}). Choisissez un autre dossier, ou demandez le droit d’y écrire.</translation>
  </message>
  <message>
   <source>EzP2P does not write it</source>
   <translation>EzP2P ne l’écrit pas</translation>
  </message>
  <message>
   <source>EzP2P is already open on this data folder, by {holder}. Close it there first.</source>
   <translation>EzP2P est déjà ouvert sur ce dossier de données, par {holder}. Fermez-le d’abord là-bas.</translation>
  </message>
  <message>
   <source>EzP2P is opening…</source>
   <translation>Ouverture d’EzP2P…</translation>
  </message>
  <message>
   <source>EzP2P is under the Apache License 2.0. Some of its libraries bring others under the LGPL, such as FFmpeg in OpenCV: whoever passes the program on leaves these files of their own, so that they can be replaced.</source>
   <translation>EzP2P est sous licence Apache 2.0. Certaines de ses bibliothèques en apportent d’autres sous LGPL, comme FFmpeg dans OpenCV : quiconque transmet le programme les laisse en fichiers séparés, afin qu’elles puissent être remplacées.</translation>
  </message>
  <message>
   <source>EzP2P looks whether the archive finds each picture that it stored.</source>
   <translation>EzP2P vérifie que l’archive retrouve chaque image qu’elle a enregistrée.</translation>
  </message>
  <message>
   <source>EzP2P puts pictures into the PACS</source>
   <translation>EzP2P met des images dans le PACS</translation>
  </message>
  <message>
   <source>EzP2P stands on the work of others. This is what is installed with it on this computer, and under which terms.</source>
   <translation>EzP2P repose sur le travail d’autres personnes. Voici ce qui est installé avec lui sur cet ordinateur, et à quelles conditions.</translation>
  </message>
  <message>
   <source>EzP2P stores one small picture that says TEST, of the invented patient EZP2P^TEST, at {name}, and looks whether it is found again. It stays there until somebody deletes it at the PACS; which one it is, is told afterwards.</source>
   <translation>EzP2P enregistre une petite image portant TEST, du patient fictif EZP2P^TEST, sur {name}, et vérifie qu’on la retrouve. Elle y reste jusqu’à ce que quelqu’un la supprime du PACS ; laquelle, cela est indiqué ensuite.</translation>
  </message>
  <message>
   <source>EzP2P test picture</source>
   <translation>Image de test EzP2P</translation>
  </message>
  <message>
   <source>EzP2P test picture, to be deleted</source>
   <translation>Image de test EzP2P, à supprimer</translation>
  </message>
  <message>
   <source>EzP2P writes no such class</source>
   <translation>EzP2P n’écrit pas cette classe</translation>
  </message>
  <message>
   <source>EzP2P's copies of what is missing are kept in {folder}: import them from there if the pictures are nowhere else.</source>
   <translation>Les copies EzP2P de ce qui manque sont conservées dans {folder} : importez-les de là si les images ne sont nulle part ailleurs.</translation>
  </message>
  <message>
   <source>EzP2P's copy of it has changed since it was taken</source>
   <translation>la copie d’EzP2P a changé depuis sa création</translation>
  </message>
  <message>
   <source>EzP2P's copy of it is gone</source>
   <translation>la copie d’EzP2P a disparu</translation>
  </message>
  <message>
   <source>F</source>
   <comment>female</comment>
   <translation>F</translation>
  </message>
  <message>
   <source>F2 to F12</source>
   <translation>F2 à F12</translation>
  </message>
  <message>
   <source>F5, in place of Refresh</source>
   <translation>F5, à la place d’Actualiser</translation>
  </message>
  <message>
   <source>Face</source>
   <translation>Visage</translation>
  </message>
  <message>
   <source>Failed:</source>
   <translation>Échec :</translation>
  </message>
  <message>
   <source>Family</source>
   <comment>part of a name</comment>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Family and given name together: {told}</source>
   <translation>Nom et prénom ensemble : {told}</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>Nom de famille</translation>
  </message>
  <message>
   <source>Feeder</source>
   <translation>Chargeur</translation>
  </message>
  <message>
   <source>Feeder, both sides</source>
   <translation>Chargeur, recto verso</translation>
  </message>
  <message>
   <source>Female</source>
   <translation>Féminin</translation>
  </message>
  <message>
   <source>Femur</source>
   <translation>Fémur</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>Champs</translation>
  </message>
  <message>
   <source>Fill what is empty for a procedure</source>
   <translation>Remplir les champs vides pour une procédure</translation>
  </message>
  <message>
   <source>Filled by the template {name}</source>
   <translation>Rempli par le modèle {name}</translation>
  </message>
  <message>
   <source>Fills in, where the form is empty:</source>
   <translation>Remplit, là où le formulaire est vide :</translation>
  </message>
  <message>
   <source>Film</source>
   <translation>Film</translation>
  </message>
  <message>
   <source>Find a library by its name or license</source>
   <translation>Rechercher une bibliothèque par son nom ou sa licence</translation>
  </message>
  <message>
   <source>Finger</source>
   <translation>Doigt</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Premier jour</translation>
  </message>
  <message>
   <source>Fit the whole picture</source>
   <translation>Ajuster à la fenêtre</translation>
  </message>
  <message>
   <source>Fit the whole picture (Ctrl+0)</source>
   <translation>Ajuster à la fenêtre (Ctrl+0)</translation>
  </message>
  <message>
   <source>Fit the whole picture, full size</source>
   <translation>Ajuster à la fenêtre, taille réelle</translation>
  </message>
  <message>
   <source>Flatbed</source>
   <translation>À plat</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Folder from which pictures are taken</source>
   <translation>Dossier d’où viennent les images</translation>
  </message>
  <message>
   <source>Foot</source>
   <translation>Pied</translation>
  </message>
  <message>
   <source>For a technician: names no patient.</source>
   <translation>Pour un technicien : ne nomme aucun patient.</translation>
  </message>
  <message>
   <source>For which days</source>
   <translation>Pour quels jours</translation>
  </message>
  <message>
   <source>For which station it is scheduled</source>
   <translation>Pour quelle station c’est planifié</translation>
  </message>
  <message>
   <source>Forms</source>
   <translation>Formulaires</translation>
  </message>
  <message>
   <source>Found again after the list was lost</source>
   <translation>Retrouvée après la perte de la liste</translation>
  </message>
  <message>
   <source>Found in the archive</source>
   <translation>Trouvée dans l’archive</translation>
  </message>
  <message>
   <source>Found in the archive.</source>
   <translation>Trouvé dans l’archive.</translation>
  </message>
  <message>
   <source>Frame of the clip</source>
   <translation>Image de la séquence</translation>
  </message>
  <message>
   <source>Frames in a second</source>
   <translation>Images par seconde</translation>
  </message>
  <message>
   <source>Frames {first} to {last} of its {frame_count} were taken.</source>
   <translation>Les images {first} à {last} sur {frame_count} ont été reprises.</translation>
  </message>
  <message>
   <source>Frames, not compressed anew</source>
   <translation>Images de la séquence, sans recompression</translation>
  </message>
  <message>
   <source>Freeze</source>
   <translation>Figer</translation>
  </message>
  <message>
   <source>From behind: patient's left at the left</source>
   <translation>De dos : gauche du patient à gauche</translation>
  </message>
  <message>
   <source>From the archive: read only</source>
   <translation>De l’archive : lecture seule</translation>
  </message>
  <message>
   <source>From the front: patient's left at the right</source>
   <translation>De face : gauche du patient à droite</translation>
  </message>
  <message>
   <source>From the side, face to the left</source>
   <translation>De profil, visage à gauche</translation>
  </message>
  <message>
   <source>From the side, face to the right</source>
   <translation>De profil, visage à droite</translation>
  </message>
  <message>
   <source>From the worklist: read only</source>
   <translation>De la liste de travail : lecture seule</translation>
  </message>
  <message>
   <source>From … to …</source>
   <translation>Du … au …</translation>
  </message>
  <message>
   <source>Frozen by you – press Freeze again for live.</source>
   <translation>Figée par vous – appuyez de nouveau sur Figer pour le direct.</translation>
  </message>
  <message>
   <source>Full size</source>
   <translation>Taille réelle</translation>
  </message>
  <message>
   <source>Full size (Ctrl+9)</source>
   <translation>Taille réelle (Ctrl+9)</translation>
  </message>
  <message>
   <source>GM  general microscopy</source>
   <translation>GM  microscopie générale</translation>
  </message>
  <message>
   <source>Gallbladder</source>
   <translation>Vésicule biliaire</translation>
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
   <translation>Collecte des éléments du rapport…</translation>
  </message>
  <message>
   <source>Get the worklist from it</source>
   <translation>En tirer la liste de travail</translation>
  </message>
  <message>
   <source>Give it a shorter name.</source>
   <translation>Donnez-lui un nom plus court.</translation>
  </message>
  <message>
   <source>Give these choices a name and a key</source>
   <translation>Donner un nom et une touche à ces choix</translation>
  </message>
  <message>
   <source>Give up and close</source>
   <translation>Renoncer et fermer</translation>
  </message>
  <message>
   <source>Give up {what}</source>
   <translation>Renoncer à {what}</translation>
  </message>
  <message>
   <source>Give up {what}?</source>
   <translation>Renoncer à {what} ?</translation>
  </message>
  <message>
   <source>Give up…</source>
   <translation>Renoncer…</translation>
  </message>
  <message>
   <source>Given</source>
   <comment>part of a name</comment>
   <translation>Prénom</translation>
  </message>
  <message>
   <source>Given name</source>
   <translation>Prénom</translation>
  </message>
  <message>
   <source>Given to the patient of the form; the former values are kept in it: {labels}.</source>
   <translation>Attribué au patient du formulaire ; les valeurs précédentes y sont conservées : {labels}.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Go on recording</source>
   <translation>Continuer l’enregistrement</translation>
  </message>
  <message>
   <source>Go to patient, pictures, send</source>
   <translation>Aller au patient, aux images, à l’envoi</translation>
  </message>
  <message>
   <source>Goes on with its destination</source>
   <translation>Continue avec sa destination</translation>
  </message>
  <message>
   <source>Going on brings back the patient and what was typed. Discarding forgets both.</source>
   <translation>Reprendre restaure le patient et ce qui a été saisi. Abandonner oublie les deux.</translation>
  </message>
  <message>
   <source>Gray</source>
   <translation>Gris</translation>
  </message>
  <message>
   <source>Greek (ISO_IR 126)</source>
   <translation>Grec (ISO_IR 126)</translation>
  </message>
  <message>
   <source>HEIC pictures are read by libheif and libde265 under the LGPL 3: they stay files of their own, so that they can be replaced. Nothing here writes HEIC.</source>
   <translation>Les images HEIC sont lues par libheif et libde265 sous LGPL 3 : elles restent des fichiers séparés, afin de pouvoir être remplacées. Rien ici n’écrit de HEIC.</translation>
  </message>
  <message>
   <source>Hand</source>
   <translation>Main</translation>
  </message>
  <message>
   <source>Has more than five parts parted by '^'.</source>
   <translation>A plus de cinq parties séparées par « ^ ».</translation>
  </message>
  <message>
   <source>Has more than three forms parted by '='.</source>
   <translation>A plus de trois formes séparées par « = ».</translation>
  </message>
  <message>
   <source>Head</source>
   <translation>Tête</translation>
  </message>
  <message>
   <source>Head and neck</source>
   <translation>Tête et cou</translation>
  </message>
  <message>
   <source>Heart</source>
   <translation>Cœur</translation>
  </message>
  <message>
   <source>Hebrew (ISO_IR 138)</source>
   <translation>Hébreu (ISO_IR 138)</translation>
  </message>
  <message>
   <source>Heel bone</source>
   <translation>Calcanéum</translation>
  </message>
  <message>
   <source>Height</source>
   <translation>Hauteur</translation>
  </message>
  <message>
   <source>Height Map Segmentation Storage</source>
   <translation>Height Map Segmentation Storage</translation>
  </message>
  <message>
   <source>Held back from {name}: press Try now or Discard.</source>
   <translation>Retenue pour {name} : appuyez sur Essayer maintenant ou Abandonner.</translation>
  </message>
  <message>
   <source>Held by hand</source>
   <translation>Retenue manuellement</translation>
  </message>
  <message>
   <source>Held by hand.</source>
   <translation>Retenu manuellement.</translation>
  </message>
  <message>
   <source>Held with its destination</source>
   <translation>Retenue avec sa destination</translation>
  </message>
  <message>
   <source>Held: it broke off again and again</source>
   <translation>Retenue : interrompue à plusieurs reprises</translation>
  </message>
  <message>
   <source>Held: its calling AE title is refused</source>
   <translation>Retenue : son titre AE appelant est refusé</translation>
  </message>
  <message>
   <source>Held: its destination has another address now</source>
   <translation>Retenue : sa destination a maintenant une autre adresse</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>Masqué</translation>
  </message>
  <message>
   <source>Hip</source>
   <translation>Hanche</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>History of the outbox</source>
   <translation>Historique de la boîte d’envoi</translation>
  </message>
  <message>
   <source>History…</source>
   <translation>Historique…</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Retenir</translation>
  </message>
  <message>
   <source>Hold to see the original</source>
   <translation>Maintenir pour voir l’original</translation>
  </message>
  <message>
   <source>Holds a character that could not be read when it came. Write it anew.</source>
   <translation>Contient un caractère qui n’a pas pu être lu à la réception. Saisissez-le de nouveau.</translation>
  </message>
  <message>
   <source>Holds no name: leave it empty.</source>
   <translation>Ne contient aucun nom : laissez vide.</translation>
  </message>
  <message>
   <source>Holds {shown}, which cannot be asked for in {asked_in}.</source>
   <translation>Contient {shown}, qui ne peut pas être recherché en {asked_in}.</translation>
  </message>
  <message>
   <source>Holds {shown}, which the character set {character_set} cannot write. Write it in other letters, or choose ISO_IR 192 in the settings.</source>
   <translation>Contient {shown}, que le jeu de caractères {character_set} ne peut pas représenter. Utilisez d’autres lettres ou choisissez ISO_IR 192 dans les réglages.</translation>
  </message>
  <message>
   <source>How many pictures are in which state at which destination</source>
   <translation>Combien d’images se trouvent dans quel état, par destination</translation>
  </message>
  <message>
   <source>How the outbox stands is not known at the moment.</source>
   <translation>L’état de la boîte d’envoi n’est pas connu pour le moment.</translation>
  </message>
  <message>
   <source>How the pages are taken</source>
   <translation>Comment prendre les pages</translation>
  </message>
  <message>
   <source>How the patient is seen</source>
   <translation>Comment le patient est vu</translation>
  </message>
  <message>
   <source>How the patient is seen is required here: choose it below the picture.</source>
   <translation>La position du patient est obligatoire ici : choisissez-la sous l’image.</translation>
  </message>
  <message>
   <source>Humerus</source>
   <translation>Humérus</translation>
  </message>
  <message>
   <source>ID {patient_id}</source>
   <translation>ID {patient_id}</translation>
  </message>
  <message>
   <source>If there should be some, ask the administrator of the worklist whether entries are planned for today, and whether it shows them to the AE title {query_title}.</source>
   <translation>S’il devait y en avoir, demandez à l’administrateur de la liste de travail si des entrées sont prévues pour aujourd’hui et si elles sont visibles pour le titre AE {query_title}.</translation>
  </message>
  <message>
   <source>Ileum</source>
   <translation>Iléon</translation>
  </message>
  <message>
   <source>Ilium</source>
   <translation>Os iliaque</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Import for this patient</source>
   <translation>Importer pour ce patient</translation>
  </message>
  <message>
   <source>Import it again from where it came from.</source>
   <translation>Importez-le de nouveau depuis sa source.</translation>
  </message>
  <message>
   <source>Import it again.</source>
   <translation>Importez-le de nouveau.</translation>
  </message>
  <message>
   <source>Import pictures</source>
   <translation>Importer des images</translation>
  </message>
  <message>
   <source>Import pictures (Ctrl+O)</source>
   <translation>Importer des images (Ctrl+O)</translation>
  </message>
  <message>
   <source>Import pictures first (column 2).</source>
   <translation>Importez d’abord des images (colonne 2).</translation>
  </message>
  <message>
   <source>Import pictures…</source>
   <translation>Importer des images…</translation>
  </message>
  <message>
   <source>Import settings</source>
   <translation>Importer les réglages</translation>
  </message>
  <message>
   <source>Import settings from a file</source>
   <translation>Importer les réglages d’un fichier</translation>
  </message>
  <message>
   <source>Import the sample pictures</source>
   <translation>Importer les images d’exemple</translation>
  </message>
  <message numerus="yes">
   <source>Import {count} files for this patient?</source>
   <translation>
    <numerusform>Importer {count} fichier pour ce patient ?</numerusform>
    <numerusform>Importer {count} fichiers pour ce patient ?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Importing {count} files…</source>
   <translation>
    <numerusform>Importation de {count} fichier…</numerusform>
    <numerusform>Importation de {count} fichiers…</numerusform>
   </translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importer…</translation>
  </message>
  <message>
   <source>In a moment they are there.</source>
   <translation>Elles y seront dans un instant.</translation>
  </message>
  <message>
   <source>In pixels of what the camera gives: the picture without the device's frame. Empty: all of it.</source>
   <translation>En pixels de ce que donne la caméra : l’image sans le cadre de l’appareil. Vide : la totalité.</translation>
  </message>
  <message>
   <source>In the file</source>
   <translation>Dans le fichier</translation>
  </message>
  <message>
   <source>In the outbox for {name}.</source>
   <translation>Dans la boîte d’envoi pour {name}.</translation>
  </message>
  <message>
   <source>Input should be greater than {number}.</source>
   <translation>La valeur doit être supérieure à {number}.</translation>
  </message>
  <message>
   <source>Input should be less than {number}.</source>
   <translation>La valeur doit être inférieure à {number}.</translation>
  </message>
  <message>
   <source>Install EzP2P again.</source>
   <translation>Installez à nouveau EzP2P.</translation>
  </message>
  <message>
   <source>Install EzP2P with its extra 'heic', or save the picture as JPEG.</source>
   <translation>Installez EzP2P avec son complément « heic », ou enregistrez l’image en JPEG.</translation>
  </message>
  <message>
   <source>Install EzP2P with its extra 'video' (PyAV).</source>
   <translation>Installez EzP2P avec son complément « video » (PyAV).</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>Établissement</translation>
  </message>
  <message>
   <source>Internal auditory canal</source>
   <translation>Conduit auditif interne</translation>
  </message>
  <message>
   <source>Is empty, and our certificate is of no use without its key.</source>
   <translation>Est vide, et notre certificat ne sert à rien sans sa clé.</translation>
  </message>
  <message>
   <source>Is empty.</source>
   <translation>Est vide.</translation>
  </message>
  <message>
   <source>Is empty; it needs 1 to 16 characters.</source>
   <translation>Est vide ; il faut 1 à 16 caractères.</translation>
  </message>
  <message>
   <source>Is neither one value nor a range: write {example}.</source>
   <translation>N’est ni une valeur unique ni une plage : saisissez {example}.</translation>
  </message>
  <message>
   <source>Is none of {character_sets}, and no combination of them by code extensions.</source>
   <translation>N’est aucun des jeux {character_sets}, ni une combinaison de ceux-ci par extension de code.</translation>
  </message>
  <message>
   <source>Is none of {fallback_sets}.</source>
   <translation>N’est aucun des jeux {fallback_sets}.</translation>
  </message>
  <message>
   <source>Is not a date that exists (write YYYYMMDD).</source>
   <translation>N’est pas une date existante (écrivez AAAAMMJJ).</translation>
  </message>
  <message>
   <source>Is not a date that exists.</source>
   <translation>N’est pas une date existante.</translation>
  </message>
  <message>
   <source>Is not a time of day (write HHMMSS).</source>
   <translation>N’est pas une heure valide (écrivez HHMMSS).</translation>
  </message>
  <message>
   <source>Is not a time of day.</source>
   <translation>N’est pas une heure valide.</translation>
  </message>
  <message>
   <source>Is not a valid UID (up to 64 digits and dots, no part beginning with 0).</source>
   <translation>N’est pas un UID valide (64 chiffres et points au plus, aucune partie ne commençant par 0).</translation>
  </message>
  <message>
   <source>Is not a whole number.</source>
   <translation>N’est pas un nombre entier.</translation>
  </message>
  <message>
   <source>Is not a whole path.</source>
   <translation>N’est pas un chemin complet.</translation>
  </message>
  <message>
   <source>Is not an age such as 046Y.</source>
   <translation>N’est pas un âge comme 046Y.</translation>
  </message>
  <message>
   <source>Is of no use without our certificate.</source>
   <translation>Ne sert à rien sans notre certificat.</translation>
  </message>
  <message>
   <source>Is only read, not written: choose GB18030 or ISO_IR 192 for Chinese text.</source>
   <translation>N’est pris en charge qu’en lecture, pas en écriture : choisissez GB18030 ou ISO_IR 192 pour le chinois.</translation>
  </message>
  <message>
   <source>Is this still the patient? {who}</source>
   <translation>Est-ce toujours le patient ? {who}</translation>
  </message>
  <message>
   <source>Is this the patient before you?</source>
   <translation>Est-ce le patient devant vous ?</translation>
  </message>
  <message>
   <source>Issuer of Patient ID</source>
   <translation>Émetteur de l’ID patient</translation>
  </message>
  <message>
   <source>It</source>
   <translation>Cette valeur</translation>
  </message>
  <message>
   <source>It answered a search for an invented patient: it found nobody, as it should.</source>
   <translation>Il a répondu à la recherche d’un patient inventé : il n’a trouvé personne, comme il se doit.</translation>
  </message>
  <message>
   <source>It answered: 1 entry for today.</source>
   <translation>Il a répondu : 1 entrée pour aujourd’hui.</translation>
  </message>
  <message>
   <source>It answered: at least {count} entries for today.</source>
   <translation>Il a répondu : au moins {count} entrées pour aujourd’hui.</translation>
  </message>
  <message>
   <source>It answered: {count} entries for today.</source>
   <translation>Il a répondu : {count} entrées pour aujourd’hui.</translation>
  </message>
  <message>
   <source>It answers a search with studies that were not asked for.</source>
   <translation>Il répond à une recherche par des examens qui n’ont pas été demandés.</translation>
  </message>
  <message>
   <source>It answers, but what it sends cannot be read.</source>
   <translation>Il répond, mais ce qu’il envoie est illisible.</translation>
  </message>
  <message>
   <source>It belongs into {folder}. Install EzP2P again, or make it with “make manual” where EzP2P is built.</source>
   <translation>Sa place est dans {folder}. Réinstallez EzP2P, ou créez-le avec « make manual » là où EzP2P est construit.</translation>
  </message>
  <message>
   <source>It calls itself {name}.</source>
   <translation>Il se nomme {name}.</translation>
  </message>
  <message>
   <source>It cannot be read ({name}).</source>
   <translation>Lecture impossible ({name}).</translation>
  </message>
  <message>
   <source>It cannot be read.</source>
   <translation>Lecture impossible.</translation>
  </message>
  <message>
   <source>It comes from another server</source>
   <translation>Elle vient d’un autre serveur</translation>
  </message>
  <message>
   <source>It comes from the same server</source>
   <translation>Elle vient du même serveur</translation>
  </message>
  <message>
   <source>It confirms what it stored</source>
   <translation>Il confirme ce qu’il a enregistré</translation>
  </message>
  <message>
   <source>It does not fit {fallback} either, which the settings name for this server.</source>
   <translation>Il ne correspond pas non plus à {fallback}, indiqué dans les réglages pour ce serveur.</translation>
  </message>
  <message>
   <source>It does not take {refused}.</source>
   <translation>Il n’accepte pas {refused}.</translation>
  </message>
  <message>
   <source>It ended by itself: it was as long as the settings allow.</source>
   <translation>Il s’est arrêté de lui-même : il a atteint la durée que permettent les réglages.</translation>
  </message>
  <message>
   <source>It ends in the middle of a frame: the {frame_count} whole frames before are kept.</source>
   <translation>Il s’arrête au milieu d’une image : les {frame_count} images entières qui précèdent sont conservées.</translation>
  </message>
  <message>
   <source>It gives {columns} × {rows}, {rate} frames in a second.</source>
   <translation>Elle donne {columns} × {rows}, {rate} images par seconde.</translation>
  </message>
  <message>
   <source>It gives {columns} × {rows}.</source>
   <translation>Elle donne {columns} × {rows}.</translation>
  </message>
  <message>
   <source>It has no Patient ID.</source>
   <translation>Il n’a pas de Patient ID.</translation>
  </message>
  <message>
   <source>It has no patient ID.</source>
   <translation>Il n’a pas d’identifiant du patient.</translation>
  </message>
  <message>
   <source>It has no patient's name.</source>
   <translation>Il n’a pas de nom de patient.</translation>
  </message>
  <message>
   <source>It has no {unique}: nothing can be added to it.</source>
   <translation>Il n’a pas de {unique} : rien ne peut y être ajouté.</translation>
  </message>
  <message>
   <source>It has to be deleted at the PACS. {instance}</source>
   <translation>L’image doit être supprimée dans le PACS. {instance}</translation>
  </message>
  <message>
   <source>It is asked again by itself.</source>
   <translation>La demande est renouvelée automatiquement.</translation>
  </message>
  <message>
   <source>It is not said yet how its pages are taken</source>
   <translation>La prise de ses pages n’est pas encore indiquée</translation>
  </message>
  <message>
   <source>It is read as {fallback}, which the settings name for this server.</source>
   <translation>Il est lu comme {fallback}, indiqué dans les réglages pour ce serveur.</translation>
  </message>
  <message>
   <source>It is stored</source>
   <translation>C’est enregistré</translation>
  </message>
  <message>
   <source>It is stored, but its data are not what the archive expected: compare it there ({details}).</source>
   <translation>C’est enregistré, mais les données ne sont pas celles que l’archive attendait : comparez sur place ({details}).</translation>
  </message>
  <message>
   <source>It is stored, but the archive changed some of its data, perhaps the patient's: compare it there ({details}).</source>
   <translation>C’est enregistré, mais l’archive a modifié certaines données, peut-être celles du patient : comparez sur place ({details}).</translation>
  </message>
  <message>
   <source>It is stored, but the archive left out some of its data: compare it there ({details}).</source>
   <translation>C’est enregistré, mais l’archive a omis certaines données : comparez sur place ({details}).</translation>
  </message>
  <message>
   <source>It is tried again by itself.</source>
   <translation>Un nouvel essai a lieu automatiquement.</translation>
  </message>
  <message>
   <source>It keeps its UIDs, and with them the study it belongs to: it was not moved to another.</source>
   <translation>Les UID sont conservés, et avec eux l’examen d’appartenance : aucun transfert vers un autre examen n’a eu lieu.</translation>
  </message>
  <message>
   <source>It may be stored; it is sent again by itself.</source>
   <translation>L’image est peut-être enregistrée ; elle est renvoyée automatiquement.</translation>
  </message>
  <message>
   <source>It may have been stored all the same.</source>
   <translation>L’image peut néanmoins avoir été enregistrée.</translation>
  </message>
  <message>
   <source>It must know how to reach this workstation: its answer comes to port {port} here.</source>
   <translation>Il doit savoir comment joindre ce poste de travail : sa réponse arrive ici sur le port {port}.</translation>
  </message>
  <message>
   <source>It names no patient: neither a Patient ID nor a name.</source>
   <translation>Aucun patient n’est indiqué : ni Patient ID ni nom.</translation>
  </message>
  <message>
   <source>It remarked: {note}</source>
   <translation>Remarque du serveur : {note}</translation>
  </message>
  <message>
   <source>It stores no pictures from here.</source>
   <translation>Il n’enregistre aucune image provenant d’ici.</translation>
  </message>
  <message>
   <source>It takes pictures in {syntaxes}, {size}.</source>
   <translation>Il accepte les images dans {syntaxes}, {size}.</translation>
  </message>
  <message>
   <source>It then ends by itself. 5 to 3600.</source>
   <translation>Il s’arrête alors de lui-même. De 5 à 3600.</translation>
  </message>
  <message>
   <source>It was not found: is it switched on?</source>
   <translation>Introuvable : est-il allumé ?</translation>
  </message>
  <message>
   <source>It was not sent. Going on brings back the patient, what was typed, and the pictures. Discarding removes all that from EzP2P for good; the files that the pictures came from stay.</source>
   <translation>Elle n’a pas été envoyée. Reprendre restaure le patient, ce qui a été saisi et les images. Abandonner retire définitivement tout cela d’EzP2P ; les fichiers d’origine des images restent.</translation>
  </message>
  <message>
   <source>Its brightness, contrast and gamma; its window of deep gray</source>
   <translation>Sa luminosité, son contraste et son gamma ; son fenêtrage des gris étendus</translation>
  </message>
  <message>
   <source>Its character set</source>
   <translation>Son jeu de caractères</translation>
  </message>
  <message>
   <source>Its file is damaged</source>
   <translation>Son fichier est endommagé</translation>
  </message>
  <message>
   <source>Its frames come at uneven times, too many for one instance to tell; their average is kept.</source>
   <translation>Ses images arrivent à intervalles trop irréguliers pour une seule instance ; leur moyenne est conservée.</translation>
  </message>
  <message>
   <source>Its frames come at uneven times; their average is kept.</source>
   <translation>Ses images arrivent à intervalles irréguliers ; leur moyenne est conservée.</translation>
  </message>
  <message>
   <source>Its picture may stand still (frozen ultrasound)</source>
   <translation>Son image peut rester immobile (échographie figée)</translation>
  </message>
  <message>
   <source>Its pixels are not square: it looks narrower than it is, unless a viewer corrects that.</source>
   <translation>Ses pixels ne sont pas carrés : l’image paraît plus étroite qu’en réalité, sauf si un visualiseur corrige cela.</translation>
  </message>
  <message>
   <source>Its pixels are not square: it looks wider than it is, unless a viewer corrects that.</source>
   <translation>Ses pixels ne sont pas carrés : l’image paraît plus large qu’en réalité, sauf si un visualiseur corrige cela.</translation>
  </message>
  <message>
   <source>Its sound was left out.</source>
   <translation>Le son a été retiré.</translation>
  </message>
  <message>
   <source>Japanese kanji (ISO 2022 IR 87)</source>
   <translation>Kanji japonais (ISO 2022 IR 87)</translation>
  </message>
  <message>
   <source>Japanese kanji, rare ones too (ISO 2022 IR 87 and 159)</source>
   <translation>Kanji japonais, y compris rares (ISO 2022 IR 87 et 159)</translation>
  </message>
  <message>
   <source>Japanese katakana (ISO_IR 13)</source>
   <translation>Katakana japonais (ISO_IR 13)</translation>
  </message>
  <message>
   <source>Japanese katakana and kanji (ISO 2022 IR 13 and 87)</source>
   <translation>Katakana et kanji japonais (ISO 2022 IR 13 et 87)</translation>
  </message>
  <message>
   <source>Japanese katakana and kanji (ISO 2022 IR 13, 87 and 159)</source>
   <translation>Katakana et kanji japonais (ISO 2022 IR 13, 87 et 159)</translation>
  </message>
  <message>
   <source>Jaw</source>
   <translation>Mâchoire</translation>
  </message>
  <message>
   <source>Jaw joint</source>
   <translation>Articulation temporo-mandibulaire</translation>
  </message>
  <message>
   <source>Jejunum</source>
   <translation>Jéjunum</translation>
  </message>
  <message>
   <source>Join this series</source>
   <translation>Rattacher à cette série</translation>
  </message>
  <message numerus="yes">
   <source>Keep all</source>
   <translation>
    <numerusform>Garder les deux</numerusform>
    <numerusform>Tout garder</numerusform>
   </translation>
  </message>
  <message>
   <source>Keep as profile…</source>
   <translation>Garder comme profil…</translation>
  </message>
  <message>
   <source>Keep current patient</source>
   <translation>Garder le patient actuel</translation>
  </message>
  <message>
   <source>Keep editing</source>
   <translation>Continuer la modification</translation>
  </message>
  <message>
   <source>Keep for next time</source>
   <translation>Garder pour la prochaine fois</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>La garder</translation>
  </message>
  <message>
   <source>Keep the file as it is and ask for help; the pictures lie beside it.</source>
   <translation>Laissez le fichier tel quel et demandez de l’aide ; les images se trouvent à côté.</translation>
  </message>
  <message>
   <source>Keep the selected pictures</source>
   <translation>Garder les images sélectionnées</translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>Les garder</translation>
  </message>
  <message>
   <source>Keep them after all</source>
   <translation>Les garder malgré tout</translation>
  </message>
  <message>
   <source>Keep trying</source>
   <translation>Continuer d’essayer</translation>
  </message>
  <message>
   <source>Keep working</source>
   <translation>Continuer à travailler</translation>
  </message>
  <message>
   <source>Keep: is sent</source>
   <translation>Garder : envoyée</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Touche</translation>
  </message>
  <message>
   <source>Key of this certificate</source>
   <translation>Clé de ce certificat</translation>
  </message>
  <message>
   <source>Key that takes a still</source>
   <translation>Touche qui prend une image fixe</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Kidney</source>
   <translation>Rein</translation>
  </message>
  <message>
   <source>Knee</source>
   <translation>Genou</translation>
  </message>
  <message>
   <source>Korean (ISO 2022 IR 149)</source>
   <translation>Coréen (ISO 2022 IR 149)</translation>
  </message>
  <message>
   <source>L, left</source>
   <translation>L, gauche</translation>
  </message>
  <message>
   <source>Label Map Segmentation Storage</source>
   <translation>Label Map Segmentation Storage</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Large view of the picture</source>
   <translation>Grande vue de l’image</translation>
  </message>
  <message>
   <source>Larger letters</source>
   <translation>Lettres plus grandes</translation>
  </message>
  <message>
   <source>Largest PDU received, in bytes</source>
   <translation>Plus grand PDU reçu, en octets</translation>
  </message>
  <message>
   <source>Larynx</source>
   <translation>Larynx</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Dernier jour</translation>
  </message>
  <message>
   <source>Last sent: {name}</source>
   <translation>Dernier envoi : {name}</translation>
  </message>
  <message>
   <source>Laterality</source>
   <translation>Latéralité</translation>
  </message>
  <message>
   <source>Laterality is L for left, R for right, or empty.</source>
   <translation>La latéralité est L pour gauche, R pour droite, ou vide.</translation>
  </message>
  <message>
   <source>Leave out blank pages</source>
   <translation>Omettre les pages blanches</translation>
  </message>
  <message>
   <source>Leave the tool of the picture, or cancel what runs</source>
   <translation>Quitter l’outil de l’image, ou annuler l’opération en cours</translation>
  </message>
  <message>
   <source>Leave the tour (Esc)</source>
   <translation>Quitter la visite (Échap)</translation>
  </message>
  <message>
   <source>Leave this tool (Esc)</source>
   <translation>Quitter cet outil (Échap)</translation>
  </message>
  <message>
   <source>Leave this workstation's own as it is: AE titles, port, station name, watched folder</source>
   <translation>Laisser tel quel ce qui est propre à ce poste : titres AE, port, nom de station, dossier surveillé</translation>
  </message>
  <message>
   <source>Left</source>
   <comment>side</comment>
   <translation>Gauche</translation>
  </message>
  <message>
   <source>Left</source>
   <comment>where a part of a picture begins</comment>
   <translation>Gauche</translation>
  </message>
  <message>
   <source>Left side of the patient</source>
   <translation>Côté gauche du patient</translation>
  </message>
  <message>
   <source>Leg</source>
   <translation>Jambe</translation>
  </message>
  <message>
   <source>Let it run</source>
   <translation>Laisser faire</translation>
  </message>
  <message>
   <source>Let the picture stand still; press again for live</source>
   <translation>Immobiliser l’image ; appuyer de nouveau pour le direct</translation>
  </message>
  <message>
   <source>Level</source>
   <comment>of gray values</comment>
   <translation>Niveau</translation>
  </message>
  <message>
   <source>Libraries</source>
   <translation>Bibliothèques</translation>
  </message>
  <message>
   <source>License</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Licenses</source>
   <translation>Licences</translation>
  </message>
  <message>
   <source>Licenses of what it uses…</source>
   <translation>Licences des bibliothèques…</translation>
  </message>
  <message>
   <source>Live picture on which a part is drawn</source>
   <translation>Image en direct sur laquelle tracer une partie</translation>
  </message>
  <message>
   <source>Liver</source>
   <translation>Foie</translation>
  </message>
  <message>
   <source>Load older</source>
   <translation>Charger plus ancien</translation>
  </message>
  <message>
   <source>Loading…</source>
   <translation>Chargement…</translation>
  </message>
  <message>
   <source>Log files</source>
   <translation>Fichiers journaux</translation>
  </message>
  <message>
   <source>Longest recording, in seconds</source>
   <translation>Enregistrement le plus long, en secondes</translation>
  </message>
  <message>
   <source>Look at the film: which side does its marker show?</source>
   <translation>Regardez le film : quel côté indique son repère ?</translation>
  </message>
  <message>
   <source>Look whether it was moved, or choose another.</source>
   <translation>Vérifiez qu’il n’a pas été déplacé, ou choisissez-en un autre.</translation>
  </message>
  <message>
   <source>Looking at the series…</source>
   <translation>Examen de la série…</translation>
  </message>
  <message>
   <source>Looking whether these pictures were sent before…</source>
   <translation>Vérification : ces images ont-elles déjà été envoyées…</translation>
  </message>
  <message>
   <source>Looking which libraries are installed…</source>
   <translation>Recherche des bibliothèques installées…</translation>
  </message>
  <message>
   <source>Lumbar and sacral spine</source>
   <translation>Rachis lombaire et sacré</translation>
  </message>
  <message>
   <source>Lumbar spine</source>
   <translation>Rachis lombaire</translation>
  </message>
  <message>
   <source>Lung</source>
   <translation>Poumon</translation>
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
   <translation>MR  IRM</translation>
  </message>
  <message>
   <source>Make a provisional patient ID</source>
   <translation>Créer un ID patient provisoire</translation>
  </message>
  <message>
   <source>Male</source>
   <translation>Masculin</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>Manuel</translation>
  </message>
  <message>
   <source>Marker of the left side</source>
   <translation>Repère du côté gauche</translation>
  </message>
  <message>
   <source>Marker of the right side</source>
   <translation>Repère du côté droit</translation>
  </message>
  <message>
   <source>Marker {side}</source>
   <translation>Repère {side}</translation>
  </message>
  <message>
   <source>May hold capital letters, digits, spaces and underscores only.</source>
   <translation>Ne peut contenir que des majuscules, des chiffres, des espaces et des traits de soulignement.</translation>
  </message>
  <message>
   <source>May hold plain ASCII characters only.</source>
   <translation>Ne peut contenir que des caractères ASCII.</translation>
  </message>
  <message>
   <source>May hold {limit} characters; this has {length}.</source>
   <translation>Peut contenir {limit} caractères au plus ; il y en a {length}.</translation>
  </message>
  <message>
   <source>May the picture of {name} stand still?</source>
   <translation>L’image de {name} peut-elle rester immobile ?</translation>
  </message>
  <message>
   <source>Mediastinum</source>
   <translation>Médiastin</translation>
  </message>
  <message>
   <source>Megabytes that stay free on the disk</source>
   <translation>Mégaoctets à laisser libres sur le disque</translation>
  </message>
  <message>
   <source>Minutes after which it is refreshed by itself</source>
   <translation>Minutes avant actualisation automatique</translation>
  </message>
  <message>
   <source>Minutes without anybody at work until it is asked whether this is still the patient</source>
   <translation>Minutes d’inactivité avant de demander si c’est toujours le patient</translation>
  </message>
  <message>
   <source>Mirror (Ctrl+M)</source>
   <translation>Miroir (Ctrl+M)</translation>
  </message>
  <message>
   <source>Mirror it left and right, upside down</source>
   <translation>La retourner gauche-droite, haut-bas</translation>
  </message>
  <message>
   <source>Mirror left and right</source>
   <translation>Miroir gauche-droite</translation>
  </message>
  <message>
   <source>Mirrored</source>
   <translation>En miroir</translation>
  </message>
  <message>
   <source>Modality</source>
   <translation>Modalité</translation>
  </message>
  <message>
   <source>Modality of a new series</source>
   <translation>Modalité d’une nouvelle série</translation>
  </message>
  <message>
   <source>Modality of the step</source>
   <translation>Modalité de l’étape</translation>
  </message>
  <message>
   <source>More are quicker where the network is slow.</source>
   <translation>Plusieurs sont plus rapides si le réseau est lent.</translation>
  </message>
  <message>
   <source>Most entries that are taken</source>
   <translation>Nombre maximal d’entrées reprises</translation>
  </message>
  <message>
   <source>Mouth</source>
   <translation>Bouche</translation>
  </message>
  <message>
   <source>Move the selected pictures to the next series</source>
   <translation>Déplacer les images sélectionnées vers la série suivante</translation>
  </message>
  <message>
   <source>Move to a new series</source>
   <translation>Déplacer vers une nouvelle série</translation>
  </message>
  <message>
   <source>Move to series {number}</source>
   <translation>Déplacer vers la série {number}</translation>
  </message>
  <message numerus="yes">
   <source>Move {count} pictures to the other patient</source>
   <translation>
    <numerusform>Déplacer {count} image vers l’autre patient</numerusform>
    <numerusform>Déplacer {count} images vers l’autre patient</numerusform>
   </translation>
  </message>
  <message>
   <source>Multi-frame Single Bit Secondary Capture</source>
   <translation>Multi-frame Single Bit Secondary Capture</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name or license</source>
   <translation>Nom ou licence</translation>
  </message>
  <message>
   <source>Names read so are marked and have to be confirmed.</source>
   <translation>Les noms lus ainsi sont marqués et doivent être confirmés.</translation>
  </message>
  <message>
   <source>Names without a character set are</source>
   <translation>Les noms sans jeu de caractères sont</translation>
  </message>
  <message>
   <source>Narrow the search and ask again, or ask its administrator.</source>
   <translation>Restreignez la recherche et interrogez à nouveau, ou demandez à son administrateur.</translation>
  </message>
  <message>
   <source>Neck</source>
   <translation>Cou</translation>
  </message>
  <message>
   <source>Neck and chest</source>
   <translation>Cou et thorax</translation>
  </message>
  <message>
   <source>Neck, chest and abdomen</source>
   <translation>Cou, thorax et abdomen</translation>
  </message>
  <message>
   <source>Neck, chest, abdomen and pelvis</source>
   <translation>Cou, thorax, abdomen et pelvis</translation>
  </message>
  <message>
   <source>Never sent empty, whatever is chosen.</source>
   <translation>Jamais envoyé vide, quel que soit le choix.</translation>
  </message>
  <message>
   <source>New ID</source>
   <translation>Nouvel ID</translation>
  </message>
  <message>
   <source>New camera</source>
   <translation>Nouvelle caméra</translation>
  </message>
  <message>
   <source>New profile</source>
   <translation>Nouveau profil</translation>
  </message>
  <message>
   <source>New series</source>
   <translation>Nouvelle série</translation>
  </message>
  <message>
   <source>New series at each separator page</source>
   <translation>Nouvelle série à chaque séparateur</translation>
  </message>
  <message>
   <source>New series of this study</source>
   <translation>Nouvelle série de cet examen</translation>
  </message>
  <message>
   <source>New server</source>
   <translation>Nouveau serveur</translation>
  </message>
  <message>
   <source>New study for this patient</source>
   <translation>Nouvel examen pour ce patient</translation>
  </message>
  <message>
   <source>New template</source>
   <translation>Nouveau modèle</translation>
  </message>
  <message>
   <source>Next 30 days</source>
   <translation>30 prochains jours</translation>
  </message>
  <message>
   <source>Next patient</source>
   <translation>Patient suivant</translation>
  </message>
  <message>
   <source>No PACS is set up</source>
   <translation>Aucun PACS configuré</translation>
  </message>
  <message>
   <source>No PACS or worklist server is set up yet.</source>
   <translation>Aucun PACS ni serveur de liste de travail n’est encore configuré.</translation>
  </message>
  <message>
   <source>No accession number</source>
   <translation>Sans numéro d’accession</translation>
  </message>
  <message>
   <source>No answer came</source>
   <translation>Aucune réponse reçue</translation>
  </message>
  <message>
   <source>No archive is set up to be searched. Add one in the settings.</source>
   <translation>Aucune archive à interroger n’est configurée. Ajoutez-en une dans les réglages.</translation>
  </message>
  <message>
   <source>No birth date</source>
   <translation>Sans date de naissance</translation>
  </message>
  <message>
   <source>No camera was found: is it plugged in? One in the network has an address: rtsp://… or http://…</source>
   <translation>Aucune caméra trouvée : est-elle branchée ? Une caméra du réseau a une adresse : rtsp://… ou http://…</translation>
  </message>
  <message>
   <source>No change of brightness, contrast and gamma</source>
   <translation>Luminosité, contraste et gamma inchangés</translation>
  </message>
  <message>
   <source>No emergency was begun: another patient was chosen meanwhile.</source>
   <translation>Aucune urgence n’a été commencée : un autre patient a été choisi entre-temps.</translation>
  </message>
  <message>
   <source>No entries for this choice of day, kind and station.</source>
   <translation>Aucune entrée pour ce choix de jour, de type et de station.</translation>
  </message>
  <message>
   <source>No entry matches the search.</source>
   <translation>Aucune entrée ne correspond à la recherche.</translation>
  </message>
  <message>
   <source>No key</source>
   <translation>Aucune touche</translation>
  </message>
  <message>
   <source>No library has this in its name or license.</source>
   <translation>Aucune bibliothèque n’a ceci dans son nom ou sa licence.</translation>
  </message>
  <message>
   <source>No new picture for {seconds} s.</source>
   <translation>Aucune nouvelle image depuis {seconds} s.</translation>
  </message>
  <message>
   <source>No page was kept.</source>
   <translation>Aucune page n’a été conservée.</translation>
  </message>
  <message>
   <source>No patient ID</source>
   <translation>Sans ID patient</translation>
  </message>
  <message>
   <source>No patient named</source>
   <translation>Aucun patient nommé</translation>
  </message>
  <message>
   <source>No patient yet: choose one from the worklist</source>
   <translation>Pas encore de patient : choisissez-en un dans la liste de travail</translation>
  </message>
  <message>
   <source>No picture was taken: this computer was too busy at that moment. Press again.</source>
   <translation>Aucune image n’a été prise : cet ordinateur était trop occupé à cet instant. Appuyez de nouveau.</translation>
  </message>
  <message>
   <source>No pictures in this series yet: drop or drag them here.</source>
   <translation>Pas encore d’images dans cette série : déposez-les ou glissez-les ici.</translation>
  </message>
  <message>
   <source>No program shows the manual</source>
   <translation>Aucun programme n’affiche le manuel</translation>
  </message>
  <message>
   <source>No template yet</source>
   <translation>Pas encore de modèle</translation>
  </message>
  <message>
   <source>No test picture was stored.</source>
   <translation>Aucune image de test n’a été enregistrée.</translation>
  </message>
  <message>
   <source>No worklist entry has the accession number {number}, on any day.</source>
   <translation>Aucune entrée de la liste de travail n’a le numéro d’accession {number}, quel que soit le jour.</translation>
  </message>
  <message>
   <source>No worklist server is set up. Add one in the settings, or type the patient below.</source>
   <translation>Aucun serveur de liste de travail n’est configuré. Ajoutez-en un dans les réglages, ou saisissez le patient ci-dessous.</translation>
  </message>
  <message>
   <source>No, choose again</source>
   <translation>Non, choisir de nouveau</translation>
  </message>
  <message>
   <source>No, go on watching it</source>
   <translation>Non, continuer à la surveiller</translation>
  </message>
  <message numerus="yes">
   <source>None of the {count} that are loaded holds these words.</source>
   <translation>
    <numerusform>La ligne chargée ({count}) ne contient pas ces mots.</numerusform>
    <numerusform>Aucune des {count} lignes chargées ne contient ces mots.</numerusform>
   </translation>
  </message>
  <message>
   <source>None while all text is ASCII, else Unicode</source>
   <translation>Aucun si tout le texte est en ASCII, sinon Unicode</translation>
  </message>
  <message>
   <source>North European, Latin 4 (ISO_IR 110)</source>
   <translation>Europe du Nord, Latin 4 (ISO_IR 110)</translation>
  </message>
  <message>
   <source>Nose</source>
   <translation>Nez</translation>
  </message>
  <message>
   <source>Not at all</source>
   <translation>Pas du tout</translation>
  </message>
  <message>
   <source>Not brought back: {reason}</source>
   <translation>Non restaurée : {reason}</translation>
  </message>
  <message>
   <source>Not confirmed</source>
   <translation>Non confirmée</translation>
  </message>
  <message>
   <source>Not confirmed yet: {error}</source>
   <translation>Pas encore confirmé : {error}</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Inconnu</translation>
  </message>
  <message>
   <source>Not known: show such names by their bytes</source>
   <translation>Inconnu : montrer ces noms par leurs octets</translation>
  </message>
  <message>
   <source>Not looked yet</source>
   <translation>Pas encore regardé</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Non indiqué</translation>
  </message>
  <message>
   <source>Not sent: nobody could tell whether these pictures were sent before for another patient. Look at the pictures and the patient, then press Send to PACS again.</source>
   <translation>Non envoyé : impossible de savoir si ces images ont déjà été envoyées pour un autre patient. Vérifiez les images et le patient, puis appuyez de nouveau sur Envoyer au PACS.</translation>
  </message>
  <message>
   <source>Not sent: only when you ask for it, because somebody has to delete it at the PACS afterwards.</source>
   <translation>Non envoyée : uniquement à votre demande, car quelqu’un doit ensuite la supprimer dans le PACS.</translation>
  </message>
  <message>
   <source>Not sent: something has to be decided first. Then press Send to PACS again.</source>
   <translation>Non envoyé : une décision est d’abord nécessaire. Appuyez ensuite de nouveau sur Envoyer au PACS.</translation>
  </message>
  <message>
   <source>Not sent: something was changed meanwhile. Look at it, then press Send to PACS again.</source>
   <translation>Non envoyé : quelque chose a été modifié entre-temps. Vérifiez, puis appuyez de nouveau sur Envoyer au PACS.</translation>
  </message>
  <message>
   <source>Not taken for now</source>
   <translation>Non acceptée pour l’instant</translation>
  </message>
  <message>
   <source>Not taken today</source>
   <translation>Non prise aujourd’hui</translation>
  </message>
  <message>
   <source>Not taken: {reason}</source>
   <translation>Non repris : {reason}</translation>
  </message>
  <message>
   <source>Not today</source>
   <translation>Autre jour</translation>
  </message>
  <message>
   <source>Not tried, because the step before it failed: {name}.</source>
   <translation>Non essayé, car l’étape précédente a échoué : {name}.</translation>
  </message>
  <message>
   <source>Not used: the settings do not say that it is searched.</source>
   <translation>Non utilisé : les réglages n’indiquent pas qu’on y fait des recherches.</translation>
  </message>
  <message>
   <source>Not used: the settings do not say that pictures are sent to it.</source>
   <translation>Non utilisé : les réglages n’indiquent pas que des images y sont envoyées.</translation>
  </message>
  <message>
   <source>Not used: the settings do not say that the worklist comes from it.</source>
   <translation>Non utilisé : les réglages n’indiquent pas que la liste de travail en provient.</translation>
  </message>
  <message>
   <source>Not used: the settings do not say that this connection is encrypted.</source>
   <translation>Non utilisé : les réglages ne disent pas que cette connexion est chiffrée.</translation>
  </message>
  <message>
   <source>Note: {note}</source>
   <translation>Remarque : {note}</translation>
  </message>
  <message>
   <source>Nothing goes elsewhere by itself, and nothing is lost.</source>
   <translation>Rien ne part ailleurs de soi-même, et rien n’est perdu.</translation>
  </message>
  <message>
   <source>Nothing is being sent:</source>
   <translation>Rien n’est envoyé :</translation>
  </message>
  <message>
   <source>Nothing new is taken that would use this up, so that what was taken can always be sent.</source>
   <translation>Rien de nouveau n’est pris qui entamerait cet espace, pour que tout ce qui a été pris puisse toujours être envoyé.</translation>
  </message>
  <message>
   <source>Nothing was sent yet: what is stored, confirmed or discarded is listed here.</source>
   <translation>Rien n’a encore été envoyé : ce qui est enregistré, confirmé ou abandonné est listé ici.</translation>
  </message>
  <message>
   <source>Nothing would change: these settings are in force already.</source>
   <translation>Rien ne changerait : ces réglages sont déjà en vigueur.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Actuel</translation>
  </message>
  <message>
   <source>Now open</source>
   <translation>Ouvert actuellement</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Numéro</translation>
  </message>
  <message>
   <source>Number of series</source>
   <translation>Nombre de séries</translation>
  </message>
  <message>
   <source>Number of the first series</source>
   <translation>Numéro de la première série</translation>
  </message>
  <message>
   <source>O</source>
   <comment>neither male nor female</comment>
   <translation>A</translation>
  </message>
  <message>
   <source>OP  ophthalmic photo</source>
   <translation>OP  photo ophtalmique</translation>
  </message>
  <message>
   <source>OT  other</source>
   <translation>OT  autre</translation>
  </message>
  <message>
   <source>Of clips it takes multi-frame images and no videos.</source>
   <translation>Pour les clips, il accepte les images multiframes, mais pas les vidéos.</translation>
  </message>
  <message>
   <source>Of clips it takes multi-frame images and videos in {codings}.</source>
   <translation>Pour les clips, il accepte les images multiframes et les vidéos en {codings}.</translation>
  </message>
  <message>
   <source>Of clips it takes no multi-frame images and no videos.</source>
   <translation>Pour les clips, il n’accepte ni images multiframes ni vidéos.</translation>
  </message>
  <message>
   <source>Of clips it takes no multi-frame images and videos in {codings}.</source>
   <translation>Pour les clips, il n’accepte pas les images multiframes, mais accepte les vidéos en {codings}.</translation>
  </message>
  <message>
   <source>Of the authority that issued the server's certificate, or that certificate itself.</source>
   <translation>De l'autorité qui a émis le certificat du serveur, ou ce certificat lui-même.</translation>
  </message>
  <message>
   <source>On its way to {name}.</source>
   <translation>En route vers {name}.</translation>
  </message>
  <message>
   <source>One frame back ( , )</source>
   <translation>Une image en arrière ( , )</translation>
  </message>
  <message>
   <source>One frame back or forward while a clip is shown</source>
   <translation>Une image en arrière ou en avant lorsqu’un clip est affiché</translation>
  </message>
  <message>
   <source>One frame forward ( . )</source>
   <translation>Une image en avant ( . )</translation>
  </message>
  <message>
   <source>One of the two days is no date.</source>
   <translation>L’un des deux jours n’est pas une date.</translation>
  </message>
  <message>
   <source>One on each line, only for those that a search does not find: 10.1.2.7, or scanner.example:8080.</source>
   <translation>Une par ligne, seulement pour ceux qu’une recherche ne trouve pas : 10.1.2.7 ou scanner.exemple:8080.</translation>
  </message>
  <message>
   <source>One text a line, offered while one types. Descriptions that were typed lately on this workstation come after them.</source>
   <translation>Un texte par ligne, proposé pendant la saisie. Les descriptions saisies récemment sur ce poste viennent à la suite.</translation>
  </message>
  <message>
   <source>Only for a server that asks for one.</source>
   <translation>Seulement pour un serveur qui en demande un.</translation>
  </message>
  <message>
   <source>Only if it differs.</source>
   <translation>Seulement s’il diffère.</translation>
  </message>
  <message>
   <source>Only the first one</source>
   <translation>Seulement la première</translation>
  </message>
  <message>
   <source>Only the first {most} cameras of the settings are shown.</source>
   <translation>Seules les {most} premières caméras des réglages sont affichées.</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>Rouvrir</translation>
  </message>
  <message>
   <source>Open the camera, or close it</source>
   <translation>Ouvrir ou fermer la caméra</translation>
  </message>
  <message>
   <source>Open this camera</source>
   <translation>Ouvrir cette caméra</translation>
  </message>
  <message>
   <source>Opening the camera…</source>
   <translation>Ouverture de la caméra…</translation>
  </message>
  <message>
   <source>Orbit</source>
   <translation>Orbite</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Autre</translation>
  </message>
  <message>
   <source>Other camera</source>
   <translation>Autre caméra</translation>
  </message>
  <message>
   <source>Other station…</source>
   <translation>Autre station…</translation>
  </message>
  <message>
   <source>Other ways to use this study</source>
   <translation>Autres façons d’utiliser cet examen</translation>
  </message>
  <message>
   <source>Other?</source>
   <translation>Autre ?</translation>
  </message>
  <message>
   <source>Others cannot be read.</source>
   <translation>D’autres sont illisibles.</translation>
  </message>
  <message>
   <source>Other…</source>
   <translation>Autre…</translation>
  </message>
  <message>
   <source>Outbox</source>
   <translation>Boîte d’envoi</translation>
  </message>
  <message>
   <source>Ovary</source>
   <translation>Ovaire</translation>
  </message>
  <message>
   <source>Own choices</source>
   <translation>Choix propres</translation>
  </message>
  <message>
   <source>P, K or U</source>
   <translation>P, K ou U</translation>
  </message>
  <message>
   <source>PACS Main</source>
   <translation>PACS principal</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>Page suivante</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>Page précédente</translation>
  </message>
  <message>
   <source>Page {page} is there. Waiting for the next…</source>
   <translation>La page {page} est là. En attente de la suivante…</translation>
  </message>
  <message>
   <source>Pages of the settings</source>
   <translation>Pages des réglages</translation>
  </message>
  <message>
   <source>Pages?</source>
   <translation>Pages ?</translation>
  </message>
  <message>
   <source>Pancreas</source>
   <translation>Pancréas</translation>
  </message>
  <message>
   <source>Paper is stuck in {device}. Take it out, put the rest back in, and continue.</source>
   <translation>Du papier est coincé dans {device}. Retirez-le, remettez le reste et continuez.</translation>
  </message>
  <message>
   <source>Parotid gland</source>
   <translation>Glande parotide</translation>
  </message>
  <message>
   <source>Part of the picture</source>
   <translation>Partie de l’image</translation>
  </message>
  <message>
   <source>Parts of the report</source>
   <translation>Parties du rapport</translation>
  </message>
  <message>
   <source>Passed: {title} answered in {count} ms.</source>
   <translation>Réussi : {title} a répondu en {count} ms.</translation>
  </message>
  <message>
   <source>Paste a picture, or picture files</source>
   <translation>Coller une image ou des fichiers d’images</translation>
  </message>
  <message>
   <source>Paste pictures</source>
   <translation>Coller des images</translation>
  </message>
  <message>
   <source>Patella</source>
   <translation>Rotule</translation>
  </message>
  <message>
   <source>Patient</source>
   <translation>Patient</translation>
  </message>
  <message>
   <source>Patient ID</source>
   <translation>ID patient</translation>
  </message>
  <message>
   <source>Patient ID to search</source>
   <translation>ID patient à chercher</translation>
  </message>
  <message>
   <source>Patient Name</source>
   <translation>Nom du patient</translation>
  </message>
  <message>
   <source>Patient and study</source>
   <translation>Patient et examen</translation>
  </message>
  <message>
   <source>Patient name</source>
   <translation>Nom du patient</translation>
  </message>
  <message>
   <source>Patient name to search</source>
   <translation>Nom du patient à chercher</translation>
  </message>
  <message>
   <source>Patient's Sex is none of M, F and O.</source>
   <translation>Le sexe du patient n’est ni M, ni F, ni O.</translation>
  </message>
  <message>
   <source>Patient, ID, archive, state, date 2026-01-31…</source>
   <translation>Patient, ID, archive, état, date 2026-01-31…</translation>
  </message>
  <message>
   <source>Patients</source>
   <translation>Patients</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Pelvis</source>
   <translation>Pelvis</translation>
  </message>
  <message>
   <source>Penis</source>
   <translation>Pénis</translation>
  </message>
  <message>
   <source>Percent, 1 to 100; only where a transfer syntax with loss is asked for. The default is 95.</source>
   <translation>Pourcentage, de 1 à 100 ; seulement si une syntaxe de transfert avec perte est demandée. Par défaut : 95.</translation>
  </message>
  <message>
   <source>Performed Procedure Step Description</source>
   <translation>Description de l’étape réalisée</translation>
  </message>
  <message>
   <source>Performing Physician</source>
   <translation>Médecin réalisateur</translation>
  </message>
  <message>
   <source>Pharynx</source>
   <translation>Pharynx</translation>
  </message>
  <message>
   <source>Photos, documents, videos or DICOM files, from a folder, a memory card or the desktop.</source>
   <translation>Photos, documents, vidéos ou fichiers DICOM, d’un dossier, d’une carte mémoire ou du bureau.</translation>
  </message>
  <message>
   <source>Pick lists</source>
   <translation>Listes de choix</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Picture of the camera</source>
   <translation>Image de la caméra</translation>
  </message>
  <message>
   <source>Picture on paper</source>
   <translation>Image sur papier</translation>
  </message>
  <message>
   <source>Picture size</source>
   <translation>Taille d’image</translation>
  </message>
  <message>
   <source>Picture {number}</source>
   <translation>Image {number}</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>Pictures and videos are written as</source>
   <translation>Les images et vidéos sont écrites en</translation>
  </message>
  <message>
   <source>Pictures are being imported: wait for their end, or cancel it.</source>
   <translation>Des images sont en cours d’importation : attendez la fin ou annulez.</translation>
  </message>
  <message>
   <source>Pictures are on their way into the tray</source>
   <translation>Des images arrivent sur le plateau</translation>
  </message>
  <message>
   <source>Pictures are shown as stored, never as confirmed.</source>
   <translation>Les images sont affichées comme enregistrées, jamais comme confirmées.</translation>
  </message>
  <message>
   <source>Pictures are still being imported: wait for the last one, or cancel the import.</source>
   <translation>Des images sont encore en cours d’importation : attendez la dernière ou annulez l’importation.</translation>
  </message>
  <message>
   <source>Pictures came from the watched folder while the patient was changed. Look at the banner above: whose are they?</source>
   <translation>Des images sont arrivées du dossier surveillé pendant le changement de patient. Voir le bandeau ci-dessus : à qui sont-elles ?</translation>
  </message>
  <message>
   <source>Pictures for it and searches in it are written so.</source>
   <translation>Les images qui lui sont destinées et les recherches chez lui sont écrites ainsi.</translation>
  </message>
  <message>
   <source>Pictures from the watched folder stay there, as they would be lost after a crash.</source>
   <translation>Les images du dossier surveillé y restent, car elles seraient perdues en cas de plantage.</translation>
  </message>
  <message>
   <source>Pictures in the outbox that are not stored yet</source>
   <translation>Images de la boîte d’envoi pas encore enregistrées</translation>
  </message>
  <message>
   <source>Pictures of a burst</source>
   <translation>Images d’une rafale</translation>
  </message>
  <message>
   <source>Pictures of this series</source>
   <translation>Images de cette série</translation>
  </message>
  <message>
   <source>Pictures that appear there come into the open study; the files move to 'done' or 'refused' in it.</source>
   <translation>Les images qui y apparaissent rejoignent l’examen ouvert ; les fichiers y passent dans « done » ou « refused ».</translation>
  </message>
  <message numerus="yes">
   <source>Pictures {numbers} need a look: select and see below.</source>
   <translation>
    <numerusform>L’image {numbers} est à vérifier : sélectionnez-la et voyez ci-dessous.</numerusform>
    <numerusform>Les images {numbers} sont à vérifier : sélectionnez-les et voyez ci-dessous.</numerusform>
   </translation>
  </message>
  <message>
   <source>Pictures, documents, videos</source>
   <translation>Images, documents, vidéos</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Lire</translation>
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
   <translation>Port d’écoute</translation>
  </message>
  <message>
   <source>Port {port} cannot be used ({reason}). Choose another port in the settings, or end what uses it.</source>
   <translation>Le port {port} ne peut pas être utilisé ({reason}). Choisissez un autre port dans les réglages, ou arrêtez ce qui l’utilise.</translation>
  </message>
  <message numerus="yes">
   <source>Prepared {done} of {count} pictures</source>
   <translation>
    <numerusform>{done} image préparée sur {count}</numerusform>
    <numerusform>{done} images préparées sur {count}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Preparing {count} pictures…</source>
   <translation>
    <numerusform>Préparation de {count} image…</numerusform>
    <numerusform>Préparation de {count} images…</numerusform>
   </translation>
  </message>
  <message>
   <source>Press Preview to see what lies in the scanner, and to choose a part of it.</source>
   <translation>Appuyez sur Aperçu pour voir ce qui se trouve dans le scanner et en choisir une partie.</translation>
  </message>
  <message>
   <source>Press “Send to PACS”.</source>
   <translation>Cliquez sur « Envoyer au PACS ».</translation>
  </message>
  <message>
   <source>Press “Use this patient”.</source>
   <translation>Cliquez sur « Utiliser ce patient ».</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>Preview of the scan</source>
   <translation>Aperçu de la numérisation</translation>
  </message>
  <message>
   <source>Print it to a new PDF.</source>
   <translation>Imprimez-le dans un nouveau PDF.</translation>
  </message>
  <message>
   <source>Print it, and lay it between the pages in a feeder. Each begins a new series, where the profile says so.</source>
   <translation>Imprimez-la et placez-la entre les pages dans un chargeur. Chacune commence une nouvelle série, si le profil l’indique.</translation>
  </message>
  <message>
   <source>Problem report</source>
   <translation>Rapport de problème</translation>
  </message>
  <message>
   <source>Procedure Code</source>
   <translation>Code de la procédure</translation>
  </message>
  <message>
   <source>Procedure Step Description</source>
   <translation>Description de l’étape de procédure</translation>
  </message>
  <message>
   <source>Procedure code</source>
   <translation>Code de procédure</translation>
  </message>
  <message>
   <source>Procedure step</source>
   <translation>Étape de procédure</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Profil</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>Prostate</source>
   <translation>Prostate</translation>
  </message>
  <message>
   <source>Protocol Code</source>
   <translation>Code du protocole</translation>
  </message>
  <message>
   <source>Provisional ID</source>
   <translation>ID provisoire</translation>
  </message>
  <message>
   <source>Quality of lossy compression</source>
   <translation>Qualité de la compression avec perte</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>R, right</source>
   <translation>R, droite</translation>
  </message>
  <message>
   <source>RF  fluoroscopy</source>
   <translation>RF  radioscopie</translation>
  </message>
  <message>
   <source>RG  X-ray film, digitized</source>
   <translation>RG  film radiographique numérisé</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Record a clip (R)</source>
   <translation>Enregistrer un clip (R)</translation>
  </message>
  <message>
   <source>Record it again.</source>
   <translation>Enregistrez-le de nouveau.</translation>
  </message>
  <message>
   <source>Record, or end the recording</source>
   <translation>Enregistrer, ou terminer l’enregistrement</translation>
  </message>
  <message>
   <source>Recording…</source>
   <translation>Enregistrement…</translation>
  </message>
  <message>
   <source>Rectum</source>
   <translation>Rectum</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Redo: {act}</source>
   <translation>Rétablir : {act}</translation>
  </message>
  <message>
   <source>Reduce it or split it.</source>
   <translation>Réduisez ou divisez le fichier.</translation>
  </message>
  <message>
   <source>Reduce the picture or split it.</source>
   <translation>Réduisez ou divisez l’image.</translation>
  </message>
  <message>
   <source>Referring Physician</source>
   <translation>Médecin référent</translation>
  </message>
  <message>
   <source>Referring physician</source>
   <translation>Médecin référent</translation>
  </message>
  <message>
   <source>Referring physicians</source>
   <translation>Médecins référents</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Actualiser</translation>
  </message>
  <message>
   <source>Refresh (F5)</source>
   <translation>Actualiser (F5)</translation>
  </message>
  <message>
   <source>Refresh the worklist</source>
   <translation>Actualiser la liste de travail</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Refusée</translation>
  </message>
  <message>
   <source>Reject the selected pictures</source>
   <translation>Écarter les images sélectionnées</translation>
  </message>
  <message>
   <source>Reject the selected pictures: they stay here</source>
   <translation>Écarter les images sélectionnées : elles restent ici</translation>
  </message>
  <message>
   <source>Reject: stays here</source>
   <translation>Écarter : reste ici</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Écartée</translation>
  </message>
  <message>
   <source>Rejected: it stays here and is not sent</source>
   <translation>Écartée : elle reste ici et n’est pas envoyée</translation>
  </message>
  <message>
   <source>Remote AEs</source>
   <translation>AE distantes</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Remove this empty series</source>
   <translation>Retirer cette série vide</translation>
  </message>
  <message>
   <source>Requested Procedure Description</source>
   <translation>Description de la procédure demandée</translation>
  </message>
  <message>
   <source>Requested Procedure ID</source>
   <translation>ID de la procédure demandée</translation>
  </message>
  <message>
   <source>Requested procedure</source>
   <translation>Procédure demandée</translation>
  </message>
  <message>
   <source>Required</source>
   <translation>Obligatoire</translation>
  </message>
  <message>
   <source>Required: of a part that is one of a pair.</source>
   <translation>Obligatoire : pour une partie qui existe en paire.</translation>
  </message>
  <message>
   <source>Resolution</source>
   <translation>Résolution</translation>
  </message>
  <message>
   <source>Resolution of PDF pages</source>
   <translation>Résolution des pages PDF</translation>
  </message>
  <message>
   <source>Rib</source>
   <translation>Côte</translation>
  </message>
  <message>
   <source>Right</source>
   <comment>side</comment>
   <translation>Droit</translation>
  </message>
  <message>
   <source>Right button, drag</source>
   <translation>Bouton droit, glisser</translation>
  </message>
  <message>
   <source>Right side of the patient</source>
   <translation>Côté droit du patient</translation>
  </message>
  <message>
   <source>Rows and columns are given together.</source>
   <translation>Les lignes et les colonnes s’indiquent ensemble.</translation>
  </message>
  <message>
   <source>SANE is for Linux alone</source>
   <translation>SANE n’existe que sous Linux</translation>
  </message>
  <message>
   <source>SANE is not installed (libsane1 and python-sane)</source>
   <translation>SANE n’est pas installé (libsane1 et python-sane)</translation>
  </message>
  <message>
   <source>SANE's airscan</source>
   <translation>airscan de SANE</translation>
  </message>
  <message>
   <source>SANE's escl</source>
   <translation>escl de SANE</translation>
  </message>
  <message>
   <source>SM  slide microscopy</source>
   <translation>SM  microscopie de lames</translation>
  </message>
  <message>
   <source>Sacral spine</source>
   <translation>Rachis sacré</translation>
  </message>
  <message>
   <source>Same to selected</source>
   <translation>Idem à la sélection</translation>
  </message>
  <message>
   <source>Save a problem report…</source>
   <translation>Enregistrer un rapport de problème…</translation>
  </message>
  <message>
   <source>Save and hold them</source>
   <translation>Les garder et les retenir</translation>
  </message>
  <message>
   <source>Save each as a picture of its own.</source>
   <translation>Enregistrez chacune comme une image distincte.</translation>
  </message>
  <message>
   <source>Save it as JPEG or PNG.</source>
   <translation>Enregistrez en JPEG ou PNG.</translation>
  </message>
  <message>
   <source>Save it as PNG or TIFF.</source>
   <translation>Enregistrez en PNG ou TIFF.</translation>
  </message>
  <message>
   <source>Save it as PNG.</source>
   <translation>Enregistrez en PNG.</translation>
  </message>
  <message>
   <source>Save it as a 24-bit BMP or as PNG.</source>
   <translation>Enregistrez en BMP 24 bits ou en PNG.</translation>
  </message>
  <message>
   <source>Save it as a plain PNG.</source>
   <translation>Enregistrez en PNG simple.</translation>
  </message>
  <message>
   <source>Save it as a usual JPEG or as PNG.</source>
   <translation>Enregistrez en JPEG courant ou en PNG.</translation>
  </message>
  <message>
   <source>Save it as a usual TIFF of 8 or 16 bits or as PNG.</source>
   <translation>Enregistrez en TIFF courant de 8 ou 16 bits, ou en PNG.</translation>
  </message>
  <message>
   <source>Save it as a video.</source>
   <translation>Enregistrez comme vidéo.</translation>
  </message>
  <message>
   <source>Save it as that.</source>
   <translation>Enregistrez sous cette forme.</translation>
  </message>
  <message>
   <source>Save it in another format.</source>
   <translation>Enregistrez dans un autre format.</translation>
  </message>
  <message>
   <source>Save it without protection.</source>
   <translation>Enregistrez sans protection.</translation>
  </message>
  <message>
   <source>Save separator page</source>
   <translation>Enregistrer la page séparatrice</translation>
  </message>
  <message>
   <source>Save separator page…</source>
   <translation>Enregistrer la page séparatrice…</translation>
  </message>
  <message>
   <source>Save settings</source>
   <translation>Enregistrer les réglages</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Enregistrer le rapport</translation>
  </message>
  <message>
   <source>Save the report…</source>
   <translation>Enregistrer le rapport…</translation>
  </message>
  <message>
   <source>Say first above whether this is still the patient.</source>
   <translation>Indiquez d’abord ci-dessus si c’est toujours le patient.</translation>
  </message>
  <message>
   <source>Say first how the pages of {name} are taken (column 2).</source>
   <translation>Indiquez d’abord comment prendre les pages de {name} (colonne 2).</translation>
  </message>
  <message>
   <source>Say first whether {name} belongs to this patient (column 2).</source>
   <translation>Indiquez d’abord si {name} appartient à ce patient (colonne 2).</translation>
  </message>
  <message>
   <source>Scalp</source>
   <translation>Cuir chevelu</translation>
  </message>
  <message>
   <source>Scan</source>
   <translation>Numériser</translation>
  </message>
  <message>
   <source>Scan all of it</source>
   <translation>Numériser la totalité</translation>
  </message>
  <message>
   <source>Scan at once, as the profile with this key says</source>
   <translation>Numériser aussitôt, selon le profil de cette touche</translation>
  </message>
  <message>
   <source>Scan films and paper</source>
   <translation>Numériser films et papier</translation>
  </message>
  <message>
   <source>Scan profiles</source>
   <translation>Profils de numérisation</translation>
  </message>
  <message>
   <source>Scanner</source>
   <translation>Scanner</translation>
  </message>
  <message>
   <source>Scanners in the network are found by zeroconf under the LGPL 2.1. SANE belongs to the system.</source>
   <translation>Les scanners du réseau sont trouvés par zeroconf sous LGPL 2.1. SANE appartient au système.</translation>
  </message>
  <message>
   <source>Scanners that are switched on and connected appear here.</source>
   <translation>Les scanners allumés et connectés apparaissent ici.</translation>
  </message>
  <message>
   <source>Scanning</source>
   <translation>Numérisation</translation>
  </message>
  <message>
   <source>Scanning a preview…</source>
   <translation>Numérisation d’un aperçu…</translation>
  </message>
  <message>
   <source>Scanning page {page}…</source>
   <translation>Numérisation de la page {page}…</translation>
  </message>
  <message>
   <source>Scan…</source>
   <translation>Numériser…</translation>
  </message>
  <message>
   <source>Scheduled Procedure Step ID</source>
   <translation>ID de l’étape planifiée</translation>
  </message>
  <message>
   <source>Sclera</source>
   <translation>Sclère</translation>
  </message>
  <message>
   <source>Screen {match}</source>
   <translation>Écran {match}</translation>
  </message>
  <message>
   <source>Screen {number} ({columns} × {rows})</source>
   <translation>Écran {number} ({columns} × {rows})</translation>
  </message>
  <message>
   <source>Scrotum</source>
   <translation>Scrotum</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <source>Search (C-FIND)</source>
   <translation>Recherche (C-FIND)</translation>
  </message>
  <message>
   <source>Search again</source>
   <translation>Rechercher de nouveau</translation>
  </message>
  <message>
   <source>Search again for cameras</source>
   <translation>Rechercher de nouveau des caméras</translation>
  </message>
  <message>
   <source>Search again for scanners</source>
   <translation>Rechercher de nouveau des scanners</translation>
  </message>
  <message>
   <source>Search by name, ID, accession number or date to continue a study that the archive has.</source>
   <translation>Recherchez par nom, ID, numéro d’accession ou date pour poursuivre un examen présent dans l’archive.</translation>
  </message>
  <message>
   <source>Search by others, or at another level.</source>
   <translation>Recherchez par d’autres critères, ou à un autre niveau.</translation>
  </message>
  <message>
   <source>Search it</source>
   <translation>L’interroger</translation>
  </message>
  <message>
   <source>Search the archive</source>
   <translation>Interroger l’archive</translation>
  </message>
  <message>
   <source>Search the history that is loaded</source>
   <translation>Rechercher dans l’historique chargé</translation>
  </message>
  <message>
   <source>Search the worklist</source>
   <translation>Rechercher dans la liste de travail</translation>
  </message>
  <message>
   <source>Search the worklist, or scan a number</source>
   <translation>Rechercher dans la liste de travail, ou scanner un numéro</translation>
  </message>
  <message>
   <source>Search the worklist, the archive</source>
   <translation>Rechercher dans la liste de travail, dans l’archive</translation>
  </message>
  <message>
   <source>Search, or scan a barcode</source>
   <translation>Rechercher, ou scanner un code-barres</translation>
  </message>
  <message>
   <source>Searching for cameras…</source>
   <translation>Recherche de caméras…</translation>
  </message>
  <message>
   <source>Searching for scanners…</source>
   <translation>Recherche de scanners…</translation>
  </message>
  <message>
   <source>Secondary Capture and images by visible light, such as a video, do not share a series: put one of them into a series of its own.</source>
   <translation>Secondary Capture et les images en lumière visible, comme une vidéo, ne partagent pas de série : placez l’une d’elles dans sa propre série.</translation>
  </message>
  <message>
   <source>Secondary Capture: every archive takes it</source>
   <translation>Secondary Capture : toute archive l’accepte</translation>
  </message>
  <message>
   <source>Seconds kept from before</source>
   <translation>Secondes conservées d’avant</translation>
  </message>
  <message>
   <source>Seconds, 0.1 to 600. A file that has not changed for so long is complete. The default is 3.</source>
   <translation>Secondes, de 0,1 à 600. Un fichier inchangé pendant ce temps est complet. Par défaut : 3.</translation>
  </message>
  <message>
   <source>Select the other pictures below first, with Ctrl or Shift.</source>
   <translation>Sélectionnez d’abord les autres images ci-dessous, avec Ctrl ou Maj.</translation>
  </message>
  <message>
   <source>Selected by its patient ID: press “Use this patient” if it is the one.</source>
   <translation>Sélectionnée par son ID patient : appuyez sur « Utiliser ce patient » si c’est la bonne.</translation>
  </message>
  <message>
   <source>Selected by its procedure step ID: press “Use this patient” if it is the one.</source>
   <translation>Sélectionnée par son ID d’étape de procédure : appuyez sur « Utiliser ce patient » si c’est la bonne.</translation>
  </message>
  <message>
   <source>Selected by its requested procedure ID: press “Use this patient” if it is the one.</source>
   <translation>Sélectionnée par son ID de procédure demandée : appuyez sur « Utiliser ce patient » si c’est la bonne.</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <source>Send a test picture?</source>
   <translation>Envoyer une image de test ?</translation>
  </message>
  <message>
   <source>Send a test picture…</source>
   <translation>Envoyer une image de test…</translation>
  </message>
  <message>
   <source>Send pictures to it</source>
   <translation>Y envoyer des images</translation>
  </message>
  <message>
   <source>Send the test picture</source>
   <translation>Envoyer l’image de test</translation>
  </message>
  <message>
   <source>Send to PACS</source>
   <translation>Envoyer au PACS</translation>
  </message>
  <message>
   <source>Sending as soon as it is known whether these pictures were sent before…</source>
   <translation>Envoi dès que l’on saura si ces images ont déjà été envoyées…</translation>
  </message>
  <message>
   <source>Sending began</source>
   <translation>Début de l’envoi</translation>
  </message>
  <message>
   <source>Sending…</source>
   <translation>Envoi…</translation>
  </message>
  <message>
   <source>Sent again to {name}, next try soon.</source>
   <translation>Renvoyée à {name}, prochain essai bientôt.</translation>
  </message>
  <message>
   <source>Sent again to {name}, next try {time}.</source>
   <translation>Renvoyée à {name}, prochain essai : {time}.</translation>
  </message>
  <message>
   <source>Sent for another patient before, or it names another one</source>
   <translation>Déjà envoyée pour un autre patient, ou elle en nomme un autre</translation>
  </message>
  <message>
   <source>Sent to the changed address</source>
   <translation>Envoyée à la nouvelle adresse</translation>
  </message>
  <message>
   <source>Sent to {address} by hand.</source>
   <translation>Envoyé à {address} manuellement.</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>Séries</translation>
  </message>
  <message>
   <source>Series</source>
   <comment>one series</comment>
   <translation>Série</translation>
  </message>
  <message>
   <source>Series Date</source>
   <translation>Date de la série</translation>
  </message>
  <message>
   <source>Series Description</source>
   <translation>Description de la série</translation>
  </message>
  <message>
   <source>Series Instance UID</source>
   <translation>Series Instance UID</translation>
  </message>
  <message>
   <source>Series Instance UID is that of a series of another study: leave it empty to start a new series.</source>
   <translation>Le Series Instance UID est celui d’une série d’un autre examen : laissez vide pour commencer une nouvelle série.</translation>
  </message>
  <message>
   <source>Series Number</source>
   <translation>Numéro de série</translation>
  </message>
  <message>
   <source>Series Time</source>
   <translation>Heure de la série</translation>
  </message>
  <message>
   <source>Series and their pictures</source>
   <translation>Séries et leurs images</translation>
  </message>
  <message>
   <source>Series date</source>
   <translation>Date de la série</translation>
  </message>
  <message>
   <source>Series description</source>
   <translation>Description de la série</translation>
  </message>
  <message>
   <source>Series descriptions</source>
   <translation>Descriptions de série</translation>
  </message>
  <message>
   <source>Series number</source>
   <translation>Numéro de la série</translation>
  </message>
  <message>
   <source>Series {number}</source>
   <translation>Série {number}</translation>
  </message>
  <message>
   <source>Set by your administrator, and left as it is: {keys}.</source>
   <translation>Défini par votre administrateur et laissé tel quel : {keys}.</translation>
  </message>
  <message>
   <source>Set by your administrator.</source>
   <translation>Défini par votre administrateur.</translation>
  </message>
  <message>
   <source>Set by your administrator: shown only</source>
   <translation>Défini par votre administrateur : affichage seul</translation>
  </message>
  <message>
   <source>Set by your administrator: what is on this page cannot be changed here.</source>
   <translation>Défini par votre administrateur : le contenu de cette page ne peut pas être modifié ici.</translation>
  </message>
  <message>
   <source>Set the resolution of PDF pages back in the settings, or import it again.</source>
   <translation>Rétablissez la résolution des pages PDF dans les réglages, ou importez de nouveau.</translation>
  </message>
  <message>
   <source>Set up cameras</source>
   <translation>Configurer les caméras</translation>
  </message>
  <message>
   <source>Setting</source>
   <translation>Réglage</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Settings of EzP2P</source>
   <translation>Réglages d’EzP2P</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Réglages…</translation>
  </message>
  <message>
   <source>Several, which stay</source>
   <translation>Plusieurs, conservées</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>Sexe</translation>
  </message>
  <message>
   <source>Sex is M, F, O or empty.</source>
   <translation>Le sexe est M, F, O ou vide.</translation>
  </message>
  <message>
   <source>Shoulder</source>
   <translation>Épaule</translation>
  </message>
  <message>
   <source>Shoulder blade</source>
   <translation>Omoplate</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Tout afficher</translation>
  </message>
  <message>
   <source>Show only this modality</source>
   <translation>N’afficher que cette modalité</translation>
  </message>
  <message>
   <source>Show the patient column</source>
   <translation>Afficher la colonne patient</translation>
  </message>
  <message>
   <source>Show the patient column (Ctrl+1)</source>
   <translation>Afficher la colonne patient (Ctrl+1)</translation>
  </message>
  <message>
   <source>Shown</source>
   <translation>Affiché</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>Côté</translation>
  </message>
  <message>
   <source>Side marker</source>
   <translation>Repère de côté</translation>
  </message>
  <message>
   <source>Side marker (Ctrl+Shift+L, Ctrl+Shift+R)</source>
   <translation>Repère de côté (Ctrl+Maj+L, Ctrl+Maj+R)</translation>
  </message>
  <message>
   <source>Side marker on the film</source>
   <translation>Repère de côté sur le film</translation>
  </message>
  <message>
   <source>Signal</source>
   <translation>Signal</translation>
  </message>
  <message>
   <source>Skip for now</source>
   <translation>Passer pour l’instant</translation>
  </message>
  <message>
   <source>Skull</source>
   <translation>Crâne</translation>
  </message>
  <message>
   <source>Smaller letters</source>
   <translation>Lettres plus petites</translation>
  </message>
  <message>
   <source>Some servers do so to a workstation that they do not know. </source>
   <translation>Certains serveurs agissent ainsi envers un poste qu’ils ne connaissent pas. </translation>
  </message>
  <message>
   <source>Some servers do so to a workstation that they do not know. {add_us}</source>
   <translation>Certains serveurs agissent ainsi envers un poste qu’ils ne connaissent pas. {add_us}</translation>
  </message>
  <message>
   <source>Something answers on {host}, port {port}, but it is no DICOM server ({reason}).</source>
   <translation>Quelque chose répond sur {host}, port {port}, mais ce n’est pas un serveur DICOM ({reason}).</translation>
  </message>
  <message>
   <source>Something is missing: see beside the fields.</source>
   <translation>Il manque quelque chose : voir à côté des champs.</translation>
  </message>
  <message>
   <source>Something unexpected happened. Nothing that was sent is lost: try again, and tell your technician.</source>
   <translation>Un imprévu s’est produit. Rien de ce qui a été envoyé n’est perdu : réessayez et prévenez votre technicien.</translation>
  </message>
  <message>
   <source>Something unexpected happened; the log tells more.</source>
   <translation>Un événement inattendu s’est produit ; le journal en dit plus.</translation>
  </message>
  <message>
   <source>Something unexpected happened; the log tells more. It goes on by itself: if this stays, ask for help.</source>
   <translation>Un événement inattendu s’est produit ; le journal en dit plus. Le travail continue automatiquement : si cela persiste, demandez de l’aide.</translation>
  </message>
  <message>
   <source>Something unexpected happened; the log tells more. It is tried again by itself.</source>
   <translation>Un événement inattendu s’est produit ; le journal en dit plus. Un nouvel essai a lieu automatiquement.</translation>
  </message>
  <message>
   <source>Something went wrong.</source>
   <translation>Une erreur s’est produite.</translation>
  </message>
  <message>
   <source>Sort by name</source>
   <translation>Trier par nom</translation>
  </message>
  <message>
   <source>Sort by time taken</source>
   <translation>Trier par heure de prise</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>South European, Latin 3 (ISO_IR 109)</source>
   <translation>Europe du Sud, Latin 3 (ISO_IR 109)</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espace</translation>
  </message>
  <message>
   <source>Space, or the key in the settings</source>
   <translation>Espace, ou la touche des réglages</translation>
  </message>
  <message>
   <source>Spine</source>
   <translation>Rachis</translation>
  </message>
  <message>
   <source>Spleen</source>
   <translation>Rate</translation>
  </message>
  <message>
   <source>Split it.</source>
   <translation>Divisez le fichier.</translation>
  </message>
  <message>
   <source>Start EzP2P again: it makes a new one from the files beside it, and keeps this one.</source>
   <translation>Redémarrez EzP2P : il en crée une nouvelle à partir des fichiers voisins et conserve celle-ci.</translation>
  </message>
  <message>
   <source>Start working</source>
   <translation>Commencer à travailler</translation>
  </message>
  <message>
   <source>Station</source>
   <translation>Station</translation>
  </message>
  <message>
   <source>Station name</source>
   <translation>Nom de la station</translation>
  </message>
  <message>
   <source>Steps of the connection check</source>
   <translation>Étapes de la vérification de la connexion</translation>
  </message>
  <message>
   <source>Sternum</source>
   <translation>Sternum</translation>
  </message>
  <message>
   <source>Stomach</source>
   <translation>Estomac</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stop it and close</source>
   <translation>Arrêter et fermer</translation>
  </message>
  <message>
   <source>Stop it and keep working</source>
   <translation>Arrêter et continuer à travailler</translation>
  </message>
  <message>
   <source>Stopped before anything was sent: the pictures are still in the tray.</source>
   <translation>Arrêté avant tout envoi : les images sont encore sur le plateau.</translation>
  </message>
  <message>
   <source>Stopped while this was being sent.</source>
   <translation>Arrêté pendant l’envoi.</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Arrêté.</translation>
  </message>
  <message>
   <source>Stopped. If the test picture was under way, it may be at the PACS all the same: its patient is EZP2P^TEST.</source>
   <translation>Arrêté. Si l’image de test était en route, elle est peut-être quand même dans le PACS : son patient est EZP2P^TEST.</translation>
  </message>
  <message>
   <source>Stopped: this is the list as it was before, or a part of it.</source>
   <translation>Arrêté : voici la liste telle qu’elle était avant, ou une partie.</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Arrêt…</translation>
  </message>
  <message>
   <source>Store the key without one, in a file that only the users of this workstation can read: EzP2P asks for no password.</source>
   <translation>Enregistrez la clé sans mot de passe, dans un fichier que seuls les utilisateurs de ce poste peuvent lire : EzP2P ne demande aucun mot de passe.</translation>
  </message>
  <message>
   <source>Stored</source>
   <translation>Enregistrée</translation>
  </message>
  <message>
   <source>Stored at {name} and confirmed.</source>
   <translation>Enregistrée sur {name} et confirmée.</translation>
  </message>
  <message>
   <source>Stored at {name}.</source>
   <translation>Enregistrée sur {name}.</translation>
  </message>
  <message>
   <source>Stored: the archive has the pictures. To find them again, press “Archive”.</source>
   <translation>Enregistré : l’archive a les images. Pour les retrouver, cliquez sur « Archive ».</translation>
  </message>
  <message>
   <source>Straighten</source>
   <translation>Redresser</translation>
  </message>
  <message>
   <source>String should have at most {number} characters.</source>
   <translation>Le texte doit compter au plus {number} caractères.</translation>
  </message>
  <message>
   <source>Studies found</source>
   <translation>Examens trouvés</translation>
  </message>
  <message>
   <source>Study Date</source>
   <translation>Date de l’examen</translation>
  </message>
  <message>
   <source>Study Description</source>
   <translation>Description de l’examen</translation>
  </message>
  <message>
   <source>Study ID</source>
   <translation>ID de l’examen</translation>
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
   <translation>Heure de l’examen</translation>
  </message>
  <message>
   <source>Study date</source>
   <translation>Date de l’examen</translation>
  </message>
  <message>
   <source>Study date to search</source>
   <translation>Date de l’examen à chercher</translation>
  </message>
  <message>
   <source>Study description</source>
   <translation>Description de l’examen</translation>
  </message>
  <message>
   <source>Study descriptions</source>
   <translation>Descriptions d’examen</translation>
  </message>
  <message>
   <source>Submandibular gland</source>
   <translation>Glande sous-mandibulaire</translation>
  </message>
  <message>
   <source>Switch on TLS for it in the settings, or ask the PACS administrator for the port without TLS.</source>
   <translation>Activez TLS pour lui dans les réglages, ou demandez à l'administrateur du PACS le port sans TLS.</translation>
  </message>
  <message>
   <source>TWAIN is only on Windows</source>
   <translation>TWAIN n’existe que sous Windows</translation>
  </message>
  <message>
   <source>TWAIN says {name}</source>
   <translation>TWAIN signale {name}</translation>
  </message>
  <message>
   <source>Take a part of it.</source>
   <translation>Prenez-en une partie.</translation>
  </message>
  <message>
   <source>Take a picture ({key})</source>
   <translation>Prendre une image ({key})</translation>
  </message>
  <message>
   <source>Take a picture while the camera is open</source>
   <translation>Prendre une image quand la caméra est ouverte</translation>
  </message>
  <message>
   <source>Take all edits back</source>
   <translation>Annuler toutes les modifications</translation>
  </message>
  <message>
   <source>Take back: {edit}</source>
   <translation>Annuler : {edit}</translation>
  </message>
  <message>
   <source>Take each as an instance of its own, or only the first.</source>
   <translation>Prenez chacune comme instance distincte, ou seulement la première.</translation>
  </message>
  <message>
   <source>Take fewer of them, each as an instance of its own, or take the edits back.</source>
   <translation>Prenez-en moins, chacune comme instance distincte, ou annulez les modifications.</translation>
  </message>
  <message>
   <source>Take its edits back.</source>
   <translation>Annulez ses modifications.</translation>
  </message>
  <message>
   <source>Take its frames as pictures.</source>
   <translation>Prenez les images de la séquence séparément.</translation>
  </message>
  <message>
   <source>Take its pages as pictures.</source>
   <translation>Prenez ses pages comme images.</translation>
  </message>
  <message>
   <source>Take its pages or frames as pictures, or take the edits back.</source>
   <translation>Prenez ses pages ou images comme images distinctes, ou annulez les modifications.</translation>
  </message>
  <message>
   <source>Take its pages or frames as pictures.</source>
   <translation>Prenez ses pages ou images comme images distinctes.</translation>
  </message>
  <message>
   <source>Take out of this study</source>
   <translation>Retirer de cet examen</translation>
  </message>
  <message>
   <source>Take picture</source>
   <translation>Prendre une image</translation>
  </message>
  <message>
   <source>Take pictures and clips</source>
   <translation>Prendre des images et des clips</translation>
  </message>
  <message numerus="yes">
   <source>Take the doubles out</source>
   <translation>
    <numerusform>Retirer le doublon</numerusform>
    <numerusform>Retirer les doublons</numerusform>
   </translation>
  </message>
  <message>
   <source>Take the selected pictures out</source>
   <translation>Retirer les images sélectionnées</translation>
  </message>
  <message numerus="yes">
   <source>Take them out</source>
   <translation>
    <numerusform>La retirer</numerusform>
    <numerusform>Les retirer</numerusform>
   </translation>
  </message>
  <message>
   <source>Take these over</source>
   <translation>Reprendre ces réglages</translation>
  </message>
  <message>
   <source>Take this edit back, or choose another place for it.</source>
   <translation>Annulez cette modification, ou choisissez un autre emplacement.</translation>
  </message>
  <message>
   <source>Take this frame as a picture</source>
   <translation>Prendre cette image de la séquence</translation>
  </message>
  <message>
   <source>Take this frame as a picture of its own, behind the clip</source>
   <translation>Prendre cette image de la séquence à part, après le clip</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} pictures, one after the other</source>
   <translation>
    <numerusform>Prendre {count} image</numerusform>
    <numerusform>Prendre {count} images, l’une après l’autre</numerusform>
   </translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>Ajoutée</translation>
  </message>
  <message>
   <source>Taken as</source>
   <translation>Prendre</translation>
  </message>
  <message>
   <source>Taken into the outbox</source>
   <translation>Placée dans la boîte d’envoi</translation>
  </message>
  <message>
   <source>Taken {time}, not today: date it so</source>
   <translation>Prise le {time}, pas aujourd’hui : dater ainsi</translation>
  </message>
  <message>
   <source>Tell its administrator that the server needs a new certificate, and check the date of this computer.</source>
   <translation>Dites à son administrateur que le serveur a besoin d'un nouveau certificat, et vérifiez la date de cet ordinateur.</translation>
  </message>
  <message>
   <source>Tell the PACS administrator, with this report.</source>
   <translation>Informez l’administrateur du PACS, avec ce rapport.</translation>
  </message>
  <message>
   <source>Tell the administrator of {name} that EzP2P cannot read some of its answers to a C-FIND.</source>
   <translation>Signalez à l’administrateur de {name} qu’EzP2P ne peut pas lire certaines de ses réponses à un C-FIND.</translation>
  </message>
  <message>
   <source>Tell the administrator of {name} that its search does not filter by Patient ID (0010,0020).</source>
   <translation>Signalez à l’administrateur de {name} que sa recherche ne filtre pas par Patient ID (0010,0020).</translation>
  </message>
  <message>
   <source>Tell the administrator of {name} that the certificate of the server ends on {last_day}: after that day nothing is sent to it until it has a new one.</source>
   <translation>Dites à l'administrateur de {name} que le certificat du serveur expire le {last_day} : après ce jour, rien ne lui est envoyé avant qu'il en ait un nouveau.</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>Test picture (C-STORE)</source>
   <translation>Image de test (C-STORE)</translation>
  </message>
  <message>
   <source>Test picture found again</source>
   <translation>Image de test retrouvée</translation>
  </message>
  <message>
   <source>Testis</source>
   <translation>Testicule</translation>
  </message>
  <message>
   <source>Tests the connection with the values above.</source>
   <translation>Teste la connexion avec les valeurs ci-dessus.</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Text (Ctrl+T)</source>
   <translation>Texte (Ctrl+T)</translation>
  </message>
  <message>
   <source>Text is written into the picture: it will be marked so (Burned In Annotation YES).</source>
   <translation>Du texte est écrit dans l’image : elle sera marquée ainsi (Burned In Annotation YES).</translation>
  </message>
  <message>
   <source>Text of its licenses</source>
   <translation>Texte de ses licences</translation>
  </message>
  <message>
   <source>Text of the chosen part</source>
   <translation>Texte de la partie choisie</translation>
  </message>
  <message>
   <source>Text that does not fit stops the sending; it is never written with question marks.</source>
   <translation>Un texte qui ne convient pas arrête l’envoi ; il n’est jamais écrit avec des points d’interrogation.</translation>
  </message>
  <message>
   <source>Text that is written into the picture</source>
   <translation>Texte écrit dans l’image</translation>
  </message>
  <message>
   <source>Text “{text}”</source>
   <translation>Texte « {text} »</translation>
  </message>
  <message>
   <source>Thai (ISO_IR 166)</source>
   <translation>Thaï (ISO_IR 166)</translation>
  </message>
  <message>
   <source>The AE title of the station {reason}</source>
   <translation>Le titre AE de la station {reason}</translation>
  </message>
  <message>
   <source>The DICOM file cannot be used: {reason}. Send it again from where it came from.</source>
   <translation>Le fichier DICOM ne peut pas être utilisé : {reason}. Envoyez-le de nouveau depuis sa source.</translation>
  </message>
  <message>
   <source>The PACS that gets the pictures</source>
   <translation>Le PACS qui reçoit les images</translation>
  </message>
  <message>
   <source>The PDF as it is</source>
   <translation>Le PDF tel quel</translation>
  </message>
  <message>
   <source>The accession number could not be looked up.</source>
   <translation>Le numéro d’accession n’a pas pu être recherché.</translation>
  </message>
  <message>
   <source>The answer for the number {number} came late: the patient is another now. Scan it again.</source>
   <translation>La réponse pour le numéro {number} est arrivée tard : le patient n’est plus le même. Scannez-le de nouveau.</translation>
  </message>
  <message>
   <source>The archive confirmed that it keeps it</source>
   <translation>L’archive a confirmé qu’elle la conserve</translation>
  </message>
  <message>
   <source>The archive does not confirm this picture (a reason that is not known, {reason}). It is asked again by itself.</source>
   <translation>L’archive ne confirme pas cette image (raison inconnue, {reason}). La demande est renouvelée automatiquement.</translation>
  </message>
  <message>
   <source>The archive does not confirm this picture (no reason). It is asked again by itself.</source>
   <translation>L’archive ne confirme pas cette image (sans raison). La demande est renouvelée automatiquement.</translation>
  </message>
  <message>
   <source>The archive does not confirm this picture: it has something of another kind under the same UID (0119). Tell its administrator.</source>
   <translation>L’archive ne confirme pas cette image : elle a un objet d’un autre type sous le même UID (0119). Informez son administrateur.</translation>
  </message>
  <message>
   <source>The archive had a fault of its own when it was asked whether it keeps this picture (0110). It is asked again by itself.</source>
   <translation>L’archive a eu une défaillance lorsqu’on lui a demandé si elle conserve cette image (0110). La demande est renouvelée automatiquement.</translation>
  </message>
  <message>
   <source>The archive had it already from here.</source>
   <translation>L’archive l’avait déjà reçue d’ici.</translation>
  </message>
  <message>
   <source>The archive has no room at the moment to keep this picture for good (0213). It is asked again by itself.</source>
   <translation>L’archive n’a pas de place pour conserver durablement cette image pour le moment (0213). La demande est renouvelée automatiquement.</translation>
  </message>
  <message>
   <source>The archive has no such study.</source>
   <translation>L’archive n’a pas cet examen.</translation>
  </message>
  <message>
   <source>The archive inside is not installed. Install EzP2P with its extra 'server' (pip install 'ezp2p[server]').</source>
   <translation>L’archive intégrée n’est pas installée. Installez EzP2P avec son option 'server' (pip install 'ezp2p[server]').</translation>
  </message>
  <message>
   <source>The archive inside keeps its index with SQLAlchemy under the MIT license: whoever passes it on passes that on.</source>
   <translation>L’archive intégrée tient son index avec SQLAlchemy sous licence MIT : qui la transmet transmet aussi cette licence.</translation>
  </message>
  <message>
   <source>The archive is searching.</source>
   <translation>L’archive effectue la recherche.</translation>
  </message>
  <message>
   <source>The archive keeps it (storage commitment).</source>
   <translation>L’archive la conserve (storage commitment).</translation>
  </message>
  <message>
   <source>The archive says that it does not have this picture, although it took it (0112). Press Try now to send it once more.</source>
   <translation>L’archive indique ne pas avoir cette image, bien qu’elle l’ait acceptée (0112). Appuyez sur Essayer maintenant pour la renvoyer.</translation>
  </message>
  <message>
   <source>The archive says that it is missing</source>
   <translation>L’archive indique qu’elle manque</translation>
  </message>
  <message>
   <source>The archive took the question whether it keeps this picture for another one (0131). It is asked again by itself.</source>
   <translation>L’archive a pris la question sur la conservation de cette image pour une autre (0131). La demande est renouvelée automatiquement.</translation>
  </message>
  <message>
   <source>The archive took this picture, but does not confirm pictures of this kind (0122).</source>
   <translation>L’archive a accepté cette image, mais ne confirme pas les images de ce type (0122).</translation>
  </message>
  <message>
   <source>The archive was asked by a query and did not name this picture yet. It is asked again by itself.</source>
   <translation>L’archive a été interrogée par une recherche et n’a pas encore mentionné cette image. La demande est renouvelée automatiquement.</translation>
  </message>
  <message>
   <source>The archive's report does not say whether it keeps this picture. It is asked again by itself.</source>
   <translation>Le rapport de l’archive n’indique pas si elle conserve cette image. La demande est renouvelée automatiquement.</translation>
  </message>
  <message>
   <source>The camera</source>
   <translation>La caméra</translation>
  </message>
  <message>
   <source>The camera is at work for this patient: end the recording first, or wait for its last picture.</source>
   <translation>La caméra travaille pour ce patient : terminez d’abord l’enregistrement, ou attendez sa dernière image.</translation>
  </message>
  <message>
   <source>The camera is at work: end its recording first, or see that what it took is kept.</source>
   <translation>La caméra travaille : terminez d’abord son enregistrement, ou veillez à ce que ses prises soient conservées.</translation>
  </message>
  <message>
   <source>The camera is at work: end the recording first, or wait for its last picture.</source>
   <translation>La caméra travaille : terminez d’abord l’enregistrement, ou attendez sa dernière image.</translation>
  </message>
  <message>
   <source>The camera of this address</source>
   <translation>La caméra de cette adresse</translation>
  </message>
  <message>
   <source>The cameras</source>
   <translation>L’ensemble des caméras</translation>
  </message>
  <message>
   <source>The clock of this computer says {now}. {set_it}</source>
   <translation>L’horloge de cet ordinateur indique {now}. {set_it}</translation>
  </message>
  <message>
   <source>The clock of this computer was set back to {now}. {set_it}</source>
   <translation>L’horloge de cet ordinateur a été reculée au {now}. {set_it}</translation>
  </message>
  <message>
   <source>The clock of this computer was set forth to {now}. {set_it}</source>
   <translation>L’horloge de cet ordinateur a été avancée au {now}. {set_it}</translation>
  </message>
  <message>
   <source>The color profile of the picture is damaged or not for RGB; it was left out.</source>
   <translation>Le profil colorimétrique de l’image est endommagé ou n’est pas destiné au RVB ; il a été omis.</translation>
  </message>
  <message>
   <source>The colors of the picture are meant for a wide-gamut or HDR screen; they may look paler than they are.</source>
   <translation>Les couleurs de l’image sont destinées à un écran à large gamme ou HDR ; elles peuvent sembler plus pâles qu’en réalité.</translation>
  </message>
  <message>
   <source>The command 'ezp2p send' sends DICOM files as they are.</source>
   <translation>La commande « ezp2p send » envoie les fichiers DICOM tels quels.</translation>
  </message>
  <message>
   <source>The cover of {device} is open. Close it and continue.</source>
   <translation>Le capot de {device} est ouvert. Fermez-le et continuez.</translation>
  </message>
  <message>
   <source>The database {path} cannot be used ({reason}). {cure}</source>
   <translation>La base de données {path} ne peut pas être utilisée ({reason}). {cure}</translation>
  </message>
  <message>
   <source>The database {path} is damaged ({reason}). {cure}</source>
   <translation>La base de données {path} est endommagée ({reason}). {cure}</translation>
  </message>
  <message>
   <source>The disk that holds {folder} has too little room: {missing} more are needed. Nothing was saved of this: free some space and try again.</source>
   <translation>Le disque qui contient {folder} manque de place : il faut encore {missing}. Rien n’en a été enregistré : libérez de l’espace et réessayez.</translation>
  </message>
  <message>
   <source>The disk that holds {folder} reports an error and may lose what is saved on it. This was not saved, and nothing more will be. Stop taking pictures here and ask a technician.</source>
   <translation>Le disque qui contient {folder} signale une erreur et peut perdre ce qui y est enregistré. Ceci n’a pas été enregistré, et plus rien ne le sera. Arrêtez d’y prendre des images et appelez un technicien.</translation>
  </message>
  <message>
   <source>The driver of a camera</source>
   <translation>Le pilote d’une caméra</translation>
  </message>
  <message>
   <source>The driver of {device} failed ({reason}). Try again; if it stays, ask for help with this sentence.</source>
   <translation>Le pilote de {device} a échoué ({reason}). Réessayez ; si cela persiste, demandez de l’aide en citant cette phrase.</translation>
  </message>
  <message numerus="yes">
   <source>The edits are made on all {number} of its pages or frames.</source>
   <translation>
    <numerusform>Les modifications portent sur {number} page ou image.</numerusform>
    <numerusform>Les modifications portent sur l’ensemble de ses {number} pages ou images.</numerusform>
   </translation>
  </message>
  <message>
   <source>The encoding of the name is doubtful.</source>
   <translation>L’encodage du nom est douteux.</translation>
  </message>
  <message>
   <source>The encoding of {element} is doubtful: {doubt}.</source>
   <translation>L’encodage de {element} est douteux : {doubt}.</translation>
  </message>
  <message>
   <source>The file also holds a brightness map for special screens; it was left out.</source>
   <translation>Le fichier contient aussi une carte de luminosité pour écrans spéciaux ; elle a été omise.</translation>
  </message>
  <message>
   <source>The file also holds a picture for programs that show no animation; it was left out.</source>
   <translation>Le fichier contient aussi une image pour les programmes qui n’affichent pas d’animation ; elle a été omise.</translation>
  </message>
  <message>
   <source>The file also holds a picture that could not be read; it was left out.</source>
   <translation>Le fichier contient aussi une image qui n’a pas pu être lue ; elle a été omise.</translation>
  </message>
  <message>
   <source>The file also holds a smaller copy of the picture; it was left out.</source>
   <translation>Le fichier contient aussi une copie réduite de l’image ; elle a été omise.</translation>
  </message>
  <message>
   <source>The file also holds smaller copies of its pictures, or masks; they were left out.</source>
   <translation>Le fichier contient aussi des copies réduites de ses images, ou des masques ; ils ont été omis.</translation>
  </message>
  <message>
   <source>The file cannot be read: {reason}. {cure}</source>
   <translation>Le fichier ne peut pas être lu : {reason}. {cure}</translation>
  </message>
  <message>
   <source>The file holds more than one picture; the main one was taken.</source>
   <translation>Le fichier contient plusieurs images ; la principale a été reprise.</translation>
  </message>
  <message>
   <source>The file {file} cannot be used for the encrypted connection to {called_ae}: {reason}. {cure}</source>
   <translation>Le fichier {file} ne peut pas servir à la connexion chiffrée avec {called_ae} : {reason}. {cure}</translation>
  </message>
  <message>
   <source>The file {file} cannot be used: {reason}.</source>
   <translation>Le fichier {file} ne peut pas être utilisé : {reason}.</translation>
  </message>
  <message numerus="yes">
   <source>The first {count} entries of more: narrow the search.</source>
   <translation>
    <numerusform>Seulement la première entrée ({count}) parmi d’autres : affinez la recherche.</numerusform>
    <numerusform>Seulement les {count} premières entrées : affinez la recherche.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The first {count} studies of more: narrow the search.</source>
   <translation>
    <numerusform>Seulement le premier examen ({count}) parmi d’autres : affinez la recherche.</numerusform>
    <numerusform>Seulement les {count} premiers examens : affinez la recherche.</numerusform>
   </translation>
  </message>
  <message>
   <source>The frames of the clip are shown for different times; all of them get the mean.</source>
   <translation>Les images du clip ont des durées d’affichage différentes ; toutes reçoivent la durée moyenne.</translation>
  </message>
  <message>
   <source>The history could not be read.</source>
   <translation>L’historique n’a pas pu être lu.</translation>
  </message>
  <message>
   <source>The import was stopped: the patient was changed meanwhile.</source>
   <translation>L’importation a été arrêtée : le patient a changé entre-temps.</translation>
  </message>
  <message>
   <source>The imported settings are shown here. They are in force after Save settings.</source>
   <translation>Les réglages importés sont affichés ici. Ils sont en vigueur après Enregistrer les réglages.</translation>
  </message>
  <message>
   <source>The instance is not the one that was announced: {reason}. Send it again from where it came from.</source>
   <translation>L’instance n’est pas celle annoncée : {reason}. Envoyez-la de nouveau depuis sa source.</translation>
  </message>
  <message>
   <source>The last day lies before the first.</source>
   <translation>Le dernier jour précède le premier.</translation>
  </message>
  <message>
   <source>The least is {number}.</source>
   <translation>Le minimum est {number}.</translation>
  </message>
  <message>
   <source>The list as it was is kept in {folder}.</source>
   <translation>L’ancienne liste est conservée dans {folder}.</translation>
  </message>
  <message>
   <source>The list of the outbox was lost or damaged, and was made anew from its pictures: {found}.</source>
   <translation>La liste de la boîte d’envoi était perdue ou endommagée et a été reconstituée à partir de ses images : {found}.</translation>
  </message>
  <message>
   <source>The list of the outbox was lost. This is sent once more, in case it was not sent before.</source>
   <translation>La liste de la boîte d’envoi a été perdue. Cet élément est renvoyé, au cas où il n’aurait pas été envoyé.</translation>
  </message>
  <message>
   <source>The manual is not here</source>
   <translation>Le manuel n’est pas ici</translation>
  </message>
  <message>
   <source>The manual, at the page for where you are</source>
   <translation>Le manuel, à la page qui convient</translation>
  </message>
  <message>
   <source>The most is {number}.</source>
   <translation>Le maximum est {number}.</translation>
  </message>
  <message>
   <source>The name '{host}' is not known in this network. Check the address of {called_ae} in the settings, or use its IP address.</source>
   <translation>Le nom « {host} » est inconnu sur ce réseau. Vérifiez l’adresse de {called_ae} dans les réglages, ou utilisez son adresse IP.</translation>
  </message>
  <message>
   <source>The name by which a PACS knows this workstation, 1 to 16 characters.</source>
   <translation>Le nom sous lequel un PACS connaît ce poste de travail, de 1 à 16 caractères.</translation>
  </message>
  <message>
   <source>The name {host} has the address {found}.</source>
   <translation>Le nom {host} a l’adresse {found}.</translation>
  </message>
  <message>
   <source>The name {host} is not known in this network.</source>
   <translation>Le nom {host} est inconnu sur ce réseau.</translation>
  </message>
  <message>
   <source>The network scanner</source>
   <translation>Le scanner réseau</translation>
  </message>
  <message>
   <source>The number {number} was not looked for: scan it again.</source>
   <translation>Le numéro {number} n’a pas été recherché : scannez-le de nouveau.</translation>
  </message>
  <message>
   <source>The outbox has another instance with the same UID, so this one was not taken. A person has to decide which of the two is right.</source>
   <translation>La boîte d’envoi contient une autre instance avec le même UID ; celle-ci n’a donc pas été prise. Une personne doit décider laquelle des deux est la bonne.</translation>
  </message>
  <message>
   <source>The outbox:</source>
   <translation>La boîte d’envoi :</translation>
  </message>
  <message>
   <source>The page is very large; it was drawn with {dpi} dots for each inch, not {dpi2}.</source>
   <translation>La page est très grande ; elle a été rendue à {dpi} points par pouce, et non {dpi2}.</translation>
  </message>
  <message>
   <source>The part of EzP2P that reads pictures does not start ({reason}). Start EzP2P again; if this stays, install it anew.</source>
   <translation>La partie d’EzP2P qui lit les images ne démarre pas ({reason}). Redémarrez EzP2P ; si cela persiste, réinstallez-le.</translation>
  </message>
  <message>
   <source>The patient has no ID yet: type it, or press New ID.</source>
   <translation>Le patient n’a pas encore d’ID : saisissez-le ou appuyez sur Nouvel ID.</translation>
  </message>
  <message>
   <source>The patient is seen</source>
   <translation>Le patient est vu</translation>
  </message>
  <message>
   <source>The patient was changed by hand: the link to the worklist or the archive is gone.</source>
   <translation>Le patient a été modifié à la main : le lien avec la liste de travail ou l’archive est supprimé.</translation>
  </message>
  <message>
   <source>The patient was changed while the picture was pasted. Paste it again if it is this patient's.</source>
   <translation>Le patient a changé pendant le collage de l’image. Collez-la de nouveau si elle est à ce patient.</translation>
  </message>
  <message>
   <source>The picture has samples that are neither color nor transparency; they were left out.</source>
   <translation>L’image contient des échantillons qui ne sont ni couleur ni transparence ; ils ont été omis.</translation>
  </message>
  <message>
   <source>The picture has {bits} bits for each color; DICOM color pictures hold 8, so it was reduced.</source>
   <translation>L’image a {bits} bits par couleur ; les images couleur DICOM en ont 8, elle a donc été réduite.</translation>
  </message>
  <message>
   <source>The picture says that all of it is transparent; it was taken as opaque.</source>
   <translation>L’image se déclare entièrement transparente ; elle a été traitée comme opaque.</translation>
  </message>
  <message>
   <source>The picture was in printing colors (CMYK) and its color profile could not be used; it was converted to RGB without it, so that colors may differ a little.</source>
   <translation>L’image était en couleurs d’impression (CMJN) et son profil colorimétrique est inutilisable ; elle a été convertie en RVB sans celui-ci, les couleurs peuvent donc légèrement différer.</translation>
  </message>
  <message>
   <source>The picture was in printing colors (CMYK); it was converted to RGB.</source>
   <translation>L’image était en couleurs d’impression (CMJN) ; elle a été convertie en RVB.</translation>
  </message>
  <message>
   <source>The picture was stored, but a search does not find it yet.</source>
   <translation>L’image a été enregistrée, mais une recherche ne la retrouve pas encore.</translation>
  </message>
  <message>
   <source>The pictures are being prepared for this patient: wait a moment, or cancel the sending.</source>
   <translation>Les images sont en préparation pour ce patient : patientez un instant, ou annulez l’envoi.</translation>
  </message>
  <message>
   <source>The pictures of last time come first: wait a moment, and drop these again.</source>
   <translation>Les images de la dernière fois viennent d’abord : patientez un instant, puis déposez celles-ci de nouveau.</translation>
  </message>
  <message>
   <source>The program ended while it was sent</source>
   <translation>Le programme s’est terminé pendant l’envoi</translation>
  </message>
  <message>
   <source>The program ended while this was being sent. {may_be_stored}</source>
   <translation>Le programme s’est terminé pendant l’envoi. {may_be_stored}</translation>
  </message>
  <message>
   <source>The report is in {name}.</source>
   <translation>Le rapport est dans {name}.</translation>
  </message>
  <message>
   <source>The saved file has changed since it was made and is not sent. Take the picture again, or ask for help.</source>
   <translation>Le fichier enregistré a changé depuis sa création et n’est pas envoyé. Prenez l’image de nouveau, ou demandez de l’aide.</translation>
  </message>
  <message>
   <source>The scan was stopped.</source>
   <translation>La numérisation a été arrêtée.</translation>
  </message>
  <message>
   <source>The scan was stopped: the patient was changed meanwhile.</source>
   <translation>La numérisation a été arrêtée : le patient a changé entre-temps.</translation>
  </message>
  <message>
   <source>The search did not come to its end.</source>
   <translation>La recherche n’est pas allée à son terme.</translation>
  </message>
  <message>
   <source>The series is of modality {theirs}, these pictures are {ours}. Only pictures of the same modality join a series: start a new series of this study.</source>
   <translation>La série est de modalité {theirs}, ces images sont {ours}. Seules des images de même modalité rejoignent une série : commencez une nouvelle série de cet examen.</translation>
  </message>
  <message>
   <source>The series was not joined: the patient was changed meanwhile.</source>
   <translation>La série n’a pas été rattachée : le patient a changé entre-temps.</translation>
  </message>
  <message>
   <source>The server does not search by everything that was asked: 1 entry was left out here.</source>
   <translation>Le serveur ne cherche pas selon tous les critères demandés : 1 entrée a été retirée ici.</translation>
  </message>
  <message>
   <source>The server does not search by everything that was asked: {left_out} entries were left out here.</source>
   <translation>Le serveur ne cherche pas selon tous les critères demandés : {left_out} entrées ont été retirées ici.</translation>
  </message>
  <message>
   <source>The server does not tell the body part of its series.</source>
   <translation>Le serveur n’indique pas la partie du corps de ses séries.</translation>
  </message>
  <message>
   <source>The server is there, but closed the connection on port {port} when the encryption was to begin.</source>
   <translation>Le serveur est là, mais a fermé la connexion sur le port {port} au moment où le chiffrement devait commencer.</translation>
  </message>
  <message>
   <source>The server is there, but does not encrypt on port {port}: {reason}.</source>
   <translation>Le serveur est là, mais ne chiffre pas sur le port {port} : {reason}.</translation>
  </message>
  <message>
   <source>The server is there, but it does not know this workstation: it refuses the AE title {calling_ae}.</source>
   <translation>Le serveur est là, mais ne connaît pas ce poste : il refuse le titre AE {calling_ae}.</translation>
  </message>
  <message>
   <source>The server is there, but it is not called {title}: it refuses that AE title.</source>
   <translation>Le serveur est là, mais ne s’appelle pas {title} : il refuse ce titre AE.</translation>
  </message>
  <message>
   <source>The server is there, but refuses the association: {reason}.</source>
   <translation>Le serveur est là, mais refuse l’association : {reason}.</translation>
  </message>
  <message>
   <source>The server is there, but takes no more connections at the moment ({reason}).</source>
   <translation>Le serveur est là, mais n’accepte plus de connexions pour le moment ({reason}).</translation>
  </message>
  <message>
   <source>The server is there, but takes only encrypted connections on port {port}.</source>
   <translation>Le serveur est là, mais n'accepte que des connexions chiffrées sur le port {port}.</translation>
  </message>
  <message>
   <source>The server says that it does not search by everything that was asked: the list was searched here.</source>
   <translation>Le serveur indique qu’il ne cherche pas selon tous les critères demandés : la liste a été filtrée ici.</translation>
  </message>
  <message>
   <source>The server sent an entry that cannot be read. Tell its administrator.</source>
   <translation>Le serveur a envoyé une entrée illisible. Informez son administrateur.</translation>
  </message>
  <message>
   <source>The server's answer ends too early; something may be missing.</source>
   <translation>La réponse du serveur s’arrête trop tôt ; il peut manquer des données.</translation>
  </message>
  <message>
   <source>The server's certificate, and that it is made out to the address above, are always verified.</source>
   <translation>Le certificat du serveur, et le fait qu'il soit établi à l'adresse ci-dessus, sont toujours vérifiés.</translation>
  </message>
  <message>
   <source>The settings file {path} cannot be used: {details} Correct it, or restore {backup}.</source>
   <translation>Le fichier de réglages {path} ne peut pas être utilisé : {details} Corrigez-le, ou restaurez {backup}.</translation>
  </message>
  <message>
   <source>The settings of {name} were changed since this was sent: it was for {before}, now it is {after}. Press Try now to send it to {after}, or discard it.</source>
   <translation>Les réglages de {name} ont changé depuis l’envoi : il était destiné à {before}, c’est maintenant {after}. Appuyez sur Essayer maintenant pour l’envoyer à {after}, ou abandonnez-le.</translation>
  </message>
  <message>
   <source>The settings that are in force are in {path}, without passwords.</source>
   <translation>Les réglages en vigueur sont dans {path}, sans mots de passe.</translation>
  </message>
  <message>
   <source>The settings with addresses and AE titles, without passwords</source>
   <translation>Les réglages avec adresses et titres AE, sans mots de passe</translation>
  </message>
  <message>
   <source>The study {study_instance_uid} belongs to another patient. Nothing was sent. Choose the patient again, or start a new study.</source>
   <translation>L’examen {study_instance_uid} appartient à un autre patient. Rien n’a été envoyé. Choisissez de nouveau le patient, ou commencez un nouvel examen.</translation>
  </message>
  <message>
   <source>The usual one</source>
   <translation>L’habituel</translation>
  </message>
  <message>
   <source>The values of the picture end at an unusual number; they were stretched to the full scale.</source>
   <translation>Les valeurs de l’image se terminent à un nombre inhabituel ; elles ont été étendues à toute l’échelle.</translation>
  </message>
  <message>
   <source>The video as it is</source>
   <translation>La vidéo telle quelle</translation>
  </message>
  <message>
   <source>The video was compressed anew as {coding}.</source>
   <translation>La vidéo a été recompressée en {coding}.</translation>
  </message>
  <message>
   <source>The watched folder {folder} cannot be used ({reason}). Nothing comes from there until it can; it is looked at again by itself. Connect what holds it, or choose another in the settings.</source>
   <translation>Le dossier surveillé {folder} ne peut pas être utilisé ({reason}). Rien n’en provient tant que c’est le cas ; il est vérifié de nouveau automatiquement. Connectez ce qui le contient, ou choisissez-en un autre dans les réglages.</translation>
  </message>
  <message>
   <source>The window is drawn by Qt under the LGPL 3: whoever passes the program on leaves Qt's libraries files of their own, so that they can be replaced, and passes this license on.</source>
   <translation>La fenêtre est dessinée par Qt sous LGPL 3 : quiconque transmet le programme laisse les bibliothèques de Qt en fichiers séparés, afin qu’elles puissent être remplacées, et transmet cette licence.</translation>
  </message>
  <message>
   <source>The worklist</source>
   <translation>La liste de travail</translation>
  </message>
  <message>
   <source>The worklist did not come.</source>
   <translation>La liste de travail n’est pas arrivée.</translation>
  </message>
  <message>
   <source>The worklist did not come. Type the patient below, or search the archive.</source>
   <translation>La liste de travail n’est pas arrivée. Saisissez le patient ci-dessous ou interrogez l’archive.</translation>
  </message>
  <message>
   <source>The worklist gave no date, modality and station for it.</source>
   <translation>La liste de travail n’en donne ni la date, ni la modalité, ni la station.</translation>
  </message>
  <message>
   <source>The worklist gave no number for the study; EzP2P makes one.</source>
   <translation>La liste de travail ne donne pas de numéro pour l’examen ; EzP2P en crée un.</translation>
  </message>
  <message>
   <source>The worklist is empty. Type the patient below, or search the archive.</source>
   <translation>La liste de travail est vide. Saisissez le patient ci-dessous ou interrogez l’archive.</translation>
  </message>
  <message>
   <source>The worklist is on its way.</source>
   <translation>La liste de travail est en route.</translation>
  </message>
  <message>
   <source>The worklist put {steps} planned steps into one entry; only the first is used.</source>
   <translation>La liste de travail a mis {steps} étapes planifiées dans une seule entrée ; seule la première est utilisée.</translation>
  </message>
  <message>
   <source>The worklist server does not answer.</source>
   <translation>Le serveur de liste de travail ne répond pas.</translation>
  </message>
  <message>
   <source>The {model} root model has no level {level}. Choose another level, or the patient root model.</source>
   <translation>Le modèle racine {model} n’a pas de niveau {level}. Choisissez un autre niveau, ou le modèle racine patient.</translation>
  </message>
  <message>
   <source>There are no pictures: add some first.</source>
   <translation>Il n’y a aucune image : ajoutez-en d’abord.</translation>
  </message>
  <message>
   <source>There is no AE title '{called_ae}' at {host}, port {port}. Check its spelling in the settings, capital letters included.</source>
   <translation>Il n’y a pas de titre AE « {called_ae} » sur {host}, port {port}. Vérifiez son orthographe dans les réglages, majuscules comprises.</translation>
  </message>
  <message>
   <source>There is no PACS to send to yet: add one in the settings.</source>
   <translation>Il n’y a pas encore de PACS où envoyer : ajoutez-en un dans les réglages.</translation>
  </message>
  <message>
   <source>There is no destination: choose one.</source>
   <translation>Il n’y a pas de destination : choisissez-en une.</translation>
  </message>
  <message>
   <source>There is no encrypted connection to {called_ae}: {reason}. {cure}</source>
   <translation>Il n'y a pas de connexion chiffrée avec {called_ae} : {reason}. {cure}</translation>
  </message>
  <message>
   <source>There is no encrypted connection: {reason}.</source>
   <translation>Il n'y a pas de connexion chiffrée : {reason}.</translation>
  </message>
  <message>
   <source>There is no paper in the feeder of {device}. Put it in, and scan again.</source>
   <translation>Il n’y a pas de papier dans le chargeur de {device}. Mettez-en et numérisez de nouveau.</translation>
  </message>
  <message>
   <source>There is no picture in the clipboard. Copy a picture or picture files, and paste again.</source>
   <translation>Il n’y a pas d’image dans le presse-papiers. Copiez une image ou des fichiers d’images, puis collez de nouveau.</translation>
  </message>
  <message>
   <source>There is no setting called {unknown}.</source>
   <translation>Aucun réglage ne s’appelle {unknown}.</translation>
  </message>
  <message>
   <source>There is none</source>
   <translation>Il n’y en a pas</translation>
  </message>
  <message>
   <source>There is none: patients are typed, or found in the archive</source>
   <translation>Il n’y en a pas : les patients sont saisis, ou trouvés dans l’archive</translation>
  </message>
  <message>
   <source>There they are. Patient, pictures, send: that was the whole job.</source>
   <translation>Les voici. Patient, images, envoi : c’est tout.</translation>
  </message>
  <message>
   <source>There was no list.</source>
   <translation>Il n’y avait pas de liste.</translation>
  </message>
  <message>
   <source>These keys</source>
   <translation>Ces touches</translation>
  </message>
  <message>
   <source>They are in force after Save settings.</source>
   <translation>Ils sont en vigueur après Enregistrer les réglages.</translation>
  </message>
  <message numerus="yes">
   <source>They belong here</source>
   <translation>
    <numerusform>Elle est à sa place</numerusform>
    <numerusform>Elles sont à leur place</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>They can be kept as they are, with the patient and all that was typed, and are offered at the next start. The files they came from stay in any case.</source>
   <translation>
    <numerusform>Elle peut être gardée telle quelle, avec le patient et tout ce qui a été saisi, et est proposée au prochain démarrage. Le fichier d’origine reste dans tous les cas.</numerusform>
    <numerusform>Elles peuvent être gardées telles quelles, avec le patient et tout ce qui a été saisi, et sont proposées au prochain démarrage. Les fichiers d’origine restent dans tous les cas.</numerusform>
   </translation>
  </message>
  <message>
   <source>They were not sent. Going on brings back the patient, what was typed, and the pictures. Discarding removes all that from EzP2P for good; the files that the pictures came from stay.</source>
   <translation>Elles n’ont pas été envoyées. Reprendre restaure le patient, ce qui a été saisi et les images. Abandonner retire définitivement tout cela d’EzP2P ; les fichiers d’origine des images restent.</translation>
  </message>
  <message>
   <source>Thigh</source>
   <translation>Cuisse</translation>
  </message>
  <message>
   <source>This cannot be empty.</source>
   <translation>Ce champ ne peut pas être vide.</translation>
  </message>
  <message>
   <source>This cannot be written as {sop_class}: {reason}. Choose one of {choices}.</source>
   <translation>Ceci ne peut pas être écrit comme {sop_class} : {reason}. Choisissez parmi {choices}.</translation>
  </message>
  <message>
   <source>This computer has no browser for {path}. Copy the folder to one that has.</source>
   <translation>Cet ordinateur n’a pas de navigateur pour {path}. Copiez le dossier sur un ordinateur qui en a un.</translation>
  </message>
  <message>
   <source>This computer is too busy to show the picture of {name} as it is now.</source>
   <translation>Cet ordinateur est trop occupé pour montrer l’image de {name} telle qu’elle est maintenant.</translation>
  </message>
  <message>
   <source>This entry cannot be told apart from another one: their numbers are the same, but not what they say. Have the worklist corrected, or type the patient below.</source>
   <translation>Cette entrée ne peut pas être distinguée d’une autre : leurs numéros sont les mêmes, mais pas leur contenu. Faites corriger la liste de travail, ou saisissez le patient ci-dessous.</translation>
  </message>
  <message>
   <source>This helps whoever looks for a problem. It holds no patient data: names, dates and UIDs are left out of the logs. Read it before you pass it on.</source>
   <translation>Ceci aide à chercher un problème. Il n’y a aucune donnée de patient : les noms, dates et UID sont exclus des journaux. Lisez-le avant de le transmettre.</translation>
  </message>
  <message>
   <source>This holds {character}, which {character_set} cannot write.</source>
   <translation>Ce texte contient {character}, que {character_set} ne peut pas écrire.</translation>
  </message>
  <message>
   <source>This installation of EzP2P is incomplete: a part that reads pictures is missing. Install EzP2P again; the pictures and what waits to be sent stay.</source>
   <translation>Cette installation d’EzP2P est incomplète : une partie qui lit les images manque. Réinstallez EzP2P ; les images et ce qui attend d’être envoyé sont conservés.</translation>
  </message>
  <message>
   <source>This is no size such as 1920 × 1080.</source>
   <translation>Ce n’est pas une taille comme 1920 × 1080.</translation>
  </message>
  <message>
   <source>This is not a number.</source>
   <translation>Ce n’est pas un nombre.</translation>
  </message>
  <message>
   <source>This is not a picture that EzP2P can read ({reason}). Choose a picture, a PDF or a video.</source>
   <translation>Ce n’est pas une image lisible par EzP2P ({reason}). Choisissez une image, un PDF ou une vidéo.</translation>
  </message>
  <message>
   <source>This is not a whole number.</source>
   <translation>Ce n’est pas un nombre entier.</translation>
  </message>
  <message>
   <source>This is not a whole path.</source>
   <translation>Ce n’est pas un chemin complet.</translation>
  </message>
  <message>
   <source>This is only a part of the list ({cut}): narrow the search.</source>
   <translation>Ce n’est qu’une partie de la liste ({cut}) : restreignez la recherche.</translation>
  </message>
  <message>
   <source>This is only a part of the list.</source>
   <translation>Ce n’est qu’une partie de la liste.</translation>
  </message>
  <message>
   <source>This line always says whose pictures these are. Is it the patient you chose?</source>
   <translation>Cette ligne dit toujours à qui sont ces images. Est-ce le patient que vous avez choisi ?</translation>
  </message>
  <message>
   <source>This list is of just now.</source>
   <translation>Cette liste date d’à l’instant.</translation>
  </message>
  <message>
   <source>This list is {age}.</source>
   <translation>Cette liste date d’{age}.</translation>
  </message>
  <message>
   <source>This patient's, too</source>
   <translation>Aussi de ce patient</translation>
  </message>
  <message>
   <source>This picture cannot be edited like this: {reason}. {cure}</source>
   <translation>Cette image ne peut pas être modifiée ainsi : {reason}. {cure}</translation>
  </message>
  <message>
   <source>This picture cannot be taken: {reason}. {cure}</source>
   <translation>Cette image ne peut pas être reprise : {reason}. {cure}</translation>
  </message>
  <message>
   <source>This picture cannot be written in the transfer syntax {transfer_syntax}: {reason}. Choose one of {choices}.</source>
   <translation>Cette image ne peut pas être écrite dans la syntaxe de transfert {transfer_syntax} : {reason}. Choisissez parmi {choices}.</translation>
  </message>
  <message>
   <source>This picture is damaged or incomplete ({reason}). Copy it again from where it came from.</source>
   <translation>Cette image est endommagée ou incomplète ({reason}). Copiez-la de nouveau depuis sa source.</translation>
  </message>
  <message>
   <source>This picture is too large: {columns} by {rows} pixels, the limit is {limit} million pixels. Reduce it or split it.</source>
   <translation>Cette image est trop grande : {columns} × {rows} pixels, la limite est de {limit} millions de pixels. Réduisez-la ou divisez-la.</translation>
  </message>
  <message>
   <source>This picture may stand still…</source>
   <translation>Cette image peut rester immobile…</translation>
  </message>
  <message>
   <source>This source does not scan in gray, and so no film. Choose another one.</source>
   <translation>Cette source ne numérise pas en gris, donc pas de film. Choisissez-en une autre.</translation>
  </message>
  <message>
   <source>This station</source>
   <translation>Cette station</translation>
  </message>
  <message>
   <source>This station ({title})</source>
   <translation>Cette station ({title})</translation>
  </message>
  <message>
   <source>This user may not use {device}. Ask the administrator of this computer for the right.</source>
   <translation>Cet utilisateur n’a pas le droit d’utiliser {device}. Demandez ce droit à l’administrateur de cet ordinateur.</translation>
  </message>
  <message>
   <source>This was discarded, and an older list of the outbox was put back since. Press Try now to send it after all, or discard it again.</source>
   <translation>Cet élément avait été abandonné, puis une version antérieure de la boîte d’envoi a été restaurée. Appuyez sur Essayer maintenant pour l’envoyer malgré tout, ou abandonnez-le de nouveau.</translation>
  </message>
  <message>
   <source>This workstation</source>
   <translation>Ce poste de travail</translation>
  </message>
  <message>
   <source>This {reason}</source>
   <translation>Cette valeur {reason}</translation>
  </message>
  <message>
   <source>Thoracic and lumbar spine</source>
   <translation>Rachis thoracique et lombaire</translation>
  </message>
  <message>
   <source>Thoracic spine</source>
   <translation>Rachis thoracique</translation>
  </message>
  <message>
   <source>Three things before the first picture</source>
   <translation>Trois choses avant la première image</translation>
  </message>
  <message>
   <source>Thumb</source>
   <translation>Pouce</translation>
  </message>
  <message>
   <source>Thymus</source>
   <translation>Thymus</translation>
  </message>
  <message>
   <source>Thyroid</source>
   <translation>Thyroïde</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Vers</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <source>Toe</source>
   <translation>Orteil</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Demain</translation>
  </message>
  <message>
   <source>Tone</source>
   <translation>Tonalité</translation>
  </message>
  <message>
   <source>Tone unchanged</source>
   <translation>Tonalité inchangée</translation>
  </message>
  <message>
   <source>Tongue</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Top</source>
   <comment>where a part of a picture begins</comment>
   <translation>Haut</translation>
  </message>
  <message>
   <source>Tour</source>
   <translation>Visite guidée</translation>
  </message>
  <message>
   <source>Tour, step {number} of {total}</source>
   <translation>Visite, étape {number} sur {total}</translation>
  </message>
  <message>
   <source>Trachea</source>
   <translation>Trachée</translation>
  </message>
  <message>
   <source>Transparency</source>
   <translation>Transparents</translation>
  </message>
  <message>
   <source>Transparent parts of the picture were put on white.</source>
   <translation>Les parties transparentes de l’image ont été placées sur fond blanc.</translation>
  </message>
  <message>
   <source>Tried again at {time}.</source>
   <translation>Nouvel essai à {time}.</translation>
  </message>
  <message>
   <source>Trusted certificates</source>
   <translation>Certificats de confiance</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Try again and close</source>
   <translation>Réessayer et fermer</translation>
  </message>
  <message>
   <source>Try again in a minute. If it stays so, ask the PACS administrator for the port of {title} with TLS, often 2762. Nothing is sent there unencrypted.</source>
   <translation>Réessayez dans une minute. Si cela persiste, demandez à l’administrateur du PACS le port de {title} avec TLS, souvent 2762. Rien n’y est envoyé sans chiffrement.</translation>
  </message>
  <message>
   <source>Try again in a minute. If it stays so, tell the PACS administrator that {title} takes connections on port {port} and does not answer them.</source>
   <translation>Réessayez dans une minute. Si cela persiste, signalez à l’administrateur du PACS que {title} accepte les connexions sur le port {port} et n’y répond pas.</translation>
  </message>
  <message>
   <source>Try again in a minute. If it stays so, tell the PACS administrator that {title} takes no more associations.</source>
   <translation>Réessayez dans une minute. Si cela persiste, signalez à l’administrateur du PACS que {title} n’accepte plus d’associations.</translation>
  </message>
  <message>
   <source>Try again later, or ask its administrator.</source>
   <translation>Réessayez plus tard, ou demandez à son administrateur.</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>Essayer</translation>
  </message>
  <message>
   <source>Try now</source>
   <translation>Essayer maintenant</translation>
  </message>
  <message>
   <source>Try now was pressed</source>
   <translation>Essayer maintenant a été actionné</translation>
  </message>
  <message>
   <source>Try {name} now</source>
   <translation>Essayer {name} maintenant</translation>
  </message>
  <message>
   <source>Turkish, Latin 5 (ISO_IR 148)</source>
   <translation>Turc, Latin 5 (ISO_IR 148)</translation>
  </message>
  <message>
   <source>Turn left</source>
   <translation>Tourner à gauche</translation>
  </message>
  <message>
   <source>Turn left (Ctrl+L)</source>
   <translation>Tourner à gauche (Ctrl+L)</translation>
  </message>
  <message>
   <source>Turn right</source>
   <translation>Tourner à droite</translation>
  </message>
  <message>
   <source>Turn right (Ctrl+R)</source>
   <translation>Tourner à droite (Ctrl+R)</translation>
  </message>
  <message>
   <source>Turn the picture left, right</source>
   <translation>Tourner l’image à gauche, à droite</translation>
  </message>
  <message>
   <source>Turn this off for a PACS that refuses attributes beyond the standard.</source>
   <translation>Désactivez ceci pour un PACS qui refuse les attributs hors standard.</translation>
  </message>
  <message>
   <source>Turn upside down in a mirror</source>
   <translation>Miroir haut-bas</translation>
  </message>
  <message>
   <source>Turned half round</source>
   <translation>Tournée d’un demi-tour</translation>
  </message>
  <message>
   <source>Turned left</source>
   <translation>Tournée à gauche</translation>
  </message>
  <message>
   <source>Turned right</source>
   <translation>Tournée à droite</translation>
  </message>
  <message>
   <source>Two cameras are called {name}.</source>
   <translation>Deux caméras s’appellent {name}.</translation>
  </message>
  <message>
   <source>Two remote AEs are called {name}.</source>
   <translation>Deux AE distantes s’appellent {name}.</translation>
  </message>
  <message>
   <source>Two templates are called {name}.</source>
   <translation>Deux modèles s’appellent {name}.</translation>
  </message>
  <message>
   <source>Two ways of scanning are called {name}.</source>
   <translation>Deux façons de numériser s’appellent {name}.</translation>
  </message>
  <message>
   <source>Two ways of scanning begin with {key}.</source>
   <translation>Deux façons de numériser commencent par {key}.</translation>
  </message>
  <message>
   <source>Type the AE title first.</source>
   <translation>Saisissez d’abord le titre AE.</translation>
  </message>
  <message>
   <source>Type the AE title of the station.</source>
   <translation>Saisissez le titre AE de la station.</translation>
  </message>
  <message>
   <source>Type the address first.</source>
   <translation>Saisissez d’abord l’adresse.</translation>
  </message>
  <message>
   <source>Type the first or the last day.</source>
   <translation>Saisissez le premier ou le dernier jour.</translation>
  </message>
  <message>
   <source>Type “{patient_name}” and press Enter.</source>
   <translation>Tapez « {patient_name} » et appuyez sur Entrée.</translation>
  </message>
  <message>
   <source>Type, click its place, Enter</source>
   <translation>Saisir, cliquer l’endroit, Entrée</translation>
  </message>
  <message>
   <source>US  ultrasound</source>
   <translation>US  échographie</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undo: {act}</source>
   <translation>Annuler : {act}</translation>
  </message>
  <message>
   <source>Unicode, UTF-8: every script (ISO_IR 192)</source>
   <translation>Unicode, UTF-8 : toutes les écritures (ISO_IR 192)</translation>
  </message>
  <message>
   <source>Upper jaw</source>
   <translation>Mâchoire supérieure</translation>
  </message>
  <message>
   <source>Upside down</source>
   <translation>Haut-bas inversé</translation>
  </message>
  <message>
   <source>Ureter</source>
   <translation>Uretère</translation>
  </message>
  <message>
   <source>Urethra</source>
   <translation>Urètre</translation>
  </message>
  <message>
   <source>Use brightness.</source>
   <translation>Utilisez la luminosité.</translation>
  </message>
  <message>
   <source>Use that version or a newer one.</source>
   <translation>Utilisez cette version ou une plus récente.</translation>
  </message>
  <message>
   <source>Use the sample pictures</source>
   <translation>Utiliser les images d’exemple</translation>
  </message>
  <message>
   <source>Use the selected patient</source>
   <translation>Utiliser le patient sélectionné</translation>
  </message>
  <message>
   <source>Use this part</source>
   <translation>Utiliser cette partie</translation>
  </message>
  <message>
   <source>Use this patient</source>
   <translation>Utiliser ce patient</translation>
  </message>
  <message>
   <source>Used from the next start on.</source>
   <translation>Appliqué au prochain démarrage.</translation>
  </message>
  <message>
   <source>Used to</source>
   <translation>Utilisé pour</translation>
  </message>
  <message>
   <source>Uterus</source>
   <translation>Utérus</translation>
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
   <translation>Vagin</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Version, system, libraries and room on the disk</source>
   <translation>Version, système, bibliothèques et place sur le disque</translation>
  </message>
  <message>
   <source>Video of {bits} bits became 8-bit.</source>
   <translation>La vidéo de {bits} bits est passée à 8 bits.</translation>
  </message>
  <message>
   <source>Video, MPEG-2 or H.264</source>
   <translation>Vidéo, MPEG-2 ou H.264</translation>
  </message>
  <message>
   <source>Videos are read and written by FFmpeg with x264 and x265, which are under the GPL: whoever passes the program on with them does so under the GPL 3 and offers the source code of all of it. Without this extra that does not hold. H.264 and H.265 may also need a patent license.</source>
   <translation>Les vidéos sont lues et écrites par FFmpeg avec x264 et x265, qui sont sous GPL : quiconque transmet le programme avec eux le fait sous GPL 3 et offre le code source de l’ensemble. Sans ce complément, cela ne s’applique pas. H.264 et H.265 peuvent aussi exiger une licence de brevet.</translation>
  </message>
  <message>
   <source>Vulva</source>
   <translation>Vulve</translation>
  </message>
  <message>
   <source>WIA is only on Windows</source>
   <translation>WIA n’existe que sous Windows</translation>
  </message>
  <message>
   <source>WIA says {code}</source>
   <translation>WIA signale {code}</translation>
  </message>
  <message>
   <source>Wait a minute and start again.</source>
   <translation>Attendez une minute et redémarrez.</translation>
  </message>
  <message>
   <source>Wait for them and close</source>
   <translation>Les attendre et fermer</translation>
  </message>
  <message>
   <source>Wait until every picture is stored.</source>
   <translation>Attendez que chaque image soit enregistrée.</translation>
  </message>
  <message>
   <source>Wait until it is complete, and try again.</source>
   <translation>Attendez qu’il soit complet, puis réessayez.</translation>
  </message>
  <message>
   <source>Waiting for {name}, next try soon.</source>
   <translation>En attente de {name}, prochain essai bientôt.</translation>
  </message>
  <message>
   <source>Waiting for {name}, next try {time}.</source>
   <translation>En attente de {name}, prochain essai : {time}.</translation>
  </message>
  <message>
   <source>Waiting for {name}…</source>
   <translation>En attente de {name}…</translation>
  </message>
  <message>
   <source>Waits for a file to be complete</source>
   <translation>Attend qu’un fichier soit complet</translation>
  </message>
  <message>
   <source>Watched folder</source>
   <translation>Dossier surveillé</translation>
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
   <translation>Bienvenue dans EzP2P</translation>
  </message>
  <message>
   <source>Were they taken of the same person? Nothing has been changed yet.</source>
   <translation>Viennent-elles de la même personne ? Rien n’a encore été modifié.</translation>
  </message>
  <message>
   <source>Western European, Latin 1 (ISO_IR 100)</source>
   <translation>Europe occidentale, Latin 1 (ISO_IR 100)</translation>
  </message>
  <message>
   <source>Western European, Latin 9 (ISO_IR 203)</source>
   <translation>Europe occidentale, Latin 9 (ISO_IR 203)</translation>
  </message>
  <message>
   <source>What answers on {host}, port {port}, is not a DICOM server ({reason}). Check the port of {called_ae}: web pages have ports of their own.</source>
   <translation>Ce qui répond sur {host}, port {port}, n’est pas un serveur DICOM ({reason}). Vérifiez le port de {called_ae} : les pages web ont leurs propres ports.</translation>
  </message>
  <message>
   <source>What became of each picture</source>
   <translation>Ce qu’est devenue chaque image</translation>
  </message>
  <message>
   <source>What comes after is not taken</source>
   <translation>Ce qui suit n’est pas pris</translation>
  </message>
  <message>
   <source>What comes before is not taken</source>
   <translation>Ce qui précède n’est pas pris</translation>
  </message>
  <message>
   <source>What goes as it is cannot be edited: take its pages or frames as pictures below.</source>
   <translation>Ce qui part tel quel ne peut pas être modifié : prenez ses pages ou images comme images ci-dessous.</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Événements</translation>
  </message>
  <message>
   <source>What happened to this picture</source>
   <translation>Ce qui est arrivé à cette image</translation>
  </message>
  <message>
   <source>What is given up is nowhere else, and cannot be brought back.</source>
   <translation>Ce à quoi vous renoncez n’existe nulle part ailleurs et ne peut pas être récupéré.</translation>
  </message>
  <message>
   <source>What is offered</source>
   <translation>Propositions</translation>
  </message>
  <message>
   <source>What is scanned</source>
   <translation>Objet numérisé</translation>
  </message>
  <message>
   <source>What is to be done</source>
   <translation>Acte prévu</translation>
  </message>
  <message>
   <source>What people here call it.</source>
   <translation>Comment on l’appelle ici.</translation>
  </message>
  <message>
   <source>What the camera gives</source>
   <translation>Ce que donne la caméra</translation>
  </message>
  <message>
   <source>What the program logged; names, dates and UIDs are left out</source>
   <translation>Ce que le programme a journalisé ; noms, dates et UID sont retirés</translation>
  </message>
  <message>
   <source>What waits for {names} is held until someone presses Try now in the outbox; then it goes to the changed address.</source>
   <translation>Ce qui attend pour {names} est retenu jusqu’à ce que quelqu’un appuie sur Essayer maintenant dans la boîte d’envoi ; cela part alors à la nouvelle adresse.</translation>
  </message>
  <message>
   <source>What waits for {names} is held until that is set up again and someone presses Try now.</source>
   <translation>Ce qui attend pour {names} est retenu jusqu’à une nouvelle configuration et jusqu’à ce que quelqu’un appuie sur Essayer maintenant.</translation>
  </message>
  <message>
   <source>What waits for {names} was meant to go encrypted, and is held until that is set up with encryption (TLS) again.</source>
   <translation>Ce qui attend pour {names} devait partir chiffré et est retenu jusqu’à ce que le chiffrement (TLS) y soit de nouveau configuré.</translation>
  </message>
  <message>
   <source>What waits, or needs you, stays until it is stored or discarded, however long that takes. How an archive confirms is chosen under Remote AEs.</source>
   <translation>Ce qui attend, ou demande votre intervention, reste jusqu’à être enregistré ou abandonné, aussi longtemps qu’il le faut. Le mode de confirmation d’une archive se choisit sous AE distantes.</translation>
  </message>
  <message>
   <source>What was opened outside this window would go to the study that is open here.</source>
   <translation>Ce qui a été ouvert en dehors de cette fenêtre irait dans l’examen qui est ouvert ici.</translation>
  </message>
  <message>
   <source>What was sent in the emergency stays under the provisional ID {patient_id}. Ask the PACS's administrator to merge it.</source>
   <translation>Ce qui a été envoyé pendant l’urgence reste sous l’ID provisoire {patient_id}. Demandez à l’administrateur du PACS de le fusionner.</translation>
  </message>
  <message>
   <source>What was sent in the emergency stays under the provisional ID {patient_id}. When it is known who it was, ask the PACS's administrator to merge it.</source>
   <translation>Ce qui a été envoyé pendant l’urgence reste sous l’ID provisoire {patient_id}. Une fois l’identité connue, demandez à l’administrateur du PACS de le fusionner.</translation>
  </message>
  <message>
   <source>What was taken and could not be kept is in this window alone: it is lost when that is closed.</source>
   <translation>Ce qui a été pris et n’a pas pu être conservé n’existe que dans cette fenêtre : c’est perdu à sa fermeture.</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>Ce qui changerait</translation>
  </message>
  <message>
   <source>What you were working on last time cannot be read ({reason}). Its pictures are kept in {folder}: import them again from there.</source>
   <translation>Votre travail de la dernière fois ne peut pas être lu ({reason}). Ses images sont conservées dans {folder} : importez-les de nouveau depuis ce dossier.</translation>
  </message>
  <message>
   <source>What you were working on last time comes first: wait a moment.</source>
   <translation>Ce que vous faisiez la dernière fois vient d’abord : patientez un instant.</translation>
  </message>
  <message>
   <source>What {name} would change</source>
   <translation>Ce que {name} changerait</translation>
  </message>
  <message>
   <source>Where it is ended, what was recorded is kept in the tray.</source>
   <translation>Si vous y mettez fin, ce qui a été enregistré est gardé sur le plateau.</translation>
  </message>
  <message>
   <source>Where it is stopped, the pages that have come stay, and the others are not scanned.</source>
   <translation>Si vous l’arrêtez, les pages arrivées restent et les autres ne sont pas numérisées.</translation>
  </message>
  <message>
   <source>Where it is stopped, the pictures that have come stay, and the others are not taken.</source>
   <translation>Si vous l’arrêtez, les images arrivées restent et les autres ne sont pas reprises.</translation>
  </message>
  <message>
   <source>Where it only said that it is stored, and for what was discarded.</source>
   <translation>Si elle a seulement indiqué l’enregistrement, et pour ce qui a été abandonné.</translation>
  </message>
  <message>
   <source>Where the archive confirmed that it keeps the picture: 0 removes the copy at once.</source>
   <translation>Si l’archive a confirmé qu’elle conserve l’image : 0 supprime la copie aussitôt.</translation>
  </message>
  <message>
   <source>Where the archive inside listens.</source>
   <translation>Où écoute l’archive intégrée.</translation>
  </message>
  <message>
   <source>White</source>
   <translation>Blanc</translation>
  </message>
  <message>
   <source>Whole body</source>
   <translation>Corps entier</translation>
  </message>
  <message>
   <source>Whole clip</source>
   <translation>Clip entier</translation>
  </message>
  <message>
   <source>Whole pages</source>
   <translation>Pages entières</translation>
  </message>
  <message>
   <source>Whole picture</source>
   <translation>Image entière</translation>
  </message>
  <message>
   <source>Whose are they? Nothing has been changed yet.</source>
   <translation>À qui sont-elles ? Rien n’a encore été modifié.</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>Largeur</translation>
  </message>
  <message>
   <source>Width</source>
   <comment>of gray values</comment>
   <translation>Largeur</translation>
  </message>
  <message>
   <source>Window</source>
   <comment>of gray values</comment>
   <translation>Fenêtrage</translation>
  </message>
  <message>
   <source>Window (Ctrl+Shift+W)</source>
   <translation>Fenêtrage (Ctrl+Maj+W)</translation>
  </message>
  <message>
   <source>Window of deep gray</source>
   <translation>Fenêtrage des gris étendus</translation>
  </message>
  <message>
   <source>Window of deep gray: across its width, up and down its level</source>
   <translation>Fenêtrage des gris étendus : à l’horizontale sa largeur, à la verticale son niveau</translation>
  </message>
  <message>
   <source>Window {center} ± {half}</source>
   <comment>of gray values</comment>
   <translation>Fenêtrage {center} ± {half}</translation>
  </message>
  <message numerus="yes">
   <source>With all {count}, of which {listed} are listed:</source>
   <translation>
    <numerusform>Pour {count} élément, dont {listed} listé :</numerusform>
    <numerusform>Pour les {count}, dont {listed} listés :</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>With all {count}:</source>
   <translation>
    <numerusform>Pour {count} élément :</numerusform>
    <numerusform>Pour les {count} :</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>With the {count} selected:</source>
   <translation>
    <numerusform>Pour {count} élément sélectionné :</numerusform>
    <numerusform>Pour les {count} sélectionnés :</numerusform>
   </translation>
  </message>
  <message>
   <source>Without a PACS nothing can be sent. You can add one later under File, Settings.</source>
   <translation>Sans PACS, rien ne peut être envoyé. Vous pourrez en ajouter un plus tard sous Fichier, Réglages.</translation>
  </message>
  <message>
   <source>Without a password; it may be the same file.</source>
   <translation>Sans mot de passe ; ce peut être le même fichier.</translation>
  </message>
  <message>
   <source>Words in its description</source>
   <translation>Mots de sa description</translation>
  </message>
  <message>
   <source>Worklist</source>
   <translation>Liste de travail</translation>
  </message>
  <message>
   <source>Worklist (C-FIND)</source>
   <translation>Liste de travail (C-FIND)</translation>
  </message>
  <message>
   <source>Worklist server</source>
   <translation>Serveur de liste de travail</translation>
  </message>
  <message>
   <source>Wrist</source>
   <translation>Poignet</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Écrire</translation>
  </message>
  <message>
   <source>Write Modalities in Study (0008,0061) into every picture</source>
   <translation>Écrire Modalities in Study (0008,0061) dans chaque image</translation>
  </message>
  <message>
   <source>Write it in other letters.</source>
   <translation>Écrivez-le avec d’autres lettres.</translation>
  </message>
  <message>
   <source>Write text</source>
   <translation>Écrire du texte</translation>
  </message>
  <message>
   <source>Write text, a marker of the left or right side</source>
   <translation>Écrire du texte, un repère du côté gauche ou droit</translation>
  </message>
  <message>
   <source>Write the name that stands in the certificate as the address in the settings, or ask its administrator for a certificate that names {host}.</source>
   <translation>Écrivez dans les réglages, comme adresse, le nom qui figure dans le certificat, ou demandez à son administrateur un certificat au nom de {host}.</translation>
  </message>
  <message>
   <source>Write the values in plain letters (A to Z), which need no other character set.</source>
   <translation>Écrivez les valeurs en lettres simples (A à Z), qui ne demandent pas d’autre jeu de caractères.</translation>
  </message>
  <message>
   <source>XC  external camera photo</source>
   <translation>XC  photo par caméra externe</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>Jaune</translation>
  </message>
  <message>
   <source>Yes, ID {patient_id} is this patient</source>
   <translation>Oui, l’ID {patient_id} est ce patient</translation>
  </message>
  <message>
   <source>Yes, go on</source>
   <translation>Oui, continuer</translation>
  </message>
  <message>
   <source>Yes, it is</source>
   <translation>Oui, c’est lui</translation>
  </message>
  <message>
   <source>Yes, take it as an emergency</source>
   <translation>Oui, la prendre comme urgence</translation>
  </message>
  <message>
   <source>Yes, until it is closed</source>
   <translation>Oui, jusqu’à sa fermeture</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Hier</translation>
  </message>
  <message numerus="yes">
   <source>You were working on {count} pictures for {name} at {time}</source>
   <translation>
    <numerusform>Vous travailliez sur {count} image pour {name} à {time}</numerusform>
    <numerusform>Vous travailliez sur {count} images pour {name} à {time}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>You were working on {count} pictures for {name} on {day} at {time}</source>
   <translation>
    <numerusform>Vous travailliez sur {count} image pour {name} le {day} à {time}</numerusform>
    <numerusform>Vous travailliez sur {count} images pour {name} le {day} à {time}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>You were working on {count} pictures without a patient at {time}</source>
   <translation>
    <numerusform>Vous travailliez sur {count} image sans patient à {time}</numerusform>
    <numerusform>Vous travailliez sur {count} images sans patient à {time}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>You were working on {count} pictures without a patient on {day} at {time}</source>
   <translation>
    <numerusform>Vous travailliez sur {count} image sans patient le {day} à {time}</numerusform>
    <numerusform>Vous travailliez sur {count} images sans patient le {day} à {time}</numerusform>
   </translation>
  </message>
  <message>
   <source>You were working on {name} at {time}</source>
   <translation>Vous travailliez sur {name} à {time}</translation>
  </message>
  <message>
   <source>You were working on {name} on {day} at {time}</source>
   <translation>Vous travailliez sur {name} le {day} à {time}</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Agrandir</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Réduire</translation>
  </message>
  <message>
   <source>a DICOM file goes as it is</source>
   <translation>un fichier DICOM part tel quel</translation>
  </message>
  <message>
   <source>a PDF</source>
   <translation>un PDF</translation>
  </message>
  <message>
   <source>a check sum is wrong</source>
   <translation>une somme de contrôle est fausse</translation>
  </message>
  <message>
   <source>a data value is cut off</source>
   <translation>une valeur est tronquée</translation>
  </message>
  <message>
   <source>a destination takes it uncompressed alone, its frames have {megabyte} MB then, and one instance is built of {megabyte2} MB at most</source>
   <translation>une destination ne l’accepte que non compressé, ses images font alors {megabyte} Mo, et une instance est limitée à {megabyte2} Mo</translation>
  </message>
  <message>
   <source>a document is kept as it is, with all its pages</source>
   <translation>un document est conservé tel quel, avec toutes ses pages</translation>
  </message>
  <message>
   <source>a film is scanned in gray</source>
   <translation>un film est numérisé en gris</translation>
  </message>
  <message>
   <source>a film is scanned in gray: set mode to gray.</source>
   <translation>un film est numérisé en gris : réglez le mode sur gris.</translation>
  </message>
  <message>
   <source>a frame of it has no pixels</source>
   <translation>une image de la séquence n’a pas de pixels</translation>
  </message>
  <message>
   <source>a frame of it is broken</source>
   <translation>une image de la séquence est défectueuse</translation>
  </message>
  <message>
   <source>a frame of its animation is broken</source>
   <translation>une image de l’animation est défectueuse</translation>
  </message>
  <message>
   <source>a frame of its animation is missing</source>
   <translation>une image de l’animation manque</translation>
  </message>
  <message>
   <source>a frame that is larger than its memory</source>
   <translation>une image plus grande que sa mémoire</translation>
  </message>
  <message>
   <source>a newer version of EzP2P wrote it</source>
   <translation>une version plus récente d’EzP2P l’a écrit</translation>
  </message>
  <message>
   <source>a number has the wrong length</source>
   <translation>un nombre a une longueur incorrecte</translation>
  </message>
  <message>
   <source>a number in its command set is damaged</source>
   <translation>un nombre de son jeu de commandes est endommagé</translation>
  </message>
  <message>
   <source>a page of it has no size</source>
   <translation>une page n’a pas de taille</translation>
  </message>
  <message>
   <source>a part of it is broken</source>
   <translation>une partie est défectueuse</translation>
  </message>
  <message>
   <source>a part of its coded data is missing</source>
   <translation>une partie des données codées manque</translation>
  </message>
  <message>
   <source>a part of its pixels is missing</source>
   <translation>une partie des pixels manque</translation>
  </message>
  <message>
   <source>a report</source>
   <translation>un rapport</translation>
  </message>
  <message>
   <source>a scan header is broken</source>
   <translation>un en-tête de balayage est défectueux</translation>
  </message>
  <message>
   <source>a segment has no length</source>
   <translation>un segment n’a pas de longueur</translation>
  </message>
  <message>
   <source>a session of Wayland lets no program read it. Log in to one of Xorg</source>
   <translation>une session Wayland n’autorise aucun programme à le lire. Ouvrez une session Xorg</translation>
  </message>
  <message>
   <source>a single picture</source>
   <translation>une image unique</translation>
  </message>
  <message>
   <source>a value is larger than its header says</source>
   <translation>une valeur dépasse ce qu’indique l’en-tête</translation>
  </message>
  <message>
   <source>a video</source>
   <translation>une vidéo</translation>
  </message>
  <message>
   <source>a window is for gray values, and it has colors</source>
   <translation>le fenêtrage concerne les niveaux de gris, et l’image est en couleurs</translation>
  </message>
  <message>
   <source>a {format} file is not kept as it is</source>
   <translation>un fichier {format} n’est pas conservé tel quel</translation>
  </message>
  <message>
   <source>add</source>
   <translation>ajout</translation>
  </message>
  <message numerus="yes">
   <source>add {count} pictures</source>
   <translation>
    <numerusform>ajout de {count} image</numerusform>
    <numerusform>ajout de {count} images</numerusform>
   </translation>
  </message>
  <message>
   <source>all {total} transfer syntaxes</source>
   <translation>l’ensemble des {total} syntaxes de transfert</translation>
  </message>
  <message>
   <source>an address that cannot be used</source>
   <translation>une adresse inutilisable</translation>
  </message>
  <message>
   <source>an item is cut off</source>
   <translation>un élément est tronqué</translation>
  </message>
  <message>
   <source>an item is too short</source>
   <translation>un élément est trop court</translation>
  </message>
  <message>
   <source>an operation that is not in the table</source>
   <translation>une opération absente de la table</translation>
  </message>
  <message numerus="yes">
   <source>and {count} more.</source>
   <translation>
    <numerusform>et {count} autre.</numerusform>
    <numerusform>et {count} autres.</numerusform>
   </translation>
  </message>
  <message>
   <source>another EzP2P is preparing it</source>
   <translation>un autre EzP2P la prépare</translation>
  </message>
  <message>
   <source>another EzP2P is saving there for too long</source>
   <translation>un autre EzP2P y enregistre depuis trop longtemps</translation>
  </message>
  <message>
   <source>another number of answers</source>
   <translation>un autre nombre de réponses</translation>
  </message>
  <message numerus="yes">
   <source>answer about {count} pictures</source>
   <translation>
    <numerusform>réponse pour {count} image</numerusform>
    <numerusform>réponse pour {count} images</numerusform>
   </translation>
  </message>
  <message>
   <source>any length at once</source>
   <translation>toute longueur à la fois</translation>
  </message>
  <message>
   <source>any length at once, {window} requests under way together</source>
   <translation>toute longueur à la fois, {window} requêtes simultanées</translation>
  </message>
  <message>
   <source>as it likes</source>
   <translation>à son choix</translation>
  </message>
  <message>
   <source>at most {most} bytes at once</source>
   <translation>au plus {most} octets à la fois</translation>
  </message>
  <message>
   <source>at most {most} bytes at once, {window} requests under way together</source>
   <translation>au plus {most} octets à la fois, {window} requêtes simultanées</translation>
  </message>
  <message>
   <source>begin a series</source>
   <translation>début d’une série</translation>
  </message>
  <message>
   <source>black and white</source>
   <translation>noir et blanc</translation>
  </message>
  <message>
   <source>cannot be searched for by this; leave it empty to see it.</source>
   <translation>ne peut pas servir de critère de recherche ; laissez vide pour voir sa valeur.</translation>
  </message>
  <message>
   <source>cannot hold a backslash.</source>
   <translation>ne peut pas contenir de barre oblique inverse.</translation>
  </message>
  <message>
   <source>cannot hold control characters (found U+{character}).</source>
   <translation>ne peut pas contenir de caractères de contrôle (trouvé : U+{character}).</translation>
  </message>
  <message>
   <source>cannot hold invisible characters (found U+{character}).</source>
   <translation>ne peut pas contenir de caractères invisibles (trouvé : U+{character}).</translation>
  </message>
  <message>
   <source>cannot hold invisible direction marks (found U+{character}).</source>
   <translation>ne peut pas contenir de marques de direction invisibles (trouvé : U+{character}).</translation>
  </message>
  <message>
   <source>change the series</source>
   <translation>modification de la série</translation>
  </message>
  <message>
   <source>change the study</source>
   <translation>modification de l’examen</translation>
  </message>
  <message>
   <source>chosen</source>
   <translation>choisi</translation>
  </message>
  <message>
   <source>color</source>
   <translation>couleur</translation>
  </message>
  <message>
   <source>combines a set with others that it allows none of: name it alone.</source>
   <translation>associe à d’autres un jeu qui n’en admet aucun : indiquez-le seul.</translation>
  </message>
  <message>
   <source>command and data set come in the wrong order</source>
   <translation>commande et jeu de données arrivent dans le mauvais ordre</translation>
  </message>
  <message>
   <source>comtypes is not installed (pip install comtypes)</source>
   <translation>comtypes n’est pas installé (pip install comtypes)</translation>
  </message>
  <message>
   <source>continues the archive's series from image {number}</source>
   <translation>poursuit la série de l’archive à partir de l’image {number}</translation>
  </message>
  <message numerus="yes">
   <source>cut {count} pictures</source>
   <translation>
    <numerusform>découpe de {count} image</numerusform>
    <numerusform>découpe de {count} images</numerusform>
   </translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>endommagée</translation>
  </message>
  <message numerus="yes">
   <source>date {count} pictures</source>
   <translation>
    <numerusform>datation de {count} image</numerusform>
    <numerusform>datation de {count} images</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>describe {count} pictures</source>
   <translation>
    <numerusform>description de {count} image</numerusform>
    <numerusform>description de {count} images</numerusform>
   </translation>
  </message>
  <message>
   <source>discarded</source>
   <translation>abandonnée</translation>
  </message>
  <message numerus="yes">
   <source>edit {count} pictures</source>
   <translation>
    <numerusform>modification de {count} image</numerusform>
    <numerusform>modification de {count} images</numerusform>
   </translation>
  </message>
  <message>
   <source>en</source>
   <translation>fr</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>échec</translation>
  </message>
  <message>
   <source>feeder</source>
   <translation>chargeur</translation>
  </message>
  <message>
   <source>feeder, both sides</source>
   <translation>chargeur, recto verso</translation>
  </message>
  <message>
   <source>flatbed</source>
   <translation>à plat</translation>
  </message>
  <message>
   <source>frame {number}</source>
   <translation>image {number}</translation>
  </message>
  <message>
   <source>from the worklist</source>
   <translation>de la liste de travail</translation>
  </message>
  <message>
   <source>gray</source>
   <translation>gris</translation>
  </message>
  <message>
   <source>has more than five parts parted by '^'.</source>
   <translation>a plus de cinq parties séparées par « ^ ».</translation>
  </message>
  <message>
   <source>has more than three forms parted by '='.</source>
   <translation>a plus de trois formes séparées par « = ».</translation>
  </message>
  <message>
   <source>holds a character that could not be read when it came. Write it anew.</source>
   <translation>contient un caractère qui n’a pas pu être lu à la réception. Saisissez-le de nouveau.</translation>
  </message>
  <message>
   <source>holds no name: leave it empty.</source>
   <translation>ne contient aucun nom : laissez vide.</translation>
  </message>
  <message>
   <source>holds {shown}, which cannot be asked for in {asked_in}.</source>
   <translation>contient {shown}, qui ne peut pas être recherché en {asked_in}.</translation>
  </message>
  <message>
   <source>holds {shown}, which the character set {character_set} cannot write. Write it in other letters, or choose ISO_IR 192 in the settings.</source>
   <translation>contient {shown}, que le jeu de caractères {character_set} ne peut pas représenter. Utilisez d’autres lettres ou choisissez ISO_IR 192 dans les réglages.</translation>
  </message>
  <message>
   <source>image {number}</source>
   <translation>image {number}</translation>
  </message>
  <message>
   <source>is empty, and our certificate is of no use without its key.</source>
   <translation>est vide, et notre certificat ne sert à rien sans sa clé.</translation>
  </message>
  <message>
   <source>is empty.</source>
   <translation>est vide.</translation>
  </message>
  <message>
   <source>is empty; it needs 1 to 16 characters.</source>
   <translation>est vide ; il faut 1 à 16 caractères.</translation>
  </message>
  <message>
   <source>is neither one value nor a range: write {example}.</source>
   <translation>n’est ni une valeur unique ni une plage : saisissez {example}.</translation>
  </message>
  <message>
   <source>is none of {character_sets}, and no combination of them by code extensions.</source>
   <translation>n’est aucun des jeux {character_sets}, ni une combinaison de ceux-ci par extension de code.</translation>
  </message>
  <message>
   <source>is none of {fallback_sets}.</source>
   <translation>n’est aucun des jeux {fallback_sets}.</translation>
  </message>
  <message>
   <source>is not a date that exists (write YYYYMMDD).</source>
   <translation>n’est pas une date existante (écrivez AAAAMMJJ).</translation>
  </message>
  <message>
   <source>is not a date that exists.</source>
   <translation>n’est pas une date existante.</translation>
  </message>
  <message>
   <source>is not a time of day (write HHMMSS).</source>
   <translation>n’est pas une heure valide (écrivez HHMMSS).</translation>
  </message>
  <message>
   <source>is not a time of day.</source>
   <translation>n’est pas une heure valide.</translation>
  </message>
  <message>
   <source>is not a valid UID (up to 64 digits and dots, no part beginning with 0).</source>
   <translation>n’est pas un UID valide (64 chiffres et points au plus, aucune partie ne commençant par 0).</translation>
  </message>
  <message>
   <source>is not a whole number.</source>
   <translation>n’est pas un nombre entier.</translation>
  </message>
  <message>
   <source>is not a whole path.</source>
   <translation>n’est pas un chemin complet.</translation>
  </message>
  <message>
   <source>is not an age such as 046Y.</source>
   <translation>n’est pas un âge comme 046Y.</translation>
  </message>
  <message>
   <source>is of no use without our certificate.</source>
   <translation>ne sert à rien sans notre certificat.</translation>
  </message>
  <message>
   <source>is only read, not written: choose GB18030 or ISO_IR 192 for Chinese text.</source>
   <translation>n’est pris en charge qu’en lecture, pas en écriture : choisissez GB18030 ou ISO_IR 192 pour le chinois.</translation>
  </message>
  <message>
   <source>it announces more than it may</source>
   <translation>il annonce plus qu’autorisé</translation>
  </message>
  <message>
   <source>it answered the C-ECHO request with status {status}</source>
   <translation>il a répondu à la requête C-ECHO par le statut {status}</translation>
  </message>
  <message>
   <source>it answered with status {status}</source>
   <translation>il a répondu par le statut {status}</translation>
  </message>
  <message>
   <source>it answered without encryption</source>
   <translation>il a répondu sans chiffrement</translation>
  </message>
  <message>
   <source>it asks for a certificate of this workstation</source>
   <translation>il demande un certificat de ce poste</translation>
  </message>
  <message>
   <source>it blacks out to column {right} and row {bottom} of a picture with {columns} by {rows}</source>
   <translation>le masquage va jusqu’à la colonne {right} et la ligne {bottom} d’une image de {columns} × {rows}</translation>
  </message>
  <message>
   <source>it cannot be ended</source>
   <translation>impossible de l’arrêter</translation>
  </message>
  <message>
   <source>it cannot be opened</source>
   <translation>ouverture impossible</translation>
  </message>
  <message>
   <source>it cannot be read</source>
   <translation>il ne peut pas être lu</translation>
  </message>
  <message>
   <source>it cannot be read ({name}).</source>
   <translation>lecture impossible ({name}).</translation>
  </message>
  <message>
   <source>it cannot be read to its end</source>
   <translation>lecture impossible jusqu’à la fin</translation>
  </message>
  <message>
   <source>it cannot be read.</source>
   <translation>lecture impossible.</translation>
  </message>
  <message>
   <source>it cannot understand the picture ({details})</source>
   <translation>il ne comprend pas l’image ({details})</translation>
  </message>
  <message>
   <source>it carries nothing</source>
   <translation>il ne transporte rien</translation>
  </message>
  <message>
   <source>it changes the character set without saying so</source>
   <translation>il change de jeu de caractères sans le dire</translation>
  </message>
  <message>
   <source>it closed the connection without an answer</source>
   <translation>il a fermé la connexion sans répondre</translation>
  </message>
  <message>
   <source>it could not be read within {seconds} seconds</source>
   <translation>il n’a pas pu être lu en {seconds} secondes</translation>
  </message>
  <message>
   <source>it crops to column {right} and row {bottom} of a picture with {columns} by {rows}</source>
   <translation>le recadrage va jusqu’à la colonne {right} et la ligne {bottom} d’une image de {columns} × {rows}</translation>
  </message>
  <message>
   <source>it did not accept the request as it was ({details})</source>
   <translation>il n’a pas accepté la requête telle quelle ({details})</translation>
  </message>
  <message>
   <source>it does not accept the certificate of this workstation</source>
   <translation>il n'accepte pas le certificat de ce poste</translation>
  </message>
  <message>
   <source>it does not accept the instance's UID ({details})</source>
   <translation>il n’accepte pas l’UID de l’instance ({details})</translation>
  </message>
  <message>
   <source>it does not accept these search terms ({details})</source>
   <translation>il n’accepte pas ces critères de recherche ({details})</translation>
  </message>
  <message>
   <source>it does not fit the character set that the server names</source>
   <translation>il ne correspond pas au jeu de caractères indiqué par le serveur</translation>
  </message>
  <message>
   <source>it does not give {mode}</source>
   <translation>il ne fournit pas le mode {mode}</translation>
  </message>
  <message>
   <source>it does not give {mode} with {depth_bits} bits</source>
   <translation>il ne fournit pas le mode {mode} en {depth_bits} bits</translation>
  </message>
  <message>
   <source>it does not hold videos</source>
   <translation>il ne contient pas de vidéos</translation>
  </message>
  <message>
   <source>it does not know pictures of this class ({details})</source>
   <translation>il ne connaît pas les images de cette classe ({details})</translation>
  </message>
  <message>
   <source>it does not know storage commitment ({details})</source>
   <translation>il ne connaît pas la confirmation d’enregistrement ({details})</translation>
  </message>
  <message>
   <source>it does not know the DICOM application context</source>
   <translation>il ne connaît pas le contexte d’application DICOM</translation>
  </message>
  <message>
   <source>it does not know the instance ({details})</source>
   <translation>il ne connaît pas l’instance ({details})</translation>
  </message>
  <message>
   <source>it does not know this kind of search ({details})</source>
   <translation>il ne connaît pas ce type de recherche ({details})</translation>
  </message>
  <message>
   <source>it does not let {number} be chosen</source>
   <translation>il ne permet pas de choisir {number}</translation>
  </message>
  <message>
   <source>it does not name its transfer syntax</source>
   <translation>il n’indique pas sa syntaxe de transfert</translation>
  </message>
  <message>
   <source>it does not offer storage commitment ({details})</source>
   <translation>il ne propose pas la confirmation d’enregistrement ({details})</translation>
  </message>
  <message>
   <source>it does not offer this kind of search ({details})</source>
   <translation>il ne propose pas ce type de recherche ({details})</translation>
  </message>
  <message>
   <source>it does not start</source>
   <translation>il ne démarre pas</translation>
  </message>
  <message>
   <source>it does not store pictures of this class ({details})</source>
   <translation>il n’enregistre pas les images de cette classe ({details})</translation>
  </message>
  <message>
   <source>it does not support this choice</source>
   <translation>il ne prend pas en charge ce choix</translation>
  </message>
  <message>
   <source>it does not take one of these choices</source>
   <translation>il n’accepte pas l’un de ces choix</translation>
  </message>
  <message>
   <source>it does not tell its resolution</source>
   <translation>il n’indique pas sa résolution</translation>
  </message>
  <message>
   <source>it does not tell what its {source} can do</source>
   <translation>il n’indique pas les capacités de sa source « {source} »</translation>
  </message>
  <message>
   <source>it does not tell where its pages are</source>
   <translation>il n’indique pas où sont ses pages</translation>
  </message>
  <message>
   <source>it draws outside of the picture</source>
   <translation>un tracé sort de l’image</translation>
  </message>
  <message>
   <source>it drew in several sheets at once</source>
   <translation>il a entraîné plusieurs feuilles à la fois</translation>
  </message>
  <message>
   <source>it ended the scan by itself before the last page</source>
   <translation>il a arrêté la numérisation avant la dernière page</translation>
  </message>
  <message>
   <source>it ended the search before it was complete ({details})</source>
   <translation>il a arrêté la recherche avant la fin ({details})</translation>
  </message>
  <message>
   <source>it ended with code {code}</source>
   <translation>il s’est terminé avec le code {code}</translation>
  </message>
  <message>
   <source>it ends before frame {number} of {frame_count}</source>
   <translation>il s’arrête avant l’image {number} sur {frame_count}</translation>
  </message>
  <message>
   <source>it ends before its first frame is whole</source>
   <translation>il s’arrête avant la fin de la première image</translation>
  </message>
  <message>
   <source>it ends in the middle of a packet</source>
   <translation>il s’arrête au milieu d’un paquet</translation>
  </message>
  <message>
   <source>it ends too early</source>
   <translation>il s’arrête trop tôt</translation>
  </message>
  <message>
   <source>it gave 8 bits instead of {depth_bits}</source>
   <translation>il a fourni 8 bits au lieu de {depth_bits}</translation>
  </message>
  <message>
   <source>it gave an answer that is not known ({details})</source>
   <translation>il a donné une réponse inconnue ({details})</translation>
  </message>
  <message>
   <source>it gave color instead of gray</source>
   <translation>il a fourni de la couleur au lieu du gris</translation>
  </message>
  <message>
   <source>it gave gray instead of color</source>
   <translation>il a fourni du gris au lieu de la couleur</translation>
  </message>
  <message>
   <source>it gave no reason</source>
   <translation>aucune raison indiquée</translation>
  </message>
  <message>
   <source>it gave no reason (its association service)</source>
   <translation>aucune raison indiquée (son service d’association)</translation>
  </message>
  <message>
   <source>it gave no reason, for the moment</source>
   <translation>aucune raison indiquée, pour le moment</translation>
  </message>
  <message>
   <source>it gave no reason, for the moment (its association service)</source>
   <translation>aucune raison indiquée, pour le moment (son service d’association)</translation>
  </message>
  <message>
   <source>it gave {kind} where every value counts</source>
   <translation>il a fourni {kind} alors que chaque valeur compte</translation>
  </message>
  <message>
   <source>it gives no {mode}</source>
   <translation>il ne fournit pas le mode {mode}</translation>
  </message>
  <message>
   <source>it gives no {mode} of {depth_bits} bits</source>
   <translation>il ne fournit pas le mode {mode} en {depth_bits} bits</translation>
  </message>
  <message>
   <source>it gives {depth} bits instead of {depth_bits}</source>
   <translation>il fournit {depth} bits au lieu de {depth_bits}</translation>
  </message>
  <message>
   <source>it had a fault of its own ({details})</source>
   <translation>il a eu une défaillance ({details})</translation>
  </message>
  <message>
   <source>it had a fault of its own while it searched ({details})</source>
   <translation>il a eu une défaillance pendant la recherche ({details})</translation>
  </message>
  <message>
   <source>it had a fault of its own while it worked on it ({details})</source>
   <translation>il a eu une défaillance pendant le traitement ({details})</translation>
  </message>
  <message>
   <source>it had not begun when EzP2P ended</source>
   <translation>il n’avait pas commencé quand EzP2P s’est terminé</translation>
  </message>
  <message>
   <source>it had {size} by {size2} pixels when it was edited, and has {columns} by {rows} now</source>
   <translation>la taille était de {size} × {size2} pixels lors de la modification, elle est maintenant de {columns} × {rows}</translation>
  </message>
  <message>
   <source>it has a sequence that cannot be read</source>
   <translation>il contient une séquence illisible</translation>
  </message>
  <message>
   <source>it has an attribute twice</source>
   <translation>un attribut y figure deux fois</translation>
  </message>
  <message>
   <source>it has another instance under this UID already; a person has to compare the two ({details})</source>
   <translation>il a déjà une autre instance sous cet UID ; une personne doit comparer les deux ({details})</translation>
  </message>
  <message>
   <source>it has another number of frames than it says</source>
   <translation>il n’a pas le nombre d’images qu’il indique</translation>
  </message>
  <message>
   <source>it has channels of an unknown kind</source>
   <translation>ses canaux sont d’un type inconnu</translation>
  </message>
  <message>
   <source>it has more than {most_frames} frames</source>
   <translation>il a plus de {most_frames} images</translation>
  </message>
  <message>
   <source>it has more than {most_frames} pages</source>
   <translation>il a plus de {most_frames} pages</translation>
  </message>
  <message>
   <source>it has no colors, and the text is to be yellow</source>
   <translation>l’image n’a pas de couleurs, et le texte doit être jaune</translation>
  </message>
  <message>
   <source>it has no feeder</source>
   <translation>il n’a pas de chargeur</translation>
  </message>
  <message>
   <source>it has no feeder, both sides</source>
   <translation>il n’a pas de chargeur recto verso</translation>
  </message>
  <message>
   <source>it has no flatbed</source>
   <translation>il n’a pas de vitre à plat</translation>
  </message>
  <message>
   <source>it has no frame</source>
   <translation>il n’a aucune image</translation>
  </message>
  <message>
   <source>it has no page</source>
   <translation>il n’a aucune page</translation>
  </message>
  <message>
   <source>it has no picture</source>
   <translation>il ne contient pas d’image</translation>
  </message>
  <message>
   <source>it has no resolution of {dpi} dpi</source>
   <translation>il n’a pas de résolution de {dpi} ppp</translation>
  </message>
  <message>
   <source>it has no resources for it at the moment ({details})</source>
   <translation>il n’a pas de ressources pour cela en ce moment ({details})</translation>
  </message>
  <message>
   <source>it has no resources for this search at the moment ({details})</source>
   <translation>il n’a pas de ressources pour cette recherche en ce moment ({details})</translation>
  </message>
  <message>
   <source>it has no room at the moment ({details})</source>
   <translation>il n’a pas de place en ce moment ({details})</translation>
  </message>
  <message>
   <source>it has no transparency unit</source>
   <translation>il n’a pas d’unité pour transparents</translation>
  </message>
  <message>
   <source>it has no valid UID</source>
   <translation>il n’a pas d’UID valide</translation>
  </message>
  <message>
   <source>it has no {keyword}</source>
   <translation>il n’a pas de {keyword}</translation>
  </message>
  <message>
   <source>it has not as many values as its header says</source>
   <translation>il n’a pas autant de valeurs que l’indique son en-tête</translation>
  </message>
  <message>
   <source>it has text in a place that is not known</source>
   <translation>il contient du texte à un endroit inconnu</translation>
  </message>
  <message>
   <source>it has too many elements</source>
   <translation>il contient trop d’éléments</translation>
  </message>
  <message>
   <source>it has {bits} bits for each sample</source>
   <translation>il a {bits} bits par échantillon</translation>
  </message>
  <message>
   <source>it has {count} channels</source>
   <translation>il a {count} canaux</translation>
  </message>
  <message>
   <source>it has {count} pages or frames, the limit is {most_frames}</source>
   <translation>il a {count} pages ou images, la limite est de {most_frames}</translation>
  </message>
  <message>
   <source>it has {megabyte} MB, the limit is {megabyte2} MB</source>
   <translation>il fait {megabyte} Mo, la limite est de {megabyte2} Mo</translation>
  </message>
  <message>
   <source>it holds black and white alone, and this picture has other shades</source>
   <translation>il ne contient que du noir et blanc, et cette image a d’autres nuances</translation>
  </message>
  <message>
   <source>it holds left-over marks of another character set, which were taken out</source>
   <translation>il contient des marques résiduelles d’un autre jeu de caractères, qui ont été retirées</translation>
  </message>
  <message>
   <source>it holds more than {most_pictures} pictures</source>
   <translation>il contient plus de {most_pictures} images</translation>
  </message>
  <message>
   <source>it holds no certificate in PEM form</source>
   <translation>il ne contient aucun certificat au format PEM</translation>
  </message>
  <message>
   <source>it holds no certificate that can be read</source>
   <translation>il ne contient aucun certificat lisible</translation>
  </message>
  <message>
   <source>it holds no key in PEM form that can be used</source>
   <translation>il ne contient aucune clé utilisable au format PEM</translation>
  </message>
  <message>
   <source>it holds no moving pictures</source>
   <translation>il ne contient pas d’images animées</translation>
  </message>
  <message>
   <source>it holds no picture</source>
   <translation>il ne contient aucune image</translation>
  </message>
  <message>
   <source>it holds no picture, or more than one in one</source>
   <translation>il ne contient aucune image, ou plusieurs en une</translation>
  </message>
  <message>
   <source>it holds no settings</source>
   <translation>il ne contient aucun réglage</translation>
  </message>
  <message>
   <source>it holds pictures of a kind that is not read</source>
   <translation>il contient des images d’un type non pris en charge</translation>
  </message>
  <message>
   <source>it holds several codestreams</source>
   <translation>il contient plusieurs flux de code</translation>
  </message>
  <message>
   <source>it holds sides of at most {longest_side} pixels</source>
   <translation>il admet des côtés de {longest_side} pixels au plus</translation>
  </message>
  <message>
   <source>it holds {least} or {most} bits and this picture has {bits_stored}</source>
   <translation>il admet {least} ou {most} bits et cette image en a {bits_stored}</translation>
  </message>
  <message>
   <source>it holds {least} to {most} bits and this picture has {bits_stored}</source>
   <translation>il admet de {least} à {most} bits et cette image en a {bits_stored}</translation>
  </message>
  <message>
   <source>it holds {most} bits and this picture has {bits_stored}</source>
   <translation>il admet {most} bits et cette image en a {bits_stored}</translation>
  </message>
  <message>
   <source>it is 0 pixels wide</source>
   <translation>sa largeur est de 0 pixel</translation>
  </message>
  <message>
   <source>it is a BMP around another picture</source>
   <translation>c’est un BMP qui contient une autre image</translation>
  </message>
  <message>
   <source>it is a BMP of {depth} bits</source>
   <translation>c’est un BMP de {depth} bits</translation>
  </message>
  <message>
   <source>it is a DICOM file</source>
   <translation>c’est un fichier DICOM</translation>
  </message>
  <message>
   <source>it is a DICOM file that cannot be shown: {reason}</source>
   <translation>c’est un fichier DICOM qui ne peut pas être affiché : {reason}</translation>
  </message>
  <message>
   <source>it is a JPEG XL file</source>
   <translation>c’est un fichier JPEG XL</translation>
  </message>
  <message>
   <source>it is a JPEG in arithmetic coding</source>
   <translation>c’est un JPEG en codage arithmétique</translation>
  </message>
  <message>
   <source>it is a JPEG of a reserved kind</source>
   <translation>c’est un JPEG d’un type réservé</translation>
  </message>
  <message>
   <source>it is a JPEG of {components} color parts</source>
   <translation>c’est un JPEG de {components} composantes de couleur</translation>
  </message>
  <message>
   <source>it is a JPEG of {precision} bits</source>
   <translation>c’est un JPEG de {precision} bits</translation>
  </message>
  <message>
   <source>it is a JPEG of {scans} passes</source>
   <translation>c’est un JPEG de {scans} passes</translation>
  </message>
  <message>
   <source>it is a JPEG-LS picture</source>
   <translation>c’est une image JPEG-LS</translation>
  </message>
  <message>
   <source>it is a PAM file of an unknown kind</source>
   <translation>c’est un fichier PAM de type inconnu</translation>
  </message>
  <message>
   <source>it is a PNG with parts of an unknown kind</source>
   <translation>c’est un PNG dont certaines parties sont de type inconnu</translation>
  </message>
  <message>
   <source>it is a Photoshop file</source>
   <translation>c’est un fichier Photoshop</translation>
  </message>
  <message>
   <source>it is a PostScript file</source>
   <translation>c’est un fichier PostScript</translation>
  </message>
  <message>
   <source>it is a ZIP archive or an office document</source>
   <translation>c’est une archive ZIP ou un document bureautique</translation>
  </message>
  <message>
   <source>it is a camera's raw file</source>
   <translation>c’est un fichier RAW d’appareil photo</translation>
  </message>
  <message>
   <source>it is a compressed file</source>
   <translation>c’est un fichier compressé</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>c’est un dossier</translation>
  </message>
  <message>
   <source>it is a hierarchical JPEG</source>
   <translation>c’est un JPEG hiérarchique</translation>
  </message>
  <message>
   <source>it is a link to another file</source>
   <translation>c’est un lien vers un autre fichier</translation>
  </message>
  <message>
   <source>it is a lossless JPEG in YCbCr</source>
   <translation>c’est un JPEG sans perte en YCbCr</translation>
  </message>
  <message>
   <source>it is a mail or file server</source>
   <translation>c’est un serveur de messagerie ou de fichiers</translation>
  </message>
  <message>
   <source>it is a picture of a rare kind</source>
   <translation>c’est une image d’un type rare</translation>
  </message>
  <message>
   <source>it is a program</source>
   <translation>c’est un programme</translation>
  </message>
  <message>
   <source>it is a secure shell server</source>
   <translation>c’est un serveur SSH</translation>
  </message>
  <message>
   <source>it is a sequence of pictures</source>
   <translation>c’est une séquence d’images</translation>
  </message>
  <message>
   <source>it is a sequence of pictures that are turned</source>
   <translation>c’est une séquence d’images pivotées</translation>
  </message>
  <message>
   <source>it is a sound file</source>
   <translation>c’est un fichier audio</translation>
  </message>
  <message>
   <source>it is a text document</source>
   <translation>c’est un document texte</translation>
  </message>
  <message>
   <source>it is a video of high dynamic range, whose colors would come out wrong</source>
   <translation>c’est une vidéo à plage dynamique étendue, dont les couleurs seraient faussées</translation>
  </message>
  <message>
   <source>it is a web page</source>
   <translation>c’est une page web</translation>
  </message>
  <message>
   <source>it is a web server</source>
   <translation>c’est un serveur web</translation>
  </message>
  <message>
   <source>it is an SVG drawing</source>
   <translation>c’est un dessin SVG</translation>
  </message>
  <message>
   <source>it is an XML file</source>
   <translation>c’est un fichier XML</translation>
  </message>
  <message>
   <source>it is an icon</source>
   <translation>c’est une icône</translation>
  </message>
  <message>
   <source>it is an office document</source>
   <translation>c’est un document bureautique</translation>
  </message>
  <message>
   <source>it is congested</source>
   <translation>il est saturé</translation>
  </message>
  <message>
   <source>it is damaged</source>
   <translation>contenu endommagé</translation>
  </message>
  <message>
   <source>it is damaged or gone, and another EzP2P is sending from this folder</source>
   <translation>il est endommagé ou a disparu, et un autre EzP2P envoie depuis ce dossier</translation>
  </message>
  <message>
   <source>it is in a presentation context that was not accepted</source>
   <translation>il est dans un contexte de présentation qui n’a pas été accepté</translation>
  </message>
  <message>
   <source>it is kept as it is, as a whole video, PDF or DICOM file</source>
   <translation>l’élément est conservé tel quel, en tant que vidéo, PDF ou fichier DICOM entier</translation>
  </message>
  <message>
   <source>it is listed in the DICOMDIR and is not there</source>
   <translation>il figure dans le DICOMDIR, mais n’existe pas</translation>
  </message>
  <message>
   <source>it is made of too many parts</source>
   <translation>il se compose de trop de parties</translation>
  </message>
  <message>
   <source>it is no DICOMDIR</source>
   <translation>ce n’est pas un DICOMDIR</translation>
  </message>
  <message>
   <source>it is no Matroska file</source>
   <translation>ce n’est pas un fichier Matroska</translation>
  </message>
  <message>
   <source>it is no PDU</source>
   <translation>ce n’est pas une PDU</translation>
  </message>
  <message>
   <source>it is no answer to the C-STORE request</source>
   <translation>ce n’est pas une réponse à la requête C-STORE</translation>
  </message>
  <message>
   <source>it is no answer to {request}</source>
   <translation>ce n’est pas une réponse à {request}</translation>
  </message>
  <message>
   <source>it is no recording of EzP2P</source>
   <translation>ce n’est pas un enregistrement d’EzP2P</translation>
  </message>
  <message>
   <source>it is not a DICOM file</source>
   <translation>ce n’est pas un fichier DICOM</translation>
  </message>
  <message>
   <source>it is not a DICOM file, or damaged</source>
   <translation>ce n’est pas un fichier DICOM, ou il est endommagé</translation>
  </message>
  <message>
   <source>it is not a DICOM instance, or damaged</source>
   <translation>ce n’est pas une instance DICOM, ou elle est endommagée</translation>
  </message>
  <message>
   <source>it is not a JPEG</source>
   <translation>ce n’est pas un JPEG</translation>
  </message>
  <message>
   <source>it is not a PDF that can be opened</source>
   <translation>ce n’est pas un PDF qui peut être ouvert</translation>
  </message>
  <message>
   <source>it is not a folder</source>
   <translation>ce n’est pas un dossier</translation>
  </message>
  <message>
   <source>it is not a port number</source>
   <translation>ce n’est pas un numéro de port</translation>
  </message>
  <message>
   <source>it is not a sequence of JPEG segments</source>
   <translation>ce n’est pas une suite de segments JPEG</translation>
  </message>
  <message>
   <source>it is not a sequence of PNG parts</source>
   <translation>ce n’est pas une suite de parties PNG</translation>
  </message>
  <message>
   <source>it is not an ordinary file</source>
   <translation>ce n’est pas un fichier ordinaire</translation>
  </message>
  <message>
   <source>it is not durable here: {mode}, {level}</source>
   <translation>l’enregistrement n’est pas fiable ici : {mode}, {level}</translation>
  </message>
  <message>
   <source>it is not in color of 16 bits</source>
   <translation>l’image n’est pas en couleurs 16 bits</translation>
  </message>
  <message>
   <source>it is not ready</source>
   <translation>il n’est pas prêt</translation>
  </message>
  <message>
   <source>it is not the key of our certificate</source>
   <translation>ce n'est pas la clé de notre certificat</translation>
  </message>
  <message>
   <source>it is not the name of one</source>
   <translation>ce n’est le nom d’aucune</translation>
  </message>
  <message>
   <source>it is not there</source>
   <translation>il est introuvable</translation>
  </message>
  <message>
   <source>it is not there any more</source>
   <translation>il n’existe plus</translation>
  </message>
  <message>
   <source>it is of a PDF, and an older EzP2P did not keep with how many pixels it was edited</source>
   <translation>il provient d’un PDF, et un EzP2P plus ancien n’a pas conservé à combien de pixels il a été modifié</translation>
  </message>
  <message>
   <source>it is of an old kind</source>
   <translation>il est d’un type ancien</translation>
  </message>
  <message>
   <source>it is shorter than its header says</source>
   <translation>il est plus court que ne l’indique son en-tête</translation>
  </message>
  <message>
   <source>it is still being written</source>
   <translation>il est encore en cours d’écriture</translation>
  </message>
  <message>
   <source>it is to be shown mirrored, or turned by less than a quarter</source>
   <translation>l’affichage doit être en miroir, ou pivoté de moins d’un quart de tour</translation>
  </message>
  <message>
   <source>it is too large for a certificate</source>
   <translation>il est trop grand pour un certificat</translation>
  </message>
  <message>
   <source>it is too large when inflated</source>
   <translation>une fois décompressé, il est trop volumineux</translation>
  </message>
  <message>
   <source>it is too short</source>
   <translation>il est trop court</translation>
  </message>
  <message>
   <source>it lists nothing</source>
   <translation>il ne répertorie rien</translation>
  </message>
  <message>
   <source>it names another request or instance</source>
   <translation>il désigne une autre requête ou instance</translation>
  </message>
  <message>
   <source>it names no level</source>
   <translation>il n’indique aucun niveau</translation>
  </message>
  <message>
   <source>it names no transaction</source>
   <translation>il n’indique aucune transaction</translation>
  </message>
  <message>
   <source>it names what is no setting: {unknown}</source>
   <translation>il indique ce qui n’est pas un réglage : {unknown}</translation>
  </message>
  <message>
   <source>it needs more than the {megabyte} MB of memory that one picture may use</source>
   <translation>il faut plus que les {megabyte} Mo de mémoire qu’une image peut utiliser</translation>
  </message>
  <message>
   <source>it ran out of memory</source>
   <translation>il a manqué de mémoire</translation>
  </message>
  <message>
   <source>it reads color in three passes</source>
   <translation>il lit la couleur en trois passages</translation>
  </message>
  <message>
   <source>it refused these settings, status {status}</source>
   <translation>il a refusé ces réglages, statut {status}</translation>
  </message>
  <message>
   <source>it released it before it answered</source>
   <translation>il a libéré l’association avant de répondre</translation>
  </message>
  <message>
   <source>it sent an abort</source>
   <translation>il a envoyé un abandon</translation>
  </message>
  <message>
   <source>it sent several pages in one</source>
   <translation>il a envoyé plusieurs pages en une</translation>
  </message>
  <message>
   <source>it sent {name} instead of a picture</source>
   <translation>il a envoyé {name} au lieu d’une image</translation>
  </message>
  <message>
   <source>it shows only a part of its picture</source>
   <translation>il n’affiche qu’une partie de l’image</translation>
  </message>
  <message>
   <source>it speaks another version of the protocol</source>
   <translation>il utilise une autre version du protocole</translation>
  </message>
  <message>
   <source>it stopped with paper left in its feeder</source>
   <translation>il s’est arrêté alors qu’il restait du papier dans le chargeur</translation>
  </message>
  <message>
   <source>it takes only {wanted} bytes at once</source>
   <translation>il n’accepte que {wanted} octets à la fois</translation>
  </message>
  <message>
   <source>it takes {wanted} and this is {given}</source>
   <translation>il accepte {wanted} et ceci est {given}</translation>
  </message>
  <message>
   <source>it talks nonsense</source>
   <translation>sa réponse est incohérente</translation>
  </message>
  <message>
   <source>it talks nonsense: {error}</source>
   <translation>sa réponse est incohérente : {error}</translation>
  </message>
  <message>
   <source>it tells its height only at its end</source>
   <translation>il n’indique sa hauteur qu’à la fin</translation>
  </message>
  <message>
   <source>it tells of nothing that it can scan from</source>
   <translation>il n’indique aucune source de numérisation</translation>
  </message>
  <message>
   <source>it took the request for another one ({details})</source>
   <translation>il a pris la requête pour une autre ({details})</translation>
  </message>
  <message>
   <source>it took {value} instead of {value2} for {number}</source>
   <translation>il a pris {value} au lieu de {value2} pour {number}</translation>
  </message>
  <message>
   <source>it turned the encryption down: it may ask for a certificate of this workstation, or know no cipher that is safe enough</source>
   <translation>il a refusé le chiffrement : il demande peut-être un certificat de ce poste, ou ne connaît aucun chiffrement assez sûr</translation>
  </message>
  <message>
   <source>it uses a character set that the server does not name</source>
   <translation>il utilise un jeu de caractères que le serveur n’indique pas</translation>
  </message>
  <message>
   <source>it uses colors that its palette does not have</source>
   <translation>il utilise des couleurs absentes de sa palette</translation>
  </message>
  <message>
   <source>it wants to be asked elsewhere: write its address with https://</source>
   <translation>il veut être interrogé ailleurs : saisissez son adresse avec https://</translation>
  </message>
  <message>
   <source>it was stopped at the device</source>
   <translation>arrêt demandé sur l’appareil</translation>
  </message>
  <message>
   <source>it was unable to work on this search ({details})</source>
   <translation>il n’a pas pu traiter cette recherche ({details})</translation>
  </message>
  <message>
   <source>it would be {points} million points, the limit is {most_points}</source>
   <translation>cela ferait {points} millions de points, la limite est de {most_points}</translation>
  </message>
  <message>
   <source>it would choose something near instead</source>
   <translation>il choisirait une valeur proche à la place</translation>
  </message>
  <message>
   <source>its DICOMDIR is damaged, or is none</source>
   <translation>son DICOMDIR est endommagé, ou n’en est pas un</translation>
  </message>
  <message>
   <source>its answer has no status</source>
   <translation>sa réponse n’a pas de statut</translation>
  </message>
  <message>
   <source>its answer is larger than any scanner's, or has a document type</source>
   <translation>sa réponse est plus volumineuse que celle d’un scanner, ou a un type de document</translation>
  </message>
  <message>
   <source>its answer is longer than it can be</source>
   <translation>sa réponse est plus longue que possible</translation>
  </message>
  <message>
   <source>its answer is not DICOM</source>
   <translation>sa réponse n’est pas du DICOM</translation>
  </message>
  <message>
   <source>its answer is not XML</source>
   <translation>sa réponse n’est pas du XML</translation>
  </message>
  <message>
   <source>its answer is not XML in UTF-8</source>
   <translation>sa réponse n’est pas du XML en UTF-8</translation>
  </message>
  <message>
   <source>its brightness cannot be changed</source>
   <translation>sa luminosité ne peut pas être modifiée</translation>
  </message>
  <message>
   <source>its brightness cannot be chosen</source>
   <translation>sa luminosité ne peut pas être choisie</translation>
  </message>
  <message>
   <source>its carriage is locked for transport</source>
   <translation>son chariot est verrouillé pour le transport</translation>
  </message>
  <message>
   <source>its certificate cannot be accepted ({details})</source>
   <translation>son certificat ne peut pas être accepté ({details})</translation>
  </message>
  <message>
   <source>its certificate has expired</source>
   <translation>son certificat a expiré</translation>
  </message>
  <message>
   <source>its certificate is made out to another name than {host}</source>
   <translation>son certificat est établi à un autre nom que {host}</translation>
  </message>
  <message>
   <source>its certificate is not trusted on this workstation</source>
   <translation>son certificat n'est pas reconnu comme fiable sur ce poste</translation>
  </message>
  <message>
   <source>its certificate is not valid yet</source>
   <translation>son certificat n'est pas encore valide</translation>
  </message>
  <message>
   <source>its channels are of an unusual kind</source>
   <translation>ses canaux sont d’un type inhabituel</translation>
  </message>
  <message>
   <source>its coded data are broken or incomplete</source>
   <translation>ses données codées sont défectueuses ou incomplètes</translation>
  </message>
  <message>
   <source>its colors are of a kind that is not read</source>
   <translation>ses couleurs sont d’un type non pris en charge</translation>
  </message>
  <message>
   <source>its colors are sampled in an unusual way</source>
   <translation>ses couleurs sont échantillonnées de façon inhabituelle</translation>
  </message>
  <message>
   <source>its command set is cut off</source>
   <translation>son jeu de commandes est tronqué</translation>
  </message>
  <message>
   <source>its command set is damaged</source>
   <translation>son jeu de commandes est endommagé</translation>
  </message>
  <message>
   <source>its command set is too long</source>
   <translation>son jeu de commandes est trop long</translation>
  </message>
  <message>
   <source>its content is of no known kind</source>
   <translation>son contenu est d’un type inconnu</translation>
  </message>
  <message>
   <source>its data end too early or are broken</source>
   <translation>ses données se terminent trop tôt ou sont défectueuses</translation>
  </message>
  <message>
   <source>its data lie elsewhere</source>
   <translation>ses données se trouvent ailleurs</translation>
  </message>
  <message>
   <source>its data set is too long</source>
   <translation>son jeu de données est trop long</translation>
  </message>
  <message>
   <source>its disk does not answer</source>
   <translation>son disque ne répond pas</translation>
  </message>
  <message>
   <source>its disk is full</source>
   <translation>son disque est plein</translation>
  </message>
  <message>
   <source>its driver does not give files; use WIA</source>
   <translation>son pilote ne fournit pas de fichiers ; utilisez WIA</translation>
  </message>
  <message>
   <source>its end is missing</source>
   <translation>la fin manque</translation>
  </message>
  <message>
   <source>its feeder is broken</source>
   <translation>son chargeur est en panne</translation>
  </message>
  <message>
   <source>its file header names another one</source>
   <translation>son en-tête de fichier désigne un autre élément</translation>
  </message>
  <message>
   <source>its frame header is broken</source>
   <translation>son en-tête d’image est défectueux</translation>
  </message>
  <message>
   <source>its frame {number} is no JPEG</source>
   <translation>son image {number} n’est pas un JPEG</translation>
  </message>
  <message>
   <source>its frames are not what its header says</source>
   <translation>ses images ne sont pas celles qu’indique l’en-tête</translation>
  </message>
  <message>
   <source>its frames have {megabyte} MB together, and one instance is built of {megabyte2} MB at most</source>
   <translation>ses images font ensemble {megabyte} Mo, et une instance est limitée à {megabyte2} Mo</translation>
  </message>
  <message>
   <source>its header is broken</source>
   <translation>son en-tête est défectueux</translation>
  </message>
  <message>
   <source>its header is missing</source>
   <translation>son en-tête manque</translation>
  </message>
  <message>
   <source>its header or its pixels are missing</source>
   <translation>son en-tête ou ses pixels manquent</translation>
  </message>
  <message>
   <source>its key has a password</source>
   <translation>sa clé a un mot de passe</translation>
  </message>
  <message>
   <source>its kind of pixels is not written in another transfer syntax</source>
   <translation>son type de pixels ne s’écrit pas dans une autre syntaxe de transfert</translation>
  </message>
  <message>
   <source>its last value may be cut off</source>
   <translation>sa dernière valeur est peut-être tronquée</translation>
  </message>
  <message>
   <source>its last {missing_s} seconds are missing</source>
   <translation>les {missing_s} dernières secondes manquent</translation>
  </message>
  <message>
   <source>its length is wrong</source>
   <translation>sa longueur est incorrecte</translation>
  </message>
  <message>
   <source>its level is none of the information model's</source>
   <translation>son niveau n’existe pas dans le modèle d’information</translation>
  </message>
  <message>
   <source>its limit of connections is reached</source>
   <translation>sa limite de connexions est atteinte</translation>
  </message>
  <message>
   <source>its list of pages has no end</source>
   <translation>sa liste de pages n’a pas de fin</translation>
  </message>
  <message>
   <source>its list of pages is broken</source>
   <translation>sa liste de pages est défectueuse</translation>
  </message>
  <message>
   <source>its name is too long</source>
   <translation>son nom est trop long</translation>
  </message>
  <message>
   <source>its pages are made by a form of Adobe's own kind (XFA)</source>
   <translation>ses pages sont produites par un formulaire propre à Adobe (XFA)</translation>
  </message>
  <message>
   <source>its pages or frames differ in size or kind, so that they do not fit into one instance</source>
   <translation>ses pages ou images diffèrent en taille ou en type et ne tiennent pas dans une instance</translation>
  </message>
  <message>
   <source>its palette is missing</source>
   <translation>sa palette manque</translation>
  </message>
  <message>
   <source>its palette is missing or broken</source>
   <translation>sa palette manque ou est défectueuse</translation>
  </message>
  <message>
   <source>its palette is of an unusual kind</source>
   <translation>sa palette est d’un type inhabituel</translation>
  </message>
  <message>
   <source>its part {decode} comes twice</source>
   <translation>sa partie {decode} apparaît deux fois</translation>
  </message>
  <message>
   <source>its parts are broken</source>
   <translation>ses parties sont défectueuses</translation>
  </message>
  <message>
   <source>its parts are out of order</source>
   <translation>ses parties sont dans le désordre</translation>
  </message>
  <message>
   <source>its picture is missing</source>
   <translation>son image manque</translation>
  </message>
  <message>
   <source>its pictures are compressed in a way that is not read</source>
   <translation>ses images sont compressées d’une façon non prise en charge</translation>
  </message>
  <message>
   <source>its pictures are larger than 4096 by 2160</source>
   <translation>ses images dépassent 4096 × 2160</translation>
  </message>
  <message>
   <source>its pixel data are broken</source>
   <translation>ses données de pixels sont défectueuses</translation>
  </message>
  <message>
   <source>its pixels are JPEG code around {bits} bits</source>
   <translation>ses pixels sont du code JPEG autour de {bits} bits</translation>
  </message>
  <message>
   <source>its pixels are Lab colors</source>
   <translation>ses pixels sont des couleurs Lab</translation>
  </message>
  <message>
   <source>its pixels are YCbCr of a rare kind</source>
   <translation>ses pixels sont en YCbCr d’un type rare</translation>
  </message>
  <message>
   <source>its pixels are a camera's raw data</source>
   <translation>ses pixels sont les données brutes d’un appareil photo</translation>
  </message>
  <message>
   <source>its pixels are a mask</source>
   <translation>ses pixels sont un masque</translation>
  </message>
  <message>
   <source>its pixels are a palette of a rare kind</source>
   <translation>ses pixels sont une palette d’un type rare</translation>
  </message>
  <message>
   <source>its pixels are coded in a rare way</source>
   <translation>ses pixels sont codés d’une façon rare</translation>
  </message>
  <message>
   <source>its pixels are coded in the JPEG of older TIFF files</source>
   <translation>ses pixels sont codés dans le JPEG d’anciens fichiers TIFF</translation>
  </message>
  <message>
   <source>its pixels are coded in {coding}</source>
   <translation>ses pixels sont codés en {coding}</translation>
  </message>
  <message>
   <source>its pixels are colors of a rare kind</source>
   <translation>ses pixels sont des couleurs d’un type rare</translation>
  </message>
  <message>
   <source>its pixels are differences of YCbCr</source>
   <translation>ses pixels sont des différences de YCbCr</translation>
  </message>
  <message>
   <source>its pixels are differences of a rare kind</source>
   <translation>ses pixels sont des différences d’un type rare</translation>
  </message>
  <message>
   <source>its pixels are differences of {bits} bits</source>
   <translation>ses pixels sont des différences de {bits} bits</translation>
  </message>
  <message>
   <source>its pixels are facsimile code around colors</source>
   <translation>ses pixels sont du code de télécopie autour de couleurs</translation>
  </message>
  <message>
   <source>its pixels are floating point numbers</source>
   <translation>ses pixels sont des nombres à virgule flottante</translation>
  </message>
  <message>
   <source>its pixels are inks of a rare kind</source>
   <translation>ses pixels sont des encres d’un type rare</translation>
  </message>
  <message>
   <source>its pixels are lossless JPEG in a TIFF</source>
   <translation>ses pixels sont du JPEG sans perte dans un TIFF</translation>
  </message>
  <message>
   <source>its pixels are missing</source>
   <translation>ses pixels manquent</translation>
  </message>
  <message>
   <source>its pixels are not in one piece</source>
   <translation>ses pixels ne sont pas d’un seul tenant</translation>
  </message>
  <message>
   <source>its pixels are not those that it announces</source>
   <translation>ses pixels ne sont pas ceux annoncés</translation>
  </message>
  <message>
   <source>its pixels are not those that its header tells of</source>
   <translation>ses pixels ne sont pas ceux indiqués par l’en-tête</translation>
  </message>
  <message>
   <source>its pixels are not what its header says</source>
   <translation>ses pixels ne sont pas ce qu’indique l’en-tête</translation>
  </message>
  <message>
   <source>its pixels are numbers of a rare kind</source>
   <translation>ses pixels sont des nombres d’un type rare</translation>
  </message>
  <message>
   <source>its pixels are numbers with a sign</source>
   <translation>ses pixels sont des nombres signés</translation>
  </message>
  <message>
   <source>its pixels cannot be decoded</source>
   <translation>ses pixels ne peuvent pas être décodés</translation>
  </message>
  <message>
   <source>its pixels cannot be read</source>
   <translation>ses pixels ne peuvent pas être lus</translation>
  </message>
  <message>
   <source>its pixels cannot be shown</source>
   <translation>ses pixels ne peuvent pas être affichés</translation>
  </message>
  <message>
   <source>its pixels end too early</source>
   <translation>ses pixels se terminent trop tôt</translation>
  </message>
  <message>
   <source>its pixels have more bits than it says</source>
   <translation>ses pixels ont plus de bits qu’indiqué</translation>
  </message>
  <message>
   <source>its process does not start: {why}</source>
   <translation>son processus ne démarre pas : {why}</translation>
  </message>
  <message>
   <source>its process ended</source>
   <translation>son processus s’est terminé</translation>
  </message>
  <message>
   <source>its reason is unknown to us ({key}, {key2}, {key3})</source>
   <translation>sa raison nous est inconnue ({key}, {key2}, {key3})</translation>
  </message>
  <message>
   <source>its records do not lead to each other</source>
   <translation>ses enregistrements ne s’enchaînent pas</translation>
  </message>
  <message>
   <source>its resolution cannot be chosen</source>
   <translation>sa résolution ne peut pas être choisie</translation>
  </message>
  <message>
   <source>its samples are of an unusual number of bits</source>
   <translation>ses échantillons ont un nombre de bits inhabituel</translation>
  </message>
  <message>
   <source>its samples are signed numbers</source>
   <translation>ses échantillons sont des nombres signés</translation>
  </message>
  <message>
   <source>its samples have different numbers of bits</source>
   <translation>ses échantillons ont des nombres de bits différents</translation>
  </message>
  <message>
   <source>its samples have {bits} bits</source>
   <translation>ses échantillons ont {bits} bits</translation>
  </message>
  <message>
   <source>its segments are out of order</source>
   <translation>ses segments sont dans le désordre</translation>
  </message>
  <message>
   <source>its sequences are nested too deeply</source>
   <translation>ses séquences sont imbriquées trop profondément</translation>
  </message>
  <message>
   <source>its stream has more than the 4 GB that one instance can hold</source>
   <translation>son flux dépasse les 4 Go qu’une instance peut contenir</translation>
  </message>
  <message>
   <source>its text reaches to column {right} and row {bottom} of a picture with {columns} by {rows}</source>
   <translation>son texte va jusqu’à la colonne {right} et la ligne {bottom} d’une image de {columns} × {rows}</translation>
  </message>
  <message>
   <source>its transfer syntax is not known</source>
   <translation>sa syntaxe de transfert est inconnue</translation>
  </message>
  <message>
   <source>its transparent color is broken</source>
   <translation>sa couleur transparente est défectueuse</translation>
  </message>
  <message>
   <source>its typeface has no letter for {names}</source>
   <translation>sa police n’a pas de lettre pour {names}</translation>
  </message>
  <message>
   <source>its {frame_count} frames have {megabyte} MB together, and one instance is built of {megabyte2} MB at most</source>
   <translation>ses {frame_count} images font ensemble {megabyte} Mo, et une instance est limitée à {megabyte2} Mo</translation>
  </message>
  <message>
   <source>its {frames} frames have more than {most_edited_bytes} MB together</source>
   <translation>ses {frames} images font ensemble plus de {most_edited_bytes} Mo</translation>
  </message>
  <message>
   <source>its {keyword} is not a UID</source>
   <translation>son {keyword} n’est pas un UID</translation>
  </message>
  <message>
   <source>joins a study</source>
   <translation>rattaché à un examen</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>à l’instant</translation>
  </message>
  <message numerus="yes">
   <source>keep {count} pictures</source>
   <translation>
    <numerusform>conservation de {count} image</numerusform>
    <numerusform>conservation de {count} images</numerusform>
   </translation>
  </message>
  <message>
   <source>kept on this computer</source>
   <translation>conservée sur cet ordinateur</translation>
  </message>
  <message>
   <source>left</source>
   <comment>side</comment>
   <translation>gauche</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>omise</translation>
  </message>
  <message>
   <source>listed twice</source>
   <translation>en double</translation>
  </message>
  <message>
   <source>look at it</source>
   <translation>à voir</translation>
  </message>
  <message>
   <source>made when sent</source>
   <translation>créé à l’envoi</translation>
  </message>
  <message>
   <source>may hold capital letters, digits, spaces and underscores only.</source>
   <translation>ne peut contenir que des majuscules, des chiffres, des espaces et des traits de soulignement.</translation>
  </message>
  <message>
   <source>may hold plain ASCII characters only.</source>
   <translation>ne peut contenir que des caractères ASCII.</translation>
  </message>
  <message>
   <source>may hold {limit} characters; this has {length}.</source>
   <translation>peut contenir {limit} caractères au plus ; il y en a {length}.</translation>
  </message>
  <message numerus="yes">
   <source>move {count} pictures</source>
   <translation>
    <numerusform>déplacement de {count} image</numerusform>
    <numerusform>déplacement de {count} images</numerusform>
   </translation>
  </message>
  <message>
   <source>needs you</source>
   <translation>à traiter</translation>
  </message>
  <message>
   <source>next try now</source>
   <translation>prochain essai maintenant</translation>
  </message>
  <message>
   <source>next try {time}</source>
   <translation>prochain essai : {time}</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>pas de réponse</translation>
  </message>
  <message>
   <source>no answer within {timeout_s} seconds</source>
   <translation>pas de réponse en {timeout_s} secondes</translation>
  </message>
  <message>
   <source>no encrypted connection comes about</source>
   <translation>aucune connexion chiffrée ne s’établit</translation>
  </message>
  <message>
   <source>no part of the page can be chosen</source>
   <translation>aucune partie de la page ne peut être choisie</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>aucune raison donnée</translation>
  </message>
  <message>
   <source>no worklist</source>
   <translation>pas de liste de travail</translation>
  </message>
  <message>
   <source>none is shown</source>
   <translation>aucun n'est présenté</translation>
  </message>
  <message>
   <source>none is watched</source>
   <translation>aucun n’est surveillé</translation>
  </message>
  <message>
   <source>none is yet</source>
   <translation>aucune pour l’instant</translation>
  </message>
  <message>
   <source>not from the worklist</source>
   <translation>hors liste de travail</translation>
  </message>
  <message>
   <source>nothing can be changed on the disk that holds it</source>
   <translation>rien ne peut être modifié sur le disque qui le contient</translation>
  </message>
  <message>
   <source>nothing was asked</source>
   <translation>rien n’a été demandé</translation>
  </message>
  <message>
   <source>of this computer</source>
   <translation>de cet ordinateur</translation>
  </message>
  <message>
   <source>on {date}</source>
   <translation>le {date}</translation>
  </message>
  <message>
   <source>one of its frames is broken</source>
   <translation>une image de la séquence est défectueuse</translation>
  </message>
  <message>
   <source>one of its lists cannot be read</source>
   <translation>une de ses listes est illisible</translation>
  </message>
  <message>
   <source>one of its sides is longer than the {longest_side} pixels that DICOM can hold</source>
   <translation>un de ses côtés dépasse les {longest_side} pixels admis par DICOM</translation>
  </message>
  <message>
   <source>one of its sides is longer than {longest_side} pixels</source>
   <translation>un de ses côtés dépasse {longest_side} pixels</translation>
  </message>
  <message>
   <source>one of its texts cannot be read ({doubt})</source>
   <translation>un de ses textes est illisible ({doubt})</translation>
  </message>
  <message>
   <source>one of its texts is too long</source>
   <translation>un de ses textes est trop long</translation>
  </message>
  <message>
   <source>outbox: empty</source>
   <translation>boîte d’envoi : vide</translation>
  </message>
  <message>
   <source>outbox: nothing is being sent</source>
   <translation>boîte d’envoi : rien n’est envoyé</translation>
  </message>
  <message>
   <source>outbox: unknown</source>
   <translation>boîte d’envoi : état inconnu</translation>
  </message>
  <message>
   <source>outbox: {count} of {count} in the PACS today</source>
   <translation>boîte d’envoi : {count} sur {count} dans le PACS aujourd’hui</translation>
  </message>
  <message>
   <source>outbox: {state}</source>
   <translation>boîte d’envoi : {state}</translation>
  </message>
  <message numerus="yes">
   <source>outbox: {stored} of {count} stored today</source>
   <translation>
    <numerusform>boîte d’envoi : {stored} enregistrée sur {count} aujourd’hui</numerusform>
    <numerusform>boîte d’envoi : {stored} enregistrées sur {count} aujourd’hui</numerusform>
   </translation>
  </message>
  <message>
   <source>page {number} cannot be read</source>
   <translation>la page {number} est illisible</translation>
  </message>
  <message>
   <source>page {number} cannot be read: {reason}</source>
   <translation>la page {number} est illisible : {reason}</translation>
  </message>
  <message>
   <source>passed</source>
   <translation>réussie</translation>
  </message>
  <message>
   <source>pictures (Secondary Capture)</source>
   <translation>les images (Secondary Capture)</translation>
  </message>
  <message numerus="yes">
   <source>pictures in {series} series, {size}</source>
   <translation>
    <numerusform>image dans {series} séries, {size}</numerusform>
    <numerusform>images dans {series} séries, {size}</numerusform>
   </translation>
  </message>
  <message>
   <source>pictures yet</source>
   <translation>image pour l’instant</translation>
  </message>
  <message numerus="yes">
   <source>pictures, {size}</source>
   <translation>
    <numerusform>image, {size}</numerusform>
    <numerusform>images, {size}</numerusform>
   </translation>
  </message>
  <message>
   <source>pixels that are not for the screen</source>
   <translation>des pixels qui ne sont pas destinés à l’écran</translation>
  </message>
  <message>
   <source>python-sane is not installed (pip install 'ezp2p[scan]')</source>
   <translation>python-sane n’est pas installé (pip install 'ezp2p[scan]')</translation>
  </message>
  <message>
   <source>pytwain is not installed (pip install pytwain)</source>
   <translation>pytwain n’est pas installé (pip install pytwain)</translation>
  </message>
  <message>
   <source>queued</source>
   <translation>en file d’attente</translation>
  </message>
  <message>
   <source>reading it took longer than {seconds} seconds</source>
   <translation>la lecture a pris plus de {seconds} secondes</translation>
  </message>
  <message>
   <source>reading videos is not installed</source>
   <translation>la lecture de vidéos n’est pas installée</translation>
  </message>
  <message numerus="yes">
   <source>reject {count} pictures</source>
   <translation>
    <numerusform>mise à l’écart de {count} image</numerusform>
    <numerusform>mise à l’écart de {count} images</numerusform>
   </translation>
  </message>
  <message>
   <source>removed, as the settings say</source>
   <translation>supprimée, selon les réglages</translation>
  </message>
  <message>
   <source>right</source>
   <comment>side</comment>
   <translation>droit</translation>
  </message>
  <message>
   <source>rows and columns are given together.</source>
   <translation>lignes et colonnes s’indiquent ensemble.</translation>
  </message>
  <message>
   <source>searches (Study Root)</source>
   <translation>les recherches (Study Root)</translation>
  </message>
  <message>
   <source>sending</source>
   <translation>envoi en cours</translation>
  </message>
  <message>
   <source>sent again soon</source>
   <translation>renvoi imminent</translation>
  </message>
  <message>
   <source>several pages or frames</source>
   <translation>plusieurs pages ou images</translation>
  </message>
  <message>
   <source>several, which stay unless you write</source>
   <translation>plusieurs, conservées sauf si vous écrivez</translation>
  </message>
  <message>
   <source>single bits are written uncompressed</source>
   <translation>les bits isolés s’écrivent sans compression</translation>
  </message>
  <message>
   <source>somebody else</source>
   <translation>quelqu’un d’autre</translation>
  </message>
  <message>
   <source>something other than numbers is among its values</source>
   <translation>il y a autre chose que des nombres parmi ses valeurs</translation>
  </message>
  <message>
   <source>something unknown follows its header or its pixels</source>
   <translation>quelque chose d’inconnu suit son en-tête ou ses pixels</translation>
  </message>
  <message>
   <source>sort by name</source>
   <translation>tri par nom</translation>
  </message>
  <message>
   <source>sort by time taken</source>
   <translation>tri par heure de prise</translation>
  </message>
  <message>
   <source>status {status}</source>
   <translation>statut {status}</translation>
  </message>
  <message>
   <source>status {status}: {comment}</source>
   <translation>statut {status} : {comment}</translation>
  </message>
  <message>
   <source>storage commitment, status {status}</source>
   <translation>confirmation d’enregistrement, statut {status}</translation>
  </message>
  <message>
   <source>storage commitment, status {status}: {comment}</source>
   <translation>confirmation d’enregistrement, statut {status} : {comment}</translation>
  </message>
  <message>
   <source>stored</source>
   <translation>enregistrée</translation>
  </message>
  <message>
   <source>stored and confirmed</source>
   <translation>enregistrée et confirmée</translation>
  </message>
  <message>
   <source>take away a series</source>
   <translation>retrait d’une série</translation>
  </message>
  <message numerus="yes">
   <source>take out {count} pictures</source>
   <translation>
    <numerusform>retrait de {count} image</numerusform>
    <numerusform>retrait de {count} images</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>take the pages of {count} pictures</source>
   <translation>
    <numerusform>choix des pages de {count} image</numerusform>
    <numerusform>choix des pages de {count} images</numerusform>
   </translation>
  </message>
  <message>
   <source>the C-ECHO request</source>
   <translation>la requête C-ECHO</translation>
  </message>
  <message>
   <source>the C-STORE request</source>
   <translation>la requête C-STORE</translation>
  </message>
  <message>
   <source>the DICOMDIR lists it by a name that is none</source>
   <translation>le DICOMDIR le répertorie sous un nom invalide</translation>
  </message>
  <message>
   <source>the PDF is protected by a password</source>
   <translation>le PDF est protégé par un mot de passe</translation>
  </message>
  <message>
   <source>the PDU did not come whole in time</source>
   <translation>la PDU n’est pas arrivée entière à temps</translation>
  </message>
  <message>
   <source>the area does not lie on what it scans</source>
   <translation>la zone ne se trouve pas sur ce qui est numérisé</translation>
  </message>
  <message>
   <source>the area has to lie within {width} by {height} mm</source>
   <translation>la zone doit tenir dans {width} × {height} mm</translation>
  </message>
  <message>
   <source>the beginning of the encryption failed ({details})</source>
   <translation>le début du chiffrement a échoué ({details})</translation>
  </message>
  <message>
   <source>the certificate of this workstation has expired</source>
   <translation>le certificat de ce poste a expiré</translation>
  </message>
  <message>
   <source>the chosen part lies outside of its picture</source>
   <translation>la partie choisie est en dehors de son image</translation>
  </message>
  <message>
   <source>the computer that holds it does not answer</source>
   <translation>l’ordinateur qui le contient ne répond pas</translation>
  </message>
  <message>
   <source>the connection to the computer that holds it is lost</source>
   <translation>la connexion à l’ordinateur qui le contient est perdue</translation>
  </message>
  <message>
   <source>the data do not match what it expects of such a picture ({details})</source>
   <translation>les données ne correspondent pas à ce qu’il attend d’une telle image ({details})</translation>
  </message>
  <message>
   <source>the disk or card that holds it reports an error</source>
   <translation>le disque ou la carte qui le contient signale une erreur</translation>
  </message>
  <message>
   <source>the disk that holds it reports an error</source>
   <translation>le disque qui le contient signale une erreur</translation>
  </message>
  <message>
   <source>the file holds only zeros</source>
   <translation>le fichier ne contient que des zéros</translation>
  </message>
  <message>
   <source>the file holds only {count} bytes</source>
   <translation>le fichier ne contient que {count} octets</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>le fichier est vide</translation>
  </message>
  <message>
   <source>the frames of its animation are out of order</source>
   <translation>les images de son animation sont dans le désordre</translation>
  </message>
  <message>
   <source>the last word of a value is not whole</source>
   <translation>le dernier mot d’une valeur n’est pas entier</translation>
  </message>
  <message>
   <source>the length of a data value is wrong</source>
   <translation>la longueur d’une valeur est incorrecte</translation>
  </message>
  <message>
   <source>the length of an item is wrong</source>
   <translation>la longueur d’un élément est incorrecte</translation>
  </message>
  <message>
   <source>the library for HEIC pictures is not installed</source>
   <translation>la bibliothèque pour les images HEIC n’est pas installée</translation>
  </message>
  <message>
   <source>the library that finds network scanners is not installed, and no address of one is set up</source>
   <translation>la bibliothèque qui trouve les scanners réseau n’est pas installée, et aucune adresse de scanner n’est configurée</translation>
  </message>
  <message>
   <source>the next one</source>
   <translation>le suivant</translation>
  </message>
  <message>
   <source>the page ended before it began</source>
   <translation>la page s’est terminée avant de commencer</translation>
  </message>
  <message>
   <source>the page has another size than was asked for, and nothing tells why</source>
   <translation>la page n’a pas la taille demandée, et rien n’indique pourquoi</translation>
  </message>
  <message>
   <source>the page is too large at this resolution</source>
   <translation>la page est trop grande à cette résolution</translation>
  </message>
  <message>
   <source>the page is too large for the memory</source>
   <translation>la page est trop grande pour la mémoire</translation>
  </message>
  <message>
   <source>the query</source>
   <translation>la recherche</translation>
  </message>
  <message>
   <source>the release</source>
   <translation>la libération</translation>
  </message>
  <message>
   <source>the request for an association</source>
   <translation>la demande d’association</translation>
  </message>
  <message>
   <source>the request for encryption (TLS)</source>
   <translation>la demande de chiffrement (TLS)</translation>
  </message>
  <message>
   <source>the request for storage commitment</source>
   <translation>la demande de confirmation d’enregistrement</translation>
  </message>
  <message>
   <source>the same</source>
   <translation>le même</translation>
  </message>
  <message>
   <source>the scan was canceled at the scanner</source>
   <translation>la numérisation a été annulée sur le scanner</translation>
  </message>
  <message>
   <source>the server did not come to an end in {seconds} seconds</source>
   <translation>le serveur n’a pas terminé en {seconds} secondes</translation>
  </message>
  <message>
   <source>the server has more than {responses} answers</source>
   <translation>le serveur a plus de {responses} réponses</translation>
  </message>
  <message>
   <source>the server names a character set that DICOM does not know</source>
   <translation>le serveur indique un jeu de caractères que DICOM ne connaît pas</translation>
  </message>
  <message>
   <source>the server names another character set, but it looks like UTF-8</source>
   <translation>le serveur indique un autre jeu de caractères, mais cela ressemble à de l’UTF-8</translation>
  </message>
  <message>
   <source>the server names no character set for it</source>
   <translation>le serveur n’indique aucun jeu de caractères pour cela</translation>
  </message>
  <message>
   <source>the server sends more than {bytes} MB</source>
   <translation>le serveur envoie plus de {bytes} Mo</translation>
  </message>
  <message>
   <source>the sheet is too long for both sides</source>
   <translation>la feuille est trop longue pour le recto verso</translation>
  </message>
  <message>
   <source>the sheet is too short for both sides</source>
   <translation>la feuille est trop courte pour le recto verso</translation>
  </message>
  <message>
   <source>the size of the film is not known</source>
   <translation>la taille du film est inconnue</translation>
  </message>
  <message>
   <source>the sizes in it contradict each other</source>
   <translation>les tailles qui y figurent se contredisent</translation>
  </message>
  <message>
   <source>the system does not open it</source>
   <translation>le système ne l’ouvre pas</translation>
  </message>
  <message>
   <source>the system does not say why</source>
   <translation>le système n’indique pas pourquoi</translation>
  </message>
  <message>
   <source>the system refuses</source>
   <translation>le système refuse</translation>
  </message>
  <message>
   <source>the times of its frames are not in order</source>
   <translation>les temps des images de la séquence ne sont pas dans l’ordre</translation>
  </message>
  <message>
   <source>the two know no common version of TLS and no common cipher that is safe enough</source>
   <translation>les deux n'ont en commun aucune version de TLS ni aucun chiffrement assez sûrs</translation>
  </message>
  <message>
   <source>the worklist</source>
   <translation>la liste de travail</translation>
  </message>
  <message>
   <source>there is no setting called {unknown}.</source>
   <translation>aucun réglage ne s’appelle {unknown}.</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>ce fichier n'existe pas</translation>
  </message>
  <message>
   <source>there is too much paper in its feeder</source>
   <translation>il y a trop de papier dans son chargeur</translation>
  </message>
  <message>
   <source>this computer does not join the letters of this script</source>
   <translation>cet ordinateur ne lie pas les lettres de cette écriture</translation>
  </message>
  <message>
   <source>this computer has too little free memory for it</source>
   <translation>cet ordinateur n’a pas assez de mémoire libre pour cela</translation>
  </message>
  <message>
   <source>this installation cannot compress as {coding}</source>
   <translation>cette installation ne peut pas compresser en {coding}</translation>
  </message>
  <message>
   <source>this is a document, which goes as it is</source>
   <translation>c’est un document, qui part tel quel</translation>
  </message>
  <message>
   <source>this picture is color with {bits} bits, which it does not allow</source>
   <translation>cette image est en couleurs à {bits} bits, ce qui n’est pas autorisé</translation>
  </message>
  <message>
   <source>this picture is gray with {bits} bits, which it does not allow</source>
   <translation>cette image est en gris à {bits} bits, ce qui n’est pas autorisé</translation>
  </message>
  <message>
   <source>this program has no driver for it</source>
   <translation>ce programme n’a pas de pilote pour cela</translation>
  </message>
  <message>
   <source>this workstation may not ask it for storage commitment ({details})</source>
   <translation>ce poste n’a pas le droit de lui demander la confirmation d’enregistrement ({details})</translation>
  </message>
  <message>
   <source>this workstation may not search there ({details})</source>
   <translation>ce poste n’a pas le droit d’y rechercher ({details})</translation>
  </message>
  <message>
   <source>this workstation may not store there ({details})</source>
   <translation>ce poste n’a pas le droit d’y enregistrer ({details})</translation>
  </message>
  <message>
   <source>those of the system</source>
   <translation>ceux du système</translation>
  </message>
  <message>
   <source>to</source>
   <comment>between two days</comment>
   <translation>au</translation>
  </message>
  <message>
   <source>too many files are open</source>
   <translation>trop de fichiers sont ouverts</translation>
  </message>
  <message>
   <source>transparency unit</source>
   <translation>unité pour transparents</translation>
  </message>
  <message>
   <source>two cameras are called {name}.</source>
   <translation>deux caméras s’appellent {name}.</translation>
  </message>
  <message>
   <source>two messages are mingled</source>
   <translation>deux messages sont mélangés</translation>
  </message>
  <message>
   <source>two remote AEs are called {name}.</source>
   <translation>deux AE distantes s’appellent {name}.</translation>
  </message>
  <message>
   <source>two templates are called {name}.</source>
   <translation>deux modèles s’appellent {name}.</translation>
  </message>
  <message>
   <source>two ways of scanning are called {name}.</source>
   <translation>deux façons de numériser s’appellent {name}.</translation>
  </message>
  <message>
   <source>two ways of scanning begin with {key}.</source>
   <translation>deux façons de numériser commencent par {key}.</translation>
  </message>
  <message>
   <source>uncompressed, its frames are more than the 4 GB that one instance can hold</source>
   <translation>non compressées, ses images dépassent les 4 Go qu’une instance peut contenir</translation>
  </message>
  <message>
   <source>under way</source>
   <translation>en cours</translation>
  </message>
  <message>
   <source>unknown reason</source>
   <translation>raison inconnue</translation>
  </message>
  <message>
   <source>verification</source>
   <translation>la vérification</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>en attente</translation>
  </message>
  <message>
   <source>what answers there does not speak HTTP</source>
   <translation>ce qui y répond n’utilise pas HTTP</translation>
  </message>
  <message>
   <source>what answers there is not an eSCL scanner</source>
   <translation>ce qui y répond n’est pas un scanner eSCL</translation>
  </message>
  <message>
   <source>what it sent is not understood: {error}</source>
   <translation>son envoi n’est pas compris : {error}</translation>
  </message>
  <message>
   <source>what tells of EzP2P's libraries is missing</source>
   <translation>les indications sur les bibliothèques d’EzP2P manquent</translation>
  </message>
  <message>
   <source>what was copied cannot be read</source>
   <translation>ce qui a été copié ne peut pas être lu</translation>
  </message>
  <message>
   <source>when sent</source>
   <translation>à l’envoi</translation>
  </message>
  <message>
   <source>worklist not here yet</source>
   <translation>liste de travail pas encore là</translation>
  </message>
  <message>
   <source>worklist {age}</source>
   <translation>liste de travail : {age}</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>you have no right to it</source>
   <translation>vous n’y avez pas droit</translation>
  </message>
  <message>
   <source>you have no right to read it</source>
   <translation>vous n’avez pas le droit de le lire</translation>
  </message>
  <message>
   <source>{address}, as {title}</source>
   <translation>{address}, en tant que {title}</translation>
  </message>
  <message>
   <source>{bits}-bit gray</source>
   <translation>gris {bits} bits</translation>
  </message>
  <message>
   <source>{called_ae} answered something that was not asked ({reason}).</source>
   <translation>{called_ae} a répondu ce qui n’était pas demandé ({reason}).</translation>
  </message>
  <message>
   <source>{called_ae} answered something that was not asked ({reason}). Tell its administrator.</source>
   <translation>{called_ae} a répondu ce qui n’était pas demandé ({reason}). Informez son administrateur.</translation>
  </message>
  <message>
   <source>{called_ae} broke off the connection ({reason}).</source>
   <translation>{called_ae} a interrompu la connexion ({reason}).</translation>
  </message>
  <message>
   <source>{called_ae} broke off the connection ({reason}). Try again; if it happens again, ask its administrator.</source>
   <translation>{called_ae} a interrompu la connexion ({reason}). Réessayez ; si cela se reproduit, demandez à son administrateur.</translation>
  </message>
  <message>
   <source>{called_ae} closed the connection on port {port} when the encryption was to begin. Try again in a minute; if it stays so, ask its administrator for the port with TLS, often 2762. Nothing is sent there unencrypted.</source>
   <translation>{called_ae} a fermé la connexion sur le port {port} au moment où le chiffrement devait commencer. Réessayez dans une minute ; si cela persiste, demandez à son administrateur le port avec TLS, souvent 2762. Rien n’y est envoyé sans chiffrement.</translation>
  </message>
  <message>
   <source>{called_ae} did not answer {request} within {timeout_s} seconds.</source>
   <translation>{called_ae} n’a pas répondu à {request} en {timeout_s} secondes.</translation>
  </message>
  <message>
   <source>{called_ae} did not answer {request} within {timeout_s} seconds. It may be overloaded: try again, or raise the time limit in the settings.</source>
   <translation>{called_ae} n’a pas répondu à {request} en {timeout_s} secondes. Le serveur est peut-être surchargé : réessayez, ou augmentez le délai dans les réglages.</translation>
  </message>
  <message>
   <source>{called_ae} does not encrypt on port {port}: {reason}. Ask its administrator for the port with TLS, often 2762; nothing is sent there unencrypted.</source>
   <translation>{called_ae} ne chiffre pas sur le port {port} : {reason}. Demandez à son administrateur le port avec TLS, souvent 2762 ; rien n'y est envoyé sans chiffrement.</translation>
  </message>
  <message>
   <source>{called_ae} does not know this workstation. Ask its administrator to add the AE title {calling_ae} with this workstation's address {own_address}.</source>
   <translation>{called_ae} ne connaît pas ce poste. Demandez à son administrateur d’ajouter le titre AE {calling_ae} avec l’adresse de ce poste {own_address}.</translation>
  </message>
  <message>
   <source>{called_ae} does not take {what}.</source>
   <translation>{called_ae} n’accepte pas {what}.</translation>
  </message>
  <message>
   <source>{called_ae} does not take {what}. Ask its administrator to allow it for {calling_ae}.</source>
   <translation>{called_ae} n’accepte pas {what}. Demandez à son administrateur de l’autoriser pour {calling_ae}.</translation>
  </message>
  <message>
   <source>{called_ae} is busy and takes no more connections at the moment ({reason}). It is tried again by itself.</source>
   <translation>{called_ae} est occupé et n’accepte plus de connexions pour le moment ({reason}). Un nouvel essai a lieu automatiquement.</translation>
  </message>
  <message>
   <source>{called_ae} refused the connection: {reason}. {cure}</source>
   <translation>{called_ae} a refusé la connexion : {reason}. {cure}</translation>
  </message>
  <message>
   <source>{called_ae} refused: {reason}.</source>
   <translation>{called_ae} a refusé : {reason}.</translation>
  </message>
  <message>
   <source>{called_ae} refused: {reason}. {cure}</source>
   <translation>{called_ae} a refusé : {reason}. {cure}</translation>
  </message>
  <message>
   <source>{called_ae} takes only encrypted connections on port {port}. Switch on TLS for it in the settings, or ask its administrator for the port without TLS.</source>
   <translation>{called_ae} n'accepte que des connexions chiffrées sur le port {port}. Activez TLS pour lui dans les réglages, ou demandez à son administrateur le port sans TLS.</translation>
  </message>
  <message>
   <source>{called_ae} took the connection, but did not answer {request} within {timeout_s} seconds.</source>
   <translation>{called_ae} a accepté la connexion, mais n’a pas répondu à {request} en {timeout_s} secondes.</translation>
  </message>
  <message>
   <source>{camera}, clip {number}</source>
   <translation>{camera}, clip {number}</translation>
  </message>
  <message>
   <source>{coding} does not hold {columns} by {rows} pixels at {rate} frames per second</source>
   <translation>{coding} n’admet pas {columns} × {rows} pixels à {rate} images par seconde</translation>
  </message>
  <message>
   <source>{coding} does not hold {columns} by {rows} pixels at {rate} frames per second with pixels that are not square</source>
   <translation>{coding} n’admet pas {columns} × {rows} pixels à {rate} images par seconde avec des pixels non carrés</translation>
  </message>
  <message>
   <source>{coding} or {other} does not hold {columns} by {rows} pixels at {rate} frames per second</source>
   <translation>ni {coding} ni {other} n’admettent {columns} × {rows} pixels à {rate} images par seconde</translation>
  </message>
  <message>
   <source>{coding} or {other} does not hold {columns} by {rows} pixels at {rate} frames per second with pixels that are not square</source>
   <translation>ni {coding} ni {other} n’admettent {columns} × {rows} pixels à {rate} images par seconde avec des pixels non carrés</translation>
  </message>
  <message>
   <source>{columns} × {rows}</source>
   <translation>{columns} × {rows}</translation>
  </message>
  <message>
   <source>{columns} × {rows} of it are taken.</source>
   <translation>{columns} × {rows} en sont pris.</translation>
  </message>
  <message>
   <source>{columns} × {rows} of {all_columns} × {all_rows}</source>
   <translation>{columns} × {rows} sur {all_columns} × {all_rows}</translation>
  </message>
  <message numerus="yes">
   <source>{count} bits</source>
   <translation>
    <numerusform>{count} bit</numerusform>
    <numerusform>{count} bits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} blank pages were left out.</source>
   <translation>
    <numerusform>{count} page blanche a été omise.</numerusform>
    <numerusform>{count} pages blanches ont été omises.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} d</source>
   <translation>{count} j</translation>
  </message>
  <message numerus="yes">
   <source>{count} days old</source>
   <translation>
    <numerusform>il y a {count} jour</numerusform>
    <numerusform>il y a {count} jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} discarded.</source>
   <translation>
    <numerusform>{count} abandonnée.</numerusform>
    <numerusform>{count} abandonnées.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} dpi</source>
   <translation>{count} ppp</translation>
  </message>
  <message numerus="yes">
   <source>{count} entries</source>
   <translation>
    <numerusform>{count} entrée</numerusform>
    <numerusform>{count} entrées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} entries have the number {number}: choose one of them.</source>
   <translation>
    <numerusform>{count} entrée a le numéro {number} : choisissez-la.</numerusform>
    <numerusform>{count} entrées ont le numéro {number} : choisissez l’une d’elles.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} fields to correct: {sentences}</source>
   <translation>
    <numerusform>{count} champ à corriger : {sentences}</numerusform>
    <numerusform>{count} champs à corriger : {sentences}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} files have several pages. How are they taken?</source>
   <translation>
    <numerusform>{count} fichier a plusieurs pages. Comment les prendre ?</numerusform>
    <numerusform>{count} fichiers ont plusieurs pages. Comment les prendre ?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} files were not taken, the others are here.</source>
   <translation>
    <numerusform>{count} fichier n’a pas été repris, les autres sont ici.</numerusform>
    <numerusform>{count} fichiers n’ont pas été repris, les autres sont ici.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} h old</source>
   <translation>
    <numerusform>il y a {count} h</numerusform>
    <numerusform>il y a {count} h</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} images</source>
   <translation>
    <numerusform>{count} image</numerusform>
    <numerusform>{count} images</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} loaded, no older ones</source>
   <translation>
    <numerusform>{count} chargée, aucune plus ancienne</numerusform>
    <numerusform>{count} chargées, aucune plus ancienne</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} loaded, there are older ones</source>
   <translation>
    <numerusform>{count} chargée, il y en a de plus anciennes</numerusform>
    <numerusform>{count} chargées, il y en a de plus anciennes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} min old</source>
   <translation>
    <numerusform>il y a {count} min</numerusform>
    <numerusform>il y a {count} min</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} mo</source>
   <translation>{count} mois</translation>
  </message>
  <message numerus="yes">
   <source>{count} need you</source>
   <translation>
    <numerusform>{count} à traiter</numerusform>
    <numerusform>{count} à traiter</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} need you: see below.</source>
   <translation>
    <numerusform>{count} à traiter par vous : voir ci-dessous.</numerusform>
    <numerusform>{count} à traiter par vous : voir ci-dessous.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of the answers could not be read.</source>
   <translation>
    <numerusform>{count} réponse n’a pas pu être lue.</numerusform>
    <numerusform>{count} réponses n’ont pas pu être lues.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of the selected pictures stayed as they are: it does not fit them.</source>
   <translation>
    <numerusform>{count} image sélectionnée est restée telle quelle : cela ne lui convient pas.</numerusform>
    <numerusform>{count} images sélectionnées sont restées telles quelles : cela ne leur convient pas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of them may be stored there already: the answer was lost.</source>
   <translation>
    <numerusform>{count} d’entre elles y est peut-être déjà enregistrée : la réponse a été perdue.</numerusform>
    <numerusform>{count} d’entre elles y sont peut-être déjà enregistrées : la réponse a été perdue.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} of {total} transfer syntaxes ({listed})</source>
   <translation>{count} syntaxes de transfert sur {total} ({listed})</translation>
  </message>
  <message numerus="yes">
   <source>{count} of {wanted} pictures were taken, and are kept.</source>
   <translation>
    <numerusform>{count} image sur {wanted} a été prise et conservée.</numerusform>
    <numerusform>{count} images sur {wanted} ont été prises et conservées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} on the way</source>
   <translation>
    <numerusform>{count} en route</numerusform>
    <numerusform>{count} en route</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} other patients</source>
   <translation>
    <numerusform>{count} autre patient</numerusform>
    <numerusform>{count} autres patients</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pages came too late and were not taken.</source>
   <translation>
    <numerusform>{count} page est arrivée trop tard et n’a pas été prise.</numerusform>
    <numerusform>{count} pages sont arrivées trop tard et n’ont pas été prises.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pages scanned.</source>
   <translation>
    <numerusform>{count} page numérisée.</numerusform>
    <numerusform>{count} pages numérisées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pages were kept.</source>
   <translation>
    <numerusform>{count} page a été conservée.</numerusform>
    <numerusform>{count} pages ont été conservées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures</source>
   <translation>
    <numerusform>{count} image</numerusform>
    <numerusform>{count} images</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures are missing in it: this computer was too slow.</source>
   <translation>
    <numerusform>Il y manque {count} image : cet ordinateur était trop lent.</numerusform>
    <numerusform>Il y manque {count} images : cet ordinateur était trop lent.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures are stored at {names}.</source>
   <translation>
    <numerusform>{count} image est enregistrée sur {names}.</numerusform>
    <numerusform>{count} images sont enregistrées sur {names}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures belong to the patient on the left</source>
   <translation>
    <numerusform>{count} image appartient au patient de gauche</numerusform>
    <numerusform>{count} images appartiennent au patient de gauche</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures for {patient} are safe in the outbox, on the way to {destination}.</source>
   <translation>
    <numerusform>{count} image pour {patient} est en sécurité dans la boîte d’envoi, en route vers {destination}.</numerusform>
    <numerusform>{count} images pour {patient} sont en sécurité dans la boîte d’envoi, en route vers {destination}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures need you.</source>
   <translation>
    <numerusform>{count} image demande votre intervention.</numerusform>
    <numerusform>{count} images demandent votre intervention.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures not sent yet</source>
   <translation>
    <numerusform>{count} image pas encore envoyée</numerusform>
    <numerusform>{count} images pas encore envoyées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures not sent yet, {rejected} of them rejected</source>
   <translation>
    <numerusform>{count} image pas encore envoyée, dont {rejected} écartée</numerusform>
    <numerusform>{count} images pas encore envoyées, dont {rejected} écartées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures of {patients} for {name}</source>
   <translation>
    <numerusform>{count} image de {patients} pour {name}</numerusform>
    <numerusform>{count} images de {patients} pour {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures rejected and not sent</source>
   <translation>
    <numerusform>{count} image écartée et non envoyée</numerusform>
    <numerusform>{count} images écartées et non envoyées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures wait for {names}</source>
   <translation>
    <numerusform>{count} image en attente pour {names}</numerusform>
    <numerusform>{count} images en attente pour {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures were not brought back, the others are here.</source>
   <translation>
    <numerusform>{count} image n’a pas été restaurée, les autres sont ici.</numerusform>
    <numerusform>{count} images n’ont pas été restaurées, les autres sont ici.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures were taken between {first} and {last}, not today. Are they this patient's?</source>
   <translation>
    <numerusform>{count} image a été prise entre le {first} et le {last}, pas aujourd’hui. Est-elle de ce patient ?</numerusform>
    <numerusform>{count} images ont été prises entre le {first} et le {last}, pas aujourd’hui. Sont-elles de ce patient ?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures were taken on {date}, not today. Are they this patient's?</source>
   <translation>
    <numerusform>{count} image a été prise le {date}, pas aujourd’hui. Est-elle de ce patient ?</numerusform>
    <numerusform>{count} images ont été prises le {date}, pas aujourd’hui. Sont-elles de ce patient ?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures with a note below.</source>
   <translation>
    <numerusform>{count} image avec une remarque ci-dessous.</numerusform>
    <numerusform>{count} images avec une remarque ci-dessous.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} recordings</source>
   <translation>
    <numerusform>{count} enregistrement</numerusform>
    <numerusform>{count} enregistrements</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} recordings belong to the patient on the left</source>
   <translation>
    <numerusform>{count} enregistrement appartient au patient de gauche</numerusform>
    <numerusform>{count} enregistrements appartiennent au patient de gauche</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} recordings not sent yet</source>
   <translation>
    <numerusform>{count} enregistrement pas encore envoyé</numerusform>
    <numerusform>{count} enregistrements pas encore envoyés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} rejected stay here</source>
   <translation>
    <numerusform>{count} écartée reste ici</numerusform>
    <numerusform>{count} écartées restent ici</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} rejected stay here, until this patient is ended.</source>
   <translation>
    <numerusform>{count} écartée reste ici jusqu’à la fin de ce patient.</numerusform>
    <numerusform>{count} écartées restent ici jusqu’à la fin de ce patient.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} separator pages began a new series.</source>
   <translation>
    <numerusform>{count} page séparatrice a commencé une nouvelle série.</numerusform>
    <numerusform>{count} pages séparatrices ont commencé chacune une nouvelle série.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} to correct: {details}</source>
   <translation>À corriger ({count}) : {details}</translation>
  </message>
  <message numerus="yes">
   <source>{count} unreadable entries</source>
   <translation>
    <numerusform>{count} entrée illisible</numerusform>
    <numerusform>{count} entrées illisibles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} values cannot be used: see beside each field.</source>
   <translation>
    <numerusform>{count} valeur ne peut pas être utilisée : voir à côté du champ.</numerusform>
    <numerusform>{count} valeurs ne peuvent pas être utilisées : voir à côté de chaque champ.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} waiting</source>
   <translation>
    <numerusform>{count} en attente</numerusform>
    <numerusform>{count} en attente</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} waiting: tried again by itself.</source>
   <translation>
    <numerusform>{count} en attente : nouvel essai automatique.</numerusform>
    <numerusform>{count} en attente : nouvel essai automatique.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} wk</source>
   <translation>{count} sem.</translation>
  </message>
  <message>
   <source>{count} y</source>
   <translation>{count} ans</translation>
  </message>
  <message>
   <source>{device} cannot be used here: {reason}.</source>
   <translation>{device} ne peut pas être utilisé ici : {reason}.</translation>
  </message>
  <message>
   <source>{device} changed the size of its pictures. What was recorded before is kept.</source>
   <translation>{device} a changé la taille de ses images. Ce qui a été enregistré avant est conservé.</translation>
  </message>
  <message>
   <source>{device} did not answer within {seconds} seconds and was let go. Try again; if it stays, switch it off and on.</source>
   <translation>{device} n’a pas répondu en {seconds} secondes et a été libéré. Réessayez ; si cela persiste, éteignez-le et rallumez-le.</translation>
  </message>
  <message>
   <source>{device} does not answer. Look at its cable and its display, switch it off and on, and try again.</source>
   <translation>{device} ne répond pas. Vérifiez le câble et l’écran de l’appareil, éteignez-le et rallumez-le, puis réessayez.</translation>
  </message>
  <message>
   <source>{device} does not scan like that: {reason}. Choose something else.</source>
   <translation>{device} ne numérise pas ainsi : {reason}. Choisissez autre chose.</translation>
  </message>
  <message>
   <source>{device} gives no picture. Look at its cable and whether what is connected to it is switched on.</source>
   <translation>{device} ne donne pas d’image. Vérifiez le câble et si ce qui est connecté à l’appareil est allumé.</translation>
  </message>
  <message>
   <source>{device} has sent no new picture{since}. What was recorded is kept. Look at its cable.</source>
   <translation>{device} n’a pas envoyé de nouvelle image{since}. Ce qui a été enregistré est conservé. Vérifiez le câble.</translation>
  </message>
  <message>
   <source>{device} is not there. Look whether it is switched on and connected, then search for devices again.</source>
   <translation>{device} est introuvable. Vérifiez que l’appareil est allumé et connecté, puis recherchez de nouveau les appareils.</translation>
  </message>
  <message>
   <source>{device} is still warming up. Wait a moment and scan again.</source>
   <translation>{device} est encore en train de chauffer. Attendez un moment et numérisez de nouveau.</translation>
  </message>
  <message>
   <source>{device} is used by another program. Close that program, and choose the camera again.</source>
   <translation>{device} est déjà utilisé par un autre programme. Fermez ce programme et choisissez de nouveau la caméra.</translation>
  </message>
  <message>
   <source>{device} is used by somebody else. Wait until it is free, or close the other program.</source>
   <translation>{device} est déjà utilisé par quelqu’un d’autre. Attendez que l’appareil soit libre, ou fermez l’autre programme.</translation>
  </message>
  <message numerus="yes">
   <source>{done} of {count} imported</source>
   <translation>
    <numerusform>{done} importé sur {count}</numerusform>
    <numerusform>{done} importés sur {count}</numerusform>
   </translation>
  </message>
  <message>
   <source>{edit}: change it</source>
   <translation>{edit} : modifier</translation>
  </message>
  <message>
   <source>{element} cannot be read.</source>
   <translation>{element} est illisible.</translation>
  </message>
  <message>
   <source>{element} is far too long and was cut off.</source>
   <translation>{element} est beaucoup trop long et a été tronqué.</translation>
  </message>
  <message numerus="yes">
   <source>{entries}, {count} of which are sent once more</source>
   <translation>
    <numerusform>{entries}, dont {count} est envoyée une nouvelle fois</numerusform>
    <numerusform>{entries}, dont {count} sont envoyées une nouvelle fois</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{entries}; {count} files could not be understood and stay in place</source>
   <translation>
    <numerusform>{entries} ; {count} fichier n’a pas pu être compris et reste en place</numerusform>
    <numerusform>{entries} ; {count} fichiers n’ont pas pu être compris et restent en place</numerusform>
   </translation>
  </message>
  <message>
   <source>{first} and {last}</source>
   <translation>{first} et {last}</translation>
  </message>
  <message>
   <source>{folder} lies on a network drive ({kind}), where the list of what was sent could be lost. Choose a folder on a disk of this computer.</source>
   <translation>{folder} se trouve sur un lecteur réseau ({kind}), où la liste des envois pourrait être perdue. Choisissez un dossier sur un disque de cet ordinateur.</translation>
  </message>
  <message>
   <source>{held} belong to the patient on the left</source>
   <translation>{held} appartiennent au patient de gauche</translation>
  </message>
  <message>
   <source>{held} not sent yet</source>
   <translation>Pas encore envoyé : {held}</translation>
  </message>
  <message>
   <source>{host} answers on port {port}, in {seconds} ms. This workstation connects from the address {own_address}.</source>
   <translation>{host} répond sur le port {port}, en {seconds} ms. Ce poste se connecte depuis l’adresse {own_address}.</translation>
  </message>
  <message>
   <source>{host} answers, but nothing listens on port {port}.</source>
   <translation>{host} répond, mais rien n’écoute sur le port {port}.</translation>
  </message>
  <message>
   <source>{host} answers, but nothing listens on port {port}. Check the port of {called_ae}, or ask its administrator whether the server is running.</source>
   <translation>{host} répond, mais rien n’écoute sur le port {port}. Vérifiez le port de {called_ae}, ou demandez à son administrateur si le serveur est en marche.</translation>
  </message>
  <message>
   <source>{host} cannot be the name in a certificate</source>
   <translation>{host} ne peut pas être le nom d'un certificat</translation>
  </message>
  <message>
   <source>{host} is an address: no name has to be looked up.</source>
   <translation>{host} est une adresse : aucun nom à résoudre.</translation>
  </message>
  <message>
   <source>{host}, port {port}, does not answer ({reason}).</source>
   <translation>{host}, port {port}, ne répond pas ({reason}).</translation>
  </message>
  <message>
   <source>{host}, port {port}, does not answer ({reason}). Check the network cable and the address of {called_ae}, or ask its administrator whether a firewall stands between.</source>
   <translation>{host}, port {port}, ne répond pas ({reason}). Vérifiez le câble réseau et l’adresse de {called_ae}, ou demandez à son administrateur si un pare-feu fait obstacle.</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min old</source>
   <translation>il y a {hours} h {minutes} min</translation>
  </message>
  <message>
   <source>{key} holds {character}, which {character_set} cannot write.</source>
   <translation>{key} contient {character}, que {character_set} ne peut pas écrire.</translation>
  </message>
  <message>
   <source>{label} cannot be searched for by this; leave it empty to see it.</source>
   <translation>{label} ne peut pas servir de critère de recherche ; laissez vide pour voir sa valeur.</translation>
  </message>
  <message>
   <source>{label} cannot hold a backslash.</source>
   <translation>{label} ne peut pas contenir de barre oblique inverse.</translation>
  </message>
  <message>
   <source>{label} cannot hold control characters (found U+{character}).</source>
   <translation>{label} ne peut pas contenir de caractères de contrôle (trouvé : U+{character}).</translation>
  </message>
  <message>
   <source>{label} cannot hold invisible characters (found U+{character}).</source>
   <translation>{label} ne peut pas contenir de caractères invisibles (trouvé : U+{character}).</translation>
  </message>
  <message>
   <source>{label} cannot hold invisible direction marks (found U+{character}).</source>
   <translation>{label} ne peut pas contenir de marques de direction invisibles (trouvé : U+{character}).</translation>
  </message>
  <message>
   <source>{label} combines a set with others that it allows none of: name it alone.</source>
   <translation>{label} associe à d’autres un jeu qui n’en admet aucun : indiquez-le seul.</translation>
  </message>
  <message>
   <source>{label} has more than five parts parted by '^'.</source>
   <translation>{label} a plus de cinq parties séparées par « ^ ».</translation>
  </message>
  <message>
   <source>{label} has more than three forms parted by '='.</source>
   <translation>{label} a plus de trois formes séparées par « = ».</translation>
  </message>
  <message>
   <source>{label} has no left and right: leave Laterality empty.</source>
   <translation>{label} n’a ni gauche ni droite : laissez la latéralité vide.</translation>
  </message>
  <message>
   <source>{label} holds a character that could not be read when it came. Write it anew.</source>
   <translation>{label} contient un caractère qui n’a pas pu être lu à la réception. Saisissez-le de nouveau.</translation>
  </message>
  <message>
   <source>{label} holds no name: leave it empty.</source>
   <translation>{label} ne contient aucun nom : laissez vide.</translation>
  </message>
  <message>
   <source>{label} holds {shown}, which cannot be asked for in {asked_in}.</source>
   <translation>{label} contient {shown}, qui ne peut pas être recherché en {asked_in}.</translation>
  </message>
  <message>
   <source>{label} holds {shown}, which the character set {character_set} cannot write. Write it in other letters, or choose ISO_IR 192 in the settings.</source>
   <translation>{label} contient {shown}, que le jeu de caractères {character_set} ne peut pas représenter. Utilisez d’autres lettres ou choisissez ISO_IR 192 dans les réglages.</translation>
  </message>
  <message>
   <source>{label} is empty, and our certificate is of no use without its key.</source>
   <translation>{label} est vide, et notre certificat ne sert à rien sans sa clé.</translation>
  </message>
  <message>
   <source>{label} is empty.</source>
   <translation>{label} est vide.</translation>
  </message>
  <message>
   <source>{label} is empty; it needs 1 to 16 characters.</source>
   <translation>{label} est vide ; il faut 1 à 16 caractères.</translation>
  </message>
  <message>
   <source>{label} is neither one value nor a range: write {example}.</source>
   <translation>{label} n’est ni une valeur unique ni une plage : saisissez {example}.</translation>
  </message>
  <message>
   <source>{label} is none of {character_sets}, and no combination of them by code extensions.</source>
   <translation>{label} n’est aucun des jeux {character_sets}, ni une combinaison de ceux-ci par extension de code.</translation>
  </message>
  <message>
   <source>{label} is none of {fallback_sets}.</source>
   <translation>{label} n’est aucun des jeux {fallback_sets}.</translation>
  </message>
  <message>
   <source>{label} is not a date that exists (write YYYYMMDD).</source>
   <translation>{label} n’est pas une date existante (écrivez AAAAMMJJ).</translation>
  </message>
  <message>
   <source>{label} is not a date that exists.</source>
   <translation>{label} n’est pas une date existante.</translation>
  </message>
  <message>
   <source>{label} is not a time of day (write HHMMSS).</source>
   <translation>{label} n’est pas une heure valide (écrivez HHMMSS).</translation>
  </message>
  <message>
   <source>{label} is not a time of day.</source>
   <translation>{label} n’est pas une heure valide.</translation>
  </message>
  <message>
   <source>{label} is not a valid UID (up to 64 digits and dots, no part beginning with 0).</source>
   <translation>{label} n’est pas un UID valide (64 chiffres et points au plus, aucune partie ne commençant par 0).</translation>
  </message>
  <message>
   <source>{label} is not a whole number.</source>
   <translation>{label} n’est pas un nombre entier.</translation>
  </message>
  <message>
   <source>{label} is not a whole path.</source>
   <translation>{label} n’est pas un chemin complet.</translation>
  </message>
  <message>
   <source>{label} is not an age such as 046Y.</source>
   <translation>{label} n’est pas un âge comme 046Y.</translation>
  </message>
  <message>
   <source>{label} is of no use without our certificate.</source>
   <translation>{label} ne sert à rien sans notre certificat.</translation>
  </message>
  <message>
   <source>{label} is one of a pair: choose left (L) or right (R).</source>
   <translation>{label} fait partie d’une paire : choisissez gauche (L) ou droite (R).</translation>
  </message>
  <message>
   <source>{label} is one of a pair: left or right?</source>
   <translation>{label} fait partie d’une paire : gauche ou droite ?</translation>
  </message>
  <message>
   <source>{label} is only read, not written: choose GB18030 or ISO_IR 192 for Chinese text.</source>
   <translation>{label} n’est pris en charge qu’en lecture, pas en écriture : choisissez GB18030 ou ISO_IR 192 pour le chinois.</translation>
  </message>
  <message>
   <source>{label} is required here: fill it in.</source>
   <translation>{label} est obligatoire ici : remplissez ce champ.</translation>
  </message>
  <message>
   <source>{label} may hold capital letters, digits, spaces and underscores only.</source>
   <translation>{label} ne peut contenir que des majuscules, des chiffres, des espaces et des traits de soulignement.</translation>
  </message>
  <message>
   <source>{label} may hold plain ASCII characters only.</source>
   <translation>{label} ne peut contenir que des caractères ASCII.</translation>
  </message>
  <message>
   <source>{label} may hold {limit} characters; this has {length}.</source>
   <translation>{label} peut contenir {limit} caractères au plus ; il y en a {length}.</translation>
  </message>
  <message>
   <source>{label} of the pictures sent before holds {character}, which the character set {character_set} cannot write. Choose ISO_IR 192 in the settings.</source>
   <translation>{label} des images envoyées auparavant contient {character}, que le jeu de caractères {character_set} ne peut pas représenter. Choisissez ISO_IR 192 dans les réglages.</translation>
  </message>
  <message>
   <source>{label} of the worklist entry holds {character}, which the character set {character_set} cannot write. Choose ISO_IR 192 in the settings.</source>
   <translation>{label} de l’entrée de la liste de travail contient {character}, que le jeu de caractères {character_set} ne peut pas représenter. Choisissez ISO_IR 192 dans les réglages.</translation>
  </message>
  <message>
   <source>{length} recorded, and kept.</source>
   <translation>{length} enregistrées et conservées.</translation>
  </message>
  <message>
   <source>{length} recorded, {seconds} s of it from before, and kept.</source>
   <translation>{length} enregistrées, dont {seconds} s d’avant, et conservées.</translation>
  </message>
  <message>
   <source>{length} s of {whole} s, {frames}</source>
   <translation>{length} s sur {whole} s, {frames}</translation>
  </message>
  <message>
   <source>{length} s, {frames}</source>
   <translation>{length} s, {frames}</translation>
  </message>
  <message>
   <source>{limit} characters at most: {beyond} too many.</source>
   <translation>{limit} caractères au plus : {beyond} de trop.</translation>
  </message>
  <message>
   <source>{lost} frames that the camera gave are not in it.</source>
   <translation>{lost} images fournies par la caméra n’y figurent pas.</translation>
  </message>
  <message>
   <source>{missing} of its {expected} frames are missing</source>
   <translation>{missing} de ses {expected} images manquent</translation>
  </message>
  <message>
   <source>{most_of_integer} digits at most: {beyond} too many.</source>
   <translation>{most_of_integer} chiffres au plus : {beyond} de trop.</translation>
  </message>
  <message numerus="yes">
   <source>{names} and {count} more</source>
   <translation>
    <numerusform>{names} et {count} autre</numerusform>
    <numerusform>{names} et {count} autres</numerusform>
   </translation>
  </message>
  <message>
   <source>{names} and {name}</source>
   <translation>{names} et {name}</translation>
  </message>
  <message numerus="yes">
   <source>{names} are here twice, or were sent already.</source>
   <translation>
    <numerusform>{names} est ici deux fois, ou a déjà été envoyée.</numerusform>
    <numerusform>{names} sont ici deux fois, ou ont déjà été envoyées.</numerusform>
   </translation>
  </message>
  <message>
   <source>{names} name other patients. Look at the banner above: whose are they?</source>
   <translation>{names} nomment d’autres patients. Voir le bandeau ci-dessus : à qui sont-elles ?</translation>
  </message>
  <message numerus="yes">
   <source>{names} were sent before for another patient. Look at the banner above: whose are they?</source>
   <translation>
    <numerusform>{names} a déjà été envoyée pour un autre patient. Voir le bandeau ci-dessus : à qui est-elle ?</numerusform>
    <numerusform>{names} ont déjà été envoyées pour un autre patient. Voir le bandeau ci-dessus : à qui sont-elles ?</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} (ID {patient_id})</source>
   <translation>{name} (ID {patient_id})</translation>
  </message>
  <message>
   <source>{name} ({address}) is not set up any more. Set it up again in the settings and press Try now, or discard this.</source>
   <translation>{name} ({address}) n’est plus configuré. Configurez-le de nouveau dans les réglages et appuyez sur Essayer maintenant, ou abandonnez cet élément.</translation>
  </message>
  <message>
   <source>{name} ({address}) is not set up with encryption (TLS) any more, and this was meant to go encrypted. Set it up with TLS in the settings, and this goes by itself; or discard it.</source>
   <translation>{name} ({address}) n’est plus configuré avec chiffrement (TLS), et ceci devait partir chiffré. Configurez-le avec TLS dans les réglages, et l’envoi se fera de lui-même ; ou abandonnez cet élément.</translation>
  </message>
  <message>
   <source>{name} at the wrong moment</source>
   <translation>{name} au mauvais moment</translation>
  </message>
  <message>
   <source>{name} broke off at this picture {losses} times, and took others meanwhile. Ask its administrator to look at it, then press Try now.</source>
   <translation>{name} s’est interrompu {losses} fois sur cette image, tout en acceptant d’autres entre-temps. Demandez à son administrateur de l’examiner, puis appuyez sur Essayer maintenant.</translation>
  </message>
  <message>
   <source>{name} has {pages}. How are they taken?</source>
   <translation>{name} a {pages}. Comment les prendre ?</translation>
  </message>
  <message>
   <source>{name} is being opened.</source>
   <translation>Ouverture de {name} en cours.</translation>
  </message>
  <message>
   <source>{name} must have the modality {modality}: choose it, or start another series.</source>
   <translation>{name} doit avoir la modalité {modality} : choisissez-la, ou commencez une autre série.</translation>
  </message>
  <message>
   <source>{name} must name the body part: choose one of the list.</source>
   <translation>{name} doit indiquer la partie du corps : choisissez-en une dans la liste.</translation>
  </message>
  <message>
   <source>{name} names no patient. Sent from here it becomes the patient's above; what it said before is kept in it. Whose is it?</source>
   <translation>{name} ne nomme aucun patient. Envoyée d’ici, elle devient celle du patient ci-dessus ; ce qu’elle indiquait y est conservé. À qui est-elle ?</translation>
  </message>
  <message>
   <source>{name} names {patient}. Sent from here it becomes the patient's above; what it said before is kept in it. Whose is it?</source>
   <translation>{name} nomme {patient}. Envoyée d’ici, elle devient celle du patient ci-dessus ; ce qu’elle indiquait y est conservé. À qui est-elle ?</translation>
  </message>
  <message>
   <source>{name} not available</source>
   <translation>{name} non disponible</translation>
  </message>
  <message>
   <source>{name} not available since {time}</source>
   <translation>{name} non disponible depuis {time}</translation>
  </message>
  <message>
   <source>{name} not reachable</source>
   <translation>{name} injoignable</translation>
  </message>
  <message>
   <source>{name} reachable</source>
   <translation>{name} joignable</translation>
  </message>
  <message>
   <source>{name} stored a picture of the invented patient {patient_name}, ID {patient_id}.</source>
   <translation>{name} a enregistré une image du patient fictif {patient_name}, ID {patient_id}.</translation>
  </message>
  <message>
   <source>{name} takes nothing from this workstation</source>
   <translation>{name} n’accepte rien de ce poste de travail</translation>
  </message>
  <message>
   <source>{name} takes nothing from this workstation since {time}</source>
   <translation>{name} n’accepte rien de ce poste de travail depuis {time}</translation>
  </message>
  <message>
   <source>{name} takes {character_set}</source>
   <translation>{name} demande {character_set}</translation>
  </message>
  <message>
   <source>{name} was saved. Print it at its own size.</source>
   <translation>{name} a été enregistré. Imprimez-le à sa taille réelle.</translation>
  </message>
  <message>
   <source>{name} was taken on {date}, not today. Is it this patient's?</source>
   <translation>{name} a été prise le {date}, pas aujourd’hui. Est-elle de ce patient ?</translation>
  </message>
  <message>
   <source>{name} {value}</source>
   <translation>{name} {value}</translation>
  </message>
  <message>
   <source>{name}, frame {number}{ending}</source>
   <translation>{name}, image {number}{ending}</translation>
  </message>
  <message>
   <source>{name}, through {backend}</source>
   <translation>{name}, via {backend}</translation>
  </message>
  <message>
   <source>{name}: it goes as a multi-frame image, because a destination takes neither MPEG-2 nor H.264 as this recording needs it.</source>
   <translation>{name} : l’enregistrement part en image multiframe, car une destination n’accepte ni MPEG-2 ni H.264 tels que requis.</translation>
  </message>
  <message>
   <source>{name}: {sentence}</source>
   <translation>{name} : {sentence}</translation>
  </message>
  <message>
   <source>{name}…</source>
   <translation>{name}…</translation>
  </message>
  <message numerus="yes">
   <source>{number} frames</source>
   <translation>
    <numerusform>{number} image</numerusform>
    <numerusform>{number} images</numerusform>
   </translation>
  </message>
  <message>
   <source>{number} of series {series}</source>
   <translation>{number} de la série {series}</translation>
  </message>
  <message>
   <source>{number} of {total} brought back</source>
   <translation>{number} sur {total} restaurées</translation>
  </message>
  <message numerus="yes">
   <source>{number} pages</source>
   <translation>
    <numerusform>{number} page</numerusform>
    <numerusform>{number} pages</numerusform>
   </translation>
  </message>
  <message>
   <source>{one} and {other}</source>
   <translation>{one} et {other}</translation>
  </message>
  <message>
   <source>{one} or {other}</source>
   <translation>{one} ou {other}</translation>
  </message>
  <message>
   <source>{one}, {other}</source>
   <translation>{one}, {other}</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <source>{pictures} and {recordings}</source>
   <translation>{pictures} et {recordings}</translation>
  </message>
  <message numerus="yes">
   <source>{pictures} are not sent any more. The history keeps who discarded what.</source>
   <translation>
    <numerusform>{pictures} n’est plus envoyée. L’historique garde qui a abandonné quoi.</numerusform>
    <numerusform>{pictures} ne sont plus envoyées. L’historique garde qui a abandonné quoi.</numerusform>
   </translation>
  </message>
  <message>
   <source>{progress}, about {seconds} s left</source>
   <translation>{progress}, encore {seconds} s environ</translation>
  </message>
  <message numerus="yes">
   <source>{rate} pictures a second</source>
   <translation>
    <numerusform>{rate} image par seconde</numerusform>
    <numerusform>{rate} images par seconde</numerusform>
   </translation>
  </message>
  <message>
   <source>{remote_ae} has no series {series_instance_uid} in this study. Check the UID, or start a new series.</source>
   <translation>{remote_ae} n’a pas de série {series_instance_uid} dans cet examen. Vérifiez l’UID, ou commencez une nouvelle série.</translation>
  </message>
  <message>
   <source>{remote_ae} has no study {study_instance_uid}. Check the UID, or query the archive again.</source>
   <translation>{remote_ae} n’a pas d’examen {study_instance_uid}. Vérifiez l’UID, ou interrogez de nouveau l’archive.</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>{seconds} s before, too</source>
   <translation>Aussi {seconds} s d’avant</translation>
  </message>
  <message>
   <source>{sentence} ({pictures}).</source>
   <translation>{sentence} ({pictures}).</translation>
  </message>
  <message numerus="yes">
   <source>{shown} of the {count} loaded, no older ones</source>
   <translation>
    <numerusform>{shown} sur {count} chargée, aucune plus ancienne</numerusform>
    <numerusform>{shown} sur {count} chargées, aucune plus ancienne</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{shown} of the {count} loaded, there are older ones</source>
   <translation>
    <numerusform>{shown} sur {count} chargée, il y en a de plus anciennes</numerusform>
    <numerusform>{shown} sur {count} chargées, il y en a de plus anciennes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{shown} of {count} entries</source>
   <translation>
    <numerusform>{shown} sur {count} entrée</numerusform>
    <numerusform>{shown} sur {count} entrées</numerusform>
   </translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} Mo</translation>
  </message>
  <message>
   <source>{size} kB</source>
   <translation>{size} ko</translation>
  </message>
  <message numerus="yes">
   <source>{size}, {count} pictures a second</source>
   <translation>
    <numerusform>{size}, {count} image par seconde</numerusform>
    <numerusform>{size}, {count} images par seconde</numerusform>
   </translation>
  </message>
  <message>
   <source>{start} element {tags}</source>
   <translation>{start} élément {tags}</translation>
  </message>
  <message>
   <source>{start} elements {tags}</source>
   <translation>{start} éléments {tags}</translation>
  </message>
  <message>
   <source>{start} elements {tags}, more</source>
   <translation>{start} éléments {tags}, et d’autres</translation>
  </message>
  <message>
   <source>{state}, with a note</source>
   <translation>{state}, avec une remarque</translation>
  </message>
  <message>
   <source>{state}: {outcome}</source>
   <translation>{state} : {outcome}</translation>
  </message>
  <message>
   <source>{step}: {state}.</source>
   <translation>{step} : {state}.</translation>
  </message>
  <message numerus="yes">
   <source>{stored} of {count} pictures stored at {names}.</source>
   <translation>
    <numerusform>{stored} image enregistrée sur {count} dans {names}.</numerusform>
    <numerusform>{stored} images enregistrées sur {count} dans {names}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{stored} of {count} pictures, {sent} of {size}</source>
   <translation>
    <numerusform>{stored} sur {count} image, {sent} sur {size}</numerusform>
    <numerusform>{stored} sur {count} images, {sent} sur {size}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{stored} of {count} stored today</source>
   <translation>
    <numerusform>{stored} sur {count} enregistrée aujourd’hui</numerusform>
    <numerusform>{stored} sur {count} enregistrées aujourd’hui</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{stored} of {count} stored today, {confirmed} of them confirmed</source>
   <translation>
    <numerusform>{stored} sur {count} enregistrée aujourd’hui, dont {confirmed} confirmée</numerusform>
    <numerusform>{stored} sur {count} enregistrées aujourd’hui, dont {confirmed} confirmées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{stored} of {count} stored; the PACS has not confirmed {open} yet</source>
   <translation>
    <numerusform>{stored} sur {count} enregistrée ; le PACS n’en a pas encore confirmé {open}</numerusform>
    <numerusform>{stored} sur {count} enregistrées ; le PACS n’en a pas encore confirmé {open}</numerusform>
   </translation>
  </message>
  <message>
   <source>{taken} of {number}</source>
   <translation>{taken} sur {number}</translation>
  </message>
  <message numerus="yes">
   <source>{taken} of {number} frames</source>
   <translation>
    <numerusform>{taken} sur {number} image</numerusform>
    <numerusform>{taken} sur {number} images</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{taken} of {number} pages</source>
   <translation>
    <numerusform>{taken} sur {number} page</numerusform>
    <numerusform>{taken} sur {number} pages</numerusform>
   </translation>
  </message>
  <message>
   <source>{title} accepts {own_title}, for {taken}.</source>
   <translation>{title} accepte {own_title}, pour {taken}.</translation>
  </message>
  <message>
   <source>{title} answered in {seconds} ms.</source>
   <translation>{title} a répondu en {seconds} ms.</translation>
  </message>
  <message>
   <source>{value} {reason}</source>
   <translation>{value} {reason}</translation>
  </message>
  <message>
   <source>{what} not kept yet</source>
   <translation>Pas encore conservé : {what}</translation>
  </message>
  <message>
   <source>{what} not kept yet.</source>
   <translation>Pas encore conservé : {what}.</translation>
  </message>
  <message>
   <source>{what} not sent yet</source>
   <translation>Pas encore envoyé : {what}</translation>
  </message>
  <message>
   <source>{what}.</source>
   <translation>{what}.</translation>
  </message>
  <message>
   <source>{whole} of its {count} frames can be read</source>
   <translation>{whole} de ses {count} images sont lisibles</translation>
  </message>
  <message>
   <source>{width} × {height} mm</source>
   <translation>{width} × {height} mm</translation>
  </message>
  <message>
   <source>± 3 days</source>
   <translation>± 3 jours</translation>
  </message>
  <message>
   <source>± 7 days</source>
   <translation>± 7 jours</translation>
  </message>
  <message>
   <source>… Opening</source>
   <translation>… Ouverture</translation>
  </message>
  <message>
   <source>≠ look-alike</source>
   <translation>≠ ressemblant</translation>
  </message>
  <message>
   <source>▲ Frozen</source>
   <translation>▲ Figée</translation>
  </message>
  <message>
   <source>▲ Lost</source>
   <translation>▲ Perdue</translation>
  </message>
  <message>
   <source>▲ No picture</source>
   <translation>▲ Pas d’image</translation>
  </message>
  <message>
   <source>▲ Not live</source>
   <translation>▲ Pas en direct</translation>
  </message>
  <message>
   <source>● Live</source>
   <translation>● En direct</translation>
  </message>
  <message>
   <source>● May stand still</source>
   <translation>● Peut rester immobile</translation>
  </message>
  <message>
   <source>● {duration}, ends in {seconds} s</source>
   <translation>● {duration}, fin dans {seconds} s</translation>
  </message>
 </context>
</TS>
