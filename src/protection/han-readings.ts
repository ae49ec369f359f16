import { once } from '../model/index.ts';

/**
 * Han characters of names by their Mandarin reading (pinyin without tones, `v` for ü), and those of family names by that too: the 3,755 of the first level of GB 2312,
 * family names, and further characters of given names, in both ways of writing. Readings after the npm package pinyin-pro (MIT), which the package depends on.
 */
const READINGS = `
a啊阿ai埃挨哎唉哀皑癌蔼矮艾碍爱隘an鞍氨安俺按暗岸胺案ang肮昂盎ao凹敖熬翱袄傲奥懊澳嚣ba芭捌扒叭吧笆八疤巴拔跋靶把坝霸罢爸bai白柏百摆佰败拜稗ban斑班搬扳般颁板版扮拌伴瓣半办绊辦bang邦帮梆榜膀绑棒磅蚌镑傍谤bao苞胞包褒剥薄雹保堡饱宝抱报暴豹鲍爆寶bei杯碑悲卑北辈背贝钡倍狈备惫焙被蓓貝ben奔苯本笨贲
beng崩绷甭泵蹦迸bi逼鼻比鄙笔彼碧蓖蔽毕毙毖币庇痹闭敝弊必壁臂避陛秘畢bian鞭边编贬扁便变卞辨辩辫遍邊biao标彪膘表bie鳖憋别瘪bin彬斌濒滨宾摈賓bing兵冰柄丙秉饼炳病并邴bo薄玻菠播拨钵波博勃搏铂箔伯帛舶脖膊渤泊驳簿bu捕卜哺补埠不布步部怖ca擦cai猜裁材才财睬踩采彩菜蔡偲財can餐参蚕残惭惨灿
cang苍舱仓沧藏cao操糙槽曹草ce厕策侧册测cen岑ceng层蹭曾cha插叉茬茶查碴搽察岔差诧刹chai拆柴豺chan搀掺蝉馋谗缠铲产阐颤婵chang昌猖场尝常长偿肠厂敞畅唱倡長chao超抄钞朝嘲潮巢吵炒晁che车扯撤掣彻澈chen郴臣辰尘晨忱沉陈趁衬琛宸陳cheng撑称城橙成呈乘程惩澄诚承逞骋秤誠
chi吃痴持匙池迟弛驰耻齿侈尺赤翅斥炽郗遲齒chong充冲虫崇宠种chou抽酬畴踌稠愁筹仇绸瞅丑臭chu初出橱厨躇锄雏滁除楚础储矗搐触处畜褚處chuai揣chuan川穿椽传船喘串chuang疮窗床闯创chui吹炊捶锤垂chun春椿醇唇淳纯蠢純chuo戳绰ci疵茨磁雌辞慈瓷词此刺赐次賜cong聪葱囱匆从丛聰cou凑cu粗醋簇促
cuan蹿篡窜cui摧崔催脆瘁粹淬翠cun村存寸cuo磋撮搓措挫错da搭达答瘩打大達dai呆歹傣戴带殆代贷袋待逮怠黛dan耽担丹单郸掸胆旦氮但惮淡诞蛋單膽dang当挡党荡档黨dao刀捣蹈倒岛祷导到稻悼道盗de德得的deng蹬灯登等瞪凳邓鄧di堤低滴迪敌笛狄涤嫡抵底地蒂第帝弟递缔dian颠掂滇碘点典靛垫电佃甸店惦奠淀殿電點
diao碉叼雕凋刁掉吊钓調die跌爹碟蝶迭谍叠ding丁盯叮钉顶鼎锭定订頂diu丢dong东冬董懂动栋侗恫冻洞東dou兜抖斗陡豆逗痘都窦竇du督毒犊独读堵睹赌杜镀肚度渡妒duan端短锻段断缎dui堆兑队对隊dun墩吨蹲敦顿钝盾遁duo掇哆多夺垛躲朵跺舵剁惰堕铎e蛾峨鹅俄额讹娥恶厄扼遏鄂饿en恩er而儿耳尔饵洱二贰
fa发罚筏伐乏阀法珐髮fan藩帆番翻樊矾钒繁凡烦反返范贩犯饭泛梵飯fang坊芳方肪房防妨仿访纺放fei菲非啡飞肥匪诽吠肺废沸费霏飛費fen芬酚吩氛分纷坟焚汾粉奋份忿愤粪feng丰封枫蜂峰锋风疯烽逢冯缝讽奉凤酆馮鳳豐鋒風fo佛fou否fu夫敷肤孵扶拂辐幅氟符伏俘服浮涪福袱弗甫抚辅俯釜斧腑府腐赴副覆赋复傅付阜父腹负富讣附妇缚咐
ga噶嘎gai该改概钙盖溉蓋gan干甘杆柑竿肝赶感秆敢赣gang冈刚钢缸肛纲岗港杠綱gao篙皋高膏羔糕搞稿告郜ge盖哥歌搁戈鸽胳疙割革葛格阁隔铬个各咯蓋閣gei给gen根跟geng耕更庚羹埂耿梗gong工攻功恭龚供躬公宫弓巩汞拱贡共龔gou钩勾沟苟狗垢构购够句gu辜菇咕箍估沽孤姑鼓古蛊骨谷股故顾固雇顧gua刮瓜剐寡挂褂
guai乖拐怪guan棺关官冠观管馆罐惯灌贯關觀館guang光广逛廣gui瑰规圭硅归龟闺轨鬼诡癸桂柜跪贵刽貴gun辊滚棍guo锅郭国果裹过國過ha蛤哈hai骸孩海氦亥害骇还咳han酣憨邯韩含涵寒函喊罕翰撼捍旱憾悍焊汗汉瀚菡晗韓hang夯杭航hao镐壕嚎豪毫郝好耗号浩昊皓濠灏號he呵喝荷菏核禾和何合盒阂河涸赫褐鹤贺黑賀hei嘿黑
hen痕很狠恨heng哼亨横衡恒蘅hong轰哄烘虹鸿洪宏弘红泓鴻紅hou喉侯猴吼厚候后hu呼乎忽瑚壶葫胡蝴狐糊湖弧虎唬护互沪户扈護hua花哗华猾滑画划化话華驊huai槐徊怀淮坏huan欢环桓缓换患唤痪豢焕涣宦幻還huang荒慌黄磺蝗簧皇凰惶煌晃幌恍谎黃hui灰挥辉徽恢蛔回毁悔慧卉惠晦贿秽会烩汇讳诲绘晖蕙輝薈hun荤昏婚魂浑混
huo豁活伙火获或惑霍货祸ji击圾基机畸稽积箕肌饥迹激讥鸡姬绩缉吉极棘辑籍集及急疾汲即嫉级挤几脊己蓟技冀季伎祭剂悸济寄寂计记既忌际妓继纪嵇暨稷骥紀際繼績輯jia嘉枷夹佳家加荚颊贾甲钾假稼价架驾嫁郏賈駕jian歼监坚尖笺间煎兼肩艰奸缄茧检柬碱硷拣捡简俭剪减荐鉴践贱见键箭件健舰剑饯渐溅涧建戬鍵間
jiang僵姜将浆江疆蒋桨奖讲匠酱降蔣講jiao蕉椒礁焦胶交郊浇骄娇嚼搅铰矫侥脚狡角饺缴绞剿教酵轿较叫窖姣皎jie揭接皆秸街阶截劫节杰捷睫竭洁结解姐戒藉芥界借介疥诫届劼婕潔傑階jin巾筋斤金今津襟紧锦仅谨进靳晋禁近烬浸尽劲瑾妗錦進jing荆兢茎睛晶鲸京惊精粳经井警景颈静境敬镜径痉靖竟竞净婧璟菁靜經鏡jiong炯窘
jiu揪究纠玖韭久灸九酒厩救旧臼舅咎就疚ju桔鞠拘狙疽居驹菊局矩举沮聚拒据巨具距踞锯俱句惧炬剧車舉juan捐鹃娟倦眷卷绢jue撅攫抉掘倔爵觉决诀绝珏覺jun均菌钧军君峻俊竣浚郡骏珺隽軍鈞雋駿ka喀咖卡kai开揩楷凯慨锴恺愷開kan槛刊堪勘坎砍看阚kang康慷糠扛抗亢炕kao考拷烤靠ke坷苛柯棵磕颗科壳可渴克刻客课珂ken肯啃垦恳
keng坑吭kong空恐孔控kou抠口扣寇ku枯哭窟苦酷库裤kua夸垮挎跨胯kuai块筷侩快蒯kuan宽款kuang匡筐狂框矿眶旷况邝kui亏盔岿窥葵奎魁傀馈愧溃夔kun坤昆捆困堃kuo括扩廓阔la垃拉喇蜡腊辣啦lai莱来赖賴lan蓝婪栏拦篮阑兰澜谰揽览懒缆烂滥岚蘭嵐藍lang琅榔狼廊郎朗浪lao捞劳牢老佬姥酪烙涝勞le勒乐樂
lei雷镭蕾磊累儡垒擂肋类泪類leng棱楞冷li厘梨犁黎篱狸离漓理李里鲤礼莉荔吏栗丽厉励砾历利傈例俐痢立粒沥隶力璃哩郦俪麗離lia俩lian联莲连镰廉怜涟帘敛脸链恋炼练連蓮練liang粮凉梁粱良两辆量晾亮谅liao撩聊僚疗燎寥辽潦了撂镣廖料lie列裂烈劣猎lin琳林磷霖临邻鳞淋凛赁吝拎蔺麟臨
ling玲菱零龄铃伶羚凌灵陵岭领另令靈齡領liu溜琉榴硫馏留刘瘤流柳六劉long龙聋咙笼窿隆垄拢陇珑龍lou楼娄搂篓漏陋lu芦卢颅庐炉掳卤虏鲁麓碌露路赂鹿潞禄录陆戮逯璐魯陸盧錄luan峦挛孪滦卵乱栾鑾lun抡轮伦仑沦纶论論輪luo萝螺罗逻锣箩骡裸落洛骆络珞羅駱lv驴吕铝侣旅履屡缕虑氯律率滤绿呂lve掠略ma妈麻玛码蚂马骂嘛吗馬
mai埋买麦卖迈脉邁麥man瞒馒蛮满蔓曼慢漫谩mang芒茫盲氓忙莽mao猫茅锚毛矛铆卯茂冒帽貌贸貿me么mei玫枚梅酶霉煤没眉媒镁每美昧寐妹媚men门闷们門meng萌蒙檬盟锰猛梦孟夢mi眯醚靡糜迷谜弥米秘觅泌蜜密幂宓mian棉眠绵冕免勉娩缅面miao苗描瞄藐秒渺庙妙缪淼mie蔑灭min民抿皿敏悯闽闵旻閔ming明螟鸣铭名命茗銘鳴
miu谬缪mo貉摸摹蘑模膜磨摩魔抹末莫墨默沫漠寞陌mou谋某謀mu牟拇牡亩姆母墓暮幕募慕木目睦牧穆沐na拿哪呐钠那娜纳nai氖乃奶耐奈nan南男难楠難nang囊nao挠脑恼闹淖ne呢nei馁内nen嫩neng能ni妮霓倪泥尼拟你匿腻逆溺nian蔫拈年碾撵捻念粘辗niang娘酿niao鸟尿鳥nie捏聂孽啮镊镍涅乜nin您
ning柠狞凝宁拧泞niu牛扭钮纽nong脓浓农弄農nu奴努怒nuan暖nuo挪懦糯诺諾nv女nve虐疟o哦ou欧鸥殴藕呕偶沤区歐pa耙啪趴爬帕怕琶pai拍排牌徘湃派pan攀潘盘磐盼畔判叛pang乓庞旁耪胖逄龐pao抛咆刨炮袍跑泡pei呸胚培裴赔陪配佩沛pen喷盆peng砰抨烹澎彭蓬棚硼篷膨朋鹏捧碰鵬
pi辟坯砒霹批披劈琵毗啤脾疲皮匹痞僻屁譬pian篇偏片骗piao飘漂瓢票朴飄pie撇瞥pin拼频贫品聘ping乒坪苹萍平凭瓶评屏po繁坡泼颇婆破魄迫粕pou剖pu脯扑铺仆莆葡菩蒲埔朴圃普浦谱曝瀑濮qi期欺栖戚妻七凄漆柒沏其棋奇歧畦崎脐齐旗祈祁骑起岂乞企启契砌器气迄弃汽泣讫琪琦麒淇祺绮齊綺qia掐恰洽
qian牵扦钎铅千迁签仟谦乾黔钱钳前潜遣浅谴堑嵌欠歉骞茜倩蒨錢謙qiang枪呛腔羌墙蔷强抢強qiao橇锹敲悄桥瞧乔侨巧鞘撬翘峭俏窍喬qie切茄且怯窃qin钦侵亲秦琴勤芹擒禽寝沁覃qing青轻氢倾卿清擎晴氰情顷请庆慶輕qiong琼穷qiu仇秋丘邱球求囚酋泅裘qu趋区蛆曲躯屈驱渠取娶龋趣去璩瞿quan圈颧权醛泉全痊拳犬券劝荃權
que缺炔瘸却鹊榷确雀阙qun裙群羣ran然燃冉染苒rang瓤壤攘嚷让rao饶扰绕re惹热ren壬仁人忍韧任认刃妊纫reng扔仍ri日rong戎茸蓉荣融熔溶容绒冗榕榮rou揉柔肉ru茹蠕儒孺如辱乳汝入褥ruan软阮rui蕊瑞锐芮睿叡銳run闰润閏ruo若弱sa撒洒萨薩sai腮鳃塞赛賽san三叁伞散sang桑嗓丧sao搔骚扫嫂
se瑟色涩sen森seng僧sha莎砂杀沙纱傻啥煞厦shai筛晒shan单珊苫杉山删煽衫闪陕擅赡膳善汕扇缮栅姗單shang墒伤商赏晌上尚裳shao梢捎稍烧芍勺韶少哨邵绍召紹she奢赊蛇舌舍赦摄射慑涉社设折厍shen砷申呻伸身深娠绅神沈审婶甚肾慎渗什莘燊sheng声生甥牲升绳省盛剩胜圣晟聖
shi师失狮施湿诗尸虱十石拾时食蚀实识史矢使屎驶始式示士世柿事拭誓逝势是嗜噬适仕侍释饰氏市恃室视试時詩識釋shou收手首守寿授售受瘦兽shu蔬枢梳殊抒输叔舒淑疏书赎孰熟薯暑曙署蜀黍鼠属术述树束戍竖墅庶数漱恕殳姝術shua刷耍shuai摔衰甩帅shuan栓拴shuang霜双爽雙shui谁水睡税shun吮瞬顺舜順shuo说硕朔烁說
si斯撕嘶思私司丝死肆寺嗣四伺似饲巳絲song松耸怂颂送宋讼诵嵩頌sou搜艘擞嗽su苏酥俗素速粟僳塑溯宿诉肃蘇肅suan酸蒜算sui虽隋随绥髓碎岁穗遂隧祟隨sun孙损笋孫suo蓑梭唆缩琐索锁所ta塌他它她塔獭挞蹋踏tai胎苔抬台泰酞太态汰邰tan弹坍摊贪瘫滩坛檀痰潭谭谈坦毯袒碳探叹炭譚tang汤塘搪堂棠膛唐糖倘躺淌趟烫湯
tao掏涛滔绦萄桃逃淘陶讨套韬濤te特teng藤腾疼誊滕騰ti梯剔踢锑提题蹄啼体替嚏惕涕剃屉題tian天添填田甜恬舔腆tiao调挑条迢眺跳tie贴铁帖鐵ting厅听烃汀廷停亭庭挺艇婷tong通桐酮瞳同铜彤童桶捅筒统痛佟tou偷投头透钭tu凸秃突图徒途涂屠土吐兔tuan湍团tui推颓腿蜕褪退tun囤吞屯臀
tuo拖托脱鸵陀驮驼椭妥拓唾wa挖哇蛙洼娃瓦袜wai歪外崴wan豌弯湾玩顽丸烷完碗挽晚皖惋宛婉万腕wang汪王亡枉网往旺望忘妄wei威巍微危韦违桅围唯惟为潍维苇萎委伟伪尾纬未蔚味畏胃喂魏位渭谓尉慰卫隗玮炜薇葳衛韋偉緯維wen瘟温蚊文闻纹吻稳紊问雯聞weng嗡翁瓮wo挝蜗涡窝我斡卧握沃
wu巫呜钨乌污诬屋无芜梧吾吴毋武五捂午舞伍侮坞戊雾晤物勿务悟误邬於吳鄔霧xi昔熙析西硒矽晰嘻吸锡牺稀息希悉膝夕惜熄烯溪汐犀檄袭席习媳喜洗系隙戏细奚郤曦玺禧習xia瞎虾匣霞辖暇峡侠狭下夏吓xian铣洗掀锨先仙鲜纤咸贤衔舷闲涎弦嫌显险现献县腺馅羡宪陷限线娴賢顯縣險xiang相厢镶香箱襄湘乡翔祥详想响享项巷橡像向象項鄉
xiao萧硝霄削哮销消宵淆晓小孝校肖啸笑效潇骁筱蕭xie解楔些歇蝎鞋协挟携邪斜胁谐写械卸蟹懈泄泻谢屑謝xin薪芯锌欣辛新忻心信衅昕鑫歆馨xing星腥猩惺兴刑型形邢行醒幸杏性姓興xiong兄凶胸匈汹雄熊xiu休修羞朽嗅锈秀袖绣琇繡xu墟戌需虚嘘须徐许蓄酗叙旭序恤絮婿绪续吁胥栩許續須xuan轩喧宣悬旋玄选癣眩绚炫璇萱暄煊軒選
xue靴薛学穴雪血xun勋熏循旬询寻驯巡殉汛训讯逊迅荀洵訓馴ya压押鸦鸭呀丫芽牙蚜崖衙涯雅哑亚讶轧娅鴨yan焉咽阉烟淹盐严研蜒岩延言颜阎炎沿奄掩眼衍演艳堰燕厌砚雁唁彦焰宴谚验晏闫妍嫣焱嬿嚴顏閻驗yang殃央鸯秧杨扬佯疡羊洋阳氧仰痒养样漾楊陽養yao邀腰妖瑶摇尧遥窑谣姚咬舀药要耀钥垚ye椰噎耶爷野冶也页掖业叶曳腋夜液烨晔葉頁
yi一壹医揖铱依伊衣颐夷遗移仪胰疑沂宜姨彝椅蚁倚已乙矣以艺抑易邑屹亿役臆逸肄疫亦裔意毅忆义益溢诣议谊译异翼翌绎羿熠翊奕弈怡懿漪祎藝議義譯遺醫yin茵荫因殷音阴姻吟银淫寅饮尹引隐印胤銀陰飲ying英樱婴鹰应缨莹萤营荧蝇迎赢盈影颖硬映滢瑛瑩穎鷹贏yo哟yong拥佣臃痈庸雍踊蛹咏泳涌永恿勇用詠
you幽优悠忧尤由邮铀犹油游酉有友右佑釉诱又幼宥遊yu迂淤于盂榆虞愚舆余俞逾鱼愉渝渔隅予娱雨与屿禹宇语羽玉域芋郁遇喻峪御愈欲狱育誉浴寓裕预豫驭鬱庾妤煜钰瑜昱諭預魚yuan鸳渊冤元垣袁原援辕园员圆猿源缘远苑愿怨院媛遠願yue乐曰约越跃岳粤月悦阅玥樂yun员耘云郧匀陨允运蕴酝晕韵孕芸昀筠赟雲運蘊za匝砸杂咋雜zai栽哉灾宰载再在仔載
zan咱攒暂赞昝贊zang赃脏葬臧zao遭糟凿藻枣早澡蚤躁噪造皂灶燥ze责择则泽責zei贼zen怎zeng增憎曾赠zha查扎喳渣札铡闸眨榨乍炸诈柞zhai翟摘斋宅窄债寨齋zhan瞻毡詹沾盏斩崭展蘸栈占战站湛绽zhang长樟章彰漳张掌涨杖丈帐账仗胀瘴障璋張長zhao招昭找沼赵照罩兆肇召趙zhe遮折哲蛰辙者锗蔗这浙着喆這
zhen珍斟真甄砧臻贞针侦枕疹诊震振镇阵帧圳蓁鎮貞zheng蒸挣睁征狰争怔整拯正政症郑证铮峥鄭zhi芝枝支吱蜘知肢脂汁之织职直植殖执值侄址指止趾只旨纸志挚掷至致置帜峙制智秩稚质炙痔滞治窒質職製zhong中盅忠钟衷终种肿重仲众鍾鐘終zhou舟周州洲诌粥轴肘帚咒皱宙昼骤zhu珠株蛛朱猪诸诛逐竹烛煮拄瞩嘱主著柱助蛀贮铸筑住注祝驻竺
zhua抓爪zhuai拽zhuan专砖转撰赚篆轉zhuang幢桩庄装妆撞壮状zhui椎锥追赘坠缀zhun谆准zhuo捉拙卓桌琢茁酌啄灼浊zi兹咨资姿滋淄孜紫籽滓子自渍字訾梓資zong鬃棕踪宗综总纵總zou邹走奏揍鄒zu租足卒族祖诅阻组zuan钻纂zui咀嘴醉最罪zun尊遵zuo昨左佐做作坐座`;

/** Each character with its readings. */
const readings = once(() => {
  const found = new Map<string, string[]>();
  for (const [, reading = '', characters = ''] of READINGS.replaceAll('\n', '').matchAll(/([a-z]+)([^a-z]+)/g))
    for (const character of characters) found.set(character, [...(found.get(character) ?? []), reading]);
  return found;
});

const NAME = /^\p{Script=Han}{2,4}$/u;
const MOST_SPELLINGS = 24;

/** Whether a text may be a name in Han characters. */
export function isHanName(text: string): boolean {
  return NAME.test(text.trim());
}

/**
 * How a name in Han characters may stand in Latin letters, as one word: family name first and last, the family name of one character or two. None where a
 * character is not known.
 *
 * @example hanSpellings('王伟') // => ['wangwei', 'weiwang']
 */
export function hanSpellings(name: string): readonly string[] {
  const known = [...name.trim()].map((character) => readings().get(character));
  let read: readonly (readonly string[])[] = [[]];
  for (const options of known) {
    if (options === undefined) return [];
    read = read.flatMap((syllables) => options.map((option) => [...syllables, option])).slice(0, MOST_SPELLINGS);
  }
  const found = read.flatMap((syllables) =>
    [0, 1, 2]
      .filter((length) => length < syllables.length)
      .map((length) => [...syllables.slice(length), ...syllables.slice(0, length)].join('')),
  );
  return [
    ...new Set(
      found.flatMap((word) =>
        word.includes('v') ? [word, word.replaceAll('v', 'u'), word.replaceAll('v', 'yu')] : [word],
      ),
    ),
  ];
}
