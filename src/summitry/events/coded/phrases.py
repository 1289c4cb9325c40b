"""Fixed phrases: a verb with the words it needs to be that deed. They go before every other rule.

A row is `type; verbs; words; sentence`. `verbs` are alternatives; `words` are groups parted by blanks, each group alternatives parted
by `|`; every group must stand among the verb's particles, objects, complements and prepositions. Of several rows that fit, the one with
most groups holds, of these the first. The sentence is where the phrase is met: a test codes it and expects the type of its row.
"""

from __future__ import annotations

Row = tuple[str, str, str, str]

_TABLE = """
ACCUSE; find|declare|rule|hold|pronounce; guilty|liable|responsible; A court in Bergen found the trader guilty.
ACCUSE; take; court; The union took the ministry to court over the wages.
ACCUSE; summon|recall; protest|complain|complaint; Chile summoned the Peruvian ambassador to complain about the raid.
ACCUSE; hold; accountable|responsible; The council held the militia responsible for the raid.
ACCUSE; call; sanction|sanctions|investigation|probe|inquiry|prosecution|impeachment; The senators called for sanctions against the junta.
ACCUSE; put; trial; Peru put the general on trial.
ACCUSE; file|lodge|make; protest|complaint; Serbia lodged a protest with Hungary over the maps.
ACCUSE; cast; doubt|aspersion; The observers cast doubt on the Lankan vote.
ACCUSE; point; finger; The envoy pointed the finger at the rebels.
ACCUSE; launch|begin|take|start; action legal; Denmark launched legal action against the shipyard.
ACCUSE; look; into; Police are looking into the death of the miner.
ACCUSE; bring; charge|charges; Prosecutors brought charges against the mayor.
ACCUSE; be; critical; The bishop was critical of the junta.
ACCUSE; rally; opposition against; Norway rallied opposition against the junta.
ACCUSE; protest|complain; to over|about|against; Norway protested to Chad over the raid.
ACCUSE; call|brand|label|describe; liar|murderer|terrorist|terrorists|dictator|criminal|criminals|thug|thugs|traitor|traitors|coward|aggressor|illegal|unacceptable|shameful; The bishop called the general a liar.
AID; seek_for|open; border|borders|door|doors refugee|refugees|migrant|migrants|displaced|people|exile; Kenya opened its borders to refugees from the lakes.
AID; grant|give|offer; asylum|refuge|sanctuary|shelter; Norway granted asylum to the pianist.
AID; take; refugee|refugees in; Uganda took in thousands of refugees.
AID; be|remain|become; donor|contributor|provider; Norway is the largest donor of grain in Chad.
AID; send|deploy|dispatch|contribute|provide; peacekeeping|peacekeeper|peacekeepers|monitor|monitors|observer|observers; Ghana sent peacekeepers to Liberia.
AID; provide|supply; support|backing; Norway provided support to the farmers of Chad.
AID; write|forgive|cancel|erase; debt|debts; Norway forgave the debt of Chad.
ASSAULT; hold|use|take; shield|shields; The militia used villagers as human shields.
ASSAULT; take; hostage|captive|prisoner; Gunmen took three nurses hostage.
ASSAULT; violate|break|breach; ceasefire|cease-fire|truce|armistice; The rebels violated the ceasefire with the army.
ASSAULT; open|exchange|trade|return; fire; The guards opened fire on the crowd.
ASSAULT; seize|take|gain|wrest; control; The rebels seized control of the town.
ASSAULT; fire; rocket|rockets|missile|missiles|shot|shots|shell|shells|mortar|mortars|artillery|round|rounds|torpedo; The militia fired rockets at the port.
ASSAULT; come; attack|fire under; The patrol came under fire from the rebels.
ASSAULT; carry|strike|launch; strike|strikes air; The army carried out air strikes against the rebels.
ASSAULT; use; gas|weapon|weapons|force|violence; The army used chemical weapons against the villagers.
ASSAULT; set|detonate|blow|plant|explode; bomb|bombs|device|explosive|explosives; The separatists planted a bomb in the town hall.
ASSAULT; be; responsible|guilty|behind killing|killings|attack|attacks|murder|murders|bombing|massacre|beheading; The cartel was responsible for the killings in the valley.
ASSAULT; be; guilty violating|violate|breaking ceasefire|truce; The rebels were guilty of violating the ceasefire with Chad.
COERCE; place|put|keep; arrest|detention|custody|lockdown|quarantine|curfew; The junta placed the poet under house arrest.
COERCE; take; custody; Police took the editor into custody.
COERCE; set|put; fire|alight|ablaze; The mob set fire to the embassy.
COERCE; issue; warrant; A court issued an arrest warrant for the admiral.
COERCE; order; suspend|close|stop|shut publication|paper|newspaper|office|broadcast|activity|operation|country|home; The junta ordered the newspaper to suspend publication.
COERCE; suspend|ban|block|halt; publication|newspaper|broadcast|broadcasts|website|station|constitution|parliament|paper|license|licence|channel; The ministry suspended the newspaper.
COERCE; force; out|resign|flee|land|leave; The air force forced the plane to land.
COERCE; shut|close|seal|tighten; border|borders|crossing|frontier|office|offices|airspace; Chad closed its border with the Sudan.
COERCE; open; fire disperse; Police opened fire to disperse the marchers.
COERCE; declare|proclaim|impose|announce|extend; state siege|emergency; The junta declared a state of siege along the border with Chad.
COERCE; freeze|block|seize; asset|assets|account|accounts|property; Norway froze the assets of the junta.
COERCE; fire|use|lob; tear|rubber gas|bullet|bullets; Police fired tear gas at the students.
CONSULT; pay; visit|call; The premier paid a visit to Lima.
CONSULT; arrive|go|come|travel|fly; visit|talk|talks|meeting|summit|negotiation|negotiations|trip; The envoy arrived in Quito on a three-day visit.
CONSULT; speak|talk|confer|hold; phone|telephone; The premier spoke by phone with the Kenyan president.
CONSULT; exchange; view|views|opinion|opinions; The premier exchanged views with the Kenyan envoy.
CONSULT; gather|convene|assemble; discuss|talk|talks|meeting|summit|conference|session; The Danish and Swedish ministers gathered in Oslo to discuss the cable.
CONSULT; sit; talk|talks|with; The rebels sat down with the ministers.
CONSULT; attend|participate|take; meeting|summit|conference|talk|talks|session|forum; The Danish minister attended a meeting in Oslo.
CONSULT; receive|give|welcome; warmly|warm|airport|palace|office; The emir received the Malian envoy at the palace.
CONSULT; lead|head; delegation|mission visit|trip|talks|meeting; The speaker led a delegation on a visit to Lima.
COOPERATE; work|train|exercise|operate|patrol|police; together|jointly; The Danish army works together with the Swedes.
COOPERATE; share|exchange|swap|pool; information|intelligence|expertise|technology|evidence|data|experience|know-how; Norway shared intelligence with Denmark.
COOPERATE; join; force|hand|hands; Norway joined forces with Denmark.
COOPERATE; train|strengthen|boost|expand; army|navy|cooperation|pilot|pilots|coordination; Norway strengthened cooperation with Denmark on fishing.
COOPERATE; hand|turn; suspect|suspects|fugitive over; Cuba handed over the fugitive to Spain.
COOPERATE; buy|purchase|import; from; Norway buys grain from Denmark.
COOPERATE; export; to; Norway exported fish to Denmark.
MOBILIZE; put|place|be|remain|keep|stay|go; alert|standby|readiness; Egypt put its army on alert along the Libyan border.
MOBILIZE; strengthen|reinforce|increase|boost|beef|bolster; force|forces|troop|troops|presence|defence|defense|defences|defenses; Mali strengthened its forces near Gao.
MOBILIZE; send|move|dispatch|deploy|amass|call; troop|troops|soldier|soldiers|warship|warships|tank|tanks|reinforcement|reinforcements|reservist|reservists|battalion|battalions|missile|missiles|fleet|carrier|bomber|bombers; Chad sent troops to the Libyan border.
MOBILIZE; test|launch|fire|flight-test; missile|satellite into|toward|towards|over; The North test-fired a missile over the islands of Japan.
MOBILIZE; conduct|carry; nuclear test; The North conducted a nuclear test near China.
MOBILIZE; step|beef|ramp; patrol|patrols|security up; Chad stepped up patrols along the Libyan border.
MOBILIZE; increase|strengthen|boost|tighten; patrol|patrols|security; Chad increased police patrols in the capital.
SANCTION; pull; out staff|observer|observers|diplomat|diplomats|mission|inspector|inspectors|peacekeepers; Norway pulled its observers out of Chad.
PROTEST; go|be|stay|walk; strike|hunger_strike; Miners at the Kiruna pit went on strike against the owners.
PROTEST; take|pour|spill; street|streets; Thousands of farmers took to the streets against the government.
PROTEST; stop|shun|refuse|down|halt|lay; work|tool|tools strike|protest|walkout|tools; Hundreds of dockers stopped work in a strike against the port authority.
PROTEST; boycott; election|elections|vote|poll|polls|referendum|ceremony|ballot|class|classes|session|parliament|inauguration; The Liberal Party boycotted the vote.
PROTEST; block|obstruct|barricade|occupy; road|roads|highway|traffic|bridge|street|railway|entrance|motorway; Farmers blocked the highway to the capital.
PROTEST; throw|hurl|pelt; stone|stones|rock|rocks|egg|eggs|bottle|bottles; Students threw stones at the police.
PROTEST; clash|scuffle; police; The marchers clashed with police in Lima.
PROTEST; burn; flag|flags|effigy|effigies; Students burned the flags of Denmark.
PROTEST; declare|begin|stage|start|continue; strike|hunger_strike; The pilots began a strike against the airline.
REJECT; rule|vote; out|against|down possibility|offer|plan|proposal|idea|measure|bill|negotiation|talk|talks|option|resolution; Norway ruled out the offer of the Swedes.
REJECT; fail; reach|agree|renew|ratify|comply|extend; The envoys failed to reach agreement with Bolivia.
REJECT; deny; permission|visa|access|entry|request|allegation|claim|report|involvement; Norway denied permission to the trawlers.
REJECT; cancel|call|postpone; visit|trip|meeting off|visit|trip; The premier cancelled a visit to Lima.
REJECT; keep|stay|remain; away; The Malian leader stayed away from the Chadian summit.
REJECT; turn; down|deaf; Norway turned down the offer of the Swedes.
REJECT; block|oppose|obstruct; resolution|bill|proposal|motion|nomination|bid|statement|membership; Norway blocked the resolution of the Danes.
REJECT; refuse|deny; entry|admission|admittance|access|visa|visas; Chad refused entry to the Libyan inspectors.
REQUEST; seek|ask|apply|request|beg; asylum|refuge|protection|shelter|help|aid|assistance|support|loan|mediation; Hundreds of sailors sought asylum in Norway.
REQUEST; order|summon|direct; appear|testify|court; The court ordered the banker to appear for questioning.
REQUEST; issue|send|make; reminder|appeal|call; The union made an appeal to the parliament.
SANCTION; withdraw|recall|pull|evacuate; ambassador|peacekeeper|peacekeepers|observer|observers|inspector|inspectors|diplomat|diplomats|envoy|mission|worker|workers|staff|delegation|batch; Norway withdrew its peacekeepers from the island.
SANCTION; cut|break|sever|suspend|downgrade|freeze|reduce; tie|ties|relation|relations|contact|contacts|link|links; Norway severed ties with the junta.
SANCTION; impose|declare|announce; embargo|boycott; Norway imposed an embargo on the junta.
SANCTION; strip|deprive; membership|seat|title|post|rank; The league stripped the island of its seat.
SANCTION; close|shut; embassy|consulate|mission; Chad closed its embassy in Libya.
SUPPORT; join|side|stand; side|behind|with|alongside; Norway stood behind the proposal of the Danes.
SUPPORT; establish|restore|resume|normalize|normalise|renew|open|upgrade|forge; tie|ties|relation|relations|embassy|friendship; Norway established diplomatic ties with the islands.
SUPPORT; sign|reach|conclude|ink|seal|clinch|strike|finalize|finalise|initial|ratify|agree; agreement|agreements|treaty|accord|accords|pact|deal|deals|memorandum|contract|protocol|mou|convention; Norway and Denmark signed a treaty on fishing.
SUPPORT; pay; tribute|homage|respect|respects; The king paid tribute to the Danes.
SUPPORT; speak; highly|warmly; The envoy spoke highly of the Danes.
SUPPORT; send|receive|extend|accept; invitation|congratulation|congratulations|greeting|greetings|condolences; The king extended an invitation to the Danish premier.
SUPPORT; give; blessing|backing|praise; The bishop gave his blessing to the union.
SUPPORT; be; supportive|grateful|thankful; Norway is grateful to the Danes.
SUPPORT; throw|put|lend; weight|support behind|to; Norway threw its weight behind the Danes.
SUPPORT; vote; favor|favour; Norway voted in favour of the Danish resolution.
THREATEN; give|set|issue|impose; deadline|ultimatum|warning|threat; The general gave the rebels a deadline to leave.
THREATEN; increase|pile|step|put|raise; pressure; Norway increased pressure on the junta.
THREATEN; vow|swear|threaten|pledge; revenge|retaliation|vengeance|retaliate|avenge; The militia vowed revenge on the clan.
THREATEN; consider|mull|weigh|prepare; sanction|sanctions|tariff|tariffs|embargo|retaliation|strike|strikes|ban; Norway is considering sanctions against the junta.
YIELD; lay|put|give|hand|surrender|lower; arm|arms|weapon|weapons|gun|guns down|up|over|in; The rebels laid down their arms in Juba.
YIELD; let|set; free|go; The rebels set free the nurse.
YIELD; step|stand|back; down|aside; The premier of Mali stepped down after riots in Gao.
YIELD; declare|announce|observe|begin|order|proclaim|accept|respect; ceasefire|cease-fire|truce|cessation|armistice; The militia declared a ceasefire in the valley.
YIELD; withdraw|pull|leave|evacuate|start; troop|troops|force|forces|soldier|soldiers|army|tank|tanks|unit|units|fighter|fighters|militia; Chad withdrew its troops from Libya.
YIELD; open|reopen|re-open; border|borders|crossing|bridge|frontier|airport|port|road|corridor|airspace; Chad reopened its border with Libya.
YIELD; return|give|hand|restore; back|over|property|territory|land|remains|artifact|artifacts|artefact|painting|paintings|body|bodies|mandate|treasure|treasures|relic|relics|control|power; The museum returned the paintings to Peru.
YIELD; grant|give|award; citizenship|autonomy|independence|mandate|amnesty|approval|permission|right|rights|access|pardon|bail|concession|concessions|extension|reprieve; The king granted citizenship to the islanders.
YIELD; drop; charge|charges|claim|claims|demand|demands|objection|objections|case|opposition|lawsuit; Prosecutors dropped the charges against the mayor.
YIELD; bow|give|yield|submit|accede|concede; demand|demands|pressure|request|requests; The ministry bowed to the demands of the pilots.
YIELD; reverse|overturn|abandon|reconsider|rescind; decision|policy|ban|course|order|verdict|ruling|plan; The ministry reversed its decision on the islanders.
YIELD; dismiss|sack|fire|replace; cabinet|government; The king of Chad dismissed his cabinet after riots in Gao.
THREATEN; give; hour|hours|day|days|week|weeks|month|months; The general gave the rebels two days to leave the valley.
THREATEN; call; protest|protests|strike|strikes|march|rally|rallies|demonstrations|boycott for; The bishops called for mass protests against the junta.
PROTEST; call; strike|strikes|walkout|stoppage; The unions called a strike against the airline.
SUPPORT; reopen|open; embassy|consulate; Chad reopened its embassy in Libya.
COOPERATE; resume|restart|expand|increase|boost; flight|flights|trade|export|exports|import|imports|shipment|shipments|delivery|deliveries|exchanges; Chad resumed flights to Libya.
SUPPORT; come|leap|jump|rush; defence|defense|side; Norway came to the defence of the Danes.
AID; come|rush; aid|help|rescue to; Norway came to the aid of the Danes.
SUPPORT; rally|drum|muster; support|backing; Norway rallied support for the Danes.
PROTEST; refuse; food|meal|meals; The prisoners refused food over the arrest of the bishop.
MOBILIZE; test|test-fire|flight-test; missile|missiles|rocket|rockets|weapon|weapons|warhead; The North tested a missile near the coast of Japan.
SANCTION; order|throw|kick|force; out observer|observers|inspector|inspectors|diplomat|diplomats|mission|peacekeepers; Chad threw the observers out of the country.
SANCTION; stop|halt|cease; buy|import|sell|supply|fund|finance; Chad stopped buying oil from Libya.
COERCE; burn; house|houses|home|homes|village|villages|church|churches|mosque|mosques|building|buildings|car|cars|office|offices; Soldiers burned the houses of the villagers.
COERCE; break|hack; into computer|computers|website|network|system|systems|email|emails; Hackers broke into the computers of the Libyan ministry.
ASSAULT; drive; home|homes|village|villages from; The militia drove hundreds of villagers from their homes.
CONSULT; have; talk|talks|meeting|lunch|dinner|conversation|discussion|discussions; The Danish premier had lunch with the Kenyan president.
ASSAULT; launch; rocket|rockets|missile|missiles|drone|drones; The militia launched rockets at the port of Gao.
REJECT; have; disagreement|disagreements|objection|objections|reservations; Norway has objections to the Danish plan.
AGREE; be; open|ready|prepared|willing|keen talk|talks|meeting|negotiation|negotiations|dialogue|cooperation|compromise; Norway is open to talks with the Danes.
COERCE; use; cannon|baton|batons|truncheons; Police used water cannon against the students.
SANCTION; declare; grata; Norway declared the Danish envoy persona non grata.
SANCTION; pull; plug; Norway pulled the plug on its aid to Chad.
SANCTION; tear; up treaty|deal|accord|agreement|pact|contract; Norway tore up its treaty with Chad.
SANCTION; withdraw|pull|walk|step|back; from|out|away treaty|pact|accord|agreement|deal|convention; Norway withdrew from the treaty with Chad.
SANCTION; order|tell|ask; ambassador|envoy|diplomat|diplomats|observers leave|depart; Norway ordered the Danish ambassador to leave.
SANCTION; call; ambassador|envoy home|back; Norway called its ambassador home from Chad.
ASSAULT; drive|force|push; troops|soldiers|army|rebels|fighters|forces|militants out; The militia drove the soldiers out of the town.
ACCUSE; take; issue; The bishop took issue with the Danish report.
REJECT; throw; out appeal|case|lawsuit|petition|complaint|claim|charges; A court threw out the appeal of the editor.
AID; throw; open door|doors|border|borders; Kenya threw open its doors to the refugees.
AID; host|accommodate|harbour|harbor; refugee|refugees|migrant|migrants|exile|exiles|evacuees|displaced; Kenya hosts refugees from Somalia.
AID; renew|extend|increase|continue|offer|give|boost; support|backing financial|military|humanitarian|economic|technical; Norway renewed its financial support for Chad.
YIELD; give; light|go-ahead|nod; Norway gave the nod to the Danish candidate.
YIELD; remove|strike|take|drop|delete; blacklist|list; Norway removed the clan from its blacklist.
YIELD; agree; demand|demands; The ministry agreed to the demands of the pilots.
YIELD; commute|annul|suspend|overturn|quash; sentence|sentences|conviction|convictions|verdict; The king commuted the sentence of the editor.
CONSULT; act|serve; mediator|go-between|broker|facilitator|intermediary; Norway acted as a mediator between the clans.
SUPPORT; extend|offer; olive|hand branch|friendship; Norway extended an olive branch to the Danes.
SUPPORT; speak; favor|favour; The envoy spoke in favour of the Danish plan.
SUPPORT; patch|mend|repair|rebuild; tie|ties|relation|relations|rift|fence|fences; Norway mended its relations with Denmark.
COOPERATE; take|participate|join; drill|drills|exercise|exercises|maneuvers|manoeuvres; Norway took part in drills with Denmark.
COOPERATE; step; up cooperation|co-operation|collaboration; Norway stepped up cooperation with Denmark.
"""


def _row(line: str) -> Row:
    code, verbs, words, sentence = (cell.strip() for cell in line.split(";"))
    return code, verbs, words, sentence


PHRASES: tuple[Row, ...] = tuple(_row(line) for line in _TABLE.strip().splitlines())
