"""Given names that the news uses: a capitalised word after one of them is a surname."""

from __future__ import annotations

from typing import Literal

from summitry.knowledge.spelling import sound

GIVEN = frozenset(
    """dalai saddam muammar hosni yasser slobodan vaclav lech fidel augusto kofi boutros madeleine colin condoleezza strobe warren javier jahir sadiq tzipi naftali yitzhak shimon ehud gholam seyed abdul abdel abdullah abbas abu ahmet akbar aleksandra alija alois amr anwar apostolos aung ayman aymen babak bakir baris bekir bilal bogdan boyko branko bulent celso chakib dato davit dieudonne djibril dragan edmond ehsan ekrem emil erkki evgenia farid fathi faustin fayez feridun francine geir ghassan giga glafcos goran gunnar habib haider hakan halil hani harri hashim hisham horst hubert idriss igor ilham imad ion iurie jalal janez janos janusz jaroslav joschka jozef juha kamal karel kassym kristalina lakhdar laszlo leila lodewijk mahamat majid marek martti masoud massoud mateusz mauro mehdi mesut mikulas milorad miro mladen mohsin momir moshe moussa mukhtar mushahid najib nabil nawaf nikola nizar nouri nursultan oleg oleksandr olusegun ousmane paavo pekka predrag radek radovan rafiq ramadan ramtane ratko rauf riyad rustam sabah sadako salah salim salva samuli sayyid selim shaukat sheikh soren stjepan sukhbaatar sulaiman surin suren taha taieb tarik tayyip timo tomislav tommaso toomas tunne uffe urmas valdis vaira valentin vuk wael walid wesley yair yahya yasar yashwant yohei younis yossi yousef zalmay zbigniew ziad zoran aaron adam adel adrian ahmad ahmed aidan aisha alain alan albert alberto alejandro aleksandar aleksander aleksandr aleksei alessandro alex
    alexander alexandra alexandre alexei alexey alfred ali alice alicia alisa alison allen amanda amina amir amy ana anastasia anatoly anders andre
    andrea andreas andrei andres andrew andrey andriy angela ann anna anne annie anthony antoine anton antonio antony arash ari ariel arthur
    arturo asad ashley astrid audrey avi aziz barbara barry beatrice ben benjamin bernard beth betty bill billy bob boris brad brandon brenda brett
    brian bruce bruno bryan caitlin camille carl carla carlos carmen carol caroline caterina catherine cecilia cesar charles charlie cheryl chris
    christian christina christine christoph christophe christopher cindy claire clara claude claudia colin connor craig curtis cynthia dan daniel
    daniela danielle danny daria darya dave david dean deborah denis denise dennis derek diana diane diego dieter dietmar dmitri dmitriy dmitry dmytro
    dominic dominik dominique don donald donna dorothy doug douglas drew duncan dylan ed eddie eduardo edward edwin ekaterina elaine elena eli elisa
    elizabeth ellen emil emily emma emmanuel enrique eric erica erik erin ernesto ernst esther ethan eugene eva evan evelyn evgeny fabio farah faisal
    fatima federico felipe felix fernando fiona fernanda florian frances francesca francesco francis francisco francois frank franz fred frederick
    fumiko gabriel gabriela garry gary gavin geoff geoffrey george gerald gerard gerhard gianni gilbert gina giorgio giovanni giulia giuseppe glenn
    gloria gordon grace graham greg gregory guillaume guillermo gustavo guy hamid hannah hans harold harry hasan hassan heather hector heidi helen
    helena helene helmut henri henrik henry herbert hiroshi hugh hugo hussein ian ibrahim igor ilya ingrid ines irene irina isabel isabelle ivan ivana
    jack jackie jacob jacqueline jacques jake jamal james jamie jan jane janet janice jared jason javier jay jean jeff jeffrey jennifer jenny jeremy
    jerome jerry jesse jessica jesus jill jim jimmy joan joanna joao joe joel joerg johan johann johannes john johnny jon jonas jonathan jorge jose josef
    joseph joshua josh juan juanita judith judy julia julian julie julien juliet julio jurgen justin karen karim karin karl karl-heinz kate katherine
    kathleen kathryn kathy katie katrin kay keith kelly ken kenji kenneth kent kevin khaled khalid kim kirill kirk klaus konstantin kristen kristin kurt
    kyle lamar larry lars laura lauren laurence laurent lawrence lena leo leon leonard leonid leslie lewis liam lidia lily linda lindsay lisa liz lloyd
    lois lorenzo louis louise luc luca lucas lucia lucy luigi luis luise luke lydia lyn lynn maggie mahmoud malcolm manuel marc marcel marcelo marco
    marcos marcus margaret margarita maria mariam marianne marie marina mario marion marjorie mark marko markus marta martha martin martina marvin mary
    maryam masha matt matteo matthew matthias maurice mauricio max maxim maxime maya megan mehmet melanie melissa meredith michael michel michele michelle
    miguel mikael mike mikhail milan miles mitchell mohamed mohammad mohammed mohsen moises molly monica monika morgan muhammad murat mustafa nadia nancy
    naomi natalia natalie nasser nathan ned neil nelson nicholas nick nicola nicolas nicole niels nikita nikolai nikolay nina noah noel nora norman nuno
    olga oliver olivia olivier omar orlando oscar osman otto owen pablo pamela paolo pascal patricia patrick paul paula paulo pavel pedro penny peter
    petra phil philip philipp philippe phillip pierre piotr rachel rafael ralf ralph ramon rania raphael rashid raul ray raymond rebecca regina rene ricardo
    richard rick rita rob robert roberta roberto robin rodrigo roger roland roman ron ronald rosa rosemary ross roy ruben rudolf russell ruth ryan sabine
    said sally sam samantha samir samuel sandra sara sarah sasha scott sean sebastian serge sergei sergey sergio seth shannon sharon shaun shawn sheila
    simon simone sofia sonia sophie spencer stacey stacy stanislav stefan stefano steffen stella stephan stephane stephanie stephen steve steven stewart
    stuart sue susan susana suzanne sven svetlana sylvia tamara tania tanya tariq tatiana ted terence teresa terry theo theodore theresa thierry thomas
    tim timothy tina todd tom tomas tommy toni tony tracy trevor tyler ulrich umar ursula valentina valeria valerie vanessa vera veronica vicky victor
    victoria viktor vincent vitaly vladimir volker volodymyr walter wanda warren wayne wendy werner wilhelm william wolfgang xavier yasmin yasser
    yevgeny yoko yoshi youssef yulia yuri yuriy yusuf yves yvonne zachary zahra zoe""".split()
)
"""Given names, folded."""

FAMILY = frozenset(
    """bai bao cai cao chang chea chen cheng chiang chin cho choe choi chow chung cui dai deng ding dong du fan fang feng fu gao gong guo gu han hao
    hong hou hu huang hun jang jeong ji jia jiang jin jo jung kang keo kim kong lai lee lei li liang liao lim lin liu long lu luo lv ma mao meng moon
    nguyen ngo ni pak pan park peng pham phan qi qian qiao qin qiu ren ri ryu shao shen shi shin so song su sun tan tang tao tian tran trinh truong
    tsai tung vo vu wan wang wei wen wong woo wu xi xia xiao xie xiong xu xue yan yang yao ye yi yin yoon you yu yuan yun zeng zhan zhang zhao zheng
    zhong zhou zhu zou""".split()
)
"""Family names that stand before the given name, folded."""

_FEMALE = frozenset(
    """madeleine tzipi francine leila kristalina vaira condoleezza adel aisha alice alicia alisa alison alexandra amanda amina amy ana anastasia angela ann anna anne annie anastasia astrid audrey barbara beatrice
    beth betty brenda caitlin camille carla carmen carol caroline caterina catherine cecilia cheryl christina christine cindy claire clara claudia cynthia
    daniela danielle daria deborah denise diana diane dorothy donna ekaterina elaine elena elisa elizabeth ellen emily emma erica erin esther eva evelyn
    farah fatima fiona fernanda frances francesca gabriela gina giulia gloria grace hannah heather heidi helen helena helene ines irene irina isabel
    isabelle ivana jacqueline jane janet janice jennifer jenny jessica jill joanna juanita judith judy julia julie juliet karen karin karima kate katherine
    kathleen kathryn kathy katie katrin kelly kristen kristin laura lauren lena lidia lily linda lindsay lisa liz lois louise lucia lucy luise lydia
    maggie margaret margarita maria mariam marianne marie marina marion marjorie marta martha martina mary maryam maya megan melanie melissa meredith
    michele michelle molly monica monika nadia nancy naomi natalia natalie nicole nina nora norma olga olivia pamela patricia paula penny petra rachel
    rania rebecca regina rita roberta rosa rosemary ruth sabine sally samantha sandra sara sarah shannon sharon sheila simone sofia sonia sophie stacey
    stella stephanie sue susan susana suzanne svetlana sylvia tamara tania tanya tatiana teresa theresa tina ursula valentina valeria valerie vanessa vera
    veronica victoria wanda wendy yasmin yulia yvonne zahra zoe mitch agnes hatice zainab nikki karine jen symone hillary condoleezza kamala melania ivanka
    marcia samia jacinda jeanine dina maia mette sanna kaja dalia roza""".split()
)
_EITHER = frozenset(
    "alex adel andrea ariel ashley camille carol chris dominique jackie jamie jean jesse kay kelly kim lee leslie lindsay lyn lynn mitch pat robin sam sasha shannon stacey stacy terry toni vivian".split()
)


def sex_of(given: str) -> Literal["m", "f"] | None:
    """The sex a folded given name is plainly of, None where it is of either or not known.

    >>> sex_of("helen"), sex_of("boris"), sex_of("robin")
    ('f', 'm', None)
    """
    if given in _EITHER:
        return None
    return "f" if given in _FEMALE else "m" if given in GIVEN else None


_ONE_NAME = tuple(
    frozenset(sound(name) for name in names.split())
    for names in (
        "pavlo pavel paval", "petro pyotr petr piotr pjotr", "oleksandr alexander aliaksandr aleksandr aleksander", "mykola nikolai nikolay mikalai nikolaj",
        "volodymyr vladimir uladzimir wladimir", "serhiy sergei sergey siarhei serhii", "dmytro dmitry dmitri dzmitry", "andriy andrei andrey",
        "mykhailo mikhail michail mihail", "yevhen evgeny yevgeny yauhen jewgeni", "oleksiy alexei aleksei alexey aleksey", "ihor igor", "olena elena alena",
        "kateryna ekaterina katsiaryna", "vasyl vasily vasili", "hryhoriy grigory grigori", "mohammed muhammad mohamed mohammad mahamat mehmet",
        "yosef yusuf youssef yousef", "ibrahim ebrahim", "ali aly", "giorgi georgy georgi georgii", "mikheil mikhail", "davit david", "irakli irakly",
        "zhanna janna", "nursultan noursultan", "ilia ilya illia", "maksim maxim maksym", "anthony antony", "theresa teresa", "stephen steven",
        "anatoliy anatoly anatolii", "yuriy yuri iouri juri yury", "oleg oleh", "natalia nataliya natalya natallia", "tatiana tatyana tetiana",
    )
)  # fmt: skip


def given_sound(word: str) -> str:
    """One key for a given name in the languages that share it, else the sound of the word.

    >>> given_sound("Volodymyr") == given_sound("Vladimir"), given_sound("Igor") == given_sound("Ivan")
    (True, False)
    """
    heard = sound(word)
    return next((min(names) for names in _ONE_NAME if heard in names), heard)
