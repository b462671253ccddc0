"""Characters of the traditional script in a text that should be simplified (国家通用语言文字法第三条); and a text without.

What is told to editors are common characters only (level 1 of Big5) that the simplified script writes otherwise and
in one way. What the 通用规范汉字表 (2013) keeps for names, such as 昇 and 堃, and what is right in some words, such as 乾,
is left out. For search the whole table counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from gongkai.chinese.script_table import SIMPLIFIED, TRADITIONAL
from gongkai.chinese.span import Slip

_TRADITIONAL = (
    "丟並亂亙亞佇佈佔併來侖侶侷係俠倀倆倉個們倖倫偉側偵偽傑傖傘備傢傭傯傳債傷傾僅僑僕僥僱價儀儂億儈儉儐儔儕償"
    "優儲儷儻儼兇兌兒兗內兩冊冑冪凍凜凱別刪則剎剛剝剴創剷劇劉劊劍劑勁動務勛勝勞勢勳勵勸勻匯匱區協卹卻厭厲參叢"
    "吳吶呂員唸問啓啞啟喚喪喫喬單喲嗆嗇嗎嗚嗶嘆嘍嘔嘖嘗嘩嘮嘯嘰噓噥噯噴噸嚀嚇嚐嚕嚥嚨嚮嚴嚶囀囁囂囈囌囑囪國圍"
    "園圓圖團執堅堊堝堯報場塊塋塒塗塚塢塵塹墊墜墮墳墾壇壎壓壘壙壞壟壢壩壯壺壽夠夢夾奐奧奩奪奮妝姍姦娛婁婦媧媼"
    "媽嫗嫵嫻嬈嬋嬌嬤嬪嬰嬸孃孫學孿宮寢實寧審寫寬寵寶將專尋對導尷屆屍屜屢層屨屬岡峯峴島峽崑崗崢嵐嶄嶇嶸嶺嶼嶽"
    "巒巔巖帥師帳帶幀幃幗幟幣幫幹幾庫廁廂廄廈廚廝廟廠廢廣廳弒弔張強彆彈彌彎彙彥彫彿徑從徠復徹恥悅悵悶悽惡惱惻"
    "愛愜愴愷愾慄態慍慘慚慟慣慫慮慶慼慾憂憊憐憑憚憤憫憮憲憶懇應懍懣懲懶懷懸懺懼懾戀戲戶拋挾捨捫捲掃掄掙掛採揀"
    "揚換揮損搖搗搶摑摟摯摻撈撐撓撥撫撲撳撻撾撿擁擄擇擊擋擔據擠擬擰擱擲擴擷擺擻擾攆攏攔攙攜攝攣攤攪攬敗敘敵數"
    "斂斃斕斬斷時晉晝暈暉暫曄曆曇曉曖曠曬書會朧朮東枴柵桿梔條梟棄棗棟棧棲楊楓楨業極榦榮構槍槓槨槳樁樂樅樑樓標"
    "樞樣樸樹樺橈橋機橢橫檔檜檢檣檯檳檸檻櫃櫓櫚櫛櫝櫥櫬櫻欄權欖欽歎歐歟歡歲歷歸歿殘殤殮殯殲殺殼毀毆氈氣氫氬氳"
    "汎汙決沒沖況洩洶浹涇涼淒淚淨淪淵淺渙減渦測渾湊湧湯準溝溫溼滄滅滌滬滯滲滷滾滿漁漢漣漬漲漸漿潑潔潛潤潯潰澀"
    "澆澗澠澤澱濁濃濕濘濛濟濤濫濰濱濺濾瀆瀉瀏瀕瀘瀝瀟瀨瀲瀾灑灘灣灤災為烏無煉煙煥煩煬熒熱熾燈燉燒燙燜營燦燬燭"
    "燴燻燼燾爍爐爛爭爲爺爾牆牘牴牽犖犛犢犧狀狹狽猙猶獄獅獎獨獰獲獵獷獸獺獻玀現琺琿瑣瑤瑩瑪璣璦環璽璿瓊瓏瓔瓚"
    "甌甕產産畝畢畫異當疇疊痙痠瘋瘍瘓瘡瘧瘺療癆癒癘癟癡癢癥癩癬癮癱癲發皚皰皺盃盜盞盡監盤盧盪眾睏睜睞瞞瞼矇矚"
    "矯硃硯碩確碼磚磧磯礎礙礦礪礫礬祿禍禎禦禪禮禱禿秈稅稈稜稟種稱穀穌積穎穡穢穩穫窩窪窮窯窺竄竅竇竊競筆筍筧箇"
    "箋箏節範築篤篩簍簑簞簡簣簫簽簾籃籌籟籠籤籬籮籲粵糝糞糧糰糾紀紂約紅紆紇紉紋納紐純紕紗紙級紛紜紡紮細紱紲紳"
    "紹紼絀終絃組絆結絕絛絞絡絢給絨統絲絳絹綁綏綑經綜綞綠綢綫綬維綰綱網綴綸綺綻綽綾綿緇緊緒緘緙緝緞締緣編緩緬"
    "緯緲練緹緻縈縉縊縐縑縛縝縞縣縫縮縱縲縴縵縷縹總績繃繅繆繒織繕繚繞繡繩繪繫繭繳繹繼繽續纏纓纔纖纜缽罈罌罰罵"
    "罷羅羈羋羣羨義羶習翹聖聞聯聰聲聳聶職聽聾肅脅脈脣脩脫脹腎腦腫腳腸膚膠膩膽膾膿臉臍臏臘臚臟臥臨臺與興舉舊艙"
    "艦艱艷芻苧茲荊莊莖莢莧華菴萇萊萬萵葉葦葷蒞蒼蓀蓆蓋蓮蔔蔣蔥蔭蕩蕪蕭薊薑薔薦薩薺藍藝藥藪藹藺蘆蘇蘊蘚蘭蘿處"
    "虛虜號虧蛻蜆蝕蝦蝨蝸螞螢螻蟈蟬蟯蟲蟻蠅蠍蠔蠟蠣蠱蠶蠻衆術衛衝袞裊裏補裝裡製複褲褸褻襖襠襤襪襯襲見規覓視覦"
    "親覬覲覺覽觀觴觸訂訃計訊訌討訐訓訕訖記訛訝訟訣訥訪設許訴訶診註証詁詆詐詔評詛詞詠詢詣試詩詫詬詭詮詰話該詳"
    "詼誅誇誌認誑誕誘誚語誠誡誣誤誥誦誨說説誰課誶誹誼調諂諄談諉請諍諒論諛諜諦諧諭諱諳諶諷諸諺諼諾謀謁謂謄謊謎"
    "謐謗謙講謝謠謨謫謬謹譁證譎譏識譙譚譜譟譫譯議譴護譽讀變讒讓讖讚讜豈豎豐豔豬貍貓貝貞負財貢貧貨販貪貫責貯貳"
    "貴貶買貸費貼貽貿賀賁賂賃賄賅資賈賊賑賒賓賜賞賠賡賢賣賤賦質賬賭賴賺賻購賽贅贈贊贍贏贓贖贗贛趕趙趨跡踐踴蹕"
    "蹟蹣蹤蹺躉躊躋躍躑躓躡躪軀車軋軌軍軒軔軛軟軸軻軼軾較載輊輒輓輔輕輛輜輝輞輟輥輦輩輪輯輳輸輻輾輿轂轄轅轉轍"
    "轎轔轟轡辦辭辮辯農迴這連週進遊運過達違遙遜遞遠適遲遷選遺遼邁還邇邊邏邐郵鄉鄒鄧鄭鄰鄴酈醃醜醞醫醬釀釁釅釋"
    "釗釘釙針釣釦釧釩釵鈉鈍鈐鈑鈔鈕鈞鈣鈴鈷鈸鈹鈽鈾鈿鉀鉉鉍鉑鉗鉚鉛鉤鉸鉻銀銅銑銓銖銘銜銨銬銳銷銻銼鋁鋅鋇鋒鋤"
    "鋪鋰鋸鋼錄錐錕錘錙錚錠錢錦錨錫錮錯錳錶鍋鍍鍔鍛鍥鍬鍰鍵鎂鎊鎖鎘鎚鎢鎬鎮鎰鎳鏃鏈鏍鏑鏗鏘鏜鏝鏟鏡鏢鏤鏨鏽鐃"
    "鐘鐫鐮鐲鐳鐵鐸鐺鑄鑑鑒鑠鑣鑰鑲鑷鑼鑽鑾鑿長門閂閃閉閎閏閑間閔閘閡閣閤閥閨閩閭閱閻闆闈闊闋闌闐闔闕闖關闡闢"
    "陘陝陣陰陳陸陽隊階隕際隨險隱隴隸隻雋雖雙雛雜雞離難雲電霑霧霽靂靄靈靜靨鞏鞦韁韃韆韉韋韌韓韜韻響頁頂頃項順"
    "須頊頌預頑頒頓頗領頜頡頤頭頰頷頸頹頻顆題額顎顏顓顛類顥顧顫顯顰顱風颯颱颳颶颼飄飛飢飩飪飭飯飲飴飼飽飾餃餅"
    "餉養餌餒餓餚餛餞餡館餾餿饅饉饑饒饗饜饞馬馭馮馱馳馴駁駐駑駒駕駙駛駝駟駢駭駱駿騁騎騖騙騫騰騷騾驀驃驅驍驕驗"
    "驚驛驟驢驥驪骯髏髒體髖髮鬆鬍鬚鬢鬥鬧鬨鬱魎魘魚魯魷鮑鮪鮫鮭鮮鯀鯉鯊鯖鯛鯧鯨鯽鰍鰓鰥鰭鰱鰻鰾鱉鱔鱖鱗鱟鱷鱸"
    "鳥鳩鳳鳴鳶鴆鴉鴕鴛鴣鴦鴨鴻鴿鵑鵝鵠鵡鵪鵬鵲鶉鶯鶴鷂鷓鷗鷥鷹鷺鸚鸛鸞鹵鹹鹼鹽麗麥麩麵黃黌點黨黴黷鼕鼴齊齋齒"
    "齜齟齡齣齦齪齬齲齷龍龐龔龜揹暱濬燄牠瑯籐蘗觔鎗隄"
)
_TABLE = str.maketrans(TRADITIONAL, SIMPLIFIED)
_RUN = re.compile(f"[{_TRADITIONAL}]+")
_ANY = re.compile(f"[{TRADITIONAL}]")
# For the browser: each character and what is written for it, in the order of code points.
PAIRS = "".join(map("".join, zip(TRADITIONAL, SIMPLIFIED, strict=True)))


def traditional(text: str) -> Iterator[Slip]:
    """Each run of traditional characters, with its simplified spelling as a hint (not to be mended blindly)."""
    for match in _RUN.finditer(text):
        yield Slip(match.start(), match.end(), "traditional")


def simplified(text: str) -> str:
    """The text in the simplified script, of the same length. Character by character: 乾隆 becomes 干隆.

    So it is for comparing, where both sides go through it, and never for showing.
    """
    # Most texts are simplified already, which is found out thirty times faster.
    return text.translate(_TABLE) if _ANY.search(text) else text
