<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
 <context>
  <name>EzP2P</name>
  <message>
   <source> for 1 second</source>
   <translation> desde hace 1 segundo</translation>
  </message>
  <message>
   <source> for {seconds} seconds</source>
   <translation> desde hace {seconds} segundos</translation>
  </message>
  <message>
   <source>! check</source>
   <translation>! comprobar</translation>
  </message>
  <message>
   <source>! same numbers</source>
   <translation>! mismos números</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Editar</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Fichero</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>Ay&amp;uda</translation>
  </message>
  <message>
   <source>&amp;Picture</source>
   <translation>&amp;Imagen</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ver</translation>
  </message>
  <message>
   <source>(nothing)</source>
   <translation>(nada)</translation>
  </message>
  <message>
   <source>, and .</source>
   <translation>, y .</translation>
  </message>
  <message>
   <source>, such as PatientName</source>
   <translation>, como PatientName</translation>
  </message>
  <message>
   <source>0 to 1440. The default is 15; 0: never. Until it is answered, no picture is taken and nothing is sent.</source>
   <translation>De 0 a 1440. El valor predeterminado es 15; 0: nunca. Hasta que se responda, no se toma ninguna imagen ni se envía nada.</translation>
  </message>
  <message>
   <source>0: never. It waits while somebody searches, and moves neither the selection nor the list.</source>
   <translation>0: nunca. Espera mientras alguien busca y no mueve ni la selección ni la lista.</translation>
  </message>
  <message>
   <source>1 to 10000. Where there are more, that is said. The default is 500.</source>
   <translation>De 1 a 10000. Si hay más, se indica. El valor predeterminado es 500.</translation>
  </message>
  <message>
   <source>1 to 20.</source>
   <translation>De 1 a 20.</translation>
  </message>
  <message>
   <source>10.1.2.3 or pacs.hospital.local</source>
   <translation>10.1.2.3 o pacs.hospital.local</translation>
  </message>
  <message>
   <source>2 to 50.</source>
   <translation>De 2 a 50.</translation>
  </message>
  <message>
   <source>4096 to 1048576. The default is 131072.</source>
   <translation>De 4096 a 1048576. El valor predeterminado es 131072.</translation>
  </message>
  <message>
   <source>? name encoding</source>
   <translation>? codificación</translation>
  </message>
  <message>
   <source>A DICOM file goes as it is; it cannot be edited.</source>
   <translation>Un fichero DICOM se envía tal cual; no se puede editar.</translation>
  </message>
  <message>
   <source>A change of the patient drops the link to the worklist or the archive.</source>
   <translation>Al cambiar el paciente se pierde el vínculo con la lista de trabajo o el archivo.</translation>
  </message>
  <message>
   <source>A comment is required here: write it below the picture.</source>
   <translation>Aquí es obligatorio un comentario: escríbalo debajo de la imagen.</translation>
  </message>
  <message>
   <source>A date such as {example}.</source>
   <translation>Una fecha como {example}.</translation>
  </message>
  <message>
   <source>A feeder gives no preview: it would draw a page in.</source>
   <translation>Un alimentador no permite vista previa: introduciría una página.</translation>
  </message>
  <message>
   <source>A field that is required and empty, or at fault, is always there and can be filled in. What the worklist or the archive owns stays read only.</source>
   <translation>Un campo obligatorio que está vacío o es erróneo siempre aparece y se puede rellenar. Lo que pertenece a la lista de trabajo o al archivo sigue siendo de solo lectura.</translation>
  </message>
  <message>
   <source>A file of several pages or frames</source>
   <translation>Un fichero de varias páginas o fotogramas</translation>
  </message>
  <message>
   <source>A film is scanned in gray: set mode to gray.</source>
   <translation>Una película se escanea en gris: ponga el modo en gris.</translation>
  </message>
  <message>
   <source>A foot switch is such a key.</source>
   <translation>Un pedal equivale a una tecla así.</translation>
  </message>
  <message>
   <source>A page or frame is never left out without a word. Below each picture it can be chosen otherwise.</source>
   <translation>Nunca se omite una página o un fotograma sin avisar. Debajo de cada imagen se puede elegir otra cosa.</translation>
  </message>
  <message>
   <source>A picture has one character set, but {name} takes {character_set} and {other} takes {other_set}: send to one after the other.</source>
   <translation>Una imagen tiene un solo juego de caracteres, pero {name} acepta {character_set} y {other} acepta {other_set}: envíe a uno tras otro.</translation>
  </message>
  <message>
   <source>A picture has one character set, but {wishes}: send to one after the other.</source>
   <translation>Una imagen tiene un solo juego de caracteres, pero {wishes}: envíe a uno tras otro.</translation>
  </message>
  <message>
   <source>A picture of the page</source>
   <translation>Una imagen de la página</translation>
  </message>
  <message>
   <source>A picture that is not kept is in this window alone.</source>
   <translation>Una imagen que no se ha guardado está solo en esta ventana.</translation>
  </message>
  <message>
   <source>A port is a number from 1 to 65535.</source>
   <translation>Un puerto es un número de 1 a 65535.</translation>
  </message>
  <message>
   <source>A profile keeps how something is scanned. Its key begins it at once.</source>
   <translation>Un perfil guarda cómo se escanea algo. Su tecla inicia el escaneo al momento.</translation>
  </message>
  <message>
   <source>A recording begins so much earlier; 0: at once.</source>
   <translation>La grabación empieza ese tiempo antes; 0: al momento.</translation>
  </message>
  <message numerus="yes">
   <source>A recording begins with the last {seconds} seconds</source>
   <translation>
    <numerusform>La grabación empieza con el último {seconds} segundo</numerusform>
    <numerusform>La grabación empieza con los últimos {seconds} segundos</numerusform>
   </translation>
  </message>
  <message>
   <source>A recording is on the disk, but not in the tray yet.</source>
   <translation>Hay una grabación en el disco, pero aún no en la bandeja.</translation>
  </message>
  <message>
   <source>A recording is running</source>
   <translation>Hay una grabación en curso</translation>
  </message>
  <message>
   <source>A scan is running</source>
   <translation>Hay un escaneo en curso</translation>
  </message>
  <message>
   <source>A scan is running: wait for its end, or cancel it.</source>
   <translation>Hay un escaneo en curso: espere a que termine o cancélelo.</translation>
  </message>
  <message>
   <source>A search finds the picture that was stored.</source>
   <translation>Una búsqueda encuentra la imagen almacenada.</translation>
  </message>
  <message>
   <source>A still is answered with a sound</source>
   <translation>La imagen fija se confirma con un sonido</translation>
  </message>
  <message>
   <source>A template fills in what a procedure always has, by itself for its orders or from the menu of the form.</source>
   <translation>Una plantilla rellena lo que un procedimiento tiene siempre, por sí sola para sus peticiones o desde el menú del formulario.</translation>
  </message>
  <message>
   <source>A text</source>
   <translation>Un texto</translation>
  </message>
  <message>
   <source>A whole number, such as 12.</source>
   <translation>Un número entero, como 12.</translation>
  </message>
  <message>
   <source>AE title</source>
   <translation>Título AE</translation>
  </message>
  <message>
   <source>AE title for querying</source>
   <translation>Título AE para consultar</translation>
  </message>
  <message>
   <source>AE title for storing</source>
   <translation>Título AE para almacenar</translation>
  </message>
  <message>
   <source>AE title of the station</source>
   <translation>Título AE de la estación</translation>
  </message>
  <message>
   <source>AE title of this workstation</source>
   <translation>Título AE de este equipo</translation>
  </message>
  <message>
   <source>Abdomen</source>
   <translation>Abdomen</translation>
  </message>
  <message>
   <source>Abdomen and pelvis</source>
   <translation>Abdomen y pelvis</translation>
  </message>
  <message>
   <source>About EzP2P</source>
   <translation>Acerca de EzP2P</translation>
  </message>
  <message>
   <source>Acc. {number}</source>
   <translation>Acc. {number}</translation>
  </message>
  <message>
   <source>Accession</source>
   <translation>Acceso</translation>
  </message>
  <message>
   <source>Accession Number</source>
   <translation>Número de acceso</translation>
  </message>
  <message>
   <source>Accession number</source>
   <translation>Número de acceso</translation>
  </message>
  <message>
   <source>Accession number to search</source>
   <translation>Número de acceso que buscar</translation>
  </message>
  <message>
   <source>Accession {number}</source>
   <translation>Número de acceso {number}</translation>
  </message>
  <message>
   <source>Active</source>
   <comment>the camera that takes pictures</comment>
   <translation>Activa</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Add a camera</source>
   <translation>Añadir una cámara</translation>
  </message>
  <message>
   <source>Add a profile</source>
   <translation>Añadir un perfil</translation>
  </message>
  <message>
   <source>Add a template</source>
   <translation>Añadir una plantilla</translation>
  </message>
  <message>
   <source>Add the address of a network scanner</source>
   <translation>Añadir la dirección de un escáner de red</translation>
  </message>
  <message>
   <source>Add the first one</source>
   <translation>Añadir el primero</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>Address of the institution</source>
   <translation>Dirección de la institución</translation>
  </message>
  <message>
   <source>Addresses of network scanners</source>
   <translation>Direcciones de escáneres de red</translation>
  </message>
  <message>
   <source>Adrenal gland</source>
   <translation>Glándula suprarrenal</translation>
  </message>
  <message>
   <source>After a crash, what you are working on would be lost.</source>
   <translation>Tras un fallo, se perdería aquello en lo que está trabajando.</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>Edad</translation>
  </message>
  <message>
   <source>All days</source>
   <translation>Todos los días</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Todos los ficheros</translation>
  </message>
  <message>
   <source>All in one image</source>
   <translation>Todo en una imagen</translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>Todos los tipos</translation>
  </message>
  <message>
   <source>All of it</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>All stations</source>
   <translation>Toda estación</translation>
  </message>
  <message>
   <source>Also the description of its series.</source>
   <translation>También la descripción de su serie.</translation>
  </message>
  <message>
   <source>Also written {names}</source>
   <translation>También escrito {names}</translation>
  </message>
  <message>
   <source>An element</source>
   <translation>Un elemento</translation>
  </message>
  <message>
   <source>An import is running</source>
   <translation>Hay una importación en curso</translation>
  </message>
  <message>
   <source>An import is running: wait for its end, or cancel it.</source>
   <translation>Hay una importación en curso: espere a que termine o cancélela.</translation>
  </message>
  <message>
   <source>An older list of the outbox was put back. This is sent once more, in case it was not sent before.</source>
   <translation>Se restauró una lista más antigua de la bandeja de salida. Esto se envía una vez más, por si no se envió antes.</translation>
  </message>
  <message>
   <source>Analog: S-Video, composite, VGA</source>
   <translation>Analógica: S-Video, vídeo compuesto, VGA</translation>
  </message>
  <message>
   <source>Ankle</source>
   <translation>Tobillo</translation>
  </message>
  <message>
   <source>Another EzP2P on this data folder sends what waits here.</source>
   <translation>Otro EzP2P con esta carpeta de datos envía lo que espera aquí.</translation>
  </message>
  <message>
   <source>Another EzP2P sent to this study at the same moment. Nothing was sent from here: send again.</source>
   <translation>Otro EzP2P envió a este estudio en el mismo momento. Desde aquí no se envió nada: envíe de nuevo.</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>Cualquiera</translation>
  </message>
  <message>
   <source>Aorta</source>
   <translation>Aorta</translation>
  </message>
  <message>
   <source>Arabic (ISO_IR 127)</source>
   <translation>Árabe (ISO_IR 127)</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Archive to search</source>
   <translation>Archivo en el que buscar</translation>
  </message>
  <message>
   <source>Arm</source>
   <translation>Brazo</translation>
  </message>
  <message>
   <source>Armpit</source>
   <translation>Axila</translation>
  </message>
  <message>
   <source>Arrow keys move it, with Shift they resize it, Enter takes it, Esc leaves.</source>
   <translation>Las flechas lo mueven, con Mayús cambian su tamaño, Intro lo acepta, Esc sale.</translation>
  </message>
  <message>
   <source>As Family^Given; typed names are never remembered.</source>
   <translation>Como Apellido^Nombre; los nombres escritos nunca se recuerdan.</translation>
  </message>
  <message>
   <source>As a video</source>
   <translation>Como vídeo</translation>
  </message>
  <message>
   <source>As it came</source>
   <translation>Tal como llegó</translation>
  </message>
  <message>
   <source>As it came: {name}</source>
   <translation>Tal como llegó: {name}</translation>
  </message>
  <message>
   <source>As it is</source>
   <translation>Tal cual</translation>
  </message>
  <message>
   <source>As the camera likes: rate</source>
   <translation>Según la cámara: frecuencia</translation>
  </message>
  <message>
   <source>As the camera likes: size</source>
   <translation>Según la cámara: tamaño</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>Ask again.</source>
   <translation>Pregunte de nuevo.</translation>
  </message>
  <message>
   <source>Ask each time</source>
   <translation>Preguntar cada vez</translation>
  </message>
  <message>
   <source>Ask for all days</source>
   <translation>Pedir todos los días</translation>
  </message>
  <message>
   <source>Ask its administrator for a certificate for this workstation, and choose its file and its key's in the settings.</source>
   <translation>Pida a su administrador un certificado para este puesto, y elija su archivo y el de su clave en los ajustes.</translation>
  </message>
  <message>
   <source>Ask its administrator for the file of its certificate, or of the authority that issued it, and choose it in the settings as the trusted certificate.</source>
   <translation>Pida a su administrador el archivo de su certificado, o de la autoridad que lo emitió, y elíjalo en los ajustes como certificado de confianza.</translation>
  </message>
  <message>
   <source>Ask its administrator for the right to do so.</source>
   <translation>Pida a su administrador el permiso para hacerlo.</translation>
  </message>
  <message>
   <source>Ask its administrator for the right to search.</source>
   <translation>Pida a su administrador el permiso para buscar.</translation>
  </message>
  <message>
   <source>Ask its administrator for the right to store.</source>
   <translation>Pida a su administrador el permiso para almacenar.</translation>
  </message>
  <message>
   <source>Ask its administrator to allow TLS 1.2 or 1.3 with the ciphers of BCP 195 (DICOM PS3.15 B.12).</source>
   <translation>Pida a su administrador que permita TLS 1.2 o 1.3 con los cifrados de BCP 195 (DICOM PS3.15 B.12).</translation>
  </message>
  <message>
   <source>Ask its administrator to allow verification for this workstation.</source>
   <translation>Pida a su administrador que permita la verificación para este equipo.</translation>
  </message>
  <message>
   <source>Ask its administrator what it expects of this workstation.</source>
   <translation>Pregunte a su administrador qué espera de este equipo.</translation>
  </message>
  <message>
   <source>Ask its administrator whether it asks for a certificate, and to allow TLS 1.2 or 1.3 with the ciphers of BCP 195 (DICOM PS3.15 B.12).</source>
   <translation>Pregunte a su administrador si se exige un certificado, y pídale que permita TLS 1.2 o 1.3 con los cifrados de BCP 195 (DICOM PS3.15 B.12).</translation>
  </message>
  <message>
   <source>Ask its administrator; the details name the status.</source>
   <translation>Pregunte a su administrador; los detalles indican el estado.</translation>
  </message>
  <message>
   <source>Ask its owner for the right, or copy it to your own folder.</source>
   <translation>Pida el permiso a su propietario o cópielo a su propia carpeta.</translation>
  </message>
  <message>
   <source>Ask the PACS administrator for the DICOM port of {title}: web pages have ports of their own.</source>
   <translation>Pida al administrador del PACS el puerto DICOM de {title}: las páginas web tienen puertos propios.</translation>
  </message>
  <message>
   <source>Ask the PACS administrator for the port of {title} with TLS, often 2762. Nothing is sent there unencrypted.</source>
   <translation>Pida al administrador del PACS el puerto de {title} con TLS, a menudo 2762. Nada se envía allí sin cifrar.</translation>
  </message>
  <message>
   <source>Ask the PACS administrator how its AE title is spelled, capital letters included; the settings say {title}.</source>
   <translation>Pregunte al administrador del PACS cómo se escribe su título AE, con mayúsculas y minúsculas; en los ajustes figura {title}.</translation>
  </message>
  <message>
   <source>Ask the PACS administrator to add the AE title {calling_ae} with the address {own_address}, port {listener_port}.</source>
   <translation>Pida al administrador del PACS que añada el título AE {calling_ae} con la dirección {own_address}, puerto {listener_port}.</translation>
  </message>
  <message>
   <source>Ask the PACS administrator to allow {what} for the AE title {calling_ae}.</source>
   <translation>Pida al administrador del PACS que permita {what} al título AE {calling_ae}.</translation>
  </message>
  <message>
   <source>Ask the PACS administrator which name is expected.</source>
   <translation>Pregunte al administrador del PACS qué nombre se espera.</translation>
  </message>
  <message>
   <source>Ask the administrator of {name} to allow {refused} for the AE title {own_title}, or say in the settings that it is not used for that.</source>
   <translation>Pida al administrador de {name} que permita {refused} al título AE {own_title}, o indique en los ajustes que no se usa para eso.</translation>
  </message>
  <message>
   <source>Ask the administrator of {name} to delete the study {study_instance_uid} of the patient {patient_name}, ID {patient_id}.</source>
   <translation>Pida al administrador de {name} que elimine el estudio {study_instance_uid} del paciente {patient_name}, ID {patient_id}.</translation>
  </message>
  <message>
   <source>Ask the administrator of {name} where pictures of {own_title} go: some archives keep what belongs to no order aside until a person has looked at it.</source>
   <translation>Pregunte al administrador de {name} adónde van las imágenes de {own_title}: algunos archivos apartan lo que no pertenece a ninguna petición hasta que una persona lo haya revisado.</translation>
  </message>
  <message>
   <source>Ask this server whether it answers (C-ECHO)</source>
   <translation>Preguntar a este servidor si responde (C-ECHO)</translation>
  </message>
  <message>
   <source>Asking {name} for the number {number}…</source>
   <translation>Preguntando a {name} por el número {number}…</translation>
  </message>
  <message>
   <source>Asking {name} what it can do…</source>
   <translation>Preguntando a {name} qué admite…</translation>
  </message>
  <message>
   <source>Asking {name}…</source>
   <translation>Preguntando a {name}…</translation>
  </message>
  <message numerus="yes">
   <source>Asking {name}… {count} entries</source>
   <translation>
    <numerusform>Preguntando a {name}… {count} entrada</numerusform>
    <numerusform>Preguntando a {name}… {count} entradas</numerusform>
   </translation>
  </message>
  <message>
   <source>Asking {title} at {host}, port {port}…</source>
   <translation>Preguntando a {title} en {host}, puerto {port}…</translation>
  </message>
  <message>
   <source>Association</source>
   <translation>Asociación</translation>
  </message>
  <message>
   <source>Associations at once</source>
   <translation>Asociaciones simultáneas</translation>
  </message>
  <message>
   <source>Attributes</source>
   <translation>Atributos</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Espalda</translation>
  </message>
  <message>
   <source>Begin an emergency</source>
   <translation>Iniciar una urgencia</translation>
  </message>
  <message>
   <source>Begin here</source>
   <translation>Empezar aquí</translation>
  </message>
  <message>
   <source>Begin without a patient, under a provisional ID (Ctrl+Shift+E)</source>
   <translation>Empezar sin paciente, con un ID provisional (Ctrl+Mayús+E)</translation>
  </message>
  <message>
   <source>Birth Date</source>
   <translation>Fecha de nacimiento</translation>
  </message>
  <message>
   <source>Birth date</source>
   <translation>Nacimiento</translation>
  </message>
  <message>
   <source>Bits kept</source>
   <translation>Bits conservados</translation>
  </message>
  <message>
   <source>Black</source>
   <translation>Negro</translation>
  </message>
  <message>
   <source>Black and white</source>
   <translation>Blanco y negro</translation>
  </message>
  <message>
   <source>Black out</source>
   <translation>Tapar</translation>
  </message>
  <message>
   <source>Black out (Ctrl+B)</source>
   <translation>Tapar en negro (Ctrl+B)</translation>
  </message>
  <message>
   <source>Black was put around its frames, to {columns} by {rows} pixels.</source>
   <translation>Se añadió negro alrededor de sus fotogramas, hasta {columns} por {rows} píxeles.</translation>
  </message>
  <message>
   <source>Blacked out {columns} × {rows}</source>
   <translation>Tapado {columns} × {rows}</translation>
  </message>
  <message>
   <source>Bladder</source>
   <translation>Vejiga</translation>
  </message>
  <message>
   <source>Body Part</source>
   <translation>Parte del cuerpo</translation>
  </message>
  <message>
   <source>Body part</source>
   <translation>Parte del cuerpo</translation>
  </message>
  <message>
   <source>Brain</source>
   <translation>Cerebro</translation>
  </message>
  <message>
   <source>Breast</source>
   <translation>Mama</translation>
  </message>
  <message>
   <source>Brightness</source>
   <translation>Brillo</translation>
  </message>
  <message>
   <source>Brightness {value}</source>
   <translation>Brillo {value}</translation>
  </message>
  <message>
   <source>Brightness, contrast, gamma</source>
   <translation>Brillo, contraste, gamma</translation>
  </message>
  <message>
   <source>Brightness, contrast, gamma (Ctrl+G)</source>
   <translation>Brillo, contraste, gamma (Ctrl+G)</translation>
  </message>
  <message>
   <source>Bring in pictures: your own by Import, or the sample pictures by the button below.</source>
   <translation>Traiga imágenes: las suyas con Importar, o las de ejemplo con el botón de abajo.</translation>
  </message>
  <message numerus="yes">
   <source>Bringing back {count} pictures…</source>
   <translation>
    <numerusform>Recuperando {count} imagen…</numerusform>
    <numerusform>Recuperando {count} imágenes…</numerusform>
   </translation>
  </message>
  <message>
   <source>Bronchus</source>
   <translation>Bronquio</translation>
  </message>
  <message>
   <source>Browse for a file: {label}</source>
   <translation>Buscar un archivo: {label}</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>Examinar…</translation>
  </message>
  <message>
   <source>Burst</source>
   <translation>Ráfaga</translation>
  </message>
  <message>
   <source>Buttock</source>
   <translation>Nalga</translation>
  </message>
  <message>
   <source>By Storage Commitment</source>
   <translation>Con Storage Commitment</translation>
  </message>
  <message>
   <source>By a query (C-FIND)</source>
   <translation>Con una consulta (C-FIND)</translation>
  </message>
  <message>
   <source>By {name}.</source>
   <translation>Por {name}.</translation>
  </message>
  <message>
   <source>CR  computed radiography</source>
   <translation>CR  radiografía computarizada</translation>
  </message>
  <message>
   <source>CT  computed tomography</source>
   <translation>CT  tomografía computarizada</translation>
  </message>
  <message>
   <source>Calf of leg</source>
   <translation>Pantorrilla</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>Cámara</translation>
  </message>
  <message>
   <source>Camera or address</source>
   <translation>Cámara o dirección</translation>
  </message>
  <message>
   <source>Camera {name}</source>
   <translation>Cámara {name}</translation>
  </message>
  <message>
   <source>Camera {name}, active</source>
   <translation>Cámara {name}, activa</translation>
  </message>
  <message>
   <source>Camera {place}</source>
   <translation>Cámara {place}</translation>
  </message>
  <message>
   <source>Cameras</source>
   <translation>Cámaras</translation>
  </message>
  <message>
   <source>Cameras and capture cards that are connected appear here, those of the network once they are set up.</source>
   <translation>Aquí aparecen las cámaras y capturadoras conectadas; las de red, una vez configuradas.</translation>
  </message>
  <message>
   <source>Cameras that were found</source>
   <translation>Cámaras encontradas</translation>
  </message>
  <message>
   <source>Cameras, capture cards and network cameras are opened together; each makes a series of its own.</source>
   <translation>Las cámaras, las capturadoras y las cámaras de red se abren juntas; cada una crea su propia serie.</translation>
  </message>
  <message>
   <source>Camera…</source>
   <translation>Cámara…</translation>
  </message>
  <message>
   <source>Can be changed</source>
   <translation>Modificable</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Cancel what runs</source>
   <translation>Cancelar lo que está en curso</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>Cancelado.</translation>
  </message>
  <message>
   <source>Cannot be searched for by this; leave it empty to see it.</source>
   <translation>No se puede buscar por esto; déjelo vacío para verlo.</translation>
  </message>
  <message>
   <source>Cannot hold a backslash.</source>
   <translation>No puede contener una barra invertida.</translation>
  </message>
  <message>
   <source>Cannot hold control characters (found U+{character}).</source>
   <translation>No puede contener caracteres de control (se encontró U+{character}).</translation>
  </message>
  <message>
   <source>Cannot hold invisible characters (found U+{character}).</source>
   <translation>No puede contener caracteres invisibles (se encontró U+{character}).</translation>
  </message>
  <message>
   <source>Cannot hold invisible direction marks (found U+{character}).</source>
   <translation>No puede contener marcas de dirección invisibles (se encontró U+{character}).</translation>
  </message>
  <message>
   <source>Capital letters count.</source>
   <translation>Se distinguen las mayúsculas.</translation>
  </message>
  <message>
   <source>Carotid artery</source>
   <translation>Arteria carótida</translation>
  </message>
  <message>
   <source>Central European, Latin 2 (ISO_IR 101)</source>
   <translation>Centroeuropeo, Latin 2 (ISO_IR 101)</translation>
  </message>
  <message>
   <source>Cerebellum</source>
   <translation>Cerebelo</translation>
  </message>
  <message>
   <source>Certificate of this workstation</source>
   <translation>Certificado de este puesto</translation>
  </message>
  <message>
   <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
   <translation>Certificados y claves (*.pem *.crt *.cer *.key);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Cervical and thoracic spine</source>
   <translation>Columna cervical y torácica</translation>
  </message>
  <message>
   <source>Cervical spine</source>
   <translation>Columna cervical</translation>
  </message>
  <message>
   <source>Cervix</source>
   <translation>Cuello uterino</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Cambiar</translation>
  </message>
  <message>
   <source>Change the patient by hand</source>
   <translation>Cambiar el paciente a mano</translation>
  </message>
  <message>
   <source>Character set</source>
   <translation>Juego de caracteres</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Repetir</translation>
  </message>
  <message>
   <source>Check how the address is spelled. If it is right, ask the PACS administrator for the IP address of {title}, or ask the network administrator to make the name {host} known to this computer.</source>
   <translation>Compruebe cómo se escribe la dirección. Si es correcta, pida al administrador del PACS la dirección IP de {title}, o al administrador de la red que dé a conocer el nombre {host} a este ordenador.</translation>
  </message>
  <message>
   <source>Check its name.</source>
   <translation>Compruebe su nombre.</translation>
  </message>
  <message>
   <source>Check the connection…</source>
   <translation>Comprobar la conexión…</translation>
  </message>
  <message>
   <source>Check the file's path and who may read it, or choose another one in the settings of {name}.</source>
   <translation>Compruebe la ruta del archivo y quién puede leerlo, o elija otro en los ajustes de {name}.</translation>
  </message>
  <message>
   <source>Check the network cable and the address. If both are right, ask the network administrator to let this computer through to {host}, TCP port {port}: a firewall may stand between.</source>
   <translation>Compruebe el cable de red y la dirección. Si ambos son correctos, pida al administrador de la red que deje pasar a este ordenador hasta {host}, puerto TCP {port}: puede haber un cortafuegos en medio.</translation>
  </message>
  <message>
   <source>Check the port. If it is right, tell the PACS administrator that nothing listens on port {port} of {host}: the server may not be running, or a firewall turns this computer away.</source>
   <translation>Compruebe el puerto. Si es correcto, comunique al administrador del PACS que nada escucha en el puerto {port} de {host}: quizá el servidor no esté en marcha o un cortafuegos rechace a este ordenador.</translation>
  </message>
  <message>
   <source>Cheek</source>
   <translation>Mejilla</translation>
  </message>
  <message>
   <source>Cheekbone</source>
   <translation>Pómulo</translation>
  </message>
  <message>
   <source>Chest</source>
   <translation>Tórax</translation>
  </message>
  <message>
   <source>Chest and abdomen</source>
   <translation>Tórax y abdomen</translation>
  </message>
  <message>
   <source>Chest, abdomen and pelvis</source>
   <translation>Tórax, abdomen y pelvis</translation>
  </message>
  <message>
   <source>Chinese (GB18030)</source>
   <translation>Chino (GB18030)</translation>
  </message>
  <message>
   <source>Chinese (GBK)</source>
   <translation>Chino (GBK)</translation>
  </message>
  <message>
   <source>Chinese, by code extensions (ISO 2022 IR 58)</source>
   <translation>Chino, con extensiones de código (ISO 2022 IR 58)</translation>
  </message>
  <message>
   <source>Choose H.264 for videos.</source>
   <translation>Elija H.264 para los vídeos.</translation>
  </message>
  <message>
   <source>Choose MPEG-2 for videos.</source>
   <translation>Elija MPEG-2 para los vídeos.</translation>
  </message>
  <message>
   <source>Choose a camera. Set up what is to open by itself, and cameras of the network, in the settings.</source>
   <translation>Elija una cámara. En los ajustes puede configurar lo que se abre por sí solo y las cámaras de red.</translation>
  </message>
  <message>
   <source>Choose a folder on a local disk.</source>
   <translation>Elija una carpeta en un disco local.</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Elegir una carpeta…</translation>
  </message>
  <message>
   <source>Choose a patient first (column 1).</source>
   <translation>Elija primero un paciente (columna 1).</translation>
  </message>
  <message>
   <source>Choose a patient in the worklist.</source>
   <translation>Elija un paciente en la lista de trabajo.</translation>
  </message>
  <message>
   <source>Choose a picture file.</source>
   <translation>Elija un fichero de imagen.</translation>
  </message>
  <message>
   <source>Choose a picture to see what happened to it.</source>
   <translation>Elija una imagen para ver qué pasó con ella.</translation>
  </message>
  <message>
   <source>Choose a scanner first, or search again.</source>
   <translation>Elija primero un escáner o busque de nuevo.</translation>
  </message>
  <message>
   <source>Choose a scanner: search for it first.</source>
   <translation>Elija un escáner: búsquelo primero.</translation>
  </message>
  <message>
   <source>Choose another file in the settings of {name}.</source>
   <translation>Elija otro archivo en los ajustes de {name}.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>Elija otro fichero.</translation>
  </message>
  <message>
   <source>Choose files…</source>
   <translation>Elegir ficheros…</translation>
  </message>
  <message>
   <source>Choose from the list</source>
   <translation>Elegir de la lista</translation>
  </message>
  <message>
   <source>Choose in the settings that it is asked by a query instead, or ask its administrator.</source>
   <translation>Elija en los ajustes que se le pregunte mediante una consulta, o pregunte a su administrador.</translation>
  </message>
  <message>
   <source>Choose one that was found, or type the address of one in the network: rtsp://… or http://…</source>
   <translation>Elija una de las encontradas o escriba la dirección de una cámara de red: rtsp://… o http://…</translation>
  </message>
  <message>
   <source>Choose the file itself.</source>
   <translation>Elija el fichero mismo.</translation>
  </message>
  <message>
   <source>Choose the file of its key, too.</source>
   <translation>Elija también el archivo de su clave.</translation>
  </message>
  <message>
   <source>Choose the file of the certificate, too.</source>
   <translation>Elija también el archivo del certificado.</translation>
  </message>
  <message>
   <source>Choose the folder with the DICOM files, or ask for a new medium.</source>
   <translation>Elija la carpeta con los ficheros DICOM o pida un soporte nuevo.</translation>
  </message>
  <message>
   <source>Choose the part</source>
   <translation>Elegir la parte</translation>
  </message>
  <message>
   <source>Choose the picture files in it.</source>
   <translation>Elija los ficheros de imagen que contiene.</translation>
  </message>
  <message>
   <source>Choose white or black.</source>
   <translation>Elija blanco o negro.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <source>Chosen by itself for an order with all of these; what is empty is not looked at.</source>
   <translation>Se elige por sí sola para una petición con todo esto; lo que está vacío no se tiene en cuenta.</translation>
  </message>
  <message>
   <source>Chosen just now</source>
   <translation>Recién elegido</translation>
  </message>
  <message>
   <source>Circle of Willis</source>
   <translation>Polígono de Willis</translation>
  </message>
  <message>
   <source>Clear the search</source>
   <translation>Borrar la búsqueda</translation>
  </message>
  <message>
   <source>Click where it goes.</source>
   <translation>Haga clic donde deba ir.</translation>
  </message>
  <message>
   <source>Clip</source>
   <translation>Clip</translation>
  </message>
  <message>
   <source>Clips are sent as</source>
   <translation>Los clips se envían como</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close other programs, and try again.</source>
   <translation>Cierre otros programas e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Close other programs, or reduce the picture.</source>
   <translation>Cierre otros programas o reduzca la imagen.</translation>
  </message>
  <message>
   <source>Close scanning</source>
   <translation>Cerrar el escaneo</translation>
  </message>
  <message>
   <source>Close the camera</source>
   <translation>Cerrar la cámara</translation>
  </message>
  <message>
   <source>Close the other EzP2P and start again; everything that was accepted is still there.</source>
   <translation>Cierre el otro EzP2P y empiece de nuevo; todo lo aceptado sigue ahí.</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>Cerrar este mensaje</translation>
  </message>
  <message numerus="yes">
   <source>Closing EzP2P removes them from the tray. The files they came from stay in any case.</source>
   <translation>
    <numerusform>Al cerrar EzP2P se quita de la bandeja. El fichero del que procede se conserva en todo caso.</numerusform>
    <numerusform>Al cerrar EzP2P se quitan de la bandeja. Los ficheros de los que proceden se conservan en todo caso.</numerusform>
   </translation>
  </message>
  <message>
   <source>Coccyx</source>
   <translation>Cóccix</translation>
  </message>
  <message>
   <source>Collar bone</source>
   <translation>Clavícula</translation>
  </message>
  <message>
   <source>Colon</source>
   <translation>Colon</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>Color</translation>
  </message>
  <message>
   <source>Color of the text</source>
   <translation>Color del texto</translation>
  </message>
  <message>
   <source>Colors</source>
   <translation>Colores</translation>
  </message>
  <message>
   <source>Columns: what each line shows</source>
   <translation>Columnas: qué muestra cada línea</translation>
  </message>
  <message>
   <source>Combines a set with others that it allows none of: name it alone.</source>
   <translation>Combina un juego con otros y no admite ninguno: indíquelo solo.</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Comentario</translation>
  </message>
  <message numerus="yes">
   <source>Comment on {count} pictures</source>
   <translation>
    <numerusform>Comentario sobre esta imagen</numerusform>
    <numerusform>Comentario sobre {count} imágenes</numerusform>
   </translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentarios</translation>
  </message>
  <message>
   <source>Compare with the papers, or ask the patient.</source>
   <translation>Compárelo con los documentos o pregunte al paciente.</translation>
  </message>
  <message>
   <source>Connection check</source>
   <translation>Comprobación de la conexión</translation>
  </message>
  <message>
   <source>Connection check of {name} ({address})</source>
   <translation>Comprobación de la conexión de {name} ({address})</translation>
  </message>
  <message>
   <source>Connection check: {name}</source>
   <translation>Comprobación de la conexión: {name}</translation>
  </message>
  <message>
   <source>Constrained Baseline</source>
   <translation>Constrained Baseline</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuar</translation>
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
   <translation>Conviértalo primero a H.264.</translation>
  </message>
  <message>
   <source>Convert it to MP4 first.</source>
   <translation>Conviértalo primero a MP4.</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>Copiar detalles</translation>
  </message>
  <message>
   <source>Copy here</source>
   <translation>Copia local</translation>
  </message>
  <message>
   <source>Copy it again from where it came from.</source>
   <translation>Cópielo de nuevo de donde procede.</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>Copiar el informe</translation>
  </message>
  <message>
   <source>Copy what to tell: {step}</source>
   <translation>Copiar el mensaje: {step}</translation>
  </message>
  <message>
   <source>Cornea</source>
   <translation>Córnea</translation>
  </message>
  <message>
   <source>Coronary artery</source>
   <translation>Arteria coronaria</translation>
  </message>
  <message>
   <source>Crop</source>
   <translation>Recortar</translation>
  </message>
  <message>
   <source>Crop (Ctrl+Shift+X)</source>
   <translation>Recortar (Ctrl+Mayús+X)</translation>
  </message>
  <message>
   <source>Crop it, black out parts of it</source>
   <translation>Recortar, tapar partes en negro</translation>
  </message>
  <message>
   <source>Cropped to {columns} × {rows}</source>
   <translation>Recortado a {columns} × {rows}</translation>
  </message>
  <message>
   <source>Cut it into parts.</source>
   <translation>Córtelo en partes.</translation>
  </message>
  <message>
   <source>Cut off what is around the paper</source>
   <translation>Recortar lo que rodea el papel</translation>
  </message>
  <message>
   <source>Cyrillic (ISO_IR 144)</source>
   <translation>Cirílico (ISO_IR 144)</translation>
  </message>
  <message>
   <source>DERM  dermatology</source>
   <translation>DERM  dermatología</translation>
  </message>
  <message>
   <source>DOC  document</source>
   <translation>DOC  documento</translation>
  </message>
  <message>
   <source>DX  digital radiography</source>
   <translation>DX  radiografía digital</translation>
  </message>
  <message>
   <source>Darkest to brightest</source>
   <translation>De oscuro a claro</translation>
  </message>
  <message>
   <source>Data folder</source>
   <translation>Carpeta de datos</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Date it {time}, when it was taken</source>
   <translation>Fechar con {time}, cuando se tomó</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <source>Days that a confirmed picture stays on this computer</source>
   <translation>Días que una imagen confirmada permanece en este ordenador</translation>
  </message>
  <message>
   <source>Days that another sent picture stays</source>
   <translation>Días que permanece otra imagen enviada</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supr</translation>
  </message>
  <message>
   <source>Depth</source>
   <translation>Profundidad</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Descripción</translation>
  </message>
  <message>
   <source>Description of a new series</source>
   <translation>Descripción de una serie nueva</translation>
  </message>
  <message>
   <source>Digital: a camera, HDMI, SDI, network</source>
   <translation>Digital: una cámara, HDMI, SDI, red</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Desechar</translation>
  </message>
  <message>
   <source>Discard and close</source>
   <translation>Desechar y cerrar</translation>
  </message>
  <message>
   <source>Discard and end</source>
   <translation>Desechar y terminar</translation>
  </message>
  <message numerus="yes">
   <source>Discard them and change patient</source>
   <translation>
    <numerusform>Desecharla y cambiar paciente</numerusform>
    <numerusform>Desecharlas y cambiar paciente</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Discard {count} pictures?</source>
   <translation>
    <numerusform>¿Desechar {count} imagen?</numerusform>
    <numerusform>¿Desechar {count} imágenes?</numerusform>
   </translation>
  </message>
  <message>
   <source>Discarded by hand</source>
   <translation>Desechada a mano</translation>
  </message>
  <message>
   <source>Discarded by hand.</source>
   <translation>Desechada a mano.</translation>
  </message>
  <message>
   <source>Discarded: it is not sent to {name} any more.</source>
   <translation>Desechada: ya no se envía a {name}.</translation>
  </message>
  <message>
   <source>Discard…</source>
   <translation>Desechar…</translation>
  </message>
  <message>
   <source>Do not import</source>
   <translation>No importar</translation>
  </message>
  <message>
   <source>Do not send</source>
   <translation>No enviar</translation>
  </message>
  <message>
   <source>Do the same to the selected pictures</source>
   <translation>Hacer lo mismo con las imágenes seleccionadas</translation>
  </message>
  <message>
   <source>Do the same to the selected pictures (Ctrl+D)</source>
   <translation>Hacer lo mismo con las imágenes seleccionadas (Ctrl+D)</translation>
  </message>
  <message>
   <source>Do to the selected pictures what was done last</source>
   <translation>Hacer con las imágenes seleccionadas lo último que se hizo</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Documento</translation>
  </message>
  <message>
   <source>Dots per inch, 72 to 600. A PDF can also be kept as it is.</source>
   <translation>Puntos por pulgada, de 72 a 600. Un PDF también se puede conservar tal cual.</translation>
  </message>
  <message>
   <source>Double</source>
   <translation>Doble</translation>
  </message>
  <message>
   <source>Double: the same picture is here twice, or was sent already</source>
   <translation>Doble: la misma imagen está aquí dos veces o ya se envió</translation>
  </message>
  <message>
   <source>Drag over the part that is kept, or its edges.</source>
   <translation>Arrastre sobre la parte que se conserva o sobre sus bordes.</translation>
  </message>
  <message>
   <source>Drag over what nobody may see. It is black in what is sent.</source>
   <translation>Arrastre sobre lo que nadie debe ver. En lo que se envía queda negro.</translation>
  </message>
  <message>
   <source>Draw the part to scan with the mouse. Arrow keys move it, with Shift they resize it, Backspace clears it.</source>
   <translation>Dibuje con el ratón la parte que se va a escanear. Las flechas la mueven, con Mayús cambian su tamaño, Retroceso la borra.</translation>
  </message>
  <message>
   <source>Draw the part to take on the picture.</source>
   <translation>Dibuje sobre la imagen la parte que se va a tomar.</translation>
  </message>
  <message>
   <source>Drop pictures here</source>
   <translation>Suelte imágenes aquí</translation>
  </message>
  <message>
   <source>Duodenum</source>
   <translation>Duodeno</translation>
  </message>
  <message>
   <source>ECG  electrocardiogram</source>
   <translation>ECG  electrocardiograma</translation>
  </message>
  <message>
   <source>ECHO</source>
   <translation>ECHO</translation>
  </message>
  <message>
   <source>ES  endoscopy</source>
   <translation>ES  endoscopia</translation>
  </message>
  <message>
   <source>Each frame is shown {repetitions} times, because {coding} has no rate as low as its own.</source>
   <translation>Cada fotograma se muestra {repetitions} veces, porque {coding} no tiene una frecuencia tan baja como la suya.</translation>
  </message>
  <message>
   <source>Each one a picture</source>
   <translation>Cada una, una imagen</translation>
  </message>
  <message>
   <source>Each page or frame a picture</source>
   <translation>Cada página o fotograma, una imagen</translation>
  </message>
  <message>
   <source>Ear</source>
   <translation>Oído</translation>
  </message>
  <message>
   <source>Echo (C-ECHO)</source>
   <translation>Eco (C-ECHO)</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Editar</translation>
  </message>
  <message>
   <source>Edited</source>
   <translation>Editada</translation>
  </message>
  <message>
   <source>Edits of this picture</source>
   <translation>Ediciones de esta imagen</translation>
  </message>
  <message>
   <source>Elbow</source>
   <translation>Codo</translation>
  </message>
  <message>
   <source>Emergency</source>
   <translation>Urgencia</translation>
  </message>
  <message>
   <source>Empty: what you send appears here until the PACS has it.</source>
   <translation>Vacía: lo que envíe aparece aquí hasta que lo tenga el PACS.</translation>
  </message>
  <message>
   <source>Encrypt the connection (TLS)</source>
   <translation>Cifrar la conexión (TLS)</translation>
  </message>
  <message>
   <source>Encrypted by {version}, {cipher}. The certificate of {subject} was issued by {issuer} and is valid until {last_day}.</source>
   <translation>Cifrado con {version}, {cipher}. El certificado de {subject} fue emitido por {issuer} y es válido hasta el {last_day}.</translation>
  </message>
  <message>
   <source>Encryption (TLS)</source>
   <translation>Cifrado (TLS)</translation>
  </message>
  <message>
   <source>End</source>
   <comment>finish with this patient</comment>
   <translation>Terminar</translation>
  </message>
  <message>
   <source>End here</source>
   <translation>Terminar aquí</translation>
  </message>
  <message>
   <source>End the recording and close</source>
   <translation>Terminar la grabación y cerrar</translation>
  </message>
  <message>
   <source>End the recording; it is kept (R)</source>
   <translation>Terminar la grabación; se conserva (R)</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>Terminar el recorrido</translation>
  </message>
  <message>
   <source>End this patient</source>
   <translation>Terminar con este paciente</translation>
  </message>
  <message numerus="yes">
   <source>Ending this patient removes them from the tray. The files they came from stay.</source>
   <translation>
    <numerusform>Al terminar con este paciente se quita de la bandeja. El fichero del que procede se conserva.</numerusform>
    <numerusform>Al terminar con este paciente se quitan de la bandeja. Los ficheros de los que proceden se conservan.</numerusform>
   </translation>
  </message>
  <message>
   <source>Endoscope</source>
   <translation>Endoscopio</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <source>Esophagus</source>
   <translation>Esófago</translation>
  </message>
  <message>
   <source>Every picture here is rejected: keep one first (column 2).</source>
   <translation>Todas las imágenes de aquí están descartadas: conserve una primero (columna 2).</translation>
  </message>
  <message>
   <source>Every picture is dated by it: look whether date and time are right before you go on.</source>
   <translation>Con él se fecha cada imagen: compruebe si la fecha y la hora son correctas antes de seguir.</translation>
  </message>
  <message>
   <source>Everything taken today is in the PACS: {count} of {count}</source>
   <translation>Todo lo tomado hoy está en el PACS: {count} de {count}</translation>
  </message>
  <message>
   <source>Everything that was sent is stored.</source>
   <translation>Todo lo enviado está almacenado.</translation>
  </message>
  <message>
   <source>Examine the way to this server step by step</source>
   <translation>Examinar paso a paso el camino hasta este servidor</translation>
  </message>
  <message>
   <source>ExplicitVRLittleEndian, ImplicitVRLittleEndian</source>
   <translation>ExplicitVRLittleEndian, ImplicitVRLittleEndian</translation>
  </message>
  <message>
   <source>Export it again with this version of EzP2P, or correct it.</source>
   <translation>Expórtelo de nuevo con esta versión de EzP2P o corríjalo.</translation>
  </message>
  <message>
   <source>Export it as an ordinary video (SDR) and import that.</source>
   <translation>Expórtelo como vídeo corriente (SDR) e impórtelo así.</translation>
  </message>
  <message>
   <source>Export the settings</source>
   <translation>Exportar los ajustes</translation>
  </message>
  <message>
   <source>Export the settings to a file</source>
   <translation>Exportar los ajustes a un fichero</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>Extremity</source>
   <translation>Extremidad</translation>
  </message>
  <message>
   <source>Eye</source>
   <translation>Ojo</translation>
  </message>
  <message>
   <source>Eyelid</source>
   <translation>Párpado</translation>
  </message>
  <message>
   <source>EzP2P cannot start</source>
   <translation>EzP2P no se puede iniciar</translation>
  </message>
  <message>
   <source>EzP2P cannot tell a picture that hangs from a live one then, and takes stills of it as if it were live. Open the camera again first, unless its device was frozen by hand. It holds until the camera is closed; for good it is set in the settings.</source>
   <translation>Entonces EzP2P no puede distinguir una imagen colgada de una en vivo y toma imágenes fijas de ella como si fuera en vivo. Abra primero de nuevo la cámara, salvo que su equipo se haya congelado a mano. Vale hasta que se cierre la cámara; para siempre se configura en los ajustes.</translation>
  </message>
  <message>
   <source>EzP2P cannot write to {folder} ({reason}). Choose another folder, or ask for the right to write there.</source>
   <translation>EzP2P no puede escribir en {folder} ({reason}). Elija otra carpeta o pida permiso para escribir en ella.</translation>
  </message>
  <message>
   <source>EzP2P does not write it</source>
   <translation>EzP2P no la escribe</translation>
  </message>
  <message>
   <source>EzP2P is already open on this data folder, by {holder}. Close it there first.</source>
   <translation>EzP2P ya está abierto con esta carpeta de datos, por {holder}. Ciérrelo primero allí.</translation>
  </message>
  <message>
   <source>EzP2P is opening…</source>
   <translation>EzP2P se está abriendo…</translation>
  </message>
  <message>
   <source>EzP2P is under the Apache License 2.0. Some of its libraries bring others under the LGPL, such as FFmpeg in OpenCV: whoever passes the program on leaves these files of their own, so that they can be replaced.</source>
   <translation>EzP2P está bajo la licencia Apache 2.0. Algunas de sus bibliotecas traen otras bajo la LGPL, como FFmpeg en OpenCV: quien distribuya el programa las deja como archivos propios, para que puedan sustituirse.</translation>
  </message>
  <message>
   <source>EzP2P looks whether the archive finds each picture that it stored.</source>
   <translation>EzP2P comprueba si el archivo encuentra cada imagen que almacenó.</translation>
  </message>
  <message>
   <source>EzP2P puts pictures into the PACS</source>
   <translation>EzP2P lleva imágenes al PACS</translation>
  </message>
  <message>
   <source>EzP2P stands on the work of others. This is what is installed with it on this computer, and under which terms.</source>
   <translation>EzP2P se apoya en el trabajo de otros. Esto es lo que está instalado con él en este equipo, y en qué condiciones.</translation>
  </message>
  <message>
   <source>EzP2P stores one small picture that says TEST, of the invented patient EZP2P^TEST, at {name}, and looks whether it is found again. It stays there until somebody deletes it at the PACS; which one it is, is told afterwards.</source>
   <translation>EzP2P almacena en {name} una imagen pequeña que dice TEST, del paciente inventado EZP2P^TEST, y comprueba si se vuelve a encontrar. Se queda allí hasta que alguien la borre en el PACS; después se indica cuál es.</translation>
  </message>
  <message>
   <source>EzP2P test picture</source>
   <translation>Imagen de prueba de EzP2P</translation>
  </message>
  <message>
   <source>EzP2P test picture, to be deleted</source>
   <translation>Imagen de prueba de EzP2P, para eliminar</translation>
  </message>
  <message>
   <source>EzP2P writes no such class</source>
   <translation>EzP2P no escribe esa clase</translation>
  </message>
  <message>
   <source>EzP2P's copies of what is missing are kept in {folder}: import them from there if the pictures are nowhere else.</source>
   <translation>Las copias de EzP2P de lo que falta se guardan en {folder}: impórtelas desde allí si las imágenes no están en ningún otro sitio.</translation>
  </message>
  <message>
   <source>EzP2P's copy of it has changed since it was taken</source>
   <translation>la copia de EzP2P ha cambiado desde que se tomó</translation>
  </message>
  <message>
   <source>EzP2P's copy of it is gone</source>
   <translation>la copia de EzP2P ya no está</translation>
  </message>
  <message>
   <source>F</source>
   <comment>female</comment>
   <translation>F</translation>
  </message>
  <message>
   <source>F2 to F12</source>
   <translation>De F2 a F12</translation>
  </message>
  <message>
   <source>F5, in place of Refresh</source>
   <translation>F5, en lugar de Actualizar</translation>
  </message>
  <message>
   <source>Face</source>
   <translation>Cara</translation>
  </message>
  <message>
   <source>Failed:</source>
   <translation>Falló:</translation>
  </message>
  <message>
   <source>Family</source>
   <comment>part of a name</comment>
   <translation>Apellidos</translation>
  </message>
  <message>
   <source>Family and given name together: {told}</source>
   <translation>Apellidos y nombre juntos: {told}</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>Apellidos</translation>
  </message>
  <message>
   <source>Feeder</source>
   <translation>Alimentador</translation>
  </message>
  <message>
   <source>Feeder, both sides</source>
   <translation>Alimentador, ambas caras</translation>
  </message>
  <message>
   <source>Female</source>
   <translation>Femenino</translation>
  </message>
  <message>
   <source>Femur</source>
   <translation>Fémur</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>Campos</translation>
  </message>
  <message>
   <source>Fill what is empty for a procedure</source>
   <translation>Rellenar lo vacío para un procedimiento</translation>
  </message>
  <message>
   <source>Filled by the template {name}</source>
   <translation>Rellenado por la plantilla {name}</translation>
  </message>
  <message>
   <source>Fills in, where the form is empty:</source>
   <translation>Rellena, donde el formulario está vacío:</translation>
  </message>
  <message>
   <source>Film</source>
   <translation>Película</translation>
  </message>
  <message>
   <source>Find a library by its name or license</source>
   <translation>Buscar una biblioteca por su nombre o licencia</translation>
  </message>
  <message>
   <source>Finger</source>
   <translation>Dedo de la mano</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Primer día</translation>
  </message>
  <message>
   <source>Fit the whole picture</source>
   <translation>Ajustar la imagen entera</translation>
  </message>
  <message>
   <source>Fit the whole picture (Ctrl+0)</source>
   <translation>Ajustar la imagen entera (Ctrl+0)</translation>
  </message>
  <message>
   <source>Fit the whole picture, full size</source>
   <translation>Ajustar la imagen entera, tamaño real</translation>
  </message>
  <message>
   <source>Flatbed</source>
   <translation>Plano</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>Folder from which pictures are taken</source>
   <translation>Carpeta de la que se toman imágenes</translation>
  </message>
  <message>
   <source>Foot</source>
   <translation>Pie</translation>
  </message>
  <message>
   <source>For a technician: names no patient.</source>
   <translation>Para un técnico: no nombra a ningún paciente.</translation>
  </message>
  <message>
   <source>For which days</source>
   <translation>Para qué días</translation>
  </message>
  <message>
   <source>For which station it is scheduled</source>
   <translation>Para qué estación está programado</translation>
  </message>
  <message>
   <source>Forms</source>
   <translation>Formularios</translation>
  </message>
  <message>
   <source>Found again after the list was lost</source>
   <translation>Encontrada de nuevo tras perderse la lista</translation>
  </message>
  <message>
   <source>Found in the archive</source>
   <translation>Encontrada en el archivo</translation>
  </message>
  <message>
   <source>Found in the archive.</source>
   <translation>Encontrada en el archivo.</translation>
  </message>
  <message>
   <source>Frame of the clip</source>
   <translation>Fotograma del clip</translation>
  </message>
  <message>
   <source>Frames in a second</source>
   <translation>Fotogramas por segundo</translation>
  </message>
  <message>
   <source>Frames {first} to {last} of its {frame_count} were taken.</source>
   <translation>Se tomaron los fotogramas {first} a {last} de sus {frame_count}.</translation>
  </message>
  <message>
   <source>Frames, not compressed anew</source>
   <translation>Fotogramas, sin comprimir de nuevo</translation>
  </message>
  <message>
   <source>Freeze</source>
   <translation>Congelar</translation>
  </message>
  <message>
   <source>From behind: patient's left at the left</source>
   <translation>Desde atrás: izquierda del paciente a la izquierda</translation>
  </message>
  <message>
   <source>From the archive: read only</source>
   <translation>Del archivo: solo lectura</translation>
  </message>
  <message>
   <source>From the front: patient's left at the right</source>
   <translation>De frente: izquierda del paciente a la derecha</translation>
  </message>
  <message>
   <source>From the side, face to the left</source>
   <translation>De lado, cara a la izquierda</translation>
  </message>
  <message>
   <source>From the side, face to the right</source>
   <translation>De lado, cara a la derecha</translation>
  </message>
  <message>
   <source>From the worklist: read only</source>
   <translation>De la lista de trabajo: solo lectura</translation>
  </message>
  <message>
   <source>From … to …</source>
   <translation>Del … al …</translation>
  </message>
  <message>
   <source>Frozen by you – press Freeze again for live.</source>
   <translation>Congelada por usted – pulse Congelar de nuevo para ver en vivo.</translation>
  </message>
  <message>
   <source>Full size</source>
   <translation>Tamaño real</translation>
  </message>
  <message>
   <source>Full size (Ctrl+9)</source>
   <translation>Tamaño real (Ctrl+9)</translation>
  </message>
  <message>
   <source>GM  general microscopy</source>
   <translation>GM  microscopia general</translation>
  </message>
  <message>
   <source>Gallbladder</source>
   <translation>Vesícula biliar</translation>
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
   <translation>Reuniendo su contenido…</translation>
  </message>
  <message>
   <source>Get the worklist from it</source>
   <translation>Obtener de él la lista de trabajo</translation>
  </message>
  <message>
   <source>Give it a shorter name.</source>
   <translation>Póngale un nombre más corto.</translation>
  </message>
  <message>
   <source>Give these choices a name and a key</source>
   <translation>Dar a estas opciones un nombre y una tecla</translation>
  </message>
  <message>
   <source>Give up and close</source>
   <translation>Abandonar y cerrar</translation>
  </message>
  <message>
   <source>Give up {what}</source>
   <translation>Abandonar {what}</translation>
  </message>
  <message>
   <source>Give up {what}?</source>
   <translation>¿Abandonar {what}?</translation>
  </message>
  <message>
   <source>Give up…</source>
   <translation>Abandonar…</translation>
  </message>
  <message>
   <source>Given</source>
   <comment>part of a name</comment>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Given name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Given to the patient of the form; the former values are kept in it: {labels}.</source>
   <translation>Asignado al paciente del formulario; los valores anteriores se conservan dentro: {labels}.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Seguir</translation>
  </message>
  <message>
   <source>Go on recording</source>
   <translation>Seguir grabando</translation>
  </message>
  <message>
   <source>Go to patient, pictures, send</source>
   <translation>Ir a paciente, imágenes, envío</translation>
  </message>
  <message>
   <source>Goes on with its destination</source>
   <translation>Continúa con su destino</translation>
  </message>
  <message>
   <source>Going on brings back the patient and what was typed. Discarding forgets both.</source>
   <translation>Al seguir se recuperan el paciente y lo escrito. Al desechar se olvidan ambos.</translation>
  </message>
  <message>
   <source>Gray</source>
   <translation>Gris</translation>
  </message>
  <message>
   <source>Greek (ISO_IR 126)</source>
   <translation>Griego (ISO_IR 126)</translation>
  </message>
  <message>
   <source>HEIC pictures are read by libheif and libde265 under the LGPL 3: they stay files of their own, so that they can be replaced. Nothing here writes HEIC.</source>
   <translation>Las imágenes HEIC las leen libheif y libde265 bajo la LGPL 3: siguen siendo archivos propios, para que puedan sustituirse. Nada aquí escribe HEIC.</translation>
  </message>
  <message>
   <source>Hand</source>
   <translation>Mano</translation>
  </message>
  <message>
   <source>Has more than five parts parted by '^'.</source>
   <translation>Tiene más de cinco partes separadas por '^'.</translation>
  </message>
  <message>
   <source>Has more than three forms parted by '='.</source>
   <translation>Tiene más de tres formas separadas por '='.</translation>
  </message>
  <message>
   <source>Head</source>
   <translation>Cabeza</translation>
  </message>
  <message>
   <source>Head and neck</source>
   <translation>Cabeza y cuello</translation>
  </message>
  <message>
   <source>Heart</source>
   <translation>Corazón</translation>
  </message>
  <message>
   <source>Hebrew (ISO_IR 138)</source>
   <translation>Hebreo (ISO_IR 138)</translation>
  </message>
  <message>
   <source>Heel bone</source>
   <translation>Calcáneo</translation>
  </message>
  <message>
   <source>Height</source>
   <translation>Altura</translation>
  </message>
  <message>
   <source>Height Map Segmentation Storage</source>
   <translation>Height Map Segmentation Storage</translation>
  </message>
  <message>
   <source>Held back from {name}: press Try now or Discard.</source>
   <translation>Retenida, sin ir a {name}: pulse Intentar ahora o Desechar.</translation>
  </message>
  <message>
   <source>Held by hand</source>
   <translation>Retenida a mano</translation>
  </message>
  <message>
   <source>Held by hand.</source>
   <translation>Retenida a mano.</translation>
  </message>
  <message>
   <source>Held with its destination</source>
   <translation>Retenida con su destino</translation>
  </message>
  <message>
   <source>Held: it broke off again and again</source>
   <translation>Retenida: se cortó una y otra vez</translation>
  </message>
  <message>
   <source>Held: its calling AE title is refused</source>
   <translation>Retenida: se rechaza su título AE llamante</translation>
  </message>
  <message>
   <source>Held: its destination has another address now</source>
   <translation>Retenida: su destino tiene ahora otra dirección</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>Oculto</translation>
  </message>
  <message>
   <source>Hip</source>
   <translation>Cadera</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>History of the outbox</source>
   <translation>Historial de la bandeja de salida</translation>
  </message>
  <message>
   <source>History…</source>
   <translation>Historial…</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Retener</translation>
  </message>
  <message>
   <source>Hold to see the original</source>
   <translation>Mantenga pulsado para ver el original</translation>
  </message>
  <message>
   <source>Holds a character that could not be read when it came. Write it anew.</source>
   <translation>Contiene un carácter que no se pudo leer al llegar. Escríbalo de nuevo.</translation>
  </message>
  <message>
   <source>Holds no name: leave it empty.</source>
   <translation>No contiene ningún nombre: déjelo vacío.</translation>
  </message>
  <message>
   <source>Holds {shown}, which cannot be asked for in {asked_in}.</source>
   <translation>Contiene {shown}, que no se puede consultar en {asked_in}.</translation>
  </message>
  <message>
   <source>Holds {shown}, which the character set {character_set} cannot write. Write it in other letters, or choose ISO_IR 192 in the settings.</source>
   <translation>Contiene {shown}, que el juego de caracteres {character_set} no puede escribir. Escríbalo con otras letras o elija ISO_IR 192 en los ajustes.</translation>
  </message>
  <message>
   <source>How many pictures are in which state at which destination</source>
   <translation>Cuántas imágenes están en qué estado en qué destino</translation>
  </message>
  <message>
   <source>How the outbox stands is not known at the moment.</source>
   <translation>En este momento no se sabe cómo está la bandeja de salida.</translation>
  </message>
  <message>
   <source>How the pages are taken</source>
   <translation>Cómo se toman las páginas</translation>
  </message>
  <message>
   <source>How the patient is seen</source>
   <translation>Cómo se ve al paciente</translation>
  </message>
  <message>
   <source>How the patient is seen is required here: choose it below the picture.</source>
   <translation>Aquí es obligatorio indicar cómo se ve al paciente: elíjalo debajo de la imagen.</translation>
  </message>
  <message>
   <source>Humerus</source>
   <translation>Húmero</translation>
  </message>
  <message>
   <source>ID {patient_id}</source>
   <translation>ID {patient_id}</translation>
  </message>
  <message>
   <source>If there should be some, ask the administrator of the worklist whether entries are planned for today, and whether it shows them to the AE title {query_title}.</source>
   <translation>Si debería haber alguna, pregunte al administrador de la lista de trabajo si hay entradas previstas para hoy y si las muestra al título AE {query_title}.</translation>
  </message>
  <message>
   <source>Ileum</source>
   <translation>Íleon</translation>
  </message>
  <message>
   <source>Ilium</source>
   <translation>Ilion</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Import for this patient</source>
   <translation>Importar para este paciente</translation>
  </message>
  <message>
   <source>Import it again from where it came from.</source>
   <translation>Impórtelo de nuevo de donde procede.</translation>
  </message>
  <message>
   <source>Import it again.</source>
   <translation>Impórtelo de nuevo.</translation>
  </message>
  <message>
   <source>Import pictures</source>
   <translation>Importar imágenes</translation>
  </message>
  <message>
   <source>Import pictures (Ctrl+O)</source>
   <translation>Importar imágenes (Ctrl+O)</translation>
  </message>
  <message>
   <source>Import pictures first (column 2).</source>
   <translation>Importe primero imágenes (columna 2).</translation>
  </message>
  <message>
   <source>Import pictures…</source>
   <translation>Importar imágenes…</translation>
  </message>
  <message>
   <source>Import settings</source>
   <translation>Importar ajustes</translation>
  </message>
  <message>
   <source>Import settings from a file</source>
   <translation>Importar ajustes de un fichero</translation>
  </message>
  <message>
   <source>Import the sample pictures</source>
   <translation>Importar las imágenes de ejemplo</translation>
  </message>
  <message numerus="yes">
   <source>Import {count} files for this patient?</source>
   <translation>
    <numerusform>¿Importar {count} archivo para este paciente?</numerusform>
    <numerusform>¿Importar {count} archivos para este paciente?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Importing {count} files…</source>
   <translation>
    <numerusform>Importando {count} fichero…</numerusform>
    <numerusform>Importando {count} ficheros…</numerusform>
   </translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importar…</translation>
  </message>
  <message>
   <source>In a moment they are there.</source>
   <translation>Estarán allí en un momento.</translation>
  </message>
  <message>
   <source>In pixels of what the camera gives: the picture without the device's frame. Empty: all of it.</source>
   <translation>En píxeles de lo que da la cámara: la imagen sin el marco del equipo. Vacío: todo.</translation>
  </message>
  <message>
   <source>In the file</source>
   <translation>En el fichero</translation>
  </message>
  <message>
   <source>In the outbox for {name}.</source>
   <translation>En la bandeja de salida para {name}.</translation>
  </message>
  <message>
   <source>Input should be greater than {number}.</source>
   <translation>El valor debe ser mayor que {number}.</translation>
  </message>
  <message>
   <source>Input should be less than {number}.</source>
   <translation>El valor debe ser menor que {number}.</translation>
  </message>
  <message>
   <source>Install EzP2P again.</source>
   <translation>Instale EzP2P de nuevo.</translation>
  </message>
  <message>
   <source>Install EzP2P with its extra 'heic', or save the picture as JPEG.</source>
   <translation>Instale EzP2P con su extra 'heic' o guarde la imagen como JPEG.</translation>
  </message>
  <message>
   <source>Install EzP2P with its extra 'video' (PyAV).</source>
   <translation>Instale EzP2P con su extra 'video' (PyAV).</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>Institución</translation>
  </message>
  <message>
   <source>Internal auditory canal</source>
   <translation>Conducto auditivo interno</translation>
  </message>
  <message>
   <source>Is empty, and our certificate is of no use without its key.</source>
   <translation>Está vacío, y nuestro certificado no sirve sin su clave.</translation>
  </message>
  <message>
   <source>Is empty.</source>
   <translation>Está vacío.</translation>
  </message>
  <message>
   <source>Is empty; it needs 1 to 16 characters.</source>
   <translation>Está vacío; necesita de 1 a 16 caracteres.</translation>
  </message>
  <message>
   <source>Is neither one value nor a range: write {example}.</source>
   <translation>No es un valor ni un intervalo: escriba {example}.</translation>
  </message>
  <message>
   <source>Is none of {character_sets}, and no combination of them by code extensions.</source>
   <translation>No es ninguno de {character_sets} ni una combinación de ellos con extensiones de código.</translation>
  </message>
  <message>
   <source>Is none of {fallback_sets}.</source>
   <translation>No es ninguno de {fallback_sets}.</translation>
  </message>
  <message>
   <source>Is not a date that exists (write YYYYMMDD).</source>
   <translation>No es una fecha que exista (escriba AAAAMMDD).</translation>
  </message>
  <message>
   <source>Is not a date that exists.</source>
   <translation>No es una fecha que exista.</translation>
  </message>
  <message>
   <source>Is not a time of day (write HHMMSS).</source>
   <translation>No es una hora del día (escriba HHMMSS).</translation>
  </message>
  <message>
   <source>Is not a time of day.</source>
   <translation>No es una hora del día.</translation>
  </message>
  <message>
   <source>Is not a valid UID (up to 64 digits and dots, no part beginning with 0).</source>
   <translation>No es un UID válido (hasta 64 cifras y puntos, ninguna parte que empiece por 0).</translation>
  </message>
  <message>
   <source>Is not a whole number.</source>
   <translation>No es un número entero.</translation>
  </message>
  <message>
   <source>Is not a whole path.</source>
   <translation>No es una ruta completa.</translation>
  </message>
  <message>
   <source>Is not an age such as 046Y.</source>
   <translation>No es una edad como 046Y.</translation>
  </message>
  <message>
   <source>Is of no use without our certificate.</source>
   <translation>No sirve sin nuestro certificado.</translation>
  </message>
  <message>
   <source>Is only read, not written: choose GB18030 or ISO_IR 192 for Chinese text.</source>
   <translation>Solo se lee, no se escribe: elija GB18030 o ISO_IR 192 para texto chino.</translation>
  </message>
  <message>
   <source>Is this still the patient? {who}</source>
   <translation>¿Sigue siendo este el paciente? {who}</translation>
  </message>
  <message>
   <source>Is this the patient before you?</source>
   <translation>¿Es este el paciente que tiene delante?</translation>
  </message>
  <message>
   <source>Issuer of Patient ID</source>
   <translation>Emisor del ID del paciente</translation>
  </message>
  <message>
   <source>It</source>
   <translation>Este valor</translation>
  </message>
  <message>
   <source>It answered a search for an invented patient: it found nobody, as it should.</source>
   <translation>Respondió a la búsqueda de un paciente inventado: no encontró a nadie, como debe ser.</translation>
  </message>
  <message>
   <source>It answered: 1 entry for today.</source>
   <translation>Respondió: 1 entrada para hoy.</translation>
  </message>
  <message>
   <source>It answered: at least {count} entries for today.</source>
   <translation>Respondió: al menos {count} entradas para hoy.</translation>
  </message>
  <message>
   <source>It answered: {count} entries for today.</source>
   <translation>Respondió: {count} entradas para hoy.</translation>
  </message>
  <message>
   <source>It answers a search with studies that were not asked for.</source>
   <translation>Responde a una búsqueda con estudios que no se pidieron.</translation>
  </message>
  <message>
   <source>It answers, but what it sends cannot be read.</source>
   <translation>Responde, pero lo que envía no se puede leer.</translation>
  </message>
  <message>
   <source>It belongs into {folder}. Install EzP2P again, or make it with “make manual” where EzP2P is built.</source>
   <translation>Debe estar en {folder}. Instale EzP2P de nuevo, o créelo con «make manual» donde se construye EzP2P.</translation>
  </message>
  <message>
   <source>It calls itself {name}.</source>
   <translation>Se llama a sí mismo {name}.</translation>
  </message>
  <message>
   <source>It cannot be read ({name}).</source>
   <translation>No se puede leer ({name}).</translation>
  </message>
  <message>
   <source>It cannot be read.</source>
   <translation>No se puede leer.</translation>
  </message>
  <message>
   <source>It comes from another server</source>
   <translation>Viene de otro servidor</translation>
  </message>
  <message>
   <source>It comes from the same server</source>
   <translation>Viene del mismo servidor</translation>
  </message>
  <message>
   <source>It confirms what it stored</source>
   <translation>Confirma lo que almacenó</translation>
  </message>
  <message>
   <source>It does not fit {fallback} either, which the settings name for this server.</source>
   <translation>Tampoco encaja en {fallback}, que los ajustes indican para este servidor.</translation>
  </message>
  <message>
   <source>It does not take {refused}.</source>
   <translation>No acepta {refused}.</translation>
  </message>
  <message>
   <source>It ended by itself: it was as long as the settings allow.</source>
   <translation>Terminó por sí sola: duró todo lo que permiten los ajustes.</translation>
  </message>
  <message>
   <source>It ends in the middle of a frame: the {frame_count} whole frames before are kept.</source>
   <translation>Termina en medio de un fotograma: se conservan los {frame_count} fotogramas enteros anteriores.</translation>
  </message>
  <message>
   <source>It gives {columns} × {rows}, {rate} frames in a second.</source>
   <translation>Da {columns} × {rows}, {rate} fotogramas por segundo.</translation>
  </message>
  <message>
   <source>It gives {columns} × {rows}.</source>
   <translation>Da {columns} × {rows}.</translation>
  </message>
  <message>
   <source>It has no Patient ID.</source>
   <translation>No tiene ID del paciente.</translation>
  </message>
  <message>
   <source>It has no patient ID.</source>
   <translation>No tiene ID del paciente.</translation>
  </message>
  <message>
   <source>It has no patient's name.</source>
   <translation>No tiene nombre del paciente.</translation>
  </message>
  <message>
   <source>It has no {unique}: nothing can be added to it.</source>
   <translation>No tiene {unique}: no se le puede añadir nada.</translation>
  </message>
  <message>
   <source>It has to be deleted at the PACS. {instance}</source>
   <translation>Hay que eliminarla en el PACS. {instance}</translation>
  </message>
  <message>
   <source>It is asked again by itself.</source>
   <translation>Se pregunta de nuevo automáticamente.</translation>
  </message>
  <message>
   <source>It is not said yet how its pages are taken</source>
   <translation>Aún no se ha dicho cómo se toman sus páginas</translation>
  </message>
  <message>
   <source>It is read as {fallback}, which the settings name for this server.</source>
   <translation>Se lee como {fallback}, que los ajustes indican para este servidor.</translation>
  </message>
  <message>
   <source>It is stored</source>
   <translation>Está almacenada</translation>
  </message>
  <message>
   <source>It is stored, but its data are not what the archive expected: compare it there ({details}).</source>
   <translation>Está almacenada, pero sus datos no son los que esperaba el archivo: compárela allí ({details}).</translation>
  </message>
  <message>
   <source>It is stored, but the archive changed some of its data, perhaps the patient's: compare it there ({details}).</source>
   <translation>Está almacenada, pero el archivo cambió algunos de sus datos, quizá los del paciente: compárela allí ({details}).</translation>
  </message>
  <message>
   <source>It is stored, but the archive left out some of its data: compare it there ({details}).</source>
   <translation>Está almacenada, pero el archivo omitió algunos de sus datos: compárela allí ({details}).</translation>
  </message>
  <message>
   <source>It is tried again by itself.</source>
   <translation>Se reintenta automáticamente.</translation>
  </message>
  <message>
   <source>It keeps its UIDs, and with them the study it belongs to: it was not moved to another.</source>
   <translation>Conserva sus UID y, con ellos, el estudio al que pertenece: no se pasó a otro.</translation>
  </message>
  <message>
   <source>It may be stored; it is sent again by itself.</source>
   <translation>Puede que esté almacenada; se envía de nuevo automáticamente.</translation>
  </message>
  <message>
   <source>It may have been stored all the same.</source>
   <translation>Puede que se haya almacenado de todos modos.</translation>
  </message>
  <message>
   <source>It must know how to reach this workstation: its answer comes to port {port} here.</source>
   <translation>Debe saber cómo llegar a este equipo: su respuesta llega aquí al puerto {port}.</translation>
  </message>
  <message>
   <source>It names no patient: neither a Patient ID nor a name.</source>
   <translation>No nombra a ningún paciente: ni un ID del paciente ni un nombre.</translation>
  </message>
  <message>
   <source>It remarked: {note}</source>
   <translation>Observó: {note}</translation>
  </message>
  <message>
   <source>It stores no pictures from here.</source>
   <translation>No almacena imágenes de aquí.</translation>
  </message>
  <message>
   <source>It takes pictures in {syntaxes}, {size}.</source>
   <translation>Acepta imágenes en {syntaxes}, {size}.</translation>
  </message>
  <message>
   <source>It then ends by itself. 5 to 3600.</source>
   <translation>Entonces termina por sí sola. De 5 a 3600.</translation>
  </message>
  <message>
   <source>It was not found: is it switched on?</source>
   <translation>No se encontró: ¿está encendida?</translation>
  </message>
  <message>
   <source>It was not sent. Going on brings back the patient, what was typed, and the pictures. Discarding removes all that from EzP2P for good; the files that the pictures came from stay.</source>
   <translation>No se envió. Al seguir se recuperan el paciente, lo escrito y las imágenes. Al desechar se quita todo eso de EzP2P para siempre; los ficheros de los que proceden las imágenes se conservan.</translation>
  </message>
  <message>
   <source>Its brightness, contrast and gamma; its window of deep gray</source>
   <translation>Su brillo, contraste y gamma; su ventana de grises profundos</translation>
  </message>
  <message>
   <source>Its character set</source>
   <translation>Su juego de caracteres</translation>
  </message>
  <message>
   <source>Its file is damaged</source>
   <translation>Su fichero está dañado</translation>
  </message>
  <message>
   <source>Its frames come at uneven times, too many for one instance to tell; their average is kept.</source>
   <translation>Sus fotogramas llegan a intervalos irregulares, demasiados para indicarlos en una instancia; se conserva su promedio.</translation>
  </message>
  <message>
   <source>Its frames come at uneven times; their average is kept.</source>
   <translation>Sus fotogramas llegan a intervalos irregulares; se conserva su promedio.</translation>
  </message>
  <message>
   <source>Its picture may stand still (frozen ultrasound)</source>
   <translation>Su imagen puede quedar quieta (ecografía congelada)</translation>
  </message>
  <message>
   <source>Its pixels are not square: it looks narrower than it is, unless a viewer corrects that.</source>
   <translation>Sus píxeles no son cuadrados: se ve con menos anchura de la real, salvo que un visor lo corrija.</translation>
  </message>
  <message>
   <source>Its pixels are not square: it looks wider than it is, unless a viewer corrects that.</source>
   <translation>Sus píxeles no son cuadrados: se ve con más anchura de la real, salvo que un visor lo corrija.</translation>
  </message>
  <message>
   <source>Its sound was left out.</source>
   <translation>Se omitió su sonido.</translation>
  </message>
  <message>
   <source>Japanese kanji (ISO 2022 IR 87)</source>
   <translation>Kanji japonés (ISO 2022 IR 87)</translation>
  </message>
  <message>
   <source>Japanese kanji, rare ones too (ISO 2022 IR 87 and 159)</source>
   <translation>Kanji japonés, también poco común (ISO 2022 IR 87 y 159)</translation>
  </message>
  <message>
   <source>Japanese katakana (ISO_IR 13)</source>
   <translation>Katakana japonés (ISO_IR 13)</translation>
  </message>
  <message>
   <source>Japanese katakana and kanji (ISO 2022 IR 13 and 87)</source>
   <translation>Katakana y kanji japoneses (ISO 2022 IR 13 y 87)</translation>
  </message>
  <message>
   <source>Japanese katakana and kanji (ISO 2022 IR 13, 87 and 159)</source>
   <translation>Katakana y kanji japoneses (ISO 2022 IR 13, 87 y 159)</translation>
  </message>
  <message>
   <source>Jaw</source>
   <translation>Mandíbula</translation>
  </message>
  <message>
   <source>Jaw joint</source>
   <translation>Articulación temporomandibular</translation>
  </message>
  <message>
   <source>Jejunum</source>
   <translation>Yeyuno</translation>
  </message>
  <message>
   <source>Join this series</source>
   <translation>Unir a esta serie</translation>
  </message>
  <message numerus="yes">
   <source>Keep all</source>
   <translation>
    <numerusform>Conservar ambas</numerusform>
    <numerusform>Conservar todas</numerusform>
   </translation>
  </message>
  <message>
   <source>Keep as profile…</source>
   <translation>Guardar como perfil…</translation>
  </message>
  <message>
   <source>Keep current patient</source>
   <translation>Conservar el paciente actual</translation>
  </message>
  <message>
   <source>Keep editing</source>
   <translation>Seguir editando</translation>
  </message>
  <message>
   <source>Keep for next time</source>
   <translation>Guardar para después</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Conservarla</translation>
  </message>
  <message>
   <source>Keep the file as it is and ask for help; the pictures lie beside it.</source>
   <translation>Conserve el fichero como está y pida ayuda; las imágenes están a su lado.</translation>
  </message>
  <message>
   <source>Keep the selected pictures</source>
   <translation>Conservar las imágenes seleccionadas</translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>Conservarlas</translation>
  </message>
  <message>
   <source>Keep them after all</source>
   <translation>Conservarlas pese a todo</translation>
  </message>
  <message>
   <source>Keep trying</source>
   <translation>Seguir intentando</translation>
  </message>
  <message>
   <source>Keep working</source>
   <translation>Seguir trabajando</translation>
  </message>
  <message>
   <source>Keep: is sent</source>
   <translation>Conservar: se envía</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Tecla</translation>
  </message>
  <message>
   <source>Key of this certificate</source>
   <translation>Clave de este certificado</translation>
  </message>
  <message>
   <source>Key that takes a still</source>
   <translation>Tecla que toma una imagen fija</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Kidney</source>
   <translation>Riñón</translation>
  </message>
  <message>
   <source>Knee</source>
   <translation>Rodilla</translation>
  </message>
  <message>
   <source>Korean (ISO 2022 IR 149)</source>
   <translation>Coreano (ISO 2022 IR 149)</translation>
  </message>
  <message>
   <source>L, left</source>
   <translation>L, izquierda</translation>
  </message>
  <message>
   <source>Label Map Segmentation Storage</source>
   <translation>Label Map Segmentation Storage</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Large view of the picture</source>
   <translation>Vista grande de la imagen</translation>
  </message>
  <message>
   <source>Larger letters</source>
   <translation>Letra más grande</translation>
  </message>
  <message>
   <source>Largest PDU received, in bytes</source>
   <translation>PDU máxima recibida, en bytes</translation>
  </message>
  <message>
   <source>Larynx</source>
   <translation>Laringe</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Último día</translation>
  </message>
  <message>
   <source>Last sent: {name}</source>
   <translation>Último envío: {name}</translation>
  </message>
  <message>
   <source>Laterality</source>
   <translation>Lateralidad</translation>
  </message>
  <message>
   <source>Laterality is L for left, R for right, or empty.</source>
   <translation>La lateralidad es L para izquierda, R para derecha o vacía.</translation>
  </message>
  <message>
   <source>Leave out blank pages</source>
   <translation>Omitir páginas en blanco</translation>
  </message>
  <message>
   <source>Leave the tool of the picture, or cancel what runs</source>
   <translation>Salir de la herramienta de la imagen o cancelar lo que está en curso</translation>
  </message>
  <message>
   <source>Leave the tour (Esc)</source>
   <translation>Salir del recorrido (Esc)</translation>
  </message>
  <message>
   <source>Leave this tool (Esc)</source>
   <translation>Salir de esta herramienta (Esc)</translation>
  </message>
  <message>
   <source>Leave this workstation's own as it is: AE titles, port, station name, watched folder</source>
   <translation>Dejar como está lo propio de este equipo: títulos AE, puerto, nombre de estación, carpeta vigilada</translation>
  </message>
  <message>
   <source>Left</source>
   <comment>side</comment>
   <translation>Izquierdo</translation>
  </message>
  <message>
   <source>Left</source>
   <comment>where a part of a picture begins</comment>
   <translation>Izquierda</translation>
  </message>
  <message>
   <source>Left side of the patient</source>
   <translation>Lado izquierdo del paciente</translation>
  </message>
  <message>
   <source>Leg</source>
   <translation>Pierna</translation>
  </message>
  <message>
   <source>Let it run</source>
   <translation>Dejarlo seguir</translation>
  </message>
  <message>
   <source>Let the picture stand still; press again for live</source>
   <translation>Detener la imagen; pulse de nuevo para verla en vivo</translation>
  </message>
  <message>
   <source>Level</source>
   <comment>of gray values</comment>
   <translation>Nivel</translation>
  </message>
  <message>
   <source>Libraries</source>
   <translation>Bibliotecas</translation>
  </message>
  <message>
   <source>License</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <source>Licenses</source>
   <translation>Licencias</translation>
  </message>
  <message>
   <source>Licenses of what it uses…</source>
   <translation>Licencias de las bibliotecas…</translation>
  </message>
  <message>
   <source>Live picture on which a part is drawn</source>
   <translation>Imagen en vivo en la que se dibuja una parte</translation>
  </message>
  <message>
   <source>Liver</source>
   <translation>Hígado</translation>
  </message>
  <message>
   <source>Load older</source>
   <translation>Cargar más</translation>
  </message>
  <message>
   <source>Loading…</source>
   <translation>Cargando…</translation>
  </message>
  <message>
   <source>Log files</source>
   <translation>Archivos de registro</translation>
  </message>
  <message>
   <source>Longest recording, in seconds</source>
   <translation>Grabación más larga, en segundos</translation>
  </message>
  <message>
   <source>Look at the film: which side does its marker show?</source>
   <translation>Mire la película: ¿qué lado muestra su marca?</translation>
  </message>
  <message>
   <source>Look whether it was moved, or choose another.</source>
   <translation>Compruebe si se movió o elija otra.</translation>
  </message>
  <message>
   <source>Looking at the series…</source>
   <translation>Consultando la serie…</translation>
  </message>
  <message>
   <source>Looking whether these pictures were sent before…</source>
   <translation>Se comprueba si estas imágenes ya se enviaron…</translation>
  </message>
  <message>
   <source>Looking which libraries are installed…</source>
   <translation>Buscando las bibliotecas instaladas…</translation>
  </message>
  <message>
   <source>Lumbar and sacral spine</source>
   <translation>Columna lumbar y sacra</translation>
  </message>
  <message>
   <source>Lumbar spine</source>
   <translation>Columna lumbar</translation>
  </message>
  <message>
   <source>Lung</source>
   <translation>Pulmón</translation>
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
   <translation>MR  resonancia magnética</translation>
  </message>
  <message>
   <source>Make a provisional patient ID</source>
   <translation>Crear un ID provisional del paciente</translation>
  </message>
  <message>
   <source>Male</source>
   <translation>Masculino</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>Manual</translation>
  </message>
  <message>
   <source>Marker of the left side</source>
   <translation>Marca del lado izquierdo</translation>
  </message>
  <message>
   <source>Marker of the right side</source>
   <translation>Marca del lado derecho</translation>
  </message>
  <message>
   <source>Marker {side}</source>
   <translation>Marca {side}</translation>
  </message>
  <message>
   <source>May hold capital letters, digits, spaces and underscores only.</source>
   <translation>Solo puede contener mayúsculas, cifras, espacios y guiones bajos.</translation>
  </message>
  <message>
   <source>May hold plain ASCII characters only.</source>
   <translation>Solo puede contener caracteres ASCII simples.</translation>
  </message>
  <message>
   <source>May hold {limit} characters; this has {length}.</source>
   <translation>Puede contener {limit} caracteres; tiene {length}.</translation>
  </message>
  <message>
   <source>May the picture of {name} stand still?</source>
   <translation>¿Puede quedarse quieta la imagen de {name}?</translation>
  </message>
  <message>
   <source>Mediastinum</source>
   <translation>Mediastino</translation>
  </message>
  <message>
   <source>Megabytes that stay free on the disk</source>
   <translation>Megabytes que quedan libres en el disco</translation>
  </message>
  <message>
   <source>Minutes after which it is refreshed by itself</source>
   <translation>Minutos tras los que se actualiza por sí sola</translation>
  </message>
  <message>
   <source>Minutes without anybody at work until it is asked whether this is still the patient</source>
   <translation>Minutos sin que nadie trabaje hasta que se pregunta si este sigue siendo el paciente</translation>
  </message>
  <message>
   <source>Mirror (Ctrl+M)</source>
   <translation>Reflejar (Ctrl+M)</translation>
  </message>
  <message>
   <source>Mirror it left and right, upside down</source>
   <translation>Reflejar en horizontal, en vertical</translation>
  </message>
  <message>
   <source>Mirror left and right</source>
   <translation>Reflejar en horizontal</translation>
  </message>
  <message>
   <source>Mirrored</source>
   <translation>Reflejada</translation>
  </message>
  <message>
   <source>Modality</source>
   <translation>Modalidad</translation>
  </message>
  <message>
   <source>Modality of a new series</source>
   <translation>Modalidad de una serie nueva</translation>
  </message>
  <message>
   <source>Modality of the step</source>
   <translation>Modalidad del paso</translation>
  </message>
  <message>
   <source>More are quicker where the network is slow.</source>
   <translation>Con más es más rápido si la red es lenta.</translation>
  </message>
  <message>
   <source>Most entries that are taken</source>
   <translation>Máximo de entradas que se toman</translation>
  </message>
  <message>
   <source>Mouth</source>
   <translation>Boca</translation>
  </message>
  <message>
   <source>Move the selected pictures to the next series</source>
   <translation>Pasar las imágenes seleccionadas a la serie siguiente</translation>
  </message>
  <message>
   <source>Move to a new series</source>
   <translation>Pasar a una serie nueva</translation>
  </message>
  <message>
   <source>Move to series {number}</source>
   <translation>Pasar a la serie {number}</translation>
  </message>
  <message numerus="yes">
   <source>Move {count} pictures to the other patient</source>
   <translation>
    <numerusform>Pasar {count} imagen al otro paciente</numerusform>
    <numerusform>Pasar {count} imágenes al otro paciente</numerusform>
   </translation>
  </message>
  <message>
   <source>Multi-frame Single Bit Secondary Capture</source>
   <translation>Multi-frame Single Bit Secondary Capture</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name or license</source>
   <translation>Nombre o licencia</translation>
  </message>
  <message>
   <source>Names read so are marked and have to be confirmed.</source>
   <translation>Los nombres leídos así se marcan y hay que confirmarlos.</translation>
  </message>
  <message>
   <source>Names without a character set are</source>
   <translation>Los nombres sin juego de caracteres son</translation>
  </message>
  <message>
   <source>Narrow the search and ask again, or ask its administrator.</source>
   <translation>Acote la búsqueda y pregunte de nuevo, o pregunte a su administrador.</translation>
  </message>
  <message>
   <source>Neck</source>
   <translation>Cuello</translation>
  </message>
  <message>
   <source>Neck and chest</source>
   <translation>Cuello y tórax</translation>
  </message>
  <message>
   <source>Neck, chest and abdomen</source>
   <translation>Cuello, tórax y abdomen</translation>
  </message>
  <message>
   <source>Neck, chest, abdomen and pelvis</source>
   <translation>Cuello, tórax, abdomen y pelvis</translation>
  </message>
  <message>
   <source>Never sent empty, whatever is chosen.</source>
   <translation>Nunca se envía vacío, se elija lo que se elija.</translation>
  </message>
  <message>
   <source>New ID</source>
   <translation>Nuevo ID</translation>
  </message>
  <message>
   <source>New camera</source>
   <translation>Nueva cámara</translation>
  </message>
  <message>
   <source>New profile</source>
   <translation>Nuevo perfil</translation>
  </message>
  <message>
   <source>New series</source>
   <translation>Nueva serie</translation>
  </message>
  <message>
   <source>New series at each separator page</source>
   <translation>Nueva serie en cada página separadora</translation>
  </message>
  <message>
   <source>New series of this study</source>
   <translation>Nueva serie de este estudio</translation>
  </message>
  <message>
   <source>New server</source>
   <translation>Nuevo servidor</translation>
  </message>
  <message>
   <source>New study for this patient</source>
   <translation>Nuevo estudio para este paciente</translation>
  </message>
  <message>
   <source>New template</source>
   <translation>Nueva plantilla</translation>
  </message>
  <message>
   <source>Next 30 days</source>
   <translation>Próximos 30 días</translation>
  </message>
  <message>
   <source>Next patient</source>
   <translation>Paciente siguiente</translation>
  </message>
  <message>
   <source>No PACS is set up</source>
   <translation>No hay ningún PACS configurado</translation>
  </message>
  <message>
   <source>No PACS or worklist server is set up yet.</source>
   <translation>Aún no hay ningún servidor PACS ni de lista de trabajo configurado.</translation>
  </message>
  <message>
   <source>No accession number</source>
   <translation>Sin número de acceso</translation>
  </message>
  <message>
   <source>No answer came</source>
   <translation>No llegó respuesta</translation>
  </message>
  <message>
   <source>No archive is set up to be searched. Add one in the settings.</source>
   <translation>No hay ningún archivo configurado en el que buscar. Añada uno en los ajustes.</translation>
  </message>
  <message>
   <source>No birth date</source>
   <translation>Sin fecha de nacimiento</translation>
  </message>
  <message>
   <source>No camera was found: is it plugged in? One in the network has an address: rtsp://… or http://…</source>
   <translation>No se encontró ninguna cámara: ¿está conectada? Una de red tiene una dirección: rtsp://… o http://…</translation>
  </message>
  <message>
   <source>No change of brightness, contrast and gamma</source>
   <translation>Sin cambio de brillo, contraste y gamma</translation>
  </message>
  <message>
   <source>No emergency was begun: another patient was chosen meanwhile.</source>
   <translation>No se inició ninguna urgencia: entretanto se eligió otro paciente.</translation>
  </message>
  <message>
   <source>No entries for this choice of day, kind and station.</source>
   <translation>No hay entradas para esta elección de día, tipo y estación.</translation>
  </message>
  <message>
   <source>No entry matches the search.</source>
   <translation>Ninguna entrada coincide con la búsqueda.</translation>
  </message>
  <message>
   <source>No key</source>
   <translation>Sin tecla</translation>
  </message>
  <message>
   <source>No library has this in its name or license.</source>
   <translation>Ninguna biblioteca tiene esto en su nombre o licencia.</translation>
  </message>
  <message>
   <source>No new picture for {seconds} s.</source>
   <translation>Sin imagen nueva desde hace {seconds} s.</translation>
  </message>
  <message>
   <source>No page was kept.</source>
   <translation>No se conservó ninguna página.</translation>
  </message>
  <message>
   <source>No patient ID</source>
   <translation>Sin ID del paciente</translation>
  </message>
  <message>
   <source>No patient named</source>
   <translation>No se nombra a ningún paciente</translation>
  </message>
  <message>
   <source>No patient yet: choose one from the worklist</source>
   <translation>Aún no hay paciente: elija uno de la lista de trabajo</translation>
  </message>
  <message>
   <source>No picture was taken: this computer was too busy at that moment. Press again.</source>
   <translation>No se tomó ninguna imagen: este ordenador estaba demasiado ocupado en ese momento. Pulse de nuevo.</translation>
  </message>
  <message>
   <source>No pictures in this series yet: drop or drag them here.</source>
   <translation>Aún no hay imágenes en esta serie: suéltelas o arrástrelas aquí.</translation>
  </message>
  <message>
   <source>No program shows the manual</source>
   <translation>Ningún programa muestra el manual</translation>
  </message>
  <message>
   <source>No template yet</source>
   <translation>Aún no hay plantillas</translation>
  </message>
  <message>
   <source>No test picture was stored.</source>
   <translation>No se almacenó ninguna imagen de prueba.</translation>
  </message>
  <message>
   <source>No worklist entry has the accession number {number}, on any day.</source>
   <translation>Ninguna entrada de la lista de trabajo tiene el número de acceso {number}, en ningún día.</translation>
  </message>
  <message>
   <source>No worklist server is set up. Add one in the settings, or type the patient below.</source>
   <translation>No hay ningún servidor de lista de trabajo configurado. Añada uno en los ajustes o escriba el paciente abajo.</translation>
  </message>
  <message>
   <source>No, choose again</source>
   <translation>No, elegir de nuevo</translation>
  </message>
  <message>
   <source>No, go on watching it</source>
   <translation>No, seguir vigilándola</translation>
  </message>
  <message numerus="yes">
   <source>None of the {count} that are loaded holds these words.</source>
   <translation>
    <numerusform>La única cargada ({count}) no contiene estas palabras.</numerusform>
    <numerusform>Ninguna de las {count} cargadas contiene estas palabras.</numerusform>
   </translation>
  </message>
  <message>
   <source>None while all text is ASCII, else Unicode</source>
   <translation>Ninguno mientras todo el texto sea ASCII; si no, Unicode</translation>
  </message>
  <message>
   <source>North European, Latin 4 (ISO_IR 110)</source>
   <translation>Noreuropeo, Latin 4 (ISO_IR 110)</translation>
  </message>
  <message>
   <source>Nose</source>
   <translation>Nariz</translation>
  </message>
  <message>
   <source>Not at all</source>
   <translation>De ningún modo</translation>
  </message>
  <message>
   <source>Not brought back: {reason}</source>
   <translation>No recuperada: {reason}</translation>
  </message>
  <message>
   <source>Not confirmed</source>
   <translation>Sin confirmar</translation>
  </message>
  <message>
   <source>Not confirmed yet: {error}</source>
   <translation>Aún sin confirmar: {error}</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Desconocido</translation>
  </message>
  <message>
   <source>Not known: show such names by their bytes</source>
   <translation>Desconocidos: mostrar esos nombres por sus bytes</translation>
  </message>
  <message>
   <source>Not looked yet</source>
   <translation>Aún sin comprobar</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Sin indicar</translation>
  </message>
  <message>
   <source>Not sent: nobody could tell whether these pictures were sent before for another patient. Look at the pictures and the patient, then press Send to PACS again.</source>
   <translation>No se ha enviado: no se pudo saber si estas imágenes ya se enviaron para otro paciente. Revise las imágenes y el paciente, y pulse de nuevo Enviar al PACS.</translation>
  </message>
  <message>
   <source>Not sent: only when you ask for it, because somebody has to delete it at the PACS afterwards.</source>
   <translation>Sin enviar: solo si usted la pide, porque después alguien tiene que eliminarla en el PACS.</translation>
  </message>
  <message>
   <source>Not sent: something has to be decided first. Then press Send to PACS again.</source>
   <translation>No se ha enviado: antes hay que decidir algo. Después pulse de nuevo Enviar al PACS.</translation>
  </message>
  <message>
   <source>Not sent: something was changed meanwhile. Look at it, then press Send to PACS again.</source>
   <translation>No se ha enviado: algo ha cambiado entretanto. Revíselo y pulse de nuevo Enviar al PACS.</translation>
  </message>
  <message>
   <source>Not taken for now</source>
   <translation>No aceptada por ahora</translation>
  </message>
  <message>
   <source>Not taken today</source>
   <translation>No tomada hoy</translation>
  </message>
  <message>
   <source>Not taken: {reason}</source>
   <translation>No tomado: {reason}</translation>
  </message>
  <message>
   <source>Not today</source>
   <translation>No es de hoy</translation>
  </message>
  <message>
   <source>Not tried, because the step before it failed: {name}.</source>
   <translation>Sin probar, porque falló el paso anterior: {name}.</translation>
  </message>
  <message>
   <source>Not used: the settings do not say that it is searched.</source>
   <translation>Sin usar: los ajustes no indican que se busque en él.</translation>
  </message>
  <message>
   <source>Not used: the settings do not say that pictures are sent to it.</source>
   <translation>Sin usar: los ajustes no indican que se le envíen imágenes.</translation>
  </message>
  <message>
   <source>Not used: the settings do not say that the worklist comes from it.</source>
   <translation>Sin usar: los ajustes no indican que la lista de trabajo venga de él.</translation>
  </message>
  <message>
   <source>Not used: the settings do not say that this connection is encrypted.</source>
   <translation>No se usa: los ajustes no dicen que esta conexión esté cifrada.</translation>
  </message>
  <message>
   <source>Note: {note}</source>
   <translation>Nota: {note}</translation>
  </message>
  <message>
   <source>Nothing goes elsewhere by itself, and nothing is lost.</source>
   <translation>Nada va a otro sitio por sí solo y nada se pierde.</translation>
  </message>
  <message>
   <source>Nothing is being sent:</source>
   <translation>No se está enviando nada:</translation>
  </message>
  <message>
   <source>Nothing new is taken that would use this up, so that what was taken can always be sent.</source>
   <translation>No se acepta nada nuevo que ocupe este espacio, para que lo tomado siempre se pueda enviar.</translation>
  </message>
  <message>
   <source>Nothing was sent yet: what is stored, confirmed or discarded is listed here.</source>
   <translation>Aún no se ha enviado nada: aquí aparece lo almacenado, confirmado o desechado.</translation>
  </message>
  <message>
   <source>Nothing would change: these settings are in force already.</source>
   <translation>No cambiaría nada: estos ajustes ya están en vigor.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <source>Now open</source>
   <translation>Ahora abierto</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Número</translation>
  </message>
  <message>
   <source>Number of series</source>
   <translation>Número de series</translation>
  </message>
  <message>
   <source>Number of the first series</source>
   <translation>Número de la primera serie</translation>
  </message>
  <message>
   <source>O</source>
   <comment>neither male nor female</comment>
   <translation>O</translation>
  </message>
  <message>
   <source>OP  ophthalmic photo</source>
   <translation>OP  fotografía oftálmica</translation>
  </message>
  <message>
   <source>OT  other</source>
   <translation>OT  otros</translation>
  </message>
  <message>
   <source>Of clips it takes multi-frame images and no videos.</source>
   <translation>De los clips acepta imágenes multifotograma y ningún vídeo.</translation>
  </message>
  <message>
   <source>Of clips it takes multi-frame images and videos in {codings}.</source>
   <translation>De los clips acepta imágenes multifotograma y vídeos en {codings}.</translation>
  </message>
  <message>
   <source>Of clips it takes no multi-frame images and no videos.</source>
   <translation>De los clips no acepta imágenes multifotograma ni vídeos.</translation>
  </message>
  <message>
   <source>Of clips it takes no multi-frame images and videos in {codings}.</source>
   <translation>De los clips no acepta imágenes multifotograma, pero sí vídeos en {codings}.</translation>
  </message>
  <message>
   <source>Of the authority that issued the server's certificate, or that certificate itself.</source>
   <translation>De la autoridad que emitió el certificado del servidor, o ese mismo certificado.</translation>
  </message>
  <message>
   <source>On its way to {name}.</source>
   <translation>En camino a {name}.</translation>
  </message>
  <message>
   <source>One frame back ( , )</source>
   <translation>Un fotograma atrás ( , )</translation>
  </message>
  <message>
   <source>One frame back or forward while a clip is shown</source>
   <translation>Un fotograma atrás o adelante mientras se muestra un clip</translation>
  </message>
  <message>
   <source>One frame forward ( . )</source>
   <translation>Un fotograma adelante ( . )</translation>
  </message>
  <message>
   <source>One of the two days is no date.</source>
   <translation>Uno de los dos días no es una fecha.</translation>
  </message>
  <message>
   <source>One on each line, only for those that a search does not find: 10.1.2.7, or scanner.example:8080.</source>
   <translation>Una por línea, solo para los que una búsqueda no encuentra: 10.1.2.7 o scanner.example:8080.</translation>
  </message>
  <message>
   <source>One text a line, offered while one types. Descriptions that were typed lately on this workstation come after them.</source>
   <translation>Un texto por línea, que se ofrece al escribir. Después vienen las descripciones escritas hace poco en este equipo.</translation>
  </message>
  <message>
   <source>Only for a server that asks for one.</source>
   <translation>Solo para un servidor que pida uno.</translation>
  </message>
  <message>
   <source>Only if it differs.</source>
   <translation>Solo si es distinto.</translation>
  </message>
  <message>
   <source>Only the first one</source>
   <translation>Solo la primera</translation>
  </message>
  <message>
   <source>Only the first {most} cameras of the settings are shown.</source>
   <translation>Solo se muestran las primeras {most} cámaras de los ajustes.</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>Abrir de nuevo</translation>
  </message>
  <message>
   <source>Open the camera, or close it</source>
   <translation>Abrir la cámara o cerrarla</translation>
  </message>
  <message>
   <source>Open this camera</source>
   <translation>Abrir esta cámara</translation>
  </message>
  <message>
   <source>Opening the camera…</source>
   <translation>Abriendo la cámara…</translation>
  </message>
  <message>
   <source>Orbit</source>
   <translation>Órbita</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Otro</translation>
  </message>
  <message>
   <source>Other camera</source>
   <translation>Otra cámara</translation>
  </message>
  <message>
   <source>Other station…</source>
   <translation>Otra estación…</translation>
  </message>
  <message>
   <source>Other ways to use this study</source>
   <translation>Otras formas de usar este estudio</translation>
  </message>
  <message>
   <source>Other?</source>
   <translation>¿De otro?</translation>
  </message>
  <message>
   <source>Others cannot be read.</source>
   <translation>Otras no se pueden leer.</translation>
  </message>
  <message>
   <source>Other…</source>
   <translation>Otra…</translation>
  </message>
  <message>
   <source>Outbox</source>
   <translation>Bandeja de salida</translation>
  </message>
  <message>
   <source>Ovary</source>
   <translation>Ovario</translation>
  </message>
  <message>
   <source>Own choices</source>
   <translation>Selección propia</translation>
  </message>
  <message>
   <source>P, K or U</source>
   <translation>P, K o U</translation>
  </message>
  <message>
   <source>PACS Main</source>
   <translation>PACS principal</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>Av Pág</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>Re Pág</translation>
  </message>
  <message>
   <source>Page {page} is there. Waiting for the next…</source>
   <translation>La página {page} está lista. Esperando la siguiente…</translation>
  </message>
  <message>
   <source>Pages of the settings</source>
   <translation>Páginas de los ajustes</translation>
  </message>
  <message>
   <source>Pages?</source>
   <translation>¿Páginas?</translation>
  </message>
  <message>
   <source>Pancreas</source>
   <translation>Páncreas</translation>
  </message>
  <message>
   <source>Paper is stuck in {device}. Take it out, put the rest back in, and continue.</source>
   <translation>Hay papel atascado en {device}. Sáquelo, vuelva a poner el resto y continúe.</translation>
  </message>
  <message>
   <source>Parotid gland</source>
   <translation>Glándula parótida</translation>
  </message>
  <message>
   <source>Part of the picture</source>
   <translation>Parte de la imagen</translation>
  </message>
  <message>
   <source>Parts of the report</source>
   <translation>Partes del informe</translation>
  </message>
  <message>
   <source>Passed: {title} answered in {count} ms.</source>
   <translation>Superado: {title} respondió en {count} ms.</translation>
  </message>
  <message>
   <source>Paste a picture, or picture files</source>
   <translation>Pegar una imagen o ficheros de imagen</translation>
  </message>
  <message>
   <source>Paste pictures</source>
   <translation>Pegar imágenes</translation>
  </message>
  <message>
   <source>Patella</source>
   <translation>Rótula</translation>
  </message>
  <message>
   <source>Patient</source>
   <translation>Paciente</translation>
  </message>
  <message>
   <source>Patient ID</source>
   <translation>ID del paciente</translation>
  </message>
  <message>
   <source>Patient ID to search</source>
   <translation>ID del paciente que buscar</translation>
  </message>
  <message>
   <source>Patient Name</source>
   <translation>Nombre del paciente</translation>
  </message>
  <message>
   <source>Patient and study</source>
   <translation>Paciente y estudio</translation>
  </message>
  <message>
   <source>Patient name</source>
   <translation>Nombre del paciente</translation>
  </message>
  <message>
   <source>Patient name to search</source>
   <translation>Nombre del paciente que buscar</translation>
  </message>
  <message>
   <source>Patient's Sex is none of M, F and O.</source>
   <translation>El sexo del paciente no es M, F ni O.</translation>
  </message>
  <message>
   <source>Patient, ID, archive, state, date 2026-01-31…</source>
   <translation>Paciente, ID, archivo, estado, fecha 2026-01-31…</translation>
  </message>
  <message>
   <source>Patients</source>
   <translation>Pacientes</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Pelvis</source>
   <translation>Pelvis</translation>
  </message>
  <message>
   <source>Penis</source>
   <translation>Pene</translation>
  </message>
  <message>
   <source>Percent, 1 to 100; only where a transfer syntax with loss is asked for. The default is 95.</source>
   <translation>Porcentaje, de 1 a 100; solo donde se pide una sintaxis de transferencia con pérdida. El valor predeterminado es 95.</translation>
  </message>
  <message>
   <source>Performed Procedure Step Description</source>
   <translation>Descripción del paso realizado</translation>
  </message>
  <message>
   <source>Performing Physician</source>
   <translation>Médico que realiza el procedimiento</translation>
  </message>
  <message>
   <source>Pharynx</source>
   <translation>Faringe</translation>
  </message>
  <message>
   <source>Photos, documents, videos or DICOM files, from a folder, a memory card or the desktop.</source>
   <translation>Fotos, documentos, vídeos o ficheros DICOM, de una carpeta, una tarjeta de memoria o el escritorio.</translation>
  </message>
  <message>
   <source>Pick lists</source>
   <translation>Listas de selección</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Picture of the camera</source>
   <translation>Imagen de la cámara</translation>
  </message>
  <message>
   <source>Picture on paper</source>
   <translation>Imagen en papel</translation>
  </message>
  <message>
   <source>Picture size</source>
   <translation>Tamaño de la imagen</translation>
  </message>
  <message>
   <source>Picture {number}</source>
   <translation>Imagen {number}</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>Pictures and videos are written as</source>
   <translation>Las imágenes y los vídeos se escriben como</translation>
  </message>
  <message>
   <source>Pictures are being imported: wait for their end, or cancel it.</source>
   <translation>Se están importando imágenes: espere a que termine o cancele la importación.</translation>
  </message>
  <message>
   <source>Pictures are on their way into the tray</source>
   <translation>Hay imágenes en camino a la bandeja</translation>
  </message>
  <message>
   <source>Pictures are shown as stored, never as confirmed.</source>
   <translation>Las imágenes se muestran como almacenadas, nunca como confirmadas.</translation>
  </message>
  <message>
   <source>Pictures are still being imported: wait for the last one, or cancel the import.</source>
   <translation>Aún se están importando imágenes: espere a la última o cancele la importación.</translation>
  </message>
  <message>
   <source>Pictures came from the watched folder while the patient was changed. Look at the banner above: whose are they?</source>
   <translation>Llegaron imágenes de la carpeta vigilada mientras se cambiaba el paciente. Mire el rótulo de arriba: ¿de quién son?</translation>
  </message>
  <message>
   <source>Pictures for it and searches in it are written so.</source>
   <translation>Las imágenes para él y las búsquedas en él se escriben así.</translation>
  </message>
  <message>
   <source>Pictures from the watched folder stay there, as they would be lost after a crash.</source>
   <translation>Las imágenes de la carpeta vigilada se quedan allí, ya que se perderían tras un fallo.</translation>
  </message>
  <message>
   <source>Pictures in the outbox that are not stored yet</source>
   <translation>Imágenes de la bandeja de salida aún no almacenadas</translation>
  </message>
  <message>
   <source>Pictures of a burst</source>
   <translation>Imágenes de una ráfaga</translation>
  </message>
  <message>
   <source>Pictures of this series</source>
   <translation>Imágenes de esta serie</translation>
  </message>
  <message>
   <source>Pictures that appear there come into the open study; the files move to 'done' or 'refused' in it.</source>
   <translation>Las imágenes que aparecen allí entran en el estudio abierto; los ficheros pasan a 'done' o 'refused' dentro de ella.</translation>
  </message>
  <message numerus="yes">
   <source>Pictures {numbers} need a look: select and see below.</source>
   <translation>
    <numerusform>La imagen {numbers} requiere revisión: selecciónela y vea abajo.</numerusform>
    <numerusform>Las imágenes {numbers} requieren revisión: selecciónelas y vea abajo.</numerusform>
   </translation>
  </message>
  <message>
   <source>Pictures, documents, videos</source>
   <translation>Imágenes, documentos, vídeos</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Reproducir</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>Puerto</translation>
  </message>
  <message>
   <source>Port (TCP)</source>
   <translation>Puerto (TCP)</translation>
  </message>
  <message>
   <source>Port of the listener</source>
   <translation>Puerto de escucha</translation>
  </message>
  <message>
   <source>Port {port} cannot be used ({reason}). Choose another port in the settings, or end what uses it.</source>
   <translation>El puerto {port} no se puede usar ({reason}). Elija otro puerto en los ajustes o cierre lo que lo usa.</translation>
  </message>
  <message numerus="yes">
   <source>Prepared {done} of {count} pictures</source>
   <translation>
    <numerusform>{done} de {count} imagen preparada</numerusform>
    <numerusform>{done} de {count} imágenes preparadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Preparing {count} pictures…</source>
   <translation>
    <numerusform>Preparando {count} imagen…</numerusform>
    <numerusform>Preparando {count} imágenes…</numerusform>
   </translation>
  </message>
  <message>
   <source>Press Preview to see what lies in the scanner, and to choose a part of it.</source>
   <translation>Pulse Vista previa para ver lo que hay en el escáner y elegir una parte.</translation>
  </message>
  <message>
   <source>Press “Send to PACS”.</source>
   <translation>Pulse «Enviar al PACS».</translation>
  </message>
  <message>
   <source>Press “Use this patient”.</source>
   <translation>Pulse «Usar este paciente».</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vista previa</translation>
  </message>
  <message>
   <source>Preview of the scan</source>
   <translation>Vista previa del escaneo</translation>
  </message>
  <message>
   <source>Print it to a new PDF.</source>
   <translation>Imprímalo en un PDF nuevo.</translation>
  </message>
  <message>
   <source>Print it, and lay it between the pages in a feeder. Each begins a new series, where the profile says so.</source>
   <translation>Imprímala y colóquela entre las páginas en un alimentador. Cada una inicia una serie nueva, si el perfil lo indica.</translation>
  </message>
  <message>
   <source>Problem report</source>
   <translation>Informe de problema</translation>
  </message>
  <message>
   <source>Procedure Code</source>
   <translation>Código del procedimiento</translation>
  </message>
  <message>
   <source>Procedure Step Description</source>
   <translation>Descripción del paso del procedimiento</translation>
  </message>
  <message>
   <source>Procedure code</source>
   <translation>Código del procedimiento</translation>
  </message>
  <message>
   <source>Procedure step</source>
   <translation>Paso del procedimiento</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Perfil</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>Prostate</source>
   <translation>Próstata</translation>
  </message>
  <message>
   <source>Protocol Code</source>
   <translation>Código de protocolo</translation>
  </message>
  <message>
   <source>Provisional ID</source>
   <translation>ID provisional</translation>
  </message>
  <message>
   <source>Quality of lossy compression</source>
   <translation>Calidad de la compresión con pérdida</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>R, right</source>
   <translation>R, derecha</translation>
  </message>
  <message>
   <source>RF  fluoroscopy</source>
   <translation>RF  fluoroscopia</translation>
  </message>
  <message>
   <source>RG  X-ray film, digitized</source>
   <translation>RG  película radiográfica, digitalizada</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Grabar</translation>
  </message>
  <message>
   <source>Record a clip (R)</source>
   <translation>Grabar un clip (R)</translation>
  </message>
  <message>
   <source>Record it again.</source>
   <translation>Grábelo de nuevo.</translation>
  </message>
  <message>
   <source>Record, or end the recording</source>
   <translation>Grabar o terminar la grabación</translation>
  </message>
  <message>
   <source>Recording…</source>
   <translation>Grabando…</translation>
  </message>
  <message>
   <source>Rectum</source>
   <translation>Recto</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Redo: {act}</source>
   <translation>Rehacer: {act}</translation>
  </message>
  <message>
   <source>Reduce it or split it.</source>
   <translation>Redúzcalo o divídalo.</translation>
  </message>
  <message>
   <source>Reduce the picture or split it.</source>
   <translation>Reduzca la imagen o divídala.</translation>
  </message>
  <message>
   <source>Referring Physician</source>
   <translation>Médico remitente</translation>
  </message>
  <message>
   <source>Referring physician</source>
   <translation>Médico remitente</translation>
  </message>
  <message>
   <source>Referring physicians</source>
   <translation>Médicos remitentes</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>Actualizar</translation>
  </message>
  <message>
   <source>Refresh (F5)</source>
   <translation>Actualizar (F5)</translation>
  </message>
  <message>
   <source>Refresh the worklist</source>
   <translation>Actualizar la lista de trabajo</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Rechazada</translation>
  </message>
  <message>
   <source>Reject the selected pictures</source>
   <translation>Descartar las imágenes seleccionadas</translation>
  </message>
  <message>
   <source>Reject the selected pictures: they stay here</source>
   <translation>Descartar las imágenes seleccionadas: se quedan aquí</translation>
  </message>
  <message>
   <source>Reject: stays here</source>
   <translation>Descartar: se queda aquí</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Descartada</translation>
  </message>
  <message>
   <source>Rejected: it stays here and is not sent</source>
   <translation>Descartada: se queda aquí y no se envía</translation>
  </message>
  <message>
   <source>Remote AEs</source>
   <translation>AE remotas</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove this empty series</source>
   <translation>Quitar esta serie vacía</translation>
  </message>
  <message>
   <source>Requested Procedure Description</source>
   <translation>Descripción del procedimiento solicitado</translation>
  </message>
  <message>
   <source>Requested Procedure ID</source>
   <translation>ID del procedimiento solicitado</translation>
  </message>
  <message>
   <source>Requested procedure</source>
   <translation>Procedimiento solicitado</translation>
  </message>
  <message>
   <source>Required</source>
   <translation>Obligatorio</translation>
  </message>
  <message>
   <source>Required: of a part that is one of a pair.</source>
   <translation>Obligatorio: para una parte que forma un par.</translation>
  </message>
  <message>
   <source>Resolution</source>
   <translation>Resolución</translation>
  </message>
  <message>
   <source>Resolution of PDF pages</source>
   <translation>Resolución de las páginas PDF</translation>
  </message>
  <message>
   <source>Rib</source>
   <translation>Costilla</translation>
  </message>
  <message>
   <source>Right</source>
   <comment>side</comment>
   <translation>Derecho</translation>
  </message>
  <message>
   <source>Right button, drag</source>
   <translation>Botón derecho, arrastrar</translation>
  </message>
  <message>
   <source>Right side of the patient</source>
   <translation>Lado derecho del paciente</translation>
  </message>
  <message>
   <source>Rows and columns are given together.</source>
   <translation>Las filas y las columnas se indican juntas.</translation>
  </message>
  <message>
   <source>SANE is for Linux alone</source>
   <translation>SANE solo existe para Linux</translation>
  </message>
  <message>
   <source>SANE is not installed (libsane1 and python-sane)</source>
   <translation>SANE no está instalado (libsane1 y python-sane)</translation>
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
   <translation>SM  microscopia de portaobjetos</translation>
  </message>
  <message>
   <source>Sacral spine</source>
   <translation>Columna sacra</translation>
  </message>
  <message>
   <source>Same to selected</source>
   <translation>Igual en selección</translation>
  </message>
  <message>
   <source>Save a problem report…</source>
   <translation>Guardar un informe de problema…</translation>
  </message>
  <message>
   <source>Save and hold them</source>
   <translation>Guardar y retenerlas</translation>
  </message>
  <message>
   <source>Save each as a picture of its own.</source>
   <translation>Guarde cada una como imagen propia.</translation>
  </message>
  <message>
   <source>Save it as JPEG or PNG.</source>
   <translation>Guárdela como JPEG o PNG.</translation>
  </message>
  <message>
   <source>Save it as PNG or TIFF.</source>
   <translation>Guárdela como PNG o TIFF.</translation>
  </message>
  <message>
   <source>Save it as PNG.</source>
   <translation>Guárdela como PNG.</translation>
  </message>
  <message>
   <source>Save it as a 24-bit BMP or as PNG.</source>
   <translation>Guárdela como BMP de 24 bits o como PNG.</translation>
  </message>
  <message>
   <source>Save it as a plain PNG.</source>
   <translation>Guárdela como PNG simple.</translation>
  </message>
  <message>
   <source>Save it as a usual JPEG or as PNG.</source>
   <translation>Guárdela como JPEG corriente o como PNG.</translation>
  </message>
  <message>
   <source>Save it as a usual TIFF of 8 or 16 bits or as PNG.</source>
   <translation>Guárdela como TIFF corriente de 8 o 16 bits o como PNG.</translation>
  </message>
  <message>
   <source>Save it as a video.</source>
   <translation>Guárdelo como vídeo.</translation>
  </message>
  <message>
   <source>Save it as that.</source>
   <translation>Guárdelo así.</translation>
  </message>
  <message>
   <source>Save it in another format.</source>
   <translation>Guárdelo en otro formato.</translation>
  </message>
  <message>
   <source>Save it without protection.</source>
   <translation>Guárdelo sin protección.</translation>
  </message>
  <message>
   <source>Save separator page</source>
   <translation>Guardar página separadora</translation>
  </message>
  <message>
   <source>Save separator page…</source>
   <translation>Guardar página separadora…</translation>
  </message>
  <message>
   <source>Save settings</source>
   <translation>Guardar ajustes</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Guardar el informe</translation>
  </message>
  <message>
   <source>Save the report…</source>
   <translation>Guardar el informe…</translation>
  </message>
  <message>
   <source>Say first above whether this is still the patient.</source>
   <translation>Indique primero arriba si este sigue siendo el paciente.</translation>
  </message>
  <message>
   <source>Say first how the pages of {name} are taken (column 2).</source>
   <translation>Indique primero cómo se toman las páginas de {name} (columna 2).</translation>
  </message>
  <message>
   <source>Say first whether {name} belongs to this patient (column 2).</source>
   <translation>Indique primero si {name} pertenece a este paciente (columna 2).</translation>
  </message>
  <message>
   <source>Scalp</source>
   <translation>Cuero cabelludo</translation>
  </message>
  <message>
   <source>Scan</source>
   <translation>Escanear</translation>
  </message>
  <message>
   <source>Scan all of it</source>
   <translation>Escanear todo</translation>
  </message>
  <message>
   <source>Scan at once, as the profile with this key says</source>
   <translation>Escanear al momento, como indica el perfil con esta tecla</translation>
  </message>
  <message>
   <source>Scan films and paper</source>
   <translation>Escanear películas y papel</translation>
  </message>
  <message>
   <source>Scan profiles</source>
   <translation>Perfiles de escaneo</translation>
  </message>
  <message>
   <source>Scanner</source>
   <translation>Escáner</translation>
  </message>
  <message>
   <source>Scanners in the network are found by zeroconf under the LGPL 2.1. SANE belongs to the system.</source>
   <translation>Los escáneres de la red los encuentra zeroconf bajo la LGPL 2.1. SANE pertenece al sistema.</translation>
  </message>
  <message>
   <source>Scanners that are switched on and connected appear here.</source>
   <translation>Aquí aparecen los escáneres encendidos y conectados.</translation>
  </message>
  <message>
   <source>Scanning</source>
   <translation>Escaneo</translation>
  </message>
  <message>
   <source>Scanning a preview…</source>
   <translation>Escaneando una vista previa…</translation>
  </message>
  <message>
   <source>Scanning page {page}…</source>
   <translation>Escaneando la página {page}…</translation>
  </message>
  <message>
   <source>Scan…</source>
   <translation>Escanear…</translation>
  </message>
  <message>
   <source>Scheduled Procedure Step ID</source>
   <translation>ID del paso programado</translation>
  </message>
  <message>
   <source>Sclera</source>
   <translation>Esclerótica</translation>
  </message>
  <message>
   <source>Screen {match}</source>
   <translation>Pantalla {match}</translation>
  </message>
  <message>
   <source>Screen {number} ({columns} × {rows})</source>
   <translation>Pantalla {number} ({columns} × {rows})</translation>
  </message>
  <message>
   <source>Scrotum</source>
   <translation>Escroto</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Search (C-FIND)</source>
   <translation>Búsqueda (C-FIND)</translation>
  </message>
  <message>
   <source>Search again</source>
   <translation>Buscar de nuevo</translation>
  </message>
  <message>
   <source>Search again for cameras</source>
   <translation>Buscar cámaras de nuevo</translation>
  </message>
  <message>
   <source>Search again for scanners</source>
   <translation>Buscar escáneres de nuevo</translation>
  </message>
  <message>
   <source>Search by name, ID, accession number or date to continue a study that the archive has.</source>
   <translation>Busque por nombre, ID, número de acceso o fecha para continuar un estudio que tiene el archivo.</translation>
  </message>
  <message>
   <source>Search by others, or at another level.</source>
   <translation>Busque por otros campos o en otro nivel.</translation>
  </message>
  <message>
   <source>Search it</source>
   <translation>Buscar en él</translation>
  </message>
  <message>
   <source>Search the archive</source>
   <translation>Buscar en el archivo</translation>
  </message>
  <message>
   <source>Search the history that is loaded</source>
   <translation>Buscar en el historial cargado</translation>
  </message>
  <message>
   <source>Search the worklist</source>
   <translation>Buscar en la lista de trabajo</translation>
  </message>
  <message>
   <source>Search the worklist, or scan a number</source>
   <translation>Buscar en la lista de trabajo o escanear un número</translation>
  </message>
  <message>
   <source>Search the worklist, the archive</source>
   <translation>Buscar en la lista de trabajo, en el archivo</translation>
  </message>
  <message>
   <source>Search, or scan a barcode</source>
   <translation>Buscar o escanear un código de barras</translation>
  </message>
  <message>
   <source>Searching for cameras…</source>
   <translation>Buscando cámaras…</translation>
  </message>
  <message>
   <source>Searching for scanners…</source>
   <translation>Buscando escáneres…</translation>
  </message>
  <message>
   <source>Secondary Capture and images by visible light, such as a video, do not share a series: put one of them into a series of its own.</source>
   <translation>Secondary Capture y las imágenes de luz visible, como un vídeo, no comparten serie: ponga uno de ellos en una serie propia.</translation>
  </message>
  <message>
   <source>Secondary Capture: every archive takes it</source>
   <translation>Secondary Capture: lo acepta cualquier archivo</translation>
  </message>
  <message>
   <source>Seconds kept from before</source>
   <translation>Segundos que se conservan de antes</translation>
  </message>
  <message>
   <source>Seconds, 0.1 to 600. A file that has not changed for so long is complete. The default is 3.</source>
   <translation>Segundos, de 0,1 a 600. Un fichero que no ha cambiado en ese tiempo está completo. El valor predeterminado es 3.</translation>
  </message>
  <message>
   <source>Select the other pictures below first, with Ctrl or Shift.</source>
   <translation>Seleccione primero abajo las otras imágenes, con Ctrl o Mayús.</translation>
  </message>
  <message>
   <source>Selected by its patient ID: press “Use this patient” if it is the one.</source>
   <translation>Seleccionado por su ID del paciente: pulse “Usar este paciente” si es el correcto.</translation>
  </message>
  <message>
   <source>Selected by its procedure step ID: press “Use this patient” if it is the one.</source>
   <translation>Seleccionado por su ID del paso del procedimiento: pulse “Usar este paciente” si es el correcto.</translation>
  </message>
  <message>
   <source>Selected by its requested procedure ID: press “Use this patient” if it is the one.</source>
   <translation>Seleccionado por su ID del procedimiento solicitado: pulse “Usar este paciente” si es el correcto.</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Send a test picture?</source>
   <translation>¿Enviar una imagen de prueba?</translation>
  </message>
  <message>
   <source>Send a test picture…</source>
   <translation>Enviar una imagen de prueba…</translation>
  </message>
  <message>
   <source>Send pictures to it</source>
   <translation>Enviarle imágenes</translation>
  </message>
  <message>
   <source>Send the test picture</source>
   <translation>Enviar la imagen de prueba</translation>
  </message>
  <message>
   <source>Send to PACS</source>
   <translation>Enviar al PACS</translation>
  </message>
  <message>
   <source>Sending as soon as it is known whether these pictures were sent before…</source>
   <translation>Se enviará en cuanto se sepa si estas imágenes ya se enviaron…</translation>
  </message>
  <message>
   <source>Sending began</source>
   <translation>Empezó el envío</translation>
  </message>
  <message>
   <source>Sending…</source>
   <translation>Enviando…</translation>
  </message>
  <message>
   <source>Sent again to {name}, next try soon.</source>
   <translation>Se reenvía a {name}, próximo intento en breve.</translation>
  </message>
  <message>
   <source>Sent again to {name}, next try {time}.</source>
   <translation>Se reenvía a {name}, próximo intento: {time}.</translation>
  </message>
  <message>
   <source>Sent for another patient before, or it names another one</source>
   <translation>Enviada antes para otro paciente, o nombra a otro</translation>
  </message>
  <message>
   <source>Sent to the changed address</source>
   <translation>Enviada a la dirección cambiada</translation>
  </message>
  <message>
   <source>Sent to {address} by hand.</source>
   <translation>Enviada a {address} a mano.</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>Series</translation>
  </message>
  <message>
   <source>Series</source>
   <comment>one series</comment>
   <translation>Serie</translation>
  </message>
  <message>
   <source>Series Date</source>
   <translation>Fecha de la serie</translation>
  </message>
  <message>
   <source>Series Description</source>
   <translation>Descripción de la serie</translation>
  </message>
  <message>
   <source>Series Instance UID</source>
   <translation>Series Instance UID</translation>
  </message>
  <message>
   <source>Series Instance UID is that of a series of another study: leave it empty to start a new series.</source>
   <translation>El Series Instance UID es el de una serie de otro estudio: déjelo vacío para empezar una serie nueva.</translation>
  </message>
  <message>
   <source>Series Number</source>
   <translation>Número de serie</translation>
  </message>
  <message>
   <source>Series Time</source>
   <translation>Hora de la serie</translation>
  </message>
  <message>
   <source>Series and their pictures</source>
   <translation>Series y sus imágenes</translation>
  </message>
  <message>
   <source>Series date</source>
   <translation>Fecha de la serie</translation>
  </message>
  <message>
   <source>Series description</source>
   <translation>Descripción de la serie</translation>
  </message>
  <message>
   <source>Series descriptions</source>
   <translation>Descripciones de series</translation>
  </message>
  <message>
   <source>Series number</source>
   <translation>Número de serie</translation>
  </message>
  <message>
   <source>Series {number}</source>
   <translation>Serie {number}</translation>
  </message>
  <message>
   <source>Set by your administrator, and left as it is: {keys}.</source>
   <translation>Fijado por su administrador, y se deja como está: {keys}.</translation>
  </message>
  <message>
   <source>Set by your administrator.</source>
   <translation>Fijado por su administrador.</translation>
  </message>
  <message>
   <source>Set by your administrator: shown only</source>
   <translation>Fijado por su administrador: solo se muestra</translation>
  </message>
  <message>
   <source>Set by your administrator: what is on this page cannot be changed here.</source>
   <translation>Fijado por su administrador: lo de esta página no se puede cambiar aquí.</translation>
  </message>
  <message>
   <source>Set the resolution of PDF pages back in the settings, or import it again.</source>
   <translation>Restablezca en los ajustes la resolución de las páginas PDF o impórtelo de nuevo.</translation>
  </message>
  <message>
   <source>Set up cameras</source>
   <translation>Configurar cámaras</translation>
  </message>
  <message>
   <source>Setting</source>
   <translation>Ajuste</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Settings of EzP2P</source>
   <translation>Ajustes de EzP2P</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Ajustes…</translation>
  </message>
  <message>
   <source>Several, which stay</source>
   <translation>Varios, que se conservan</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>Sexo</translation>
  </message>
  <message>
   <source>Sex is M, F, O or empty.</source>
   <translation>El sexo es M, F, O o vacío.</translation>
  </message>
  <message>
   <source>Shoulder</source>
   <translation>Hombro</translation>
  </message>
  <message>
   <source>Shoulder blade</source>
   <translation>Omóplato</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Mostrar todo</translation>
  </message>
  <message>
   <source>Show only this modality</source>
   <translation>Mostrar solo esta modalidad</translation>
  </message>
  <message>
   <source>Show the patient column</source>
   <translation>Mostrar la columna del paciente</translation>
  </message>
  <message>
   <source>Show the patient column (Ctrl+1)</source>
   <translation>Mostrar la columna del paciente (Ctrl+1)</translation>
  </message>
  <message>
   <source>Shown</source>
   <translation>Visible</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>Lado</translation>
  </message>
  <message>
   <source>Side marker</source>
   <translation>Marca lateral</translation>
  </message>
  <message>
   <source>Side marker (Ctrl+Shift+L, Ctrl+Shift+R)</source>
   <translation>Marca lateral (Ctrl+Mayús+L, Ctrl+Mayús+R)</translation>
  </message>
  <message>
   <source>Side marker on the film</source>
   <translation>Marca lateral en la película</translation>
  </message>
  <message>
   <source>Signal</source>
   <translation>Señal</translation>
  </message>
  <message>
   <source>Skip for now</source>
   <translation>Omitir por ahora</translation>
  </message>
  <message>
   <source>Skull</source>
   <translation>Cráneo</translation>
  </message>
  <message>
   <source>Smaller letters</source>
   <translation>Letra más pequeña</translation>
  </message>
  <message>
   <source>Some servers do so to a workstation that they do not know. </source>
   <translation>Algunos servidores lo hacen con un equipo que no conocen. </translation>
  </message>
  <message>
   <source>Some servers do so to a workstation that they do not know. {add_us}</source>
   <translation>Algunos servidores lo hacen con un equipo que no conocen. {add_us}</translation>
  </message>
  <message>
   <source>Something answers on {host}, port {port}, but it is no DICOM server ({reason}).</source>
   <translation>Algo responde en {host}, puerto {port}, pero no es un servidor DICOM ({reason}).</translation>
  </message>
  <message>
   <source>Something is missing: see beside the fields.</source>
   <translation>Falta algo: véalo junto a los campos.</translation>
  </message>
  <message>
   <source>Something unexpected happened. Nothing that was sent is lost: try again, and tell your technician.</source>
   <translation>Ocurrió algo inesperado. No se pierde nada de lo enviado: inténtelo de nuevo y avise a su técnico.</translation>
  </message>
  <message>
   <source>Something unexpected happened; the log tells more.</source>
   <translation>Ocurrió algo inesperado; el registro dice más.</translation>
  </message>
  <message>
   <source>Something unexpected happened; the log tells more. It goes on by itself: if this stays, ask for help.</source>
   <translation>Ocurrió algo inesperado; el registro dice más. Continúa automáticamente: si persiste, pida ayuda.</translation>
  </message>
  <message>
   <source>Something unexpected happened; the log tells more. It is tried again by itself.</source>
   <translation>Ocurrió algo inesperado; el registro dice más. Se reintenta automáticamente.</translation>
  </message>
  <message>
   <source>Something went wrong.</source>
   <translation>Algo salió mal.</translation>
  </message>
  <message>
   <source>Sort by name</source>
   <translation>Ordenar por nombre</translation>
  </message>
  <message>
   <source>Sort by time taken</source>
   <translation>Ordenar por hora de toma</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Origen</translation>
  </message>
  <message>
   <source>South European, Latin 3 (ISO_IR 109)</source>
   <translation>Sureuropeo, Latin 3 (ISO_IR 109)</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espacio</translation>
  </message>
  <message>
   <source>Space, or the key in the settings</source>
   <translation>Espacio, o la tecla de los ajustes</translation>
  </message>
  <message>
   <source>Spine</source>
   <translation>Columna vertebral</translation>
  </message>
  <message>
   <source>Spleen</source>
   <translation>Bazo</translation>
  </message>
  <message>
   <source>Split it.</source>
   <translation>Divídalo.</translation>
  </message>
  <message>
   <source>Start EzP2P again: it makes a new one from the files beside it, and keeps this one.</source>
   <translation>Inicie EzP2P de nuevo: crea una nueva a partir de los ficheros que la acompañan y conserva esta.</translation>
  </message>
  <message>
   <source>Start working</source>
   <translation>Empezar a trabajar</translation>
  </message>
  <message>
   <source>Station</source>
   <translation>Estación</translation>
  </message>
  <message>
   <source>Station name</source>
   <translation>Nombre de estación</translation>
  </message>
  <message>
   <source>Steps of the connection check</source>
   <translation>Pasos de la comprobación de la conexión</translation>
  </message>
  <message>
   <source>Sternum</source>
   <translation>Esternón</translation>
  </message>
  <message>
   <source>Stomach</source>
   <translation>Estómago</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Stop it and close</source>
   <translation>Detenerlo y cerrar</translation>
  </message>
  <message>
   <source>Stop it and keep working</source>
   <translation>Detenerlo y seguir trabajando</translation>
  </message>
  <message>
   <source>Stopped before anything was sent: the pictures are still in the tray.</source>
   <translation>Detenido antes de enviar nada: las imágenes siguen en la bandeja.</translation>
  </message>
  <message>
   <source>Stopped while this was being sent.</source>
   <translation>Se detuvo mientras esto se enviaba.</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Detenido.</translation>
  </message>
  <message>
   <source>Stopped. If the test picture was under way, it may be at the PACS all the same: its patient is EZP2P^TEST.</source>
   <translation>Detenido. Si la imagen de prueba estaba en camino, puede estar en el PACS de todos modos: su paciente es EZP2P^TEST.</translation>
  </message>
  <message>
   <source>Stopped: this is the list as it was before, or a part of it.</source>
   <translation>Detenido: esta es la lista tal como estaba antes, o una parte de ella.</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Deteniendo…</translation>
  </message>
  <message>
   <source>Store the key without one, in a file that only the users of this workstation can read: EzP2P asks for no password.</source>
   <translation>Guarde la clave sin contraseña, en un archivo que solo puedan leer los usuarios de este puesto: EzP2P no pide ninguna contraseña.</translation>
  </message>
  <message>
   <source>Stored</source>
   <translation>Almacenada</translation>
  </message>
  <message>
   <source>Stored at {name} and confirmed.</source>
   <translation>Almacenada en {name} y confirmada.</translation>
  </message>
  <message>
   <source>Stored at {name}.</source>
   <translation>Almacenada en {name}.</translation>
  </message>
  <message>
   <source>Stored: the archive has the pictures. To find them again, press “Archive”.</source>
   <translation>Almacenado: el archivo tiene las imágenes. Para encontrarlas, pulse «Archivo».</translation>
  </message>
  <message>
   <source>Straighten</source>
   <translation>Enderezar</translation>
  </message>
  <message>
   <source>String should have at most {number} characters.</source>
   <translation>El texto debe tener como máximo {number} caracteres.</translation>
  </message>
  <message>
   <source>Studies found</source>
   <translation>Estudios encontrados</translation>
  </message>
  <message>
   <source>Study Date</source>
   <translation>Fecha del estudio</translation>
  </message>
  <message>
   <source>Study Description</source>
   <translation>Descripción del estudio</translation>
  </message>
  <message>
   <source>Study ID</source>
   <translation>ID del estudio</translation>
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
   <translation>Hora del estudio</translation>
  </message>
  <message>
   <source>Study date</source>
   <translation>Fecha del estudio</translation>
  </message>
  <message>
   <source>Study date to search</source>
   <translation>Fecha del estudio que buscar</translation>
  </message>
  <message>
   <source>Study description</source>
   <translation>Descripción del estudio</translation>
  </message>
  <message>
   <source>Study descriptions</source>
   <translation>Descripciones de estudios</translation>
  </message>
  <message>
   <source>Submandibular gland</source>
   <translation>Glándula submandibular</translation>
  </message>
  <message>
   <source>Switch on TLS for it in the settings, or ask the PACS administrator for the port without TLS.</source>
   <translation>Active TLS para él en los ajustes, o pida al administrador del PACS el puerto sin TLS.</translation>
  </message>
  <message>
   <source>TWAIN is only on Windows</source>
   <translation>TWAIN solo existe en Windows</translation>
  </message>
  <message>
   <source>TWAIN says {name}</source>
   <translation>TWAIN dice {name}</translation>
  </message>
  <message>
   <source>Take a part of it.</source>
   <translation>Tome una parte.</translation>
  </message>
  <message>
   <source>Take a picture ({key})</source>
   <translation>Tomar una imagen ({key})</translation>
  </message>
  <message>
   <source>Take a picture while the camera is open</source>
   <translation>Tomar una imagen mientras la cámara está abierta</translation>
  </message>
  <message>
   <source>Take all edits back</source>
   <translation>Quitar ediciones</translation>
  </message>
  <message>
   <source>Take back: {edit}</source>
   <translation>Quitar: {edit}</translation>
  </message>
  <message>
   <source>Take each as an instance of its own, or only the first.</source>
   <translation>Tome cada una como instancia propia, o solo la primera.</translation>
  </message>
  <message>
   <source>Take fewer of them, each as an instance of its own, or take the edits back.</source>
   <translation>Tome menos, cada una como instancia propia, o deshaga las ediciones.</translation>
  </message>
  <message>
   <source>Take its edits back.</source>
   <translation>Deshaga sus ediciones.</translation>
  </message>
  <message>
   <source>Take its frames as pictures.</source>
   <translation>Tome sus fotogramas como imágenes.</translation>
  </message>
  <message>
   <source>Take its pages as pictures.</source>
   <translation>Tome sus páginas como imágenes.</translation>
  </message>
  <message>
   <source>Take its pages or frames as pictures, or take the edits back.</source>
   <translation>Tome sus páginas o fotogramas como imágenes o deshaga las ediciones.</translation>
  </message>
  <message>
   <source>Take its pages or frames as pictures.</source>
   <translation>Tome sus páginas o fotogramas como imágenes.</translation>
  </message>
  <message>
   <source>Take out of this study</source>
   <translation>Sacar de este estudio</translation>
  </message>
  <message>
   <source>Take picture</source>
   <translation>Tomar imagen</translation>
  </message>
  <message>
   <source>Take pictures and clips</source>
   <translation>Tomar imágenes y clips</translation>
  </message>
  <message numerus="yes">
   <source>Take the doubles out</source>
   <translation>
    <numerusform>Sacar la doble</numerusform>
    <numerusform>Sacar las dobles</numerusform>
   </translation>
  </message>
  <message>
   <source>Take the selected pictures out</source>
   <translation>Sacar las imágenes seleccionadas</translation>
  </message>
  <message numerus="yes">
   <source>Take them out</source>
   <translation>
    <numerusform>Sacarla</numerusform>
    <numerusform>Sacarlas</numerusform>
   </translation>
  </message>
  <message>
   <source>Take these over</source>
   <translation>Adoptar estos</translation>
  </message>
  <message>
   <source>Take this edit back, or choose another place for it.</source>
   <translation>Deshaga esta edición o elija otro lugar para ella.</translation>
  </message>
  <message>
   <source>Take this frame as a picture</source>
   <translation>Tomar este fotograma como imagen</translation>
  </message>
  <message>
   <source>Take this frame as a picture of its own, behind the clip</source>
   <translation>Tomar este fotograma como imagen propia, detrás del clip</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} pictures, one after the other</source>
   <translation>
    <numerusform>Tomar {count} imagen, una tras otra</numerusform>
    <numerusform>Tomar {count} imágenes, una tras otra</numerusform>
   </translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>Recibida</translation>
  </message>
  <message>
   <source>Taken as</source>
   <translation>Tomado como</translation>
  </message>
  <message>
   <source>Taken into the outbox</source>
   <translation>Recibida en la bandeja de salida</translation>
  </message>
  <message>
   <source>Taken {time}, not today: date it so</source>
   <translation>Tomada: {time}, no hoy: fechar así</translation>
  </message>
  <message>
   <source>Tell its administrator that the server needs a new certificate, and check the date of this computer.</source>
   <translation>Diga a su administrador que el servidor necesita un certificado nuevo, y compruebe la fecha de este ordenador.</translation>
  </message>
  <message>
   <source>Tell the PACS administrator, with this report.</source>
   <translation>Comuníquelo al administrador del PACS, con este informe.</translation>
  </message>
  <message>
   <source>Tell the administrator of {name} that EzP2P cannot read some of its answers to a C-FIND.</source>
   <translation>Comunique al administrador de {name} que EzP2P no puede leer algunas de sus respuestas a un C-FIND.</translation>
  </message>
  <message>
   <source>Tell the administrator of {name} that its search does not filter by Patient ID (0010,0020).</source>
   <translation>Comunique al administrador de {name} que su búsqueda no filtra por Patient ID (0010,0020).</translation>
  </message>
  <message>
   <source>Tell the administrator of {name} that the certificate of the server ends on {last_day}: after that day nothing is sent to it until it has a new one.</source>
   <translation>Diga al administrador de {name} que el certificado del servidor caduca el {last_day}: después de ese día no se le envía nada hasta que tenga uno nuevo.</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Plantilla</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Plantillas</translation>
  </message>
  <message>
   <source>Test picture (C-STORE)</source>
   <translation>Imagen de prueba (C-STORE)</translation>
  </message>
  <message>
   <source>Test picture found again</source>
   <translation>Imagen de prueba encontrada de nuevo</translation>
  </message>
  <message>
   <source>Testis</source>
   <translation>Testículo</translation>
  </message>
  <message>
   <source>Tests the connection with the values above.</source>
   <translation>Prueba la conexión con los valores de arriba.</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Text (Ctrl+T)</source>
   <translation>Texto (Ctrl+T)</translation>
  </message>
  <message>
   <source>Text is written into the picture: it will be marked so (Burned In Annotation YES).</source>
   <translation>Hay texto escrito en la imagen: se marcará así (Burned In Annotation YES).</translation>
  </message>
  <message>
   <source>Text of its licenses</source>
   <translation>Texto de sus licencias</translation>
  </message>
  <message>
   <source>Text of the chosen part</source>
   <translation>Texto de la parte elegida</translation>
  </message>
  <message>
   <source>Text that does not fit stops the sending; it is never written with question marks.</source>
   <translation>El texto que no encaja detiene el envío; nunca se escribe con signos de interrogación.</translation>
  </message>
  <message>
   <source>Text that is written into the picture</source>
   <translation>Texto que se escribe en la imagen</translation>
  </message>
  <message>
   <source>Text “{text}”</source>
   <translation>Texto “{text}”</translation>
  </message>
  <message>
   <source>Thai (ISO_IR 166)</source>
   <translation>Tailandés (ISO_IR 166)</translation>
  </message>
  <message>
   <source>The AE title of the station {reason}</source>
   <translation>El título AE de la estación {reason}</translation>
  </message>
  <message>
   <source>The DICOM file cannot be used: {reason}. Send it again from where it came from.</source>
   <translation>El fichero DICOM no se puede usar: {reason}. Envíelo de nuevo desde donde procede.</translation>
  </message>
  <message>
   <source>The PACS that gets the pictures</source>
   <translation>El PACS que recibe las imágenes</translation>
  </message>
  <message>
   <source>The PDF as it is</source>
   <translation>El PDF tal cual</translation>
  </message>
  <message>
   <source>The accession number could not be looked up.</source>
   <translation>No se pudo consultar el número de acceso.</translation>
  </message>
  <message>
   <source>The answer for the number {number} came late: the patient is another now. Scan it again.</source>
   <translation>La respuesta al número {number} llegó tarde: ahora el paciente es otro. Escanéelo de nuevo.</translation>
  </message>
  <message>
   <source>The archive confirmed that it keeps it</source>
   <translation>El archivo confirmó que la conserva</translation>
  </message>
  <message>
   <source>The archive does not confirm this picture (a reason that is not known, {reason}). It is asked again by itself.</source>
   <translation>El archivo no confirma esta imagen (un motivo desconocido, {reason}). Se pregunta de nuevo automáticamente.</translation>
  </message>
  <message>
   <source>The archive does not confirm this picture (no reason). It is asked again by itself.</source>
   <translation>El archivo no confirma esta imagen (sin motivo). Se pregunta de nuevo automáticamente.</translation>
  </message>
  <message>
   <source>The archive does not confirm this picture: it has something of another kind under the same UID (0119). Tell its administrator.</source>
   <translation>El archivo no confirma esta imagen: tiene algo de otra clase con el mismo UID (0119). Comuníquelo a su administrador.</translation>
  </message>
  <message>
   <source>The archive had a fault of its own when it was asked whether it keeps this picture (0110). It is asked again by itself.</source>
   <translation>El archivo tuvo un fallo propio al preguntarle si conserva esta imagen (0110). Se pregunta de nuevo automáticamente.</translation>
  </message>
  <message>
   <source>The archive had it already from here.</source>
   <translation>El archivo ya la tenía de aquí.</translation>
  </message>
  <message>
   <source>The archive has no room at the moment to keep this picture for good (0213). It is asked again by itself.</source>
   <translation>El archivo no tiene espacio en este momento para conservar esta imagen de forma permanente (0213). Se pregunta de nuevo automáticamente.</translation>
  </message>
  <message>
   <source>The archive has no such study.</source>
   <translation>El archivo no tiene ese estudio.</translation>
  </message>
  <message>
   <source>The archive inside is not installed. Install EzP2P with its extra 'server' (pip install 'ezp2p[server]').</source>
   <translation>El archivo integrado no está instalado. Instale EzP2P con su extra 'server' (pip install 'ezp2p[server]').</translation>
  </message>
  <message>
   <source>The archive inside keeps its index with SQLAlchemy under the MIT license: whoever passes it on passes that on.</source>
   <translation>El archivo integrado lleva su índice con SQLAlchemy bajo la licencia MIT: quien lo entrega entrega también esa licencia.</translation>
  </message>
  <message>
   <source>The archive is searching.</source>
   <translation>El archivo está buscando.</translation>
  </message>
  <message>
   <source>The archive keeps it (storage commitment).</source>
   <translation>El archivo la conserva (Storage Commitment).</translation>
  </message>
  <message>
   <source>The archive says that it does not have this picture, although it took it (0112). Press Try now to send it once more.</source>
   <translation>El archivo dice que no tiene esta imagen, aunque la aceptó (0112). Pulse Intentar ahora para enviarla una vez más.</translation>
  </message>
  <message>
   <source>The archive says that it is missing</source>
   <translation>El archivo dice que falta</translation>
  </message>
  <message>
   <source>The archive took the question whether it keeps this picture for another one (0131). It is asked again by itself.</source>
   <translation>El archivo confundió la pregunta de si conserva esta imagen con otra (0131). Se pregunta de nuevo automáticamente.</translation>
  </message>
  <message>
   <source>The archive took this picture, but does not confirm pictures of this kind (0122).</source>
   <translation>El archivo aceptó esta imagen, pero no confirma imágenes de esta clase (0122).</translation>
  </message>
  <message>
   <source>The archive was asked by a query and did not name this picture yet. It is asked again by itself.</source>
   <translation>Se preguntó al archivo con una consulta y aún no nombró esta imagen. Se pregunta de nuevo automáticamente.</translation>
  </message>
  <message>
   <source>The archive's report does not say whether it keeps this picture. It is asked again by itself.</source>
   <translation>El informe del archivo no dice si conserva esta imagen. Se pregunta de nuevo automáticamente.</translation>
  </message>
  <message>
   <source>The camera</source>
   <translation>La cámara</translation>
  </message>
  <message>
   <source>The camera is at work for this patient: end the recording first, or wait for its last picture.</source>
   <translation>La cámara está trabajando para este paciente: termine primero la grabación o espere a su última imagen.</translation>
  </message>
  <message>
   <source>The camera is at work: end its recording first, or see that what it took is kept.</source>
   <translation>La cámara está trabajando: termine primero su grabación o compruebe que se conserva lo tomado.</translation>
  </message>
  <message>
   <source>The camera is at work: end the recording first, or wait for its last picture.</source>
   <translation>La cámara está trabajando: termine primero la grabación o espere a su última imagen.</translation>
  </message>
  <message>
   <source>The camera of this address</source>
   <translation>La cámara de esta dirección</translation>
  </message>
  <message>
   <source>The cameras</source>
   <translation>Las cámaras</translation>
  </message>
  <message>
   <source>The clock of this computer says {now}. {set_it}</source>
   <translation>El reloj de este ordenador marca {now}. {set_it}</translation>
  </message>
  <message>
   <source>The clock of this computer was set back to {now}. {set_it}</source>
   <translation>El reloj de este ordenador se atrasó a {now}. {set_it}</translation>
  </message>
  <message>
   <source>The clock of this computer was set forth to {now}. {set_it}</source>
   <translation>El reloj de este ordenador se adelantó a {now}. {set_it}</translation>
  </message>
  <message>
   <source>The color profile of the picture is damaged or not for RGB; it was left out.</source>
   <translation>El perfil de color de la imagen está dañado o no es para RGB; se omitió.</translation>
  </message>
  <message>
   <source>The colors of the picture are meant for a wide-gamut or HDR screen; they may look paler than they are.</source>
   <translation>Los colores de la imagen son para una pantalla de gama amplia o HDR; pueden parecer más pálidos de lo que son.</translation>
  </message>
  <message>
   <source>The command 'ezp2p send' sends DICOM files as they are.</source>
   <translation>La orden 'ezp2p send' envía los ficheros DICOM tal cual.</translation>
  </message>
  <message>
   <source>The cover of {device} is open. Close it and continue.</source>
   <translation>La tapa de {device} está abierta. Ciérrela y continúe.</translation>
  </message>
  <message>
   <source>The database {path} cannot be used ({reason}). {cure}</source>
   <translation>La base de datos {path} no se puede usar ({reason}). {cure}</translation>
  </message>
  <message>
   <source>The database {path} is damaged ({reason}). {cure}</source>
   <translation>La base de datos {path} está dañada ({reason}). {cure}</translation>
  </message>
  <message>
   <source>The disk that holds {folder} has too little room: {missing} more are needed. Nothing was saved of this: free some space and try again.</source>
   <translation>El disco que contiene {folder} tiene poco espacio: se necesitan {missing} más. No se guardó nada de esto: libere espacio e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The disk that holds {folder} reports an error and may lose what is saved on it. This was not saved, and nothing more will be. Stop taking pictures here and ask a technician.</source>
   <translation>El disco que contiene {folder} notifica un error y puede perder lo que se guarde en él. Esto no se guardó, ni se guardará nada más. Deje de tomar imágenes aquí y pregunte a un técnico.</translation>
  </message>
  <message>
   <source>The driver of a camera</source>
   <translation>El controlador de una cámara</translation>
  </message>
  <message>
   <source>The driver of {device} failed ({reason}). Try again; if it stays, ask for help with this sentence.</source>
   <translation>El controlador de {device} falló ({reason}). Inténtelo de nuevo; si persiste, pida ayuda con esta frase.</translation>
  </message>
  <message numerus="yes">
   <source>The edits are made on all {number} of its pages or frames.</source>
   <translation>
    <numerusform>Las ediciones se hacen en su única página o fotograma ({number}).</numerusform>
    <numerusform>Las ediciones se hacen en todas sus {number} páginas o fotogramas.</numerusform>
   </translation>
  </message>
  <message>
   <source>The encoding of the name is doubtful.</source>
   <translation>La codificación del nombre es dudosa.</translation>
  </message>
  <message>
   <source>The encoding of {element} is doubtful: {doubt}.</source>
   <translation>La codificación de {element} es dudosa: {doubt}.</translation>
  </message>
  <message>
   <source>The file also holds a brightness map for special screens; it was left out.</source>
   <translation>El fichero contiene además un mapa de brillo para pantallas especiales; se omitió.</translation>
  </message>
  <message>
   <source>The file also holds a picture for programs that show no animation; it was left out.</source>
   <translation>El fichero contiene además una imagen para programas que no muestran animaciones; se omitió.</translation>
  </message>
  <message>
   <source>The file also holds a picture that could not be read; it was left out.</source>
   <translation>El fichero contiene además una imagen que no se pudo leer; se omitió.</translation>
  </message>
  <message>
   <source>The file also holds a smaller copy of the picture; it was left out.</source>
   <translation>El fichero contiene además una copia más pequeña de la imagen; se omitió.</translation>
  </message>
  <message>
   <source>The file also holds smaller copies of its pictures, or masks; they were left out.</source>
   <translation>El fichero contiene además copias más pequeñas de sus imágenes, o máscaras; se omitieron.</translation>
  </message>
  <message>
   <source>The file cannot be read: {reason}. {cure}</source>
   <translation>El fichero no se puede leer: {reason}. {cure}</translation>
  </message>
  <message>
   <source>The file holds more than one picture; the main one was taken.</source>
   <translation>El fichero contiene más de una imagen; se tomó la principal.</translation>
  </message>
  <message>
   <source>The file {file} cannot be used for the encrypted connection to {called_ae}: {reason}. {cure}</source>
   <translation>El archivo {file} no se puede usar para la conexión cifrada con {called_ae}: {reason}. {cure}</translation>
  </message>
  <message>
   <source>The file {file} cannot be used: {reason}.</source>
   <translation>El archivo {file} no se puede usar: {reason}.</translation>
  </message>
  <message numerus="yes">
   <source>The first {count} entries of more: narrow the search.</source>
   <translation>
    <numerusform>La primera entrada ({count}) de más: acote la búsqueda.</numerusform>
    <numerusform>Las primeras {count} entradas de más: acote la búsqueda.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The first {count} studies of more: narrow the search.</source>
   <translation>
    <numerusform>El primer estudio ({count}) de más: acote la búsqueda.</numerusform>
    <numerusform>Los primeros {count} estudios de más: acote la búsqueda.</numerusform>
   </translation>
  </message>
  <message>
   <source>The frames of the clip are shown for different times; all of them get the mean.</source>
   <translation>Los fotogramas del clip se muestran durante tiempos distintos; todos reciben la media.</translation>
  </message>
  <message>
   <source>The history could not be read.</source>
   <translation>No se pudo leer el historial.</translation>
  </message>
  <message>
   <source>The import was stopped: the patient was changed meanwhile.</source>
   <translation>La importación se detuvo: entretanto se cambió el paciente.</translation>
  </message>
  <message>
   <source>The imported settings are shown here. They are in force after Save settings.</source>
   <translation>Aquí se muestran los ajustes importados. Entran en vigor tras Guardar ajustes.</translation>
  </message>
  <message>
   <source>The instance is not the one that was announced: {reason}. Send it again from where it came from.</source>
   <translation>La instancia no es la que se anunció: {reason}. Envíela de nuevo desde donde procede.</translation>
  </message>
  <message>
   <source>The last day lies before the first.</source>
   <translation>El último día es anterior al primero.</translation>
  </message>
  <message>
   <source>The least is {number}.</source>
   <translation>El mínimo es {number}.</translation>
  </message>
  <message>
   <source>The list as it was is kept in {folder}.</source>
   <translation>La lista tal como estaba se guarda en {folder}.</translation>
  </message>
  <message>
   <source>The list of the outbox was lost or damaged, and was made anew from its pictures: {found}.</source>
   <translation>La lista de la bandeja de salida se perdió o estaba dañada y se rehízo a partir de sus imágenes: {found}.</translation>
  </message>
  <message>
   <source>The list of the outbox was lost. This is sent once more, in case it was not sent before.</source>
   <translation>Se perdió la lista de la bandeja de salida. Esto se envía una vez más, por si no se envió antes.</translation>
  </message>
  <message>
   <source>The manual is not here</source>
   <translation>El manual no está aquí</translation>
  </message>
  <message>
   <source>The manual, at the page for where you are</source>
   <translation>El manual, en la página que corresponde</translation>
  </message>
  <message>
   <source>The most is {number}.</source>
   <translation>El máximo es {number}.</translation>
  </message>
  <message>
   <source>The name '{host}' is not known in this network. Check the address of {called_ae} in the settings, or use its IP address.</source>
   <translation>El nombre '{host}' no se conoce en esta red. Compruebe la dirección de {called_ae} en los ajustes o use su dirección IP.</translation>
  </message>
  <message>
   <source>The name by which a PACS knows this workstation, 1 to 16 characters.</source>
   <translation>El nombre por el que un PACS conoce este equipo, de 1 a 16 caracteres.</translation>
  </message>
  <message>
   <source>The name {host} has the address {found}.</source>
   <translation>El nombre {host} tiene la dirección {found}.</translation>
  </message>
  <message>
   <source>The name {host} is not known in this network.</source>
   <translation>El nombre {host} no se conoce en esta red.</translation>
  </message>
  <message>
   <source>The network scanner</source>
   <translation>El escáner de red</translation>
  </message>
  <message>
   <source>The number {number} was not looked for: scan it again.</source>
   <translation>El número {number} no se buscó: escanéelo de nuevo.</translation>
  </message>
  <message>
   <source>The outbox has another instance with the same UID, so this one was not taken. A person has to decide which of the two is right.</source>
   <translation>La bandeja de salida tiene otra instancia con el mismo UID, así que esta no se aceptó. Una persona debe decidir cuál de las dos es la correcta.</translation>
  </message>
  <message>
   <source>The outbox:</source>
   <translation>La bandeja de salida:</translation>
  </message>
  <message>
   <source>The page is very large; it was drawn with {dpi} dots for each inch, not {dpi2}.</source>
   <translation>La página es muy grande; se dibujó con {dpi} puntos por pulgada, no {dpi2}.</translation>
  </message>
  <message>
   <source>The part of EzP2P that reads pictures does not start ({reason}). Start EzP2P again; if this stays, install it anew.</source>
   <translation>La parte de EzP2P que lee imágenes no arranca ({reason}). Inicie EzP2P de nuevo; si persiste, vuelva a instalarlo.</translation>
  </message>
  <message>
   <source>The patient has no ID yet: type it, or press New ID.</source>
   <translation>El paciente aún no tiene ID: escríbalo o pulse Nuevo ID.</translation>
  </message>
  <message>
   <source>The patient is seen</source>
   <translation>El paciente se ve</translation>
  </message>
  <message>
   <source>The patient was changed by hand: the link to the worklist or the archive is gone.</source>
   <translation>El paciente se cambió a mano: se ha perdido el vínculo con la lista de trabajo o el archivo.</translation>
  </message>
  <message>
   <source>The patient was changed while the picture was pasted. Paste it again if it is this patient's.</source>
   <translation>El paciente se cambió mientras se pegaba la imagen. Péguela de nuevo si es de este paciente.</translation>
  </message>
  <message>
   <source>The picture has samples that are neither color nor transparency; they were left out.</source>
   <translation>La imagen tiene muestras que no son ni color ni transparencia; se omitieron.</translation>
  </message>
  <message>
   <source>The picture has {bits} bits for each color; DICOM color pictures hold 8, so it was reduced.</source>
   <translation>La imagen tiene {bits} bits por color; las imágenes DICOM en color contienen 8, así que se redujo.</translation>
  </message>
  <message>
   <source>The picture says that all of it is transparent; it was taken as opaque.</source>
   <translation>La imagen dice que es transparente por completo; se tomó como opaca.</translation>
  </message>
  <message>
   <source>The picture was in printing colors (CMYK) and its color profile could not be used; it was converted to RGB without it, so that colors may differ a little.</source>
   <translation>La imagen estaba en colores de impresión (CMYK) y su perfil de color no se pudo usar; se convirtió a RGB sin él, por lo que los colores pueden variar un poco.</translation>
  </message>
  <message>
   <source>The picture was in printing colors (CMYK); it was converted to RGB.</source>
   <translation>La imagen estaba en colores de impresión (CMYK); se convirtió a RGB.</translation>
  </message>
  <message>
   <source>The picture was stored, but a search does not find it yet.</source>
   <translation>La imagen se almacenó, pero una búsqueda aún no la encuentra.</translation>
  </message>
  <message>
   <source>The pictures are being prepared for this patient: wait a moment, or cancel the sending.</source>
   <translation>Las imágenes se están preparando para este paciente: espere un momento o cancele el envío.</translation>
  </message>
  <message>
   <source>The pictures of last time come first: wait a moment, and drop these again.</source>
   <translation>Primero van las imágenes de la última vez: espere un momento y suelte estas de nuevo.</translation>
  </message>
  <message>
   <source>The program ended while it was sent</source>
   <translation>El programa terminó mientras se enviaba</translation>
  </message>
  <message>
   <source>The program ended while this was being sent. {may_be_stored}</source>
   <translation>El programa terminó mientras esto se enviaba. {may_be_stored}</translation>
  </message>
  <message>
   <source>The report is in {name}.</source>
   <translation>El informe está en {name}.</translation>
  </message>
  <message>
   <source>The saved file has changed since it was made and is not sent. Take the picture again, or ask for help.</source>
   <translation>El fichero guardado ha cambiado desde que se creó y no se envía. Tome la imagen de nuevo o pida ayuda.</translation>
  </message>
  <message>
   <source>The scan was stopped.</source>
   <translation>El escaneo se detuvo.</translation>
  </message>
  <message>
   <source>The scan was stopped: the patient was changed meanwhile.</source>
   <translation>El escaneo se detuvo: entretanto se cambió el paciente.</translation>
  </message>
  <message>
   <source>The search did not come to its end.</source>
   <translation>La búsqueda no llegó a su fin.</translation>
  </message>
  <message>
   <source>The series is of modality {theirs}, these pictures are {ours}. Only pictures of the same modality join a series: start a new series of this study.</source>
   <translation>La serie es de modalidad {theirs}, estas imágenes son {ours}. Solo se unen a una serie imágenes de la misma modalidad: empiece una serie nueva de este estudio.</translation>
  </message>
  <message>
   <source>The series was not joined: the patient was changed meanwhile.</source>
   <translation>No se unió a la serie: entretanto se cambió el paciente.</translation>
  </message>
  <message>
   <source>The server does not search by everything that was asked: 1 entry was left out here.</source>
   <translation>El servidor no busca por todo lo que se pidió: aquí se omitió 1 entrada.</translation>
  </message>
  <message>
   <source>The server does not search by everything that was asked: {left_out} entries were left out here.</source>
   <translation>El servidor no busca por todo lo que se pidió: aquí se omitieron {left_out} entradas.</translation>
  </message>
  <message>
   <source>The server does not tell the body part of its series.</source>
   <translation>El servidor no indica la parte del cuerpo de sus series.</translation>
  </message>
  <message>
   <source>The server is there, but closed the connection on port {port} when the encryption was to begin.</source>
   <translation>El servidor está ahí, pero cerró la conexión en el puerto {port} cuando iba a comenzar el cifrado.</translation>
  </message>
  <message>
   <source>The server is there, but does not encrypt on port {port}: {reason}.</source>
   <translation>El servidor está ahí, pero no cifra en el puerto {port}: {reason}.</translation>
  </message>
  <message>
   <source>The server is there, but it does not know this workstation: it refuses the AE title {calling_ae}.</source>
   <translation>El servidor está ahí, pero no conoce este equipo: rechaza el título AE {calling_ae}.</translation>
  </message>
  <message>
   <source>The server is there, but it is not called {title}: it refuses that AE title.</source>
   <translation>El servidor está ahí, pero no se llama {title}: rechaza ese título AE.</translation>
  </message>
  <message>
   <source>The server is there, but refuses the association: {reason}.</source>
   <translation>El servidor está ahí, pero rechaza la asociación: {reason}.</translation>
  </message>
  <message>
   <source>The server is there, but takes no more connections at the moment ({reason}).</source>
   <translation>El servidor está ahí, pero no acepta más conexiones en este momento ({reason}).</translation>
  </message>
  <message>
   <source>The server is there, but takes only encrypted connections on port {port}.</source>
   <translation>El servidor está ahí, pero solo acepta conexiones cifradas en el puerto {port}.</translation>
  </message>
  <message>
   <source>The server says that it does not search by everything that was asked: the list was searched here.</source>
   <translation>El servidor dice que no busca por todo lo que se pidió: la búsqueda en la lista se hizo aquí.</translation>
  </message>
  <message>
   <source>The server sent an entry that cannot be read. Tell its administrator.</source>
   <translation>El servidor envió una entrada que no se puede leer. Comuníquelo a su administrador.</translation>
  </message>
  <message>
   <source>The server's answer ends too early; something may be missing.</source>
   <translation>La respuesta del servidor termina demasiado pronto; puede faltar algo.</translation>
  </message>
  <message>
   <source>The server's certificate, and that it is made out to the address above, are always verified.</source>
   <translation>El certificado del servidor, y que esté a nombre de la dirección de arriba, se verifican siempre.</translation>
  </message>
  <message>
   <source>The settings file {path} cannot be used: {details} Correct it, or restore {backup}.</source>
   <translation>El fichero de ajustes {path} no se puede usar: {details} Corríjalo o restaure {backup}.</translation>
  </message>
  <message>
   <source>The settings of {name} were changed since this was sent: it was for {before}, now it is {after}. Press Try now to send it to {after}, or discard it.</source>
   <translation>Los ajustes de {name} se cambiaron después de enviar esto: era para {before}, ahora es {after}. Pulse Intentar ahora para enviarlo a {after}, o deséchelo.</translation>
  </message>
  <message>
   <source>The settings that are in force are in {path}, without passwords.</source>
   <translation>Los ajustes en vigor están en {path}, sin contraseñas.</translation>
  </message>
  <message>
   <source>The settings with addresses and AE titles, without passwords</source>
   <translation>Los ajustes con direcciones y títulos AE, sin contraseñas</translation>
  </message>
  <message>
   <source>The study {study_instance_uid} belongs to another patient. Nothing was sent. Choose the patient again, or start a new study.</source>
   <translation>El estudio {study_instance_uid} pertenece a otro paciente. No se envió nada. Elija de nuevo el paciente o empiece un estudio nuevo.</translation>
  </message>
  <message>
   <source>The usual one</source>
   <translation>El habitual</translation>
  </message>
  <message>
   <source>The values of the picture end at an unusual number; they were stretched to the full scale.</source>
   <translation>Los valores de la imagen terminan en un número inusual; se extendieron a la escala completa.</translation>
  </message>
  <message>
   <source>The video as it is</source>
   <translation>El vídeo tal cual</translation>
  </message>
  <message>
   <source>The video was compressed anew as {coding}.</source>
   <translation>El vídeo se comprimió de nuevo como {coding}.</translation>
  </message>
  <message>
   <source>The watched folder {folder} cannot be used ({reason}). Nothing comes from there until it can; it is looked at again by itself. Connect what holds it, or choose another in the settings.</source>
   <translation>La carpeta vigilada {folder} no se puede usar ({reason}). Nada llega de allí hasta que se pueda; se vuelve a comprobar automáticamente. Conecte lo que la contiene o elija otra en los ajustes.</translation>
  </message>
  <message>
   <source>The window is drawn by Qt under the LGPL 3: whoever passes the program on leaves Qt's libraries files of their own, so that they can be replaced, and passes this license on.</source>
   <translation>La ventana la dibuja Qt bajo la LGPL 3: quien distribuya el programa deja las bibliotecas de Qt como archivos propios, para que puedan sustituirse, y entrega también esta licencia.</translation>
  </message>
  <message>
   <source>The worklist</source>
   <translation>La lista de trabajo</translation>
  </message>
  <message>
   <source>The worklist did not come.</source>
   <translation>La lista de trabajo no llegó.</translation>
  </message>
  <message>
   <source>The worklist did not come. Type the patient below, or search the archive.</source>
   <translation>La lista de trabajo no llegó. Escriba el paciente abajo o busque en el archivo.</translation>
  </message>
  <message>
   <source>The worklist gave no date, modality and station for it.</source>
   <translation>La lista de trabajo no da su fecha, su modalidad ni su estación.</translation>
  </message>
  <message>
   <source>The worklist gave no number for the study; EzP2P makes one.</source>
   <translation>La lista de trabajo no da ningún número para el estudio; EzP2P crea uno.</translation>
  </message>
  <message>
   <source>The worklist is empty. Type the patient below, or search the archive.</source>
   <translation>La lista de trabajo está vacía. Escriba el paciente abajo o busque en el archivo.</translation>
  </message>
  <message>
   <source>The worklist is on its way.</source>
   <translation>La lista de trabajo está en camino.</translation>
  </message>
  <message>
   <source>The worklist put {steps} planned steps into one entry; only the first is used.</source>
   <translation>La lista de trabajo puso {steps} pasos programados en una sola entrada; solo se usa el primero.</translation>
  </message>
  <message>
   <source>The worklist server does not answer.</source>
   <translation>El servidor de la lista de trabajo no responde.</translation>
  </message>
  <message>
   <source>The {model} root model has no level {level}. Choose another level, or the patient root model.</source>
   <translation>El modelo raíz {model} no tiene el nivel {level}. Elija otro nivel o el modelo raíz de paciente.</translation>
  </message>
  <message>
   <source>There are no pictures: add some first.</source>
   <translation>No hay imágenes: añada primero algunas.</translation>
  </message>
  <message>
   <source>There is no AE title '{called_ae}' at {host}, port {port}. Check its spelling in the settings, capital letters included.</source>
   <translation>No hay ningún título AE '{called_ae}' en {host}, puerto {port}. Compruebe cómo está escrito en los ajustes, con mayúsculas y minúsculas.</translation>
  </message>
  <message>
   <source>There is no PACS to send to yet: add one in the settings.</source>
   <translation>Aún no hay ningún PACS al que enviar: añada uno en los ajustes.</translation>
  </message>
  <message>
   <source>There is no destination: choose one.</source>
   <translation>No hay destino: elija uno.</translation>
  </message>
  <message>
   <source>There is no encrypted connection to {called_ae}: {reason}. {cure}</source>
   <translation>No hay conexión cifrada con {called_ae}: {reason}. {cure}</translation>
  </message>
  <message>
   <source>There is no encrypted connection: {reason}.</source>
   <translation>No hay conexión cifrada: {reason}.</translation>
  </message>
  <message>
   <source>There is no paper in the feeder of {device}. Put it in, and scan again.</source>
   <translation>No hay papel en el alimentador de {device}. Póngalo y escanee de nuevo.</translation>
  </message>
  <message>
   <source>There is no picture in the clipboard. Copy a picture or picture files, and paste again.</source>
   <translation>No hay ninguna imagen en el portapapeles. Copie una imagen o ficheros de imagen y pegue de nuevo.</translation>
  </message>
  <message>
   <source>There is no setting called {unknown}.</source>
   <translation>No hay ningún ajuste llamado {unknown}.</translation>
  </message>
  <message>
   <source>There is none</source>
   <translation>No hay</translation>
  </message>
  <message>
   <source>There is none: patients are typed, or found in the archive</source>
   <translation>No hay: los pacientes se escriben o se buscan en el archivo</translation>
  </message>
  <message>
   <source>There they are. Patient, pictures, send: that was the whole job.</source>
   <translation>Aquí están. Paciente, imágenes, enviar: eso es todo.</translation>
  </message>
  <message>
   <source>There was no list.</source>
   <translation>No había lista.</translation>
  </message>
  <message>
   <source>These keys</source>
   <translation>Estas teclas</translation>
  </message>
  <message>
   <source>They are in force after Save settings.</source>
   <translation>Entran en vigor tras Guardar ajustes.</translation>
  </message>
  <message numerus="yes">
   <source>They belong here</source>
   <translation>
    <numerusform>Pertenece aquí</numerusform>
    <numerusform>Pertenecen aquí</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>They can be kept as they are, with the patient and all that was typed, and are offered at the next start. The files they came from stay in any case.</source>
   <translation>
    <numerusform>Se puede conservar tal como está, con el paciente y todo lo escrito, y se ofrece en el próximo inicio. El fichero del que procede se conserva en todo caso.</numerusform>
    <numerusform>Se pueden conservar tal como están, con el paciente y todo lo escrito, y se ofrecen en el próximo inicio. Los ficheros de los que proceden se conservan en todo caso.</numerusform>
   </translation>
  </message>
  <message>
   <source>They were not sent. Going on brings back the patient, what was typed, and the pictures. Discarding removes all that from EzP2P for good; the files that the pictures came from stay.</source>
   <translation>No se enviaron. Al seguir se recuperan el paciente, lo escrito y las imágenes. Al desechar se quita todo eso de EzP2P para siempre; los ficheros de los que proceden las imágenes se conservan.</translation>
  </message>
  <message>
   <source>Thigh</source>
   <translation>Muslo</translation>
  </message>
  <message>
   <source>This cannot be empty.</source>
   <translation>Este campo no puede estar vacío.</translation>
  </message>
  <message>
   <source>This cannot be written as {sop_class}: {reason}. Choose one of {choices}.</source>
   <translation>Esto no se puede escribir como {sop_class}: {reason}. Elija una de estas: {choices}.</translation>
  </message>
  <message>
   <source>This computer has no browser for {path}. Copy the folder to one that has.</source>
   <translation>Este ordenador no tiene navegador para {path}. Copie la carpeta en uno que lo tenga.</translation>
  </message>
  <message>
   <source>This computer is too busy to show the picture of {name} as it is now.</source>
   <translation>Este ordenador está demasiado ocupado para mostrar la imagen de {name} tal como es ahora.</translation>
  </message>
  <message>
   <source>This entry cannot be told apart from another one: their numbers are the same, but not what they say. Have the worklist corrected, or type the patient below.</source>
   <translation>Esta entrada no se puede distinguir de otra: sus números son iguales, pero no lo que dicen. Haga corregir la lista de trabajo o escriba el paciente abajo.</translation>
  </message>
  <message>
   <source>This helps whoever looks for a problem. It holds no patient data: names, dates and UIDs are left out of the logs. Read it before you pass it on.</source>
   <translation>Esto ayuda a quien busque un problema. No contiene datos de pacientes: los registros omiten nombres, fechas y UID. Léalo antes de pasarlo a otros.</translation>
  </message>
  <message>
   <source>This holds {character}, which {character_set} cannot write.</source>
   <translation>Esto contiene {character}, que {character_set} no puede escribir.</translation>
  </message>
  <message>
   <source>This installation of EzP2P is incomplete: a part that reads pictures is missing. Install EzP2P again; the pictures and what waits to be sent stay.</source>
   <translation>Esta instalación de EzP2P está incompleta: falta una parte que lee imágenes. Vuelva a instalar EzP2P; las imágenes y lo que espera para enviarse se conservan.</translation>
  </message>
  <message>
   <source>This is no size such as 1920 × 1080.</source>
   <translation>Esto no es un tamaño como 1920 × 1080.</translation>
  </message>
  <message>
   <source>This is not a number.</source>
   <translation>Esto no es un número.</translation>
  </message>
  <message>
   <source>This is not a picture that EzP2P can read ({reason}). Choose a picture, a PDF or a video.</source>
   <translation>Esto no es una imagen que EzP2P pueda leer ({reason}). Elija una imagen, un PDF o un vídeo.</translation>
  </message>
  <message>
   <source>This is not a whole number.</source>
   <translation>Esto no es un número entero.</translation>
  </message>
  <message>
   <source>This is not a whole path.</source>
   <translation>Esto no es una ruta completa.</translation>
  </message>
  <message>
   <source>This is only a part of the list ({cut}): narrow the search.</source>
   <translation>Esto es solo una parte de la lista ({cut}): acote la búsqueda.</translation>
  </message>
  <message>
   <source>This is only a part of the list.</source>
   <translation>Esto es solo una parte de la lista.</translation>
  </message>
  <message>
   <source>This line always says whose pictures these are. Is it the patient you chose?</source>
   <translation>Esta línea siempre dice de quién son las imágenes. ¿Es el paciente que ha elegido?</translation>
  </message>
  <message>
   <source>This list is of just now.</source>
   <translation>Esta lista es de ahora mismo.</translation>
  </message>
  <message>
   <source>This list is {age}.</source>
   <translation>Esta lista es de {age}.</translation>
  </message>
  <message>
   <source>This patient's, too</source>
   <translation>También de este paciente</translation>
  </message>
  <message>
   <source>This picture cannot be edited like this: {reason}. {cure}</source>
   <translation>Esta imagen no se puede editar así: {reason}. {cure}</translation>
  </message>
  <message>
   <source>This picture cannot be taken: {reason}. {cure}</source>
   <translation>Esta imagen no se puede tomar: {reason}. {cure}</translation>
  </message>
  <message>
   <source>This picture cannot be written in the transfer syntax {transfer_syntax}: {reason}. Choose one of {choices}.</source>
   <translation>Esta imagen no se puede escribir en la sintaxis de transferencia {transfer_syntax}: {reason}. Elija una de estas: {choices}.</translation>
  </message>
  <message>
   <source>This picture is damaged or incomplete ({reason}). Copy it again from where it came from.</source>
   <translation>Esta imagen está dañada o incompleta ({reason}). Cópiela de nuevo de donde procede.</translation>
  </message>
  <message>
   <source>This picture is too large: {columns} by {rows} pixels, the limit is {limit} million pixels. Reduce it or split it.</source>
   <translation>Esta imagen es demasiado grande: {columns} por {rows} píxeles, el límite son {limit} millones de píxeles. Redúzcala o divídala.</translation>
  </message>
  <message>
   <source>This picture may stand still…</source>
   <translation>Esta imagen puede estar quieta…</translation>
  </message>
  <message>
   <source>This source does not scan in gray, and so no film. Choose another one.</source>
   <translation>Este origen no escanea en gris y, por tanto, tampoco películas. Elija otro.</translation>
  </message>
  <message>
   <source>This station</source>
   <translation>Esta estación</translation>
  </message>
  <message>
   <source>This station ({title})</source>
   <translation>Esta estación ({title})</translation>
  </message>
  <message>
   <source>This user may not use {device}. Ask the administrator of this computer for the right.</source>
   <translation>Este usuario no puede usar {device}. Pida el permiso al administrador de este ordenador.</translation>
  </message>
  <message>
   <source>This was discarded, and an older list of the outbox was put back since. Press Try now to send it after all, or discard it again.</source>
   <translation>Esto se desechó, y desde entonces se restauró una lista más antigua de la bandeja de salida. Pulse Intentar ahora para enviarlo pese a todo, o deséchelo de nuevo.</translation>
  </message>
  <message>
   <source>This workstation</source>
   <translation>Este equipo</translation>
  </message>
  <message>
   <source>This {reason}</source>
   <translation>Este valor {reason}</translation>
  </message>
  <message>
   <source>Thoracic and lumbar spine</source>
   <translation>Columna torácica y lumbar</translation>
  </message>
  <message>
   <source>Thoracic spine</source>
   <translation>Columna torácica</translation>
  </message>
  <message>
   <source>Three things before the first picture</source>
   <translation>Tres cosas antes de la primera imagen</translation>
  </message>
  <message>
   <source>Thumb</source>
   <translation>Pulgar</translation>
  </message>
  <message>
   <source>Thymus</source>
   <translation>Timo</translation>
  </message>
  <message>
   <source>Thyroid</source>
   <translation>Tiroides</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Para</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>Toe</source>
   <translation>Dedo del pie</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Mañana</translation>
  </message>
  <message>
   <source>Tone</source>
   <translation>Tono</translation>
  </message>
  <message>
   <source>Tone unchanged</source>
   <translation>Tono sin cambios</translation>
  </message>
  <message>
   <source>Tongue</source>
   <translation>Lengua</translation>
  </message>
  <message>
   <source>Top</source>
   <comment>where a part of a picture begins</comment>
   <translation>Arriba</translation>
  </message>
  <message>
   <source>Tour</source>
   <translation>Recorrido</translation>
  </message>
  <message>
   <source>Tour, step {number} of {total}</source>
   <translation>Recorrido, paso {number} de {total}</translation>
  </message>
  <message>
   <source>Trachea</source>
   <translation>Tráquea</translation>
  </message>
  <message>
   <source>Transparency</source>
   <translation>Transparencia</translation>
  </message>
  <message>
   <source>Transparent parts of the picture were put on white.</source>
   <translation>Las partes transparentes de la imagen se pusieron sobre blanco.</translation>
  </message>
  <message>
   <source>Tried again at {time}.</source>
   <translation>Nuevo intento a las {time}.</translation>
  </message>
  <message>
   <source>Trusted certificates</source>
   <translation>Certificados de confianza</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>Try again and close</source>
   <translation>Reintentar y cerrar</translation>
  </message>
  <message>
   <source>Try again in a minute. If it stays so, ask the PACS administrator for the port of {title} with TLS, often 2762. Nothing is sent there unencrypted.</source>
   <translation>Inténtelo de nuevo en un minuto. Si sigue así, pida al administrador del PACS el puerto de {title} con TLS, a menudo 2762. Nada se envía allí sin cifrar.</translation>
  </message>
  <message>
   <source>Try again in a minute. If it stays so, tell the PACS administrator that {title} takes connections on port {port} and does not answer them.</source>
   <translation>Inténtelo de nuevo en un minuto. Si sigue así, comunique al administrador del PACS que {title} acepta conexiones en el puerto {port} y no las responde.</translation>
  </message>
  <message>
   <source>Try again in a minute. If it stays so, tell the PACS administrator that {title} takes no more associations.</source>
   <translation>Inténtelo de nuevo en un minuto. Si sigue así, comunique al administrador del PACS que {title} no acepta más asociaciones.</translation>
  </message>
  <message>
   <source>Try again later, or ask its administrator.</source>
   <translation>Inténtelo más tarde o pregunte a su administrador.</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>Probarla</translation>
  </message>
  <message>
   <source>Try now</source>
   <translation>Intentar ahora</translation>
  </message>
  <message>
   <source>Try now was pressed</source>
   <translation>Se pulsó Intentar ahora</translation>
  </message>
  <message>
   <source>Try {name} now</source>
   <translation>Intentar {name} ahora</translation>
  </message>
  <message>
   <source>Turkish, Latin 5 (ISO_IR 148)</source>
   <translation>Turco, Latin 5 (ISO_IR 148)</translation>
  </message>
  <message>
   <source>Turn left</source>
   <translation>Girar a la izquierda</translation>
  </message>
  <message>
   <source>Turn left (Ctrl+L)</source>
   <translation>Girar a la izquierda (Ctrl+L)</translation>
  </message>
  <message>
   <source>Turn right</source>
   <translation>Girar a la derecha</translation>
  </message>
  <message>
   <source>Turn right (Ctrl+R)</source>
   <translation>Girar a la derecha (Ctrl+R)</translation>
  </message>
  <message>
   <source>Turn the picture left, right</source>
   <translation>Girar la imagen a la izquierda, a la derecha</translation>
  </message>
  <message>
   <source>Turn this off for a PACS that refuses attributes beyond the standard.</source>
   <translation>Desactívelo para un PACS que rechaza atributos ajenos al estándar.</translation>
  </message>
  <message>
   <source>Turn upside down in a mirror</source>
   <translation>Reflejar en vertical</translation>
  </message>
  <message>
   <source>Turned half round</source>
   <translation>Media vuelta</translation>
  </message>
  <message>
   <source>Turned left</source>
   <translation>Giro a izquierda</translation>
  </message>
  <message>
   <source>Turned right</source>
   <translation>Giro a derecha</translation>
  </message>
  <message>
   <source>Two cameras are called {name}.</source>
   <translation>Dos cámaras se llaman {name}.</translation>
  </message>
  <message>
   <source>Two remote AEs are called {name}.</source>
   <translation>Dos AE remotas se llaman {name}.</translation>
  </message>
  <message>
   <source>Two templates are called {name}.</source>
   <translation>Dos plantillas se llaman {name}.</translation>
  </message>
  <message>
   <source>Two ways of scanning are called {name}.</source>
   <translation>Dos formas de escanear se llaman {name}.</translation>
  </message>
  <message>
   <source>Two ways of scanning begin with {key}.</source>
   <translation>Dos formas de escanear empiezan con {key}.</translation>
  </message>
  <message>
   <source>Type the AE title first.</source>
   <translation>Escriba primero el título AE.</translation>
  </message>
  <message>
   <source>Type the AE title of the station.</source>
   <translation>Escriba el título AE de la estación.</translation>
  </message>
  <message>
   <source>Type the address first.</source>
   <translation>Escriba primero la dirección.</translation>
  </message>
  <message>
   <source>Type the first or the last day.</source>
   <translation>Escriba el primer o el último día.</translation>
  </message>
  <message>
   <source>Type “{patient_name}” and press Enter.</source>
   <translation>Escriba «{patient_name}» y pulse Intro.</translation>
  </message>
  <message>
   <source>Type, click its place, Enter</source>
   <translation>Escribir, clic en su lugar, Intro</translation>
  </message>
  <message>
   <source>US  ultrasound</source>
   <translation>US  ecografía</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undo: {act}</source>
   <translation>Deshacer: {act}</translation>
  </message>
  <message>
   <source>Unicode, UTF-8: every script (ISO_IR 192)</source>
   <translation>Unicode, UTF-8: todas las escrituras (ISO_IR 192)</translation>
  </message>
  <message>
   <source>Upper jaw</source>
   <translation>Maxilar superior</translation>
  </message>
  <message>
   <source>Upside down</source>
   <translation>Boca abajo</translation>
  </message>
  <message>
   <source>Ureter</source>
   <translation>Uréter</translation>
  </message>
  <message>
   <source>Urethra</source>
   <translation>Uretra</translation>
  </message>
  <message>
   <source>Use brightness.</source>
   <translation>Use el brillo.</translation>
  </message>
  <message>
   <source>Use that version or a newer one.</source>
   <translation>Use esa versión o una más reciente.</translation>
  </message>
  <message>
   <source>Use the sample pictures</source>
   <translation>Usar las imágenes de ejemplo</translation>
  </message>
  <message>
   <source>Use the selected patient</source>
   <translation>Usar el paciente seleccionado</translation>
  </message>
  <message>
   <source>Use this part</source>
   <translation>Usar esta parte</translation>
  </message>
  <message>
   <source>Use this patient</source>
   <translation>Usar este paciente</translation>
  </message>
  <message>
   <source>Used from the next start on.</source>
   <translation>Se usa a partir del próximo inicio.</translation>
  </message>
  <message>
   <source>Used to</source>
   <translation>Se usa para</translation>
  </message>
  <message>
   <source>Uterus</source>
   <translation>Útero</translation>
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
   <translation>Versión</translation>
  </message>
  <message>
   <source>Version, system, libraries and room on the disk</source>
   <translation>Versión, sistema, bibliotecas y espacio en el disco</translation>
  </message>
  <message>
   <source>Video of {bits} bits became 8-bit.</source>
   <translation>El vídeo de {bits} bits pasó a 8 bits.</translation>
  </message>
  <message>
   <source>Video, MPEG-2 or H.264</source>
   <translation>Vídeo, MPEG-2 o H.264</translation>
  </message>
  <message>
   <source>Videos are read and written by FFmpeg with x264 and x265, which are under the GPL: whoever passes the program on with them does so under the GPL 3 and offers the source code of all of it. Without this extra that does not hold. H.264 and H.265 may also need a patent license.</source>
   <translation>Los vídeos los lee y escribe FFmpeg con x264 y x265, que están bajo la GPL: quien distribuya el programa con ellos lo hace bajo la GPL 3 y ofrece el código fuente de todo. Sin este complemento eso no rige. H.264 y H.265 también pueden requerir una licencia de patente.</translation>
  </message>
  <message>
   <source>Vulva</source>
   <translation>Vulva</translation>
  </message>
  <message>
   <source>WIA is only on Windows</source>
   <translation>WIA solo existe en Windows</translation>
  </message>
  <message>
   <source>WIA says {code}</source>
   <translation>WIA dice {code}</translation>
  </message>
  <message>
   <source>Wait a minute and start again.</source>
   <translation>Espere un minuto y empiece de nuevo.</translation>
  </message>
  <message>
   <source>Wait for them and close</source>
   <translation>Esperarlas y cerrar</translation>
  </message>
  <message>
   <source>Wait until every picture is stored.</source>
   <translation>Espere hasta que cada imagen esté almacenada.</translation>
  </message>
  <message>
   <source>Wait until it is complete, and try again.</source>
   <translation>Espere a que esté completo e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Waiting for {name}, next try soon.</source>
   <translation>En espera de {name}, próximo intento en breve.</translation>
  </message>
  <message>
   <source>Waiting for {name}, next try {time}.</source>
   <translation>En espera de {name}, próximo intento: {time}.</translation>
  </message>
  <message>
   <source>Waiting for {name}…</source>
   <translation>Esperando a {name}…</translation>
  </message>
  <message>
   <source>Waits for a file to be complete</source>
   <translation>Espera a que un fichero esté completo</translation>
  </message>
  <message>
   <source>Watched folder</source>
   <translation>Carpeta vigilada</translation>
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
   <translation>Bienvenido a EzP2P</translation>
  </message>
  <message>
   <source>Were they taken of the same person? Nothing has been changed yet.</source>
   <translation>¿Se tomaron de la misma persona? Aún no se ha cambiado nada.</translation>
  </message>
  <message>
   <source>Western European, Latin 1 (ISO_IR 100)</source>
   <translation>Europeo occidental, Latin 1 (ISO_IR 100)</translation>
  </message>
  <message>
   <source>Western European, Latin 9 (ISO_IR 203)</source>
   <translation>Europeo occidental, Latin 9 (ISO_IR 203)</translation>
  </message>
  <message>
   <source>What answers on {host}, port {port}, is not a DICOM server ({reason}). Check the port of {called_ae}: web pages have ports of their own.</source>
   <translation>Lo que responde en {host}, puerto {port}, no es un servidor DICOM ({reason}). Compruebe el puerto de {called_ae}: las páginas web tienen puertos propios.</translation>
  </message>
  <message>
   <source>What became of each picture</source>
   <translation>Qué fue de cada imagen</translation>
  </message>
  <message>
   <source>What comes after is not taken</source>
   <translation>Lo que viene después no se toma</translation>
  </message>
  <message>
   <source>What comes before is not taken</source>
   <translation>Lo que viene antes no se toma</translation>
  </message>
  <message>
   <source>What goes as it is cannot be edited: take its pages or frames as pictures below.</source>
   <translation>Lo que se envía tal cual no se puede editar: tome abajo sus páginas o fotogramas como imágenes.</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>Qué ocurrió</translation>
  </message>
  <message>
   <source>What happened to this picture</source>
   <translation>Qué ocurrió con esta imagen</translation>
  </message>
  <message>
   <source>What is given up is nowhere else, and cannot be brought back.</source>
   <translation>Lo que se abandona no está en ningún otro sitio y no se puede recuperar.</translation>
  </message>
  <message>
   <source>What is offered</source>
   <translation>Lo que se ofrece</translation>
  </message>
  <message>
   <source>What is scanned</source>
   <translation>Lo que se escanea</translation>
  </message>
  <message>
   <source>What is to be done</source>
   <translation>Lo que hay que hacer</translation>
  </message>
  <message>
   <source>What people here call it.</source>
   <translation>Como lo llaman aquí.</translation>
  </message>
  <message>
   <source>What the camera gives</source>
   <translation>Lo que da la cámara</translation>
  </message>
  <message>
   <source>What the program logged; names, dates and UIDs are left out</source>
   <translation>Lo que registró el programa; se omiten nombres, fechas y UID</translation>
  </message>
  <message>
   <source>What waits for {names} is held until someone presses Try now in the outbox; then it goes to the changed address.</source>
   <translation>Lo que espera a {names} se retiene hasta que alguien pulse Intentar ahora en la bandeja de salida; entonces va a la dirección cambiada.</translation>
  </message>
  <message>
   <source>What waits for {names} is held until that is set up again and someone presses Try now.</source>
   <translation>Lo que espera a {names} se retiene hasta que eso se configure de nuevo y alguien pulse Intentar ahora.</translation>
  </message>
  <message>
   <source>What waits for {names} was meant to go encrypted, and is held until that is set up with encryption (TLS) again.</source>
   <translation>Lo que espera a {names} debía enviarse cifrado y se retiene hasta que eso se configure de nuevo con cifrado (TLS).</translation>
  </message>
  <message>
   <source>What waits, or needs you, stays until it is stored or discarded, however long that takes. How an archive confirms is chosen under Remote AEs.</source>
   <translation>Lo que espera o requiere su atención se queda hasta que se almacene o se deseche, tarde lo que tarde. Cómo confirma un archivo se elige en AE remotas.</translation>
  </message>
  <message>
   <source>What was opened outside this window would go to the study that is open here.</source>
   <translation>Lo que se abrió fuera de esta ventana iría al estudio que está abierto aquí.</translation>
  </message>
  <message>
   <source>What was sent in the emergency stays under the provisional ID {patient_id}. Ask the PACS's administrator to merge it.</source>
   <translation>Lo enviado en la urgencia sigue con el ID provisional {patient_id}. Pida al administrador del PACS que lo fusione.</translation>
  </message>
  <message>
   <source>What was sent in the emergency stays under the provisional ID {patient_id}. When it is known who it was, ask the PACS's administrator to merge it.</source>
   <translation>Lo enviado en la urgencia sigue con el ID provisional {patient_id}. Cuando se sepa quién era, pida al administrador del PACS que lo fusione.</translation>
  </message>
  <message>
   <source>What was taken and could not be kept is in this window alone: it is lost when that is closed.</source>
   <translation>Lo que se tomó y no se pudo guardar está solo en esta ventana: se pierde al cerrarla.</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>Lo que cambiaría</translation>
  </message>
  <message>
   <source>What you were working on last time cannot be read ({reason}). Its pictures are kept in {folder}: import them again from there.</source>
   <translation>Aquello en lo que trabajaba la última vez no se puede leer ({reason}). Sus imágenes se guardan en {folder}: impórtelas de nuevo desde allí.</translation>
  </message>
  <message>
   <source>What you were working on last time comes first: wait a moment.</source>
   <translation>Primero va aquello en lo que trabajaba la última vez: espere un momento.</translation>
  </message>
  <message>
   <source>What {name} would change</source>
   <translation>Lo que cambiaría {name}</translation>
  </message>
  <message>
   <source>Where it is ended, what was recorded is kept in the tray.</source>
   <translation>Si se termina, lo grabado se conserva en la bandeja.</translation>
  </message>
  <message>
   <source>Where it is stopped, the pages that have come stay, and the others are not scanned.</source>
   <translation>Si se detiene, las páginas que han llegado se quedan y las demás no se escanean.</translation>
  </message>
  <message>
   <source>Where it is stopped, the pictures that have come stay, and the others are not taken.</source>
   <translation>Si se detiene, las imágenes que han llegado se quedan y las demás no se toman.</translation>
  </message>
  <message>
   <source>Where it only said that it is stored, and for what was discarded.</source>
   <translation>Cuando solo dijo que está almacenada, y para lo desechado.</translation>
  </message>
  <message>
   <source>Where the archive confirmed that it keeps the picture: 0 removes the copy at once.</source>
   <translation>Cuando el archivo confirmó que conserva la imagen: 0 borra la copia al momento.</translation>
  </message>
  <message>
   <source>Where the archive inside listens.</source>
   <translation>Donde escucha el archivo interno.</translation>
  </message>
  <message>
   <source>White</source>
   <translation>Blanco</translation>
  </message>
  <message>
   <source>Whole body</source>
   <translation>Cuerpo entero</translation>
  </message>
  <message>
   <source>Whole clip</source>
   <translation>Clip entero</translation>
  </message>
  <message>
   <source>Whole pages</source>
   <translation>Páginas enteras</translation>
  </message>
  <message>
   <source>Whole picture</source>
   <translation>Imagen entera</translation>
  </message>
  <message>
   <source>Whose are they? Nothing has been changed yet.</source>
   <translation>¿De quién son? Aún no se ha cambiado nada.</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>Anchura</translation>
  </message>
  <message>
   <source>Width</source>
   <comment>of gray values</comment>
   <translation>Ancho</translation>
  </message>
  <message>
   <source>Window</source>
   <comment>of gray values</comment>
   <translation>Ventana</translation>
  </message>
  <message>
   <source>Window (Ctrl+Shift+W)</source>
   <translation>Ventana (Ctrl+Mayús+W)</translation>
  </message>
  <message>
   <source>Window of deep gray</source>
   <translation>Ventana de grises profundos</translation>
  </message>
  <message>
   <source>Window of deep gray: across its width, up and down its level</source>
   <translation>Ventana de grises profundos: en horizontal su ancho, en vertical su nivel</translation>
  </message>
  <message>
   <source>Window {center} ± {half}</source>
   <comment>of gray values</comment>
   <translation>Ventana {center} ± {half}</translation>
  </message>
  <message numerus="yes">
   <source>With all {count}, of which {listed} are listed:</source>
   <translation>
    <numerusform>Con la única ({count}), de la que se muestran {listed}:</numerusform>
    <numerusform>Con las {count}, de las que se muestran {listed}:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>With all {count}:</source>
   <translation>
    <numerusform>Con la única ({count}):</numerusform>
    <numerusform>Con las {count}:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>With the {count} selected:</source>
   <translation>
    <numerusform>Con la seleccionada ({count}):</numerusform>
    <numerusform>Con las {count} seleccionadas:</numerusform>
   </translation>
  </message>
  <message>
   <source>Without a PACS nothing can be sent. You can add one later under File, Settings.</source>
   <translation>Sin un PACS no se puede enviar nada. Puede añadir uno más tarde en Fichero, Ajustes.</translation>
  </message>
  <message>
   <source>Without a password; it may be the same file.</source>
   <translation>Sin contraseña; puede ser el mismo archivo.</translation>
  </message>
  <message>
   <source>Words in its description</source>
   <translation>Palabras de su descripción</translation>
  </message>
  <message>
   <source>Worklist</source>
   <translation>Lista de trabajo</translation>
  </message>
  <message>
   <source>Worklist (C-FIND)</source>
   <translation>Lista de trabajo (C-FIND)</translation>
  </message>
  <message>
   <source>Worklist server</source>
   <translation>Servidor de lista de trabajo</translation>
  </message>
  <message>
   <source>Wrist</source>
   <translation>Muñeca</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>Escribir</translation>
  </message>
  <message>
   <source>Write Modalities in Study (0008,0061) into every picture</source>
   <translation>Escribir Modalities in Study (0008,0061) en cada imagen</translation>
  </message>
  <message>
   <source>Write it in other letters.</source>
   <translation>Escríbalo con otras letras.</translation>
  </message>
  <message>
   <source>Write text</source>
   <translation>Escribir texto</translation>
  </message>
  <message>
   <source>Write text, a marker of the left or right side</source>
   <translation>Escribir texto, una marca del lado izquierdo o derecho</translation>
  </message>
  <message>
   <source>Write the name that stands in the certificate as the address in the settings, or ask its administrator for a certificate that names {host}.</source>
   <translation>Escriba en los ajustes, como dirección, el nombre que figura en el certificado, o pida a su administrador un certificado a nombre de {host}.</translation>
  </message>
  <message>
   <source>Write the values in plain letters (A to Z), which need no other character set.</source>
   <translation>Escriba los valores con letras simples (A a Z), que no necesitan otro juego de caracteres.</translation>
  </message>
  <message>
   <source>XC  external camera photo</source>
   <translation>XC  fotografía con cámara externa</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>Amarillo</translation>
  </message>
  <message>
   <source>Yes, ID {patient_id} is this patient</source>
   <translation>Sí, el ID {patient_id} es este paciente</translation>
  </message>
  <message>
   <source>Yes, go on</source>
   <translation>Sí, seguir</translation>
  </message>
  <message>
   <source>Yes, it is</source>
   <translation>Sí, lo es</translation>
  </message>
  <message>
   <source>Yes, take it as an emergency</source>
   <translation>Sí, tomarlo como urgencia</translation>
  </message>
  <message>
   <source>Yes, until it is closed</source>
   <translation>Sí, hasta que se cierre</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Ayer</translation>
  </message>
  <message numerus="yes">
   <source>You were working on {count} pictures for {name} at {time}</source>
   <translation>
    <numerusform>Trabajaba en {count} imagen para {name} a las {time}</numerusform>
    <numerusform>Trabajaba en {count} imágenes para {name} a las {time}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>You were working on {count} pictures for {name} on {day} at {time}</source>
   <translation>
    <numerusform>Trabajaba en {count} imagen para {name} el {day} a las {time}</numerusform>
    <numerusform>Trabajaba en {count} imágenes para {name} el {day} a las {time}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>You were working on {count} pictures without a patient at {time}</source>
   <translation>
    <numerusform>Trabajaba en {count} imagen sin paciente a las {time}</numerusform>
    <numerusform>Trabajaba en {count} imágenes sin paciente a las {time}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>You were working on {count} pictures without a patient on {day} at {time}</source>
   <translation>
    <numerusform>Trabajaba en {count} imagen sin paciente el {day} a las {time}</numerusform>
    <numerusform>Trabajaba en {count} imágenes sin paciente el {day} a las {time}</numerusform>
   </translation>
  </message>
  <message>
   <source>You were working on {name} at {time}</source>
   <translation>Trabajaba en {name} a las {time}</translation>
  </message>
  <message>
   <source>You were working on {name} on {day} at {time}</source>
   <translation>Trabajaba en {name} el {day} a las {time}</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Ampliar</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Reducir</translation>
  </message>
  <message>
   <source>a DICOM file goes as it is</source>
   <translation>un fichero DICOM se envía tal cual</translation>
  </message>
  <message>
   <source>a PDF</source>
   <translation>un PDF</translation>
  </message>
  <message>
   <source>a check sum is wrong</source>
   <translation>una suma de comprobación es incorrecta</translation>
  </message>
  <message>
   <source>a data value is cut off</source>
   <translation>un valor de datos está cortado</translation>
  </message>
  <message>
   <source>a destination takes it uncompressed alone, its frames have {megabyte} MB then, and one instance is built of {megabyte2} MB at most</source>
   <translation>un destino solo la acepta sin comprimir, sus fotogramas ocupan entonces {megabyte} MB y una instancia se construye con un máximo de {megabyte2} MB</translation>
  </message>
  <message>
   <source>a document is kept as it is, with all its pages</source>
   <translation>un documento se conserva tal cual, con todas sus páginas</translation>
  </message>
  <message>
   <source>a film is scanned in gray</source>
   <translation>una película se escanea en gris</translation>
  </message>
  <message>
   <source>a film is scanned in gray: set mode to gray.</source>
   <translation>una película se escanea en gris: ponga el modo en gris.</translation>
  </message>
  <message>
   <source>a frame of it has no pixels</source>
   <translation>un fotograma no tiene píxeles</translation>
  </message>
  <message>
   <source>a frame of it is broken</source>
   <translation>un fotograma está roto</translation>
  </message>
  <message>
   <source>a frame of its animation is broken</source>
   <translation>un fotograma de su animación está roto</translation>
  </message>
  <message>
   <source>a frame of its animation is missing</source>
   <translation>falta un fotograma de su animación</translation>
  </message>
  <message>
   <source>a frame that is larger than its memory</source>
   <translation>un fotograma mayor que su memoria</translation>
  </message>
  <message>
   <source>a newer version of EzP2P wrote it</source>
   <translation>lo escribió una versión más reciente de EzP2P</translation>
  </message>
  <message>
   <source>a number has the wrong length</source>
   <translation>un número tiene una longitud incorrecta</translation>
  </message>
  <message>
   <source>a number in its command set is damaged</source>
   <translation>un número de su conjunto de comandos está dañado</translation>
  </message>
  <message>
   <source>a page of it has no size</source>
   <translation>una página no tiene tamaño</translation>
  </message>
  <message>
   <source>a part of it is broken</source>
   <translation>una parte está rota</translation>
  </message>
  <message>
   <source>a part of its coded data is missing</source>
   <translation>falta una parte de sus datos codificados</translation>
  </message>
  <message>
   <source>a part of its pixels is missing</source>
   <translation>falta una parte de sus píxeles</translation>
  </message>
  <message>
   <source>a report</source>
   <translation>un informe</translation>
  </message>
  <message>
   <source>a scan header is broken</source>
   <translation>una cabecera de barrido está rota</translation>
  </message>
  <message>
   <source>a segment has no length</source>
   <translation>un segmento no tiene longitud</translation>
  </message>
  <message>
   <source>a session of Wayland lets no program read it. Log in to one of Xorg</source>
   <translation>una sesión de Wayland no permite que ningún programa la lea. Inicie una de Xorg</translation>
  </message>
  <message>
   <source>a single picture</source>
   <translation>una sola imagen</translation>
  </message>
  <message>
   <source>a value is larger than its header says</source>
   <translation>un valor es mayor de lo que dice su cabecera</translation>
  </message>
  <message>
   <source>a video</source>
   <translation>un vídeo</translation>
  </message>
  <message>
   <source>a window is for gray values, and it has colors</source>
   <translation>una ventana es para valores de gris, y tiene colores</translation>
  </message>
  <message>
   <source>a {format} file is not kept as it is</source>
   <translation>un fichero {format} no se conserva tal cual</translation>
  </message>
  <message>
   <source>add</source>
   <translation>añadir</translation>
  </message>
  <message numerus="yes">
   <source>add {count} pictures</source>
   <translation>
    <numerusform>añadir {count} imagen</numerusform>
    <numerusform>añadir {count} imágenes</numerusform>
   </translation>
  </message>
  <message>
   <source>all {total} transfer syntaxes</source>
   <translation>las {total} sintaxis de transferencia</translation>
  </message>
  <message>
   <source>an address that cannot be used</source>
   <translation>una dirección que no se puede usar</translation>
  </message>
  <message>
   <source>an item is cut off</source>
   <translation>un elemento está cortado</translation>
  </message>
  <message>
   <source>an item is too short</source>
   <translation>un elemento es demasiado corto</translation>
  </message>
  <message>
   <source>an operation that is not in the table</source>
   <translation>una operación que no está en la tabla</translation>
  </message>
  <message numerus="yes">
   <source>and {count} more.</source>
   <translation>
    <numerusform>y {count} más.</numerusform>
    <numerusform>y {count} más.</numerusform>
   </translation>
  </message>
  <message>
   <source>another EzP2P is preparing it</source>
   <translation>otro EzP2P la está preparando</translation>
  </message>
  <message>
   <source>another EzP2P is saving there for too long</source>
   <translation>otro EzP2P lleva demasiado tiempo guardando allí</translation>
  </message>
  <message>
   <source>another number of answers</source>
   <translation>otro número de respuestas</translation>
  </message>
  <message numerus="yes">
   <source>answer about {count} pictures</source>
   <translation>
    <numerusform>responder sobre {count} imagen</numerusform>
    <numerusform>responder sobre {count} imágenes</numerusform>
   </translation>
  </message>
  <message>
   <source>any length at once</source>
   <translation>cualquier longitud de una vez</translation>
  </message>
  <message>
   <source>any length at once, {window} requests under way together</source>
   <translation>cualquier longitud de una vez, {window} solicitudes en curso a la vez</translation>
  </message>
  <message>
   <source>as it likes</source>
   <translation>según la cámara</translation>
  </message>
  <message>
   <source>at most {most} bytes at once</source>
   <translation>como máximo {most} bytes de una vez</translation>
  </message>
  <message>
   <source>at most {most} bytes at once, {window} requests under way together</source>
   <translation>como máximo {most} bytes de una vez, {window} solicitudes en curso a la vez</translation>
  </message>
  <message>
   <source>begin a series</source>
   <translation>iniciar una serie</translation>
  </message>
  <message>
   <source>black and white</source>
   <translation>blanco y negro</translation>
  </message>
  <message>
   <source>cannot be searched for by this; leave it empty to see it.</source>
   <translation>no se puede usar en la búsqueda; déjelo vacío para verlo.</translation>
  </message>
  <message>
   <source>cannot hold a backslash.</source>
   <translation>no puede contener una barra invertida.</translation>
  </message>
  <message>
   <source>cannot hold control characters (found U+{character}).</source>
   <translation>no puede contener caracteres de control (se encontró U+{character}).</translation>
  </message>
  <message>
   <source>cannot hold invisible characters (found U+{character}).</source>
   <translation>no puede contener caracteres invisibles (se encontró U+{character}).</translation>
  </message>
  <message>
   <source>cannot hold invisible direction marks (found U+{character}).</source>
   <translation>no puede contener marcas de dirección invisibles (se encontró U+{character}).</translation>
  </message>
  <message>
   <source>change the series</source>
   <translation>cambiar la serie</translation>
  </message>
  <message>
   <source>change the study</source>
   <translation>cambiar el estudio</translation>
  </message>
  <message>
   <source>chosen</source>
   <translation>elegida</translation>
  </message>
  <message>
   <source>color</source>
   <translation>color</translation>
  </message>
  <message>
   <source>combines a set with others that it allows none of: name it alone.</source>
   <translation>combina un juego con otros y no admite ninguno: indíquelo solo.</translation>
  </message>
  <message>
   <source>command and data set come in the wrong order</source>
   <translation>el comando y el conjunto de datos llegan en el orden equivocado</translation>
  </message>
  <message>
   <source>comtypes is not installed (pip install comtypes)</source>
   <translation>comtypes no está instalado (pip install comtypes)</translation>
  </message>
  <message>
   <source>continues the archive's series from image {number}</source>
   <translation>continúa la serie del archivo desde la imagen {number}</translation>
  </message>
  <message numerus="yes">
   <source>cut {count} pictures</source>
   <translation>
    <numerusform>cortar {count} imagen</numerusform>
    <numerusform>cortar {count} imágenes</numerusform>
   </translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>dañada</translation>
  </message>
  <message numerus="yes">
   <source>date {count} pictures</source>
   <translation>
    <numerusform>fechar {count} imagen</numerusform>
    <numerusform>fechar {count} imágenes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>describe {count} pictures</source>
   <translation>
    <numerusform>describir {count} imagen</numerusform>
    <numerusform>describir {count} imágenes</numerusform>
   </translation>
  </message>
  <message>
   <source>discarded</source>
   <translation>desechada</translation>
  </message>
  <message numerus="yes">
   <source>edit {count} pictures</source>
   <translation>
    <numerusform>editar {count} imagen</numerusform>
    <numerusform>editar {count} imágenes</numerusform>
   </translation>
  </message>
  <message>
   <source>en</source>
   <translation>es</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>fallido</translation>
  </message>
  <message>
   <source>feeder</source>
   <translation>alimentador</translation>
  </message>
  <message>
   <source>feeder, both sides</source>
   <translation>alimentador, ambas caras</translation>
  </message>
  <message>
   <source>flatbed</source>
   <translation>superficie plana</translation>
  </message>
  <message>
   <source>frame {number}</source>
   <translation>fotograma {number}</translation>
  </message>
  <message>
   <source>from the worklist</source>
   <translation>de la lista</translation>
  </message>
  <message>
   <source>gray</source>
   <translation>gris</translation>
  </message>
  <message>
   <source>has more than five parts parted by '^'.</source>
   <translation>tiene más de cinco partes separadas por '^'.</translation>
  </message>
  <message>
   <source>has more than three forms parted by '='.</source>
   <translation>tiene más de tres formas separadas por '='.</translation>
  </message>
  <message>
   <source>holds a character that could not be read when it came. Write it anew.</source>
   <translation>contiene un carácter que no se pudo leer al llegar. Escríbalo de nuevo.</translation>
  </message>
  <message>
   <source>holds no name: leave it empty.</source>
   <translation>no contiene ningún nombre: déjelo vacío.</translation>
  </message>
  <message>
   <source>holds {shown}, which cannot be asked for in {asked_in}.</source>
   <translation>contiene {shown}, que no se puede consultar en {asked_in}.</translation>
  </message>
  <message>
   <source>holds {shown}, which the character set {character_set} cannot write. Write it in other letters, or choose ISO_IR 192 in the settings.</source>
   <translation>contiene {shown}, que el juego de caracteres {character_set} no puede escribir. Escríbalo con otras letras o elija ISO_IR 192 en los ajustes.</translation>
  </message>
  <message>
   <source>image {number}</source>
   <translation>imagen {number}</translation>
  </message>
  <message>
   <source>is empty, and our certificate is of no use without its key.</source>
   <translation>está vacío, y nuestro certificado no sirve sin su clave.</translation>
  </message>
  <message>
   <source>is empty.</source>
   <translation>está vacío.</translation>
  </message>
  <message>
   <source>is empty; it needs 1 to 16 characters.</source>
   <translation>está vacío; necesita de 1 a 16 caracteres.</translation>
  </message>
  <message>
   <source>is neither one value nor a range: write {example}.</source>
   <translation>no es un valor ni un intervalo: escriba {example}.</translation>
  </message>
  <message>
   <source>is none of {character_sets}, and no combination of them by code extensions.</source>
   <translation>no es ninguno de {character_sets} ni una combinación de ellos con extensiones de código.</translation>
  </message>
  <message>
   <source>is none of {fallback_sets}.</source>
   <translation>no es ninguno de {fallback_sets}.</translation>
  </message>
  <message>
   <source>is not a date that exists (write YYYYMMDD).</source>
   <translation>no es una fecha que exista (escriba AAAAMMDD).</translation>
  </message>
  <message>
   <source>is not a date that exists.</source>
   <translation>no es una fecha que exista.</translation>
  </message>
  <message>
   <source>is not a time of day (write HHMMSS).</source>
   <translation>no es una hora del día (escriba HHMMSS).</translation>
  </message>
  <message>
   <source>is not a time of day.</source>
   <translation>no es una hora del día.</translation>
  </message>
  <message>
   <source>is not a valid UID (up to 64 digits and dots, no part beginning with 0).</source>
   <translation>no es un UID válido (hasta 64 cifras y puntos, ninguna parte que empiece por 0).</translation>
  </message>
  <message>
   <source>is not a whole number.</source>
   <translation>no es un número entero.</translation>
  </message>
  <message>
   <source>is not a whole path.</source>
   <translation>no es una ruta completa.</translation>
  </message>
  <message>
   <source>is not an age such as 046Y.</source>
   <translation>no es una edad como 046Y.</translation>
  </message>
  <message>
   <source>is of no use without our certificate.</source>
   <translation>no sirve sin nuestro certificado.</translation>
  </message>
  <message>
   <source>is only read, not written: choose GB18030 or ISO_IR 192 for Chinese text.</source>
   <translation>solo se lee, no se escribe: elija GB18030 o ISO_IR 192 para texto chino.</translation>
  </message>
  <message>
   <source>it announces more than it may</source>
   <translation>anuncia más de lo permitido</translation>
  </message>
  <message>
   <source>it answered the C-ECHO request with status {status}</source>
   <translation>respondió a la solicitud C-ECHO con el estado {status}</translation>
  </message>
  <message>
   <source>it answered with status {status}</source>
   <translation>respondió con el estado {status}</translation>
  </message>
  <message>
   <source>it answered without encryption</source>
   <translation>respondió sin cifrado</translation>
  </message>
  <message>
   <source>it asks for a certificate of this workstation</source>
   <translation>pide un certificado de este puesto</translation>
  </message>
  <message>
   <source>it blacks out to column {right} and row {bottom} of a picture with {columns} by {rows}</source>
   <translation>tapa en negro hasta la columna {right} y la fila {bottom} de una imagen de {columns} por {rows}</translation>
  </message>
  <message>
   <source>it cannot be ended</source>
   <translation>no se puede terminar</translation>
  </message>
  <message>
   <source>it cannot be opened</source>
   <translation>no se puede abrir</translation>
  </message>
  <message>
   <source>it cannot be read</source>
   <translation>no se puede leer</translation>
  </message>
  <message>
   <source>it cannot be read ({name}).</source>
   <translation>no se puede leer ({name}).</translation>
  </message>
  <message>
   <source>it cannot be read to its end</source>
   <translation>no se puede leer hasta el final</translation>
  </message>
  <message>
   <source>it cannot be read.</source>
   <translation>no se puede leer.</translation>
  </message>
  <message>
   <source>it cannot understand the picture ({details})</source>
   <translation>no puede interpretar la imagen ({details})</translation>
  </message>
  <message>
   <source>it carries nothing</source>
   <translation>no contiene nada</translation>
  </message>
  <message>
   <source>it changes the character set without saying so</source>
   <translation>cambia el juego de caracteres sin indicarlo</translation>
  </message>
  <message>
   <source>it closed the connection without an answer</source>
   <translation>cerró la conexión sin responder</translation>
  </message>
  <message>
   <source>it could not be read within {seconds} seconds</source>
   <translation>no se pudo leer en {seconds} segundos</translation>
  </message>
  <message>
   <source>it crops to column {right} and row {bottom} of a picture with {columns} by {rows}</source>
   <translation>recorta hasta la columna {right} y la fila {bottom} de una imagen de {columns} por {rows}</translation>
  </message>
  <message>
   <source>it did not accept the request as it was ({details})</source>
   <translation>no aceptó la solicitud tal como era ({details})</translation>
  </message>
  <message>
   <source>it does not accept the certificate of this workstation</source>
   <translation>no acepta el certificado de este puesto</translation>
  </message>
  <message>
   <source>it does not accept the instance's UID ({details})</source>
   <translation>no acepta el UID de la instancia ({details})</translation>
  </message>
  <message>
   <source>it does not accept these search terms ({details})</source>
   <translation>no acepta estos términos de búsqueda ({details})</translation>
  </message>
  <message>
   <source>it does not fit the character set that the server names</source>
   <translation>no encaja en el juego de caracteres que indica el servidor</translation>
  </message>
  <message>
   <source>it does not give {mode}</source>
   <translation>no da {mode}</translation>
  </message>
  <message>
   <source>it does not give {mode} with {depth_bits} bits</source>
   <translation>no da {mode} con {depth_bits} bits</translation>
  </message>
  <message>
   <source>it does not hold videos</source>
   <translation>no admite vídeos</translation>
  </message>
  <message>
   <source>it does not know pictures of this class ({details})</source>
   <translation>no conoce imágenes de esta clase ({details})</translation>
  </message>
  <message>
   <source>it does not know storage commitment ({details})</source>
   <translation>no conoce Storage Commitment ({details})</translation>
  </message>
  <message>
   <source>it does not know the DICOM application context</source>
   <translation>no conoce el contexto de aplicación DICOM</translation>
  </message>
  <message>
   <source>it does not know the instance ({details})</source>
   <translation>no conoce la instancia ({details})</translation>
  </message>
  <message>
   <source>it does not know this kind of search ({details})</source>
   <translation>no conoce este tipo de búsqueda ({details})</translation>
  </message>
  <message>
   <source>it does not let {number} be chosen</source>
   <translation>no permite elegir {number}</translation>
  </message>
  <message>
   <source>it does not name its transfer syntax</source>
   <translation>no indica su sintaxis de transferencia</translation>
  </message>
  <message>
   <source>it does not offer storage commitment ({details})</source>
   <translation>no ofrece Storage Commitment ({details})</translation>
  </message>
  <message>
   <source>it does not offer this kind of search ({details})</source>
   <translation>no ofrece este tipo de búsqueda ({details})</translation>
  </message>
  <message>
   <source>it does not start</source>
   <translation>no arranca</translation>
  </message>
  <message>
   <source>it does not store pictures of this class ({details})</source>
   <translation>no almacena imágenes de esta clase ({details})</translation>
  </message>
  <message>
   <source>it does not support this choice</source>
   <translation>no admite esta opción</translation>
  </message>
  <message>
   <source>it does not take one of these choices</source>
   <translation>no acepta una de estas opciones</translation>
  </message>
  <message>
   <source>it does not tell its resolution</source>
   <translation>no indica su resolución</translation>
  </message>
  <message>
   <source>it does not tell what its {source} can do</source>
   <translation>no indica qué admite su {source}</translation>
  </message>
  <message>
   <source>it does not tell where its pages are</source>
   <translation>no indica dónde están sus páginas</translation>
  </message>
  <message>
   <source>it draws outside of the picture</source>
   <translation>dibuja fuera de la imagen</translation>
  </message>
  <message>
   <source>it drew in several sheets at once</source>
   <translation>tomó varias hojas a la vez</translation>
  </message>
  <message>
   <source>it ended the scan by itself before the last page</source>
   <translation>terminó el escaneo por sí solo antes de la última página</translation>
  </message>
  <message>
   <source>it ended the search before it was complete ({details})</source>
   <translation>terminó la búsqueda antes de que estuviera completa ({details})</translation>
  </message>
  <message>
   <source>it ended with code {code}</source>
   <translation>terminó con el código {code}</translation>
  </message>
  <message>
   <source>it ends before frame {number} of {frame_count}</source>
   <translation>termina antes del fotograma {number} de {frame_count}</translation>
  </message>
  <message>
   <source>it ends before its first frame is whole</source>
   <translation>termina antes de que su primer fotograma esté entero</translation>
  </message>
  <message>
   <source>it ends in the middle of a packet</source>
   <translation>termina en medio de un paquete</translation>
  </message>
  <message>
   <source>it ends too early</source>
   <translation>termina demasiado pronto</translation>
  </message>
  <message>
   <source>it gave 8 bits instead of {depth_bits}</source>
   <translation>dio 8 bits en lugar de {depth_bits}</translation>
  </message>
  <message>
   <source>it gave an answer that is not known ({details})</source>
   <translation>dio una respuesta desconocida ({details})</translation>
  </message>
  <message>
   <source>it gave color instead of gray</source>
   <translation>dio color en lugar de gris</translation>
  </message>
  <message>
   <source>it gave gray instead of color</source>
   <translation>dio gris en lugar de color</translation>
  </message>
  <message>
   <source>it gave no reason</source>
   <translation>no dio ningún motivo</translation>
  </message>
  <message>
   <source>it gave no reason (its association service)</source>
   <translation>no dio ningún motivo (su servicio de asociación)</translation>
  </message>
  <message>
   <source>it gave no reason, for the moment</source>
   <translation>no dio ningún motivo, por el momento</translation>
  </message>
  <message>
   <source>it gave no reason, for the moment (its association service)</source>
   <translation>no dio ningún motivo, por el momento (su servicio de asociación)</translation>
  </message>
  <message>
   <source>it gave {kind} where every value counts</source>
   <translation>dio {kind} cuando cuenta cada valor</translation>
  </message>
  <message>
   <source>it gives no {mode}</source>
   <translation>no da {mode}</translation>
  </message>
  <message>
   <source>it gives no {mode} of {depth_bits} bits</source>
   <translation>no da {mode} de {depth_bits} bits</translation>
  </message>
  <message>
   <source>it gives {depth} bits instead of {depth_bits}</source>
   <translation>da {depth} bits en lugar de {depth_bits}</translation>
  </message>
  <message>
   <source>it had a fault of its own ({details})</source>
   <translation>tuvo un fallo propio ({details})</translation>
  </message>
  <message>
   <source>it had a fault of its own while it searched ({details})</source>
   <translation>tuvo un fallo propio mientras buscaba ({details})</translation>
  </message>
  <message>
   <source>it had a fault of its own while it worked on it ({details})</source>
   <translation>tuvo un fallo propio mientras lo procesaba ({details})</translation>
  </message>
  <message>
   <source>it had not begun when EzP2P ended</source>
   <translation>no había empezado cuando terminó EzP2P</translation>
  </message>
  <message>
   <source>it had {size} by {size2} pixels when it was edited, and has {columns} by {rows} now</source>
   <translation>tenía {size} por {size2} píxeles cuando se editó y ahora tiene {columns} por {rows}</translation>
  </message>
  <message>
   <source>it has a sequence that cannot be read</source>
   <translation>tiene una secuencia que no se puede leer</translation>
  </message>
  <message>
   <source>it has an attribute twice</source>
   <translation>tiene un atributo dos veces</translation>
  </message>
  <message>
   <source>it has another instance under this UID already; a person has to compare the two ({details})</source>
   <translation>ya tiene otra instancia con este UID; una persona debe comparar las dos ({details})</translation>
  </message>
  <message>
   <source>it has another number of frames than it says</source>
   <translation>tiene otro número de fotogramas del que dice</translation>
  </message>
  <message>
   <source>it has channels of an unknown kind</source>
   <translation>tiene canales de un tipo desconocido</translation>
  </message>
  <message>
   <source>it has more than {most_frames} frames</source>
   <translation>tiene más de {most_frames} fotogramas</translation>
  </message>
  <message>
   <source>it has more than {most_frames} pages</source>
   <translation>tiene más de {most_frames} páginas</translation>
  </message>
  <message>
   <source>it has no colors, and the text is to be yellow</source>
   <translation>no tiene colores y el texto debe ser amarillo</translation>
  </message>
  <message>
   <source>it has no feeder</source>
   <translation>no tiene alimentador</translation>
  </message>
  <message>
   <source>it has no feeder, both sides</source>
   <translation>no tiene alimentador de ambas caras</translation>
  </message>
  <message>
   <source>it has no flatbed</source>
   <translation>no tiene superficie plana</translation>
  </message>
  <message>
   <source>it has no frame</source>
   <translation>no tiene ningún fotograma</translation>
  </message>
  <message>
   <source>it has no page</source>
   <translation>no tiene ninguna página</translation>
  </message>
  <message>
   <source>it has no picture</source>
   <translation>no tiene ninguna imagen</translation>
  </message>
  <message>
   <source>it has no resolution of {dpi} dpi</source>
   <translation>no tiene una resolución de {dpi} ppp</translation>
  </message>
  <message>
   <source>it has no resources for it at the moment ({details})</source>
   <translation>no tiene recursos para ello en este momento ({details})</translation>
  </message>
  <message>
   <source>it has no resources for this search at the moment ({details})</source>
   <translation>no tiene recursos para esta búsqueda en este momento ({details})</translation>
  </message>
  <message>
   <source>it has no room at the moment ({details})</source>
   <translation>no tiene espacio en este momento ({details})</translation>
  </message>
  <message>
   <source>it has no transparency unit</source>
   <translation>no tiene unidad de transparencias</translation>
  </message>
  <message>
   <source>it has no valid UID</source>
   <translation>no tiene un UID válido</translation>
  </message>
  <message>
   <source>it has no {keyword}</source>
   <translation>no tiene {keyword}</translation>
  </message>
  <message>
   <source>it has not as many values as its header says</source>
   <translation>no tiene tantos valores como dice su cabecera</translation>
  </message>
  <message>
   <source>it has text in a place that is not known</source>
   <translation>tiene texto en un lugar desconocido</translation>
  </message>
  <message>
   <source>it has too many elements</source>
   <translation>tiene demasiados elementos</translation>
  </message>
  <message>
   <source>it has {bits} bits for each sample</source>
   <translation>tiene {bits} bits por muestra</translation>
  </message>
  <message>
   <source>it has {count} channels</source>
   <translation>tiene {count} canales</translation>
  </message>
  <message>
   <source>it has {count} pages or frames, the limit is {most_frames}</source>
   <translation>tiene {count} páginas o fotogramas, el límite es {most_frames}</translation>
  </message>
  <message>
   <source>it has {megabyte} MB, the limit is {megabyte2} MB</source>
   <translation>tiene {megabyte} MB, el límite son {megabyte2} MB</translation>
  </message>
  <message>
   <source>it holds black and white alone, and this picture has other shades</source>
   <translation>solo admite blanco y negro, y esta imagen tiene otros tonos</translation>
  </message>
  <message>
   <source>it holds left-over marks of another character set, which were taken out</source>
   <translation>contiene marcas sobrantes de otro juego de caracteres, que se quitaron</translation>
  </message>
  <message>
   <source>it holds more than {most_pictures} pictures</source>
   <translation>contiene más de {most_pictures} imágenes</translation>
  </message>
  <message>
   <source>it holds no certificate in PEM form</source>
   <translation>no contiene ningún certificado en formato PEM</translation>
  </message>
  <message>
   <source>it holds no certificate that can be read</source>
   <translation>no contiene ningún certificado legible</translation>
  </message>
  <message>
   <source>it holds no key in PEM form that can be used</source>
   <translation>no contiene ninguna clave utilizable en formato PEM</translation>
  </message>
  <message>
   <source>it holds no moving pictures</source>
   <translation>no contiene imágenes en movimiento</translation>
  </message>
  <message>
   <source>it holds no picture</source>
   <translation>no contiene ninguna imagen</translation>
  </message>
  <message>
   <source>it holds no picture, or more than one in one</source>
   <translation>no contiene ninguna imagen, o más de una en una</translation>
  </message>
  <message>
   <source>it holds no settings</source>
   <translation>no contiene ajustes</translation>
  </message>
  <message>
   <source>it holds pictures of a kind that is not read</source>
   <translation>contiene imágenes de un tipo que no se lee</translation>
  </message>
  <message>
   <source>it holds several codestreams</source>
   <translation>contiene varios flujos de código</translation>
  </message>
  <message>
   <source>it holds sides of at most {longest_side} pixels</source>
   <translation>admite lados de {longest_side} píxeles como máximo</translation>
  </message>
  <message>
   <source>it holds {least} or {most} bits and this picture has {bits_stored}</source>
   <translation>admite {least} o {most} bits y esta imagen tiene {bits_stored}</translation>
  </message>
  <message>
   <source>it holds {least} to {most} bits and this picture has {bits_stored}</source>
   <translation>admite de {least} a {most} bits y esta imagen tiene {bits_stored}</translation>
  </message>
  <message>
   <source>it holds {most} bits and this picture has {bits_stored}</source>
   <translation>admite {most} bits y esta imagen tiene {bits_stored}</translation>
  </message>
  <message>
   <source>it is 0 pixels wide</source>
   <translation>tiene 0 píxeles de ancho</translation>
  </message>
  <message>
   <source>it is a BMP around another picture</source>
   <translation>es un BMP alrededor de otra imagen</translation>
  </message>
  <message>
   <source>it is a BMP of {depth} bits</source>
   <translation>es un BMP de {depth} bits</translation>
  </message>
  <message>
   <source>it is a DICOM file</source>
   <translation>es un fichero DICOM</translation>
  </message>
  <message>
   <source>it is a DICOM file that cannot be shown: {reason}</source>
   <translation>es un fichero DICOM que no se puede mostrar: {reason}</translation>
  </message>
  <message>
   <source>it is a JPEG XL file</source>
   <translation>es un fichero JPEG XL</translation>
  </message>
  <message>
   <source>it is a JPEG in arithmetic coding</source>
   <translation>es un JPEG con codificación aritmética</translation>
  </message>
  <message>
   <source>it is a JPEG of a reserved kind</source>
   <translation>es un JPEG de un tipo reservado</translation>
  </message>
  <message>
   <source>it is a JPEG of {components} color parts</source>
   <translation>es un JPEG de {components} componentes de color</translation>
  </message>
  <message>
   <source>it is a JPEG of {precision} bits</source>
   <translation>es un JPEG de {precision} bits</translation>
  </message>
  <message>
   <source>it is a JPEG of {scans} passes</source>
   <translation>es un JPEG de {scans} pasadas</translation>
  </message>
  <message>
   <source>it is a JPEG-LS picture</source>
   <translation>es una imagen JPEG-LS</translation>
  </message>
  <message>
   <source>it is a PAM file of an unknown kind</source>
   <translation>es un fichero PAM de un tipo desconocido</translation>
  </message>
  <message>
   <source>it is a PNG with parts of an unknown kind</source>
   <translation>es un PNG con partes de un tipo desconocido</translation>
  </message>
  <message>
   <source>it is a Photoshop file</source>
   <translation>es un fichero de Photoshop</translation>
  </message>
  <message>
   <source>it is a PostScript file</source>
   <translation>es un fichero PostScript</translation>
  </message>
  <message>
   <source>it is a ZIP archive or an office document</source>
   <translation>es un archivo ZIP o un documento ofimático</translation>
  </message>
  <message>
   <source>it is a camera's raw file</source>
   <translation>es el fichero RAW de una cámara</translation>
  </message>
  <message>
   <source>it is a compressed file</source>
   <translation>es un fichero comprimido</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>es una carpeta</translation>
  </message>
  <message>
   <source>it is a hierarchical JPEG</source>
   <translation>es un JPEG jerárquico</translation>
  </message>
  <message>
   <source>it is a link to another file</source>
   <translation>es un enlace a otro fichero</translation>
  </message>
  <message>
   <source>it is a lossless JPEG in YCbCr</source>
   <translation>es un JPEG sin pérdida en YCbCr</translation>
  </message>
  <message>
   <source>it is a mail or file server</source>
   <translation>es un servidor de correo o de ficheros</translation>
  </message>
  <message>
   <source>it is a picture of a rare kind</source>
   <translation>es una imagen de un tipo poco común</translation>
  </message>
  <message>
   <source>it is a program</source>
   <translation>es un programa</translation>
  </message>
  <message>
   <source>it is a secure shell server</source>
   <translation>es un servidor de shell seguro</translation>
  </message>
  <message>
   <source>it is a sequence of pictures</source>
   <translation>es una secuencia de imágenes</translation>
  </message>
  <message>
   <source>it is a sequence of pictures that are turned</source>
   <translation>es una secuencia de imágenes giradas</translation>
  </message>
  <message>
   <source>it is a sound file</source>
   <translation>es un fichero de sonido</translation>
  </message>
  <message>
   <source>it is a text document</source>
   <translation>es un documento de texto</translation>
  </message>
  <message>
   <source>it is a video of high dynamic range, whose colors would come out wrong</source>
   <translation>es un vídeo de alto rango dinámico, cuyos colores saldrían mal</translation>
  </message>
  <message>
   <source>it is a web page</source>
   <translation>es una página web</translation>
  </message>
  <message>
   <source>it is a web server</source>
   <translation>es un servidor web</translation>
  </message>
  <message>
   <source>it is an SVG drawing</source>
   <translation>es un dibujo SVG</translation>
  </message>
  <message>
   <source>it is an XML file</source>
   <translation>es un fichero XML</translation>
  </message>
  <message>
   <source>it is an icon</source>
   <translation>es un icono</translation>
  </message>
  <message>
   <source>it is an office document</source>
   <translation>es un documento ofimático</translation>
  </message>
  <message>
   <source>it is congested</source>
   <translation>está saturado</translation>
  </message>
  <message>
   <source>it is damaged</source>
   <translation>está dañado</translation>
  </message>
  <message>
   <source>it is damaged or gone, and another EzP2P is sending from this folder</source>
   <translation>está dañado o ha desaparecido, y otro EzP2P está enviando desde esta carpeta</translation>
  </message>
  <message>
   <source>it is in a presentation context that was not accepted</source>
   <translation>está en un contexto de presentación que no se aceptó</translation>
  </message>
  <message>
   <source>it is kept as it is, as a whole video, PDF or DICOM file</source>
   <translation>se conserva tal cual, como vídeo, PDF o fichero DICOM entero</translation>
  </message>
  <message>
   <source>it is listed in the DICOMDIR and is not there</source>
   <translation>figura en el DICOMDIR y no está ahí</translation>
  </message>
  <message>
   <source>it is made of too many parts</source>
   <translation>consta de demasiadas partes</translation>
  </message>
  <message>
   <source>it is no DICOMDIR</source>
   <translation>no es un DICOMDIR</translation>
  </message>
  <message>
   <source>it is no Matroska file</source>
   <translation>no es un fichero Matroska</translation>
  </message>
  <message>
   <source>it is no PDU</source>
   <translation>no es una PDU</translation>
  </message>
  <message>
   <source>it is no answer to the C-STORE request</source>
   <translation>no es una respuesta a la solicitud C-STORE</translation>
  </message>
  <message>
   <source>it is no answer to {request}</source>
   <translation>no es una respuesta a {request}</translation>
  </message>
  <message>
   <source>it is no recording of EzP2P</source>
   <translation>no es una grabación de EzP2P</translation>
  </message>
  <message>
   <source>it is not a DICOM file</source>
   <translation>no es un fichero DICOM</translation>
  </message>
  <message>
   <source>it is not a DICOM file, or damaged</source>
   <translation>no es un fichero DICOM o está dañado</translation>
  </message>
  <message>
   <source>it is not a DICOM instance, or damaged</source>
   <translation>no es una instancia DICOM o está dañada</translation>
  </message>
  <message>
   <source>it is not a JPEG</source>
   <translation>no es un JPEG</translation>
  </message>
  <message>
   <source>it is not a PDF that can be opened</source>
   <translation>no es un PDF que se pueda abrir</translation>
  </message>
  <message>
   <source>it is not a folder</source>
   <translation>no es una carpeta</translation>
  </message>
  <message>
   <source>it is not a port number</source>
   <translation>no es un número de puerto</translation>
  </message>
  <message>
   <source>it is not a sequence of JPEG segments</source>
   <translation>no es una secuencia de segmentos JPEG</translation>
  </message>
  <message>
   <source>it is not a sequence of PNG parts</source>
   <translation>no es una secuencia de partes PNG</translation>
  </message>
  <message>
   <source>it is not an ordinary file</source>
   <translation>no es un fichero corriente</translation>
  </message>
  <message>
   <source>it is not durable here: {mode}, {level}</source>
   <translation>aquí no es duradero: {mode}, {level}</translation>
  </message>
  <message>
   <source>it is not in color of 16 bits</source>
   <translation>no está en color de 16 bits</translation>
  </message>
  <message>
   <source>it is not ready</source>
   <translation>no está listo</translation>
  </message>
  <message>
   <source>it is not the key of our certificate</source>
   <translation>no es la clave de nuestro certificado</translation>
  </message>
  <message>
   <source>it is not the name of one</source>
   <translation>no es el nombre de ninguna</translation>
  </message>
  <message>
   <source>it is not there</source>
   <translation>no está ahí</translation>
  </message>
  <message>
   <source>it is not there any more</source>
   <translation>ya no está ahí</translation>
  </message>
  <message>
   <source>it is of a PDF, and an older EzP2P did not keep with how many pixels it was edited</source>
   <translation>es de un PDF, y un EzP2P anterior no guardó con cuántos píxeles se editó</translation>
  </message>
  <message>
   <source>it is of an old kind</source>
   <translation>es de un tipo antiguo</translation>
  </message>
  <message>
   <source>it is shorter than its header says</source>
   <translation>es más corto de lo que dice su cabecera</translation>
  </message>
  <message>
   <source>it is still being written</source>
   <translation>aún se está escribiendo</translation>
  </message>
  <message>
   <source>it is to be shown mirrored, or turned by less than a quarter</source>
   <translation>debe mostrarse reflejado o girado menos de un cuarto de vuelta</translation>
  </message>
  <message>
   <source>it is too large for a certificate</source>
   <translation>es demasiado grande para un certificado</translation>
  </message>
  <message>
   <source>it is too large when inflated</source>
   <translation>es demasiado grande al descomprimirse</translation>
  </message>
  <message>
   <source>it is too short</source>
   <translation>es demasiado corto</translation>
  </message>
  <message>
   <source>it lists nothing</source>
   <translation>no enumera nada</translation>
  </message>
  <message>
   <source>it names another request or instance</source>
   <translation>nombra otra solicitud o instancia</translation>
  </message>
  <message>
   <source>it names no level</source>
   <translation>no indica ningún nivel</translation>
  </message>
  <message>
   <source>it names no transaction</source>
   <translation>no indica ninguna transacción</translation>
  </message>
  <message>
   <source>it names what is no setting: {unknown}</source>
   <translation>indica algo que no es un ajuste: {unknown}</translation>
  </message>
  <message>
   <source>it needs more than the {megabyte} MB of memory that one picture may use</source>
   <translation>necesita más de los {megabyte} MB de memoria que puede usar una imagen</translation>
  </message>
  <message>
   <source>it ran out of memory</source>
   <translation>se quedó sin memoria</translation>
  </message>
  <message>
   <source>it reads color in three passes</source>
   <translation>lee el color en tres pasadas</translation>
  </message>
  <message>
   <source>it refused these settings, status {status}</source>
   <translation>rechazó estos ajustes, estado {status}</translation>
  </message>
  <message>
   <source>it released it before it answered</source>
   <translation>la liberó antes de responder</translation>
  </message>
  <message>
   <source>it sent an abort</source>
   <translation>envió una interrupción (abort)</translation>
  </message>
  <message>
   <source>it sent several pages in one</source>
   <translation>envió varias páginas en una</translation>
  </message>
  <message>
   <source>it sent {name} instead of a picture</source>
   <translation>envió {name} en lugar de una imagen</translation>
  </message>
  <message>
   <source>it shows only a part of its picture</source>
   <translation>muestra solo una parte de su imagen</translation>
  </message>
  <message>
   <source>it speaks another version of the protocol</source>
   <translation>habla otra versión del protocolo</translation>
  </message>
  <message>
   <source>it stopped with paper left in its feeder</source>
   <translation>se detuvo con papel en su alimentador</translation>
  </message>
  <message>
   <source>it takes only {wanted} bytes at once</source>
   <translation>acepta solo {wanted} bytes de una vez</translation>
  </message>
  <message>
   <source>it takes {wanted} and this is {given}</source>
   <translation>acepta {wanted} y esto es {given}</translation>
  </message>
  <message>
   <source>it talks nonsense</source>
   <translation>envía datos sin sentido</translation>
  </message>
  <message>
   <source>it talks nonsense: {error}</source>
   <translation>envía datos sin sentido: {error}</translation>
  </message>
  <message>
   <source>it tells its height only at its end</source>
   <translation>indica su altura solo al final</translation>
  </message>
  <message>
   <source>it tells of nothing that it can scan from</source>
   <translation>no indica nada desde lo que pueda escanear</translation>
  </message>
  <message>
   <source>it took the request for another one ({details})</source>
   <translation>confundió la solicitud con otra ({details})</translation>
  </message>
  <message>
   <source>it took {value} instead of {value2} for {number}</source>
   <translation>tomó {value} en lugar de {value2} para {number}</translation>
  </message>
  <message>
   <source>it turned the encryption down: it may ask for a certificate of this workstation, or know no cipher that is safe enough</source>
   <translation>rechazó el cifrado: quizá pide un certificado de este puesto, o no conoce ningún cifrado lo bastante seguro</translation>
  </message>
  <message>
   <source>it uses a character set that the server does not name</source>
   <translation>usa un juego de caracteres que el servidor no indica</translation>
  </message>
  <message>
   <source>it uses colors that its palette does not have</source>
   <translation>usa colores que su paleta no tiene</translation>
  </message>
  <message>
   <source>it wants to be asked elsewhere: write its address with https://</source>
   <translation>quiere que se le pregunte en otro sitio: escriba su dirección con https://</translation>
  </message>
  <message>
   <source>it was stopped at the device</source>
   <translation>se detuvo en el equipo</translation>
  </message>
  <message>
   <source>it was unable to work on this search ({details})</source>
   <translation>no pudo procesar esta búsqueda ({details})</translation>
  </message>
  <message>
   <source>it would be {points} million points, the limit is {most_points}</source>
   <translation>serían {points} millones de puntos, el límite son {most_points}</translation>
  </message>
  <message>
   <source>it would choose something near instead</source>
   <translation>elegiría en su lugar algo parecido</translation>
  </message>
  <message>
   <source>its DICOMDIR is damaged, or is none</source>
   <translation>su DICOMDIR está dañado o no lo es</translation>
  </message>
  <message>
   <source>its answer has no status</source>
   <translation>su respuesta no tiene estado</translation>
  </message>
  <message>
   <source>its answer is larger than any scanner's, or has a document type</source>
   <translation>su respuesta es mayor que la de cualquier escáner o tiene un tipo de documento</translation>
  </message>
  <message>
   <source>its answer is longer than it can be</source>
   <translation>su respuesta es más larga de lo posible</translation>
  </message>
  <message>
   <source>its answer is not DICOM</source>
   <translation>su respuesta no es DICOM</translation>
  </message>
  <message>
   <source>its answer is not XML</source>
   <translation>su respuesta no es XML</translation>
  </message>
  <message>
   <source>its answer is not XML in UTF-8</source>
   <translation>su respuesta no es XML en UTF-8</translation>
  </message>
  <message>
   <source>its brightness cannot be changed</source>
   <translation>su brillo no se puede cambiar</translation>
  </message>
  <message>
   <source>its brightness cannot be chosen</source>
   <translation>su brillo no se puede elegir</translation>
  </message>
  <message>
   <source>its carriage is locked for transport</source>
   <translation>su carro está bloqueado para el transporte</translation>
  </message>
  <message>
   <source>its certificate cannot be accepted ({details})</source>
   <translation>su certificado no se puede aceptar ({details})</translation>
  </message>
  <message>
   <source>its certificate has expired</source>
   <translation>su certificado ha caducado</translation>
  </message>
  <message>
   <source>its certificate is made out to another name than {host}</source>
   <translation>su certificado está a otro nombre que {host}</translation>
  </message>
  <message>
   <source>its certificate is not trusted on this workstation</source>
   <translation>su certificado no es de confianza en este puesto</translation>
  </message>
  <message>
   <source>its certificate is not valid yet</source>
   <translation>su certificado aún no es válido</translation>
  </message>
  <message>
   <source>its channels are of an unusual kind</source>
   <translation>sus canales son de un tipo inusual</translation>
  </message>
  <message>
   <source>its coded data are broken or incomplete</source>
   <translation>sus datos codificados están rotos o incompletos</translation>
  </message>
  <message>
   <source>its colors are of a kind that is not read</source>
   <translation>sus colores son de un tipo que no se lee</translation>
  </message>
  <message>
   <source>its colors are sampled in an unusual way</source>
   <translation>sus colores están muestreados de forma inusual</translation>
  </message>
  <message>
   <source>its command set is cut off</source>
   <translation>su conjunto de comandos está cortado</translation>
  </message>
  <message>
   <source>its command set is damaged</source>
   <translation>su conjunto de comandos está dañado</translation>
  </message>
  <message>
   <source>its command set is too long</source>
   <translation>su conjunto de comandos es demasiado largo</translation>
  </message>
  <message>
   <source>its content is of no known kind</source>
   <translation>su contenido no es de un tipo conocido</translation>
  </message>
  <message>
   <source>its data end too early or are broken</source>
   <translation>sus datos terminan demasiado pronto o están rotos</translation>
  </message>
  <message>
   <source>its data lie elsewhere</source>
   <translation>sus datos están en otro lugar</translation>
  </message>
  <message>
   <source>its data set is too long</source>
   <translation>su conjunto de datos es demasiado largo</translation>
  </message>
  <message>
   <source>its disk does not answer</source>
   <translation>su disco no responde</translation>
  </message>
  <message>
   <source>its disk is full</source>
   <translation>su disco está lleno</translation>
  </message>
  <message>
   <source>its driver does not give files; use WIA</source>
   <translation>su controlador no entrega ficheros; use WIA</translation>
  </message>
  <message>
   <source>its end is missing</source>
   <translation>falta su final</translation>
  </message>
  <message>
   <source>its feeder is broken</source>
   <translation>su alimentador está averiado</translation>
  </message>
  <message>
   <source>its file header names another one</source>
   <translation>su cabecera de fichero nombra otra</translation>
  </message>
  <message>
   <source>its frame header is broken</source>
   <translation>su cabecera de fotograma está rota</translation>
  </message>
  <message>
   <source>its frame {number} is no JPEG</source>
   <translation>su fotograma {number} no es un JPEG</translation>
  </message>
  <message>
   <source>its frames are not what its header says</source>
   <translation>sus fotogramas no son lo que dice su cabecera</translation>
  </message>
  <message>
   <source>its frames have {megabyte} MB together, and one instance is built of {megabyte2} MB at most</source>
   <translation>sus fotogramas ocupan {megabyte} MB en total y una instancia se construye con un máximo de {megabyte2} MB</translation>
  </message>
  <message>
   <source>its header is broken</source>
   <translation>su cabecera está rota</translation>
  </message>
  <message>
   <source>its header is missing</source>
   <translation>falta su cabecera</translation>
  </message>
  <message>
   <source>its header or its pixels are missing</source>
   <translation>faltan su cabecera o sus píxeles</translation>
  </message>
  <message>
   <source>its key has a password</source>
   <translation>su clave tiene contraseña</translation>
  </message>
  <message>
   <source>its kind of pixels is not written in another transfer syntax</source>
   <translation>su tipo de píxeles no se escribe en otra sintaxis de transferencia</translation>
  </message>
  <message>
   <source>its last value may be cut off</source>
   <translation>su último valor puede estar cortado</translation>
  </message>
  <message>
   <source>its last {missing_s} seconds are missing</source>
   <translation>faltan sus últimos {missing_s} segundos</translation>
  </message>
  <message>
   <source>its length is wrong</source>
   <translation>su longitud es incorrecta</translation>
  </message>
  <message>
   <source>its level is none of the information model's</source>
   <translation>su nivel no pertenece al modelo de información</translation>
  </message>
  <message>
   <source>its limit of connections is reached</source>
   <translation>se alcanzó su límite de conexiones</translation>
  </message>
  <message>
   <source>its list of pages has no end</source>
   <translation>su lista de páginas no tiene fin</translation>
  </message>
  <message>
   <source>its list of pages is broken</source>
   <translation>su lista de páginas está rota</translation>
  </message>
  <message>
   <source>its name is too long</source>
   <translation>su nombre es demasiado largo</translation>
  </message>
  <message>
   <source>its pages are made by a form of Adobe's own kind (XFA)</source>
   <translation>sus páginas las crea un formulario de un tipo propio de Adobe (XFA)</translation>
  </message>
  <message>
   <source>its pages or frames differ in size or kind, so that they do not fit into one instance</source>
   <translation>sus páginas o fotogramas difieren en tamaño o tipo, por lo que no caben en una sola instancia</translation>
  </message>
  <message>
   <source>its palette is missing</source>
   <translation>falta su paleta</translation>
  </message>
  <message>
   <source>its palette is missing or broken</source>
   <translation>su paleta falta o está rota</translation>
  </message>
  <message>
   <source>its palette is of an unusual kind</source>
   <translation>su paleta es de un tipo inusual</translation>
  </message>
  <message>
   <source>its part {decode} comes twice</source>
   <translation>su parte {decode} aparece dos veces</translation>
  </message>
  <message>
   <source>its parts are broken</source>
   <translation>sus partes están rotas</translation>
  </message>
  <message>
   <source>its parts are out of order</source>
   <translation>sus partes están desordenadas</translation>
  </message>
  <message>
   <source>its picture is missing</source>
   <translation>falta su imagen</translation>
  </message>
  <message>
   <source>its pictures are compressed in a way that is not read</source>
   <translation>sus imágenes están comprimidas de una forma que no se lee</translation>
  </message>
  <message>
   <source>its pictures are larger than 4096 by 2160</source>
   <translation>sus imágenes son mayores de 4096 por 2160</translation>
  </message>
  <message>
   <source>its pixel data are broken</source>
   <translation>sus datos de píxeles están rotos</translation>
  </message>
  <message>
   <source>its pixels are JPEG code around {bits} bits</source>
   <translation>sus píxeles son código JPEG alrededor de {bits} bits</translation>
  </message>
  <message>
   <source>its pixels are Lab colors</source>
   <translation>sus píxeles son colores Lab</translation>
  </message>
  <message>
   <source>its pixels are YCbCr of a rare kind</source>
   <translation>sus píxeles son YCbCr de un tipo poco común</translation>
  </message>
  <message>
   <source>its pixels are a camera's raw data</source>
   <translation>sus píxeles son los datos RAW de una cámara</translation>
  </message>
  <message>
   <source>its pixels are a mask</source>
   <translation>sus píxeles son una máscara</translation>
  </message>
  <message>
   <source>its pixels are a palette of a rare kind</source>
   <translation>sus píxeles son una paleta de un tipo poco común</translation>
  </message>
  <message>
   <source>its pixels are coded in a rare way</source>
   <translation>sus píxeles están codificados de una forma poco común</translation>
  </message>
  <message>
   <source>its pixels are coded in the JPEG of older TIFF files</source>
   <translation>sus píxeles están codificados en el JPEG de ficheros TIFF antiguos</translation>
  </message>
  <message>
   <source>its pixels are coded in {coding}</source>
   <translation>sus píxeles están codificados en {coding}</translation>
  </message>
  <message>
   <source>its pixels are colors of a rare kind</source>
   <translation>sus píxeles son colores de un tipo poco común</translation>
  </message>
  <message>
   <source>its pixels are differences of YCbCr</source>
   <translation>sus píxeles son diferencias de YCbCr</translation>
  </message>
  <message>
   <source>its pixels are differences of a rare kind</source>
   <translation>sus píxeles son diferencias de un tipo poco común</translation>
  </message>
  <message>
   <source>its pixels are differences of {bits} bits</source>
   <translation>sus píxeles son diferencias de {bits} bits</translation>
  </message>
  <message>
   <source>its pixels are facsimile code around colors</source>
   <translation>sus píxeles son código de fax alrededor de colores</translation>
  </message>
  <message>
   <source>its pixels are floating point numbers</source>
   <translation>sus píxeles son números de coma flotante</translation>
  </message>
  <message>
   <source>its pixels are inks of a rare kind</source>
   <translation>sus píxeles son tintas de un tipo poco común</translation>
  </message>
  <message>
   <source>its pixels are lossless JPEG in a TIFF</source>
   <translation>sus píxeles son JPEG sin pérdida en un TIFF</translation>
  </message>
  <message>
   <source>its pixels are missing</source>
   <translation>faltan sus píxeles</translation>
  </message>
  <message>
   <source>its pixels are not in one piece</source>
   <translation>sus píxeles no están en una sola pieza</translation>
  </message>
  <message>
   <source>its pixels are not those that it announces</source>
   <translation>sus píxeles no son los que anuncia</translation>
  </message>
  <message>
   <source>its pixels are not those that its header tells of</source>
   <translation>sus píxeles no son los que indica su cabecera</translation>
  </message>
  <message>
   <source>its pixels are not what its header says</source>
   <translation>sus píxeles no son lo que dice su cabecera</translation>
  </message>
  <message>
   <source>its pixels are numbers of a rare kind</source>
   <translation>sus píxeles son números de un tipo poco común</translation>
  </message>
  <message>
   <source>its pixels are numbers with a sign</source>
   <translation>sus píxeles son números con signo</translation>
  </message>
  <message>
   <source>its pixels cannot be decoded</source>
   <translation>sus píxeles no se pueden descodificar</translation>
  </message>
  <message>
   <source>its pixels cannot be read</source>
   <translation>sus píxeles no se pueden leer</translation>
  </message>
  <message>
   <source>its pixels cannot be shown</source>
   <translation>sus píxeles no se pueden mostrar</translation>
  </message>
  <message>
   <source>its pixels end too early</source>
   <translation>sus píxeles terminan demasiado pronto</translation>
  </message>
  <message>
   <source>its pixels have more bits than it says</source>
   <translation>sus píxeles tienen más bits de lo que dice</translation>
  </message>
  <message>
   <source>its process does not start: {why}</source>
   <translation>su proceso no arranca: {why}</translation>
  </message>
  <message>
   <source>its process ended</source>
   <translation>su proceso terminó</translation>
  </message>
  <message>
   <source>its reason is unknown to us ({key}, {key2}, {key3})</source>
   <translation>desconocemos su motivo ({key}, {key2}, {key3})</translation>
  </message>
  <message>
   <source>its records do not lead to each other</source>
   <translation>sus registros no se enlazan entre sí</translation>
  </message>
  <message>
   <source>its resolution cannot be chosen</source>
   <translation>su resolución no se puede elegir</translation>
  </message>
  <message>
   <source>its samples are of an unusual number of bits</source>
   <translation>sus muestras tienen un número inusual de bits</translation>
  </message>
  <message>
   <source>its samples are signed numbers</source>
   <translation>sus muestras son números con signo</translation>
  </message>
  <message>
   <source>its samples have different numbers of bits</source>
   <translation>sus muestras tienen distintos números de bits</translation>
  </message>
  <message>
   <source>its samples have {bits} bits</source>
   <translation>sus muestras tienen {bits} bits</translation>
  </message>
  <message>
   <source>its segments are out of order</source>
   <translation>sus segmentos están desordenados</translation>
  </message>
  <message>
   <source>its sequences are nested too deeply</source>
   <translation>sus secuencias están demasiado anidadas</translation>
  </message>
  <message>
   <source>its stream has more than the 4 GB that one instance can hold</source>
   <translation>su flujo tiene más de los 4 GB que puede contener una instancia</translation>
  </message>
  <message>
   <source>its text reaches to column {right} and row {bottom} of a picture with {columns} by {rows}</source>
   <translation>su texto llega hasta la columna {right} y la fila {bottom} de una imagen de {columns} por {rows}</translation>
  </message>
  <message>
   <source>its transfer syntax is not known</source>
   <translation>su sintaxis de transferencia no es conocida</translation>
  </message>
  <message>
   <source>its transparent color is broken</source>
   <translation>su color transparente está roto</translation>
  </message>
  <message>
   <source>its typeface has no letter for {names}</source>
   <translation>su tipo de letra no tiene ninguna letra para {names}</translation>
  </message>
  <message>
   <source>its {frame_count} frames have {megabyte} MB together, and one instance is built of {megabyte2} MB at most</source>
   <translation>sus {frame_count} fotogramas ocupan {megabyte} MB en total y una instancia se construye con un máximo de {megabyte2} MB</translation>
  </message>
  <message>
   <source>its {frames} frames have more than {most_edited_bytes} MB together</source>
   <translation>sus {frames} fotogramas ocupan más de {most_edited_bytes} MB en total</translation>
  </message>
  <message>
   <source>its {keyword} is not a UID</source>
   <translation>su {keyword} no es un UID</translation>
  </message>
  <message>
   <source>joins a study</source>
   <translation>unido a un estudio</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>ahora mismo</translation>
  </message>
  <message numerus="yes">
   <source>keep {count} pictures</source>
   <translation>
    <numerusform>conservar {count} imagen</numerusform>
    <numerusform>conservar {count} imágenes</numerusform>
   </translation>
  </message>
  <message>
   <source>kept on this computer</source>
   <translation>se conserva en este ordenador</translation>
  </message>
  <message>
   <source>left</source>
   <comment>side</comment>
   <translation>izquierdo</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>omitido</translation>
  </message>
  <message>
   <source>listed twice</source>
   <translation>repetida</translation>
  </message>
  <message>
   <source>look at it</source>
   <translation>revisar</translation>
  </message>
  <message>
   <source>made when sent</source>
   <translation>se crea al enviar</translation>
  </message>
  <message>
   <source>may hold capital letters, digits, spaces and underscores only.</source>
   <translation>solo puede contener mayúsculas, cifras, espacios y guiones bajos.</translation>
  </message>
  <message>
   <source>may hold plain ASCII characters only.</source>
   <translation>solo puede contener caracteres ASCII simples.</translation>
  </message>
  <message>
   <source>may hold {limit} characters; this has {length}.</source>
   <translation>puede contener {limit} caracteres; tiene {length}.</translation>
  </message>
  <message numerus="yes">
   <source>move {count} pictures</source>
   <translation>
    <numerusform>mover {count} imagen</numerusform>
    <numerusform>mover {count} imágenes</numerusform>
   </translation>
  </message>
  <message>
   <source>needs you</source>
   <translation>requiere atención</translation>
  </message>
  <message>
   <source>next try now</source>
   <translation>próximo intento: ahora</translation>
  </message>
  <message>
   <source>next try {time}</source>
   <translation>próximo intento: {time}</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>ninguna respuesta</translation>
  </message>
  <message>
   <source>no answer within {timeout_s} seconds</source>
   <translation>ninguna respuesta en {timeout_s} segundos</translation>
  </message>
  <message>
   <source>no encrypted connection comes about</source>
   <translation>no se logra ninguna conexión cifrada</translation>
  </message>
  <message>
   <source>no part of the page can be chosen</source>
   <translation>no se puede elegir ninguna parte de la página</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>sin motivo indicado</translation>
  </message>
  <message>
   <source>no worklist</source>
   <translation>sin lista de trabajo</translation>
  </message>
  <message>
   <source>none is shown</source>
   <translation>no se muestra ninguno</translation>
  </message>
  <message>
   <source>none is watched</source>
   <translation>no se vigila ninguna</translation>
  </message>
  <message>
   <source>none is yet</source>
   <translation>todavía ninguna</translation>
  </message>
  <message>
   <source>not from the worklist</source>
   <translation>no es de la lista de trabajo</translation>
  </message>
  <message>
   <source>nothing can be changed on the disk that holds it</source>
   <translation>no se puede cambiar nada en el disco que lo contiene</translation>
  </message>
  <message>
   <source>nothing was asked</source>
   <translation>no se preguntó nada</translation>
  </message>
  <message>
   <source>of this computer</source>
   <translation>de este ordenador</translation>
  </message>
  <message>
   <source>on {date}</source>
   <translation>el {date}</translation>
  </message>
  <message>
   <source>one of its frames is broken</source>
   <translation>uno de sus fotogramas está roto</translation>
  </message>
  <message>
   <source>one of its lists cannot be read</source>
   <translation>una de sus listas no se puede leer</translation>
  </message>
  <message>
   <source>one of its sides is longer than the {longest_side} pixels that DICOM can hold</source>
   <translation>uno de sus lados es mayor que los {longest_side} píxeles que admite DICOM</translation>
  </message>
  <message>
   <source>one of its sides is longer than {longest_side} pixels</source>
   <translation>uno de sus lados es mayor que {longest_side} píxeles</translation>
  </message>
  <message>
   <source>one of its texts cannot be read ({doubt})</source>
   <translation>uno de sus textos no se puede leer ({doubt})</translation>
  </message>
  <message>
   <source>one of its texts is too long</source>
   <translation>uno de sus textos es demasiado largo</translation>
  </message>
  <message>
   <source>outbox: empty</source>
   <translation>bandeja de salida: vacía</translation>
  </message>
  <message>
   <source>outbox: nothing is being sent</source>
   <translation>bandeja de salida: no se envía nada</translation>
  </message>
  <message>
   <source>outbox: unknown</source>
   <translation>bandeja de salida: desconocida</translation>
  </message>
  <message>
   <source>outbox: {count} of {count} in the PACS today</source>
   <translation>bandeja de salida: {count} de {count} en el PACS hoy</translation>
  </message>
  <message>
   <source>outbox: {state}</source>
   <translation>bandeja de salida: {state}</translation>
  </message>
  <message numerus="yes">
   <source>outbox: {stored} of {count} stored today</source>
   <translation>
    <numerusform>bandeja de salida: {stored} de {count} almacenada hoy</numerusform>
    <numerusform>bandeja de salida: {stored} de {count} almacenadas hoy</numerusform>
   </translation>
  </message>
  <message>
   <source>page {number} cannot be read</source>
   <translation>la página {number} no se puede leer</translation>
  </message>
  <message>
   <source>page {number} cannot be read: {reason}</source>
   <translation>la página {number} no se puede leer: {reason}</translation>
  </message>
  <message>
   <source>passed</source>
   <translation>superado</translation>
  </message>
  <message>
   <source>pictures (Secondary Capture)</source>
   <translation>imágenes (Secondary Capture)</translation>
  </message>
  <message numerus="yes">
   <source>pictures in {series} series, {size}</source>
   <translation>
    <numerusform>imagen en {series} series, {size}</numerusform>
    <numerusform>imágenes en {series} series, {size}</numerusform>
   </translation>
  </message>
  <message>
   <source>pictures yet</source>
   <translation>imágenes aún</translation>
  </message>
  <message numerus="yes">
   <source>pictures, {size}</source>
   <translation>
    <numerusform>imagen, {size}</numerusform>
    <numerusform>imágenes, {size}</numerusform>
   </translation>
  </message>
  <message>
   <source>pixels that are not for the screen</source>
   <translation>píxeles que no son para la pantalla</translation>
  </message>
  <message>
   <source>python-sane is not installed (pip install 'ezp2p[scan]')</source>
   <translation>python-sane no está instalado (pip install 'ezp2p[scan]')</translation>
  </message>
  <message>
   <source>pytwain is not installed (pip install pytwain)</source>
   <translation>pytwain no está instalado (pip install pytwain)</translation>
  </message>
  <message>
   <source>queued</source>
   <translation>en cola</translation>
  </message>
  <message>
   <source>reading it took longer than {seconds} seconds</source>
   <translation>leerlo llevó más de {seconds} segundos</translation>
  </message>
  <message>
   <source>reading videos is not installed</source>
   <translation>la lectura de vídeos no está instalada</translation>
  </message>
  <message numerus="yes">
   <source>reject {count} pictures</source>
   <translation>
    <numerusform>descartar {count} imagen</numerusform>
    <numerusform>descartar {count} imágenes</numerusform>
   </translation>
  </message>
  <message>
   <source>removed, as the settings say</source>
   <translation>eliminada, como indican los ajustes</translation>
  </message>
  <message>
   <source>right</source>
   <comment>side</comment>
   <translation>derecho</translation>
  </message>
  <message>
   <source>rows and columns are given together.</source>
   <translation>las filas y las columnas se indican juntas.</translation>
  </message>
  <message>
   <source>searches (Study Root)</source>
   <translation>búsquedas (Study Root)</translation>
  </message>
  <message>
   <source>sending</source>
   <translation>enviando</translation>
  </message>
  <message>
   <source>sent again soon</source>
   <translation>se reenvía en breve</translation>
  </message>
  <message>
   <source>several pages or frames</source>
   <translation>varias páginas o fotogramas</translation>
  </message>
  <message>
   <source>several, which stay unless you write</source>
   <translation>varios, que se conservan si no escribe</translation>
  </message>
  <message>
   <source>single bits are written uncompressed</source>
   <translation>los bits sueltos se escriben sin comprimir</translation>
  </message>
  <message>
   <source>somebody else</source>
   <translation>otra persona</translation>
  </message>
  <message>
   <source>something other than numbers is among its values</source>
   <translation>entre sus valores hay algo que no es un número</translation>
  </message>
  <message>
   <source>something unknown follows its header or its pixels</source>
   <translation>algo desconocido sigue a su cabecera o a sus píxeles</translation>
  </message>
  <message>
   <source>sort by name</source>
   <translation>ordenar por nombre</translation>
  </message>
  <message>
   <source>sort by time taken</source>
   <translation>ordenar por hora de toma</translation>
  </message>
  <message>
   <source>status {status}</source>
   <translation>estado {status}</translation>
  </message>
  <message>
   <source>status {status}: {comment}</source>
   <translation>estado {status}: {comment}</translation>
  </message>
  <message>
   <source>storage commitment, status {status}</source>
   <translation>servicio Storage Commitment, estado {status}</translation>
  </message>
  <message>
   <source>storage commitment, status {status}: {comment}</source>
   <translation>servicio Storage Commitment, estado {status}: {comment}</translation>
  </message>
  <message>
   <source>stored</source>
   <translation>almacenada</translation>
  </message>
  <message>
   <source>stored and confirmed</source>
   <translation>almacenada y confirmada</translation>
  </message>
  <message>
   <source>take away a series</source>
   <translation>quitar una serie</translation>
  </message>
  <message numerus="yes">
   <source>take out {count} pictures</source>
   <translation>
    <numerusform>sacar {count} imagen</numerusform>
    <numerusform>sacar {count} imágenes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>take the pages of {count} pictures</source>
   <translation>
    <numerusform>tomar las páginas de {count} imagen</numerusform>
    <numerusform>tomar las páginas de {count} imágenes</numerusform>
   </translation>
  </message>
  <message>
   <source>the C-ECHO request</source>
   <translation>la solicitud C-ECHO</translation>
  </message>
  <message>
   <source>the C-STORE request</source>
   <translation>la solicitud C-STORE</translation>
  </message>
  <message>
   <source>the DICOMDIR lists it by a name that is none</source>
   <translation>el DICOMDIR lo enumera con un nombre que no lo es</translation>
  </message>
  <message>
   <source>the PDF is protected by a password</source>
   <translation>el PDF está protegido con contraseña</translation>
  </message>
  <message>
   <source>the PDU did not come whole in time</source>
   <translation>la PDU no llegó entera a tiempo</translation>
  </message>
  <message>
   <source>the area does not lie on what it scans</source>
   <translation>el área no está sobre lo que escanea</translation>
  </message>
  <message>
   <source>the area has to lie within {width} by {height} mm</source>
   <translation>el área debe estar dentro de {width} por {height} mm</translation>
  </message>
  <message>
   <source>the beginning of the encryption failed ({details})</source>
   <translation>el inicio del cifrado falló ({details})</translation>
  </message>
  <message>
   <source>the certificate of this workstation has expired</source>
   <translation>el certificado de este puesto ha caducado</translation>
  </message>
  <message>
   <source>the chosen part lies outside of its picture</source>
   <translation>la parte elegida está fuera de su imagen</translation>
  </message>
  <message>
   <source>the computer that holds it does not answer</source>
   <translation>el ordenador que lo contiene no responde</translation>
  </message>
  <message>
   <source>the connection to the computer that holds it is lost</source>
   <translation>se ha perdido la conexión con el ordenador que lo contiene</translation>
  </message>
  <message>
   <source>the data do not match what it expects of such a picture ({details})</source>
   <translation>los datos no concuerdan con lo que espera de una imagen así ({details})</translation>
  </message>
  <message>
   <source>the disk or card that holds it reports an error</source>
   <translation>el disco o la tarjeta que lo contiene notifica un error</translation>
  </message>
  <message>
   <source>the disk that holds it reports an error</source>
   <translation>el disco que lo contiene notifica un error</translation>
  </message>
  <message>
   <source>the file holds only zeros</source>
   <translation>el fichero contiene solo ceros</translation>
  </message>
  <message>
   <source>the file holds only {count} bytes</source>
   <translation>el fichero contiene solo {count} bytes</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>el fichero está vacío</translation>
  </message>
  <message>
   <source>the frames of its animation are out of order</source>
   <translation>los fotogramas de su animación están desordenados</translation>
  </message>
  <message>
   <source>the last word of a value is not whole</source>
   <translation>la última palabra de un valor no está entera</translation>
  </message>
  <message>
   <source>the length of a data value is wrong</source>
   <translation>la longitud de un valor de datos es incorrecta</translation>
  </message>
  <message>
   <source>the length of an item is wrong</source>
   <translation>la longitud de un elemento es incorrecta</translation>
  </message>
  <message>
   <source>the library for HEIC pictures is not installed</source>
   <translation>la biblioteca para imágenes HEIC no está instalada</translation>
  </message>
  <message>
   <source>the library that finds network scanners is not installed, and no address of one is set up</source>
   <translation>la biblioteca que encuentra escáneres de red no está instalada y no hay configurada la dirección de ninguno</translation>
  </message>
  <message>
   <source>the next one</source>
   <translation>el siguiente</translation>
  </message>
  <message>
   <source>the page ended before it began</source>
   <translation>la página terminó antes de empezar</translation>
  </message>
  <message>
   <source>the page has another size than was asked for, and nothing tells why</source>
   <translation>la página tiene otro tamaño del que se pidió y nada indica por qué</translation>
  </message>
  <message>
   <source>the page is too large at this resolution</source>
   <translation>la página es demasiado grande con esta resolución</translation>
  </message>
  <message>
   <source>the page is too large for the memory</source>
   <translation>la página es demasiado grande para la memoria</translation>
  </message>
  <message>
   <source>the query</source>
   <translation>la consulta</translation>
  </message>
  <message>
   <source>the release</source>
   <translation>la liberación</translation>
  </message>
  <message>
   <source>the request for an association</source>
   <translation>la solicitud de asociación</translation>
  </message>
  <message>
   <source>the request for encryption (TLS)</source>
   <translation>la solicitud de cifrado (TLS)</translation>
  </message>
  <message>
   <source>the request for storage commitment</source>
   <translation>la solicitud de Storage Commitment</translation>
  </message>
  <message>
   <source>the same</source>
   <translation>el mismo</translation>
  </message>
  <message>
   <source>the scan was canceled at the scanner</source>
   <translation>el escaneo se canceló en el escáner</translation>
  </message>
  <message>
   <source>the server did not come to an end in {seconds} seconds</source>
   <translation>el servidor no terminó en {seconds} segundos</translation>
  </message>
  <message>
   <source>the server has more than {responses} answers</source>
   <translation>el servidor tiene más de {responses} respuestas</translation>
  </message>
  <message>
   <source>the server names a character set that DICOM does not know</source>
   <translation>el servidor indica un juego de caracteres que DICOM no conoce</translation>
  </message>
  <message>
   <source>the server names another character set, but it looks like UTF-8</source>
   <translation>el servidor indica otro juego de caracteres, pero parece UTF-8</translation>
  </message>
  <message>
   <source>the server names no character set for it</source>
   <translation>el servidor no indica ningún juego de caracteres para ello</translation>
  </message>
  <message>
   <source>the server sends more than {bytes} MB</source>
   <translation>el servidor envía más de {bytes} MB</translation>
  </message>
  <message>
   <source>the sheet is too long for both sides</source>
   <translation>la hoja es demasiado larga para ambas caras</translation>
  </message>
  <message>
   <source>the sheet is too short for both sides</source>
   <translation>la hoja es demasiado corta para ambas caras</translation>
  </message>
  <message>
   <source>the size of the film is not known</source>
   <translation>no se conoce el tamaño de la película</translation>
  </message>
  <message>
   <source>the sizes in it contradict each other</source>
   <translation>los tamaños que contiene se contradicen</translation>
  </message>
  <message>
   <source>the system does not open it</source>
   <translation>el sistema no lo abre</translation>
  </message>
  <message>
   <source>the system does not say why</source>
   <translation>el sistema no dice por qué</translation>
  </message>
  <message>
   <source>the system refuses</source>
   <translation>el sistema lo rechaza</translation>
  </message>
  <message>
   <source>the times of its frames are not in order</source>
   <translation>los tiempos de sus fotogramas no están en orden</translation>
  </message>
  <message>
   <source>the two know no common version of TLS and no common cipher that is safe enough</source>
   <translation>no tienen en común ninguna versión de TLS ni ningún cifrado lo bastante seguros</translation>
  </message>
  <message>
   <source>the worklist</source>
   <translation>la lista de trabajo</translation>
  </message>
  <message>
   <source>there is no setting called {unknown}.</source>
   <translation>no hay ningún ajuste llamado {unknown}.</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>ese archivo no existe</translation>
  </message>
  <message>
   <source>there is too much paper in its feeder</source>
   <translation>hay demasiado papel en su alimentador</translation>
  </message>
  <message>
   <source>this computer does not join the letters of this script</source>
   <translation>este ordenador no une las letras de esta escritura</translation>
  </message>
  <message>
   <source>this computer has too little free memory for it</source>
   <translation>este ordenador tiene muy poca memoria libre para ello</translation>
  </message>
  <message>
   <source>this installation cannot compress as {coding}</source>
   <translation>esta instalación no puede comprimir como {coding}</translation>
  </message>
  <message>
   <source>this is a document, which goes as it is</source>
   <translation>esto es un documento, que se envía tal cual</translation>
  </message>
  <message>
   <source>this picture is color with {bits} bits, which it does not allow</source>
   <translation>esta imagen es en color con {bits} bits, lo que no admite</translation>
  </message>
  <message>
   <source>this picture is gray with {bits} bits, which it does not allow</source>
   <translation>esta imagen es gris con {bits} bits, lo que no admite</translation>
  </message>
  <message>
   <source>this program has no driver for it</source>
   <translation>este programa no tiene controlador para ello</translation>
  </message>
  <message>
   <source>this workstation may not ask it for storage commitment ({details})</source>
   <translation>este equipo no puede pedirle Storage Commitment ({details})</translation>
  </message>
  <message>
   <source>this workstation may not search there ({details})</source>
   <translation>este equipo no puede buscar allí ({details})</translation>
  </message>
  <message>
   <source>this workstation may not store there ({details})</source>
   <translation>este equipo no puede almacenar allí ({details})</translation>
  </message>
  <message>
   <source>those of the system</source>
   <translation>los del sistema</translation>
  </message>
  <message>
   <source>to</source>
   <comment>between two days</comment>
   <translation>al</translation>
  </message>
  <message>
   <source>too many files are open</source>
   <translation>hay demasiados ficheros abiertos</translation>
  </message>
  <message>
   <source>transparency unit</source>
   <translation>unidad de transparencias</translation>
  </message>
  <message>
   <source>two cameras are called {name}.</source>
   <translation>dos cámaras se llaman {name}.</translation>
  </message>
  <message>
   <source>two messages are mingled</source>
   <translation>dos mensajes están mezclados</translation>
  </message>
  <message>
   <source>two remote AEs are called {name}.</source>
   <translation>dos AE remotas se llaman {name}.</translation>
  </message>
  <message>
   <source>two templates are called {name}.</source>
   <translation>dos plantillas se llaman {name}.</translation>
  </message>
  <message>
   <source>two ways of scanning are called {name}.</source>
   <translation>dos formas de escanear se llaman {name}.</translation>
  </message>
  <message>
   <source>two ways of scanning begin with {key}.</source>
   <translation>dos formas de escanear empiezan con {key}.</translation>
  </message>
  <message>
   <source>uncompressed, its frames are more than the 4 GB that one instance can hold</source>
   <translation>sin comprimir, sus fotogramas ocupan más de los 4 GB que puede contener una instancia</translation>
  </message>
  <message>
   <source>under way</source>
   <translation>en curso</translation>
  </message>
  <message>
   <source>unknown reason</source>
   <translation>motivo desconocido</translation>
  </message>
  <message>
   <source>verification</source>
   <translation>verificación</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>en espera</translation>
  </message>
  <message>
   <source>what answers there does not speak HTTP</source>
   <translation>lo que responde allí no habla HTTP</translation>
  </message>
  <message>
   <source>what answers there is not an eSCL scanner</source>
   <translation>lo que responde allí no es un escáner eSCL</translation>
  </message>
  <message>
   <source>what it sent is not understood: {error}</source>
   <translation>lo que envió no se entiende: {error}</translation>
  </message>
  <message>
   <source>what tells of EzP2P's libraries is missing</source>
   <translation>falta la información sobre las bibliotecas de EzP2P</translation>
  </message>
  <message>
   <source>what was copied cannot be read</source>
   <translation>lo copiado no se puede leer</translation>
  </message>
  <message>
   <source>when sent</source>
   <translation>al enviar</translation>
  </message>
  <message>
   <source>worklist not here yet</source>
   <translation>falta la lista de trabajo</translation>
  </message>
  <message>
   <source>worklist {age}</source>
   <translation>lista de trabajo: {age}</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <source>you have no right to it</source>
   <translation>usted no tiene permiso para ello</translation>
  </message>
  <message>
   <source>you have no right to read it</source>
   <translation>usted no tiene permiso para leerlo</translation>
  </message>
  <message>
   <source>{address}, as {title}</source>
   <translation>{address}, como {title}</translation>
  </message>
  <message>
   <source>{bits}-bit gray</source>
   <translation>gris de {bits} bits</translation>
  </message>
  <message>
   <source>{called_ae} answered something that was not asked ({reason}).</source>
   <translation>{called_ae} respondió algo que no se preguntó ({reason}).</translation>
  </message>
  <message>
   <source>{called_ae} answered something that was not asked ({reason}). Tell its administrator.</source>
   <translation>{called_ae} respondió algo que no se preguntó ({reason}). Comuníquelo a su administrador.</translation>
  </message>
  <message>
   <source>{called_ae} broke off the connection ({reason}).</source>
   <translation>{called_ae} cortó la conexión ({reason}).</translation>
  </message>
  <message>
   <source>{called_ae} broke off the connection ({reason}). Try again; if it happens again, ask its administrator.</source>
   <translation>{called_ae} cortó la conexión ({reason}). Inténtelo de nuevo; si vuelve a ocurrir, pregunte a su administrador.</translation>
  </message>
  <message>
   <source>{called_ae} closed the connection on port {port} when the encryption was to begin. Try again in a minute; if it stays so, ask its administrator for the port with TLS, often 2762. Nothing is sent there unencrypted.</source>
   <translation>{called_ae} cerró la conexión en el puerto {port} cuando iba a comenzar el cifrado. Inténtelo de nuevo en un minuto; si sigue así, pida a su administrador el puerto con TLS, a menudo 2762. Nada se envía allí sin cifrar.</translation>
  </message>
  <message>
   <source>{called_ae} did not answer {request} within {timeout_s} seconds.</source>
   <translation>{called_ae} no respondió a {request} en {timeout_s} segundos.</translation>
  </message>
  <message>
   <source>{called_ae} did not answer {request} within {timeout_s} seconds. It may be overloaded: try again, or raise the time limit in the settings.</source>
   <translation>{called_ae} no respondió a {request} en {timeout_s} segundos. Puede estar sobrecargado: inténtelo de nuevo o aumente el límite de tiempo en los ajustes.</translation>
  </message>
  <message>
   <source>{called_ae} does not encrypt on port {port}: {reason}. Ask its administrator for the port with TLS, often 2762; nothing is sent there unencrypted.</source>
   <translation>{called_ae} no cifra en el puerto {port}: {reason}. Pida a su administrador el puerto con TLS, a menudo 2762; nada se envía allí sin cifrar.</translation>
  </message>
  <message>
   <source>{called_ae} does not know this workstation. Ask its administrator to add the AE title {calling_ae} with this workstation's address {own_address}.</source>
   <translation>{called_ae} no conoce este equipo. Pida a su administrador que añada el título AE {calling_ae} con la dirección de este equipo {own_address}.</translation>
  </message>
  <message>
   <source>{called_ae} does not take {what}.</source>
   <translation>{called_ae} no acepta {what}.</translation>
  </message>
  <message>
   <source>{called_ae} does not take {what}. Ask its administrator to allow it for {calling_ae}.</source>
   <translation>{called_ae} no acepta {what}. Pida a su administrador que lo permita a {calling_ae}.</translation>
  </message>
  <message>
   <source>{called_ae} is busy and takes no more connections at the moment ({reason}). It is tried again by itself.</source>
   <translation>{called_ae} está ocupado y no acepta más conexiones en este momento ({reason}). Se reintenta automáticamente.</translation>
  </message>
  <message>
   <source>{called_ae} refused the connection: {reason}. {cure}</source>
   <translation>{called_ae} rechazó la conexión: {reason}. {cure}</translation>
  </message>
  <message>
   <source>{called_ae} refused: {reason}.</source>
   <translation>{called_ae} lo rechazó: {reason}.</translation>
  </message>
  <message>
   <source>{called_ae} refused: {reason}. {cure}</source>
   <translation>{called_ae} lo rechazó: {reason}. {cure}</translation>
  </message>
  <message>
   <source>{called_ae} takes only encrypted connections on port {port}. Switch on TLS for it in the settings, or ask its administrator for the port without TLS.</source>
   <translation>{called_ae} solo acepta conexiones cifradas en el puerto {port}. Active TLS para él en los ajustes, o pida a su administrador el puerto sin TLS.</translation>
  </message>
  <message>
   <source>{called_ae} took the connection, but did not answer {request} within {timeout_s} seconds.</source>
   <translation>{called_ae} aceptó la conexión, pero no respondió a {request} en {timeout_s} segundos.</translation>
  </message>
  <message>
   <source>{camera}, clip {number}</source>
   <translation>{camera}, clip {number}</translation>
  </message>
  <message>
   <source>{coding} does not hold {columns} by {rows} pixels at {rate} frames per second</source>
   <translation>{coding} no admite {columns} por {rows} píxeles a {rate} fotogramas por segundo</translation>
  </message>
  <message>
   <source>{coding} does not hold {columns} by {rows} pixels at {rate} frames per second with pixels that are not square</source>
   <translation>{coding} no admite {columns} por {rows} píxeles a {rate} fotogramas por segundo con píxeles que no son cuadrados</translation>
  </message>
  <message>
   <source>{coding} or {other} does not hold {columns} by {rows} pixels at {rate} frames per second</source>
   <translation>{coding} o {other} no admite {columns} por {rows} píxeles a {rate} fotogramas por segundo</translation>
  </message>
  <message>
   <source>{coding} or {other} does not hold {columns} by {rows} pixels at {rate} frames per second with pixels that are not square</source>
   <translation>{coding} o {other} no admite {columns} por {rows} píxeles a {rate} fotogramas por segundo con píxeles que no son cuadrados</translation>
  </message>
  <message>
   <source>{columns} × {rows}</source>
   <translation>{columns} × {rows}</translation>
  </message>
  <message>
   <source>{columns} × {rows} of it are taken.</source>
   <translation>Se toman {columns} × {rows}.</translation>
  </message>
  <message>
   <source>{columns} × {rows} of {all_columns} × {all_rows}</source>
   <translation>{columns} × {rows} de {all_columns} × {all_rows}</translation>
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
    <numerusform>Se omitió {count} página en blanco.</numerusform>
    <numerusform>Se omitieron {count} páginas en blanco.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} d</source>
   <translation>{count} d</translation>
  </message>
  <message numerus="yes">
   <source>{count} days old</source>
   <translation>
    <numerusform>hace {count} día</numerusform>
    <numerusform>hace {count} días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} discarded.</source>
   <translation>
    <numerusform>{count} desechada.</numerusform>
    <numerusform>{count} desechadas.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} dpi</source>
   <translation>{count} ppp</translation>
  </message>
  <message numerus="yes">
   <source>{count} entries</source>
   <translation>
    <numerusform>{count} entrada</numerusform>
    <numerusform>{count} entradas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} entries have the number {number}: choose one of them.</source>
   <translation>
    <numerusform>{count} entrada tiene el número {number}: elíjala.</numerusform>
    <numerusform>{count} entradas tienen el número {number}: elija una de ellas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} fields to correct: {sentences}</source>
   <translation>
    <numerusform>{count} campo por corregir: {sentences}</numerusform>
    <numerusform>{count} campos por corregir: {sentences}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} files have several pages. How are they taken?</source>
   <translation>
    <numerusform>{count} fichero tiene varias páginas. ¿Cómo se toman?</numerusform>
    <numerusform>{count} ficheros tienen varias páginas. ¿Cómo se toman?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} files were not taken, the others are here.</source>
   <translation>
    <numerusform>{count} fichero no se tomó, los demás están aquí.</numerusform>
    <numerusform>{count} ficheros no se tomaron, los demás están aquí.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} h old</source>
   <translation>
    <numerusform>hace {count} h</numerusform>
    <numerusform>hace {count} h</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} images</source>
   <translation>
    <numerusform>{count} imagen</numerusform>
    <numerusform>{count} imágenes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} loaded, no older ones</source>
   <translation>
    <numerusform>{count} cargada, ninguna más antigua</numerusform>
    <numerusform>{count} cargadas, ninguna más antigua</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} loaded, there are older ones</source>
   <translation>
    <numerusform>{count} cargada, las hay más antiguas</numerusform>
    <numerusform>{count} cargadas, las hay más antiguas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} min old</source>
   <translation>
    <numerusform>hace {count} min</numerusform>
    <numerusform>hace {count} min</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} mo</source>
   <translation>{count} m</translation>
  </message>
  <message numerus="yes">
   <source>{count} need you</source>
   <translation>
    <numerusform>{count} requiere atención</numerusform>
    <numerusform>{count} requieren atención</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} need you: see below.</source>
   <translation>
    <numerusform>{count} requiere su atención: véala abajo.</numerusform>
    <numerusform>{count} requieren su atención: véalas abajo.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of the answers could not be read.</source>
   <translation>
    <numerusform>{count} de las respuestas no se pudo leer.</numerusform>
    <numerusform>{count} de las respuestas no se pudieron leer.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of the selected pictures stayed as they are: it does not fit them.</source>
   <translation>
    <numerusform>{count} de las imágenes seleccionadas quedó como estaba: no es aplicable a ella.</numerusform>
    <numerusform>{count} de las imágenes seleccionadas quedaron como estaban: no es aplicable a ellas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of them may be stored there already: the answer was lost.</source>
   <translation>
    <numerusform>{count} de ellas quizá ya esté almacenada allí: se perdió la respuesta.</numerusform>
    <numerusform>{count} de ellas quizá ya estén almacenadas allí: se perdió la respuesta.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} of {total} transfer syntaxes ({listed})</source>
   <translation>{count} de {total} sintaxis de transferencia ({listed})</translation>
  </message>
  <message numerus="yes">
   <source>{count} of {wanted} pictures were taken, and are kept.</source>
   <translation>
    <numerusform>Se tomó {count} de {wanted} imágenes, y se conserva.</numerusform>
    <numerusform>Se tomaron {count} de {wanted} imágenes, y se conservan.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} on the way</source>
   <translation>
    <numerusform>{count} en camino</numerusform>
    <numerusform>{count} en camino</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} other patients</source>
   <translation>
    <numerusform>{count} paciente más</numerusform>
    <numerusform>{count} pacientes más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pages came too late and were not taken.</source>
   <translation>
    <numerusform>{count} página llegó demasiado tarde y no se tomó.</numerusform>
    <numerusform>{count} páginas llegaron demasiado tarde y no se tomaron.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pages scanned.</source>
   <translation>
    <numerusform>{count} página escaneada.</numerusform>
    <numerusform>{count} páginas escaneadas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pages were kept.</source>
   <translation>
    <numerusform>Se conservó {count} página.</numerusform>
    <numerusform>Se conservaron {count} páginas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures</source>
   <translation>
    <numerusform>{count} imagen</numerusform>
    <numerusform>{count} imágenes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures are missing in it: this computer was too slow.</source>
   <translation>
    <numerusform>Falta {count} imagen en él: este ordenador fue demasiado lento.</numerusform>
    <numerusform>Faltan {count} imágenes en él: este ordenador fue demasiado lento.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures are stored at {names}.</source>
   <translation>
    <numerusform>{count} imagen está almacenada en {names}.</numerusform>
    <numerusform>{count} imágenes están almacenadas en {names}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures belong to the patient on the left</source>
   <translation>
    <numerusform>{count} imagen es del paciente de la izquierda</numerusform>
    <numerusform>{count} imágenes son del paciente de la izquierda</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures for {patient} are safe in the outbox, on the way to {destination}.</source>
   <translation>
    <numerusform>{count} imagen de {patient} está segura en la bandeja de salida, en camino a {destination}.</numerusform>
    <numerusform>{count} imágenes de {patient} están seguras en la bandeja de salida, en camino a {destination}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures need you.</source>
   <translation>
    <numerusform>{count} imagen requiere su intervención.</numerusform>
    <numerusform>{count} imágenes requieren su intervención.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures not sent yet</source>
   <translation>
    <numerusform>{count} imagen aún no enviada</numerusform>
    <numerusform>{count} imágenes aún no enviadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures not sent yet, {rejected} of them rejected</source>
   <translation>
    <numerusform>{count} imagen aún no enviada, descartadas: {rejected}</numerusform>
    <numerusform>{count} imágenes aún no enviadas, descartadas: {rejected}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures of {patients} for {name}</source>
   <translation>
    <numerusform>{count} imagen de {patients} para {name}</numerusform>
    <numerusform>{count} imágenes de {patients} para {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures rejected and not sent</source>
   <translation>
    <numerusform>{count} imagen descartada y no enviada</numerusform>
    <numerusform>{count} imágenes descartadas y no enviadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures wait for {names}</source>
   <translation>
    <numerusform>{count} imagen espera a {names}</numerusform>
    <numerusform>{count} imágenes esperan a {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures were not brought back, the others are here.</source>
   <translation>
    <numerusform>{count} imagen no se recuperó, las demás están aquí.</numerusform>
    <numerusform>{count} imágenes no se recuperaron, las demás están aquí.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures were taken between {first} and {last}, not today. Are they this patient's?</source>
   <translation>
    <numerusform>{count} imagen se tomó entre el {first} y el {last}, no hoy. ¿Es de este paciente?</numerusform>
    <numerusform>{count} imágenes se tomaron entre el {first} y el {last}, no hoy. ¿Son de este paciente?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures were taken on {date}, not today. Are they this patient's?</source>
   <translation>
    <numerusform>{count} imagen se tomó el {date}, no hoy. ¿Es de este paciente?</numerusform>
    <numerusform>{count} imágenes se tomaron el {date}, no hoy. ¿Son de este paciente?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures with a note below.</source>
   <translation>
    <numerusform>{count} imagen con una nota abajo.</numerusform>
    <numerusform>{count} imágenes con una nota abajo.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} recordings</source>
   <translation>
    <numerusform>{count} grabación</numerusform>
    <numerusform>{count} grabaciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} recordings belong to the patient on the left</source>
   <translation>
    <numerusform>{count} grabación es del paciente de la izquierda</numerusform>
    <numerusform>{count} grabaciones son del paciente de la izquierda</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} recordings not sent yet</source>
   <translation>
    <numerusform>{count} grabación aún no enviada</numerusform>
    <numerusform>{count} grabaciones aún no enviadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} rejected stay here</source>
   <translation>
    <numerusform>{count} descartada se queda aquí</numerusform>
    <numerusform>{count} descartadas se quedan aquí</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} rejected stay here, until this patient is ended.</source>
   <translation>
    <numerusform>{count} descartada se queda aquí hasta que se termine con este paciente.</numerusform>
    <numerusform>{count} descartadas se quedan aquí hasta que se termine con este paciente.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} separator pages began a new series.</source>
   <translation>
    <numerusform>{count} página separadora inició una serie nueva.</numerusform>
    <numerusform>{count} páginas separadoras iniciaron una serie nueva.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} to correct: {details}</source>
   <translation>{count} por corregir: {details}</translation>
  </message>
  <message numerus="yes">
   <source>{count} unreadable entries</source>
   <translation>
    <numerusform>{count} entrada ilegible</numerusform>
    <numerusform>{count} entradas ilegibles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} values cannot be used: see beside each field.</source>
   <translation>
    <numerusform>{count} valor no se puede usar: véalo junto al campo.</numerusform>
    <numerusform>{count} valores no se pueden usar: véalo junto a cada campo.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} waiting</source>
   <translation>
    <numerusform>{count} en espera</numerusform>
    <numerusform>{count} en espera</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} waiting: tried again by itself.</source>
   <translation>
    <numerusform>{count} en espera: se reintenta por sí sola.</numerusform>
    <numerusform>{count} en espera: se reintentan por sí solas.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} wk</source>
   <translation>{count} sem</translation>
  </message>
  <message>
   <source>{count} y</source>
   <translation>{count} a</translation>
  </message>
  <message>
   <source>{device} cannot be used here: {reason}.</source>
   <translation>{device} no se puede usar aquí: {reason}.</translation>
  </message>
  <message>
   <source>{device} changed the size of its pictures. What was recorded before is kept.</source>
   <translation>{device} cambió el tamaño de sus imágenes. Lo grabado antes se conserva.</translation>
  </message>
  <message>
   <source>{device} did not answer within {seconds} seconds and was let go. Try again; if it stays, switch it off and on.</source>
   <translation>{device} no respondió en {seconds} segundos y se dejó de esperar. Inténtelo de nuevo; si persiste, apague y encienda el equipo.</translation>
  </message>
  <message>
   <source>{device} does not answer. Look at its cable and its display, switch it off and on, and try again.</source>
   <translation>{device} no responde. Revise el cable y la pantalla del equipo, apáguelo y enciéndalo e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>{device} does not scan like that: {reason}. Choose something else.</source>
   <translation>{device} no escanea así: {reason}. Elija otra cosa.</translation>
  </message>
  <message>
   <source>{device} gives no picture. Look at its cable and whether what is connected to it is switched on.</source>
   <translation>{device} no da imagen. Revise su cable y si está encendido lo que tiene conectado.</translation>
  </message>
  <message>
   <source>{device} has sent no new picture{since}. What was recorded is kept. Look at its cable.</source>
   <translation>{device} no ha enviado ninguna imagen nueva{since}. Lo grabado se conserva. Revise su cable.</translation>
  </message>
  <message>
   <source>{device} is not there. Look whether it is switched on and connected, then search for devices again.</source>
   <translation>{device} no está ahí. Compruebe que el equipo esté encendido y conectado y busque equipos de nuevo.</translation>
  </message>
  <message>
   <source>{device} is still warming up. Wait a moment and scan again.</source>
   <translation>{device} aún se está calentando. Espere un momento y escanee de nuevo.</translation>
  </message>
  <message>
   <source>{device} is used by another program. Close that program, and choose the camera again.</source>
   <translation>Otro programa usa {device}. Cierre ese programa y elija la cámara de nuevo.</translation>
  </message>
  <message>
   <source>{device} is used by somebody else. Wait until it is free, or close the other program.</source>
   <translation>Otra persona usa {device}. Espere a que quede libre o cierre el otro programa.</translation>
  </message>
  <message numerus="yes">
   <source>{done} of {count} imported</source>
   <translation>
    <numerusform>{done} de {count} importada</numerusform>
    <numerusform>{done} de {count} importadas</numerusform>
   </translation>
  </message>
  <message>
   <source>{edit}: change it</source>
   <translation>{edit}: cambiar</translation>
  </message>
  <message>
   <source>{element} cannot be read.</source>
   <translation>{element} no se puede leer.</translation>
  </message>
  <message>
   <source>{element} is far too long and was cut off.</source>
   <translation>{element} era demasiado largo y se cortó.</translation>
  </message>
  <message numerus="yes">
   <source>{entries}, {count} of which are sent once more</source>
   <translation>
    <numerusform>{entries}, {count} de las cuales se envía una vez más</numerusform>
    <numerusform>{entries}, {count} de las cuales se envían una vez más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{entries}; {count} files could not be understood and stay in place</source>
   <translation>
    <numerusform>{entries}; {count} fichero no se pudo interpretar y sigue en su lugar</numerusform>
    <numerusform>{entries}; {count} ficheros no se pudieron interpretar y siguen en su lugar</numerusform>
   </translation>
  </message>
  <message>
   <source>{first} and {last}</source>
   <translation>{first} y {last}</translation>
  </message>
  <message>
   <source>{folder} lies on a network drive ({kind}), where the list of what was sent could be lost. Choose a folder on a disk of this computer.</source>
   <translation>{folder} está en una unidad de red ({kind}), donde se podría perder la lista de lo enviado. Elija una carpeta en un disco de este ordenador.</translation>
  </message>
  <message>
   <source>{held} belong to the patient on the left</source>
   <translation>Del paciente de la izquierda: {held}</translation>
  </message>
  <message>
   <source>{held} not sent yet</source>
   <translation>Aún sin enviar: {held}</translation>
  </message>
  <message>
   <source>{host} answers on port {port}, in {seconds} ms. This workstation connects from the address {own_address}.</source>
   <translation>{host} responde en el puerto {port}, en {seconds} ms. Este equipo se conecta desde la dirección {own_address}.</translation>
  </message>
  <message>
   <source>{host} answers, but nothing listens on port {port}.</source>
   <translation>{host} responde, pero nada escucha en el puerto {port}.</translation>
  </message>
  <message>
   <source>{host} answers, but nothing listens on port {port}. Check the port of {called_ae}, or ask its administrator whether the server is running.</source>
   <translation>{host} responde, pero nada escucha en el puerto {port}. Compruebe el puerto de {called_ae} o pregunte a su administrador si el servidor está en marcha.</translation>
  </message>
  <message>
   <source>{host} cannot be the name in a certificate</source>
   <translation>{host} no puede ser el nombre de un certificado</translation>
  </message>
  <message>
   <source>{host} is an address: no name has to be looked up.</source>
   <translation>{host} es una dirección: no hay que resolver ningún nombre.</translation>
  </message>
  <message>
   <source>{host}, port {port}, does not answer ({reason}).</source>
   <translation>{host}, puerto {port}, no responde ({reason}).</translation>
  </message>
  <message>
   <source>{host}, port {port}, does not answer ({reason}). Check the network cable and the address of {called_ae}, or ask its administrator whether a firewall stands between.</source>
   <translation>{host}, puerto {port}, no responde ({reason}). Compruebe el cable de red y la dirección de {called_ae}, o pregunte a su administrador si hay un cortafuegos en medio.</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min old</source>
   <translation>hace {hours} h {minutes} min</translation>
  </message>
  <message>
   <source>{key} holds {character}, which {character_set} cannot write.</source>
   <translation>{key} contiene {character}, que {character_set} no puede escribir.</translation>
  </message>
  <message>
   <source>{label} cannot be searched for by this; leave it empty to see it.</source>
   <translation>{label} no se puede usar en la búsqueda; déjelo vacío para verlo.</translation>
  </message>
  <message>
   <source>{label} cannot hold a backslash.</source>
   <translation>{label} no puede contener una barra invertida.</translation>
  </message>
  <message>
   <source>{label} cannot hold control characters (found U+{character}).</source>
   <translation>{label} no puede contener caracteres de control (se encontró U+{character}).</translation>
  </message>
  <message>
   <source>{label} cannot hold invisible characters (found U+{character}).</source>
   <translation>{label} no puede contener caracteres invisibles (se encontró U+{character}).</translation>
  </message>
  <message>
   <source>{label} cannot hold invisible direction marks (found U+{character}).</source>
   <translation>{label} no puede contener marcas de dirección invisibles (se encontró U+{character}).</translation>
  </message>
  <message>
   <source>{label} combines a set with others that it allows none of: name it alone.</source>
   <translation>{label} combina un juego con otros y no admite ninguno: indíquelo solo.</translation>
  </message>
  <message>
   <source>{label} has more than five parts parted by '^'.</source>
   <translation>{label} tiene más de cinco partes separadas por '^'.</translation>
  </message>
  <message>
   <source>{label} has more than three forms parted by '='.</source>
   <translation>{label} tiene más de tres formas separadas por '='.</translation>
  </message>
  <message>
   <source>{label} has no left and right: leave Laterality empty.</source>
   <translation>{label} no tiene izquierda ni derecha: deje la lateralidad vacía.</translation>
  </message>
  <message>
   <source>{label} holds a character that could not be read when it came. Write it anew.</source>
   <translation>{label} contiene un carácter que no se pudo leer al llegar. Escríbalo de nuevo.</translation>
  </message>
  <message>
   <source>{label} holds no name: leave it empty.</source>
   <translation>{label} no contiene ningún nombre: déjelo vacío.</translation>
  </message>
  <message>
   <source>{label} holds {shown}, which cannot be asked for in {asked_in}.</source>
   <translation>{label} contiene {shown}, que no se puede consultar en {asked_in}.</translation>
  </message>
  <message>
   <source>{label} holds {shown}, which the character set {character_set} cannot write. Write it in other letters, or choose ISO_IR 192 in the settings.</source>
   <translation>{label} contiene {shown}, que el juego de caracteres {character_set} no puede escribir. Escríbalo con otras letras o elija ISO_IR 192 en los ajustes.</translation>
  </message>
  <message>
   <source>{label} is empty, and our certificate is of no use without its key.</source>
   <translation>{label} está vacío, y nuestro certificado no sirve sin su clave.</translation>
  </message>
  <message>
   <source>{label} is empty.</source>
   <translation>{label}: el campo está vacío.</translation>
  </message>
  <message>
   <source>{label} is empty; it needs 1 to 16 characters.</source>
   <translation>{label}: el campo está vacío; necesita de 1 a 16 caracteres.</translation>
  </message>
  <message>
   <source>{label} is neither one value nor a range: write {example}.</source>
   <translation>{label} no es un valor ni un intervalo: escriba {example}.</translation>
  </message>
  <message>
   <source>{label} is none of {character_sets}, and no combination of them by code extensions.</source>
   <translation>{label} no es ninguno de {character_sets} ni una combinación de ellos con extensiones de código.</translation>
  </message>
  <message>
   <source>{label} is none of {fallback_sets}.</source>
   <translation>{label} no es ninguno de {fallback_sets}.</translation>
  </message>
  <message>
   <source>{label} is not a date that exists (write YYYYMMDD).</source>
   <translation>{label} no es una fecha que exista (escriba AAAAMMDD).</translation>
  </message>
  <message>
   <source>{label} is not a date that exists.</source>
   <translation>{label} no es una fecha que exista.</translation>
  </message>
  <message>
   <source>{label} is not a time of day (write HHMMSS).</source>
   <translation>{label} no es una hora del día (escriba HHMMSS).</translation>
  </message>
  <message>
   <source>{label} is not a time of day.</source>
   <translation>{label} no es una hora del día.</translation>
  </message>
  <message>
   <source>{label} is not a valid UID (up to 64 digits and dots, no part beginning with 0).</source>
   <translation>{label} no es un UID válido (hasta 64 cifras y puntos, ninguna parte que empiece por 0).</translation>
  </message>
  <message>
   <source>{label} is not a whole number.</source>
   <translation>{label} no es un número entero.</translation>
  </message>
  <message>
   <source>{label} is not a whole path.</source>
   <translation>{label} no es una ruta completa.</translation>
  </message>
  <message>
   <source>{label} is not an age such as 046Y.</source>
   <translation>{label} no es una edad como 046Y.</translation>
  </message>
  <message>
   <source>{label} is of no use without our certificate.</source>
   <translation>{label} no sirve sin nuestro certificado.</translation>
  </message>
  <message>
   <source>{label} is one of a pair: choose left (L) or right (R).</source>
   <translation>{label} forma parte de un par: elija izquierda (L) o derecha (R).</translation>
  </message>
  <message>
   <source>{label} is one of a pair: left or right?</source>
   <translation>{label} forma parte de un par: ¿izquierda o derecha?</translation>
  </message>
  <message>
   <source>{label} is only read, not written: choose GB18030 or ISO_IR 192 for Chinese text.</source>
   <translation>{label} solo se lee, no se escribe: elija GB18030 o ISO_IR 192 para texto chino.</translation>
  </message>
  <message>
   <source>{label} is required here: fill it in.</source>
   <translation>{label}: campo obligatorio aquí, rellénelo.</translation>
  </message>
  <message>
   <source>{label} may hold capital letters, digits, spaces and underscores only.</source>
   <translation>{label} solo puede contener mayúsculas, cifras, espacios y guiones bajos.</translation>
  </message>
  <message>
   <source>{label} may hold plain ASCII characters only.</source>
   <translation>{label} solo puede contener caracteres ASCII simples.</translation>
  </message>
  <message>
   <source>{label} may hold {limit} characters; this has {length}.</source>
   <translation>{label} puede contener {limit} caracteres; tiene {length}.</translation>
  </message>
  <message>
   <source>{label} of the pictures sent before holds {character}, which the character set {character_set} cannot write. Choose ISO_IR 192 in the settings.</source>
   <translation>{label} de las imágenes enviadas antes contiene {character}, que el juego de caracteres {character_set} no puede escribir. Elija ISO_IR 192 en los ajustes.</translation>
  </message>
  <message>
   <source>{label} of the worklist entry holds {character}, which the character set {character_set} cannot write. Choose ISO_IR 192 in the settings.</source>
   <translation>{label} de la entrada de la lista de trabajo contiene {character}, que el juego de caracteres {character_set} no puede escribir. Elija ISO_IR 192 en los ajustes.</translation>
  </message>
  <message>
   <source>{length} recorded, and kept.</source>
   <translation>{length} de grabación, conservada.</translation>
  </message>
  <message>
   <source>{length} recorded, {seconds} s of it from before, and kept.</source>
   <translation>{length} de grabación, {seconds} s de ella de antes, conservada.</translation>
  </message>
  <message>
   <source>{length} s of {whole} s, {frames}</source>
   <translation>{length} s de {whole} s, {frames}</translation>
  </message>
  <message>
   <source>{length} s, {frames}</source>
   <translation>{length} s, {frames}</translation>
  </message>
  <message>
   <source>{limit} characters at most: {beyond} too many.</source>
   <translation>{limit} caracteres como máximo: sobran {beyond}.</translation>
  </message>
  <message>
   <source>{lost} frames that the camera gave are not in it.</source>
   <translation>No contiene {lost} fotogramas que dio la cámara.</translation>
  </message>
  <message>
   <source>{missing} of its {expected} frames are missing</source>
   <translation>faltan {missing} de sus {expected} fotogramas</translation>
  </message>
  <message>
   <source>{most_of_integer} digits at most: {beyond} too many.</source>
   <translation>{most_of_integer} cifras como máximo: sobran {beyond}.</translation>
  </message>
  <message numerus="yes">
   <source>{names} and {count} more</source>
   <translation>
    <numerusform>{names} y {count} más</numerusform>
    <numerusform>{names} y {count} más</numerusform>
   </translation>
  </message>
  <message>
   <source>{names} and {name}</source>
   <translation>{names} y {name}</translation>
  </message>
  <message numerus="yes">
   <source>{names} are here twice, or were sent already.</source>
   <translation>
    <numerusform>{names} está aquí dos veces o ya se envió.</numerusform>
    <numerusform>{names} están aquí dos veces o ya se enviaron.</numerusform>
   </translation>
  </message>
  <message>
   <source>{names} name other patients. Look at the banner above: whose are they?</source>
   <translation>{names} nombran a otros pacientes. Mire el rótulo de arriba: ¿de quién son?</translation>
  </message>
  <message numerus="yes">
   <source>{names} were sent before for another patient. Look at the banner above: whose are they?</source>
   <translation>
    <numerusform>{names} se envió antes para otro paciente. Mire el rótulo de arriba: ¿de quién es?</numerusform>
    <numerusform>{names} se enviaron antes para otro paciente. Mire el rótulo de arriba: ¿de quién son?</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} (ID {patient_id})</source>
   <translation>{name} (ID {patient_id})</translation>
  </message>
  <message>
   <source>{name} ({address}) is not set up any more. Set it up again in the settings and press Try now, or discard this.</source>
   <translation>{name} ({address}) ya no está configurado. Configúrelo de nuevo en los ajustes y pulse Intentar ahora, o deseche esto.</translation>
  </message>
  <message>
   <source>{name} ({address}) is not set up with encryption (TLS) any more, and this was meant to go encrypted. Set it up with TLS in the settings, and this goes by itself; or discard it.</source>
   <translation>{name} ({address}) ya no está configurado con cifrado (TLS), y esto debía enviarse cifrado. Configúrelo con TLS en los ajustes y se enviará por sí solo; o deseche esto.</translation>
  </message>
  <message>
   <source>{name} at the wrong moment</source>
   <translation>{name} en un momento inadecuado</translation>
  </message>
  <message>
   <source>{name} broke off at this picture {losses} times, and took others meanwhile. Ask its administrator to look at it, then press Try now.</source>
   <translation>{name} cortó la conexión con esta imagen {losses} veces y entretanto aceptó otras. Pida a su administrador que lo revise y después pulse Intentar ahora.</translation>
  </message>
  <message>
   <source>{name} has {pages}. How are they taken?</source>
   <translation>{name} tiene {pages}. ¿Cómo se toman?</translation>
  </message>
  <message>
   <source>{name} is being opened.</source>
   <translation>Se está abriendo {name}.</translation>
  </message>
  <message>
   <source>{name} must have the modality {modality}: choose it, or start another series.</source>
   <translation>{name} debe tener la modalidad {modality}: elíjala o empiece otra serie.</translation>
  </message>
  <message>
   <source>{name} must name the body part: choose one of the list.</source>
   <translation>{name} debe indicar la parte del cuerpo: elija una de la lista.</translation>
  </message>
  <message>
   <source>{name} names no patient. Sent from here it becomes the patient's above; what it said before is kept in it. Whose is it?</source>
   <translation>{name} no nombra a ningún paciente. Si se envía desde aquí, pasa a ser del paciente de arriba; lo que decía antes se conserva dentro. ¿De quién es?</translation>
  </message>
  <message>
   <source>{name} names {patient}. Sent from here it becomes the patient's above; what it said before is kept in it. Whose is it?</source>
   <translation>{name} nombra a {patient}. Si se envía desde aquí, pasa a ser del paciente de arriba; lo que decía antes se conserva dentro. ¿De quién es?</translation>
  </message>
  <message>
   <source>{name} not available</source>
   <translation>{name} no disponible</translation>
  </message>
  <message>
   <source>{name} not available since {time}</source>
   <translation>{name} no disponible desde {time}</translation>
  </message>
  <message>
   <source>{name} not reachable</source>
   <translation>{name} inaccesible</translation>
  </message>
  <message>
   <source>{name} reachable</source>
   <translation>{name} accesible</translation>
  </message>
  <message>
   <source>{name} stored a picture of the invented patient {patient_name}, ID {patient_id}.</source>
   <translation>{name} almacenó una imagen del paciente inventado {patient_name}, ID {patient_id}.</translation>
  </message>
  <message>
   <source>{name} takes nothing from this workstation</source>
   <translation>{name} no acepta nada de este equipo</translation>
  </message>
  <message>
   <source>{name} takes nothing from this workstation since {time}</source>
   <translation>{name} no acepta nada de este equipo desde {time}</translation>
  </message>
  <message>
   <source>{name} takes {character_set}</source>
   <translation>{name} acepta {character_set}</translation>
  </message>
  <message>
   <source>{name} was saved. Print it at its own size.</source>
   <translation>{name} se guardó. Imprímala a su tamaño propio.</translation>
  </message>
  <message>
   <source>{name} was taken on {date}, not today. Is it this patient's?</source>
   <translation>{name} se tomó el {date}, no hoy. ¿Es de este paciente?</translation>
  </message>
  <message>
   <source>{name} {value}</source>
   <translation>{name} {value}</translation>
  </message>
  <message>
   <source>{name}, frame {number}{ending}</source>
   <translation>{name}, fotograma {number}{ending}</translation>
  </message>
  <message>
   <source>{name}, through {backend}</source>
   <translation>{name}, mediante {backend}</translation>
  </message>
  <message>
   <source>{name}: it goes as a multi-frame image, because a destination takes neither MPEG-2 nor H.264 as this recording needs it.</source>
   <translation>{name}: se envía como imagen multifotograma, porque un destino no acepta ni MPEG-2 ni H.264 como lo necesita esta grabación.</translation>
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
    <numerusform>{number} fotograma</numerusform>
    <numerusform>{number} fotogramas</numerusform>
   </translation>
  </message>
  <message>
   <source>{number} of series {series}</source>
   <translation>{number} de la serie {series}</translation>
  </message>
  <message>
   <source>{number} of {total} brought back</source>
   <translation>{number} de {total} recuperadas</translation>
  </message>
  <message numerus="yes">
   <source>{number} pages</source>
   <translation>
    <numerusform>{number} página</numerusform>
    <numerusform>{number} páginas</numerusform>
   </translation>
  </message>
  <message>
   <source>{one} and {other}</source>
   <translation>{one} y {other}</translation>
  </message>
  <message>
   <source>{one} or {other}</source>
   <translation>{one} o {other}</translation>
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
   <translation>{pictures} y {recordings}</translation>
  </message>
  <message numerus="yes">
   <source>{pictures} are not sent any more. The history keeps who discarded what.</source>
   <translation>
    <numerusform>{pictures} ya no se envía. El historial conserva quién desechó qué.</numerusform>
    <numerusform>{pictures} ya no se envían. El historial conserva quién desechó qué.</numerusform>
   </translation>
  </message>
  <message>
   <source>{progress}, about {seconds} s left</source>
   <translation>{progress}, quedan unos {seconds} s</translation>
  </message>
  <message numerus="yes">
   <source>{rate} pictures a second</source>
   <translation>
    <numerusform>{rate} imagen por segundo</numerusform>
    <numerusform>{rate} imágenes por segundo</numerusform>
   </translation>
  </message>
  <message>
   <source>{remote_ae} has no series {series_instance_uid} in this study. Check the UID, or start a new series.</source>
   <translation>{remote_ae} no tiene la serie {series_instance_uid} en este estudio. Compruebe el UID o empiece una serie nueva.</translation>
  </message>
  <message>
   <source>{remote_ae} has no study {study_instance_uid}. Check the UID, or query the archive again.</source>
   <translation>{remote_ae} no tiene el estudio {study_instance_uid}. Compruebe el UID o consulte el archivo de nuevo.</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>{seconds} s before, too</source>
   <translation>También {seconds} s anteriores</translation>
  </message>
  <message>
   <source>{sentence} ({pictures}).</source>
   <translation>{sentence} ({pictures}).</translation>
  </message>
  <message numerus="yes">
   <source>{shown} of the {count} loaded, no older ones</source>
   <translation>
    <numerusform>{shown} de la {count} cargada, ninguna más antigua</numerusform>
    <numerusform>{shown} de las {count} cargadas, ninguna más antigua</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{shown} of the {count} loaded, there are older ones</source>
   <translation>
    <numerusform>{shown} de la {count} cargada, las hay más antiguas</numerusform>
    <numerusform>{shown} de las {count} cargadas, las hay más antiguas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{shown} of {count} entries</source>
   <translation>
    <numerusform>{shown} de {count} entrada</numerusform>
    <numerusform>{shown} de {count} entradas</numerusform>
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
    <numerusform>{size}, {count} imagen por segundo</numerusform>
    <numerusform>{size}, {count} imágenes por segundo</numerusform>
   </translation>
  </message>
  <message>
   <source>{start} element {tags}</source>
   <translation>{start} elemento {tags}</translation>
  </message>
  <message>
   <source>{start} elements {tags}</source>
   <translation>{start} elementos {tags}</translation>
  </message>
  <message>
   <source>{start} elements {tags}, more</source>
   <translation>{start} elementos {tags}, más</translation>
  </message>
  <message>
   <source>{state}, with a note</source>
   <translation>{state}, con una nota</translation>
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
    <numerusform>{stored} de {count} imagen almacenada en {names}.</numerusform>
    <numerusform>{stored} de {count} imágenes almacenadas en {names}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{stored} of {count} pictures, {sent} of {size}</source>
   <translation>
    <numerusform>{stored} de {count} imagen, {sent} de {size}</numerusform>
    <numerusform>{stored} de {count} imágenes, {sent} de {size}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{stored} of {count} stored today</source>
   <translation>
    <numerusform>{stored} de {count} almacenada hoy</numerusform>
    <numerusform>{stored} de {count} almacenadas hoy</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{stored} of {count} stored today, {confirmed} of them confirmed</source>
   <translation>
    <numerusform>{stored} de {count} almacenada hoy, confirmadas: {confirmed}</numerusform>
    <numerusform>{stored} de {count} almacenadas hoy, {confirmed} de ellas confirmadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{stored} of {count} stored; the PACS has not confirmed {open} yet</source>
   <translation>
    <numerusform>{stored} de {count} almacenada; el PACS aún no ha confirmado {open}</numerusform>
    <numerusform>{stored} de {count} almacenadas; el PACS aún no ha confirmado {open}</numerusform>
   </translation>
  </message>
  <message>
   <source>{taken} of {number}</source>
   <translation>{taken} de {number}</translation>
  </message>
  <message numerus="yes">
   <source>{taken} of {number} frames</source>
   <translation>
    <numerusform>{taken} de {number} fotograma</numerusform>
    <numerusform>{taken} de {number} fotogramas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{taken} of {number} pages</source>
   <translation>
    <numerusform>{taken} de {number} página</numerusform>
    <numerusform>{taken} de {number} páginas</numerusform>
   </translation>
  </message>
  <message>
   <source>{title} accepts {own_title}, for {taken}.</source>
   <translation>{title} acepta {own_title}, para {taken}.</translation>
  </message>
  <message>
   <source>{title} answered in {seconds} ms.</source>
   <translation>{title} respondió en {seconds} ms.</translation>
  </message>
  <message>
   <source>{value} {reason}</source>
   <translation>{value} {reason}</translation>
  </message>
  <message>
   <source>{what} not kept yet</source>
   <translation>Aún sin guardar: {what}</translation>
  </message>
  <message>
   <source>{what} not kept yet.</source>
   <translation>Aún sin guardar: {what}.</translation>
  </message>
  <message>
   <source>{what} not sent yet</source>
   <translation>Aún sin enviar: {what}</translation>
  </message>
  <message>
   <source>{what}.</source>
   <translation>{what}.</translation>
  </message>
  <message>
   <source>{whole} of its {count} frames can be read</source>
   <translation>se pueden leer {whole} de sus {count} fotogramas</translation>
  </message>
  <message>
   <source>{width} × {height} mm</source>
   <translation>{width} × {height} mm</translation>
  </message>
  <message>
   <source>± 3 days</source>
   <translation>± 3 días</translation>
  </message>
  <message>
   <source>± 7 days</source>
   <translation>± 7 días</translation>
  </message>
  <message>
   <source>… Opening</source>
   <translation>… Abriendo</translation>
  </message>
  <message>
   <source>≠ look-alike</source>
   <translation>≠ parecido</translation>
  </message>
  <message>
   <source>▲ Frozen</source>
   <translation>▲ Congelada</translation>
  </message>
  <message>
   <source>▲ Lost</source>
   <translation>▲ Perdida</translation>
  </message>
  <message>
   <source>▲ No picture</source>
   <translation>▲ Sin imagen</translation>
  </message>
  <message>
   <source>▲ Not live</source>
   <translation>▲ No en vivo</translation>
  </message>
  <message>
   <source>● Live</source>
   <translation>● En vivo</translation>
  </message>
  <message>
   <source>● May stand still</source>
   <translation>● Puede estar quieta</translation>
  </message>
  <message>
   <source>● {duration}, ends in {seconds} s</source>
   <translation>● {duration}, termina en {seconds} s</translation>
  </message>
 </context>
</TS>
