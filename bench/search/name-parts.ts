/** Common parts of names, each list about in the order of how many people have them; `latin/native` where there is another script. */
const list = (text: string): string[] => text.trim().split(/\s+/);
const pairs = (text: string): [latin: string, native: string][] =>
  list(text).map((entry) => entry.split('/') as [string, string]);

export const INDONESIAN = {
  given:
    list(`Muhammad Ahmad Siti Nur Dewi Budi Agus Sri Andi Eko Rina Joko Dwi Tri Abdul Yusuf Fitri Hendra Bambang Indah Rizky
    Putri Wahyu Adi Dian Arif Ratna Slamet Yuni Teguh Iwan Lestari Hadi Sutrisno Nurul Ani Wati Ferry Rudi Yanti Irwan Dedi Endang
    Heru Mega Susilo Gita Bayu Citra Rahmat Sigit Maya Anies Ganjar Prabowo Luhut Retno Basuki Tito Zulkifli Airlangga Erick Sandiaga
    Mahfud Yasonna Khofifah Ridwan Tjahjo Wiranto Moeldoko Hasto Surya Puan Risma Emil Nadiem Bahlil Muhaimin Fadli Fahri Yenny
    Gibran Kaesang Hotman Rocky Najwa Karni Abraham Novel Denny Refly Feri Zainal Bivitri Usman Haris Munir Suciwati Soekarno
    Soeharto Sjahrir Hatta Tan Djuanda Oei Joesoef Soedirman Oerip`),
  family:
    list(`Santoso Wijaya Saputra Hidayat Setiawan Susanto Kurniawan Siregar Nasution Lubis Harahap Simanjuntak Situmorang
    Hutapea Pangaribuan Sinaga Sitompul Tanjung Pohan Batubara Daulay Rahman Hakim Fauzi Ramadhan Pratama Nugroho Wibowo Utomo
    Purnomo Prasetyo Suryadi Gunawan Halim Salim Tanoto Widjaja Kusuma Permana Firmansyah Maulana Syahputra Ginting Tarigan Sembiring
    Purba Saragih Manurung Pasaribu Sihombing Silalahi Panjaitan Pandjaitan Baswedan Pranowo Subianto Widodo Sukarnoputri Yudhoyono
    Wahid Habibie Kalla Boediono Amin Hartarto Thohir Uno Laoly Parawansa Kamil Kumolo Kristiyanto Paloh Maharani Dardak Makarim
    Iskandar Zon Hamzah Paris Gerung Shihab Ilyas Samad Baswedan Indrayana Harun Amsari Mochtar Susanti Azhar Sjahroedin Sastroamidjojo
    Natsir Roem Malik Adam Noor Suryohadiprojo Tjokroaminoto Tirtayasa Mangkunegara Notonegoro Hadikusumo Danurejo`),
};

export const KOREAN = {
  family:
    pairs(`Kim/김 Lee/이 Park/박 Choi/최 Jung/정 Kang/강 Cho/조 Yoon/윤 Jang/장 Lim/임 Han/한 Oh/오 Seo/서 Shin/신 Kwon/권
    Hwang/황 Ahn/안 Song/송 Yoo/유 Hong/홍 Jeon/전 Ko/고 Moon/문 Yang/양 Son/손 Bae/배 Baek/백 Heo/허 Nam/남 Shim/심 Noh/노 Ha/하
    Kwak/곽 Sung/성 Cha/차 Joo/주 Woo/우 Koo/구 Na/나 Min/민 Jin/진 Ji/지 Um/엄 Chae/채 Won/원 Bang/방 Kong/공 Hyun/현`),
  syllables:
    pairs(`min/민 ji/지 seo/서 jun/준 hyun/현 young/영 soo/수 jin/진 woo/우 hee/희 eun/은 sung/성 jae/재 kyung/경 hye/혜
    dong/동 sang/상 yeon/연 jung/정 ho/호 mi/미 kyu/규 tae/태 yong/용 jong/종 chul/철 hwan/환 won/원 seok/석 joon/중 ah/아 yun/윤
    sun/선 in/인 ha/하 na/나 bin/빈 hoon/훈 gi/기 chan/찬 ryeol/렬 il/일 un/운 guk/국 nam/남 suk/숙 ja/자 myung/명 do/도 wook/욱
    geun/근 cheol/칠 beom/범 hak/학 rim/림 sik/식 kwang/광 se/세 dae/대 yoon/연`),
};

export const RUSSIAN = {
  given:
    pairs(`Alexander/Александр Sergei/Сергей Vladimir/Владимир Dmitry/Дмитрий Andrei/Андрей Alexei/Алексей Mikhail/Михаил
    Ivan/Иван Nikolai/Николай Yury/Юрий Viktor/Виктор Pavel/Павел Igor/Игорь Oleg/Олег Maxim/Максим Konstantin/Константин
    Anatoly/Анатолий Valery/Валерий Roman/Роман Vyacheslav/Вячеслав Gennady/Геннадий Boris/Борис Leonid/Леонид Yevgeny/Евгений
    Vasily/Василий Grigory/Григорий Denis/Денис Kirill/Кирилл Arkady/Аркадий Ruslan/Руслан Timur/Тимур Georgy/Георгий
    Anton/Антон Stanislav/Станислав Vitaly/Виталий Lev/Лев Fyodor/Фёдор Ilya/Илья Semyon/Семён Zakhar/Захар`),
  fathers: pairs(`Alexandrovich/Александрович Sergeyevich/Сергеевич Vladimirovich/Владимирович Dmitrievich/Дмитриевич
    Andreyevich/Андреевич Mikhailovich/Михайлович Ivanovich/Иванович Nikolayevich/Николаевич Yuryevich/Юрьевич Viktorovich/Викторович
    Pavlovich/Павлович Igorevich/Игоревич Petrovich/Петрович Borisovich/Борисович Leonidovich/Леонидович Vasilyevich/Васильевич`),
  /** What a family name is made of; the endings make it one. */
  roots:
    pairs(`Ivan/Иван Smirn/Смирн Kuznets/Кузнец Pop/Поп Sokol/Сокол Lebed/Лебед Kozl/Козл Novik/Новик Moroz/Мороз Volk/Волк
    Pavl/Павл Zaits/Зайц Golub/Голуб Bel/Бел Tikhon/Тихон Zhukov/Жуков Chern/Черн Shub/Шуб Rud/Руд Khar/Хар Gerasim/Герасим
    Peskov/Песков Medved/Медвед Lavr/Лавр Shoig/Шойг Mishust/Мишуст Kirien/Кириен Patrush/Патруш Bortnik/Бортник Naryshk/Нарышк
    Zhirin/Жирин Zyugan/Зюган Khrushch/Хрущ Brezhn/Брежн Gorbach/Горбач Yelts/Ельц Chubais/Чубайс Nemts/Немц Kasyan/Касьян
    Glazy/Глазь Surk/Сурк Volod/Волод Matvi/Матви Sobyan/Собян Grach/Грач Yakov/Яков Ryabk/Рябк Ushak/Ушак Antsif/Анциф
    Tsvetk/Цветк Shcherb/Щерб Filip/Филип Efrem/Ефрем Yuday/Юдай Dzhabra/Джабра Kadyr/Кадыр Minnikhan/Миннихан Aksyon/Аксён`),
  beginnings: pairs(
    `/ Za/За Po/По Pere/Пере Ne/Не Bes/Бес Do/До Pri/При Dolgo/Долго Belo/Бело Krasno/Красно Staro/Старо Verkho/Верхо`,
  ),
  endings: pairs(
    `ov/ов ev/ев in/ин sky/ский enko/енко chuk/чук ichev/ичев kin/кин nikov/ников ovsky/овский yov/ёв uk/ук tsev/цев`,
  ),
};

export const CHINESE = {
  family:
    pairs(`Wang/王 Li/李 Zhang/张 Liu/刘 Chen/陈 Yang/杨 Huang/黄 Zhao/赵 Wu/吴 Zhou/周 Xu/徐 Sun/孙 Ma/马 Zhu/朱 Hu/胡 Guo/郭
    He/何 Lin/林 Gao/高 Luo/罗 Zheng/郑 Liang/梁 Xie/谢 Tang/唐 Han/韩 Cao/曹 Deng/邓 Xiao/萧 Feng/冯 Zeng/曾 Cheng/程 Cai/蔡 Peng/彭
    Pan/潘 Yuan/袁 Dong/董 Yu/余 Su/苏 Ye/叶 Lu/吕 Wei/魏 Jiang/蒋 Tian/田 Du/杜 Ding/丁 Shen/沈 Jia/贾 Xi/习 Qin/秦 Shi/石`),
  given:
    pairs(`wei/伟 fang/芳 ming/明 jun/军 hua/华 li/丽 qiang/强 jie/杰 lei/磊 yan/燕 ping/平 gang/刚 chao/超 hui/辉 peng/鹏 jian/建
    guo/国 xin/新 yu/玉 xiao/晓 jing/静 bo/波 tao/涛 long/龙 hong/红 zhi/志 wen/文 feng/峰 qing/清 dong/东 hai/海 bin/斌 mei/梅 jin/金
    shu/淑 rong/荣 zhen/珍 ying/英 lin/琳 kai/凯 yi/毅 nan/楠 tian/天 shan/山 chun/春 qiu/秋 xue/雪 yun/云 sheng/胜 de/德 ke/克 xiang/祥
    cheng/诚 fei/飞 ning/宁 zhong/忠 heng/恒 jia/佳 le/乐 rui/瑞`),
};

export const ARABIC = {
  given:
    pairs(`Mohammed/محمد Ahmed/أحمد Ali/علي Hassan/حسن Hussein/حسين Omar/عمر Ibrahim/إبراهيم Khalid/خالد Abdullah/عبدالله
    Youssef/يوسف Mahmoud/محمود Mustafa/مصطفى Salman/سلمان Faisal/فيصل Tariq/طارق Saad/سعد Hamza/حمزة Bilal/بلال Karim/كريم
    Rashid/راشد Nasser/ناصر Walid/وليد Ziad/زياد Jamal/جمال Samir/سمير Fatima/فاطمة Aisha/عائشة Layla/ليلى Mariam/مريم Nour/نور
    Zainab/زينب Bashar/بشار Anwar/أنور Haidar/حيدر Ismail/إسماعيل Yahya/يحيى Saddam/صدام Qassem/قاسم Muammar/معمر`),
  stems:
    pairs(`Assad/الأسد Hashimi/الهاشمي Masri/المصري Baghdadi/البغدادي Shami/الشامي Tikriti/التكريتي Maliki/المالكي Sudani/السوداني
    Jaber/الجابر Thani/الثاني Saud/السعود Maktoum/المكتوم Nahyan/النهيان Sabah/الصباح Khalifa/الخليفة Sistani/السيستاني Sadr/الصدر
    Zawahiri/الظواهري Houthi/الحوثي Haddad/الحداد Najjar/النجار Khoury/الخوري Qurashi/القرشي Ansari/الأنصاري Tamimi/التميمي
    Dosari/الدوسري Otaibi/العتيبي Ghamdi/الغامدي Zahrani/الزهراني Qahtani/القحطاني Harbi/الحربي Shehri/الشهري Mutairi/المطيري
    Rashidi/الراشدي Amiri/الأميري Kindi/الكندي Farsi/الفارسي Tunisi/التونسي Maghribi/المغربي Andalusi/الأندلسي Halabi/الحلبي`),
};

/** Syllables that names of places are made of. */
export const PLACE_SYLLABLES = {
  first:
    list(`Ban Sura Jaka Pa Ma Sa Ben Ka Ke Lam Tang Band Ci Pur Su Ba Ta Man Bo Tu Wo Kra Pe Re Si Te Na Ra Go Da Me Bu Ku Lu
    Mo Pon Sem Un Am Bang Gar Jem Kal Mer Nga Pal Rem Sang Tem Way`),
  middle: list(`da ra ma li ka wa ta lo ri ba nya gu sa ndo mbu nda rto ngka li ro ja mpa nga la su te re du nte`),
  last: list(
    `ya ng rta tan lang dung gor jo wu ran si ton lau nan mas lo gan rang kal bu lin tar sari wangi kerto asri puro negara`,
  ),
};

export const WORDS = {
  places: [
    ['Kota', 'City'],
    ['Kabupaten', 'Regency'],
    ['Provinsi', 'Province'],
    ['Pulau', 'Island'],
    ['Pelabuhan', 'Port'],
    ['Pangkalan', 'Base'],
  ],
  organizations: [
    ['Kementerian', 'Ministry'],
    ['Badan', 'Agency'],
    ['Komisi', 'Commission'],
    ['Yayasan', 'Foundation'],
    ['Universitas', 'University'],
    ['Institut', 'Institute'],
    ['Serikat', 'Union'],
    ['Perusahaan', 'Company'],
  ],
  fields: [
    ['Pertahanan', 'Defence'],
    ['Luar Negeri', 'Foreign Affairs'],
    ['Keuangan', 'Finance'],
    ['Kesehatan', 'Health'],
    ['Energi', 'Energy'],
    ['Antariksa', 'Space'],
    ['Pendidikan', 'Education'],
    ['Perdagangan', 'Trade'],
    ['Perhubungan', 'Transport'],
    ['Lingkungan', 'Environment'],
    ['Nuklir', 'Nuclear'],
    ['Pangan', 'Food'],
  ],
  events: [
    ['Pertemuan', 'Meeting'],
    ['Perundingan', 'Talks'],
    ['Konferensi', 'Conference'],
    ['Latihan', 'Exercise'],
    ['Gempa', 'Earthquake'],
    ['Pemilihan', 'Election'],
    ['Unjuk Rasa', 'Protest'],
    ['Perjanjian', 'Treaty'],
  ],
  roles: list(
    `Menteri Duta Gubernur Jenderal Juru-bicara Anggota Ketua Direktur Wartawan Hakim Peneliti Utusan Panglima Penasihat`,
  ),
} as const;
