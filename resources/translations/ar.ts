<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_AE" sourcelanguage="en">
 <context>
  <name>EzP2P</name>
  <message>
   <source> for 1 second</source>
   <translation> منذ ثانية واحدة</translation>
  </message>
  <message>
   <source> for {seconds} seconds</source>
   <translation> منذ {seconds} ثانية</translation>
  </message>
  <message>
   <source>! check</source>
   <translation>! تحقَّق</translation>
  </message>
  <message>
   <source>! same numbers</source>
   <translation>! أرقام متطابقة</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>تحرير</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>ملف</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>مساعدة</translation>
  </message>
  <message>
   <source>&amp;Picture</source>
   <translation>صورة</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>عرض</translation>
  </message>
  <message>
   <source>(nothing)</source>
   <translation>(لا شيء)</translation>
  </message>
  <message>
   <source>, and .</source>
   <translation>, و .</translation>
  </message>
  <message>
   <source>, such as PatientName</source>
   <translation>، مثل PatientName</translation>
  </message>
  <message>
   <source>0 to 1440. The default is 15; 0: never. Until it is answered, no picture is taken and nothing is sent.</source>
   <translation>من 0 إلى 1440. الافتراضي 15؛ 0: أبدًا. حتى الإجابة لا تُلتقط أي صورة ولا يُرسَل شيء.</translation>
  </message>
  <message>
   <source>0: never. It waits while somebody searches, and moves neither the selection nor the list.</source>
   <translation>0: أبدًا. ينتظر ما دام أحد يبحث، ولا يغيّر التحديد ولا موضع القائمة.</translation>
  </message>
  <message>
   <source>1 to 10000. Where there are more, that is said. The default is 500.</source>
   <translation>من 1 إلى 10000. إذا كان هناك أكثر فسيُذكر ذلك. الافتراضي 500.</translation>
  </message>
  <message>
   <source>1 to 20.</source>
   <translation>من 1 إلى 20.</translation>
  </message>
  <message>
   <source>10.1.2.3 or pacs.hospital.local</source>
   <translation>10.1.2.3 أو pacs.hospital.local</translation>
  </message>
  <message>
   <source>2 to 50.</source>
   <translation>من 2 إلى 50.</translation>
  </message>
  <message>
   <source>4096 to 1048576. The default is 131072.</source>
   <translation>من 4096 إلى 1048576. الافتراضي 131072.</translation>
  </message>
  <message>
   <source>? name encoding</source>
   <translation>؟ ترميز الاسم</translation>
  </message>
  <message>
   <source>A DICOM file goes as it is; it cannot be edited.</source>
   <translation>ملف DICOM يُرسَل كما هو؛ ولا يمكن تحريره.</translation>
  </message>
  <message>
   <source>A change of the patient drops the link to the worklist or the archive.</source>
   <translation>تغيير المريض يلغي الارتباط بقائمة العمل أو بالأرشيف.</translation>
  </message>
  <message>
   <source>A comment is required here: write it below the picture.</source>
   <translation>التعليق مطلوب هنا: اكتبه أسفل الصورة.</translation>
  </message>
  <message>
   <source>A date such as {example}.</source>
   <translation>تاريخ مثل {example}.</translation>
  </message>
  <message>
   <source>A feeder gives no preview: it would draw a page in.</source>
   <translation>وحدة التغذية لا تتيح معاينة: فهي ستسحب صفحة.</translation>
  </message>
  <message>
   <source>A field that is required and empty, or at fault, is always there and can be filled in. What the worklist or the archive owns stays read only.</source>
   <translation>الحقل المطلوب الفارغ أو الخاطئ يظهر دائمًا ويمكن ملؤه. أما ما مصدره قائمة العمل أو الأرشيف فيبقى للقراءة فقط.</translation>
  </message>
  <message>
   <source>A file of several pages or frames</source>
   <translation>ملف من عدة صفحات أو إطارات</translation>
  </message>
  <message>
   <source>A film is scanned in gray: set mode to gray.</source>
   <translation>يُمسح الفيلم بالرمادي: اضبط الوضع على الرمادي.</translation>
  </message>
  <message>
   <source>A foot switch is such a key.</source>
   <translation>دوّاسة القدم مفتاح كهذا.</translation>
  </message>
  <message>
   <source>A page or frame is never left out without a word. Below each picture it can be chosen otherwise.</source>
   <translation>لا تُترك صفحة أو إطار دون إعلام. ويمكن اختيار غير ذلك أسفل كل صورة.</translation>
  </message>
  <message>
   <source>A picture has one character set, but {name} takes {character_set} and {other} takes {other_set}: send to one after the other.</source>
   <translation>للصورة مجموعة محارف واحدة، لكن {name} يقبل {character_set} و{other} يقبل {other_set}: أرسل إليهما واحدًا بعد الآخر.</translation>
  </message>
  <message>
   <source>A picture has one character set, but {wishes}: send to one after the other.</source>
   <translation>للصورة مجموعة محارف واحدة، لكن {wishes}: أرسل إليها واحدة بعد الأخرى.</translation>
  </message>
  <message>
   <source>A picture of the page</source>
   <translation>صورة للصفحة</translation>
  </message>
  <message>
   <source>A picture that is not kept is in this window alone.</source>
   <translation>الصورة غير المحفوظة موجودة في هذه النافذة وحدها.</translation>
  </message>
  <message>
   <source>A port is a number from 1 to 65535.</source>
   <translation>المنفذ رقم من 1 إلى 65535.</translation>
  </message>
  <message>
   <source>A profile keeps how something is scanned. Its key begins it at once.</source>
   <translation>يحفظ ملف التعريف طريقة المسح. ومفتاحه يبدأ المسح فورًا.</translation>
  </message>
  <message>
   <source>A recording begins so much earlier; 0: at once.</source>
   <translation>يبدأ التسجيل قبل ذلك بهذه المدة؛ 0: فورًا.</translation>
  </message>
  <message numerus="yes">
   <source>A recording begins with the last {seconds} seconds</source>
   <translation>
    <numerusform>يبدأ التسجيل بآخر {seconds} ثانية</numerusform>
    <numerusform>يبدأ التسجيل بآخر {seconds} ثانية</numerusform>
    <numerusform>يبدأ التسجيل بآخر {seconds} ثانية</numerusform>
    <numerusform>يبدأ التسجيل بآخر {seconds} ثوانٍ</numerusform>
    <numerusform>يبدأ التسجيل بآخر {seconds} ثانية</numerusform>
    <numerusform>يبدأ التسجيل بآخر {seconds} ثانية</numerusform>
   </translation>
  </message>
  <message>
   <source>A recording is on the disk, but not in the tray yet.</source>
   <translation>التسجيل محفوظ على القرص، لكنه ليس في اللوحة بعد.</translation>
  </message>
  <message>
   <source>A recording is running</source>
   <translation>هناك تسجيل جارٍ</translation>
  </message>
  <message>
   <source>A scan is running</source>
   <translation>هناك مسح جارٍ</translation>
  </message>
  <message>
   <source>A scan is running: wait for its end, or cancel it.</source>
   <translation>هناك مسح جارٍ: انتظر نهايته أو ألغِه.</translation>
  </message>
  <message>
   <source>A search finds the picture that was stored.</source>
   <translation>يعثر البحث على الصورة التي خُزّنت.</translation>
  </message>
  <message>
   <source>A still is answered with a sound</source>
   <translation>صوت عند التقاط صورة ثابتة</translation>
  </message>
  <message>
   <source>A template fills in what a procedure always has, by itself for its orders or from the menu of the form.</source>
   <translation>يملأ القالب ما يتكرر دائمًا في إجراء ما، تلقائيًا لطلباته أو من قائمة النموذج.</translation>
  </message>
  <message>
   <source>A text</source>
   <translation>نص</translation>
  </message>
  <message>
   <source>A whole number, such as 12.</source>
   <translation>عدد صحيح، مثل 12.</translation>
  </message>
  <message>
   <source>AE title</source>
   <translation>عنوان AE</translation>
  </message>
  <message>
   <source>AE title for querying</source>
   <translation>عنوان AE للاستعلام</translation>
  </message>
  <message>
   <source>AE title for storing</source>
   <translation>عنوان AE للتخزين</translation>
  </message>
  <message>
   <source>AE title of the station</source>
   <translation>عنوان AE للمحطة</translation>
  </message>
  <message>
   <source>AE title of this workstation</source>
   <translation>عنوان AE لمحطة العمل هذه</translation>
  </message>
  <message>
   <source>Abdomen</source>
   <translation>البطن</translation>
  </message>
  <message>
   <source>Abdomen and pelvis</source>
   <translation>البطن والحوض</translation>
  </message>
  <message>
   <source>About EzP2P</source>
   <translation>حول EzP2P</translation>
  </message>
  <message>
   <source>Acc. {number}</source>
   <translation>رقم الطلب {number}</translation>
  </message>
  <message>
   <source>Accession</source>
   <translation>رقم الطلب</translation>
  </message>
  <message>
   <source>Accession Number</source>
   <translation>رقم الطلب</translation>
  </message>
  <message>
   <source>Accession number</source>
   <translation>رقم الطلب</translation>
  </message>
  <message>
   <source>Accession number to search</source>
   <translation>رقم الطلب المطلوب البحث عنه</translation>
  </message>
  <message>
   <source>Accession {number}</source>
   <translation>رقم الطلب {number}</translation>
  </message>
  <message>
   <source>Active</source>
   <comment>the camera that takes pictures</comment>
   <translation>نشطة</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>إضافة</translation>
  </message>
  <message>
   <source>Add a camera</source>
   <translation>إضافة كاميرا</translation>
  </message>
  <message>
   <source>Add a profile</source>
   <translation>إضافة ملف تعريف</translation>
  </message>
  <message>
   <source>Add a template</source>
   <translation>إضافة قالب</translation>
  </message>
  <message>
   <source>Add the address of a network scanner</source>
   <translation>إضافة عنوان ماسح ضوئي شبكي</translation>
  </message>
  <message>
   <source>Add the first one</source>
   <translation>إضافة الأول</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>العنوان</translation>
  </message>
  <message>
   <source>Address of the institution</source>
   <translation>عنوان المؤسسة</translation>
  </message>
  <message>
   <source>Addresses of network scanners</source>
   <translation>عناوين الماسحات الضوئية الشبكية</translation>
  </message>
  <message>
   <source>Adrenal gland</source>
   <translation>الغدة الكظرية</translation>
  </message>
  <message>
   <source>After a crash, what you are working on would be lost.</source>
   <translation>إذا تعطّل البرنامج فسيضيع ما تعمل عليه.</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>العمر</translation>
  </message>
  <message>
   <source>All days</source>
   <translation>كل الأيام</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>كل الملفات</translation>
  </message>
  <message>
   <source>All in one image</source>
   <translation>الكل في صورة واحدة</translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>كل الأنواع</translation>
  </message>
  <message>
   <source>All of it</source>
   <translation>كلها</translation>
  </message>
  <message>
   <source>All stations</source>
   <translation>كل المحطات</translation>
  </message>
  <message>
   <source>Also the description of its series.</source>
   <translation>ووصف سلسلته أيضًا.</translation>
  </message>
  <message>
   <source>Also written {names}</source>
   <translation>يُكتب أيضًا {names}</translation>
  </message>
  <message>
   <source>An element</source>
   <translation>عنصر</translation>
  </message>
  <message>
   <source>An import is running</source>
   <translation>هناك استيراد جارٍ</translation>
  </message>
  <message>
   <source>An import is running: wait for its end, or cancel it.</source>
   <translation>هناك استيراد جارٍ: انتظر نهايته أو ألغِه.</translation>
  </message>
  <message>
   <source>An older list of the outbox was put back. This is sent once more, in case it was not sent before.</source>
   <translation>أُعيدت قائمة أقدم لصندوق الصادر. تُرسَل هذه مرة أخرى، تحسبًا لعدم إرسالها سابقًا.</translation>
  </message>
  <message>
   <source>Analog: S-Video, composite, VGA</source>
   <translation>تناظرية: S-Video، مركّبة، VGA</translation>
  </message>
  <message>
   <source>Ankle</source>
   <translation>الكاحل</translation>
  </message>
  <message>
   <source>Another EzP2P on this data folder sends what waits here.</source>
   <translation>نسخة أخرى من EzP2P تعمل على مجلد البيانات هذا وترسل ما ينتظر هنا.</translation>
  </message>
  <message>
   <source>Another EzP2P sent to this study at the same moment. Nothing was sent from here: send again.</source>
   <translation>أرسلت نسخة أخرى من EzP2P إلى هذه الدراسة في اللحظة نفسها. لم يُرسَل شيء من هنا: أعد الإرسال.</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>أي وسيلة</translation>
  </message>
  <message>
   <source>Aorta</source>
   <translation>الأبهر</translation>
  </message>
  <message>
   <source>Arabic (ISO_IR 127)</source>
   <translation>العربية (ISO_IR 127)</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>الأرشيف</translation>
  </message>
  <message>
   <source>Archive to search</source>
   <translation>الأرشيف المطلوب البحث فيه</translation>
  </message>
  <message>
   <source>Arm</source>
   <translation>الذراع</translation>
  </message>
  <message>
   <source>Armpit</source>
   <translation>الإبط</translation>
  </message>
  <message>
   <source>Arrow keys move it, with Shift they resize it, Enter takes it, Esc leaves.</source>
   <translation>مفاتيح الأسهم تحرّكه، ومع Shift تغيّر حجمه، وEnter يعتمده، وEsc للخروج.</translation>
  </message>
  <message>
   <source>As Family^Given; typed names are never remembered.</source>
   <translation>بصيغة Family^Given؛ الأسماء المكتوبة لا تُحفظ أبدًا.</translation>
  </message>
  <message>
   <source>As a video</source>
   <translation>كفيديو</translation>
  </message>
  <message>
   <source>As it came</source>
   <translation>كما ورد</translation>
  </message>
  <message>
   <source>As it came: {name}</source>
   <translation>كما ورد: {name}</translation>
  </message>
  <message>
   <source>As it is</source>
   <translation>كما هو</translation>
  </message>
  <message>
   <source>As the camera likes: rate</source>
   <translation>المعدّل: حسب الكاميرا</translation>
  </message>
  <message>
   <source>As the camera likes: size</source>
   <translation>الحجم: حسب الكاميرا</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>مثل النظام</translation>
  </message>
  <message>
   <source>Ask again.</source>
   <translation>أعد السؤال.</translation>
  </message>
  <message>
   <source>Ask each time</source>
   <translation>السؤال كل مرة</translation>
  </message>
  <message>
   <source>Ask for all days</source>
   <translation>الاستعلام عن كل الأيام</translation>
  </message>
  <message>
   <source>Ask its administrator for a certificate for this workstation, and choose its file and its key's in the settings.</source>
   <translation>اطلب من مسؤوله شهادة لمحطة العمل هذه، واختر ملفها وملف مفتاحها في الإعدادات.</translation>
  </message>
  <message>
   <source>Ask its administrator for the file of its certificate, or of the authority that issued it, and choose it in the settings as the trusted certificate.</source>
   <translation>اطلب من مسؤوله ملف شهادته أو شهادة الجهة التي أصدرتها، واختره في الإعدادات شهادةً موثوقًا بها.</translation>
  </message>
  <message>
   <source>Ask its administrator for the right to do so.</source>
   <translation>اطلب من مسؤوله الحق في ذلك.</translation>
  </message>
  <message>
   <source>Ask its administrator for the right to search.</source>
   <translation>اطلب من مسؤوله حق البحث.</translation>
  </message>
  <message>
   <source>Ask its administrator for the right to store.</source>
   <translation>اطلب من مسؤوله حق التخزين.</translation>
  </message>
  <message>
   <source>Ask its administrator to allow TLS 1.2 or 1.3 with the ciphers of BCP 195 (DICOM PS3.15 B.12).</source>
   <translation>اطلب من مسؤوله السماح بـ TLS 1.2 أو 1.3 مع خوارزميات BCP 195 (DICOM PS3.15 B.12).</translation>
  </message>
  <message>
   <source>Ask its administrator to allow verification for this workstation.</source>
   <translation>اطلب من مسؤوله السماح بالتحقق لمحطة العمل هذه.</translation>
  </message>
  <message>
   <source>Ask its administrator what it expects of this workstation.</source>
   <translation>اسأل مسؤوله عما يتوقعه من محطة العمل هذه.</translation>
  </message>
  <message>
   <source>Ask its administrator whether it asks for a certificate, and to allow TLS 1.2 or 1.3 with the ciphers of BCP 195 (DICOM PS3.15 B.12).</source>
   <translation>اسأل مسؤوله هل تُطلب شهادة، واطلب منه السماح بـ TLS 1.2 أو 1.3 مع خوارزميات BCP 195 (DICOM PS3.15 B.12).</translation>
  </message>
  <message>
   <source>Ask its administrator; the details name the status.</source>
   <translation>اسأل مسؤوله؛ التفاصيل تذكر الحالة.</translation>
  </message>
  <message>
   <source>Ask its owner for the right, or copy it to your own folder.</source>
   <translation>اطلب الحق من مالكه، أو انسخه إلى مجلدك الخاص.</translation>
  </message>
  <message>
   <source>Ask the PACS administrator for the DICOM port of {title}: web pages have ports of their own.</source>
   <translation>اسأل مسؤول PACS عن منفذ DICOM الخاص بـ {title}: لصفحات الويب منافذ خاصة بها.</translation>
  </message>
  <message>
   <source>Ask the PACS administrator for the port of {title} with TLS, often 2762. Nothing is sent there unencrypted.</source>
   <translation>اسأل مسؤول PACS عن منفذ {title} الذي يستخدم TLS، وهو غالبًا 2762. لا يُرسل إليه شيء دون تشفير.</translation>
  </message>
  <message>
   <source>Ask the PACS administrator how its AE title is spelled, capital letters included; the settings say {title}.</source>
   <translation>اسأل مسؤول PACS عن كتابة عنوان AE الخاص به، بما في ذلك الأحرف الكبيرة؛ الإعدادات تذكر {title}.</translation>
  </message>
  <message>
   <source>Ask the PACS administrator to add the AE title {calling_ae} with the address {own_address}, port {listener_port}.</source>
   <translation>اطلب من مسؤول PACS إضافة عنوان AE {calling_ae} مع العنوان {own_address}، المنفذ {listener_port}.</translation>
  </message>
  <message>
   <source>Ask the PACS administrator to allow {what} for the AE title {calling_ae}.</source>
   <translation>اطلب من مسؤول PACS السماح بـ {what} لعنوان AE {calling_ae}.</translation>
  </message>
  <message>
   <source>Ask the PACS administrator which name is expected.</source>
   <translation>اسأل مسؤول PACS عن الاسم المتوقَّع.</translation>
  </message>
  <message>
   <source>Ask the administrator of {name} to allow {refused} for the AE title {own_title}, or say in the settings that it is not used for that.</source>
   <translation>اطلب من مسؤول {name} السماح بـ {refused} لعنوان AE {own_title}، أو اذكر في الإعدادات أنه لا يُستخدم لذلك.</translation>
  </message>
  <message>
   <source>Ask the administrator of {name} to delete the study {study_instance_uid} of the patient {patient_name}, ID {patient_id}.</source>
   <translation>اطلب من مسؤول {name} حذف الدراسة {study_instance_uid} للمريض {patient_name}، المعرّف {patient_id}.</translation>
  </message>
  <message>
   <source>Ask the administrator of {name} where pictures of {own_title} go: some archives keep what belongs to no order aside until a person has looked at it.</source>
   <translation>اسأل مسؤول {name} أين تذهب صور {own_title}: بعض الأرشيفات تُبقي ما لا ينتمي إلى طلب جانبًا حتى يراجعه شخص.</translation>
  </message>
  <message>
   <source>Ask this server whether it answers (C-ECHO)</source>
   <translation>سؤال هذا الخادم إن كان يجيب (C-ECHO)</translation>
  </message>
  <message>
   <source>Asking {name} for the number {number}…</source>
   <translation>جارٍ سؤال {name} عن الرقم {number}…</translation>
  </message>
  <message>
   <source>Asking {name} what it can do…</source>
   <translation>جارٍ سؤال {name} عن إمكاناته…</translation>
  </message>
  <message>
   <source>Asking {name}…</source>
   <translation>جارٍ سؤال {name}…</translation>
  </message>
  <message numerus="yes">
   <source>Asking {name}… {count} entries</source>
   <translation>
    <numerusform>جارٍ سؤال {name}… {count} إدخال</numerusform>
    <numerusform>جارٍ سؤال {name}… إدخال واحد</numerusform>
    <numerusform>جارٍ سؤال {name}… إدخالان</numerusform>
    <numerusform>جارٍ سؤال {name}… {count} إدخالات</numerusform>
    <numerusform>جارٍ سؤال {name}… {count} إدخالًا</numerusform>
    <numerusform>جارٍ سؤال {name}… {count} إدخال</numerusform>
   </translation>
  </message>
  <message>
   <source>Asking {title} at {host}, port {port}…</source>
   <translation>جارٍ سؤال {title} على {host}، المنفذ {port}…</translation>
  </message>
  <message>
   <source>Association</source>
   <translation>الاقتران</translation>
  </message>
  <message>
   <source>Associations at once</source>
   <translation>الاقترانات المتزامنة</translation>
  </message>
  <message>
   <source>Attributes</source>
   <translation>السمات</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>الظهر</translation>
  </message>
  <message>
   <source>Begin an emergency</source>
   <translation>بدء طوارئ</translation>
  </message>
  <message>
   <source>Begin here</source>
   <translation>البدء هنا</translation>
  </message>
  <message>
   <source>Begin without a patient, under a provisional ID (Ctrl+Shift+E)</source>
   <translation>البدء بلا مريض، بمعرّف مؤقت (Ctrl+Shift+E)</translation>
  </message>
  <message>
   <source>Birth Date</source>
   <translation>تاريخ الميلاد</translation>
  </message>
  <message>
   <source>Birth date</source>
   <translation>تاريخ الميلاد</translation>
  </message>
  <message>
   <source>Bits kept</source>
   <translation>البتّات المحفوظة</translation>
  </message>
  <message>
   <source>Black</source>
   <translation>أسود</translation>
  </message>
  <message>
   <source>Black and white</source>
   <translation>أبيض وأسود</translation>
  </message>
  <message>
   <source>Black out</source>
   <translation>تسويد</translation>
  </message>
  <message>
   <source>Black out (Ctrl+B)</source>
   <translation>تسويد (Ctrl+B)</translation>
  </message>
  <message>
   <source>Black was put around its frames, to {columns} by {rows} pixels.</source>
   <translation>أُضيف سواد حول إطاراته حتى {columns} في {rows} بكسل.</translation>
  </message>
  <message>
   <source>Blacked out {columns} × {rows}</source>
   <translation>مُسوَّد {columns} × {rows}</translation>
  </message>
  <message>
   <source>Bladder</source>
   <translation>المثانة</translation>
  </message>
  <message>
   <source>Body Part</source>
   <translation>جزء الجسم</translation>
  </message>
  <message>
   <source>Body part</source>
   <translation>جزء الجسم</translation>
  </message>
  <message>
   <source>Brain</source>
   <translation>الدماغ</translation>
  </message>
  <message>
   <source>Breast</source>
   <translation>الثدي</translation>
  </message>
  <message>
   <source>Brightness</source>
   <translation>السطوع</translation>
  </message>
  <message>
   <source>Brightness {value}</source>
   <translation>السطوع {value}</translation>
  </message>
  <message>
   <source>Brightness, contrast, gamma</source>
   <translation>السطوع والتباين وغاما</translation>
  </message>
  <message>
   <source>Brightness, contrast, gamma (Ctrl+G)</source>
   <translation>السطوع والتباين وغاما (Ctrl+G)</translation>
  </message>
  <message>
   <source>Bring in pictures: your own by Import, or the sample pictures by the button below.</source>
   <translation>أضف صورًا: صورك عبر «استيراد»، أو صور العينة بالزر أدناه.</translation>
  </message>
  <message numerus="yes">
   <source>Bringing back {count} pictures…</source>
   <translation>
    <numerusform>جارٍ استرجاع {count} صورة…</numerusform>
    <numerusform>جارٍ استرجاع صورة واحدة…</numerusform>
    <numerusform>جارٍ استرجاع صورتين…</numerusform>
    <numerusform>جارٍ استرجاع {count} صور…</numerusform>
    <numerusform>جارٍ استرجاع {count} صورة…</numerusform>
    <numerusform>جارٍ استرجاع {count} صورة…</numerusform>
   </translation>
  </message>
  <message>
   <source>Bronchus</source>
   <translation>الشعبة الهوائية</translation>
  </message>
  <message>
   <source>Browse for a file: {label}</source>
   <translation>استعراض ملف: {label}</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>استعراض…</translation>
  </message>
  <message>
   <source>Burst</source>
   <translation>لقطات متتابعة</translation>
  </message>
  <message>
   <source>Buttock</source>
   <translation>الألية</translation>
  </message>
  <message>
   <source>By Storage Commitment</source>
   <translation>عبر Storage Commitment</translation>
  </message>
  <message>
   <source>By a query (C-FIND)</source>
   <translation>عبر استعلام (C-FIND)</translation>
  </message>
  <message>
   <source>By {name}.</source>
   <translation>بواسطة {name}.</translation>
  </message>
  <message>
   <source>CR  computed radiography</source>
   <translation>CR  تصوير شعاعي محوسب</translation>
  </message>
  <message>
   <source>CT  computed tomography</source>
   <translation>CT  تصوير مقطعي محوسب</translation>
  </message>
  <message>
   <source>Calf of leg</source>
   <translation>ربلة الساق</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>الكاميرا</translation>
  </message>
  <message>
   <source>Camera or address</source>
   <translation>الكاميرا أو العنوان</translation>
  </message>
  <message>
   <source>Camera {name}</source>
   <translation>الكاميرا {name}</translation>
  </message>
  <message>
   <source>Camera {name}, active</source>
   <translation>الكاميرا {name}، نشطة</translation>
  </message>
  <message>
   <source>Camera {place}</source>
   <translation>الكاميرا {place}</translation>
  </message>
  <message>
   <source>Cameras</source>
   <translation>الكاميرات</translation>
  </message>
  <message>
   <source>Cameras and capture cards that are connected appear here, those of the network once they are set up.</source>
   <translation>تظهر هنا الكاميرات وبطاقات الالتقاط الموصولة، وكاميرات الشبكة بعد إعدادها.</translation>
  </message>
  <message>
   <source>Cameras that were found</source>
   <translation>الكاميرات التي عُثر عليها</translation>
  </message>
  <message>
   <source>Cameras, capture cards and network cameras are opened together; each makes a series of its own.</source>
   <translation>تُفتح الكاميرات وبطاقات الالتقاط وكاميرات الشبكة معًا؛ ولكل منها سلسلة خاصة.</translation>
  </message>
  <message>
   <source>Camera…</source>
   <translation>كاميرا…</translation>
  </message>
  <message>
   <source>Can be changed</source>
   <translation>قابل للتغيير</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Cancel what runs</source>
   <translation>إلغاء ما يجري</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>أُلغي.</translation>
  </message>
  <message>
   <source>Cannot be searched for by this; leave it empty to see it.</source>
   <translation>لا يمكن البحث عنه بهذا؛ اتركه فارغًا لرؤيته.</translation>
  </message>
  <message>
   <source>Cannot hold a backslash.</source>
   <translation>لا يقبل الشرطة المائلة العكسية.</translation>
  </message>
  <message>
   <source>Cannot hold control characters (found U+{character}).</source>
   <translation>لا يقبل محارف التحكم (وُجد U+{character}).</translation>
  </message>
  <message>
   <source>Cannot hold invisible characters (found U+{character}).</source>
   <translation>لا يقبل المحارف غير المرئية (وُجد U+{character}).</translation>
  </message>
  <message>
   <source>Cannot hold invisible direction marks (found U+{character}).</source>
   <translation>لا يقبل علامات الاتجاه غير المرئية (وُجد U+{character}).</translation>
  </message>
  <message>
   <source>Capital letters count.</source>
   <translation>تُراعى الأحرف الكبيرة.</translation>
  </message>
  <message>
   <source>Carotid artery</source>
   <translation>الشريان السباتي</translation>
  </message>
  <message>
   <source>Central European, Latin 2 (ISO_IR 101)</source>
   <translation>أوروبا الوسطى، Latin 2 (ISO_IR 101)</translation>
  </message>
  <message>
   <source>Cerebellum</source>
   <translation>المخيخ</translation>
  </message>
  <message>
   <source>Certificate of this workstation</source>
   <translation>شهادة محطة العمل هذه</translation>
  </message>
  <message>
   <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
   <translation>الشهادات والمفاتيح (*.pem *.crt *.cer *.key);;كل الملفات (*)</translation>
  </message>
  <message>
   <source>Cervical and thoracic spine</source>
   <translation>العمود الفقري العنقي والصدري</translation>
  </message>
  <message>
   <source>Cervical spine</source>
   <translation>العمود الفقري العنقي</translation>
  </message>
  <message>
   <source>Cervix</source>
   <translation>عنق الرحم</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>تغيير</translation>
  </message>
  <message>
   <source>Change the patient by hand</source>
   <translation>تغيير المريض يدويًا</translation>
  </message>
  <message>
   <source>Character set</source>
   <translation>مجموعة المحارف</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>فحص مجددًا</translation>
  </message>
  <message>
   <source>Check how the address is spelled. If it is right, ask the PACS administrator for the IP address of {title}, or ask the network administrator to make the name {host} known to this computer.</source>
   <translation>تحقق من كتابة العنوان. إذا كان صحيحًا، فاسأل مسؤول PACS عن عنوان IP الخاص بـ {title}، أو اطلب من مسؤول الشبكة تعريف هذا الحاسوب بالاسم {host}.</translation>
  </message>
  <message>
   <source>Check its name.</source>
   <translation>تحقق من اسمه.</translation>
  </message>
  <message>
   <source>Check the connection…</source>
   <translation>فحص الاتصال…</translation>
  </message>
  <message>
   <source>Check the file's path and who may read it, or choose another one in the settings of {name}.</source>
   <translation>تحقق من مسار الملف ومن يمكنه قراءته، أو اختر ملفًا آخر في إعدادات {name}.</translation>
  </message>
  <message>
   <source>Check the network cable and the address. If both are right, ask the network administrator to let this computer through to {host}, TCP port {port}: a firewall may stand between.</source>
   <translation>تحقق من كبل الشبكة ومن العنوان. إذا كان كلاهما صحيحًا، فاطلب من مسؤول الشبكة السماح لهذا الحاسوب بالوصول إلى {host}، منفذ TCP {port}: قد يكون بينهما جدار حماية.</translation>
  </message>
  <message>
   <source>Check the port. If it is right, tell the PACS administrator that nothing listens on port {port} of {host}: the server may not be running, or a firewall turns this computer away.</source>
   <translation>تحقق من المنفذ. إذا كان صحيحًا، فأبلغ مسؤول PACS بأن لا شيء يستمع على المنفذ {port} في {host}: ربما لا يعمل الخادم، أو يرفض جدار حماية هذا الحاسوب.</translation>
  </message>
  <message>
   <source>Cheek</source>
   <translation>الخد</translation>
  </message>
  <message>
   <source>Cheekbone</source>
   <translation>عظم الوجنة</translation>
  </message>
  <message>
   <source>Chest</source>
   <translation>الصدر</translation>
  </message>
  <message>
   <source>Chest and abdomen</source>
   <translation>الصدر والبطن</translation>
  </message>
  <message>
   <source>Chest, abdomen and pelvis</source>
   <translation>الصدر والبطن والحوض</translation>
  </message>
  <message>
   <source>Chinese (GB18030)</source>
   <translation>الصينية (GB18030)</translation>
  </message>
  <message>
   <source>Chinese (GBK)</source>
   <translation>الصينية (GBK)</translation>
  </message>
  <message>
   <source>Chinese, by code extensions (ISO 2022 IR 58)</source>
   <translation>الصينية، بامتدادات الترميز (ISO 2022 IR 58)</translation>
  </message>
  <message>
   <source>Choose H.264 for videos.</source>
   <translation>اختر H.264 للفيديو.</translation>
  </message>
  <message>
   <source>Choose MPEG-2 for videos.</source>
   <translation>اختر MPEG-2 للفيديو.</translation>
  </message>
  <message>
   <source>Choose a camera. Set up what is to open by itself, and cameras of the network, in the settings.</source>
   <translation>اختر كاميرا. حدّد في الإعدادات ما يُفتح تلقائيًا وكاميرات الشبكة.</translation>
  </message>
  <message>
   <source>Choose a folder on a local disk.</source>
   <translation>اختر مجلدًا على قرص محلي.</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>اختيار مجلد…</translation>
  </message>
  <message>
   <source>Choose a patient first (column 1).</source>
   <translation>اختر مريضًا أولًا (العمود 1).</translation>
  </message>
  <message>
   <source>Choose a patient in the worklist.</source>
   <translation>اختر مريضًا من قائمة العمل.</translation>
  </message>
  <message>
   <source>Choose a picture file.</source>
   <translation>اختر ملف صورة.</translation>
  </message>
  <message>
   <source>Choose a picture to see what happened to it.</source>
   <translation>اختر صورة لمعرفة ما جرى لها.</translation>
  </message>
  <message>
   <source>Choose a scanner first, or search again.</source>
   <translation>اختر ماسحًا ضوئيًا أولًا، أو ابحث مجددًا.</translation>
  </message>
  <message>
   <source>Choose a scanner: search for it first.</source>
   <translation>اختر ماسحًا ضوئيًا: ابحث عنه أولًا.</translation>
  </message>
  <message>
   <source>Choose another file in the settings of {name}.</source>
   <translation>اختر ملفًا آخر في إعدادات {name}.</translation>
  </message>
  <message>
   <source>Choose another file.</source>
   <translation>اختر ملفًا آخر.</translation>
  </message>
  <message>
   <source>Choose files…</source>
   <translation>اختيار ملفات…</translation>
  </message>
  <message>
   <source>Choose from the list</source>
   <translation>اختر من القائمة</translation>
  </message>
  <message>
   <source>Choose in the settings that it is asked by a query instead, or ask its administrator.</source>
   <translation>اختر في الإعدادات أن يُسأل عبر استعلام بدلًا من ذلك، أو اسأل مسؤوله.</translation>
  </message>
  <message>
   <source>Choose one that was found, or type the address of one in the network: rtsp://… or http://…</source>
   <translation>اختر كاميرا عُثر عليها، أو اكتب عنوان كاميرا في الشبكة: rtsp://… أو http://…</translation>
  </message>
  <message>
   <source>Choose the file itself.</source>
   <translation>اختر الملف نفسه.</translation>
  </message>
  <message>
   <source>Choose the file of its key, too.</source>
   <translation>اختر أيضًا ملف مفتاحها.</translation>
  </message>
  <message>
   <source>Choose the file of the certificate, too.</source>
   <translation>اختر أيضًا ملف الشهادة.</translation>
  </message>
  <message>
   <source>Choose the folder with the DICOM files, or ask for a new medium.</source>
   <translation>اختر المجلد الذي يحتوي على ملفات DICOM، أو اطلب وسيط تخزين جديدًا.</translation>
  </message>
  <message>
   <source>Choose the part</source>
   <translation>اختيار الجزء</translation>
  </message>
  <message>
   <source>Choose the picture files in it.</source>
   <translation>اختر ملفات الصور التي فيه.</translation>
  </message>
  <message>
   <source>Choose white or black.</source>
   <translation>اختر الأبيض أو الأسود.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>اختيار…</translation>
  </message>
  <message>
   <source>Chosen by itself for an order with all of these; what is empty is not looked at.</source>
   <translation>يُختار تلقائيًا للطلب الذي يطابق كل هذه؛ وما كان فارغًا لا يُنظر إليه.</translation>
  </message>
  <message>
   <source>Chosen just now</source>
   <translation>المختار الآن</translation>
  </message>
  <message>
   <source>Circle of Willis</source>
   <translation>دائرة ويليس</translation>
  </message>
  <message>
   <source>Clear the search</source>
   <translation>مسح البحث</translation>
  </message>
  <message>
   <source>Click where it goes.</source>
   <translation>انقر حيث تريد وضعها.</translation>
  </message>
  <message>
   <source>Clip</source>
   <translation>مقطع</translation>
  </message>
  <message>
   <source>Clips are sent as</source>
   <translation>تُرسَل المقاطع بصيغة</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Close other programs, and try again.</source>
   <translation>أغلق البرامج الأخرى، وأعد المحاولة.</translation>
  </message>
  <message>
   <source>Close other programs, or reduce the picture.</source>
   <translation>أغلق البرامج الأخرى، أو صغّر الصورة.</translation>
  </message>
  <message>
   <source>Close scanning</source>
   <translation>إغلاق المسح</translation>
  </message>
  <message>
   <source>Close the camera</source>
   <translation>إغلاق الكاميرا</translation>
  </message>
  <message>
   <source>Close the other EzP2P and start again; everything that was accepted is still there.</source>
   <translation>أغلق نسخة EzP2P الأخرى وابدأ مجددًا؛ كل ما قُبل ما زال موجودًا.</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>إغلاق هذه الرسالة</translation>
  </message>
  <message numerus="yes">
   <source>Closing EzP2P removes them from the tray. The files they came from stay in any case.</source>
   <translation>
    <numerusform>إغلاق EzP2P يزيلها من اللوحة. أما الملفات التي جاءت منها فتبقى في كل الأحوال.</numerusform>
    <numerusform>إغلاق EzP2P يزيلها من اللوحة. أما الملف الذي جاءت منه فيبقى في كل الأحوال.</numerusform>
    <numerusform>إغلاق EzP2P يزيلهما من اللوحة. أما الملفان اللذان جاءتا منهما فيبقيان في كل الأحوال.</numerusform>
    <numerusform>إغلاق EzP2P يزيلها من اللوحة. أما الملفات التي جاءت منها فتبقى في كل الأحوال.</numerusform>
    <numerusform>إغلاق EzP2P يزيلها من اللوحة. أما الملفات التي جاءت منها فتبقى في كل الأحوال.</numerusform>
    <numerusform>إغلاق EzP2P يزيلها من اللوحة. أما الملفات التي جاءت منها فتبقى في كل الأحوال.</numerusform>
   </translation>
  </message>
  <message>
   <source>Coccyx</source>
   <translation>العصعص</translation>
  </message>
  <message>
   <source>Collar bone</source>
   <translation>الترقوة</translation>
  </message>
  <message>
   <source>Colon</source>
   <translation>القولون</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>ملوّن</translation>
  </message>
  <message>
   <source>Color of the text</source>
   <translation>لون النص</translation>
  </message>
  <message>
   <source>Colors</source>
   <translation>الألوان</translation>
  </message>
  <message>
   <source>Columns: what each line shows</source>
   <translation>الأعمدة: ما يعرضه كل سطر</translation>
  </message>
  <message>
   <source>Combines a set with others that it allows none of: name it alone.</source>
   <translation>يجمع مجموعة مع أخرى لا تسمح بها: اذكرها وحدها.</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>تعليق</translation>
  </message>
  <message numerus="yes">
   <source>Comment on {count} pictures</source>
   <translation>
    <numerusform>تعليق على {count} صورة</numerusform>
    <numerusform>تعليق على هذه الصورة</numerusform>
    <numerusform>تعليق على صورتين</numerusform>
    <numerusform>تعليق على {count} صور</numerusform>
    <numerusform>تعليق على {count} صورة</numerusform>
    <numerusform>تعليق على {count} صورة</numerusform>
   </translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>التعليقات</translation>
  </message>
  <message>
   <source>Compare with the papers, or ask the patient.</source>
   <translation>قارن بالأوراق، أو اسأل المريض.</translation>
  </message>
  <message>
   <source>Connection check</source>
   <translation>فحص الاتصال</translation>
  </message>
  <message>
   <source>Connection check of {name} ({address})</source>
   <translation>فحص الاتصال بـ {name} ({address})</translation>
  </message>
  <message>
   <source>Connection check: {name}</source>
   <translation>فحص الاتصال: {name}</translation>
  </message>
  <message>
   <source>Constrained Baseline</source>
   <translation>Constrained Baseline</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <source>Contrast</source>
   <translation>التباين</translation>
  </message>
  <message>
   <source>Contrast {value}</source>
   <translation>التباين {value}</translation>
  </message>
  <message>
   <source>Convert it to H.264 first.</source>
   <translation>حوّله إلى H.264 أولًا.</translation>
  </message>
  <message>
   <source>Convert it to MP4 first.</source>
   <translation>حوّله إلى MP4 أولًا.</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>تم النسخ</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>نسخ التفاصيل</translation>
  </message>
  <message>
   <source>Copy here</source>
   <translation>النسخة هنا</translation>
  </message>
  <message>
   <source>Copy it again from where it came from.</source>
   <translation>انسخه مجددًا من مصدره.</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>نسخ التقرير</translation>
  </message>
  <message>
   <source>Copy what to tell: {step}</source>
   <translation>نسخ ما يجب إبلاغه: {step}</translation>
  </message>
  <message>
   <source>Cornea</source>
   <translation>القرنية</translation>
  </message>
  <message>
   <source>Coronary artery</source>
   <translation>الشريان التاجي</translation>
  </message>
  <message>
   <source>Crop</source>
   <translation>قص</translation>
  </message>
  <message>
   <source>Crop (Ctrl+Shift+X)</source>
   <translation>قص (Ctrl+Shift+X)</translation>
  </message>
  <message>
   <source>Crop it, black out parts of it</source>
   <translation>قصّها وتسويد أجزاء منها</translation>
  </message>
  <message>
   <source>Cropped to {columns} × {rows}</source>
   <translation>مقصوصة إلى {columns} × {rows}</translation>
  </message>
  <message>
   <source>Cut it into parts.</source>
   <translation>قسّمه إلى أجزاء.</translation>
  </message>
  <message>
   <source>Cut off what is around the paper</source>
   <translation>قص ما حول الورقة</translation>
  </message>
  <message>
   <source>Cyrillic (ISO_IR 144)</source>
   <translation>السيريلية (ISO_IR 144)</translation>
  </message>
  <message>
   <source>DERM  dermatology</source>
   <translation>DERM  أمراض جلدية</translation>
  </message>
  <message>
   <source>DOC  document</source>
   <translation>DOC  مستند</translation>
  </message>
  <message>
   <source>DX  digital radiography</source>
   <translation>DX  تصوير شعاعي رقمي</translation>
  </message>
  <message>
   <source>Darkest to brightest</source>
   <translation>من الأغمق إلى الأفتح</translation>
  </message>
  <message>
   <source>Data folder</source>
   <translation>مجلد البيانات</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>التاريخ</translation>
  </message>
  <message>
   <source>Date it {time}, when it was taken</source>
   <translation>تأريخها بـ {time}، وقت التقاطها</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <source>Days that a confirmed picture stays on this computer</source>
   <translation>أيام بقاء الصورة المؤكَّدة على هذا الحاسوب</translation>
  </message>
  <message>
   <source>Days that another sent picture stays</source>
   <translation>أيام بقاء أي صورة مُرسَلة أخرى</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>Depth</source>
   <translation>العمق</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>الوصف</translation>
  </message>
  <message>
   <source>Description of a new series</source>
   <translation>وصف سلسلة جديدة</translation>
  </message>
  <message>
   <source>Digital: a camera, HDMI, SDI, network</source>
   <translation>رقمية: كاميرا، HDMI، SDI، شبكة</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>تجاهل</translation>
  </message>
  <message>
   <source>Discard and close</source>
   <translation>تجاهل وإغلاق</translation>
  </message>
  <message>
   <source>Discard and end</source>
   <translation>تجاهل وإنهاء</translation>
  </message>
  <message numerus="yes">
   <source>Discard them and change patient</source>
   <translation>
    <numerusform>تجاهلها وتغيير المريض</numerusform>
    <numerusform>تجاهلها وتغيير المريض</numerusform>
    <numerusform>تجاهلهما وتغيير المريض</numerusform>
    <numerusform>تجاهلها وتغيير المريض</numerusform>
    <numerusform>تجاهلها وتغيير المريض</numerusform>
    <numerusform>تجاهلها وتغيير المريض</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Discard {count} pictures?</source>
   <translation>
    <numerusform>تجاهل {count} صورة؟</numerusform>
    <numerusform>تجاهل صورة واحدة؟</numerusform>
    <numerusform>تجاهل صورتين؟</numerusform>
    <numerusform>تجاهل {count} صور؟</numerusform>
    <numerusform>تجاهل {count} صورة؟</numerusform>
    <numerusform>تجاهل {count} صورة؟</numerusform>
   </translation>
  </message>
  <message>
   <source>Discarded by hand</source>
   <translation>تُجوهلت يدويًا</translation>
  </message>
  <message>
   <source>Discarded by hand.</source>
   <translation>تُجوهلت يدويًا.</translation>
  </message>
  <message>
   <source>Discarded: it is not sent to {name} any more.</source>
   <translation>تُجوهلت: لن تُرسَل إلى {name} بعد الآن.</translation>
  </message>
  <message>
   <source>Discard…</source>
   <translation>تجاهل…</translation>
  </message>
  <message>
   <source>Do not import</source>
   <translation>عدم الاستيراد</translation>
  </message>
  <message>
   <source>Do not send</source>
   <translation>عدم الإرسال</translation>
  </message>
  <message>
   <source>Do the same to the selected pictures</source>
   <translation>تطبيق ذلك على الصور المحددة</translation>
  </message>
  <message>
   <source>Do the same to the selected pictures (Ctrl+D)</source>
   <translation>تطبيق ذلك على الصور المحددة (Ctrl+D)</translation>
  </message>
  <message>
   <source>Do to the selected pictures what was done last</source>
   <translation>تطبيق آخر عملية على الصور المحددة</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>مستند</translation>
  </message>
  <message>
   <source>Dots per inch, 72 to 600. A PDF can also be kept as it is.</source>
   <translation>نقاط في البوصة، من 72 إلى 600. يمكن أيضًا إبقاء PDF كما هو.</translation>
  </message>
  <message>
   <source>Double</source>
   <translation>مكرّرة</translation>
  </message>
  <message>
   <source>Double: the same picture is here twice, or was sent already</source>
   <translation>مكرّرة: الصورة نفسها موجودة هنا مرتين، أو سبق إرسالها</translation>
  </message>
  <message>
   <source>Drag over the part that is kept, or its edges.</source>
   <translation>اسحب فوق الجزء الذي يبقى، أو اسحب حوافه.</translation>
  </message>
  <message>
   <source>Drag over what nobody may see. It is black in what is sent.</source>
   <translation>اسحب فوق ما لا يجوز أن يراه أحد. سيكون أسود فيما يُرسَل.</translation>
  </message>
  <message>
   <source>Draw the part to scan with the mouse. Arrow keys move it, with Shift they resize it, Backspace clears it.</source>
   <translation>ارسم بالفأرة الجزء المراد مسحه. مفاتيح الأسهم تحرّكه، ومع Shift تغيّر حجمه، وBackspace يزيله.</translation>
  </message>
  <message>
   <source>Draw the part to take on the picture.</source>
   <translation>ارسم على الصورة الجزء المراد أخذه.</translation>
  </message>
  <message>
   <source>Drop pictures here</source>
   <translation>أفلت الصور هنا</translation>
  </message>
  <message>
   <source>Duodenum</source>
   <translation>الاثنا عشر</translation>
  </message>
  <message>
   <source>ECG  electrocardiogram</source>
   <translation>ECG  تخطيط القلب</translation>
  </message>
  <message>
   <source>ECHO</source>
   <translation>ECHO</translation>
  </message>
  <message>
   <source>ES  endoscopy</source>
   <translation>ES  تنظير داخلي</translation>
  </message>
  <message>
   <source>Each frame is shown {repetitions} times, because {coding} has no rate as low as its own.</source>
   <translation>عدد مرات عرض كل إطار {repetitions}، لأن {coding} لا يتيح معدلًا منخفضًا كمعدله.</translation>
  </message>
  <message>
   <source>Each one a picture</source>
   <translation>كل واحدة صورة</translation>
  </message>
  <message>
   <source>Each page or frame a picture</source>
   <translation>كل صفحة أو إطار صورة</translation>
  </message>
  <message>
   <source>Ear</source>
   <translation>الأذن</translation>
  </message>
  <message>
   <source>Echo (C-ECHO)</source>
   <translation>الصدى (C-ECHO)</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>تحرير</translation>
  </message>
  <message>
   <source>Edited</source>
   <translation>محرَّرة</translation>
  </message>
  <message>
   <source>Edits of this picture</source>
   <translation>تعديلات هذه الصورة</translation>
  </message>
  <message>
   <source>Elbow</source>
   <translation>المرفق</translation>
  </message>
  <message>
   <source>Emergency</source>
   <translation>طوارئ</translation>
  </message>
  <message>
   <source>Empty: what you send appears here until the PACS has it.</source>
   <translation>فارغ: يظهر هنا ما ترسله حتى يصل إلى PACS.</translation>
  </message>
  <message>
   <source>Encrypt the connection (TLS)</source>
   <translation>تشفير الاتصال (TLS)</translation>
  </message>
  <message>
   <source>Encrypted by {version}, {cipher}. The certificate of {subject} was issued by {issuer} and is valid until {last_day}.</source>
   <translation>مشفّر بـ {version}، {cipher}. صدرت شهادة {subject} من {issuer} وهي سارية حتى {last_day}.</translation>
  </message>
  <message>
   <source>Encryption (TLS)</source>
   <translation>التشفير (TLS)</translation>
  </message>
  <message>
   <source>End</source>
   <comment>finish with this patient</comment>
   <translation>إنهاء</translation>
  </message>
  <message>
   <source>End here</source>
   <translation>الإنهاء هنا</translation>
  </message>
  <message>
   <source>End the recording and close</source>
   <translation>إنهاء التسجيل والإغلاق</translation>
  </message>
  <message>
   <source>End the recording; it is kept (R)</source>
   <translation>إنهاء التسجيل؛ يبقى محفوظًا (R)</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>إنهاء الجولة</translation>
  </message>
  <message>
   <source>End this patient</source>
   <translation>إنهاء هذا المريض</translation>
  </message>
  <message numerus="yes">
   <source>Ending this patient removes them from the tray. The files they came from stay.</source>
   <translation>
    <numerusform>إنهاء هذا المريض يزيلها من اللوحة. أما الملفات التي جاءت منها فتبقى.</numerusform>
    <numerusform>إنهاء هذا المريض يزيلها من اللوحة. أما الملف الذي جاءت منه فيبقى.</numerusform>
    <numerusform>إنهاء هذا المريض يزيلهما من اللوحة. أما الملفان اللذان جاءتا منهما فيبقيان.</numerusform>
    <numerusform>إنهاء هذا المريض يزيلها من اللوحة. أما الملفات التي جاءت منها فتبقى.</numerusform>
    <numerusform>إنهاء هذا المريض يزيلها من اللوحة. أما الملفات التي جاءت منها فتبقى.</numerusform>
    <numerusform>إنهاء هذا المريض يزيلها من اللوحة. أما الملفات التي جاءت منها فتبقى.</numerusform>
   </translation>
  </message>
  <message>
   <source>Endoscope</source>
   <translation>منظار</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Esophagus</source>
   <translation>المريء</translation>
  </message>
  <message>
   <source>Every picture here is rejected: keep one first (column 2).</source>
   <translation>كل الصور هنا مستبعدة: أبقِ واحدة أولًا (العمود 2).</translation>
  </message>
  <message>
   <source>Every picture is dated by it: look whether date and time are right before you go on.</source>
   <translation>كل صورة تُؤرَّخ به: تحقق من صحة التاريخ والوقت قبل المتابعة.</translation>
  </message>
  <message>
   <source>Everything taken today is in the PACS: {count} of {count}</source>
   <translation>كل ما أُخذ اليوم موجود في PACS: {count} من {count}</translation>
  </message>
  <message>
   <source>Everything that was sent is stored.</source>
   <translation>كل ما أُرسل مُخزَّن.</translation>
  </message>
  <message>
   <source>Examine the way to this server step by step</source>
   <translation>فحص المسار إلى هذا الخادم خطوة بخطوة</translation>
  </message>
  <message>
   <source>ExplicitVRLittleEndian, ImplicitVRLittleEndian</source>
   <translation>ExplicitVRLittleEndian, ImplicitVRLittleEndian</translation>
  </message>
  <message>
   <source>Export it again with this version of EzP2P, or correct it.</source>
   <translation>صدّره مجددًا بهذا الإصدار من EzP2P، أو صحّحه.</translation>
  </message>
  <message>
   <source>Export it as an ordinary video (SDR) and import that.</source>
   <translation>صدّره كفيديو عادي (SDR) واستورد ذلك.</translation>
  </message>
  <message>
   <source>Export the settings</source>
   <translation>تصدير الإعدادات</translation>
  </message>
  <message>
   <source>Export the settings to a file</source>
   <translation>تصدير الإعدادات إلى ملف</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>تصدير…</translation>
  </message>
  <message>
   <source>Extremity</source>
   <translation>الطرف</translation>
  </message>
  <message>
   <source>Eye</source>
   <translation>العين</translation>
  </message>
  <message>
   <source>Eyelid</source>
   <translation>الجفن</translation>
  </message>
  <message>
   <source>EzP2P cannot start</source>
   <translation>تعذّر بدء EzP2P</translation>
  </message>
  <message>
   <source>EzP2P cannot tell a picture that hangs from a live one then, and takes stills of it as if it were live. Open the camera again first, unless its device was frozen by hand. It holds until the camera is closed; for good it is set in the settings.</source>
   <translation>عندئذ لا يستطيع EzP2P تمييز صورة متوقفة من صورة حية، ويلتقط صورًا ثابتة منها كأنها حية. أعد فتح الكاميرا أولًا، إلا إذا جُمّد جهازها يدويًا. يسري ذلك حتى إغلاق الكاميرا؛ ويُضبط بصورة دائمة في الإعدادات.</translation>
  </message>
  <message>
   <source>EzP2P cannot write to {folder} ({reason}). Choose another folder, or ask for the right to write there.</source>
   <translation>لا يستطيع EzP2P الكتابة في {folder} ({reason}). اختر مجلدًا آخر، أو اطلب حق الكتابة فيه.</translation>
  </message>
  <message>
   <source>EzP2P does not write it</source>
   <translation>لا يكتبها EzP2P</translation>
  </message>
  <message>
   <source>EzP2P is already open on this data folder, by {holder}. Close it there first.</source>
   <translation>EzP2P مفتوح بالفعل على مجلد البيانات هذا، من قِبل {holder}. أغلقه هناك أولًا.</translation>
  </message>
  <message>
   <source>EzP2P is opening…</source>
   <translation>جارٍ فتح EzP2P…</translation>
  </message>
  <message>
   <source>EzP2P is under the Apache License 2.0. Some of its libraries bring others under the LGPL, such as FFmpeg in OpenCV: whoever passes the program on leaves these files of their own, so that they can be replaced.</source>
   <translation>يخضع EzP2P لترخيص Apache 2.0. تجلب بعض مكتباته مكتبات أخرى بترخيص LGPL، مثل FFmpeg في OpenCV: من يوزّع البرنامج يُبقيها ملفات مستقلة كي يمكن استبدالها.</translation>
  </message>
  <message>
   <source>EzP2P looks whether the archive finds each picture that it stored.</source>
   <translation>يتحقق EzP2P من أن الأرشيف يجد كل صورة خزّنها.</translation>
  </message>
  <message>
   <source>EzP2P puts pictures into the PACS</source>
   <translation>EzP2P ينقل الصور إلى PACS</translation>
  </message>
  <message>
   <source>EzP2P stands on the work of others. This is what is installed with it on this computer, and under which terms.</source>
   <translation>يقوم EzP2P على عمل الآخرين. هذا ما هو مثبَّت معه على هذا الحاسوب، وبأي شروط.</translation>
  </message>
  <message>
   <source>EzP2P stores one small picture that says TEST, of the invented patient EZP2P^TEST, at {name}, and looks whether it is found again. It stays there until somebody deletes it at the PACS; which one it is, is told afterwards.</source>
   <translation>يخزّن EzP2P صورة صغيرة واحدة مكتوبًا عليها TEST للمريض الوهمي EZP2P^TEST في {name}، ويتحقق من العثور عليها. تبقى هناك حتى يحذفها أحد في PACS؛ وسيُذكر بعد ذلك أي صورة هي.</translation>
  </message>
  <message>
   <source>EzP2P test picture</source>
   <translation>صورة اختبار EzP2P</translation>
  </message>
  <message>
   <source>EzP2P test picture, to be deleted</source>
   <translation>صورة اختبار EzP2P، تُحذف</translation>
  </message>
  <message>
   <source>EzP2P writes no such class</source>
   <translation>لا يكتب EzP2P فئة كهذه</translation>
  </message>
  <message>
   <source>EzP2P's copies of what is missing are kept in {folder}: import them from there if the pictures are nowhere else.</source>
   <translation>نسخ EzP2P مما هو مفقود محفوظة في {folder}: استوردها من هناك إن لم تكن الصور في مكان آخر.</translation>
  </message>
  <message>
   <source>EzP2P's copy of it has changed since it was taken</source>
   <translation>تغيّرت نسخة EzP2P منه منذ أخذه</translation>
  </message>
  <message>
   <source>EzP2P's copy of it is gone</source>
   <translation>نسخة EzP2P منه مفقودة</translation>
  </message>
  <message>
   <source>F</source>
   <comment>female</comment>
   <translation>أ</translation>
  </message>
  <message>
   <source>F2 to F12</source>
   <translation>F2 إلى F12</translation>
  </message>
  <message>
   <source>F5, in place of Refresh</source>
   <translation>F5، بدلًا من «تحديث»</translation>
  </message>
  <message>
   <source>Face</source>
   <translation>الوجه</translation>
  </message>
  <message>
   <source>Failed:</source>
   <translation>فشل:</translation>
  </message>
  <message>
   <source>Family</source>
   <comment>part of a name</comment>
   <translation>العائلة</translation>
  </message>
  <message>
   <source>Family and given name together: {told}</source>
   <translation>اسم العائلة والاسم الأول معًا: {told}</translation>
  </message>
  <message>
   <source>Family name</source>
   <translation>اسم العائلة</translation>
  </message>
  <message>
   <source>Feeder</source>
   <translation>وحدة التغذية</translation>
  </message>
  <message>
   <source>Feeder, both sides</source>
   <translation>وحدة التغذية، الوجهان</translation>
  </message>
  <message>
   <source>Female</source>
   <translation>أنثى</translation>
  </message>
  <message>
   <source>Femur</source>
   <translation>عظم الفخذ</translation>
  </message>
  <message>
   <source>Fields</source>
   <translation>الحقول</translation>
  </message>
  <message>
   <source>Fill what is empty for a procedure</source>
   <translation>ملء الفارغ لإجراء ما</translation>
  </message>
  <message>
   <source>Filled by the template {name}</source>
   <translation>ملأه القالب {name}</translation>
  </message>
  <message>
   <source>Fills in, where the form is empty:</source>
   <translation>يملأ، حيث يكون النموذج فارغًا:</translation>
  </message>
  <message>
   <source>Film</source>
   <translation>فيلم</translation>
  </message>
  <message>
   <source>Find a library by its name or license</source>
   <translation>البحث عن مكتبة باسمها أو ترخيصها</translation>
  </message>
  <message>
   <source>Finger</source>
   <translation>إصبع اليد</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>أول يوم</translation>
  </message>
  <message>
   <source>Fit the whole picture</source>
   <translation>ملاءمة الصورة كاملة</translation>
  </message>
  <message>
   <source>Fit the whole picture (Ctrl+0)</source>
   <translation>ملاءمة الصورة كاملة (Ctrl+0)</translation>
  </message>
  <message>
   <source>Fit the whole picture, full size</source>
   <translation>ملاءمة الصورة كاملة، الحجم الكامل</translation>
  </message>
  <message>
   <source>Flatbed</source>
   <translation>المسطّح</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>المجلد</translation>
  </message>
  <message>
   <source>Folder from which pictures are taken</source>
   <translation>المجلد الذي تُؤخذ منه الصور</translation>
  </message>
  <message>
   <source>Foot</source>
   <translation>القدم</translation>
  </message>
  <message>
   <source>For a technician: names no patient.</source>
   <translation>للفني: لا يذكر أي مريض.</translation>
  </message>
  <message>
   <source>For which days</source>
   <translation>لأي أيام</translation>
  </message>
  <message>
   <source>For which station it is scheduled</source>
   <translation>المحطة المجدول لها</translation>
  </message>
  <message>
   <source>Forms</source>
   <translation>النماذج</translation>
  </message>
  <message>
   <source>Found again after the list was lost</source>
   <translation>عُثر عليها بعد فقدان القائمة</translation>
  </message>
  <message>
   <source>Found in the archive</source>
   <translation>عُثر عليها في الأرشيف</translation>
  </message>
  <message>
   <source>Found in the archive.</source>
   <translation>عُثر عليها في الأرشيف.</translation>
  </message>
  <message>
   <source>Frame of the clip</source>
   <translation>إطار من المقطع</translation>
  </message>
  <message>
   <source>Frames in a second</source>
   <translation>الإطارات في الثانية</translation>
  </message>
  <message>
   <source>Frames {first} to {last} of its {frame_count} were taken.</source>
   <translation>أُخذت الإطارات من {first} إلى {last} من إطاراته وعددها {frame_count}.</translation>
  </message>
  <message>
   <source>Frames, not compressed anew</source>
   <translation>إطارات، دون ضغط جديد</translation>
  </message>
  <message>
   <source>Freeze</source>
   <translation>تجميد</translation>
  </message>
  <message>
   <source>From behind: patient's left at the left</source>
   <translation>من الخلف: يسار المريض على اليسار</translation>
  </message>
  <message>
   <source>From the archive: read only</source>
   <translation>من الأرشيف: للقراءة فقط</translation>
  </message>
  <message>
   <source>From the front: patient's left at the right</source>
   <translation>من الأمام: يسار المريض على اليمين</translation>
  </message>
  <message>
   <source>From the side, face to the left</source>
   <translation>من الجانب، الوجه نحو اليسار</translation>
  </message>
  <message>
   <source>From the side, face to the right</source>
   <translation>من الجانب، الوجه نحو اليمين</translation>
  </message>
  <message>
   <source>From the worklist: read only</source>
   <translation>من قائمة العمل: للقراءة فقط</translation>
  </message>
  <message>
   <source>From … to …</source>
   <translation>من … إلى …</translation>
  </message>
  <message>
   <source>Frozen by you – press Freeze again for live.</source>
   <translation>جمّدتها أنت – اضغط «تجميد» مجددًا للعودة إلى الحية.</translation>
  </message>
  <message>
   <source>Full size</source>
   <translation>الحجم الكامل</translation>
  </message>
  <message>
   <source>Full size (Ctrl+9)</source>
   <translation>الحجم الكامل (Ctrl+9)</translation>
  </message>
  <message>
   <source>GM  general microscopy</source>
   <translation>GM  مجهر عام</translation>
  </message>
  <message>
   <source>Gallbladder</source>
   <translation>المرارة</translation>
  </message>
  <message>
   <source>Gamma</source>
   <translation>غاما</translation>
  </message>
  <message>
   <source>Gamma {value}</source>
   <translation>غاما {value}</translation>
  </message>
  <message>
   <source>Gathering what belongs into it…</source>
   <translation>جارٍ جمع محتوياته…</translation>
  </message>
  <message>
   <source>Get the worklist from it</source>
   <translation>جلب قائمة العمل منها</translation>
  </message>
  <message>
   <source>Give it a shorter name.</source>
   <translation>أعطه اسمًا أقصر.</translation>
  </message>
  <message>
   <source>Give these choices a name and a key</source>
   <translation>إعطاء هذه الخيارات اسمًا ومفتاحًا</translation>
  </message>
  <message>
   <source>Give up and close</source>
   <translation>تخلٍّ وإغلاق</translation>
  </message>
  <message>
   <source>Give up {what}</source>
   <translation>التخلي عن {what}</translation>
  </message>
  <message>
   <source>Give up {what}?</source>
   <translation>التخلي عن {what}؟</translation>
  </message>
  <message>
   <source>Give up…</source>
   <translation>تخلٍّ…</translation>
  </message>
  <message>
   <source>Given</source>
   <comment>part of a name</comment>
   <translation>الاسم الأول</translation>
  </message>
  <message>
   <source>Given name</source>
   <translation>الاسم الأول</translation>
  </message>
  <message>
   <source>Given to the patient of the form; the former values are kept in it: {labels}.</source>
   <translation>أُسند إلى مريض النموذج؛ والقيم السابقة محفوظة فيه: {labels}.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <source>Go on recording</source>
   <translation>متابعة التسجيل</translation>
  </message>
  <message>
   <source>Go to patient, pictures, send</source>
   <translation>الانتقال إلى المريض، الصور، الإرسال</translation>
  </message>
  <message>
   <source>Goes on with its destination</source>
   <translation>تتابَع مع وجهتها</translation>
  </message>
  <message>
   <source>Going on brings back the patient and what was typed. Discarding forgets both.</source>
   <translation>المتابعة تسترجع المريض وما كُتب. والتجاهل ينسى كليهما.</translation>
  </message>
  <message>
   <source>Gray</source>
   <translation>رمادي</translation>
  </message>
  <message>
   <source>Greek (ISO_IR 126)</source>
   <translation>اليونانية (ISO_IR 126)</translation>
  </message>
  <message>
   <source>HEIC pictures are read by libheif and libde265 under the LGPL 3: they stay files of their own, so that they can be replaced. Nothing here writes HEIC.</source>
   <translation>تقرأ صورَ HEIC مكتبتا libheif وlibde265 بترخيص LGPL 3: تبقيان ملفات مستقلة كي يمكن استبدالهما. لا شيء هنا يكتب HEIC.</translation>
  </message>
  <message>
   <source>Hand</source>
   <translation>اليد</translation>
  </message>
  <message>
   <source>Has more than five parts parted by '^'.</source>
   <translation>فيه أكثر من خمسة أجزاء يفصل بينها '^'.</translation>
  </message>
  <message>
   <source>Has more than three forms parted by '='.</source>
   <translation>فيه أكثر من ثلاث صيغ يفصل بينها '='.</translation>
  </message>
  <message>
   <source>Head</source>
   <translation>الرأس</translation>
  </message>
  <message>
   <source>Head and neck</source>
   <translation>الرأس والرقبة</translation>
  </message>
  <message>
   <source>Heart</source>
   <translation>القلب</translation>
  </message>
  <message>
   <source>Hebrew (ISO_IR 138)</source>
   <translation>العبرية (ISO_IR 138)</translation>
  </message>
  <message>
   <source>Heel bone</source>
   <translation>عظم العقب</translation>
  </message>
  <message>
   <source>Height</source>
   <translation>الارتفاع</translation>
  </message>
  <message>
   <source>Height Map Segmentation Storage</source>
   <translation>Height Map Segmentation Storage</translation>
  </message>
  <message>
   <source>Held back from {name}: press Try now or Discard.</source>
   <translation>محجوزة عن {name}: اضغط «المحاولة الآن» أو «تجاهل».</translation>
  </message>
  <message>
   <source>Held by hand</source>
   <translation>معلّقة يدويًا</translation>
  </message>
  <message>
   <source>Held by hand.</source>
   <translation>عُلّقت يدويًا.</translation>
  </message>
  <message>
   <source>Held with its destination</source>
   <translation>معلّقة مع وجهتها</translation>
  </message>
  <message>
   <source>Held: it broke off again and again</source>
   <translation>معلّقة: انقطعت مرة بعد مرة</translation>
  </message>
  <message>
   <source>Held: its calling AE title is refused</source>
   <translation>معلّقة: عنوان AE المتصل مرفوض</translation>
  </message>
  <message>
   <source>Held: its destination has another address now</source>
   <translation>معلّقة: لوجهتها الآن عنوان آخر</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>مخفي</translation>
  </message>
  <message>
   <source>Hip</source>
   <translation>الورك</translation>
  </message>
  <message>
   <source>History</source>
   <translation>السجل</translation>
  </message>
  <message>
   <source>History of the outbox</source>
   <translation>سجل صندوق الصادر</translation>
  </message>
  <message>
   <source>History…</source>
   <translation>السجل…</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>تعليق</translation>
  </message>
  <message>
   <source>Hold to see the original</source>
   <translation>اضغط مطولًا لرؤية الأصل</translation>
  </message>
  <message>
   <source>Holds a character that could not be read when it came. Write it anew.</source>
   <translation>يحتوي على محرف تعذّرت قراءته عند وصوله. اكتبه من جديد.</translation>
  </message>
  <message>
   <source>Holds no name: leave it empty.</source>
   <translation>لا يحتوي على اسم: اتركه فارغًا.</translation>
  </message>
  <message>
   <source>Holds {shown}, which cannot be asked for in {asked_in}.</source>
   <translation>يحتوي على {shown}، ولا يمكن الاستعلام عنه بـ {asked_in}.</translation>
  </message>
  <message>
   <source>Holds {shown}, which the character set {character_set} cannot write. Write it in other letters, or choose ISO_IR 192 in the settings.</source>
   <translation>يحتوي على {shown}، ولا تستطيع مجموعة المحارف {character_set} كتابته. اكتبه بحروف أخرى، أو اختر ISO_IR 192 في الإعدادات.</translation>
  </message>
  <message>
   <source>How many pictures are in which state at which destination</source>
   <translation>عدد الصور في كل حالة لدى كل وجهة</translation>
  </message>
  <message>
   <source>How the outbox stands is not known at the moment.</source>
   <translation>حالة صندوق الصادر غير معروفة الآن.</translation>
  </message>
  <message>
   <source>How the pages are taken</source>
   <translation>كيف تُؤخذ الصفحات</translation>
  </message>
  <message>
   <source>How the patient is seen</source>
   <translation>كيف يُرى المريض</translation>
  </message>
  <message>
   <source>How the patient is seen is required here: choose it below the picture.</source>
   <translation>بيان كيف يُرى المريض مطلوب هنا: اختره أسفل الصورة.</translation>
  </message>
  <message>
   <source>Humerus</source>
   <translation>عظم العضد</translation>
  </message>
  <message>
   <source>ID {patient_id}</source>
   <translation>المعرّف {patient_id}</translation>
  </message>
  <message>
   <source>If there should be some, ask the administrator of the worklist whether entries are planned for today, and whether it shows them to the AE title {query_title}.</source>
   <translation>إذا كان يُفترض وجود بعضها، فاسأل مسؤول قائمة العمل إن كانت هناك إدخالات مجدولة لليوم، وإن كان يعرضها لعنوان AE {query_title}.</translation>
  </message>
  <message>
   <source>Ileum</source>
   <translation>اللفائفي</translation>
  </message>
  <message>
   <source>Ilium</source>
   <translation>الحرقفة</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>صورة</translation>
  </message>
  <message>
   <source>Import for this patient</source>
   <translation>استيراد لهذا المريض</translation>
  </message>
  <message>
   <source>Import it again from where it came from.</source>
   <translation>استورده مجددًا من مصدره.</translation>
  </message>
  <message>
   <source>Import it again.</source>
   <translation>استورده مجددًا.</translation>
  </message>
  <message>
   <source>Import pictures</source>
   <translation>استيراد صور</translation>
  </message>
  <message>
   <source>Import pictures (Ctrl+O)</source>
   <translation>استيراد صور (Ctrl+O)</translation>
  </message>
  <message>
   <source>Import pictures first (column 2).</source>
   <translation>استورد صورًا أولًا (العمود 2).</translation>
  </message>
  <message>
   <source>Import pictures…</source>
   <translation>استيراد صور…</translation>
  </message>
  <message>
   <source>Import settings</source>
   <translation>استيراد الإعدادات</translation>
  </message>
  <message>
   <source>Import settings from a file</source>
   <translation>استيراد الإعدادات من ملف</translation>
  </message>
  <message>
   <source>Import the sample pictures</source>
   <translation>استيراد صور العينة</translation>
  </message>
  <message numerus="yes">
   <source>Import {count} files for this patient?</source>
   <translation>
    <numerusform>ألا يُستورد أي ملف ({count}) لهذا المريض؟</numerusform>
    <numerusform>هل يُستورد ملف واحد ({count}) لهذا المريض؟</numerusform>
    <numerusform>هل يُستورد ملفان ({count}) لهذا المريض؟</numerusform>
    <numerusform>هل تُستورد {count} ملفات لهذا المريض؟</numerusform>
    <numerusform>هل يُستورد {count} ملفًا لهذا المريض؟</numerusform>
    <numerusform>هل يُستورد {count} ملف لهذا المريض؟</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Importing {count} files…</source>
   <translation>
    <numerusform>جارٍ استيراد {count} ملف…</numerusform>
    <numerusform>جارٍ استيراد ملف واحد…</numerusform>
    <numerusform>جارٍ استيراد ملفين…</numerusform>
    <numerusform>جارٍ استيراد {count} ملفات…</numerusform>
    <numerusform>جارٍ استيراد {count} ملفًا…</numerusform>
    <numerusform>جارٍ استيراد {count} ملف…</numerusform>
   </translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>استيراد…</translation>
  </message>
  <message>
   <source>In a moment they are there.</source>
   <translation>ستكون هنا بعد لحظة.</translation>
  </message>
  <message>
   <source>In pixels of what the camera gives: the picture without the device's frame. Empty: all of it.</source>
   <translation>بوحدات بكسل مما تعطيه الكاميرا: الصورة دون إطار الجهاز. فارغ: كلها.</translation>
  </message>
  <message>
   <source>In the file</source>
   <translation>في الملف</translation>
  </message>
  <message>
   <source>In the outbox for {name}.</source>
   <translation>في صندوق الصادر إلى {name}.</translation>
  </message>
  <message>
   <source>Input should be greater than {number}.</source>
   <translation>يجب أن تكون القيمة أكبر من {number}.</translation>
  </message>
  <message>
   <source>Input should be less than {number}.</source>
   <translation>يجب أن تكون القيمة أصغر من {number}.</translation>
  </message>
  <message>
   <source>Install EzP2P again.</source>
   <translation>ثبّت EzP2P من جديد.</translation>
  </message>
  <message>
   <source>Install EzP2P with its extra 'heic', or save the picture as JPEG.</source>
   <translation>ثبّت EzP2P مع الملحق 'heic'، أو احفظ الصورة بصيغة JPEG.</translation>
  </message>
  <message>
   <source>Install EzP2P with its extra 'video' (PyAV).</source>
   <translation>ثبّت EzP2P مع الملحق 'video' (PyAV).</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>المؤسسة</translation>
  </message>
  <message>
   <source>Internal auditory canal</source>
   <translation>القناة السمعية الداخلية</translation>
  </message>
  <message>
   <source>Is empty, and our certificate is of no use without its key.</source>
   <translation>فارغ، ولا فائدة من شهادتنا دون مفتاحها.</translation>
  </message>
  <message>
   <source>Is empty.</source>
   <translation>فارغ.</translation>
  </message>
  <message>
   <source>Is empty; it needs 1 to 16 characters.</source>
   <translation>فارغ؛ يلزم من 1 إلى 16 محرفًا.</translation>
  </message>
  <message>
   <source>Is neither one value nor a range: write {example}.</source>
   <translation>ليس قيمة واحدة ولا نطاقًا: اكتب {example}.</translation>
  </message>
  <message>
   <source>Is none of {character_sets}, and no combination of them by code extensions.</source>
   <translation>ليس أيًا من {character_sets}، ولا تركيبًا منها بامتدادات الترميز.</translation>
  </message>
  <message>
   <source>Is none of {fallback_sets}.</source>
   <translation>ليس أيًا من {fallback_sets}.</translation>
  </message>
  <message>
   <source>Is not a date that exists (write YYYYMMDD).</source>
   <translation>ليس تاريخًا موجودًا (اكتب YYYYMMDD).</translation>
  </message>
  <message>
   <source>Is not a date that exists.</source>
   <translation>ليس تاريخًا موجودًا.</translation>
  </message>
  <message>
   <source>Is not a time of day (write HHMMSS).</source>
   <translation>ليس وقتًا من اليوم (اكتب HHMMSS).</translation>
  </message>
  <message>
   <source>Is not a time of day.</source>
   <translation>ليس وقتًا من اليوم.</translation>
  </message>
  <message>
   <source>Is not a valid UID (up to 64 digits and dots, no part beginning with 0).</source>
   <translation>ليس UID صالحًا (حتى 64 رقمًا ونقطة، ولا يبدأ أي جزء بـ 0).</translation>
  </message>
  <message>
   <source>Is not a whole number.</source>
   <translation>ليس عددًا صحيحًا.</translation>
  </message>
  <message>
   <source>Is not a whole path.</source>
   <translation>ليس مسارًا كاملًا.</translation>
  </message>
  <message>
   <source>Is not an age such as 046Y.</source>
   <translation>ليس عمرًا مثل 046Y.</translation>
  </message>
  <message>
   <source>Is of no use without our certificate.</source>
   <translation>لا فائدة منه دون شهادتنا.</translation>
  </message>
  <message>
   <source>Is only read, not written: choose GB18030 or ISO_IR 192 for Chinese text.</source>
   <translation>للقراءة فقط لا للكتابة: اختر GB18030 أو ISO_IR 192 للنص الصيني.</translation>
  </message>
  <message>
   <source>Is this still the patient? {who}</source>
   <translation>هل ما زال هذا هو المريض؟ {who}</translation>
  </message>
  <message>
   <source>Is this the patient before you?</source>
   <translation>هل هذا هو المريض الذي أمامك؟</translation>
  </message>
  <message>
   <source>Issuer of Patient ID</source>
   <translation>جهة إصدار معرّف المريض</translation>
  </message>
  <message>
   <source>It</source>
   <translation>هذا</translation>
  </message>
  <message>
   <source>It answered a search for an invented patient: it found nobody, as it should.</source>
   <translation>أجاب عن البحث عن مريض مُختلَق: لم يجد أحدًا، كما ينبغي.</translation>
  </message>
  <message>
   <source>It answered: 1 entry for today.</source>
   <translation>أجاب: إدخال واحد لليوم.</translation>
  </message>
  <message>
   <source>It answered: at least {count} entries for today.</source>
   <translation>أجاب: عدد إدخالات اليوم {count} على الأقل.</translation>
  </message>
  <message>
   <source>It answered: {count} entries for today.</source>
   <translation>أجاب: عدد إدخالات اليوم {count}.</translation>
  </message>
  <message>
   <source>It answers a search with studies that were not asked for.</source>
   <translation>يجيب عن البحث بدراسات لم تُطلب.</translation>
  </message>
  <message>
   <source>It answers, but what it sends cannot be read.</source>
   <translation>يجيب، لكن ما يرسله لا تمكن قراءته.</translation>
  </message>
  <message>
   <source>It belongs into {folder}. Install EzP2P again, or make it with “make manual” where EzP2P is built.</source>
   <translation>مكانه في {folder}. ثبّت EzP2P مرة أخرى، أو أنشئه بالأمر "make manual" حيث يُبنى EzP2P.</translation>
  </message>
  <message>
   <source>It calls itself {name}.</source>
   <translation>يسمّي نفسه {name}.</translation>
  </message>
  <message>
   <source>It cannot be read ({name}).</source>
   <translation>تعذّرت قراءته ({name}).</translation>
  </message>
  <message>
   <source>It cannot be read.</source>
   <translation>تعذّرت قراءته.</translation>
  </message>
  <message>
   <source>It comes from another server</source>
   <translation>تأتي من خادم آخر</translation>
  </message>
  <message>
   <source>It comes from the same server</source>
   <translation>تأتي من الخادم نفسه</translation>
  </message>
  <message>
   <source>It confirms what it stored</source>
   <translation>تأكيد ما تُخزّنه</translation>
  </message>
  <message>
   <source>It does not fit {fallback} either, which the settings name for this server.</source>
   <translation>ولا يلائم الترميز {fallback} أيضًا، المذكور في الإعدادات لهذا الخادم.</translation>
  </message>
  <message>
   <source>It does not take {refused}.</source>
   <translation>لا يقبل: {refused}.</translation>
  </message>
  <message>
   <source>It ended by itself: it was as long as the settings allow.</source>
   <translation>انتهى تلقائيًا: بلغ المدة التي تسمح بها الإعدادات.</translation>
  </message>
  <message>
   <source>It ends in the middle of a frame: the {frame_count} whole frames before are kept.</source>
   <translation>ينتهي في منتصف إطار: حُفظت الإطارات الكاملة السابقة وعددها {frame_count}.</translation>
  </message>
  <message>
   <source>It gives {columns} × {rows}, {rate} frames in a second.</source>
   <translation>تعطي {columns} × {rows}، و{rate} إطار في الثانية.</translation>
  </message>
  <message>
   <source>It gives {columns} × {rows}.</source>
   <translation>تعطي {columns} × {rows}.</translation>
  </message>
  <message>
   <source>It has no Patient ID.</source>
   <translation>ليس فيه معرّف المريض.</translation>
  </message>
  <message>
   <source>It has no patient ID.</source>
   <translation>ليس فيه معرّف المريض.</translation>
  </message>
  <message>
   <source>It has no patient's name.</source>
   <translation>ليس فيه اسم المريض.</translation>
  </message>
  <message>
   <source>It has no {unique}: nothing can be added to it.</source>
   <translation>ليس فيه {unique}: لا يمكن إضافة شيء إليه.</translation>
  </message>
  <message>
   <source>It has to be deleted at the PACS. {instance}</source>
   <translation>يجب حذفها من PACS. {instance}</translation>
  </message>
  <message>
   <source>It is asked again by itself.</source>
   <translation>يُعاد السؤال تلقائيًا.</translation>
  </message>
  <message>
   <source>It is not said yet how its pages are taken</source>
   <translation>لم يُحدَّد بعد كيف تُؤخذ صفحاتها</translation>
  </message>
  <message>
   <source>It is read as {fallback}, which the settings name for this server.</source>
   <translation>يُقرأ بالترميز {fallback}، المذكور في الإعدادات لهذا الخادم.</translation>
  </message>
  <message>
   <source>It is stored</source>
   <translation>إنها مُخزَّنة</translation>
  </message>
  <message>
   <source>It is stored, but its data are not what the archive expected: compare it there ({details}).</source>
   <translation>إنها مُخزَّنة، لكن بياناتها ليست كما توقعها الأرشيف: قارنها هناك ({details}).</translation>
  </message>
  <message>
   <source>It is stored, but the archive changed some of its data, perhaps the patient's: compare it there ({details}).</source>
   <translation>إنها مُخزَّنة، لكن الأرشيف غيّر بعض بياناتها، وربما بيانات المريض: قارنها هناك ({details}).</translation>
  </message>
  <message>
   <source>It is stored, but the archive left out some of its data: compare it there ({details}).</source>
   <translation>إنها مُخزَّنة، لكن الأرشيف أهمل بعض بياناتها: قارنها هناك ({details}).</translation>
  </message>
  <message>
   <source>It is tried again by itself.</source>
   <translation>تُعاد المحاولة تلقائيًا.</translation>
  </message>
  <message>
   <source>It keeps its UIDs, and with them the study it belongs to: it was not moved to another.</source>
   <translation>يحتفظ بقيم UID الخاصة به، ومعها الدراسة التي ينتمي إليها: لم يُنقل إلى دراسة أخرى.</translation>
  </message>
  <message>
   <source>It may be stored; it is sent again by itself.</source>
   <translation>قد تكون مُخزَّنة؛ يُعاد إرسالها تلقائيًا.</translation>
  </message>
  <message>
   <source>It may have been stored all the same.</source>
   <translation>قد تكون خُزّنت رغم ذلك.</translation>
  </message>
  <message>
   <source>It must know how to reach this workstation: its answer comes to port {port} here.</source>
   <translation>يجب أن يعرف كيف يصل إلى محطة العمل هذه: فإجابته تأتي هنا إلى المنفذ {port}.</translation>
  </message>
  <message>
   <source>It names no patient: neither a Patient ID nor a name.</source>
   <translation>لا يذكر مريضًا: لا معرّف المريض ولا اسمه.</translation>
  </message>
  <message>
   <source>It remarked: {note}</source>
   <translation>ملاحظته: {note}</translation>
  </message>
  <message>
   <source>It stores no pictures from here.</source>
   <translation>لا يخزّن صورًا من هنا.</translation>
  </message>
  <message>
   <source>It takes pictures in {syntaxes}, {size}.</source>
   <translation>يقبل الصور بـ {syntaxes}، {size}.</translation>
  </message>
  <message>
   <source>It then ends by itself. 5 to 3600.</source>
   <translation>ثم ينتهي تلقائيًا. من 5 إلى 3600.</translation>
  </message>
  <message>
   <source>It was not found: is it switched on?</source>
   <translation>لم يُعثر عليه: هل هو قيد التشغيل؟</translation>
  </message>
  <message>
   <source>It was not sent. Going on brings back the patient, what was typed, and the pictures. Discarding removes all that from EzP2P for good; the files that the pictures came from stay.</source>
   <translation>لم تُرسَل. المتابعة تسترجع المريض وما كُتب والصور. والتجاهل يزيل كل ذلك من EzP2P نهائيًا؛ أما الملفات التي جاءت منها الصور فتبقى.</translation>
  </message>
  <message>
   <source>Its brightness, contrast and gamma; its window of deep gray</source>
   <translation>سطوعها وتباينها وغاما؛ ونافذة التدرج العميق</translation>
  </message>
  <message>
   <source>Its character set</source>
   <translation>مجموعة محارفها</translation>
  </message>
  <message>
   <source>Its file is damaged</source>
   <translation>ملفها تالف</translation>
  </message>
  <message>
   <source>Its frames come at uneven times, too many for one instance to tell; their average is kept.</source>
   <translation>أوقات إطاراته غير منتظمة، وهي أكثر من أن يذكرها كائن واحد؛ حُفظ متوسطها.</translation>
  </message>
  <message>
   <source>Its frames come at uneven times; their average is kept.</source>
   <translation>أوقات إطاراته غير منتظمة؛ حُفظ متوسطها.</translation>
  </message>
  <message>
   <source>Its picture may stand still (frozen ultrasound)</source>
   <translation>يجوز أن تثبت صورتها (تصوير بالموجات فوق الصوتية مجمَّد)</translation>
  </message>
  <message>
   <source>Its pixels are not square: it looks narrower than it is, unless a viewer corrects that.</source>
   <translation>بكسلاته غير مربعة: يبدو أضيق مما هو، ما لم يصحح العارض ذلك.</translation>
  </message>
  <message>
   <source>Its pixels are not square: it looks wider than it is, unless a viewer corrects that.</source>
   <translation>بكسلاته غير مربعة: يبدو أعرض مما هو، ما لم يصحح العارض ذلك.</translation>
  </message>
  <message>
   <source>Its sound was left out.</source>
   <translation>أُهمل صوته.</translation>
  </message>
  <message>
   <source>Japanese kanji (ISO 2022 IR 87)</source>
   <translation>كانجي يابانية (ISO 2022 IR 87)</translation>
  </message>
  <message>
   <source>Japanese kanji, rare ones too (ISO 2022 IR 87 and 159)</source>
   <translation>كانجي يابانية، مع النادرة (ISO 2022 IR 87 و159)</translation>
  </message>
  <message>
   <source>Japanese katakana (ISO_IR 13)</source>
   <translation>كاتاكانا يابانية (ISO_IR 13)</translation>
  </message>
  <message>
   <source>Japanese katakana and kanji (ISO 2022 IR 13 and 87)</source>
   <translation>كاتاكانا وكانجي يابانية (ISO 2022 IR 13 و87)</translation>
  </message>
  <message>
   <source>Japanese katakana and kanji (ISO 2022 IR 13, 87 and 159)</source>
   <translation>كاتاكانا وكانجي يابانية (ISO 2022 IR 13 و87 و159)</translation>
  </message>
  <message>
   <source>Jaw</source>
   <translation>الفك</translation>
  </message>
  <message>
   <source>Jaw joint</source>
   <translation>المفصل الفكي الصدغي</translation>
  </message>
  <message>
   <source>Jejunum</source>
   <translation>الصائم</translation>
  </message>
  <message>
   <source>Join this series</source>
   <translation>الإلحاق بهذه السلسلة</translation>
  </message>
  <message numerus="yes">
   <source>Keep all</source>
   <translation>
    <numerusform>إبقاء الكل</numerusform>
    <numerusform>إبقاء الكل</numerusform>
    <numerusform>إبقاء الاثنتين</numerusform>
    <numerusform>إبقاء الكل</numerusform>
    <numerusform>إبقاء الكل</numerusform>
    <numerusform>إبقاء الكل</numerusform>
   </translation>
  </message>
  <message>
   <source>Keep as profile…</source>
   <translation>حفظ كملف تعريف…</translation>
  </message>
  <message>
   <source>Keep current patient</source>
   <translation>إبقاء المريض الحالي</translation>
  </message>
  <message>
   <source>Keep editing</source>
   <translation>متابعة التحرير</translation>
  </message>
  <message>
   <source>Keep for next time</source>
   <translation>حفظ للمرة القادمة</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>إبقاء</translation>
  </message>
  <message>
   <source>Keep the file as it is and ask for help; the pictures lie beside it.</source>
   <translation>أبقِ الملف كما هو واطلب المساعدة؛ الصور موجودة بجانبه.</translation>
  </message>
  <message>
   <source>Keep the selected pictures</source>
   <translation>إبقاء الصور المحددة</translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>إبقاؤها</translation>
  </message>
  <message>
   <source>Keep them after all</source>
   <translation>إبقاؤها رغم ذلك</translation>
  </message>
  <message>
   <source>Keep trying</source>
   <translation>متابعة المحاولة</translation>
  </message>
  <message>
   <source>Keep working</source>
   <translation>متابعة العمل</translation>
  </message>
  <message>
   <source>Keep: is sent</source>
   <translation>إبقاء: تُرسَل</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>المفتاح</translation>
  </message>
  <message>
   <source>Key of this certificate</source>
   <translation>مفتاح هذه الشهادة</translation>
  </message>
  <message>
   <source>Key that takes a still</source>
   <translation>مفتاح التقاط صورة ثابتة</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>المفاتيح</translation>
  </message>
  <message>
   <source>Kidney</source>
   <translation>الكلية</translation>
  </message>
  <message>
   <source>Knee</source>
   <translation>الركبة</translation>
  </message>
  <message>
   <source>Korean (ISO 2022 IR 149)</source>
   <translation>الكورية (ISO 2022 IR 149)</translation>
  </message>
  <message>
   <source>L, left</source>
   <translation>L، يسار</translation>
  </message>
  <message>
   <source>Label Map Segmentation Storage</source>
   <translation>Label Map Segmentation Storage</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>اللغة</translation>
  </message>
  <message>
   <source>Large view of the picture</source>
   <translation>عرض مكبّر للصورة</translation>
  </message>
  <message>
   <source>Larger letters</source>
   <translation>تكبير الحروف</translation>
  </message>
  <message>
   <source>Largest PDU received, in bytes</source>
   <translation>أكبر PDU مستلَم، بالبايت</translation>
  </message>
  <message>
   <source>Larynx</source>
   <translation>الحنجرة</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>آخر يوم</translation>
  </message>
  <message>
   <source>Last sent: {name}</source>
   <translation>آخر إرسال: {name}</translation>
  </message>
  <message>
   <source>Laterality</source>
   <translation>الجانب</translation>
  </message>
  <message>
   <source>Laterality is L for left, R for right, or empty.</source>
   <translation>الجانب هو L لليسار، أو R لليمين، أو فارغ.</translation>
  </message>
  <message>
   <source>Leave out blank pages</source>
   <translation>إهمال الصفحات الفارغة</translation>
  </message>
  <message>
   <source>Leave the tool of the picture, or cancel what runs</source>
   <translation>الخروج من أداة الصورة، أو إلغاء ما يجري</translation>
  </message>
  <message>
   <source>Leave the tour (Esc)</source>
   <translation>مغادرة الجولة (Esc)</translation>
  </message>
  <message>
   <source>Leave this tool (Esc)</source>
   <translation>الخروج من الأداة (Esc)</translation>
  </message>
  <message>
   <source>Leave this workstation's own as it is: AE titles, port, station name, watched folder</source>
   <translation>إبقاء ما يخص محطة العمل هذه كما هو: عناوين AE والمنفذ واسم المحطة والمجلد المراقَب</translation>
  </message>
  <message>
   <source>Left</source>
   <comment>side</comment>
   <translation>يسار</translation>
  </message>
  <message>
   <source>Left</source>
   <comment>where a part of a picture begins</comment>
   <translation>اليسار</translation>
  </message>
  <message>
   <source>Left side of the patient</source>
   <translation>الجانب الأيسر للمريض</translation>
  </message>
  <message>
   <source>Leg</source>
   <translation>الساق</translation>
  </message>
  <message>
   <source>Let it run</source>
   <translation>تركه يستمر</translation>
  </message>
  <message>
   <source>Let the picture stand still; press again for live</source>
   <translation>إيقاف حركة الصورة؛ اضغط مجددًا للعودة إلى الحية</translation>
  </message>
  <message>
   <source>Level</source>
   <comment>of gray values</comment>
   <translation>المستوى</translation>
  </message>
  <message>
   <source>Libraries</source>
   <translation>المكتبات</translation>
  </message>
  <message>
   <source>License</source>
   <translation>الترخيص</translation>
  </message>
  <message>
   <source>Licenses</source>
   <translation>التراخيص</translation>
  </message>
  <message>
   <source>Licenses of what it uses…</source>
   <translation>تراخيص المكتبات…</translation>
  </message>
  <message>
   <source>Live picture on which a part is drawn</source>
   <translation>صورة حية يُرسم عليها جزء</translation>
  </message>
  <message>
   <source>Liver</source>
   <translation>الكبد</translation>
  </message>
  <message>
   <source>Load older</source>
   <translation>تحميل الأقدم</translation>
  </message>
  <message>
   <source>Loading…</source>
   <translation>جارٍ التحميل…</translation>
  </message>
  <message>
   <source>Log files</source>
   <translation>ملفات السجل</translation>
  </message>
  <message>
   <source>Longest recording, in seconds</source>
   <translation>أطول تسجيل، بالثواني</translation>
  </message>
  <message>
   <source>Look at the film: which side does its marker show?</source>
   <translation>انظر إلى الفيلم: أي جانب تُظهره علامته؟</translation>
  </message>
  <message>
   <source>Look whether it was moved, or choose another.</source>
   <translation>تحقق إن كان قد نُقل، أو اختر غيره.</translation>
  </message>
  <message>
   <source>Looking at the series…</source>
   <translation>جارٍ فحص السلسلة…</translation>
  </message>
  <message>
   <source>Looking whether these pictures were sent before…</source>
   <translation>يجري التحقق مما إذا كانت هذه الصور قد أُرسلت من قبل…</translation>
  </message>
  <message>
   <source>Looking which libraries are installed…</source>
   <translation>جارٍ البحث عن المكتبات المثبَّتة…</translation>
  </message>
  <message>
   <source>Lumbar and sacral spine</source>
   <translation>العمود الفقري القطني والعجزي</translation>
  </message>
  <message>
   <source>Lumbar spine</source>
   <translation>العمود الفقري القطني</translation>
  </message>
  <message>
   <source>Lung</source>
   <translation>الرئة</translation>
  </message>
  <message>
   <source>M</source>
   <comment>male</comment>
   <translation>ذ</translation>
  </message>
  <message>
   <source>MPEG-2</source>
   <translation>MPEG-2</translation>
  </message>
  <message>
   <source>MR  magnetic resonance</source>
   <translation>MR  رنين مغناطيسي</translation>
  </message>
  <message>
   <source>Make a provisional patient ID</source>
   <translation>إنشاء معرّف مريض مؤقت</translation>
  </message>
  <message>
   <source>Male</source>
   <translation>ذكر</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>الدليل</translation>
  </message>
  <message>
   <source>Marker of the left side</source>
   <translation>علامة الجانب الأيسر</translation>
  </message>
  <message>
   <source>Marker of the right side</source>
   <translation>علامة الجانب الأيمن</translation>
  </message>
  <message>
   <source>Marker {side}</source>
   <translation>علامة {side}</translation>
  </message>
  <message>
   <source>May hold capital letters, digits, spaces and underscores only.</source>
   <translation>لا يقبل إلا الأحرف الكبيرة والأرقام والمسافات والشرطات السفلية.</translation>
  </message>
  <message>
   <source>May hold plain ASCII characters only.</source>
   <translation>لا يقبل إلا محارف ASCII البسيطة.</translation>
  </message>
  <message>
   <source>May hold {limit} characters; this has {length}.</source>
   <translation>يتسع لعدد {limit} من المحارف؛ وفيه {length}.</translation>
  </message>
  <message>
   <source>May the picture of {name} stand still?</source>
   <translation>هل يجوز أن تتوقف صورة {name}؟</translation>
  </message>
  <message>
   <source>Mediastinum</source>
   <translation>المنصف</translation>
  </message>
  <message>
   <source>Megabytes that stay free on the disk</source>
   <translation>الميغابايتات التي تبقى حرة على القرص</translation>
  </message>
  <message>
   <source>Minutes after which it is refreshed by itself</source>
   <translation>الدقائق التي يُحدَّث بعدها تلقائيًا</translation>
  </message>
  <message>
   <source>Minutes without anybody at work until it is asked whether this is still the patient</source>
   <translation>الدقائق دون عمل أحد حتى يُسأل إن كان هذا ما زال المريض</translation>
  </message>
  <message>
   <source>Mirror (Ctrl+M)</source>
   <translation>عكس (Ctrl+M)</translation>
  </message>
  <message>
   <source>Mirror it left and right, upside down</source>
   <translation>عكسها أفقيًا، رأسيًا</translation>
  </message>
  <message>
   <source>Mirror left and right</source>
   <translation>عكس أفقي</translation>
  </message>
  <message>
   <source>Mirrored</source>
   <translation>معكوسة</translation>
  </message>
  <message>
   <source>Modality</source>
   <translation>الوسيلة</translation>
  </message>
  <message>
   <source>Modality of a new series</source>
   <translation>وسيلة سلسلة جديدة</translation>
  </message>
  <message>
   <source>Modality of the step</source>
   <translation>وسيلة الخطوة</translation>
  </message>
  <message>
   <source>More are quicker where the network is slow.</source>
   <translation>العدد الأكبر أسرع حيث تكون الشبكة بطيئة.</translation>
  </message>
  <message>
   <source>Most entries that are taken</source>
   <translation>أقصى عدد من الإدخالات</translation>
  </message>
  <message>
   <source>Mouth</source>
   <translation>الفم</translation>
  </message>
  <message>
   <source>Move the selected pictures to the next series</source>
   <translation>نقل الصور المحددة إلى السلسلة التالية</translation>
  </message>
  <message>
   <source>Move to a new series</source>
   <translation>نقل إلى سلسلة جديدة</translation>
  </message>
  <message>
   <source>Move to series {number}</source>
   <translation>نقل إلى السلسلة {number}</translation>
  </message>
  <message numerus="yes">
   <source>Move {count} pictures to the other patient</source>
   <translation>
    <numerusform>نقل {count} صورة إلى المريض الآخر</numerusform>
    <numerusform>نقل صورة واحدة إلى المريض الآخر</numerusform>
    <numerusform>نقل صورتين إلى المريض الآخر</numerusform>
    <numerusform>نقل {count} صور إلى المريض الآخر</numerusform>
    <numerusform>نقل {count} صورة إلى المريض الآخر</numerusform>
    <numerusform>نقل {count} صورة إلى المريض الآخر</numerusform>
   </translation>
  </message>
  <message>
   <source>Multi-frame Single Bit Secondary Capture</source>
   <translation>Multi-frame Single Bit Secondary Capture</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Name or license</source>
   <translation>الاسم أو الترخيص</translation>
  </message>
  <message>
   <source>Names read so are marked and have to be confirmed.</source>
   <translation>الأسماء المقروءة هكذا تُعلَّم ويجب تأكيدها.</translation>
  </message>
  <message>
   <source>Names without a character set are</source>
   <translation>الأسماء دون مجموعة محارف هي</translation>
  </message>
  <message>
   <source>Narrow the search and ask again, or ask its administrator.</source>
   <translation>ضيّق البحث وأعد السؤال، أو اسأل مسؤوله.</translation>
  </message>
  <message>
   <source>Neck</source>
   <translation>الرقبة</translation>
  </message>
  <message>
   <source>Neck and chest</source>
   <translation>الرقبة والصدر</translation>
  </message>
  <message>
   <source>Neck, chest and abdomen</source>
   <translation>الرقبة والصدر والبطن</translation>
  </message>
  <message>
   <source>Neck, chest, abdomen and pelvis</source>
   <translation>الرقبة والصدر والبطن والحوض</translation>
  </message>
  <message>
   <source>Never sent empty, whatever is chosen.</source>
   <translation>لا يُرسَل فارغًا أبدًا، مهما كان الاختيار.</translation>
  </message>
  <message>
   <source>New ID</source>
   <translation>معرّف جديد</translation>
  </message>
  <message>
   <source>New camera</source>
   <translation>كاميرا جديدة</translation>
  </message>
  <message>
   <source>New profile</source>
   <translation>ملف تعريف جديد</translation>
  </message>
  <message>
   <source>New series</source>
   <translation>سلسلة جديدة</translation>
  </message>
  <message>
   <source>New series at each separator page</source>
   <translation>سلسلة جديدة عند كل صفحة فاصلة</translation>
  </message>
  <message>
   <source>New series of this study</source>
   <translation>سلسلة جديدة في هذه الدراسة</translation>
  </message>
  <message>
   <source>New server</source>
   <translation>خادم جديد</translation>
  </message>
  <message>
   <source>New study for this patient</source>
   <translation>دراسة جديدة لهذا المريض</translation>
  </message>
  <message>
   <source>New template</source>
   <translation>قالب جديد</translation>
  </message>
  <message>
   <source>Next 30 days</source>
   <translation>الأيام الـ30 القادمة</translation>
  </message>
  <message>
   <source>Next patient</source>
   <translation>المريض التالي</translation>
  </message>
  <message>
   <source>No PACS is set up</source>
   <translation>لم يُعدَّ أي PACS</translation>
  </message>
  <message>
   <source>No PACS or worklist server is set up yet.</source>
   <translation>لم يُعدَّ بعد أي PACS أو خادم قائمة عمل.</translation>
  </message>
  <message>
   <source>No accession number</source>
   <translation>لا رقم طلب</translation>
  </message>
  <message>
   <source>No answer came</source>
   <translation>لم تأتِ إجابة</translation>
  </message>
  <message>
   <source>No archive is set up to be searched. Add one in the settings.</source>
   <translation>لم يُعدَّ أي أرشيف للبحث فيه. أضف واحدًا في الإعدادات.</translation>
  </message>
  <message>
   <source>No birth date</source>
   <translation>لا تاريخ ميلاد</translation>
  </message>
  <message>
   <source>No camera was found: is it plugged in? One in the network has an address: rtsp://… or http://…</source>
   <translation>لم يُعثر على كاميرا: هل هي موصولة؟ لكاميرا الشبكة عنوان: rtsp://… أو http://…</translation>
  </message>
  <message>
   <source>No change of brightness, contrast and gamma</source>
   <translation>دون تغيير السطوع والتباين وغاما</translation>
  </message>
  <message>
   <source>No emergency was begun: another patient was chosen meanwhile.</source>
   <translation>لم تُبدأ أي طوارئ: اختير مريض آخر في هذه الأثناء.</translation>
  </message>
  <message>
   <source>No entries for this choice of day, kind and station.</source>
   <translation>لا إدخالات لهذا الاختيار من اليوم والنوع والمحطة.</translation>
  </message>
  <message>
   <source>No entry matches the search.</source>
   <translation>لا إدخال يطابق البحث.</translation>
  </message>
  <message>
   <source>No key</source>
   <translation>لا مفتاح</translation>
  </message>
  <message>
   <source>No library has this in its name or license.</source>
   <translation>لا توجد مكتبة تحوي هذا في اسمها أو ترخيصها.</translation>
  </message>
  <message>
   <source>No new picture for {seconds} s.</source>
   <translation>لا صورة جديدة منذ {seconds} ث.</translation>
  </message>
  <message>
   <source>No page was kept.</source>
   <translation>لم تُحفظ أي صفحة.</translation>
  </message>
  <message>
   <source>No patient ID</source>
   <translation>لا معرّف مريض</translation>
  </message>
  <message>
   <source>No patient named</source>
   <translation>لا مريض مذكور</translation>
  </message>
  <message>
   <source>No patient yet: choose one from the worklist</source>
   <translation>لا مريض بعد: اختر واحدًا من قائمة العمل</translation>
  </message>
  <message>
   <source>No picture was taken: this computer was too busy at that moment. Press again.</source>
   <translation>لم تُلتقط صورة: كان هذا الحاسوب مشغولًا جدًا في تلك اللحظة. اضغط مجددًا.</translation>
  </message>
  <message>
   <source>No pictures in this series yet: drop or drag them here.</source>
   <translation>لا صور في هذه السلسلة بعد: أفلتها أو اسحبها إلى هنا.</translation>
  </message>
  <message>
   <source>No program shows the manual</source>
   <translation>لا يوجد برنامج يعرض الدليل</translation>
  </message>
  <message>
   <source>No template yet</source>
   <translation>لا قالب بعد</translation>
  </message>
  <message>
   <source>No test picture was stored.</source>
   <translation>لم تُخزَّن صورة اختبار.</translation>
  </message>
  <message>
   <source>No worklist entry has the accession number {number}, on any day.</source>
   <translation>لا يوجد في أي يوم إدخال قائمة عمل برقم الطلب {number}.</translation>
  </message>
  <message>
   <source>No worklist server is set up. Add one in the settings, or type the patient below.</source>
   <translation>لم يُعدَّ أي خادم قائمة عمل. أضف واحدًا في الإعدادات، أو اكتب بيانات المريض أدناه.</translation>
  </message>
  <message>
   <source>No, choose again</source>
   <translation>لا، اختيار آخر</translation>
  </message>
  <message>
   <source>No, go on watching it</source>
   <translation>لا، متابعة مراقبتها</translation>
  </message>
  <message numerus="yes">
   <source>None of the {count} that are loaded holds these words.</source>
   <translation>
    <numerusform>{count} إدخال محمّل، ولا شيء منها يحتوي على هذه الكلمات.</numerusform>
    <numerusform>الإدخال الوحيد المحمّل لا يحتوي على هذه الكلمات.</numerusform>
    <numerusform>لا يحتوي أي من الإدخالين المحمّلين على هذه الكلمات.</numerusform>
    <numerusform>لا يحتوي أي من الإدخالات المحمّلة ({count}) على هذه الكلمات.</numerusform>
    <numerusform>لا يحتوي أي من الإدخالات المحمّلة ({count}) على هذه الكلمات.</numerusform>
    <numerusform>لا يحتوي أي من الإدخالات المحمّلة ({count}) على هذه الكلمات.</numerusform>
   </translation>
  </message>
  <message>
   <source>None while all text is ASCII, else Unicode</source>
   <translation>لا شيء ما دام النص كله ASCII، وإلا Unicode</translation>
  </message>
  <message>
   <source>North European, Latin 4 (ISO_IR 110)</source>
   <translation>شمال أوروبا، Latin 4 (ISO_IR 110)</translation>
  </message>
  <message>
   <source>Nose</source>
   <translation>الأنف</translation>
  </message>
  <message>
   <source>Not at all</source>
   <translation>لا يؤكَّد</translation>
  </message>
  <message>
   <source>Not brought back: {reason}</source>
   <translation>لم تُسترجع: {reason}</translation>
  </message>
  <message>
   <source>Not confirmed</source>
   <translation>غير مؤكَّدة</translation>
  </message>
  <message>
   <source>Not confirmed yet: {error}</source>
   <translation>لم تُؤكَّد بعد: {error}</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>غير معروف</translation>
  </message>
  <message>
   <source>Not known: show such names by their bytes</source>
   <translation>غير معروفة: عرض هذه الأسماء ببايتاتها</translation>
  </message>
  <message>
   <source>Not looked yet</source>
   <translation>لم يُنظر بعد</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>غير محدد</translation>
  </message>
  <message>
   <source>Not sent: nobody could tell whether these pictures were sent before for another patient. Look at the pictures and the patient, then press Send to PACS again.</source>
   <translation>لم يُرسَل: تعذّرت معرفة ما إذا كانت هذه الصور قد أُرسلت من قبل لمريض آخر. راجع الصور والمريض ثم اضغط «إرسال إلى PACS» من جديد.</translation>
  </message>
  <message>
   <source>Not sent: only when you ask for it, because somebody has to delete it at the PACS afterwards.</source>
   <translation>لم تُرسَل: فقط إذا طلبتها، لأنه يجب أن يحذفها أحد من PACS بعد ذلك.</translation>
  </message>
  <message>
   <source>Not sent: something has to be decided first. Then press Send to PACS again.</source>
   <translation>لم يُرسَل: يجب اتخاذ قرار أولًا. ثم اضغط «إرسال إلى PACS» من جديد.</translation>
  </message>
  <message>
   <source>Not sent: something was changed meanwhile. Look at it, then press Send to PACS again.</source>
   <translation>لم يُرسَل: تغيّر شيء في هذه الأثناء. راجعه ثم اضغط «إرسال إلى PACS» من جديد.</translation>
  </message>
  <message>
   <source>Not taken for now</source>
   <translation>لم تُقبل في الوقت الحالي</translation>
  </message>
  <message>
   <source>Not taken today</source>
   <translation>لم تُلتقط اليوم</translation>
  </message>
  <message>
   <source>Not taken: {reason}</source>
   <translation>لم تُؤخذ: {reason}</translation>
  </message>
  <message>
   <source>Not today</source>
   <translation>ليست اليوم</translation>
  </message>
  <message>
   <source>Not tried, because the step before it failed: {name}.</source>
   <translation>لم يُجرَّب، لأن الخطوة السابقة له فشلت: {name}.</translation>
  </message>
  <message>
   <source>Not used: the settings do not say that it is searched.</source>
   <translation>غير مستخدم: لا تذكر الإعدادات أنه يُبحث فيه.</translation>
  </message>
  <message>
   <source>Not used: the settings do not say that pictures are sent to it.</source>
   <translation>غير مستخدم: لا تذكر الإعدادات أن الصور تُرسَل إليه.</translation>
  </message>
  <message>
   <source>Not used: the settings do not say that the worklist comes from it.</source>
   <translation>غير مستخدم: لا تذكر الإعدادات أن قائمة العمل تأتي منه.</translation>
  </message>
  <message>
   <source>Not used: the settings do not say that this connection is encrypted.</source>
   <translation>غير مستخدم: لا تنص الإعدادات على تشفير هذا الاتصال.</translation>
  </message>
  <message>
   <source>Note: {note}</source>
   <translation>ملاحظة: {note}</translation>
  </message>
  <message>
   <source>Nothing goes elsewhere by itself, and nothing is lost.</source>
   <translation>لا شيء يذهب إلى مكان آخر تلقائيًا، ولا شيء يضيع.</translation>
  </message>
  <message>
   <source>Nothing is being sent:</source>
   <translation>لا شيء قيد الإرسال:</translation>
  </message>
  <message>
   <source>Nothing new is taken that would use this up, so that what was taken can always be sent.</source>
   <translation>لا يؤخذ جديد يستهلك هذه المساحة، كي يمكن دائمًا إرسال ما أُخذ.</translation>
  </message>
  <message>
   <source>Nothing was sent yet: what is stored, confirmed or discarded is listed here.</source>
   <translation>لم يُرسَل شيء بعد: يُدرج هنا ما يُخزَّن أو يؤكَّد أو يُتجاهل.</translation>
  </message>
  <message>
   <source>Nothing would change: these settings are in force already.</source>
   <translation>لن يتغير شيء: هذه الإعدادات سارية بالفعل.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>الآن</translation>
  </message>
  <message>
   <source>Now open</source>
   <translation>المفتوح الآن</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>الرقم</translation>
  </message>
  <message>
   <source>Number of series</source>
   <translation>عدد السلاسل</translation>
  </message>
  <message>
   <source>Number of the first series</source>
   <translation>رقم السلسلة الأولى</translation>
  </message>
  <message>
   <source>O</source>
   <comment>neither male nor female</comment>
   <translation>آخ</translation>
  </message>
  <message>
   <source>OP  ophthalmic photo</source>
   <translation>OP  تصوير العين</translation>
  </message>
  <message>
   <source>OT  other</source>
   <translation>OT  أخرى</translation>
  </message>
  <message>
   <source>Of clips it takes multi-frame images and no videos.</source>
   <translation>من المقاطع يقبل الصور متعددة الإطارات ولا يقبل الفيديو.</translation>
  </message>
  <message>
   <source>Of clips it takes multi-frame images and videos in {codings}.</source>
   <translation>من المقاطع يقبل الصور متعددة الإطارات والفيديو بترميز {codings}.</translation>
  </message>
  <message>
   <source>Of clips it takes no multi-frame images and no videos.</source>
   <translation>من المقاطع لا يقبل الصور متعددة الإطارات ولا الفيديو.</translation>
  </message>
  <message>
   <source>Of clips it takes no multi-frame images and videos in {codings}.</source>
   <translation>من المقاطع لا يقبل الصور متعددة الإطارات ويقبل الفيديو بترميز {codings}.</translation>
  </message>
  <message>
   <source>Of the authority that issued the server's certificate, or that certificate itself.</source>
   <translation>شهادات الجهة التي أصدرت شهادة الخادم، أو تلك الشهادة نفسها.</translation>
  </message>
  <message>
   <source>On its way to {name}.</source>
   <translation>في الطريق إلى {name}.</translation>
  </message>
  <message>
   <source>One frame back ( , )</source>
   <translation>إطار إلى الخلف ( , )</translation>
  </message>
  <message>
   <source>One frame back or forward while a clip is shown</source>
   <translation>إطار إلى الخلف أو الأمام أثناء عرض مقطع</translation>
  </message>
  <message>
   <source>One frame forward ( . )</source>
   <translation>إطار إلى الأمام ( . )</translation>
  </message>
  <message>
   <source>One of the two days is no date.</source>
   <translation>أحد اليومين ليس تاريخًا.</translation>
  </message>
  <message>
   <source>One on each line, only for those that a search does not find: 10.1.2.7, or scanner.example:8080.</source>
   <translation>واحد في كل سطر، فقط لما لا يجده البحث: 10.1.2.7 أو scanner.example:8080.</translation>
  </message>
  <message>
   <source>One text a line, offered while one types. Descriptions that were typed lately on this workstation come after them.</source>
   <translation>نص في كل سطر، يُقترح أثناء الكتابة. وتأتي بعدها الأوصاف المكتوبة حديثًا على محطة العمل هذه.</translation>
  </message>
  <message>
   <source>Only for a server that asks for one.</source>
   <translation>فقط لخادم يطلب شهادة.</translation>
  </message>
  <message>
   <source>Only if it differs.</source>
   <translation>فقط إذا كان مختلفًا.</translation>
  </message>
  <message>
   <source>Only the first one</source>
   <translation>الأولى فقط</translation>
  </message>
  <message>
   <source>Only the first {most} cameras of the settings are shown.</source>
   <translation>تُعرض أول {most} من كاميرات الإعدادات فقط.</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>إعادة الفتح</translation>
  </message>
  <message>
   <source>Open the camera, or close it</source>
   <translation>فتح الكاميرا أو إغلاقها</translation>
  </message>
  <message>
   <source>Open this camera</source>
   <translation>فتح هذه الكاميرا</translation>
  </message>
  <message>
   <source>Opening the camera…</source>
   <translation>جارٍ فتح الكاميرا…</translation>
  </message>
  <message>
   <source>Orbit</source>
   <translation>محجر العين</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>آخر</translation>
  </message>
  <message>
   <source>Other camera</source>
   <translation>كاميرا أخرى</translation>
  </message>
  <message>
   <source>Other station…</source>
   <translation>محطة أخرى…</translation>
  </message>
  <message>
   <source>Other ways to use this study</source>
   <translation>طرق أخرى لاستخدام هذه الدراسة</translation>
  </message>
  <message>
   <source>Other?</source>
   <translation>مريض آخر؟</translation>
  </message>
  <message>
   <source>Others cannot be read.</source>
   <translation>تعذّرت قراءة غيرها.</translation>
  </message>
  <message>
   <source>Other…</source>
   <translation>أخرى…</translation>
  </message>
  <message>
   <source>Outbox</source>
   <translation>صندوق الصادر</translation>
  </message>
  <message>
   <source>Ovary</source>
   <translation>المبيض</translation>
  </message>
  <message>
   <source>Own choices</source>
   <translation>اختيارات خاصة</translation>
  </message>
  <message>
   <source>P, K or U</source>
   <translation>P أو K أو U</translation>
  </message>
  <message>
   <source>PACS Main</source>
   <translation>PACS الرئيسي</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>صفحة لأسفل</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>صفحة لأعلى</translation>
  </message>
  <message>
   <source>Page {page} is there. Waiting for the next…</source>
   <translation>وصلت الصفحة {page}. بانتظار التالية…</translation>
  </message>
  <message>
   <source>Pages of the settings</source>
   <translation>صفحات الإعدادات</translation>
  </message>
  <message>
   <source>Pages?</source>
   <translation>الصفحات؟</translation>
  </message>
  <message>
   <source>Pancreas</source>
   <translation>البنكرياس</translation>
  </message>
  <message>
   <source>Paper is stuck in {device}. Take it out, put the rest back in, and continue.</source>
   <translation>الورق عالق في {device}. أخرجه، وأعد الباقي، ثم تابع.</translation>
  </message>
  <message>
   <source>Parotid gland</source>
   <translation>الغدة النكفية</translation>
  </message>
  <message>
   <source>Part of the picture</source>
   <translation>جزء من الصورة</translation>
  </message>
  <message>
   <source>Parts of the report</source>
   <translation>أجزاء التقرير</translation>
  </message>
  <message>
   <source>Passed: {title} answered in {count} ms.</source>
   <translation>نجح: أجاب {title} خلال {count} مللي ثانية.</translation>
  </message>
  <message>
   <source>Paste a picture, or picture files</source>
   <translation>لصق صورة أو ملفات صور</translation>
  </message>
  <message>
   <source>Paste pictures</source>
   <translation>لصق صور</translation>
  </message>
  <message>
   <source>Patella</source>
   <translation>الرضفة</translation>
  </message>
  <message>
   <source>Patient</source>
   <translation>المريض</translation>
  </message>
  <message>
   <source>Patient ID</source>
   <translation>معرّف المريض</translation>
  </message>
  <message>
   <source>Patient ID to search</source>
   <translation>معرّف المريض المطلوب البحث عنه</translation>
  </message>
  <message>
   <source>Patient Name</source>
   <translation>اسم المريض</translation>
  </message>
  <message>
   <source>Patient and study</source>
   <translation>المريض والدراسة</translation>
  </message>
  <message>
   <source>Patient name</source>
   <translation>اسم المريض</translation>
  </message>
  <message>
   <source>Patient name to search</source>
   <translation>اسم المريض المطلوب البحث عنه</translation>
  </message>
  <message>
   <source>Patient's Sex is none of M, F and O.</source>
   <translation>جنس المريض ليس أيًا من M وF وO.</translation>
  </message>
  <message>
   <source>Patient, ID, archive, state, date 2026-01-31…</source>
   <translation>المريض، المعرّف، الأرشيف، الحالة، التاريخ 2026-01-31…</translation>
  </message>
  <message>
   <source>Patients</source>
   <translation>المرضى</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>إيقاف مؤقت</translation>
  </message>
  <message>
   <source>Pelvis</source>
   <translation>الحوض</translation>
  </message>
  <message>
   <source>Penis</source>
   <translation>القضيب</translation>
  </message>
  <message>
   <source>Percent, 1 to 100; only where a transfer syntax with loss is asked for. The default is 95.</source>
   <translation>نسبة مئوية، من 1 إلى 100؛ فقط حيث تُطلب صيغة نقل بفقد. الافتراضي 95.</translation>
  </message>
  <message>
   <source>Performed Procedure Step Description</source>
   <translation>وصف خطوة الإجراء المنفَّذة</translation>
  </message>
  <message>
   <source>Performing Physician</source>
   <translation>الطبيب المنفِّذ</translation>
  </message>
  <message>
   <source>Pharynx</source>
   <translation>البلعوم</translation>
  </message>
  <message>
   <source>Photos, documents, videos or DICOM files, from a folder, a memory card or the desktop.</source>
   <translation>صور أو مستندات أو فيديوهات أو ملفات DICOM، من مجلد أو بطاقة ذاكرة أو سطح المكتب.</translation>
  </message>
  <message>
   <source>Pick lists</source>
   <translation>قوائم الاختيار</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>صورة</translation>
  </message>
  <message>
   <source>Picture of the camera</source>
   <translation>صورة الكاميرا</translation>
  </message>
  <message>
   <source>Picture on paper</source>
   <translation>صورة على الورق</translation>
  </message>
  <message>
   <source>Picture size</source>
   <translation>حجم الصورة</translation>
  </message>
  <message>
   <source>Picture {number}</source>
   <translation>الصورة {number}</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>الصور</translation>
  </message>
  <message>
   <source>Pictures and videos are written as</source>
   <translation>تُكتب الصور والفيديوهات بصيغة</translation>
  </message>
  <message>
   <source>Pictures are being imported: wait for their end, or cancel it.</source>
   <translation>يجري استيراد صور: انتظر نهايته أو ألغِه.</translation>
  </message>
  <message>
   <source>Pictures are on their way into the tray</source>
   <translation>هناك صور في الطريق إلى اللوحة</translation>
  </message>
  <message>
   <source>Pictures are shown as stored, never as confirmed.</source>
   <translation>تُعرض الصور على أنها مُخزَّنة، لا مؤكَّدة.</translation>
  </message>
  <message>
   <source>Pictures are still being imported: wait for the last one, or cancel the import.</source>
   <translation>ما زال استيراد الصور جاريًا: انتظر الأخيرة أو ألغِ الاستيراد.</translation>
  </message>
  <message>
   <source>Pictures came from the watched folder while the patient was changed. Look at the banner above: whose are they?</source>
   <translation>جاءت صور من المجلد المراقَب أثناء تغيير المريض. انظر إلى الشريط أعلاه: لمن هي؟</translation>
  </message>
  <message>
   <source>Pictures for it and searches in it are written so.</source>
   <translation>الصور المرسلة إليها والبحث فيها يُكتبان هكذا.</translation>
  </message>
  <message>
   <source>Pictures from the watched folder stay there, as they would be lost after a crash.</source>
   <translation>تبقى صور المجلد المراقَب هناك، لأنها ستضيع إذا تعطّل البرنامج.</translation>
  </message>
  <message>
   <source>Pictures in the outbox that are not stored yet</source>
   <translation>صور في صندوق الصادر لم تُخزَّن بعد</translation>
  </message>
  <message>
   <source>Pictures of a burst</source>
   <translation>عدد اللقطات المتتابعة</translation>
  </message>
  <message>
   <source>Pictures of this series</source>
   <translation>صور هذه السلسلة</translation>
  </message>
  <message>
   <source>Pictures that appear there come into the open study; the files move to 'done' or 'refused' in it.</source>
   <translation>الصور التي تظهر هناك تدخل في الدراسة المفتوحة؛ وتُنقل الملفات إلى 'done' أو 'refused' فيه.</translation>
  </message>
  <message numerus="yes">
   <source>Pictures {numbers} need a look: select and see below.</source>
   <translation>
    <numerusform>الصور {numbers} تحتاج إلى مراجعة: حدّد وانظر أدناه.</numerusform>
    <numerusform>الصورة {numbers} تحتاج إلى مراجعة: حدّد وانظر أدناه.</numerusform>
    <numerusform>الصورتان {numbers} تحتاجان إلى مراجعة: حدّد وانظر أدناه.</numerusform>
    <numerusform>الصور {numbers} تحتاج إلى مراجعة: حدّد وانظر أدناه.</numerusform>
    <numerusform>الصور {numbers} تحتاج إلى مراجعة: حدّد وانظر أدناه.</numerusform>
    <numerusform>الصور {numbers} تحتاج إلى مراجعة: حدّد وانظر أدناه.</numerusform>
   </translation>
  </message>
  <message>
   <source>Pictures, documents, videos</source>
   <translation>صور، مستندات، فيديوهات</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>تشغيل</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>المنفذ</translation>
  </message>
  <message>
   <source>Port (TCP)</source>
   <translation>المنفذ (TCP)</translation>
  </message>
  <message>
   <source>Port of the listener</source>
   <translation>منفذ المستمع</translation>
  </message>
  <message>
   <source>Port {port} cannot be used ({reason}). Choose another port in the settings, or end what uses it.</source>
   <translation>لا يمكن استخدام المنفذ {port} ({reason}). اختر منفذًا آخر في الإعدادات، أو أغلق ما يستخدمه.</translation>
  </message>
  <message numerus="yes">
   <source>Prepared {done} of {count} pictures</source>
   <translation>
    <numerusform>جُهّز {done} من {count} صورة</numerusform>
    <numerusform>جُهّز {done} من صورة واحدة</numerusform>
    <numerusform>جُهّز {done} من صورتين</numerusform>
    <numerusform>جُهّز {done} من {count} صور</numerusform>
    <numerusform>جُهّز {done} من {count} صورة</numerusform>
    <numerusform>جُهّز {done} من {count} صورة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Preparing {count} pictures…</source>
   <translation>
    <numerusform>جارٍ تجهيز {count} صورة…</numerusform>
    <numerusform>جارٍ تجهيز صورة واحدة…</numerusform>
    <numerusform>جارٍ تجهيز صورتين…</numerusform>
    <numerusform>جارٍ تجهيز {count} صور…</numerusform>
    <numerusform>جارٍ تجهيز {count} صورة…</numerusform>
    <numerusform>جارٍ تجهيز {count} صورة…</numerusform>
   </translation>
  </message>
  <message>
   <source>Press Preview to see what lies in the scanner, and to choose a part of it.</source>
   <translation>اضغط «معاينة» لرؤية ما في الماسح الضوئي واختيار جزء منه.</translation>
  </message>
  <message>
   <source>Press “Send to PACS”.</source>
   <translation>اضغط «إرسال إلى PACS».</translation>
  </message>
  <message>
   <source>Press “Use this patient”.</source>
   <translation>اضغط «استخدام هذا المريض».</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>معاينة</translation>
  </message>
  <message>
   <source>Preview of the scan</source>
   <translation>معاينة المسح</translation>
  </message>
  <message>
   <source>Print it to a new PDF.</source>
   <translation>اطبعه إلى PDF جديد.</translation>
  </message>
  <message>
   <source>Print it, and lay it between the pages in a feeder. Each begins a new series, where the profile says so.</source>
   <translation>اطبعها وضعها بين الصفحات في وحدة التغذية. كل واحدة تبدأ سلسلة جديدة إذا نصّ ملف التعريف على ذلك.</translation>
  </message>
  <message>
   <source>Problem report</source>
   <translation>تقرير المشكلة</translation>
  </message>
  <message>
   <source>Procedure Code</source>
   <translation>رمز الإجراء</translation>
  </message>
  <message>
   <source>Procedure Step Description</source>
   <translation>وصف خطوة الإجراء</translation>
  </message>
  <message>
   <source>Procedure code</source>
   <translation>رمز الإجراء</translation>
  </message>
  <message>
   <source>Procedure step</source>
   <translation>خطوة الإجراء</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>ملف التعريف</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>التقدّم</translation>
  </message>
  <message>
   <source>Prostate</source>
   <translation>البروستاتا</translation>
  </message>
  <message>
   <source>Protocol Code</source>
   <translation>رمز البروتوكول</translation>
  </message>
  <message>
   <source>Provisional ID</source>
   <translation>معرّف مؤقت</translation>
  </message>
  <message>
   <source>Quality of lossy compression</source>
   <translation>جودة الضغط بفقد</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>إنهاء</translation>
  </message>
  <message>
   <source>R, right</source>
   <translation>R، يمين</translation>
  </message>
  <message>
   <source>RF  fluoroscopy</source>
   <translation>RF  تنظير تألقي</translation>
  </message>
  <message>
   <source>RG  X-ray film, digitized</source>
   <translation>RG  فيلم أشعة، مُرقمَن</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>تسجيل</translation>
  </message>
  <message>
   <source>Record a clip (R)</source>
   <translation>تسجيل مقطع (R)</translation>
  </message>
  <message>
   <source>Record it again.</source>
   <translation>سجّله مجددًا.</translation>
  </message>
  <message>
   <source>Record, or end the recording</source>
   <translation>بدء التسجيل أو إنهاؤه</translation>
  </message>
  <message>
   <source>Recording…</source>
   <translation>جارٍ التسجيل…</translation>
  </message>
  <message>
   <source>Rectum</source>
   <translation>المستقيم</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>إعادة</translation>
  </message>
  <message>
   <source>Redo: {act}</source>
   <translation>إعادة: {act}</translation>
  </message>
  <message>
   <source>Reduce it or split it.</source>
   <translation>صغّره أو قسّمه.</translation>
  </message>
  <message>
   <source>Reduce the picture or split it.</source>
   <translation>صغّر الصورة أو قسّمها.</translation>
  </message>
  <message>
   <source>Referring Physician</source>
   <translation>الطبيب المُحيل</translation>
  </message>
  <message>
   <source>Referring physician</source>
   <translation>الطبيب المُحيل</translation>
  </message>
  <message>
   <source>Referring physicians</source>
   <translation>الأطباء المُحيلون</translation>
  </message>
  <message>
   <source>Refresh</source>
   <translation>تحديث</translation>
  </message>
  <message>
   <source>Refresh (F5)</source>
   <translation>تحديث (F5)</translation>
  </message>
  <message>
   <source>Refresh the worklist</source>
   <translation>تحديث قائمة العمل</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>مرفوضة</translation>
  </message>
  <message>
   <source>Reject the selected pictures</source>
   <translation>استبعاد الصور المحددة</translation>
  </message>
  <message>
   <source>Reject the selected pictures: they stay here</source>
   <translation>استبعاد الصور المحددة: تبقى هنا</translation>
  </message>
  <message>
   <source>Reject: stays here</source>
   <translation>استبعاد: تبقى هنا</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>مستبعدة</translation>
  </message>
  <message>
   <source>Rejected: it stays here and is not sent</source>
   <translation>مستبعدة: تبقى هنا ولا تُرسَل</translation>
  </message>
  <message>
   <source>Remote AEs</source>
   <translation>وجهات AE البعيدة</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>إزالة</translation>
  </message>
  <message>
   <source>Remove this empty series</source>
   <translation>إزالة هذه السلسلة الفارغة</translation>
  </message>
  <message>
   <source>Requested Procedure Description</source>
   <translation>وصف الإجراء المطلوب</translation>
  </message>
  <message>
   <source>Requested Procedure ID</source>
   <translation>معرّف الإجراء المطلوب</translation>
  </message>
  <message>
   <source>Requested procedure</source>
   <translation>الإجراء المطلوب</translation>
  </message>
  <message>
   <source>Required</source>
   <translation>مطلوب</translation>
  </message>
  <message>
   <source>Required: of a part that is one of a pair.</source>
   <translation>مطلوب: للجزء الذي هو أحد زوج.</translation>
  </message>
  <message>
   <source>Resolution</source>
   <translation>الدقة</translation>
  </message>
  <message>
   <source>Resolution of PDF pages</source>
   <translation>دقة صفحات PDF</translation>
  </message>
  <message>
   <source>Rib</source>
   <translation>الضلع</translation>
  </message>
  <message>
   <source>Right</source>
   <comment>side</comment>
   <translation>يمين</translation>
  </message>
  <message>
   <source>Right button, drag</source>
   <translation>الزر الأيمن، سحب</translation>
  </message>
  <message>
   <source>Right side of the patient</source>
   <translation>الجانب الأيمن للمريض</translation>
  </message>
  <message>
   <source>Rows and columns are given together.</source>
   <translation>تُعطى الصفوف والأعمدة معًا.</translation>
  </message>
  <message>
   <source>SANE is for Linux alone</source>
   <translation>SANE لنظام Linux وحده</translation>
  </message>
  <message>
   <source>SANE is not installed (libsane1 and python-sane)</source>
   <translation>لم يُثبَّت SANE (libsane1 وpython-sane)</translation>
  </message>
  <message>
   <source>SANE's airscan</source>
   <translation>airscan من SANE</translation>
  </message>
  <message>
   <source>SANE's escl</source>
   <translation>escl من SANE</translation>
  </message>
  <message>
   <source>SM  slide microscopy</source>
   <translation>SM  مجهر الشرائح</translation>
  </message>
  <message>
   <source>Sacral spine</source>
   <translation>العمود الفقري العجزي</translation>
  </message>
  <message>
   <source>Same to selected</source>
   <translation>وللمحددة أيضًا</translation>
  </message>
  <message>
   <source>Save a problem report…</source>
   <translation>حفظ تقرير المشكلة…</translation>
  </message>
  <message>
   <source>Save and hold them</source>
   <translation>حفظ وتعليق</translation>
  </message>
  <message>
   <source>Save each as a picture of its own.</source>
   <translation>احفظ كلًا منها كصورة مستقلة.</translation>
  </message>
  <message>
   <source>Save it as JPEG or PNG.</source>
   <translation>احفظه بصيغة JPEG أو PNG.</translation>
  </message>
  <message>
   <source>Save it as PNG or TIFF.</source>
   <translation>احفظه بصيغة PNG أو TIFF.</translation>
  </message>
  <message>
   <source>Save it as PNG.</source>
   <translation>احفظه بصيغة PNG.</translation>
  </message>
  <message>
   <source>Save it as a 24-bit BMP or as PNG.</source>
   <translation>احفظه بصيغة BMP بعمق 24 بت أو بصيغة PNG.</translation>
  </message>
  <message>
   <source>Save it as a plain PNG.</source>
   <translation>احفظه بصيغة PNG بسيطة.</translation>
  </message>
  <message>
   <source>Save it as a usual JPEG or as PNG.</source>
   <translation>احفظه بصيغة JPEG المعتادة أو بصيغة PNG.</translation>
  </message>
  <message>
   <source>Save it as a usual TIFF of 8 or 16 bits or as PNG.</source>
   <translation>احفظه بصيغة TIFF المعتادة بعمق 8 أو 16 بت أو بصيغة PNG.</translation>
  </message>
  <message>
   <source>Save it as a video.</source>
   <translation>احفظه كفيديو.</translation>
  </message>
  <message>
   <source>Save it as that.</source>
   <translation>احفظه كذلك.</translation>
  </message>
  <message>
   <source>Save it in another format.</source>
   <translation>احفظه بصيغة أخرى.</translation>
  </message>
  <message>
   <source>Save it without protection.</source>
   <translation>احفظه دون حماية.</translation>
  </message>
  <message>
   <source>Save separator page</source>
   <translation>حفظ صفحة فاصلة</translation>
  </message>
  <message>
   <source>Save separator page…</source>
   <translation>حفظ صفحة فاصلة…</translation>
  </message>
  <message>
   <source>Save settings</source>
   <translation>حفظ الإعدادات</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>حفظ التقرير</translation>
  </message>
  <message>
   <source>Save the report…</source>
   <translation>حفظ التقرير…</translation>
  </message>
  <message>
   <source>Say first above whether this is still the patient.</source>
   <translation>حدّد أولًا أعلاه إن كان هذا ما زال المريض.</translation>
  </message>
  <message>
   <source>Say first how the pages of {name} are taken (column 2).</source>
   <translation>حدّد أولًا كيف تُؤخذ صفحات {name} (العمود 2).</translation>
  </message>
  <message>
   <source>Say first whether {name} belongs to this patient (column 2).</source>
   <translation>حدّد أولًا إن كان {name} لهذا المريض (العمود 2).</translation>
  </message>
  <message>
   <source>Scalp</source>
   <translation>فروة الرأس</translation>
  </message>
  <message>
   <source>Scan</source>
   <translation>مسح</translation>
  </message>
  <message>
   <source>Scan all of it</source>
   <translation>مسح الكل</translation>
  </message>
  <message>
   <source>Scan at once, as the profile with this key says</source>
   <translation>مسح فوري وفق ملف التعريف ذي هذا المفتاح</translation>
  </message>
  <message>
   <source>Scan films and paper</source>
   <translation>مسح الأفلام والورق</translation>
  </message>
  <message>
   <source>Scan profiles</source>
   <translation>ملفات تعريف المسح</translation>
  </message>
  <message>
   <source>Scanner</source>
   <translation>الماسح الضوئي</translation>
  </message>
  <message>
   <source>Scanners in the network are found by zeroconf under the LGPL 2.1. SANE belongs to the system.</source>
   <translation>تعثر zeroconf بترخيص LGPL 2.1 على الماسحات في الشبكة. وSANE جزء من النظام.</translation>
  </message>
  <message>
   <source>Scanners that are switched on and connected appear here.</source>
   <translation>تظهر هنا الماسحات الضوئية المشغّلة والموصولة.</translation>
  </message>
  <message>
   <source>Scanning</source>
   <translation>المسح</translation>
  </message>
  <message>
   <source>Scanning a preview…</source>
   <translation>جارٍ مسح معاينة…</translation>
  </message>
  <message>
   <source>Scanning page {page}…</source>
   <translation>جارٍ مسح الصفحة {page}…</translation>
  </message>
  <message>
   <source>Scan…</source>
   <translation>مسح…</translation>
  </message>
  <message>
   <source>Scheduled Procedure Step ID</source>
   <translation>معرّف خطوة الإجراء المجدولة</translation>
  </message>
  <message>
   <source>Sclera</source>
   <translation>الصلبة</translation>
  </message>
  <message>
   <source>Screen {match}</source>
   <translation>الشاشة {match}</translation>
  </message>
  <message>
   <source>Screen {number} ({columns} × {rows})</source>
   <translation>الشاشة {number} ({columns} × {rows})</translation>
  </message>
  <message>
   <source>Scrotum</source>
   <translation>الصفن</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>بحث</translation>
  </message>
  <message>
   <source>Search (C-FIND)</source>
   <translation>البحث (C-FIND)</translation>
  </message>
  <message>
   <source>Search again</source>
   <translation>البحث مجددًا</translation>
  </message>
  <message>
   <source>Search again for cameras</source>
   <translation>البحث مجددًا عن الكاميرات</translation>
  </message>
  <message>
   <source>Search again for scanners</source>
   <translation>البحث مجددًا عن الماسحات</translation>
  </message>
  <message>
   <source>Search by name, ID, accession number or date to continue a study that the archive has.</source>
   <translation>ابحث بالاسم أو المعرّف أو رقم الطلب أو التاريخ لمتابعة دراسة موجودة في الأرشيف.</translation>
  </message>
  <message>
   <source>Search by others, or at another level.</source>
   <translation>ابحث بشروط أخرى، أو في مستوى آخر.</translation>
  </message>
  <message>
   <source>Search it</source>
   <translation>البحث فيها</translation>
  </message>
  <message>
   <source>Search the archive</source>
   <translation>البحث في الأرشيف</translation>
  </message>
  <message>
   <source>Search the history that is loaded</source>
   <translation>البحث في السجل المحمّل</translation>
  </message>
  <message>
   <source>Search the worklist</source>
   <translation>البحث في قائمة العمل</translation>
  </message>
  <message>
   <source>Search the worklist, or scan a number</source>
   <translation>ابحث في قائمة العمل، أو امسح رقمًا</translation>
  </message>
  <message>
   <source>Search the worklist, the archive</source>
   <translation>البحث في قائمة العمل، الأرشيف</translation>
  </message>
  <message>
   <source>Search, or scan a barcode</source>
   <translation>ابحث، أو امسح رمزًا شريطيًا</translation>
  </message>
  <message>
   <source>Searching for cameras…</source>
   <translation>جارٍ البحث عن الكاميرات…</translation>
  </message>
  <message>
   <source>Searching for scanners…</source>
   <translation>جارٍ البحث عن الماسحات الضوئية…</translation>
  </message>
  <message>
   <source>Secondary Capture and images by visible light, such as a video, do not share a series: put one of them into a series of its own.</source>
   <translation>لا تجتمع Secondary Capture والصور بالضوء المرئي، كالفيديو، في سلسلة واحدة: ضع إحداهما في سلسلة مستقلة.</translation>
  </message>
  <message>
   <source>Secondary Capture: every archive takes it</source>
   <translation>Secondary Capture: يقبلها كل أرشيف</translation>
  </message>
  <message>
   <source>Seconds kept from before</source>
   <translation>الثواني المحفوظة مما قبل</translation>
  </message>
  <message>
   <source>Seconds, 0.1 to 600. A file that has not changed for so long is complete. The default is 3.</source>
   <translation>ثوانٍ، من 0.1 إلى 600. الملف الذي لم يتغير طوال هذه المدة مكتمل. الافتراضي 3.</translation>
  </message>
  <message>
   <source>Select the other pictures below first, with Ctrl or Shift.</source>
   <translation>حدّد أولًا الصور الأخرى أدناه باستخدام Ctrl أو Shift.</translation>
  </message>
  <message>
   <source>Selected by its patient ID: press “Use this patient” if it is the one.</source>
   <translation>حُدِّد بمعرّف المريض: اضغط «استخدام هذا المريض» إن كان هو.</translation>
  </message>
  <message>
   <source>Selected by its procedure step ID: press “Use this patient” if it is the one.</source>
   <translation>حُدِّد بمعرّف خطوة الإجراء: اضغط «استخدام هذا المريض» إن كان هو.</translation>
  </message>
  <message>
   <source>Selected by its requested procedure ID: press “Use this patient” if it is the one.</source>
   <translation>حُدِّد بمعرّف الإجراء المطلوب: اضغط «استخدام هذا المريض» إن كان هو.</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>إرسال</translation>
  </message>
  <message>
   <source>Send a test picture?</source>
   <translation>إرسال صورة اختبار؟</translation>
  </message>
  <message>
   <source>Send a test picture…</source>
   <translation>إرسال صورة اختبار…</translation>
  </message>
  <message>
   <source>Send pictures to it</source>
   <translation>إرسال الصور إليها</translation>
  </message>
  <message>
   <source>Send the test picture</source>
   <translation>إرسال صورة الاختبار</translation>
  </message>
  <message>
   <source>Send to PACS</source>
   <translation>إرسال إلى PACS</translation>
  </message>
  <message>
   <source>Sending as soon as it is known whether these pictures were sent before…</source>
   <translation>سيُرسَل حالما يُعرف ما إذا كانت هذه الصور قد أُرسلت من قبل…</translation>
  </message>
  <message>
   <source>Sending began</source>
   <translation>بدأ الإرسال</translation>
  </message>
  <message>
   <source>Sending…</source>
   <translation>جارٍ الإرسال…</translation>
  </message>
  <message>
   <source>Sent again to {name}, next try soon.</source>
   <translation>يُعاد الإرسال إلى {name}، المحاولة التالية قريبًا.</translation>
  </message>
  <message>
   <source>Sent again to {name}, next try {time}.</source>
   <translation>يُعاد الإرسال إلى {name}، المحاولة التالية {time}.</translation>
  </message>
  <message>
   <source>Sent for another patient before, or it names another one</source>
   <translation>أُرسلت لمريض آخر من قبل، أو تذكر مريضًا آخر</translation>
  </message>
  <message>
   <source>Sent to the changed address</source>
   <translation>أُرسلت إلى العنوان الجديد</translation>
  </message>
  <message>
   <source>Sent to {address} by hand.</source>
   <translation>أُرسلت إلى {address} يدويًا.</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>السلاسل</translation>
  </message>
  <message>
   <source>Series</source>
   <comment>one series</comment>
   <translation>سلسلة</translation>
  </message>
  <message>
   <source>Series Date</source>
   <translation>تاريخ السلسلة</translation>
  </message>
  <message>
   <source>Series Description</source>
   <translation>وصف السلسلة</translation>
  </message>
  <message>
   <source>Series Instance UID</source>
   <translation>Series Instance UID</translation>
  </message>
  <message>
   <source>Series Instance UID is that of a series of another study: leave it empty to start a new series.</source>
   <translation>يخص Series Instance UID سلسلةً من دراسة أخرى: اتركه فارغًا لبدء سلسلة جديدة.</translation>
  </message>
  <message>
   <source>Series Number</source>
   <translation>رقم السلسلة</translation>
  </message>
  <message>
   <source>Series Time</source>
   <translation>وقت السلسلة</translation>
  </message>
  <message>
   <source>Series and their pictures</source>
   <translation>السلاسل وصورها</translation>
  </message>
  <message>
   <source>Series date</source>
   <translation>تاريخ السلسلة</translation>
  </message>
  <message>
   <source>Series description</source>
   <translation>وصف السلسلة</translation>
  </message>
  <message>
   <source>Series descriptions</source>
   <translation>أوصاف السلاسل</translation>
  </message>
  <message>
   <source>Series number</source>
   <translation>رقم السلسلة</translation>
  </message>
  <message>
   <source>Series {number}</source>
   <translation>السلسلة {number}</translation>
  </message>
  <message>
   <source>Set by your administrator, and left as it is: {keys}.</source>
   <translation>حدّده المسؤول ويُترك كما هو: {keys}.</translation>
  </message>
  <message>
   <source>Set by your administrator.</source>
   <translation>حدّده المسؤول.</translation>
  </message>
  <message>
   <source>Set by your administrator: shown only</source>
   <translation>حدّده المسؤول: للعرض فقط</translation>
  </message>
  <message>
   <source>Set by your administrator: what is on this page cannot be changed here.</source>
   <translation>حدّده المسؤول: ما في هذه الصفحة لا يمكن تغييره هنا.</translation>
  </message>
  <message>
   <source>Set the resolution of PDF pages back in the settings, or import it again.</source>
   <translation>أعد دقة صفحات PDF في الإعدادات إلى ما كانت عليه، أو استورده مجددًا.</translation>
  </message>
  <message>
   <source>Set up cameras</source>
   <translation>إعداد الكاميرات</translation>
  </message>
  <message>
   <source>Setting</source>
   <translation>الإعداد</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <source>Settings of EzP2P</source>
   <translation>إعدادات EzP2P</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>الإعدادات…</translation>
  </message>
  <message>
   <source>Several, which stay</source>
   <translation>متعددة، تبقى</translation>
  </message>
  <message>
   <source>Sex</source>
   <translation>الجنس</translation>
  </message>
  <message>
   <source>Sex is M, F, O or empty.</source>
   <translation>الجنس هو M أو F أو O أو فارغ.</translation>
  </message>
  <message>
   <source>Shoulder</source>
   <translation>الكتف</translation>
  </message>
  <message>
   <source>Shoulder blade</source>
   <translation>لوح الكتف</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>عرض الكل</translation>
  </message>
  <message>
   <source>Show only this modality</source>
   <translation>عرض هذه الوسيلة فقط</translation>
  </message>
  <message>
   <source>Show the patient column</source>
   <translation>إظهار عمود المريض</translation>
  </message>
  <message>
   <source>Show the patient column (Ctrl+1)</source>
   <translation>إظهار عمود المريض (Ctrl+1)</translation>
  </message>
  <message>
   <source>Shown</source>
   <translation>ظاهر</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>الجانب</translation>
  </message>
  <message>
   <source>Side marker</source>
   <translation>علامة الجانب</translation>
  </message>
  <message>
   <source>Side marker (Ctrl+Shift+L, Ctrl+Shift+R)</source>
   <translation>علامة الجانب (Ctrl+Shift+L, Ctrl+Shift+R)</translation>
  </message>
  <message>
   <source>Side marker on the film</source>
   <translation>علامة الجانب على الفيلم</translation>
  </message>
  <message>
   <source>Signal</source>
   <translation>الإشارة</translation>
  </message>
  <message>
   <source>Skip for now</source>
   <translation>تخطٍّ الآن</translation>
  </message>
  <message>
   <source>Skull</source>
   <translation>الجمجمة</translation>
  </message>
  <message>
   <source>Smaller letters</source>
   <translation>تصغير الحروف</translation>
  </message>
  <message>
   <source>Some servers do so to a workstation that they do not know. </source>
   <translation>بعض الخوادم تفعل ذلك مع محطة عمل لا تعرفها. </translation>
  </message>
  <message>
   <source>Some servers do so to a workstation that they do not know. {add_us}</source>
   <translation>بعض الخوادم تفعل ذلك مع محطة عمل لا تعرفها. {add_us}</translation>
  </message>
  <message>
   <source>Something answers on {host}, port {port}, but it is no DICOM server ({reason}).</source>
   <translation>شيء ما يجيب على {host}، المنفذ {port}، لكنه ليس خادم DICOM ({reason}).</translation>
  </message>
  <message>
   <source>Something is missing: see beside the fields.</source>
   <translation>هناك شيء ناقص: انظر بجانب الحقول.</translation>
  </message>
  <message>
   <source>Something unexpected happened. Nothing that was sent is lost: try again, and tell your technician.</source>
   <translation>حدث أمر غير متوقع. لم يضع شيء مما أُرسل: أعد المحاولة وأخبر الفني.</translation>
  </message>
  <message>
   <source>Something unexpected happened; the log tells more.</source>
   <translation>حدث شيء غير متوقع؛ السجل يذكر المزيد.</translation>
  </message>
  <message>
   <source>Something unexpected happened; the log tells more. It goes on by itself: if this stays, ask for help.</source>
   <translation>حدث شيء غير متوقع؛ السجل يذكر المزيد. يستمر العمل تلقائيًا: إذا بقي ذلك، فاطلب المساعدة.</translation>
  </message>
  <message>
   <source>Something unexpected happened; the log tells more. It is tried again by itself.</source>
   <translation>حدث شيء غير متوقع؛ السجل يذكر المزيد. تُعاد المحاولة تلقائيًا.</translation>
  </message>
  <message>
   <source>Something went wrong.</source>
   <translation>حدث خطأ ما.</translation>
  </message>
  <message>
   <source>Sort by name</source>
   <translation>ترتيب حسب الاسم</translation>
  </message>
  <message>
   <source>Sort by time taken</source>
   <translation>ترتيب حسب وقت الالتقاط</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>المصدر</translation>
  </message>
  <message>
   <source>South European, Latin 3 (ISO_IR 109)</source>
   <translation>جنوب أوروبا، Latin 3 (ISO_IR 109)</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>مسافة</translation>
  </message>
  <message>
   <source>Space, or the key in the settings</source>
   <translation>مسافة، أو المفتاح المحدد في الإعدادات</translation>
  </message>
  <message>
   <source>Spine</source>
   <translation>العمود الفقري</translation>
  </message>
  <message>
   <source>Spleen</source>
   <translation>الطحال</translation>
  </message>
  <message>
   <source>Split it.</source>
   <translation>قسّمه.</translation>
  </message>
  <message>
   <source>Start EzP2P again: it makes a new one from the files beside it, and keeps this one.</source>
   <translation>ابدأ EzP2P مجددًا: سينشئ قاعدة جديدة من الملفات المجاورة، ويحتفظ بهذه.</translation>
  </message>
  <message>
   <source>Start working</source>
   <translation>بدء العمل</translation>
  </message>
  <message>
   <source>Station</source>
   <translation>المحطة</translation>
  </message>
  <message>
   <source>Station name</source>
   <translation>اسم المحطة</translation>
  </message>
  <message>
   <source>Steps of the connection check</source>
   <translation>خطوات فحص الاتصال</translation>
  </message>
  <message>
   <source>Sternum</source>
   <translation>عظم القص</translation>
  </message>
  <message>
   <source>Stomach</source>
   <translation>المعدة</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>إيقاف</translation>
  </message>
  <message>
   <source>Stop it and close</source>
   <translation>إيقافه والإغلاق</translation>
  </message>
  <message>
   <source>Stop it and keep working</source>
   <translation>إيقافه ومتابعة العمل</translation>
  </message>
  <message>
   <source>Stopped before anything was sent: the pictures are still in the tray.</source>
   <translation>أُوقف قبل إرسال أي شيء: الصور ما زالت في اللوحة.</translation>
  </message>
  <message>
   <source>Stopped while this was being sent.</source>
   <translation>توقف أثناء إرسال هذه.</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>أُوقف.</translation>
  </message>
  <message>
   <source>Stopped. If the test picture was under way, it may be at the PACS all the same: its patient is EZP2P^TEST.</source>
   <translation>أُوقف. إن كانت صورة الاختبار في الطريق فقد تكون في PACS رغم ذلك: مريضها EZP2P^TEST.</translation>
  </message>
  <message>
   <source>Stopped: this is the list as it was before, or a part of it.</source>
   <translation>أُوقف: هذه هي القائمة كما كانت من قبل، أو جزء منها.</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>جارٍ الإيقاف…</translation>
  </message>
  <message>
   <source>Store the key without one, in a file that only the users of this workstation can read: EzP2P asks for no password.</source>
   <translation>احفظ المفتاح دون كلمة مرور في ملف لا يقرؤه إلا مستخدمو محطة العمل هذه: لا يطلب EzP2P أي كلمة مرور.</translation>
  </message>
  <message>
   <source>Stored</source>
   <translation>مُخزَّنة</translation>
  </message>
  <message>
   <source>Stored at {name} and confirmed.</source>
   <translation>مُخزَّنة في {name} ومؤكَّدة.</translation>
  </message>
  <message>
   <source>Stored at {name}.</source>
   <translation>مُخزَّنة في {name}.</translation>
  </message>
  <message>
   <source>Stored: the archive has the pictures. To find them again, press “Archive”.</source>
   <translation>تم التخزين: الصور لدى الأرشيف. للعثور عليها مجددًا، اضغط «الأرشيف».</translation>
  </message>
  <message>
   <source>Straighten</source>
   <translation>تقويم الميل</translation>
  </message>
  <message>
   <source>String should have at most {number} characters.</source>
   <translation>يجب ألا يزيد النص على {number} من المحارف.</translation>
  </message>
  <message>
   <source>Studies found</source>
   <translation>الدراسات التي عُثر عليها</translation>
  </message>
  <message>
   <source>Study Date</source>
   <translation>تاريخ الدراسة</translation>
  </message>
  <message>
   <source>Study Description</source>
   <translation>وصف الدراسة</translation>
  </message>
  <message>
   <source>Study ID</source>
   <translation>معرّف الدراسة</translation>
  </message>
  <message>
   <source>Study Instance UID</source>
   <translation>Study Instance UID</translation>
  </message>
  <message>
   <source>Study Instance UID {study_instance_uid}, Series Instance UID {series_instance_uid}, SOP Instance UID {sop_instance_uid}.</source>
   <translation>Study Instance UID {study_instance_uid}، Series Instance UID {series_instance_uid}، SOP Instance UID {sop_instance_uid}.</translation>
  </message>
  <message>
   <source>Study Time</source>
   <translation>وقت الدراسة</translation>
  </message>
  <message>
   <source>Study date</source>
   <translation>تاريخ الدراسة</translation>
  </message>
  <message>
   <source>Study date to search</source>
   <translation>تاريخ الدراسة المطلوب البحث عنه</translation>
  </message>
  <message>
   <source>Study description</source>
   <translation>وصف الدراسة</translation>
  </message>
  <message>
   <source>Study descriptions</source>
   <translation>أوصاف الدراسات</translation>
  </message>
  <message>
   <source>Submandibular gland</source>
   <translation>الغدة تحت الفك السفلي</translation>
  </message>
  <message>
   <source>Switch on TLS for it in the settings, or ask the PACS administrator for the port without TLS.</source>
   <translation>فعّل TLS له في الإعدادات، أو اسأل مسؤول PACS عن المنفذ الذي لا يستخدم TLS.</translation>
  </message>
  <message>
   <source>TWAIN is only on Windows</source>
   <translation>TWAIN متاح على Windows فقط</translation>
  </message>
  <message>
   <source>TWAIN says {name}</source>
   <translation>يذكر TWAIN: {name}</translation>
  </message>
  <message>
   <source>Take a part of it.</source>
   <translation>خذ جزءًا منه.</translation>
  </message>
  <message>
   <source>Take a picture ({key})</source>
   <translation>التقاط صورة ({key})</translation>
  </message>
  <message>
   <source>Take a picture while the camera is open</source>
   <translation>التقاط صورة والكاميرا مفتوحة</translation>
  </message>
  <message>
   <source>Take all edits back</source>
   <translation>إلغاء كل التعديلات</translation>
  </message>
  <message>
   <source>Take back: {edit}</source>
   <translation>إلغاء: {edit}</translation>
  </message>
  <message>
   <source>Take each as an instance of its own, or only the first.</source>
   <translation>خذ كلًا منها ككائن مستقل، أو الأول فقط.</translation>
  </message>
  <message>
   <source>Take fewer of them, each as an instance of its own, or take the edits back.</source>
   <translation>خذ عددًا أقل منها، كلًا ككائن مستقل، أو ألغِ التعديلات.</translation>
  </message>
  <message>
   <source>Take its edits back.</source>
   <translation>ألغِ تعديلاته.</translation>
  </message>
  <message>
   <source>Take its frames as pictures.</source>
   <translation>خذ إطاراته كصور.</translation>
  </message>
  <message>
   <source>Take its pages as pictures.</source>
   <translation>خذ صفحاته كصور.</translation>
  </message>
  <message>
   <source>Take its pages or frames as pictures, or take the edits back.</source>
   <translation>خذ صفحاته أو إطاراته كصور، أو ألغِ التعديلات.</translation>
  </message>
  <message>
   <source>Take its pages or frames as pictures.</source>
   <translation>خذ صفحاته أو إطاراته كصور.</translation>
  </message>
  <message>
   <source>Take out of this study</source>
   <translation>إزالة من هذه الدراسة</translation>
  </message>
  <message>
   <source>Take picture</source>
   <translation>التقاط صورة</translation>
  </message>
  <message>
   <source>Take pictures and clips</source>
   <translation>التقاط صور ومقاطع</translation>
  </message>
  <message numerus="yes">
   <source>Take the doubles out</source>
   <translation>
    <numerusform>إزالة المكرّرات</numerusform>
    <numerusform>إزالة المكرّرة</numerusform>
    <numerusform>إزالة المكرّرتين</numerusform>
    <numerusform>إزالة المكرّرات</numerusform>
    <numerusform>إزالة المكرّرات</numerusform>
    <numerusform>إزالة المكرّرات</numerusform>
   </translation>
  </message>
  <message>
   <source>Take the selected pictures out</source>
   <translation>إزالة الصور المحددة</translation>
  </message>
  <message numerus="yes">
   <source>Take them out</source>
   <translation>
    <numerusform>إزالتها</numerusform>
    <numerusform>إزالتها</numerusform>
    <numerusform>إزالتهما</numerusform>
    <numerusform>إزالتها</numerusform>
    <numerusform>إزالتها</numerusform>
    <numerusform>إزالتها</numerusform>
   </translation>
  </message>
  <message>
   <source>Take these over</source>
   <translation>اعتماد هذه</translation>
  </message>
  <message>
   <source>Take this edit back, or choose another place for it.</source>
   <translation>ألغِ هذا التعديل، أو اختر له موضعًا آخر.</translation>
  </message>
  <message>
   <source>Take this frame as a picture</source>
   <translation>أخذ هذا الإطار كصورة</translation>
  </message>
  <message>
   <source>Take this frame as a picture of its own, behind the clip</source>
   <translation>أخذ هذا الإطار كصورة مستقلة بعد المقطع</translation>
  </message>
  <message numerus="yes">
   <source>Take {count} pictures, one after the other</source>
   <translation>
    <numerusform>التقاط {count} صورة، الواحدة تلو الأخرى</numerusform>
    <numerusform>التقاط صورة واحدة</numerusform>
    <numerusform>التقاط صورتين، الواحدة تلو الأخرى</numerusform>
    <numerusform>التقاط {count} صور، الواحدة تلو الأخرى</numerusform>
    <numerusform>التقاط {count} صورة، الواحدة تلو الأخرى</numerusform>
    <numerusform>التقاط {count} صورة، الواحدة تلو الأخرى</numerusform>
   </translation>
  </message>
  <message>
   <source>Taken</source>
   <translation>أُخذت</translation>
  </message>
  <message>
   <source>Taken as</source>
   <translation>تُؤخذ على أنها</translation>
  </message>
  <message>
   <source>Taken into the outbox</source>
   <translation>أُدخلت إلى صندوق الصادر</translation>
  </message>
  <message>
   <source>Taken {time}, not today: date it so</source>
   <translation>التُقطت {time}، ليس اليوم: تأريخها بذلك</translation>
  </message>
  <message>
   <source>Tell its administrator that the server needs a new certificate, and check the date of this computer.</source>
   <translation>أخبر مسؤوله أن الخادم يحتاج إلى شهادة جديدة، وتحقق من تاريخ هذا الحاسوب.</translation>
  </message>
  <message>
   <source>Tell the PACS administrator, with this report.</source>
   <translation>أبلغ مسؤول PACS، مع هذا التقرير.</translation>
  </message>
  <message>
   <source>Tell the administrator of {name} that EzP2P cannot read some of its answers to a C-FIND.</source>
   <translation>أبلغ مسؤول {name} بأن EzP2P لا يستطيع قراءة بعض إجاباته عن C-FIND.</translation>
  </message>
  <message>
   <source>Tell the administrator of {name} that its search does not filter by Patient ID (0010,0020).</source>
   <translation>أبلغ مسؤول {name} بأن بحثه لا يرشّح حسب معرّف المريض (0010,0020).</translation>
  </message>
  <message>
   <source>Tell the administrator of {name} that the certificate of the server ends on {last_day}: after that day nothing is sent to it until it has a new one.</source>
   <translation>أخبر مسؤول {name} أن شهادة الخادم تنتهي في {last_day}: بعد ذلك اليوم لا يُرسل إليه شيء حتى تكون له شهادة جديدة.</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>القالب</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>القوالب</translation>
  </message>
  <message>
   <source>Test picture (C-STORE)</source>
   <translation>صورة اختبار (C-STORE)</translation>
  </message>
  <message>
   <source>Test picture found again</source>
   <translation>العثور على صورة الاختبار</translation>
  </message>
  <message>
   <source>Testis</source>
   <translation>الخصية</translation>
  </message>
  <message>
   <source>Tests the connection with the values above.</source>
   <translation>يختبر الاتصال بالقيم أعلاه.</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>نص</translation>
  </message>
  <message>
   <source>Text (Ctrl+T)</source>
   <translation>نص (Ctrl+T)</translation>
  </message>
  <message>
   <source>Text is written into the picture: it will be marked so (Burned In Annotation YES).</source>
   <translation>يُكتب النص داخل الصورة: وستُعلَّم بذلك (Burned In Annotation YES).</translation>
  </message>
  <message>
   <source>Text of its licenses</source>
   <translation>نص تراخيصها</translation>
  </message>
  <message>
   <source>Text of the chosen part</source>
   <translation>نص الجزء المختار</translation>
  </message>
  <message>
   <source>Text that does not fit stops the sending; it is never written with question marks.</source>
   <translation>النص الذي لا يلائم يوقف الإرسال؛ ولا يُكتب أبدًا بعلامات استفهام.</translation>
  </message>
  <message>
   <source>Text that is written into the picture</source>
   <translation>النص المكتوب في الصورة</translation>
  </message>
  <message>
   <source>Text “{text}”</source>
   <translation>النص «{text}»</translation>
  </message>
  <message>
   <source>Thai (ISO_IR 166)</source>
   <translation>التايلاندية (ISO_IR 166)</translation>
  </message>
  <message>
   <source>The AE title of the station {reason}</source>
   <translation>عنوان AE للمحطة {reason}</translation>
  </message>
  <message>
   <source>The DICOM file cannot be used: {reason}. Send it again from where it came from.</source>
   <translation>لا يمكن استخدام ملف DICOM: {reason}. أعد إرساله من مصدره.</translation>
  </message>
  <message>
   <source>The PACS that gets the pictures</source>
   <translation>PACS الذي يستلم الصور</translation>
  </message>
  <message>
   <source>The PDF as it is</source>
   <translation>ملف PDF كما هو</translation>
  </message>
  <message>
   <source>The accession number could not be looked up.</source>
   <translation>تعذّر البحث عن رقم الطلب.</translation>
  </message>
  <message>
   <source>The answer for the number {number} came late: the patient is another now. Scan it again.</source>
   <translation>جاءت الإجابة عن الرقم {number} متأخرة: المريض الآن آخر. امسح الرقم مجددًا.</translation>
  </message>
  <message>
   <source>The archive confirmed that it keeps it</source>
   <translation>أكّد الأرشيف أنه يحتفظ بها</translation>
  </message>
  <message>
   <source>The archive does not confirm this picture (a reason that is not known, {reason}). It is asked again by itself.</source>
   <translation>لا يؤكّد الأرشيف هذه الصورة (سبب غير معروف، {reason}). يُعاد السؤال تلقائيًا.</translation>
  </message>
  <message>
   <source>The archive does not confirm this picture (no reason). It is asked again by itself.</source>
   <translation>لا يؤكّد الأرشيف هذه الصورة (دون سبب). يُعاد السؤال تلقائيًا.</translation>
  </message>
  <message>
   <source>The archive does not confirm this picture: it has something of another kind under the same UID (0119). Tell its administrator.</source>
   <translation>لا يؤكّد الأرشيف هذه الصورة: لديه شيء من نوع آخر بـ UID نفسه (0119). أبلغ مسؤوله.</translation>
  </message>
  <message>
   <source>The archive had a fault of its own when it was asked whether it keeps this picture (0110). It is asked again by itself.</source>
   <translation>حدث لدى الأرشيف خطأ عندما سُئل إن كان يحتفظ بهذه الصورة (0110). يُعاد السؤال تلقائيًا.</translation>
  </message>
  <message>
   <source>The archive had it already from here.</source>
   <translation>كانت لدى الأرشيف من هنا مسبقًا.</translation>
  </message>
  <message>
   <source>The archive has no room at the moment to keep this picture for good (0213). It is asked again by itself.</source>
   <translation>ليس لدى الأرشيف متسع الآن لحفظ هذه الصورة بصفة دائمة (0213). يُعاد السؤال تلقائيًا.</translation>
  </message>
  <message>
   <source>The archive has no such study.</source>
   <translation>لا توجد في الأرشيف دراسة كهذه.</translation>
  </message>
  <message>
   <source>The archive inside is not installed. Install EzP2P with its extra 'server' (pip install 'ezp2p[server]').</source>
   <translation>الأرشيف الداخلي غير مثبت. ثبّت EzP2P مع إضافته 'server' (pip install 'ezp2p[server]').</translation>
  </message>
  <message>
   <source>The archive inside keeps its index with SQLAlchemy under the MIT license: whoever passes it on passes that on.</source>
   <translation>يحفظ الأرشيف الداخلي فهرسه بواسطة SQLAlchemy بموجب رخصة MIT: من يمرّره يمرّر الرخصة معه.</translation>
  </message>
  <message>
   <source>The archive is searching.</source>
   <translation>الأرشيف يبحث.</translation>
  </message>
  <message>
   <source>The archive keeps it (storage commitment).</source>
   <translation>يحتفظ بها الأرشيف (تأكيد التخزين).</translation>
  </message>
  <message>
   <source>The archive says that it does not have this picture, although it took it (0112). Press Try now to send it once more.</source>
   <translation>يقول الأرشيف إن هذه الصورة ليست لديه، مع أنه قبلها (0112). اضغط «المحاولة الآن» لإرسالها مرة أخرى.</translation>
  </message>
  <message>
   <source>The archive says that it is missing</source>
   <translation>يقول الأرشيف إنها مفقودة</translation>
  </message>
  <message>
   <source>The archive took the question whether it keeps this picture for another one (0131). It is asked again by itself.</source>
   <translation>عدّ الأرشيف السؤال إن كان يحتفظ بهذه الصورة سؤالًا آخر (0131). يُعاد السؤال تلقائيًا.</translation>
  </message>
  <message>
   <source>The archive took this picture, but does not confirm pictures of this kind (0122).</source>
   <translation>قبل الأرشيف هذه الصورة، لكنه لا يؤكّد الصور من هذا النوع (0122).</translation>
  </message>
  <message>
   <source>The archive was asked by a query and did not name this picture yet. It is asked again by itself.</source>
   <translation>سُئل الأرشيف باستعلام ولم يذكر هذه الصورة بعد. يُعاد السؤال تلقائيًا.</translation>
  </message>
  <message>
   <source>The archive's report does not say whether it keeps this picture. It is asked again by itself.</source>
   <translation>لا يذكر تقرير الأرشيف إن كان يحتفظ بهذه الصورة. يُعاد السؤال تلقائيًا.</translation>
  </message>
  <message>
   <source>The camera</source>
   <translation>الكاميرا</translation>
  </message>
  <message>
   <source>The camera is at work for this patient: end the recording first, or wait for its last picture.</source>
   <translation>الكاميرا تعمل لهذا المريض: أنهِ التسجيل أولًا، أو انتظر صورتها الأخيرة.</translation>
  </message>
  <message>
   <source>The camera is at work: end its recording first, or see that what it took is kept.</source>
   <translation>الكاميرا تعمل: أنهِ تسجيلها أولًا، أو تأكد من حفظ ما التقطته.</translation>
  </message>
  <message>
   <source>The camera is at work: end the recording first, or wait for its last picture.</source>
   <translation>الكاميرا تعمل: أنهِ التسجيل أولًا، أو انتظر صورتها الأخيرة.</translation>
  </message>
  <message>
   <source>The camera of this address</source>
   <translation>الكاميرا ذات هذا العنوان</translation>
  </message>
  <message>
   <source>The cameras</source>
   <translation>الكاميرات</translation>
  </message>
  <message>
   <source>The clock of this computer says {now}. {set_it}</source>
   <translation>تشير ساعة هذا الحاسوب إلى {now}. {set_it}</translation>
  </message>
  <message>
   <source>The clock of this computer was set back to {now}. {set_it}</source>
   <translation>أُرجعت ساعة هذا الحاسوب إلى {now}. {set_it}</translation>
  </message>
  <message>
   <source>The clock of this computer was set forth to {now}. {set_it}</source>
   <translation>قُدّمت ساعة هذا الحاسوب إلى {now}. {set_it}</translation>
  </message>
  <message>
   <source>The color profile of the picture is damaged or not for RGB; it was left out.</source>
   <translation>ملف تعريف ألوان الصورة تالف أو ليس لـ RGB؛ وقد أُهمل.</translation>
  </message>
  <message>
   <source>The colors of the picture are meant for a wide-gamut or HDR screen; they may look paler than they are.</source>
   <translation>ألوان الصورة مخصصة لشاشة واسعة النطاق اللوني أو HDR؛ وقد تبدو أبهت مما هي.</translation>
  </message>
  <message>
   <source>The command 'ezp2p send' sends DICOM files as they are.</source>
   <translation>الأمر 'ezp2p send' يرسل ملفات DICOM كما هي.</translation>
  </message>
  <message>
   <source>The cover of {device} is open. Close it and continue.</source>
   <translation>غطاء {device} مفتوح. أغلقه وتابع.</translation>
  </message>
  <message>
   <source>The database {path} cannot be used ({reason}). {cure}</source>
   <translation>لا يمكن استخدام قاعدة البيانات {path} ({reason}). {cure}</translation>
  </message>
  <message>
   <source>The database {path} is damaged ({reason}). {cure}</source>
   <translation>قاعدة البيانات {path} تالفة ({reason}). {cure}</translation>
  </message>
  <message>
   <source>The disk that holds {folder} has too little room: {missing} more are needed. Nothing was saved of this: free some space and try again.</source>
   <translation>المساحة غير كافية على القرص الذي يحتوي على {folder}: يلزم {missing} إضافية. لم يُحفظ شيء من هذا: أخلِ مساحة وأعد المحاولة.</translation>
  </message>
  <message>
   <source>The disk that holds {folder} reports an error and may lose what is saved on it. This was not saved, and nothing more will be. Stop taking pictures here and ask a technician.</source>
   <translation>القرص الذي يحتوي على {folder} يبلّغ عن خطأ وقد يفقد ما يُحفظ عليه. لم يُحفظ هذا، ولن يُحفظ غيره. توقف عن التقاط الصور هنا واستعن بفني.</translation>
  </message>
  <message>
   <source>The driver of a camera</source>
   <translation>برنامج تشغيل الكاميرا</translation>
  </message>
  <message>
   <source>The driver of {device} failed ({reason}). Try again; if it stays, ask for help with this sentence.</source>
   <translation>فشل برنامج تشغيل {device} ({reason}). أعد المحاولة؛ وإذا استمر ذلك فاطلب المساعدة مع ذكر هذه الجملة.</translation>
  </message>
  <message numerus="yes">
   <source>The edits are made on all {number} of its pages or frames.</source>
   <translation>
    <numerusform>تُجرى التعديلات على كل صفحاتها أو إطاراتها ({number}).</numerusform>
    <numerusform>تُجرى التعديلات على صفحتها أو إطارها ({number}).</numerusform>
    <numerusform>تُجرى التعديلات على كلتا صفحتيها أو كلا إطاريها ({number}).</numerusform>
    <numerusform>تُجرى التعديلات على كل صفحاتها أو إطاراتها ({number}).</numerusform>
    <numerusform>تُجرى التعديلات على كل صفحاتها أو إطاراتها ({number}).</numerusform>
    <numerusform>تُجرى التعديلات على كل صفحاتها أو إطاراتها ({number}).</numerusform>
   </translation>
  </message>
  <message>
   <source>The encoding of the name is doubtful.</source>
   <translation>ترميز الاسم مشكوك فيه.</translation>
  </message>
  <message>
   <source>The encoding of {element} is doubtful: {doubt}.</source>
   <translation>ترميز {element} مشكوك فيه: {doubt}.</translation>
  </message>
  <message>
   <source>The file also holds a brightness map for special screens; it was left out.</source>
   <translation>يحتوي الملف أيضًا على خريطة سطوع لشاشات خاصة؛ وقد أُهملت.</translation>
  </message>
  <message>
   <source>The file also holds a picture for programs that show no animation; it was left out.</source>
   <translation>يحتوي الملف أيضًا على صورة للبرامج التي لا تعرض الصور المتحركة؛ وقد أُهملت.</translation>
  </message>
  <message>
   <source>The file also holds a picture that could not be read; it was left out.</source>
   <translation>يحتوي الملف أيضًا على صورة تعذّرت قراءتها؛ وقد أُهملت.</translation>
  </message>
  <message>
   <source>The file also holds a smaller copy of the picture; it was left out.</source>
   <translation>يحتوي الملف أيضًا على نسخة أصغر من الصورة؛ وقد أُهملت.</translation>
  </message>
  <message>
   <source>The file also holds smaller copies of its pictures, or masks; they were left out.</source>
   <translation>يحتوي الملف أيضًا على نسخ أصغر من صوره، أو أقنعة؛ وقد أُهملت.</translation>
  </message>
  <message>
   <source>The file cannot be read: {reason}. {cure}</source>
   <translation>لا يمكن قراءة الملف: {reason}. {cure}</translation>
  </message>
  <message>
   <source>The file holds more than one picture; the main one was taken.</source>
   <translation>يحتوي الملف على أكثر من صورة؛ وقد أُخذت الصورة الرئيسية.</translation>
  </message>
  <message>
   <source>The file {file} cannot be used for the encrypted connection to {called_ae}: {reason}. {cure}</source>
   <translation>لا يمكن استخدام الملف {file} للاتصال المشفّر مع {called_ae}: {reason}. {cure}</translation>
  </message>
  <message>
   <source>The file {file} cannot be used: {reason}.</source>
   <translation>لا يمكن استخدام الملف {file}: {reason}.</translation>
  </message>
  <message numerus="yes">
   <source>The first {count} entries of more: narrow the search.</source>
   <translation>
    <numerusform>أول {count} إدخال من عدد أكبر: ضيّق البحث.</numerusform>
    <numerusform>الإدخال الأول من عدد أكبر: ضيّق البحث.</numerusform>
    <numerusform>أول إدخالين من عدد أكبر: ضيّق البحث.</numerusform>
    <numerusform>أول {count} إدخالات من عدد أكبر: ضيّق البحث.</numerusform>
    <numerusform>أول {count} إدخالًا من عدد أكبر: ضيّق البحث.</numerusform>
    <numerusform>أول {count} إدخال من عدد أكبر: ضيّق البحث.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The first {count} studies of more: narrow the search.</source>
   <translation>
    <numerusform>أول {count} دراسة من عدد أكبر: ضيّق البحث.</numerusform>
    <numerusform>الدراسة الأولى من عدد أكبر: ضيّق البحث.</numerusform>
    <numerusform>أول دراستين من عدد أكبر: ضيّق البحث.</numerusform>
    <numerusform>أول {count} دراسات من عدد أكبر: ضيّق البحث.</numerusform>
    <numerusform>أول {count} دراسة من عدد أكبر: ضيّق البحث.</numerusform>
    <numerusform>أول {count} دراسة من عدد أكبر: ضيّق البحث.</numerusform>
   </translation>
  </message>
  <message>
   <source>The frames of the clip are shown for different times; all of them get the mean.</source>
   <translation>مُدد عرض إطارات المقطع مختلفة؛ وقد أُعطيت كلها المتوسط.</translation>
  </message>
  <message>
   <source>The history could not be read.</source>
   <translation>تعذّرت قراءة السجل.</translation>
  </message>
  <message>
   <source>The import was stopped: the patient was changed meanwhile.</source>
   <translation>أُوقف الاستيراد: تغيّر المريض في هذه الأثناء.</translation>
  </message>
  <message>
   <source>The imported settings are shown here. They are in force after Save settings.</source>
   <translation>الإعدادات المستوردة معروضة هنا. تسري بعد «حفظ الإعدادات».</translation>
  </message>
  <message>
   <source>The instance is not the one that was announced: {reason}. Send it again from where it came from.</source>
   <translation>الكائن ليس هو المعلن عنه: {reason}. أعد إرساله من مصدره.</translation>
  </message>
  <message>
   <source>The last day lies before the first.</source>
   <translation>اليوم الأخير يسبق الأول.</translation>
  </message>
  <message>
   <source>The least is {number}.</source>
   <translation>الحد الأدنى {number}.</translation>
  </message>
  <message>
   <source>The list as it was is kept in {folder}.</source>
   <translation>القائمة كما كانت محفوظة في {folder}.</translation>
  </message>
  <message>
   <source>The list of the outbox was lost or damaged, and was made anew from its pictures: {found}.</source>
   <translation>كانت قائمة صندوق الصادر مفقودة أو تالفة، وأُنشئت من جديد من صورها: {found}.</translation>
  </message>
  <message>
   <source>The list of the outbox was lost. This is sent once more, in case it was not sent before.</source>
   <translation>فُقدت قائمة صندوق الصادر. تُرسَل هذه مرة أخرى، تحسبًا لعدم إرسالها سابقًا.</translation>
  </message>
  <message>
   <source>The manual is not here</source>
   <translation>الدليل غير موجود هنا</translation>
  </message>
  <message>
   <source>The manual, at the page for where you are</source>
   <translation>الدليل، عند الصفحة المناسبة لمكانك</translation>
  </message>
  <message>
   <source>The most is {number}.</source>
   <translation>الحد الأقصى {number}.</translation>
  </message>
  <message>
   <source>The name '{host}' is not known in this network. Check the address of {called_ae} in the settings, or use its IP address.</source>
   <translation>الاسم '{host}' غير معروف في هذه الشبكة. تحقق من عنوان {called_ae} في الإعدادات، أو استخدم عنوان IP الخاص به.</translation>
  </message>
  <message>
   <source>The name by which a PACS knows this workstation, 1 to 16 characters.</source>
   <translation>الاسم الذي يعرف به PACS محطة العمل هذه، من 1 إلى 16 محرفًا.</translation>
  </message>
  <message>
   <source>The name {host} has the address {found}.</source>
   <translation>عنوان الاسم {host} هو {found}.</translation>
  </message>
  <message>
   <source>The name {host} is not known in this network.</source>
   <translation>الاسم {host} غير معروف في هذه الشبكة.</translation>
  </message>
  <message>
   <source>The network scanner</source>
   <translation>الماسح الضوئي الشبكي</translation>
  </message>
  <message>
   <source>The number {number} was not looked for: scan it again.</source>
   <translation>لم يُبحث عن الرقم {number}: امسحه مجددًا.</translation>
  </message>
  <message>
   <source>The outbox has another instance with the same UID, so this one was not taken. A person has to decide which of the two is right.</source>
   <translation>في صندوق الصادر كائن آخر بـ UID نفسه، لذلك لم يُؤخذ هذا. يجب أن يقرر شخص أي الاثنين هو الصحيح.</translation>
  </message>
  <message>
   <source>The outbox:</source>
   <translation>صندوق الصادر:</translation>
  </message>
  <message>
   <source>The page is very large; it was drawn with {dpi} dots for each inch, not {dpi2}.</source>
   <translation>الصفحة كبيرة جدًا؛ رُسمت بدقة {dpi} نقطة في البوصة، لا {dpi2}.</translation>
  </message>
  <message>
   <source>The part of EzP2P that reads pictures does not start ({reason}). Start EzP2P again; if this stays, install it anew.</source>
   <translation>جزء EzP2P الذي يقرأ الصور لا يبدأ ({reason}). ابدأ EzP2P مجددًا؛ وإذا استمر ذلك فأعد تثبيته.</translation>
  </message>
  <message>
   <source>The patient has no ID yet: type it, or press New ID.</source>
   <translation>ليس للمريض معرّف بعد: اكتبه أو اضغط «معرّف جديد».</translation>
  </message>
  <message>
   <source>The patient is seen</source>
   <translation>يُرى المريض</translation>
  </message>
  <message>
   <source>The patient was changed by hand: the link to the worklist or the archive is gone.</source>
   <translation>تغيّر المريض يدويًا: أُلغي الارتباط بقائمة العمل أو بالأرشيف.</translation>
  </message>
  <message>
   <source>The patient was changed while the picture was pasted. Paste it again if it is this patient's.</source>
   <translation>تغيّر المريض أثناء لصق الصورة. الصقها مجددًا إن كانت لهذا المريض.</translation>
  </message>
  <message>
   <source>The picture has samples that are neither color nor transparency; they were left out.</source>
   <translation>في الصورة عيّنات ليست لونًا ولا شفافية؛ وقد أُهملت.</translation>
  </message>
  <message>
   <source>The picture has {bits} bits for each color; DICOM color pictures hold 8, so it was reduced.</source>
   <translation>في الصورة {bits} بت لكل لون؛ وصور DICOM الملوّنة تتسع لـ 8، لذلك خُفّضت.</translation>
  </message>
  <message>
   <source>The picture says that all of it is transparent; it was taken as opaque.</source>
   <translation>تذكر الصورة أنها كلها شفافة؛ وقد أُخذت على أنها معتمة.</translation>
  </message>
  <message>
   <source>The picture was in printing colors (CMYK) and its color profile could not be used; it was converted to RGB without it, so that colors may differ a little.</source>
   <translation>كانت الصورة بألوان الطباعة (CMYK) ولم يمكن استخدام ملف تعريف ألوانها؛ فحُوّلت إلى RGB دونه، وقد تختلف الألوان قليلًا.</translation>
  </message>
  <message>
   <source>The picture was in printing colors (CMYK); it was converted to RGB.</source>
   <translation>كانت الصورة بألوان الطباعة (CMYK)؛ وقد حُوّلت إلى RGB.</translation>
  </message>
  <message>
   <source>The picture was stored, but a search does not find it yet.</source>
   <translation>خُزّنت الصورة، لكن البحث لا يعثر عليها بعد.</translation>
  </message>
  <message>
   <source>The pictures are being prepared for this patient: wait a moment, or cancel the sending.</source>
   <translation>يجري تجهيز الصور لهذا المريض: انتظر لحظة أو ألغِ الإرسال.</translation>
  </message>
  <message>
   <source>The pictures of last time come first: wait a moment, and drop these again.</source>
   <translation>صور المرة السابقة أولًا: انتظر لحظة ثم أفلت هذه مجددًا.</translation>
  </message>
  <message>
   <source>The program ended while it was sent</source>
   <translation>انتهى البرنامج أثناء إرسالها</translation>
  </message>
  <message>
   <source>The program ended while this was being sent. {may_be_stored}</source>
   <translation>انتهى البرنامج أثناء إرسال هذه. {may_be_stored}</translation>
  </message>
  <message>
   <source>The report is in {name}.</source>
   <translation>التقرير في {name}.</translation>
  </message>
  <message>
   <source>The saved file has changed since it was made and is not sent. Take the picture again, or ask for help.</source>
   <translation>تغيّر الملف المحفوظ منذ إنشائه ولن يُرسَل. التقط الصورة مجددًا، أو اطلب المساعدة.</translation>
  </message>
  <message>
   <source>The scan was stopped.</source>
   <translation>أُوقف المسح.</translation>
  </message>
  <message>
   <source>The scan was stopped: the patient was changed meanwhile.</source>
   <translation>أُوقف المسح: تغيّر المريض في هذه الأثناء.</translation>
  </message>
  <message>
   <source>The search did not come to its end.</source>
   <translation>لم يكتمل البحث.</translation>
  </message>
  <message>
   <source>The series is of modality {theirs}, these pictures are {ours}. Only pictures of the same modality join a series: start a new series of this study.</source>
   <translation>وسيلة السلسلة {theirs}، ووسيلة هذه الصور {ours}. لا تُلحَق بالسلسلة إلا صور من الوسيلة نفسها: ابدأ سلسلة جديدة في هذه الدراسة.</translation>
  </message>
  <message>
   <source>The series was not joined: the patient was changed meanwhile.</source>
   <translation>لم تُلحَق السلسلة: تغيّر المريض في هذه الأثناء.</translation>
  </message>
  <message>
   <source>The server does not search by everything that was asked: 1 entry was left out here.</source>
   <translation>لا يبحث الخادم بكل ما طُلب: أُهمل هنا إدخال واحد.</translation>
  </message>
  <message>
   <source>The server does not search by everything that was asked: {left_out} entries were left out here.</source>
   <translation>لا يبحث الخادم بكل ما طُلب: عدد الإدخالات المهملة هنا {left_out}.</translation>
  </message>
  <message>
   <source>The server does not tell the body part of its series.</source>
   <translation>لا يذكر الخادم جزء الجسم لسلاسله.</translation>
  </message>
  <message>
   <source>The server is there, but closed the connection on port {port} when the encryption was to begin.</source>
   <translation>الخادم موجود، لكنه أغلق الاتصال على المنفذ {port} عند بدء التشفير.</translation>
  </message>
  <message>
   <source>The server is there, but does not encrypt on port {port}: {reason}.</source>
   <translation>الخادم موجود، لكنه لا يشفّر على المنفذ {port}: {reason}.</translation>
  </message>
  <message>
   <source>The server is there, but it does not know this workstation: it refuses the AE title {calling_ae}.</source>
   <translation>الخادم موجود، لكنه لا يعرف محطة العمل هذه: يرفض عنوان AE {calling_ae}.</translation>
  </message>
  <message>
   <source>The server is there, but it is not called {title}: it refuses that AE title.</source>
   <translation>الخادم موجود، لكن اسمه ليس {title}: يرفض عنوان AE هذا.</translation>
  </message>
  <message>
   <source>The server is there, but refuses the association: {reason}.</source>
   <translation>الخادم موجود، لكنه يرفض الاقتران: {reason}.</translation>
  </message>
  <message>
   <source>The server is there, but takes no more connections at the moment ({reason}).</source>
   <translation>الخادم موجود، لكنه لا يقبل اتصالات أخرى الآن ({reason}).</translation>
  </message>
  <message>
   <source>The server is there, but takes only encrypted connections on port {port}.</source>
   <translation>الخادم موجود، لكنه لا يقبل على المنفذ {port} إلا الاتصالات المشفّرة.</translation>
  </message>
  <message>
   <source>The server says that it does not search by everything that was asked: the list was searched here.</source>
   <translation>يقول الخادم إنه لا يبحث بكل ما طُلب: جرى البحث في القائمة هنا.</translation>
  </message>
  <message>
   <source>The server sent an entry that cannot be read. Tell its administrator.</source>
   <translation>أرسل الخادم إدخالًا تعذّرت قراءته. أبلغ مسؤوله.</translation>
  </message>
  <message>
   <source>The server's answer ends too early; something may be missing.</source>
   <translation>تنتهي إجابة الخادم مبكرًا؛ قد يكون شيء ما ناقصًا.</translation>
  </message>
  <message>
   <source>The server's certificate, and that it is made out to the address above, are always verified.</source>
   <translation>تُفحص دائمًا شهادة الخادم وكونها صادرة باسم العنوان أعلاه.</translation>
  </message>
  <message>
   <source>The settings file {path} cannot be used: {details} Correct it, or restore {backup}.</source>
   <translation>لا يمكن استخدام ملف الإعدادات {path}: {details} صحّحه، أو استعد {backup}.</translation>
  </message>
  <message>
   <source>The settings of {name} were changed since this was sent: it was for {before}, now it is {after}. Press Try now to send it to {after}, or discard it.</source>
   <translation>تغيّرت إعدادات {name} منذ إرسال هذه: كانت إلى {before}، والآن {after}. اضغط «المحاولة الآن» لإرسالها إلى {after}، أو تجاهلها.</translation>
  </message>
  <message>
   <source>The settings that are in force are in {path}, without passwords.</source>
   <translation>الإعدادات السارية موجودة في {path}، دون كلمات المرور.</translation>
  </message>
  <message>
   <source>The settings with addresses and AE titles, without passwords</source>
   <translation>الإعدادات مع العناوين وعناوين AE، دون كلمات المرور</translation>
  </message>
  <message>
   <source>The study {study_instance_uid} belongs to another patient. Nothing was sent. Choose the patient again, or start a new study.</source>
   <translation>الدراسة {study_instance_uid} تخص مريضًا آخر. لم يُرسَل شيء. اختر المريض مجددًا، أو ابدأ دراسة جديدة.</translation>
  </message>
  <message>
   <source>The usual one</source>
   <translation>المعتادة</translation>
  </message>
  <message>
   <source>The values of the picture end at an unusual number; they were stretched to the full scale.</source>
   <translation>تنتهي قيم الصورة عند عدد غير مألوف؛ وقد مُدّدت إلى كامل المدى.</translation>
  </message>
  <message>
   <source>The video as it is</source>
   <translation>الفيديو كما هو</translation>
  </message>
  <message>
   <source>The video was compressed anew as {coding}.</source>
   <translation>أُعيد ضغط الفيديو بترميز {coding}.</translation>
  </message>
  <message>
   <source>The watched folder {folder} cannot be used ({reason}). Nothing comes from there until it can; it is looked at again by itself. Connect what holds it, or choose another in the settings.</source>
   <translation>لا يمكن استخدام المجلد المراقَب {folder} ({reason}). لن يأتي منه شيء حتى يصبح ذلك ممكنًا؛ ويُعاد فحصه تلقائيًا. صِل ما يحتويه، أو اختر غيره في الإعدادات.</translation>
  </message>
  <message>
   <source>The window is drawn by Qt under the LGPL 3: whoever passes the program on leaves Qt's libraries files of their own, so that they can be replaced, and passes this license on.</source>
   <translation>يرسم النافذةَ Qt بترخيص LGPL 3: من يوزّع البرنامج يُبقي مكتبات Qt ملفات مستقلة كي يمكن استبدالها، ويرفق هذا الترخيص.</translation>
  </message>
  <message>
   <source>The worklist</source>
   <translation>قائمة العمل</translation>
  </message>
  <message>
   <source>The worklist did not come.</source>
   <translation>لم تصل قائمة العمل.</translation>
  </message>
  <message>
   <source>The worklist did not come. Type the patient below, or search the archive.</source>
   <translation>لم تصل قائمة العمل. اكتب بيانات المريض أدناه، أو ابحث في الأرشيف.</translation>
  </message>
  <message>
   <source>The worklist gave no date, modality and station for it.</source>
   <translation>لم تُعطِ قائمة العمل له تاريخًا ولا وسيلة ولا محطة.</translation>
  </message>
  <message>
   <source>The worklist gave no number for the study; EzP2P makes one.</source>
   <translation>لم تُعطِ قائمة العمل رقمًا للدراسة؛ وينشئ EzP2P رقمًا لها.</translation>
  </message>
  <message>
   <source>The worklist is empty. Type the patient below, or search the archive.</source>
   <translation>قائمة العمل فارغة. اكتب بيانات المريض أدناه، أو ابحث في الأرشيف.</translation>
  </message>
  <message>
   <source>The worklist is on its way.</source>
   <translation>قائمة العمل في الطريق.</translation>
  </message>
  <message>
   <source>The worklist put {steps} planned steps into one entry; only the first is used.</source>
   <translation>وضعت قائمة العمل {steps} من الخطوات المجدولة في إدخال واحد؛ تُستخدم الأولى فقط.</translation>
  </message>
  <message>
   <source>The worklist server does not answer.</source>
   <translation>خادم قائمة العمل لا يجيب.</translation>
  </message>
  <message>
   <source>The {model} root model has no level {level}. Choose another level, or the patient root model.</source>
   <translation>نموذج الجذر {model} ليس فيه المستوى {level}. اختر مستوى آخر، أو نموذج جذر المريض.</translation>
  </message>
  <message>
   <source>There are no pictures: add some first.</source>
   <translation>لا توجد صور: أضف بعضها أولًا.</translation>
  </message>
  <message>
   <source>There is no AE title '{called_ae}' at {host}, port {port}. Check its spelling in the settings, capital letters included.</source>
   <translation>لا يوجد عنوان AE '{called_ae}' على {host}، المنفذ {port}. تحقق من كتابته في الإعدادات، بما في ذلك الأحرف الكبيرة.</translation>
  </message>
  <message>
   <source>There is no PACS to send to yet: add one in the settings.</source>
   <translation>لا يوجد بعد PACS للإرسال إليه: أضف واحدًا في الإعدادات.</translation>
  </message>
  <message>
   <source>There is no destination: choose one.</source>
   <translation>لا توجد وجهة: اختر واحدة.</translation>
  </message>
  <message>
   <source>There is no encrypted connection to {called_ae}: {reason}. {cure}</source>
   <translation>لا يوجد اتصال مشفّر مع {called_ae}: {reason}. {cure}</translation>
  </message>
  <message>
   <source>There is no encrypted connection: {reason}.</source>
   <translation>لا يوجد اتصال مشفّر: {reason}.</translation>
  </message>
  <message>
   <source>There is no paper in the feeder of {device}. Put it in, and scan again.</source>
   <translation>لا ورق في وحدة تغذية {device}. ضعه فيها، وأعد المسح.</translation>
  </message>
  <message>
   <source>There is no picture in the clipboard. Copy a picture or picture files, and paste again.</source>
   <translation>لا توجد صورة في الحافظة. انسخ صورة أو ملفات صور، ثم الصق مجددًا.</translation>
  </message>
  <message>
   <source>There is no setting called {unknown}.</source>
   <translation>لا يوجد إعداد باسم {unknown}.</translation>
  </message>
  <message>
   <source>There is none</source>
   <translation>لا توجد</translation>
  </message>
  <message>
   <source>There is none: patients are typed, or found in the archive</source>
   <translation>لا توجد: تُكتب بيانات المرضى، أو يُعثر عليهم في الأرشيف</translation>
  </message>
  <message>
   <source>There they are. Patient, pictures, send: that was the whole job.</source>
   <translation>ها هي. المريض، الصور، الإرسال: هذا كل العمل.</translation>
  </message>
  <message>
   <source>There was no list.</source>
   <translation>لم تكن هناك قائمة.</translation>
  </message>
  <message>
   <source>These keys</source>
   <translation>هذه المفاتيح</translation>
  </message>
  <message>
   <source>They are in force after Save settings.</source>
   <translation>تسري بعد «حفظ الإعدادات».</translation>
  </message>
  <message numerus="yes">
   <source>They belong here</source>
   <translation>
    <numerusform>تخص هذا المريض</numerusform>
    <numerusform>تخص هذا المريض</numerusform>
    <numerusform>تخصان هذا المريض</numerusform>
    <numerusform>تخص هذا المريض</numerusform>
    <numerusform>تخص هذا المريض</numerusform>
    <numerusform>تخص هذا المريض</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>They can be kept as they are, with the patient and all that was typed, and are offered at the next start. The files they came from stay in any case.</source>
   <translation>
    <numerusform>يمكن إبقاؤها كما هي مع المريض وكل ما كُتب، وستُعرض عند البدء القادم. أما الملفات التي جاءت منها فتبقى في كل الأحوال.</numerusform>
    <numerusform>يمكن إبقاؤها كما هي مع المريض وكل ما كُتب، وستُعرض عند البدء القادم. أما الملف الذي جاءت منه فيبقى في كل الأحوال.</numerusform>
    <numerusform>يمكن إبقاؤهما كما هما مع المريض وكل ما كُتب، وستُعرضان عند البدء القادم. أما الملفان اللذان جاءتا منهما فيبقيان في كل الأحوال.</numerusform>
    <numerusform>يمكن إبقاؤها كما هي مع المريض وكل ما كُتب، وستُعرض عند البدء القادم. أما الملفات التي جاءت منها فتبقى في كل الأحوال.</numerusform>
    <numerusform>يمكن إبقاؤها كما هي مع المريض وكل ما كُتب، وستُعرض عند البدء القادم. أما الملفات التي جاءت منها فتبقى في كل الأحوال.</numerusform>
    <numerusform>يمكن إبقاؤها كما هي مع المريض وكل ما كُتب، وستُعرض عند البدء القادم. أما الملفات التي جاءت منها فتبقى في كل الأحوال.</numerusform>
   </translation>
  </message>
  <message>
   <source>They were not sent. Going on brings back the patient, what was typed, and the pictures. Discarding removes all that from EzP2P for good; the files that the pictures came from stay.</source>
   <translation>لم تُرسَل. المتابعة تسترجع المريض وما كُتب والصور. والتجاهل يزيل كل ذلك من EzP2P نهائيًا؛ أما الملفات التي جاءت منها الصور فتبقى.</translation>
  </message>
  <message>
   <source>Thigh</source>
   <translation>الفخذ</translation>
  </message>
  <message>
   <source>This cannot be empty.</source>
   <translation>لا يجوز أن يكون هذا فارغًا.</translation>
  </message>
  <message>
   <source>This cannot be written as {sop_class}: {reason}. Choose one of {choices}.</source>
   <translation>لا يمكن كتابة هذا بالفئة {sop_class}: {reason}. اختر واحدة من {choices}.</translation>
  </message>
  <message>
   <source>This computer has no browser for {path}. Copy the folder to one that has.</source>
   <translation>لا يوجد متصفح على هذا الحاسوب لفتح {path}. انسخ المجلد إلى حاسوب فيه متصفح.</translation>
  </message>
  <message>
   <source>This computer is too busy to show the picture of {name} as it is now.</source>
   <translation>هذا الحاسوب مشغول جدًا فلا يستطيع عرض صورة {name} كما هي الآن.</translation>
  </message>
  <message>
   <source>This entry cannot be told apart from another one: their numbers are the same, but not what they say. Have the worklist corrected, or type the patient below.</source>
   <translation>لا يمكن تمييز هذا الإدخال من إدخال آخر: أرقامهما واحدة، لكن مضمونهما مختلف. اطلب تصحيح قائمة العمل، أو اكتب بيانات المريض أدناه.</translation>
  </message>
  <message>
   <source>This helps whoever looks for a problem. It holds no patient data: names, dates and UIDs are left out of the logs. Read it before you pass it on.</source>
   <translation>هذا يساعد من يبحث عن سبب المشكلة. لا يحتوي على بيانات مرضى: الأسماء والتواريخ وقيم UID محذوفة من السجلات. اقرأه قبل أن تسلّمه.</translation>
  </message>
  <message>
   <source>This holds {character}, which {character_set} cannot write.</source>
   <translation>هذا يحتوي على {character}، ولا تستطيع {character_set} كتابته.</translation>
  </message>
  <message>
   <source>This installation of EzP2P is incomplete: a part that reads pictures is missing. Install EzP2P again; the pictures and what waits to be sent stay.</source>
   <translation>تثبيت EzP2P هذا غير مكتمل: ينقصه جزء يقرأ الصور. أعد تثبيت EzP2P؛ تبقى الصور وما ينتظر الإرسال.</translation>
  </message>
  <message>
   <source>This is no size such as 1920 × 1080.</source>
   <translation>هذا ليس حجمًا مثل 1920 × 1080.</translation>
  </message>
  <message>
   <source>This is not a number.</source>
   <translation>هذا ليس رقمًا.</translation>
  </message>
  <message>
   <source>This is not a picture that EzP2P can read ({reason}). Choose a picture, a PDF or a video.</source>
   <translation>هذه ليست صورة يستطيع EzP2P قراءتها ({reason}). اختر صورة أو PDF أو فيديو.</translation>
  </message>
  <message>
   <source>This is not a whole number.</source>
   <translation>هذا ليس عددًا صحيحًا.</translation>
  </message>
  <message>
   <source>This is not a whole path.</source>
   <translation>هذا ليس مسارًا كاملًا.</translation>
  </message>
  <message>
   <source>This is only a part of the list ({cut}): narrow the search.</source>
   <translation>هذا جزء فقط من القائمة ({cut}): ضيّق البحث.</translation>
  </message>
  <message>
   <source>This is only a part of the list.</source>
   <translation>هذا جزء من القائمة فقط.</translation>
  </message>
  <message>
   <source>This line always says whose pictures these are. Is it the patient you chose?</source>
   <translation>يبيّن هذا السطر دائمًا صاحب هذه الصور. هل هو المريض الذي اخترته؟</translation>
  </message>
  <message>
   <source>This list is of just now.</source>
   <translation>هذه القائمة محدّثة الآن.</translation>
  </message>
  <message>
   <source>This list is {age}.</source>
   <translation>حُدّثت هذه القائمة {age}.</translation>
  </message>
  <message>
   <source>This patient's, too</source>
   <translation>ولهذا المريض أيضًا</translation>
  </message>
  <message>
   <source>This picture cannot be edited like this: {reason}. {cure}</source>
   <translation>لا يمكن تحرير هذه الصورة هكذا: {reason}. {cure}</translation>
  </message>
  <message>
   <source>This picture cannot be taken: {reason}. {cure}</source>
   <translation>لا يمكن أخذ هذه الصورة: {reason}. {cure}</translation>
  </message>
  <message>
   <source>This picture cannot be written in the transfer syntax {transfer_syntax}: {reason}. Choose one of {choices}.</source>
   <translation>لا يمكن كتابة هذه الصورة بصيغة النقل {transfer_syntax}: {reason}. اختر واحدة من {choices}.</translation>
  </message>
  <message>
   <source>This picture is damaged or incomplete ({reason}). Copy it again from where it came from.</source>
   <translation>هذه الصورة تالفة أو ناقصة ({reason}). انسخها مجددًا من مصدرها.</translation>
  </message>
  <message>
   <source>This picture is too large: {columns} by {rows} pixels, the limit is {limit} million pixels. Reduce it or split it.</source>
   <translation>هذه الصورة كبيرة جدًا: {columns} في {rows} بكسل، والحد {limit} مليون بكسل. صغّرها أو قسّمها.</translation>
  </message>
  <message>
   <source>This picture may stand still…</source>
   <translation>قد تتوقف هذه الصورة…</translation>
  </message>
  <message>
   <source>This source does not scan in gray, and so no film. Choose another one.</source>
   <translation>هذا المصدر لا يمسح بالرمادي، ولا يصلح للأفلام. اختر مصدرًا آخر.</translation>
  </message>
  <message>
   <source>This station</source>
   <translation>هذه المحطة</translation>
  </message>
  <message>
   <source>This station ({title})</source>
   <translation>هذه المحطة ({title})</translation>
  </message>
  <message>
   <source>This user may not use {device}. Ask the administrator of this computer for the right.</source>
   <translation>لا يحق لهذا المستخدم استخدام {device}. اطلب الحق من مسؤول هذا الحاسوب.</translation>
  </message>
  <message>
   <source>This was discarded, and an older list of the outbox was put back since. Press Try now to send it after all, or discard it again.</source>
   <translation>تُجوهلت هذه، ثم أُعيدت قائمة أقدم لصندوق الصادر. اضغط «المحاولة الآن» لإرسالها رغم ذلك، أو تجاهلها مجددًا.</translation>
  </message>
  <message>
   <source>This workstation</source>
   <translation>محطة العمل هذه</translation>
  </message>
  <message>
   <source>This {reason}</source>
   <translation>هذا الحقل {reason}</translation>
  </message>
  <message>
   <source>Thoracic and lumbar spine</source>
   <translation>العمود الفقري الصدري والقطني</translation>
  </message>
  <message>
   <source>Thoracic spine</source>
   <translation>العمود الفقري الصدري</translation>
  </message>
  <message>
   <source>Three things before the first picture</source>
   <translation>ثلاثة أمور قبل الصورة الأولى</translation>
  </message>
  <message>
   <source>Thumb</source>
   <translation>إبهام اليد</translation>
  </message>
  <message>
   <source>Thymus</source>
   <translation>الغدة الزعترية</translation>
  </message>
  <message>
   <source>Thyroid</source>
   <translation>الغدة الدرقية</translation>
  </message>
  <message>
   <source>To</source>
   <translation>إلى</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <source>Toe</source>
   <translation>إصبع القدم</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>غدًا</translation>
  </message>
  <message>
   <source>Tone</source>
   <translation>التدرّج</translation>
  </message>
  <message>
   <source>Tone unchanged</source>
   <translation>التدرّج دون تغيير</translation>
  </message>
  <message>
   <source>Tongue</source>
   <translation>اللسان</translation>
  </message>
  <message>
   <source>Top</source>
   <comment>where a part of a picture begins</comment>
   <translation>الأعلى</translation>
  </message>
  <message>
   <source>Tour</source>
   <translation>جولة</translation>
  </message>
  <message>
   <source>Tour, step {number} of {total}</source>
   <translation>الجولة، الخطوة {number} من {total}</translation>
  </message>
  <message>
   <source>Trachea</source>
   <translation>الرغامى</translation>
  </message>
  <message>
   <source>Transparency</source>
   <translation>وحدة الشفافيات</translation>
  </message>
  <message>
   <source>Transparent parts of the picture were put on white.</source>
   <translation>وُضعت الأجزاء الشفافة من الصورة على خلفية بيضاء.</translation>
  </message>
  <message>
   <source>Tried again at {time}.</source>
   <translation>تُعاد المحاولة الساعة {time}.</translation>
  </message>
  <message>
   <source>Trusted certificates</source>
   <translation>الشهادات الموثوق بها</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>إعادة المحاولة</translation>
  </message>
  <message>
   <source>Try again and close</source>
   <translation>إعادة المحاولة والإغلاق</translation>
  </message>
  <message>
   <source>Try again in a minute. If it stays so, ask the PACS administrator for the port of {title} with TLS, often 2762. Nothing is sent there unencrypted.</source>
   <translation>حاول مجددًا بعد دقيقة. وإن استمر ذلك فاطلب من مسؤول PACS المنفذ الذي يستخدمه {title} مع TLS، وهو غالبًا 2762. لا يُرسَل شيء إلى هناك دون تشفير.</translation>
  </message>
  <message>
   <source>Try again in a minute. If it stays so, tell the PACS administrator that {title} takes connections on port {port} and does not answer them.</source>
   <translation>أعد المحاولة بعد دقيقة. إذا استمر ذلك، فأبلغ مسؤول PACS بأن {title} يقبل الاتصالات على المنفذ {port} ولا يجيب عنها.</translation>
  </message>
  <message>
   <source>Try again in a minute. If it stays so, tell the PACS administrator that {title} takes no more associations.</source>
   <translation>أعد المحاولة بعد دقيقة. إذا استمر ذلك، فأبلغ مسؤول PACS بأن {title} لا يقبل اقترانات أخرى.</translation>
  </message>
  <message>
   <source>Try again later, or ask its administrator.</source>
   <translation>أعد المحاولة لاحقًا، أو اسأل مسؤوله.</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>تجربة</translation>
  </message>
  <message>
   <source>Try now</source>
   <translation>المحاولة الآن</translation>
  </message>
  <message>
   <source>Try now was pressed</source>
   <translation>ضُغط «المحاولة الآن»</translation>
  </message>
  <message>
   <source>Try {name} now</source>
   <translation>محاولة {name} الآن</translation>
  </message>
  <message>
   <source>Turkish, Latin 5 (ISO_IR 148)</source>
   <translation>التركية، Latin 5 (ISO_IR 148)</translation>
  </message>
  <message>
   <source>Turn left</source>
   <translation>تدوير يسارًا</translation>
  </message>
  <message>
   <source>Turn left (Ctrl+L)</source>
   <translation>تدوير يسارًا (Ctrl+L)</translation>
  </message>
  <message>
   <source>Turn right</source>
   <translation>تدوير يمينًا</translation>
  </message>
  <message>
   <source>Turn right (Ctrl+R)</source>
   <translation>تدوير يمينًا (Ctrl+R)</translation>
  </message>
  <message>
   <source>Turn the picture left, right</source>
   <translation>تدوير الصورة يسارًا، يمينًا</translation>
  </message>
  <message>
   <source>Turn this off for a PACS that refuses attributes beyond the standard.</source>
   <translation>أوقف هذا لأي PACS يرفض السمات الزائدة على المعيار.</translation>
  </message>
  <message>
   <source>Turn upside down in a mirror</source>
   <translation>عكس رأسي</translation>
  </message>
  <message>
   <source>Turned half round</source>
   <translation>مُدارة نصف دورة</translation>
  </message>
  <message>
   <source>Turned left</source>
   <translation>مُدارة يسارًا</translation>
  </message>
  <message>
   <source>Turned right</source>
   <translation>مُدارة يمينًا</translation>
  </message>
  <message>
   <source>Two cameras are called {name}.</source>
   <translation>كاميرتان باسم {name}.</translation>
  </message>
  <message>
   <source>Two remote AEs are called {name}.</source>
   <translation>اثنتان من AE البعيدة باسم {name}.</translation>
  </message>
  <message>
   <source>Two templates are called {name}.</source>
   <translation>قالبان باسم {name}.</translation>
  </message>
  <message>
   <source>Two ways of scanning are called {name}.</source>
   <translation>ملفا تعريف مسح باسم {name}.</translation>
  </message>
  <message>
   <source>Two ways of scanning begin with {key}.</source>
   <translation>ملفا تعريف مسح يبدآن بالمفتاح {key}.</translation>
  </message>
  <message>
   <source>Type the AE title first.</source>
   <translation>اكتب عنوان AE أولًا.</translation>
  </message>
  <message>
   <source>Type the AE title of the station.</source>
   <translation>اكتب عنوان AE للمحطة.</translation>
  </message>
  <message>
   <source>Type the address first.</source>
   <translation>اكتب العنوان أولًا.</translation>
  </message>
  <message>
   <source>Type the first or the last day.</source>
   <translation>اكتب اليوم الأول أو الأخير.</translation>
  </message>
  <message>
   <source>Type “{patient_name}” and press Enter.</source>
   <translation>اكتب «{patient_name}» واضغط Enter.</translation>
  </message>
  <message>
   <source>Type, click its place, Enter</source>
   <translation>اكتب، انقر موضعه، Enter</translation>
  </message>
  <message>
   <source>US  ultrasound</source>
   <translation>US  موجات فوق صوتية</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>Undo: {act}</source>
   <translation>تراجع: {act}</translation>
  </message>
  <message>
   <source>Unicode, UTF-8: every script (ISO_IR 192)</source>
   <translation>Unicode، UTF-8: كل الكتابات (ISO_IR 192)</translation>
  </message>
  <message>
   <source>Upper jaw</source>
   <translation>الفك العلوي</translation>
  </message>
  <message>
   <source>Upside down</source>
   <translation>مقلوبة رأسيًا</translation>
  </message>
  <message>
   <source>Ureter</source>
   <translation>الحالب</translation>
  </message>
  <message>
   <source>Urethra</source>
   <translation>الإحليل</translation>
  </message>
  <message>
   <source>Use brightness.</source>
   <translation>استخدم السطوع.</translation>
  </message>
  <message>
   <source>Use that version or a newer one.</source>
   <translation>استخدم ذلك الإصدار أو إصدارًا أحدث.</translation>
  </message>
  <message>
   <source>Use the sample pictures</source>
   <translation>استخدام صور تجريبية</translation>
  </message>
  <message>
   <source>Use the selected patient</source>
   <translation>استخدام المريض المحدد</translation>
  </message>
  <message>
   <source>Use this part</source>
   <translation>استخدام هذا الجزء</translation>
  </message>
  <message>
   <source>Use this patient</source>
   <translation>استخدام هذا المريض</translation>
  </message>
  <message>
   <source>Used from the next start on.</source>
   <translation>يُستخدم ابتداءً من التشغيل القادم.</translation>
  </message>
  <message>
   <source>Used to</source>
   <translation>الاستخدام</translation>
  </message>
  <message>
   <source>Uterus</source>
   <translation>الرحم</translation>
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
   <translation>المهبل</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>الإصدار</translation>
  </message>
  <message>
   <source>Version, system, libraries and room on the disk</source>
   <translation>الإصدار والنظام والمكتبات ومساحة القرص</translation>
  </message>
  <message>
   <source>Video of {bits} bits became 8-bit.</source>
   <translation>حُوّل الفيديو من {bits} بت إلى 8 بت.</translation>
  </message>
  <message>
   <source>Video, MPEG-2 or H.264</source>
   <translation>فيديو، MPEG-2 أو H.264</translation>
  </message>
  <message>
   <source>Videos are read and written by FFmpeg with x264 and x265, which are under the GPL: whoever passes the program on with them does so under the GPL 3 and offers the source code of all of it. Without this extra that does not hold. H.264 and H.265 may also need a patent license.</source>
   <translation>يقرأ FFmpeg مقاطع الفيديو ويكتبها بواسطة x264 وx265 الخاضعين لترخيص GPL: من يوزّع البرنامج معهما يوزّعه بترخيص GPL 3 ويتيح الشفرة المصدرية كلها. ولا يسري ذلك من دون هذه الإضافة. وقد يحتاج H.264 وH.265 إلى ترخيص براءة اختراع أيضًا.</translation>
  </message>
  <message>
   <source>Vulva</source>
   <translation>الفرج</translation>
  </message>
  <message>
   <source>WIA is only on Windows</source>
   <translation>WIA متاح على Windows فقط</translation>
  </message>
  <message>
   <source>WIA says {code}</source>
   <translation>يذكر WIA: {code}</translation>
  </message>
  <message>
   <source>Wait a minute and start again.</source>
   <translation>انتظر دقيقة وابدأ مجددًا.</translation>
  </message>
  <message>
   <source>Wait for them and close</source>
   <translation>انتظارها ثم الإغلاق</translation>
  </message>
  <message>
   <source>Wait until every picture is stored.</source>
   <translation>انتظر حتى تُخزَّن كل صورة.</translation>
  </message>
  <message>
   <source>Wait until it is complete, and try again.</source>
   <translation>انتظر حتى يكتمل، وأعد المحاولة.</translation>
  </message>
  <message>
   <source>Waiting for {name}, next try soon.</source>
   <translation>بانتظار {name}، المحاولة التالية قريبًا.</translation>
  </message>
  <message>
   <source>Waiting for {name}, next try {time}.</source>
   <translation>بانتظار {name}، المحاولة التالية {time}.</translation>
  </message>
  <message>
   <source>Waiting for {name}…</source>
   <translation>بانتظار {name}…</translation>
  </message>
  <message>
   <source>Waits for a file to be complete</source>
   <translation>مدة انتظار اكتمال الملف</translation>
  </message>
  <message>
   <source>Watched folder</source>
   <translation>المجلد المراقَب</translation>
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
   <translation>مرحبًا بك في EzP2P</translation>
  </message>
  <message>
   <source>Were they taken of the same person? Nothing has been changed yet.</source>
   <translation>هل التُقطت للشخص نفسه؟ لم يتغير شيء بعد.</translation>
  </message>
  <message>
   <source>Western European, Latin 1 (ISO_IR 100)</source>
   <translation>أوروبا الغربية، Latin 1 (ISO_IR 100)</translation>
  </message>
  <message>
   <source>Western European, Latin 9 (ISO_IR 203)</source>
   <translation>أوروبا الغربية، Latin 9 (ISO_IR 203)</translation>
  </message>
  <message>
   <source>What answers on {host}, port {port}, is not a DICOM server ({reason}). Check the port of {called_ae}: web pages have ports of their own.</source>
   <translation>ما يجيب على {host}، المنفذ {port}، ليس خادم DICOM ({reason}). تحقق من منفذ {called_ae}: لصفحات الويب منافذ خاصة بها.</translation>
  </message>
  <message>
   <source>What became of each picture</source>
   <translation>مصير كل صورة</translation>
  </message>
  <message>
   <source>What comes after is not taken</source>
   <translation>ما بعده لا يؤخذ</translation>
  </message>
  <message>
   <source>What comes before is not taken</source>
   <translation>ما قبله لا يؤخذ</translation>
  </message>
  <message>
   <source>What goes as it is cannot be edited: take its pages or frames as pictures below.</source>
   <translation>ما يُرسَل كما هو لا يمكن تحريره: خذ صفحاته أو إطاراته كصور أدناه.</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>ما الذي حدث</translation>
  </message>
  <message>
   <source>What happened to this picture</source>
   <translation>ما الذي حدث لهذه الصورة</translation>
  </message>
  <message>
   <source>What is given up is nowhere else, and cannot be brought back.</source>
   <translation>ما تتخلى عنه غير موجود في مكان آخر، ولا يمكن استرجاعه.</translation>
  </message>
  <message>
   <source>What is offered</source>
   <translation>المقترحات</translation>
  </message>
  <message>
   <source>What is scanned</source>
   <translation>ما يُمسح</translation>
  </message>
  <message>
   <source>What is to be done</source>
   <translation>ما يجب فعله</translation>
  </message>
  <message>
   <source>What people here call it.</source>
   <translation>الاسم المتداول لها هنا.</translation>
  </message>
  <message>
   <source>What the camera gives</source>
   <translation>ما تعطيه الكاميرا</translation>
  </message>
  <message>
   <source>What the program logged; names, dates and UIDs are left out</source>
   <translation>ما سجّله البرنامج؛ دون الأسماء والتواريخ وقيم UID</translation>
  </message>
  <message>
   <source>What waits for {names} is held until someone presses Try now in the outbox; then it goes to the changed address.</source>
   <translation>ما ينتظر {names} يُعلَّق حتى يضغط أحد «المحاولة الآن» في صندوق الصادر؛ ثم يذهب إلى العنوان الجديد.</translation>
  </message>
  <message>
   <source>What waits for {names} is held until that is set up again and someone presses Try now.</source>
   <translation>ما ينتظر {names} يُعلَّق حتى تُعدّ من جديد ويضغط أحد «المحاولة الآن».</translation>
  </message>
  <message>
   <source>What waits for {names} was meant to go encrypted, and is held until that is set up with encryption (TLS) again.</source>
   <translation>ما ينتظر {names} كان يجب إرساله مشفَّرًا، ويُحتجَز إلى أن يُعدّ التشفير (TLS) هناك من جديد.</translation>
  </message>
  <message>
   <source>What waits, or needs you, stays until it is stored or discarded, however long that takes. How an archive confirms is chosen under Remote AEs.</source>
   <translation>ما ينتظر أو يحتاج إليك يبقى حتى يُخزَّن أو يُتجاهل، مهما طال ذلك. وطريقة تأكيد الأرشيف تُختار في «وجهات AE البعيدة».</translation>
  </message>
  <message>
   <source>What was opened outside this window would go to the study that is open here.</source>
   <translation>ما فُتح خارج هذه النافذة سيُضاف إلى الدراسة المفتوحة هنا.</translation>
  </message>
  <message>
   <source>What was sent in the emergency stays under the provisional ID {patient_id}. Ask the PACS's administrator to merge it.</source>
   <translation>ما أُرسل في الطوارئ يبقى بالمعرّف المؤقت {patient_id}. اطلب من مسؤول PACS دمجه.</translation>
  </message>
  <message>
   <source>What was sent in the emergency stays under the provisional ID {patient_id}. When it is known who it was, ask the PACS's administrator to merge it.</source>
   <translation>ما أُرسل في الطوارئ يبقى بالمعرّف المؤقت {patient_id}. عند معرفة هوية المريض اطلب من مسؤول PACS دمجه.</translation>
  </message>
  <message>
   <source>What was taken and could not be kept is in this window alone: it is lost when that is closed.</source>
   <translation>ما التُقط وتعذّر حفظه موجود في هذه النافذة وحدها: يضيع عند إغلاقها.</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>ما الذي سيتغير</translation>
  </message>
  <message>
   <source>What you were working on last time cannot be read ({reason}). Its pictures are kept in {folder}: import them again from there.</source>
   <translation>ما كنت تعمل عليه في المرة الماضية تعذّرت قراءته ({reason}). صوره محفوظة في {folder}: استوردها مجددًا من هناك.</translation>
  </message>
  <message>
   <source>What you were working on last time comes first: wait a moment.</source>
   <translation>ما كنت تعمل عليه في المرة السابقة أولًا: انتظر لحظة.</translation>
  </message>
  <message>
   <source>What {name} would change</source>
   <translation>ما الذي سيغيّره {name}</translation>
  </message>
  <message>
   <source>Where it is ended, what was recorded is kept in the tray.</source>
   <translation>عند إنهائه يُحفظ ما سُجّل في اللوحة.</translation>
  </message>
  <message>
   <source>Where it is stopped, the pages that have come stay, and the others are not scanned.</source>
   <translation>عند إيقافه تبقى الصفحات التي وصلت، ولا تُمسح الأخرى.</translation>
  </message>
  <message>
   <source>Where it is stopped, the pictures that have come stay, and the others are not taken.</source>
   <translation>عند إيقافه تبقى الصور التي وصلت، ولا تُؤخذ الأخرى.</translation>
  </message>
  <message>
   <source>Where it only said that it is stored, and for what was discarded.</source>
   <translation>حيث اكتفى بالقول إنها مُخزَّنة، وكذلك لما تُجوهل.</translation>
  </message>
  <message>
   <source>Where the archive confirmed that it keeps the picture: 0 removes the copy at once.</source>
   <translation>حيث أكّد الأرشيف أنه يحتفظ بالصورة: 0 يزيل النسخة فورًا.</translation>
  </message>
  <message>
   <source>Where the archive inside listens.</source>
   <translation>المنفذ الذي يستمع عليه الأرشيف الداخلي.</translation>
  </message>
  <message>
   <source>White</source>
   <translation>أبيض</translation>
  </message>
  <message>
   <source>Whole body</source>
   <translation>الجسم كاملًا</translation>
  </message>
  <message>
   <source>Whole clip</source>
   <translation>المقطع كاملًا</translation>
  </message>
  <message>
   <source>Whole pages</source>
   <translation>الصفحات كاملة</translation>
  </message>
  <message>
   <source>Whole picture</source>
   <translation>الصورة كاملة</translation>
  </message>
  <message>
   <source>Whose are they? Nothing has been changed yet.</source>
   <translation>لمن هي؟ لم يتغير شيء بعد.</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>العرض</translation>
  </message>
  <message>
   <source>Width</source>
   <comment>of gray values</comment>
   <translation>العرض</translation>
  </message>
  <message>
   <source>Window</source>
   <comment>of gray values</comment>
   <translation>نافذة التدرج</translation>
  </message>
  <message>
   <source>Window (Ctrl+Shift+W)</source>
   <translation>نافذة التدرج (Ctrl+Shift+W)</translation>
  </message>
  <message>
   <source>Window of deep gray</source>
   <translation>نافذة التدرج العميق</translation>
  </message>
  <message>
   <source>Window of deep gray: across its width, up and down its level</source>
   <translation>نافذة التدرج العميق: أفقيًا العرض، ورأسيًا المستوى</translation>
  </message>
  <message>
   <source>Window {center} ± {half}</source>
   <comment>of gray values</comment>
   <translation>نافذة التدرج {center} ± {half}</translation>
  </message>
  <message numerus="yes">
   <source>With all {count}, of which {listed} are listed:</source>
   <translation>
    <numerusform>مع الكل وعددها {count}، والمعروض منها {listed}:</numerusform>
    <numerusform>مع هذه الواحدة، والمعروض منها {listed}:</numerusform>
    <numerusform>مع الاثنتين معًا، والمعروض منها {listed}:</numerusform>
    <numerusform>مع الكل وعددها {count}، والمعروض منها {listed}:</numerusform>
    <numerusform>مع الكل وعددها {count}، والمعروض منها {listed}:</numerusform>
    <numerusform>مع الكل وعددها {count}، والمعروض منها {listed}:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>With all {count}:</source>
   <translation>
    <numerusform>مع الكل وعددها {count}:</numerusform>
    <numerusform>مع هذه الواحدة:</numerusform>
    <numerusform>مع الاثنتين معًا:</numerusform>
    <numerusform>مع الكل وعددها {count}:</numerusform>
    <numerusform>مع الكل وعددها {count}:</numerusform>
    <numerusform>مع الكل وعددها {count}:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>With the {count} selected:</source>
   <translation>
    <numerusform>مع المحددة وعددها {count}:</numerusform>
    <numerusform>مع المحددة:</numerusform>
    <numerusform>مع المحددتين:</numerusform>
    <numerusform>مع المحددة وعددها {count}:</numerusform>
    <numerusform>مع المحددة وعددها {count}:</numerusform>
    <numerusform>مع المحددة وعددها {count}:</numerusform>
   </translation>
  </message>
  <message>
   <source>Without a PACS nothing can be sent. You can add one later under File, Settings.</source>
   <translation>من دون PACS لا يمكن إرسال شيء. يمكنك إضافة واحد لاحقًا من ملف، الإعدادات.</translation>
  </message>
  <message>
   <source>Without a password; it may be the same file.</source>
   <translation>دون كلمة مرور؛ ويمكن أن يكون الملف نفسه.</translation>
  </message>
  <message>
   <source>Words in its description</source>
   <translation>كلمات في وصفه</translation>
  </message>
  <message>
   <source>Worklist</source>
   <translation>قائمة العمل</translation>
  </message>
  <message>
   <source>Worklist (C-FIND)</source>
   <translation>قائمة العمل (C-FIND)</translation>
  </message>
  <message>
   <source>Worklist server</source>
   <translation>خادم قائمة العمل</translation>
  </message>
  <message>
   <source>Wrist</source>
   <translation>الرسغ</translation>
  </message>
  <message>
   <source>Write</source>
   <translation>كتابة</translation>
  </message>
  <message>
   <source>Write Modalities in Study (0008,0061) into every picture</source>
   <translation>كتابة Modalities in Study (0008,0061) في كل صورة</translation>
  </message>
  <message>
   <source>Write it in other letters.</source>
   <translation>اكتبه بحروف أخرى.</translation>
  </message>
  <message>
   <source>Write text</source>
   <translation>كتابة نص</translation>
  </message>
  <message>
   <source>Write text, a marker of the left or right side</source>
   <translation>كتابة نص، علامة للجانب الأيسر أو الأيمن</translation>
  </message>
  <message>
   <source>Write the name that stands in the certificate as the address in the settings, or ask its administrator for a certificate that names {host}.</source>
   <translation>اكتب الاسم الوارد في الشهادة عنوانًا في الإعدادات، أو اطلب من مسؤوله شهادة باسم {host}.</translation>
  </message>
  <message>
   <source>Write the values in plain letters (A to Z), which need no other character set.</source>
   <translation>اكتب القيم بحروف بسيطة (A إلى Z)، لا تحتاج إلى مجموعة محارف أخرى.</translation>
  </message>
  <message>
   <source>XC  external camera photo</source>
   <translation>XC  تصوير بكاميرا خارجية</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>أصفر</translation>
  </message>
  <message>
   <source>Yes, ID {patient_id} is this patient</source>
   <translation>نعم، المعرّف {patient_id} هو لهذا المريض</translation>
  </message>
  <message>
   <source>Yes, go on</source>
   <translation>نعم، متابعة</translation>
  </message>
  <message>
   <source>Yes, it is</source>
   <translation>نعم، هو</translation>
  </message>
  <message>
   <source>Yes, take it as an emergency</source>
   <translation>نعم، أخذه كطوارئ</translation>
  </message>
  <message>
   <source>Yes, until it is closed</source>
   <translation>نعم، حتى إغلاقها</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>أمس</translation>
  </message>
  <message numerus="yes">
   <source>You were working on {count} pictures for {name} at {time}</source>
   <translation>
    <numerusform>كنت تعمل على {count} صورة لـ {name} في {time}</numerusform>
    <numerusform>كنت تعمل على صورة واحدة لـ {name} في {time}</numerusform>
    <numerusform>كنت تعمل على صورتين لـ {name} في {time}</numerusform>
    <numerusform>كنت تعمل على {count} صور لـ {name} في {time}</numerusform>
    <numerusform>كنت تعمل على {count} صورة لـ {name} في {time}</numerusform>
    <numerusform>كنت تعمل على {count} صورة لـ {name} في {time}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>You were working on {count} pictures for {name} on {day} at {time}</source>
   <translation>
    <numerusform>كنت تعمل على {count} صورة لـ {name} يوم {day} في {time}</numerusform>
    <numerusform>كنت تعمل على صورة واحدة لـ {name} يوم {day} في {time}</numerusform>
    <numerusform>كنت تعمل على صورتين لـ {name} يوم {day} في {time}</numerusform>
    <numerusform>كنت تعمل على {count} صور لـ {name} يوم {day} في {time}</numerusform>
    <numerusform>كنت تعمل على {count} صورة لـ {name} يوم {day} في {time}</numerusform>
    <numerusform>كنت تعمل على {count} صورة لـ {name} يوم {day} في {time}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>You were working on {count} pictures without a patient at {time}</source>
   <translation>
    <numerusform>كنت تعمل على {count} صورة بلا مريض في {time}</numerusform>
    <numerusform>كنت تعمل على صورة واحدة بلا مريض في {time}</numerusform>
    <numerusform>كنت تعمل على صورتين بلا مريض في {time}</numerusform>
    <numerusform>كنت تعمل على {count} صور بلا مريض في {time}</numerusform>
    <numerusform>كنت تعمل على {count} صورة بلا مريض في {time}</numerusform>
    <numerusform>كنت تعمل على {count} صورة بلا مريض في {time}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>You were working on {count} pictures without a patient on {day} at {time}</source>
   <translation>
    <numerusform>كنت تعمل على {count} صورة بلا مريض يوم {day} في {time}</numerusform>
    <numerusform>كنت تعمل على صورة واحدة بلا مريض يوم {day} في {time}</numerusform>
    <numerusform>كنت تعمل على صورتين بلا مريض يوم {day} في {time}</numerusform>
    <numerusform>كنت تعمل على {count} صور بلا مريض يوم {day} في {time}</numerusform>
    <numerusform>كنت تعمل على {count} صورة بلا مريض يوم {day} في {time}</numerusform>
    <numerusform>كنت تعمل على {count} صورة بلا مريض يوم {day} في {time}</numerusform>
   </translation>
  </message>
  <message>
   <source>You were working on {name} at {time}</source>
   <translation>كنت تعمل على {name} في {time}</translation>
  </message>
  <message>
   <source>You were working on {name} on {day} at {time}</source>
   <translation>كنت تعمل على {name} يوم {day} في {time}</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>تكبير</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>تصغير</translation>
  </message>
  <message>
   <source>a DICOM file goes as it is</source>
   <translation>ملف DICOM يُرسَل كما هو</translation>
  </message>
  <message>
   <source>a PDF</source>
   <translation>ملف PDF</translation>
  </message>
  <message>
   <source>a check sum is wrong</source>
   <translation>مجموع تدقيقي خاطئ</translation>
  </message>
  <message>
   <source>a data value is cut off</source>
   <translation>قيمة بيانات مبتورة</translation>
  </message>
  <message>
   <source>a destination takes it uncompressed alone, its frames have {megabyte} MB then, and one instance is built of {megabyte2} MB at most</source>
   <translation>تقبله إحدى الوجهات دون ضغط فقط، وحجم إطاراته حينها {megabyte} ميغابايت، والكائن الواحد يُبنى من {megabyte2} ميغابايت على الأكثر</translation>
  </message>
  <message>
   <source>a document is kept as it is, with all its pages</source>
   <translation>يُحفظ المستند كما هو، بكل صفحاته</translation>
  </message>
  <message>
   <source>a film is scanned in gray</source>
   <translation>يُمسح الفيلم بالرمادي</translation>
  </message>
  <message>
   <source>a film is scanned in gray: set mode to gray.</source>
   <translation>يُمسح الفيلم بالرمادي: اضبط الوضع على الرمادي.</translation>
  </message>
  <message>
   <source>a frame of it has no pixels</source>
   <translation>أحد إطاراته بلا بكسلات</translation>
  </message>
  <message>
   <source>a frame of it is broken</source>
   <translation>أحد إطاراته معطوب</translation>
  </message>
  <message>
   <source>a frame of its animation is broken</source>
   <translation>أحد إطارات صورته المتحركة معطوب</translation>
  </message>
  <message>
   <source>a frame of its animation is missing</source>
   <translation>أحد إطارات صورته المتحركة مفقود</translation>
  </message>
  <message>
   <source>a frame that is larger than its memory</source>
   <translation>إطار أكبر من ذاكرته</translation>
  </message>
  <message>
   <source>a newer version of EzP2P wrote it</source>
   <translation>كتبه إصدار أحدث من EzP2P</translation>
  </message>
  <message>
   <source>a number has the wrong length</source>
   <translation>طول عدد ما خاطئ</translation>
  </message>
  <message>
   <source>a number in its command set is damaged</source>
   <translation>عدد في مجموعة أوامره تالف</translation>
  </message>
  <message>
   <source>a page of it has no size</source>
   <translation>إحدى صفحاته بلا حجم</translation>
  </message>
  <message>
   <source>a part of it is broken</source>
   <translation>جزء منه معطوب</translation>
  </message>
  <message>
   <source>a part of its coded data is missing</source>
   <translation>جزء من بياناته المرمّزة مفقود</translation>
  </message>
  <message>
   <source>a part of its pixels is missing</source>
   <translation>جزء من بكسلاته مفقود</translation>
  </message>
  <message>
   <source>a report</source>
   <translation>تقرير</translation>
  </message>
  <message>
   <source>a scan header is broken</source>
   <translation>ترويسة مسح معطوبة</translation>
  </message>
  <message>
   <source>a segment has no length</source>
   <translation>مقطع بلا طول</translation>
  </message>
  <message>
   <source>a session of Wayland lets no program read it. Log in to one of Xorg</source>
   <translation>جلسة Wayland لا تسمح لأي برنامج بقراءتها. سجّل الدخول إلى جلسة Xorg</translation>
  </message>
  <message>
   <source>a single picture</source>
   <translation>صورة مفردة</translation>
  </message>
  <message>
   <source>a value is larger than its header says</source>
   <translation>قيمة أكبر مما تذكره ترويستها</translation>
  </message>
  <message>
   <source>a video</source>
   <translation>فيديو</translation>
  </message>
  <message>
   <source>a window is for gray values, and it has colors</source>
   <translation>نافذة التدرج للقيم الرمادية، وهو ملوّن</translation>
  </message>
  <message>
   <source>a {format} file is not kept as it is</source>
   <translation>ملف {format} لا يُحفظ كما هو</translation>
  </message>
  <message>
   <source>add</source>
   <translation>إضافة</translation>
  </message>
  <message numerus="yes">
   <source>add {count} pictures</source>
   <translation>
    <numerusform>إضافة {count} صورة</numerusform>
    <numerusform>إضافة صورة واحدة</numerusform>
    <numerusform>إضافة صورتين</numerusform>
    <numerusform>إضافة {count} صور</numerusform>
    <numerusform>إضافة {count} صورة</numerusform>
    <numerusform>إضافة {count} صورة</numerusform>
   </translation>
  </message>
  <message>
   <source>all {total} transfer syntaxes</source>
   <translation>كل صيغ النقل وعددها {total}</translation>
  </message>
  <message>
   <source>an address that cannot be used</source>
   <translation>عنوان لا يمكن استخدامه</translation>
  </message>
  <message>
   <source>an item is cut off</source>
   <translation>عنصر مبتور</translation>
  </message>
  <message>
   <source>an item is too short</source>
   <translation>عنصر قصير جدًا</translation>
  </message>
  <message>
   <source>an operation that is not in the table</source>
   <translation>عملية ليست في الجدول</translation>
  </message>
  <message numerus="yes">
   <source>and {count} more.</source>
   <translation>
    <numerusform>و{count} غيرها.</numerusform>
    <numerusform>وواحدة غيرها.</numerusform>
    <numerusform>واثنتان غيرها.</numerusform>
    <numerusform>و{count} غيرها.</numerusform>
    <numerusform>و{count} غيرها.</numerusform>
    <numerusform>و{count} غيرها.</numerusform>
   </translation>
  </message>
  <message>
   <source>another EzP2P is preparing it</source>
   <translation>نسخة أخرى من EzP2P تُعدّه</translation>
  </message>
  <message>
   <source>another EzP2P is saving there for too long</source>
   <translation>نسخة أخرى من EzP2P تحفظ هناك منذ وقت طويل جدًا</translation>
  </message>
  <message>
   <source>another number of answers</source>
   <translation>عدد آخر من الإجابات</translation>
  </message>
  <message numerus="yes">
   <source>answer about {count} pictures</source>
   <translation>
    <numerusform>الإجابة عن {count} صورة</numerusform>
    <numerusform>الإجابة عن صورة واحدة</numerusform>
    <numerusform>الإجابة عن صورتين</numerusform>
    <numerusform>الإجابة عن {count} صور</numerusform>
    <numerusform>الإجابة عن {count} صورة</numerusform>
    <numerusform>الإجابة عن {count} صورة</numerusform>
   </translation>
  </message>
  <message>
   <source>any length at once</source>
   <translation>أي طول دفعة واحدة</translation>
  </message>
  <message>
   <source>any length at once, {window} requests under way together</source>
   <translation>أي طول دفعة واحدة، و{window} من الطلبات الجارية معًا</translation>
  </message>
  <message>
   <source>as it likes</source>
   <translation>حسب الكاميرا</translation>
  </message>
  <message>
   <source>at most {most} bytes at once</source>
   <translation>{most} بايت على الأكثر دفعة واحدة</translation>
  </message>
  <message>
   <source>at most {most} bytes at once, {window} requests under way together</source>
   <translation>{most} بايت على الأكثر دفعة واحدة، و{window} من الطلبات الجارية معًا</translation>
  </message>
  <message>
   <source>begin a series</source>
   <translation>بدء سلسلة</translation>
  </message>
  <message>
   <source>black and white</source>
   <translation>أبيض وأسود</translation>
  </message>
  <message>
   <source>cannot be searched for by this; leave it empty to see it.</source>
   <translation>لا يمكن البحث عنه بهذا؛ اتركه فارغًا لرؤيته.</translation>
  </message>
  <message>
   <source>cannot hold a backslash.</source>
   <translation>لا يقبل الشرطة المائلة العكسية.</translation>
  </message>
  <message>
   <source>cannot hold control characters (found U+{character}).</source>
   <translation>لا يقبل محارف التحكم (وُجد U+{character}).</translation>
  </message>
  <message>
   <source>cannot hold invisible characters (found U+{character}).</source>
   <translation>لا يقبل المحارف غير المرئية (وُجد U+{character}).</translation>
  </message>
  <message>
   <source>cannot hold invisible direction marks (found U+{character}).</source>
   <translation>لا يقبل علامات الاتجاه غير المرئية (وُجد U+{character}).</translation>
  </message>
  <message>
   <source>change the series</source>
   <translation>تغيير السلسلة</translation>
  </message>
  <message>
   <source>change the study</source>
   <translation>تغيير الدراسة</translation>
  </message>
  <message>
   <source>chosen</source>
   <translation>مختار</translation>
  </message>
  <message>
   <source>color</source>
   <translation>ملوّن</translation>
  </message>
  <message>
   <source>combines a set with others that it allows none of: name it alone.</source>
   <translation>يجمع مجموعة مع أخرى لا تسمح بها: اذكرها وحدها.</translation>
  </message>
  <message>
   <source>command and data set come in the wrong order</source>
   <translation>الأمر ومجموعة البيانات يأتيان بترتيب خاطئ</translation>
  </message>
  <message>
   <source>comtypes is not installed (pip install comtypes)</source>
   <translation>لم تُثبَّت comtypes (pip install comtypes)</translation>
  </message>
  <message>
   <source>continues the archive's series from image {number}</source>
   <translation>تتابع سلسلة الأرشيف من الصورة {number}</translation>
  </message>
  <message numerus="yes">
   <source>cut {count} pictures</source>
   <translation>
    <numerusform>اقتطاع {count} صورة</numerusform>
    <numerusform>اقتطاع صورة واحدة</numerusform>
    <numerusform>اقتطاع صورتين</numerusform>
    <numerusform>اقتطاع {count} صور</numerusform>
    <numerusform>اقتطاع {count} صورة</numerusform>
    <numerusform>اقتطاع {count} صورة</numerusform>
   </translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>تالفة</translation>
  </message>
  <message numerus="yes">
   <source>date {count} pictures</source>
   <translation>
    <numerusform>تأريخ {count} صورة</numerusform>
    <numerusform>تأريخ صورة واحدة</numerusform>
    <numerusform>تأريخ صورتين</numerusform>
    <numerusform>تأريخ {count} صور</numerusform>
    <numerusform>تأريخ {count} صورة</numerusform>
    <numerusform>تأريخ {count} صورة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>describe {count} pictures</source>
   <translation>
    <numerusform>وصف {count} صورة</numerusform>
    <numerusform>وصف صورة واحدة</numerusform>
    <numerusform>وصف صورتين</numerusform>
    <numerusform>وصف {count} صور</numerusform>
    <numerusform>وصف {count} صورة</numerusform>
    <numerusform>وصف {count} صورة</numerusform>
   </translation>
  </message>
  <message>
   <source>discarded</source>
   <translation>متجاهَلة</translation>
  </message>
  <message numerus="yes">
   <source>edit {count} pictures</source>
   <translation>
    <numerusform>تحرير {count} صورة</numerusform>
    <numerusform>تحرير صورة واحدة</numerusform>
    <numerusform>تحرير صورتين</numerusform>
    <numerusform>تحرير {count} صور</numerusform>
    <numerusform>تحرير {count} صورة</numerusform>
    <numerusform>تحرير {count} صورة</numerusform>
   </translation>
  </message>
  <message>
   <source>en</source>
   <translation>ar</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>فشل</translation>
  </message>
  <message>
   <source>feeder</source>
   <translation>وحدة التغذية</translation>
  </message>
  <message>
   <source>feeder, both sides</source>
   <translation>وحدة التغذية، الوجهان</translation>
  </message>
  <message>
   <source>flatbed</source>
   <translation>المسطّح</translation>
  </message>
  <message>
   <source>frame {number}</source>
   <translation>الإطار {number}</translation>
  </message>
  <message>
   <source>from the worklist</source>
   <translation>من قائمة العمل</translation>
  </message>
  <message>
   <source>gray</source>
   <translation>رمادي</translation>
  </message>
  <message>
   <source>has more than five parts parted by '^'.</source>
   <translation>فيه أكثر من خمسة أجزاء يفصل بينها '^'.</translation>
  </message>
  <message>
   <source>has more than three forms parted by '='.</source>
   <translation>فيه أكثر من ثلاث صيغ يفصل بينها '='.</translation>
  </message>
  <message>
   <source>holds a character that could not be read when it came. Write it anew.</source>
   <translation>يحتوي على محرف تعذّرت قراءته عند وصوله. اكتبه من جديد.</translation>
  </message>
  <message>
   <source>holds no name: leave it empty.</source>
   <translation>لا يحتوي على اسم: اتركه فارغًا.</translation>
  </message>
  <message>
   <source>holds {shown}, which cannot be asked for in {asked_in}.</source>
   <translation>يحتوي على {shown}، ولا يمكن الاستعلام عنه بـ {asked_in}.</translation>
  </message>
  <message>
   <source>holds {shown}, which the character set {character_set} cannot write. Write it in other letters, or choose ISO_IR 192 in the settings.</source>
   <translation>يحتوي على {shown}، ولا تستطيع مجموعة المحارف {character_set} كتابته. اكتبه بحروف أخرى، أو اختر ISO_IR 192 في الإعدادات.</translation>
  </message>
  <message>
   <source>image {number}</source>
   <translation>الصورة {number}</translation>
  </message>
  <message>
   <source>is empty, and our certificate is of no use without its key.</source>
   <translation>فارغ، ولا فائدة من شهادتنا دون مفتاحها.</translation>
  </message>
  <message>
   <source>is empty.</source>
   <translation>فارغ.</translation>
  </message>
  <message>
   <source>is empty; it needs 1 to 16 characters.</source>
   <translation>فارغ؛ يلزم من 1 إلى 16 محرفًا.</translation>
  </message>
  <message>
   <source>is neither one value nor a range: write {example}.</source>
   <translation>ليس قيمة واحدة ولا نطاقًا: اكتب {example}.</translation>
  </message>
  <message>
   <source>is none of {character_sets}, and no combination of them by code extensions.</source>
   <translation>ليس أيًا من {character_sets}، ولا تركيبًا منها بامتدادات الترميز.</translation>
  </message>
  <message>
   <source>is none of {fallback_sets}.</source>
   <translation>ليس أيًا من {fallback_sets}.</translation>
  </message>
  <message>
   <source>is not a date that exists (write YYYYMMDD).</source>
   <translation>ليس تاريخًا موجودًا (اكتب YYYYMMDD).</translation>
  </message>
  <message>
   <source>is not a date that exists.</source>
   <translation>ليس تاريخًا موجودًا.</translation>
  </message>
  <message>
   <source>is not a time of day (write HHMMSS).</source>
   <translation>ليس وقتًا من اليوم (اكتب HHMMSS).</translation>
  </message>
  <message>
   <source>is not a time of day.</source>
   <translation>ليس وقتًا من اليوم.</translation>
  </message>
  <message>
   <source>is not a valid UID (up to 64 digits and dots, no part beginning with 0).</source>
   <translation>ليس UID صالحًا (حتى 64 رقمًا ونقطة، ولا يبدأ أي جزء بـ 0).</translation>
  </message>
  <message>
   <source>is not a whole number.</source>
   <translation>ليس عددًا صحيحًا.</translation>
  </message>
  <message>
   <source>is not a whole path.</source>
   <translation>ليس مسارًا كاملًا.</translation>
  </message>
  <message>
   <source>is not an age such as 046Y.</source>
   <translation>ليس عمرًا مثل 046Y.</translation>
  </message>
  <message>
   <source>is of no use without our certificate.</source>
   <translation>لا فائدة منه دون شهادتنا.</translation>
  </message>
  <message>
   <source>is only read, not written: choose GB18030 or ISO_IR 192 for Chinese text.</source>
   <translation>للقراءة فقط لا للكتابة: اختر GB18030 أو ISO_IR 192 للنص الصيني.</translation>
  </message>
  <message>
   <source>it announces more than it may</source>
   <translation>يعلن عن أكثر مما يجوز له</translation>
  </message>
  <message>
   <source>it answered the C-ECHO request with status {status}</source>
   <translation>أجاب عن طلب C-ECHO بالحالة {status}</translation>
  </message>
  <message>
   <source>it answered with status {status}</source>
   <translation>أجاب بالحالة {status}</translation>
  </message>
  <message>
   <source>it answered without encryption</source>
   <translation>أجاب دون تشفير</translation>
  </message>
  <message>
   <source>it asks for a certificate of this workstation</source>
   <translation>يطلب شهادة من محطة العمل هذه</translation>
  </message>
  <message>
   <source>it blacks out to column {right} and row {bottom} of a picture with {columns} by {rows}</source>
   <translation>يسوّد حتى العمود {right} والصف {bottom} من صورة بحجم {columns} في {rows}</translation>
  </message>
  <message>
   <source>it cannot be ended</source>
   <translation>تعذّر إنهاؤه</translation>
  </message>
  <message>
   <source>it cannot be opened</source>
   <translation>تعذّر فتحه</translation>
  </message>
  <message>
   <source>it cannot be read</source>
   <translation>تتعذر قراءته</translation>
  </message>
  <message>
   <source>it cannot be read ({name}).</source>
   <translation>تعذّرت قراءته ({name}).</translation>
  </message>
  <message>
   <source>it cannot be read to its end</source>
   <translation>تعذّرت قراءته حتى النهاية</translation>
  </message>
  <message>
   <source>it cannot be read.</source>
   <translation>تعذّرت قراءته.</translation>
  </message>
  <message>
   <source>it cannot understand the picture ({details})</source>
   <translation>لا يستطيع فهم الصورة ({details})</translation>
  </message>
  <message>
   <source>it carries nothing</source>
   <translation>لا يحمل شيئًا</translation>
  </message>
  <message>
   <source>it changes the character set without saying so</source>
   <translation>يغيّر مجموعة المحارف دون إعلان ذلك</translation>
  </message>
  <message>
   <source>it closed the connection without an answer</source>
   <translation>أغلق الاتصال دون إجابة</translation>
  </message>
  <message>
   <source>it could not be read within {seconds} seconds</source>
   <translation>تعذّرت قراءته خلال {seconds} ثانية</translation>
  </message>
  <message>
   <source>it crops to column {right} and row {bottom} of a picture with {columns} by {rows}</source>
   <translation>يقصّ إلى العمود {right} والصف {bottom} من صورة بحجم {columns} في {rows}</translation>
  </message>
  <message>
   <source>it did not accept the request as it was ({details})</source>
   <translation>لم يقبل الطلب كما كان ({details})</translation>
  </message>
  <message>
   <source>it does not accept the certificate of this workstation</source>
   <translation>لا يقبل شهادة محطة العمل هذه</translation>
  </message>
  <message>
   <source>it does not accept the instance's UID ({details})</source>
   <translation>لا يقبل UID الكائن ({details})</translation>
  </message>
  <message>
   <source>it does not accept these search terms ({details})</source>
   <translation>لا يقبل شروط البحث هذه ({details})</translation>
  </message>
  <message>
   <source>it does not fit the character set that the server names</source>
   <translation>لا يلائم مجموعة المحارف التي يذكرها الخادم</translation>
  </message>
  <message>
   <source>it does not give {mode}</source>
   <translation>لا يتيح الوضع {mode}</translation>
  </message>
  <message>
   <source>it does not give {mode} with {depth_bits} bits</source>
   <translation>لا يتيح الوضع {mode} بعمق {depth_bits} بت</translation>
  </message>
  <message>
   <source>it does not hold videos</source>
   <translation>لا يحفظ الفيديو</translation>
  </message>
  <message>
   <source>it does not know pictures of this class ({details})</source>
   <translation>لا يعرف الصور من هذه الفئة ({details})</translation>
  </message>
  <message>
   <source>it does not know storage commitment ({details})</source>
   <translation>لا يعرف تأكيد التخزين ({details})</translation>
  </message>
  <message>
   <source>it does not know the DICOM application context</source>
   <translation>لا يعرف سياق تطبيق DICOM</translation>
  </message>
  <message>
   <source>it does not know the instance ({details})</source>
   <translation>لا يعرف الكائن ({details})</translation>
  </message>
  <message>
   <source>it does not know this kind of search ({details})</source>
   <translation>لا يعرف هذا النوع من البحث ({details})</translation>
  </message>
  <message>
   <source>it does not let {number} be chosen</source>
   <translation>لا يسمح باختيار {number}</translation>
  </message>
  <message>
   <source>it does not name its transfer syntax</source>
   <translation>لا يذكر صيغة النقل الخاصة به</translation>
  </message>
  <message>
   <source>it does not offer storage commitment ({details})</source>
   <translation>لا يقدّم تأكيد التخزين ({details})</translation>
  </message>
  <message>
   <source>it does not offer this kind of search ({details})</source>
   <translation>لا يقدّم هذا النوع من البحث ({details})</translation>
  </message>
  <message>
   <source>it does not start</source>
   <translation>لا يبدأ</translation>
  </message>
  <message>
   <source>it does not store pictures of this class ({details})</source>
   <translation>لا يخزّن الصور من هذه الفئة ({details})</translation>
  </message>
  <message>
   <source>it does not support this choice</source>
   <translation>لا يدعم هذا الاختيار</translation>
  </message>
  <message>
   <source>it does not take one of these choices</source>
   <translation>لا يقبل أحد هذه الاختيارات</translation>
  </message>
  <message>
   <source>it does not tell its resolution</source>
   <translation>لا يذكر دقته</translation>
  </message>
  <message>
   <source>it does not tell what its {source} can do</source>
   <translation>لا يذكر ما يستطيعه المصدر {source}</translation>
  </message>
  <message>
   <source>it does not tell where its pages are</source>
   <translation>لا يذكر مواضع صفحاته</translation>
  </message>
  <message>
   <source>it draws outside of the picture</source>
   <translation>يرسم خارج الصورة</translation>
  </message>
  <message>
   <source>it drew in several sheets at once</source>
   <translation>سحب عدة أوراق معًا</translation>
  </message>
  <message>
   <source>it ended the scan by itself before the last page</source>
   <translation>أنهى المسح من تلقاء نفسه قبل الصفحة الأخيرة</translation>
  </message>
  <message>
   <source>it ended the search before it was complete ({details})</source>
   <translation>أنهى البحث قبل اكتماله ({details})</translation>
  </message>
  <message>
   <source>it ended with code {code}</source>
   <translation>انتهى بالرمز {code}</translation>
  </message>
  <message>
   <source>it ends before frame {number} of {frame_count}</source>
   <translation>ينتهي قبل الإطار {number} من {frame_count}</translation>
  </message>
  <message>
   <source>it ends before its first frame is whole</source>
   <translation>ينتهي قبل اكتمال إطاره الأول</translation>
  </message>
  <message>
   <source>it ends in the middle of a packet</source>
   <translation>ينتهي في منتصف حزمة</translation>
  </message>
  <message>
   <source>it ends too early</source>
   <translation>ينتهي مبكرًا</translation>
  </message>
  <message>
   <source>it gave 8 bits instead of {depth_bits}</source>
   <translation>أعطى 8 بتّات بدلًا من {depth_bits}</translation>
  </message>
  <message>
   <source>it gave an answer that is not known ({details})</source>
   <translation>أعطى إجابة غير معروفة ({details})</translation>
  </message>
  <message>
   <source>it gave color instead of gray</source>
   <translation>أعطى الملوّن بدلًا من الرمادي</translation>
  </message>
  <message>
   <source>it gave gray instead of color</source>
   <translation>أعطى الرمادي بدلًا من الملوّن</translation>
  </message>
  <message>
   <source>it gave no reason</source>
   <translation>لم يذكر سببًا</translation>
  </message>
  <message>
   <source>it gave no reason (its association service)</source>
   <translation>لم يذكر سببًا (خدمة الاقتران لديه)</translation>
  </message>
  <message>
   <source>it gave no reason, for the moment</source>
   <translation>لم يذكر سببًا، في الوقت الحالي</translation>
  </message>
  <message>
   <source>it gave no reason, for the moment (its association service)</source>
   <translation>لم يذكر سببًا، في الوقت الحالي (خدمة الاقتران لديه)</translation>
  </message>
  <message>
   <source>it gave {kind} where every value counts</source>
   <translation>أعطى {kind} حيث تهم كل قيمة</translation>
  </message>
  <message>
   <source>it gives no {mode}</source>
   <translation>لا يعطي الوضع {mode}</translation>
  </message>
  <message>
   <source>it gives no {mode} of {depth_bits} bits</source>
   <translation>لا يعطي الوضع {mode} بعمق {depth_bits} بت</translation>
  </message>
  <message>
   <source>it gives {depth} bits instead of {depth_bits}</source>
   <translation>يعطي {depth} بت بدلًا من {depth_bits}</translation>
  </message>
  <message>
   <source>it had a fault of its own ({details})</source>
   <translation>حدث لديه خطأ ({details})</translation>
  </message>
  <message>
   <source>it had a fault of its own while it searched ({details})</source>
   <translation>حدث لديه خطأ أثناء البحث ({details})</translation>
  </message>
  <message>
   <source>it had a fault of its own while it worked on it ({details})</source>
   <translation>حدث لديه خطأ أثناء معالجة ذلك ({details})</translation>
  </message>
  <message>
   <source>it had not begun when EzP2P ended</source>
   <translation>لم يكن قد بدأ عند انتهاء EzP2P</translation>
  </message>
  <message>
   <source>it had {size} by {size2} pixels when it was edited, and has {columns} by {rows} now</source>
   <translation>كان حجمه {size} في {size2} بكسل عند تحريره، وهو الآن {columns} في {rows}</translation>
  </message>
  <message>
   <source>it has a sequence that cannot be read</source>
   <translation>فيه تسلسل تعذّرت قراءته</translation>
  </message>
  <message>
   <source>it has an attribute twice</source>
   <translation>فيه سمة مكررة</translation>
  </message>
  <message>
   <source>it has another instance under this UID already; a person has to compare the two ({details})</source>
   <translation>لديه كائن آخر بهذا UID؛ يجب أن يقارن شخص بين الاثنين ({details})</translation>
  </message>
  <message>
   <source>it has another number of frames than it says</source>
   <translation>عدد إطاراته غير ما يذكره</translation>
  </message>
  <message>
   <source>it has channels of an unknown kind</source>
   <translation>فيه قنوات من نوع غير معروف</translation>
  </message>
  <message>
   <source>it has more than {most_frames} frames</source>
   <translation>إطاراته أكثر من {most_frames}</translation>
  </message>
  <message>
   <source>it has more than {most_frames} pages</source>
   <translation>صفحاته أكثر من {most_frames}</translation>
  </message>
  <message>
   <source>it has no colors, and the text is to be yellow</source>
   <translation>ليس فيه ألوان، والنص المطلوب أصفر</translation>
  </message>
  <message>
   <source>it has no feeder</source>
   <translation>ليست فيه وحدة تغذية</translation>
  </message>
  <message>
   <source>it has no feeder, both sides</source>
   <translation>ليست فيه وحدة تغذية للوجهين</translation>
  </message>
  <message>
   <source>it has no flatbed</source>
   <translation>ليس فيه ماسح مسطّح</translation>
  </message>
  <message>
   <source>it has no frame</source>
   <translation>ليس فيه إطار</translation>
  </message>
  <message>
   <source>it has no page</source>
   <translation>ليست فيه صفحة</translation>
  </message>
  <message>
   <source>it has no picture</source>
   <translation>ليست فيه صورة</translation>
  </message>
  <message>
   <source>it has no resolution of {dpi} dpi</source>
   <translation>لا يتيح الدقة {dpi} نقطة/بوصة</translation>
  </message>
  <message>
   <source>it has no resources for it at the moment ({details})</source>
   <translation>ليست لديه موارد لذلك الآن ({details})</translation>
  </message>
  <message>
   <source>it has no resources for this search at the moment ({details})</source>
   <translation>ليست لديه موارد لهذا البحث الآن ({details})</translation>
  </message>
  <message>
   <source>it has no room at the moment ({details})</source>
   <translation>ليس لديه متسع الآن ({details})</translation>
  </message>
  <message>
   <source>it has no transparency unit</source>
   <translation>ليست فيه وحدة شفافيات</translation>
  </message>
  <message>
   <source>it has no valid UID</source>
   <translation>ليس له UID صالح</translation>
  </message>
  <message>
   <source>it has no {keyword}</source>
   <translation>ليس فيه {keyword}</translation>
  </message>
  <message>
   <source>it has not as many values as its header says</source>
   <translation>عدد قيمه غير ما تذكره ترويسته</translation>
  </message>
  <message>
   <source>it has text in a place that is not known</source>
   <translation>فيه نص في موضع غير معروف</translation>
  </message>
  <message>
   <source>it has too many elements</source>
   <translation>فيه عناصر أكثر مما يجب</translation>
  </message>
  <message>
   <source>it has {bits} bits for each sample</source>
   <translation>فيه {bits} بت لكل عيّنة</translation>
  </message>
  <message>
   <source>it has {count} channels</source>
   <translation>عدد قنواته {count}</translation>
  </message>
  <message>
   <source>it has {count} pages or frames, the limit is {most_frames}</source>
   <translation>عدد صفحاته أو إطاراته {count}، والحد {most_frames}</translation>
  </message>
  <message>
   <source>it has {megabyte} MB, the limit is {megabyte2} MB</source>
   <translation>حجمه {megabyte} ميغابايت، والحد {megabyte2} ميغابايت</translation>
  </message>
  <message>
   <source>it holds black and white alone, and this picture has other shades</source>
   <translation>لا يحفظ إلا الأبيض والأسود، وفي هذه الصورة درجات أخرى</translation>
  </message>
  <message>
   <source>it holds left-over marks of another character set, which were taken out</source>
   <translation>فيه علامات متبقية من مجموعة محارف أخرى، وقد أُزيلت</translation>
  </message>
  <message>
   <source>it holds more than {most_pictures} pictures</source>
   <translation>فيه أكثر من {most_pictures} صورة</translation>
  </message>
  <message>
   <source>it holds no certificate in PEM form</source>
   <translation>لا يحتوي على شهادة بصيغة PEM</translation>
  </message>
  <message>
   <source>it holds no certificate that can be read</source>
   <translation>لا يحتوي على شهادة يمكن قراءتها</translation>
  </message>
  <message>
   <source>it holds no key in PEM form that can be used</source>
   <translation>لا يحتوي على مفتاح صالح بصيغة PEM</translation>
  </message>
  <message>
   <source>it holds no moving pictures</source>
   <translation>ليست فيه صور متحركة</translation>
  </message>
  <message>
   <source>it holds no picture</source>
   <translation>لا يحتوي على صورة</translation>
  </message>
  <message>
   <source>it holds no picture, or more than one in one</source>
   <translation>لا يحتوي على صورة، أو فيه أكثر من صورة في واحدة</translation>
  </message>
  <message>
   <source>it holds no settings</source>
   <translation>لا يحتوي على إعدادات</translation>
  </message>
  <message>
   <source>it holds pictures of a kind that is not read</source>
   <translation>فيه صور من نوع لا يُقرأ</translation>
  </message>
  <message>
   <source>it holds several codestreams</source>
   <translation>فيه عدة تدفقات ترميز</translation>
  </message>
  <message>
   <source>it holds sides of at most {longest_side} pixels</source>
   <translation>لا يقبل ضلعًا أطول من {longest_side} بكسل</translation>
  </message>
  <message>
   <source>it holds {least} or {most} bits and this picture has {bits_stored}</source>
   <translation>يقبل {least} أو {most} بت، وفي هذه الصورة {bits_stored}</translation>
  </message>
  <message>
   <source>it holds {least} to {most} bits and this picture has {bits_stored}</source>
   <translation>يقبل من {least} إلى {most} بت، وفي هذه الصورة {bits_stored}</translation>
  </message>
  <message>
   <source>it holds {most} bits and this picture has {bits_stored}</source>
   <translation>يقبل {most} بت، وفي هذه الصورة {bits_stored}</translation>
  </message>
  <message>
   <source>it is 0 pixels wide</source>
   <translation>عرضه 0 بكسل</translation>
  </message>
  <message>
   <source>it is a BMP around another picture</source>
   <translation>إنه BMP يحيط بصورة أخرى</translation>
  </message>
  <message>
   <source>it is a BMP of {depth} bits</source>
   <translation>إنه BMP بعمق {depth} بت</translation>
  </message>
  <message>
   <source>it is a DICOM file</source>
   <translation>إنه ملف DICOM</translation>
  </message>
  <message>
   <source>it is a DICOM file that cannot be shown: {reason}</source>
   <translation>إنه ملف DICOM لا يمكن عرضه: {reason}</translation>
  </message>
  <message>
   <source>it is a JPEG XL file</source>
   <translation>إنه ملف JPEG XL</translation>
  </message>
  <message>
   <source>it is a JPEG in arithmetic coding</source>
   <translation>إنه JPEG بترميز حسابي</translation>
  </message>
  <message>
   <source>it is a JPEG of a reserved kind</source>
   <translation>إنه JPEG من نوع محجوز</translation>
  </message>
  <message>
   <source>it is a JPEG of {components} color parts</source>
   <translation>إنه JPEG بعدد {components} من المركّبات اللونية</translation>
  </message>
  <message>
   <source>it is a JPEG of {precision} bits</source>
   <translation>إنه JPEG بعمق {precision} بت</translation>
  </message>
  <message>
   <source>it is a JPEG of {scans} passes</source>
   <translation>إنه JPEG بعدد {scans} من التمريرات</translation>
  </message>
  <message>
   <source>it is a JPEG-LS picture</source>
   <translation>إنه صورة JPEG-LS</translation>
  </message>
  <message>
   <source>it is a PAM file of an unknown kind</source>
   <translation>إنه ملف PAM من نوع غير معروف</translation>
  </message>
  <message>
   <source>it is a PNG with parts of an unknown kind</source>
   <translation>إنه PNG فيه أجزاء من نوع غير معروف</translation>
  </message>
  <message>
   <source>it is a Photoshop file</source>
   <translation>إنه ملف Photoshop</translation>
  </message>
  <message>
   <source>it is a PostScript file</source>
   <translation>إنه ملف PostScript</translation>
  </message>
  <message>
   <source>it is a ZIP archive or an office document</source>
   <translation>إنه أرشيف ZIP أو مستند مكتبي</translation>
  </message>
  <message>
   <source>it is a camera's raw file</source>
   <translation>إنه ملف خام من كاميرا</translation>
  </message>
  <message>
   <source>it is a compressed file</source>
   <translation>إنه ملف مضغوط</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>إنه مجلد</translation>
  </message>
  <message>
   <source>it is a hierarchical JPEG</source>
   <translation>إنه JPEG هرمي</translation>
  </message>
  <message>
   <source>it is a link to another file</source>
   <translation>إنه رابط إلى ملف آخر</translation>
  </message>
  <message>
   <source>it is a lossless JPEG in YCbCr</source>
   <translation>إنه JPEG دون فقد بنظام YCbCr</translation>
  </message>
  <message>
   <source>it is a mail or file server</source>
   <translation>إنه خادم بريد أو ملفات</translation>
  </message>
  <message>
   <source>it is a picture of a rare kind</source>
   <translation>إنه صورة من نوع نادر</translation>
  </message>
  <message>
   <source>it is a program</source>
   <translation>إنه برنامج</translation>
  </message>
  <message>
   <source>it is a secure shell server</source>
   <translation>إنه خادم SSH</translation>
  </message>
  <message>
   <source>it is a sequence of pictures</source>
   <translation>إنه تسلسل صور</translation>
  </message>
  <message>
   <source>it is a sequence of pictures that are turned</source>
   <translation>إنه تسلسل صور مُدارة</translation>
  </message>
  <message>
   <source>it is a sound file</source>
   <translation>إنه ملف صوتي</translation>
  </message>
  <message>
   <source>it is a text document</source>
   <translation>إنه مستند نصي</translation>
  </message>
  <message>
   <source>it is a video of high dynamic range, whose colors would come out wrong</source>
   <translation>إنه فيديو بمدى ديناميكي عالٍ، وستظهر ألوانه خاطئة</translation>
  </message>
  <message>
   <source>it is a web page</source>
   <translation>إنه صفحة ويب</translation>
  </message>
  <message>
   <source>it is a web server</source>
   <translation>إنه خادم ويب</translation>
  </message>
  <message>
   <source>it is an SVG drawing</source>
   <translation>إنه رسم SVG</translation>
  </message>
  <message>
   <source>it is an XML file</source>
   <translation>إنه ملف XML</translation>
  </message>
  <message>
   <source>it is an icon</source>
   <translation>إنه أيقونة</translation>
  </message>
  <message>
   <source>it is an office document</source>
   <translation>إنه مستند مكتبي</translation>
  </message>
  <message>
   <source>it is congested</source>
   <translation>إنه مزدحم</translation>
  </message>
  <message>
   <source>it is damaged</source>
   <translation>إنه تالف</translation>
  </message>
  <message>
   <source>it is damaged or gone, and another EzP2P is sending from this folder</source>
   <translation>إنه تالف أو مفقود، ونسخة أخرى من EzP2P ترسل من هذا المجلد</translation>
  </message>
  <message>
   <source>it is in a presentation context that was not accepted</source>
   <translation>إنه في سياق عرض لم يُقبل</translation>
  </message>
  <message>
   <source>it is kept as it is, as a whole video, PDF or DICOM file</source>
   <translation>يُحفظ كما هو، كملف فيديو أو PDF أو DICOM كامل</translation>
  </message>
  <message>
   <source>it is listed in the DICOMDIR and is not there</source>
   <translation>إنه مدرج في DICOMDIR وغير موجود</translation>
  </message>
  <message>
   <source>it is made of too many parts</source>
   <translation>إنه مكوّن من أجزاء أكثر مما يجب</translation>
  </message>
  <message>
   <source>it is no DICOMDIR</source>
   <translation>إنه ليس DICOMDIR</translation>
  </message>
  <message>
   <source>it is no Matroska file</source>
   <translation>إنه ليس ملف Matroska</translation>
  </message>
  <message>
   <source>it is no PDU</source>
   <translation>إنه ليس PDU</translation>
  </message>
  <message>
   <source>it is no answer to the C-STORE request</source>
   <translation>إنه ليس إجابة عن طلب C-STORE</translation>
  </message>
  <message>
   <source>it is no answer to {request}</source>
   <translation>إنه ليس إجابة عن {request}</translation>
  </message>
  <message>
   <source>it is no recording of EzP2P</source>
   <translation>إنه ليس تسجيلًا من EzP2P</translation>
  </message>
  <message>
   <source>it is not a DICOM file</source>
   <translation>إنه ليس ملف DICOM</translation>
  </message>
  <message>
   <source>it is not a DICOM file, or damaged</source>
   <translation>إنه ليس ملف DICOM، أو هو تالف</translation>
  </message>
  <message>
   <source>it is not a DICOM instance, or damaged</source>
   <translation>إنه ليس كائن DICOM، أو هو تالف</translation>
  </message>
  <message>
   <source>it is not a JPEG</source>
   <translation>إنه ليس JPEG</translation>
  </message>
  <message>
   <source>it is not a PDF that can be opened</source>
   <translation>إنه ليس PDF يمكن فتحه</translation>
  </message>
  <message>
   <source>it is not a folder</source>
   <translation>إنه ليس مجلدًا</translation>
  </message>
  <message>
   <source>it is not a port number</source>
   <translation>إنه ليس رقم منفذ</translation>
  </message>
  <message>
   <source>it is not a sequence of JPEG segments</source>
   <translation>إنه ليس تتابعًا من مقاطع JPEG</translation>
  </message>
  <message>
   <source>it is not a sequence of PNG parts</source>
   <translation>إنه ليس تتابعًا من أجزاء PNG</translation>
  </message>
  <message>
   <source>it is not an ordinary file</source>
   <translation>إنه ليس ملفًا عاديًا</translation>
  </message>
  <message>
   <source>it is not durable here: {mode}, {level}</source>
   <translation>الحفظ هنا غير مضمون الدوام: {mode}، {level}</translation>
  </message>
  <message>
   <source>it is not in color of 16 bits</source>
   <translation>إنه ليس ملوّنًا بعمق 16 بت</translation>
  </message>
  <message>
   <source>it is not ready</source>
   <translation>إنه غير جاهز</translation>
  </message>
  <message>
   <source>it is not the key of our certificate</source>
   <translation>ليس مفتاح شهادتنا</translation>
  </message>
  <message>
   <source>it is not the name of one</source>
   <translation>إنه ليس اسمًا لواحد منها</translation>
  </message>
  <message>
   <source>it is not there</source>
   <translation>إنه غير موجود</translation>
  </message>
  <message>
   <source>it is not there any more</source>
   <translation>لم يعد موجودًا</translation>
  </message>
  <message>
   <source>it is of a PDF, and an older EzP2P did not keep with how many pixels it was edited</source>
   <translation>إنه من PDF، ولم يحفظ إصدار أقدم من EzP2P عدد البكسلات التي حُرّر بها</translation>
  </message>
  <message>
   <source>it is of an old kind</source>
   <translation>إنه من نوع قديم</translation>
  </message>
  <message>
   <source>it is shorter than its header says</source>
   <translation>إنه أقصر مما تذكره ترويسته</translation>
  </message>
  <message>
   <source>it is still being written</source>
   <translation>ما زالت كتابته جارية</translation>
  </message>
  <message>
   <source>it is to be shown mirrored, or turned by less than a quarter</source>
   <translation>يجب عرضه معكوسًا، أو مُدارًا بأقل من ربع دورة</translation>
  </message>
  <message>
   <source>it is too large for a certificate</source>
   <translation>حجمه أكبر من أن يكون شهادة</translation>
  </message>
  <message>
   <source>it is too large when inflated</source>
   <translation>إنه كبير جدًا بعد فك ضغطه</translation>
  </message>
  <message>
   <source>it is too short</source>
   <translation>إنه قصير جدًا</translation>
  </message>
  <message>
   <source>it lists nothing</source>
   <translation>لا يسرد شيئًا</translation>
  </message>
  <message>
   <source>it names another request or instance</source>
   <translation>يذكر طلبًا أو كائنًا آخر</translation>
  </message>
  <message>
   <source>it names no level</source>
   <translation>لا يذكر أي مستوى</translation>
  </message>
  <message>
   <source>it names no transaction</source>
   <translation>لا يذكر أي معاملة</translation>
  </message>
  <message>
   <source>it names what is no setting: {unknown}</source>
   <translation>يذكر ما ليس إعدادًا: {unknown}</translation>
  </message>
  <message>
   <source>it needs more than the {megabyte} MB of memory that one picture may use</source>
   <translation>يحتاج إلى أكثر من {megabyte} ميغابايت من الذاكرة المتاحة لصورة واحدة</translation>
  </message>
  <message>
   <source>it ran out of memory</source>
   <translation>نفدت ذاكرته</translation>
  </message>
  <message>
   <source>it reads color in three passes</source>
   <translation>يقرأ الألوان في ثلاث تمريرات</translation>
  </message>
  <message>
   <source>it refused these settings, status {status}</source>
   <translation>رفض هذه الإعدادات، الحالة {status}</translation>
  </message>
  <message>
   <source>it released it before it answered</source>
   <translation>أنهى الاقتران قبل أن يجيب</translation>
  </message>
  <message>
   <source>it sent an abort</source>
   <translation>أرسل إجهاضًا للاقتران</translation>
  </message>
  <message>
   <source>it sent several pages in one</source>
   <translation>أرسل عدة صفحات في واحدة</translation>
  </message>
  <message>
   <source>it sent {name} instead of a picture</source>
   <translation>أرسل {name} بدلًا من صورة</translation>
  </message>
  <message>
   <source>it shows only a part of its picture</source>
   <translation>لا يعرض إلا جزءًا من صورته</translation>
  </message>
  <message>
   <source>it speaks another version of the protocol</source>
   <translation>يستخدم إصدارًا آخر من البروتوكول</translation>
  </message>
  <message>
   <source>it stopped with paper left in its feeder</source>
   <translation>توقف وما زال ورق في وحدة التغذية</translation>
  </message>
  <message>
   <source>it takes only {wanted} bytes at once</source>
   <translation>لا يقبل إلا {wanted} بايت دفعة واحدة</translation>
  </message>
  <message>
   <source>it takes {wanted} and this is {given}</source>
   <translation>يقبل {wanted}، وهذا {given}</translation>
  </message>
  <message>
   <source>it talks nonsense</source>
   <translation>رسائله غير مفهومة</translation>
  </message>
  <message>
   <source>it talks nonsense: {error}</source>
   <translation>رسائله غير مفهومة: {error}</translation>
  </message>
  <message>
   <source>it tells its height only at its end</source>
   <translation>لا يذكر ارتفاعه إلا في نهايته</translation>
  </message>
  <message>
   <source>it tells of nothing that it can scan from</source>
   <translation>لا يذكر شيئًا يمكنه المسح منه</translation>
  </message>
  <message>
   <source>it took the request for another one ({details})</source>
   <translation>عدّ الطلب طلبًا آخر ({details})</translation>
  </message>
  <message>
   <source>it took {value} instead of {value2} for {number}</source>
   <translation>أخذ {value} بدلًا من {value2} لـ {number}</translation>
  </message>
  <message>
   <source>it turned the encryption down: it may ask for a certificate of this workstation, or know no cipher that is safe enough</source>
   <translation>رفض التشفير: ربما يطلب شهادة من محطة العمل هذه، أو لا يعرف خوارزمية آمنة بما يكفي</translation>
  </message>
  <message>
   <source>it uses a character set that the server does not name</source>
   <translation>يستخدم مجموعة محارف لا يذكرها الخادم</translation>
  </message>
  <message>
   <source>it uses colors that its palette does not have</source>
   <translation>يستخدم ألوانًا ليست في لوحة ألوانه</translation>
  </message>
  <message>
   <source>it wants to be asked elsewhere: write its address with https://</source>
   <translation>يتطلب السؤال في عنوان آخر: اكتب عنوانه مع https://</translation>
  </message>
  <message>
   <source>it was stopped at the device</source>
   <translation>أُوقف من الجهاز نفسه</translation>
  </message>
  <message>
   <source>it was unable to work on this search ({details})</source>
   <translation>تعذّر عليه تنفيذ هذا البحث ({details})</translation>
  </message>
  <message>
   <source>it would be {points} million points, the limit is {most_points}</source>
   <translation>سيكون {points} مليون نقطة، والحد {most_points}</translation>
  </message>
  <message>
   <source>it would choose something near instead</source>
   <translation>سيختار شيئًا قريبًا بدلًا منه</translation>
  </message>
  <message>
   <source>its DICOMDIR is damaged, or is none</source>
   <translation>ملف DICOMDIR الخاص به تالف، أو ليس كذلك أصلًا</translation>
  </message>
  <message>
   <source>its answer has no status</source>
   <translation>إجابته بلا حالة</translation>
  </message>
  <message>
   <source>its answer is larger than any scanner's, or has a document type</source>
   <translation>إجابته أكبر من إجابة أي ماسح ضوئي، أو لها نوع مستند</translation>
  </message>
  <message>
   <source>its answer is longer than it can be</source>
   <translation>إجابته أطول مما يمكن</translation>
  </message>
  <message>
   <source>its answer is not DICOM</source>
   <translation>إجابته ليست DICOM</translation>
  </message>
  <message>
   <source>its answer is not XML</source>
   <translation>إجابته ليست XML</translation>
  </message>
  <message>
   <source>its answer is not XML in UTF-8</source>
   <translation>إجابته ليست XML بترميز UTF-8</translation>
  </message>
  <message>
   <source>its brightness cannot be changed</source>
   <translation>لا يمكن تغيير سطوعه</translation>
  </message>
  <message>
   <source>its brightness cannot be chosen</source>
   <translation>لا يمكن اختيار سطوعه</translation>
  </message>
  <message>
   <source>its carriage is locked for transport</source>
   <translation>عربته مقفلة للنقل</translation>
  </message>
  <message>
   <source>its certificate cannot be accepted ({details})</source>
   <translation>لا يمكن قبول شهادته ({details})</translation>
  </message>
  <message>
   <source>its certificate has expired</source>
   <translation>انتهت صلاحية شهادته</translation>
  </message>
  <message>
   <source>its certificate is made out to another name than {host}</source>
   <translation>شهادته صادرة باسم غير {host}</translation>
  </message>
  <message>
   <source>its certificate is not trusted on this workstation</source>
   <translation>شهادته غير موثوق بها على محطة العمل هذه</translation>
  </message>
  <message>
   <source>its certificate is not valid yet</source>
   <translation>شهادته ليست سارية بعد</translation>
  </message>
  <message>
   <source>its channels are of an unusual kind</source>
   <translation>قنواته من نوع غير مألوف</translation>
  </message>
  <message>
   <source>its coded data are broken or incomplete</source>
   <translation>بياناته المرمّزة معطوبة أو ناقصة</translation>
  </message>
  <message>
   <source>its colors are of a kind that is not read</source>
   <translation>ألوانه من نوع لا يُقرأ</translation>
  </message>
  <message>
   <source>its colors are sampled in an unusual way</source>
   <translation>ألوانه مأخوذة العينات بطريقة غير مألوفة</translation>
  </message>
  <message>
   <source>its command set is cut off</source>
   <translation>مجموعة أوامره مبتورة</translation>
  </message>
  <message>
   <source>its command set is damaged</source>
   <translation>مجموعة أوامره تالفة</translation>
  </message>
  <message>
   <source>its command set is too long</source>
   <translation>مجموعة أوامره طويلة جدًا</translation>
  </message>
  <message>
   <source>its content is of no known kind</source>
   <translation>محتواه ليس من نوع معروف</translation>
  </message>
  <message>
   <source>its data end too early or are broken</source>
   <translation>بياناته تنتهي مبكرًا أو معطوبة</translation>
  </message>
  <message>
   <source>its data lie elsewhere</source>
   <translation>بياناته في مكان آخر</translation>
  </message>
  <message>
   <source>its data set is too long</source>
   <translation>مجموعة بياناته طويلة جدًا</translation>
  </message>
  <message>
   <source>its disk does not answer</source>
   <translation>قرصه لا يستجيب</translation>
  </message>
  <message>
   <source>its disk is full</source>
   <translation>قرصه ممتلئ</translation>
  </message>
  <message>
   <source>its driver does not give files; use WIA</source>
   <translation>برنامج تشغيله لا يعطي ملفات؛ استخدم WIA</translation>
  </message>
  <message>
   <source>its end is missing</source>
   <translation>نهايته مفقودة</translation>
  </message>
  <message>
   <source>its feeder is broken</source>
   <translation>وحدة تغذيته معطلة</translation>
  </message>
  <message>
   <source>its file header names another one</source>
   <translation>ترويسة ملفه تذكر غيره</translation>
  </message>
  <message>
   <source>its frame header is broken</source>
   <translation>ترويسة إطاره معطوبة</translation>
  </message>
  <message>
   <source>its frame {number} is no JPEG</source>
   <translation>إطاره {number} ليس JPEG</translation>
  </message>
  <message>
   <source>its frames are not what its header says</source>
   <translation>إطاراته ليست كما تذكر ترويسته</translation>
  </message>
  <message>
   <source>its frames have {megabyte} MB together, and one instance is built of {megabyte2} MB at most</source>
   <translation>حجم إطاراته معًا {megabyte} ميغابايت، والكائن الواحد يُبنى من {megabyte2} ميغابايت على الأكثر</translation>
  </message>
  <message>
   <source>its header is broken</source>
   <translation>ترويسته معطوبة</translation>
  </message>
  <message>
   <source>its header is missing</source>
   <translation>ترويسته مفقودة</translation>
  </message>
  <message>
   <source>its header or its pixels are missing</source>
   <translation>ترويسته أو بكسلاته مفقودة</translation>
  </message>
  <message>
   <source>its key has a password</source>
   <translation>مفتاحه محمي بكلمة مرور</translation>
  </message>
  <message>
   <source>its kind of pixels is not written in another transfer syntax</source>
   <translation>نوع بكسلاته لا يُكتب بصيغة نقل أخرى</translation>
  </message>
  <message>
   <source>its last value may be cut off</source>
   <translation>قد تكون قيمته الأخيرة مبتورة</translation>
  </message>
  <message>
   <source>its last {missing_s} seconds are missing</source>
   <translation>تنقصه آخر {missing_s} ثانية</translation>
  </message>
  <message>
   <source>its length is wrong</source>
   <translation>طوله خاطئ</translation>
  </message>
  <message>
   <source>its level is none of the information model's</source>
   <translation>مستواه ليس من مستويات نموذج المعلومات</translation>
  </message>
  <message>
   <source>its limit of connections is reached</source>
   <translation>بلغ حد اتصالاته</translation>
  </message>
  <message>
   <source>its list of pages has no end</source>
   <translation>قائمة صفحاته لا نهاية لها</translation>
  </message>
  <message>
   <source>its list of pages is broken</source>
   <translation>قائمة صفحاته معطوبة</translation>
  </message>
  <message>
   <source>its name is too long</source>
   <translation>اسمه طويل جدًا</translation>
  </message>
  <message>
   <source>its pages are made by a form of Adobe's own kind (XFA)</source>
   <translation>صفحاته منشأة بنموذج خاص بشركة Adobe (XFA)</translation>
  </message>
  <message>
   <source>its pages or frames differ in size or kind, so that they do not fit into one instance</source>
   <translation>صفحاته أو إطاراته مختلفة الحجم أو النوع، فلا يتسع لها كائن واحد</translation>
  </message>
  <message>
   <source>its palette is missing</source>
   <translation>لوحة ألوانه مفقودة</translation>
  </message>
  <message>
   <source>its palette is missing or broken</source>
   <translation>لوحة ألوانه مفقودة أو معطوبة</translation>
  </message>
  <message>
   <source>its palette is of an unusual kind</source>
   <translation>لوحة ألوانه من نوع غير مألوف</translation>
  </message>
  <message>
   <source>its part {decode} comes twice</source>
   <translation>جزؤه {decode} يرد مرتين</translation>
  </message>
  <message>
   <source>its parts are broken</source>
   <translation>أجزاؤه معطوبة</translation>
  </message>
  <message>
   <source>its parts are out of order</source>
   <translation>أجزاؤه غير مرتبة</translation>
  </message>
  <message>
   <source>its picture is missing</source>
   <translation>صورته مفقودة</translation>
  </message>
  <message>
   <source>its pictures are compressed in a way that is not read</source>
   <translation>صوره مضغوطة بطريقة لا تُقرأ</translation>
  </message>
  <message>
   <source>its pictures are larger than 4096 by 2160</source>
   <translation>صوره أكبر من 4096 في 2160</translation>
  </message>
  <message>
   <source>its pixel data are broken</source>
   <translation>بيانات بكسلاته معطوبة</translation>
  </message>
  <message>
   <source>its pixels are JPEG code around {bits} bits</source>
   <translation>بكسلاته ترميز JPEG حول {bits} بت</translation>
  </message>
  <message>
   <source>its pixels are Lab colors</source>
   <translation>بكسلاته ألوان Lab</translation>
  </message>
  <message>
   <source>its pixels are YCbCr of a rare kind</source>
   <translation>بكسلاته YCbCr من نوع نادر</translation>
  </message>
  <message>
   <source>its pixels are a camera's raw data</source>
   <translation>بكسلاته بيانات خام من كاميرا</translation>
  </message>
  <message>
   <source>its pixels are a mask</source>
   <translation>بكسلاته قناع</translation>
  </message>
  <message>
   <source>its pixels are a palette of a rare kind</source>
   <translation>بكسلاته لوحة ألوان من نوع نادر</translation>
  </message>
  <message>
   <source>its pixels are coded in a rare way</source>
   <translation>بكسلاته مرمّزة بطريقة نادرة</translation>
  </message>
  <message>
   <source>its pixels are coded in the JPEG of older TIFF files</source>
   <translation>بكسلاته مرمّزة بترميز JPEG لملفات TIFF القديمة</translation>
  </message>
  <message>
   <source>its pixels are coded in {coding}</source>
   <translation>بكسلاته مرمّزة بترميز {coding}</translation>
  </message>
  <message>
   <source>its pixels are colors of a rare kind</source>
   <translation>بكسلاته ألوان من نوع نادر</translation>
  </message>
  <message>
   <source>its pixels are differences of YCbCr</source>
   <translation>بكسلاته فروق YCbCr</translation>
  </message>
  <message>
   <source>its pixels are differences of a rare kind</source>
   <translation>بكسلاته فروق من نوع نادر</translation>
  </message>
  <message>
   <source>its pixels are differences of {bits} bits</source>
   <translation>بكسلاته فروق بعمق {bits} بت</translation>
  </message>
  <message>
   <source>its pixels are facsimile code around colors</source>
   <translation>بكسلاته ترميز فاكس لألوان</translation>
  </message>
  <message>
   <source>its pixels are floating point numbers</source>
   <translation>بكسلاته أعداد ذات فاصلة عائمة</translation>
  </message>
  <message>
   <source>its pixels are inks of a rare kind</source>
   <translation>بكسلاته أحبار من نوع نادر</translation>
  </message>
  <message>
   <source>its pixels are lossless JPEG in a TIFF</source>
   <translation>بكسلاته JPEG دون فقد داخل TIFF</translation>
  </message>
  <message>
   <source>its pixels are missing</source>
   <translation>بكسلاته مفقودة</translation>
  </message>
  <message>
   <source>its pixels are not in one piece</source>
   <translation>بكسلاته ليست في قطعة واحدة</translation>
  </message>
  <message>
   <source>its pixels are not those that it announces</source>
   <translation>بكسلاته ليست ما يعلن عنه</translation>
  </message>
  <message>
   <source>its pixels are not those that its header tells of</source>
   <translation>بكسلاته ليست التي تتحدث عنها ترويسته</translation>
  </message>
  <message>
   <source>its pixels are not what its header says</source>
   <translation>بكسلاته ليست كما تذكر ترويسته</translation>
  </message>
  <message>
   <source>its pixels are numbers of a rare kind</source>
   <translation>بكسلاته أعداد من نوع نادر</translation>
  </message>
  <message>
   <source>its pixels are numbers with a sign</source>
   <translation>بكسلاته أعداد ذات إشارة</translation>
  </message>
  <message>
   <source>its pixels cannot be decoded</source>
   <translation>تعذّر فك ترميز بكسلاته</translation>
  </message>
  <message>
   <source>its pixels cannot be read</source>
   <translation>تعذّرت قراءة بكسلاته</translation>
  </message>
  <message>
   <source>its pixels cannot be shown</source>
   <translation>لا يمكن عرض بكسلاته</translation>
  </message>
  <message>
   <source>its pixels end too early</source>
   <translation>بكسلاته تنتهي مبكرًا</translation>
  </message>
  <message>
   <source>its pixels have more bits than it says</source>
   <translation>عدد بتّات بكسلاته أكبر مما يذكره</translation>
  </message>
  <message>
   <source>its process does not start: {why}</source>
   <translation>عمليته لا تبدأ: {why}</translation>
  </message>
  <message>
   <source>its process ended</source>
   <translation>انتهت عمليته</translation>
  </message>
  <message>
   <source>its reason is unknown to us ({key}, {key2}, {key3})</source>
   <translation>سببه غير معروف لدينا ({key}, {key2}, {key3})</translation>
  </message>
  <message>
   <source>its records do not lead to each other</source>
   <translation>سجلاته لا يقود بعضها إلى بعض</translation>
  </message>
  <message>
   <source>its resolution cannot be chosen</source>
   <translation>لا يمكن اختيار دقته</translation>
  </message>
  <message>
   <source>its samples are of an unusual number of bits</source>
   <translation>عيّناته بعدد بتّات غير مألوف</translation>
  </message>
  <message>
   <source>its samples are signed numbers</source>
   <translation>عيّناته أعداد ذات إشارة</translation>
  </message>
  <message>
   <source>its samples have different numbers of bits</source>
   <translation>عيّناته مختلفة في عدد البتّات</translation>
  </message>
  <message>
   <source>its samples have {bits} bits</source>
   <translation>عيّناته بعمق {bits} بت</translation>
  </message>
  <message>
   <source>its segments are out of order</source>
   <translation>مقاطعه غير مرتبة</translation>
  </message>
  <message>
   <source>its sequences are nested too deeply</source>
   <translation>تسلسلاته متداخلة بعمق زائد</translation>
  </message>
  <message>
   <source>its stream has more than the 4 GB that one instance can hold</source>
   <translation>دفقه أكبر من 4 غيغابايت التي يتسع لها كائن واحد</translation>
  </message>
  <message>
   <source>its text reaches to column {right} and row {bottom} of a picture with {columns} by {rows}</source>
   <translation>نصه يصل إلى العمود {right} والصف {bottom} من صورة بحجم {columns} في {rows}</translation>
  </message>
  <message>
   <source>its transfer syntax is not known</source>
   <translation>صيغة النقل الخاصة به غير معروفة</translation>
  </message>
  <message>
   <source>its transparent color is broken</source>
   <translation>لونه الشفاف معطوب</translation>
  </message>
  <message>
   <source>its typeface has no letter for {names}</source>
   <translation>خطه لا يحتوي على حرف لـ {names}</translation>
  </message>
  <message>
   <source>its {frame_count} frames have {megabyte} MB together, and one instance is built of {megabyte2} MB at most</source>
   <translation>حجم إطاراته ({frame_count}) معًا {megabyte} ميغابايت، والكائن الواحد يُبنى من {megabyte2} ميغابايت على الأكثر</translation>
  </message>
  <message>
   <source>its {frames} frames have more than {most_edited_bytes} MB together</source>
   <translation>حجم إطاراته ({frames}) معًا أكثر من {most_edited_bytes} ميغابايت</translation>
  </message>
  <message>
   <source>its {keyword} is not a UID</source>
   <translation>قيمة {keyword} فيه ليست UID</translation>
  </message>
  <message>
   <source>joins a study</source>
   <translation>الإلحاق بدراسة</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>الآن</translation>
  </message>
  <message numerus="yes">
   <source>keep {count} pictures</source>
   <translation>
    <numerusform>إبقاء {count} صورة</numerusform>
    <numerusform>إبقاء صورة واحدة</numerusform>
    <numerusform>إبقاء صورتين</numerusform>
    <numerusform>إبقاء {count} صور</numerusform>
    <numerusform>إبقاء {count} صورة</numerusform>
    <numerusform>إبقاء {count} صورة</numerusform>
   </translation>
  </message>
  <message>
   <source>kept on this computer</source>
   <translation>محفوظة على هذا الحاسوب</translation>
  </message>
  <message>
   <source>left</source>
   <comment>side</comment>
   <translation>يسار</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>أُهمل</translation>
  </message>
  <message>
   <source>listed twice</source>
   <translation>مُدرج مرتين</translation>
  </message>
  <message>
   <source>look at it</source>
   <translation>راجِعه</translation>
  </message>
  <message>
   <source>made when sent</source>
   <translation>يُنشأ عند الإرسال</translation>
  </message>
  <message>
   <source>may hold capital letters, digits, spaces and underscores only.</source>
   <translation>لا يقبل إلا الأحرف الكبيرة والأرقام والمسافات والشرطات السفلية.</translation>
  </message>
  <message>
   <source>may hold plain ASCII characters only.</source>
   <translation>لا يقبل إلا محارف ASCII البسيطة.</translation>
  </message>
  <message>
   <source>may hold {limit} characters; this has {length}.</source>
   <translation>يتسع لعدد {limit} من المحارف؛ وفيه {length}.</translation>
  </message>
  <message numerus="yes">
   <source>move {count} pictures</source>
   <translation>
    <numerusform>نقل {count} صورة</numerusform>
    <numerusform>نقل صورة واحدة</numerusform>
    <numerusform>نقل صورتين</numerusform>
    <numerusform>نقل {count} صور</numerusform>
    <numerusform>نقل {count} صورة</numerusform>
    <numerusform>نقل {count} صورة</numerusform>
   </translation>
  </message>
  <message>
   <source>needs you</source>
   <translation>تحتاج إليك</translation>
  </message>
  <message>
   <source>next try now</source>
   <translation>المحاولة التالية الآن</translation>
  </message>
  <message>
   <source>next try {time}</source>
   <translation>المحاولة التالية {time}</translation>
  </message>
  <message>
   <source>no</source>
   <translation>لا</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>لا إجابة</translation>
  </message>
  <message>
   <source>no answer within {timeout_s} seconds</source>
   <translation>لا إجابة خلال {timeout_s} ثانية</translation>
  </message>
  <message>
   <source>no encrypted connection comes about</source>
   <translation>لم ينشأ اتصال مشفّر</translation>
  </message>
  <message>
   <source>no part of the page can be chosen</source>
   <translation>لا يمكن اختيار جزء من الصفحة</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>دون ذكر سبب</translation>
  </message>
  <message>
   <source>no worklist</source>
   <translation>لا قائمة عمل</translation>
  </message>
  <message>
   <source>none is shown</source>
   <translation>لا تُقدَّم أي شهادة</translation>
  </message>
  <message>
   <source>none is watched</source>
   <translation>لا مجلد مراقَب</translation>
  </message>
  <message>
   <source>none is yet</source>
   <translation>لا شيء بعد</translation>
  </message>
  <message>
   <source>not from the worklist</source>
   <translation>ليس من قائمة العمل</translation>
  </message>
  <message>
   <source>nothing can be changed on the disk that holds it</source>
   <translation>لا يمكن تغيير شيء على القرص الذي يحتويه</translation>
  </message>
  <message>
   <source>nothing was asked</source>
   <translation>لم يُطلب شيء</translation>
  </message>
  <message>
   <source>of this computer</source>
   <translation>(هذا الحاسوب)</translation>
  </message>
  <message>
   <source>on {date}</source>
   <translation>في {date}</translation>
  </message>
  <message>
   <source>one of its frames is broken</source>
   <translation>أحد إطاراته معطوب</translation>
  </message>
  <message>
   <source>one of its lists cannot be read</source>
   <translation>تعذّرت قراءة إحدى قوائمه</translation>
  </message>
  <message>
   <source>one of its sides is longer than the {longest_side} pixels that DICOM can hold</source>
   <translation>أحد أضلاعه أطول من {longest_side} بكسل التي يتسع لها DICOM</translation>
  </message>
  <message>
   <source>one of its sides is longer than {longest_side} pixels</source>
   <translation>أحد أضلاعه أطول من {longest_side} بكسل</translation>
  </message>
  <message>
   <source>one of its texts cannot be read ({doubt})</source>
   <translation>تعذّرت قراءة أحد نصوصه ({doubt})</translation>
  </message>
  <message>
   <source>one of its texts is too long</source>
   <translation>أحد نصوصه طويل جدًا</translation>
  </message>
  <message>
   <source>outbox: empty</source>
   <translation>صندوق الصادر: فارغ</translation>
  </message>
  <message>
   <source>outbox: nothing is being sent</source>
   <translation>صندوق الصادر: لا شيء قيد الإرسال</translation>
  </message>
  <message>
   <source>outbox: unknown</source>
   <translation>صندوق الصادر: غير معروف</translation>
  </message>
  <message>
   <source>outbox: {count} of {count} in the PACS today</source>
   <translation>صندوق الصادر: {count} من {count} في PACS اليوم</translation>
  </message>
  <message>
   <source>outbox: {state}</source>
   <translation>صندوق الصادر: {state}</translation>
  </message>
  <message numerus="yes">
   <source>outbox: {stored} of {count} stored today</source>
   <translation>
    <numerusform>صندوق الصادر: خُزّن اليوم {stored} من {count}</numerusform>
    <numerusform>صندوق الصادر: خُزّن اليوم {stored} من {count}</numerusform>
    <numerusform>صندوق الصادر: خُزّن اليوم {stored} من {count}</numerusform>
    <numerusform>صندوق الصادر: خُزّن اليوم {stored} من {count}</numerusform>
    <numerusform>صندوق الصادر: خُزّن اليوم {stored} من {count}</numerusform>
    <numerusform>صندوق الصادر: خُزّن اليوم {stored} من {count}</numerusform>
   </translation>
  </message>
  <message>
   <source>page {number} cannot be read</source>
   <translation>تعذّرت قراءة الصفحة {number}</translation>
  </message>
  <message>
   <source>page {number} cannot be read: {reason}</source>
   <translation>تعذّرت قراءة الصفحة {number}: {reason}</translation>
  </message>
  <message>
   <source>passed</source>
   <translation>نجح</translation>
  </message>
  <message>
   <source>pictures (Secondary Capture)</source>
   <translation>الصور (Secondary Capture)</translation>
  </message>
  <message numerus="yes">
   <source>pictures in {series} series, {size}</source>
   <translation>
    <numerusform>صورة في {series} من السلاسل، {size}</numerusform>
    <numerusform>صورة في {series} من السلاسل، {size}</numerusform>
    <numerusform>صور في {series} من السلاسل، {size}</numerusform>
    <numerusform>صور في {series} من السلاسل، {size}</numerusform>
    <numerusform>صورة في {series} من السلاسل، {size}</numerusform>
    <numerusform>صورة في {series} من السلاسل، {size}</numerusform>
   </translation>
  </message>
  <message>
   <source>pictures yet</source>
   <translation>لا صور بعد</translation>
  </message>
  <message numerus="yes">
   <source>pictures, {size}</source>
   <translation>
    <numerusform>صورة، {size}</numerusform>
    <numerusform>صورة، {size}</numerusform>
    <numerusform>صور، {size}</numerusform>
    <numerusform>صور، {size}</numerusform>
    <numerusform>صورة، {size}</numerusform>
    <numerusform>صورة، {size}</numerusform>
   </translation>
  </message>
  <message>
   <source>pixels that are not for the screen</source>
   <translation>بكسلات ليست للشاشة</translation>
  </message>
  <message>
   <source>python-sane is not installed (pip install 'ezp2p[scan]')</source>
   <translation>لم تُثبَّت python-sane (pip install 'ezp2p[scan]')</translation>
  </message>
  <message>
   <source>pytwain is not installed (pip install pytwain)</source>
   <translation>لم تُثبَّت pytwain (pip install pytwain)</translation>
  </message>
  <message>
   <source>queued</source>
   <translation>في الطابور</translation>
  </message>
  <message>
   <source>reading it took longer than {seconds} seconds</source>
   <translation>استغرقت قراءته أكثر من {seconds} ثانية</translation>
  </message>
  <message>
   <source>reading videos is not installed</source>
   <translation>لم تُثبَّت قراءة الفيديو</translation>
  </message>
  <message numerus="yes">
   <source>reject {count} pictures</source>
   <translation>
    <numerusform>استبعاد {count} صورة</numerusform>
    <numerusform>استبعاد صورة واحدة</numerusform>
    <numerusform>استبعاد صورتين</numerusform>
    <numerusform>استبعاد {count} صور</numerusform>
    <numerusform>استبعاد {count} صورة</numerusform>
    <numerusform>استبعاد {count} صورة</numerusform>
   </translation>
  </message>
  <message>
   <source>removed, as the settings say</source>
   <translation>أُزيلت وفق الإعدادات</translation>
  </message>
  <message>
   <source>right</source>
   <comment>side</comment>
   <translation>يمين</translation>
  </message>
  <message>
   <source>rows and columns are given together.</source>
   <translation>تُعطى الصفوف والأعمدة معًا.</translation>
  </message>
  <message>
   <source>searches (Study Root)</source>
   <translation>البحث (Study Root)</translation>
  </message>
  <message>
   <source>sending</source>
   <translation>قيد الإرسال</translation>
  </message>
  <message>
   <source>sent again soon</source>
   <translation>يُعاد الإرسال قريبًا</translation>
  </message>
  <message>
   <source>several pages or frames</source>
   <translation>عدة صفحات أو إطارات</translation>
  </message>
  <message>
   <source>several, which stay unless you write</source>
   <translation>متعددة، تبقى ما لم تكتب</translation>
  </message>
  <message>
   <source>single bits are written uncompressed</source>
   <translation>البتّات المفردة تُكتب دون ضغط</translation>
  </message>
  <message>
   <source>somebody else</source>
   <translation>شخص آخر</translation>
  </message>
  <message>
   <source>something other than numbers is among its values</source>
   <translation>بين قيمه ما ليس أعدادًا</translation>
  </message>
  <message>
   <source>something unknown follows its header or its pixels</source>
   <translation>شيء غير معروف يلي ترويسته أو بكسلاته</translation>
  </message>
  <message>
   <source>sort by name</source>
   <translation>ترتيب حسب الاسم</translation>
  </message>
  <message>
   <source>sort by time taken</source>
   <translation>ترتيب حسب وقت الالتقاط</translation>
  </message>
  <message>
   <source>status {status}</source>
   <translation>الحالة {status}</translation>
  </message>
  <message>
   <source>status {status}: {comment}</source>
   <translation>الحالة {status}: {comment}</translation>
  </message>
  <message>
   <source>storage commitment, status {status}</source>
   <translation>تأكيد التخزين، الحالة {status}</translation>
  </message>
  <message>
   <source>storage commitment, status {status}: {comment}</source>
   <translation>تأكيد التخزين، الحالة {status}: {comment}</translation>
  </message>
  <message>
   <source>stored</source>
   <translation>مُخزَّنة</translation>
  </message>
  <message>
   <source>stored and confirmed</source>
   <translation>مُخزَّنة ومؤكَّدة</translation>
  </message>
  <message>
   <source>take away a series</source>
   <translation>إزالة سلسلة</translation>
  </message>
  <message numerus="yes">
   <source>take out {count} pictures</source>
   <translation>
    <numerusform>إزالة {count} صورة</numerusform>
    <numerusform>إزالة صورة واحدة</numerusform>
    <numerusform>إزالة صورتين</numerusform>
    <numerusform>إزالة {count} صور</numerusform>
    <numerusform>إزالة {count} صورة</numerusform>
    <numerusform>إزالة {count} صورة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>take the pages of {count} pictures</source>
   <translation>
    <numerusform>أخذ صفحات {count} صورة</numerusform>
    <numerusform>أخذ صفحات صورة واحدة</numerusform>
    <numerusform>أخذ صفحات صورتين</numerusform>
    <numerusform>أخذ صفحات {count} صور</numerusform>
    <numerusform>أخذ صفحات {count} صورة</numerusform>
    <numerusform>أخذ صفحات {count} صورة</numerusform>
   </translation>
  </message>
  <message>
   <source>the C-ECHO request</source>
   <translation>طلب C-ECHO</translation>
  </message>
  <message>
   <source>the C-STORE request</source>
   <translation>طلب C-STORE</translation>
  </message>
  <message>
   <source>the DICOMDIR lists it by a name that is none</source>
   <translation>يدرجه DICOMDIR باسم ليس اسمًا</translation>
  </message>
  <message>
   <source>the PDF is protected by a password</source>
   <translation>ملف PDF محمي بكلمة مرور</translation>
  </message>
  <message>
   <source>the PDU did not come whole in time</source>
   <translation>لم يصل PDU كاملًا في الوقت المحدد</translation>
  </message>
  <message>
   <source>the area does not lie on what it scans</source>
   <translation>المساحة لا تقع على ما يمسحه</translation>
  </message>
  <message>
   <source>the area has to lie within {width} by {height} mm</source>
   <translation>يجب أن تقع المساحة ضمن {width} في {height} مم</translation>
  </message>
  <message>
   <source>the beginning of the encryption failed ({details})</source>
   <translation>فشل بدء التشفير ({details})</translation>
  </message>
  <message>
   <source>the certificate of this workstation has expired</source>
   <translation>انتهت صلاحية شهادة محطة العمل هذه</translation>
  </message>
  <message>
   <source>the chosen part lies outside of its picture</source>
   <translation>الجزء المختار خارج صورته</translation>
  </message>
  <message>
   <source>the computer that holds it does not answer</source>
   <translation>الحاسوب الذي يحتويه لا يستجيب</translation>
  </message>
  <message>
   <source>the connection to the computer that holds it is lost</source>
   <translation>فُقد الاتصال بالحاسوب الذي يحتويه</translation>
  </message>
  <message>
   <source>the data do not match what it expects of such a picture ({details})</source>
   <translation>البيانات لا تطابق ما يتوقعه من صورة كهذه ({details})</translation>
  </message>
  <message>
   <source>the disk or card that holds it reports an error</source>
   <translation>القرص أو البطاقة التي تحتويه تبلّغ عن خطأ</translation>
  </message>
  <message>
   <source>the disk that holds it reports an error</source>
   <translation>القرص الذي يحتويه يبلّغ عن خطأ</translation>
  </message>
  <message>
   <source>the file holds only zeros</source>
   <translation>لا يحتوي الملف إلا على أصفار</translation>
  </message>
  <message>
   <source>the file holds only {count} bytes</source>
   <translation>لا يحتوي الملف إلا على {count} بايت</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>الملف فارغ</translation>
  </message>
  <message>
   <source>the frames of its animation are out of order</source>
   <translation>إطارات صورته المتحركة غير مرتبة</translation>
  </message>
  <message>
   <source>the last word of a value is not whole</source>
   <translation>الكلمة الأخيرة من قيمة ما غير كاملة</translation>
  </message>
  <message>
   <source>the length of a data value is wrong</source>
   <translation>طول قيمة بيانات خاطئ</translation>
  </message>
  <message>
   <source>the length of an item is wrong</source>
   <translation>طول عنصر خاطئ</translation>
  </message>
  <message>
   <source>the library for HEIC pictures is not installed</source>
   <translation>لم تُثبَّت مكتبة صور HEIC</translation>
  </message>
  <message>
   <source>the library that finds network scanners is not installed, and no address of one is set up</source>
   <translation>لم تُثبَّت المكتبة التي تجد الماسحات الضوئية الشبكية، ولم يُعدَّ عنوان أي منها</translation>
  </message>
  <message>
   <source>the next one</source>
   <translation>التالي</translation>
  </message>
  <message>
   <source>the page ended before it began</source>
   <translation>انتهت الصفحة قبل أن تبدأ</translation>
  </message>
  <message>
   <source>the page has another size than was asked for, and nothing tells why</source>
   <translation>حجم الصفحة غير المطلوب، ولا شيء يذكر السبب</translation>
  </message>
  <message>
   <source>the page is too large at this resolution</source>
   <translation>الصفحة كبيرة جدًا بهذه الدقة</translation>
  </message>
  <message>
   <source>the page is too large for the memory</source>
   <translation>الصفحة كبيرة جدًا على الذاكرة</translation>
  </message>
  <message>
   <source>the query</source>
   <translation>الاستعلام</translation>
  </message>
  <message>
   <source>the release</source>
   <translation>إنهاء الاقتران</translation>
  </message>
  <message>
   <source>the request for an association</source>
   <translation>طلب الاقتران</translation>
  </message>
  <message>
   <source>the request for encryption (TLS)</source>
   <translation>طلب التشفير (TLS)</translation>
  </message>
  <message>
   <source>the request for storage commitment</source>
   <translation>طلب تأكيد التخزين</translation>
  </message>
  <message>
   <source>the same</source>
   <translation>نفسه</translation>
  </message>
  <message>
   <source>the scan was canceled at the scanner</source>
   <translation>أُلغي المسح من الماسح الضوئي</translation>
  </message>
  <message>
   <source>the server did not come to an end in {seconds} seconds</source>
   <translation>لم ينتهِ الخادم خلال {seconds} ثانية</translation>
  </message>
  <message>
   <source>the server has more than {responses} answers</source>
   <translation>لدى الخادم أكثر من {responses} إجابة</translation>
  </message>
  <message>
   <source>the server names a character set that DICOM does not know</source>
   <translation>يذكر الخادم مجموعة محارف لا يعرفها DICOM</translation>
  </message>
  <message>
   <source>the server names another character set, but it looks like UTF-8</source>
   <translation>يذكر الخادم مجموعة محارف أخرى، لكنه يبدو UTF-8</translation>
  </message>
  <message>
   <source>the server names no character set for it</source>
   <translation>لا يذكر الخادم مجموعة محارف له</translation>
  </message>
  <message>
   <source>the server sends more than {bytes} MB</source>
   <translation>يرسل الخادم أكثر من {bytes} ميغابايت</translation>
  </message>
  <message>
   <source>the sheet is too long for both sides</source>
   <translation>الورقة أطول من أن تُمسح من الوجهين</translation>
  </message>
  <message>
   <source>the sheet is too short for both sides</source>
   <translation>الورقة أقصر من أن تُمسح من الوجهين</translation>
  </message>
  <message>
   <source>the size of the film is not known</source>
   <translation>حجم الفيلم غير معروف</translation>
  </message>
  <message>
   <source>the sizes in it contradict each other</source>
   <translation>الأحجام فيه متناقضة</translation>
  </message>
  <message>
   <source>the system does not open it</source>
   <translation>النظام لا يفتحه</translation>
  </message>
  <message>
   <source>the system does not say why</source>
   <translation>لا يذكر النظام السبب</translation>
  </message>
  <message>
   <source>the system refuses</source>
   <translation>النظام يرفض</translation>
  </message>
  <message>
   <source>the times of its frames are not in order</source>
   <translation>أوقات إطاراته غير مرتبة</translation>
  </message>
  <message>
   <source>the two know no common version of TLS and no common cipher that is safe enough</source>
   <translation>لا يشترك الطرفان في إصدار من TLS ولا في خوارزمية تشفير آمنة بما يكفي</translation>
  </message>
  <message>
   <source>the worklist</source>
   <translation>قائمة العمل</translation>
  </message>
  <message>
   <source>there is no setting called {unknown}.</source>
   <translation>لا يوجد إعداد باسم {unknown}.</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>هذا الملف غير موجود</translation>
  </message>
  <message>
   <source>there is too much paper in its feeder</source>
   <translation>في وحدة تغذيته ورق أكثر مما يجب</translation>
  </message>
  <message>
   <source>this computer does not join the letters of this script</source>
   <translation>هذا الحاسوب لا يصل حروف هذه الكتابة</translation>
  </message>
  <message>
   <source>this computer has too little free memory for it</source>
   <translation>الذاكرة الحرة في هذا الحاسوب لا تكفي لذلك</translation>
  </message>
  <message>
   <source>this installation cannot compress as {coding}</source>
   <translation>هذا التثبيت لا يستطيع الضغط بترميز {coding}</translation>
  </message>
  <message>
   <source>this is a document, which goes as it is</source>
   <translation>هذا مستند، ويُرسَل كما هو</translation>
  </message>
  <message>
   <source>this picture is color with {bits} bits, which it does not allow</source>
   <translation>هذه الصورة ملوّنة بعمق {bits} بت، وهو لا يسمح بذلك</translation>
  </message>
  <message>
   <source>this picture is gray with {bits} bits, which it does not allow</source>
   <translation>هذه الصورة رمادية بعمق {bits} بت، وهو لا يسمح بذلك</translation>
  </message>
  <message>
   <source>this program has no driver for it</source>
   <translation>ليس لدى هذا البرنامج برنامج تشغيل له</translation>
  </message>
  <message>
   <source>this workstation may not ask it for storage commitment ({details})</source>
   <translation>لا يحق لمحطة العمل هذه أن تطلب منه تأكيد التخزين ({details})</translation>
  </message>
  <message>
   <source>this workstation may not search there ({details})</source>
   <translation>لا يحق لمحطة العمل هذه أن تبحث هناك ({details})</translation>
  </message>
  <message>
   <source>this workstation may not store there ({details})</source>
   <translation>لا يحق لمحطة العمل هذه أن تخزّن هناك ({details})</translation>
  </message>
  <message>
   <source>those of the system</source>
   <translation>شهادات النظام</translation>
  </message>
  <message>
   <source>to</source>
   <comment>between two days</comment>
   <translation>إلى</translation>
  </message>
  <message>
   <source>too many files are open</source>
   <translation>عدد الملفات المفتوحة أكبر مما يجب</translation>
  </message>
  <message>
   <source>transparency unit</source>
   <translation>وحدة الشفافيات</translation>
  </message>
  <message>
   <source>two cameras are called {name}.</source>
   <translation>كاميرتان تحملان الاسم {name}.</translation>
  </message>
  <message>
   <source>two messages are mingled</source>
   <translation>اختلطت رسالتان</translation>
  </message>
  <message>
   <source>two remote AEs are called {name}.</source>
   <translation>وحدتا AE بعيدتان تحملان الاسم {name}.</translation>
  </message>
  <message>
   <source>two templates are called {name}.</source>
   <translation>قالبان يحملان الاسم {name}.</translation>
  </message>
  <message>
   <source>two ways of scanning are called {name}.</source>
   <translation>طريقتان للمسح تحملان الاسم {name}.</translation>
  </message>
  <message>
   <source>two ways of scanning begin with {key}.</source>
   <translation>طريقتان للمسح تبدآن بالمفتاح {key}.</translation>
  </message>
  <message>
   <source>uncompressed, its frames are more than the 4 GB that one instance can hold</source>
   <translation>دون ضغط تزيد إطاراته على 4 غيغابايت التي يتسع لها كائن واحد</translation>
  </message>
  <message>
   <source>under way</source>
   <translation>قيد التنفيذ</translation>
  </message>
  <message>
   <source>unknown reason</source>
   <translation>سبب غير معروف</translation>
  </message>
  <message>
   <source>verification</source>
   <translation>التحقق</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>تنتظر</translation>
  </message>
  <message>
   <source>what answers there does not speak HTTP</source>
   <translation>ما يجيب هناك لا يستخدم HTTP</translation>
  </message>
  <message>
   <source>what answers there is not an eSCL scanner</source>
   <translation>ما يجيب هناك ليس ماسح eSCL</translation>
  </message>
  <message>
   <source>what it sent is not understood: {error}</source>
   <translation>ما أرسله غير مفهوم: {error}</translation>
  </message>
  <message>
   <source>what tells of EzP2P's libraries is missing</source>
   <translation>المعلومات عن مكتبات EzP2P مفقودة</translation>
  </message>
  <message>
   <source>what was copied cannot be read</source>
   <translation>تعذّرت قراءة ما نُسخ</translation>
  </message>
  <message>
   <source>when sent</source>
   <translation>عند الإرسال</translation>
  </message>
  <message>
   <source>worklist not here yet</source>
   <translation>قائمة العمل لم تصل بعد</translation>
  </message>
  <message>
   <source>worklist {age}</source>
   <translation>قائمة العمل: {age}</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>نعم</translation>
  </message>
  <message>
   <source>you have no right to it</source>
   <translation>ليس لديك حق الوصول إليه</translation>
  </message>
  <message>
   <source>you have no right to read it</source>
   <translation>ليس لديك حق قراءته</translation>
  </message>
  <message>
   <source>{address}, as {title}</source>
   <translation>{address}، باسم {title}</translation>
  </message>
  <message>
   <source>{bits}-bit gray</source>
   <translation>رمادي {bits} بت</translation>
  </message>
  <message>
   <source>{called_ae} answered something that was not asked ({reason}).</source>
   <translation>أجاب {called_ae} بما لم يُطلب ({reason}).</translation>
  </message>
  <message>
   <source>{called_ae} answered something that was not asked ({reason}). Tell its administrator.</source>
   <translation>أجاب {called_ae} بما لم يُطلب ({reason}). أبلغ مسؤوله.</translation>
  </message>
  <message>
   <source>{called_ae} broke off the connection ({reason}).</source>
   <translation>قطع {called_ae} الاتصال ({reason}).</translation>
  </message>
  <message>
   <source>{called_ae} broke off the connection ({reason}). Try again; if it happens again, ask its administrator.</source>
   <translation>قطع {called_ae} الاتصال ({reason}). أعد المحاولة؛ وإذا تكرر ذلك فاسأل مسؤوله.</translation>
  </message>
  <message>
   <source>{called_ae} closed the connection on port {port} when the encryption was to begin. Try again in a minute; if it stays so, ask its administrator for the port with TLS, often 2762. Nothing is sent there unencrypted.</source>
   <translation>أغلق {called_ae} الاتصال على المنفذ {port} عند بدء التشفير. حاول مجددًا بعد دقيقة؛ وإن استمر ذلك فاطلب من مسؤوله المنفذ الذي يستخدم TLS، وهو غالبًا 2762. لا يُرسَل شيء إلى هناك دون تشفير.</translation>
  </message>
  <message>
   <source>{called_ae} did not answer {request} within {timeout_s} seconds.</source>
   <translation>لم يُجب {called_ae} عن {request} خلال {timeout_s} ثانية.</translation>
  </message>
  <message>
   <source>{called_ae} did not answer {request} within {timeout_s} seconds. It may be overloaded: try again, or raise the time limit in the settings.</source>
   <translation>لم يُجب {called_ae} عن {request} خلال {timeout_s} ثانية. قد يكون مثقلًا: أعد المحاولة، أو ارفع المهلة في الإعدادات.</translation>
  </message>
  <message>
   <source>{called_ae} does not encrypt on port {port}: {reason}. Ask its administrator for the port with TLS, often 2762; nothing is sent there unencrypted.</source>
   <translation>لا يشفّر {called_ae} على المنفذ {port}: {reason}. اسأل مسؤوله عن المنفذ الذي يستخدم TLS، وهو غالبًا 2762؛ لا يُرسل إليه شيء دون تشفير.</translation>
  </message>
  <message>
   <source>{called_ae} does not know this workstation. Ask its administrator to add the AE title {calling_ae} with this workstation's address {own_address}.</source>
   <translation>لا يعرف {called_ae} محطة العمل هذه. اطلب من مسؤوله إضافة عنوان AE {calling_ae} مع عنوان محطة العمل هذه {own_address}.</translation>
  </message>
  <message>
   <source>{called_ae} does not take {what}.</source>
   <translation>لا يقبل {called_ae}: {what}.</translation>
  </message>
  <message>
   <source>{called_ae} does not take {what}. Ask its administrator to allow it for {calling_ae}.</source>
   <translation>لا يقبل {called_ae}: {what}. اطلب من مسؤوله السماح بذلك لـ {calling_ae}.</translation>
  </message>
  <message>
   <source>{called_ae} is busy and takes no more connections at the moment ({reason}). It is tried again by itself.</source>
   <translation>{called_ae} مشغول ولا يقبل اتصالات أخرى الآن ({reason}). تُعاد المحاولة تلقائيًا.</translation>
  </message>
  <message>
   <source>{called_ae} refused the connection: {reason}. {cure}</source>
   <translation>رفض {called_ae} الاتصال: {reason}. {cure}</translation>
  </message>
  <message>
   <source>{called_ae} refused: {reason}.</source>
   <translation>رفض {called_ae}: {reason}.</translation>
  </message>
  <message>
   <source>{called_ae} refused: {reason}. {cure}</source>
   <translation>رفض {called_ae}: {reason}. {cure}</translation>
  </message>
  <message>
   <source>{called_ae} takes only encrypted connections on port {port}. Switch on TLS for it in the settings, or ask its administrator for the port without TLS.</source>
   <translation>لا يقبل {called_ae} على المنفذ {port} إلا الاتصالات المشفّرة. فعّل TLS له في الإعدادات، أو اسأل مسؤوله عن المنفذ الذي لا يستخدم TLS.</translation>
  </message>
  <message>
   <source>{called_ae} took the connection, but did not answer {request} within {timeout_s} seconds.</source>
   <translation>قبل {called_ae} الاتصال، لكنه لم يُجب عن {request} خلال {timeout_s} ثانية.</translation>
  </message>
  <message>
   <source>{camera}, clip {number}</source>
   <translation>{camera}، مقطع {number}</translation>
  </message>
  <message>
   <source>{coding} does not hold {columns} by {rows} pixels at {rate} frames per second</source>
   <translation>لا يتسع {coding} لحجم {columns} في {rows} بكسل بمعدل {rate} إطار في الثانية</translation>
  </message>
  <message>
   <source>{coding} does not hold {columns} by {rows} pixels at {rate} frames per second with pixels that are not square</source>
   <translation>لا يتسع {coding} لحجم {columns} في {rows} بكسل بمعدل {rate} إطار في الثانية ببكسلات غير مربعة</translation>
  </message>
  <message>
   <source>{coding} or {other} does not hold {columns} by {rows} pixels at {rate} frames per second</source>
   <translation>لا يتسع {coding} ولا {other} لحجم {columns} في {rows} بكسل بمعدل {rate} إطار في الثانية</translation>
  </message>
  <message>
   <source>{coding} or {other} does not hold {columns} by {rows} pixels at {rate} frames per second with pixels that are not square</source>
   <translation>لا يتسع {coding} ولا {other} لحجم {columns} في {rows} بكسل بمعدل {rate} إطار في الثانية ببكسلات غير مربعة</translation>
  </message>
  <message>
   <source>{columns} × {rows}</source>
   <translation>{columns} × {rows}</translation>
  </message>
  <message>
   <source>{columns} × {rows} of it are taken.</source>
   <translation>يُؤخذ منها {columns} × {rows}.</translation>
  </message>
  <message>
   <source>{columns} × {rows} of {all_columns} × {all_rows}</source>
   <translation>{columns} × {rows} من {all_columns} × {all_rows}</translation>
  </message>
  <message numerus="yes">
   <source>{count} bits</source>
   <translation>
    <numerusform>{count} بت</numerusform>
    <numerusform>بت واحد</numerusform>
    <numerusform>بتّان</numerusform>
    <numerusform>{count} بتّات</numerusform>
    <numerusform>{count} بتًّا</numerusform>
    <numerusform>{count} بت</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} blank pages were left out.</source>
   <translation>
    <numerusform>أُهملت {count} صفحة فارغة.</numerusform>
    <numerusform>أُهملت صفحة فارغة واحدة.</numerusform>
    <numerusform>أُهملت صفحتان فارغتان.</numerusform>
    <numerusform>أُهملت {count} صفحات فارغة.</numerusform>
    <numerusform>أُهملت {count} صفحة فارغة.</numerusform>
    <numerusform>أُهملت {count} صفحة فارغة.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} d</source>
   <translation>{count} يوم</translation>
  </message>
  <message numerus="yes">
   <source>{count} days old</source>
   <translation>
    <numerusform>منذ {count} يوم</numerusform>
    <numerusform>منذ يوم</numerusform>
    <numerusform>منذ يومين</numerusform>
    <numerusform>منذ {count} أيام</numerusform>
    <numerusform>منذ {count} يومًا</numerusform>
    <numerusform>منذ {count} يوم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} discarded.</source>
   <translation>
    <numerusform>{count} متجاهَلة.</numerusform>
    <numerusform>واحدة متجاهَلة.</numerusform>
    <numerusform>اثنتان متجاهَلتان.</numerusform>
    <numerusform>{count} متجاهَلة.</numerusform>
    <numerusform>{count} متجاهَلة.</numerusform>
    <numerusform>{count} متجاهَلة.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} dpi</source>
   <translation>{count} نقطة/بوصة</translation>
  </message>
  <message numerus="yes">
   <source>{count} entries</source>
   <translation>
    <numerusform>{count} إدخال</numerusform>
    <numerusform>إدخال واحد</numerusform>
    <numerusform>إدخالان</numerusform>
    <numerusform>{count} إدخالات</numerusform>
    <numerusform>{count} إدخالًا</numerusform>
    <numerusform>{count} إدخال</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} entries have the number {number}: choose one of them.</source>
   <translation>
    <numerusform>{count} إدخال له الرقم {number}: اختر واحدًا.</numerusform>
    <numerusform>إدخال واحد له الرقم {number}: اختره.</numerusform>
    <numerusform>إدخالان لهما الرقم {number}: اختر أحدهما.</numerusform>
    <numerusform>{count} إدخالات لها الرقم {number}: اختر واحدًا منها.</numerusform>
    <numerusform>{count} إدخالًا لها الرقم {number}: اختر واحدًا منها.</numerusform>
    <numerusform>{count} إدخال لها الرقم {number}: اختر واحدًا منها.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} fields to correct: {sentences}</source>
   <translation>
    <numerusform>{count} حقل للتصحيح: {sentences}</numerusform>
    <numerusform>حقل واحد للتصحيح: {sentences}</numerusform>
    <numerusform>حقلان للتصحيح: {sentences}</numerusform>
    <numerusform>{count} حقول للتصحيح: {sentences}</numerusform>
    <numerusform>{count} حقلًا للتصحيح: {sentences}</numerusform>
    <numerusform>{count} حقل للتصحيح: {sentences}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} files have several pages. How are they taken?</source>
   <translation>
    <numerusform>{count} ملف متعدد الصفحات. كيف تُؤخذ؟</numerusform>
    <numerusform>ملف واحد متعدد الصفحات. كيف تُؤخذ؟</numerusform>
    <numerusform>ملفان متعددا الصفحات. كيف تُؤخذ؟</numerusform>
    <numerusform>{count} ملفات متعددة الصفحات. كيف تُؤخذ؟</numerusform>
    <numerusform>{count} ملفًا متعدد الصفحات. كيف تُؤخذ؟</numerusform>
    <numerusform>{count} ملف متعدد الصفحات. كيف تُؤخذ؟</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} files were not taken, the others are here.</source>
   <translation>
    <numerusform>{count} ملف لم يؤخذ، والبقية هنا.</numerusform>
    <numerusform>ملف واحد لم يؤخذ، والبقية هنا.</numerusform>
    <numerusform>ملفان لم يؤخذا، والبقية هنا.</numerusform>
    <numerusform>{count} ملفات لم تُؤخذ، والبقية هنا.</numerusform>
    <numerusform>{count} ملفًا لم تُؤخذ، والبقية هنا.</numerusform>
    <numerusform>{count} ملف لم تُؤخذ، والبقية هنا.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} h old</source>
   <translation>
    <numerusform>منذ {count} ساعة</numerusform>
    <numerusform>منذ ساعة</numerusform>
    <numerusform>منذ ساعتين</numerusform>
    <numerusform>منذ {count} ساعات</numerusform>
    <numerusform>منذ {count} ساعة</numerusform>
    <numerusform>منذ {count} ساعة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} images</source>
   <translation>
    <numerusform>{count} صورة</numerusform>
    <numerusform>صورة واحدة</numerusform>
    <numerusform>صورتان</numerusform>
    <numerusform>{count} صور</numerusform>
    <numerusform>{count} صورة</numerusform>
    <numerusform>{count} صورة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} loaded, no older ones</source>
   <translation>
    <numerusform>{count} محمّل، ولا أقدم</numerusform>
    <numerusform>واحد محمّل، ولا أقدم</numerusform>
    <numerusform>اثنان محمّلان، ولا أقدم</numerusform>
    <numerusform>{count} محمّلة، ولا أقدم</numerusform>
    <numerusform>{count} محمّلًا، ولا أقدم</numerusform>
    <numerusform>{count} محمّل، ولا أقدم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} loaded, there are older ones</source>
   <translation>
    <numerusform>{count} محمّل، وهناك أقدم</numerusform>
    <numerusform>واحد محمّل، وهناك أقدم</numerusform>
    <numerusform>اثنان محمّلان، وهناك أقدم</numerusform>
    <numerusform>{count} محمّلة، وهناك أقدم</numerusform>
    <numerusform>{count} محمّلًا، وهناك أقدم</numerusform>
    <numerusform>{count} محمّل، وهناك أقدم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} min old</source>
   <translation>
    <numerusform>منذ {count} دقيقة</numerusform>
    <numerusform>منذ دقيقة</numerusform>
    <numerusform>منذ دقيقتين</numerusform>
    <numerusform>منذ {count} دقائق</numerusform>
    <numerusform>منذ {count} دقيقة</numerusform>
    <numerusform>منذ {count} دقيقة</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} mo</source>
   <translation>{count} شهر</translation>
  </message>
  <message numerus="yes">
   <source>{count} need you</source>
   <translation>
    <numerusform>{count} تحتاج إليك</numerusform>
    <numerusform>واحدة تحتاج إليك</numerusform>
    <numerusform>اثنتان تحتاجان إليك</numerusform>
    <numerusform>{count} تحتاج إليك</numerusform>
    <numerusform>{count} تحتاج إليك</numerusform>
    <numerusform>{count} تحتاج إليك</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} need you: see below.</source>
   <translation>
    <numerusform>{count} تحتاج إليك: انظر أدناه.</numerusform>
    <numerusform>واحدة تحتاج إليك: انظر أدناه.</numerusform>
    <numerusform>اثنتان تحتاجان إليك: انظر أدناه.</numerusform>
    <numerusform>{count} تحتاج إليك: انظر أدناه.</numerusform>
    <numerusform>{count} تحتاج إليك: انظر أدناه.</numerusform>
    <numerusform>{count} تحتاج إليك: انظر أدناه.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of the answers could not be read.</source>
   <translation>
    <numerusform>تعذّرت قراءة {count} إجابة.</numerusform>
    <numerusform>تعذّرت قراءة إجابة واحدة.</numerusform>
    <numerusform>تعذّرت قراءة إجابتين.</numerusform>
    <numerusform>تعذّرت قراءة {count} إجابات.</numerusform>
    <numerusform>تعذّرت قراءة {count} إجابة.</numerusform>
    <numerusform>تعذّرت قراءة {count} إجابة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of the selected pictures stayed as they are: it does not fit them.</source>
   <translation>
    <numerusform>{count} من الصور المحددة بقيت كما هي: لا يلائمها ذلك.</numerusform>
    <numerusform>صورة واحدة من المحددة بقيت كما هي: لا يلائمها ذلك.</numerusform>
    <numerusform>صورتان من المحددة بقيتا كما هما: لا يلائمهما ذلك.</numerusform>
    <numerusform>{count} من الصور المحددة بقيت كما هي: لا يلائمها ذلك.</numerusform>
    <numerusform>{count} من الصور المحددة بقيت كما هي: لا يلائمها ذلك.</numerusform>
    <numerusform>{count} من الصور المحددة بقيت كما هي: لا يلائمها ذلك.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of them may be stored there already: the answer was lost.</source>
   <translation>
    <numerusform>قد تكون {count} منها مُخزَّنة هناك بالفعل: فُقدت الإجابة.</numerusform>
    <numerusform>قد تكون واحدة منها مُخزَّنة هناك بالفعل: فُقدت الإجابة.</numerusform>
    <numerusform>قد تكون اثنتان منها مُخزَّنتين هناك بالفعل: فُقدت الإجابة.</numerusform>
    <numerusform>قد تكون {count} منها مُخزَّنة هناك بالفعل: فُقدت الإجابة.</numerusform>
    <numerusform>قد تكون {count} منها مُخزَّنة هناك بالفعل: فُقدت الإجابة.</numerusform>
    <numerusform>قد تكون {count} منها مُخزَّنة هناك بالفعل: فُقدت الإجابة.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} of {total} transfer syntaxes ({listed})</source>
   <translation>{count} من {total} من صيغ النقل ({listed})</translation>
  </message>
  <message numerus="yes">
   <source>{count} of {wanted} pictures were taken, and are kept.</source>
   <translation>
    <numerusform>التُقطت {count} من أصل {wanted}، وهي محفوظة.</numerusform>
    <numerusform>التُقطت صورة واحدة من أصل {wanted}، وهي محفوظة.</numerusform>
    <numerusform>التُقطت صورتان من أصل {wanted}، وهما محفوظتان.</numerusform>
    <numerusform>التُقطت {count} صور من أصل {wanted}، وهي محفوظة.</numerusform>
    <numerusform>التُقطت {count} صورة من أصل {wanted}، وهي محفوظة.</numerusform>
    <numerusform>التُقطت {count} صورة من أصل {wanted}، وهي محفوظة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} on the way</source>
   <translation>
    <numerusform>{count} في الطريق</numerusform>
    <numerusform>واحدة في الطريق</numerusform>
    <numerusform>اثنتان في الطريق</numerusform>
    <numerusform>{count} في الطريق</numerusform>
    <numerusform>{count} في الطريق</numerusform>
    <numerusform>{count} في الطريق</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} other patients</source>
   <translation>
    <numerusform>{count} مريض آخر</numerusform>
    <numerusform>مريض آخر</numerusform>
    <numerusform>مريضان آخران</numerusform>
    <numerusform>{count} مرضى آخرين</numerusform>
    <numerusform>{count} مريضًا آخر</numerusform>
    <numerusform>{count} مريض آخر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pages came too late and were not taken.</source>
   <translation>
    <numerusform>{count} صفحة وصلت متأخرة ولم تُؤخذ.</numerusform>
    <numerusform>صفحة واحدة وصلت متأخرة ولم تُؤخذ.</numerusform>
    <numerusform>صفحتان وصلتا متأخرتين ولم تُؤخذا.</numerusform>
    <numerusform>{count} صفحات وصلت متأخرة ولم تُؤخذ.</numerusform>
    <numerusform>{count} صفحة وصلت متأخرة ولم تُؤخذ.</numerusform>
    <numerusform>{count} صفحة وصلت متأخرة ولم تُؤخذ.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pages scanned.</source>
   <translation>
    <numerusform>مُسحت {count} صفحة.</numerusform>
    <numerusform>مُسحت صفحة واحدة.</numerusform>
    <numerusform>مُسحت صفحتان.</numerusform>
    <numerusform>مُسحت {count} صفحات.</numerusform>
    <numerusform>مُسحت {count} صفحة.</numerusform>
    <numerusform>مُسحت {count} صفحة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pages were kept.</source>
   <translation>
    <numerusform>حُفظت {count} صفحة.</numerusform>
    <numerusform>حُفظت صفحة واحدة.</numerusform>
    <numerusform>حُفظت صفحتان.</numerusform>
    <numerusform>حُفظت {count} صفحات.</numerusform>
    <numerusform>حُفظت {count} صفحة.</numerusform>
    <numerusform>حُفظت {count} صفحة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures</source>
   <translation>
    <numerusform>{count} صورة</numerusform>
    <numerusform>صورة واحدة</numerusform>
    <numerusform>صورتان</numerusform>
    <numerusform>{count} صور</numerusform>
    <numerusform>{count} صورة</numerusform>
    <numerusform>{count} صورة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures are missing in it: this computer was too slow.</source>
   <translation>
    <numerusform>تنقصه {count} صورة: كان هذا الحاسوب بطيئًا جدًا.</numerusform>
    <numerusform>تنقصه صورة واحدة: كان هذا الحاسوب بطيئًا جدًا.</numerusform>
    <numerusform>تنقصه صورتان: كان هذا الحاسوب بطيئًا جدًا.</numerusform>
    <numerusform>تنقصه {count} صور: كان هذا الحاسوب بطيئًا جدًا.</numerusform>
    <numerusform>تنقصه {count} صورة: كان هذا الحاسوب بطيئًا جدًا.</numerusform>
    <numerusform>تنقصه {count} صورة: كان هذا الحاسوب بطيئًا جدًا.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures are stored at {names}.</source>
   <translation>
    <numerusform>{count} صورة مُخزَّنة في {names}.</numerusform>
    <numerusform>صورة واحدة مُخزَّنة في {names}.</numerusform>
    <numerusform>صورتان مُخزَّنتان في {names}.</numerusform>
    <numerusform>{count} صور مُخزَّنة في {names}.</numerusform>
    <numerusform>{count} صورة مُخزَّنة في {names}.</numerusform>
    <numerusform>{count} صورة مُخزَّنة في {names}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures belong to the patient on the left</source>
   <translation>
    <numerusform>{count} صورة تخص المريض على اليمين</numerusform>
    <numerusform>صورة واحدة تخص المريض على اليمين</numerusform>
    <numerusform>صورتان تخصان المريض على اليمين</numerusform>
    <numerusform>{count} صور تخص المريض على اليمين</numerusform>
    <numerusform>{count} صورة تخص المريض على اليمين</numerusform>
    <numerusform>{count} صورة تخص المريض على اليمين</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures for {patient} are safe in the outbox, on the way to {destination}.</source>
   <translation>
    <numerusform>{count} صورة للمريض {patient} محفوظة في صندوق الصادر، في الطريق إلى {destination}.</numerusform>
    <numerusform>صورة واحدة للمريض {patient} محفوظة في صندوق الصادر، في الطريق إلى {destination}.</numerusform>
    <numerusform>صورتان للمريض {patient} محفوظتان في صندوق الصادر، في الطريق إلى {destination}.</numerusform>
    <numerusform>{count} صور للمريض {patient} محفوظة في صندوق الصادر، في الطريق إلى {destination}.</numerusform>
    <numerusform>{count} صورة للمريض {patient} محفوظة في صندوق الصادر، في الطريق إلى {destination}.</numerusform>
    <numerusform>{count} صورة للمريض {patient} محفوظة في صندوق الصادر، في الطريق إلى {destination}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures need you.</source>
   <translation>
    <numerusform>لا صور تتطلب تدخلك.</numerusform>
    <numerusform>صورة واحدة تتطلب تدخلك.</numerusform>
    <numerusform>صورتان تتطلبان تدخلك.</numerusform>
    <numerusform>{count} صور تتطلب تدخلك.</numerusform>
    <numerusform>{count} صورة تتطلب تدخلك.</numerusform>
    <numerusform>{count} صورة تتطلب تدخلك.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures not sent yet</source>
   <translation>
    <numerusform>{count} صورة لم تُرسَل بعد</numerusform>
    <numerusform>صورة واحدة لم تُرسَل بعد</numerusform>
    <numerusform>صورتان لم تُرسَلا بعد</numerusform>
    <numerusform>{count} صور لم تُرسَل بعد</numerusform>
    <numerusform>{count} صورة لم تُرسَل بعد</numerusform>
    <numerusform>{count} صورة لم تُرسَل بعد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures not sent yet, {rejected} of them rejected</source>
   <translation>
    <numerusform>{count} صورة لم تُرسَل بعد، المستبعد منها {rejected}</numerusform>
    <numerusform>صورة واحدة لم تُرسَل بعد، المستبعد منها {rejected}</numerusform>
    <numerusform>صورتان لم تُرسَلا بعد، المستبعد منها {rejected}</numerusform>
    <numerusform>{count} صور لم تُرسَل بعد، المستبعد منها {rejected}</numerusform>
    <numerusform>{count} صورة لم تُرسَل بعد، المستبعد منها {rejected}</numerusform>
    <numerusform>{count} صورة لم تُرسَل بعد، المستبعد منها {rejected}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures of {patients} for {name}</source>
   <translation>
    <numerusform>{count} صورة من {patients} إلى {name}</numerusform>
    <numerusform>صورة واحدة من {patients} إلى {name}</numerusform>
    <numerusform>صورتان من {patients} إلى {name}</numerusform>
    <numerusform>{count} صور من {patients} إلى {name}</numerusform>
    <numerusform>{count} صورة من {patients} إلى {name}</numerusform>
    <numerusform>{count} صورة من {patients} إلى {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures rejected and not sent</source>
   <translation>
    <numerusform>{count} صورة مستبعدة ولم تُرسَل</numerusform>
    <numerusform>صورة واحدة مستبعدة ولم تُرسَل</numerusform>
    <numerusform>صورتان مستبعدتان ولم تُرسَلا</numerusform>
    <numerusform>{count} صور مستبعدة ولم تُرسَل</numerusform>
    <numerusform>{count} صورة مستبعدة ولم تُرسَل</numerusform>
    <numerusform>{count} صورة مستبعدة ولم تُرسَل</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures wait for {names}</source>
   <translation>
    <numerusform>{count} صورة تنتظر {names}</numerusform>
    <numerusform>صورة واحدة تنتظر {names}</numerusform>
    <numerusform>صورتان تنتظران {names}</numerusform>
    <numerusform>{count} صور تنتظر {names}</numerusform>
    <numerusform>{count} صورة تنتظر {names}</numerusform>
    <numerusform>{count} صورة تنتظر {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures were not brought back, the others are here.</source>
   <translation>
    <numerusform>{count} صورة لم تُسترجع، والبقية هنا.</numerusform>
    <numerusform>صورة واحدة لم تُسترجع، والبقية هنا.</numerusform>
    <numerusform>صورتان لم تُسترجعا، والبقية هنا.</numerusform>
    <numerusform>{count} صور لم تُسترجع، والبقية هنا.</numerusform>
    <numerusform>{count} صورة لم تُسترجع، والبقية هنا.</numerusform>
    <numerusform>{count} صورة لم تُسترجع، والبقية هنا.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures were taken between {first} and {last}, not today. Are they this patient's?</source>
   <translation>
    <numerusform>{count} صورة التُقطت بين {first} و{last}، ليس اليوم. هل هي لهذا المريض؟</numerusform>
    <numerusform>صورة واحدة التُقطت بين {first} و{last}، ليس اليوم. هل هي لهذا المريض؟</numerusform>
    <numerusform>صورتان التُقطتا بين {first} و{last}، ليس اليوم. هل هما لهذا المريض؟</numerusform>
    <numerusform>{count} صور التُقطت بين {first} و{last}، ليس اليوم. هل هي لهذا المريض؟</numerusform>
    <numerusform>{count} صورة التُقطت بين {first} و{last}، ليس اليوم. هل هي لهذا المريض؟</numerusform>
    <numerusform>{count} صورة التُقطت بين {first} و{last}، ليس اليوم. هل هي لهذا المريض؟</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures were taken on {date}, not today. Are they this patient's?</source>
   <translation>
    <numerusform>{count} صورة التُقطت في {date}، ليس اليوم. هل هي لهذا المريض؟</numerusform>
    <numerusform>صورة واحدة التُقطت في {date}، ليس اليوم. هل هي لهذا المريض؟</numerusform>
    <numerusform>صورتان التُقطتا في {date}، ليس اليوم. هل هما لهذا المريض؟</numerusform>
    <numerusform>{count} صور التُقطت في {date}، ليس اليوم. هل هي لهذا المريض؟</numerusform>
    <numerusform>{count} صورة التُقطت في {date}، ليس اليوم. هل هي لهذا المريض؟</numerusform>
    <numerusform>{count} صورة التُقطت في {date}، ليس اليوم. هل هي لهذا المريض؟</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pictures with a note below.</source>
   <translation>
    <numerusform>{count} صورة مع ملاحظة أدناه.</numerusform>
    <numerusform>صورة واحدة مع ملاحظة أدناه.</numerusform>
    <numerusform>صورتان مع ملاحظة أدناه.</numerusform>
    <numerusform>{count} صور مع ملاحظة أدناه.</numerusform>
    <numerusform>{count} صورة مع ملاحظة أدناه.</numerusform>
    <numerusform>{count} صورة مع ملاحظة أدناه.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} recordings</source>
   <translation>
    <numerusform>{count} تسجيل</numerusform>
    <numerusform>تسجيل واحد</numerusform>
    <numerusform>تسجيلان</numerusform>
    <numerusform>{count} تسجيلات</numerusform>
    <numerusform>{count} تسجيلًا</numerusform>
    <numerusform>{count} تسجيل</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} recordings belong to the patient on the left</source>
   <translation>
    <numerusform>{count} تسجيل تخص المريض على اليمين</numerusform>
    <numerusform>تسجيل واحد يخص المريض على اليمين</numerusform>
    <numerusform>تسجيلان يخصان المريض على اليمين</numerusform>
    <numerusform>{count} تسجيلات تخص المريض على اليمين</numerusform>
    <numerusform>{count} تسجيلًا تخص المريض على اليمين</numerusform>
    <numerusform>{count} تسجيل تخص المريض على اليمين</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} recordings not sent yet</source>
   <translation>
    <numerusform>{count} تسجيل لم تُرسَل بعد</numerusform>
    <numerusform>تسجيل واحد لم يُرسَل بعد</numerusform>
    <numerusform>تسجيلان لم يُرسَلا بعد</numerusform>
    <numerusform>{count} تسجيلات لم تُرسَل بعد</numerusform>
    <numerusform>{count} تسجيلًا لم تُرسَل بعد</numerusform>
    <numerusform>{count} تسجيل لم تُرسَل بعد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} rejected stay here</source>
   <translation>
    <numerusform>{count} مستبعدة تبقى هنا</numerusform>
    <numerusform>مستبعدة واحدة تبقى هنا</numerusform>
    <numerusform>مستبعدتان تبقيان هنا</numerusform>
    <numerusform>{count} مستبعدة تبقى هنا</numerusform>
    <numerusform>{count} مستبعدة تبقى هنا</numerusform>
    <numerusform>{count} مستبعدة تبقى هنا</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} rejected stay here, until this patient is ended.</source>
   <translation>
    <numerusform>{count} مستبعدة تبقى هنا حتى إنهاء هذا المريض.</numerusform>
    <numerusform>مستبعدة واحدة تبقى هنا حتى إنهاء هذا المريض.</numerusform>
    <numerusform>مستبعدتان تبقيان هنا حتى إنهاء هذا المريض.</numerusform>
    <numerusform>{count} مستبعدة تبقى هنا حتى إنهاء هذا المريض.</numerusform>
    <numerusform>{count} مستبعدة تبقى هنا حتى إنهاء هذا المريض.</numerusform>
    <numerusform>{count} مستبعدة تبقى هنا حتى إنهاء هذا المريض.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} separator pages began a new series.</source>
   <translation>
    <numerusform>{count} صفحة فاصلة بدأت سلسلة جديدة.</numerusform>
    <numerusform>صفحة فاصلة واحدة بدأت سلسلة جديدة.</numerusform>
    <numerusform>صفحتان فاصلتان بدأتا سلسلة جديدة.</numerusform>
    <numerusform>{count} صفحات فاصلة بدأت سلسلة جديدة.</numerusform>
    <numerusform>{count} صفحة فاصلة بدأت سلسلة جديدة.</numerusform>
    <numerusform>{count} صفحة فاصلة بدأت سلسلة جديدة.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} to correct: {details}</source>
   <translation>للتصحيح ({count}): {details}</translation>
  </message>
  <message numerus="yes">
   <source>{count} unreadable entries</source>
   <translation>
    <numerusform>{count} إدخال غير مقروء</numerusform>
    <numerusform>إدخال واحد غير مقروء</numerusform>
    <numerusform>إدخالان غير مقروءين</numerusform>
    <numerusform>{count} إدخالات غير مقروءة</numerusform>
    <numerusform>{count} إدخالًا غير مقروء</numerusform>
    <numerusform>{count} إدخال غير مقروء</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} values cannot be used: see beside each field.</source>
   <translation>
    <numerusform>{count} قيمة لا يمكن استخدامها: انظر بجانب كل حقل.</numerusform>
    <numerusform>قيمة واحدة لا يمكن استخدامها: انظر بجانب الحقل.</numerusform>
    <numerusform>قيمتان لا يمكن استخدامهما: انظر بجانب الحقلين.</numerusform>
    <numerusform>{count} قيم لا يمكن استخدامها: انظر بجانب كل حقل.</numerusform>
    <numerusform>{count} قيمة لا يمكن استخدامها: انظر بجانب كل حقل.</numerusform>
    <numerusform>{count} قيمة لا يمكن استخدامها: انظر بجانب كل حقل.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} waiting</source>
   <translation>
    <numerusform>{count} تنتظر</numerusform>
    <numerusform>واحدة تنتظر</numerusform>
    <numerusform>اثنتان تنتظران</numerusform>
    <numerusform>{count} تنتظر</numerusform>
    <numerusform>{count} تنتظر</numerusform>
    <numerusform>{count} تنتظر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} waiting: tried again by itself.</source>
   <translation>
    <numerusform>{count} تنتظر: تُعاد المحاولة تلقائيًا.</numerusform>
    <numerusform>واحدة تنتظر: تُعاد المحاولة تلقائيًا.</numerusform>
    <numerusform>اثنتان تنتظران: تُعاد المحاولة تلقائيًا.</numerusform>
    <numerusform>{count} تنتظر: تُعاد المحاولة تلقائيًا.</numerusform>
    <numerusform>{count} تنتظر: تُعاد المحاولة تلقائيًا.</numerusform>
    <numerusform>{count} تنتظر: تُعاد المحاولة تلقائيًا.</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} wk</source>
   <translation>{count} أسبوع</translation>
  </message>
  <message>
   <source>{count} y</source>
   <translation>{count} سنة</translation>
  </message>
  <message>
   <source>{device} cannot be used here: {reason}.</source>
   <translation>لا يمكن استخدام {device} هنا: {reason}.</translation>
  </message>
  <message>
   <source>{device} changed the size of its pictures. What was recorded before is kept.</source>
   <translation>غيّر {device} حجم صوره. ما سُجّل من قبل محفوظ.</translation>
  </message>
  <message>
   <source>{device} did not answer within {seconds} seconds and was let go. Try again; if it stays, switch it off and on.</source>
   <translation>لم يُجب {device} خلال {seconds} ثانية فتُرك. أعد المحاولة؛ وإذا استمر ذلك فأطفئه وشغّله.</translation>
  </message>
  <message>
   <source>{device} does not answer. Look at its cable and its display, switch it off and on, and try again.</source>
   <translation>{device} لا يستجيب. تحقق من كبله وشاشته، وأطفئه وشغّله، ثم أعد المحاولة.</translation>
  </message>
  <message>
   <source>{device} does not scan like that: {reason}. Choose something else.</source>
   <translation>{device} لا يمسح هكذا: {reason}. اختر شيئًا آخر.</translation>
  </message>
  <message>
   <source>{device} gives no picture. Look at its cable and whether what is connected to it is switched on.</source>
   <translation>{device} لا يعطي صورة. تحقق من كبله ومن تشغيل ما هو موصول به.</translation>
  </message>
  <message>
   <source>{device} has sent no new picture{since}. What was recorded is kept. Look at its cable.</source>
   <translation>لم يرسل {device} صورة جديدة{since}. ما سُجّل محفوظ. تحقق من كبله.</translation>
  </message>
  <message>
   <source>{device} is not there. Look whether it is switched on and connected, then search for devices again.</source>
   <translation>{device} غير موجود. تحقق من تشغيله وتوصيله، ثم ابحث عن الأجهزة مجددًا.</translation>
  </message>
  <message>
   <source>{device} is still warming up. Wait a moment and scan again.</source>
   <translation>ما زال {device} في مرحلة الإحماء. انتظر لحظة وأعد المسح.</translation>
  </message>
  <message>
   <source>{device} is used by another program. Close that program, and choose the camera again.</source>
   <translation>{device} يستخدمه برنامج آخر. أغلق ذلك البرنامج، ثم اختر الكاميرا مجددًا.</translation>
  </message>
  <message>
   <source>{device} is used by somebody else. Wait until it is free, or close the other program.</source>
   <translation>{device} يستخدمه شخص آخر. انتظر حتى يفرغ، أو أغلق البرنامج الآخر.</translation>
  </message>
  <message numerus="yes">
   <source>{done} of {count} imported</source>
   <translation>
    <numerusform>استُورد {done} من {count}</numerusform>
    <numerusform>استُورد {done} من {count}</numerusform>
    <numerusform>استُورد {done} من {count}</numerusform>
    <numerusform>استُورد {done} من {count}</numerusform>
    <numerusform>استُورد {done} من {count}</numerusform>
    <numerusform>استُورد {done} من {count}</numerusform>
   </translation>
  </message>
  <message>
   <source>{edit}: change it</source>
   <translation>{edit}: تغييره</translation>
  </message>
  <message>
   <source>{element} cannot be read.</source>
   <translation>تعذّرت قراءة {element}.</translation>
  </message>
  <message>
   <source>{element} is far too long and was cut off.</source>
   <translation>{element} أطول بكثير مما يجب وقد بُتر.</translation>
  </message>
  <message numerus="yes">
   <source>{entries}, {count} of which are sent once more</source>
   <translation>
    <numerusform>{entries}، {count} منها يُعاد إرسالها</numerusform>
    <numerusform>{entries}، واحدة منها يُعاد إرسالها</numerusform>
    <numerusform>{entries}، اثنتان منها يُعاد إرسالهما</numerusform>
    <numerusform>{entries}، {count} منها يُعاد إرسالها</numerusform>
    <numerusform>{entries}، {count} منها يُعاد إرسالها</numerusform>
    <numerusform>{entries}، {count} منها يُعاد إرسالها</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{entries}; {count} files could not be understood and stay in place</source>
   <translation>
    <numerusform>{entries}؛ {count} ملف تعذّر فهمه ويبقى في مكانه</numerusform>
    <numerusform>{entries}؛ ملف واحد تعذّر فهمه ويبقى في مكانه</numerusform>
    <numerusform>{entries}؛ ملفان تعذّر فهمهما ويبقيان في مكانهما</numerusform>
    <numerusform>{entries}؛ {count} ملفات تعذّر فهمها وتبقى في مكانها</numerusform>
    <numerusform>{entries}؛ {count} ملفًا تعذّر فهمها وتبقى في مكانها</numerusform>
    <numerusform>{entries}؛ {count} ملف تعذّر فهمها وتبقى في مكانها</numerusform>
   </translation>
  </message>
  <message>
   <source>{first} and {last}</source>
   <translation>{first} و{last}</translation>
  </message>
  <message>
   <source>{folder} lies on a network drive ({kind}), where the list of what was sent could be lost. Choose a folder on a disk of this computer.</source>
   <translation>يقع {folder} على محرك أقراص شبكي ({kind})، وقد تضيع فيه قائمة ما أُرسل. اختر مجلدًا على قرص في هذا الحاسوب.</translation>
  </message>
  <message>
   <source>{held} belong to the patient on the left</source>
   <translation>{held} للمريض على اليمين</translation>
  </message>
  <message>
   <source>{held} not sent yet</source>
   <translation>لم يُرسَل بعد: {held}</translation>
  </message>
  <message>
   <source>{host} answers on port {port}, in {seconds} ms. This workstation connects from the address {own_address}.</source>
   <translation>{host} يجيب على المنفذ {port} خلال {seconds} مللي ثانية. تتصل محطة العمل هذه من العنوان {own_address}.</translation>
  </message>
  <message>
   <source>{host} answers, but nothing listens on port {port}.</source>
   <translation>{host} يجيب، لكن لا شيء يستمع على المنفذ {port}.</translation>
  </message>
  <message>
   <source>{host} answers, but nothing listens on port {port}. Check the port of {called_ae}, or ask its administrator whether the server is running.</source>
   <translation>{host} يجيب، لكن لا شيء يستمع على المنفذ {port}. تحقق من منفذ {called_ae}، أو اسأل مسؤوله إن كان الخادم يعمل.</translation>
  </message>
  <message>
   <source>{host} cannot be the name in a certificate</source>
   <translation>لا يمكن أن يكون {host} اسمًا في شهادة</translation>
  </message>
  <message>
   <source>{host} is an address: no name has to be looked up.</source>
   <translation>{host} عنوان: لا حاجة إلى البحث عن اسم.</translation>
  </message>
  <message>
   <source>{host}, port {port}, does not answer ({reason}).</source>
   <translation>{host}، المنفذ {port}، لا يجيب ({reason}).</translation>
  </message>
  <message>
   <source>{host}, port {port}, does not answer ({reason}). Check the network cable and the address of {called_ae}, or ask its administrator whether a firewall stands between.</source>
   <translation>{host}، المنفذ {port}، لا يجيب ({reason}). تحقق من كبل الشبكة ومن عنوان {called_ae}، أو اسأل مسؤوله إن كان بينهما جدار حماية.</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min old</source>
   <translation>منذ {hours} س {minutes} د</translation>
  </message>
  <message>
   <source>{key} holds {character}, which {character_set} cannot write.</source>
   <translation>يحتوي {key} على {character}، ولا تستطيع {character_set} كتابته.</translation>
  </message>
  <message>
   <source>{label} cannot be searched for by this; leave it empty to see it.</source>
   <translation>الحقل {label} لا يمكن البحث عنه بهذا؛ اتركه فارغًا لرؤيته.</translation>
  </message>
  <message>
   <source>{label} cannot hold a backslash.</source>
   <translation>الحقل {label} لا يقبل الشرطة المائلة العكسية.</translation>
  </message>
  <message>
   <source>{label} cannot hold control characters (found U+{character}).</source>
   <translation>الحقل {label} لا يقبل محارف التحكم (وُجد U+{character}).</translation>
  </message>
  <message>
   <source>{label} cannot hold invisible characters (found U+{character}).</source>
   <translation>الحقل {label} لا يقبل المحارف غير المرئية (وُجد U+{character}).</translation>
  </message>
  <message>
   <source>{label} cannot hold invisible direction marks (found U+{character}).</source>
   <translation>الحقل {label} لا يقبل علامات الاتجاه غير المرئية (وُجد U+{character}).</translation>
  </message>
  <message>
   <source>{label} combines a set with others that it allows none of: name it alone.</source>
   <translation>الحقل {label} يجمع مجموعة مع أخرى لا تسمح بها: اذكرها وحدها.</translation>
  </message>
  <message>
   <source>{label} has more than five parts parted by '^'.</source>
   <translation>الحقل {label} فيه أكثر من خمسة أجزاء يفصل بينها '^'.</translation>
  </message>
  <message>
   <source>{label} has more than three forms parted by '='.</source>
   <translation>الحقل {label} فيه أكثر من ثلاث صيغ يفصل بينها '='.</translation>
  </message>
  <message>
   <source>{label} has no left and right: leave Laterality empty.</source>
   <translation>ليس في {label} يسار ويمين: اترك «الجانب» فارغًا.</translation>
  </message>
  <message>
   <source>{label} holds a character that could not be read when it came. Write it anew.</source>
   <translation>الحقل {label} يحتوي على محرف تعذّرت قراءته عند وصوله. اكتبه من جديد.</translation>
  </message>
  <message>
   <source>{label} holds no name: leave it empty.</source>
   <translation>الحقل {label} لا يحتوي على اسم: اتركه فارغًا.</translation>
  </message>
  <message>
   <source>{label} holds {shown}, which cannot be asked for in {asked_in}.</source>
   <translation>الحقل {label} يحتوي على {shown}، ولا يمكن الاستعلام عنه بـ {asked_in}.</translation>
  </message>
  <message>
   <source>{label} holds {shown}, which the character set {character_set} cannot write. Write it in other letters, or choose ISO_IR 192 in the settings.</source>
   <translation>الحقل {label} يحتوي على {shown}، ولا تستطيع مجموعة المحارف {character_set} كتابته. اكتبه بحروف أخرى، أو اختر ISO_IR 192 في الإعدادات.</translation>
  </message>
  <message>
   <source>{label} is empty, and our certificate is of no use without its key.</source>
   <translation>{label} فارغ، ولا فائدة من شهادتنا دون مفتاحها.</translation>
  </message>
  <message>
   <source>{label} is empty.</source>
   <translation>الحقل {label} فارغ.</translation>
  </message>
  <message>
   <source>{label} is empty; it needs 1 to 16 characters.</source>
   <translation>الحقل {label} فارغ؛ يلزم من 1 إلى 16 محرفًا.</translation>
  </message>
  <message>
   <source>{label} is neither one value nor a range: write {example}.</source>
   <translation>الحقل {label} ليس قيمة واحدة ولا نطاقًا: اكتب {example}.</translation>
  </message>
  <message>
   <source>{label} is none of {character_sets}, and no combination of them by code extensions.</source>
   <translation>الحقل {label} ليس أيًا من {character_sets}، ولا تركيبًا منها بامتدادات الترميز.</translation>
  </message>
  <message>
   <source>{label} is none of {fallback_sets}.</source>
   <translation>الحقل {label} ليس أيًا من {fallback_sets}.</translation>
  </message>
  <message>
   <source>{label} is not a date that exists (write YYYYMMDD).</source>
   <translation>الحقل {label} ليس تاريخًا موجودًا (اكتب YYYYMMDD).</translation>
  </message>
  <message>
   <source>{label} is not a date that exists.</source>
   <translation>الحقل {label} ليس تاريخًا موجودًا.</translation>
  </message>
  <message>
   <source>{label} is not a time of day (write HHMMSS).</source>
   <translation>الحقل {label} ليس وقتًا من اليوم (اكتب HHMMSS).</translation>
  </message>
  <message>
   <source>{label} is not a time of day.</source>
   <translation>الحقل {label} ليس وقتًا من اليوم.</translation>
  </message>
  <message>
   <source>{label} is not a valid UID (up to 64 digits and dots, no part beginning with 0).</source>
   <translation>الحقل {label} ليس UID صالحًا (حتى 64 رقمًا ونقطة، ولا يبدأ أي جزء بـ 0).</translation>
  </message>
  <message>
   <source>{label} is not a whole number.</source>
   <translation>الحقل {label} ليس عددًا صحيحًا.</translation>
  </message>
  <message>
   <source>{label} is not a whole path.</source>
   <translation>الحقل {label} ليس مسارًا كاملًا.</translation>
  </message>
  <message>
   <source>{label} is not an age such as 046Y.</source>
   <translation>الحقل {label} ليس عمرًا مثل 046Y.</translation>
  </message>
  <message>
   <source>{label} is of no use without our certificate.</source>
   <translation>{label} لا فائدة منه دون شهادتنا.</translation>
  </message>
  <message>
   <source>{label} is one of a pair: choose left (L) or right (R).</source>
   <translation>{label} أحد زوج: اختر اليسار (L) أو اليمين (R).</translation>
  </message>
  <message>
   <source>{label} is one of a pair: left or right?</source>
   <translation>{label} أحد زوج: يسار أم يمين؟</translation>
  </message>
  <message>
   <source>{label} is only read, not written: choose GB18030 or ISO_IR 192 for Chinese text.</source>
   <translation>الحقل {label} للقراءة فقط لا للكتابة: اختر GB18030 أو ISO_IR 192 للنص الصيني.</translation>
  </message>
  <message>
   <source>{label} is required here: fill it in.</source>
   <translation>الحقل {label} مطلوب هنا: املأه.</translation>
  </message>
  <message>
   <source>{label} may hold capital letters, digits, spaces and underscores only.</source>
   <translation>الحقل {label} لا يقبل إلا الأحرف الكبيرة والأرقام والمسافات والشرطات السفلية.</translation>
  </message>
  <message>
   <source>{label} may hold plain ASCII characters only.</source>
   <translation>الحقل {label} لا يقبل إلا محارف ASCII البسيطة.</translation>
  </message>
  <message>
   <source>{label} may hold {limit} characters; this has {length}.</source>
   <translation>الحقل {label} يتسع لعدد {limit} من المحارف؛ وفيه {length}.</translation>
  </message>
  <message>
   <source>{label} of the pictures sent before holds {character}, which the character set {character_set} cannot write. Choose ISO_IR 192 in the settings.</source>
   <translation>الحقل {label} في الصور المرسلة سابقًا يحتوي على {character}، ولا تستطيع مجموعة المحارف {character_set} كتابته. اختر ISO_IR 192 في الإعدادات.</translation>
  </message>
  <message>
   <source>{label} of the worklist entry holds {character}, which the character set {character_set} cannot write. Choose ISO_IR 192 in the settings.</source>
   <translation>الحقل {label} في إدخال قائمة العمل يحتوي على {character}، ولا تستطيع مجموعة المحارف {character_set} كتابته. اختر ISO_IR 192 في الإعدادات.</translation>
  </message>
  <message>
   <source>{length} recorded, and kept.</source>
   <translation>سُجّل {length}، وهو محفوظ.</translation>
  </message>
  <message>
   <source>{length} recorded, {seconds} s of it from before, and kept.</source>
   <translation>سُجّل {length}، منها {seconds} ث مما قبل، وهو محفوظ.</translation>
  </message>
  <message>
   <source>{length} s of {whole} s, {frames}</source>
   <translation>{length} ث من {whole} ث، {frames}</translation>
  </message>
  <message>
   <source>{length} s, {frames}</source>
   <translation>{length} ث، {frames}</translation>
  </message>
  <message>
   <source>{limit} characters at most: {beyond} too many.</source>
   <translation>{limit} من المحارف على الأكثر: الزائد {beyond}.</translation>
  </message>
  <message>
   <source>{lost} frames that the camera gave are not in it.</source>
   <translation>الإطارات التي أعطتها الكاميرا وليست فيه: {lost}.</translation>
  </message>
  <message>
   <source>{missing} of its {expected} frames are missing</source>
   <translation>ينقصه {missing} من إطاراته وعددها {expected}</translation>
  </message>
  <message>
   <source>{most_of_integer} digits at most: {beyond} too many.</source>
   <translation>{most_of_integer} من الأرقام على الأكثر: الزائد {beyond}.</translation>
  </message>
  <message numerus="yes">
   <source>{names} and {count} more</source>
   <translation>
    <numerusform>{names} و{count} غيرها</numerusform>
    <numerusform>{names} وواحدة غيرها</numerusform>
    <numerusform>{names} واثنتان غيرها</numerusform>
    <numerusform>{names} و{count} غيرها</numerusform>
    <numerusform>{names} و{count} غيرها</numerusform>
    <numerusform>{names} و{count} غيرها</numerusform>
   </translation>
  </message>
  <message>
   <source>{names} and {name}</source>
   <translation>{names} و{name}</translation>
  </message>
  <message numerus="yes">
   <source>{names} are here twice, or were sent already.</source>
   <translation>
    <numerusform>{names}: موجودة هنا مرتين، أو سبق إرسالها.</numerusform>
    <numerusform>{names}: موجودة هنا مرتين، أو سبق إرسالها.</numerusform>
    <numerusform>{names}: موجودتان هنا مرتين، أو سبق إرسالهما.</numerusform>
    <numerusform>{names}: موجودة هنا مرتين، أو سبق إرسالها.</numerusform>
    <numerusform>{names}: موجودة هنا مرتين، أو سبق إرسالها.</numerusform>
    <numerusform>{names}: موجودة هنا مرتين، أو سبق إرسالها.</numerusform>
   </translation>
  </message>
  <message>
   <source>{names} name other patients. Look at the banner above: whose are they?</source>
   <translation>{names} تذكر مرضى آخرين. انظر إلى الشريط أعلاه: لمن هي؟</translation>
  </message>
  <message numerus="yes">
   <source>{names} were sent before for another patient. Look at the banner above: whose are they?</source>
   <translation>
    <numerusform>{names}: سبق إرسالها لمريض آخر. انظر إلى الشريط أعلاه: لمن هي؟</numerusform>
    <numerusform>{names}: سبق إرسالها لمريض آخر. انظر إلى الشريط أعلاه: لمن هي؟</numerusform>
    <numerusform>{names}: سبق إرسالهما لمريض آخر. انظر إلى الشريط أعلاه: لمن هما؟</numerusform>
    <numerusform>{names}: سبق إرسالها لمريض آخر. انظر إلى الشريط أعلاه: لمن هي؟</numerusform>
    <numerusform>{names}: سبق إرسالها لمريض آخر. انظر إلى الشريط أعلاه: لمن هي؟</numerusform>
    <numerusform>{names}: سبق إرسالها لمريض آخر. انظر إلى الشريط أعلاه: لمن هي؟</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} (ID {patient_id})</source>
   <translation>{name} (المعرّف {patient_id})</translation>
  </message>
  <message>
   <source>{name} ({address}) is not set up any more. Set it up again in the settings and press Try now, or discard this.</source>
   <translation>لم يعد {name} ({address}) مُعدًّا. أعد إعداده في الإعدادات واضغط «المحاولة الآن»، أو تجاهل هذه.</translation>
  </message>
  <message>
   <source>{name} ({address}) is not set up with encryption (TLS) any more, and this was meant to go encrypted. Set it up with TLS in the settings, and this goes by itself; or discard it.</source>
   <translation>لم يعد {name} ({address}) مُعدًّا بالتشفير (TLS)، وكان يجب أن تُرسل هذه مشفَّرة. أعدّه مع TLS في الإعدادات فتُرسل من تلقاء نفسها؛ أو تجاهل هذه.</translation>
  </message>
  <message>
   <source>{name} at the wrong moment</source>
   <translation>{name} في اللحظة الخطأ</translation>
  </message>
  <message>
   <source>{name} broke off at this picture {losses} times, and took others meanwhile. Ask its administrator to look at it, then press Try now.</source>
   <translation>قطع {name} الاتصال عند هذه الصورة (عدد المرات: {losses})، وقبل غيرها في هذه الأثناء. اطلب من مسؤوله فحصها، ثم اضغط «المحاولة الآن».</translation>
  </message>
  <message>
   <source>{name} has {pages}. How are they taken?</source>
   <translation>يتكوّن {name} من {pages}. كيف تُؤخذ؟</translation>
  </message>
  <message>
   <source>{name} is being opened.</source>
   <translation>جارٍ فتح {name}.</translation>
  </message>
  <message>
   <source>{name} must have the modality {modality}: choose it, or start another series.</source>
   <translation>يجب أن تكون وسيلة {name} هي {modality}: اخترها، أو ابدأ سلسلة أخرى.</translation>
  </message>
  <message>
   <source>{name} must name the body part: choose one of the list.</source>
   <translation>يجب أن تذكر {name} جزء الجسم: اختر واحدًا من القائمة.</translation>
  </message>
  <message>
   <source>{name} names no patient. Sent from here it becomes the patient's above; what it said before is kept in it. Whose is it?</source>
   <translation>لا يذكر {name} أي مريض. إذا أُرسل من هنا صار للمريض أعلاه؛ ويُحفظ فيه ما كان يذكره. لمن هو؟</translation>
  </message>
  <message>
   <source>{name} names {patient}. Sent from here it becomes the patient's above; what it said before is kept in it. Whose is it?</source>
   <translation>يذكر {name} المريض {patient}. إذا أُرسل من هنا صار للمريض أعلاه؛ ويُحفظ فيه ما كان يذكره. لمن هو؟</translation>
  </message>
  <message>
   <source>{name} not available</source>
   <translation>{name} غير متاح</translation>
  </message>
  <message>
   <source>{name} not available since {time}</source>
   <translation>{name} غير متاح منذ {time}</translation>
  </message>
  <message>
   <source>{name} not reachable</source>
   <translation>تعذّر الوصول إلى {name}</translation>
  </message>
  <message>
   <source>{name} reachable</source>
   <translation>{name} متاح</translation>
  </message>
  <message>
   <source>{name} stored a picture of the invented patient {patient_name}, ID {patient_id}.</source>
   <translation>خزّن {name} صورة للمريض الوهمي {patient_name}، المعرّف {patient_id}.</translation>
  </message>
  <message>
   <source>{name} takes nothing from this workstation</source>
   <translation>{name} لا يقبل شيئًا من محطة العمل هذه</translation>
  </message>
  <message>
   <source>{name} takes nothing from this workstation since {time}</source>
   <translation>{name} لا يقبل شيئًا من محطة العمل هذه منذ {time}</translation>
  </message>
  <message>
   <source>{name} takes {character_set}</source>
   <translation>يقبل {name} المجموعة {character_set}</translation>
  </message>
  <message>
   <source>{name} was saved. Print it at its own size.</source>
   <translation>حُفظ {name}. اطبعه بحجمه الأصلي.</translation>
  </message>
  <message>
   <source>{name} was taken on {date}, not today. Is it this patient's?</source>
   <translation>التُقط {name} في {date}، ليس اليوم. هل هو لهذا المريض؟</translation>
  </message>
  <message>
   <source>{name} {value}</source>
   <translation>{name} {value}</translation>
  </message>
  <message>
   <source>{name}, frame {number}{ending}</source>
   <translation>{name}، إطار {number}{ending}</translation>
  </message>
  <message>
   <source>{name}, through {backend}</source>
   <translation>{name}، عبر {backend}</translation>
  </message>
  <message>
   <source>{name}: it goes as a multi-frame image, because a destination takes neither MPEG-2 nor H.264 as this recording needs it.</source>
   <translation>{name}: يُرسَل كصورة متعددة الإطارات، لأن إحدى الوجهات لا تقبل MPEG-2 ولا H.264 كما يحتاج هذا التسجيل.</translation>
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
    <numerusform>{number} إطار</numerusform>
    <numerusform>{number} إطار</numerusform>
    <numerusform>{number} إطار</numerusform>
    <numerusform>{number} إطارات</numerusform>
    <numerusform>{number} إطارًا</numerusform>
    <numerusform>{number} إطار</numerusform>
   </translation>
  </message>
  <message>
   <source>{number} of series {series}</source>
   <translation>{number} من السلسلة {series}</translation>
  </message>
  <message>
   <source>{number} of {total} brought back</source>
   <translation>استُرجع {number} من {total}</translation>
  </message>
  <message numerus="yes">
   <source>{number} pages</source>
   <translation>
    <numerusform>{number} صفحة</numerusform>
    <numerusform>{number} صفحة</numerusform>
    <numerusform>{number} صفحة</numerusform>
    <numerusform>{number} صفحات</numerusform>
    <numerusform>{number} صفحة</numerusform>
    <numerusform>{number} صفحة</numerusform>
   </translation>
  </message>
  <message>
   <source>{one} and {other}</source>
   <translation>{one} و{other}</translation>
  </message>
  <message>
   <source>{one} or {other}</source>
   <translation>{one} أو {other}</translation>
  </message>
  <message>
   <source>{one}, {other}</source>
   <translation>{one}، {other}</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <source>{pictures} and {recordings}</source>
   <translation>{pictures} و{recordings}</translation>
  </message>
  <message numerus="yes">
   <source>{pictures} are not sent any more. The history keeps who discarded what.</source>
   <translation>
    <numerusform>{pictures}: لن تُرسَل بعد الآن. ويحفظ السجل من تجاهل ماذا.</numerusform>
    <numerusform>{pictures}: لن تُرسَل بعد الآن. ويحفظ السجل من تجاهل ماذا.</numerusform>
    <numerusform>{pictures}: لن تُرسَلا بعد الآن. ويحفظ السجل من تجاهل ماذا.</numerusform>
    <numerusform>{pictures}: لن تُرسَل بعد الآن. ويحفظ السجل من تجاهل ماذا.</numerusform>
    <numerusform>{pictures}: لن تُرسَل بعد الآن. ويحفظ السجل من تجاهل ماذا.</numerusform>
    <numerusform>{pictures}: لن تُرسَل بعد الآن. ويحفظ السجل من تجاهل ماذا.</numerusform>
   </translation>
  </message>
  <message>
   <source>{progress}, about {seconds} s left</source>
   <translation>{progress}، بقي نحو {seconds} ث</translation>
  </message>
  <message numerus="yes">
   <source>{rate} pictures a second</source>
   <translation>
    <numerusform>{rate} صورة في الثانية</numerusform>
    <numerusform>{rate} صورة في الثانية</numerusform>
    <numerusform>{rate} صورة في الثانية</numerusform>
    <numerusform>{rate} صور في الثانية</numerusform>
    <numerusform>{rate} صورة في الثانية</numerusform>
    <numerusform>{rate} صورة في الثانية</numerusform>
   </translation>
  </message>
  <message>
   <source>{remote_ae} has no series {series_instance_uid} in this study. Check the UID, or start a new series.</source>
   <translation>ليست لدى {remote_ae} السلسلة {series_instance_uid} في هذه الدراسة. تحقق من UID، أو ابدأ سلسلة جديدة.</translation>
  </message>
  <message>
   <source>{remote_ae} has no study {study_instance_uid}. Check the UID, or query the archive again.</source>
   <translation>ليست لدى {remote_ae} الدراسة {study_instance_uid}. تحقق من UID، أو استعلم من الأرشيف مجددًا.</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} ث</translation>
  </message>
  <message>
   <source>{seconds} s before, too</source>
   <translation>و{seconds} ث مما قبل</translation>
  </message>
  <message>
   <source>{sentence} ({pictures}).</source>
   <translation>{sentence} ({pictures}).</translation>
  </message>
  <message numerus="yes">
   <source>{shown} of the {count} loaded, no older ones</source>
   <translation>
    <numerusform>{shown} من {count} محمّل، ولا أقدم</numerusform>
    <numerusform>{shown} من واحد محمّل، ولا أقدم</numerusform>
    <numerusform>{shown} من اثنين محمّلين، ولا أقدم</numerusform>
    <numerusform>{shown} من {count} محمّلة، ولا أقدم</numerusform>
    <numerusform>{shown} من {count} محمّلًا، ولا أقدم</numerusform>
    <numerusform>{shown} من {count} محمّل، ولا أقدم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{shown} of the {count} loaded, there are older ones</source>
   <translation>
    <numerusform>{shown} من {count} محمّل، وهناك أقدم</numerusform>
    <numerusform>{shown} من واحد محمّل، وهناك أقدم</numerusform>
    <numerusform>{shown} من اثنين محمّلين، وهناك أقدم</numerusform>
    <numerusform>{shown} من {count} محمّلة، وهناك أقدم</numerusform>
    <numerusform>{shown} من {count} محمّلًا، وهناك أقدم</numerusform>
    <numerusform>{shown} من {count} محمّل، وهناك أقدم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{shown} of {count} entries</source>
   <translation>
    <numerusform>{shown} من {count} إدخال</numerusform>
    <numerusform>{shown} من إدخال واحد</numerusform>
    <numerusform>{shown} من إدخالين</numerusform>
    <numerusform>{shown} من {count} إدخالات</numerusform>
    <numerusform>{shown} من {count} إدخالًا</numerusform>
    <numerusform>{shown} من {count} إدخال</numerusform>
   </translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} ميغابايت</translation>
  </message>
  <message>
   <source>{size} kB</source>
   <translation>{size} كيلوبايت</translation>
  </message>
  <message numerus="yes">
   <source>{size}, {count} pictures a second</source>
   <translation>
    <numerusform>{size}، {count} صورة في الثانية</numerusform>
    <numerusform>{size}، صورة واحدة في الثانية</numerusform>
    <numerusform>{size}، صورتان في الثانية</numerusform>
    <numerusform>{size}، {count} صور في الثانية</numerusform>
    <numerusform>{size}، {count} صورة في الثانية</numerusform>
    <numerusform>{size}، {count} صورة في الثانية</numerusform>
   </translation>
  </message>
  <message>
   <source>{start} element {tags}</source>
   <translation>{start} العنصر {tags}</translation>
  </message>
  <message>
   <source>{start} elements {tags}</source>
   <translation>{start} العناصر {tags}</translation>
  </message>
  <message>
   <source>{start} elements {tags}, more</source>
   <translation>{start} العناصر {tags}، وغيرها</translation>
  </message>
  <message>
   <source>{state}, with a note</source>
   <translation>{state}، مع ملاحظة</translation>
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
    <numerusform>خُزّن {stored} من {count} صورة في {names}.</numerusform>
    <numerusform>خُزّن {stored} من صورة واحدة في {names}.</numerusform>
    <numerusform>خُزّن {stored} من صورتين في {names}.</numerusform>
    <numerusform>خُزّن {stored} من {count} صور في {names}.</numerusform>
    <numerusform>خُزّن {stored} من {count} صورة في {names}.</numerusform>
    <numerusform>خُزّن {stored} من {count} صورة في {names}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{stored} of {count} pictures, {sent} of {size}</source>
   <translation>
    <numerusform>{stored} من {count} صورة، {sent} من {size}</numerusform>
    <numerusform>{stored} من صورة واحدة، {sent} من {size}</numerusform>
    <numerusform>{stored} من صورتين، {sent} من {size}</numerusform>
    <numerusform>{stored} من {count} صور، {sent} من {size}</numerusform>
    <numerusform>{stored} من {count} صورة، {sent} من {size}</numerusform>
    <numerusform>{stored} من {count} صورة، {sent} من {size}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{stored} of {count} stored today</source>
   <translation>
    <numerusform>خُزّن اليوم {stored} من {count}</numerusform>
    <numerusform>خُزّن اليوم {stored} من {count}</numerusform>
    <numerusform>خُزّن اليوم {stored} من {count}</numerusform>
    <numerusform>خُزّن اليوم {stored} من {count}</numerusform>
    <numerusform>خُزّن اليوم {stored} من {count}</numerusform>
    <numerusform>خُزّن اليوم {stored} من {count}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{stored} of {count} stored today, {confirmed} of them confirmed</source>
   <translation>
    <numerusform>خُزّن اليوم {stored} من {count}، والمؤكَّد منها {confirmed}</numerusform>
    <numerusform>خُزّن اليوم {stored} من {count}، والمؤكَّد منها {confirmed}</numerusform>
    <numerusform>خُزّن اليوم {stored} من {count}، والمؤكَّد منها {confirmed}</numerusform>
    <numerusform>خُزّن اليوم {stored} من {count}، والمؤكَّد منها {confirmed}</numerusform>
    <numerusform>خُزّن اليوم {stored} من {count}، والمؤكَّد منها {confirmed}</numerusform>
    <numerusform>خُزّن اليوم {stored} من {count}، والمؤكَّد منها {confirmed}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{stored} of {count} stored; the PACS has not confirmed {open} yet</source>
   <translation>
    <numerusform>خُزّن {stored} من {count}؛ ولم يؤكّد PACS بعد {open}</numerusform>
    <numerusform>خُزّن {stored} من {count}؛ ولم يؤكّد PACS بعد {open}</numerusform>
    <numerusform>خُزّن {stored} من {count}؛ ولم يؤكّد PACS بعد {open}</numerusform>
    <numerusform>خُزّن {stored} من {count}؛ ولم يؤكّد PACS بعد {open}</numerusform>
    <numerusform>خُزّن {stored} من {count}؛ ولم يؤكّد PACS بعد {open}</numerusform>
    <numerusform>خُزّن {stored} من {count}؛ ولم يؤكّد PACS بعد {open}</numerusform>
   </translation>
  </message>
  <message>
   <source>{taken} of {number}</source>
   <translation>{taken} من {number}</translation>
  </message>
  <message numerus="yes">
   <source>{taken} of {number} frames</source>
   <translation>
    <numerusform>{taken} من {number} إطار</numerusform>
    <numerusform>{taken} من {number} إطار</numerusform>
    <numerusform>{taken} من {number} إطار</numerusform>
    <numerusform>{taken} من {number} إطارات</numerusform>
    <numerusform>{taken} من {number} إطارًا</numerusform>
    <numerusform>{taken} من {number} إطار</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{taken} of {number} pages</source>
   <translation>
    <numerusform>{taken} من {number} صفحة</numerusform>
    <numerusform>{taken} من {number} صفحة</numerusform>
    <numerusform>{taken} من {number} صفحة</numerusform>
    <numerusform>{taken} من {number} صفحات</numerusform>
    <numerusform>{taken} من {number} صفحة</numerusform>
    <numerusform>{taken} من {number} صفحة</numerusform>
   </translation>
  </message>
  <message>
   <source>{title} accepts {own_title}, for {taken}.</source>
   <translation>يقبل {title} العنوان {own_title}، من أجل {taken}.</translation>
  </message>
  <message>
   <source>{title} answered in {seconds} ms.</source>
   <translation>أجاب {title} خلال {seconds} مللي ثانية.</translation>
  </message>
  <message>
   <source>{value} {reason}</source>
   <translation>{value} {reason}</translation>
  </message>
  <message>
   <source>{what} not kept yet</source>
   <translation>لم يُحفظ بعد: {what}</translation>
  </message>
  <message>
   <source>{what} not kept yet.</source>
   <translation>لم يُحفظ بعد: {what}.</translation>
  </message>
  <message>
   <source>{what} not sent yet</source>
   <translation>لم يُرسَل بعد: {what}</translation>
  </message>
  <message>
   <source>{what}.</source>
   <translation>{what}.</translation>
  </message>
  <message>
   <source>{whole} of its {count} frames can be read</source>
   <translation>أمكنت قراءة {whole} من إطاراته وعددها {count}</translation>
  </message>
  <message>
   <source>{width} × {height} mm</source>
   <translation>{width} × {height} مم</translation>
  </message>
  <message>
   <source>± 3 days</source>
   <translation>± 3 أيام</translation>
  </message>
  <message>
   <source>± 7 days</source>
   <translation>± 7 أيام</translation>
  </message>
  <message>
   <source>… Opening</source>
   <translation>… جارٍ الفتح</translation>
  </message>
  <message>
   <source>≠ look-alike</source>
   <translation>≠ اسم مشابه</translation>
  </message>
  <message>
   <source>▲ Frozen</source>
   <translation>▲ مجمّدة</translation>
  </message>
  <message>
   <source>▲ Lost</source>
   <translation>▲ مفقودة</translation>
  </message>
  <message>
   <source>▲ No picture</source>
   <translation>▲ لا صورة</translation>
  </message>
  <message>
   <source>▲ Not live</source>
   <translation>▲ غير حية</translation>
  </message>
  <message>
   <source>● Live</source>
   <translation>● حية</translation>
  </message>
  <message>
   <source>● May stand still</source>
   <translation>● قد تتوقف</translation>
  </message>
  <message>
   <source>● {duration}, ends in {seconds} s</source>
   <translation>● {duration}، ينتهي بعد {seconds} ث</translation>
  </message>
 </context>
</TS>
