<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutMeSheet</name>
    <message>
        <source>A few words about you</source>
        <translation>自己紹介をひとこと</translation>
    </message>
    <message>
        <source>About you, for %1</source>
        <translation>%1での自己紹介</translation>
    </message>
    <message>
        <source>Everybody in the circle sees it beside your name. Whoever comes in later sees it once you save it again.</source>
        <translation>サークルの全員に、名前の横に表示されます。あとから入った人には、次に保存したときに見えるようになります。</translation>
    </message>
    <message>
        <source>How to speak of you</source>
        <translation>どう呼ばれたいか</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Such as she/her, he/him, they/them. You need not say.</source>
        <translation>たとえば「彼女」「彼」「あの人」など。書かなくてもかまいません。</translation>
    </message>
    <message>
        <source>That is more than fits: at most %1 characters.</source>
        <translation>長すぎます。%1文字までです。</translation>
    </message>
    <message>
        <source>The others see it with their next look.</source>
        <translation>ほかのメンバーには、次に新着を確認したときに見えます。</translation>
    </message>
</context>
<context>
    <name>AboutPost</name>
    <message>
        <source>%1 chose who can read it: you are one of them.</source>
        <translation>%1が読める人を選びました。その一人に含まれています。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Everybody who was in the circle when %1 said it.</source>
        <translation>%1が投稿したときにサークルにいた全員です。</translation>
    </message>
    <message>
        <source>It goes out %1. Until then it is only yours.</source>
        <translation>%1に送信されます。それまでは自分にしか見えません。</translation>
    </message>
    <message>
        <source>It has no words.</source>
        <translation>言葉はありません。</translation>
    </message>
    <message>
        <source>It is at the relay, which cannot read it.</source>
        <translation>中継サーバーにあります。中継サーバーは中身を読めません。</translation>
    </message>
    <message>
        <source>It is here until %1.</source>
        <translation>%1までここにあります。</translation>
    </message>
    <message>
        <source>It is on its way, and may be at the relay already.</source>
        <translation>送信中です。もう中継サーバーに届いているかもしれません。</translation>
    </message>
    <message>
        <source>It waits for the network, and has not gone out.</source>
        <translation>ネットワークを待っています。まだ送信されていません。</translation>
    </message>
    <message>
        <source>Nobody else was in the circle when it went out.</source>
        <translation>送信したとき、サークルにはほかに誰もいませんでした。</translation>
    </message>
    <message>
        <source>Once it has gone out, everybody who is in the circle then.</source>
        <translation>送信されたら、そのときサークルにいる全員が読めます。</translation>
    </message>
    <message>
        <source>Once it has gone out, these can read it: %1.</source>
        <translation>送信されたら、次の人が読めます：%1。</translation>
    </message>
    <message>
        <source>The first words</source>
        <translation>はじめの言葉</translation>
    </message>
    <message>
        <source>These can read it: %1. Whether they have is not known.</source>
        <translation>次の人が読めます：%1。読んだかどうかはわかりません。</translation>
    </message>
    <message>
        <source>What %1 said</source>
        <translation>%1の言葉</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>自分の言葉</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>今どこにあるか</translation>
    </message>
    <message>
        <source>Where it is on its way is not known any more.</source>
        <translation>送信のどの段階にあるかは、もうわかりません。</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>読める人</translation>
    </message>
    <message>
        <source>Why you see it like this</source>
        <translation>このように表示される理由</translation>
    </message>
</context>
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
    <message>
        <source>As long as you are in no circle, it opens no connection to the internet and looks up no name.</source>
        <translation>サークルに入っていないあいだは、インターネットに接続せず、名前の照会もしません。</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, without any warranty. No outside audit has been made.</source>
        <translation>Apache License 2.0に基づく自由ソフトウェアで、保証は一切ありません。外部の監査は受けていません。</translation>
    </message>
    <message>
        <source>It cannot protect you on a computer that is already spied on, wipe memory for certain, or make an old backup forget.</source>
        <translation>すでに監視されているコンピューターでは守れません。メモリを確実に消すことも、古いバックアップに忘れさせることもできません。</translation>
    </message>
    <message>
        <source>It cannot reset your passphrase, and nobody else can.</source>
        <translation>パスフレーズをリセットすることはできません。ほかの誰にもできません。</translation>
    </message>
    <message>
        <source>It has no account, counts nothing about you and sends nothing but what you share with a circle.</source>
        <translation>アカウントはなく、利用状況を数えることもありません。サークルで共有するもの以外は何も送りません。</translation>
    </message>
    <message>
        <source>It writes nothing you wrote to the disk in clear, unless you save a copy.</source>
        <translation>コピーを保存しないかぎり、書いたものが暗号化されずにディスクに書かれることはありません。</translation>
    </message>
    <message>
        <source>Lamplit %1</source>
        <translation>Lamplit %1</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. Their libraries are files of their own beside Lamplit, so they can be replaced by other builds.</source>
        <translation>QtとPySide6はGNU Lesser General Public License バージョン3のもとで使っています。ライブラリはLamplitとは別のファイルなので、ほかのビルドに差し替えられます。</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>ライセンスを読む</translation>
    </message>
    <message>
        <source>Read the licence of %1</source>
        <translation>%1のライセンスを読む</translation>
    </message>
    <message>
        <source>This journal</source>
        <translation>この日記</translation>
    </message>
    <message>
        <source>What Lamplit never does</source>
        <translation>Lamplitが決してしないこと</translation>
    </message>
    <message>
        <source>What belongs to this computer</source>
        <translation>このコンピューターに属するもの</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Where things are folder</source>
        <translation>保存場所 フォルダー どこ</translation>
    </message>
    <message>
        <source>Whose work it stands on</source>
        <translation>もとになった人たちの仕事</translation>
    </message>
    <message>
        <source>licences notices Qt Python fonts icons</source>
        <translation>ライセンス 著作権表示 Qt Python フォント アイコン</translation>
    </message>
    <message>
        <source>never network telemetry</source>
        <translation>しない ネットワーク 利用状況の送信</translation>
    </message>
    <message>
        <source>version audit licence</source>
        <translation>バージョン 監査 ライセンス</translation>
    </message>
</context>
<context>
    <name>AdmitSheet</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Looking who waits.</source>
        <translation>待っている人を確認しています。</translation>
    </message>
    <message>
        <source>Nobody waits now.</source>
        <translation>今は待っている人はいません。</translation>
    </message>
    <message>
        <source>Who asks to come into %1</source>
        <translation>%1に入りたい人</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>If something hurts, we say so early, or tell a steward.</source>
        <translation>傷ついたときは早めに伝えるか、世話役に話します。</translation>
    </message>
    <message>
        <source>No insults, no hatred, no advice about medicines, and nobody asks for money.</source>
        <translation>侮辱も憎しみも薬についての助言もなし。お金を求めることもしません。</translation>
    </message>
    <message>
        <source>Nobody has to answer, and nobody has to say why.</source>
        <translation>返事をしなくてもよく、理由を言う必要もありません。</translation>
    </message>
    <message>
        <source>We are friends, not helpers on duty. In danger we call the people who answer now.</source>
        <translation>わたしたちは友だちであって、当番の相談員ではありません。危ないときは、今すぐ応じてくれる窓口に電話します。</translation>
    </message>
    <message>
        <source>We listen first. Advice only where it is welcome, and with where it comes from.</source>
        <translation>まず耳を傾けます。助言は歓迎されるときだけ、どこから得たものかを添えて。</translation>
    </message>
    <message>
        <source>What is said here stays here.</source>
        <translation>ここで話したことは、ここだけに。</translation>
    </message>
</context>
<context>
    <name>AgreementFields</name>
    <message>
        <source>Everybody is asked to accept it anew when its words change.</source>
        <translation>文面が変わると、全員にあらためて同意をお願いします。</translation>
    </message>
    <message>
        <source>Numbers are compared before somebody is let in</source>
        <translation>入る前に番号を照合する</translation>
    </message>
    <message>
        <source>Only stewards invite</source>
        <translation>招待できるのは世話役だけ</translation>
    </message>
    <message>
        <source>Only stewards let people in</source>
        <translation>迎え入れられるのは世話役だけ</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>What newcomers read first</source>
        <translation>新しい人が最初に読むもの</translation>
    </message>
    <message>
        <source>What you agree on</source>
        <translation>みんなの約束</translation>
    </message>
    <message>
        <source>Whoever reads a post may keep it sealed for a report, for 30 days</source>
        <translation>投稿を読んだ人は、報告のために封をして30日間保管できる</translation>
    </message>
</context>
<context>
    <name>AgreementSheet</name>
    <message>
        <source>Change it</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Everybody else has accepted it as it stands.</source>
        <translation>ほかの全員が今の内容に同意しています。</translation>
    </message>
    <message>
        <source>How it is run</source>
        <translation>運営のしかた</translation>
    </message>
    <message>
        <source>I accept it</source>
        <translation>同意する</translation>
    </message>
    <message>
        <source>It has changed since you accepted it.</source>
        <translation>同意したあとに内容が変わりました。</translation>
    </message>
    <message>
        <source>It holds now. The others are asked to accept it.</source>
        <translation>今から有効です。ほかの人に同意をお願いしています。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Let it hold for everybody</source>
        <translation>全員に適用する</translation>
    </message>
    <message>
        <source>No agreement is written yet.</source>
        <translation>約束はまだ書かれていません。</translation>
    </message>
    <message>
        <source>Not accepted yet in this form by: %1</source>
        <translation>今の内容にまだ同意していない人：%1</translation>
    </message>
    <message>
        <source>What %1 agreed on</source>
        <translation>%1の約束</translation>
    </message>
    <message>
        <source>You have accepted it.</source>
        <translation>同意済みです。</translation>
    </message>
</context>
<context>
    <name>AllWords</name>
    <message>
        <source>All that they will read</source>
        <translation>相手が読むもののすべて</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>AmountEditor</name>
    <message>
        <source>Set this limit</source>
        <translation>この制限を設定</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1（自分）</translation>
    </message>
    <message>
        <source>%1, who has left</source>
        <translation>%1（退出済み）</translation>
    </message>
    <message>
        <source>More for this answer</source>
        <translation>この返信のメニュー</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>全部読む</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>Something that a newer Lamplit can show.</source>
        <translation>新しいバージョンのLamplitなら表示できる内容です。</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>お礼を伝える</translation>
    </message>
    <message>
        <source>Where it can be read: %1</source>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>助言</translation>
    </message>
    <message>
        <source>advice: %1</source>
        <translation>助言：%1</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>訂正済み</translation>
    </message>
    <message>
        <source>dated ahead of the clock here</source>
        <translation>ここの時計より先の日時</translation>
    </message>
    <message>
        <source>for them alone</source>
        <translation>相手だけに</translation>
    </message>
    <message>
        <source>for you alone</source>
        <translation>自分だけに</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1へ</translation>
    </message>
    <message>
        <source>waiting to go out</source>
        <translation>送信待ち</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>%1 asks for share %2, so that their journal opens again.</source>
        <translation>%1が、日記をもう一度開くために、かけら%2を求めています。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>If anything is odd, go no further. Whoever poses as them has other words.</source>
        <translation>少しでもおかしいと感じたら、先に進まないでください。なりすましなら、四つの言葉が違うはずです。</translation>
    </message>
    <message>
        <source>It begins with lamplit://recover. Lamplit shows it to whoever is locked out.</source>
        <translation>lamplit://recover で始まります。開けなくなった人のLamplitに表示されます。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Or read the code in a picture that they sent you:</source>
        <translation>または、送られてきた画像からコードを読み取ります：</translation>
    </message>
    <message>
        <source>See its words</source>
        <translation>言葉を見る</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>Somebody asks for their share</source>
        <translation>誰かがかけらを求めています</translation>
    </message>
    <message>
        <source>Speak with them, by telephone or face to face. They read you four words. Are they the ones below, and is the voice theirs?</source>
        <translation>電話か対面で話してください。相手が四つの言葉を読み上げます。下の言葉と同じで、本人の声ですか。</translation>
    </message>
    <message>
        <source>The code that they sent you</source>
        <translation>送られてきたコード</translation>
    </message>
    <message>
        <source>The same words, and their voice</source>
        <translation>言葉は同じで、本人の声です</translation>
    </message>
    <message>
        <source>The sealed share</source>
        <translation>封をしたかけら</translation>
    </message>
    <message>
        <source>The sealed share as a QR code</source>
        <translation>封をしたかけらのQRコード</translation>
    </message>
    <message>
        <source>The words of this code</source>
        <translation>このコードの言葉</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>違います</translation>
    </message>
    <message>
        <source>This is the share, sealed so that only their code opens it. Send it to them in any way: it is of no use to anybody else.</source>
        <translation>これがかけらです。相手のコードでしか開かないように封をしてあります。どんな方法で送ってもかまいません。ほかの人には役に立ちません。</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>終える</translation>
    </message>
    <message>
        <source>Go on another time</source>
        <translation>続きはまた今度</translation>
    </message>
    <message>
        <source>Keys 1 to %1 choose, Return goes on. What you choose is kept at once.</source>
        <translation>1〜%1のキーで選び、Enterで進みます。選んだものはすぐに保存されます。</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>この質問をとばす</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>One more, not counted</source>
        <translation>もうひとつ（点数に含めません）</translation>
    </message>
    <message>
        <source>The questions are in English, word for word as they were published. A translation that nobody tested would measure something else.</source>
        <translation>質問は公表されたとおり、一字一句そのままの英語です。検証されていない翻訳では、別のものを測ることになってしまいます。</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>A light one</source>
        <translation>軽い質問</translation>
    </message>
    <message>
        <source>Answers are asked for</source>
        <translation>返事を募集中</translation>
    </message>
    <message>
        <source>Ask everybody</source>
        <translation>みんなに聞く</translation>
    </message>
    <message>
        <source>Ask the circle</source>
        <translation>サークルに聞く</translation>
    </message>
    <message>
        <source>Asked. Nobody has to answer.</source>
        <translation>質問しました。返事は強制されません。</translation>
    </message>
    <message>
        <source>Each week chance picks one of those who say yes here, and Lamplit asks a light question in their name.</source>
        <translation>毎週、ここで「はい」にした人の中から一人がくじで選ばれ、Lamplitがその人の名前で軽い質問をします。</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>1週間</translation>
    </message>
    <message>
        <source>For three days</source>
        <translation>3日間</translation>
    </message>
    <message>
        <source>For two weeks</source>
        <translation>2週間</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめておく</translation>
    </message>
    <message>
        <source>Take my turn with a question each week</source>
        <translation>毎週の質問の当番に加わる</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>まだ言葉がありません。</translation>
    </message>
    <message>
        <source>What would you like to hear about?</source>
        <translation>どんなことを聞いてみたいですか。</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>質問</translation>
    </message>
</context>
<context>
    <name>Asks</name>
    <message>
        <source>%1 has a new key. It may be a new laptop. Compare numbers before you share more.</source>
        <translation>%1の鍵が新しくなりました。新しいパソコンかもしれません。これ以上共有する前に、番号を照合してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 wait to be let in.</source>
        <translation>
            <numerusform>入るのを待っている人：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waits to be let in.</source>
        <translation>%1が入るのを待っています。</translation>
    </message>
    <message>
        <source>Before a sixth person can come in, the circle needs a second steward.</source>
        <translation>6人目を迎える前に、サークルには2人目の世話役が必要です。</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>一人選ぶ</translation>
    </message>
    <message>
        <source>Compare numbers</source>
        <translation>番号を照合</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>招待する</translation>
    </message>
    <message>
        <source>Nobody else is here yet. What you share with each other stands below, the newest first.</source>
        <translation>まだほかに誰もいません。互いに共有したものは、新しい順に下に並びます。</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>読む</translation>
    </message>
    <message>
        <source>See who it is</source>
        <translation>誰か見る</translation>
    </message>
    <message>
        <source>What you agreed on has changed since you accepted it.</source>
        <translation>同意したあとに、みんなの約束が変わりました。</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>%n files were saved. These copies are not encrypted.</source>
        <translation>
            <numerusform>%n個のファイルを保存しました。このコピーは暗号化されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was kept with the entry you left.</source>
        <translation>{name}を、離れた記録に残しました。</translation>
    </message>
    <message>
        <source>{name} was saved. This copy is not encrypted.</source>
        <translation>{name}を保存しました。このコピーは暗号化されていません。</translation>
    </message>
</context>
<context>
    <name>AwayPart</name>
    <message>
        <source>Come back now</source>
        <translation>今戻る</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>1か月後</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>1週間後</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>1時間後</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>次の月曜日</translation>
    </message>
    <message>
        <source>Nothing new is shown until you are back. What you said still goes out.</source>
        <translation>戻るまで、新しいものは表示されません。自分の投稿は送信されます。</translation>
    </message>
    <message>
        <source>Step away</source>
        <translation>しばらく離れる</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>明日の朝</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>You are away until %1. Nothing is lost.</source>
        <translation>%1までお休み中です。何も失われません。</translation>
    </message>
</context>
<context>
    <name>BackIn</name>
    <message>
        <source>%1 of the %2 that are needed came. It may take days; this computer can be switched off meanwhile.</source>
        <translation>必要な%2個のうち%1個が届きました。何日もかかることがあります。そのあいだ、コンピューターの電源を切ってもかまいません。</translation>
    </message>
</context>
<context>
    <name>BackInView</name>
    <message>
        <source>Add this share</source>
        <translation>このかけらを追加</translation>
    </message>
    <message>
        <source>Back in, with friends</source>
        <translation>友だちの助けで開く</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>First choose a new passphrase. You need it when the shares come, and it opens the journal from then on.</source>
        <translation>まず新しいパスフレーズを決めてください。かけらがそろったときに必要で、それからはこれで日記が開きます。</translation>
    </message>
    <message>
        <source>Friends keep shares of a way into this journal. Together they can let you back in.</source>
        <translation>この日記を開ける手段のかけらを、友だちが持っています。何人かがそろえば、もう一度開けられます。</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>コードを表示</translation>
    </message>
    <message>
        <source>The code, and the shares that came for it, would be of no use any more. Press it again if that is meant.</source>
        <translation>このコードと、これまでに届いたかけらは使えなくなります。それでよければ、もう一度押してください。</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Restorable: %1 entries, %2.</source>
        <translation>復元できます：記録%1件、%2。</translation>
    </message>
</context>
<context>
    <name>BackupDue</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>1週間後</translation>
    </message>
    <message>
        <source>Lamplit says it again in a week.</source>
        <translation>1週間後にまたお知らせします。</translation>
    </message>
    <message>
        <source>No backup of your journal was made yet.</source>
        <translation>この日記のバックアップはまだありません。</translation>
    </message>
    <message>
        <source>No backup went to %1 yet.</source>
        <translation>%1へのバックアップはまだありません。</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>The last backup in %1 is from %2.</source>
        <translation>%1の最後のバックアップは%2です。</translation>
    </message>
    <message>
        <source>The last backup is from %1.</source>
        <translation>最後のバックアップは%1です。</translation>
    </message>
</context>
<context>
    <name>BackupKind</name>
    <message>
        <source>Coping cards and goals</source>
        <translation>対処カードと目標</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Mood check-ins</source>
        <translation>気分メモ</translation>
    </message>
    <message>
        <source>Own scales</source>
        <translation>自分の指標</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>質問票</translation>
    </message>
    <message>
        <source>Searches, own words and meetings</source>
        <translation>検索、自分の言葉、会った人</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>The plan for a bad moment</source>
        <translation>つらいときのプラン</translation>
    </message>
    <message>
        <source>Topics, people and events</source>
        <translation>話したいこと、人、できごと</translation>
    </message>
</context>
<context>
    <name>BackupPlaces</name>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>バックアップ%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a drive or folder</source>
        <translation>ドライブかフォルダーを追加</translation>
    </message>
    <message>
        <source>Backups go to %1 too.</source>
        <translation>バックアップを%1にも保存します。</translation>
    </message>
    <message>
        <source>Choose a folder for backups, on another drive if you can</source>
        <translation>バックアップ用のフォルダーを選んでください。できれば別のドライブに</translation>
    </message>
    <message>
        <source>How many stay</source>
        <translation>残す数</translation>
    </message>
    <message>
        <source>No backup is there yet.</source>
        <translation>バックアップはまだありません。</translation>
    </message>
    <message>
        <source>No more backups go to %1. Those that lie there stay.</source>
        <translation>%1にはもうバックアップしません。すでにあるものは残ります。</translation>
    </message>
    <message>
        <source>Not there now. A backup will be made when it is there.</source>
        <translation>今は見つかりません。つながったときにバックアップします。</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>ほかの場所</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>The last one there is from %1.</source>
        <translation>そこにある最後のものは%1です。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>What lies beside your journal is lost with this computer. On another drive, or in another folder, each backup is one encrypted file that opens with your keys and nothing else.</source>
        <translation>日記と同じ場所にあるものは、このコンピューターと一緒に失われます。別のドライブやフォルダーに置くと、バックアップはそれぞれ暗号化された1つのファイルになり、自分の鍵でしか開きません。</translation>
    </message>
    <message>
        <source>the newest from %1</source>
        <translation>最新は%1</translation>
    </message>
    <message numerus="yes">
        <source>the newest with %n entries, %1</source>
        <translation>
            <numerusform>最新は記録%n件、%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupStanding</name>
    <message>
        <source>another date or mark</source>
        <translation>別の日付または印</translation>
    </message>
    <message>
        <source>changed in both</source>
        <translation>両方で変更あり</translation>
    </message>
    <message>
        <source>changed in the backup</source>
        <translation>バックアップで変更あり</translation>
    </message>
    <message>
        <source>deleted for good here</source>
        <translation>ここでは完全に削除済み</translation>
    </message>
    <message>
        <source>in the trash here</source>
        <translation>ここではゴミ箱の中</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>ここにはない</translation>
    </message>
    <message>
        <source>older versions that are not here</source>
        <translation>ここにない古いバージョン</translation>
    </message>
    <message>
        <source>you changed it since</source>
        <translation>そのあと変更済み</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>%1 % done</source>
        <translation>%1 %完了</translation>
    </message>
    <message>
        <source>A backup is encrypted like the journal and opens with the same keys as on its day. The newest few are kept, then one a day, a week and a month.</source>
        <translation>バックアップは日記と同じように暗号化され、その日と同じ鍵で開きます。最新のいくつかと、1日、1週間、1か月に1つずつを残します。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Backup under way</source>
        <translation>バックアップ中</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>始めています</translation>
    </message>
    <message>
        <source>Bring things back</source>
        <translation>取り戻す</translation>
    </message>
    <message>
        <source>Kept backups folder</source>
        <translation>バックアップの保存フォルダー</translation>
    </message>
    <message>
        <source>Kept beside the journal</source>
        <translation>日記のそばに保存</translation>
    </message>
    <message>
        <source>Look into a backup, take one entry out of it, or bring all of it together.</source>
        <translation>バックアップの中を見て、記録を1つだけ、または全部まとめて取り戻せます。</translation>
    </message>
    <message>
        <source>Other places drive USB stick network cloud folder</source>
        <translation>ほかの場所 ドライブ USBメモリ ネットワーク クラウド フォルダー</translation>
    </message>
    <message numerus="yes">
        <source>Restorable from %n other places too.</source>
        <translation>
            <numerusform>ほかの%nか所からも復元できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restorable: %1 entries, %2.</source>
        <translation>復元できます：記録%1件、%2。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>中止しています</translation>
    </message>
    <message>
        <source>The newest one is from %1.</source>
        <translation>最新は%1です。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>バックアップはまだありません。</translation>
    </message>
    <message>
        <source>restore merge older versions deleted</source>
        <translation>復元 まとめる 古いバージョン 削除した</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>How many</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>BesideToday</name>
    <message>
        <source>All small goals</source>
        <translation>小さな目標をすべて表示</translation>
    </message>
    <message>
        <source>Done today: %1</source>
        <translation>今日できた：%1</translation>
    </message>
    <message>
        <source>Is writing here helping you?</source>
        <translation>ここに書くことは助けになっていますか。</translation>
    </message>
    <message>
        <source>It asks again in four weeks.</source>
        <translation>4週間後にまたお聞きします。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Small goals</source>
        <translation>小さな目標</translation>
    </message>
    <message>
        <source>Two questions</source>
        <translation>二つの質問</translation>
    </message>
</context>
<context>
    <name>BookPage</name>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日記</translation>
    </message>
    <message>
        <source>Kept in the journal: {names}</source>
        <translation>日記に残したもの：{names}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Made with Lamplit. These pages are not encrypted: whoever has them can read them.</source>
        <translation>Lamplitで作成しました。このページは暗号化されていません。手にした人は誰でも読めます。</translation>
    </message>
    <message>
        <source>Mood: {mood}</source>
        <translation>気分：{mood}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Square brackets stand for characters that this computer has no letters for: {scripts}.</source>
        <translation>角かっこは、このコンピューターに文字がないところです：{scripts}。</translation>
    </message>
    <message>
        <source>There is nothing in this book.</source>
        <translation>この本には何もありません。</translation>
    </message>
    <message>
        <source>This picture is not here.</source>
        <translation>この画像はここにありません。</translation>
    </message>
    <message>
        <source>This picture is not here: {alt}</source>
        <translation>この画像はここにありません：{alt}</translation>
    </message>
    <message>
        <source>To the contents</source>
        <translation>目次へ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>記録{count}件</translation>
    </message>
    <message>
        <source>{count} entry</source>
        <translation>記録{count}件</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}〜{last}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{month}{day}日（{weekday}）</translation>
    </message>
</context>
<context>
    <name>Boundaries</name>
    <message>
        <source>%1 a day</source>
        <translation>1日%1</translation>
    </message>
    <message>
        <source>%1 in one go, then %2 away</source>
        <translation>一度に%1、そのあと%2離れる</translation>
    </message>
    <message numerus="yes">
        <source>%1 left.</source>
        <translation>
            <numerusform>残り%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days of the week</comment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times of the day</comment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>days and the hours on them</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: asked to open once more, and left it</source>
        <translation>%1：もう一度開こうとして、やめました</translation>
    </message>
    <message>
        <source>%1: opened once more</source>
        <translation>%1：もう一度開きました</translation>
    </message>
    <message>
        <source>%1: the clock was set back</source>
        <translation>%1：時計が戻されました</translation>
    </message>
    <message>
        <source>%2 at %1</source>
        <comment>a time and a day</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>ひと休み</translation>
    </message>
    <message>
        <source>A line in the window, once in a stay. It closes nothing.</source>
        <translation>滞在中に一度、ウィンドウに出る一行です。何も閉じません。</translation>
    </message>
    <message>
        <source>A night belongs to its evening. Looser limits hold from here on.</source>
        <translation>夜はその日の晩に属します。制限をゆるくしても、これから先にだけ効きます。</translation>
    </message>
    <message>
        <source>A post goes out at once</source>
        <translation>投稿はすぐに送信</translation>
    </message>
    <message>
        <source>A stay ends once you were away for the pause. A short look elsewhere does not end it.</source>
        <translation>休む時間のぶん離れると、滞在は終わります。ちょっとほかを見るだけでは終わりません。</translation>
    </message>
    <message>
        <source>A wait before a post goes out</source>
        <translation>送信前の待ち時間</translation>
    </message>
    <message>
        <source>A word about a break after %1</source>
        <translation>%1たったら休憩をひとこと</translation>
    </message>
    <message>
        <source>As long a day as you like</source>
        <translation>1日の時間は自由</translation>
    </message>
    <message>
        <source>As long in one go as you like</source>
        <translation>一度の時間は自由</translation>
    </message>
    <message>
        <source>By these limits circles stay closed.</source>
        <translation>この制限では、サークルは閉じたままです。</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>少なくとも1日選んでください。</translation>
    </message>
    <message>
        <source>It costs a wait and one sentence, which stands in your look-back and nowhere else.</source>
        <translation>待ち時間と一文が必要です。その一文はふりかえりにだけ残ります。</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>1日の分数</translation>
    </message>
    <message>
        <source>Minutes at night, if more</source>
        <translation>夜の分数（長くする場合）</translation>
    </message>
    <message>
        <source>Minutes away before the next</source>
        <translation>次までに離れる分数</translation>
    </message>
    <message>
        <source>Minutes by day</source>
        <translation>昼の分数</translation>
    </message>
    <message>
        <source>Minutes in one go</source>
        <translation>一度の分数</translation>
    </message>
    <message>
        <source>Minutes it is open then</source>
        <translation>そのとき開いている分数</translation>
    </message>
    <message>
        <source>Minutes of a stay before it</source>
        <translation>ひとことまでの分数</translation>
    </message>
    <message>
        <source>Minutes to wait</source>
        <translation>待つ分数</translation>
    </message>
    <message>
        <source>My day begins at %1</source>
        <translation>一日の始まりは%1</translation>
    </message>
    <message>
        <source>Never open</source>
        <translation>開かない</translation>
    </message>
    <message>
        <source>No quiet hours</source>
        <translation>静かな時間なし</translation>
    </message>
    <message>
        <source>No word about a break</source>
        <translation>休憩のひとことなし</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>何も変わりません。</translation>
    </message>
    <message>
        <source>Nothing new is shown and nothing goes out. What arrives is kept and shown after them.</source>
        <translation>新しいものは表示されず、何も送信されません。届いたものは取っておき、終わったら表示します。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1に開く</translation>
    </message>
    <message>
        <source>Open at any hour</source>
        <translation>いつでも開く</translation>
    </message>
    <message>
        <source>Opening once more</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>Outside these hours circles are closed. Your own pages never are.</source>
        <translation>この時間以外、サークルは閉じています。自分のページが閉じることはありません。</translation>
    </message>
    <message>
        <source>Past a limit: a wait of %1, then open for %2</source>
        <translation>制限のあと：%1待って、%2開く</translation>
    </message>
    <message>
        <source>Quiet %1</source>
        <translation>静かにする：%1</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>静かな時間</translation>
    </message>
    <message>
        <source>This holds now: %1.</source>
        <translation>今から有効です：%1。</translation>
    </message>
    <message>
        <source>This takes effect %1: %2.</source>
        <translation>%1から有効です：%2。</translation>
    </message>
    <message>
        <source>This would be looser. You have locked your limits until %1; until then they can only be made stricter.</source>
        <translation>これでは制限がゆるくなります。%1まで制限をロックしているので、それまではきびしくすることしかできません。</translation>
    </message>
    <message>
        <source>Time a day</source>
        <translation>1日の時間</translation>
    </message>
    <message>
        <source>Time counts while a circle is in front and you do something. Nothing is carried over.</source>
        <translation>サークルが前面にあって、何か操作しているあいだだけ数えます。翌日には繰り越しません。</translation>
    </message>
    <message>
        <source>Time in one go</source>
        <translation>一度の時間</translation>
    </message>
    <message>
        <source>Until then it is only yours: you can change it or keep it private.</source>
        <translation>それまでは自分にしか見えません。変えることも、自分だけにすることもできます。</translation>
    </message>
    <message>
        <source>Until then: %1.</source>
        <translation>それまでは：%1。</translation>
    </message>
    <message>
        <source>Wait %1 before a post goes out</source>
        <translation>%1待ってから投稿を送信</translation>
    </message>
    <message>
        <source>Wait %1 before a post goes out at night, %2</source>
        <translation>夜は%1待ってから投稿を送信（%2）</translation>
    </message>
    <message>
        <source>Wait %1 before a post goes out, and %2 at night, %3</source>
        <translation>%1待ってから投稿を送信、夜は%2（%3）</translation>
    </message>
    <message>
        <source>What arrived is shown at %1</source>
        <translation>届いたものは%1に表示</translation>
    </message>
    <message>
        <source>What arrives is not shown</source>
        <translation>届いたものは表示しない</translation>
    </message>
    <message>
        <source>What arrives is shown at once</source>
        <translation>届いたものはすぐに表示</translation>
    </message>
    <message>
        <source>What had arrived by then is shown. What others take back goes at once.</source>
        <translation>それまでに届いたものを表示します。相手が取り消したものはすぐに消えます。</translation>
    </message>
    <message>
        <source>When circles open</source>
        <translation>サークルを開く時間</translation>
    </message>
    <message>
        <source>When my day begins</source>
        <translation>一日の始まり</translation>
    </message>
    <message>
        <source>When what arrived is shown</source>
        <translation>届いたものを表示する時間</translation>
    </message>
    <message>
        <source>Your circles are open once more until %1.</source>
        <translation>サークルは%1までもう一度開いています。</translation>
    </message>
    <message>
        <source>Your circles are open until %1.</source>
        <translation>サークルは%1まで開いています。</translation>
    </message>
    <message>
        <source>Your circles are open.</source>
        <translation>サークルは開いています。</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>一日中</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>今日%1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>明日%1</translation>
    </message>
</context>
<context>
    <name>BoundariesView</name>
    <message>
        <source>A lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>A promise to yourself for up to 30 days. It cannot be undone.</source>
        <translation>最長30日間の自分との約束です。取り消せません。</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>境界線</translation>
    </message>
    <message>
        <source>How much room I have for others</source>
        <translation>人のための余裕</translation>
    </message>
    <message>
        <source>Lock my limits…</source>
        <translation>制限をロック…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度見る</translation>
    </message>
    <message>
        <source>Look-back</source>
        <translation>ふりかえり</translation>
    </message>
    <message>
        <source>Looking where you stand</source>
        <translation>今の状況を確認しています</translation>
    </message>
    <message>
        <source>Make the lock longer or stricter…</source>
        <translation>ロックを長く、またはきびしくする…</translation>
    </message>
    <message>
        <source>My rules</source>
        <translation>自分のルール</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Writing, reading your own pages, export, lock and help are never limited, and neither is leaving, blocking, taking back or reporting.</source>
        <translation>書くこと、自分のページを読むこと、書き出し、ロック、助けには制限がありません。退出、ブロック、取り消し、報告も同じです。</translation>
    </message>
    <message>
        <source>Your limits hold.</source>
        <translation>制限は有効です。</translation>
    </message>
    <message>
        <source>Your limits stay as they are.</source>
        <translation>制限はそのままです。</translation>
    </message>
    <message>
        <source>Your own limits on circles. Nobody else sees them, and nobody is told when you reach one.</source>
        <translation>サークルについての自分の制限です。ほかの誰にも見えず、制限に達しても誰にも知らされません。</translation>
    </message>
</context>
<context>
    <name>BreakStrip</name>
    <message>
        <source>From your own kit: %1</source>
        <translation>自分の道具箱から：%1</translation>
    </message>
    <message>
        <source>Show this card</source>
        <translation>このカードを表示</translation>
    </message>
    <message numerus="yes">
        <source>You have been here for %n minute(s).</source>
        <translation>
            <numerusform>ここに来て%n分たちました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Breath</name>
    <message>
        <source>Breathe in, %1</source>
        <translation>息を吸う %1</translation>
    </message>
    <message>
        <source>Breathe out, %1</source>
        <translation>息を吐く %1</translation>
    </message>
    <message>
        <source>Breathing guide</source>
        <translation>呼吸ガイド</translation>
    </message>
    <message>
        <source>In</source>
        <translation>吸う</translation>
    </message>
    <message>
        <source>In for four seconds, out for six. Breathe as you like.</source>
        <translation>4秒吸って、6秒吐きます。楽なように呼吸してください。</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>吐く</translation>
    </message>
</context>
<context>
    <name>BringBack</name>
    <message numerus="yes">
        <source>%n things came or changed.</source>
        <translation>
            <numerusform>%n件が戻ったか、変わりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Bring things back</source>
        <translation>取り戻す</translation>
    </message>
    <message>
        <source>Bringing it together</source>
        <translation>まとめています</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>It can be stopped until the end; then nothing will have changed.</source>
        <translation>最後まで中止できます。中止すれば何も変わりません。</translation>
    </message>
    <message>
        <source>It is here already, as it is in the backup.</source>
        <translation>もうここに、バックアップと同じ状態であります。</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>ほかも見る</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>少しお待ちください</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>バックアップを開いています</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>Undone. %n things that you changed since stay.</source>
        <translation>
            <numerusform>元に戻しました。そのあと変更した%n件は残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before.</source>
        <translation>元に戻しました。すべて前のとおりです。</translation>
    </message>
</context>
<context>
    <name>BringInView</name>
    <message>
        <source>%1 of %2 entries</source>
        <translation>記録 %1／%2</translation>
    </message>
    <message numerus="yes">
        <source>%n things that you changed since stay.</source>
        <translation>
            <numerusform>そのあと変更した%n件は残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>取り込んでいます</translation>
    </message>
    <message>
        <source>It can be stopped until the end; then nothing will have been brought in.</source>
        <translation>最後まで中止できます。中止すれば何も取り込まれません。</translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation>何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>Reading it. Nothing is written yet.</source>
        <translation>読み込んでいます。まだ何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was brought in.</source>
        <translation>中止しました。何も取り込んでいません。</translation>
    </message>
    <message numerus="yes">
        <source>The %n entries and check-ins that came with it are taken out again. Those you changed since stay: edited, starred, tagged, moved, thrown away, or with a mood or file of yours.</source>
        <translation>
            <numerusform>一緒に入った%n件の記録と気分メモを取り除きます。そのあと編集、スター、タグ付け、移動、ゴミ箱、気分やファイルの追加をしたものは残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup can be brought together with the journal again.</source>
        <translation>このバックアップはまた日記とまとめられます。</translation>
    </message>
    <message>
        <source>The file they came from can be brought in again at any time.</source>
        <translation>もとのファイルはいつでもまた取り込めます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>この取り込みを元に戻す</translation>
    </message>
    <message>
        <source>Undone. What it brought in is gone.</source>
        <translation>元に戻しました。取り込んだものはなくなりました。</translation>
    </message>
    <message>
        <source>What came out of the backup goes again, and what it changed is as it was before. What you changed since stays.</source>
        <translation>バックアップから来たものはなくなり、変わったものは前に戻ります。そのあと自分で変更したものは残ります。</translation>
    </message>
</context>
<context>
    <name>BroughtIn</name>
    <message numerus="yes">
        <source>%n check-ins were brought in.</source>
        <translation>
            <numerusform>気分メモを%n件取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were brought in.</source>
        <translation>
            <numerusform>記録を%n件取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were brought in.</source>
        <translation>
            <numerusform>%n件取り込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>#{tag} was added to %n entries.</source>
        <translation>
            <numerusform>%n件の記録に#{tag}を付けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in the trash for 30 days.</source>
        <translation>
            <numerusform>%n件の記録は30日間ゴミ箱にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no star now.</source>
        <translation>
            <numerusform>%n件の記録からスターを外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have the star.</source>
        <translation>
            <numerusform>%n件の記録にスターを付けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to trash. It stays there for 30 days.</source>
        <translation>ゴミ箱に移しました。30日間そこにあります。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose only one</source>
        <translation>1つだけ選んでください</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Move the chosen entries to the trash</source>
        <translation>選んだ記録をゴミ箱に移す</translation>
    </message>
    <message>
        <source>Star the chosen entries</source>
        <translation>選んだ記録にスターを付ける</translation>
    </message>
    <message>
        <source>Tag the chosen entries</source>
        <translation>選んだ記録にタグを付ける</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>Help now</source>
        <translation>今すぐ助けを</translation>
    </message>
    <message>
        <source>If it is too much now</source>
        <translation>今、つらすぎるときは</translation>
    </message>
    <message>
        <source>Lamplit tells nobody. Your answer is saved in this journal and stays out of reports unless you tick it. The PHQ-8 is the same questionnaire without this question.</source>
        <translation>Lamplitは誰にも知らせません。回答はこの日記に保存され、チェックしないかぎりレポートには入りません。PHQ-8は、この質問を除いた同じ質問票です。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Open my kit</source>
        <translation>道具箱を開く</translation>
    </message>
    <message>
        <source>Tell someone you trust that it is hard, in person or by phone. If you might act on these thoughts, call the emergency number of the country you are in, or go where people are.</source>
        <translation>信頼できる人に、つらいことを直接か電話で伝えてください。この思いを行動に移してしまいそうなら、今いる国の緊急番号に電話するか、人のいる場所へ行ってください。</translation>
    </message>
    <message>
        <source>What helps you</source>
        <translation>助けになるもの</translation>
    </message>
    <message>
        <source>Who knows you</source>
        <translation>自分を知っている人</translation>
    </message>
    <message>
        <source>You marked that such thoughts have been there.</source>
        <translation>そうした思いがあったことに印が付いています。</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>自分のプラン</translation>
    </message>
</context>
<context>
    <name>CaptureWindow</name>
    <message>
        <source>A quick note</source>
        <translation>ちょっとメモ</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>メモしました：%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Unlock the journal first.</source>
        <translation>先に日記のロックを解除してください。</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書く</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>A new card</source>
        <translation>新しいカード</translation>
    </message>
    <message>
        <source>As you would say it to yourself</source>
        <translation>自分に話しかけるような言葉で</translation>
    </message>
    <message>
        <source>Change a card</source>
        <translation>カードを変更</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>かかる時間</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>このカードを保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>記入なし</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Somebody who helps</source>
        <translation>助けてくれる人</translation>
    </message>
    <message>
        <source>Such as my therapist, or GP</source>
        <translation>たとえば、カウンセラー、かかりつけ医</translation>
    </message>
    <message>
        <source>Such as when they answer, or which bell</source>
        <translation>たとえば、つながる時間や呼び鈴の場所</translation>
    </message>
    <message>
        <source>What I do</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What they are to you</source>
        <translation>どんな関係の人か</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1より</translation>
    </message>
    <message>
        <source>Keep it in my kit</source>
        <translation>道具箱に入れる</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自分のもの</translation>
    </message>
</context>
<context>
    <name>CardTile</name>
    <message>
        <source>Use %1</source>
        <translation>%1を使う</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
</context>
<context>
    <name>CardsPart</name>
    <message>
        <source>%1 is put away.</source>
        <translation>%1をしまいました。</translation>
    </message>
    <message numerus="yes">
        <source>%n cards are in your kit.</source>
        <translation>
            <numerusform>%n枚のカードが道具箱に入っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>カードを追加</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Choose from suggestions</source>
        <translation>おすすめから選ぶ</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>メールアドレスをコピー</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>番号をコピー</translation>
    </message>
    <message>
        <source>Copy the number of {name}</source>
        <translation>{name}の番号をコピー</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Hide the cards put away</source>
        <translation>しまったカードを隠す</translation>
    </message>
    <message>
        <source>Kept in this journal only. A report names them only when you tick it.</source>
        <translation>この日記だけに保存されます。チェックしたときだけレポートに載ります。</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>新しいカード</translation>
    </message>
    <message>
        <source>People who help</source>
        <translation>助けてくれる人たち</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>しまう</translation>
    </message>
    <message>
        <source>Put back into the kit</source>
        <translation>道具箱に戻す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message numerus="yes">
        <source>Show %n cards put away</source>
        <translation>
            <numerusform>しまったカード%n枚を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is deleted.</source>
        <translation>カードを削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>What helps you, in your own words. For a day on which it is hard to think.</source>
        <translation>助けになるものを、自分の言葉で。考えるのもつらい日のために。</translation>
    </message>
    <message>
        <source>Your cards will stand here: what helps you, in your own words, for a day on which it is hard to think.</source>
        <translation>ここにカードが並びます。助けになるものを、自分の言葉で。考えるのもつらい日のために。</translation>
    </message>
</context>
<context>
    <name>ChangeSheet</name>
    <message>
        <source>Keep this</source>
        <translation>これを保存</translation>
    </message>
    <message>
        <source>Kept. It holds now.</source>
        <translation>保存しました。今から有効です。</translation>
    </message>
    <message>
        <source>Kept. What is stricter holds now, what is looser %1.</source>
        <translation>保存しました。きびしくなる分は今から、ゆるくなる分は%1から有効です。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめておく</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Arrow keys read one value after the other.</source>
        <translation>矢印キーで値を1つずつ読めます。</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだ何もありません</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>Copied as a picture.</source>
        <translation>画像としてコピーしました。</translation>
    </message>
    <message>
        <source>Copied as a table (CSV).</source>
        <translation>表（CSV）としてコピーしました。</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>画像としてコピー</translation>
    </message>
    <message>
        <source>Copy as table (CSV)</source>
        <translation>表（CSV）としてコピー</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>グラフで表示</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1 h</source>
        <comment>a length of time</comment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a length of time</comment>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>a length of time</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two moods</comment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date without its year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date in a chart</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a day in a chart</comment>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Check-ins and what was given with them</source>
        <translation>気分メモと、一緒に記入されたもの</translation>
    </message>
    <message>
        <source>Entries and their versions</source>
        <translation>記録とそのバージョン</translation>
    </message>
    <message>
        <source>Every page of the database</source>
        <translation>データベースの全ページ</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>写真とファイル</translation>
    </message>
    <message>
        <source>The key file and its twin</source>
        <translation>鍵ファイルとその控え</translation>
    </message>
    <message>
        <source>The search index inside words</source>
        <translation>単語の中まで探す索引</translation>
    </message>
    <message>
        <source>The search index of words</source>
        <translation>単語の索引</translation>
    </message>
    <message>
        <source>The structure of the database</source>
        <translation>データベースの構造</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>How is it right now?</source>
        <translation>今の気分はどうですか</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>どうでしたか</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>メモしました。</translation>
    </message>
    <message>
        <source>The check-in is deleted.</source>
        <translation>気分メモを削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>energy %1</source>
        <translation>エネルギー %1</translation>
    </message>
</context>
<context>
    <name>CheckInLine</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1（自分）</translation>
    </message>
    <message>
        <source>More for this mood</source>
        <translation>この気分のメニュー</translation>
    </message>
</context>
<context>
    <name>CheckInPopover</name>
    <message>
        <source>Brought in as “%1”</source>
        <translation>「%1」として取り込み</translation>
    </message>
    <message>
        <source>Choose one of the seven, then more can be said.</source>
        <translation>7つから1つ選ぶと、さらに書き足せます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Delete this check-in</source>
        <translation>この気分メモを削除</translation>
    </message>
    <message>
        <source>Earlier today</source>
        <translation>今日のこれまで</translation>
    </message>
    <message>
        <source>More of that day</source>
        <translation>この日のほかの記録</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>メモしました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Written later</source>
        <translation>あとから記入</translation>
    </message>
</context>
<context>
    <name>CheckInRow</name>
    <message>
        <source>Add a word</source>
        <translation>言葉を添える</translation>
    </message>
    <message>
        <source>How is it right now?</source>
        <translation>今の気分はどうですか</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message numerus="yes">
        <source>%n looked at</source>
        <translation>
            <numerusform>%n件を確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>問題%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are not as they should be. Your entries are untouched. Keep the backups, and restore the newest one if words are missing.</source>
        <translation>
            <numerusform>%n件に問題があります。記録には触れていません。バックアップを取っておき、なくなった言葉があれば最新のものを復元してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>すべて問題ありません。</translation>
    </message>
    <message>
        <source>Checking. You can go on writing.</source>
        <translation>点検しています。そのまま書き続けられます。</translation>
    </message>
    <message>
        <source>Lock, and see what can still be read</source>
        <translation>ロックして、まだ読めるものを見る</translation>
    </message>
    <message>
        <source>Stopped. This was looked at so far.</source>
        <translation>中止しました。ここまでは確認しました。</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>問題なし</translation>
    </message>
</context>
<context>
    <name>CheckUp</name>
    <message numerus="yes">
        <source>%n files: %1. Put into an entry, they can be opened there, or go to the trash with it.</source>
        <translation>
            <numerusform>ファイル%n個：%1。記録に入れると、そこで開くことも、一緒にゴミ箱へ移すこともできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 of it can be given back.</source>
        <translation>そのうち約%1を空けられます。</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>すべて点検</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>サークル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dates, order and the rest</source>
        <translation>日付、並び順など</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>以前のバージョン</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Everything is whole. This journal takes %1.</source>
        <translation>すべて無事です。この日記の大きさは%1です。</translation>
    </message>
    <message>
        <source>Files that belong to no entry</source>
        <translation>どの記録にも属さないファイル</translation>
    </message>
    <message>
        <source>Files that belonged to no entry</source>
        <translation>どの記録にも属していなかったファイル</translation>
    </message>
    <message>
        <source>Free, from what was deleted</source>
        <translation>削除したあとの空き</translation>
    </message>
    <message>
        <source>If search misses something, the index can be made anew. It takes a while, and you can go on writing.</source>
        <translation>検索で見つからないものがあるときは、索引を作り直せます。少し時間がかかりますが、そのまま書き続けられます。</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>すべて無事ですか</translation>
    </message>
    <message>
        <source>It is being made anew, the newest entries first. Until it is done, search finds less.</source>
        <translation>新しい記録から順に作り直しています。終わるまでは、検索で見つかるものが少なくなります。</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>最後のバックアップ</translation>
    </message>
    <message>
        <source>Lock, and see what can still be read</source>
        <translation>ロックして、まだ読めるものを見る</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>確認しています</translation>
    </message>
    <message>
        <source>Looks at every page, every photo, the search index and the keys.</source>
        <translation>全ページ、すべての写真、検索の索引、鍵を確認します。</translation>
    </message>
    <message>
        <source>Make the search index anew</source>
        <translation>検索の索引を作り直す</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>ほかのファイル</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Put them into an entry</source>
        <translation>記録に入れる</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>検索の索引</translation>
    </message>
    <message>
        <source>Small pictures for lists</source>
        <translation>一覧用の小さな画像</translation>
    </message>
    <message>
        <source>Something is not as it should be. Your entries are untouched.</source>
        <translation>問題が見つかりました。記録には触れていません。</translation>
    </message>
    <message>
        <source>State of this journal</source>
        <translation>この日記の状態</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>The files are in a new entry of today.</source>
        <translation>ファイルは今日の新しい記録に入れました。</translation>
    </message>
    <message>
        <source>The index does not match the entries. Make it anew, and search finds everything again.</source>
        <translation>索引が記録と合っていません。作り直せば、またすべて検索できます。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>There is none yet. Settings, Backups makes one.</source>
        <translation>まだありません。「設定」の「バックアップ」で作れます。</translation>
    </message>
    <message>
        <source>This journal takes %1.</source>
        <translation>この日記の大きさは%1です。</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation>容量の内訳</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Deleteキーで外せます</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Folded</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>伏せる</translation>
    </message>
    <message>
        <source>Show it again: %1</source>
        <translation>また表示する：%1</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Choose entries</source>
        <translation>記録を選ぶ</translation>
    </message>
    <message>
        <source>It asks about thoughts of being better off dead. While this is off, neither the answer leaves nor anything that would tell it: the PHQ-8 stands in place of the PHQ-9, in every file.</source>
        <translation>「死んだほうがまし」という思いについての質問です。オフのあいだは、回答も、それがわかるものも外に出ません。どのファイルでも、PHQ-9の代わりにPHQ-8になります。</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>レポートの言語</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>空欄でもかまいません。</translation>
    </message>
    <message>
        <source>My three topics</source>
        <translation>話したい三つのこと</translation>
    </message>
    <message>
        <source>Name on the report</source>
        <translation>レポートに載せる名前</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>名前またはイニシャル</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Question 9 of the PHQ-9</source>
        <translation>PHQ-9の質問9</translation>
    </message>
    <message>
        <source>The cards</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>入れるもの</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicesSheet</name>
    <message>
        <source>Folded or held, in every circle</source>
        <translation>どのサークルでも、折りたたむ・伏せるもの</translation>
    </message>
    <message>
        <source>How I read here</source>
        <translation>ここでの読み方</translation>
    </message>
    <message>
        <source>Mark everything here as read</source>
        <translation>ここをすべて既読にする</translation>
    </message>
    <message>
        <source>Only you know of this. Nothing that you fold or hold is told to anybody.</source>
        <translation>これを知っているのは自分だけです。折りたたんだり伏せたりしても、誰にも知らされません。</translation>
    </message>
    <message>
        <source>Show what is held</source>
        <translation>伏せたものを表示</translation>
    </message>
    <message>
        <source>Stepping away from %1</source>
        <translation>%1からしばらく離れる</translation>
    </message>
    <message>
        <source>When posts arrive in %1</source>
        <translation>%1に投稿が届いたとき</translation>
    </message>
</context>
<context>
    <name>ChooseEntry</name>
    <message>
        <source>Entries</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>記録を探す</translation>
    </message>
    <message>
        <source>No entry has these words.</source>
        <translation>この言葉を含む記録はありません。</translation>
    </message>
    <message>
        <source>Which entry?</source>
        <translation>どの記録ですか</translation>
    </message>
    <message>
        <source>Words of an entry</source>
        <translation>記録の言葉</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>%1: a folder, or %2</source>
        <translation>%1：フォルダー、または%2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>記録%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup&apos;s folder</source>
        <translation>バックアップのフォルダー</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Another backup</source>
        <translation>別のバックアップ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Bring in another journal</source>
        <translation>ほかの日記を取り込む</translation>
    </message>
    <message>
        <source>Brought in before</source>
        <translation>以前に取り込んだもの</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>バックアップを選ぶ</translation>
    </message>
    <message>
        <source>Choose a backup&apos;s folder</source>
        <translation>バックアップのフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose a folder to bring in</source>
        <translation>取り込むフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose a journal to bring in</source>
        <translation>取り込む日記を選ぶ</translation>
    </message>
    <message>
        <source>Drop a file or folder here</source>
        <translation>ここにファイルかフォルダーをドロップ</translation>
    </message>
    <message>
        <source>For other programs, for paper, or to have it all in one place. Your journal stays as it is. To keep it safe, a backup is better: it is encrypted.</source>
        <translation>ほかのアプリや紙のため、または全部を一か所にまとめるために。日記はそのままです。守るためなら、暗号化されるバックアップのほうが安心です。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Its passphrase on the day it was made, or the recovery code.</source>
        <translation>作った日のパスフレーズ、または復旧コードです。</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>日記</translation>
    </message>
    <message>
        <source>Lamplit first shows what it found. Nothing is written before you say so, and it can be undone.</source>
        <translation>まず見つかったものを表示します。確認するまで何も書き込まず、あとから元に戻せます。</translation>
    </message>
    <message>
        <source>Look into a backup, and take from it what you miss: one entry, or everything that is not here. Nothing changes before you have seen what would.</source>
        <translation>バックアップの中を見て、足りないものを取り出せます。記録1つだけでも、ここにないもの全部でも。変わる内容を確認するまで、何も変わりません。</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>中を見る</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>バックアップのパスフレーズ</translation>
    </message>
    <message>
        <source>Password of this journal</source>
        <translation>この日記のパスワード</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>読み込む形式</translation>
    </message>
    <message>
        <source>Read it as this</source>
        <translation>この形式で読み込む</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Take your journal out</source>
        <translation>日記を書き出す</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>バックアップはまだありません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>この取り込みを元に戻す</translation>
    </message>
    <message>
        <source>What can be brought in</source>
        <translation>取り込めるもの</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>at another place</source>
        <translation>別の場所</translation>
    </message>
</context>
<context>
    <name>Circle</name>
    <message>
        <source>%1 could use practical help.</source>
        <translation>%1は、実際的な手助けを求めています。</translation>
    </message>
    <message>
        <source>%1 in this circle is called the same.</source>
        <translation>このサークルの%1も同じ名前です。</translation>
    </message>
    <message>
        <source>%1 is in your kit. Nobody is told.</source>
        <translation>%1を道具箱に入れました。誰にも知らされません。</translation>
    </message>
    <message>
        <source>%1 is muted</source>
        <translation>%1をミュート中</translation>
    </message>
    <message>
        <source>%1 lets this thread rest until %2. Nobody can answer before.</source>
        <translation>%1が、%2までこのやりとりを休ませています。それまで誰も返信できません。</translation>
    </message>
    <message>
        <source>%1 needs no reply.</source>
        <translation>%1は返信を必要としていません。</translation>
    </message>
    <message>
        <source>%1 welcomes advice.</source>
        <translation>%1は助言を歓迎しています。</translation>
    </message>
    <message>
        <source>%1 would like comfort.</source>
        <translation>%1は、なぐさめを求めています。</translation>
    </message>
    <message>
        <source>%1 would like you just to listen.</source>
        <translation>%1は、ただ聞いてほしいと思っています。</translation>
    </message>
    <message>
        <source>%1 would like you to celebrate with them.</source>
        <translation>%1は、一緒に喜んでほしいと思っています。</translation>
    </message>
    <message>
        <source>%1 would like your honest view.</source>
        <translation>%1は、率直な意見を聞きたいと思っています。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>A point we share</source>
        <translation>共通するところ</translation>
    </message>
    <message>
        <source>Advice that may do harm</source>
        <translation>害になるかもしれない助言</translation>
    </message>
    <message>
        <source>Advice welcome</source>
        <translation>助言歓迎</translation>
    </message>
    <message>
        <source>An honest view</source>
        <translation>率直な意見がほしい</translation>
    </message>
    <message>
        <source>Ask a light question</source>
        <translation>軽い質問をする</translation>
    </message>
    <message>
        <source>Ask an open question</source>
        <translation>開いた質問をする</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>お休み中</translation>
    </message>
    <message>
        <source>Be with them</source>
        <translation>そばにいる</translation>
    </message>
    <message>
        <source>Celebrate with me</source>
        <translation>一緒に喜んで</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>なぐさめてほしい</translation>
    </message>
    <message>
        <source>Fetch it, %1</source>
        <translation>取り寄せる（%1）</translation>
    </message>
    <message>
        <source>Folded, as you chose: %1.</source>
        <translation>設定したとおり折りたたみました：%1。</translation>
    </message>
    <message>
        <source>From a professional</source>
        <translation>専門家から</translation>
    </message>
    <message>
        <source>Give advice</source>
        <translation>助言する</translation>
    </message>
    <message>
        <source>Grateful</source>
        <translation>感謝</translation>
    </message>
    <message>
        <source>Harassment</source>
        <translation>いやがらせ</translation>
    </message>
    <message>
        <source>Held until you ask, as you chose: %1.</source>
        <translation>設定したとおり、見ると決めるまで伏せてあります：%1。</translation>
    </message>
    <message>
        <source>Hidden for everybody by %1.</source>
        <translation>%1が全員に対して隠しました。</translation>
    </message>
    <message>
        <source>Hidden for everybody by %1: %2</source>
        <translation>%1が全員に対して隠しました：%2</translation>
    </message>
    <message>
        <source>How did you mean this: </source>
        <translation>これはどういう意味でしたか：&#x3000;</translation>
    </message>
    <message>
        <source>How did you mean this?</source>
        <translation>どういう意味でしたか</translation>
    </message>
    <message>
        <source>Hurtful words</source>
        <translation>傷つける言葉</translation>
    </message>
    <message>
        <source>I am worried about somebody</source>
        <translation>誰かのことが心配です</translation>
    </message>
    <message>
        <source>I could </source>
        <translation>わたしにできるのは&#x3000;</translation>
    </message>
    <message>
        <source>I feel </source>
        <translation>わたしの気持ちは&#x3000;</translation>
    </message>
    <message>
        <source>I have room</source>
        <translation>余裕があります</translation>
    </message>
    <message>
        <source>I read it</source>
        <translation>読んだこと</translation>
    </message>
    <message>
        <source>It arrives at the time you chose.</source>
        <translation>選んだ時間に届きます。</translation>
    </message>
    <message>
        <source>It comes as soon as the relay can be reached.</source>
        <translation>中継サーバーにつながりしだい届きます。</translation>
    </message>
    <message>
        <source>It did not arrive while you were here</source>
        <translation>ここにいるあいだには届きませんでした</translation>
    </message>
    <message>
        <source>It did not arrive. Ask for it</source>
        <translation>届きませんでした。もう一度頼めます</translation>
    </message>
    <message>
        <source>It is about money</source>
        <translation>お金に関すること</translation>
    </message>
    <message>
        <source>It is an entry of your own. Nobody is told.</source>
        <translation>自分の記録になりました。誰にも知らされません。</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation>送信中です</translation>
    </message>
    <message>
        <source>It sounds as if </source>
        <translation>聞いていると&#x3000;</translation>
    </message>
    <message>
        <source>It stands above what you have read, because it is new.</source>
        <translation>新しいので、読んだものより上にあります。</translation>
    </message>
    <message>
        <source>It stands on top: %1.</source>
        <translation>上に固定されています：%1。</translation>
    </message>
    <message>
        <source>It stands where its time puts it. Nothing is folded or hidden.</source>
        <translation>時間の順に並んでいます。折りたたんだり隠したりはしていません。</translation>
    </message>
    <message>
        <source>Its author corrected it. The first words are below.</source>
        <translation>書いた人が訂正しました。はじめの言葉は下にあります。</translation>
    </message>
    <message>
        <source>Joking</source>
        <translation>冗談です</translation>
    </message>
    <message>
        <source>Just listen</source>
        <translation>ただ聞いて</translation>
    </message>
    <message>
        <source>Just wondering</source>
        <translation>ちょっと気になって</translation>
    </message>
    <message>
        <source>Listening only</source>
        <translation>聞くだけなら</translation>
    </message>
    <message>
        <source>My experience</source>
        <translation>自分の経験</translation>
    </message>
    <message>
        <source>Needs quiet</source>
        <translation>静かにしていたい</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>返信不要</translation>
    </message>
    <message>
        <source>Offer something</source>
        <translation>できることを申し出る</translation>
    </message>
    <message>
        <source>One small step</source>
        <translation>小さな一歩</translation>
    </message>
    <message>
        <source>One small step could be </source>
        <translation>小さな一歩として&#x3000;</translation>
    </message>
    <message>
        <source>Open my kit</source>
        <translation>道具箱を開く</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <translation>写真 %1／%2</translation>
    </message>
    <message>
        <source>Plan to meet</source>
        <translation>会う約束をする</translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation>実際の手助け</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>圧力をかける</translation>
    </message>
    <message>
        <source>Private matters of somebody</source>
        <translation>誰かの私的なこと</translation>
    </message>
    <message>
        <source>Said while the thread rests, until %1.</source>
        <translation>やりとりの休止中の言葉です（%1まで）。</translation>
    </message>
    <message>
        <source>Say what I hear</source>
        <translation>聞こえたことを伝える</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>まじめな話</translation>
    </message>
    <message>
        <source>Shall we meet </source>
        <translation>会いませんか。&#x3000;</translation>
    </message>
    <message>
        <source>Skipped. Nobody is told.</source>
        <translation>とばしました。誰にも知らされません。</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Something that helped me: </source>
        <translation>わたしの助けになったのは&#x3000;</translation>
    </message>
    <message>
        <source>There is nothing to see in this name.</source>
        <translation>この名前には見えるものがありません。</translation>
    </message>
    <message>
        <source>This name has characters that nobody sees.</source>
        <translation>この名前には、誰にも見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>This name has many marks on one letter.</source>
        <translation>この名前では、1つの文字に多くの記号が付いています。</translation>
    </message>
    <message>
        <source>This name has signs that change the direction of reading.</source>
        <translation>この名前には、読む向きを変える記号が含まれています。</translation>
    </message>
    <message>
        <source>This name looks like %1, and is spelled with other characters.</source>
        <translation>この名前は%1と似ていますが、別の文字でつづられています。</translation>
    </message>
    <message>
        <source>This name mixes letters of several alphabets in one word.</source>
        <translation>この名前では、1つの単語に複数の文字体系が混ざっています。</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>この画像は表示できません</translation>
    </message>
    <message>
        <source>Topic note: %1. Folded, as you chose.</source>
        <translation>話題の注記：%1。設定したとおり折りたたみました。</translation>
    </message>
    <message>
        <source>Topic note: %1. Held until you ask, as you chose.</source>
        <translation>話題の注記：%1。設定したとおり、見ると決めるまで伏せてあります。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Upset, not at you</source>
        <translation>動揺していますが、誰かのせいではありません</translation>
    </message>
    <message>
        <source>Venting</source>
        <translation>吐き出したいだけ</translation>
    </message>
    <message>
        <source>What was that like for you, when </source>
        <translation>どんな感じでしたか。&#x3000;</translation>
    </message>
    <message>
        <source>What we both want is </source>
        <translation>お互いに望んでいるのは&#x3000;</translation>
    </message>
    <message>
        <source>a steward</source>
        <translation>世話役</translation>
    </message>
    <message>
        <source>abuse</source>
        <translation>虐待</translation>
    </message>
    <message>
        <source>accident</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>alcohol and drugs</source>
        <translation>お酒と薬物</translation>
    </message>
    <message>
        <source>animals</source>
        <translation>動物</translation>
    </message>
    <message>
        <source>discrimination</source>
        <translation>差別</translation>
    </message>
    <message>
        <source>family conflict</source>
        <translation>家族の対立</translation>
    </message>
    <message>
        <source>food and body</source>
        <translation>食事と体</translation>
    </message>
    <message>
        <source>grief</source>
        <translation>死別・喪失</translation>
    </message>
    <message>
        <source>illness</source>
        <translation>病気</translation>
    </message>
    <message>
        <source>medical care</source>
        <translation>医療</translation>
    </message>
    <message>
        <source>money</source>
        <translation>お金</translation>
    </message>
    <message>
        <source>pinned by %1</source>
        <translation>%1が上に固定</translation>
    </message>
    <message>
        <source>pregnancy loss</source>
        <translation>流産・死産</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>恋愛・夫婦</translation>
    </message>
    <message>
        <source>self-harm</source>
        <translation>自傷</translation>
    </message>
    <message>
        <source>sexual violence</source>
        <translation>性暴力</translation>
    </message>
    <message>
        <source>suicide</source>
        <translation>自殺</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>暴力</translation>
    </message>
    <message>
        <source>work</source>
        <translation>仕事</translation>
    </message>
</context>
<context>
    <name>CircleCheckIn</name>
    <message>
        <source>%1 sees the mood you choose and this note, and nothing else.</source>
        <translation>%1に見えるのは、選んだ気分とこのメモだけです。</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>よければひとこと</translation>
    </message>
    <message>
        <source>A note for the circle</source>
        <translation>サークルへのひとこと</translation>
    </message>
    <message>
        <source>Noted in %1.</source>
        <translation>%1にメモしました。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
</context>
<context>
    <name>CircleExport</name>
    <message numerus="yes">
        <source>%n posts were saved in %1. The folder is not locked.</source>
        <translation>
            <numerusform>%n件の投稿を%1に保存しました。このフォルダーにはロックがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>場所を選ぶ</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>%1のコピーを保存</translation>
    </message>
    <message>
        <source>What was taken back or has run out is not in it. What others wrote is theirs: keep the copy to yourself.</source>
        <translation>取り消されたものや期限が切れたものは入りません。ほかの人の言葉はその人のものです。コピーは自分だけで持っていてください。</translation>
    </message>
    <message>
        <source>Your posts and those you received are written to a new folder. It is not locked: whoever has it can read it.</source>
        <translation>自分の投稿と届いた投稿を、新しいフォルダーに書き込みます。ロックはないので、手にした人は読めます。</translation>
    </message>
</context>
<context>
    <name>CircleHead</name>
    <message>
        <source>Check in</source>
        <translation>気分メモ</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>サークル</translation>
    </message>
    <message>
        <source>More for this circle</source>
        <translation>このサークルのメニュー</translation>
    </message>
    <message>
        <source>Share an entry</source>
        <translation>記録を共有</translation>
    </message>
</context>
<context>
    <name>CircleNumberSheet</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The number of %1</source>
        <translation>%1の番号</translation>
    </message>
    <message>
        <source>The number of the circle</source>
        <translation>サークルの番号</translation>
    </message>
    <message>
        <source>When all of you are together or in one call: everybody sees these groups, if all have just synced. It changes with each change of the circle, so nothing is noted.</source>
        <translation>全員が集まったとき、または同じ通話にいるときに。全員が同期した直後なら、同じ数字が見えます。サークルが変わるたびに変わるので、メモはしません。</translation>
    </message>
</context>
<context>
    <name>CircleSection</name>
    <message>
        <source>Another relay or address</source>
        <translation>別の中継サーバーまたはアドレス</translation>
    </message>
    <message>
        <source>Another relay or address for %1</source>
        <translation>%1の別の中継サーバーまたはアドレス</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>境界線</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>サークル</translation>
    </message>
    <message>
        <source>Known by its certificate: %1</source>
        <translation>証明書で確認：%1</translation>
    </message>
    <message>
        <source>Known by its key: %1</source>
        <translation>鍵で確認：%1</translation>
    </message>
    <message>
        <source>Known by its name, as web sites are.</source>
        <translation>ウェブサイトと同じように、名前で確認します。</translation>
    </message>
    <message>
        <source>My limits on circles</source>
        <translation>サークルの制限</translation>
    </message>
    <message>
        <source>Reached on this computer, or as an onion service.</source>
        <translation>このコンピューター上、またはオニオンサービスとしてつながります。</translation>
    </message>
    <message>
        <source>Relay: %1</source>
        <translation>中継サーバー：%1</translation>
    </message>
    <message>
        <source>Start or join a circle</source>
        <translation>サークルを始める・入る</translation>
    </message>
    <message>
        <source>The relays of your circles</source>
        <translation>サークルの中継サーバー</translation>
    </message>
    <message>
        <source>Time, hours, quiet hours, and a wait before something goes out.</source>
        <translation>時間、時間帯、静かな時間、送信前の待ち時間。</translation>
    </message>
    <message>
        <source>You are in no circle, so nothing connects to anything.</source>
        <translation>サークルに入っていないので、何も接続しません。</translation>
    </message>
    <message>
        <source>host relay computer friends port token</source>
        <translation>設置 中継サーバー コンピューター 友だち ポート トークン</translation>
    </message>
    <message>
        <source>network log connections</source>
        <translation>ネットワーク ログ 接続</translation>
    </message>
    <message>
        <source>night pause lock digest budget</source>
        <translation>夜 休止 ロック まとめ読み 時間</translation>
    </message>
    <message>
        <source>relay address pinned key last contact</source>
        <translation>中継サーバー アドレス 固定した鍵 最後の通信</translation>
    </message>
</context>
<context>
    <name>CircleSheet</name>
    <message>
        <source>Waiting for the relay.</source>
        <translation>中継サーバーを待っています。</translation>
    </message>
</context>
<context>
    <name>CircleSide</name>
    <message>
        <source>Compare numbers</source>
        <translation>番号を照合</translation>
    </message>
    <message>
        <source>In this circle</source>
        <translation>このサークル</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>招待する</translation>
    </message>
    <message>
        <source>Members and roles</source>
        <translation>メンバーと役割</translation>
    </message>
    <message>
        <source>Our agreement</source>
        <translation>みんなの約束</translation>
    </message>
    <message>
        <source>What I have shared</source>
        <translation>共有したもの</translation>
    </message>
    <message>
        <source>You and %1 have not compared numbers yet.</source>
        <translation>%1とはまだ番号を照合していません。</translation>
    </message>
</context>
<context>
    <name>CircleView</name>
    <message>
        <source>%1 is thanked. Nobody else learns of it.</source>
        <translation>%1にお礼を伝えました。ほかの誰にも知らされません。</translation>
    </message>
    <message>
        <source>A way back in</source>
        <translation>もう一度開ける手段</translation>
    </message>
    <message>
        <source>Another relay</source>
        <translation>別の中継サーバー</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>サークル</translation>
    </message>
    <message>
        <source>Hidden from you</source>
        <translation>自分に見えないもの</translation>
    </message>
    <message>
        <source>Is it good for you?</source>
        <translation>ここは居心地がよいですか</translation>
    </message>
    <message>
        <source>It is settled. The circle goes on.</source>
        <translation>決まりました。サークルは続きます。</translation>
    </message>
</context>
<context>
    <name>CirclesClosed</name>
    <message>
        <source>Circles</source>
        <translation>サークル</translation>
    </message>
    <message>
        <source>Closed until you change your limits.</source>
        <translation>制限を変えるまで閉じています。</translation>
    </message>
    <message>
        <source>My limits</source>
        <translation>自分の制限</translation>
    </message>
    <message>
        <source>Opens at %1.</source>
        <translation>%1に開きます。</translation>
    </message>
    <message>
        <source>Opens on %2 at %1.</source>
        <translation>%2の%1に開きます。</translation>
    </message>
    <message>
        <source>Opens tomorrow at %1.</source>
        <translation>明日%1に開きます。</translation>
    </message>
</context>
<context>
    <name>ClockQuestion</name>
    <message>
        <source>If it is right, counting begins there again. What you used of the day stays used, and a lock lasts for what was left of it.</source>
        <translation>この時計が正しければ、そこから数え直します。その日に使った時間はそのままで、ロックは残っていた分だけ続きます。</translation>
    </message>
    <message>
        <source>This clock is right</source>
        <translation>この時計は正しい</translation>
    </message>
    <message>
        <source>This clock is wrong</source>
        <translation>この時計は違う</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1. The latest day that was counted is %2.</source>
        <translation>コンピューターの時計は%1です。これまでに数えた最後の日は%2です。</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Always open</source>
        <translation>いつでも開いているもの</translation>
    </message>
    <message>
        <source>Block, mute, remove, compare</source>
        <translation>ブロック、ミュート、外す、照合</translation>
    </message>
    <message>
        <source>Hide or report a post</source>
        <translation>投稿を隠す・報告する</translation>
    </message>
    <message>
        <source>How much room I have</source>
        <translation>自分の余裕</translation>
    </message>
    <message>
        <source>Leave the circle</source>
        <translation>サークルを退出</translation>
    </message>
    <message>
        <source>Leave them closed</source>
        <translation>閉じたままにする</translation>
    </message>
    <message>
        <source>Meanwhile, away from here</source>
        <translation>そのあいだ、ここを離れて</translation>
    </message>
    <message>
        <source>My limits</source>
        <translation>自分の制限</translation>
    </message>
    <message>
        <source>Show this card</source>
        <translation>このカードを表示</translation>
    </message>
    <message>
        <source>Take back, keep private</source>
        <translation>取り消す、自分だけにする</translation>
    </message>
    <message>
        <source>There is no way round a lock. You chose that so.</source>
        <translation>ロックに抜け道はありません。自分でそう決めました。</translation>
    </message>
    <message>
        <source>Write in my journal</source>
        <translation>日記に書く</translation>
    </message>
    <message>
        <source>Your reason: %1</source>
        <translation>自分の理由：%1</translation>
    </message>
</context>
<context>
    <name>ClosingBackup</name>
    <message>
        <source>Backup under way</source>
        <translation>バックアップ中</translation>
    </message>
    <message>
        <source>One more backup</source>
        <translation>最後にもう一つバックアップ</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>Your journal goes to %1. Then Lamplit ends.</source>
        <translation>日記を%1に保存しています。そのあとLamplitを終了します。</translation>
    </message>
</context>
<context>
    <name>CodeGrid</name>
    <message>
        <source>Group {number} of {count}: {letters}</source>
        <translation>グループ{number}／{count}：{letters}</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>Lamplit recovery code</source>
        <translation>Lamplit 復旧コード</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Group %1</source>
        <translation>グループ%1</translation>
    </message>
    <message>
        <source>Group %1 reads differently on the paper. Look once more.</source>
        <translation>グループ%1が紙と違うようです。もう一度見てください。</translation>
    </message>
    <message>
        <source>Keep this on paper, away from this computer. It opens everything.</source>
        <translation>紙に書いて、このコンピューターから離れた場所に保管してください。これですべてが開きます。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Recovery code as a QR code</source>
        <translation>復旧コードのQRコード</translation>
    </message>
    <message>
        <source>To be sure it is on paper, type these two groups from it.</source>
        <translation>紙に書けたことを確かめるため、紙を見てこの二つのグループを入力してください。</translation>
    </message>
    <message>
        <source>Your spare key</source>
        <translation>合鍵</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>All of this can be changed later in Settings.</source>
        <translation>どれもあとから「設定」で変えられます。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Country for Help now</source>
        <translation>「今すぐ助けを」の国</translation>
    </message>
    <message>
        <source>Lamplight</source>
        <translation>ランプの灯り</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Make it comfortable</source>
        <translation>使いやすくする</translation>
    </message>
    <message>
        <source>No country for now</source>
        <translation>今は国を選ばない</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>The kettle, the window, the first page. Your words will look like this.</source>
        <translation>やかん、窓、はじめのページ。文章はこんなふうに見えます。</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Add a tag</source>
        <translation>タグを付ける</translation>
    </message>
    <message>
        <source>Add to my next session</source>
        <translation>次の面談に加える</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Answer a post</source>
        <translation>投稿に返信</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>太字</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>境界線</translation>
    </message>
    <message>
        <source>Bring in a journal</source>
        <translation>日記を取り込む</translation>
    </message>
    <message>
        <source>Check in, or change the mood</source>
        <translation>気分メモ、または気分の変更</translation>
    </message>
    <message>
        <source>Choose everything</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>サークル</translation>
    </message>
    <message>
        <source>Close, or go back</source>
        <translation>閉じる、または戻る</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation>日時と場所</translation>
    </message>
    <message>
        <source>Do what the green button says</source>
        <translation>緑のボタンを実行</translation>
    </message>
    <message>
        <source>Earlier time</source>
        <translation>前の期間</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>以前のバージョン</translation>
    </message>
    <message>
        <source>Entry above</source>
        <translation>上の記録</translation>
    </message>
    <message>
        <source>Entry below</source>
        <translation>下の記録</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>Field or button before</source>
        <translation>前の欄またはボタン</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>どこへでも移動</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>今すぐ助けを</translation>
    </message>
    <message>
        <source>Hide everything</source>
        <translation>すべて隠す</translation>
    </message>
    <message>
        <source>In Insights</source>
        <translation>「気づき」で</translation>
    </message>
    <message>
        <source>In an open entry</source>
        <translation>開いた記録で</translation>
    </message>
    <message>
        <source>In the posts of a circle</source>
        <translation>サークルの投稿で</translation>
    </message>
    <message>
        <source>In the words</source>
        <translation>文章の中で</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>気づき</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日記</translation>
    </message>
    <message>
        <source>Large heading</source>
        <translation>大見出し</translation>
    </message>
    <message>
        <source>Later time</source>
        <translation>後の期間</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Look back: the month after</source>
        <translation>ふりかえり：次の月</translation>
    </message>
    <message>
        <source>Look back: the month before</source>
        <translation>ふりかえり：前の月</translation>
    </message>
    <message>
        <source>Look back: the week after</source>
        <translation>ふりかえり：次の週</translation>
    </message>
    <message>
        <source>Look back: the week before</source>
        <translation>ふりかえり：前の週</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>レポートを作る</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Move to trash, in a list</source>
        <translation>一覧でゴミ箱に移す</translation>
    </message>
    <message>
        <source>My kit: what helps me</source>
        <translation>道具箱：助けになるもの</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新しい記録</translation>
    </message>
    <message>
        <source>New entry from a template</source>
        <translation>テンプレートから新しい記録</translation>
    </message>
    <message>
        <source>Next field or button</source>
        <translation>次の欄またはボタン</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>ウィンドウの次の部分</translation>
    </message>
    <message>
        <source>Next post</source>
        <translation>次の投稿</translation>
    </message>
    <message>
        <source>Open, or go on</source>
        <translation>開く、または進む</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>ウィンドウの前の部分</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Post before</source>
        <translation>前の投稿</translation>
    </message>
    <message>
        <source>Press a button, choose a row</source>
        <translation>ボタンを押す、行を選ぶ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>質問票</translation>
    </message>
    <message>
        <source>Questions and templates</source>
        <translation>問いかけとテンプレート</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Say that everything is saved</source>
        <translation>保存済みと知らせる</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Share with a circle</source>
        <translation>サークルに共有</translation>
    </message>
    <message>
        <source>Small goals</source>
        <translation>小さな目標</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>小見出し</translation>
    </message>
    <message>
        <source>State of this journal</source>
        <translation>この日記の状態</translation>
    </message>
    <message>
        <source>Table instead of the chart</source>
        <translation>グラフの代わりに表</translation>
    </message>
    <message>
        <source>Take your journal out</source>
        <translation>日記を書き出す</translation>
    </message>
    <message>
        <source>Thank for a post</source>
        <translation>投稿にお礼を伝える</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>話したいこと</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>書いているとき</translation>
    </message>
    <message>
        <source>Write without distraction</source>
        <translation>集中して書く</translation>
    </message>
</context>
<context>
    <name>CompanySheet</name>
    <message>
        <source>A few words, if you like</source>
        <translation>よければひとこと</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>少なくとも一人選んでください。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>I could use company</source>
        <translation>そばにいてほしい</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめておく</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>特になし</translation>
    </message>
    <message>
        <source>On its way to those you chose.</source>
        <translation>選んだ人に送信中です。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>伝える</translation>
    </message>
    <message>
        <source>Those you choose see it until tomorrow, and nobody else does. It is no alarm: nothing follows by itself, and they may be away.</source>
        <translation>選んだ人にだけ、明日まで見えます。緊急の連絡ではありません。自動で何かが起きることはなく、相手が不在のこともあります。</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>助かること</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>%n things would come or change. You can undo it.</source>
        <translation>
            <numerusform>%n件が入るか変わります。元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to its entries</source>
        <translation>記録に戻る</translation>
    </message>
    <message numerus="yes">
        <source>Bring back the %n things that you deleted since</source>
        <translation>
            <numerusform>そのあと削除した%n件も取り戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it together</source>
        <translation>まとめる</translation>
    </message>
    <message>
        <source>Circles, limits, keys and settings of the backup stay where they are.</source>
        <translation>バックアップのサークル、制限、鍵、設定は取り込みません。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Comparing. Nothing is written yet.</source>
        <translation>比較しています。まだ何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Keep both as entries</source>
        <translation>両方を記録として残す</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分のものを残す</translation>
    </message>
    <message>
        <source>Keep the newer one</source>
        <translation>新しいほうを残す</translation>
    </message>
    <message>
        <source>Some of the entries</source>
        <translation>記録の一部</translation>
    </message>
    <message>
        <source>Take the backup&apos;s</source>
        <translation>バックアップのものにする</translation>
    </message>
    <message>
        <source>The backup&apos;s comes as an entry of its own, on the same date.</source>
        <translation>バックアップのものは、同じ日付の別の記録として入ります。</translation>
    </message>
    <message>
        <source>The other one goes into the entry&apos;s history.</source>
        <translation>もう一方は記録の履歴に入ります。</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>入るもの</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>違うもの</translation>
    </message>
    <message>
        <source>What stands here now goes into the entry&apos;s history.</source>
        <translation>今ここにあるものは、記録の履歴に入ります。</translation>
    </message>
    <message>
        <source>What the backup says goes into the entry&apos;s history.</source>
        <translation>バックアップの内容は、記録の履歴に入ります。</translation>
    </message>
    <message>
        <source>With these choices there is nothing to bring in.</source>
        <translation>この選び方では、取り込むものがありません。</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>An address, if any</source>
        <translation>アドレス（あれば）</translation>
    </message>
    <message>
        <source>Choose where this advice comes from.</source>
        <translation>この助言がどこからのものか選んでください。</translation>
    </message>
    <message>
        <source>For %1 alone</source>
        <translation>%1だけに</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめておく</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ほか</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送る</translation>
    </message>
    <message>
        <source>Send advice all the same?</source>
        <translation>それでも助言を送りますか</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>それでも送る</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>まだ言葉がありません。</translation>
    </message>
    <message>
        <source>These are your words from before. They have not gone out.</source>
        <translation>以前に書いた言葉です。まだ送信されていません。</translation>
    </message>
    <message>
        <source>This is an answer to %1. Send it or leave it before you begin another.</source>
        <translation>これは%1への返信です。別のものを始める前に、送るかやめるかしてください。</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>%1へ</translation>
    </message>
    <message>
        <source>Where does this advice come from?</source>
        <translation>この助言はどこからのものですか</translation>
    </message>
    <message>
        <source>Where it can be read</source>
        <translation>読める場所</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>どこから</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>返信</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message numerus="yes">
        <source>%n connection(s) to %1 in the last 30 days</source>
        <translation>
            <numerusform>この30日間に%1へ%n回接続</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Each connection that Lamplit opened for this journal in the last 90 days, up to 5,000. The list is kept inside the journal, encrypted like all of it.</source>
        <translation>この90日間に、Lamplitがこの日記のために行った接続です（最大5,000件）。一覧は日記の中に暗号化して保存されます。</translation>
    </message>
    <message>
        <source>Earlier connections</source>
        <translation>以前の接続</translation>
    </message>
    <message>
        <source>To nobody in the last 30 days.</source>
        <translation>この30日間、接続はありません。</translation>
    </message>
</context>
<context>
    <name>ContextsPart</name>
    <message>
        <source>To do with</source>
        <translation>関わりのあること</translation>
    </message>
    <message>
        <source>What it has to do with</source>
        <translation>関わりのあること</translation>
    </message>
</context>
<context>
    <name>CorrectSheet</name>
    <message>
        <source>Correct it</source>
        <translation>訂正する</translation>
    </message>
    <message>
        <source>Correct what you said</source>
        <translation>言葉を訂正する</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>訂正しました。</translation>
    </message>
    <message>
        <source>It has not gone out yet. Only the new words will.</source>
        <translation>まだ送信されていません。新しい言葉だけが送られます。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Others see that it was corrected, and can still read the first words.</source>
        <translation>訂正したことはほかの人にもわかり、はじめの言葉も読めます。</translation>
    </message>
    <message>
        <source>There are no words yet. To have none, take it back.</source>
        <translation>まだ言葉がありません。言葉をなくすには、取り消してください。</translation>
    </message>
    <message>
        <source>These are the words that stand there.</source>
        <translation>今そこにある言葉のままです。</translation>
    </message>
    <message>
        <source>These are your words from before. They have not gone out.</source>
        <translation>以前に書いた言葉です。まだ送信されていません。</translation>
    </message>
    <message>
        <source>What you changed, if you like</source>
        <translation>変えたところ（よければ）</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>言葉</translation>
    </message>
</context>
<context>
    <name>CountryRow</name>
    <message>
        <source>Choose a country</source>
        <translation>国を選ぶ</translation>
    </message>
    <message>
        <source>Choose where you are</source>
        <translation>今いる場所を選ぶ</translation>
    </message>
    <message>
        <source>My country</source>
        <translation>自分の国</translation>
    </message>
    <message>
        <source>Numbers for</source>
        <translation>表示する番号</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>旅行中</translation>
    </message>
    <message>
        <source>Where I am now</source>
        <translation>今いる場所</translation>
    </message>
</context>
<context>
    <name>CrashCatcher</name>
    <message>
        <source>Something in Lamplit went wrong. What you wrote is kept. A report without any of your words is in %1.</source>
        <translation>Lamplitに問題が起きました。書いたものは保存されています。書いた言葉を含まない報告が%1にあります。</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>A part of this journal&apos;s file is damaged.</source>
        <translation>この日記のファイルの一部が壊れています。</translation>
    </message>
    <message>
        <source>A part of your newest changes is damaged on the disk, and opening the journal would lose what you wrote after it.</source>
        <translation>最新の変更の一部がディスク上で壊れています。日記を開くと、そのあとに書いたものが失われてしまいます。</translation>
    </message>
    <message>
        <source>Nothing was changed. What can still be read can become a new journal; the damaged one stays as it is.</source>
        <translation>何も変更していません。まだ読めるものから新しい日記を作れます。壊れたほうはそのまま残ります。</translation>
    </message>
    <message>
        <source>See what can still be read</source>
        <translation>まだ読めるものを見る</translation>
    </message>
    <message>
        <source>This journal&apos;s file cannot be read as a whole: it is damaged, or belongs to another journal.</source>
        <translation>この日記のファイルは全体として読めません。壊れているか、別の日記のものです。</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1</source>
        <comment>until a date with its weekday</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>until a day of the week</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>until a time of this day</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month with its year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of this year, short</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a day of this year</comment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a day with its year</comment>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>a year alone</comment>
        <translation>yyyy年</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>記録%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>the day before yesterday</source>
        <translation>おととい</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>DeleteJournal</name>
    <message>
        <source>Delete it for good</source>
        <translation>完全に削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete its %n backups too</source>
        <translation>
            <numerusform>バックアップ%n個も削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this journal for good</source>
        <translation>この日記を完全に削除</translation>
    </message>
    <message>
        <source>Every entry, every earlier version and every photo in it is lost. This cannot be undone. Copies you made elsewhere stay.</source>
        <translation>記録も、以前のバージョンも、写真もすべて失われます。元には戻せません。ほかの場所に作ったコピーは残ります。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Name of the journal</source>
        <translation>日記の名前</translation>
    </message>
    <message>
        <source>To be sure, type its name: %1</source>
        <translation>確認のため、名前を入力してください：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message numerus="yes">
        <source>%n words added</source>
        <translation>
            <numerusform>%n語を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words removed</source>
        <translation>
            <numerusform>%n語を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>変更だけ</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変わったところ</translation>
    </message>
    <message>
        <source>added: {words}</source>
        <translation>追加：{words}</translation>
    </message>
    <message>
        <source>removed: {words}</source>
        <translation>削除：{words}</translation>
    </message>
    <message>
        <source>{added}, {removed}</source>
        <translation>{added}、{removed}</translation>
    </message>
</context>
<context>
    <name>DigestEditor</name>
    <message>
        <source>Add this time</source>
        <translation>この時刻を追加</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>すぐに</translation>
    </message>
    <message>
        <source>At these times</source>
        <translation>決まった時刻に</translation>
    </message>
    <message>
        <source>At which time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>When what arrived is shown</source>
        <translation>届いたものを表示する時間</translation>
    </message>
    <message>
        <source>Without a time, what arrives is not shown at all.</source>
        <translation>時刻がないと、届いたものはまったく表示されません。</translation>
    </message>
</context>
<context>
    <name>DistressRow</name>
    <message>
        <source>0 is none at all, 10 is as much as there can be.</source>
        <translation>0はまったくない、10はこれ以上ないほど。</translation>
    </message>
</context>
<context>
    <name>Dumbbells</name>
    <message numerus="yes">
        <source>%n days with, %1 without</source>
        <translation>
            <numerusform>あった日%n日、なかった日%1日</numerusform>
        </translation>
    </message>
    <message>
        <source>Days with</source>
        <translation>あった日</translation>
    </message>
    <message>
        <source>Days without</source>
        <translation>なかった日</translation>
    </message>
    <message>
        <source>Middle value with</source>
        <translation>あった日の中央値</translation>
    </message>
    <message>
        <source>Middle value without</source>
        <translation>なかった日の中央値</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>with it %1, without it %2</source>
        <translation>あった日%1、なかった日%2</translation>
    </message>
</context>
<context>
    <name>EarlierToday</name>
    <message numerus="yes">
        <source>All %n today</source>
        <translation>
            <numerusform>今日の%n件すべて</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier today</source>
        <translation>今日のこれまで</translation>
    </message>
</context>
<context>
    <name>EditorActions</name>
    <message>
        <source>Bold</source>
        <translation>太字</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Large heading</source>
        <translation>大見出し</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>小見出し</translation>
    </message>
</context>
<context>
    <name>EmptyJournal</name>
    <message>
        <source>Bring in another journal</source>
        <translation>ほかの日記を取り込む</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新しい記録</translation>
    </message>
    <message>
        <source>Your entries will stand here</source>
        <translation>ここに記録が並びます</translation>
    </message>
</context>
<context>
    <name>EnergyPart</name>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>へとへと</translation>
    </message>
    <message>
        <source>full of it</source>
        <translation>満ちている</translation>
    </message>
</context>
<context>
    <name>EntriesOverlay</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n件を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose entries</source>
        <translation>記録を選ぶ</translation>
    </message>
    <message>
        <source>Each one goes along word for word, without its pictures and files.</source>
        <translation>それぞれ書いたとおりに入ります。画像とファイルは含みません。</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>No entries like that.</source>
        <translation>当てはまる記録はありません。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the whole journal</source>
        <translation>日記全体を検索</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>これらを使う</translation>
    </message>
</context>
<context>
    <name>EntryEditing</name>
    <message>
        <source>Everything is saved again.</source>
        <translation>また、すべて保存されています。</translation>
    </message>
    <message>
        <source>Keep a copy in the clipboard</source>
        <translation>クリップボードにコピー</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>This could not be saved: the disk is full. Your words are still here. Free some space and they save by themselves.</source>
        <translation>ディスクがいっぱいで保存できませんでした。言葉はまだここにあります。空きを作ると自動で保存されます。</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries</source>
        <translation>記録</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>A picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>An entry without words</source>
        <translation>言葉のない記録</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation>タグ：{tags}</translation>
    </message>
    <message>
        <source>with a picture</source>
        <translation>画像付き</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 was saved. It is not locked.</source>
        <translation>%1を保存しました。ロックはありません。</translation>
    </message>
    <message>
        <source>A right signature shows that whoever holds the key wrote these words. It does not show who that is, nor when it was.</source>
        <translation>正しい署名は、鍵の持ち主がこの言葉を書いたことを示します。それが誰か、いつだったかは示しません。</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>場所を選ぶ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Save along what else %1 said</source>
        <translation>%1のほかの言葉も一緒に保存</translation>
    </message>
    <message>
        <source>Save this post as evidence</source>
        <translation>この投稿を証拠として保存</translation>
    </message>
    <message>
        <source>This file is not locked. Whoever has it can read it.</source>
        <translation>このファイルにはロックがありません。手にした人は読めます。</translation>
    </message>
    <message>
        <source>the key and the signature, and how to check them without Lamplit</source>
        <translation>鍵と署名、Lamplitなしで確かめる方法</translation>
    </message>
    <message>
        <source>the name of the circle, and what %1 is called in it</source>
        <translation>サークルの名前と、そこでの%1の呼び名</translation>
    </message>
    <message>
        <source>what %1 wrote, and when their clock said it was</source>
        <translation>%1が書いたものと、相手の時計でのその日時</translation>
    </message>
</context>
<context>
    <name>ExcerptBlock</name>
    <message>
        <source>Not signed: for them this is what you say that %1 wrote.</source>
        <translation>署名なし：%1が書いたと自分が言っている、という扱いになります。</translation>
    </message>
    <message>
        <source>Signed: they can check that %1 wrote exactly this.</source>
        <translation>署名あり：%1がこのとおりに書いたことを、相手が確かめられます。</translation>
    </message>
    <message>
        <source>Somebody not known here</source>
        <translation>ここで知られていない人</translation>
    </message>
</context>
<context>
    <name>ExchangeSection</name>
    <message>
        <source>Bring in a journal</source>
        <translation>日記を取り込む</translation>
    </message>
    <message>
        <source>Bring in another journal</source>
        <translation>ほかの日記を取り込む</translation>
    </message>
    <message>
        <source>Deleted entries stay there for 30 days.</source>
        <translation>削除した記録は30日間そこに残ります。</translation>
    </message>
    <message>
        <source>For other programs, for paper, or to have it all in one place.</source>
        <translation>ほかのアプリや紙のため、または全部を一か所にまとめるために。</translation>
    </message>
    <message>
        <source>From many other programs. You see what would come in first.</source>
        <translation>さまざまなアプリから。取り込む前に中身を確認できます。</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>取り込みと書き出し</translation>
    </message>
    <message>
        <source>Open the trash</source>
        <translation>ゴミ箱を開く</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Take your journal out</source>
        <translation>日記を書き出す</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>export save as</source>
        <translation>書き出し エクスポート 名前を付けて保存</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>A book to print</source>
        <translation>印刷用の本</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Each day on a new page</source>
        <translation>日ごとにページを改める</translation>
    </message>
    <message>
        <source>For Day One</source>
        <translation>Day One用</translation>
    </message>
    <message>
        <source>For a spreadsheet</source>
        <translation>表計算ソフト用</translation>
    </message>
    <message>
        <source>For another Lamplit</source>
        <translation>ほかのLamplit用</translation>
    </message>
    <message>
        <source>For any browser</source>
        <translation>ブラウザー用</translation>
    </message>
    <message>
        <source>For any editor</source>
        <translation>テキストエディター用</translation>
    </message>
    <message>
        <source>For the terminal: jrnl</source>
        <translation>ターミナル用（jrnl）</translation>
    </message>
    <message>
        <source>Keeps every entry as a text file with its date, tags, mood, photos and links; not sleep, questionnaires, or check-ins without an entry.</source>
        <translation>記録を、日付、タグ、気分、写真、リンク付きのテキストファイルで残します。睡眠、質問票、記録のない気分メモは含みません。</translation>
    </message>
    <message>
        <source>Keeps every entry in one text file with its date to the minute, tags and star; not photos, moods, sleep or questionnaires, which jrnl has no place for.</source>
        <translation>記録を、分までの日時、タグ、スター付きで1つのテキストファイルに残します。jrnlに場所がない写真、気分、睡眠、質問票は含みません。</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, place, mood, tags, photos and links, as pages that need no connection; other files by their names alone.</source>
        <translation>記録を、日付、場所、気分、タグ、写真、リンク付きの、接続のいらないページにします。ほかのファイルは名前だけです。</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, place, mood, tags, photos and links, on pages that can be printed and bound; other files by their names alone.</source>
        <translation>記録を、日付、場所、気分、タグ、写真、リンク付きの、印刷して製本できるページにします。ほかのファイルは名前だけです。</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, tags, star, place, photos, recordings and links; not moods, sleep or questionnaires, which Day One has no place for.</source>
        <translation>記録を、日付、タグ、スター、場所、写真、録音、リンク付きで残します。Day Oneに場所がない気分、睡眠、質問票は含みません。</translation>
    </message>
    <message>
        <source>Keeps everything: dates, versions, moods, scales, photos and files.</source>
        <translation>すべて残します：日付、バージョン、気分、指標、写真、ファイル。</translation>
    </message>
    <message>
        <source>Keeps moods, scales, sleep and questionnaires as tables, and what can be counted of entries; not photos and files.</source>
        <translation>気分、指標、睡眠、質問票と、記録について数えられるものを表にします。写真とファイルは含みません。</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>None: only numbers and what was picked</source>
        <translation>なし：数と選んだ項目だけ</translation>
    </message>
    <message>
        <source>Notes, titles and tags</source>
        <translation>メモ、タイトル、タグ</translation>
    </message>
    <message>
        <source>Notes, titles, tags and what you wrote</source>
        <translation>メモ、タイトル、タグ、書いた文章</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Semicolons, and commas in numbers</source>
        <translation>セミコロン（小数点はコンマ）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>With moods</source>
        <translation>気分を入れる</translation>
    </message>
    <message>
        <source>With the mark that Excel needs</source>
        <translation>Excelに必要な印を付ける</translation>
    </message>
    <message>
        <source>Words that go along</source>
        <translation>一緒に出す言葉</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Your name on the first page</source>
        <translation>最初のページの名前</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>A SOCKS proxy is written as an address and a port: 127.0.0.1:9050.</source>
        <translation>SOCKSプロキシは、アドレスとポートで書きます：127.0.0.1:9050。</translation>
    </message>
    <message>
        <source>A backup is being restored into this folder already. Wait until that is finished.</source>
        <translation>このフォルダーには、すでにバックアップを復元しています。終わるまで待ってください。</translation>
    </message>
    <message>
        <source>A backup was made this very second. Try again in a moment.</source>
        <translation>たった今、バックアップが作られたところです。少し待って、もう一度試してください。</translation>
    </message>
    <message>
        <source>A commit brings no fresh keys.</source>
        <translation>コミットに新しい鍵がありません。</translation>
    </message>
    <message>
        <source>A commit does not say what it does.</source>
        <translation>コミットに何をするかが書かれていません。</translation>
    </message>
    <message>
        <source>A commit holds a proposal that no act has.</source>
        <translation>コミットに、どの操作にもない提案が含まれています。</translation>
    </message>
    <message>
        <source>A device keeps its key; with another it is let in again.</source>
        <translation>端末は同じ鍵を使い続けます。別の鍵なら、もう一度迎え入れられます。</translation>
    </message>
    <message>
        <source>A device that comes back brings a new key.</source>
        <translation>戻ってくる端末は新しい鍵を持ってきます。</translation>
    </message>
    <message>
        <source>A group has another cipher suite than its roster says.</source>
        <translation>グループの暗号スイートが名簿と違います。</translation>
    </message>
    <message>
        <source>A group is not the circle that it should be.</source>
        <translation>グループが、あるべきサークルではありません。</translation>
    </message>
    <message>
        <source>A key package has extensions that circles do not use.</source>
        <translation>鍵パッケージに、サークルで使わない拡張があります。</translation>
    </message>
    <message>
        <source>A key package is not the one that was asked for.</source>
        <translation>鍵パッケージが、求めたものではありません。</translation>
    </message>
    <message>
        <source>A key package is somebody else&apos;s.</source>
        <translation>鍵パッケージが別の人のものです。</translation>
    </message>
    <message>
        <source>A key package is valid for too long.</source>
        <translation>鍵パッケージの有効期間が長すぎます。</translation>
    </message>
    <message>
        <source>A leaf has more in it than circles use.</source>
        <translation>リーフに、サークルで使わないものが含まれています。</translation>
    </message>
    <message>
        <source>A leaf would become somebody else&apos;s.</source>
        <translation>リーフが別の人のものになってしまいます。</translation>
    </message>
    <message>
        <source>A letter does not open.</source>
        <translation>書簡が開きません。</translation>
    </message>
    <message>
        <source>A letter is not by the one who it says.</source>
        <translation>書簡は、名乗っている人のものではありません。</translation>
    </message>
    <message>
        <source>A letter is not what it should be.</source>
        <translation>書簡が、あるべき内容ではありません。</translation>
    </message>
    <message>
        <source>A letter is of another kind.</source>
        <translation>書簡の種類が違います。</translation>
    </message>
    <message>
        <source>A letter is of another version.</source>
        <translation>書簡のバージョンが違います。</translation>
    </message>
    <message>
        <source>A limit cannot have this value.</source>
        <translation>制限をこの値にすることはできません。</translation>
    </message>
    <message>
        <source>A lock lasts from one minute to 30 days, and can be made longer, not shorter.</source>
        <translation>ロックは1分から30日までで、延ばせますが、短くはできません。</translation>
    </message>
    <message>
        <source>A number in the relay&apos;s answer cannot be one.</source>
        <translation>中継サーバーの応答に、あり得ない数値があります。</translation>
    </message>
    <message>
        <source>A part of a file does not open.</source>
        <translation>ファイルの一部が開きません。</translation>
    </message>
    <message>
        <source>A part of a file has another size than it says.</source>
        <translation>ファイルの一部の大きさが、書かれている値と違います。</translation>
    </message>
    <message>
        <source>A part of a file is badly padded.</source>
        <translation>ファイルの一部の詰め方が正しくありません。</translation>
    </message>
    <message>
        <source>A part of the attachment has another size than the relay said.</source>
        <translation>添付ファイルの一部の大きさが、中継サーバーの示した値と違います。</translation>
    </message>
    <message>
        <source>A part of the attachment is not the one that was sent.</source>
        <translation>添付ファイルの一部が、送られたものと違います。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは1〜65535の数です。</translation>
    </message>
    <message>
        <source>A post takes up to 16 photos of 64 MB together. Choose fewer.</source>
        <translation>1つの投稿に入る写真は、16枚、合計64 MBまでです。枚数を減らしてください。</translation>
    </message>
    <message>
        <source>A question that cannot be left out has no answer yet.</source>
        <translation>省略できない質問に、まだ回答がありません。</translation>
    </message>
    <message>
        <source>A recovery is under way already. `lamplit recover show` shows its code, and `lamplit recover stop` ends it.</source>
        <translation>復旧はもう始まっています。`lamplit recover show` でコードを表示し、`lamplit recover stop` で終了します。</translation>
    </message>
    <message>
        <source>A relay&apos;s address starts with https://.</source>
        <translation>中継サーバーのアドレスは https:// で始まります。</translation>
    </message>
    <message>
        <source>A report goes to stewards of the circle. Choose at least one, other than yourself.</source>
        <translation>報告はサークルの世話役に届きます。自分以外の世話役を一人以上選んでください。</translation>
    </message>
    <message>
        <source>A request is for another circle, or by somebody else.</source>
        <translation>依頼が別のサークル宛てか、別の人からのものです。</translation>
    </message>
    <message>
        <source>A request names another key package.</source>
        <translation>依頼が別の鍵パッケージを示しています。</translation>
    </message>
    <message>
        <source>A roster is of another circle.</source>
        <translation>名簿が別のサークルのものです。</translation>
    </message>
    <message>
        <source>A scale needs a name, and a lowest value below the highest.</source>
        <translation>指標には名前が必要です。最小値は最大値より小さくしてください。</translation>
    </message>
    <message>
        <source>A stored request is damaged.</source>
        <translation>保存した依頼が壊れています。</translation>
    </message>
    <message>
        <source>A stored request is of another version.</source>
        <translation>保存した依頼のバージョンが違います。</translation>
    </message>
    <message>
        <source>A welcome leads to where somebody else was let in.</source>
        <translation>ウェルカムが、別の人が迎え入れられたところに続いています。</translation>
    </message>
    <message>
        <source>An act has a part of the wrong size.</source>
        <translation>操作に大きさの違う部分があります。</translation>
    </message>
    <message>
        <source>An answer does not lead back into the circle.</source>
        <translation>応答がサークルにつながりません。</translation>
    </message>
    <message>
        <source>An answer is by somebody who was removed, or leads to them.</source>
        <translation>応答が、外された人からのものか、その人につながっています。</translation>
    </message>
    <message>
        <source>An answer leads to another log.</source>
        <translation>応答が別のログにつながっています。</translation>
    </message>
    <message>
        <source>An answer lets somebody else in.</source>
        <translation>応答が別の人を迎え入れています。</translation>
    </message>
    <message>
        <source>An attachment that this entry lists has not arrived, or is taken.</source>
        <translation>この記録にある添付ファイルが届いていないか、すでに使われています。</translation>
    </message>
    <message>
        <source>An entry in the relay&apos;s stream has two numbers.</source>
        <translation>中継サーバーのストリームの項目に、番号が二つあります。</translation>
    </message>
    <message>
        <source>An entry in the relay&apos;s stream is damaged.</source>
        <translation>中継サーバーのストリームの項目が壊れています。</translation>
    </message>
    <message>
        <source>An entry of one&apos;s own is in another place than it was sent to.</source>
        <translation>自分の項目が、送った場所と別のところにあります。</translation>
    </message>
    <message>
        <source>An onion address has 56 letters and digits before .onion.</source>
        <translation>オニオンアドレスは、.onion の前に56文字の英数字があります。</translation>
    </message>
    <message>
        <source>An onion address needs Tor; set its SOCKS proxy.</source>
        <translation>オニオンアドレスにはTorが必要です。SOCKSプロキシを設定してください。</translation>
    </message>
    <message>
        <source>Another backup is being made at this place just now. Try again when it is finished.</source>
        <translation>この場所では今、別のバックアップを作っています。終わったらもう一度試してください。</translation>
    </message>
    <message>
        <source>Another relay is at that address.</source>
        <translation>そのアドレスには別の中継サーバーがあります。</translation>
    </message>
    <message>
        <source>Another relay is at the address of this invite. Ask for another one.</source>
        <translation>この招待のアドレスには別の中継サーバーがあります。別の招待を頼んでください。</translation>
    </message>
    <message>
        <source>Another relay than the circle&apos;s answers at that address. Only stewards can move a circle to another relay.</source>
        <translation>そのアドレスで応答しているのは、サークルのものとは別の中継サーバーです。サークルを別の中継サーバーに移せるのは世話役だけです。</translation>
    </message>
    <message>
        <source>Choose 2 to 29 people, and 2 of them at least who are needed together.</source>
        <translation>2〜29人と、そろう必要のある人数を2人以上選んでください。</translation>
    </message>
    <message>
        <source>Choose at least one person who is to read this.</source>
        <translation>これを読む人を少なくとも一人選んでください。</translation>
    </message>
    <message>
        <source>Dates in a search are written like 2026, 2026-11 or 2026-11-22.</source>
        <translation>検索の日付は、2026、2026-11、2026-11-22 のように書きます。</translation>
    </message>
    <message>
        <source>Each statement takes one number from 0 to 4. Nothing was answered.</source>
        <translation>それぞれの文には0〜4の数を1つ選びます。何も回答していません。</translation>
    </message>
    <message>
        <source>It is repaired. The circle goes on.</source>
        <translation>修復しました。サークルは続きます。</translation>
    </message>
    <message>
        <source>Lamplit does not recognise this file. Choose its format, or another file.</source>
        <translation>このファイルの形式がわかりません。形式を選ぶか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Making a circle here needs a token of the relay&apos;s owner.</source>
        <translation>ここにサークルを作るには、中継サーバーの持ち主のトークンが必要です。</translation>
    </message>
    <message>
        <source>No recovery is under way here. Begin one with `lamplit recover begin`.</source>
        <translation>進行中の復旧はありません。`lamplit recover begin` で始めてください。</translation>
    </message>
    <message>
        <source>No shares on paper open this journal. Use your passphrase, recovery code or key file.</source>
        <translation>この日記を開ける紙のかけらはありません。パスフレーズ、復旧コード、鍵ファイルのどれかを使ってください。</translation>
    </message>
    <message>
        <source>No shares open this journal. Use your passphrase, recovery code or key file.</source>
        <translation>この日記を開けるかけらはありません。パスフレーズ、復旧コード、鍵ファイルのどれかを使ってください。</translation>
    </message>
    <message>
        <source>Nobody comes into a circle by themselves.</source>
        <translation>自分だけでサークルに入ることはできません。</translation>
    </message>
    <message>
        <source>Nobody there can be asked by this journal, since it had no box for an answer yet when the circle moved. Ask the others for another invite.</source>
        <translation>サークルが移転したとき、この日記にはまだ返事を受け取る受け箱がありませんでした。そこの誰にも頼めないので、ほかの人に別の招待を頼んでください。</translation>
    </message>
    <message>
        <source>Nobody whom this was for is in the circle any more, so it was not sent.</source>
        <translation>宛先の人がもうサークルにいないので、送信しませんでした。</translation>
    </message>
    <message>
        <source>Nobody would come in.</source>
        <translation>誰も入らないことになります。</translation>
    </message>
    <message>
        <source>Nothing is proposed in a circle but to leave it.</source>
        <translation>サークルで提案できるのは、退出だけです。</translation>
    </message>
    <message>
        <source>Only a steward who has the repair capability can do this.</source>
        <translation>これができるのは、修復の権限を持つ世話役だけです。</translation>
    </message>
    <message>
        <source>Only stewards can do this.</source>
        <translation>これができるのは世話役だけです。</translation>
    </message>
    <message>
        <source>Only stewards of the circle can do this. Ask one of them.</source>
        <translation>これができるのはサークルの世話役だけです。世話役に頼んでください。</translation>
    </message>
    <message>
        <source>Only whoever wrote this can do that.</source>
        <translation>これができるのは書いた本人だけです。</translation>
    </message>
    <message>
        <source>Say where this advice comes from: your own experience, something you read, or a professional.</source>
        <translation>この助言がどこからのものか書いてください：自分の経験、読んだもの、専門家。</translation>
    </message>
    <message>
        <source>Say who takes their place: somebody else.</source>
        <translation>代わりになる人を指定してください。別の人にしてください。</translation>
    </message>
    <message>
        <source>Sleep has to end after it begins, and lasts no longer than a day.</source>
        <translation>睡眠の終わりは始まりよりあとで、長さは1日までです。</translation>
    </message>
    <message>
        <source>Some questions of this questionnaire depend on other answers. Lamplit cannot follow that. Nothing was added.</source>
        <translation>この質問票には、ほかの回答によって変わる質問があります。Lamplitでは対応できません。何も追加していません。</translation>
    </message>
    <message>
        <source>Somebody asks to come back into this circle. Answer first: where they ask, nobody looks once the circle has moved.</source>
        <translation>このサークルに戻りたい人がいます。先に応じてください。サークルが移ると、その依頼のある場所は誰も見なくなります。</translation>
    </message>
    <message>
        <source>Somebody in the circle has a name that looks the same.</source>
        <translation>同じように見える名前の人がサークルにいます。</translation>
    </message>
    <message>
        <source>Somebody says again, and alone, that they were shown another history.</source>
        <translation>誰かがもう一度、ひとりだけ、別の履歴を見せられたと言っています。</translation>
    </message>
    <message>
        <source>Somebody who leaves would be kept.</source>
        <translation>退出する人が残されてしまいます。</translation>
    </message>
    <message>
        <source>Somebody would change their name unspoken.</source>
        <translation>断りなく名前が変わる人がいます。</translation>
    </message>
    <message>
        <source>Somebody would come in unspoken.</source>
        <translation>断りなく入る人がいます。</translation>
    </message>
    <message>
        <source>Somebody would go, or stay, unspoken.</source>
        <translation>断りなく去る人、または残る人がいます。</translation>
    </message>
    <message>
        <source>Something answers in the relay&apos;s place; the relay itself does not.</source>
        <translation>中継サーバーの代わりに何かが応答しています。中継サーバー自体は応答していません。</translation>
    </message>
    <message>
        <source>Something else was just being done in this circle. Try this once more.</source>
        <translation>このサークルでは、ちょうど別の処理中でした。もう一度試してください。</translation>
    </message>
    <message>
        <source>Something for chosen members was given back as said to all.</source>
        <translation>選んだメンバー宛てのものが、全員宛てとして返されました。</translation>
    </message>
    <message>
        <source>Something for chosen members was said to all.</source>
        <translation>選んだメンバー宛てのものが、全員に送られました。</translation>
    </message>
    <message>
        <source>Something was heard from this steward in the last 30 days: a post, or a sign that their journal is in use. Only after 30 days of silence can somebody take their place.</source>
        <translation>この世話役からは、この30日間に投稿か、日記を使っているしるしがありました。30日間何もないときだけ、誰かが代わりになれます。</translation>
    </message>
    <message>
        <source>Something was said again to somebody whom it was not for.</source>
        <translation>宛先ではなかった人に、もう一度送られました。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>Take at most 99 letters without accents, digits and signs: with others 7-Zip may not open the file.</source>
        <translation>アクセントのない英字、数字、記号で、99文字までにしてください。ほかの文字では7-Zipで開けないことがあります。</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>うまくいきませんでした。</translation>
    </message>
    <message>
        <source>That is all that this relay allows in one day; it can go on tomorrow.</source>
        <translation>この中継サーバーで1日に許されるのはここまでです。明日続けられます。</translation>
    </message>
    <message>
        <source>That is more requests than this relay takes at once; wait a little.</source>
        <translation>この中継サーバーが一度に受け付けられる数を超えています。少し待ってください。</translation>
    </message>
    <message>
        <source>That key file did not open this journal. Nothing was changed.</source>
        <translation>その鍵ファイルではこの日記は開きませんでした。何も変更していません。</translation>
    </message>
    <message>
        <source>That passphrase did not open this journal. Nothing was changed.</source>
        <translation>そのパスフレーズではこの日記は開きませんでした。何も変更していません。</translation>
    </message>
    <message>
        <source>That password does not open this journal. Check it, and try again.</source>
        <translation>そのパスワードではこの日記は開きません。確かめて、もう一度試してください。</translation>
    </message>
    <message>
        <source>That recovery code did not open this journal. Nothing was changed.</source>
        <translation>その復旧コードではこの日記は開きませんでした。何も変更していません。</translation>
    </message>
    <message>
        <source>That value is outside the range of this scale.</source>
        <translation>その値は、この指標の範囲の外です。</translation>
    </message>
    <message>
        <source>The SOCKS proxy could not be reached; nothing goes by another way.</source>
        <translation>SOCKSプロキシにつながりませんでした。ほかの経路では何も送りません。</translation>
    </message>
    <message>
        <source>The SOCKS proxy could not reach the relay.</source>
        <translation>SOCKSプロキシから中継サーバーにつながりませんでした。</translation>
    </message>
    <message>
        <source>The agreement of this circle does not let posts be kept for a report.</source>
        <translation>このサークルの約束では、報告のために投稿を保管できません。</translation>
    </message>
    <message>
        <source>The answers of this questionnaire stand in another file. Ask for a file that holds them too. Nothing was added.</source>
        <translation>この質問票の選択肢は別のファイルにあります。それも含むファイルを頼んでください。何も追加していません。</translation>
    </message>
    <message>
        <source>The attachment is larger than a relay can take.</source>
        <translation>添付ファイルが、中継サーバーで扱える大きさを超えています。</translation>
    </message>
    <message>
        <source>The attachment is larger than it may be.</source>
        <translation>添付ファイルが、許される大きさを超えています。</translation>
    </message>
    <message>
        <source>The box that this was for is closed.</source>
        <translation>宛先の受け箱は閉じています。</translation>
    </message>
    <message>
        <source>The bytes that arrived do not have the hash that was announced.</source>
        <translation>届いたデータのハッシュが、知らされたものと違います。</translation>
    </message>
    <message>
        <source>The circle has gone to another relay meanwhile.</source>
        <translation>そのあいだに、サークルは別の中継サーバーに移りました。</translation>
    </message>
    <message>
        <source>The circle has gone to another relay meanwhile; begin this anew there.</source>
        <translation>そのあいだに、サークルは別の中継サーバーに移りました。そこでもう一度始めてください。</translation>
    </message>
    <message>
        <source>The circle is open now, or opens soon as you asked.</source>
        <translation>サークルは今開いているか、求めたとおり、まもなく開きます。</translation>
    </message>
    <message>
        <source>The circle would change in an unspoken way.</source>
        <translation>サークルが断りなく変わってしまいます。</translation>
    </message>
    <message>
        <source>The clock of this computer is not behind by a year or more.</source>
        <translation>このコンピューターの時計は、1年以上遅れてはいません。</translation>
    </message>
    <message>
        <source>The database in this folder does not belong to this journal&apos;s keys. Put the right journal.db back, or put the newest backup back.</source>
        <translation>このフォルダーのデータベースは、この日記の鍵のものではありません。正しいjournal.dbを戻すか、最新のバックアップを戻してください。</translation>
    </message>
    <message>
        <source>The disk reported an error. Check the disk, and copy the journal&apos;s folder to another one; then open the journal again.</source>
        <translation>ディスクがエラーを返しました。ディスクを確かめ、日記のフォルダーを別のディスクにコピーしてから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>The drive for backups stopped answering, so no backup was made there. What was there before is as it was. Check the drive, then try again.</source>
        <translation>バックアップ用のドライブが応答しなくなったため、そこにはバックアップしませんでした。前からあるものはそのままです。ドライブを確かめて、もう一度試してください。</translation>
    </message>
    <message>
        <source>The entries after this cursor have expired.</source>
        <translation>このカーソルより先の項目は期限が切れています。</translation>
    </message>
    <message>
        <source>The file of trusted authorities cannot be read.</source>
        <translation>信頼する認証局のファイルが読めません。</translation>
    </message>
    <message>
        <source>The journal could not be brought up to this version, so it was left as it was. The backup made before is in the backups folder.</source>
        <translation>日記をこのバージョンに更新できなかったので、そのままにしました。直前に作ったバックアップが、バックアップのフォルダーにあります。</translation>
    </message>
    <message>
        <source>The journal is locked. Unlock it first.</source>
        <translation>日記はロックされています。先にロックを解除してください。</translation>
    </message>
    <message>
        <source>The journal was busy, so it was not made smaller. Nothing was changed. Try again later.</source>
        <translation>日記がほかの処理中だったため、小さくしませんでした。何も変更していません。あとでもう一度試してください。</translation>
    </message>
    <message>
        <source>The journal was busy, so its keys were not changed. Try again in a moment.</source>
        <translation>日記がほかの処理中だったため、鍵を変更しませんでした。少し待って、もう一度試してください。</translation>
    </message>
    <message>
        <source>The journal was busy, so no backup was made. It will be tried again.</source>
        <translation>日記がほかの処理中だったため、バックアップしませんでした。あとで自動でもう一度試します。</translation>
    </message>
    <message>
        <source>The journal&apos;s database is damaged. Nothing was changed. `lamplit rescue --to FOLDER` makes a new journal of what can still be read. Or put the newest backup back.</source>
        <translation>日記のデータベースが壊れています。何も変更していません。`lamplit rescue --to FOLDER` で、まだ読めるものから新しい日記を作れます。または、最新のバックアップを戻してください。</translation>
    </message>
    <message>
        <source>The journal&apos;s database is missing from its folder. Put journal.db back, or put the newest backup back.</source>
        <translation>日記のデータベースがフォルダーにありません。journal.dbを戻すか、最新のバックアップを戻してください。</translation>
    </message>
    <message>
        <source>The key file asks for an unreasonable amount of memory or time, so it was not used. Put the newest backup back.</source>
        <translation>鍵ファイルが並外れた量のメモリまたは時間を求めているため、使いませんでした。最新のバックアップを戻してください。</translation>
    </message>
    <message>
        <source>The key file of this journal and its twin are both damaged. Put the newest backup back; the entries are kept.</source>
        <translation>この日記の鍵ファイルとその控えがどちらも壊れています。最新のバックアップを戻してください。記録は残っています。</translation>
    </message>
    <message>
        <source>The key file of this journal is missing. Put keys.json or keys.twin.json back, or put the newest backup back.</source>
        <translation>この日記の鍵ファイルがありません。keys.jsonかkeys.twin.jsonを戻すか、最新のバックアップを戻してください。</translation>
    </message>
    <message>
        <source>The keys for joining this circle are gone. Ask for another invite.</source>
        <translation>このサークルに入るための鍵がなくなりました。別の招待を頼んでください。</translation>
    </message>
    <message>
        <source>The last day is before the first one. Choose another day.</source>
        <translation>最後の日が最初の日より前です。別の日を選んでください。</translation>
    </message>
    <message>
        <source>The log has not come as far as this cursor.</source>
        <translation>ログはまだこのカーソルまで来ていません。</translation>
    </message>
    <message>
        <source>The log was closed.</source>
        <translation>ログは閉じられました。</translation>
    </message>
    <message>
        <source>The new relay put an entry elsewhere than it says.</source>
        <translation>新しい中継サーバーが、項目を示したのとは別の場所に置きました。</translation>
    </message>
    <message>
        <source>The path of a relay&apos;s address has only letters, digits, - . _ and ~.</source>
        <translation>中継サーバーのアドレスのパスに使えるのは、英数字と - . _ ~ だけです。</translation>
    </message>
    <message>
        <source>The people of a roster are not those of its group.</source>
        <translation>名簿の人が、グループの人と違います。</translation>
    </message>
    <message>
        <source>The place for backups cannot be written to, so none was made there. Make it writable, or choose another place.</source>
        <translation>バックアップの場所に書き込めないため、そこには作りませんでした。書き込めるようにするか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The place for this backup is not there now. It will be made when the drive is connected again.</source>
        <translation>このバックアップの場所は今見つかりません。ドライブがまたつながったときに作ります。</translation>
    </message>
    <message>
        <source>The proof of work is missing, too small, too old, or was used before.</source>
        <translation>作業証明がないか、小さすぎるか、古すぎるか、使用済みです。</translation>
    </message>
    <message>
        <source>The relay and this program cannot agree on TLS, so nothing was sent.</source>
        <translation>中継サーバーとこのプログラムのTLSが合わないため、何も送りませんでした。</translation>
    </message>
    <message>
        <source>The relay announced an entry that it does not have.</source>
        <translation>中継サーバーが、持っていない項目を知らせました。</translation>
    </message>
    <message>
        <source>The relay answered something else than what was asked.</source>
        <translation>中継サーバーが、頼んだものと別のものを返しました。</translation>
    </message>
    <message>
        <source>The relay asks for more work than anybody should do.</source>
        <translation>中継サーバーが、度を越した作業を求めています。</translation>
    </message>
    <message>
        <source>The relay cannot store anything just now; the request may be sent again.</source>
        <translation>中継サーバーは今、何も保存できません。依頼はもう一度送れます。</translation>
    </message>
    <message>
        <source>The relay could not be reached.</source>
        <translation>中継サーバーにつながりませんでした。</translation>
    </message>
    <message>
        <source>The relay did not answer as it should.</source>
        <translation>中継サーバーが正しく応答しませんでした。</translation>
    </message>
    <message>
        <source>The relay did not answer in time.</source>
        <translation>中継サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The relay has no room left; the request may be sent again later.</source>
        <translation>中継サーバーに空きがありません。依頼はあとでもう一度送れます。</translation>
    </message>
    <message>
        <source>The relay is stopping; the request may be sent again.</source>
        <translation>中継サーバーは停止するところです。依頼はもう一度送れます。</translation>
    </message>
    <message>
        <source>The relay keeps entries back that it says it has.</source>
        <translation>中継サーバーが、持っているはずの項目を渡しません。</translation>
    </message>
    <message>
        <source>The relay left an entry out.</source>
        <translation>中継サーバーが項目を1つ抜かしました。</translation>
    </message>
    <message>
        <source>The relay lost this, and nobody who had it is in the circle any more, so it did not go again.</source>
        <translation>中継サーバーがこれを失い、持っていた人ももうサークルにいないため、もう一度送れませんでした。</translation>
    </message>
    <message>
        <source>The relay made a mistake; the request may be sent again.</source>
        <translation>中継サーバーに誤りがありました。依頼はもう一度送れます。</translation>
    </message>
    <message>
        <source>The relay names two generations of its database.</source>
        <translation>中継サーバーが、データベースの世代を二つ示しています。</translation>
    </message>
    <message>
        <source>The relay refused in words that cannot be read.</source>
        <translation>中継サーバーが、読めない言葉で断りました。</translation>
    </message>
    <message>
        <source>The relay refused with two different codes.</source>
        <translation>中継サーバーが、二つの異なるコードで断りました。</translation>
    </message>
    <message>
        <source>The relay refused, for a reason that this program does not know.</source>
        <translation>中継サーバーが、このプログラムの知らない理由で断りました。</translation>
    </message>
    <message>
        <source>The relay says that an entry is void, and shows no repair that made it so.</source>
        <translation>中継サーバーが項目を無効だと言いながら、そうした修復を示しません。</translation>
    </message>
    <message>
        <source>The relay says that an entry opened another turn than it did.</source>
        <translation>中継サーバーが、項目が実際とは別の区切りを開いたと言っています。</translation>
    </message>
    <message>
        <source>The relay says that it lost what this turn began with, and knows the turn.</source>
        <translation>中継サーバーが、この区切りの始まりを失ったと言いながら、区切りを知っています。</translation>
    </message>
    <message>
        <source>The relay says that it took a repair, and does not show it.</source>
        <translation>中継サーバーが、修復を受け取ったと言いながら、それを示しません。</translation>
    </message>
    <message>
        <source>The relay says that the log is shorter than it was.</source>
        <translation>中継サーバーが、ログは前より短いと言っています。</translation>
    </message>
    <message>
        <source>The relay sends elsewhere, where nothing will be sent.</source>
        <translation>中継サーバーが別の場所へ導こうとしています。そこには何も送りません。</translation>
    </message>
    <message>
        <source>The relay shows a repair that no steward made.</source>
        <translation>中継サーバーが、どの世話役のものでもない修復を示しています。</translation>
    </message>
    <message>
        <source>The relay shows another certificate than the one that was pinned, so nothing was sent.</source>
        <translation>中継サーバーの証明書が、固定したものと違うため、何も送りませんでした。</translation>
    </message>
    <message>
        <source>The relay that this was for does not answer.</source>
        <translation>宛先の中継サーバーが応答しません。</translation>
    </message>
    <message>
        <source>The relay was restored from a backup; reading starts anew.</source>
        <translation>中継サーバーがバックアップから復元されました。最初から読み直します。</translation>
    </message>
    <message>
        <source>The relay where this circle was before does not answer.</source>
        <translation>このサークルが以前あった中継サーバーが応答しません。</translation>
    </message>
    <message>
        <source>The relay&apos;s answer breaks the agreed rules, so it was not used.</source>
        <translation>中継サーバーの応答が取り決めに反しているため、使いませんでした。</translation>
    </message>
    <message>
        <source>The relay&apos;s answer broke off.</source>
        <translation>中継サーバーの応答が途中で切れました。</translation>
    </message>
    <message>
        <source>The relay&apos;s answer does not say where it ends.</source>
        <translation>中継サーバーの応答に、終わりが示されていません。</translation>
    </message>
    <message>
        <source>The relay&apos;s answer does not say which database it comes from.</source>
        <translation>中継サーバーの応答に、どのデータベースのものか示されていません。</translation>
    </message>
    <message>
        <source>The relay&apos;s answer has garbled headers.</source>
        <translation>中継サーバーの応答のヘッダーが乱れています。</translation>
    </message>
    <message>
        <source>The relay&apos;s answer has headers without end.</source>
        <translation>中継サーバーの応答のヘッダーに終わりがありません。</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is framed in a way that was not asked for.</source>
        <translation>中継サーバーの応答が、頼んでいない区切り方で送られています。</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is larger than it may be.</source>
        <translation>中継サーバーの応答が、許される大きさを超えています。</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is not in the form of HTTP.</source>
        <translation>中継サーバーの応答がHTTPの形式ではありません。</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is not the document that belongs here.</source>
        <translation>中継サーバーの応答が、ここで求める文書ではありません。</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is of another type than it has to be.</source>
        <translation>中継サーバーの応答の種類が、決まりと違います。</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is packed, which was not asked for.</source>
        <translation>中継サーバーの応答が、頼んでいないのに圧縮されています。</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate has expired, so nothing was sent.</source>
        <translation>中継サーバーの証明書の期限が切れているため、何も送りませんでした。</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is for another name, so nothing was sent.</source>
        <translation>中継サーバーの証明書が別の名前のものなので、何も送りませんでした。</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is not signed by anybody this computer trusts, so nothing was sent. A friend&apos;s relay can be trusted by its pin.</source>
        <translation>中継サーバーの証明書が、このコンピューターの信頼する署名ではないため、何も送りませんでした。友だちの中継サーバーは、ピンで信頼できます。</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>中継サーバーの証明書を信頼できないため、何も送りませんでした。</translation>
    </message>
    <message>
        <source>The relay&apos;s entries are not those of the log that was read so far.</source>
        <translation>中継サーバーの項目が、これまでに読んだログのものではありません。</translation>
    </message>
    <message>
        <source>The relay&apos;s list of the attachment&apos;s parts is not the right one.</source>
        <translation>中継サーバーの、添付ファイルの部分の一覧が正しくありません。</translation>
    </message>
    <message>
        <source>The relay&apos;s name was not found.</source>
        <translation>中継サーバーの名前が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The relay&apos;s page does not fit what the relay says of the log.</source>
        <translation>中継サーバーのページが、ログについての情報と合いません。</translation>
    </message>
    <message>
        <source>The relay&apos;s page of entries is damaged.</source>
        <translation>中継サーバーの記録のページが壊れています。</translation>
    </message>
    <message>
        <source>The relay&apos;s page of items is damaged.</source>
        <translation>中継サーバーの項目のページが壊れています。</translation>
    </message>
    <message>
        <source>The relay&apos;s page of items is longer than was asked for.</source>
        <translation>中継サーバーの項目のページが、頼んだより長くなっています。</translation>
    </message>
    <message>
        <source>The relay&apos;s stream broke off.</source>
        <translation>中継サーバーのストリームが途中で切れました。</translation>
    </message>
    <message>
        <source>The relay&apos;s stream has a line without end.</source>
        <translation>中継サーバーのストリームに、終わりのない行があります。</translation>
    </message>
    <message>
        <source>The relay&apos;s stream has an event without end.</source>
        <translation>中継サーバーのストリームに、終わりのないイベントがあります。</translation>
    </message>
    <message>
        <source>The relay&apos;s stream has signs that do not belong there.</source>
        <translation>中継サーバーのストリームに、あってはならない文字があります。</translation>
    </message>
    <message>
        <source>The request does not have the form that this relay understands.</source>
        <translation>依頼の形式を、この中継サーバーが理解できません。</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>依頼が届くのに時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The request&apos;s headers are larger than the relay accepts.</source>
        <translation>依頼のヘッダーが、中継サーバーの受け付ける大きさを超えています。</translation>
    </message>
    <message>
        <source>The system keychain did not answer. Use your passphrase instead.</source>
        <translation>システムのキーチェーンが応答しませんでした。代わりにパスフレーズを使ってください。</translation>
    </message>
    <message>
        <source>The turn has passed to somebody else; read on, and seal the entry again.</source>
        <translation>区切りが別の人に移りました。続きを読んで、項目をもう一度封じてください。</translation>
    </message>
    <message>
        <source>There are more open streams than this relay keeps; wait a little.</source>
        <translation>開いているストリームの数が、この中継サーバーの上限を超えています。少し待ってください。</translation>
    </message>
    <message>
        <source>There is a pulse already, or there was one this week. Begin the next one later.</source>
        <translation>ようす調べがすでにあるか、今週ありました。次はあとで始めてください。</translation>
    </message>
    <message>
        <source>There is already a file with this name. Choose another name.</source>
        <translation>この名前のファイルはすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is already something in this folder. Open it, or choose another place.</source>
        <translation>このフォルダーにはすでに何かあります。それを開くか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>There is no backup that can be put back.</source>
        <translation>戻せるバックアップがありません。</translation>
    </message>
    <message>
        <source>There is no journal in this folder. Check the path, or make one with `init`.</source>
        <translation>このフォルダーに日記はありません。パスを確かめるか、`init` で作ってください。</translation>
    </message>
    <message>
        <source>There is no repair capability to hand on.</source>
        <translation>引き継ぐ修復の権限がありません。</translation>
    </message>
    <message>
        <source>There is no room left at the place for backups, so none was made there. Free some space, or choose another place.</source>
        <translation>バックアップの場所に空きがないため、そこには作りませんでした。空きを作るか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>There is no room on the journal&apos;s own disk for a backup, so none was made beside it. Free some space there.</source>
        <translation>日記のあるディスクにバックアップのための空きがないため、日記のそばには作りませんでした。そのディスクに空きを作ってください。</translation>
    </message>
    <message>
        <source>There is no such attachment. It may have been removed.</source>
        <translation>そのような添付ファイルはありません。外されたのかもしれません。</translation>
    </message>
    <message>
        <source>There is no such card. It may have been deleted.</source>
        <translation>そのようなカードはありません。削除されたのかもしれません。</translation>
    </message>
    <message>
        <source>There is no such check-in, or it was deleted.</source>
        <translation>そのような気分メモはないか、削除されました。</translation>
    </message>
    <message>
        <source>There is no such circle in this journal.</source>
        <translation>そのようなサークルはこの日記にありません。</translation>
    </message>
    <message>
        <source>There is no such day. Write dates like 2026-11-22.</source>
        <translation>そのような日はありません。日付は 2026-11-22 のように書いてください。</translation>
    </message>
    <message>
        <source>There is no such entry. It may have been deleted.</source>
        <translation>そのような記録はありません。削除されたのかもしれません。</translation>
    </message>
    <message>
        <source>There is no such filled-in questionnaire. It may have been removed.</source>
        <translation>そのような記入済みの質問票はありません。外されたのかもしれません。</translation>
    </message>
    <message>
        <source>There is no such goal. It may have been deleted.</source>
        <translation>そのような目標はありません。削除されたのかもしれません。</translation>
    </message>
    <message>
        <source>There is no such import, or it was already undone.</source>
        <translation>そのような取り込みはないか、すでに元に戻されました。</translation>
    </message>
    <message>
        <source>There is no such key. List the keys and choose one of them.</source>
        <translation>そのような鍵はありません。鍵の一覧から選んでください。</translation>
    </message>
    <message>
        <source>There is no such line. It may have been removed.</source>
        <translation>そのような行はありません。外されたのかもしれません。</translation>
    </message>
    <message>
        <source>There is no such post, or it was taken back.</source>
        <translation>そのような投稿はないか、取り消されました。</translation>
    </message>
    <message>
        <source>There is no such questionnaire. `lamplit measure kinds` names those there are.</source>
        <translation>そのような質問票はありません。`lamplit measure kinds` で、あるものがわかります。</translation>
    </message>
    <message>
        <source>There is no such scale, or it was deleted.</source>
        <translation>そのような指標はないか、削除されました。</translation>
    </message>
    <message>
        <source>There is no such template. It may have been put away.</source>
        <translation>そのようなテンプレートはありません。しまわれたのかもしれません。</translation>
    </message>
    <message>
        <source>There is no such version of this entry.</source>
        <translation>この記録にそのようなバージョンはありません。</translation>
    </message>
    <message>
        <source>There is nobody of that name in this circle.</source>
        <translation>その名前の人はこのサークルにいません。</translation>
    </message>
    <message>
        <source>There is nothing here that this capability opens.</source>
        <translation>この権限で開けるものはここにありません。</translation>
    </message>
    <message>
        <source>There is nothing in this post yet. Choose at least a few words.</source>
        <translation>この投稿にはまだ何もありません。少なくともいくつか言葉を選んでください。</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Write a few words first.</source>
        <translation>まだ残すものがありません。先に少し書いてください。</translation>
    </message>
    <message>
        <source>There is nothing to repair: the circle goes on.</source>
        <translation>修復するものはありません。サークルは続いています。</translation>
    </message>
    <message>
        <source>These answers do not fit the questionnaire. Nothing was saved.</source>
        <translation>この回答は質問票に合いません。何も保存していません。</translation>
    </message>
    <message>
        <source>These shares did not open this journal. Nothing was changed.</source>
        <translation>このかけらではこの日記は開きませんでした。何も変更していません。</translation>
    </message>
    <message>
        <source>They are called that already.</source>
        <translation>すでにその名前です。</translation>
    </message>
    <message>
        <source>They said before that they leave.</source>
        <translation>すでに退出すると伝えています。</translation>
    </message>
    <message>
        <source>This address does not take that method.</source>
        <translation>このアドレスではその方法は使えません。</translation>
    </message>
    <message>
        <source>This address takes another type of content.</source>
        <translation>このアドレスで使うのは、別の種類の内容です。</translation>
    </message>
    <message>
        <source>This archive is damaged or not safe to open, so nothing was brought in.</source>
        <translation>この書庫ファイルは壊れているか、安全に開けません。何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>This attachment already has other bytes there, or is listed already.</source>
        <translation>この添付ファイルには、すでに別のデータがあるか、もう一覧にあります。</translation>
    </message>
    <message>
        <source>This backup cannot be read. Choose another one.</source>
        <translation>このバックアップは読めません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>This backup is cut short: its end is missing. Copy it here once more, or choose another one.</source>
        <translation>このバックアップは途中で切れていて、終わりがありません。もう一度ここにコピーするか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>This backup is damaged: a part of it is not as it was written. Copy it here once more, or choose another one.</source>
        <translation>このバックアップは壊れていて、一部が書かれたときと違います。もう一度ここにコピーするか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>This backup is not there. Connect the drive it is on, or choose another one.</source>
        <translation>このバックアップが見つかりません。入っているドライブをつなぐか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Lamplit. Update Lamplit to open it.</source>
        <translation>このバックアップは新しいバージョンのLamplitのものです。開くにはLamplitを更新してください。</translation>
    </message>
    <message>
        <source>This book could not be made as a PDF. Take it out as a book for the browser instead (.html): that holds the same.</source>
        <translation>この本はPDFにできませんでした。代わりにブラウザー用の本（.html）で書き出してください。内容は同じです。</translation>
    </message>
    <message>
        <source>This box is full.</source>
        <translation>この受け箱はいっぱいです。</translation>
    </message>
    <message>
        <source>This cannot be sent as it is, so it was not.</source>
        <translation>このままでは送れないため、送りませんでした。</translation>
    </message>
    <message>
        <source>This capability was installed in this log before; a turn needs a new one.</source>
        <translation>この権限は以前このログに入れられました。区切りには新しい権限が必要です。</translation>
    </message>
    <message>
        <source>This circle is not ready for that yet. Run sync, and look at what it says.</source>
        <translation>このサークルではまだできません。同期して、その結果を見てください。</translation>
    </message>
    <message>
        <source>This copy of the journal is from before the others knew how an answer reaches you, so none can come. Leave this circle here, ask a steward to remove you from it, and take another invite.</source>
        <translation>この日記のコピーは、返事の届け先をほかの人が知る前のものなので、返事は届きません。ここでこのサークルを退出し、世話役に外してもらって、別の招待を受けてください。</translation>
    </message>
    <message>
        <source>This could not be saved: the disk is full. Your words are still here. Free some space and try again.</source>
        <translation>ディスクがいっぱいで保存できませんでした。言葉はまだここにあります。空きを作って、もう一度試してください。</translation>
    </message>
    <message>
        <source>This drive cannot hold a file so large (FAT32 ends at 4 GB), so no backup was made there. Format it as exFAT, or choose another place.</source>
        <translation>このドライブはこれほど大きなファイルを保存できないため（FAT32は4 GBまで）、そこにはバックアップしませんでした。exFATでフォーマットするか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>This file could not be read. Check that it exists and that you may open it.</source>
        <translation>このファイルは読めませんでした。ファイルがあること、開く権限があることを確かめてください。</translation>
    </message>
    <message>
        <source>This file could not be written there. Choose another folder or a shorter name.</source>
        <translation>このファイルはそこに書き込めませんでした。別のフォルダーか、短い名前を選んでください。</translation>
    </message>
    <message>
        <source>This file holds no questionnaire that Lamplit can read. It needs a FHIR R4 Questionnaire as JSON.</source>
        <translation>このファイルに、Lamplitで読める質問票はありません。JSON形式のFHIR R4 Questionnaireが必要です。</translation>
    </message>
    <message>
        <source>This file is larger than 100 MB, so it was not added. The entry is unchanged.</source>
        <translation>このファイルは100 MBを超えているため、追加しませんでした。記録はそのままです。</translation>
    </message>
    <message>
        <source>This file is too large to be a questionnaire. Nothing was added.</source>
        <translation>このファイルは、質問票としては大きすぎます。何も追加していません。</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Make it writable, or choose another place for the journal.</source>
        <translation>このフォルダーには書き込めません。書き込めるようにするか、日記の場所を別に選んでください。</translation>
    </message>
    <message>
        <source>This folder does not exist. Make it first, or choose another one.</source>
        <translation>このフォルダーはありません。先に作るか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>This idempotency key was used for something else.</source>
        <translation>このべき等キーは別のことに使われています。</translation>
    </message>
    <message>
        <source>This invite does not hold any more. Ask for another one.</source>
        <translation>この招待はもう使えません。別の招待を頼んでください。</translation>
    </message>
    <message>
        <source>This invite is not ready yet, or does not hold any more. Try again, or ask.</source>
        <translation>この招待はまだ準備ができていないか、もう使えません。もう一度試すか、尋ねてみてください。</translation>
    </message>
    <message>
        <source>This is a post of your own. Choose one of somebody else&apos;s.</source>
        <translation>これは自分の投稿です。ほかの人のものを選んでください。</translation>
    </message>
    <message>
        <source>This is larger than the relay accepts.</source>
        <translation>中継サーバーが受け付ける大きさを超えています。</translation>
    </message>
    <message>
        <source>This is no backup of Lamplit. Choose a file that ends in .lamplit-backup.</source>
        <translation>これはLamplitのバックアップではありません。.lamplit-backup で終わるファイルを選んでください。</translation>
    </message>
    <message>
        <source>This is no file of evidence that this Lamplit can read.</source>
        <translation>このLamplitで読める証拠のファイルではありません。</translation>
    </message>
    <message>
        <source>This is no share as it stands on paper. Compare it word by word.</source>
        <translation>紙に書かれているかけらと違います。一語ずつ見比べてください。</translation>
    </message>
    <message>
        <source>This is not a date Lamplit understands. Write it like 2026-11-22T21:04.</source>
        <translation>この日付は理解できません。2026-11-22T21:04 のように書いてください。</translation>
    </message>
    <message>
        <source>This is not a picture Lamplit can show safely. It can be attached as a file.</source>
        <translation>この画像は安全に表示できません。ファイルとして添付できます。</translation>
    </message>
    <message>
        <source>This is not a relay&apos;s pin. It begins with key: or certificate:.</source>
        <translation>これは中継サーバーのピンではありません。key: または certificate: で始まります。</translation>
    </message>
    <message>
        <source>This is not a time zone Lamplit knows. Write it like Europe/Berlin.</source>
        <translation>このタイムゾーンはわかりません。Europe/Berlin のように書いてください。</translation>
    </message>
    <message>
        <source>This is not a token for making a circle.</source>
        <translation>サークルを作るためのトークンではありません。</translation>
    </message>
    <message>
        <source>This is not an IPv4 address.</source>
        <translation>IPv4アドレスではありません。</translation>
    </message>
    <message>
        <source>This is not an IPv6 address.</source>
        <translation>IPv6アドレスではありません。</translation>
    </message>
    <message>
        <source>This is not here any more, so it was not given back.</source>
        <translation>もうここにないため、返しませんでした。</translation>
    </message>
    <message>
        <source>This is not shared any more, so it was not said again.</source>
        <translation>もう共有していないため、もう一度送りませんでした。</translation>
    </message>
    <message>
        <source>This is not the address of a relay.</source>
        <translation>中継サーバーのアドレスではありません。</translation>
    </message>
    <message>
        <source>This is not the new passphrase that was chosen when the recovery began. Nothing was changed.</source>
        <translation>復旧を始めたときに選んだ新しいパスフレーズではありません。何も変更していません。</translation>
    </message>
    <message>
        <source>This is the last way into the journal. Add another one before you remove it.</source>
        <translation>これは日記を開ける最後の手段です。外す前に、ほかの手段を追加してください。</translation>
    </message>
    <message>
        <source>This is too long for one post. Share a part of it.</source>
        <translation>1つの投稿には長すぎます。一部を共有してください。</translation>
    </message>
    <message>
        <source>This is too long for one report. Report fewer posts at once, or in fewer words.</source>
        <translation>1つの報告には長すぎます。一度に報告する投稿を減らすか、言葉を短くしてください。</translation>
    </message>
    <message>
        <source>This is you. Choose somebody else.</source>
        <translation>これは自分です。別の人を選んでください。</translation>
    </message>
    <message>
        <source>This journal has as many keys as it can hold. Remove one before you add another.</source>
        <translation>この日記には、これ以上鍵を入れられません。追加する前に1つ外してください。</translation>
    </message>
    <message>
        <source>This journal has its place in the circle, so there is nothing to ask for.</source>
        <translation>この日記はサークルに居場所があるので、求めるものはありません。</translation>
    </message>
    <message>
        <source>This journal is in that circle already, or has asked to be let in.</source>
        <translation>この日記はもうそのサークルに入っているか、入りたいと伝えています。</translation>
    </message>
    <message>
        <source>This journal is locked with a password. Give the one that it was made with.</source>
        <translation>この日記はパスワードでロックされています。作ったときのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>This journal was last opened by a newer version of Lamplit. Update Lamplit to open it; nothing was changed.</source>
        <translation>この日記は、前回新しいバージョンのLamplitで開かれました。開くにはLamplitを更新してください。何も変更していません。</translation>
    </message>
    <message>
        <source>This journal was told of one history only, so there is nothing to settle here. If others were told of two, compare with them first; `resolve --anyway` then says that yours holds.</source>
        <translation>この日記が知らされた履歴は1つだけなので、決めることはありません。ほかの人が二つ知らされたのなら、先に照合してください。`resolve --anyway` で、ここの履歴を有効にします。</translation>
    </message>
    <message>
        <source>This key file belongs to another journal. Put this journal&apos;s own keys.json back, or put the newest backup back.</source>
        <translation>この鍵ファイルは別の日記のものです。この日記のkeys.jsonを戻すか、最新のバックアップを戻してください。</translation>
    </message>
    <message>
        <source>This log has reached the size that the relay allows.</source>
        <translation>このログは、中継サーバーが許す大きさに達しました。</translation>
    </message>
    <message>
        <source>This log is read-only; its circle has moved to another relay.</source>
        <translation>このログは読み取り専用です。サークルは別の中継サーバーに移りました。</translation>
    </message>
    <message>
        <source>This log&apos;s attachments have reached the size that the relay allows.</source>
        <translation>このログの添付ファイルは、中継サーバーが許す大きさに達しました。</translation>
    </message>
    <message>
        <source>This may have left already. Take it back instead.</source>
        <translation>もう送信されたかもしれません。代わりに取り消してください。</translation>
    </message>
    <message>
        <source>This moment lies ahead. Nothing was saved.</source>
        <translation>この日時はまだ先です。何も保存していません。</translation>
    </message>
    <message>
        <source>This only ever goes to chosen people. Choose at least one.</source>
        <translation>これは選んだ人にだけ届きます。少なくとも一人選んでください。</translation>
    </message>
    <message>
        <source>This person does not ask to come back.</source>
        <translation>この人は戻ることを求めていません。</translation>
    </message>
    <message>
        <source>This photo could not be freed of what it says about place and camera, so it was not shared. Save it anew as JPEG or PNG, and try again.</source>
        <translation>この写真から、場所やカメラの情報を取り除けなかったため、共有しませんでした。JPEGかPNGで保存し直して、もう一度試してください。</translation>
    </message>
    <message>
        <source>This place cannot keep two windows from writing at once, so the journal was not opened. Move it to a disk of this computer.</source>
        <translation>この場所では、二つのウィンドウが同時に書き込むのを防げないため、日記を開きませんでした。このコンピューターのディスクに移してください。</translation>
    </message>
    <message>
        <source>This place lies inside the journal&apos;s own folder and would be lost with it. Choose another drive or folder.</source>
        <translation>この場所は日記自身のフォルダーの中なので、日記と一緒に失われます。別のドライブかフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>This post would end before it is sent. Choose a later time.</source>
        <translation>送信される前に投稿が終わってしまいます。もっとあとの時間を選んでください。</translation>
    </message>
    <message>
        <source>This pulse asks something that this version does not know. Update Lamplit first.</source>
        <translation>このようす調べには、このバージョンが知らない質問があります。先にLamplitを更新してください。</translation>
    </message>
    <message>
        <source>This pulse goes on without changes now. Wait for the next one.</source>
        <translation>このようす調べは、もう変更できません。次を待ってください。</translation>
    </message>
    <message>
        <source>This questionnaire asks for words, numbers or dates of one&apos;s own. Lamplit shows questions with answers to choose from. Nothing was added.</source>
        <translation>この質問票は、自由な言葉や数、日付を求めています。Lamplitで表示できるのは選択式の質問です。何も追加していません。</translation>
    </message>
    <message>
        <source>This questionnaire asks something that Lamplit cannot show as it is meant. Nothing was added.</source>
        <translation>この質問票には、意図どおりに表示できない質問があります。何も追加していません。</translation>
    </message>
    <message>
        <source>This questionnaire has no question with answers to choose from. Nothing was added.</source>
        <translation>この質問票には、選択式の質問がありません。何も追加していません。</translation>
    </message>
    <message>
        <source>This questionnaire is here already. Nothing was added.</source>
        <translation>この質問票はもうここにあります。何も追加していません。</translation>
    </message>
    <message>
        <source>This questionnaire lets several answers be chosen for one question. Lamplit takes one. Nothing was added.</source>
        <translation>この質問票には、1つの質問に複数の回答を選ぶものがあります。Lamplitで選べるのは1つです。何も追加していません。</translation>
    </message>
    <message>
        <source>This questionnaire was filled in a short while ago. Wait until its time has passed.</source>
        <translation>この質問票には少し前に記入しました。期間が過ぎるまで待ってください。</translation>
    </message>
    <message>
        <source>This record cannot be read, so it was left out.</source>
        <translation>このデータは読めないため、入れませんでした。</translation>
    </message>
    <message>
        <source>This relay has no such address.</source>
        <translation>この中継サーバーにそのようなアドレスはありません。</translation>
    </message>
    <message>
        <source>This relay was restored from a backup; writing waits for a repair.</source>
        <translation>この中継サーバーはバックアップから復元されました。修復されるまで書き込めません。</translation>
    </message>
    <message>
        <source>This search could not be understood. Try plain words.</source>
        <translation>この検索は理解できませんでした。ふつうの言葉で試してください。</translation>
    </message>
    <message>
        <source>This share is of another journal, or of shares that were made anew since. The others still count.</source>
        <translation>このかけらは別の日記のものか、作り直す前のものです。ほかのかけらは有効です。</translation>
    </message>
    <message>
        <source>This share is of another set, or of another journal. Only shares of one set open it together. The others still count.</source>
        <translation>このかけらは別の組か、別の日記のものです。同じ組のかけらだけが一緒に日記を開きます。ほかのかけらは有効です。</translation>
    </message>
    <message>
        <source>This text is not whole, or not from a recovery. Copy all of it again.</source>
        <translation>この文字列は途中で切れているか、復旧のものではありません。もう一度全部コピーしてください。</translation>
    </message>
    <message>
        <source>This token is not valid here, was used before, or has expired.</source>
        <translation>このトークンはここでは使えないか、使用済みか、期限切れです。</translation>
    </message>
    <message>
        <source>This was kept by another version of the program.</source>
        <translation>これは別のバージョンのプログラムが保存したものです。</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>これは中止されました。</translation>
    </message>
    <message>
        <source>What answers in the SOCKS proxy&apos;s place does not answer as one.</source>
        <translation>SOCKSプロキシの場所で応答しているものが、SOCKSプロキシとして応答しません。</translation>
    </message>
    <message>
        <source>What the relay shows is no certificate.</source>
        <translation>中継サーバーが示したものは証明書ではありません。</translation>
    </message>
    <message>
        <source>What was begun of this move is lost. Nothing was changed; begin it anew.</source>
        <translation>始めた移転の情報が失われました。何も変更していません。もう一度始めてください。</translation>
    </message>
    <message>
        <source>Who is a steward has changed meanwhile, so this vote counts no more. Look who is one now, and vote again.</source>
        <translation>そのあいだに世話役が変わったため、この署名は無効です。今の世話役を確かめて、もう一度署名してください。</translation>
    </message>
    <message>
        <source>Whoever answered could not show that it is the relay, so nothing was sent.</source>
        <translation>応答した相手が中継サーバーだと示せなかったため、何も送りませんでした。</translation>
    </message>
    <message>
        <source>Whoever leaves changes nothing any more.</source>
        <translation>退出する人は、もう何も変えられません。</translation>
    </message>
    <message>
        <source>Without https:// anybody on the way could read along; http:// is only for this computer and for onion services.</source>
        <translation>https:// がないと、途中で誰かに読まれるおそれがあります。http:// を使えるのは、このコンピューターとオニオンサービスだけです。</translation>
    </message>
    <message>
        <source>Write at least one word first.</source>
        <translation>先に一語でも書いてください。</translation>
    </message>
    <message>
        <source>Write one sentence on why. Only you see it, in your look-back.</source>
        <translation>理由を一文で書いてください。ふりかえりに、自分にだけ見えます。</translation>
    </message>
    <message>
        <source>Write whom you met in a few words, and for how many minutes if you like.</source>
        <translation>会った人を短い言葉で、よければ何分間かも書いてください。</translation>
    </message>
    <message>
        <source>You are back in the circle.</source>
        <translation>サークルに戻りました。</translation>
    </message>
    <message>
        <source>You are no longer in this circle. What you received is still here.</source>
        <translation>もうこのサークルに入っていません。届いたものはまだここにあります。</translation>
    </message>
    <message>
        <source>You are not away. Make somebody else a steward, and be one no longer yourself.</source>
        <translation>お休み中ではありません。誰かを世話役にして、自分は役を降りてください。</translation>
    </message>
    <message>
        <source>You are not in this circle yet. Wait until somebody has let you in.</source>
        <translation>まだこのサークルに入っていません。迎え入れられるまで待ってください。</translation>
    </message>
    <message>
        <source>You have locked your limits. Until the lock ends they can only be made stricter.</source>
        <translation>制限はロックされています。ロックが終わるまで、きびしくすることしかできません。</translation>
    </message>
    <message>
        <source>You keep no share that this code asks for.</source>
        <translation>このコードが求めるかけらは預かっていません。</translation>
    </message>
    <message>
        <source>You left the circle before it was sent.</source>
        <translation>送信される前にサークルを退出しました。</translation>
    </message>
    <message>
        <source>Your limits keep the circle closed now. Your draft is saved.</source>
        <translation>自分の制限により、サークルは今閉じています。下書きは保存されています。</translation>
    </message>
</context>
<context>
    <name>FeedPane</name>
    <message>
        <source>Posts</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Something new has come in.</source>
        <translation>新しいものが届きました。</translation>
    </message>
</context>
<context>
    <name>Feeling</name>
    <message>
        <source>Amazed</source>
        <translation>感嘆</translation>
    </message>
    <message>
        <source>Amused</source>
        <translation>おかしい</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>怒り</translation>
    </message>
    <message>
        <source>Annoyed</source>
        <translation>むっとする</translation>
    </message>
    <message>
        <source>Anxious</source>
        <translation>不安</translation>
    </message>
    <message>
        <source>Ashamed</source>
        <translation>恥ずかしい</translation>
    </message>
    <message>
        <source>Brave</source>
        <translation>勇気</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>落ち着き</translation>
    </message>
    <message>
        <source>Care for myself</source>
        <translation>自分をいたわる</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>地域・仲間</translation>
    </message>
    <message>
        <source>Confident</source>
        <translation>自信</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>満ち足りた</translation>
    </message>
    <message>
        <source>Dating</source>
        <translation>出会い・デート</translation>
    </message>
    <message>
        <source>Disappointed</source>
        <translation>がっかり</translation>
    </message>
    <message>
        <source>Discouraged</source>
        <translation>気落ち</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <translation>嫌悪</translation>
    </message>
    <message>
        <source>Drained</source>
        <translation>へとへと</translation>
    </message>
    <message>
        <source>Embarrassed</source>
        <translation>気まずい</translation>
    </message>
    <message>
        <source>Excited</source>
        <translation>わくわく</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家族</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>友だち</translation>
    </message>
    <message>
        <source>Frustrated</source>
        <translation>もどかしい</translation>
    </message>
    <message>
        <source>Grateful</source>
        <translation>感謝</translation>
    </message>
    <message>
        <source>Guilty</source>
        <translation>後ろめたい</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>しあわせ</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>趣味</translation>
    </message>
    <message>
        <source>Hopeful</source>
        <translation>希望</translation>
    </message>
    <message>
        <source>Hopeless</source>
        <translation>絶望</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>自分らしさ</translation>
    </message>
    <message>
        <source>Indifferent</source>
        <translation>どうでもいい</translation>
    </message>
    <message>
        <source>Irritated</source>
        <translation>いらいら</translation>
    </message>
    <message>
        <source>Jealous</source>
        <translation>嫉妬</translation>
    </message>
    <message>
        <source>Joyful</source>
        <translation>喜び</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学び</translation>
    </message>
    <message>
        <source>Lonely</source>
        <translation>さびしい</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>お金</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>体を動かす</translation>
    </message>
    <message>
        <source>Overwhelmed</source>
        <translation>手いっぱい</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>パートナー</translation>
    </message>
    <message>
        <source>Passionate</source>
        <translation>情熱</translation>
    </message>
    <message>
        <source>Peaceful</source>
        <translation>安らか</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>誇らしい</translation>
    </message>
    <message>
        <source>Relieved</source>
        <translation>ほっとした</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>悲しい</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>満足</translation>
    </message>
    <message>
        <source>Scared</source>
        <translation>こわい</translation>
    </message>
    <message>
        <source>Spirit</source>
        <translation>精神・信仰</translation>
    </message>
    <message>
        <source>Stressed</source>
        <translation>ストレス</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>驚き</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>用事</translation>
    </message>
    <message>
        <source>The news</source>
        <translation>ニュース</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>旅</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>天気</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>仕事</translation>
    </message>
    <message>
        <source>Worried</source>
        <translation>心配</translation>
    </message>
    <message>
        <source>a small thing rubs again and again</source>
        <translation>小さなことが何度もひっかかる</translation>
    </message>
    <message>
        <source>a weight has gone</source>
        <translation>重荷が取れた</translation>
    </message>
    <message>
        <source>afraid that another takes what matters</source>
        <translation>大切なものを誰かに取られそうでこわい</translation>
    </message>
    <message>
        <source>afraid, and doing it</source>
        <translation>こわいけれど、やってみる</translation>
    </message>
    <message>
        <source>at rest, inside and around</source>
        <translation>内もまわりも静か</translation>
    </message>
    <message>
        <source>being on the way or away</source>
        <translation>移動中、または出かけた先</translation>
    </message>
    <message>
        <source>caring strongly</source>
        <translation>強く心が動く</translation>
    </message>
    <message>
        <source>enough as it is</source>
        <translation>このままで十分</translation>
    </message>
    <message>
        <source>faith, meaning, stillness</source>
        <translation>信じること、意味、静けさ</translation>
    </message>
    <message>
        <source>getting to know someone</source>
        <translation>誰かを知っていくこと</translation>
    </message>
    <message>
        <source>glad through and through</source>
        <translation>心からうれしい</translation>
    </message>
    <message>
        <source>having done harm, or thinking so</source>
        <translation>悪いことをした、またはそう思う</translation>
    </message>
    <message>
        <source>having done something of worth</source>
        <translation>価値あることをした</translation>
    </message>
    <message>
        <source>having, owing, earning it</source>
        <translation>持つ、借りる、かせぐ</translation>
    </message>
    <message>
        <source>how the body and mind are</source>
        <translation>体と心の調子</translation>
    </message>
    <message>
        <source>in danger, or feeling so</source>
        <translation>危ない、またはそう感じる</translation>
    </message>
    <message>
        <source>it came out as meant</source>
        <translation>思ったとおりにできた</translation>
    </message>
    <message>
        <source>it does not matter either way</source>
        <translation>どちらでもかまわない</translation>
    </message>
    <message>
        <source>it is good to be here</source>
        <translation>ここにいるのがうれしい</translation>
    </message>
    <message>
        <source>it may turn out well</source>
        <translation>うまくいくかもしれない</translation>
    </message>
    <message>
        <source>it should move and does not</source>
        <translation>動くはずなのに動かない</translation>
    </message>
    <message>
        <source>it was meant to be more</source>
        <translation>もっと違うはずだった</translation>
    </message>
    <message>
        <source>more than can be held</source>
        <translation>抱えきれない</translation>
    </message>
    <message>
        <source>neighbours, clubs, people around</source>
        <translation>近所、サークル活動、まわりの人</translation>
    </message>
    <message>
        <source>no way on in sight</source>
        <translation>先の道が見えない</translation>
    </message>
    <message>
        <source>nothing left to give</source>
        <translation>もう何も出てこない</translation>
    </message>
    <message>
        <source>nothing pulls</source>
        <translation>せかすものが何もない</translation>
    </message>
    <message>
        <source>rest, food, kindness to oneself</source>
        <translation>休む、食べる、自分にやさしくする</translation>
    </message>
    <message>
        <source>school, study, a course</source>
        <translation>学校、勉強、講座</translation>
    </message>
    <message>
        <source>seen at the wrong moment</source>
        <translation>まずいところを見られた</translation>
    </message>
    <message>
        <source>something good is coming</source>
        <translation>いいことが来そう</translation>
    </message>
    <message>
        <source>something is funny</source>
        <translation>何かがおもしろい</translation>
    </message>
    <message>
        <source>something is lost or missing</source>
        <translation>何かを失った、または足りない</translation>
    </message>
    <message>
        <source>something is wrong, and it burns</source>
        <translation>何かがおかしくて、腹が立つ</translation>
    </message>
    <message>
        <source>something may go wrong, and the body knows it</source>
        <translation>うまくいかないかもと、体が感じている</translation>
    </message>
    <message>
        <source>something was given</source>
        <translation>何かをもらった</translation>
    </message>
    <message>
        <source>sport, walking, the body at work</source>
        <translation>運動、散歩、体を使うこと</translation>
    </message>
    <message>
        <source>struck by something larger or finer than expected</source>
        <translation>思ったより大きく美しいものに打たれた</translation>
    </message>
    <message>
        <source>sun, rain, dark, heat</source>
        <translation>日ざし、雨、暗さ、暑さ</translation>
    </message>
    <message>
        <source>the job, or looking for one</source>
        <translation>仕事、または仕事探し</translation>
    </message>
    <message>
        <source>the people one chose</source>
        <translation>自分で選んだ人たち</translation>
    </message>
    <message>
        <source>the people one comes from or lives with</source>
        <translation>生まれた家、または一緒に暮らす人たち</translation>
    </message>
    <message>
        <source>the person one shares life with</source>
        <translation>人生をともにする人</translation>
    </message>
    <message>
        <source>thin-skinned today</source>
        <translation>今日は神経が過敏</translation>
    </message>
    <message>
        <source>this was not expected</source>
        <translation>予想していなかった</translation>
    </message>
    <message>
        <source>thoughts go round what may come</source>
        <translation>先のことが頭を離れない</translation>
    </message>
    <message>
        <source>too much, too close together</source>
        <translation>多すぎて、続きすぎる</translation>
    </message>
    <message>
        <source>trusting that it will work</source>
        <translation>うまくいくと信じている</translation>
    </message>
    <message>
        <source>trying seems of little use</source>
        <translation>やってもあまり意味がない気がする</translation>
    </message>
    <message>
        <source>wanting it far away</source>
        <translation>遠ざけたい</translation>
    </message>
    <message>
        <source>wanting not to be seen</source>
        <translation>見られたくない</translation>
    </message>
    <message>
        <source>what happens in the world</source>
        <translation>世の中で起きていること</translation>
    </message>
    <message>
        <source>what has to be done</source>
        <translation>しなければならないこと</translation>
    </message>
    <message>
        <source>what is done for its own sake</source>
        <translation>それ自体のためにすること</translation>
    </message>
    <message>
        <source>who one is</source>
        <translation>自分が誰か</translation>
    </message>
    <message>
        <source>without the people one would want</source>
        <translation>いてほしい人がいない</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>A question below it, if you like</source>
        <translation>下に添える質問（よければ）</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>見出し%1</translation>
    </message>
    <message>
        <source>Question below heading %1</source>
        <translation>見出し%1の下の質問</translation>
    </message>
    <message>
        <source>Take out heading %1</source>
        <translation>見出し%1を外す</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n of them are check-ins without words.</source>
        <translation>
            <numerusform>うち%n件は言葉のない気分メモです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>すでにあるもの</translation>
    </message>
    <message>
        <source>Here, but different</source>
        <translation>ここにあるが内容が違うもの</translation>
    </message>
    <message>
        <source>Missing photos and files</source>
        <translation>見つからない写真とファイル</translation>
    </message>
    <message>
        <source>Moods, scales, sleep, cards and the like</source>
        <translation>気分、指標、睡眠、カードなど</translation>
    </message>
    <message>
        <source>New entries</source>
        <translation>新しい記録</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>写真とファイル</translation>
    </message>
    <message>
        <source>Their entries come without them.</source>
        <translation>その記録は、これらなしで入ります。</translation>
    </message>
    <message>
        <source>They are left out unless you tick them.</source>
        <translation>チェックしないかぎり入りません。</translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation>入りません。</translation>
    </message>
    <message>
        <source>They come in.</source>
        <translation>入ります。</translation>
    </message>
    <message>
        <source>They come with their entries.</source>
        <translation>記録と一緒に入ります。</translation>
    </message>
</context>
<context>
    <name>FileOverlay</name>
    <message>
        <source>Delete this file for good</source>
        <translation>このファイルを完全に削除</translation>
    </message>
    <message>
        <source>It opens with other programs once you save a copy.</source>
        <translation>コピーを保存すると、ほかのアプリで開けます。</translation>
    </message>
    <message>
        <source>Remove from the entry</source>
        <translation>記録から外す</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation>{width} × {height} ピクセル</translation>
    </message>
</context>
<context>
    <name>FilterPart</name>
    <message>
        <source>A word is found whole; with * at its end, also longer ones that begin so.</source>
        <translation>単語全体で探します。最後に*を付けると、それで始まる長い語も見つかります。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>もう1つ</translation>
    </message>
    <message>
        <source>Everything is shown.</source>
        <translation>すべて表示されます。</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Hold until I ask</source>
        <translation>見ると決めるまで伏せる</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>トーン</translation>
    </message>
    <message>
        <source>Topic note</source>
        <translation>話題の注記</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>どう扱うか</translation>
    </message>
    <message>
        <source>What it goes by</source>
        <translation>何によって</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>どれ</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>お願い</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Words, or another topic note</source>
        <translation>言葉、または別の話題の注記</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}／{count}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 is a link. It may show who or where you are.</source>
        <translation>「%1」はリンクです。自分が誰か、どこにいるかがわかるかもしれません。</translation>
    </message>
    <message>
        <source>%1 is one of your words to hide.</source>
        <translation>「%1」は、隠したい言葉の一つです。</translation>
    </message>
    <message>
        <source>%1 may be a card number.</source>
        <translation>「%1」は、カード番号かもしれません。</translation>
    </message>
    <message>
        <source>%1 may be a person&apos;s name.</source>
        <translation>「%1」は、人の名前かもしれません。</translation>
    </message>
    <message>
        <source>%1 may be a phone number.</source>
        <translation>「%1」は、電話番号かもしれません。</translation>
    </message>
    <message>
        <source>%1 may be an account number.</source>
        <translation>「%1」は、口座番号かもしれません。</translation>
    </message>
    <message>
        <source>%1 may be an address.</source>
        <translation>「%1」は、住所かもしれません。</translation>
    </message>
    <message>
        <source>%1 may be an e-mail address.</source>
        <translation>「%1」は、メールアドレスかもしれません。</translation>
    </message>
    <message>
        <source>%1 may be an identity number.</source>
        <translation>「%1」は、身分証の番号かもしれません。</translation>
    </message>
    <message>
        <source>%1 may be somebody&apos;s account.</source>
        <translation>「%1」は、誰かのアカウントかもしれません。</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Among the tags: %1</source>
        <translation>タグの中：%1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>In the place: %1</source>
        <translation>場所の中：%1</translation>
    </message>
    <message>
        <source>In the title: %1</source>
        <translation>タイトルの中：%1</translation>
    </message>
    <message>
        <source>In your topic notes: %1</source>
        <translation>話題の注記の中：%1</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>入れない</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Journal</source>
        <comment>the name of a new journal&apos;s folder</comment>
        <translation>日記</translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>バックアップがあります</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Look around with practice data</source>
        <translation>練習用データで見てまわる</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Open a journal I already have</source>
        <translation>すでにある日記を開く</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>書き始める</translation>
    </message>
</context>
<context>
    <name>FoldHead</name>
    <message>
        <source>Folded</source>
        <translation>折りたたみ済み</translation>
    </message>
    <message>
        <source>Open; press to fold away</source>
        <translation>開いています。押すとたたみます</translation>
    </message>
</context>
<context>
    <name>Folded</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n kinds of data</source>
        <translation>
            <numerusform>%n種類のデータ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%nページ</numerusform>
        </translation>
    </message>
    <message>
        <source>FHIR, CSV, JSON</source>
        <translation>FHIR、CSV、JSON</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>PDFを保存</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>外に出るもの</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>%1 is gone from this journal.</source>
        <translation>%1はこの日記からなくなりました。</translation>
    </message>
    <message>
        <source>All that you shared and received there is deleted from this journal.</source>
        <translation>そこで共有したものも届いたものも、すべてこの日記から削除されます。</translation>
    </message>
    <message>
        <source>Delete %1 here</source>
        <translation>%1をここで削除</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>The others keep what they have. Backups of yours keep it too.</source>
        <translation>ほかの人は手元のものを持ち続けます。自分のバックアップにも残ります。</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Write at least one word first.</source>
        <translation>先に一語でも書いてください。</translation>
    </message>
</context>
<context>
    <name>GateFrame</name>
    <message>
        <source>Help now</source>
        <translation>今すぐ助けを</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>記録%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>A room, a day, a tag, or words of an entry</source>
        <translation>部屋、日、タグ、記録の言葉</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>My kit</source>
        <translation>道具箱</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>この名前のものはありません。</translation>
    </message>
    <message>
        <source>Rooms and commands</source>
        <translation>部屋とコマンド</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>移動先</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>A first step</source>
        <translation>最初の一歩</translation>
    </message>
    <message>
        <source>A goal can be let go at any time. Days are never counted against you.</source>
        <translation>目標はいつでも手放せます。日数を責める数え方はしません。</translation>
    </message>
    <message>
        <source>A new small goal</source>
        <translation>新しい小さな目標</translation>
    </message>
    <message>
        <source>Change a goal</source>
        <translation>目標を変更</translation>
    </message>
    <message>
        <source>It is meant for a day</source>
        <translation>日を決める</translation>
    </message>
    <message>
        <source>Keep this goal</source>
        <translation>この目標を保存</translation>
    </message>
    <message>
        <source>So small that it takes a few minutes.</source>
        <translation>数分でできるくらい小さく。</translation>
    </message>
    <message>
        <source>The day it is meant for</source>
        <translation>予定の日</translation>
    </message>
    <message>
        <source>What I would like</source>
        <translation>したいこと</translation>
    </message>
</context>
<context>
    <name>GoalTile</name>
    <message>
        <source>Done today</source>
        <translation>今日できた</translation>
    </message>
    <message>
        <source>Done today: %1</source>
        <translation>今日できた：%1</translation>
    </message>
    <message>
        <source>First step: %1</source>
        <translation>最初の一歩：%1</translation>
    </message>
    <message>
        <source>Meant for %1</source>
        <translation>予定：%1</translation>
    </message>
</context>
<context>
    <name>GoalsPart</name>
    <message>
        <source>%1 is marked.</source>
        <translation>%1に印を付けました。</translation>
    </message>
    <message>
        <source>%1 is not marked any more.</source>
        <translation>%1の印を外しました。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Hide past goals</source>
        <translation>過去の目標を隠す</translation>
    </message>
    <message>
        <source>Let go.</source>
        <translation>手放しました。</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>手放す</translation>
    </message>
    <message>
        <source>Make it an open goal again</source>
        <translation>また続ける目標にする</translation>
    </message>
    <message>
        <source>Mark another day</source>
        <translation>別の日に印を付ける</translation>
    </message>
    <message>
        <source>New small goal</source>
        <translation>新しい小さな目標</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>Reached.</source>
        <translation>達成しました。</translation>
    </message>
    <message numerus="yes">
        <source>Show %n past goals</source>
        <translation>
            <numerusform>過去の目標%n件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Something you would like, and a first step. Reaching it is fine, and so is letting it go.</source>
        <translation>したいことと、最初の一歩。達成してもよく、手放してもかまいません。</translation>
    </message>
    <message>
        <source>The goal is deleted.</source>
        <translation>目標を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>GroundPage</name>
    <message>
        <source>Breathe along</source>
        <translation>一緒に呼吸する</translation>
    </message>
    <message>
        <source>Breathe out slowly, longer than you breathe in. Do that five times.</source>
        <translation>ゆっくり息を吐きます。吸うより長く。5回くり返します。</translation>
    </message>
    <message>
        <source>Five senses</source>
        <translation>五感</translation>
    </message>
    <message>
        <source>Hold something cold or warm in your hand until it feels the same as you do.</source>
        <translation>冷たいものか温かいものを手に持ちます。手と同じ温度に感じるまで。</translation>
    </message>
    <message>
        <source>In for four seconds, out for six. If it is too much, stop and look around.</source>
        <translation>4秒吸って、6秒吐きます。つらければやめて、まわりを見てください。</translation>
    </message>
    <message>
        <source>Look for the farthest thing you can see, then for the nearest.</source>
        <translation>見えるもので一番遠いものを探し、次に一番近いものを探します。</translation>
    </message>
    <message>
        <source>Only words</source>
        <translation>文字だけ</translation>
    </message>
    <message>
        <source>Put both feet on the floor. Feel how it holds you.</source>
        <translation>両足を床につけます。床が支えているのを感じてください。</translation>
    </message>
    <message>
        <source>Say to yourself where you are, what day it is, and what you will do next.</source>
        <translation>自分に言ってみます。今どこにいるか、今日は何日か、このあと何をするか。</translation>
    </message>
    <message>
        <source>Something to hold on to</source>
        <translation>つかまれるもの</translation>
    </message>
    <message>
        <source>This is a wave. It gets lower again, also without your doing anything.</source>
        <translation>これは波です。何もしなくても、また低くなります。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すること</translation>
    </message>
</context>
<context>
    <name>HairHandle</name>
    <message>
        <source>Left and right arrow change it. A click goes to the next of three widths.</source>
        <translation>左右の矢印で変えられます。クリックすると三つの幅が順に切り替わります。</translation>
    </message>
    <message>
        <source>Width of the list</source>
        <translation>一覧の幅</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>Choose a place</source>
        <translation>場所を選ぶ</translation>
    </message>
    <message>
        <source>Copy its passphrase</source>
        <translation>パスフレーズをコピー</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>レポートを印刷</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Save as {form}</source>
        <translation>{form}として保存</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>PDFを保存</translation>
    </message>
    <message>
        <source>There is already a file with this name</source>
        <translation>この名前のファイルがすでにあります</translation>
    </message>
    <message>
        <source>This file is not locked. Whoever has it can read it. It holds:</source>
        <translation>このファイルにはロックがありません。手にした人は読めます。中身：</translation>
    </message>
    <message>
        <source>{name} was saved and is locked.</source>
        <translation>{name}を保存し、ロックしました。</translation>
    </message>
    <message>
        <source>{name} was saved. It is not locked.</source>
        <translation>{name}を保存しました。ロックはありません。</translation>
    </message>
    <message>
        <source>{name} would be replaced.</source>
        <translation>{name}が置き換えられます。</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>%1 changed %2.</source>
        <translation>%1が%2を変更しました。</translation>
    </message>
    <message>
        <source>%1 has a new key. It may be a new laptop. Compare numbers before you share more.</source>
        <translation>%1の鍵が新しくなりました。新しいパソコンかもしれません。これ以上共有する前に、番号を照合してください。</translation>
    </message>
    <message>
        <source>%1 is a steward no longer, as they wished.</source>
        <translation>%1は、本人の希望で世話役を降りました。</translation>
    </message>
    <message>
        <source>%1 is a steward now.</source>
        <translation>%1が世話役になりました。</translation>
    </message>
    <message>
        <source>%1 is steward in the place of %2, as most of you signed.</source>
        <translation>過半数の署名により、%1が%2に代わって世話役になりました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 left.</source>
        <translation>
            <numerusform>%1が退出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made an invite.</source>
        <translation>%1が招待を作りました。</translation>
    </message>
    <message>
        <source>%1 moved the circle to another relay: %2.</source>
        <translation>%1がサークルを別の中継サーバーに移しました：%2。</translation>
    </message>
    <message>
        <source>%1 said which history holds.</source>
        <translation>%1が、どの履歴が有効かを決めました。</translation>
    </message>
    <message>
        <source>%1 says that the relay has another address: %2.</source>
        <translation>%1によると、中継サーバーのアドレスが変わりました：%2。</translation>
    </message>
    <message>
        <source>%1 says they are with this circle at %2. Here that move does not hold.</source>
        <translation>%1は%2でこのサークルにいると言っています。ここではその移転は有効ではありません。</translation>
    </message>
    <message>
        <source>%1 took an invite back.</source>
        <translation>%1が招待を取り消しました。</translation>
    </message>
    <message>
        <source>%2 gave %1 their place back.</source>
        <translation>%2が%1に居場所を戻しました。</translation>
    </message>
    <message>
        <source>%2 let %1 in.</source>
        <translation>%2が%1を迎え入れました。</translation>
    </message>
    <message>
        <source>%2 made %1 a steward.</source>
        <translation>%2が%1を世話役にしました。</translation>
    </message>
    <message>
        <source>%2 removed %1. Every key was changed.</source>
        <translation>%2が%1を外しました。すべての鍵が変わりました。</translation>
    </message>
    <message>
        <source>%2 took the role of steward from %1.</source>
        <translation>%2が%1を世話役から外しました。</translation>
    </message>
    <message>
        <source>You came into this circle.</source>
        <translation>このサークルに入りました。</translation>
    </message>
    <message>
        <source>You gave %1 their place back.</source>
        <translation>%1に居場所を戻しました。</translation>
    </message>
    <message>
        <source>You let %1 in.</source>
        <translation>%1を迎え入れました。</translation>
    </message>
    <message>
        <source>You removed %1. Every key was changed.</source>
        <translation>%1を外しました。すべての鍵が変わりました。</translation>
    </message>
    <message>
        <source>You started this circle.</source>
        <translation>このサークルを始めました。</translation>
    </message>
    <message>
        <source>You went back to where the circle was before it moved: %1.</source>
        <translation>移転前にサークルがあったところに戻りました：%1。</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>みんなの約束</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>the purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>the rules</source>
        <translation>ルール</translation>
    </message>
</context>
<context>
    <name>HappenedLine</name>
    <message>
        <source>Compare numbers</source>
        <translation>番号を照合</translation>
    </message>
    <message>
        <source>Read the welcome</source>
        <translation>はじめの案内を読む</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>6 months</source>
        <translation>6か月</translation>
    </message>
    <message numerus="yes">
        <source>A check-in on %1 of %n days.</source>
        <translation>
            <numerusform>%n日のうち%1日に気分メモがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A check-in on %1 of %n days. Empty days are simply empty.</source>
        <translation>
            <numerusform>%n日のうち%1日に気分メモがあります。空いている日は、ただ空いているだけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Go to a year</source>
        <translation>年を選ぶ</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>表示する期間</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>More</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>No check-in in this time. Empty days are simply empty.</source>
        <translation>この期間に気分メモはありません。空いている日は、ただ空いているだけです。</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>HeldSheet</name>
    <message>
        <source>Held until you ask</source>
        <translation>見ると決めるまで伏せたもの</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>伏せたものはありません。</translation>
    </message>
</context>
<context>
    <name>HeldView</name>
    <message>
        <source>Keep the words and wait</source>
        <translation>言葉を残して待つ</translation>
    </message>
    <message>
        <source>Once they are saved, the journal locks. To copy them out before, open it with your passphrase.</source>
        <translation>保存されしだい日記をロックします。その前に言葉をコピーするには、パスフレーズで開いてください。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Quit and lose these words</source>
        <translation>終了してこの言葉をあきらめる</translation>
    </message>
    <message>
        <source>Quitting now loses the words that are not saved.</source>
        <translation>今終了すると、保存されていない言葉が失われます。</translation>
    </message>
    <message>
        <source>The disk is full, so your last words are kept here, covered, and Lamplit tries again by itself.</source>
        <translation>ディスクがいっぱいなので、最後の言葉は隠してここに残してあります。Lamplitが自動で保存をくり返します。</translation>
    </message>
    <message>
        <source>Your last words are being saved. Then the journal locks.</source>
        <translation>最後の言葉を保存しています。そのあと日記をロックします。</translation>
    </message>
    <message>
        <source>Your last words could not be saved, so they are kept here, covered, and Lamplit tries again by itself.</source>
        <translation>最後の言葉を保存できなかったので、隠してここに残してあります。Lamplitが自動で保存をくり返します。</translation>
    </message>
</context>
<context>
    <name>HelpLine</name>
    <message>
        <source>Call or text</source>
        <translation>電話またはメッセージ</translation>
    </message>
    <message>
        <source>Checked %1 on %2.</source>
        <translation>%2に%1を確認。</translation>
    </message>
    <message>
        <source>Checked %1 on %2. It may be out of date; try findahelpline.com.</source>
        <translation>%2に%1を確認。古くなっているかもしれません。findahelpline.com も見てください。</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>24時間</translation>
    </message>
    <message>
        <source>For young LGBTQ+ people</source>
        <translation>若いLGBTQ+の人へ</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>若い人へ</translation>
    </message>
    <message>
        <source>Not open all day</source>
        <translation>受付時間あり</translation>
    </message>
    <message>
        <source>Not yet checked by us. From public lists, the newest of %1: %2.</source>
        <translation>まだ確認できていません。公開された一覧より。%1のうち最新：%2。</translation>
    </message>
    <message>
        <source>Text the word %1</source>
        <translation>「%1」とメッセージを送る</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back to where I was</source>
        <translation>元の画面に戻る</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>今すぐ助けを</translation>
    </message>
    <message>
        <source>I am worried about someone</source>
        <translation>誰かのことが心配です</translation>
    </message>
    <message>
        <source>Something to hold on to</source>
        <translation>つかまれるもの</translation>
    </message>
    <message>
        <source>To the numbers</source>
        <translation>電話番号を見る</translation>
    </message>
</context>
<context>
    <name>HelpSection</name>
    <message>
        <source>Help now</source>
        <translation>今すぐ助けを</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>自分のプラン</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>選んでいません</translation>
    </message>
    <message>
        <source>Open my plan</source>
        <translation>プランを開く</translation>
    </message>
    <message>
        <source>What helps in a bad moment, in your own words.</source>
        <translation>つらいときに助けになるものを、自分の言葉で。</translation>
    </message>
    <message>
        <source>Whose numbers Help now shows. It is never found out by network.</source>
        <translation>「今すぐ助けを」に表示する番号の国です。ネットワークから調べることはありません。</translation>
    </message>
</context>
<context>
    <name>HelpingPart</name>
    <message>
        <source>Answer now</source>
        <translation>今答える</translation>
    </message>
    <message>
        <source>Ask me every four weeks</source>
        <translation>4週間ごとにたずねる</translation>
    </message>
    <message>
        <source>Bearable days</source>
        <translation>まずまずの日</translation>
    </message>
    <message>
        <source>How much did writing here help you in the last four weeks?</source>
        <translation>この4週間、ここに書くことはどのくらい助けになりましたか。</translation>
    </message>
    <message>
        <source>Keep both answers</source>
        <translation>二つの回答を保存</translation>
    </message>
    <message>
        <source>Many things move such answers. These are yours, one after the other, and nothing more.</source>
        <translation>こうした回答は、いろいろなことで変わります。自分の回答が順に並んでいるだけで、それ以上の意味はありません。</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>メモしました。</translation>
    </message>
    <message>
        <source>On how many of these days did you feel all right?</source>
        <translation>そのうち、まずまずだと感じた日は何日ありましたか。</translation>
    </message>
    <message>
        <source>Two questions every four weeks, only for you. No report and no export holds the answers.</source>
        <translation>4週間ごとに二つの質問。自分だけのものです。レポートにも書き出しにも回答は入りません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Writing helped</source>
        <translation>書くことの助け</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>自分の回答</translation>
    </message>
</context>
<context>
    <name>HiddenSheet</name>
    <message>
        <source>A post without words</source>
        <translation>言葉のない投稿</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Block no longer</source>
        <translation>ブロックを解除</translation>
    </message>
    <message>
        <source>Blocked: nothing of theirs is shown</source>
        <translation>ブロック中：この人のものは表示されません</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Hidden from you</source>
        <translation>自分に見えないもの</translation>
    </message>
    <message>
        <source>Kept sealed for a report</source>
        <translation>報告のために封をして保管</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>手放す</translation>
    </message>
    <message>
        <source>Mute no longer</source>
        <translation>ミュートを解除</translation>
    </message>
    <message>
        <source>Muted: what they say is folded</source>
        <translation>ミュート中：この人の言葉はたたまれます</translation>
    </message>
    <message>
        <source>Nobody is told of any of this. Each of it can be undone here.</source>
        <translation>どれも誰にも知らされません。ここで元に戻せます。</translation>
    </message>
    <message>
        <source>Nothing is hidden from you.</source>
        <translation>見えないようにしたものはありません。</translation>
    </message>
    <message>
        <source>Posts you hid</source>
        <translation>隠した投稿</translation>
    </message>
    <message>
        <source>Report it…</source>
        <translation>報告する…</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>また表示する</translation>
    </message>
    <message>
        <source>has left the circle</source>
        <translation>サークルを退出済み</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>%1まで保管</translation>
    </message>
</context>
<context>
    <name>HideSheet</name>
    <message>
        <source>A line about it, if you like</source>
        <translation>それについてひとこと（よければ）</translation>
    </message>
    <message>
        <source>Everybody can see it again.</source>
        <translation>また全員に見えるようになりました。</translation>
    </message>
    <message>
        <source>Everybody reads that you hid it, and why. %1 still sees the words. It can be shown again.</source>
        <translation>隠したことと理由が全員に伝わります。%1には言葉が見えたままです。あとでまた表示できます。</translation>
    </message>
    <message>
        <source>Everybody reads that you show it again.</source>
        <translation>また表示することが全員に伝わります。</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Hide this for everybody</source>
        <translation>これを全員に対して隠す</translation>
    </message>
    <message>
        <source>It is hidden for everybody.</source>
        <translation>全員に対して隠しました。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>No reason said</source>
        <translation>理由なし</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>また表示する</translation>
    </message>
    <message>
        <source>Show this to everybody again</source>
        <translation>これをまた全員に見せる</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Back to the entry</source>
        <translation>記録に戻る</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Look in backups</source>
        <translation>バックアップを見る</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>取り消しました。</translation>
    </message>
    <message>
        <source>The entry already says this.</source>
        <translation>記録はもうこの内容です。</translation>
    </message>
    <message>
        <source>This version stands again. The one before it is kept.</source>
        <translation>このバージョンに戻しました。その前のものも残っています。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>Hosting</name>
    <message>
        <source>Port %1 is taken by another program. Choose another one.</source>
        <translation>ポート%1は別のプログラムが使っています。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The relay did not start. This Lamplit may be installed without it.</source>
        <translation>中継サーバーが起動しませんでした。このLamplitには含まれていないのかもしれません。</translation>
    </message>
</context>
<context>
    <name>HostingPart</name>
    <message>
        <source>A circle needs a relay. This computer can be one for friends in the same network, such as in one home.</source>
        <translation>サークルには中継サーバーが必要です。家の中など、同じネットワークの友だちのために、このコンピューターを中継サーバーにできます。</translation>
    </message>
    <message>
        <source>A port is a number from 1024 to 65535.</source>
        <translation>ポートは1024〜65535の数です。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>Choose where the relay keeps what waits</source>
        <translation>中継サーバーが預かるものの場所を選ぶ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>From 1024 to 65535. Another one, if another program has this one.</source>
        <translation>1024〜65535。別のプログラムが使っていれば、ほかの数にしてください。</translation>
    </message>
    <message>
        <source>Host a relay on this computer</source>
        <translation>このコンピューターに中継サーバーを置く</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>停止しています。</translation>
    </message>
    <message>
        <source>It is starting.</source>
        <translation>起動しています。</translation>
    </message>
    <message>
        <source>It is stopping.</source>
        <translation>停止するところです。</translation>
    </message>
    <message>
        <source>It runs, and starts with Lamplit until you stop it.</source>
        <translation>動いています。止めるまで、Lamplitと一緒に起動します。</translation>
    </message>
    <message>
        <source>It works while this computer is on and Lamplit runs, also with the journal locked. At other times nobody loses anything: what they write waits.</source>
        <translation>このコンピューターの電源が入り、Lamplitが動いているあいだ働きます。日記がロック中でも働きます。それ以外のときも、書いたものは待っているだけで失われません。</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>鍵：%1</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>トークンを作る</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Relay: %1</source>
        <translation>中継サーバー：%1</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>起動する</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>停止する</translation>
    </message>
    <message>
        <source>The relay reads nothing. It sees which computers come to which circle, and when. A firewall may ask whether others may reach it.</source>
        <translation>中継サーバーは中身を読みません。どのコンピューターがいつどのサークルに来るかは見えます。ほかの人の接続を許すか、ファイアウォールがたずねることがあります。</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>トークン：%1</translation>
    </message>
    <message>
        <source>What you give to whoever makes a circle</source>
        <translation>サークルを作る人に渡すもの</translation>
    </message>
    <message>
        <source>Whoever makes a circle here needs all of this. A token makes one circle and holds for 30 days. Whoever joins by an invite needs nothing of it.</source>
        <translation>ここにサークルを作る人には、これがすべて必要です。トークン1つでサークルを1つ作れ、30日間有効です。招待で入る人には必要ありません。</translation>
    </message>
    <message>
        <source>no address found: is this computer in a network?</source>
        <translation>アドレスが見つかりません。このコンピューターはネットワークにつながっていますか。</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>まだ作っていません</translation>
    </message>
</context>
<context>
    <name>HoursPart</name>
    <message>
        <source>Add this time</source>
        <translation>この時刻を追加</translation>
    </message>
    <message>
        <source>At once. With times of the day, they wait for the next of them.</source>
        <translation>すぐに。時刻を決めると、次の時刻まで待ちます。</translation>
    </message>
    <message>
        <source>At which time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>They wait for the next of these times.</source>
        <translation>次の時刻まで待ちます。</translation>
    </message>
</context>
<context>
    <name>HowMany</name>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>How many backups stay</source>
        <translation>残すバックアップの数</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>The newest three always stay. Beyond them, the newest of so many days, weeks and months stays, and older ones are removed. Nothing else in the folder is touched.</source>
        <translation>最新の三つはいつも残ります。それより前は、ここで決めた日数、週数、月数ぶんの最新のものを残し、古いものを削除します。フォルダーのほかのものには触れません。</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>週</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Lamplit locks in less than a minute. Any key keeps it open.</source>
        <translation>1分以内にLamplitをロックします。どれかキーを押すと、開いたままになります。</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Apple Health (State of Mind, by Health Auto Export)</source>
        <translation>Apple Health（State of Mind、Health Auto Export経由）</translation>
    </message>
    <message>
        <source>Day One (JSON)</source>
        <translation>Day One（JSON）</translation>
    </message>
    <message>
        <source>Day One (plain text)</source>
        <translation>Day One（プレーンテキスト）</translation>
    </message>
    <message>
        <source>Day One Classic</source>
        <translation>Day One Classic</translation>
    </message>
    <message>
        <source>Daylio (backup)</source>
        <translation>Daylio（バックアップ）</translation>
    </message>
    <message>
        <source>Daylio (table)</source>
        <translation>Daylio（表）</translation>
    </message>
    <message>
        <source>Diaro</source>
        <translation>Diaro</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Joplin</source>
        <translation>Joplin</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Journey</translation>
    </message>
    <message>
        <source>Lamplit (JSON)</source>
        <translation>Lamplit（JSON）</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Mini Diary</source>
        <translation>Mini Diary</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>RedNotebook</source>
        <translation>RedNotebook</translation>
    </message>
    <message>
        <source>Standard Notes</source>
        <translation>Standard Notes</translation>
    </message>
    <message>
        <source>eMoods</source>
        <translation>eMoods</translation>
    </message>
    <message>
        <source>jrnl</source>
        <translation>jrnl</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a scale and its unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <comment>a scale of one&apos;s own</comment>
        <translation>%1（%2より上）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the range of a scale</comment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two months</comment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1（今のところ）</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>気分メモ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n語</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation>記入なし</translation>
    </message>
    <message>
        <source>Slept poorly</source>
        <translation>よく眠れなかった</translation>
    </message>
    <message>
        <source>Slept under 6 hours</source>
        <translation>睡眠6時間未満</translation>
    </message>
    <message>
        <source>Woke too early</source>
        <translation>早く目が覚めた</translation>
    </message>
    <message>
        <source>away</source>
        <translation>離れていた</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>the range of a scale</comment>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>up to %2</source>
        <comment>the range of a scale</comment>
        <translation>%2まで</translation>
    </message>
    <message>
        <source>without limits</source>
        <comment>the range of a scale</comment>
        <translation>制限なし</translation>
    </message>
    <message numerus="yes">
        <source>yes on %1 of %n days noted</source>
        <translation>
            <numerusform>記入した%n日のうち%1日が「はい」</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightsView</name>
    <message>
        <source>After three days there is a first picture.</source>
        <translation>3日たつと、最初のようすが見えてきます。</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>気分メモ</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>画像としてコピー</translation>
    </message>
    <message>
        <source>Copy as table (CSV)</source>
        <translation>表（CSV）としてコピー</translation>
    </message>
    <message>
        <source>Events and days away</source>
        <translation>できごとと離れていた日</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>気づき</translation>
    </message>
    <message>
        <source>Look-back</source>
        <translation>ふりかえり</translation>
    </message>
    <message>
        <source>Looking through your days</source>
        <translation>日々を見わたしています</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>レポートを作る</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>質問票</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>気分</translation>
    </message>
    <message>
        <source>The charts know it now.</source>
        <translation>グラフに加わりました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示するもの</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1（自分）</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>A code of %2 to scan, until %1</source>
        <translation>読み取り用のコード（%2、%1まで）</translation>
    </message>
    <message>
        <source>A code of yours to scan, until %1</source>
        <translation>読み取り用のコード（自分、%1まで）</translation>
    </message>
    <message>
        <source>A link of %2, until %1</source>
        <translation>リンク（%2、%1まで）</translation>
    </message>
    <message>
        <source>A link of yours, until %1</source>
        <translation>リンク（自分、%1まで）</translation>
    </message>
    <message>
        <source>Another invite</source>
        <translation>別の招待</translation>
    </message>
    <message>
        <source>By a link</source>
        <translation>リンクで</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Compare numbers too, before they are let in</source>
        <translation>迎え入れる前に、番号も照合する</translation>
    </message>
    <message>
        <source>Copied. Locking Lamplit clears it from the clipboard.</source>
        <translation>コピーしました。Lamplitをロックするとクリップボードから消えます。</translation>
    </message>
    <message>
        <source>Copied. Whoever has the link can ask to come in.</source>
        <translation>コピーしました。リンクを持つ人は、入りたいと伝えられます。</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>For one person, until %1. It is shown only now, so copy or scan it first.</source>
        <translation>一人用、%1まで。今しか表示されないので、先にコピーか読み取りをしてください。</translation>
    </message>
    <message>
        <source>How you meet</source>
        <translation>招く方法</translation>
    </message>
    <message>
        <source>Invite someone to %1</source>
        <translation>%1に招待する</translation>
    </message>
    <message>
        <source>Invites that are open</source>
        <translation>有効な招待</translation>
    </message>
    <message>
        <source>It holds for</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Make an invite</source>
        <translation>招待を作る</translation>
    </message>
    <message>
        <source>Nobody can come in by it any more, and it cannot be brought back. You can make another one at any time.</source>
        <translation>この招待ではもう誰も入れず、元に戻すこともできません。新しい招待はいつでも作れます。</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>特に決めない</translation>
    </message>
    <message>
        <source>Send the link in a way that only they read. They call you and read you five words; you let them in when the same words stand here.</source>
        <translation>相手だけが読める方法でリンクを送ってください。相手が電話で五つの言葉を読み上げます。ここに同じ言葉が出たら迎え入れます。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Take back the invite</source>
        <translation>招待を取り消す</translation>
    </message>
    <message>
        <source>The invite as a QR code</source>
        <translation>招待のQRコード</translation>
    </message>
    <message>
        <source>The invite is worthless now.</source>
        <translation>招待は無効になりました。</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>They scan a code from your screen and are in at once. Show it to nobody else, and send it to nobody.</source>
        <translation>相手がこの画面のコードを読み取ると、すぐに入れます。ほかの人には見せず、誰にも送らないでください。</translation>
    </message>
    <message>
        <source>We are together</source>
        <translation>一緒にいる</translation>
    </message>
    <message>
        <source>Who looks after them at first</source>
        <translation>はじめに付き添う人</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>%1 invites you, and is alone in it so far.</source>
        <translation>%1が招待しています。今は一人だけです。</translation>
    </message>
    <message>
        <source>%1 invites you. %2 people are in it.</source>
        <translation>%1が招待しています。%2人が入っています。</translation>
    </message>
    <message>
        <source>%1 will look after you at the beginning.</source>
        <translation>はじめのあいだは%1が付き添います。</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>参加を申し込む</translation>
    </message>
    <message>
        <source>Asking to join says that you accept it.</source>
        <translation>申し込むと、約束に同意したことになります。</translation>
    </message>
    <message>
        <source>Choose what you are called there.</source>
        <translation>そこでの名前を決めてください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>If you are asked for a number too, it is this one:</source>
        <translation>番号もたずねられたら、これです：</translation>
    </message>
    <message>
        <source>It begins with lamplit://join. Somebody in the circle gave it to you.</source>
        <translation>lamplit://join で始まります。サークルの誰かから受け取ったものです。</translation>
    </message>
    <message>
        <source>Its relay is %1.</source>
        <translation>中継サーバーは%1です。</translation>
    </message>
    <message>
        <source>Join a circle</source>
        <translation>サークルに入る</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Only this circle sees it. It need not be your name.</source>
        <translation>このサークルだけに見えます。本名でなくてもかまいません。</translation>
    </message>
    <message>
        <source>Or read the code that you were shown or sent:</source>
        <translation>または、見せられた、または送られてきたコードを読み取ります：</translation>
    </message>
    <message>
        <source>Paste the link first.</source>
        <translation>先にリンクを貼り付けてください。</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>安全番号</translation>
    </message>
    <message>
        <source>See what it says</source>
        <translation>内容を見る</translation>
    </message>
    <message>
        <source>Somebody there compares five words with you and lets you in.</source>
        <translation>そこにいる誰かが、五つの言葉を照合して迎え入れます。</translation>
    </message>
    <message>
        <source>Tell whoever invited you these words</source>
        <translation>招待してくれた人に、この言葉を伝えてください</translation>
    </message>
    <message>
        <source>The invite&apos;s link</source>
        <translation>招待のリンク</translation>
    </message>
    <message>
        <source>What they agreed on</source>
        <translation>みんなの約束</translation>
    </message>
    <message>
        <source>What you are called there</source>
        <translation>そこでの名前</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Add a picture or a file</source>
        <translation>画像かファイルを追加</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>タグを付ける</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Change date and place</source>
        <translation>日時と場所を変更</translation>
    </message>
    <message>
        <source>Choose an entry to read it here</source>
        <translation>記録を選ぶとここで読めます</translation>
    </message>
    <message>
        <source>Date and place: {line}</source>
        <translation>日時と場所：{line}</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>以前のバージョン</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>More</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Show the versions</source>
        <translation>バージョンを表示</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>There are two versions of this entry. Both are kept.</source>
        <translation>この記録には二つのバージョンがあります。どちらも残っています。</translation>
    </message>
    <message>
        <source>There is nothing to share on this page yet.</source>
        <translation>このページにはまだ共有できるものがありません。</translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message>
        <source>Add a tag</source>
        <translation>タグを付ける</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日記</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ゴミ箱に移す</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n entries</source>
        <translation>
            <numerusform>%n件の記録に付けるタグ</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag the chosen entries</source>
        <translation>選んだ記録にタグを付ける</translation>
    </message>
    <message>
        <source>Take the star</source>
        <translation>スターを外す</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>%1: press the new key</source>
        <translation>%1：新しいキーを押してください</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>新しいキーを押してください</translation>
    </message>
</context>
<context>
    <name>KeyDeeds</name>
    <message>
        <source>%1 no longer opens this journal.</source>
        <translation>%1では、もうこの日記は開きません。</translation>
    </message>
    <message>
        <source>A key file beside its journal protects nothing. Choose a place away from it.</source>
        <translation>日記のそばにある鍵ファイルでは守りになりません。離れた場所を選んでください。</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>新しい復旧コード</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>パスフレーズを追加</translation>
    </message>
    <message>
        <source>Add a recovery code</source>
        <translation>復旧コードを追加</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Add it all the same</source>
        <translation>それでも追加する</translation>
    </message>
    <message>
        <source>Add the system keychain</source>
        <translation>システムのキーチェーンを追加</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>追加しました：%1。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>パスフレーズを変更</translation>
    </message>
    <message>
        <source>Copies of the journal and backups made until now still open with it. Only new keys for everything end that for what comes next.</source>
        <translation>これまでの日記のコピーやバックアップは、これからもこれで開きます。すべての鍵を新しくすると、この先のものは開かなくなります。</translation>
    </message>
    <message>
        <source>Copies of the journal and backups made until now still open with the old passphrase. If someone knows it, new keys for everything keep them out of what you write next.</source>
        <translation>これまでの日記のコピーやバックアップは、古いパスフレーズでも開きます。誰かに知られているなら、すべての鍵を新しくすると、この先に書くものは読まれません。</translation>
    </message>
    <message>
        <source>Does someone know the old one?</source>
        <translation>古いものを誰かに知られていますか</translation>
    </message>
    <message>
        <source>Everything is encrypted with new keys. The old recovery code is void.</source>
        <translation>すべてを新しい鍵で暗号化しました。古い復旧コードは無効です。</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>紙に書きました</translation>
    </message>
    <message>
        <source>It may be the passphrase you have now, if nobody knows it.</source>
        <translation>誰にも知られていなければ、今のパスフレーズのままでもかまいません。</translation>
    </message>
    <message>
        <source>It opens this journal beside the ways in that are there already.</source>
        <translation>すでにある手段に加えて、これでもこの日記が開きます。</translation>
    </message>
    <message>
        <source>Keep the old recovery code and the new one until one of them has opened this journal again.</source>
        <translation>古い復旧コードと新しいものの両方を、どちらかでこの日記がまた開くまで保管してください。</translation>
    </message>
    <message>
        <source>Lamplit key.lamplitkey</source>
        <translation>Lamplit key.lamplitkey</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>鍵を新しくする</translation>
    </message>
    <message>
        <source>Make new keys for everything</source>
        <translation>すべての鍵を新しくする</translation>
    </message>
    <message>
        <source>New keys for everything</source>
        <translation>すべての鍵を新しく</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Nobody knows it</source>
        <translation>誰にも知られていません</translation>
    </message>
    <message>
        <source>Only the passphrase you type now and a new recovery code open it then. Other passphrases, codes, key files and the system keychain end.</source>
        <translation>今入力するパスフレーズと新しい復旧コードだけで開くようになります。ほかのパスフレーズ、コード、鍵ファイル、システムのキーチェーンは使えなくなります。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Remove a way in</source>
        <translation>開ける手段を外す</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>外しました：%1。</translation>
    </message>
    <message>
        <source>Save the key file, on a stick or another disk</source>
        <translation>USBメモリか別のディスクに鍵ファイルを保存</translation>
    </message>
    <message>
        <source>Shares on paper, set %1</source>
        <translation>紙のかけら（%1の組）</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>取り消しました。</translation>
    </message>
    <message>
        <source>The key file could not be saved there. Choose another folder.</source>
        <translation>鍵ファイルをそこに保存できませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The new recovery code opens this journal now. Throw the old one away.</source>
        <translation>これからは新しい復旧コードでこの日記が開きます。古いものは捨ててください。</translation>
    </message>
    <message>
        <source>The new recovery code was not added. Throw it away: it opens nothing. What opened this journal before still does.</source>
        <translation>新しい復旧コードは追加されませんでした。何も開かないので捨ててください。これまでの手段はそのまま使えます。</translation>
    </message>
    <message>
        <source>The old one no longer opens this journal. Nothing is encrypted again.</source>
        <translation>古いものでは、もうこの日記は開きません。暗号化のやり直しはありません。</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>パスフレーズを変更しました。</translation>
    </message>
    <message>
        <source>The set was not added. Throw its sheets away: they open nothing.</source>
        <translation>この組は追加されませんでした。シートは何も開かないので捨ててください。</translation>
    </message>
    <message>
        <source>The whole journal is encrypted again with a new key.</source>
        <translation>日記全体を新しい鍵で暗号化し直しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Whoever is logged in to this computer can then open the journal without a passphrase. Locking after idle time protects less: anyone at this desk can open it again.</source>
        <translation>このコンピューターにログインしている人は、パスフレーズなしで日記を開けるようになります。時間がたつとかかるロックの守りも弱くなり、席にいる人は誰でもまた開けます。</translation>
    </message>
    <message>
        <source>Working on the keys. You can go on.</source>
        <translation>鍵の処理をしています。そのまま続けられます。</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>%1 is the key for “%2”. Press another one, or change that one first.</source>
        <translation>%1は「%2」のキーです。別のキーを押すか、先にそちらを変えてください。</translation>
    </message>
    <message>
        <source>A letter alone is typed. Hold Ctrl or Alt with it, or take F1 to F12.</source>
        <translation>文字だけのキーは入力になります。CtrlかAltと一緒に押すか、F1〜F12を使ってください。</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Usual key for %1</source>
        <translation>%1をいつものキーに戻す</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A key of a newer version</source>
        <translation>新しいバージョンの鍵</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>鍵ファイル</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Shares kept by friends</source>
        <translation>友だちが持つかけら</translation>
    </message>
    <message>
        <source>Shares on paper</source>
        <translation>紙のかけら</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Everything that has a key, on one page, where each can be changed.</source>
        <translation>キーのあるものすべてを1ページに。そこで変更できます。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>すべてのキーを表示</translation>
    </message>
    <message>
        <source>keyboard shortcuts hotkeys</source>
        <translation>キーボード ショートカット キー</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>%1, last on %2</source>
        <translation>%1（最後は%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>A few</source>
        <translation>何日か</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>少し</translation>
    </message>
    <message>
        <source>About half</source>
        <translation>半分くらい</translation>
    </message>
    <message>
        <source>Being here</source>
        <translation>今ここに</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>Did it help: %1.</source>
        <translation>助けになった：%1。</translation>
    </message>
    <message>
        <source>Distress in the middle of those times: %1 before, %2 after.</source>
        <translation>そのときのつらさの中央値：前%1、後%2。</translation>
    </message>
    <message>
        <source>From three answers on, a direction is named here.</source>
        <translation>三つ回答がたまると、ここに向きが示されます。</translation>
    </message>
    <message>
        <source>Let go on %1</source>
        <translation>%1に手放しました</translation>
    </message>
    <message>
        <source>Making</source>
        <translation>作る</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>多くの日</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>体を動かす</translation>
    </message>
    <message>
        <source>Nearly all</source>
        <translation>ほとんど毎日</translation>
    </message>
    <message>
        <source>None</source>
        <translation>まったくない</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>まったくなし</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>外に出る</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人と</translation>
    </message>
    <message>
        <source>Quite a lot</source>
        <translation>かなり</translation>
    </message>
    <message>
        <source>Reached on %1</source>
        <translation>%1に達成</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>休む</translation>
    </message>
    <message numerus="yes">
        <source>Something done on %n days</source>
        <translation>
            <numerusform>何かをした日：%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Somewhat</source>
        <translation>いくらか</translation>
    </message>
    <message numerus="yes">
        <source>Used %n times</source>
        <translation>
            <numerusform>%n回使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Very much</source>
        <translation>とても</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Your last three answers went down.</source>
        <translation>最近3回の回答は下がっています。</translation>
    </message>
    <message>
        <source>Your last three answers went up and down.</source>
        <translation>最近3回の回答は上がったり下がったりです。</translation>
    </message>
    <message>
        <source>Your last three answers went up.</source>
        <translation>最近3回の回答は上がっています。</translation>
    </message>
    <message>
        <source>Your last three answers were the same.</source>
        <translation>最近3回の回答は同じです。</translation>
    </message>
</context>
<context>
    <name>KitView</name>
    <message>
        <source>Is this helping?</source>
        <translation>助けになっていますか</translation>
    </message>
    <message>
        <source>My kit</source>
        <translation>道具箱</translation>
    </message>
    <message>
        <source>Part of my kit</source>
        <translation>道具箱の中身</translation>
    </message>
    <message>
        <source>Questions and templates</source>
        <translation>問いかけとテンプレート</translation>
    </message>
    <message>
        <source>Small goals</source>
        <translation>小さな目標</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>助けになるもの</translation>
    </message>
</context>
<context>
    <name>LampDot</name>
    <message>
        <source>New</source>
        <translation>新着</translation>
    </message>
</context>
<context>
    <name>LandmarkForm</name>
    <message>
        <source>An event</source>
        <translation>できごと</translation>
    </message>
    <message>
        <source>An event, or days away</source>
        <translation>できごと、または離れていた日</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>離れていた日</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>It still lasts</source>
        <translation>まだ続いている</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>The last day is before the first one. Choose another day.</source>
        <translation>最後の日が最初の日より前です。別の日を選んでください。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What the charts call it</source>
        <translation>グラフに出す名前</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日付</translation>
    </message>
</context>
<context>
    <name>LandmarksPart</name>
    <message>
        <source>Add an event or days away</source>
        <translation>できごとか離れていた日を追加</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>離れていた日</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Events and days away</source>
        <translation>できごとと離れていた日</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>The charts name them, so that a gap or a change explains itself.</source>
        <translation>グラフに名前が出るので、すき間や変化の理由がわかります。</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language of the program. It changes when Lamplit starts next.</source>
        <translation>このプログラムの言語です。次にLamplitを起動したときに変わります。</translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>保存しました。</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Choose who becomes steward first.</source>
        <translation>先に、世話役になる人を選んでください。</translation>
    </message>
    <message>
        <source>From now on you read nothing new of it, and cannot come back by yourself.</source>
        <translation>これから先の新しいものは読めなくなり、自分だけで戻ることはできません。</translation>
    </message>
    <message>
        <source>It goes out first, to everybody.</source>
        <translation>まず全員に送信されます。</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>%1を退出</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>言葉なしで退出</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>誰も選んでいません</translation>
    </message>
    <message>
        <source>Nothing is said. Your name goes from the list of those who are in it.</source>
        <translation>何も言いません。名前がメンバーの一覧から消えます。</translation>
    </message>
    <message>
        <source>Quietly</source>
        <translation>静かに</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>残る</translation>
    </message>
    <message>
        <source>These are your words from before. They have not gone out.</source>
        <translation>以前に書いた言葉です。まだ送信されていません。</translation>
    </message>
    <message>
        <source>What you received stays here. What you shared stays with those who have it; take it back first if you want that.</source>
        <translation>届いたものはここに残ります。共有したものは相手のもとに残ります。なくしたいものは先に取り消してください。</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>伝える言葉</translation>
    </message>
    <message>
        <source>Who becomes steward</source>
        <translation>世話役になる人</translation>
    </message>
    <message>
        <source>With a word</source>
        <translation>ひとこと添えて</translation>
    </message>
    <message>
        <source>Write what you would like to say, or leave quietly.</source>
        <translation>伝えたいことを書くか、静かに退出してください。</translation>
    </message>
    <message>
        <source>You are alone in it, so it ends with you.</source>
        <translation>入っているのは自分だけなので、サークルはこれで終わります。</translation>
    </message>
    <message>
        <source>You are its last steward. Without one nobody could change the agreement, remove anybody, or mend the circle. Name somebody, best after asking them.</source>
        <translation>最後の世話役です。世話役がいないと、約束を変えることも、誰かを外すことも、サークルを直すこともできません。できれば本人に聞いてから、誰かを指名してください。</translation>
    </message>
    <message>
        <source>You left %1. What you received is still here.</source>
        <translation>%1を退出しました。届いたものはまだここにあります。</translation>
    </message>
    <message>
        <source>Your words have not gone out yet. Leave without them, or stay for now.</source>
        <translation>言葉がまだ送信されていません。言葉なしで退出するか、もう少し残ってください。</translation>
    </message>
</context>
<context>
    <name>LeavingOverlay</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This is all that is in the report. Everything else stays in this journal.</source>
        <translation>レポートに入るのはこれですべてです。ほかはすべてこの日記に残ります。</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>外に出るもの</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>A card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>A check-in</source>
        <translation>気分メモ</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Could use company</source>
        <translation>そばにいてほしい</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Everything is put away here. The others keep it until this goes out.</source>
        <translation>ここからはすべて片付きました。これが送信されるまで、ほかの人には残っています。</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n posts private…</source>
        <translation>
            <numerusform>%n件の投稿を自分だけにする…</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it private?</source>
        <translation>自分だけにしますか</translation>
    </message>
    <message>
        <source>Let it go out now</source>
        <translation>今すぐ送信する</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message numerus="yes">
        <source>Take %n posts back</source>
        <translation>
            <numerusform>%n件の投稿を取り消す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n posts back…</source>
        <translation>
            <numerusform>%n件の投稿を取り消す…</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back what is ticked</source>
        <translation>チェックしたものを取り消す</translation>
    </message>
    <message>
        <source>Take back what you have shared?</source>
        <translation>共有したものを取り消しますか</translation>
    </message>
    <message>
        <source>Take everything back…</source>
        <translation>すべて取り消す…</translation>
    </message>
    <message>
        <source>There is nothing of that kind.</source>
        <translation>この種類のものはありません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>What I have shared</source>
        <translation>共有したもの</translation>
    </message>
    <message>
        <source>What I have shared with %1</source>
        <translation>%1に共有したもの</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>一覧に出すもの</translation>
    </message>
    <message>
        <source>What is over</source>
        <translation>終わったもの</translation>
    </message>
    <message>
        <source>What others can read, or will</source>
        <translation>今かこの先、ほかの人が読めるもの</translation>
    </message>
    <message>
        <source>What still waits</source>
        <translation>まだ待っているもの</translation>
    </message>
    <message>
        <source>Whether somebody has read it is not known. What is taken back goes from everybody&apos;s Lamplit; they can still remember it, or have copied it.</source>
        <translation>誰かが読んだかどうかはわかりません。取り消したものは全員のLamplitから消えますが、覚えていたり、コピーしていたりすることはあります。</translation>
    </message>
    <message>
        <source>Words that are gone</source>
        <translation>なくなった言葉</translation>
    </message>
    <message>
        <source>You have shared nothing.</source>
        <translation>何も共有していません。</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>goes out %1</source>
        <translation>%1に送信</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>on the relay</source>
        <translation>中継サーバーにあり</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>taken back soon</source>
        <translation>まもなく取り消し</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1へ</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Middle value</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Helplines</source>
        <translation>相談窓口</translation>
    </message>
    <message>
        <source>facts from public lists</source>
        <translation>公開された一覧にある事実</translation>
    </message>
    <message>
        <source>free to use, with credit</source>
        <translation>クレジット表記により自由に利用可</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>%1 h %2 min from now.</source>
        <translation>今から%1時間%2分後。</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) from now.</source>
        <translation>
            <numerusform>今から%n分後。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your posts wait. The first of them:</source>
        <translation>
            <numerusform>%n件の投稿が待っています。最初のもの：</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes out at %1. Until then it is only yours.</source>
        <translation>%1に送信されます。それまでは自分だけのものです。</translation>
    </message>
    <message>
        <source>Goes out on %2 at %1. Until then it is only yours.</source>
        <translation>%2の%1に送信されます。それまでは自分だけのものです。</translation>
    </message>
    <message>
        <source>Goes out tomorrow at %1. Until then it is only yours.</source>
        <translation>明日%1に送信されます。それまでは自分だけのものです。</translation>
    </message>
    <message>
        <source>It ends at %1.</source>
        <translation>%1に終わります。</translation>
    </message>
    <message>
        <source>It ends on %2 at %1.</source>
        <translation>%2の%1に終わります。</translation>
    </message>
    <message>
        <source>It ends tomorrow at %1.</source>
        <translation>明日%1に終わります。</translation>
    </message>
    <message>
        <source>It goes out now.</source>
        <translation>今送信されます。</translation>
    </message>
    <message numerus="yes">
        <source>My time: %n minute(s) left.</source>
        <translation>
            <numerusform>自分の時間：残り%n分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something small: stand up, drink a glass of water, look out of a window.</source>
        <translation>何か小さなことを：立ち上がる、水を一杯飲む、窓の外を見る。</translation>
    </message>
    <message>
        <source>That was your time for one go.</source>
        <translation>一度の時間が終わりました。</translation>
    </message>
    <message>
        <source>That was your time for today.</source>
        <translation>今日の時間が終わりました。</translation>
    </message>
    <message>
        <source>The clock was set back during a lock.</source>
        <translation>ロック中に時計が戻されました。</translation>
    </message>
    <message>
        <source>What arrives now is shown at %1, as you chose.</source>
        <translation>今届くものは、設定したとおり%1に表示します。</translation>
    </message>
    <message>
        <source>What arrives now is shown on %2 at %1, as you chose.</source>
        <translation>今届くものは、設定したとおり%2の%1に表示します。</translation>
    </message>
    <message>
        <source>What arrives now is shown tomorrow at %1, as you chose.</source>
        <translation>今届くものは、設定したとおり明日%1に表示します。</translation>
    </message>
    <message>
        <source>You have locked your circles.</source>
        <translation>サークルを自分でロックしています。</translation>
    </message>
    <message>
        <source>Your circles are closed at this hour, as you chose.</source>
        <translation>設定したとおり、この時間サークルは閉じています。</translation>
    </message>
    <message>
        <source>Your circles open again at %1.</source>
        <translation>サークルは%1にまた開きます。</translation>
    </message>
    <message>
        <source>Your circles open again on %2 at %1.</source>
        <translation>サークルは%2の%1にまた開きます。</translation>
    </message>
    <message>
        <source>Your circles open again tomorrow at %1.</source>
        <translation>サークルは明日%1にまた開きます。</translation>
    </message>
    <message>
        <source>Your circles stay closed until you change your limits.</source>
        <translation>サークルは制限を変えるまで閉じたままです。</translation>
    </message>
    <message>
        <source>Your draft is saved.</source>
        <translation>下書きは保存されています。</translation>
    </message>
    <message>
        <source>Your limits let it wait.</source>
        <translation>制限により、待っています。</translation>
    </message>
    <message>
        <source>Your limits let nothing go out.</source>
        <translation>制限により、何も送信されません。</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>More about {words}</source>
        <translation>{words}のメニュー</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%2問中%1問に回答</translation>
    </message>
    <message>
        <source>Add a questionnaire from a file</source>
        <translation>ファイルから質問票を追加</translation>
    </message>
    <message>
        <source>Last on %1</source>
        <translation>最後は%1</translation>
    </message>
    <message>
        <source>Last on %1: %2</source>
        <translation>最後は%1：%2</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>質問票</translation>
    </message>
    <message>
        <source>Short published questionnaires, word for word. What you answer stays in this journal and goes nowhere by itself. A score is no diagnosis.</source>
        <translation>公表された短い質問票を、一字一句そのままに。回答はこの日記に残り、自動でどこかへ送られることはありません。得点は診断ではありません。</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1以上</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新しい記録</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message numerus="yes">
        <source>Search %n entries</source>
        <translation>
            <numerusform>%n件の記録を検索</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockSheet</name>
    <message>
        <source>A lock cannot be undone, by nobody. Writing, reading your own pages, export and help are never locked, and neither is leaving, blocking, taking back or reporting.</source>
        <translation>ロックは誰にも取り消せません。書くこと、自分のページを読むこと、書き出し、助けがロックされることはありません。退出、ブロック、取り消し、報告も同じです。</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>In your own words, if you like</source>
        <translation>自分の言葉で（よければ）</translation>
    </message>
    <message>
        <source>It cannot be undone before it ends, whatever happens.</source>
        <translation>何があっても、終わるまで取り消せません。</translation>
    </message>
    <message>
        <source>It holds until %1.</source>
        <translation>%1まで有効です。</translation>
    </message>
    <message>
        <source>Keep my circles closed as well</source>
        <translation>サークルも閉じておく</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめておく</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Lock my limits</source>
        <translation>制限をロック</translation>
    </message>
    <message>
        <source>Locked until %1.</source>
        <translation>%1までロックしました。</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>ロック…</translation>
    </message>
    <message>
        <source>My reason</source>
        <translation>自分の理由</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>%1まで。</translation>
    </message>
    <message>
        <source>Until a lock ends, nothing is loosened and nothing is opened once more. Limits can still be made stricter.</source>
        <translation>ロックが終わるまで、何もゆるくならず、もう一度開くこともできません。きびしくすることはできます。</translation>
    </message>
    <message>
        <source>Your circles stay closed all that time.</source>
        <translation>そのあいだ、サークルはずっと閉じています。</translation>
    </message>
    <message>
        <source>Your limits can only be made stricter in that time.</source>
        <translation>そのあいだ、制限はきびしくすることしかできません。</translation>
    </message>
</context>
<context>
    <name>LookBackPage</name>
    <message>
        <source>Entries of earlier years. Never one that is marked hard.</source>
        <translation>前の年の記録です。つらいと印を付けたものは出ません。</translation>
    </message>
    <message>
        <source>Feelings you named most</source>
        <translation>よく名前の出た気持ち</translation>
    </message>
    <message>
        <source>Nothing was written on %1 in earlier years.</source>
        <translation>前の年までの%1には、何も書かれていません。</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>この日に</translation>
    </message>
    <message>
        <source>Show what I wrote on this day</source>
        <translation>この日に書いたものを表示</translation>
    </message>
</context>
<context>
    <name>LookBackPart</name>
    <message>
        <source>%1 in circles, %2 with people elsewhere.</source>
        <translation>サークルで%1、ほかの場所の人と%2。</translation>
    </message>
    <message>
        <source>Circles locked, until %1</source>
        <translation>サークルのロック（%1まで）</translation>
    </message>
    <message>
        <source>Forget this: %1</source>
        <translation>これを忘れる：%1</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>忘れました。</translation>
    </message>
    <message>
        <source>In circles</source>
        <translation>サークルで</translation>
    </message>
    <message>
        <source>Limits locked, until %1</source>
        <translation>制限のロック（%1まで）</translation>
    </message>
    <message>
        <source>Note somebody I met</source>
        <translation>会った人をメモ</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>Opened once more, and locks</source>
        <translation>もう一度開いた回数とロック</translation>
    </message>
    <message>
        <source>People I met</source>
        <translation>会った人</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>グラフで表示</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>この7日間</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>次の週</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>前の週</translation>
    </message>
    <message>
        <source>Time in circles and with people elsewhere</source>
        <translation>サークルでの時間と、ほかの場所で人と過ごした時間</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>With people elsewhere</source>
        <translation>ほかの場所で人と</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>記録%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and files come with it.</source>
        <translation>
            <numerusform>%n件の写真とファイルも一緒に戻ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another backup</source>
        <translation>別のバックアップ</translation>
    </message>
    <message>
        <source>Bring this entry back</source>
        <translation>この記録を取り戻す</translation>
    </message>
    <message>
        <source>Compare everything</source>
        <translation>全体を比較</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Copy its text</source>
        <translation>文章をコピー</translation>
    </message>
    <message>
        <source>Entries of the backup</source>
        <translation>バックアップの記録</translation>
    </message>
    <message>
        <source>It is of another journal.</source>
        <translation>これは別の日記のものです。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>Search this backup</source>
        <translation>このバックアップを検索</translation>
    </message>
    <message>
        <source>The backup of %1: %2.</source>
        <translation>%1のバックアップ：%2。</translation>
    </message>
    <message>
        <source>Words or a day</source>
        <translation>言葉または日</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Already saved.</source>
        <translation>もう保存されています。</translation>
    </message>
</context>
<context>
    <name>MarkdownEditor</name>
    <message>
        <source>Entry</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書く</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>%1 is %2, as it was the time before.</source>
        <translation>%1は%2で、前回と同じです。</translation>
    </message>
    <message>
        <source>%1 looks back %2. The next one makes sense from %3.</source>
        <translation>%1は過去%2についての質問です。次は%3以降に意味があります。</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3.</source>
        <translation>%1は%2から%3になりました。</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3. Changes of %4 or more are usually more than measurement noise.</source>
        <translation>%1は%2から%3になりました。%4以上の変化は、ふつう測定誤差を超えています。</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3. Changes of less than %4 can be measurement noise.</source>
        <translation>%1は%2から%3になりました。%4未満の変化は、測定誤差かもしれません。</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added by you, %n questions.</source>
        <translation>
            <numerusform>自分で追加、質問%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance of feelings</source>
        <translation>気持ちのバランス</translation>
    </message>
    <message>
        <source>Feelings of the last four weeks, in twelve words.</source>
        <translation>この4週間の気持ちを、12の言葉で</translation>
    </message>
    <message>
        <source>Low mood</source>
        <translation>気分の落ち込み</translation>
    </message>
    <message>
        <source>Low mood and worry, in four questions.</source>
        <translation>気分の落ち込みと心配を、四つの質問で</translation>
    </message>
    <message>
        <source>Low mood, in two questions.</source>
        <translation>気分の落ち込みを、二つの質問で</translation>
    </message>
    <message>
        <source>Low mood. Nine questions about the last two weeks.</source>
        <translation>気分の落ち込み。この2週間についての九つの質問</translation>
    </message>
    <message>
        <source>Pleasant feelings</source>
        <translation>快い気持ち</translation>
    </message>
    <message>
        <source>The PHQ-9 without its last question, on thoughts of death.</source>
        <translation>死についての最後の質問を除いたPHQ-9です</translation>
    </message>
    <message>
        <source>The file of this questionnaire was altered. It can be filled in, but it is not scored.</source>
        <translation>この質問票のファイルは書き換えられています。記入はできますが、得点は出ません。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Unpleasant feelings</source>
        <translation>不快な気持ち</translation>
    </message>
    <message>
        <source>Worry</source>
        <translation>心配</translation>
    </message>
    <message>
        <source>Worry, in two questions.</source>
        <translation>心配について、二つの質問で</translation>
    </message>
    <message>
        <source>Worry. Seven questions about the last two weeks.</source>
        <translation>心配。この2週間についての七つの質問</translation>
    </message>
    <message>
        <source>at or above the limit of this short form</source>
        <translation>この短縮版の基準値以上</translation>
    </message>
    <message>
        <source>below the limit of this short form</source>
        <translation>この短縮版の基準値未満</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>four weeks</source>
        <translation>4週間</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>軽度</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>ごく軽度</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中等度</translation>
    </message>
    <message>
        <source>moderately severe</source>
        <translation>やや重度</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none to minimal</source>
        <translation>なし〜ごく軽度</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>1週間</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>重度</translation>
    </message>
    <message>
        <source>two weeks</source>
        <translation>2週間</translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>As you answered. A range has the name that its authors gave it; it is no diagnosis.</source>
        <translation>回答のとおりです。区分の名前は作成者が付けたもので、診断ではありません。</translation>
    </message>
    <message>
        <source>Balance over time</source>
        <translation>バランスの移り変わり</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>レポートを作る</translation>
    </message>
    <message>
        <source>No questionnaire in this time. A score will stand here as a point.</source>
        <translation>この期間に質問票はありません。得点はここに点で示されます。</translation>
    </message>
    <message>
        <source>Scores over time</source>
        <translation>得点の移り変わり</translation>
    </message>
    <message>
        <source>Take a questionnaire</source>
        <translation>質問票に答える</translation>
    </message>
</context>
<context>
    <name>MeasuresView</name>
    <message>
        <source>A FHIR questionnaire as JSON</source>
        <translation>JSON形式のFHIR質問票</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>質問票</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>The answers given before are dropped.</source>
        <translation>前の回答は破棄します。</translation>
    </message>
    <message>
        <source>The questionnaire is put away. Its results stay in the journal.</source>
        <translation>質問票をしまいました。結果は日記に残ります。</translation>
    </message>
    <message>
        <source>The result is removed.</source>
        <translation>結果を外しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Your answers are kept. You can go on at any time.</source>
        <translation>回答は保存されています。いつでも続けられます。</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Join another circle</source>
        <translation>別のサークルに入る</translation>
    </message>
    <message>
        <source>Start another circle</source>
        <translation>別のサークルを始める</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>Ana, by the river</source>
        <translation>アナ、川べりで</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめておく</translation>
    </message>
    <message>
        <source>Met, called or visited, outside of circles. Only you see it.</source>
        <translation>サークルの外で会った、電話した、訪ねた人。自分にだけ見えます。</translation>
    </message>
    <message>
        <source>Minutes, if you like</source>
        <translation>分数（よければ）</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>メモする</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>メモしました。</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>いつの日か</translation>
    </message>
    <message>
        <source>Somebody I met</source>
        <translation>会った人</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>その日はまだ来ていません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>誰と</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1（自分）</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1（%2まで）</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Say something about you</source>
        <translation>自己紹介を書く</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>世話役</translation>
    </message>
    <message>
        <source>The key is another than the one you compared. Compare anew.</source>
        <translation>照合したものと鍵が違います。あらためて照合してください。</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>%1についてできること</translation>
    </message>
    <message>
        <source>What you say about you</source>
        <translation>自己紹介</translation>
    </message>
    <message>
        <source>blocked by you</source>
        <translation>自分がブロック中</translation>
    </message>
    <message>
        <source>has not accepted the newest agreement yet</source>
        <translation>最新の約束にまだ同意していません</translation>
    </message>
    <message numerus="yes">
        <source>last heard %n day(s) ago</source>
        <translation>
            <numerusform>最後の便りは%n日前</numerusform>
        </translation>
    </message>
    <message>
        <source>last heard today</source>
        <translation>今日便りがありました</translation>
    </message>
    <message>
        <source>looked after by %1</source>
        <translation>%1が付き添い中</translation>
    </message>
    <message>
        <source>muted by you</source>
        <translation>自分がミュート中</translation>
    </message>
    <message>
        <source>numbers compared</source>
        <translation>番号を照合済み</translation>
    </message>
    <message>
        <source>numbers not compared yet</source>
        <translation>番号は未照合</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
</context>
<context>
    <name>MembersSheet</name>
    <message>
        <source>%1 You have signed.</source>
        <translation>%1 署名しました。</translation>
    </message>
    <message>
        <source>A circle of six or more needs a second steward before anybody else can come in. %1 can name one.</source>
        <translation>6人以上のサークルでは、次の人を迎える前に、もう一人の世話役が必要です。%1が指名できます。</translation>
    </message>
    <message>
        <source>A circle of six or more needs a second steward, so that nothing hangs on you alone. Whom would you ask?</source>
        <translation>6人以上のサークルでは、一人に負担がかからないように、もう一人の世話役が必要です。誰に頼みますか。</translation>
    </message>
    <message>
        <source>A guide for stewards</source>
        <translation>世話役の手引き</translation>
    </message>
    <message>
        <source>Change what I am called</source>
        <translation>自分の名前を変える</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Everybody sees this list. What stewards do stands in it with their names.</source>
        <translation>この一覧は全員に見えます。世話役がしたことは、名前とともに残ります。</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>招待する</translation>
    </message>
    <message>
        <source>Leave the circle</source>
        <translation>サークルを退出</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>指名する</translation>
    </message>
    <message>
        <source>Number of the circle</source>
        <translation>サークルの番号</translation>
    </message>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Sign too</source>
        <translation>自分も署名する</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>これまでのできごと</translation>
    </message>
    <message>
        <source>Which page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Who becomes the second steward</source>
        <translation>2人目の世話役になる人</translation>
    </message>
    <message>
        <source>Who is in %1</source>
        <translation>%1のメンバー</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Write a whole number of minutes, from %1 to %2.</source>
        <translation>%1〜%2の整数で分数を書いてください。</translation>
    </message>
</context>
<context>
    <name>MomentPopover</name>
    <message>
        <source>Date and place</source>
        <translation>日時と場所</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Set date and place</source>
        <translation>日時と場所を決める</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Write the time like 21:04.</source>
        <translation>時刻は 21:04 のように書いてください。</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Earlier month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>次の月</translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>Neutral</source>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>usual</comment>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>心地よい</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <comment>usual</comment>
        <translation>心地よい</translation>
    </message>
    <message>
        <source>Slightly pleasant</source>
        <translation>やや心地よい</translation>
    </message>
    <message>
        <source>Slightly pleasant</source>
        <comment>usual</comment>
        <translation>やや心地よい</translation>
    </message>
    <message>
        <source>Slightly unpleasant</source>
        <translation>やや不快</translation>
    </message>
    <message>
        <source>Slightly unpleasant</source>
        <comment>usual</comment>
        <translation>やや不快</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>不快</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <comment>usual</comment>
        <translation>不快</translation>
    </message>
    <message>
        <source>Very pleasant</source>
        <translation>とても心地よい</translation>
    </message>
    <message>
        <source>Very pleasant</source>
        <comment>usual</comment>
        <translation>とても心地よい</translation>
    </message>
    <message>
        <source>Very unpleasant</source>
        <translation>とても不快</translation>
    </message>
    <message>
        <source>Very unpleasant</source>
        <comment>usual</comment>
        <translation>とても不快</translation>
    </message>
</context>
<context>
    <name>MoodButton</name>
    <message>
        <source>Add a mood</source>
        <translation>気分を追加</translation>
    </message>
    <message>
        <source>Change the mood</source>
        <translation>気分を変更</translation>
    </message>
    <message>
        <source>Mood: {word}</source>
        <translation>気分：{word}</translation>
    </message>
</context>
<context>
    <name>MoodPage</name>
    <message>
        <source>%1: you were away? Name these days</source>
        <translation>%1：離れていましたか。名前を付けられます</translation>
    </message>
    <message numerus="yes">
        <source>%n days this week.</source>
        <translation>
            <numerusform>今週は%n日。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A middle value needs %n days.</source>
        <translation>
            <numerusform>中央値には%n日必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Appeared together</source>
        <translation>一緒に現れたもの</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>時間帯別</translation>
    </message>
    <message>
        <source>By weekday</source>
        <translation>曜日別</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>気分メモ</translation>
    </message>
    <message>
        <source>Filled: days with it. Open: days without. This shows what came together, not what caused what.</source>
        <translation>塗りつぶし：あった日。白抜き：なかった日。一緒に現れたことを示すもので、原因を示すものではありません。</translation>
    </message>
    <message>
        <source>From three days in a week on, Lamplit shows a middle value.</source>
        <translation>週に3日以上あると、中央値を表示します。</translation>
    </message>
    <message>
        <source>From three on, Lamplit shows a middle value.</source>
        <translation>3日以上あると、中央値を表示します。</translation>
    </message>
    <message>
        <source>Hour from</source>
        <translation>開始の時刻</translation>
    </message>
    <message>
        <source>How often each mood came</source>
        <translation>それぞれの気分の回数</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>気分</translation>
    </message>
    <message>
        <source>Mood by week</source>
        <translation>週ごとの気分</translation>
    </message>
    <message>
        <source>Nothing stands out in this time. It came on all kinds of days.</source>
        <translation>この期間に目立つものはありません。いろいろな日に現れました。</translation>
    </message>
    <message>
        <source>Sleep and mood</source>
        <translation>睡眠と気分</translation>
    </message>
    <message>
        <source>The middle value of the last four weeks is %1 (%2 of %3 days). In the four weeks before it was %4 (%5 of %6 days).</source>
        <translation>この4週間の中央値は%1（%3日のうち%2日）です。その前の4週間は%4（%6日のうち%5日）でした。</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>曜日</translation>
    </message>
    <message numerus="yes">
        <source>With %n days that something was there, and as many without, it can stand here.</source>
        <translation>
            <numerusform>あった日となかった日がそれぞれ%n日あると、ここに出ます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Words over time</source>
        <translation>言葉の量の移り変わり</translation>
    </message>
    <message>
        <source>Year in pixels</source>
        <translation>ピクセルで見る1年</translation>
    </message>
    <message>
        <source>asleep to awake · mood of the day</source>
        <translation>眠ってから起きるまで・その日の気分</translation>
    </message>
    <message>
        <source>line: weekly median · dots: days</source>
        <translation>線：週の中央値・点：日</translation>
    </message>
    <message>
        <source>middle value, and the half around it</source>
        <translation>中央値と、そのまわりの半分</translation>
    </message>
</context>
<context>
    <name>MoodRow</name>
    <message>
        <source>How is it right now?</source>
        <translation>今の気分はどうですか</translation>
    </message>
</context>
<context>
    <name>MoodWords</name>
    <message numerus="yes">
        <source>%n more words are not shown here. Type to find them.</source>
        <translation>
            <numerusform>ほか%n語はここに出ていません。入力すると見つかります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of all have no mood yet.</source>
        <translation>
            <numerusform>うち%n語にはまだ気分がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>言葉を探す</translation>
    </message>
    <message>
        <source>Its moods</source>
        <translation>対応する気分</translation>
    </message>
    <message>
        <source>Mood for %1</source>
        <translation>%1の気分</translation>
    </message>
    <message>
        <source>Moods here</source>
        <translation>ここの気分</translation>
    </message>
    <message>
        <source>No mood</source>
        <translation>気分なし</translation>
    </message>
</context>
<context>
    <name>MoodsSection</name>
    <message>
        <source>Moods</source>
        <translation>気分</translation>
    </message>
    <message>
        <source>What a check-in asks</source>
        <translation>気分メモでたずねること</translation>
    </message>
    <message>
        <source>Your own scales medication pain</source>
        <translation>自分の指標 薬 痛み</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>自分の言葉</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Another address for the relay of %1</source>
        <translation>%1の中継サーバーの別のアドレス</translation>
    </message>
    <message>
        <source>Another relay for %1</source>
        <translation>%1の別の中継サーバー</translation>
    </message>
    <message>
        <source>Ask to go back</source>
        <translation>戻りたいと頼む</translation>
    </message>
    <message>
        <source>Ask to go back?</source>
        <translation>戻りたいと頼みますか</translation>
    </message>
    <message>
        <source>If the old relay does not answer any more, the circle cannot leave it: then start another one.</source>
        <translation>元の中継サーバーがもう応答しないと、サークルはそこを離れられません。その場合は新しく始めてください。</translation>
    </message>
    <message>
        <source>It is another relay: the circle moves there.</source>
        <translation>別の中継サーバーです。サークルはそこへ移ります。</translation>
    </message>
    <message>
        <source>It is on its way. You can close this; what is begun is finished, or changes nothing.</source>
        <translation>進行中です。閉じてもかまいません。始めたことは最後まで行われるか、何も変わらないかのどちらかです。</translation>
    </message>
    <message>
        <source>It is the circle&apos;s own relay: only its address changes.</source>
        <translation>サークル自身の中継サーバーです。変わるのはアドレスだけです。</translation>
    </message>
    <message>
        <source>Let the old relay run for as long as it keeps what is sent, usually 90 days: whoever was away finds the way there, and what you take back is forgotten there too.</source>
        <translation>元の中継サーバーは、預かりものの保管期間（ふつう90日）のあいだ動かしておいてください。離れていた人がそこから道を見つけ、取り消したものもそこで消えます。</translation>
    </message>
    <message>
        <source>Look at the relay</source>
        <translation>中継サーバーを確認</translation>
    </message>
    <message>
        <source>Move the circle there</source>
        <translation>サークルをそこへ移す</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Only stewards can move the circle to another relay.</source>
        <translation>サークルを別の中継サーバーに移せるのは世話役だけです。</translation>
    </message>
    <message>
        <source>Somebody at the old relay lets you in again. Until then you stay here, and nothing changes.</source>
        <translation>元の中継サーバーにいる人が、また迎え入れてくれます。それまではここにいて、何も変わりません。</translation>
    </message>
    <message>
        <source>The circle goes on at the old relay, for everybody who waits there.</source>
        <translation>サークルは、そこで待つ全員のために、元の中継サーバーで続きます。</translation>
    </message>
    <message>
        <source>The circle is at %1 now.</source>
        <translation>サークルは今%1にあります。</translation>
    </message>
    <message>
        <source>The circle&apos;s relay or the new one did not answer; both are needed. What was begun is finished with a later look, or changes nothing.</source>
        <translation>サークルの中継サーバーか新しい中継サーバーが応答しませんでした。両方が必要です。始めたことは次の確認のときに完了するか、何も変わりません。</translation>
    </message>
    <message>
        <source>The others follow by themselves with their next look for news, and read who moved the circle where. What was shared stays readable. Open invites end.</source>
        <translation>ほかの人は次に新着を確認したとき自動でついて行き、誰がどこへ移したかを読みます。共有したものは読めるままです。有効な招待は終わります。</translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translation>移転を元に戻す</translation>
    </message>
    <message>
        <source>Undo the move?</source>
        <translation>移転を元に戻しますか</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>このアドレスを使う</translation>
    </message>
    <message>
        <source>What you have said here goes out again there. Whoever stays here keeps it, and hears nothing new of you. Ask them first.</source>
        <translation>ここで言ったことは、そこへもう一度送信されます。ここに残る人はそれを持ち続け、新しいものは届きません。先にその人たちに聞いてください。</translation>
    </message>
    <message>
        <source>Where it is from now on</source>
        <translation>これからの場所</translation>
    </message>
    <message>
        <source>Where the same relay has another address now, write it below. Only this journal looks there then; a steward can tell the others.</source>
        <translation>同じ中継サーバーのアドレスが変わったときは、下に書いてください。そこを見に行くのはこの日記だけです。ほかの人には世話役が知らせられます。</translation>
    </message>
    <message>
        <source>Whoever cannot reach the new relay waits at the old one, and loses nothing. If that does not end, another steward can undo the move after two weeks, above the posts.</source>
        <translation>新しい中継サーバーにつながらない人は元のところで待ち、何も失いません。それが続くときは、2週間後に、投稿の上から別の世話役が移転を元に戻せます。</translation>
    </message>
    <message>
        <source>Whoever is at the new relay already is not with you any more: they ask to be let in again, or come with another invite. Ask them first.</source>
        <translation>もう新しい中継サーバーにいる人とは離れてしまいます。その人は、また迎え入れてもらうか、別の招待で来ます。先にその人たちに聞いてください。</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>asking the relay about itself</source>
        <translation>中継サーバーについての問い合わせ</translation>
    </message>
    <message>
        <source>invites and requests</source>
        <translation>招待と申し込み</translation>
    </message>
    <message>
        <source>mending the circle</source>
        <translation>サークルの修復</translation>
    </message>
    <message>
        <source>photos and files</source>
        <translation>写真とファイル</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>the circle&apos;s place at the relay</source>
        <translation>中継サーバーでのサークルの場所</translation>
    </message>
    <message>
        <source>waiting for news</source>
        <translation>新着を待っています</translation>
    </message>
</context>
<context>
    <name>NewCode</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>NewPaperSet</name>
    <message>
        <source>A secret of its own is split into sheets of twenty words. Enough of them open the journal together; fewer tell nothing. Losing some of them touches no other way in.</source>
        <translation>独立した秘密を、20語ずつのシートに分けます。必要な数がそろうと一緒に日記が開きます。足りなければ何もわかりません。なくしても、ほかの開ける手段には影響しません。</translation>
    </message>
    <message>
        <source>A word of the sheet</source>
        <translation>シートの言葉</translation>
    </message>
    <message>
        <source>All are on paper</source>
        <translation>すべて紙に書きました</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Lamplit share %1</source>
        <translation>Lamplit かけら%1</translation>
    </message>
    <message>
        <source>Make the sheets</source>
        <translation>シートを作る</translation>
    </message>
    <message>
        <source>Needed to open the journal</source>
        <translation>日記を開くのに必要な数</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>次のシート</translation>
    </message>
    <message>
        <source>Share %1 of %2, set %3</source>
        <translation>%3組 かけら %1／%2</translation>
    </message>
    <message>
        <source>Shares on paper</source>
        <translation>紙のかけら</translation>
    </message>
    <message>
        <source>Sheets to make</source>
        <translation>作るシートの数</translation>
    </message>
    <message>
        <source>The sheets open nothing before the last of them is confirmed here.</source>
        <translation>最後の一枚をここで確認するまで、シートでは何も開きません。</translation>
    </message>
    <message>
        <source>The words of this share</source>
        <translation>このかけらの言葉</translation>
    </message>
    <message>
        <source>To be sure it is on paper, type word %1 from it.</source>
        <translation>紙に書けたことを確かめるため、紙を見て%1番目の言葉を入力してください。</translation>
    </message>
    <message>
        <source>Whoever brings enough sheets together with a copy of your journal&apos;s files can read it. So keep each in another place, or with another person whom you trust.</source>
        <translation>必要な数のシートと日記のファイルのコピーを手にした人は、日記を読めます。それぞれ別の場所か、信頼できる別の人のもとに置いてください。</translation>
    </message>
    <message>
        <source>Word %1 reads differently on the sheet. Look once more.</source>
        <translation>%1番目の言葉がシートと違うようです。もう一度見てください。</translation>
    </message>
    <message>
        <source>Write the journal&apos;s name on each sheet</source>
        <translation>それぞれのシートに日記の名前を書いてください</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>パスフレーズの強さ</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>The two differ. Type the second one again.</source>
        <translation>二つが違います。2回目を入力し直してください。</translation>
    </message>
</context>
<context>
    <name>NewWords</name>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>パスフレーズの強さ</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>もう一度入力</translation>
    </message>
</context>
<context>
    <name>NoCircle</name>
    <message>
        <source>A circle is a handful of people whom you trust. You share what you choose, and nothing else of this journal ever leaves it.</source>
        <translation>サークルは、信頼できる数人の集まりです。共有するのは自分で選んだものだけで、この日記のほかのものが外に出ることはありません。</translation>
    </message>
    <message>
        <source>A place to be heard by a few</source>
        <translation>数人に聞いてもらえる場所</translation>
    </message>
    <message>
        <source>Everything is locked before it leaves this computer. The relay that passes it on cannot read it.</source>
        <translation>すべて、このコンピューターを出る前にロックされます。取り次ぐ中継サーバーは中身を読めません。</translation>
    </message>
    <message>
        <source>Join with a link</source>
        <translation>リンクで入る</translation>
    </message>
    <message>
        <source>Start a circle</source>
        <translation>サークルを始める</translation>
    </message>
</context>
<context>
    <name>NoHits</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Nothing was found for {query}.</source>
        <translation>「{query}」は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Search inside words</source>
        <translation>単語の中も検索</translation>
    </message>
</context>
<context>
    <name>NotePart</name>
    <message>
        <source>A few words, if you like</source>
        <translation>よければひとこと</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>A note on %1</source>
        <translation>%1についてのメモ</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Only you see it. It never leaves this journal.</source>
        <translation>自分にだけ見えます。この日記の外には出ません。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>A change of keys that was cut off has been finished.</source>
        <translation>中断していた鍵の変更を完了しました。</translation>
    </message>
    <message>
        <source>An older key file had been put in place, in which a removed key may still work. The true one was put back.</source>
        <translation>外した鍵がまだ使えるかもしれない、古い鍵ファイルに置き換えられていました。正しいものに戻しました。</translation>
    </message>
    <message>
        <source>Keys were missing from the key file. The true one was put back.</source>
        <translation>鍵ファイルの鍵が足りませんでした。正しいものに戻しました。</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some space, so that everything can be saved.</source>
        <translation>ディスクがもうすぐいっぱいです。すべて保存できるように空きを作ってください。</translation>
    </message>
    <message>
        <source>The key file came from a copy of this journal. The true one was put back.</source>
        <translation>鍵ファイルが、この日記のコピーのものでした。正しいものに戻しました。</translation>
    </message>
    <message>
        <source>The key file was changed by something other than Lamplit. The true one was put back.</source>
        <translation>鍵ファイルがLamplit以外のものに変更されていました。正しいものに戻しました。</translation>
    </message>
    <message>
        <source>The key file was damaged or missing. Its twin was used and put in its place.</source>
        <translation>鍵ファイルが壊れているか、ありませんでした。控えを使い、元の場所に置きました。</translation>
    </message>
    <message>
        <source>The spare copy of the key file was damaged or missing. It was made again.</source>
        <translation>鍵ファイルの控えが壊れているか、ありませんでした。作り直しました。</translation>
    </message>
    <message>
        <source>This journal is open on this computer for the first time.</source>
        <translation>この日記は、このコンピューターで初めて開かれました。</translation>
    </message>
    <message>
        <source>This journal was restored or copied since it was last open here.</source>
        <translation>この日記は、前回ここで開いたあとに復元またはコピーされました。</translation>
    </message>
    <message>
        <source>This journal was used on another computer since it was last open here.</source>
        <translation>この日記は、前回ここで開いたあとに別のコンピューターで使われました。</translation>
    </message>
</context>
<context>
    <name>NumberBlock</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Point a phone&apos;s camera at it, and the phone offers to call or write.</source>
        <translation>電話のカメラを向けると、電話やメッセージができます。</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QRコード</translation>
    </message>
    <message>
        <source>QR code for %1</source>
        <translation>%1のQRコード</translation>
    </message>
</context>
<context>
    <name>OldBackups</name>
    <message numerus="yes">
        <source>%n old backups are deleted.</source>
        <translation>
            <numerusform>古いバックアップ%n個を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n old backups</source>
        <translation>
            <numerusform>古いバックアップ%n個を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>If someone knows the old passphrase or has an old code, they can still open these. Back up first, then delete them.</source>
        <translation>誰かが古いパスフレーズを知っているか、古いコードを持っていると、これらはまだ開けます。先にバックアップしてから、削除してください。</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Not every old backup could be deleted. Look into the backups folder and delete them there.</source>
        <translation>削除できない古いバックアップがありました。バックアップのフォルダーで削除してください。</translation>
    </message>
    <message>
        <source>The old backups still open with the old keys</source>
        <translation>古いバックアップは、まだ古い鍵で開きます</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnceMore</name>
    <message>
        <source>As you asked, your circles open once more at %1, for %2 min.</source>
        <translation>求めたとおり、サークルは%1にもう一度、%2分間開きます。</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>やめておく</translation>
    </message>
    <message>
        <source>Open once more…</source>
        <translation>もう一度開く…</translation>
    </message>
    <message>
        <source>Wait, then open</source>
        <translation>待ってから開く</translation>
    </message>
    <message>
        <source>Why, in one sentence</source>
        <translation>理由を一文で</translation>
    </message>
    <message>
        <source>Why? One sentence, only for you</source>
        <translation>なぜですか。一文で、自分のためだけに</translation>
    </message>
    <message>
        <source>Your circles open after a wait of %1 min, for %2 min. Your sentence stands in your look-back and nowhere else.</source>
        <translation>サークルは%1分待つと、%2分間開きます。書いた一文はふりかえりにだけ残ります。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>%1 of %2 photos, without their data</source>
        <translation>写真 %2枚中%1枚、付属データなし</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Also include</source>
        <translation>ほかに含めるもの</translation>
    </message>
    <message>
        <source>Chosen people</source>
        <translation>選んだ人</translation>
    </message>
    <message>
        <source>Everyone in %1 (%2)</source>
        <translation>%1の全員（%2）</translation>
    </message>
    <message>
        <source>For</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>How it is meant</source>
        <translation>どんな気持ちで</translation>
    </message>
    <message>
        <source>I take it back</source>
        <translation>自分で取り消すまで</translation>
    </message>
    <message>
        <source>My mood: %1</source>
        <translation>気分：%1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>待たない</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>記入なし</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>特になし</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>1か月</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>1週間</translation>
    </message>
    <message>
        <source>Others, with commas between</source>
        <translation>ほか（コンマで区切る）</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>タグ：%1</translation>
    </message>
    <message>
        <source>The photo %1, without its data</source>
        <translation>写真%1、付属データなし</translation>
    </message>
    <message>
        <source>The place: %1</source>
        <translation>場所：%1</translation>
    </message>
    <message>
        <source>The title: %1</source>
        <translation>タイトル：%1</translation>
    </message>
    <message>
        <source>Three days</source>
        <translation>3日</translation>
    </message>
    <message>
        <source>Topic notes</source>
        <translation>話題の注記</translation>
    </message>
    <message>
        <source>Topic notes in your words</source>
        <translation>自分の言葉での注記</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Waits before it goes out</source>
        <translation>待ってから送信</translation>
    </message>
    <message>
        <source>What I wish for</source>
        <translation>してほしいこと</translation>
    </message>
    <message>
        <source>When I wrote it</source>
        <translation>書いた日時</translation>
    </message>
    <message>
        <source>other photos</source>
        <translation>ほかの写真</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>when you wrote it</source>
        <translation>書いた日時</translation>
    </message>
    <message>
        <source>your mood</source>
        <translation>自分の気分</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>It stands on top for everybody.</source>
        <translation>全員に対して上に固定されています。</translation>
    </message>
    <message>
        <source>It stands on top no longer.</source>
        <translation>上への固定を外しました。</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>OverlayBar</name>
    <message>
        <source>Scroll</source>
        <translation>スクロール</translation>
    </message>
</context>
<context>
    <name>OwnPart</name>
    <message>
        <source>A plan is written on a good day and read on a bad one: what helps, and whom to ask, in your own words.</source>
        <translation>プランは調子のよい日に書き、つらい日に読むものです。助けになるもの、頼れる人を、自分の言葉で。</translation>
    </message>
    <message>
        <source>Add my people</source>
        <translation>頼れる人を追加</translation>
    </message>
    <message>
        <source>Change my people</source>
        <translation>頼れる人を変更</translation>
    </message>
    <message>
        <source>Change my plan</source>
        <translation>プランを変更</translation>
    </message>
    <message>
        <source>If you have written a plan, it is in the journal. Open that to read it here. Everything below works without.</source>
        <translation>プランを書いてあれば、日記の中にあります。日記を開くとここで読めます。下のものはすべて、そのままでも使えます。</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>頼れる人</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>自分のプラン</translation>
    </message>
    <message>
        <source>This is the short form. All of it is in the journal.</source>
        <translation>これは短い形です。全体は日記の中にあります。</translation>
    </message>
    <message>
        <source>This part goes on in the plan.</source>
        <translation>この部分の続きはプランにあります。</translation>
    </message>
    <message>
        <source>Write a plan</source>
        <translation>プランを書く</translation>
    </message>
</context>
<context>
    <name>OwnPlanStrip</name>
    <message>
        <source>Open my plan</source>
        <translation>プランを開く</translation>
    </message>
    <message>
        <source>Your own plan is here, if you want it.</source>
        <translation>自分のプランがここにあります。よければどうぞ。</translation>
    </message>
</context>
<context>
    <name>OwnWordsGroup</name>
    <message>
        <source>%1 is called “%2” now.</source>
        <translation>%1は「%2」になりました。</translation>
    </message>
    <message>
        <source>They stand wherever a mood shows. An empty one is as usual.</source>
        <translation>気分が出るところに使われます。空欄ならいつもの言葉です。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>自分の言葉</translation>
    </message>
    <message>
        <source>Your word for: %1</source>
        <translation>「%1」の自分の言葉</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Ask on Today: %1</source>
        <translation>「今日」でたずねる：%1</translation>
    </message>
    <message>
        <source>Hide the questions</source>
        <translation>問いかけを隠す</translation>
    </message>
    <message numerus="yes">
        <source>Show %n questions</source>
        <translation>
            <numerusform>問いかけ%n個を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Add a picture or a file</source>
        <translation>画像かファイルを追加</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>タグを付ける</translation>
    </message>
    <message>
        <source>Add the chosen words to my next session</source>
        <translation>選んだ言葉を次の面談に加える</translation>
    </message>
    <message>
        <source>Add to my next session</source>
        <translation>次の面談に加える</translation>
    </message>
    <message>
        <source>Copy the whole entry</source>
        <translation>記録全体をコピー</translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation>日時と場所</translation>
    </message>
    <message>
        <source>Files of this entry</source>
        <translation>この記録のファイル</translation>
    </message>
    <message>
        <source>Find in this entry</source>
        <translation>この記録の中を検索</translation>
    </message>
    <message>
        <source>Keep out of memories</source>
        <translation>思い出に出さない</translation>
    </message>
    <message>
        <source>Make a template of this entry</source>
        <translation>この記録からテンプレートを作る</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ゴミ箱に移す</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>読む表示</translation>
    </message>
    <message>
        <source>Save all of them</source>
        <translation>すべて保存</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>Write without distraction</source>
        <translation>集中して書く</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>%1 of %2 days</source>
        <translation>%2日のうち%1日</translation>
    </message>
    <message>
        <source>Best day</source>
        <translation>一番よい日</translation>
    </message>
    <message>
        <source>Best weeks</source>
        <translation>一番よい週</translation>
    </message>
    <message>
        <source>Hardest day</source>
        <translation>一番つらい日</translation>
    </message>
    <message>
        <source>Hardest weeks</source>
        <translation>一番つらい週</translation>
    </message>
</context>
<context>
    <name>PairBars</name>
    <message>
        <source>%1, minutes</source>
        <translation>%1、分</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>PaperInView</name>
    <message>
        <source>%1 of the %2 that are needed are here.</source>
        <translation>必要な%2枚のうち%1枚があります。</translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>このかけらを追加</translation>
    </message>
    <message>
        <source>Back in, with shares on paper</source>
        <translation>紙のかけらで開く</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>パスフレーズに戻る</translation>
    </message>
    <message>
        <source>Choose a new passphrase. It takes the place of the one that is lost. The shares open this journal as before.</source>
        <translation>新しいパスフレーズを決めてください。失われたものの代わりになります。かけらはこれまでどおりこの日記を開きます。</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>日記を開く</translation>
    </message>
    <message>
        <source>The shares fit</source>
        <translation>かけらが合いました</translation>
    </message>
    <message>
        <source>The two differ. Type the second one again.</source>
        <translation>二つが違います。2回目を入力し直してください。</translation>
    </message>
    <message>
        <source>The words of a sheet</source>
        <translation>シートの言葉</translation>
    </message>
    <message>
        <source>The words so far</source>
        <translation>これまでの言葉</translation>
    </message>
    <message>
        <source>Type the words of one sheet after the other, or read its QR code from a picture. Four letters of a word are enough.</source>
        <translation>シートの言葉を一枚ずつ入力するか、QRコードを画像から読み取ってください。一語につき4文字で足ります。</translation>
    </message>
</context>
<context>
    <name>PaperShares</name>
    <message>
        <source> and </source>
        <translation> と </translation>
    </message>
    <message numerus="yes">
        <source>%n words are missing.</source>
        <translation>
            <numerusform>%n語足りません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No shares on paper open this journal.</source>
        <translation>この日記を開ける紙のかけらはありません。</translation>
    </message>
    <message>
        <source>Some words are wrong. Compare each of them with the sheet.</source>
        <translation>違う言葉があります。一語ずつシートと見比べてください。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n words too many.</source>
        <translation>
            <numerusform>%n語多すぎます。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no words.</source>
        <translation>言葉がありません。</translation>
    </message>
    <message>
        <source>These sheets do not open this journal. Begin again with the first of them.</source>
        <translation>このシートではこの日記は開きません。一枚目からやり直してください。</translation>
    </message>
    <message>
        <source>This is no share that opens a journal here.</source>
        <translation>これは、ここの日記を開くかけらではありません。</translation>
    </message>
    <message>
        <source>This sheet is of another set, or of another journal. Only sheets of one set open it together. The others still count.</source>
        <translation>このシートは別の組か、別の日記のものです。同じ組のシートだけが一緒に日記を開きます。ほかのシートは有効です。</translation>
    </message>
    <message>
        <source>This sheet is there already. Take another one.</source>
        <translation>このシートはもうあります。別のものを使ってください。</translation>
    </message>
    <message>
        <source>Word %1 is likely wrong. Compare it with the sheet.</source>
        <translation>%1番目の言葉が違うようです。シートと見比べてください。</translation>
    </message>
    <message>
        <source>Word %1 is not on the list of words. Look again.</source>
        <translation>%1番目の言葉は単語の一覧にありません。もう一度見てください。</translation>
    </message>
    <message>
        <source>Words %1 are not on the list. Look again.</source>
        <translation>%1番目の言葉は一覧にありません。もう一度見てください。</translation>
    </message>
    <message>
        <source>Words %1 have changed places.</source>
        <translation>%1番目の言葉が入れ替わっています。</translation>
    </message>
</context>
<context>
    <name>PartChoice</name>
    <message>
        <source>All days</source>
        <translation>すべての日</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>すべての記録</translation>
    </message>
    <message>
        <source>Any or none</source>
        <translation>あってもなくても</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Days of my choice</source>
        <translation>選んだ日</translation>
    </message>
    <message>
        <source>Earlier versions of entries</source>
        <translation>記録の以前のバージョン</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Moods, sleep and questionnaires</source>
        <translation>気分、睡眠、質問票</translation>
    </message>
    <message>
        <source>Only entries with a star</source>
        <translation>スター付きの記録だけ</translation>
    </message>
    <message>
        <source>Only what this search finds</source>
        <translation>この検索で見つかるものだけ</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>写真とファイル</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>The last day is before the first one. Choose another day.</source>
        <translation>最後の日が最初の日より前です。別の日を選んでください。</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>この12か月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>一緒に出すもの</translation>
    </message>
    <message>
        <source>What is in the trash</source>
        <translation>ゴミ箱の中身</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>どの記録</translation>
    </message>
    <message>
        <source>Words, or filters as in the journal, such as tag:river or mood:5-7.</source>
        <translation>言葉、または日記と同じ絞り込み（tag:river、mood:5-7 など）。</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>パスフレーズを表示</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>A journal only you can open</source>
        <translation>自分だけが開ける日記</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>パスフレーズの強さ</translation>
    </message>
    <message>
        <source>There is already a journal in this place. Open it, or choose another.</source>
        <translation>この場所にはもう日記があります。それを開くか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>This journal is locked with your passphrase. Nobody can reset it for you, so step 2 gives you a spare key.</source>
        <translation>この日記はパスフレーズでロックされます。誰にもリセットできないので、ステップ2で合鍵を用意します。</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>保存場所</translation>
    </message>
</context>
<context>
    <name>PauseSheet</name>
    <message>
        <source>For how long</source>
        <translation>どのくらい</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>休ませる</translation>
    </message>
    <message>
        <source>Let this thread rest</source>
        <translation>このやりとりを休ませる</translation>
    </message>
    <message>
        <source>Nobody can answer in it meanwhile. Everybody sees that you let it rest, and until when. Afterwards you can take it up again with words that make it easier.</source>
        <translation>そのあいだ誰も返信できません。休ませたことと期限は全員に見えます。あとで、話しやすくする言葉を添えて再開できます。</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>One hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>1週間</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>Take this thread up again</source>
        <translation>このやりとりを再開する</translation>
    </message>
    <message>
        <source>The thread goes on.</source>
        <translation>やりとりが再開しました。</translation>
    </message>
    <message>
        <source>The thread rests.</source>
        <translation>やりとりは休みに入りました。</translation>
    </message>
    <message>
        <source>These words go into the thread as yours. With none, it only goes on.</source>
        <translation>この言葉は自分のものとしてやりとりに入ります。なければ、ただ再開します。</translation>
    </message>
    <message>
        <source>Three days</source>
        <translation>3日</translation>
    </message>
    <message>
        <source>What you say about it, if you like</source>
        <translation>それについての言葉（よければ）</translation>
    </message>
    <message>
        <source>Words to begin again with</source>
        <translation>再開のための言葉</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>The last day is before the first one. Choose another day.</source>
        <translation>最後の日が最初の日より前です。別の日を選んでください。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>PersonActs</name>
    <message>
        <source>%1 is a steward no longer.</source>
        <translation>%1は世話役を降りました。</translation>
    </message>
    <message>
        <source>%1 is a steward now.</source>
        <translation>%1が世話役になりました。</translation>
    </message>
    <message>
        <source>%1 is blocked no longer.</source>
        <translation>%1のブロックを解除しました。</translation>
    </message>
    <message>
        <source>%1 is muted no longer.</source>
        <translation>%1のミュートを解除しました。</translation>
    </message>
    <message>
        <source>%1 is muted: what they write is folded.</source>
        <translation>%1をミュートしました。書くものは折りたたまれます。</translation>
    </message>
    <message>
        <source>%1 was removed, and every key was changed.</source>
        <translation>%1を外し、すべての鍵を変えました。</translation>
    </message>
    <message>
        <source>A note that only I see…</source>
        <translation>自分にだけ見えるメモ…</translation>
    </message>
    <message>
        <source>A steward can hide posts for everybody, let threads rest, remove people, change the agreement, and make others stewards. All see who did it.</source>
        <translation>世話役は、投稿を全員に対して隠す、やりとりを休ませる、人を外す、約束を変える、ほかの人を世話役にする、といったことができます。誰がしたかは全員に見えます。</translation>
    </message>
    <message>
        <source>Ask %1 first whether they would like that.</source>
        <translation>先に%1の気持ちを聞いてください。</translation>
    </message>
    <message>
        <source>Be a steward no longer</source>
        <translation>世話役を降りる</translation>
    </message>
    <message>
        <source>Be a steward no longer…</source>
        <translation>世話役を降りる…</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>%1をブロック</translation>
    </message>
    <message>
        <source>Block no longer</source>
        <translation>ブロックを解除</translation>
    </message>
    <message>
        <source>Block them</source>
        <translation>ブロックする</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>ブロック…</translation>
    </message>
    <message>
        <source>Change what I am called…</source>
        <translation>自分の名前を変える…</translation>
    </message>
    <message>
        <source>Compare numbers</source>
        <translation>番号を照合</translation>
    </message>
    <message>
        <source>Compare numbers anew</source>
        <translation>番号をあらためて照合</translation>
    </message>
    <message>
        <source>Every key changes at once. They read nothing that is said from now on, and cannot come back by themselves.</source>
        <translation>すべての鍵がすぐに変わります。この先の言葉は読めなくなり、自分だけで戻ることはできません。</translation>
    </message>
    <message>
        <source>Everybody sees that it was you. Talk with them first, if that is safe.</source>
        <translation>自分がしたことは全員に見えます。安全であれば、先に本人と話してください。</translation>
    </message>
    <message>
        <source>Leave the circle…</source>
        <translation>サークルを退出…</translation>
    </message>
    <message>
        <source>Make %1 a steward</source>
        <translation>%1を世話役にする</translation>
    </message>
    <message>
        <source>Make them a steward</source>
        <translation>世話役にする</translation>
    </message>
    <message>
        <source>Make them a steward…</source>
        <translation>世話役にする…</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Mute no longer</source>
        <translation>ミュートを解除</translation>
    </message>
    <message>
        <source>Nobody is told. They still read what you share with everybody.</source>
        <translation>誰にも知らされません。全員に共有したものは、この人も読めるままです。</translation>
    </message>
    <message>
        <source>Nothing of %1 is shown any more.</source>
        <translation>%1のものはもう何も表示されません。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を外す</translation>
    </message>
    <message>
        <source>Remove %1 from the circle</source>
        <translation>%1をサークルから外す</translation>
    </message>
    <message>
        <source>Remove from the circle…</source>
        <translation>サークルから外す…</translation>
    </message>
    <message>
        <source>Step down</source>
        <translation>降りる</translation>
    </message>
    <message>
        <source>Take the role</source>
        <translation>役を外す</translation>
    </message>
    <message>
        <source>Take the role of steward from %1</source>
        <translation>%1を世話役から外す</translation>
    </message>
    <message>
        <source>Take the role of steward…</source>
        <translation>世話役から外す…</translation>
    </message>
    <message>
        <source>They keep what they have. It cannot be taken from them.</source>
        <translation>すでに持っているものは残ります。取り上げることはできません。</translation>
    </message>
    <message>
        <source>They stay in the circle as a member. Everybody sees that it was you.</source>
        <translation>メンバーとしてサークルに残ります。自分がしたことは全員に見えます。</translation>
    </message>
    <message>
        <source>Vote for somebody in their place…</source>
        <translation>代わりの人に署名する…</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>You are a steward no longer.</source>
        <translation>世話役を降りました。</translation>
    </message>
    <message>
        <source>You see nothing that they write. It is kept, and there again when you block them no longer.</source>
        <translation>この人の書くものは何も表示されません。保存はされ、ブロックを解除するとまた見えます。</translation>
    </message>
    <message>
        <source>You stay in the circle. The other stewards go on, and everybody sees that you stepped down.</source>
        <translation>サークルには残ります。ほかの世話役が続け、降りたことは全員に見えます。</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1（自分）</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1（%2まで）</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>世話役</translation>
    </message>
    <message>
        <source>numbers compared</source>
        <translation>番号を照合済み</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Fetch it</source>
        <translation>取り寄せる</translation>
    </message>
    <message>
        <source>It did not arrive before your place in this circle ended.</source>
        <translation>このサークルでの居場所がなくなるまでに届きませんでした。</translation>
    </message>
    <message>
        <source>It did not arrive. You can ask whoever shared it to send it again.</source>
        <translation>届きませんでした。共有した人に、もう一度送ってもらうよう頼めます。</translation>
    </message>
    <message>
        <source>It has not arrived yet.</source>
        <translation>まだ届いていません。</translation>
    </message>
    <message>
        <source>It is large, so it comes only when you ask for it.</source>
        <translation>大きいため、求めたときだけ届きます。</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>次の写真</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <translation>写真 %1／%2</translation>
    </message>
    <message>
        <source>Photo before</source>
        <translation>前の写真</translation>
    </message>
    <message>
        <source>This picture cannot be shown. It is damaged, or no picture.</source>
        <translation>この画像は表示できません。壊れているか、画像ではありません。</translation>
    </message>
</context>
<context>
    <name>PhrasesPart</name>
    <message>
        <source>Offer me my plan</source>
        <translation>プランをすすめる</translation>
    </message>
    <message>
        <source>One phrase a line</source>
        <translation>一行に一つの言い回し</translation>
    </message>
    <message>
        <source>Up to %1 phrases of up to %2 characters, each with a word, are kept.</source>
        <translation>%2文字までの、言葉を含む言い回しを%1個まで保存できます。</translation>
    </message>
    <message>
        <source>What you write when it is bad, in your own words. Once a page of yours is saved with one of them in it, a line above the page offers your plan, once a day at most. Only this list is kept, in the journal. That one was found is written nowhere, and nothing is sent.</source>
        <translation>つらいときに書く言い回しを、自分の言葉で。そのどれかを含むページを保存すると、ページの上の一行がプランをすすめます（1日に一度まで）。日記に保存されるのはこの一覧だけです。見つかったことはどこにも書かれず、何も送られません。</translation>
    </message>
    <message>
        <source>When I write certain words</source>
        <translation>ある言葉を書いたとき</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Choose a picture of the code</source>
        <translation>コードの画像を選ぶ</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>画像から</translation>
    </message>
    <message>
        <source>No code can be read in this picture. Take it from nearer and straight.</source>
        <translation>この画像からコードを読み取れません。もっと近くから、まっすぐ撮ってください。</translation>
    </message>
    <message>
        <source>Nothing that was copied is a picture.</source>
        <translation>コピーしたものに画像はありません。</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>画像を貼り付け</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>This is no picture that can be read here. Choose a PNG or a JPEG.</source>
        <translation>ここで読める画像ではありません。PNGかJPEGを選んでください。</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>This picture is not here.</source>
        <translation>この画像はここにありません。</translation>
    </message>
    <message>
        <source>This picture is not here: {alt}</source>
        <translation>この画像はここにありません：{alt}</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Copied by %1: that company keeps the encrypted file, sees its size and date, and cannot open it. It may keep old ones that are removed here.</source>
        <translation>%1がコピーします。この会社は暗号化されたファイルを預かり、大きさと日付を見ますが、開くことはできません。ここで削除した古いものを持ち続けることもあります。</translation>
    </message>
    <message>
        <source>On a network drive (%1): whoever runs it sees how large your backups are and when they are made, and nothing of what is in them.</source>
        <translation>ネットワークドライブ（%1）上です。管理する人には、バックアップの大きさと作った日時が見えますが、中身は見えません。</translation>
    </message>
    <message>
        <source>This folder is copied by %1, which can bring old versions back and damage a journal in use. A folder it does not copy is safer.</source>
        <translation>このフォルダーは%1がコピーします。古い版を戻したり、使用中の日記を壊したりすることがあります。コピーされないフォルダーのほうが安全です。</translation>
    </message>
    <message>
        <source>This folder lies on a network drive (%1), where a journal can be damaged when the connection drops. A folder on this computer is safer.</source>
        <translation>このフォルダーはネットワークドライブ（%1）上です。接続が切れると日記が壊れることがあります。このコンピューター上のフォルダーのほうが安全です。</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>A doctor, a therapist, a clinic; also at night.</source>
        <translation>医師、カウンセラー、診療所など。夜間の連絡先も。</translation>
    </message>
    <message>
        <source>How I notice that it is getting bad</source>
        <translation>つらくなってきたと気づくしるし</translation>
    </message>
    <message>
        <source>Making things safer around me</source>
        <translation>まわりをより安全にする</translation>
    </message>
    <message>
        <source>Names and numbers, one a line. Who may know how bad it is?</source>
        <translation>名前と番号を一行に一つずつ。つらさを知らせてもよい人は誰ですか。</translation>
    </message>
    <message>
        <source>People, animals, places, things still to come.</source>
        <translation>人、動物、場所、これから来る楽しみ。</translation>
    </message>
    <message>
        <source>Places and people that take my mind off it</source>
        <translation>気をまぎらせてくれる場所と人</translation>
    </message>
    <message>
        <source>Professionals and services</source>
        <translation>専門家と相談窓口</translation>
    </message>
    <message>
        <source>Small things that helped before, without anybody else.</source>
        <translation>ひとりでもできて、以前助けになった小さなこと。</translation>
    </message>
    <message>
        <source>Thoughts, feelings, things I do or stop doing.</source>
        <translation>考え、気持ち、すること、しなくなること。</translation>
    </message>
    <message>
        <source>What I can do by myself</source>
        <translation>自分でできること</translation>
    </message>
    <message>
        <source>What I keep further away when it is bad, and who can help me with that.</source>
        <translation>つらいときに遠ざけておくものと、それを手伝ってくれる人。</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>わたしにとって大切なもの</translation>
    </message>
    <message>
        <source>Where I am among others, and who is good to be with.</source>
        <translation>人の中にいられる場所と、一緒にいて楽な人。</translation>
    </message>
    <message>
        <source>Whom I can ask for help</source>
        <translation>助けを頼める人</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%n entries do not say their time zone and take this one.</source>
        <translation>
            <numerusform>%n件の記録にはタイムゾーンがないため、これを使います。</numerusform>
        </translation>
    </message>
    <message>
        <source>Also take files from outside the folder</source>
        <translation>フォルダーの外のファイルも取り込む</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n check-ins</source>
        <translation>
            <numerusform>気分メモ%n件を取り込む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n entries</source>
        <translation>
            <numerusform>記録%n件を取り込む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n entries and %1 more</source>
        <translation>
            <numerusform>記録%n件とほか%1件を取り込む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n moods and other things</source>
        <translation>
            <numerusform>気分など%n件を取り込む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in the %n entries that differ too, beside the ones here</source>
        <translation>
            <numerusform>内容の違う記録%n件も、ここのものと並べて取り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Every entry says its own time zone, so this changes nothing.</source>
        <translation>どの記録にも自分のタイムゾーンがあるので、何も変わりません。</translation>
    </message>
    <message>
        <source>Everything is already here.</source>
        <translation>すべてもうここにあります。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Lamplit knows no such time zone.</source>
        <translation>そのタイムゾーンはわかりません。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Nothing new, but some entries differ</source>
        <translation>新しいものはありませんが、違う記録があります</translation>
    </message>
    <message>
        <source>Reading it again</source>
        <translation>もう一度読んでいます</translation>
    </message>
    <message>
        <source>So the dates will read</source>
        <translation>日付はこうなります</translation>
    </message>
    <message>
        <source>There are no entries in it.</source>
        <translation>中に記録はありません。</translation>
    </message>
    <message>
        <source>There is no new entry to show.</source>
        <translation>表示する新しい記録はありません。</translation>
    </message>
    <message>
        <source>This is what would come in</source>
        <translation>これが取り込まれます</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>言葉なし</translation>
    </message>
</context>
<context>
    <name>PlanPaper</name>
    <message>
        <source>My plan for a bad moment</source>
        <translation>つらいときのプラン</translation>
    </message>
    <message>
        <source>Print my plan</source>
        <translation>プランを印刷</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>%1 was saved. This copy is not encrypted.</source>
        <translation>%1を保存しました。このコピーは暗号化されていません。</translation>
    </message>
    <message>
        <source>Back to Help now</source>
        <translation>「今すぐ助けを」に戻る</translation>
    </message>
    <message>
        <source>For a bad moment, written on a better one. Leave out whatever does not fit. It is kept as you type, in the journal, and Help now shows it first.</source>
        <translation>つらいときのために、調子のよいときに書きます。合わないところは飛ばしてください。入力するとそのまま日記に保存され、「今すぐ助けを」で最初に表示されます。</translation>
    </message>
    <message>
        <source>Help now then shows these parts while the journal is locked. They lie beside it without encryption: whoever uses this computer can read them.</source>
        <translation>日記がロックされていても、「今すぐ助けを」にこの部分が表示されます。暗号化せずに日記のそばに置かれるので、このコンピューターを使う人は誰でも読めます。</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>自分のプラン</translation>
    </message>
    <message>
        <source>My plan for a bad moment</source>
        <translation>つらいときのプラン</translation>
    </message>
    <message>
        <source>My plan.pdf</source>
        <translation>わたしのプラン.pdf</translation>
    </message>
    <message>
        <source>On paper and as a PDF the plan is not encrypted.</source>
        <translation>紙とPDFでは、プランは暗号化されません。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Readable before unlocking</source>
        <translation>ロックしたまま読める</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>Written by myself, for myself.</source>
        <translation>自分が、自分のために書きました。</translation>
    </message>
</context>
<context>
    <name>PostActs</name>
    <message>
        <source>Add to my next session…</source>
        <translation>次の面談に加える…</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>All of it, who can read it, where it is</source>
        <translation>全体、読める人、今どこにあるか</translation>
    </message>
    <message>
        <source>Answer %1 alone</source>
        <translation>%1だけに返信</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>%1をブロックしますか</translation>
    </message>
    <message>
        <source>Block %1…</source>
        <translation>%1をブロック…</translation>
    </message>
    <message>
        <source>Correct it…</source>
        <translation>訂正する…</translation>
    </message>
    <message>
        <source>Hide it for everybody…</source>
        <translation>全員に対して隠す…</translation>
    </message>
    <message>
        <source>Hide it from me</source>
        <translation>自分から隠す</translation>
    </message>
    <message>
        <source>How did you mean this?</source>
        <translation>どういう意味でしたか</translation>
    </message>
    <message>
        <source>In a day</source>
        <translation>1日後</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>1週間後</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>1時間後</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>3日後</translation>
    </message>
    <message>
        <source>It ends sooner now, for everybody.</source>
        <translation>全員に対して、もっと早く終わるようにしました。</translation>
    </message>
    <message>
        <source>It is hidden from you. Nobody is told.</source>
        <translation>自分には見えなくなりました。誰にも知らされません。</translation>
    </message>
    <message>
        <source>It is kept for a report no longer.</source>
        <translation>報告のための保管をやめました。</translation>
    </message>
    <message>
        <source>Keep it for a report no longer</source>
        <translation>報告のための保管をやめる</translation>
    </message>
    <message>
        <source>Keep it for a report, 30 days</source>
        <translation>報告のために30日間保管</translation>
    </message>
    <message>
        <source>Keep it private…</source>
        <translation>自分だけにする…</translation>
    </message>
    <message>
        <source>Kept sealed for 30 days, even if it is taken back. Nobody is told; the agreement of the circle says that this can be done.</source>
        <translation>取り消されても、封をして30日間保管します。誰にも知らされません。こうできることは、サークルの約束に書かれています。</translation>
    </message>
    <message>
        <source>Let it end sooner</source>
        <translation>もっと早く終わらせる</translation>
    </message>
    <message>
        <source>Let it go out now</source>
        <translation>今すぐ送信する</translation>
    </message>
    <message>
        <source>Let this thread rest…</source>
        <translation>このやりとりを休ませる…</translation>
    </message>
    <message>
        <source>More for this post</source>
        <translation>この投稿のメニュー</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1をミュート</translation>
    </message>
    <message>
        <source>Mute %1 no longer</source>
        <translation>%1のミュートを解除</translation>
    </message>
    <message>
        <source>Nobody is told, and %1 can still read what you share with everybody. To share without them, choose people.</source>
        <translation>誰にも知らされません。全員に共有したものは、%1も読めるままです。この人を除いて共有するには、人を選んでください。</translation>
    </message>
    <message>
        <source>Pin it for everybody</source>
        <translation>全員に対して上に固定</translation>
    </message>
    <message>
        <source>Pin it no longer</source>
        <translation>上への固定を外す</translation>
    </message>
    <message>
        <source>Report it to stewards…</source>
        <translation>世話役に報告する…</translation>
    </message>
    <message>
        <source>Save it as evidence…</source>
        <translation>証拠として保存…</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>また表示する</translation>
    </message>
    <message>
        <source>Show it to everybody again…</source>
        <translation>また全員に見せる…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Take this thread up again…</source>
        <translation>このやりとりを再開する…</translation>
    </message>
    <message>
        <source>Think this advice over…</source>
        <translation>この助言をじっくり考える…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>What %1 says is folded for you. Nobody is told.</source>
        <translation>%1の言葉は、自分には折りたたんで表示されます。誰にも知らされません。</translation>
    </message>
    <message>
        <source>What %1 says is shown again.</source>
        <translation>%1の言葉をまた表示します。</translation>
    </message>
    <message>
        <source>Why do I see it like this?</source>
        <translation>なぜこのように表示されるのか</translation>
    </message>
    <message>
        <source>You can undo it under Hidden from you.</source>
        <translation>「自分に見えないもの」で元に戻せます。</translation>
    </message>
    <message>
        <source>You see nothing of %1 any more.</source>
        <translation>%1のものはもう何も表示されません。</translation>
    </message>
    <message>
        <source>You see nothing that %1 says any more, and nothing of what they said.</source>
        <translation>%1のこれからの言葉も、これまでの言葉も、もう表示されません。</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1（自分）</translation>
    </message>
    <message>
        <source>%1, who has left</source>
        <translation>%1（退出済み）</translation>
    </message>
    <message>
        <source>A card for the shelf</source>
        <translation>棚のカード</translation>
    </message>
    <message>
        <source>A mood</source>
        <translation>気分</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>返信を見る</translation>
    </message>
    <message>
        <source>Corrected %1</source>
        <translation>%1に訂正</translation>
    </message>
    <message>
        <source>Could use company</source>
        <translation>そばにいてほしい</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>It is kept here. A newer Lamplit can show what it says.</source>
        <translation>ここに保存してあります。新しいLamplitなら内容を表示できます。</translation>
    </message>
    <message>
        <source>Keep it in my kit</source>
        <translation>道具箱に入れる</translation>
    </message>
    <message>
        <source>More for this post</source>
        <translation>この投稿のメニュー</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>Part of an entry</source>
        <translation>記録の一部</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>全部読む</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>Something that a newer Lamplit can show</source>
        <translation>新しいLamplitなら表示できるもの</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>お礼を伝える</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>はじめの案内</translation>
    </message>
    <message>
        <source>What stood there first</source>
        <translation>はじめに書かれていたもの</translation>
    </message>
    <message>
        <source>dated ahead of the clock here</source>
        <translation>ここの時計より先の日時</translation>
    </message>
    <message>
        <source>for chosen people</source>
        <translation>選んだ人に</translation>
    </message>
    <message>
        <source>here until %1</source>
        <translation>%1までここに</translation>
    </message>
    <message>
        <source>here until %1 takes it back</source>
        <translation>%1が取り消すまでここに</translation>
    </message>
    <message>
        <source>here until you take it back</source>
        <translation>自分で取り消すまでここに</translation>
    </message>
    <message>
        <source>its author</source>
        <translation>書いた人</translation>
    </message>
    <message>
        <source>waiting to go out</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>%1に執筆</translation>
    </message>
</context>
<context>
    <name>PostText</name>
    <message>
        <source>Words of a post</source>
        <translation>投稿の言葉</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print this entry</source>
        <translation>この記録を印刷</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>{name} was saved. This copy is not encrypted.</source>
        <translation>{name}を保存しました。このコピーは暗号化されていません。</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Numbers compared in %1</source>
        <translation>%1での番号の照合</translation>
    </message>
    <message>
        <source>Privacy check-up</source>
        <translation>プライバシー点検</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>%1に共有したもの</translation>
    </message>
    <message>
        <source>The short form of your plan</source>
        <translation>プランの短い形</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>このコンピューターから出るもの</translation>
    </message>
    <message>
        <source>What opens this journal</source>
        <translation>この日記を開くもの</translation>
    </message>
    <message>
        <source>When it locks</source>
        <translation>ロックするとき</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message numerus="yes">
        <source>%n key(s) open it.</source>
        <translation>
            <numerusform>%n個の鍵で開きます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without an end.</source>
        <translation>
            <numerusform>うち%n件は期限なし。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it lie beside the journal without encryption.</source>
        <translation>
            <numerusform>%n個の部分が、暗号化されずに日記のそばにあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of yours can be read there.</source>
        <translation>
            <numerusform>自分の%n件がそこで読めます。</numerusform>
        </translation>
    </message>
    <message>
        <source>A month has passed since you looked.</source>
        <translation>前に見てから1か月たちました。</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without a key or a click.</source>
        <translation>
            <numerusform>キーやクリックがないまま%n分たったら。</numerusform>
        </translation>
    </message>
    <message>
        <source>Also when the computer sleeps.</source>
        <translation>コンピューターのスリープ時にも。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Connections in the last 30 days: %1.</source>
        <translation>この30日間の接続：%1。</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>確認しました</translation>
    </message>
    <message>
        <source>It stays open when the computer sleeps.</source>
        <translation>コンピューターがスリープしても開いたままです。</translation>
    </message>
    <message>
        <source>Last looked at on %1.</source>
        <translation>前回の確認：%1。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Never by itself while it is idle.</source>
        <translation>使わずにいても、自動ではロックしません。</translation>
    </message>
    <message>
        <source>No connections in the last 30 days.</source>
        <translation>この30日間、接続はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Not yet with %n of those who are in it.</source>
        <translation>
            <numerusform>そのうち%n人とはまだ。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours can be read there.</source>
        <translation>そこで読める自分のものはありません。</translation>
    </message>
    <message>
        <source>Nothing: you are in no circle, so nothing connects to anything.</source>
        <translation>ありません。サークルに入っていないので、何も接続しません。</translation>
    </message>
    <message>
        <source>The newest one is from %1.</source>
        <translation>最新は%1です。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>バックアップはまだありません。</translation>
    </message>
    <message>
        <source>There is no recovery code: without the passphrase it stays closed.</source>
        <translation>復旧コードがありません。パスフレーズがないと閉じたままになります。</translation>
    </message>
    <message>
        <source>What keeps this journal private, and what you let out of it. It takes two minutes; once a month is enough. Lamplit looks at this journal only, here on this computer.</source>
        <translation>何がこの日記を守っているか、何を外に出しているか。2分ほどで、月に一度で十分です。Lamplitが見るのは、このコンピューター上のこの日記だけです。</translation>
    </message>
    <message>
        <source>What you share, sealed, to: %1.</source>
        <translation>共有するもの（封をして）の宛先：%1。</translation>
    </message>
    <message>
        <source>With everybody who is in it.</source>
        <translation>入っている全員と。</translation>
    </message>
    <message>
        <source>Your relays are reached through the proxy you set.</source>
        <translation>中継サーバーへは、設定したプロキシを通してつながります。</translation>
    </message>
    <message>
        <source>Your relays see this computer&apos;s address, and not who you are.</source>
        <translation>中継サーバーに見えるのはこのコンピューターのアドレスで、自分が誰かは見えません。</translation>
    </message>
    <message>
        <source>privacy keys lock backup shared compared relay plan</source>
        <translation>プライバシー 鍵 ロック バックアップ 共有 照合 中継サーバー プラン</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 is no score from 1 to 5.</source>
        <translation>%1は1から5までの得点ではありません。</translation>
    </message>
    <message>
        <source>%1: “%2” is no such value.</source>
        <translation>%1：「%2」は使える値ではありません。</translation>
    </message>
    <message>
        <source>A file in this archive is packed far more tightly than real files are. It may be meant to do harm, so nothing was brought in.</source>
        <translation>この書庫の中に、ふつうではあり得ないほど強く圧縮されたファイルがあります。害を与えるものかもしれないので、何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>A file inside the archive is damaged.</source>
        <translation>書庫の中のファイルが壊れています。</translation>
    </message>
    <message>
        <source>A file that it shows is not there.</source>
        <translation>表示しているファイルがありません。</translation>
    </message>
    <message>
        <source>A line of this file is too long to be one.</source>
        <translation>このファイルの行が、行としては長すぎます。</translation>
    </message>
    <message>
        <source>A photo or recording of this entry is not in the backup.</source>
        <translation>この記録の写真か録音がバックアップにありません。</translation>
    </message>
    <message>
        <source>A picture in the text is damaged.</source>
        <translation>文中の画像が壊れています。</translation>
    </message>
    <message>
        <source>A picture on the web is not fetched; its address stays in the text.</source>
        <translation>ウェブ上の画像は取得しません。アドレスは文中に残ります。</translation>
    </message>
    <message>
        <source>Another entry here has its versions or files, so it was left out.</source>
        <translation>ここの別の記録がそのバージョンかファイルを持っているため、入れませんでした。</translation>
    </message>
    <message>
        <source>Check-ins of this mood have no words: choose a mood for them, or they stay out.</source>
        <translation>この気分の気分メモには言葉がありません。気分を選ばないと、入りません。</translation>
    </message>
    <message>
        <source>Entries with this mood come in without it: choose a mood for it.</source>
        <translation>この気分の記録は、気分なしで入ります。合う気分を選んでください。</translation>
    </message>
    <message>
        <source>From Lamplit. One row for each thing that was noted.</source>
        <translation>Lamplitより。記入したもの1つにつき1行です。</translation>
    </message>
    <message>
        <source>From here on this archive is damaged.</source>
        <translation>ここから先、この書庫は壊れています。</translation>
    </message>
    <message>
        <source>From here on this file could not be read.</source>
        <translation>ここから先、このファイルは読めませんでした。</translation>
    </message>
    <message>
        <source>From here on this file is damaged.</source>
        <translation>ここから先、このファイルは壊れています。</translation>
    </message>
    <message>
        <source>It has no date of its own; the date it was last changed is used.</source>
        <translation>日付がないため、最後に変更された日付を使います。</translation>
    </message>
    <message>
        <source>It has no date of its own; the date of the file is used.</source>
        <translation>日付がないため、ファイルの日付を使います。</translation>
    </message>
    <message>
        <source>It has no date that can be read, so it was left out.</source>
        <translation>読み取れる日付がないため、入れませんでした。</translation>
    </message>
    <message>
        <source>It has no date; the one when the file was last changed is used.</source>
        <translation>日付がないため、ファイルが最後に変更された日付を使います。</translation>
    </message>
    <message>
        <source>It has no time that can be read: noon.</source>
        <translation>読み取れる時刻がないため、正午にします。</translation>
    </message>
    <message>
        <source>It is a link or a device, not a file, so it was left out.</source>
        <translation>ファイルではなくリンクかデバイスなので、入れませんでした。</translation>
    </message>
    <message>
        <source>It is a link, not a file, so it was left out.</source>
        <translation>ファイルではなくリンクなので、入れませんでした。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>空です。</translation>
    </message>
    <message>
        <source>It is locked with a password. Export without one.</source>
        <translation>パスワードでロックされています。パスワードなしで書き出してください。</translation>
    </message>
    <message>
        <source>It is not in UTF-8; it was read as Windows-1252. Check its accents.</source>
        <translation>UTF-8ではないため、Windows-1252として読みました。文字を確かめてください。</translation>
    </message>
    <message>
        <source>It is packed in a way that Lamplit does not read.</source>
        <translation>Lamplitが読めない方法で圧縮されています。</translation>
    </message>
    <message>
        <source>It leads out of the archive, so it was not taken.</source>
        <translation>書庫の外を指しているため、取り込みませんでした。</translation>
    </message>
    <message>
        <source>It lies in Joplin&apos;s trash, so it was left out.</source>
        <translation>Joplinのゴミ箱にあるため、入れませんでした。</translation>
    </message>
    <message>
        <source>It lies in the trash of Standard Notes, so it was left out.</source>
        <translation>Standard Notesのゴミ箱にあるため、入れませんでした。</translation>
    </message>
    <message>
        <source>It lies on another machine, so it was not taken.</source>
        <translation>別のコンピューターにあるため、取り込みませんでした。</translation>
    </message>
    <message>
        <source>It lies outside of what was chosen, so it was not taken.</source>
        <translation>選んだものの外にあるため、取り込みませんでした。</translation>
    </message>
    <message>
        <source>It names an activity that the backup does not hold.</source>
        <translation>バックアップにない活動を示しています。</translation>
    </message>
    <message>
        <source>Its date comes from the name of the file.</source>
        <translation>日付はファイル名から取りました。</translation>
    </message>
    <message>
        <source>Its date was read as %1, and others like it.</source>
        <translation>日付を%1と読みました。似た日付も同じように読みました。</translation>
    </message>
    <message>
        <source>Its date was read day first, as %1.</source>
        <translation>日付を、日が先の書き方とみて、%1と読みました。</translation>
    </message>
    <message>
        <source>Its date, “%1”, was read as the time of the zone.</source>
        <translation>日付「%1」を、タイムゾーンの時刻として読みました。</translation>
    </message>
    <message>
        <source>Its name leads out of the archive, so it was left out.</source>
        <translation>名前が書庫の外を指しているため、入れませんでした。</translation>
    </message>
    <message>
        <source>Joplin encrypted this. Export it as JEX, and bring that in.</source>
        <translation>Joplinで暗号化されています。JEXで書き出して、それを取り込んでください。</translation>
    </message>
    <message>
        <source>Keeps every entry as a text file with its date, tags, mood, photos and links; not sleep, questionnaires, or check-ins without an entry.</source>
        <translation>記録を、日付、タグ、気分、写真、リンク付きのテキストファイルで残します。睡眠、質問票、記録のない気分メモは含みません。</translation>
    </message>
    <message>
        <source>Keeps every entry in one text file with its date to the minute, tags and star; not photos, moods, sleep or questionnaires, which jrnl has no place for.</source>
        <translation>記録を、分までの日時、タグ、スター付きで1つのテキストファイルに残します。jrnlに場所がない写真、気分、睡眠、質問票は含みません。</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, place, mood, tags, photos and links, as pages that need no connection; other files by their names alone.</source>
        <translation>記録を、日付、場所、気分、タグ、写真、リンク付きの、接続のいらないページにします。ほかのファイルは名前だけです。</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, place, mood, tags, photos and links, on pages that can be printed and bound; other files by their names alone.</source>
        <translation>記録を、日付、場所、気分、タグ、写真、リンク付きの、印刷して製本できるページにします。ほかのファイルは名前だけです。</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, tags, star, place, photos, recordings and links; not moods, sleep or questionnaires, which Day One has no place for.</source>
        <translation>記録を、日付、タグ、スター、場所、写真、録音、リンク付きで残します。Day Oneに場所がない気分、睡眠、質問票は含みません。</translation>
    </message>
    <message>
        <source>Keeps everything: dates, versions, moods, scales, photos and files.</source>
        <translation>すべて残します：日付、バージョン、気分、指標、写真、ファイル。</translation>
    </message>
    <message>
        <source>Keeps moods, scales, sleep and questionnaires as tables, and what can be counted of entries; not photos and files.</source>
        <translation>気分、指標、睡眠、質問票と、記録について数えられるものを表にします。写真とファイルは含みません。</translation>
    </message>
    <message>
        <source>Made with Lamplit. These pages are not encrypted: whoever has them can read them.</source>
        <translation>Lamplitで作成しました。このページは暗号化されていません。手にした人は誰でも読めます。</translation>
    </message>
    <message>
        <source>No date stands before these words.</source>
        <translation>この言葉の前に日付がありません。</translation>
    </message>
    <message>
        <source>Not all of it is in UTF-8; that was read as Windows-1252. Check its accents.</source>
        <translation>一部がUTF-8ではないため、Windows-1252として読みました。文字を確かめてください。</translation>
    </message>
    <message>
        <source>Some bytes are no text; “�” stands in their place.</source>
        <translation>文字ではないデータがあります。そこには「�」が入っています。</translation>
    </message>
    <message>
        <source>Some details of this entry could not be read: %1.</source>
        <translation>この記録の詳細の一部を読めませんでした：%1。</translation>
    </message>
    <message>
        <source>Square brackets stand for characters that this computer has no letters for: {scripts}.</source>
        <translation>角かっこは、このコンピューターに文字がないところです：{scripts}。</translation>
    </message>
    <message>
        <source>The archive ends in the middle of it.</source>
        <translation>書庫がその途中で終わっています。</translation>
    </message>
    <message>
        <source>The archive holds it twice; the first one is used.</source>
        <translation>書庫に二つあります。最初のものを使います。</translation>
    </message>
    <message>
        <source>The backup does not say what mood it had.</source>
        <translation>バックアップに、どの気分だったかが書かれていません。</translation>
    </message>
    <message>
        <source>The backup is damaged at the files of this entry, so none of them can be told.</source>
        <translation>バックアップのこの記録のファイルの部分が壊れているため、何があったかわかりません。</translation>
    </message>
    <message>
        <source>The backup is damaged at this entry, so it could not be read.</source>
        <translation>バックアップのこの記録の部分が壊れているため、読めませんでした。</translation>
    </message>
    <message>
        <source>The backup is damaged here. What could be read of this kind comes.</source>
        <translation>バックアップのここが壊れています。この種類で読めたものは入ります。</translation>
    </message>
    <message>
        <source>The backup is damaged. Entries that it does not even list any more are not named here.</source>
        <translation>バックアップが壊れています。一覧にさえ残っていない記録は、ここに出ません。</translation>
    </message>
    <message>
        <source>The entries in this backup are damaged. Make it again in Daylio.</source>
        <translation>このバックアップの記録は壊れています。Daylioでもう一度作ってください。</translation>
    </message>
    <message>
        <source>The entries in this backup are too large to be some.</source>
        <translation>このバックアップの記録は、記録としては大きすぎます。</translation>
    </message>
    <message>
        <source>The entries in this export are damaged and cannot be read. Export it again.</source>
        <translation>この書き出しファイルの記録は壊れていて読めません。もう一度書き出してください。</translation>
    </message>
    <message>
        <source>The export holds this entry twice.</source>
        <translation>書き出しファイルにこの記録が二つあります。</translation>
    </message>
    <message>
        <source>The words before the first date belong to no entry and were left out.</source>
        <translation>最初の日付より前の言葉は、どの記録にも属さないため、入れませんでした。</translation>
    </message>
    <message>
        <source>There is nothing in this book.</source>
        <translation>この本には何もありません。</translation>
    </message>
    <message>
        <source>This archive holds more than %1 files, so nothing was brought in.</source>
        <translation>この書庫にはファイルが%1個を超えて入っているため、何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>This archive is damaged or incomplete. Export it again.</source>
        <translation>この書庫は壊れているか、不完全です。もう一度書き出してください。</translation>
    </message>
    <message>
        <source>This archive would unpack to more than %1 GiB, so nothing was brought in.</source>
        <translation>この書庫は展開すると%1 GiBを超えるため、何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>This backup is encrypted in a way that Lamplit does not open, or is cut short. Make a decrypted one in Standard Notes.</source>
        <translation>このバックアップは、Lamplitでは開けない方法で暗号化されているか、途中で切れています。Standard Notesで、暗号化を解いたものを作ってください。</translation>
    </message>
    <message>
        <source>This cannot be read, so it was left out.</source>
        <translation>読めないため、入れませんでした。</translation>
    </message>
    <message>
        <source>This day is damaged and was left out.</source>
        <translation>この日は壊れているため、入れませんでした。</translation>
    </message>
    <message>
        <source>This entry is damaged and was left out.</source>
        <translation>この記録は壊れているため、入れませんでした。</translation>
    </message>
    <message>
        <source>This entry is damaged or has no date, so it was left out.</source>
        <translation>この記録は壊れているか日付がないため、入れませんでした。</translation>
    </message>
    <message>
        <source>This file could not be read, so the entry comes without it.</source>
        <translation>このファイルが読めなかったため、記録はこれなしで入ります。</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>このファイルは読めませんでした。</translation>
    </message>
    <message>
        <source>This file holds no entry of jrnl&apos;s.</source>
        <translation>このファイルにjrnlの記録はありません。</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>このファイルに文章はありません。</translation>
    </message>
    <message>
        <source>This file is not what it was when it went out. It comes in as it is.</source>
        <translation>このファイルは書き出したときと違います。このまま入ります。</translation>
    </message>
    <message>
        <source>This file of entries is too large to be one.</source>
        <translation>この記録のファイルは大きすぎます。</translation>
    </message>
    <message>
        <source>This folder could not be opened.</source>
        <translation>このフォルダーを開けませんでした。</translation>
    </message>
    <message>
        <source>This is no day of the month, so it was left out.</source>
        <translation>その月にない日なので、入れませんでした。</translation>
    </message>
    <message>
        <source>This is no entry that can be read, so it was left out.</source>
        <translation>読み取れる記録ではないため、入れませんでした。</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>読み取れるファイルではありません。</translation>
    </message>
    <message>
        <source>This item is damaged and was left out.</source>
        <translation>この項目は壊れているため、入れませんでした。</translation>
    </message>
    <message>
        <source>This journal went out of a newer Lamplit. Update Lamplit, then try.</source>
        <translation>この日記は新しいLamplitから書き出されました。Lamplitを更新してから試してください。</translation>
    </message>
    <message>
        <source>This line has fewer cells than the head; what is there was taken.</source>
        <translation>この行のセルは見出しより少ないです。あるものを取り込みました。</translation>
    </message>
    <message>
        <source>This line has more cells than the head; they stand below the note.</source>
        <translation>この行のセルは見出しより多いです。余りはメモの下にあります。</translation>
    </message>
    <message>
        <source>This line has no date that can be read, so it was left out.</source>
        <translation>この行には読み取れる日付がないため、入れませんでした。</translation>
    </message>
    <message>
        <source>This link leads nowhere.</source>
        <translation>このリンクの先はありません。</translation>
    </message>
    <message>
        <source>This link leads out of the chosen folder.</source>
        <translation>このリンクは、選んだフォルダーの外を指しています。</translation>
    </message>
    <message>
        <source>This month is damaged and was left out.</source>
        <translation>この月は壊れているため、入れませんでした。</translation>
    </message>
    <message>
        <source>This note could not be opened and was left out.</source>
        <translation>このノートは開けなかったため、入れませんでした。</translation>
    </message>
    <message>
        <source>This note could not be read.</source>
        <translation>このノートは読めませんでした。</translation>
    </message>
    <message>
        <source>This note is too large to be one.</source>
        <translation>このノートは、ノートとしては大きすぎます。</translation>
    </message>
    <message>
        <source>This picture is not here.</source>
        <translation>この画像はここにありません。</translation>
    </message>
    <message>
        <source>This record cannot be read, so it was left out.</source>
        <translation>このデータは読めないため、入れませんでした。</translation>
    </message>
    <message>
        <source>This state of mind has no date or value that can be read; it was left out.</source>
        <translation>この心の状態には読み取れる日付か値がないため、入れませんでした。</translation>
    </message>
    <message>
        <source>Two different entries have this id; both are taken.</source>
        <translation>異なる二つの記録が同じIDを持っています。両方取り込みます。</translation>
    </message>
    <message>
        <source>What a passphrase protects is written to a file that ends in .zip.</source>
        <translation>パスフレーズで守るものは、.zip で終わるファイルに書き出されます。</translation>
    </message>
    <message>
        <source>You deleted this entry for good here, so it stays away.</source>
        <translation>この記録はここで完全に削除したため、入れません。</translation>
    </message>
    <message>
        <source>after day %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>%1日目の後</translation>
    </message>
    <message>
        <source>after entry %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>%1番目の記録の後</translation>
    </message>
    <message>
        <source>after item %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>%1番目の項目の後</translation>
    </message>
    <message>
        <source>after line %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>%1行目の後</translation>
    </message>
    <message>
        <source>day %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>%1日目</translation>
    </message>
    <message>
        <source>entry %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>%1番目の記録</translation>
    </message>
    <message>
        <source>item %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>%1番目の項目</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read.</source>
        <translation>「%1」は読み取れる日付ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no known time zone; the chosen one is used.</source>
        <translation>「%1」というタイムゾーンはわかりません。選んだものを使います。</translation>
    </message>
    <message>
        <source>“%1” is not in the export.</source>
        <translation>「%1」が書き出しファイルにありません。</translation>
    </message>
    <message>
        <source>“%1” is not there; the text keeps its name.</source>
        <translation>「%1」がありません。文中に名前が残ります。</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>%n things need a look</source>
        <translation>
            <numerusform>%n件の確認が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Choose the folder of the journal</source>
        <translation>日記のフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Lamplit stopped last time. Everything up to %1 is here.</source>
        <translation>前回Lamplitが途中で止まりました。%1までのものはすべてここにあります。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Restorable: %1 entries, %2.</source>
        <translation>復元できます：記録%1件、%2。</translation>
    </message>
    <message>
        <source>The backup is in place. Open it with your passphrase. What was there before is kept in %1.</source>
        <translation>バックアップを戻しました。パスフレーズで開いてください。前にあったものは%1に残してあります。</translation>
    </message>
</context>
<context>
    <name>Pulse</name>
    <message>
        <source>%1 is %2, %3 is %4.</source>
        <translation>%1は%2、%3は%4です。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>%1 takes part.</source>
        <translation>%1が参加しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n take part: %1.</source>
        <translation>
            <numerusform>%n人が参加：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>A mean at either end tells what everybody answered. Two of these with almost the same people tell more than one.</source>
        <translation>平均が端の値だと、全員の回答がわかります。ほぼ同じ人で二度行うと、一度よりも多くがわかります。</translation>
    </message>
    <message>
        <source>A newer Lamplit asks something here.</source>
        <translation>ここには新しいLamplitの質問があります。</translation>
    </message>
    <message>
        <source>After reading here I feel rather lighter than heavier.</source>
        <translation>ここを読んだあとは、気が重くなるより軽くなる。</translation>
    </message>
    <message>
        <source>I can leave things unsaid here, and nobody minds.</source>
        <translation>ここでは言わないでおくこともでき、誰も気にしない。</translation>
    </message>
    <message>
        <source>In the last one fewer than five took part: nothing is shown.</source>
        <translation>前回の参加は5人未満だったため、何も表示しません。</translation>
    </message>
    <message>
        <source>In the last one somebody&apos;s part was missing at the end: nothing is shown.</source>
        <translation>前回は最後に一人分が欠けていたため、何も表示しません。</translation>
    </message>
    <message>
        <source>It asks something that only a newer Lamplit knows.</source>
        <translation>新しいLamplitだけが知る質問です。</translation>
    </message>
    <message>
        <source>It began without you. The next one can be yours.</source>
        <translation>自分なしで始まりました。次は参加できます。</translation>
    </message>
    <message>
        <source>It is complete.</source>
        <translation>そろいました。</translation>
    </message>
    <message>
        <source>It is not hidden who takes part. If all the others put their numbers together, they know yours: take part among people you trust not to do that.</source>
        <translation>誰が参加したかは隠されません。ほかの全員が数を出し合うと、自分の数がわかります。そうしないと信頼できる人の中で参加してください。</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>進行中です。</translation>
    </message>
    <message>
        <source>It waits for people who take part.</source>
        <translation>参加する人を待っています。</translation>
    </message>
    <message>
        <source>Nobody can check an answer; sums that cannot be are thrown away, smaller lies are not seen.</source>
        <translation>回答を確かめることは誰にもできません。あり得ない合計は捨てられますが、小さなうそは見分けられません。</translation>
    </message>
    <message>
        <source>The last one was taken back.</source>
        <translation>前回のものは取り消されました。</translation>
    </message>
    <message>
        <source>The sums of the last one cannot be: somebody did not keep to the rules. Nothing is shown.</source>
        <translation>前回の合計があり得ない値でした。決まりを守らなかった人がいるため、何も表示しません。</translation>
    </message>
    <message>
        <source>When I say something here, I feel heard.</source>
        <translation>ここで何か言うと、聞いてもらえていると感じる。</translation>
    </message>
    <message>
        <source>With fewer than five answers, or when one that was promised never comes, nothing is shown.</source>
        <translation>回答が5人未満のとき、または約束された回答が届かないときは、何も表示しません。</translation>
    </message>
    <message>
        <source>You take no part in this one any more.</source>
        <translation>このようす調べへの参加をやめました。</translation>
    </message>
    <message>
        <source>You take no part so far. Leaving it out is as good as answering.</source>
        <translation>今のところ参加していません。しなくても、答えるのと同じくらいよいことです。</translation>
    </message>
    <message>
        <source>You take part; your answer is missing.</source>
        <translation>参加しています。回答がまだです。</translation>
    </message>
    <message>
        <source>Your answer is here, and leaves only in pieces.</source>
        <translation>回答はここにあり、ばらばらの断片としてだけ外に出ます。</translation>
    </message>
</context>
<context>
    <name>PulseSheet</name>
    <message>
        <source>Answer anew</source>
        <translation>答え直す</translation>
    </message>
    <message>
        <source>Begin one</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Each of them takes an answer.</source>
        <translation>どの文にも回答が必要です。</translation>
    </message>
    <message>
        <source>Everybody answers three statements alone. What becomes known is who took part, and the mean for each statement; no answer ever is, to anybody.</source>
        <translation>全員が三つの文に、それぞれひとりで答えます。わかるのは、誰が参加したかと、文ごとの平均だけです。それぞれの回答は誰にも知らされません。</translation>
    </message>
    <message>
        <source>Is this circle good for you?</source>
        <translation>このサークルは居心地がよいですか</translation>
    </message>
    <message>
        <source>It is under way, and ends by %1.</source>
        <translation>進行中です。%1までに終わります。</translation>
    </message>
    <message>
        <source>It takes five people who answer. There are %1 in this circle.</source>
        <translation>5人以上の回答が必要です。このサークルは%1人です。</translation>
    </message>
    <message>
        <source>It waits for people who take part until %1.</source>
        <translation>%1まで、参加する人を待っています。</translation>
    </message>
    <message>
        <source>Take part with these answers</source>
        <translation>この回答で参加</translation>
    </message>
    <message>
        <source>The one of %1</source>
        <translation>%1のもの</translation>
    </message>
    <message>
        <source>Your answer is here. It leaves only in pieces.</source>
        <translation>回答はここにあります。ばらばらの断片としてだけ外に出ます。</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>まったく違う</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>とてもそう</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Keep everything as it is</source>
        <translation>すべてこのままにする</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Answer</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>とばす</translation>
    </message>
    <message>
        <source>This week: %1</source>
        <translation>今週：%1</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation>%1からの質問</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>%1まで受付</translation>
    </message>
    <message>
        <source>the round is over</source>
        <translation>この回は終わりました</translation>
    </message>
    <message>
        <source>waiting to go out</source>
        <translation>送信待ち</translation>
    </message>
</context>
<context>
    <name>QuietEditor</name>
    <message>
        <source>No quiet hours.</source>
        <translation>静かな時間なし。</translation>
    </message>
</context>
<context>
    <name>QuietPage</name>
    <message>
        <source>Back to Help now</source>
        <translation>「今すぐ助けを」に戻る</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Boundaries</source>
        <translation>境界線</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>サークル</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>今すぐ助けを</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>気づき</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日記</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>部屋</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>Something new</source>
        <translation>新着があります</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Entry, for reading</source>
        <translation>記録（読む表示）</translation>
    </message>
    <message>
        <source>Pictures: {texts}</source>
        <translation>画像：{texts}</translation>
    </message>
    <message>
        <source>This picture is not here.</source>
        <translation>この画像はここにありません。</translation>
    </message>
    <message>
        <source>This picture is not here: {alt}</source>
        <translation>この画像はここにありません：{alt}</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>Everybody who has it</source>
        <translation>手にした全員</translation>
    </message>
    <message>
        <source>It is not encrypted. Put it where you would put a paper diary, and delete it when you no longer need it.</source>
        <translation>暗号化されていません。紙の日記を置くような場所に置き、いらなくなったら削除してください。</translation>
    </message>
    <message>
        <source>One encrypted zip, which 7-Zip and many other programs open. If the passphrase is forgotten, it stays closed.</source>
        <translation>暗号化された1つのzipで、7-Zipなど多くのアプリで開けます。パスフレーズを忘れると閉じたままです。</translation>
    </message>
    <message>
        <source>Only who knows a passphrase</source>
        <translation>パスフレーズを知る人だけ</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>ファイルのパスフレーズ</translation>
    </message>
    <message>
        <source>Six or seven words that do not belong together work well.</source>
        <translation>互いに関係のない六つか七つの言葉が向いています。</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>パスフレーズの強さ</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>The two differ. Type the second one again.</source>
        <translation>二つが違います。2回目を入力し直してください。</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>読める人</translation>
    </message>
</context>
<context>
    <name>ReadingDeeds</name>
    <message>
        <source>Ask everybody a question</source>
        <translation>全員に質問する</translation>
    </message>
    <message>
        <source>How I read here</source>
        <translation>ここでの読み方</translation>
    </message>
    <message>
        <source>I could use company</source>
        <translation>そばにいてほしい</translation>
    </message>
    <message>
        <source>Keep them in my journal</source>
        <translation>自分の日記に残す</translation>
    </message>
    <message>
        <source>More for this circle</source>
        <translation>このサークルのメニュー</translation>
    </message>
    <message>
        <source>People and pages of this circle</source>
        <translation>このサークルの人とページ</translation>
    </message>
    <message>
        <source>The address is in the clipboard.</source>
        <translation>アドレスをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The circle&apos;s shelf</source>
        <translation>サークルの棚</translation>
    </message>
    <message>
        <source>What you were answering is gone. Your words did not go out.</source>
        <translation>返信先がなくなりました。言葉は送信されていません。</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>No shares open this journal. Use your passphrase, recovery code or key file.</source>
        <translation>この日記を開けるかけらはありません。パスフレーズ、復旧コード、鍵ファイルのどれかを使ってください。</translation>
    </message>
    <message>
        <source>These shares do not belong together. Nothing was changed.</source>
        <translation>このかけらは同じ組のものではありません。何も変更していません。</translation>
    </message>
    <message>
        <source>This is not the new passphrase that you chose when this began. Nothing was changed.</source>
        <translation>始めたときに決めた新しいパスフレーズと違います。何も変更していません。</translation>
    </message>
    <message>
        <source>This recovery has ended. Begin again.</source>
        <translation>この復旧は終わりました。もう一度始めてください。</translation>
    </message>
    <message>
        <source>This share is not as it was given out, so it was not taken. Ask somebody else who keeps one.</source>
        <translation>このかけらは渡されたときと違うため、使いませんでした。かけらを持つ別の人に頼んでください。</translation>
    </message>
    <message>
        <source>This share is of another journal, or of shares that were made anew since. The others still count.</source>
        <translation>このかけらは別の日記のものか、作り直す前のものです。ほかのかけらは有効です。</translation>
    </message>
    <message>
        <source>This share was made for another code. Ask who sent it to answer the code that is shown here.</source>
        <translation>このかけらは別のコードへの返事です。送った人に、ここに出ているコードへ答えるよう頼んでください。</translation>
    </message>
    <message>
        <source>This text is not whole, or not from a recovery. Copy all of it again.</source>
        <translation>この文字列は途中で切れているか、復旧のものではありません。もう一度全部コピーしてください。</translation>
    </message>
    <message>
        <source>You keep no share that this code asks for.</source>
        <translation>このコードが求めるかけらは預かっていません。</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Group %1 of the recovery code is not right. Check it again.</source>
        <translation>復旧コードのグループ%1が正しくありません。もう一度確かめてください。</translation>
    </message>
    <message>
        <source>Groups %1 of the recovery code are not right. Check them again.</source>
        <translation>復旧コードのグループ%1が正しくありません。もう一度確かめてください。</translation>
    </message>
    <message numerus="yes">
        <source>The recovery code is %n characters too short. Check each group.</source>
        <translation>
            <numerusform>復旧コードが%n文字足りません。それぞれのグループを確かめてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The recovery code is not right. Compare each group with your copy.</source>
        <translation>復旧コードが正しくありません。グループごとに控えと見比べてください。</translation>
    </message>
    <message>
        <source>The recovery code is too long. It has eight groups of four characters.</source>
        <translation>復旧コードが長すぎます。4文字のグループが八つです。</translation>
    </message>
    <message>
        <source>Too many characters of the recovery code are missing. Try another way in.</source>
        <translation>復旧コードの足りない文字が多すぎます。ほかの開ける手段を試してください。</translation>
    </message>
</context>
<context>
    <name>RecoveryDue</name>
    <message>
        <source>Does your recovery code still work? Trying it takes a minute.</source>
        <translation>復旧コードはまだ使えますか。試すのに1分ほどです。</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>1か月後</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>1週間後</translation>
    </message>
    <message>
        <source>It is asked again later.</source>
        <translation>あとでまたおたずねします。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>%1 of %2 shares open your journal, since %3.</source>
        <translation>%3から、%2個のうち%1個のかけらで日記が開きます。</translation>
    </message>
    <message>
        <source>%1, who is in the circle no longer and still has it</source>
        <translation>%1（もうサークルにいませんが、まだ持っています）</translation>
    </message>
    <message>
        <source>A way back in, with friends</source>
        <translation>友だちの助けで、もう一度開ける手段</translation>
    </message>
    <message>
        <source>Any %1 of them together with a copy of your journal&apos;s files can read it, you or not. The shares alone open nothing.</source>
        <translation>そのうち%1個と日記のファイルのコピーがそろうと、本人でなくても読めます。かけらだけでは何も開きません。</translation>
    </message>
    <message>
        <source>Any {needed} of the {made} shares of set {letter} open a Lamplit journal together, without its passphrase. Fewer of them tell nothing about it.</source>
        <translation>{letter}組のかけら{made}個のうち{needed}個がそろうと、パスフレーズなしでLamplitの日記が開きます。足りなければ何もわかりません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Each sheet in another place, or with another person whom you trust. Never {needed} of them together, and none beside the computer or in a cloud.</source>
        <translation>シートはそれぞれ別の場所か、信頼できる別の人のもとに。{needed}枚を一緒に置かず、コンピューターのそばやクラウドにも置かないでください。</translation>
    </message>
    <message>
        <source>Give out the shares</source>
        <translation>かけらを渡す</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>If you lose your passphrase and your recovery code, friends can let you back in. Each of them keeps a share; one alone opens nothing.</source>
        <translation>パスフレーズと復旧コードをなくしても、友だちの助けでまた開けます。一人ひとりがかけらを持ち、1つだけでは何も開きません。</translation>
    </message>
    <message>
        <source>Journal: {name}</source>
        <translation>日記：{name}</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>作成日：{day}</translation>
    </message>
    <message>
        <source>Make them anew</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Notes by hand</source>
        <translation>手書きのメモ</translation>
    </message>
    <message>
        <source>Old copies of your journal and older backups still open with them. New keys for everything, in Settings, end that for what comes next.</source>
        <translation>日記の古いコピーやバックアップは、まだこれで開きます。「設定」で「すべての鍵を新しく」すると、この先のものは開かなくなります。</translation>
    </message>
    <message>
        <source>On a new computer, put Lamplit and a copy of the journal or of a backup there. Choose “Use my recovery code”, and type the eight groups, or open a photo of the QR code.</source>
        <translation>新しいコンピューターに、Lamplitと、日記かバックアップのコピーを入れます。「復旧コードを使う」を選び、八つのグループを入力するか、QRコードの写真を開いてください。</translation>
    </message>
    <message>
        <source>On paper, with things that you do not lose, away from the computer and its backups. Not in a mail, a chat or a cloud: whoever has the code and the files can read all of it.</source>
        <translation>紙に書いて、なくさないものと一緒に、コンピューターやバックアップから離れたところへ。メール、チャット、クラウドには置かないでください。コードとファイルを手にした人は全部読めます。</translation>
    </message>
    <message>
        <source>Put Lamplit and a copy of the journal or of a backup on a computer. Choose “I have shares on paper”, and type the words of each sheet, or open a photo of its QR code.</source>
        <translation>コンピューターに、Lamplitと、日記かバックアップのコピーを入れます。「紙のかけらがあります」を選び、シートの言葉を一枚ずつ入力するか、QRコードの写真を開いてください。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Share %1 of %2, for %3</source>
        <translation>%3のかけら %1／%2</translation>
    </message>
    <message>
        <source>Share {number} of {made}, set {letter}</source>
        <translation>{letter}組 かけら {number}／{made}</translation>
    </message>
    <message>
        <source>Shares kept by friends</source>
        <translation>友だちが持つかけら</translation>
    </message>
    <message>
        <source>Somebody asks for theirs</source>
        <translation>かけらを求めている人がいます</translation>
    </message>
    <message>
        <source>Take the shares back</source>
        <translation>かけらを取り消す</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>The code, in eight groups</source>
        <translation>八つのグループのコード</translation>
    </message>
    <message>
        <source>The same as a QR code</source>
        <translation>同じものをQRコードで</translation>
    </message>
    <message>
        <source>The shares are on their way, each sealed for one person.</source>
        <translation>かけらを送信中です。それぞれ一人だけのために封をしてあります。</translation>
    </message>
    <message>
        <source>The shares open nothing any more, and those who keep them forget them.</source>
        <translation>かけらではもう何も開きません。預かっている人のところからも消えます。</translation>
    </message>
    <message>
        <source>The shares open nothing any more.</source>
        <translation>かけらではもう何も開きません。</translation>
    </message>
    <message>
        <source>The words, in this order</source>
        <translation>言葉（この順番で）</translation>
    </message>
    <message>
        <source>This code opens the journal without its passphrase. Nobody can make it again for you.</source>
        <translation>このコードで、パスフレーズなしに日記が開きます。誰も作り直すことはできません。</translation>
    </message>
    <message>
        <source>This sheet is not encrypted. Lamplit keeps no copy of it.</source>
        <translation>このシートは暗号化されていません。Lamplitに控えは残りません。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>これは何か</translation>
    </message>
    <message>
        <source>What you keep for others</source>
        <translation>人のために預かっているもの</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>保管する場所</translation>
    </message>
    <message>
        <source>Whoever brings enough shares together with a copy of your journal&apos;s files can read it, you or not. The shares alone open nothing.</source>
        <translation>必要な数のかけらと日記のファイルのコピーを手にした人は、本人でなくても読めます。かけらだけでは何も開きません。</translation>
    </message>
    <message>
        <source>somebody who is gone</source>
        <translation>もういない人</translation>
    </message>
</context>
<context>
    <name>RelayFields</name>
    <message>
        <source>Anybody may start a circle there; no token is needed.</source>
        <translation>誰でもそこでサークルを始められます。トークンはいりません。</translation>
    </message>
    <message numerus="yes">
        <source>It keeps what is sent for %n day(s).</source>
        <translation>
            <numerusform>送られたものを%n日間預かります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its owner gives out a token for each circle.</source>
        <translation>持ち主がサークルごとにトークンを渡します。</translation>
    </message>
    <message>
        <source>Its owner, or somebody in a circle there, gives you a token.</source>
        <translation>トークンは、持ち主か、そこのサークルにいる誰かがくれます。</translation>
    </message>
    <message>
        <source>Of a friend, a group, or your own. Paste here all that its owner gave you.</source>
        <translation>友だちやグループ、自分のもの。持ち主からもらったものをすべてここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Only where its owner gives one, as for a relay at a friend&apos;s home.</source>
        <translation>友だちの家の中継サーバーなど、持ち主から渡された場合だけ。</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>The key is key: or certificate: and 64 letters and digits.</source>
        <translation>鍵は、key: か certificate: と、64文字の英数字です。</translation>
    </message>
    <message>
        <source>The relay answers, and it is one for circles.</source>
        <translation>中継サーバーが応答しました。サークル用のものです。</translation>
    </message>
    <message>
        <source>The relay&apos;s address</source>
        <translation>中継サーバーのアドレス</translation>
    </message>
    <message>
        <source>The relay&apos;s key</source>
        <translation>中継サーバーの鍵</translation>
    </message>
    <message>
        <source>The relay&apos;s owner gives you one. It makes one circle.</source>
        <translation>中継サーバーの持ち主がくれます。1つでサークルが1つ作れます。</translation>
    </message>
    <message>
        <source>The token for a new circle</source>
        <translation>新しいサークルのトークン</translation>
    </message>
    <message>
        <source>This relay asks for a token. Its owner gives you one.</source>
        <translation>この中継サーバーにはトークンが必要です。持ち主がくれます。</translation>
    </message>
    <message>
        <source>Write the relay&apos;s address first.</source>
        <translation>先に中継サーバーのアドレスを書いてください。</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Say what you are called there.</source>
        <translation>そこでの名前を書いてください。</translation>
    </message>
    <message>
        <source>Take this name</source>
        <translation>この名前にする</translation>
    </message>
    <message>
        <source>The others see it with the next sync, also on what you said before.</source>
        <translation>ほかの人には次の同期で見えます。以前の言葉にも反映されます。</translation>
    </message>
    <message>
        <source>The others see the new name now.</source>
        <translation>ほかの人に新しい名前が見えるようになりました。</translation>
    </message>
    <message>
        <source>What you are called in %1</source>
        <translation>%1での名前</translation>
    </message>
    <message>
        <source>What you are called there</source>
        <translation>そこでの名前</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>Answers to each question</source>
        <translation>質問ごとの回答</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>ひと目で</translation>
    </message>
    <message>
        <source>Contexts, with the mood on days with and without them.</source>
        <translation>関わりのあることと、それがあった日・なかった日の気分。</translation>
    </message>
    <message>
        <source>Date, score and band of each one you filled in.</source>
        <translation>記入した質問票それぞれの日付、得点、区分。</translation>
    </message>
    <message>
        <source>Days of my own choice</source>
        <translation>自分で選んだ期間</translation>
    </message>
    <message>
        <source>Days with a check-in, the longest gap, middle values, first and last scores.</source>
        <translation>気分メモのある日、最も長い空き、中央値、最初と最後の得点。</translation>
    </message>
    <message>
        <source>Each single answer that you gave.</source>
        <translation>回答の一つひとつ。</translation>
    </message>
    <message>
        <source>Events and days away</source>
        <translation>できごとと離れていた日</translation>
    </message>
    <message>
        <source>Every questionnaire</source>
        <translation>すべての質問票</translation>
    </message>
    <message>
        <source>Hours and quality of the nights, without their notes.</source>
        <translation>夜ごとの時間と質。メモは含みません。</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>日記の記録</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>気分</translation>
    </message>
    <message>
        <source>Name, role and contact from your cards.</source>
        <translation>カードにある名前、役割、連絡先。</translation>
    </message>
    <message>
        <source>Notes of check-ins</source>
        <translation>気分メモの言葉</translation>
    </message>
    <message>
        <source>Only the entries you choose here, word for word.</source>
        <translation>ここで選んだ記録だけを、書いたとおりに。</translation>
    </message>
    <message>
        <source>Own scales</source>
        <translation>自分の指標</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>質問票</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>この3か月</translation>
    </message>
    <message>
        <source>The last 4 weeks</source>
        <translation>この4週間</translation>
    </message>
    <message>
        <source>The last 6 months</source>
        <translation>この6か月</translation>
    </message>
    <message>
        <source>The last 8 weeks</source>
        <translation>この8週間</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>この1年</translation>
    </message>
    <message>
        <source>The lines of your list, in your words.</source>
        <translation>一覧の行を、自分の言葉で。</translation>
    </message>
    <message>
        <source>The mood of each day, the middle of each week, gaps as gaps.</source>
        <translation>日ごとの気分と週の中央値。空きは空きのまま。</translation>
    </message>
    <message>
        <source>The names of cards you used, how often, before and after.</source>
        <translation>使ったカードの名前、回数、前と後。</translation>
    </message>
    <message>
        <source>The names of your scales and their values.</source>
        <translation>自分の指標の名前と値。</translation>
    </message>
    <message>
        <source>The scores as a chart, with the published bands.</source>
        <translation>得点のグラフと、公表された区分。</translation>
    </message>
    <message>
        <source>The words you wrote with check-ins, all of this period.</source>
        <translation>この期間の気分メモに書いた言葉すべて。</translation>
    </message>
    <message>
        <source>Their names and days, on the charts.</source>
        <translation>名前と日を、グラフの上に。</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>話したいこと</translation>
    </message>
    <message>
        <source>What appeared together</source>
        <translation>一緒に現れたもの</translation>
    </message>
    <message>
        <source>What was tried to help</source>
        <translation>試したこと</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>誰のためのものか</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>({low} to {high})</source>
        <translation>（{low}〜{high}）</translation>
    </message>
    <message>
        <source>* noted more than a day later.</source>
        <translation>＊1日以上あとに記入。</translation>
    </message>
    <message>
        <source>+{number}</source>
        <translation>+{number}</translation>
    </message>
    <message>
        <source>Answers to each question</source>
        <translation>質問ごとの回答</translation>
    </message>
    <message>
        <source>Appeared together</source>
        <translation>一緒に現れたもの</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>ひと目で</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>もとにした数</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Cards of professionals</source>
        <translation>専門家のカード</translation>
    </message>
    <message>
        <source>Chart of hours of sleep from {first} to {last}: {count} nights, median {median} hours. The table of months has the values.</source>
        <translation>{first}から{last}までの睡眠時間のグラフ：{count}夜、中央値{median}時間。値は月の表にあります。</translation>
    </message>
    <message>
        <source>Chart of mood from {first} to {last}, on a scale from 1, very unpleasant, to 7, very pleasant. {count} of {total} days have a check-in. {summary} The table of weeks has every value.</source>
        <translation>{first}から{last}までの気分のグラフ。1（とても不快）から7（とても心地よい）まで。{total}日のうち{count}日に気分メモがあります。{summary}値はすべて週の表にあります。</translation>
    </message>
    <message>
        <source>Chart of questionnaire scores from {first} to {last}. {summary} The table of questionnaires has every value.</source>
        <translation>{first}から{last}までの質問票の得点のグラフ。{summary}値はすべて質問票の表にあります。</translation>
    </message>
    <message>
        <source>Check-ins with energy</source>
        <translation>エネルギー付きの気分メモ</translation>
    </message>
    <message>
        <source>Check-ins with feelings</source>
        <translation>気持ち付きの気分メモ</translation>
    </message>
    <message>
        <source>Check-ins with what they had to do with</source>
        <translation>関わりのあること付きの気分メモ</translation>
    </message>
    <message>
        <source>Check-ins, each with its time</source>
        <translation>気分メモ（時刻付き）</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>関わりのあること</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Days with a check-in</source>
        <translation>気分メモのある日</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Distress 0 to 10, before and after (median)</source>
        <translation>つらさ0〜10、前と後（中央値）</translation>
    </message>
    <message>
        <source>Dots: days. Line: weekly median, from 3 days on. Hatched: a week or more without a check-in; nothing is filled in.</source>
        <translation>点：日。線：週の中央値（3日以上）。斜線：気分メモのない1週間以上。補ってはいません。</translation>
    </message>
    <message>
        <source>Dots: nights. Line: weekly median, from 3 nights on.</source>
        <translation>点：夜。線：週の中央値（3夜以上）。</translation>
    </message>
    <message>
        <source>Dotted lines: where the published bands begin.</source>
        <translation>点線：公表された区分の境目。</translation>
    </message>
    <message>
        <source>Every questionnaire</source>
        <translation>すべての質問票</translation>
    </message>
    <message>
        <source>Every questionnaire, continued</source>
        <translation>すべての質問票（続き）</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>気持ち</translation>
    </message>
    <message>
        <source>Feelings named most</source>
        <translation>よく名前の出た気持ち</translation>
    </message>
    <message>
        <source>For</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Helped, 0 to 4 (median)</source>
        <translation>助けになった度合い0〜4（中央値）</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>Journal entries chosen for this report</source>
        <translation>このレポートに選んだ記録</translation>
    </message>
    <message>
        <source>Journal entry, all its words</source>
        <translation>日記の記録（全文）</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Made on {date} with Lamplit {version}</source>
        <translation>{date} Lamplit {version}で作成</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>できごと</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>できごと</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Median (lowest to highest of the days’ middles), days of 7.</source>
        <translation>中央値（その日の中央値の最小〜最大）、7日のうちの日数。</translation>
    </message>
    <message>
        <source>Median hours</source>
        <translation>時間の中央値</translation>
    </message>
    <message>
        <source>Median mood</source>
        <translation>気分の中央値</translation>
    </message>
    <message>
        <source>Median mood of days with and without, at least 10 days each. Not a cause.</source>
        <translation>あった日となかった日（各10日以上）の気分の中央値。原因を示すものではありません。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>気分</translation>
    </message>
    <message>
        <source>Mood and measures</source>
        <translation>気分と質問票</translation>
    </message>
    <message>
        <source>Mood and measures: {name}</source>
        <translation>気分と質問票：{name}</translation>
    </message>
    <message>
        <source>Mood by week</source>
        <translation>週ごとの気分</translation>
    </message>
    <message>
        <source>Mood, median of the last 4 weeks</source>
        <translation>気分（この4週間の中央値）</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>No week has the three days that a median needs.</source>
        <translation>中央値に必要な3日がある週はありません。</translation>
    </message>
    <message>
        <source>Noted by the person themselves. Not a diagnosis, and not reviewed by a professional. Days without a check-in are missing, not average; hard days may be the ones left out.</source>
        <translation>本人が記入したものです。診断ではなく、専門家の確認も受けていません。気分メモのない日は欠けているのであって、平均的な日とは限りません。つらい日ほど記入されていないこともあります。</translation>
    </message>
    <message>
        <source>Notes of check-ins</source>
        <translation>気分メモの言葉</translation>
    </message>
    <message>
        <source>Notes of nights</source>
        <translation>夜のメモ</translation>
    </message>
    <message>
        <source>Notes on what was tried</source>
        <translation>試したことのメモ</translation>
    </message>
    <message>
        <source>Nothing was noted in this period.</source>
        <translation>この期間の記入はありません。</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Own scales</source>
        <translation>自分の指標</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{page}／{pages}ページ</translation>
    </message>
    <message>
        <source>Poor sleep</source>
        <translation>よく眠れなかった</translation>
    </message>
    <message>
        <source>Quality, 1 to 5</source>
        <translation>質（1〜5）</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>質問票</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>質問票</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Self-reported in a private journal. Not a diagnosis.</source>
        <translation>個人の日記での自己記入。診断ではありません。</translation>
    </message>
    <message>
        <source>Self-reported mood, questionnaires and sleep</source>
        <translation>自己記入による気分、質問票、睡眠</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>Sleep by month</source>
        <translation>月ごとの睡眠</translation>
    </message>
    <message>
        <source>Sleep under 6 hours</source>
        <translation>睡眠6時間未満</translation>
    </message>
    <message>
        <source>Sleep, median</source>
        <translation>睡眠（中央値）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Square brackets stand for characters that this page has no letters for: {scripts}. The CSV and JSON files have them as they were written.</source>
        <translation>角かっこは、このページに文字がないところです：{scripts}。CSVとJSONのファイルには、書かれたとおりに入っています。</translation>
    </message>
    <message>
        <source>The PHQ-9 stands here as the PHQ-8: its question 9 is left out unless the person chooses to include it. That says nothing about the answer.</source>
        <translation>ここではPHQ-9の代わりにPHQ-8を載せています。本人が入れると選ばないかぎり、質問9は除かれます。回答の内容を示すものではありません。</translation>
    </message>
    <message>
        <source>The days it speaks of</source>
        <translation>対象の日</translation>
    </message>
    <message>
        <source>The two blocks differ by more than chance usually does.</source>
        <translation>二つの期間の違いは、ふつうの偶然を超えています。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>早すぎた</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Waking too early</source>
        <translation>早く目が覚めた</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Weekly medians lie between {low} and {high}; {weeks} of {all} weeks have one.</source>
        <translation>週の中央値は{low}から{high}の間です。全{all}週のうち{weeks}週に中央値があります。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>話したいこと</translation>
    </message>
    <message>
        <source>What I want to talk about, in full</source>
        <translation>話したいこと（全文）</translation>
    </message>
    <message>
        <source>What check-ins had to do with</source>
        <translation>気分メモに関わりのあること</translation>
    </message>
    <message>
        <source>What was tried to help</source>
        <translation>試したこと</translation>
    </message>
    <message>
        <source>What you are called</source>
        <translation>自分の呼び名</translation>
    </message>
    <message>
        <source>Where the questionnaires come from</source>
        <translation>質問票の出典</translation>
    </message>
    <message>
        <source>With (days)</source>
        <translation>あり（日）</translation>
    </message>
    <message>
        <source>Without (days)</source>
        <translation>なし（日）</translation>
    </message>
    <message>
        <source>away</source>
        <translation>離れていた</translation>
    </message>
    <message>
        <source>change {change}</source>
        <translation>変化{change}</translation>
    </message>
    <message>
        <source>changes of {points} or more are usually more than measurement noise</source>
        <translation>{points}以上の変化は、ふつう測定誤差を超えています</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>longest gap {days} days, {first} to {last}</source>
        <translation>最も長い空き{days}日、{first}〜{last}</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>no day without one</source>
        <translation>空いた日なし</translation>
    </message>
    <message>
        <source>of {high}</source>
        <translation>/ {high}</translation>
    </message>
    <message>
        <source>once, {last}</source>
        <translation>1回、{last}</translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation>心地よい</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>記号</translation>
    </message>
    <message>
        <source>slightly pleasant</source>
        <translation>やや心地よい</translation>
    </message>
    <message>
        <source>slightly unpleasant</source>
        <translation>やや不快</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>少なすぎます</translation>
    </message>
    <message>
        <source>too few days: {now} of 28; at least {least} are needed</source>
        <translation>日数が足りません：28日のうち{now}日、{least}日以上が必要です</translation>
    </message>
    <message>
        <source>unpleasant</source>
        <translation>不快</translation>
    </message>
    <message>
        <source>very pleasant</source>
        <translation>とても心地よい</translation>
    </message>
    <message>
        <source>very unpleasant</source>
        <translation>とても不快</translation>
    </message>
    <message>
        <source>woke too early in {count}</source>
        <translation>早く目が覚めた：{count}</translation>
    </message>
    <message>
        <source>{after}</source>
        <translation>{after}</translation>
    </message>
    <message>
        <source>{after} ({band_after})</source>
        <translation>{after}（{band_after}）</translation>
    </message>
    <message>
        <source>{before} ({band_before}) to {after} ({band_after})</source>
        <translation>{before}（{band_before}）→{after}（{band_after}）</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation>{before}→{after}</translation>
    </message>
    <message>
        <source>{count} more on page 2</source>
        <translation>ほか{count}件は2ページ目</translation>
    </message>
    <message>
        <source>{count} more or longer on page 2</source>
        <translation>ほか{count}件または続きは2ページ目</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count}／{total}</translation>
    </message>
    <message>
        <source>{count} of {total} nights</source>
        <translation>{total}夜のうち{count}夜</translation>
    </message>
    <message>
        <source>{count} times yes</source>
        <translation>「はい」{count}回</translation>
    </message>
    <message>
        <source>{count} times, {first} to {last}</source>
        <translation>{count}回、{first}〜{last}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}〜{last}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min; usual range {low} to {high} h</source>
        <translation>{hours}時間{minutes}分、ふだんの範囲 {low}〜{high}時間</translation>
    </message>
    <message>
        <source>{instrument}, first and last</source>
        <translation>{instrument}、最初と最後</translation>
    </message>
    <message>
        <source>{instrument}, question 9</source>
        <translation>{instrument}、質問9</translation>
    </message>
    <message>
        <source>{instrument}: among them question 9</source>
        <translation>{instrument}：質問9を含む</translation>
    </message>
    <message>
        <source>{instrument}: answers to single questions</source>
        <translation>{instrument}：質問ごとの回答</translation>
    </message>
    <message>
        <source>{instrument}: dashed line, open squares</source>
        <translation>{instrument}：破線、白い四角</translation>
    </message>
    <message>
        <source>{instrument}: scores</source>
        <translation>{instrument}：得点</translation>
    </message>
    <message>
        <source>{instrument}: solid line, filled circles</source>
        <translation>{instrument}：実線、黒い丸</translation>
    </message>
    <message>
        <source>{instrument}: {count} values, from {before} to {after}, lowest {low}, highest {high}.</source>
        <translation>{instrument}：{count}個の値、{before}から{after}へ、最低{low}、最高{high}。</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>{name} above {value}</source>
        <translation>{name}（{value}より上）</translation>
    </message>
    <message>
        <source>{now} and {before} of 28 days</source>
        <translation>28日のうち{now}日と{before}日</translation>
    </message>
    <message>
        <source>{now} of 28 days</source>
        <translation>28日のうち{now}日</translation>
    </message>
    <message>
        <source>{value} of 7</source>
        <translation>{value}／7</translation>
    </message>
    <message>
        <source>{value} of 7; {before} of 7 in the 4 weeks before</source>
        <translation>{value}／7、その前の4週間は{before}／7</translation>
    </message>
    <message>
        <source>−{number}</source>
        <translation>−{number}</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>%1 reports: %2</source>
        <translation>%1からの報告：%2</translation>
    </message>
    <message>
        <source>%1, who wrote this</source>
        <translation>%1（書いた人）</translation>
    </message>
    <message>
        <source>Choose at least one steward.</source>
        <translation>世話役を少なくとも一人選んでください。</translation>
    </message>
    <message>
        <source>Do not report</source>
        <translation>報告しない</translation>
    </message>
    <message>
        <source>Exactly what they read</source>
        <translation>世話役が読むもののすべて</translation>
    </message>
    <message>
        <source>It goes to the stewards you choose, and to nobody else. %1 is not told by Lamplit, but stewards may have to speak with them.</source>
        <translation>選んだ世話役だけに届きます。Lamplitが%1に知らせることはありませんが、世話役が本人と話す必要があるかもしれません。</translation>
    </message>
    <message>
        <source>Report to stewards</source>
        <translation>世話役に報告</translation>
    </message>
    <message>
        <source>Send the report</source>
        <translation>報告を送る</translation>
    </message>
    <message>
        <source>Show along what else %1 said</source>
        <translation>%1のほかの言葉も見せる</translation>
    </message>
    <message>
        <source>The report is on its way. Nobody else learns of it.</source>
        <translation>報告を送信中です。ほかの誰にも知らされません。</translation>
    </message>
    <message>
        <source>There is no other steward in this circle. You can save the post as evidence instead.</source>
        <translation>このサークルにほかの世話役はいません。代わりに投稿を証拠として保存できます。</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>何についてか</translation>
    </message>
    <message>
        <source>What you want to say about it</source>
        <translation>それについて伝えたいこと</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>読む人</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>誰か</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV（表計算ソフト用）</translation>
    </message>
    <message>
        <source>FHIR, for a record system</source>
        <translation>FHIR（記録システム用）</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>合わせる</translation>
    </message>
    <message>
        <source>It holds: {parts}.</source>
        <translation>含まれるもの：{parts}。</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON（ほかのプログラム用）</translation>
    </message>
    <message>
        <source>Kept on your list.</source>
        <translation>一覧に保存しました。</translation>
    </message>
    <message>
        <source>No check-ins in this period.</source>
        <translation>この期間に気分メモはありません。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1／%2ページ</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>レポートのページ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>ページの大きさ</translation>
    </message>
    <message>
        <source>Take the last year</source>
        <translation>この1年にする</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>ページを作っています。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>入れるもの</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>%1 asks to be let in</source>
        <translation>%1が入りたいと言っています</translation>
    </message>
    <message>
        <source>Call %1, and let them read their five words to you. Here they are:</source>
        <translation>%1に電話して、五つの言葉を読み上げてもらってください。これです：</translation>
    </message>
    <message>
        <source>Compare the number too: %1 sees the same, if the invite was yours.</source>
        <translation>番号も照合してください。招待したのが自分なら、%1にも同じものが見えます。</translation>
    </message>
    <message>
        <source>Not who I invited</source>
        <translation>招待した人ではない</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>安全番号</translation>
    </message>
    <message>
        <source>The same, let them in</source>
        <translation>同じです。迎え入れる</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>%1 of your %2 entries could be read.</source>
        <translation>記録%2件のうち%1件を読めました。</translation>
    </message>
    <message>
        <source>All %1 entries could be read. Some other things could not.</source>
        <translation>記録%1件をすべて読めました。読めなかったものがほかにあります。</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>気分メモ</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>サークル</translation>
    </message>
    <message>
        <source>Circles take the new journal for a new one, and ask to let you in again.</source>
        <translation>サークルは新しい日記を新しいものとして扱い、もう一度迎え入れるか確認します。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>以前のバージョン</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Everything could be read: %1 entries.</source>
        <translation>すべて読めました：記録%1件。</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Newest version of an entry</source>
        <translation>記録の最新のバージョン</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>プランの一部</translation>
    </message>
    <message>
        <source>Photo or file</source>
        <translation>写真またはファイル</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>質問票</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Some of the newest changes could not be read. What they changed is there as it was before.</source>
        <translation>最新の変更の一部が読めませんでした。変更されたものは、前の状態であります。</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>The beginning of the file was lost, and with it what tells damage from what is whole. Read with care what is there.</source>
        <translation>ファイルの始まりが失われ、壊れたところと無事なところを見分ける手がかりもなくなりました。あるものは注意して読んでください。</translation>
    </message>
    <message>
        <source>The damaged journal stays where it was. Keep it until you have looked through the new one.</source>
        <translation>壊れた日記は元の場所に残っています。新しいほうを確かめ終わるまで取っておいてください。</translation>
    </message>
    <message>
        <source>The newest backup beside the damaged one, %1, has %2 entries.</source>
        <translation>壊れた日記のそばにある最新のバックアップ（%1）には、記録が%2件あります。</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>話したいこと</translation>
    </message>
    <message>
        <source>Value of a scale</source>
        <translation>指標の値</translation>
    </message>
    <message>
        <source>What is missing may be in a backup, here or on a drive. To take it from there, open the new journal, then Settings, Backups, Bring things back.</source>
        <translation>足りないものは、ここかドライブのバックアップにあるかもしれません。取り出すには、新しい日記を開き、「設定」の「バックアップ」で「取り戻す」を選んでください。</translation>
    </message>
    <message>
        <source>Words of an entry; its files are there</source>
        <translation>記録の言葉（ファイルはあります）</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1件</translation>
    </message>
</context>
<context>
    <name>RescueAsking</name>
    <message>
        <source>Choose another place</source>
        <translation>別の場所を選ぶ</translation>
    </message>
    <message>
        <source>Choose the folder for the new journal</source>
        <translation>新しい日記のフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Friends keep shares</source>
        <translation>友だちがかけらを持っています</translation>
    </message>
    <message>
        <source>I have shares on paper</source>
        <translation>紙のかけらがあります</translation>
    </message>
    <message>
        <source>If this disk may be failing, choose a place on another one.</source>
        <translation>このディスクが壊れかけているかもしれないときは、別のディスクを選んでください。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <translation>読めるものを読む</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>The damaged journal is not changed, and nothing in it is deleted. All that can still be read becomes a new journal, which opens with the same keys. Then you see what could not be read. This can take minutes; you can stop it at any time.</source>
        <translation>壊れた日記は変更せず、中のものは何も削除しません。まだ読めるものがすべて新しい日記になり、同じ鍵で開きます。そのあと、読めなかったものがわかります。何分かかかることがあり、いつでも中止できます。</translation>
    </message>
    <message>
        <source>The new journal goes here: %1</source>
        <translation>新しい日記の場所：%1</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>鍵ファイルを使う</translation>
    </message>
    <message>
        <source>Use my passphrase</source>
        <translation>パスフレーズを使う</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>復旧コードを使う</translation>
    </message>
    <message>
        <source>Use the system keychain</source>
        <translation>システムのキーチェーンを使う</translation>
    </message>
</context>
<context>
    <name>RescueView</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>始めています</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>読めなかったもの</translation>
    </message>
    <message>
        <source>Open the new journal</source>
        <translation>新しい日記を開く</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stopped. No new journal was made.</source>
        <translation>中止しました。新しい日記は作りませんでした。</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>中止しています</translation>
    </message>
    <message>
        <source>The damaged journal is only read. If you stop, no new one is made.</source>
        <translation>壊れた日記は読むだけです。中止すると、新しい日記は作られません。</translation>
    </message>
    <message>
        <source>The new journal is in %1.</source>
        <translation>新しい日記は%1にあります。</translation>
    </message>
    <message>
        <source>What can still be read</source>
        <translation>まだ読めるもの</translation>
    </message>
</context>
<context>
    <name>RestoreView</name>
    <message>
        <source>A backup opens with what opened the journal on its day: the recovery code from your paper, your passphrase or a key file. Nothing is changed in the backup.</source>
        <translation>バックアップは、作った日に日記を開いたもので開きます：紙の復旧コード、パスフレーズ、鍵ファイルのどれかです。バックアップの中は何も変わりません。</translation>
    </message>
    <message>
        <source>A journal from a backup</source>
        <translation>バックアップからの日記</translation>
    </message>
    <message>
        <source>A journal that is here already stays as it is.</source>
        <translation>すでにここにある日記はそのまま残ります。</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Backups of Lamplit</source>
        <translation>Lamplitのバックアップ</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>バックアップを選ぶ</translation>
    </message>
    <message>
        <source>Choose the backup first.</source>
        <translation>先にバックアップを選んでください。</translation>
    </message>
    <message>
        <source>Circles take this computer for a new one, and ask to let you in again.</source>
        <translation>サークルはこのコンピューターを新しいものとして扱い、もう一度迎え入れるか確認します。</translation>
    </message>
    <message>
        <source>Counting what is in it</source>
        <translation>中身を数えています</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>%1にあります。</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>日記を開く</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>バックアップを開いています</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>復元する</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n entries, %1.</source>
        <translation>
            <numerusform>復元しました：記録%n件、%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>復元しています</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stopped. No journal was made.</source>
        <translation>中止しました。日記は作りませんでした。</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>中止しています</translation>
    </message>
    <message>
        <source>Where the journal goes</source>
        <translation>日記の場所</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>%1 over time</source>
        <translation>%1の移り変わり</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins without words came too.</source>
        <translation>
            <numerusform>言葉のない気分メモも%n件入りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries went out.</source>
        <translation>
            <numerusform>記録を%n件書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were here already.</source>
        <translation>
            <numerusform>%n件の記録はもうここにありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other things came too: moods, scales, sleep, cards and the like.</source>
        <translation>
            <numerusform>ほかに%n件（気分、指標、睡眠、カードなど）も入りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and files came with them.</source>
        <translation>
            <numerusform>写真とファイルも%n件入りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and files went with them.</source>
        <translation>
            <numerusform>写真とファイルも%n件書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions have no answer, so there is no total.</source>
        <translation>
            <numerusform>%n問に回答がないため、合計はありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were missing.</source>
        <translation>
            <numerusform>%n件がありませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>All questionnaires</source>
        <translation>すべての質問票</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>もう一度始める</translation>
    </message>
    <message>
        <source>Bring in something else</source>
        <translation>ほかのものを取り込む</translation>
    </message>
    <message>
        <source>Filled in on %1.</source>
        <translation>%1に記入。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>It is encrypted. Without the passphrase it stays closed.</source>
        <translation>暗号化されています。パスフレーズがないと閉じたままです。</translation>
    </message>
    <message>
        <source>It is in your journal</source>
        <translation>日記に入りました</translation>
    </message>
    <message>
        <source>It is not encrypted: whoever has it can read it.</source>
        <translation>暗号化されていません。手にした人は誰でも読めます。</translation>
    </message>
    <message>
        <source>Its file gives no scores, so nothing is counted.</source>
        <translation>ファイルに得点の決まりがないため、数えません。</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>レポートを作る</translation>
    </message>
    <message>
        <source>Measurement noise: %1</source>
        <translation>測定誤差：%1</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>日記を開く</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>移り変わり</translation>
    </message>
    <message>
        <source>Put this questionnaire away</source>
        <translation>この質問票をしまう</translation>
    </message>
    <message>
        <source>Ranges: %1</source>
        <translation>区分：%1</translation>
    </message>
    <message>
        <source>Remove this result</source>
        <translation>この結果を外す</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>See the PHQ-8, without the last question</source>
        <translation>最後の質問を除いたPHQ-8を見る</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message numerus="yes">
        <source>So did %n other things: moods, scales and the like.</source>
        <translation>
            <numerusform>ほかに%n件（気分、指標など）も書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out something else</source>
        <translation>ほかのものを書き出す</translation>
    </message>
    <message>
        <source>The range is named by the authors. It is no diagnosis.</source>
        <translation>区分の名前は作成者によるものです。診断ではありません。</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>この取り込みを元に戻す</translation>
    </message>
    <message>
        <source>What is in it, and what is not</source>
        <translation>入っているものと、入っていないもの</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Written down later.</source>
        <translation>あとから記入。</translation>
    </message>
    <message>
        <source>Your journal is written</source>
        <translation>日記を書き出しました</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>得点なし</translation>
    </message>
</context>
<context>
    <name>ReturnCard</name>
    <message>
        <source>%1 lost their place, on %2 at %3: their journal was restored or copied. Ask them whether it is they before you give it back.</source>
        <translation>%1は%2の%3に居場所を失いました。日記が復元またはコピーされたためです。戻す前に、本人かどうか確かめてください。</translation>
    </message>
    <message>
        <source>It is they, give the place back</source>
        <translation>本人です。居場所を戻す</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>%1 are away.</source>
        <comment>several people</comment>
        <translation>%1はお休み中です。</translation>
    </message>
    <message>
        <source>%1 has little room today.</source>
        <translation>%1は今日、あまり余裕がありません。</translation>
    </message>
    <message>
        <source>%1 has no room now.</source>
        <translation>%1は今、余裕がありません。</translation>
    </message>
    <message>
        <source>%1 have little room today.</source>
        <comment>several people</comment>
        <translation>%1は今日、あまり余裕がありません。</translation>
    </message>
    <message>
        <source>%1 have no room now.</source>
        <comment>several people</comment>
        <translation>%1は今、余裕がありません。</translation>
    </message>
    <message>
        <source>%1 is away.</source>
        <translation>%1はお休み中です。</translation>
    </message>
</context>
<context>
    <name>RoomForOthers</name>
    <message>
        <source>How much room I have</source>
        <translation>自分の余裕</translation>
    </message>
    <message>
        <source>I am away for a week</source>
        <translation>1週間離れます</translation>
    </message>
    <message>
        <source>I have room</source>
        <translation>余裕があります</translation>
    </message>
    <message>
        <source>I need quiet for three days</source>
        <translation>3日間静かにしていたい</translation>
    </message>
    <message>
        <source>I need quiet until tomorrow</source>
        <translation>明日まで静かにしていたい</translation>
    </message>
    <message>
        <source>Listening only</source>
        <translation>聞くだけなら</translation>
    </message>
    <message>
        <source>Say nothing of it</source>
        <translation>何も伝えない</translation>
    </message>
    <message>
        <source>The others see it with their next look.</source>
        <translation>ほかのメンバーには、次に新着を確認したときに見えます。</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>Between two posts of one person lie at least %n hour(s).</source>
        <translation>
            <numerusform>同じ人の投稿は、%n時間以上の間をあけます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between two posts of one person lie at least %n minute(s).</source>
        <translation>
            <numerusform>同じ人の投稿は、%n分以上の間をあけます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody may invite.</source>
        <translation>誰でも招待できます。</translation>
    </message>
    <message>
        <source>Everybody may let people in.</source>
        <translation>誰でも迎え入れられます。</translation>
    </message>
    <message>
        <source>Nobody keeps a post for a report once it was taken back.</source>
        <translation>取り消された投稿は、報告のためにも保管されません。</translation>
    </message>
    <message>
        <source>Numbers are compared before somebody is let in.</source>
        <translation>入る前に番号を照合します。</translation>
    </message>
    <message>
        <source>Only stewards invite.</source>
        <translation>招待できるのは世話役だけです。</translation>
    </message>
    <message>
        <source>Only stewards let people in.</source>
        <translation>迎え入れられるのは世話役だけです。</translation>
    </message>
    <message>
        <source>Whoever reads a post may keep it sealed for a report, for 30 days.</source>
        <translation>投稿を読んだ人は、報告のために封をして30日間保管できます。</translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>From %1: %2.</source>
        <translation>%1から：%2。</translation>
    </message>
    <message>
        <source>How limits work</source>
        <translation>制限のしくみ</translation>
    </message>
    <message>
        <source>No limit is on. These are examples; none of them holds until you keep it.</source>
        <translation>今は制限がありません。これは例で、保存するまで有効になりません。</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>中止しています</translation>
    </message>
</context>
<context>
    <name>SaidSheet</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>以前のもの</translation>
    </message>
    <message>
        <source>Nothing was said that is still here.</source>
        <translation>まだここにある言葉はありません。</translation>
    </message>
    <message>
        <source>Only the first words stand here. Hiding, reporting, blocking and taking back are possible at any time.</source>
        <translation>ここには出だしの言葉だけがあります。隠す、報告、ブロック、取り消しはいつでもできます。</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>What was said lately</source>
        <translation>最近の言葉</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>言葉なし</translation>
    </message>
    <message>
        <source>You</source>
        <translation>自分</translation>
    </message>
</context>
<context>
    <name>SavePdf</name>
    <message>
        <source>Choose a place</source>
        <translation>場所を選ぶ</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Do not lock it</source>
        <translation>ロックしない</translation>
    </message>
    <message>
        <source>Eight characters at least, or it could be guessed.</source>
        <translation>8文字以上にしてください。短いと推測されるおそれがあります。</translation>
    </message>
    <message>
        <source>If it is forgotten, the file stays closed. A new one can always be saved.</source>
        <translation>忘れるとファイルは閉じたままですが、いつでも新しく保存できます。</translation>
    </message>
    <message>
        <source>Lock it with a passphrase of my own</source>
        <translation>自分のパスフレーズでロック</translation>
    </message>
    <message>
        <source>Lock it with four words</source>
        <translation>四つの言葉でロック</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>別の言葉</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>ファイルのパスフレーズ</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>PDFを保存</translation>
    </message>
    <message>
        <source>Say them aloud, in the room or on the phone. Not in the same message.</source>
        <translation>その場か電話で、声に出して伝えてください。同じメッセージには書かないでください。</translation>
    </message>
    <message>
        <source>Whoever has the file can read it: on the way, in a mailbox, on a lost stick.</source>
        <translation>ファイルを手にした人は誰でも読めます。送る途中でも、メールボックスでも、なくしたUSBメモリでも。</translation>
    </message>
</context>
<context>
    <name>SavedLabel</name>
    <message>
        <source>Saved {when}</source>
        <translation>保存：{when}</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>This search is no longer kept.</source>
        <translation>この検索の保存をやめました。</translation>
    </message>
    <message>
        <source>This search was kept.</source>
        <translation>この検索を保存しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>A time, such as 1:30</source>
        <translation>時間（1:30など）</translation>
    </message>
    <message>
        <source>From 0 to 10</source>
        <translation>0〜10</translation>
    </message>
    <message>
        <source>Medication taken</source>
        <translation>薬を飲んだ</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>はい・いいえ</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1まで</translation>
    </message>
</context>
<context>
    <name>ScaleForm</name>
    <message>
        <source>Highest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Pain, steps, sertraline</source>
        <translation>痛み、歩数、セルトラリン</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>たずねる内容</translation>
    </message>
    <message>
        <source>What is asked stays, so that past values keep their sense.</source>
        <translation>過去の値の意味が変わらないように、たずねる内容は変えられません。</translation>
    </message>
    <message>
        <source>km, glasses</source>
        <translation>km、杯</translation>
    </message>
</context>
<context>
    <name>ScaleLine</name>
    <message>
        <source>%1; put away, its values stay</source>
        <translation>%1（しまいました。値は残ります）</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 days</source>
        <translation>
            <numerusform>%1日のうち%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name}を変更</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Days noted</source>
        <translation>記入した日</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name}を削除</translation>
    </message>
    <message>
        <source>Further down: {name}</source>
        <translation>{name}を下へ</translation>
    </message>
    <message>
        <source>Further up: {name}</source>
        <translation>{name}を上へ</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Middle value</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Put away: {name}</source>
        <translation>{name}をしまう</translation>
    </message>
    <message>
        <source>Take out again: {name}</source>
        <translation>{name}をまた使う</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>週の始まり</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>%1からの週</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>two values</comment>
        <translation>%1〜%2</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>1:30</source>
        <translation>1:30</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No value: {name}</source>
        <translation>値なし：{name}</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>飲まなかった</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>飲んだ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>ScalesGroup</name>
    <message>
        <source>New scale</source>
        <translation>新しい指標</translation>
    </message>
    <message>
        <source>The order is changed.</source>
        <translation>順番を変えました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>What else you follow from day to day. A check-in asks for them.</source>
        <translation>日々見ていきたいほかのこと。気分メモでたずねます。</translation>
    </message>
    <message>
        <source>Your own scales</source>
        <translation>自分の指標</translation>
    </message>
    <message>
        <source>“%1” is asked for again.</source>
        <translation>「%1」をまたたずねます。</translation>
    </message>
    <message>
        <source>“%1” is changed. Past values stay as they are.</source>
        <translation>「%1」を変更しました。過去の値はそのままです。</translation>
    </message>
    <message>
        <source>“%1” is deleted with its values.</source>
        <translation>「%1」を値とともに削除しました。</translation>
    </message>
    <message>
        <source>“%1” is one of your scales now.</source>
        <translation>「%1」が自分の指標に加わりました。</translation>
    </message>
    <message>
        <source>“%1” is put away.</source>
        <translation>「%1」をしまいました。</translation>
    </message>
</context>
<context>
    <name>ScalesPart</name>
    <message>
        <source>Days noted</source>
        <translation>記入した日</translation>
    </message>
    <message>
        <source>Days with yes</source>
        <translation>「はい」の日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>The range of this scale changed. Each range has a chart of its own.</source>
        <translation>この指標の範囲が変わりました。範囲ごとに別のグラフになります。</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Your own scales</source>
        <translation>自分の指標</translation>
    </message>
    <message>
        <source>full: yes · dotted: noted</source>
        <translation>塗りつぶし：はい・点線：記入あり</translation>
    </message>
    <message>
        <source>line: weekly median · dots: days</source>
        <translation>線：週の中央値・点：日</translation>
    </message>
</context>
<context>
    <name>ScanRow</name>
    <message>
        <source>Choose a picture of the code</source>
        <translation>コードの画像を選ぶ</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>画像から</translation>
    </message>
    <message>
        <source>Looking for the code.</source>
        <translation>コードを探しています。</translation>
    </message>
    <message>
        <source>No code can be read in this picture. Take it from nearer and straight.</source>
        <translation>この画像からコードを読み取れません。もっと近くから、まっすぐ撮ってください。</translation>
    </message>
    <message>
        <source>Nothing that was copied is a picture.</source>
        <translation>コピーしたものに画像はありません。</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>画像を貼り付け</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>This is no picture that can be read here. Choose a PNG or a JPEG.</source>
        <translation>ここで読める画像ではありません。PNGかJPEGを選んでください。</translation>
    </message>
</context>
<context>
    <name>ScoreLines</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>質問票</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得点</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>Senses</name>
    <message>
        <source>Begin again</source>
        <translation>もう一度始める</translation>
    </message>
    <message>
        <source>Name five things you can see. They can be small.</source>
        <translation>見えるものを五つ挙げてみます。小さなものでかまいません。</translation>
    </message>
    <message>
        <source>Name four things you can touch. Touch them, if you like.</source>
        <translation>さわれるものを四つ挙げてみます。よければさわってください。</translation>
    </message>
    <message>
        <source>Name one thing you can taste, or take a sip of something.</source>
        <translation>味わえるものを一つ挙げるか、何かをひと口飲みます。</translation>
    </message>
    <message>
        <source>Name three things you can hear, near or far.</source>
        <translation>聞こえるものを三つ挙げてみます。近くでも遠くでも。</translation>
    </message>
    <message>
        <source>Name two things you can smell, or two smells you like.</source>
        <translation>においを二つ、または好きなにおいを二つ挙げてみます。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>You are here, and it is now. Begin again whenever you like.</source>
        <translation>ここにいて、今は今です。いつでもまた始められます。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Add to my next session</source>
        <translation>次の面談に加える</translation>
    </message>
    <message>
        <source>Added to your next session.</source>
        <translation>次の面談に加えました。</translation>
    </message>
    <message>
        <source>An entry without words</source>
        <translation>言葉のない記録</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>away from %1 to %2</source>
        <translation>%1から%2まで離れていた</translation>
    </message>
    <message>
        <source>away since %1</source>
        <translation>%1から離れている</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>Added to your next session.</source>
        <translation>次の面談に加えました。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>It is on the list again.</source>
        <translation>また一覧に戻りました。</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>レポートを作る</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>移動しました。</translation>
    </message>
    <message>
        <source>My next session</source>
        <translation>次の面談</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>外しました。</translation>
    </message>
    <message>
        <source>Talked about.</source>
        <translation>話しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>A few words of your own.</source>
        <translation>自分の言葉を少し。</translation>
    </message>
    <message>
        <source>A line on Today, which can wait.</source>
        <translation>「今日」の一行で、あとまわしにできます。</translation>
    </message>
    <message>
        <source>A quiet note from the tray once a day while Lamplit runs. It never shows your words.</source>
        <translation>Lamplitが動いているあいだ、1日に一度、トレイから静かにお知らせします。書いた言葉は表示しません。</translation>
    </message>
    <message>
        <source>After this many minutes without a key or a click.</source>
        <translation>キーやクリックがないまま、この分数がたったら。</translation>
    </message>
    <message>
        <source>Also when the system&apos;s own lock screen comes up.</source>
        <translation>システムのロック画面が出たときにも。</translation>
    </message>
    <message>
        <source>Another moment than now, or the whole day.</source>
        <translation>今とは別の時刻、または一日全体。</translation>
    </message>
    <message>
        <source>Ask whether the recovery code still works</source>
        <translation>復旧コードがまだ使えるかたずねる</translation>
    </message>
    <message>
        <source>Ask whether this journal helps</source>
        <translation>この日記が助けになっているかたずねる</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Back up every</source>
        <translation>バックアップの間隔</translation>
    </message>
    <message>
        <source>Back up to other places</source>
        <translation>ほかの場所にもバックアップ</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>スペルチェック</translation>
    </message>
    <message>
        <source>Clear the clipboard when locking</source>
        <translation>ロック時にクリップボードを消す</translation>
    </message>
    <message>
        <source>Closing the window locks the journal and keeps Lamplit in the tray, for a quick note.</source>
        <translation>ウィンドウを閉じると日記をロックし、ちょっとしたメモのためにトレイに残ります。</translation>
    </message>
    <message>
        <source>Connects to the relays of your circles. Off, Lamplit looks for news only when you ask.</source>
        <translation>サークルの中継サーバーに接続します。オフなら、求めたときだけ新着を確認します。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Easier letters</source>
        <translation>読みやすい書体</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>Entries of the same date in earlier years, on Today. Never one that is marked hard.</source>
        <translation>前の年の同じ日付の記録を「今日」に出します。つらいと印を付けたものは出ません。</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>Every four weeks a quiet line on Today with two questions. Only you see the answers.</source>
        <translation>4週間ごとに、「今日」に静かな一行で二つの質問をします。回答は自分にだけ見えます。</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>1週間</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>気持ち</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>From 1, drained, to 5, full of it.</source>
        <translation>1（へとへと）から5（満ちている）まで。</translation>
    </message>
    <message>
        <source>Help now shows the numbers of the country you are in.</source>
        <translation>「今すぐ助けを」に、今いる国の番号を表示します。</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>ハイコントラスト（暗い）</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>ハイコントラスト（明るい）</translation>
    </message>
    <message>
        <source>Host and port of a proxy such as Tor&apos;s, 127.0.0.1:9050. Empty goes to the relay directly.</source>
        <translation>Torなどのプロキシのホストとポート（127.0.0.1:9050）。空欄なら中継サーバーに直接つなぎます。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Lamplight</source>
        <translation>ランプの灯り</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of your writing</source>
        <translation>文章の言語</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Lock when idle for</source>
        <translation>使わずにいたらロック</translation>
    </message>
    <message>
        <source>Lock when the computer sleeps</source>
        <translation>スリープ時にロック</translation>
    </message>
    <message>
        <source>Look for news every</source>
        <translation>新着を確認する間隔</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>このコンピューターの名前</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Nothing fades or slides.</source>
        <translation>フェードやスライドをしません。</translation>
    </message>
    <message>
        <source>Offer a question on Today</source>
        <translation>「今日」に問いかけを出す</translation>
    </message>
    <message>
        <source>One line above the empty page. It can be swapped or dismissed.</source>
        <translation>空のページの上に一行。取り替えることも、閉じることもできます。</translation>
    </message>
    <message>
        <source>Only what was copied from an entry.</source>
        <translation>記録からコピーしたものだけ。</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>指示したときだけ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙</translation>
    </message>
    <message>
        <source>Paper by day, lamplight by night, or high contrast.</source>
        <translation>昼は紙、夜はランプの灯り、またはハイコントラスト。</translation>
    </message>
    <message>
        <source>Remind me to write</source>
        <translation>書くことを知らせる</translation>
    </message>
    <message>
        <source>SOCKS proxy</source>
        <translation>SOCKSプロキシ</translation>
    </message>
    <message>
        <source>Show what I wrote on this day</source>
        <translation>この日に書いたものを表示</translation>
    </message>
    <message>
        <source>Shown in the history beside versions written here; may stay empty.</source>
        <translation>履歴で、ここで書いたバージョンの横に表示します。空欄でもかまいません。</translation>
    </message>
    <message>
        <source>Size of your words</source>
        <translation>文章の文字の大きさ</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>トレイに残す</translation>
    </message>
    <message>
        <source>Stay in touch while Lamplit is open</source>
        <translation>Lamplitを開いているあいだつながる</translation>
    </message>
    <message>
        <source>Tell me when no backup was made for</source>
        <translation>バックアップがないと知らせる期間</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>The country whose numbers are shown while travelling.</source>
        <translation>旅行中に番号を表示する国です。</translation>
    </message>
    <message>
        <source>The keys that differ from the usual ones, as JSON; the window lists them all on one page.</source>
        <translation>いつもと違うキー（JSON）。ウィンドウでは1ページに一覧できます。</translation>
    </message>
    <message>
        <source>The language of the program; empty follows the system.</source>
        <translation>プログラムの言語。空欄ならシステムに合わせます。</translation>
    </message>
    <message>
        <source>The size of everything, as a share of the system&apos;s own text size.</source>
        <translation>全体の大きさ。システムの文字の大きさに対する割合です。</translation>
    </message>
    <message>
        <source>The text size on the page, in pixels at 100 %.</source>
        <translation>ページの文字の大きさ（100 %でのピクセル数）。</translation>
    </message>
    <message>
        <source>The time of day.</source>
        <translation>時刻。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>To the drives and folders below, while the journal is open.</source>
        <translation>日記が開いているあいだ、下のドライブとフォルダーに。</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>旅行中</translation>
    </message>
    <message>
        <source>Twice a year, a line on Today. It can be put off, and is not shown on a hard day.</source>
        <translation>年に二度、「今日」に一行。あとまわしにでき、つらい日には出ません。</translation>
    </message>
    <message>
        <source>Use a typeface made to be told apart easily (Latin script).</source>
        <translation>字形を見分けやすい書体を使います（ラテン文字）。</translation>
    </message>
    <message>
        <source>What else you follow. Shown once you have made one.</source>
        <translation>ほかに見ていきたいもの。1つ作ると表示されます。</translation>
    </message>
    <message>
        <source>What it has to do with</source>
        <translation>関わりのあること</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>When Lamplit is quit</source>
        <translation>Lamplitを終了するとき</translation>
    </message>
    <message>
        <source>When something changed since the last one. 0 makes none by itself.</source>
        <translation>前回から変わったものがあるとき。0なら自動では作りません。</translation>
    </message>
    <message>
        <source>When what you send tomorrow morning goes out.</source>
        <translation>「明日の朝」に送るものが送信される時刻です。</translation>
    </message>
    <message>
        <source>When you fell asleep and woke up, and how it was.</source>
        <translation>眠った時刻、起きた時刻、眠りのようす。</translation>
    </message>
    <message>
        <source>Where I am now</source>
        <translation>今いる場所</translation>
    </message>
    <message>
        <source>Where a relay cannot be listened to all the time.</source>
        <translation>中継サーバーに常にはつないでいられないとき。</translation>
    </message>
    <message>
        <source>Which dictionary is used; empty follows the program&apos;s language.</source>
        <translation>使う辞書。空欄ならプログラムの言語に合わせます。</translation>
    </message>
    <message>
        <source>Whose numbers Help now shows, as two letters such as DE. Never found out by network.</source>
        <translation>「今すぐ助けを」に番号を表示する国。DEなどの2文字で書きます。ネットワークから調べることはありません。</translation>
    </message>
    <message>
        <source>With the dictionaries your system has. Your own words stay in the journal.</source>
        <translation>システムにある辞書を使います。自分の言葉は日記に残ります。</translation>
    </message>
    <message>
        <source>Words for what you feel, with what each of them means.</source>
        <translation>気持ちを表す言葉と、それぞれの意味。</translation>
    </message>
    <message>
        <source>Work, family, health and so on.</source>
        <translation>仕事、家族、健康など。</translation>
    </message>
    <message>
        <source>Your morning</source>
        <translation>自分の朝</translation>
    </message>
    <message>
        <source>Your own scales</source>
        <translation>自分の指標</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1 cannot be that, so it stays as it was.</source>
        <translation>%1はその値にできないため、前のままです。</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>It changes when Lamplit starts next.</source>
        <translation>次にLamplitを起動したときに変わります。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>サークル</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>今すぐ助けを</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>取り込みと書き出し</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>見た目</translation>
    </message>
    <message>
        <source>Moods</source>
        <translation>気分</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>この言葉を含む設定はありません。</translation>
    </message>
    <message>
        <source>Privacy check-up</source>
        <translation>プライバシー点検</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Vault and keys</source>
        <translation>保管庫と鍵</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書くこと</translation>
    </message>
</context>
<context>
    <name>ShareLines</name>
    <message>
        <source>Share it with %1…</source>
        <translation>%1に共有…</translation>
    </message>
    <message>
        <source>Share the chosen words with %1…</source>
        <translation>選んだ言葉を%1に共有…</translation>
    </message>
    <message>
        <source>You are in no circle to share with.</source>
        <translation>共有できるサークルに入っていません。</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>A part of it</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>少なくとも一人選んでください。</translation>
    </message>
    <message>
        <source>For whom, and how</source>
        <translation>誰に、どのように</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>どこまで</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>10分後</translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation>自分だけにする</translation>
    </message>
    <message>
        <source>Not included: %1.</source>
        <translation>含まれないもの：%1。</translation>
    </message>
    <message>
        <source>On its way to %1.</source>
        <translation>%1に送信中です。</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>選択した部分だけ</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>あとで送る</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>%1に送る</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>%1に共有</translation>
    </message>
    <message>
        <source>Something here may tell who somebody is. Send all the same?</source>
        <translation>誰かがわかってしまうかもしれないものがあります。それでも送りますか。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>The part you share</source>
        <translation>共有する部分</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>記録全体</translation>
    </message>
    <message>
        <source>These are your words from before. They have not gone out.</source>
        <translation>以前に書いた言葉です。まだ送信されていません。</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>明日の朝</translation>
    </message>
    <message>
        <source>What %1 will see</source>
        <translation>%1に見えるもの</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>相手に見えるもの</translation>
    </message>
    <message>
        <source>Which side is shown</source>
        <translation>表示する側</translation>
    </message>
    <message>
        <source>You can take this back later, but friends can still remember or copy it.</source>
        <translation>あとで取り消せますが、友だちが覚えていたり、コピーしたりすることはあります。</translation>
    </message>
    <message>
        <source>the rest of the entry</source>
        <translation>記録の残り</translation>
    </message>
</context>
<context>
    <name>SheetRow</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>シートを印刷</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>シートを保存</translation>
    </message>
    <message>
        <source>Saved as %1. It is not encrypted: print it, and delete the file.</source>
        <translation>%1として保存しました。暗号化されていないので、印刷したらファイルを削除してください。</translation>
    </message>
    <message>
        <source>The sheet is being drawn.</source>
        <translation>シートを作っています。</translation>
    </message>
    <message>
        <source>What is printed or saved is not encrypted.</source>
        <translation>印刷・保存したものは暗号化されません。</translation>
    </message>
</context>
<context>
    <name>ShelfPart</name>
    <message>
        <source>A directory of lines all over the world, kept checked by its owners.</source>
        <translation>世界中の相談窓口の一覧です。運営者が確認を続けています。</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>ほか：%1</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>緊急番号</translation>
    </message>
    <message>
        <source>Emergency number: %1</source>
        <translation>緊急番号：%1</translation>
    </message>
    <message>
        <source>If one does not answer, use the emergency number above.</source>
        <translation>つながらないときは、上の緊急番号を使ってください。</translation>
    </message>
    <message>
        <source>Lines, not yet checked by us: %1</source>
        <translation>相談窓口（まだ確認できていません）：%1</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>相談窓口：%1</translation>
    </message>
    <message>
        <source>Most mobile phones put these through to the emergency service of the country you are in. Choose a country above for its own numbers.</source>
        <translation>ほとんどの携帯電話では、今いる国の緊急サービスにつながります。その国の番号を見るには、上で国を選んでください。</translation>
    </message>
    <message>
        <source>On a phone or another computer</source>
        <translation>電話か別のコンピューターで</translation>
    </message>
    <message>
        <source>Police, fire and ambulance may have numbers of their own.</source>
        <translation>警察、消防、救急は番号が別のことがあります。</translation>
    </message>
    <message>
        <source>The list of helplines could not be read on this computer.</source>
        <translation>このコンピューターでは相談窓口の一覧を読めませんでした。</translation>
    </message>
</context>
<context>
    <name>ShelfSheet</name>
    <message>
        <source>%1 is on its way to the shelf, without how you used it.</source>
        <translation>%1を棚に送信中です。自分の使い方は含みません。</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>Put one of mine here</source>
        <translation>自分のカードを置く</translation>
    </message>
    <message>
        <source>The circle&apos;s shelf</source>
        <translation>サークルの棚</translation>
    </message>
    <message>
        <source>What helps somebody here. A card that you keep stands in your own kit.</source>
        <translation>ここの誰かの助けになるもの。残したカードは自分の道具箱に入ります。</translation>
    </message>
    <message>
        <source>Your own kit has no card to put here yet.</source>
        <translation>自分の道具箱に、ここに置けるカードがまだありません。</translation>
    </message>
</context>
<context>
    <name>ShortcutsView</name>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>変わらないもの</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Every command has its usual key again.</source>
        <translation>すべてのコマンドが、いつものキーに戻りました。</translation>
    </message>
    <message>
        <source>No key has these words.</source>
        <translation>この言葉を含むキーはありません。</translation>
    </message>
    <message>
        <source>Press a key&apos;s button, then the new key. Backspace takes a key away, Esc leaves it.</source>
        <translation>キーのボタンを押してから、新しいキーを押してください。Backspaceでキーをなくし、Escでそのままにします。</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>キーを検索</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Usual keys for everything</source>
        <translation>すべていつものキーに戻す</translation>
    </message>
</context>
<context>
    <name>SideDrawer</name>
    <message>
        <source>This circle</source>
        <translation>このサークル</translation>
    </message>
</context>
<context>
    <name>Size</name>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <comment>thousand bytes</comment>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
</context>
<context>
    <name>SleepBars</name>
    <message>
        <source>%1 to %2</source>
        <comment>two times of day</comment>
        <translation>%1〜%2</translation>
    </message>
    <message numerus="yes">
        <source>%n nights</source>
        <translation>
            <numerusform>%n夜</numerusform>
        </translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>眠った</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>起きた</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Middle mood</source>
        <translation>気分の中央値</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>Quality, 1 to 5</source>
        <translation>質（1〜5）</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>quality %1 of 5</source>
        <translation>質 %1／5</translation>
    </message>
</context>
<context>
    <name>SleepPart</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1／5</translation>
    </message>
    <message>
        <source>Dreams, noise, heat</source>
        <translation>夢、物音、暑さ</translation>
    </message>
    <message>
        <source>Fell asleep</source>
        <translation>眠った時刻</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>眠りのようす</translation>
    </message>
    <message>
        <source>Note on the night</source>
        <translation>夜についてのメモ</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>The night to %1</source>
        <translation>%1にかけての夜</translation>
    </message>
    <message>
        <source>Times awake</source>
        <translation>目が覚めた回数</translation>
    </message>
    <message>
        <source>Woke earlier than I wished</source>
        <translation>思ったより早く目が覚めた</translation>
    </message>
    <message>
        <source>Woke up</source>
        <translation>起きた時刻</translation>
    </message>
    <message>
        <source>Write how often as a number, such as 2.</source>
        <translation>回数を数字で書いてください（2など）。</translation>
    </message>
    <message>
        <source>Write the time like 21:04.</source>
        <translation>時刻は 21:04 のように書いてください。</translation>
    </message>
    <message numerus="yes">
        <source>awake %n times</source>
        <translation>
            <numerusform>目が覚めた回数 %n回</numerusform>
        </translation>
    </message>
    <message>
        <source>good</source>
        <translation>よい</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>よくない</translation>
    </message>
    <message>
        <source>woke early</source>
        <translation>早く目が覚めた</translation>
    </message>
</context>
<context>
    <name>Smaller</name>
    <message>
        <source>%1 are given back.</source>
        <translation>%1を空けました。</translation>
    </message>
    <message>
        <source>About %1 can be given back to this computer. Meanwhile %2 more are needed on the disk. You can go on writing.</source>
        <translation>約%1をこのコンピューターに返せます。そのあいだ、ディスクにさらに%2が必要です。そのまま書き続けられます。</translation>
    </message>
    <message>
        <source>About %1 could be given back, but that needs %2 of free room meanwhile, and the disk has less.</source>
        <translation>約%1を空けられますが、そのあいだ%2の空きが必要で、ディスクに足りません。</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>空ける</translation>
    </message>
    <message>
        <source>Making the journal smaller</source>
        <translation>日記を小さくしています</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>There is little room to give back: about %1.</source>
        <translation>空けられる容量はわずかです：約%1。</translation>
    </message>
    <message>
        <source>There is no room to give back.</source>
        <translation>空けられる容量はありません。</translation>
    </message>
</context>
<context>
    <name>SpaceRow</name>
    <message>
        <source>%1, until %2</source>
        <translation>%1（%2まで）</translation>
    </message>
    <message>
        <source>How much room I have in %1</source>
        <translation>%1での自分の余裕</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>伝える</translation>
    </message>
    <message>
        <source>You said nothing of it.</source>
        <translation>まだ伝えていません。</translation>
    </message>
</context>
<context>
    <name>SpacesPart</name>
    <message>
        <source>The others see it beside your name, and before they share something with you. It is never limited.</source>
        <translation>ほかの人には、名前の横と、何かを共有する前に見えます。これに制限はありません。</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Add to my words</source>
        <translation>自分の言葉に追加</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>ここでは無視</translation>
    </message>
    <message>
        <source>Looking for suggestions</source>
        <translation>候補を探しています</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%n post(s) will go out when it can.</source>
        <translation>
            <numerusform>%n件の投稿が、できるようになれば送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for my place</source>
        <translation>居場所を返してもらう</translation>
    </message>
    <message>
        <source>Ask to go back</source>
        <translation>戻りたいと頼む</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>ここで削除</translation>
    </message>
    <message>
        <source>Fetching %1 posts, %2 read so far.</source>
        <translation>%1件の投稿を取得中、これまでに%2件読みました。</translation>
    </message>
    <message>
        <source>Lamplit looks for news only when you ask.</source>
        <translation>新着を確認するのは、求めたときだけです。</translation>
    </message>
    <message>
        <source>Last contact: %1.</source>
        <translation>最後の通信：%1。</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>今確認する</translation>
    </message>
    <message>
        <source>Make them anew</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>修復する</translation>
    </message>
    <message>
        <source>No contact yet.</source>
        <translation>まだ通信していません。</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>The history here holds</source>
        <translation>ここの履歴を有効にする</translation>
    </message>
    <message>
        <source>The relay cannot go on from where this circle is. Nothing is lost; what you write is kept here.</source>
        <translation>中継サーバーは、このサークルの今の状態から続けられません。何も失われず、書いたものはここに残ります。</translation>
    </message>
    <message>
        <source>The relay has shown members of %1 different histories. A steward says which one holds.</source>
        <translation>中継サーバーが、%1のメンバーに別々の履歴を見せました。どれが有効かは世話役が決めます。</translation>
    </message>
    <message>
        <source>This circle is being made at its relay. It goes on by itself.</source>
        <translation>中継サーバーにこのサークルを作っています。自動で進みます。</translation>
    </message>
    <message>
        <source>This journal was restored or copied, so its place in %1 is not safe any more. The others can give it back. Nothing is sent before.</source>
        <translation>この日記は復元またはコピーされたため、%1での居場所はもう安全ではありません。ほかの人に戻してもらえます。それまで何も送信されません。</translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translation>移転を元に戻す</translation>
    </message>
    <message>
        <source>Use another invite</source>
        <translation>別の招待を使う</translation>
    </message>
    <message>
        <source>You are no longer in %1. What you received is still here.</source>
        <translation>もう%1に入っていません。届いたものはまだここにあります。</translation>
    </message>
    <message>
        <source>You have asked to join. Somebody in the circle lets you in.</source>
        <translation>参加を申し込みました。サークルの誰かが迎え入れます。</translation>
    </message>
    <message>
        <source>You left %1. What you received is still here.</source>
        <translation>%1を退出しました。届いたものはまだここにあります。</translation>
    </message>
    <message>
        <source>Your wish to join is on its way.</source>
        <translation>参加の申し込みを送信中です。</translation>
    </message>
</context>
<context>
    <name>StandingPart</name>
    <message>
        <source>%1 in circles today.</source>
        <translation>今日サークルで%1。</translation>
    </message>
    <message>
        <source>%1 of your %2 today.</source>
        <translation>今日は%2のうち%1。</translation>
    </message>
    <message>
        <source>Circles are locked until %1.</source>
        <translation>サークルは%1までロックされています。</translation>
    </message>
    <message>
        <source>Close them now</source>
        <translation>今閉じる</translation>
    </message>
    <message>
        <source>Keep my limits as they are</source>
        <translation>制限をこのままにする</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>やめておく</translation>
    </message>
    <message>
        <source>This takes effect %1: %2.</source>
        <translation>%1から有効です：%2。</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>今日使った時間</translation>
    </message>
    <message>
        <source>Waiting to become looser</source>
        <translation>ゆるくなるのを待っているもの</translation>
    </message>
    <message>
        <source>Your limits are locked until %1. They can only be made stricter.</source>
        <translation>制限は%1までロックされています。きびしくすることしかできません。</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>%1 is there. So far you are alone in it.</source>
        <translation>%1ができました。今はまだ一人だけです。</translation>
    </message>
    <message>
        <source>A relay passes on what the circle sends, and keeps it for those who are away. It cannot read it. It sees when how much is sent, and from which address.</source>
        <translation>中継サーバーは、サークルの送るものを取り次ぎ、不在の人のために預かります。中身は読めません。いつ、どのくらいの量が、どのアドレスから送られたかは見えます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Everybody accepts it on joining, and anew when it changes. Change whatever does not fit you.</source>
        <translation>入るときに全員が同意し、変わるたびにあらためて同意します。合わないところは変えてください。</translation>
    </message>
    <message>
        <source>Look at the relay</source>
        <translation>中継サーバーを確認</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>One sentence, if you like. Whoever is invited reads it first.</source>
        <translation>一文で（よければ）。招待された人が最初に読みます。</translation>
    </message>
    <message>
        <source>Only this circle sees it. It need not be your name.</source>
        <translation>このサークルだけに見えます。本名でなくてもかまいません。</translation>
    </message>
    <message>
        <source>Say what the circle is called.</source>
        <translation>サークルの名前を書いてください。</translation>
    </message>
    <message>
        <source>Say what you are called in it.</source>
        <translation>そこでの自分の名前を書いてください。</translation>
    </message>
    <message>
        <source>Start a circle</source>
        <translation>サークルを始める</translation>
    </message>
    <message>
        <source>Start the circle</source>
        <translation>サークルを始める</translation>
    </message>
    <message>
        <source>Use a relay on this computer</source>
        <translation>このコンピューターの中継サーバーを使う</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>What you agree on</source>
        <translation>みんなの約束</translation>
    </message>
    <message>
        <source>What you are called in it</source>
        <translation>そこでの自分の名前</translation>
    </message>
    <message>
        <source>Whoever reads a post may keep it sealed for a report, for 30 days</source>
        <translation>投稿を読んだ人は、報告のために封をして30日間保管できる</translation>
    </message>
</context>
<context>
    <name>StartersOverlay</name>
    <message>
        <source>Choose what might fit. You can put it into your own words afterwards.</source>
        <translation>合いそうなものを選んでください。あとで自分の言葉に直せます。</translation>
    </message>
    <message numerus="yes">
        <source>Put %n into my kit</source>
        <translation>
            <numerusform>%n枚を道具箱に入れる</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>おすすめ</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>StewardGuide</name>
    <message>
        <source>1. Ask before you judge. Most hurt here comes from a sentence that was meant otherwise. “How did you mean this?” stands in the menu of a post.</source>
        <translation>1. 決めつける前にたずねる。ここで傷つくことの多くは、別の意味だった一文から起きます。投稿のメニューに「どういう意味でしたか」があります。</translation>
    </message>
    <message>
        <source>2. Pause the thread. Say in it what it is about, and when it goes on. The beginning that is offered asks everybody for one thing they share.</source>
        <translation>2. やりとりを休ませる。何についてか、いつ再開するかをそこに書きます。用意された書き出しは、全員に、共通するところを1つたずねます。</translation>
    </message>
    <message>
        <source>3. Speak with the person alone. Name the sentence of your agreement, say what you saw, hear their side, and agree on what happens next.</source>
        <translation>3. その人と二人で話す。約束のどの文かを示し、見たことを伝え、言い分を聞き、次にどうするかを一緒に決めます。</translation>
    </message>
    <message>
        <source>4. Remove somebody only when the first three did not help, or at once where somebody is threatened or exposed. Talk with another steward first, and tell the person why. They keep what they have read.</source>
        <translation>4. 外すのは、先の三つで解決しなかったとき、または誰かが脅されたり秘密をさらされたりしてすぐ必要なときだけ。先に別の世話役と話し、本人に理由を伝えます。読んだものは本人に残ります。</translation>
    </message>
    <message>
        <source>A guide for stewards</source>
        <translation>世話役の手引き</translation>
    </message>
    <message>
        <source>A steward looks after how people are with each other here. A steward does not read more than others do, and decides nothing about anybody&apos;s life.</source>
        <translation>世話役は、ここで人がどう接し合うかを見守ります。ほかの人より多く読むことはなく、誰の人生についても決めません。</translation>
    </message>
    <message>
        <source>Be two or three, and take turns, a week or a month each. Nobody should do this alone or without a rest. Who follows you can be made a steward in the list of members.</source>
        <translation>二人か三人で、1週間か1か月ごとに交代しましょう。ひとりで、または休みなしで続けるものではありません。次の人は、メンバーの一覧で世話役にできます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Keep it between stewards. If it is about you, another steward decides.</source>
        <translation>世話役のあいだだけにとどめます。自分についての報告なら、別の世話役が決めます。</translation>
    </message>
    <message>
        <source>Tell the circle what you did and why, in two sentences. What stewards do stands in the list for everybody; whoever disagrees can say so there.</source>
        <translation>何をなぜしたかを、サークルに二つの文で伝えます。世話役のしたことは全員の見える一覧に残り、違う意見の人はそこで言えます。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>世話役とは</translation>
    </message>
    <message>
        <source>When a life may be in danger, this is not for a circle to carry: ask the person directly, stay in touch, and call for help where they are.</source>
        <translation>命の危険があるかもしれないとき、それはサークルが背負うことではありません。本人に直接たずね、連絡を取り続け、その人のいる場所の助けを呼んでください。</translation>
    </message>
    <message>
        <source>When it becomes too much, say so and hand it on. That is part of it.</source>
        <translation>つらくなったら、そう言って引き継いでください。それも役割の一部です。</translation>
    </message>
    <message>
        <source>When somebody was hurt</source>
        <translation>誰かが傷ついたとき</translation>
    </message>
    <message>
        <source>When you get a report</source>
        <translation>報告を受け取ったとき</translation>
    </message>
    <message>
        <source>Where the task ends</source>
        <translation>役割の終わるところ</translation>
    </message>
    <message>
        <source>You are friends, not professionals. No diagnoses, nothing about how much of a medicine, no promise to be there at every hour.</source>
        <translation>世話役は友だちであって、専門家ではありません。診断をせず、薬の量について言わず、いつでも応じるという約束もしません。</translation>
    </message>
    <message>
        <source>You see only what the sender chose, and whether the words are really those of the person named. Answer that you have read it, within a day or two.</source>
        <translation>見えるのは、送った人が選んだものと、それが本当にその人の言葉かどうかだけです。読んだことを、1〜2日のうちに返事してください。</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Four or five words that do not belong together work well.</source>
        <translation>互いに関係のない四つか五つの言葉が向いています。</translation>
    </message>
    <message>
        <source>This could be guessed at once.</source>
        <translation>すぐに推測されてしまいます。</translation>
    </message>
    <message>
        <source>This could be guessed in a few days.</source>
        <translation>数日で推測されてしまいます。</translation>
    </message>
    <message>
        <source>This could be guessed in a few hours.</source>
        <translation>数時間で推測されてしまいます。</translation>
    </message>
    <message>
        <source>This could be guessed in a few minutes.</source>
        <translation>数分で推測されてしまいます。</translation>
    </message>
    <message>
        <source>This could be guessed in a few months.</source>
        <translation>数か月で推測されてしまいます。</translation>
    </message>
    <message>
        <source>This would take centuries to guess.</source>
        <translation>推測するには何世紀もかかります。</translation>
    </message>
    <message>
        <source>This would take years to guess.</source>
        <translation>推測するには何年もかかります。</translation>
    </message>
    <message>
        <source>Two more words would make it very hard to guess.</source>
        <translation>あと二語あると、とても推測しにくくなります。</translation>
    </message>
</context>
<context>
    <name>Stretch</name>
    <message numerus="yes">
        <source>A check-in on %1 of %n days.</source>
        <translation>
            <numerusform>%n日のうち%1日に気分メモがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>From three on, Lamplit shows a middle value.</source>
        <translation>3日以上あると、中央値を表示します。</translation>
    </message>
    <message>
        <source>In the middle: %1. The days went from %2.</source>
        <translation>中央値：%1。日ごとの範囲：%2。</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>No check-in in this time. Empty days are simply empty.</source>
        <translation>この期間に気分メモはありません。空いている日は、ただ空いているだけです。</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>外す：%1</translation>
    </message>
    <message>
        <source>Take these hours out</source>
        <translation>この時間を外す</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>次の週</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>前の週</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>%1からの週</translation>
    </message>
</context>
<context>
    <name>StretchList</name>
    <message>
        <source>Add hours</source>
        <translation>時間を追加</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Succession</name>
    <message>
        <source>%1 as steward in the place of %2: %3 of %4 have signed.</source>
        <translation>%2に代わる世話役に%1：%4人のうち%3人が署名しました。</translation>
    </message>
    <message>
        <source>Enough have signed.</source>
        <translation>必要な署名がそろいました。</translation>
    </message>
    <message>
        <source>Signed: %1 of %2 that are needed.</source>
        <translation>署名：必要な%2人のうち%1人。</translation>
    </message>
</context>
<context>
    <name>SuccessionSheet</name>
    <message>
        <source>%1 stays in the circle as a member. When something is heard of them before enough have signed, the vote does not hold.</source>
        <translation>%1はメンバーとしてサークルに残ります。署名がそろう前に便りがあれば、この手続きは無効になります。</translation>
    </message>
    <message>
        <source>A steward in the place of %1</source>
        <translation>%1に代わる世話役</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Nothing was heard of %1 for 30 days or more. More than half of the others can name somebody else by signing.</source>
        <translation>%1から30日以上便りがありません。ほかの人の過半数が署名すると、別の人を指名できます。</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>署名する</translation>
    </message>
    <message>
        <source>Who becomes steward</source>
        <translation>世話役になる人</translation>
    </message>
</context>
<context>
    <name>SweptExports</name>
    <message>
        <source>An export was cut off. What it left in clear was deleted: %1</source>
        <translation>書き出しが途中で切れました。暗号化されずに残っていたものを削除しました：%1</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Deleted here</source>
        <translation>ここで削除済み</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>内容が違う</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>ここにない</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>変わるもの</translation>
    </message>
</context>
<context>
    <name>TagLine</name>
    <message>
        <source>Add a tag</source>
        <translation>タグを付ける</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Add it</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Add to my next session</source>
        <translation>次の面談に加える</translation>
    </message>
    <message>
        <source>It is on the list for your next session.</source>
        <translation>次の面談の一覧に入れました。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>一覧を開く</translation>
    </message>
    <message>
        <source>Use your own words: what %1 wrote stays in the circle, and no report shows it. Your list knows where it came from, and nobody is told.</source>
        <translation>自分の言葉で書いてください。%1の書いたものはサークルに残り、レポートには出ません。一覧にはどこから来たかが残りますが、誰にも知らされません。</translation>
    </message>
    <message>
        <source>What you want to speak about</source>
        <translation>話したいこと</translation>
    </message>
    <message>
        <source>With no words, the line begins with what you said in the circle.</source>
        <translation>言葉がなければ、サークルで自分が言ったことから始まる行になります。</translation>
    </message>
</context>
<context>
    <name>TakeOut</name>
    <message>
        <source>%1 copies this folder: what is written here leaves this computer.</source>
        <translation>このフォルダーは%1がコピーします。ここに書き込むものは、このコンピューターの外に出ます。</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins and other records</source>
        <translation>
            <numerusform>気分メモなど%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>記録%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other files</source>
        <translation>
            <numerusform>ほかのファイル%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>写真%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Everybody who uses this computer can look into this folder.</source>
        <translation>このコンピューターを使う人は誰でもこのフォルダーを見られます。</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder. Choose another one.</source>
        <translation>このフォルダーには書き込めません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>One file (%1)</source>
        <translation>1つのファイル（%1）</translation>
    </message>
    <message>
        <source>One zip file</source>
        <translation>1つのzipファイル</translation>
    </message>
    <message>
        <source>There is only room for %1 there. Choose another place, or less.</source>
        <translation>そこの空きは%1だけです。別の場所を選ぶか、量を減らしてください。</translation>
    </message>
    <message>
        <source>This disk keeps nobody out: whoever plugs it in reads it.</source>
        <translation>このディスクは誰のことも拒みません。つないだ人は読めます。</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another one.</source>
        <translation>このフォルダーがありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>This folder lies on a network drive (%1): others may read it there.</source>
        <translation>このフォルダーはネットワークドライブ（%1）上です。そこでほかの人が読めるかもしれません。</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約%1</translation>
    </message>
</context>
<context>
    <name>TakeOutView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>始めています</translation>
    </message>
    <message>
        <source>Circles, settings, limits and keys always stay with this journal.</source>
        <translation>サークル、設定、制限、鍵は、いつもこの日記に残ります。</translation>
    </message>
    <message>
        <source>Entries that you did not choose stayed here.</source>
        <translation>選ばなかった記録はここに残りました。</translation>
    </message>
    <message>
        <source>It was stopped when your journal was locked. Nothing was written.</source>
        <translation>日記がロックされたため中止しました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Moods, sleep and questionnaires stayed here, as you chose.</source>
        <translation>選んだとおり、気分、睡眠、質問票はここに残りました。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き込みませんでした。</translation>
    </message>
    <message>
        <source>Photos and files stayed here, as you chose.</source>
        <translation>選んだとおり、写真とファイルはここに残りました。</translation>
    </message>
    <message>
        <source>Putting it on the disk</source>
        <translation>ディスクに書き込んでいます</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>中止しました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Taking it out</source>
        <translation>書き出しています</translation>
    </message>
    <message>
        <source>You can go on writing meanwhile. It can be stopped until the end, and a lock stops it too; then nothing is left of it.</source>
        <translation>そのまま書き続けられます。最後まで中止でき、ロックしても中止になります。その場合、何も残りません。</translation>
    </message>
    <message>
        <source>Your journal is written.</source>
        <translation>日記を書き出しました。</translation>
    </message>
</context>
<context>
    <name>TakingAll</name>
    <message>
        <source>Everything is put away. It goes out in a moment.</source>
        <translation>すべて片付けました。まもなく送信されます。</translation>
    </message>
    <message>
        <source>Everything is taken back.</source>
        <translation>すべて取り消しました。</translation>
    </message>
    <message>
        <source>It is all there again. Nobody heard of it.</source>
        <translation>すべて元に戻りました。誰にも知らされていません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>What had not gone out is there again. The rest stays taken back.</source>
        <translation>送信されていなかったものは元に戻りました。残りは取り消されたままです。</translation>
    </message>
    <message>
        <source>What you shared is taken back, and the others are told. That stays so.</source>
        <translation>共有したものを取り消し、ほかの人に知らせました。これは元に戻せません。</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message numerus="yes">
        <source>%n posts are taken back.</source>
        <translation>
            <numerusform>%n件の投稿を取り消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Friends can still remember it, and may have copied it. What was kept for a report stays with whoever kept it for its 30 days.</source>
        <translation>友だちが覚えていたり、コピーしていたりすることはあります。報告のために保管されたものは、保管した人のもとに30日間残ります。</translation>
    </message>
    <message>
        <source>It has not gone out. It goes from the circle at once, and nobody learns that it was there.</source>
        <translation>まだ送信されていません。サークルからすぐに消え、あったことは誰にも知らされません。</translation>
    </message>
    <message>
        <source>Its words go here at once, and from the others with their next look. The relay is asked to forget what it has.</source>
        <translation>言葉はここからすぐに消え、ほかの人からは次の確認のときに消えます。中継サーバーには、持っているものを消すよう頼みます。</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>自分だけにする</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Take this back?</source>
        <translation>これを取り消しますか</translation>
    </message>
    <message>
        <source>Your journal keeps the entry that it was made of.</source>
        <translation>もとになった記録は日記に残ります。</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>A new template</source>
        <translation>新しいテンプレート</translation>
    </message>
    <message>
        <source>Another heading</source>
        <translation>見出しを追加</translation>
    </message>
    <message>
        <source>Change a template</source>
        <translation>テンプレートを変更</translation>
    </message>
    <message>
        <source>Headings, from top to bottom</source>
        <translation>見出し（上から下へ）</translation>
    </message>
    <message>
        <source>Keep this template</source>
        <translation>このテンプレートを保存</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>テンプレートの名前</translation>
    </message>
</context>
<context>
    <name>TemplateOverlay</name>
    <message>
        <source>Begin with a template</source>
        <translation>テンプレートから始める</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>テンプレートを探す</translation>
    </message>
    <message>
        <source>Make or change my own</source>
        <translation>自分のものを作る・変える</translation>
    </message>
    <message>
        <source>No template has this name.</source>
        <translation>この名前のテンプレートはありません。</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>名前の一部</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
</context>
<context>
    <name>TemplateTile</name>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <translation>%1から始める</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Earlier answers</source>
        <translation>以前の返信</translation>
    </message>
    <message>
        <source>The answer is put away.</source>
        <translation>返信をしまいました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>More for %1</source>
        <translation>%1のメニュー</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>A few seconds left</source>
        <translation>あと数秒</translation>
    </message>
    <message numerus="yes">
        <source>About %n hours left</source>
        <translation>
            <numerusform>あと約%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>あと約%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>あと1分未満</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
</context>
<context>
    <name>TodaySheet</name>
    <message>
        <source>Add a picture or a file</source>
        <translation>画像かファイルを追加</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>場所を追加</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>タグを付ける</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>別の問いかけ</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>テンプレートから始める</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>新しいページ</translation>
    </message>
    <message>
        <source>No question for the rest of today.</source>
        <translation>今日はもう問いかけを出しません。</translation>
    </message>
    <message>
        <source>No question today</source>
        <translation>今日は問いかけなし</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>場所：{place}</translation>
    </message>
    <message>
        <source>Today&apos;s page</source>
        <translation>今日のページ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Write without distraction</source>
        <translation>集中して書く</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Good afternoon. Write as much or as little as you like.</source>
        <translation>こんにちは。好きなだけ、少しでもたくさんでも書いてください。</translation>
    </message>
    <message>
        <source>Good evening. Write as much or as little as you like.</source>
        <translation>こんばんは。好きなだけ、少しでもたくさんでも書いてください。</translation>
    </message>
    <message>
        <source>Good morning. Write as much or as little as you like.</source>
        <translation>おはようございます。好きなだけ、少しでもたくさんでも書いてください。</translation>
    </message>
    <message>
        <source>My kit</source>
        <translation>道具箱</translation>
    </message>
    <message>
        <source>My kit: what helps me</source>
        <translation>道具箱：助けになるもの</translation>
    </message>
    <message>
        <source>This page is yours.</source>
        <translation>ここは自分だけのページです。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Welcome back. Write as much or as little as you like.</source>
        <translation>おかえりなさい。好きなだけ、少しでもたくさんでも書いてください。</translation>
    </message>
</context>
<context>
    <name>TopicLines</name>
    <message numerus="yes">
        <source>%n more on the list, on page 2</source>
        <translation>
            <numerusform>一覧にほか%n件、2ページ目に</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>Something to talk about</source>
        <translation>話したいこと</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>一覧全体</translation>
    </message>
</context>
<context>
    <name>TopicsPart</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>折りたたみ済み</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Say it in other words</source>
        <translation>別の言葉で言う</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>Something to talk about</source>
        <translation>話したいこと</translation>
    </message>
    <message>
        <source>Talked about on %1</source>
        <translation>%1に話しました</translation>
    </message>
    <message numerus="yes">
        <source>Talked about: %n</source>
        <translation>
            <numerusform>話したこと：%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The first three stand at the top of a report. Tick what was talked about.</source>
        <translation>最初の三つがレポートの上に載ります。話したものにチェックを付けてください。</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>話したいこと</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Moved to trash. It stays there for 30 days.</source>
        <translation>ゴミ箱に移しました。30日間そこにあります。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>TrashView</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>残り%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are back in the journal.</source>
        <translation>
            <numerusform>%n件の記録が日記に戻りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are deleted for good.</source>
        <translation>
            <numerusform>%n件の記録を完全に削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the journal</source>
        <translation>日記に戻る</translation>
    </message>
    <message>
        <source>Backups made before still hold them until they are rotated out.</source>
        <translation>前に作ったバックアップには、入れ替わるまで残ります。</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべて選択</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries</source>
        <translation>
            <numerusform>%n件の記録を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries for good</source>
        <translation>
            <numerusform>%n件の記録を完全に削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1に削除</translation>
    </message>
    <message>
        <source>Deleted entries</source>
        <translation>削除した記録</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>ゴミ箱を空にする</translation>
    </message>
    <message>
        <source>Entries stay here for 30 days, then they are deleted for good.</source>
        <translation>記録は30日間ここに残り、そのあと完全に削除されます。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The trash is empty. A deleted entry stays here for 30 days.</source>
        <translation>ゴミ箱は空です。削除した記録は30日間ここに残ります。</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n entries, their earlier versions and their files are lost. This cannot be undone.</source>
        <translation>
            <numerusform>%n件の記録の言葉、以前のバージョン、ファイルが失われます。元には戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>言葉なし</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最後の日</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>A page is here, if you want one.</source>
        <translation>よければ、ここにページがあります。</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>気分メモ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Open Lamplit</source>
        <translation>Lamplitを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>何か書く</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>%1 could not be reached: their invite has ended at the relay, so they were not let in. Invite them again.</source>
        <translation>%1に届きませんでした。中継サーバーで招待が終わっていたため、迎え入れられませんでした。もう一度招待してください。</translation>
    </message>
    <message>
        <source>%1 could not be reached: they were let in, and the box for the answer was gone. A steward removes them; then they need another invite.</source>
        <translation>%1に届きませんでした。迎え入れましたが、返事の受け箱がなくなっていました。世話役に外してもらい、別の招待が必要です。</translation>
    </message>
    <message>
        <source>%1 has moved this circle to %2, and it cannot be seen there from here. Nothing is lost: what you say is kept until then. If that does not end, another steward can undo the move after two weeks.</source>
        <translation>%1がこのサークルを%2に移しましたが、ここからは見えません。何も失われず、書いたものはそれまで残ります。続くときは、2週間後に別の世話役が移転を元に戻せます。</translation>
    </message>
    <message>
        <source>%1 is let in, and the box for the answer is full. The answer goes out once they have looked for news, which makes room.</source>
        <translation>%1を迎え入れましたが、返事の受け箱がいっぱいです。本人が新着を確認すると空きができ、返事が送信されます。</translation>
    </message>
    <message>
        <source>%1 keeps a share of the way into your journal, and is in the circle no longer. Make the shares anew.</source>
        <translation>%1は、この日記を開ける手段のかけらを持っていますが、もうサークルにいません。かけらを作り直してください。</translation>
    </message>
    <message>
        <source>%1 says they are with this circle at %2, where it moved; here that move does not hold. Ask each other where you go on: from there one can ask to go back, and from here one needs another invite.</source>
        <translation>%1は、移転先の%2でこのサークルにいると言っています。ここではその移転は有効ではありません。どこで続けるか互いに聞いてください。向こうからは戻りたいと頼め、ここからは別の招待が必要です。</translation>
    </message>
    <message>
        <source>%1 says they were shown another history of this circle. Either the relay is not honest, or %1 is not. A steward says which one holds; whoever was shown the other one asks to be let in again.</source>
        <translation>%1は、このサークルの別の履歴を見せられたと言っています。中継サーバーか%1のどちらかが正直ではありません。どれが有効かは世話役が決めます。もう一方を見せられた人は、もう一度迎え入れてもらいます。</translation>
    </message>
    <message>
        <source>A move to %1 is under way already. Look for news first.</source>
        <translation>%1への移転がすでに進んでいます。先に新着を確認してください。</translation>
    </message>
    <message>
        <source>A photo or file in this circle did not arrive whole.</source>
        <translation>このサークルの写真かファイルが、完全には届きませんでした。</translation>
    </message>
    <message>
        <source>An entry of this circle leads nowhere here. Nothing is lost. Where everybody is held up, a steward mends it; where the others go on, they can let you in again.</source>
        <translation>このサークルの項目の1つが、ここではどこにもつながりません。何も失われません。全員が止まっているなら世話役が修復し、ほかの人が続いているなら、もう一度迎え入れてもらえます。</translation>
    </message>
    <message>
        <source>It is done as soon as the relay is reached.</source>
        <translation>中継サーバーにつながりしだい行われます。</translation>
    </message>
    <message>
        <source>Lamplit made a mistake in this circle (%1), and goes on with the others. Nothing is lost; it is tried again.</source>
        <translation>Lamplitがこのサークルで誤りを起こし（%1）、ほかのサークルを続けています。何も失われず、もう一度試します。</translation>
    </message>
    <message>
        <source>Nobody could be asked for your place, since the boxes of all others at the relay are full. They empty when the others look for news; it is tried again by itself.</source>
        <translation>居場所を返してもらう依頼を誰にも送れませんでした。中継サーバーにあるほかの人の受け箱がすべていっぱいです。新着を確認してもらうと空くので、自動でもう一度試します。</translation>
    </message>
    <message>
        <source>Nobody could be asked for your place, since the relay has none of the boxes that this journal knows. Leave this circle here, ask a steward to remove you, and take another invite.</source>
        <translation>居場所を返してもらう依頼を誰にも送れませんでした。この日記の知る受け箱が中継サーバーに一つもありません。ここでこのサークルを退出し、世話役に外してもらって、別の招待を受けてください。</translation>
    </message>
    <message>
        <source>Nobody could be asked yet where this circle was before it moved. Until then you stay here, and it is tried again by itself. Whoever is there can also leave there, and be invited here.</source>
        <translation>移転前にサークルがあったところでは、まだ誰にも頼めていません。それまではここに残り、自動でもう一度試します。向こうにいる人が、向こうを退出して、ここに招待してもらうこともできます。</translation>
    </message>
    <message>
        <source>Nobody has let this journal back in for two weeks. If the others do not see that you ask, leave this circle here, ask a steward to remove you, and take another invite.</source>
        <translation>2週間、誰もこの日記を迎え入れていません。依頼がほかの人に見えていないなら、ここでこのサークルを退出し、世話役に外してもらって、別の招待を受けてください。</translation>
    </message>
    <message>
        <source>Others in this circle were faster each time. Nothing is lost: it goes out by itself.</source>
        <translation>そのたびに、このサークルのほかの人のほうが先でした。何も失われず、自動で送信されます。</translation>
    </message>
    <message>
        <source>Something in this circle was made by a newer Lamplit. Update it here, and the circle goes on. If nobody has a newer one, a steward can mend it after two weeks.</source>
        <translation>このサークルには、新しいLamplitで作られたものがあります。ここで更新すると、サークルは続きます。誰も新しいものを持っていなければ、2週間後に世話役が修復できます。</translation>
    </message>
    <message>
        <source>The circle is at %1 now. The others follow with their next look for news.</source>
        <translation>サークルは今%1にあります。ほかの人は、次に新着を確認したときについて行きます。</translation>
    </message>
    <message>
        <source>The circle is found at %1 from here now, and the others are told.</source>
        <translation>サークルはこれから%1で見つかり、ほかの人にも知らされます。</translation>
    </message>
    <message>
        <source>The circle is found at %1 from here now.</source>
        <translation>サークルはこれから%1で見つかります。</translation>
    </message>
    <message>
        <source>The circle stays where it is, and nothing was changed: %1</source>
        <translation>サークルはそのままで、何も変わっていません：%1</translation>
    </message>
    <message>
        <source>The invite that you came with has ended, and nobody let you in. Ask for another one.</source>
        <translation>使った招待が終わり、誰も迎え入れませんでした。別の招待を頼んでください。</translation>
    </message>
    <message>
        <source>The invite that you came with has ended. If you are not let in by tomorrow, ask for another one.</source>
        <translation>使った招待が終わりました。明日までに迎え入れられなければ、別の招待を頼んでください。</translation>
    </message>
    <message>
        <source>The invite that you came with has run out. Ask for another one.</source>
        <translation>使った招待の期限が切れました。別の招待を頼んでください。</translation>
    </message>
    <message>
        <source>The invite that you came with was taken back. Ask for another one.</source>
        <translation>使った招待は取り消されました。別の招待を頼んでください。</translation>
    </message>
    <message>
        <source>The invite that you came with was used for somebody else. Ask for another one.</source>
        <translation>使った招待は、ほかの人に使われました。別の招待を頼んでください。</translation>
    </message>
    <message>
        <source>The others have gone on from another place than this journal&apos;s. They can let you in again; what only you have goes out again then.</source>
        <translation>ほかの人は、この日記とは別のところから先へ進みました。もう一度迎え入れてもらえます。ここにしかないものは、そのとき送信し直します。</translation>
    </message>
    <message>
        <source>The relay has shown another history of this circle than it shows now, so it is not honest. What you said meanwhile goes out again; what you read stays here.</source>
        <translation>中継サーバーが、今とは違うこのサークルの履歴を見せていたため、正直ではありません。そのあいだの言葉は送信し直され、読んだものはここに残ります。</translation>
    </message>
    <message>
        <source>The relay has shown members of this circle different histories. A steward says which one holds; whoever was shown the other one asks to be let in again.</source>
        <translation>中継サーバーが、このサークルのメンバーに別々の履歴を見せました。どれが有効かは世話役が決めます。もう一方を見せられた人は、もう一度迎え入れてもらいます。</translation>
    </message>
    <message>
        <source>The relay let go of something that you shared, though you did not take it back. It is kept here, and said again to whoever asks.</source>
        <translation>取り消していないのに、共有したものを中継サーバーが手放しました。ここに残っていて、求める人にはもう一度送ります。</translation>
    </message>
    <message>
        <source>The relay no longer knows where this circle has come to. A steward can mend that; otherwise the others can let you in again.</source>
        <translation>中継サーバーは、このサークルがどこまで進んだかわからなくなりました。世話役が修復できます。できなければ、ほかの人にもう一度迎え入れてもらえます。</translation>
    </message>
    <message>
        <source>The relay says again and again that something new is there, and shows nothing. It is broken or not honest; your words wait here.</source>
        <translation>中継サーバーは、新しいものがあるとくり返し言いながら、何も示しません。壊れているか、正直ではありません。書いた言葉はここで待っています。</translation>
    </message>
    <message>
        <source>The relay shows a history of this circle that this journal never saw, so it cannot be mended from here. Another steward may be able to. If nobody can, begin the circle anew, best at another relay; what you have stays here.</source>
        <translation>中継サーバーは、この日記が見たことのないこのサークルの履歴を示しているため、ここからは修復できません。別の世話役ならできるかもしれません。誰もできなければ、できれば別の中継サーバーで始め直してください。手元のものはここに残ります。</translation>
    </message>
    <message>
        <source>The relay shows another history of this circle than before, so nothing of it is believed. It may end by itself; if not, the others can let you in again.</source>
        <translation>中継サーバーが、前とは違うこのサークルの履歴を示しているため、その内容は信用しません。自然に直ることもあります。直らなければ、ほかの人にもう一度迎え入れてもらえます。</translation>
    </message>
    <message>
        <source>The relay was put back from a backup and waits for a steward to mend this circle. What you write is kept here until then.</source>
        <translation>中継サーバーがバックアップから戻され、世話役がこのサークルを修復するのを待っています。それまで、書いたものはここに残ります。</translation>
    </message>
    <message>
        <source>There is something in this circle that is not read here yet, and mending would undo it. Look for news first, and mend only what is still in the way then.</source>
        <translation>このサークルには、ここでまだ読んでいないものがあり、修復するとそれが取り消されてしまいます。先に新着を確認し、それでも妨げているものだけを修復してください。</translation>
    </message>
    <message>
        <source>This circle goes on at another relay. Its place at this one was closed.</source>
        <translation>このサークルは別の中継サーバーで続いています。ここの場所は閉じられました。</translation>
    </message>
    <message>
        <source>This circle was moved to another relay, where the others may be already. A steward can undo that after two weeks, if nobody can get there.</source>
        <translation>このサークルは別の中継サーバーに移され、ほかの人はもうそこにいるかもしれません。誰もそこへ行けなければ、2週間後に世話役が元に戻せます。</translation>
    </message>
    <message>
        <source>This journal was restored, or used as a copy somewhere else, so its place in the circle is not safe any more. The others can give it back. Nothing is sent before.</source>
        <translation>この日記は復元されたか、別の場所でコピーとして使われたため、サークルでの居場所はもう安全ではありません。ほかの人に戻してもらえます。それまで何も送信されません。</translation>
    </message>
    <message>
        <source>Waiting for %1, or another member, to let you in. Your words: %2.</source>
        <translation>%1か別のメンバーに迎え入れられるのを待っています。言葉：%2。</translation>
    </message>
    <message>
        <source>Waiting for the network.</source>
        <translation>ネットワークを待っています。</translation>
    </message>
    <message>
        <source>Where this circle was before it moved, the move does not hold any more: whoever has not come may go on there without you. Ask them. You can ask to go back, and what you said here comes along; or stay, if you miss nobody.</source>
        <translation>移転前のところでは、その移転はもう有効ではありません。まだ来ていない人は、そこで先へ進んでいるかもしれません。その人たちに聞いてください。戻りたいと頼むと、ここでの言葉も一緒に戻ります。全員がそろっているなら、ここに残れます。</translation>
    </message>
    <message>
        <source>You are no longer in this circle. What you received is still here.</source>
        <translation>もうこのサークルに入っていません。届いたものはまだここにあります。</translation>
    </message>
    <message>
        <source>You have asked for your place. Somebody in the circle gives it back; tell one of them that it is really you who asks.</source>
        <translation>居場所を返してほしいと頼みました。サークルの誰かが返します。頼んでいるのが本人だと、誰かに伝えてください。</translation>
    </message>
    <message>
        <source>You have asked to go back to where this circle was before it moved. Until somebody there lets you in, you stay here. Tell one of them that it is really you who asks.</source>
        <translation>移転前のところに戻りたいと頼みました。そこの誰かに迎え入れられるまで、ここに残ります。頼んでいるのが本人だと、誰かに伝えてください。</translation>
    </message>
    <message>
        <source>You were away for longer than the relay keeps things, so some cannot be read any more. The others can let you in again.</source>
        <translation>中継サーバーの預かる期間より長く離れていたため、もう読めないものがあります。ほかの人にもう一度迎え入れてもらえます。</translation>
    </message>
    <message>
        <source>Your place in this circle went to another copy of this journal, which asked for it. If that was not you, tell the others. They can give it back to this one.</source>
        <translation>このサークルでの居場所は、求めてきたこの日記の別のコピーに移りました。それが自分でなければ、ほかの人に伝えてください。こちらに戻してもらえます。</translation>
    </message>
</context>
<context>
    <name>TryCode</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Does your recovery code still work?</source>
        <translation>復旧コードはまだ使えますか</translation>
    </message>
    <message>
        <source>If the sheet has become hard to read, make it anew now.</source>
        <translation>シートが読みにくくなっていたら、今作り直してください。</translation>
    </message>
    <message>
        <source>If the sheet is lost or cannot be read, make a new code. The old one then no longer opens this journal. Copies and backups made until now still open with it.</source>
        <translation>シートをなくしたか読めないときは、新しいコードを作ってください。古いものではこの日記は開かなくなります。これまでのコピーやバックアップはまだ開きます。</translation>
    </message>
    <message>
        <source>It works. Thank you. You are asked again in half a year.</source>
        <translation>使えます。ありがとうございます。半年後にまたおたずねします。</translation>
    </message>
    <message>
        <source>It works. That could not be noted, so you may be asked again.</source>
        <translation>使えます。それをメモできなかったので、またおたずねするかもしれません。</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>新しいコードを作る</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Take it from where you keep it, and type it here. Nothing is changed.</source>
        <translation>保管場所から出して、ここに入力してください。何も変わりません。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
</context>
<context>
    <name>TurnEditor</name>
    <message>
        <source>The time of day</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Another journal</source>
        <translation>別の日記</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lockがオンのようです。</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>鍵ファイルを選ぶ</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>パスフレーズを忘れました</translation>
    </message>
    <message>
        <source>I have shares on paper</source>
        <translation>紙のかけらがあります</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Put the newest backup back</source>
        <translation>最新のバックアップを戻す</translation>
    </message>
    <message>
        <source>Putting the newest backup back takes the journal to the day of the backup. What is there now is set aside and kept.</source>
        <translation>最新のバックアップを戻すと、日記はその日の状態になります。今あるものは別に取っておきます。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>See what can still be read</source>
        <translation>まだ読めるものを見る</translation>
    </message>
    <message>
        <source>Seeing what can still be read changes nothing; begin with it.</source>
        <translation>まだ読めるものを見ても、何も変わりません。まずそこから始めてください。</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>鍵ファイルを使う</translation>
    </message>
    <message>
        <source>Use my passphrase</source>
        <translation>パスフレーズを使う</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>復旧コードを使う</translation>
    </message>
    <message>
        <source>Use the system keychain</source>
        <translation>システムのキーチェーンを使う</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>A note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>メモ（よければ）</translation>
    </message>
    <message>
        <source>And how much is there now?</source>
        <translation>今はどのくらいですか。</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>助けになりましたか。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Hide the breathing guide</source>
        <translation>呼吸ガイドを隠す</translation>
    </message>
    <message>
        <source>How much distress is there right now?</source>
        <translation>今、つらさはどのくらいですか。</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>終わりました</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Note nothing</source>
        <translation>メモしない</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>メモしました。</translation>
    </message>
    <message>
        <source>Show the breathing guide</source>
        <translation>呼吸ガイドを表示</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>You need not answer. Go on whenever you like.</source>
        <translation>答えなくてもかまいません。いつでも先へ進めます。</translation>
    </message>
</context>
<context>
    <name>VaultInUse</name>
    <message>
        <source>Close or lock it there first.</source>
        <translation>先にそちらを閉じるかロックしてください。</translation>
    </message>
    <message>
        <source>Lamplit is already open with this journal, by another command since %1.</source>
        <translation>Lamplitはこの日記をすでに開いています（別のコマンド、%1から）。</translation>
    </message>
    <message>
        <source>Lamplit is already open with this journal, by another command.</source>
        <translation>Lamplitはこの日記をすでに開いています（別のコマンド）。</translation>
    </message>
    <message>
        <source>Lamplit is already open with this journal, in another window since %1.</source>
        <translation>Lamplitはこの日記をすでに開いています（別のウィンドウ、%1から）。</translation>
    </message>
    <message>
        <source>Lamplit is already open with this journal, in another window.</source>
        <translation>Lamplitはこの日記をすでに開いています（別のウィンドウ）。</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>%1 does the same.</source>
        <translation>%1でも同じことができます。</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>もう1つ追加</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>追加：%1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今点検する</translation>
    </message>
    <message>
        <source>Check this journal</source>
        <translation>この日記を点検</translation>
    </message>
    <message>
        <source>Choose the folder of the journal</source>
        <translation>日記のフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Closes the journal and forgets the keys.</source>
        <translation>日記を閉じて、鍵を忘れます。</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Delete this journal for good</source>
        <translation>この日記を完全に削除</translation>
    </message>
    <message>
        <source>Does the recovery code still work?</source>
        <translation>復旧コードはまだ使えますか</translation>
    </message>
    <message>
        <source>Each of these opens the journal by itself; of shares it takes several together. The last one cannot be removed.</source>
        <translation>どれも、それだけで日記が開きます。かけらはいくつかそろうと開きます。最後の1つは外せません。</translation>
    </message>
    <message>
        <source>Encrypts the whole journal again, so that old passphrases and codes open only old copies.</source>
        <translation>日記全体を暗号化し直します。古いパスフレーズやコードは、古いコピーだけを開きます。</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>鍵ファイル</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Looks at every page, every photo, the search index and the keys.</source>
        <translation>全ページ、すべての写真、検索の索引、鍵を確認します。</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>もう1つ作る</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>鍵を新しくする</translation>
    </message>
    <message>
        <source>New keys for everything</source>
        <translation>すべての鍵を新しく</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>別の日記を開く</translation>
    </message>
    <message>
        <source>Other journals</source>
        <translation>ほかの日記</translation>
    </message>
    <message>
        <source>Other journals open make another</source>
        <translation>ほかの日記 開く 作る</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Shares on paper</source>
        <translation>紙のかけら</translation>
    </message>
    <message>
        <source>State of this journal</source>
        <translation>この日記の状態</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>This is the only one Lamplit knows on this computer.</source>
        <translation>このコンピューターでLamplitが知っている日記はこれだけです。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Type it from the paper: it is tried for real, and nothing is changed.</source>
        <translation>紙を見て入力してください。本当に試しますが、何も変わりません。</translation>
    </message>
    <message>
        <source>Vault and keys</source>
        <translation>保管庫と鍵</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>開ける手段</translation>
    </message>
    <message>
        <source>Ways in keys add passphrase recovery code key file system keychain shares on paper remove</source>
        <translation>開ける手段 鍵 追加 パスフレーズ 復旧コード 鍵ファイル システムのキーチェーン 紙のかけら 外す</translation>
    </message>
    <message>
        <source>What takes room, and giving back the room of what was deleted.</source>
        <translation>容量の内訳と、削除したあとの空きの返し方。</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Where it is kept folder place network cloud</source>
        <translation>保存場所 フォルダー ネットワーク クラウド</translation>
    </message>
    <message>
        <source>With every entry in it. Its name is asked first.</source>
        <translation>中の記録もすべて。先に名前をたずねます。</translation>
    </message>
    <message>
        <source>opened the journal this time</source>
        <translation>今回、日記を開きました</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
</context>
<context>
    <name>VerifySheet</name>
    <message>
        <source>%1 has a new key. It may be a new laptop. Compare anew before you share more.</source>
        <translation>%1の鍵が新しくなりました。新しいパソコンかもしれません。これ以上共有する前に、あらためて照合してください。</translation>
    </message>
    <message>
        <source>Both of you wait until your journals have the newest, open this again, and read once more.</source>
        <translation>二人の日記が最新になるのを待ち、ここをまた開いて、もう一度読み上げてください。</translation>
    </message>
    <message>
        <source>Call %1 or sit together, and read these groups to each other. In %1&apos;s window they are the same, if nobody stands between you.</source>
        <translation>%1に電話するか一緒に座って、この数字を互いに読み上げてください。間に誰も入っていなければ、%1のウィンドウでも同じです。</translation>
    </message>
    <message>
        <source>Compare numbers with %1</source>
        <translation>%1と番号を照合</translation>
    </message>
    <message>
        <source>If they still differ, ask %1 in another way, not through this circle, and let a steward know.</source>
        <translation>まだ違うなら、このサークル以外の方法で%1にたずね、世話役に知らせてください。</translation>
    </message>
    <message>
        <source>Noted: you and %1 have the same number.</source>
        <translation>メモしました：%1と番号が同じでした。</translation>
    </message>
    <message>
        <source>Nothing is noted. Share nothing more here for now.</source>
        <translation>何もメモしていません。今はここでこれ以上共有しないでください。</translation>
    </message>
    <message>
        <source>Or read the code that %1 shows:</source>
        <translation>または、%1が表示しているコードを読み取ります：</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>安全番号</translation>
    </message>
    <message>
        <source>Somebody may stand between you, or one of you looks at somebody else&apos;s number or has not heard of a new key yet.</source>
        <translation>誰かが間に入っているか、どちらかが別の人の番号を見ているか、新しい鍵がまだ届いていないのかもしれません。</translation>
    </message>
    <message>
        <source>The number as a QR code</source>
        <translation>番号のQRコード</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>違います</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>同じです</translation>
    </message>
    <message>
        <source>When they differ</source>
        <translation>違うときは</translation>
    </message>
    <message>
        <source>You have compared this number before.</source>
        <translation>この番号は前に照合しました。</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>%1 added, %2 removed</source>
        <translation>%1追加、%2削除</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words added</source>
        <translation>
            <numerusform>%n語を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words removed</source>
        <translation>
            <numerusform>%n語を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>No words changed</source>
        <translation>言葉の変更なし</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>復元</translation>
    </message>
    <message numerus="yes">
        <source>The first version, %n words</source>
        <translation>
            <numerusform>最初のバージョン、%n語</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
</context>
<context>
    <name>VersionPage</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n語</numerusform>
        </translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>すべてのバージョン</translation>
    </message>
    <message>
        <source>Choose a version to see what changed in it.</source>
        <translation>バージョンを選ぶと、変わったところが見えます。</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較の対象</translation>
    </message>
    <message>
        <source>How it stands now</source>
        <translation>今の内容</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>このバージョンに戻す</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>前のバージョン</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>これが最初のバージョンです。</translation>
    </message>
    <message>
        <source>an earlier version, restored</source>
        <translation>以前のバージョンを復元</translation>
    </message>
    <message>
        <source>brought in from another journal</source>
        <translation>別の日記から取り込み</translation>
    </message>
    <message>
        <source>the current version</source>
        <translation>現在のバージョン</translation>
    </message>
    <message>
        <source>the first version and the only one so far</source>
        <translation>最初の、今のところ唯一のバージョン</translation>
    </message>
    <message>
        <source>written on %1</source>
        <translation>%1で執筆</translation>
    </message>
</context>
<context>
    <name>WaitEditor</name>
    <message>
        <source>My night</source>
        <translation>自分の夜</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>%1 has their place back.</source>
        <translation>%1に居場所が戻りました。</translation>
    </message>
    <message>
        <source>%1 is in.</source>
        <translation>%1が入りました。</translation>
    </message>
    <message>
        <source>%1 is not let in, and the invite is worthless then.</source>
        <translation>%1を迎え入れません。招待は無効になります。</translation>
    </message>
    <message>
        <source>%1 was not let in, and the invite is worthless now.</source>
        <translation>%1を迎え入れませんでした。招待は無効になりました。</translation>
    </message>
    <message>
        <source>Asks to be let in</source>
        <translation>入りたいと言っています</translation>
    </message>
    <message>
        <source>Asks to come back</source>
        <translation>戻りたいと言っています</translation>
    </message>
    <message>
        <source>Do not let in</source>
        <translation>迎え入れない</translation>
    </message>
    <message>
        <source>Not who I invited</source>
        <translation>招待した人ではない</translation>
    </message>
    <message>
        <source>Somebody asks to be let in.</source>
        <translation>入りたい人がいます。</translation>
    </message>
    <message>
        <source>Whoever you did invite needs a new one.</source>
        <translation>実際に招待した人には、新しい招待が必要です。</translation>
    </message>
</context>
<context>
    <name>WeekLine</name>
    <message numerus="yes">
        <source>%n of %1 days</source>
        <translation>
            <numerusform>%1日のうち%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Days with a check-in</source>
        <translation>気分メモのある日</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Middle value</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>No check-ins</source>
        <translation>気分メモなし</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>週の始まり</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>%1からの週</translation>
    </message>
</context>
<context>
    <name>WelcomeSheet</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1（自分）</translation>
    </message>
    <message>
        <source>%1 looks after you at the beginning. Ask whatever you like, also alone: an answer can go to one person.</source>
        <translation>はじめのあいだは%1が付き添います。何でも聞いてください。一人だけに返信することもできます。</translation>
    </message>
    <message>
        <source>A wish says what you would like back, such as just to be heard.</source>
        <translation>「お願い」では、ただ聞いてほしいなど、どう返してほしいかを伝えます。</translation>
    </message>
    <message>
        <source>Check in says only how you are, in two key presses.</source>
        <translation>「気分メモ」では、今の調子だけを二つのキーで伝えます。</translation>
    </message>
    <message>
        <source>Comparing numbers makes sure that nobody stands between you.</source>
        <translation>番号の照合では、間に誰も入っていないことを確かめます。</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>見てまわる</translation>
    </message>
    <message>
        <source>Share an entry shows first exactly what the others will see. Nothing leaves before you send it.</source>
        <translation>「記録を共有」では、ほかの人に見えるとおりのものを先に表示します。送るまで何も外に出ません。</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>世話役</translation>
    </message>
    <message>
        <source>What each thing does</source>
        <translation>それぞれの役割</translation>
    </message>
    <message>
        <source>What you agreed on</source>
        <translation>みんなの約束</translation>
    </message>
    <message>
        <source>What you shared can be taken back from its menu. Friends can still remember or copy it.</source>
        <translation>共有したものは、そのメニューから取り消せます。友だちが覚えていたり、コピーしたりすることはあります。</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>ここにいる人</translation>
    </message>
    <message>
        <source>You are in %1</source>
        <translation>%1に入りました</translation>
    </message>
    <message>
        <source>You choose which topics are shown, folded or held. Nobody is told, and nobody sees what you have read.</source>
        <translation>どの話題を表示し、折りたたみ、伏せるかを選べます。誰にも知らされず、何を読んだかも見えません。</translation>
    </message>
    <message>
        <source>You may leave at any time, quietly or with a word.</source>
        <translation>いつでも、静かに、またはひとこと添えて退出できます。</translation>
    </message>
</context>
<context>
    <name>WhenPart</name>
    <message>
        <source>%1, the whole day</source>
        <translation>%1、一日全体</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>時刻まで</translation>
    </message>
    <message>
        <source>That is still to come. Choose a time up to now.</source>
        <translation>まだ先の時刻です。今までの時刻を選んでください。</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>一日全体</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What it speaks of</source>
        <translation>いつのことか</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Write the time like 21:04.</source>
        <translation>時刻は 21:04 のように書いてください。</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose where to write it</source>
        <translation>書き出す場所を選ぶ</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>書き出す場所</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>書き出す形</translation>
    </message>
</context>
<context>
    <name>WindowsEditor</name>
    <message>
        <source>Add hours, or choose that circles never open.</source>
        <translation>時間を追加するか、サークルを開かないことにしてください。</translation>
    </message>
    <message>
        <source>At any hour</source>
        <translation>いつでも</translation>
    </message>
    <message>
        <source>At these hours</source>
        <translation>この時間に</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>開かない</translation>
    </message>
    <message>
        <source>When circles open</source>
        <translation>サークルを開く時間</translation>
    </message>
</context>
<context>
    <name>WordCount</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n語</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordPicker</name>
    <message>
        <source>No word like that</source>
        <translation>その言葉はありません</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>What I want to talk about</source>
        <translation>話したいこと</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>言葉</translation>
    </message>
</context>
<context>
    <name>WordsPart</name>
    <message>
        <source>Feelings</source>
        <translation>気持ち</translation>
    </message>
    <message>
        <source>Type to find a word</source>
        <translation>入力して言葉を探す</translation>
    </message>
</context>
<context>
    <name>WorriedPage</name>
    <message>
        <source>Agree when you will speak next, and keep to it. Many people come through such times with somebody beside them.</source>
        <translation>次にいつ話すかを約束して、守ってください。そばに誰かがいることで、多くの人がこうした時期をくぐり抜けています。</translation>
    </message>
    <message>
        <source>Ask who else may know, and what helped before. Offer to call a line, a doctor or somebody they trust together with them. If they have a plan, read it with them.</source>
        <translation>ほかに誰に知らせてよいか、以前は何が助けになったかを聞いてください。相談窓口や医師、本人の信頼する人に一緒に電話しようと申し出てください。プランがあれば、一緒に読んでください。</translation>
    </message>
    <message>
        <source>Ask, and listen</source>
        <translation>たずねて、耳を傾ける</translation>
    </message>
    <message>
        <source>Call the emergency number of the country they are in, and say where they are. Stay with them or on the phone if you can. It is all right to do this even if they asked you not to.</source>
        <translation>相手のいる国の緊急番号に電話し、居場所を伝えてください。できれば、そばにいるか、電話をつないだままにしてください。しないでと頼まれていても、してかまいません。</translation>
    </message>
    <message>
        <source>Find more help together</source>
        <translation>一緒にほかの助けを探す</translation>
    </message>
    <message>
        <source>I am worried about someone</source>
        <translation>誰かのことが心配です</translation>
    </message>
    <message>
        <source>If it may be happening now</source>
        <translation>今まさに起きているかもしれないとき</translation>
    </message>
    <message>
        <source>In a circle, write to them first. Nobody there is on duty, and a report is for harm done to others, not for worry.</source>
        <translation>サークルでは、まず本人に書いてください。そこに当番の人はいません。報告は人に与えられた害のためのもので、心配のためのものではありません。</translation>
    </message>
    <message>
        <source>Promising to keep it secret, arguing about whether life is worth it, comparing, or making it smaller than it is for them.</source>
        <translation>秘密にすると約束する、生きる価値があるかを言い争う、ほかと比べる、本人の感じるつらさを小さく扱う。</translation>
    </message>
    <message>
        <source>Say what you noticed, and that you care. It is all right to ask plainly whether they think of ending their life. Asking does not put the thought there; it shows that they can speak of it.</source>
        <translation>気づいたことと、大切に思っていることを伝えてください。命を絶つことを考えているか、はっきり聞いてもかまいません。聞くことでその考えが生まれることはなく、話してよいのだと伝わります。</translation>
    </message>
    <message>
        <source>Stay in touch, and look after yourself</source>
        <translation>連絡を続け、自分もいたわる</translation>
    </message>
    <message>
        <source>Then listen more than you speak. You need no answer and no advice. “That sounds heavy. I am glad you told me” is enough.</source>
        <translation>そして、話すより多く聞いてください。答えも助言もいりません。「それはつらいね。話してくれてよかった」で十分です。</translation>
    </message>
    <message>
        <source>What rarely helps</source>
        <translation>あまり助けにならないこと</translation>
    </message>
    <message>
        <source>You cannot carry this alone, and what they do is not your doing. Tell somebody you trust. The lines of your country are there for you too.</source>
        <translation>ひとりで背負うことはできず、相手のすることは自分のせいではありません。信頼できる人に話してください。自分の国の相談窓口は、自分も使えます。</translation>
    </message>
</context>
<context>
    <name>WritingPane</name>
    <message>
        <source>Add pictures or files</source>
        <translation>画像かファイルを追加</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Save all files of this entry</source>
        <translation>この記録のファイルをすべて保存</translation>
    </message>
    <message>
        <source>The address is in the clipboard.</source>
        <translation>アドレスをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The entry that this leads to is not here.</source>
        <translation>リンク先の記録がここにありません。</translation>
    </message>
    <message>
        <source>The file was removed from the entry.</source>
        <translation>ファイルを記録から外しました。</translation>
    </message>
</context>
<context>
    <name>WritingPart</name>
    <message>
        <source>%1 is put away.</source>
        <translation>%1をしまいました。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Choose one to write about it. The heavier packs ask nothing on Today until you switch them on.</source>
        <translation>選ぶと、それについて書けます。重めのまとまりは、オンにするまで「今日」では出ません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Headings and questions for a new entry. Leave out whatever you like.</source>
        <translation>新しい記録のための見出しと問いかけ。いらないところは省けます。</translation>
    </message>
    <message>
        <source>Hide the templates put away</source>
        <translation>しまったテンプレートを隠す</translation>
    </message>
    <message>
        <source>Make my own from it</source>
        <translation>これをもとに自分のものを作る</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新しいテンプレート</translation>
    </message>
    <message>
        <source>Offer a question on Today</source>
        <translation>「今日」に問いかけを出す</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>また出す</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>しまう</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問いかけ</translation>
    </message>
    <message numerus="yes">
        <source>Show %n templates put away</source>
        <translation>
            <numerusform>しまったテンプレート%n件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>The template is deleted. Entries begun with it stay.</source>
        <translation>テンプレートを削除しました。それで始めた記録は残ります。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>WritingSection</name>
    <message>
        <source>They are kept in the journal. Delete takes one out.</source>
        <translation>日記に保存されます。Deleteで取り除けます。</translation>
    </message>
    <message>
        <source>This system has no dictionaries, so nothing is marked.</source>
        <translation>このシステムに辞書がないため、印は付きません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Words you add while writing stand here.</source>
        <translation>書きながら追加した言葉がここに並びます。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書くこと</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>自分の言葉</translation>
    </message>
    <message>
        <source>Your own words spelling dictionary</source>
        <translation>自分の言葉 スペル 辞書</translation>
    </message>
    <message>
        <source>“%1” is no longer one of your words.</source>
        <translation>「%1」を自分の言葉から外しました。</translation>
    </message>
</context>
<context>
    <name>YearPixels</name>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>気分メモ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>気分メモ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Middle value</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>No check-in</source>
        <translation>気分メモなし</translation>
    </message>
</context>
<context>
    <name>_Chooser</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2人のうち%1人</translation>
    </message>
    <message>
        <source>A note to each of them</source>
        <translation>一人ひとりへのメモ</translation>
    </message>
    <message>
        <source>Both of them. With a third person, one may be out of reach.</source>
        <translation>二人とも必要です。三人目がいれば、一人に連絡がつかなくても開けます。</translation>
    </message>
    <message>
        <source>How many of them are needed</source>
        <translation>そろう必要のある人数</translation>
    </message>
    <message>
        <source>It takes two others in the circle at least.</source>
        <translation>サークルに、ほかに少なくとも二人必要です。</translation>
    </message>
    <message>
        <source>More than half of them is a good beginning: some may be out of reach, and a few alone open nothing.</source>
        <translation>半分より多くから始めるとよいでしょう。連絡のつかない人がいるかもしれず、少人数だけでは何も開きません。</translation>
    </message>
    <message>
        <source>Such as how to reach you. Write down elsewhere who keeps a share.</source>
        <translation>たとえば連絡方法。誰がかけらを持つかは、別のところにも書いておいてください。</translation>
    </message>
    <message>
        <source>Two at least, so that nobody can do it alone. Choose them above.</source>
        <translation>一人ではできないように、少なくとも二人。上で選んでください。</translation>
    </message>
    <message>
        <source>Who keeps a share</source>
        <translation>かけらを持つ人</translation>
    </message>
</context>
<context>
    <name>_Offer</name>
    <message>
        <source>No suggestions</source>
        <translation>候補なし</translation>
    </message>
</context>
<context>
    <name>_Shares</name>
    <message>
        <source>A share that came back</source>
        <translation>戻ってきたかけら</translation>
    </message>
    <message>
        <source>Ask your friends</source>
        <translation>友だちに頼む</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Each of them sends you a share. Paste one after the other here.</source>
        <translation>それぞれがかけらを送ってきます。1つずつここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Ring each of them up, and read them these four words. They compare them, and hear that it is you.</source>
        <translation>一人ずつ電話をかけて、この四つの言葉を読み上げてください。相手は言葉を見比べ、声で本人だと確かめます。</translation>
    </message>
    <message>
        <source>Send this code to everybody who keeps a share, in any way.</source>
        <translation>かけらを持つ全員に、どんな方法でもよいのでこのコードを送ってください。</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>The code as a QR code</source>
        <translation>コードのQRコード</translation>
    </message>
    <message>
        <source>The new passphrase that you chose</source>
        <translation>決めた新しいパスフレーズ</translation>
    </message>
    <message>
        <source>The shares</source>
        <translation>かけら</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>言葉</translation>
    </message>
    <message>
        <source>The words of the code</source>
        <translation>コードの言葉</translation>
    </message>
</context>
</TS>
