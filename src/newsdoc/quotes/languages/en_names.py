"""Common first names, by the gender of most who bear them.

Compiled by hand from general knowledge; a name that many men and women share is in neither list.
"""

from __future__ import annotations

MALE = """
aaron abdul abraham adam adrian ahmed alan albert alejandro alex alexander alfred ali allan allen
alvin amir anders andre andrei andrew angelo anthony anton antonio armando arnold arthur ben
benjamin bernard bernie bill billy bob bobby boris brad bradley brandon brendan brent brett brian
bruce bryan byron calvin carl carlos cedric chad charles charlie chester chris christian
christopher chuck clarence claude clayton clifford clint clinton clyde colin conor corey craig
curtis cyril dale dan daniel danny darrell darren dave david dean dennis derek dick dimitri dmitry
dominic don donald doug douglas duane dwight earl ed eddie edgar edmund eduardo edward edwin eli
elias elliott emanuel emmanuel emil enrique eric erik ernest ernesto eugene evan felipe felix
fernando floyd francisco francois frank franklin fred frederick gary gavin gene geoffrey george
gerald gerard gilbert giovanni glen glenn gordon graham greg gregory guillermo gus guy hans harold
harry harvey hassan hector henri henry herbert herman horacio howard hugh hugo ian ibrahim igor
isaac ivan jack jacob jacques jaime jake james jan jared jason javier jay jean-claude jeb jeff
jeffrey jeremy jerome jerry jesse jesus jim jimmy joachim joe joel johan johannes john johnny jon
jonathan jorge jose joseph josh joshua juan julian julio justin karl keith ken kenneth kevin
khalid klaus kurt kyle lance larry lars lawrence lee len leo leon leonard leonardo lewis liam
lindsey lloyd louis lucas luigi luis luke magnus malcolm manuel marc marcel marcelo marco marcus
mario mark markus marshall martin marty marvin matt matthew maurice max maxwell michael michel
miguel mike mikhail milton mitch mitchell mitt mohamed mohammad mohammed moses muhammad nathan
nathaniel neil nelson newt nicholas nick nicolas nigel nikolai noah norman oleg oliver omar
orlando oscar otto owen pablo patrick paul pedro peter phil philip philippe phillip pierre rafael
ralph ramon randall randy raul ray raymond reginald reince rene ricardo richard rick rob robert
roberto rodney rodrigo roger roland ron ronald rory ross roy ruben rudolf rudolph rudy russell
ryan said salvador sam samuel scott sean sebastian sergei sergio seth shane shaun sidney simon
stanley stefan stephen steve steven stewart stuart sven ted terrence theodore thomas tim timothy
toby todd tom tommy tony travis trevor troy tyler ulrich umberto victor vince vincent viktor
vladimir wade wallace walter warren wayne werner will william willie winston wolfgang xavier yuri
yusuf zachary
adebayo adel adnan aidan ajay alasdair alastair aldo alec alessandro alfonso alok alonzo alvaro
amar anand andy angus anil aravind archie ari arturo ashok asif aurelio ayodele babak babatunde
bashir basil benedict bernardo bert bjorn bryce caleb callum carlton cathal cecil chen chidi
chukwuemeka clark claudio cliff clive cody connor conrad cormac cory cyrus dafydd daisuke damian
damien darius daryl declan deepak dele dermot dietrich dino domenico donal donovan dustin dwayne
dylan efrain elliot elton elvis emeka emilio emyr eoin ernie erwin esteban ethan ewan fabian fabio
faisal femi fergus fidel finn fintan flavio francis franco freddie fritz gabriel geoff gerardo
giles giulio gonzalo gregor gunnar gustav gwilym habib hakim hal hamish hank haroun harris haruki
henrik horace hubert idris ignacio ikenna ilya irving isaiah jakob jamal jarvis jed jeremiah joao
joaquin jorgen juergen julius jurgen kabir kaito karan kareem kayode kelvin kendall kenji kenny
kieran kirk kunal kwame lamar lasse laszlo laurence laurent leif lenny leroy les lester lev
lorenzo lucien luiz luther mansour marcello marcos marius marlon masato mateo mathias maximilian
mel melvin mikael milos murray musa nadir naoki nate naveed ned niall nikhil niklas niko nikolas
nolan obinna olof olumide omari otis padraig paolo patrice paulo percy perry pete petr prakash
pranav qasim quentin quincy raj rajesh ramesh rashid ravi reggie rhys ricky roderick rohan ronnie
ruairi rufus russ ryo saeed salim sandeep sandro sanjay satoshi seamus sefton segun shawn sheldon
shinji sid siyabonga sizwe stan stanislav stavros stefano stephan sundar sunil suresh sylvester
tadeusz tafadzwa takashi taras tendai terence tomas torsten trent tristan tunde tyrone umar
valentin vernon vijay vikram vinod virgil vito vlad waleed walt wendell wesley wilfred willard
wyatt yannick yaw yosef zach zaid zane ziad zoltan
"""
"""First names of men, in lower case."""

FEMALE = """
abigail ada adele adriana agnes aisha alejandra alexandra alice alicia alison allison alma amanda
amber amelia amina amy ana andrea angela angelina anita ann anna anne annette annie antonia april
ashley astrid audrey barbara beatrice becky bella bernadette beth bethany betsy betty beverly
bonnie brenda bridget brigitte brittany camille candace cara carla carly carmen carol carole
caroline carolyn carrie cassandra catherine cathy cecilia celia charlene charlotte chelsea cheryl
christina christine cindy claire clara claudia colleen connie constance courtney crystal cynthia
daisy daniela danielle dawn deborah debbie debra denise diana diane dianne dolores donna dora
doris dorothy edith eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen
elsa emily emma erica erika erin esther ethel eva eve evelyn faith fatima felicia fiona florence
frances francesca gabriela gabrielle gail geraldine gertrude gina ginny gladys gloria grace greta
gretchen hannah harriet heather heidi helen helena helga hilary hillary holly huma ida ines inga
ingrid irene iris irina isabel isabella ivanka jackie jacqueline jane janet janice jasmine jeanne
jen jenna jennifer jenny jessica jill joan joanna joanne josephine joy joyce juanita judith judy
julia juliana julie june karen karin karina karla kate katherine kathleen kathryn kathy katie
katrina kayla kelley kellyanne kim kimberly kirsten kristen kristin kristina laura lauren layla
leah leila lena leslie leticia lillian lily linda lisa liz lois loretta lori lorraine louise lucia
lucille lucy luisa lydia lynn mabel madeleine madeline maggie mara marcia margaret margarita maria
marianne marie marilyn marina marissa marjorie marlene marsha martha mary maryam maureen maxine
megan megyn meg melania melanie melinda melissa mercedes meredith mia michele michelle mildred
mina minnie miranda miriam mona monica monique muriel myra nadia nancy naomi natalia natalie
natasha nicole nina nora norma olga olivia pamela pat patricia patti paula pauline peggy penelope
petra phyllis priscilla rachel ramona rebecca regina renee rhonda rita roberta rosa rosalind rose
rosemary rosie roxanne ruth sabrina sally samantha sandra sara sarah selena sharon sheila shelley
sherry shirley silvia sofia sonia sonja sonya sophia sophie stacey stacy stella stephanie sue
susan susana suzanne svetlana sylvia tamara tammy tania tanya tara tatiana teresa theresa therese
tiffany tina toni tracy ursula valentina valerie vanessa vera veronica vicky victoria viola violet
virginia vivian wanda wendy whitney wilma yolanda yvette yvonne zoe
abena adaeze agatha aiko akosua alana alessandra alessia alina alisa alya amaka amalia amara
angelica annabel annabelle anya aoife ariana arlene asma ayanda ayesha azadeh beatriz belinda
bernice beryl bianca blanca bronwen brooke caitlin camila camilla caoimhe carlene catalina celeste
celine chantal chiamaka chiara chioma chloe christa clare clarissa corinne dalia daphne darlene
deanna deirdre delia dilys dominique doreen ebony edna efua eleni eloise elsie elvira emilia
esmeralda esperanza estelle etta eugenia eunice evangeline farah fatoumata fay fernanda ffion
folake freda freya frieda fumiko gabriella gemma genevieve georgina gillian giuliana graciela
guadalupe gwen gwendolyn hadiza hanan henrietta hilda imogen irena ivana jeanette jemima jessie
joann jodie josefina josie juana juliet justine kavita kay keiko keisha kendra kyoko lakshmi lara
latoya laurie lavinia leona lilian liliana lizzie lola lorena lorna louisa lucie lucinda ludmila
maame maeve magda mai maja malala mandy marcela margot marguerite mariana mariela marisa matilda
maud mavis michiko millicent minerva moira molly morag narges neha nell nellie nerys ngozi niamh
nicola nkechi nomvula noreen nuala odette ofelia olwen oona ophelia orla paloma patsy philippa
pilar polly priya raquel renata rhiannon rhoda robyn rocio rosalie rosario ruby sabina sadie
sakura salma saskia serena shreya sian sibyl sinead siobhan sujata sumiko sunita susie swati sybil
tabitha tamsin tess tessa thandi thandiwe thelma tracey trudy uta valeria vicki viviana vivien
wilhelmina winifred wislawa yasmine yelena yewande yoko yumi zahra zainab zanele zara zeinab zofia
zsuzsanna
"""
"""First names of women, in lower case."""
