"""Lines of web pages and wires that are no part of a story, by language. Data only.

A line counts when all of it is one of the phrases, or starts with one of the labels. Both are
compared without regard to case, final colons, arrows and full stops.
"""

from __future__ import annotations

_PHRASES = """
accessibility links|skip to content|skip to main content|skip to navigation|skip to search|
skip to footer|skip links|jump to content|menu|main menu|search|site search|home|home page|
share|share this|share this article|share this story|share on facebook|share on twitter|share on x|
share via email|share on whatsapp|share on linkedin|share on reddit|share page|share options|tweet|
tweet this|like|pin it|email|e-mail|email this article|print|print this page|print article|
print friendly|save|save article|bookmark|copy link|copy url|link copied|copied|whatsapp|facebook|
twitter|x|instagram|linkedin|reddit|pinterest|telegram|messenger|flipboard|youtube|tiktok|rss|
advertisement|advertisements|advertising|advert|ad|ads|sponsored|sponsored content|promoted|
promoted content|paid content|paid post|ad feedback|article continues below|
article continues after advertisement|article continues below advertisement|
story continues below|story continues below advertisement|story continues after advertisement|
continue reading|continue reading the main story|continue reading below|continue|
read more|read more here|read also|read next|read this next|read full story|read the full story|
see also|see more|more|more like this|more from this author|more on this story|more on this topic|
more stories|more news|related|related articles|related stories|related topics|related content|
related links|related coverage|related internet links|recommended|recommended for you|
recommended stories|you may also like|you might also like|up next|most read|most popular|
most viewed|trending|trending now|popular|latest news|latest stories|top stories|top story|
editor's picks|editors' picks|editors’ picks|editor’s picks|in this article|on this page|
table of contents|comments|comment|view comments|leave a comment|post a comment|join the discussion|
join the conversation|add a comment|show comments|hide comments|0 comments|no comments|
subscribe|subscribe now|sign up|sign in|log in|login|register|create account|my account|
newsletter|newsletters|sign up for our newsletter|sign up to our newsletter|
sign up for our newsletters|get our newsletter|get the app|download the app|download our app|
support us|donate|follow us|follow us on twitter|follow us on facebook|follow|follow the topics|
contact us|about us|terms of use|terms of service|terms and conditions|privacy|privacy policy|
cookie policy|cookies|accept cookies|cookie settings|manage cookies|we use cookies|
back to top|top|next|previous|next article|previous article|next story|previous story|close|open|
play|play video|watch video|watch|watch now|watch live|listen|listen to this article|listen now|
listen to article|audio|video|loading|loading...|loading…|expand|show more|show less|view more|
view gallery|view photos|view all|see all|gallery|photo gallery|photos|slideshow|image|
image caption|image source|media caption|getty images|image credit|photo credit|file photo|
enlarge|enlarge this image|enlarge image|hide caption|toggle caption|caption|
transcript|embed|tap to unmute|this video can not be played|to play this video you need to enable
 javascript|please enable javascript|javascript is disabled|
topics|tags|tags:|filed under|breaking news|live updates|
zum inhalt|zum inhalt springen|zur navigation springen|direkt zum inhalt|menü|suche|startseite|
teilen|artikel teilen|auf facebook teilen|drucken|artikel drucken|merken|anzeige|werbung|
weiterlesen|mehr lesen|lesen sie auch|lesen sie mehr|lesen sie hier weiter|mehr zum thema|
zum thema|mehr dazu|das könnte sie auch interessieren|kommentare|kommentar schreiben|
kommentare anzeigen|anmelden|registrieren|abonnieren|newsletter abonnieren|impressum|datenschutz|
bild|bildunterschrift|bild vergrößern|bildergalerie|fotostrecke|nach oben|quelle|schlagworte|
artikel anhören|artikel merken|zur startseite|
aller au contenu|aller au contenu principal|accueil|partager|partager sur facebook|imprimer|
publicité|lire aussi|à lire aussi|lire la suite|lire plus|voir aussi|sur le même sujet|commentaires|
s'abonner|s’abonner|se connecter|newsletter|mentions légales|retour en haut|
la suite après la publicité|article réservé aux abonnés|
saltar al contenido|ir al contenido|inicio|compartir|compartir en facebook|imprimir|publicidad|
leer más|lee también|lea también|ver más|más información|te puede interesar|relacionados|
comentarios|suscríbete|suscribirse|iniciar sesión|aviso legal|política de privacidad|
ir para o conteúdo|pular para o conteúdo|compartilhar|partilhar|publicidade|leia mais|leia também|
saiba mais|veja também|continua após a publicidade|comentários|assine|entrar|
vai al contenuto|condividi|stampa|pubblicità|leggi anche|leggi tutto|per approfondire|
vedi anche|commenti|abbonati|accedi|
naar inhoud|ga naar inhoud|deel|delen|deel dit artikel|advertentie|lees ook|lees meer|lees verder|
reacties|meer over|inloggen|
hoppa till innehåll|gå till innehåll|dela|dela artikeln|annons|läs mer|läs också|läs även|
kommentarer|logga in|prenumerera|skriv ut|
hopp til innhold|gå til innhold|del|del artikkelen|annonse|les mer|les også|logg inn|abonner|skriv ut|
spring til indhold|annonce|læs mere|læs også|log ind|
siirry sisältöön|jaa|jaa artikkeli|mainos|lue myös|lue lisää|kommentit|kirjaudu|
przejdź do treści|udostępnij|reklama|czytaj też|czytaj także|czytaj więcej|zobacz też|
zobacz także|komentarze|zaloguj|
přejít na obsah|sdílet|inzerce|čtěte také|čtěte více|diskuse|komentáře|přihlásit|
megosztás|hirdetés|tovább|olvassa el|kapcsolódó cikkek|hozzászólások|
paylaş|reklam|devamını oku|ilgili haberler|yorumlar|
bagikan|iklan|baca juga|baca selengkapnya|komentar|
поделиться|реклама|читать далее|читайте также|читать также|комментарии|подписаться|главная|меню|
поділитися|читайте також|коментарі|
مشاركة|شارك|إعلان|اقرأ أيضا|اقرأ أيضاً|اقرأ المزيد|تعليقات|
シェア|シェアする|ツイート|広告|続きを読む|関連記事|あわせて読みたい|コメント|メニュー|
分享|广告|廣告|阅读更多|閱讀更多|相关新闻|相關新聞|相关报道|评论|
공유|공유하기|광고|더 보기|관련기사|댓글|메뉴
"""

_LABELS = """
photo|photos|photograph|photo credit|photo by|photo caption|image|images|image credit|image source|
image caption|media caption|picture|pictures|infographic|file photo|gallery|photo gallery|
read more|read also|read next|also read|see also|related|related story|related stories|
related article|related articles|related links|tags|topics|categories|filed under|keywords|
click here|sign up|listen to the story|
foto|fotos|bild|bilder|lesen sie auch|lesen sie mehr|lesen sie dazu|mehr zum thema|
weitere informationen|schlagworte|
lire aussi|à lire aussi|lire également|voir aussi|crédit photo|
lea también|lee también|leer más|vea también|etiquetas|
leia também|leia mais|veja também|leggi anche|lees ook|läs också|läs även|läs mer|les også|les mer|
læs også|lue myös|czytaj też|čtěte také|baca juga|читайте также|читайте також|фото|اقرأ أيضا|
関連記事|写真|图片|사진
"""


def _entries(text: str) -> frozenset[str]:
    parts = text.replace("\n ", " ").replace("\n", "").split("|")
    return frozenset(part.strip() for part in parts if part.strip())


PHRASES: frozenset[str] = _entries(_PHRASES)
"""Whole lines, in lower case, without final punctuation."""

LABELS: frozenset[str] = _entries(_LABELS)
"""Words before a colon that make the line furniture ("Photo: …"), in lower case."""
