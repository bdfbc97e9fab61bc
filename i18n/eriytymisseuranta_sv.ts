<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv">
  <context>
    <name>Eriytymisseuranta</name>
    <message>
      <source>Year comparison</source>
      <translation>Årsjämförelse</translation>
    </message>
    <message>
      <source>Eriytymisseuranta needs {modules}: add {packages} with the OSGeo4W setup and restart QGIS.</source>
      <translation>Eriytymisseuranta behöver {modules}: installera {packages} med installationsprogrammet för OSGeo4W och starta om QGIS.</translation>
    </message>
    <message>
      <source>Eriytymisseuranta needs {modules}: run “sudo apt install {apt}” and restart QGIS.</source>
      <translation>Eriytymisseuranta behöver {modules}: kör ”sudo apt install {apt}” och starta om QGIS.</translation>
    </message>
    <message>
      <source>Eriytymisseuranta needs {modules}: install them for the Python of QGIS ({python}), or a newer QGIS that brings them, and restart QGIS.</source>
      <translation>Eriytymisseuranta behöver {modules}: installera dem för den Python som QGIS använder ({python}), eller installera ett nyare QGIS där de ingår, och starta om QGIS.</translation>
    </message>
    <message>
      <source>pp</source>
      <translation>p.e.</translation>
    </message>
    <message>
      <source>Nobody lives in the places chosen, or none are in the data.</source>
      <translation>Ingen bor på de valda platserna, eller så finns de inte i materialet.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Invånare</translation>
    </message>
    <message>
      <source>People living where it clearly rose: {rise}; where it clearly fell: {fell}; of {judged} where the change was judged.</source>
      <translation>Invånare där det tydligt ökade: {rise}; där det tydligt minskade: {fell}; av {judged} där förändringen bedömdes.</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Förändring</translation>
    </message>
    <message>
      <source>No place here shows the figure in both years, so no change is given.</source>
      <translation>Ingen plats här visar talet båda åren, så ingen förändring anges.</translation>
    </message>
    <message>
      <source>The figure is about the {compared} of {units} inhabited cells that show it in both years; {coverage} of the people of {year} live in them. The others are suppressed, not in the data or not comparable.</source>
      <translation>Talet gäller de rutor ({compared} av {units} bebodda) som visar det båda åren; i dem bor {coverage} av invånarna {year}. De övriga är skyddade, saknas i materialet eller är inte jämförbara.</translation>
    </message>
    <message>
      <source>The figure is about the {compared} of {units} inhabited areas that show it in both years; {coverage} of the people of {year} live in them. The others are suppressed, not in the data or not comparable.</source>
      <translation>Talet gäller de områden ({compared} av {units} bebodda) som visar det båda åren; i dem bor {coverage} av invånarna {year}. De övriga är skyddade, saknas i materialet eller är inte jämförbara.</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Område</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>Täckning</translation>
    </message>
    <message>
      <source>A place belongs to the polygon that its centre lies in. Coverage: of the people of {year}, those in places that show “{name}” in both years; the figures are about them only.</source>
      <translation>En plats hör till den polygon där dess mittpunkt ligger. Täckning: av invånarna {year} de som bor på platser som visar ”{name}” båda åren; talen gäller endast dem.</translation>
    </message>
    <message>
      <source>Clear change</source>
      <translation>Tydlig förändring</translation>
    </message>
    <message>
      <source>rise, {cells} cells</source>
      <translation>ökning, {cells} rutor</translation>
    </message>
    <message>
      <source>fall, {cells} cells</source>
      <translation>minskning, {cells} rutor</translation>
    </message>
    <message>
      <source>The data is of areas, not of cells; clear change is on the map and in the tables.</source>
      <translation>Materialet gäller områden, inte rutor; tydlig förändring finns på kartan och i tabellerna.</translation>
    </message>
    <message>
      <source>Nowhere do three or more touching cells with 100 people change clearly in the same direction.</source>
      <translation>Ingenstans ändras tre eller flera rutor som rör vid varandra, med minst 100 invånare, tydligt åt samma håll.</translation>
    </message>
    <message>
      <source>Touching cells whose figure changed clearly in the same direction, from the top of the map to its bottom. About one in twenty clear changes may be chance; read the areas, not single cells.</source>
      <translation>Rutor som rör vid varandra och vars tal tydligt ändrats åt samma håll, från kartans övre kant nedåt. Ungefär en av tjugo tydliga förändringar kan vara slump; läs områden, inte enskilda rutor.</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Klass</translation>
    </message>
    <message>
      <source>People of each year in the places that show the figure in both years, by its class.</source>
      <translation>Invånare varje år på platser som visar talet båda åren, efter dess klass.</translation>
    </message>
    <message>
      <source>{first} ↓ / {last} →</source>
      <translation>{first} ↓ / {last} →</translation>
    </message>
    <message>
      <source>People of {year} in places that show the figure in both years: rows by the class of the earlier, columns by that of the later year. It tells of places, not of who moved.</source>
      <translation>Invånare {year} på platser som visar talet båda åren: rader efter klassen det tidigare, kolumner det senare året. Tabellen berättar om platser, inte om vem som flyttat.</translation>
    </message>
    <message>
      <source>expected at random</source>
      <translation>väntat av slumpen</translation>
    </message>
    <message>
      <source>interval</source>
      <translation>intervall</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Mått</translation>
    </message>
    <message>
      <source>Of the whole region, over all years at their true distances. Dotted: what chance alone would give. Bars: interval of the segregation behind the value. A line breaks where a definition changed.</source>
      <translation>För hela regionen, alla år på sina verkliga avstånd. Prickat: vad enbart slumpen skulle ge. Streck: intervall för segregationen bakom värdet. Linjen bryts där en definition ändrats.</translation>
    </message>
    <message>
      <source>paler: so few people that another level is possible</source>
      <translation>blekare: så få invånare att nivån kan vara en annan</translation>
    </message>
    <message>
      <source>within random variation</source>
      <translation>inom den slumpmässiga variationen</translation>
    </message>
    <message>
      <source>not judged: too few people, or no known error</source>
      <translation>inte bedömt: för få personer eller okänt fel</translation>
    </message>
    <message>
      <source>paler: within random variation, or too few people to tell</source>
      <translation>blekare: inom slumpvariationen, eller för få invånare för en bedömning</translation>
    </message>
    <message>
      <source>Not comparable: defined differently</source>
      <translation>Inte jämförbart: definitionen har ändrats</translation>
    </message>
    <message>
      <source>{title}, clear changes only</source>
      <translation>{title}, endast tydliga förändringar</translation>
    </message>
    <message>
      <source>{label}, paler</source>
      <translation>{label}, blekare</translation>
    </message>
    <message>
      <source>Suppressed (privacy protection)</source>
      <translation>Skyddad (dataskydd)</translation>
    </message>
    <message>
      <source>Years compared</source>
      <translation>Åren som jämförs</translation>
    </message>
    <message>
      <source>Drag the handles. On the keyboard: left and right move a handle, the space bar takes the other one.</source>
      <translation>Dra i handtagen. På tangentbordet: vänster och höger flyttar ett handtag, mellanslag byter handtag.</translation>
    </message>
    <message>
      <source>INTERNAL: nothing is masked; not for publication.</source>
      <translation>INTERN: inget är skyddat; inte för publicering.</translation>
    </message>
    <message>
      <source>Layer of cells or areas by year</source>
      <translation>Lager med rutor eller områden per år</translation>
    </message>
    <message>
      <source>Read the layer again</source>
      <translation>Läs lagret på nytt</translation>
    </message>
    <message>
      <source>What is compared</source>
      <translation>Vad som jämförs</translation>
    </message>
    <message>
      <source>Earlier year</source>
      <translation>Tidigare år</translation>
    </message>
    <message>
      <source>Later year</source>
      <translation>Senare år</translation>
    </message>
    <message>
      <source>Compare &amp;nevertheless</source>
      <translation>Jämför &amp;ändå</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>&amp;Layer</source>
      <translation>&amp;Lager</translation>
    </message>
    <message>
      <source>&amp;Figure</source>
      <translation>&amp;Variabel</translation>
    </message>
    <message>
      <source>&amp;Years</source>
      <translation>&amp;År</translation>
    </message>
    <message>
      <source>L&amp;evel</source>
      <translation>&amp;Nivå</translation>
    </message>
    <message>
      <source>Show the level of the later year on the map</source>
      <translation>Visa nivån för det senare året på kartan</translation>
    </message>
    <message>
      <source>C&amp;hange</source>
      <translation>&amp;Förändring</translation>
    </message>
    <message>
      <source>Show the change between the years on the map</source>
      <translation>Visa förändringen mellan åren på kartan</translation>
    </message>
    <message>
      <source>Clea&amp;r change</source>
      <translation>Tydlig fö&amp;rändring</translation>
    </message>
    <message>
      <source>Show only what changed beyond random variation on the map</source>
      <translation>Visa på kartan endast det som ändrats mer än slumpen</translation>
    </message>
    <message>
      <source>Both years side by side</source>
      <translation>Båda åren sida vid sida</translation>
    </message>
    <message>
      <source>Add the change to the project as a layer of its own</source>
      <translation>Lägg till förändringen i projektet som ett eget lager</translation>
    </message>
    <message>
      <source>Export the tables</source>
      <translation>Exportera tabellerna</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Tal</translation>
    </message>
    <message>
      <source>Areas</source>
      <translation>Områden</translation>
    </message>
    <message>
      <source>Charts</source>
      <translation>Diagram</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Plats</translation>
    </message>
    <message>
      <source>The project has no layer to compare; make one with “Monitor residential differentiation”.</source>
      <translation>Projektet har inget lager att jämföra; skapa ett med ”Följ upp boendesegregationen”.</translation>
    </message>
    <message>
      <source>Reading “{layer}” …</source>
      <translation>Läser ”{layer}” …</translation>
    </message>
    <message>
      <source>Year comparison: reading {layer}</source>
      <translation>Årsjämförelse: läser {layer}</translation>
    </message>
    <message>
      <source>Reading was cancelled; read the layer again to compare.</source>
      <translation>Läsningen avbröts; läs lagret på nytt för att jämföra.</translation>
    </message>
    <message>
      <source>The layer has been edited or filtered since it was read; read it again.</source>
      <translation>Lagret har redigerats eller filtrerats sedan det lästes; läs det på nytt.</translation>
    </message>
    <message>
      <source>All of “{layer}”</source>
      <translation>Hela ”{layer}”</translation>
    </message>
    <message>
      <source>Selected</source>
      <translation>Valda</translation>
    </message>
    <message>
      <source>Nothing is selected; select places of the layer to see their numbers.</source>
      <translation>Inget är valt; välj platser i lagret för att se deras tal.</translation>
    </message>
    <message>
      <source>In view</source>
      <translation>I vyn</translation>
    </message>
    <message>
      <source>Inside “{layer}”</source>
      <translation>Inom ”{layer}”</translation>
    </message>
    <message>
      <source>No place has its centre in these polygons; choose another layer.</source>
      <translation>Ingen plats har sin mittpunkt i dessa polygoner; välj ett annat lager.</translation>
    </message>
    <message>
      <source>Year comparison: counting inside {layer}</source>
      <translation>Årsjämförelse: räknar inom {layer}</translation>
    </message>
    <message>
      <source>There is no cell or area of the layer here.</source>
      <translation>Här finns ingen ruta eller inget område i lagret.</translation>
    </message>
    <message>
      <source>The layer has been removed; choose another one.</source>
      <translation>Lagret har tagits bort; välj ett annat.</translation>
    </message>
    <message>
      <source>&amp;Inside</source>
      <translation>&amp;Inom</translation>
    </message>
    <message>
      <source>(plan areas, catchments, districts …)</source>
      <translation>(planområden, upptagningsområden …)</translation>
    </message>
    <message>
      <source>Polygons whose insides are counted</source>
      <translation>Polygoner vars innehåll räknas</translation>
    </message>
    <message>
      <source>Concentrations of clear change</source>
      <translation>Koncentrationer av tydlig förändring</translation>
    </message>
    <message>
      <source>&amp;Zoom to the area</source>
      <translation>&amp;Zooma till området</translation>
    </message>
    <message>
      <source>Distribution of both years</source>
      <translation>Fördelning båda åren</translation>
    </message>
    <message>
      <source>Segregation over all years</source>
      <translation>Segregation alla år</translation>
    </message>
    <message>
      <source>From class to class</source>
      <translation>Från klass till klass</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Diagram</translation>
    </message>
    <message>
      <source>&amp;Copy chart</source>
      <translation>&amp;Kopiera diagrammet</translation>
    </message>
    <message>
      <source>&amp;Save chart …</source>
      <translation>&amp;Spara diagrammet …</translation>
    </message>
    <message>
      <source>Being computed …</source>
      <translation>Beräknas …</translation>
    </message>
    <message>
      <source>There are no groups behind this figure whose segregation can be measured.</source>
      <translation>Bakom denna variabel finns inga grupper vars segregation kan mätas.</translation>
    </message>
    <message>
      <source>% of people</source>
      <translation>% av invånarna</translation>
    </message>
    <message>
      <source>Save chart</source>
      <translation>Spara diagrammet</translation>
    </message>
    <message>
      <source>&amp;Pick a place on the map</source>
      <translation>&amp;Välj en plats på kartan</translation>
    </message>
    <message>
      <source>Pick a place to see how its level is made up, year by year.</source>
      <translation>Välj en plats för att se hur dess nivå är sammansatt, år för år.</translation>
    </message>
    <message>
      <source>suppressed</source>
      <translation>skyddad</translation>
    </message>
    <message>
      <source>nobody to count</source>
      <translation>ingen att räkna</translation>
    </message>
    <message>
      <source>not in the data</source>
      <translation>saknas i materialet</translation>
    </message>
    <message>
      <source>{place}, {year}</source>
      <translation>{place}, {year}</translation>
    </message>
    <message>
      <source>Nothing of this place may be shown, or there is nothing in the data.</source>
      <translation>Ingenting om denna plats får visas, eller så finns inget i materialet.</translation>
    </message>
    <message>
      <source>Fewer than {base} people stand behind a figure here, so chance decides much; look at the surroundings.</source>
      <translation>Bakom något tal står här färre än {base} personer, så slumpen avgör mycket; se på omgivningen.</translation>
    </message>
    <message>
      <source>Variable</source>
      <translation>Variabel</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Här</translation>
    </message>
    <message>
      <source>Whole region</source>
      <translation>Regionen</translation>
    </message>
    <message>
      <source>SDs</source>
      <translation>SD</translation>
    </message>
    <message>
      <source>%-ile</source>
      <translation>Rang</translation>
    </message>
    <message>
      <source>Base</source>
      <translation>Bas</translation>
    </message>
    <message>
      <source>Level: {level} (index {index}).</source>
      <translation>Nivå: {level} (index {index}).</translation>
    </message>
    <message>
      <source>Level: {level} (index {index}); small numbers allow {lowest} to {highest}.</source>
      <translation>Nivå: {level} (index {index}); små tal tillåter {lowest} … {highest}.</translation>
    </message>
    <message>
      <source>SDs: distance from the region in standard deviations, high = better off. %-ile: share of the region's people who live where the value is lower.</source>
      <translation>SD: avstånd från regionen i standardavvikelser, högt = bättre ställning. Rang: andel av regionens invånare som bor där värdet är lägre.</translation>
    </message>
    <message>
      <source>All years</source>
      <translation>Alla år</translation>
    </message>
    <message>
      <source>Too few people live around, too; nothing is said of them.</source>
      <translation>Även i omgivningen bor för få människor; om dem sägs ingenting.</translation>
    </message>
    <message>
      <source>Surroundings</source>
      <translation>Omgivning</translation>
    </message>
    <message>
      <source>Surroundings: {cells} x {cells} cells</source>
      <translation>Omgivning: {cells} x {cells} rutor</translation>
    </message>
    <message>
      <source>Around</source>
      <translation>Omkring</translation>
    </message>
    <message>
      <source>Cells shown</source>
      <translation>Rutor som visas</translation>
    </message>
    <message>
      <source>only its class is known, about {value}</source>
      <translation>endast klassen är känd, cirka {value}</translation>
    </message>
    <message>
      <source>Year comparison: segregation of all years</source>
      <translation>Årsjämförelse: segregation alla år</translation>
    </message>
    <message>
      <source>“{destination}” cannot be written; choose a folder where you may write, and close the file elsewhere.</source>
      <translation>Det går inte att skriva till ”{destination}”; välj en mapp där du har skrivrättighet och stäng filen i andra program.</translation>
    </message>
    <message>
      <source>The layer has a single year, so there is no change to show; add another year.</source>
      <translation>Lagret har ett enda år, så ingen förändring kan visas; lägg till ett annat år.</translation>
    </message>
    <message>
      <source>Choose two different years to see a change.</source>
      <translation>Välj två olika år för att se en förändring.</translation>
    </message>
    <message>
      <source>“{name}” has no figures to show in {years}; choose other years.</source>
      <translation>”{name}” har inga tal att visa: {years}; välj andra år.</translation>
    </message>
    <message>
      <source>Defined differently in {first} and {last}: part of what is shown is the change of the definition, and none of it is judged.</source>
      <translation>Definitionen skiljer sig mellan {first} och {last}: en del av det som visas är ändringen av definitionen, och inget av det bedöms.</translation>
    </message>
    <message>
      <source>A variable was redefined between {first} and {last}, so there is no change to show; choose other years or compare nevertheless.</source>
      <translation>En variabel omdefinierades mellan {first} och {last}, så ingen förändring visas; välj andra år eller jämför ändå.</translation>
    </message>
    <message>
      <source>No place shows “{name}” in both {first} and {last}, so there is nothing to compare; choose other years.</source>
      <translation>Ingen plats visar ”{name}” både {first} och {last}, så det finns inget att jämföra; välj andra år.</translation>
    </message>
    <message>
      <source>INTERNAL – {name}</source>
      <translation>INTERN – {name}</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no cells by year, so there are no years to compare; choose a layer made by “Indicators” or “Monitor residential differentiation”.</source>
      <translation>Lagret ”{layer}” har inga rutor per år, så det finns inga år att jämföra; välj ett lager som skapats med ”Indikatorer” eller ”Följ upp boendesegregationen”.</translation>
    </message>
    <message>
      <source>The change is in the project as a temporary layer; save it to keep it.</source>
      <translation>Förändringen finns i projektet som ett tillfälligt lager; spara det för att behålla det.</translation>
    </message>
    <message>
      <source>The tables are in {file}.</source>
      <translation>Tabellerna finns i {file}.</translation>
    </message>
    <message>
      <source>Year comparison: side by side</source>
      <translation>Årsjämförelse: sida vid sida</translation>
    </message>
    <message>
      <source>and {count} more, see the log</source>
      <translation>och {count} till, se loggen</translation>
    </message>
    <message>
      <source>This project leads to internal figures ({places}). Do not hand it on; use “Publish” and a project of its own.</source>
      <translation>Detta projekt leder till interna siffror ({places}). Lämna det inte vidare; använd ”Publicera” och ett eget projekt.</translation>
    </message>
    <message>
      <source>This did not work: {error}. The log of messages tells more.</source>
      <translation>Detta lyckades inte: {error}. Meddelandeloggen berättar mer.</translation>
    </message>
    <message>
      <source>The algorithm “{name}” is not there; switch the plugin on anew.</source>
      <translation>Algoritmen ”{name}” finns inte; aktivera tillägget på nytt.</translation>
    </message>
    <message>
      <source>The algorithm did not finish.</source>
      <translation>Algoritmen slutfördes inte.</translation>
    </message>
    <message>
      <source>A Shapefile cuts field names at ten characters, and long texts, so that the tools of this plugin cannot read it again; write a GeoPackage.</source>
      <translation>En Shapefile kapar fältnamn vid tio tecken, och långa texter, så att insticksprogrammets verktyg inte kan läsa den igen; skriv en GeoPackage.</translation>
    </message>
    <message>
      <source>Own catalogue file (YAML)</source>
      <translation>Egen katalogfil (YAML)</translation>
    </message>
    <message>
      <source>Data products and indicators of your own; tried before the built-in ones.</source>
      <translation>Egna dataprodukter och indikatorer; de prövas före de inbyggda.</translation>
    </message>
    <message>
      <source>Ledger of what has been published</source>
      <translation>Publiceringsliggare</translation>
    </message>
    <message>
      <source>An internal file of your own that “Publish” makes and keeps: what was suppressed once stays suppressed, and what was released counts as known. It holds no figure that was not released.</source>
      <translation>En egen intern fil som ”Publicera” gör och upprätthåller: det som en gång skyddats förblir skyddat, och det som publicerats räknas som känt. Den innehåller ingen siffra som inte har publicerats.</translation>
    </message>
    <message>
      <source>Official population (table)</source>
      <translation>Officiellt invånarantal (tabell)</translation>
    </message>
    <message>
      <source>Fields region, year and population; shown beside the people in the grid data, from which people without a known dwelling are missing.</source>
      <translation>Fälten region, year och population; visas bredvid invånarna i rutmaterialet, där personer utan känd bostad saknas.</translation>
    </message>
    <message>
      <source>Minimum base (people, households, dwellings)</source>
      <translation>Minsta basmängd (invånare, hushåll, bostäder)</translation>
    </message>
    <message>
      <source>Smallest number that a shown figure may be about. Empty: the thresholds of the data product.</source>
      <translation>Minsta antal som en visad uppgift får gälla. Tomt: dataproduktens tröskelvärden.</translation>
    </message>
    <message>
      <source>Privacy protection</source>
      <translation>Dataskydd</translation>
    </message>
    <message>
      <source>nested: cells with too few people are suppressed, counts of next to nobody or everybody are told as edge classes, and further cells are suppressed where public totals would give a figure away. pooled: the same, and the suppressed cells of a block of 1, 2 or 4 km together in a layer of their own. classes: shares as classes that hold at least three counts; what has no classes is left out. rounded: counts as multiples of three, totals of any block within two. threshold: only cells with too few people are suppressed. internal: nothing is masked, and everything is marked INTERNAL; not for publication.</source>
      <translation>nested: rutor med för få personer skyddas, antal som gäller nästan ingen eller nästan alla redovisas som randklasser, och fler rutor skyddas där offentliga summor skulle röja ett tal. pooled: samma, och de skyddade rutorna i ett block på 1, 2 eller 4 km tillsammans i ett eget lager. classes: andelar som klasser med minst tre möjliga antal; det som saknar klasser lämnas bort. rounded: antal som multiplar av tre, summan för varje block högst två ifrån. threshold: bara rutor med för få personer skyddas. internal: ingenting döljs, och allt märks INTERNT; inte för publicering.</translation>
    </message>
    <message>
      <source>Reason for lowering a threshold</source>
      <translation>Motivering till att ett tröskelvärde sänks</translation>
    </message>
    <message>
      <source>Data product</source>
      <translation>Dataprodukt</translation>
    </message>
    <message>
      <source>auto: recognised by its fields.</source>
      <translation>auto: känns igen på fälten.</translation>
    </message>
    <message>
      <source>Indicators</source>
      <translation>Indikatorer</translation>
    </message>
    <message>
      <source>Variables of the index and their weights</source>
      <translation>Indexets variabler och deras vikter</translation>
    </message>
    <message>
      <source>Pairs indicator=weight, separated by commas; a negative weight turns the direction. Or the name of an index: {composites}. Empty: no index.</source>
      <translation>Par indikator=vikt åtskilda med kommatecken; en negativ vikt vänder riktningen. Eller namnet på ett index: {composites}. Tomt: inget index.</translation>
    </message>
    <message>
      <source>Base year</source>
      <translation>Basår</translation>
    </message>
    <message>
      <source>Variables needed for an index (empty: all)</source>
      <translation>Antal variabler som krävs för ett index (tomt: alla)</translation>
    </message>
    <message>
      <source>Method of the index</source>
      <translation>Indexets beräkningsmetod</translation>
    </message>
    <message>
      <source>zsum: mean of z-scores; ratio100: region = 100; meanshare: mean of the shares; overlap: number of variables in the worst fifth; ranksum: mean of percentile ranks. The index is high where people are better off, whatever the method.</source>
      <translation>zsum: medelvärdet av z-värdena; ratio100: regionen = 100; meanshare: medelvärdet av andelarna; overlap: antalet variabler i den sämsta femtedelen; ranksum: medelvärdet av percentilrangerna. Oavsett metod är indexet högt där invånarna har det bättre ställt.</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Referensvärde</translation>
    </message>
    <message>
      <source>year_mean_base_sd: mean of each year, spread of the first, so that growing differentiation shows; year: each year on its own; base_year: one year for all; pooled: all years together.</source>
      <translation>year_mean_base_sd: varje års medelvärde och det första årets spridning, så att en växande segregation syns; year: varje år för sig; base_year: ett år för alla; pooled: alla år tillsammans.</translation>
    </message>
    <message>
      <source>Rule of the five levels</source>
      <translation>Indelningsgrund för de fem nivåerna</translation>
    </message>
    <message>
      <source>sd: cuts at 0.5 and 1.5 standard deviations; quintile: a fifth of the people in each level.</source>
      <translation>sd: klassgränser vid 0,5 och 1,5 standardavvikelser; quintile: en femtedel av invånarna på varje nivå.</translation>
    </message>
    <message>
      <source>Radius of the surroundings (m)</source>
      <translation>Omgivningens radie (m)</translation>
    </message>
    <message>
      <source>Number of nearest people</source>
      <translation>Antal närmaste invånare</translation>
    </message>
    <message>
      <source>Surroundings of the cells</source>
      <translation>Rutornas omgivning</translation>
    </message>
    <message>
      <source>Adds the indicators and the index of the people around: queen: of the cell and the eight around it; radius: of all within the radius; nearest: of the nearest people. Counts are summed, and suppressed cells stay out.</source>
      <translation>Lägger till indikatorerna och indexet för invånarna runt omkring: queen: för rutan och de åtta runt den; radius: för alla inom radien; nearest: för de närmaste invånarna. Antalen summeras, och skyddade rutor lämnas utanför.</translation>
    </message>
    <message>
      <source>Keep the style of the previous run's layers</source>
      <translation>Behåll stilen på lagren från föregående körning</translation>
    </message>
    <message>
      <source>A map theme for each year</source>
      <translation>Ett karttema för varje år</translation>
    </message>
    <message>
      <source>Adds one theme per year to the project, which draws that year of the layer: for layouts with several maps, and to switch years by name. The layer stays one.</source>
      <translation>Lägger till ett tema per år i projektet, som ritar det året av lagret: för layouter med flera kartor och för att byta år med namnet. Lagret förblir ett.</translation>
    </message>
    <message>
      <source>“{pair}” is no weight; write indicator=number, for example low_education=1.</source>
      <translation>”{pair}” är ingen vikt; skriv indikator=tal, till exempel low_education=1.</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Data</translation>
    </message>
    <message>
      <source>Planning</source>
      <translation>Planering</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Integritetsskydd</translation>
    </message>
    <message>
      <source>Monitoring</source>
      <translation>Uppföljning</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>Vad verktyget gör</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Varför</translation>
    </message>
    <message>
      <source>Method and source</source>
      <translation>Metod och källa</translation>
    </message>
    <message>
      <source>Beware</source>
      <translation>Observera</translation>
    </message>
    <message>
      <source>“{destination}” is stated for two outputs; give each a file or a table of its own.</source>
      <translation>”{destination}” har angetts för två resultat; ge vart och ett en egen fil eller tabell.</translation>
    </message>
    <message>
      <source>“{destination}” is a folder; state a file in it.</source>
      <translation>”{destination}” är en mapp; ange en fil i den.</translation>
    </message>
    <message>
      <source>The table “{table}” cannot be written: the database does not answer, does not let you, or somebody is reading the table; try again later or state another table.</source>
      <translation>Tabellen ”{table}” kan inte skrivas: databasen svarar inte, du saknar rättigheter eller så läser någon tabellen; försök igen senare eller ange en annan tabell.</translation>
    </message>
    <message>
      <source>The table “{table}” cannot be replaced, because views depend on it ({views}); drop them or state another table.</source>
      <translation>Tabellen ”{table}” kan inte ersättas, eftersom vyer beror på den ({views}); ta bort dem eller ange en annan tabell.</translation>
    </message>
    <message>
      <source>The connection to the database broke while the results were written, and “{tables}” is left incomplete; run the tool again, which replaces it.</source>
      <translation>Förbindelsen till databasen bröts medan resultaten skrevs, och ”{tables}” blev ofullständig; kör verktyget igen, så ersätts den.</translation>
    </message>
    <message>
      <source>Need of catchments</source>
      <translation>Elevupptagningsområdenas behov</translation>
    </message>
    <message>
      <source>Need-type index of school catchments, and what another division would change.</source>
      <translation>Behovstypat index för elevupptagningsområden, och vad en annan indelning skulle ändra.</translation>
    </message>
    <message>
      <source>Gives every school catchment an index of the criteria of needs-based funding, from the cells in it. With an alternative: what changes for each school, how many people get another catchment, and how far the catchments of each alternative differ from one another.</source>
      <translation>Ger varje elevupptagningsområde ett index av kriterierna för behovsbaserad finansiering, från rutorna i det. Med ett alternativ: vad som ändras för varje skola, hur många som får ett annat elevupptagningsområde och hur mycket områdena i varje alternativ skiljer sig från varandra.</translation>
    </message>
    <message>
      <source>Catchments divide people as housing does, and a border can even out or sharpen it. The index is a basis for discussion of borders and resources; it says nothing of how good a school is.</source>
      <translation>Elevupptagningsområden delar in människor så som boendet gör, och en gräns kan jämna ut eller skärpa det. Indexet är ett underlag för diskussion om gränser och resurser; det säger inget om hur bra en skola är.</translation>
    </message>
    <message>
      <source>Per catchment, numerators and denominators are summed and divided; z = (share − mean) / standard deviation over the catchments of alternative A in the same year, weighted by people; the index is the weighted mean of z, high = greater need. Alternative B is measured by A's mean and deviation. Criteria as in HE 55/2022 and Bernelius and Huilla 2021; the weights are not the official ones. Between catchments: the deviation of the index, and D and H of each group (Duncan and Duncan 1955; Theil and Finizza 1971). Features of the same name are one catchment.</source>
      <translation>Täljare och nämnare summeras per elevupptagningsområde och divideras; z = (andel − medelvärde) / standardavvikelse för områdena i alternativ A samma år, befolkningsvägda; indexet är det vägda medelvärdet av z, högt = större behov. Alternativ B mäts med A:s medelvärde och avvikelse. Kriterier som i RP 55/2022 och Bernelius och Huilla 2021; vikterna är inte de officiella. Mellan områden: indexets avvikelse samt D och H för varje grupp (Duncan och Duncan 1955; Theil och Finizza 1971). Objekt med samma namn är ett elevupptagningsområde.</translation>
    </message>
    <message>
      <source>Inhabitants of the catchment, not the pupils of the school. Only visible cells count, and a catchment of few cells or people has no index, nor has one that lacks a variable. Overlapping catchments and alternatives give no hidden figure away: all are sums of the figures that the cells show.</source>
      <translation>Områdets invånare, inte skolans elever. Bara synliga rutor räknas, och ett område med få rutor eller människor har inget index, inte heller ett som saknar en variabel. Överlappande områden och alternativ avslöjar inga dolda tal: alla är summor av de tal som rutorna visar.</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Statistik</translation>
    </message>
    <message>
      <source>Catchments (alternative A)</source>
      <translation>Elevupptagningsområden (alternativ A)</translation>
    </message>
    <message>
      <source>Name of the school</source>
      <translation>Skolans namn</translation>
    </message>
    <message>
      <source>Other catchments (alternative B)</source>
      <translation>Andra elevupptagningsområden (alternativ B)</translation>
    </message>
    <message>
      <source>Name of the school in alternative B (empty: the same field)</source>
      <translation>Skolans namn i alternativ B (tomt: samma fält)</translation>
    </message>
    <message>
      <source>Catchments with their need-type index</source>
      <translation>Elevupptagningsområden med behovstypat index</translation>
    </message>
    <message>
      <source>Schools and their need-type index</source>
      <translation>Skolor med behovstypat index</translation>
    </message>
    <message>
      <source>Alternatives as a whole</source>
      <translation>Alternativen som helhet</translation>
    </message>
    <message>
      <source>Variables of the need-type index and their weights</source>
      <translation>Det behovstypade indexets variabler och vikter</translation>
    </message>
    <message>
      <source>Pairs indicator=weight, separated by commas, or the name of an index. Empty: low education, unemployment and foreign languages where the data have them (school_need), else low education, unemployment and low income. Shares that count as worse off raise the need; of an indicator without a direction, as of foreign languages, a negative weight says that a high share counts as need.</source>
      <translation>Par indikator=vikt, åtskilda med kommatecken, eller ett index namn. Tomt: enbart grundnivå, arbetslöshet och främmande språk om materialet har dem (school_need), annars enbart grundnivå, arbetslöshet och lägsta inkomstklass. Andelar som betyder sämre ställning ökar behovet; för en indikator utan riktning, som främmande språk, säger en negativ vikt att en hög andel räknas som behov.</translation>
    </message>
    <message>
      <source>Reading the layers</source>
      <translation>Läser lagren</translation>
    </message>
    <message>
      <source>Reading buildings</source>
      <translation>Läser byggnader</translation>
    </message>
    <message>
      <source>Comparing homes and levels</source>
      <translation>Jämför bostäder och nivåer</translation>
    </message>
    <message>
      <source>Writing the results</source>
      <translation>Skriver resultaten</translation>
    </message>
    <message>
      <source>State-subsidised (ARA) dwellings</source>
      <translation>Statligt stödda (ARA-)bostäder</translation>
    </message>
    <message>
      <source>Mix of homes</source>
      <translation>Bostädernas fördelning</translation>
    </message>
    <message>
      <source>Homes and levels</source>
      <translation>Bostäder och nivåer</translation>
    </message>
    <message>
      <source>The statistics layer cannot be read; choose another one.</source>
      <translation>Statistiklagret kan inte läsas; välj ett annat lager.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no index, so that the homes are not compared with one; make one with “Indicators”.</source>
      <translation>Lagret ”{layer}” har inget index, så bostäderna jämförs inte med ett; gör ett med ”Indikatorer”.</translation>
    </message>
    <message>
      <source>No two years define the index alike, so that its change is not compared with homes.</source>
      <translation>Indexet är inte definierat lika i några två år, så dess förändring jämförs inte med bostäder.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has areas, and buildings are counted in grid cells only; leave the buildings out or choose a layer of grid cells.</source>
      <translation>Lagret ”{layer}” har områden, och byggnader räknas bara i rutor; lämna bort byggnaderna eller välj ett lager med rutor.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {rows} buildings were completed after {year}, the last year of the statistics, and do not count.</source>
      <translation>Lagret ”{layer}”: {rows} byggnader färdigställdes efter {year}, statistikens sista år, och räknas inte.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no field “{field}”; what it would tell is left out.</source>
      <translation>Lagret ”{layer}” har inget fält ”{field}”; det som det skulle ange utelämnas.</translation>
    </message>
    <message>
      <source>Neither the statistics nor a layer of buildings tell of the {dimension} of homes.</source>
      <translation>Varken statistiken eller ett byggnadslager anger bostädernas {dimension}.</translation>
    </message>
    <message>
      <source>Nothing tells of homes: the statistics have neither households by tenure nor dwellings by house type. Choose a layer of buildings, or statistics with them.</source>
      <translation>Inget anger bostäder: statistiken har varken hushåll efter upplåtelseform eller bostäder efter hustyp. Välj ett byggnadslager eller en statistik med dem.</translation>
    </message>
    <message>
      <source>Measuring distances</source>
      <translation>Mätning av avstånd</translation>
    </message>
    <message>
      <source>Within reach</source>
      <translation>Inom räckhåll</translation>
    </message>
    <message>
      <source>Summing the cells of the areas</source>
      <translation>Summering av områdenas rutor</translation>
    </message>
    <message>
      <source>People within reach by level</source>
      <translation>Invånare inom räckhåll efter nivå</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {rows} rows without coordinates are left out.</source>
      <translation>Lagret ”{layer}”: {rows} rader utan koordinater lämnas bort.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {rows} services without a name are left out.</source>
      <translation>Lagret ”{layer}”: {rows} tjänster utan namn lämnas bort.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no service with a place and a name; choose another layer or field.</source>
      <translation>Lagret ”{layer}” har ingen tjänst med plats och namn; välj ett annat lager eller fält.</translation>
    </message>
    <message>
      <source>Aggregate to areas</source>
      <translation>Sammanställ till områden</translation>
    </message>
    <message>
      <source>Indicators of plans, districts or catchments from the cells in them.</source>
      <translation>Indikatorer för planer, stadsdelar eller upptagningsområden ur deras rutor.</translation>
    </message>
    <message>
      <source>Gives every polygon of a layer, a plan, district, catchment or buffer, the indicators of the people in it, year by year: shares with their bases and coverage, people by the level of their cell, and how many cells stand behind them. Areas may overlap.</source>
      <translation>Ger varje polygon i ett lager (plan, stadsdel, upptagningsområde eller buffert) indikatorerna för dem som bor där, år för år: andelar med bastal och täckning, invånare efter rutans nivå och hur många rutor som står bakom. Områdena får överlappa.</translation>
    </message>
    <message>
      <source>Plans and decisions are made for areas, not for cells. A share of an area is that of all its people together, not the mean of its cells.</source>
      <translation>Planer och beslut görs för områden, inte för rutor. Ett områdes andel gäller alla dess invånare tillsammans, inte medeltalet av rutorna.</translation>
    </message>
    <message>
      <source>Numerators and denominators are summed and then divided; means are weighted by their own denominators; medians cannot be had. A cell that a border cuts counts in part: by its area, by whether its centre lies inside, or by the homes in it (points). Effective cells: one over the sum of squared shares of the people (Laakso and Taagepera 1979).</source>
      <translation>Täljare och nämnare summeras och divideras först därefter; medeltal vägs med sina egna nämnare; medianer går inte att få. En ruta som en gräns skär räknas till en del: efter yta, efter om mittpunkten ligger innanför eller efter bostäderna i den (punkter). Effektiva rutor: ett genom summan av invånarandelarnas kvadrater (Laakso och Taagepera 1979).</translation>
    </message>
    <message>
      <source>Only visible cells count: read the coverage. An area with fewer than two effective cells or too few people has no figures of its own, but those of its surroundings of 500 m, named so. An area has no level: the limits of the levels are those of cells.</source>
      <translation>Bara synliga rutor räknas: läs täckningen. Ett område med färre än två effektiva rutor eller för få invånare har inga egna siffror, utan dem för omgivningen på 500 m, så benämnda. Ett område har ingen nivå: nivågränserna gäller rutor.</translation>
    </message>
    <message>
      <source>Where homes say where people live, fewer people than the minimum base are not told of: they may be those of one building.</source>
      <translation>När bostäderna anger var människor bor visas inte färre invånare än den minsta basmängden: de kan vara de boende i en enda byggnad.</translation>
    </message>
    <message>
      <source>Name of the area</source>
      <translation>Områdets namn</translation>
    </message>
    <message>
      <source>Empty: those that the layer has, else those of the index.</source>
      <translation>Tomt: de som lagret har, annars indexets.</translation>
    </message>
    <message>
      <source>Reach of services</source>
      <translation>Räckvidd för tjänster</translation>
    </message>
    <message>
      <source>People by level within walking distances of stops, schools or services.</source>
      <translation>Invånare efter nivå inom gångavstånd från hållplatser, skolor eller tjänster.</translation>
    </message>
    <message>
      <source>Counts the people within one or more distances of stops, schools or other services, by the level of their cell, year by year, and gives the indicators of those within.</source>
      <translation>Räknar invånarna inom ett eller flera avstånd från hållplatser, skolor eller andra tjänster, efter rutans nivå och år för år, och ger indikatorerna för dem som bor där.</translation>
    </message>
    <message>
      <source>Whether services and frequent transport are near for all levels alike is a question of the school network, of public transport and of the MAL agreements.</source>
      <translation>Om tjänster och tät kollektivtrafik är lika nära för alla nivåer är en fråga för skolnätet, kollektivtrafiken och MBT-avtalen.</translation>
    </message>
    <message>
      <source>Without a network: the straight line from the service; a cell counts by the part of its area within it. With a network of streets and paths: the way along its lines from the middle of the cell to the nearest service (Dijkstra 1959), both ends included; a cell counts wholly or not at all. Services with the same text in the field count as one.</source>
      <translation>Utan nät: fågelvägen från tjänsten; en ruta räknas efter den del av ytan som ligger innanför. Med ett nät av gator och stigar: vägen längs dess linjer från rutans mitt till närmaste tjänst (Dijkstra 1959), båda ändar inräknade; en ruta räknas helt eller inte alls. Tjänster med samma text i fältet räknas som en.</translation>
    </message>
    <message>
      <source>Only people in visible cells count. In cells of 250 m a distance of 300 m is rough; people do not live all over a cell. Near says nothing of how good a service is, nor who uses it.</source>
      <translation>Bara invånare i synliga rutor räknas. I rutor på 250 m är avståndet 300 m grovt; folk bor inte över hela rutan. Närhet säger inget om hur bra en tjänst är eller vem som använder den.</translation>
    </message>
    <message>
      <source>Distances (m)</source>
      <translation>Avstånd (m)</translation>
    </message>
    <message>
      <source>Services (points)</source>
      <translation>Tjänster (punkter)</translation>
    </message>
    <message>
      <source>Kind or name of the service</source>
      <translation>Tjänstens slag eller namn</translation>
    </message>
    <message>
      <source>Network of streets and paths (lines)</source>
      <translation>Nät av gator och stigar (linjer)</translation>
    </message>
    <message>
      <source>Layer “{layer}” has areas, and their people cannot be divided between other areas; choose a layer of grid cells.</source>
      <translation>Lagret ”{layer}” har områden, och deras invånare kan inte delas på andra områden; välj ett lager med rutor.</translation>
    </message>
    <message>
      <source>Weighting by points needs a layer of homes; choose one, or weight by area.</source>
      <translation>Viktning med punkter behöver ett lager med bostäder; välj ett eller vikta med yta.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {points} points lie in no cell of the data.</source>
      <translation>Lagret ”{layer}”: {points} punkter ligger inte i någon ruta i materialet.</translation>
    </message>
    <message>
      <source>{cells} of the cells that borders cut have people and no homes in the layer of points; their people count by area.</source>
      <translation>{cells} av rutorna som gränser skär har invånare men inga bostäder i punktlagret; deras invånare räknas efter yta.</translation>
    </message>
    <message>
      <source>“{indicator}” is left out: it cannot be had of several cells together.</source>
      <translation>”{indicator}” lämnas bort: den går inte att få för flera rutor tillsammans.</translation>
    </message>
    <message>
      <source>No cell lies in the areas of layer “{layer}”; check its CRS and extent.</source>
      <translation>Ingen ruta ligger i områdena i lagret ”{layer}”; kontrollera referenssystemet och utbredningen.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {areas} areas hold no cell of the data.</source>
      <translation>Lagret ”{layer}”: {areas} områden har ingen ruta ur materialet.</translation>
    </message>
    <message>
      <source>Adding the plans to what is around</source>
      <translation>Lägger planerna till omgivningen</translation>
    </message>
    <message>
      <source>Plans before and after</source>
      <translation>Planer före och efter</translation>
    </message>
    <message>
      <source>Scenarios</source>
      <translation>Alternativ</translation>
    </message>
    <message>
      <source>The last year of the statistics has neither households by tenure nor dwellings by house type that are shown; import data with them.</source>
      <translation>Statistikens sista år har varken hushåll efter upplåtelseform eller bostäder efter hustyp som visas; importera data med dem.</translation>
    </message>
    <message>
      <source>The statistics do not tell tenures: their mix and evenness are left out.</source>
      <translation>Statistiken anger inte upplåtelseformer: deras fördelning och jämnhet utelämnas.</translation>
    </message>
    <message>
      <source>The statistics do not tell house types: their mix is left out.</source>
      <translation>Statistiken anger inte hustyper: deras fördelning utelämnas.</translation>
    </message>
    <message>
      <source>The statistics do not tell dwellings: the people of the plans are left out.</source>
      <translation>Statistiken anger inte bostäder: planernas invånare utelämnas.</translation>
    </message>
    <message>
      <source>Plans and scenarios</source>
      <translation>Planer och alternativ</translation>
    </message>
    <message>
      <source>What planned dwellings would do to people, tenures and house types around them.</source>
      <translation>Vad planerade bostäder skulle göra med invånare, upplåtelseformer och hustyper omkring.</translation>
    </message>
    <message>
      <source>Adds the dwellings of plans, by tenure and house type, to what is visible around them: how many people they would hold, with a range, the mix of tenures and house types before and after, and how evenly tenures are spread over the region. Scenarios, such as A and B, are compared.</source>
      <translation>Lägger planers bostäder, efter upplåtelseform och hustyp, till det som syns omkring dem: hur många invånare de skulle ha, med ett spann, fördelningen av upplåtelseformer och hustyper före och efter, och hur jämnt upplåtelseformerna är spridda i regionen. Alternativ, såsom A och B, jämförs.</translation>
    </message>
    <message>
      <source>What is built decides for decades who can live where. A plan's own mix says little before one knows what stands around it.</source>
      <translation>Det som byggs avgör för årtionden vem som kan bo var. En plans egen fördelning säger lite innan man vet vad som finns omkring.</translation>
    </message>
    <message>
      <source>People per dwelling: quartiles over the region's visible cells, weighted by dwellings, of a house type where at least 80 % of the cell's dwellings are of it. Evenness: dissimilarity of rental homes (Duncan and Duncan 1955) and information theory index of all tenures (Reardon and Firebaugh 2002), over the visible cells and those where nobody lives. All assumptions are printed.</source>
      <translation>Invånare per bostad: kvartiler över regionens synliga rutor, vägda med bostäder; för en hustyp där minst 80 % av rutans bostäder är av den. Jämnhet: hyresbostädernas olikhetsindex (Duncan och Duncan 1955) och informationsteoretiskt index för alla upplåtelseformer (Reardon och Firebaugh 2002), över synliga och obebodda rutor. Alla antaganden skrivs ut.</translation>
    </message>
    <message>
      <source>Arithmetic, no forecast: nobody moves, and every dwelling becomes one household. Nothing is said of anyone's wellbeing, which tenure does not tell. Around means visible cells: read the coverage; with too few of them there is no share. State-subsidised and right-of-occupancy homes count as rental, as in the statistics.</source>
      <translation>Räkning, ingen prognos: ingen flyttar, och varje bostad blir ett hushåll. Inget sägs om någons välfärd, som upplåtelseformen inte anger. Omgivningen är synliga rutor: läs täckningen; med för få av dem finns ingen andel. Statligt stödda bostäder och bostadsrätter (asumisoikeus) räknas som hyresbostäder, som i statistiken.</translation>
    </message>
    <message>
      <source>Plans</source>
      <translation>Planer</translation>
    </message>
    <message>
      <source>Name of the plan</source>
      <translation>Planens namn</translation>
    </message>
    <message>
      <source>Scenario (field; empty: one scenario)</source>
      <translation>Alternativ (fält; tomt: ett alternativ)</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>Fields of dwellings by tenure</source>
      <translation>Fält med bostäder efter upplåtelseform</translation>
    </message>
    <message>
      <source>Separated by commas; or pairs field=tenure, for example OMISTUS=owner,VUOKRA=rental. Tenures are owner, rental, ara, right_of_occupancy and other. Empty: not known.</source>
      <translation>Åtskilda med kommatecken; eller par fält=upplåtelseform, till exempel OMISTUS=owner,VUOKRA=rental. Formerna är owner, rental, ara, right_of_occupancy och other. Tomt: okänt.</translation>
    </message>
    <message>
      <source>Fields of dwellings by house type</source>
      <translation>Fält med bostäder efter hustyp</translation>
    </message>
    <message>
      <source>Separated by commas; or pairs field=type, for example KERROS=block. Types are block, terraced, small and other. Empty: not known.</source>
      <translation>Åtskilda med kommatecken; eller par fält=typ, till exempel KERROS=block. Typerna är block, terraced, small och other. Tomt: okänt.</translation>
    </message>
    <message>
      <source>Dwellings, in place of fields</source>
      <translation>Bostäder i stället för fält</translation>
    </message>
    <message>
      <source>A row for each plan: name: owner=100, rental=50, block=150. Other plans then have no dwellings.</source>
      <translation>En rad för varje plan: namn: owner=100, rental=50, block=150. Andra planer har då inga bostäder.</translation>
    </message>
    <message>
      <source>How a cell that a border cuts counts</source>
      <translation>Hur en ruta som en gräns skär räknas</translation>
    </message>
    <message>
      <source>area: by the part of its area; centroid: wholly, where its centre lies; points: by the homes in it.</source>
      <translation>area: efter ytans del; centroid: helt, där mittpunkten ligger; points: efter bostäderna i den.</translation>
    </message>
    <message>
      <source>Homes (points)</source>
      <translation>Bostäder (punkter)</translation>
    </message>
    <message>
      <source>Weight of a home (dwellings, residents)</source>
      <translation>Bostadens vikt (bostäder, invånare)</translation>
    </message>
    <message>
      <source>How one-sided places are by tenure, house type and age, and how the index goes along.</source>
      <translation>Hur ensidiga platser är efter upplåtelseform, hustyp och ålder, och hur indexet hänger ihop med det.</translation>
    </message>
    <message>
      <source>Gives every cell its homes by tenure, house type and, with a layer of buildings, decade and state-subsidised stock: shares, the most common kind, one-sidedness and evenness, and the homes completed since a year. With an index: people by level and most common kind, how the shares go together with the index, and how it has changed by the kind of new homes.</source>
      <translation>Ger varje ruta dess bostäder efter upplåtelseform, hustyp och, med ett byggnadslager, decennium och statligt stött bestånd: andelar, vanligaste slag, ensidighet och jämnhet samt bostäder färdigställda sedan ett år. Med ett index: invånare efter nivå och vanligaste slag, hur andelarna följer indexet och hur det har förändrats efter nya bostäders slag.</translation>
    </message>
    <message>
      <source>One-sided construction and residential differentiation are discussed together in housing and land use policy. The figures show where and how much they coincide in the region, before anything is said of why.</source>
      <translation>Ensidigt byggande och boendesegregation diskuteras tillsammans i bostads- och markpolitiken. Siffrorna visar var och hur mycket de sammanfaller i regionen, innan något sägs om varför.</translation>
    </message>
    <message>
      <source>One-sidedness: share of the most common kind (Berger and Parker 1970). Evenness: entropy of the shares over that of equal shares (Pielou 1966). Correlation: of the ranks of the people (Spearman 1904, middle ranks Kendall 1945). Intervals of 95 %: blocks of the map are drawn at random with all that lies in them (block bootstrap; Carlstein 1986, Hall 1985), since neighbouring cells are alike and an interval that takes them as independent would be too narrow.</source>
      <translation>Ensidighet: det vanligaste slagets andel (Berger och Parker 1970). Jämnhet: andelarnas entropi delad med den för lika andelar (Pielou 1966). Korrelation: mellan människors ranger (Spearman 1904, medelrang Kendall 1945). 95 %-intervall: block av kartan dras slumpmässigt med allt som ligger i dem (block-bootstrap; Carlstein 1986, Hall 1985), eftersom närliggande rutor liknar varandra och ett intervall som tar dem som oberoende vore för smalt.</translation>
    </message>
    <message>
      <source>All of it is association, never cause, and of places, not of the people in them. What the statistics suppress stays suppressed. Shares of your own buildings are shown where there are at least so many dwellings in so many buildings as the catalogue demands; you answer for the layer itself. The statistics put rental and right-of-occupancy homes together and know no state-subsidised ones; a layer of buildings may.</source>
      <translation>Allt är samband, aldrig orsak, och gäller platser, inte människorna där. Det som statistiken skyddar förblir skyddat. Dina egna byggnaders andelar visas där det finns minst så många bostäder i så många byggnader som katalogen kräver; själva lagret ansvarar du för. Statistiken slår ihop hyres- och bostadsrättsbostäder (asumisoikeus) och känner inga statligt stödda; ett byggnadslager kan göra det.</translation>
    </message>
    <message>
      <source>Statistics or indicators</source>
      <translation>Statistik eller indikatorer</translation>
    </message>
    <message>
      <source>Residential buildings (points or polygons)</source>
      <translation>Bostadsbyggnader (punkter eller polygoner)</translation>
    </message>
    <message>
      <source>Number of dwellings (field)</source>
      <translation>Antal bostäder (fält)</translation>
    </message>
    <message>
      <source>Tenure (field)</source>
      <translation>Upplåtelseform (fält)</translation>
    </message>
    <message>
      <source>House type (field)</source>
      <translation>Hustyp (fält)</translation>
    </message>
    <message>
      <source>Year of completion (field)</source>
      <translation>Färdigställandeår (fält)</translation>
    </message>
    <message>
      <source>Tenures in the layer of buildings</source>
      <translation>Upplåtelseformer i byggnadslagret</translation>
    </message>
    <message>
      <source>House types in the layer of buildings</source>
      <translation>Hustyper i byggnadslagret</translation>
    </message>
    <message>
      <source>What the field says, separated by commas; or pairs value=name, for example 1=owner,2=rental. Known names are owner, rental, ara, right_of_occupancy, small, terraced, block and other; yours may be others. What is not listed is told, and counts in no share.</source>
      <translation>Vad fältet innehåller, åtskilt med kommatecken; eller par värde=namn, till exempel 1=owner,2=rental. Kända namn är owner, rental, ara, right_of_occupancy, small, terraced, block och other; dina kan vara andra. Det som inte finns i listan anges och ingår inte i andelarna.</translation>
    </message>
    <message>
      <source>State-subsidised tenures</source>
      <translation>Statligt stödda upplåtelseformer</translation>
    </message>
    <message>
      <source>What state-subsidised dwellings are called</source>
      <translation>Vad statligt stödda bostäder kallas</translation>
    </message>
    <message>
      <source>Empty: State-subsidised (ARA) dwellings.</source>
      <translation>Tomt: Statligt stödda (ARA-)bostäder.</translation>
    </message>
    <message>
      <source>New homes: completed since the year</source>
      <translation>Nya bostäder: färdigställda sedan år</translation>
    </message>
    <message>
      <source>Empty: since the first year of the change of the index; where there is one year only, of the last ten years.</source>
      <translation>Tomt: sedan första året i indexets förändring; där det bara finns ett år, de senaste tio åren.</translation>
    </message>
    <message>
      <source>A place is one-sided from (%)</source>
      <translation>En plats är ensidig från (%)</translation>
    </message>
    <message>
      <source>Side of the blocks of the intervals (m)</source>
      <translation>Sidan på intervallens block (m)</translation>
    </message>
    <message>
      <source>So large that homes and people further apart than this are alike by chance only.</source>
      <translation>Så stor att bostäder och människor längre ifrån varandra än detta liknar varandra bara av en slump.</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Slumpfrö</translation>
    </message>
    <message>
      <source>Need-type index</source>
      <translation>Behovstypat index</translation>
    </message>
    <message>
      <source>“{indicator}”: a high value counts as greater need.</source>
      <translation>”{indicator}”: ett högt värde räknas som större behov.</translation>
    </message>
    <message>
      <source>“{indicator}”: a high value counts as smaller need.</source>
      <translation>”{indicator}”: ett högt värde räknas som mindre behov.</translation>
    </message>
    <message>
      <source>Two alternatives are compared school by school; choose the field with the name of the school.</source>
      <translation>Två alternativ jämförs skola för skola; välj fältet med skolans namn.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {areas} catchments have no name of a school; write it, or filter them out.</source>
      <translation>Lagret ”{layer}”: {areas} elevupptagningsområden saknar skolans namn; skriv det eller filtrera bort dem.</translation>
    </message>
    <message>
      <source>No cell lies in the catchments of alternative {alternative}; check the layer's CRS and extent.</source>
      <translation>Ingen ruta ligger i elevupptagningsområdena i alternativ {alternative}; kontrollera lagrets koordinatsystem och utbredning.</translation>
    </message>
    <message>
      <source>Alternative {alternative}: {areas} catchments hold no cell of the data.</source>
      <translation>Alternativ {alternative}: {areas} elevupptagningsområden innehåller ingen ruta i materialet.</translation>
    </message>
    <message>
      <source>Alternative {alternative}: catchments overlap, and {people} people count in more than one.</source>
      <translation>Alternativ {alternative}: elevupptagningsområden överlappar varandra, och {people} människor räknas i fler än ett.</translation>
    </message>
    <message>
      <source>Segregation indices</source>
      <translation>Segregationsindex</translation>
    </message>
    <message>
      <source>How separately groups live, beside what chance alone would give.</source>
      <translation>Hur åtskilt grupper bor, bredvid det som slumpen ensam skulle ge.</translation>
    </message>
    <message>
      <source>Computes measures of segregation for each year, region, group and scale: evenness, exposure, concentration, centralisation, clustering, measures of several groups, of ordered classes, and of the people within a radius or of the nearest people. A table and, if wanted, a report with charts.</source>
      <translation>Beräknar segregationsmått för varje år, region, grupp och skala: jämnhet, exponering, koncentration, centralisering, klustring, mått för flera grupper, för ordnade klasser och för invånarna inom en radie eller de närmaste invånarna. En tabell och, om så önskas, en rapport med diagram.</translation>
    </message>
    <message>
      <source>One measure misses developments that another shows, and in small cells most of a measure can be chance: people spread by lot over 250 m cells live far from evenly. So every value stands beside its expectation under randomness.</source>
      <translation>Ett mått missar en utveckling som ett annat visar, och i små rutor kan det mesta av ett mått vara slump: människor som lottas ut i rutor på 250 m bor långt ifrån jämnt. Därför står varje värde bredvid sitt väntevärde vid slump.</translation>
    </message>
    <message>
      <source>Massey and Denton 1988; Reardon and Firebaugh 2002 (several groups); Reardon and O'Sullivan 2004 (neighbourhoods, with the cells' own people as weights); Reardon 2011 (ordered classes, five at least). Randomness: the cells keep their totals, and groups are drawn by lot, person by person or household by household. The corrected value (Carrington and Troske 1997) is a rescaling to 0 at that expectation and 1 at complete segregation, not an unbiased estimate. The interval low to high is for the underlying segregation, without what chance adds, and often lies below the value: from the distribution of shares behind the counts (Kiefer and Wolfowitz 1956; Rathelot 2012) by profile likelihood (Murphy and van der Vaart 2000), of differences by Zou and Donner 2008. In simulated regions with a known truth it held it in at least 90 % of cases, but in fewer where shares take a few exact values only.</source>
      <translation>Massey och Denton 1988; Reardon och Firebaugh 2002 (flera grupper); Reardon och O'Sullivan 2004 (grannskap, med rutornas egna invånare som vikter); Reardon 2011 (ordnade klasser, minst fem). Slump: rutorna behåller sina totaler och grupperna lottas person för person eller hushåll för hushåll. Det korrigerade värdet (Carrington och Troske 1997) är en omskalning till 0 vid detta väntevärde och 1 vid fullständig segregation, ingen väntevärdesriktig skattning. Intervallet low till high gäller den underliggande segregationen utan det som slumpen lägger till och ligger ofta under värdet: ur fördelningen av andelar bakom antalen (Kiefer och Wolfowitz 1956; Rathelot 2012) med profillikelihood (Murphy och van der Vaart 2000), för skillnader enligt Zou och Donner 2008. I simulerade regioner med känd sanning innehöll det den i minst 90 % av fallen, men mer sällan där andelarna antar bara några få exakta värden.</translation>
    </message>
    <message>
      <source>Only cells where all groups may be seen count; read the coverage beside the values. Compare values of the same cell size only. A region is measured on its own: neighbours beyond its border do not count. What has no value says why and is never 0. Intervals take persons, or households of the given mean size, as independent, and are too narrow where they are not. Gini, spatial measures beyond the cell and others that hang on what counts do not show have none.</source>
      <translation>Bara rutor där alla grupper får visas räknas; läs täckningen bredvid värdena. Jämför bara värden för samma rutstorlek. En region mäts för sig: grannar bortom gränsen räknas inte. Det som saknar värde anger varför och är aldrig 0. Intervallen antar att personer, eller hushåll av den angivna medelstorleken, är oberoende, och är för smala där de inte är det. Gini, rumsliga mått bortom rutan och andra som hänger på det som antalen inte visar har inget intervall.</translation>
    </message>
    <message>
      <source>Measures</source>
      <translation>Mått</translation>
    </message>
    <message>
      <source>Difference from year (empty: none)</source>
      <translation>Differens från år (tomt: ingen)</translation>
    </message>
    <message>
      <source>Difference to year (empty: none)</source>
      <translation>Differens till år (tomt: ingen)</translation>
    </message>
    <message>
      <source>Dissimilarity, last year, first groups</source>
      <translation>Olikhetsindex, sista året, första grupperna</translation>
    </message>
    <message>
      <source>The same if people were spread at random</source>
      <translation>Detsamma om invånarna fördelades slumpmässigt</translation>
    </message>
    <message>
      <source>Information theory index, last year, first groups</source>
      <translation>Informationsteoretiskt index, sista året, första grupperna</translation>
    </message>
    <message>
      <source>People in the cells that count (%)</source>
      <translation>Invånare i de rutor som räknas (%)</translation>
    </message>
    <message>
      <source>Groups within their whole</source>
      <translation>Grupper i sina helheter</translation>
    </message>
    <message>
      <source>Pairs group/whole, separated by semicolons: the variable of the group and the one that it is a part of.</source>
      <translation>Par grupp/helhet, åtskilda med semikolon: gruppens variabel och den variabel som gruppen är en del av.</translation>
    </message>
    <message>
      <source>Several groups at once</source>
      <translation>Flera grupper på en gång</translation>
    </message>
    <message>
      <source>Sets of groups that do not overlap, joined by + and separated by semicolons: low_income+middle_income+high_income. Ordered classes from the lowest to the highest.</source>
      <translation>Uppsättningar av grupper som inte överlappar varandra, sammanfogade med + och åtskilda med semikolon: low_income+middle_income+high_income. Ordnade klasser från den lägsta till den högsta.</translation>
    </message>
    <message>
      <source>Scales</source>
      <translation>Skalor</translation>
    </message>
    <message>
      <source>Separated by commas: cell, radii in metres (500, 1000), numbers of nearest people (k:1600). Radii and nearest people are for the spatial measures; several make a profile.</source>
      <translation>Åtskilda med komma: cell, radier i meter (500, 1000), antal närmaste invånare (k:1600). Radier och närmaste invånare gäller de spatiala måtten; flera ger en profil.</translation>
    </message>
    <message>
      <source>Each region on its own too</source>
      <translation>Även varje region för sig</translation>
    </message>
    <message>
      <source>Last ring of the nearest people</source>
      <translation>Den sista ringen av närmaste invånare</translation>
    </message>
    <message>
      <source>The cells in which a number of nearest people is reached: whole: all of their people count; proportional: the share that is needed.</source>
      <translation>De rutor där antalet närmaste invånare uppnås: whole: alla deras invånare räknas; proportional: den andel som behövs.</translation>
    </message>
    <message>
      <source>Random regions for p-values (0: none)</source>
      <translation>Slumpade regioner för p-värden (0: inga)</translation>
    </message>
    <message>
      <source>A p-value tells how likely chance alone gives as much segregation: the share of so many random regions that are at least as segregated. Use 999 or more; the same seed gives the same ones. What is small is surely not chance, but may still be slight: the interval tells how much it is.</source>
      <translation>Ett p-värde visar hur sannolikt enbart slumpen ger lika mycket segregation: andelen av så många slumpmässiga regioner som är minst lika segregerade. Använd 999 eller fler; samma frö ger samma regioner. Ett litet värde är säkert ingen slump, men segregationen kan ändå vara liten: intervallet visar hur stor den är.</translation>
    </message>
    <message>
      <source>Weight by distance (kernel)</source>
      <translation>Vikt efter avstånd (kärna)</translation>
    </message>
    <message>
      <source>How people within the radius count: uniform: all alike; triangular and biweight: less with distance, nothing from the radius on; gaussian and exponential: less with distance, also beyond the radius, which is their scale.</source>
      <translation>Hur invånarna inom radien räknas: uniform: alla lika; triangular och biweight: mindre med avståndet, ingenting från radien och utåt; gaussian och exponential: mindre med avståndet, även bortom radien, som är deras mått.</translation>
    </message>
    <message>
      <source>Mean household size under randomness</source>
      <translation>Hushållens medelstorlek vid slumpen</translation>
    </message>
    <message>
      <source>People who live together are mostly of the same group, so that persons drawn one by one (1) understate what chance does. In Finland about 1.9 for inhabitants and 1.6 for adults (postal code areas, Statistics Finland 2024); 1 for counts of households.</source>
      <translation>De som bor tillsammans hör för det mesta till samma grupp, så personer som lottas en och en (1) underskattar slumpen. I Finland ungefär 1,9 för invånare och 1,6 för vuxna (postnummerområden, Statistikcentralen 2024); 1 för antal hushåll.</translation>
    </message>
    <message>
      <source>Indicators and relative socio-economic level</source>
      <translation>Indikatorer och relativ socioekonomisk nivå</translation>
    </message>
    <message>
      <source>Shares, index and five levels per cell and year.</source>
      <translation>Andelar, index och fem nivåer per ruta och år.</translation>
    </message>
    <message>
      <source>Adds indicators to the statistics layer: shares with their bases and distances from the reference, an index of chosen variables, and five levels from clearly below to clearly above the regional level.</source>
      <translation>Lägger till indikatorer i statistiklagret: andelar med basmängder och avvikelser från referensvärdet, ett index av valda variabler och fem nivåer från klart under till klart över regionens nivå.</translation>
    </message>
    <message>
      <source>Where people with little education, without work and with low income live in the same cells, differentiation shows as a pattern that single variables do not show.</source>
      <translation>När personer med låg utbildning, utan arbete och med låg inkomst bor i samma rutor framträder segregationen som ett mönster som enskilda variabler inte visar.</translation>
    </message>
    <message>
      <source>By default the mean of population-weighted z-scores of low education, unemployment and low income, high = better off, the variables that Vantaa (Ala-Mantila 2018) and Helsinki use. Centre: each year; spread: the first year. Levels: cuts at 0.5 and 1.5 standard deviations. The standard error takes the counts as binomial and adds the variables' errors conservatively.</source>
      <translation>Som standard medelvärdet av de befolkningsvägda z-värdena för låg utbildning, arbetslöshet och låg inkomst, högt = bättre ställning; samma variabler används av Vanda (Ala-Mantila 2018) och Helsingfors. Medelvärde: varje år; spridning: det första året. Nivåer: klassgränser vid 0,5 och 1,5 standardavvikelser. Medelfelet utgår från att antalen är binomialfördelade, och variablernas fel läggs försiktigt ihop.</translation>
    </message>
    <message>
      <source>The level is relative to the region, not good or bad in itself. In cells of 10 to 30 adults most levels are uncertain; the map pales them. Look at the student and pensioner shares before you read a low level: a student village has low incomes.</source>
      <translation>Nivån är relativ till regionen, inte bra eller dålig i sig. I rutor med 10–30 vuxna är de flesta nivåer osäkra; på kartan visas de blekare. Se på andelen studerande och pensionärer innan du tolkar en låg nivå: i en studentby är inkomsterna låga.</translation>
    </message>
    <message>
      <source>Computing indicators</source>
      <translation>Beräknar indikatorer</translation>
    </message>
    <message>
      <source>The layer of indicators cannot be read; choose another one.</source>
      <translation>Indikatorlagret kan inte läsas; välj ett annat lager.</translation>
    </message>
    <message>
      <source>Finding concentrations</source>
      <translation>Söker koncentrationer</translation>
    </message>
    <message>
      <source>{year}, “{groups}”: {percent} of the inhabitants live in the {cells} places that count.</source>
      <translation>{year}, ”{groups}”: {percent} av invånarna bor på de {cells} platser som räknas.</translation>
    </message>
    <message>
      <source>Local segregation</source>
      <translation>Lokal segregation</translation>
    </message>
    <message>
      <source>Where a group is more common than in the whole, beyond chance.</source>
      <translation>Var en grupp är vanligare än i helheten, utöver slumpen.</translation>
    </message>
    <message>
      <source>Gives every cell and year the location quotient of a group, how mixed the cell is (entropy, Simpson), its divergence from the whole, and its contribution to dissimilarity, information theory index, isolation and exposure; of the cell itself, or of the people within a radius around it.</source>
      <translation>Ger varje ruta och år gruppens lokaliseringskvot, hur blandad rutan är (entropi, Simpson), dess avvikelse från helheten och dess bidrag till olikhetsindexet, det informationsteoretiska indexet, isoleringen och exponeringen; för rutan själv, eller för invånarna inom en radie kring den.</translation>
    </message>
    <message>
      <source>An index says how segregated a region is, not where. The local measures add up to the indices and show which places they come from.</source>
      <translation>Ett index säger hur segregerad en region är, inte var. De lokala måtten summerar till indexen och visar från vilka platser de kommer.</translation>
    </message>
    <message>
      <source>Location quotient: Isard 1960; divergence: Roberto 2015; neighbourhoods: Feitosa et al. 2007. Beside each measure stands its expectation if people were spread at random over the same cells, and beside the quotient the band in which chance leaves 95 % of such cells. A quotient is clear where it lies beyond chance, with the false discovery rate controlled (Benjamini and Hochberg 1995).</source>
      <translation>Lokaliseringskvot: Isard 1960; divergens: Roberto 2015; grannskap: Feitosa m.fl. 2007. Bredvid varje mått står dess väntevärde om invånarna fördelades slumpmässigt över samma rutor, och bredvid kvoten det band inom vilket slumpen lämnar 95 % av sådana rutor. En kvot är tydlig där den ligger utanför slumpen, när andelen falska upptäckter hålls under kontroll (Benjamini och Hochberg 1995).</translation>
    </message>
    <message>
      <source>In cells of few people chance alone gives high and low quotients: read the pale colours as not clear. Suppressed cells have no value, and neighbourhoods are made of the visible cells only; their coverage is told. A high quotient is neither good nor bad in itself.</source>
      <translation>I rutor med få invånare ger slumpen ensam höga och låga kvoter: läs de bleka färgerna som oklara. Skyddade rutor har inget värde, och grannskapen består bara av de synliga rutorna; deras täckning anges. En hög kvot är varken bra eller dålig i sig.</translation>
    </message>
    <message>
      <source>Group within its whole</source>
      <translation>Grupp i sin helhet</translation>
    </message>
    <message>
      <source>A pair group/whole: the variable of the group and the one that it is a part of.</source>
      <translation>Ett par grupp/helhet: gruppens variabel och den variabel som gruppen är en del av.</translation>
    </message>
    <message>
      <source>Radius of the neighbourhood, metres (empty: the cell itself)</source>
      <translation>Grannskapets radie, meter (tomt: rutan själv)</translation>
    </message>
    <message>
      <source>One group is mapped at a time; write one pair group/whole, not {count}.</source>
      <translation>En grupp kartläggs åt gången; skriv ett par grupp/helhet, inte {count}.</translation>
    </message>
    <message>
      <source>Concentrations and pockets</source>
      <translation>Koncentrationer och fickor</translation>
    </message>
    <message>
      <source>Where cells of a low or high level lie together, and low ones alone.</source>
      <translation>Var rutor på låg eller hög nivå ligger tillsammans, och låga ensamma.</translation>
    </message>
    <message>
      <source>Finds concentrations of a low or high level in every year, and pockets: cells of a low level in surroundings that are not low. Gives the cells their class, and the outline of each concentration and pocket with its people, mean index and people by level.</source>
      <translation>Söker koncentrationer av låg eller hög nivå för varje år, och fickor: rutor på låg nivå i en omgivning som inte är låg. Ger rutorna deras klass, och varje koncentration och ficka en avgränsning med invånare, medelindex och invånare efter nivå.</translation>
    </message>
    <message>
      <source>A single low cell and a whole low district need different plans, and a pocket disappears in the figures of its district.</source>
      <translation>En enskild låg ruta och ett helt lågt område kräver olika planer, och en ficka försvinner i områdets siffror.</translation>
    </message>
    <message>
      <source>contiguity: cells of the chosen levels that touch. getisord: Gi* of the index within a radius (Ord and Getis 1995). moran: local Moran's I of cells that touch, with conditional permutations (Anselin 1995). Both with the false discovery rate controlled (Benjamini and Hochberg 1995). Surroundings: mean index of the other visible people within the radius.</source>
      <translation>contiguity: rutor på de valda nivåerna som gränsar till varandra. getisord: indexets Gi* inom en radie (Ord och Getis 1995). moran: lokalt Morans I för rutor som gränsar till varandra, med betingade permutationer (Anselin 1995). I båda hålls andelen falska upptäckter under kontroll (Benjamini och Hochberg 1995). Omgivning: medelindex för de övriga synliga invånarna inom radien.</translation>
    </message>
    <message>
      <source>The classes are relative to the region. Only visible cells count: read the coverage of an area, the share of the people in it and in the cells that touch it whose cells may be shown. Gi* and Moran's I say that alike cells lie together, not why, and on a smoothed index they say so too often.</source>
      <translation>Klasserna är relativa till regionen. Bara synliga rutor räknas: läs ett områdes täckning, andelen av invånarna i området och i rutorna som gränsar till det vars rutor får visas. Gi* och Morans I säger att lika rutor ligger tillsammans, inte varför, och på ett utjämnat index säger de det för ofta.</translation>
    </message>
    <message>
      <source>Cells and their class</source>
      <translation>Rutor och deras klass</translation>
    </message>
    <message>
      <source>Concentrations and pockets as areas</source>
      <translation>Koncentrationer och fickor som områden</translation>
    </message>
    <message>
      <source>Low up to level</source>
      <translation>Låg upp till nivå</translation>
    </message>
    <message>
      <source>High is the mirror image: low up to level 2 means high from level 4. For getisord and moran it says what a pocket is.</source>
      <translation>Hög är spegelbilden: låg upp till nivå 2 betyder hög från nivå 4. För getisord och moran anger den vad en ficka är.</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Metod</translation>
    </message>
    <message>
      <source>contiguity: cells of the chosen levels that touch; getisord: low or high values around a cell beyond chance; moran: cells like those that touch them beyond chance.</source>
      <translation>contiguity: rutor på de valda nivåerna som gränsar till varandra; getisord: låga eller höga värden kring en ruta mer än slumpen ger; moran: rutor som liknar dem de gränsar till mer än slumpen ger.</translation>
    </message>
    <message>
      <source>What to look for</source>
      <translation>Vad som söks</translation>
    </message>
    <message>
      <source>low: with pockets; high: without them.</source>
      <translation>low: med fickor; high: utan dem.</translation>
    </message>
    <message>
      <source>Radius of the surroundings, metres</source>
      <translation>Omgivningens radie, meter</translation>
    </message>
    <message>
      <source>Of pockets, and of Gi*; at least the side of a cell.</source>
      <translation>För fickor och för Gi*; minst rutans sida.</translation>
    </message>
    <message>
      <source>Cells in a concentration, at least</source>
      <translation>Rutor i en koncentration, minst</translation>
    </message>
    <message>
      <source>People in a concentration, at least</source>
      <translation>Invånare i en koncentration, minst</translation>
    </message>
    <message>
      <source>What touches</source>
      <translation>Vad som gränsar</translation>
    </message>
    <message>
      <source>queen: cells with a common side or corner; rook: with a common side.</source>
      <translation>queen: rutor med en gemensam sida eller ett gemensamt hörn; rook: med en gemensam sida.</translation>
    </message>
    <message>
      <source>Permutations (moran)</source>
      <translation>Permutationer (moran)</translation>
    </message>
    <message>
      <source>At least 9999; more give finer p-values, which many cells need.</source>
      <translation>Minst 9999; fler ger finare p-värden, vilket många rutor kräver.</translation>
    </message>
    <message>
      <source>False discovery rate (getisord, moran)</source>
      <translation>Andel falska upptäckter (getisord, moran)</translation>
    </message>
    <message>
      <source>Index</source>
      <translation>Index</translation>
    </message>
    <message>
      <source>index: of the cells; index_smooth: of their neighbourhoods.</source>
      <translation>index: rutornas; index_smooth: deras grannskaps.</translation>
    </message>
    <message>
      <source>Year (empty: all)</source>
      <translation>År (tomt: alla)</translation>
    </message>
    <message>
      <source>Monitor residential differentiation</source>
      <translation>Följ upp boendesegregationen</translation>
    </message>
    <message>
      <source>From yearly statistics to styled layers and a report in one run.</source>
      <translation>Från årlig statistik till färdigt utformade kartlager och en rapport i en enda körning.</translation>
    </message>
    <message>
      <source>Imports the statistics of all years, protects them, computes indicators and the relative socio-economic level, the change between two years, and the dissimilarity and isolation of every year, and writes a report.</source>
      <translation>Importerar statistiken för alla år, skyddar den, beräknar indikatorer och den relativa socioekonomiska nivån, förändringen mellan två år samt olikhets- och isoleringsindex för varje år och skriver en rapport.</translation>
    </message>
    <message>
      <source>One run gives what a municipality follows from year to year, in the project that is open.</source>
      <translation>En enda körning ger det som en kommun följer upp från år till år, i det projekt som är öppet.</translation>
    </message>
    <message>
      <source>The same steps as “Import statistics” and “Indicators”. Dissimilarity D: Duncan and Duncan 1955; isolation: Massey and Denton 1988; each beside its expected value if people were spread at random over the same cells. Clear change is beyond random variation, with the false discovery rate controlled (Benjamini and Hochberg 1995).</source>
      <translation>Samma steg som i ”Importera statistik” och ”Indikatorer”. Olikhetsindex D: Duncan och Duncan 1955; isoleringsindex: Massey och Denton 1988; bredvid vartdera anges det förväntade värdet om invånarna fördelades slumpmässigt över samma rutor. En tydlig förändring är större än den slumpmässiga variationen, när andelen falska upptäckter hålls under kontroll (Benjamini och Hochberg 1995).</translation>
    </message>
    <message>
      <source>The figures cover the cells that may be shown; read the coverage beside them. Small cells make D larger than it is: compare it with the value under randomness. Change is shown only where both years are visible.</source>
      <translation>Uppgifterna omfattar de rutor som får visas; läs täckningen bredvid dem. Små rutor gör D större än det är: jämför det med värdet vid slumpmässig fördelning. Förändringen visas endast där båda åren är synliga.</translation>
    </message>
    <message>
      <source>Change from year (empty: the first comparable)</source>
      <translation>Förändring från år (tomt: det första jämförbara)</translation>
    </message>
    <message>
      <source>Change to year (empty: the last comparable)</source>
      <translation>Förändring till år (tomt: det sista jämförbara)</translation>
    </message>
    <message>
      <source>Pooled remainder</source>
      <translation>Sammanslagen rest</translation>
    </message>
    <message>
      <source>Between {first} and {last} a variable was redefined, so there is no change to show; choose other years.</source>
      <translation>Mellan {first} och {last} har definitionen av en variabel ändrats, så ingen förändring kan visas; välj andra år.</translation>
    </message>
    <message>
      <source>Fewer than two years have figures to show, so change is left out; add a layer of another year that has them.</source>
      <translation>Det finns uppgifter att visa för färre än två år, så förändringen utelämnas; lägg till ett lager från ett annat år som har dem.</translation>
    </message>
    <message>
      <source>“{name}” has no figures to show in {years}; there is nothing to compare or to draw in those years.</source>
      <translation>”{name}” har inga uppgifter att visa för {years}; för de åren finns inget att jämföra eller rita.</translation>
    </message>
    <message>
      <source>The data has a single year, so change is left out; add a layer of another year.</source>
      <translation>Materialet omfattar bara ett år, så förändringen utelämnas; lägg till ett lager för ett annat år.</translation>
    </message>
    <message>
      <source>Making the report</source>
      <translation>Sammanställer rapporten</translation>
    </message>
    <message>
      <source>Comparing years and groups</source>
      <translation>Jämför år och grupper</translation>
    </message>
    <message>
      <source>{count} suppressed figures of “{group}” could be worked out from those shown and from public totals; raise the smallest base that is shown, or import fewer variables.</source>
      <translation>{count} skyddade siffror i ”{group}” skulle kunna räknas ut ur dem som visas och ur offentliga totaler; höj det minsta bastal som visas eller importera färre variabler.</translation>
    </message>
    <message>
      <source>{count} suppressed figures of “{group}” could not be judged in the time that the import gives to the attack on them; run “Audit disclosure” before you publish.</source>
      <translation>{count} skyddade siffror i ”{group}” hann inte bedömas på den tid som importen ger angreppet på dem; kör ”Granska röjanderisk” innan du publicerar.</translation>
    </message>
    <message>
      <source>Statistics, one or more layers per year</source>
      <translation>Statistik, ett eller flera lager per år</translation>
    </message>
    <message>
      <source>Grid layers, postal code areas or plain tables, as delivered.</source>
      <translation>Rutmaterial, postnummerområden eller tabeller utan geometri, så som de har levererats.</translation>
    </message>
    <message>
      <source>Years of the layers</source>
      <translation>Lagrens år</translation>
    </message>
    <message>
      <source>Pairs layer name=year, or as many years as layers in their order. Empty: the year field of the data, else a year in the layer's name.</source>
      <translation>Par lagernamn=år, eller lika många år som lager i samma ordning. Tomt: materialets årsfält, eller om det saknas ett år i lagrets namn.</translation>
    </message>
    <message>
      <source>Regions (polygons)</source>
      <translation>Områden (polygoner)</translation>
    </message>
    <message>
      <source>Name of the region</source>
      <translation>Områdets namn</translation>
    </message>
    <message>
      <source>Import statistics</source>
      <translation>Importera statistik</translation>
    </message>
    <message>
      <source>Yearly grid or area statistics as one protected layer.</source>
      <translation>Årlig rut- eller områdesstatistik som ett skyddat lager.</translation>
    </message>
    <message>
      <source>Reads the statistics of one or more years (Ruututietokanta, Väestöruutuaineisto, HSY, Paavo, Eurostat, or a product of your own described in YAML) and makes one layer of them: a row per cell or area and year.</source>
      <translation>Läser statistiken för ett eller flera år (Rutdatabasen, Befolkningsrutmaterialet, HSY, Paavo, Eurostat eller en egen produkt beskriven i YAML) och gör ett lager av den: en rad per ruta eller område och år.</translation>
    </message>
    <message>
      <source>Products spell, date and suppress their figures in their own ways. Here zero, suppressed, uninhabited and missing stay different things, and nothing is ever filled in.</source>
      <translation>Produkterna benämner, daterar och skyddar sina uppgifter på olika sätt. Här hålls noll, skyddad, obebodd och saknad isär, och ingenting fylls någonsin i.</translation>
    </message>
    <message>
      <source>Suppression codes are read by the product's rules, also where a code is a legal value elsewhere (HSY: 99). Figures about fewer people, households or dwellings than the threshold are suppressed; the bases themselves are public (Statistics Finland, Grid Database: protection of the data).</source>
      <translation>Skyddskoderna tolkas enligt produktens regler, även när en kod är ett giltigt värde någon annanstans (HSY: 99). Uppgifter om färre invånare, hushåll eller bostäder än tröskelvärdet skyddas; själva basmängderna är offentliga (Statistikcentralen, Rutdatabasen: skydd av uppgifterna).</translation>
    </message>
    <message>
      <source>A threshold alone does not stop differencing between overlapping publications. Check your licence before publishing cells. Definitions that changed between releases are carried along and must not be read as change.</source>
      <translation>Enbart ett tröskelvärde hindrar inte att skyddade uppgifter härleds som skillnader mellan överlappande publikationer. Kontrollera din licens innan du publicerar rutor. Definitioner som ändrats mellan versionerna följer med och får inte tolkas som förändring.</translation>
    </message>
    <message>
      <source>Inhabited cells in the last year</source>
      <translation>Bebodda rutor det sista året</translation>
    </message>
    <message>
      <source>People in the data of the last year</source>
      <translation>Invånare i det sista årets material</translation>
    </message>
    <message>
      <source>People in cells where every variable is shown</source>
      <translation>Invånare i rutor där alla variabler visas</translation>
    </message>
    <message>
      <source>Coverage (%)</source>
      <translation>Täckning (%)</translation>
    </message>
    <message>
      <source>Grid from points</source>
      <translation>Rutnät av punkter</translation>
    </message>
    <message>
      <source>A municipal register counted on the national grid, protected.</source>
      <translation>Ett kommunalt register räknat på det nationella rutnätet, skyddat.</translation>
    </message>
    <message>
      <source>Counts the people, households or dwellings of a register, given as points or as a table with coordinates, in the cells of the national grid (250 m, 1 km or 5 km), year by year.</source>
      <translation>Räknar personerna, hushållen eller bostäderna i ett register, givna som punkter eller som tabell med koordinater, i det nationella rutnätets rutor (250 m, 1 km eller 5 km), år för år.</translation>
    </message>
    <message>
      <source>A municipality has registers, not grids. The result is a statistics layer like any other: indicators, comparison of years and segregation indices work on it.</source>
      <translation>En kommun har register, inte rutor. Resultatet är ett statistiklager som andra: indikatorer, årsjämförelse och segregationsindex fungerar på det.</translation>
    </message>
    <message>
      <source>A concept of the catalogue counts every row as one (population), or takes the number from a field (population=residents, dwellings=flats). Texts of the category fields become concepts by “Classes” (rental_households=tenure:rented|subsidised); left empty, texts that are the name of a concept do. Which rows are of one household is told by the field of the household.</source>
      <translation>Ett begrepp i katalogen räknar varje rad som ett (population) eller tar antalet ur ett fält (population=invanare, dwellings=bostader). Kategorifältens texter blir begrepp genom ”Klasser” (rental_households=upplatelse:hyres|ara); tomt: texter som är namnet på ett begrepp. Vilka rader som hör till samma hushåll säger hushållets fält.</translation>
    </message>
    <message>
      <source>A register is not public: totals are suppressed too, and a cell needs several households, not one large one. The counts as such never leave the computer's memory. Other cell sizes are not offered, because two overlapping grids would tell of the people between them.</source>
      <translation>Ett register är inte offentligt: också totaler skyddas, och en ruta behöver flera hushåll, inte ett stort. Antalen som sådana lämnar aldrig datorns minne. Andra rutstorlekar erbjuds inte, för två överlappande rutnät skulle berätta om invånarna mellan dem.</translation>
    </message>
    <message>
      <source>Register</source>
      <translation>Register</translation>
    </message>
    <message>
      <source>What a row counts</source>
      <translation>Vad en rad räknar</translation>
    </message>
    <message>
      <source>Concepts, or pairs concept=field with the number, separated by commas.</source>
      <translation>Begrepp, eller par begrepp=fält med antalet, åtskilda med komma.</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Klasser</translation>
    </message>
    <message>
      <source>concept=field:value, separated by semicolons; several values with |. Empty: values that are the name of a concept.</source>
      <translation>begrepp=fält:värde, åtskilda med semikolon; flera värden med |. Tomt: värden som är namnet på ett begrepp.</translation>
    </message>
    <message>
      <source>Year, where no field has it</source>
      <translation>År, om inget fält har det</translation>
    </message>
    <message>
      <source>Category fields</source>
      <translation>Kategorifält</translation>
    </message>
    <message>
      <source>Field of the household</source>
      <translation>Hushållets fält</translation>
    </message>
    <message>
      <source>Field of the year or date</source>
      <translation>Fält med år eller datum</translation>
    </message>
    <message>
      <source>Side of the cells (m)</source>
      <translation>Rutans sida (m)</translation>
    </message>
    <message>
      <source>Fewest households in a cell</source>
      <translation>Minsta antal hushåll i en ruta</translation>
    </message>
    <message>
      <source>Field of the easting</source>
      <translation>Fält med östkoordinat</translation>
    </message>
    <message>
      <source>Field of the northing</source>
      <translation>Fält med nordkoordinat</translation>
    </message>
    <message>
      <source>Reference system of the coordinate fields</source>
      <translation>Koordinatfältens referenssystem</translation>
    </message>
    <message>
      <source>Name of the register in the source line</source>
      <translation>Registrets namn i källraden</translation>
    </message>
    <message>
      <source>Nothing is counted; state what a row counts, for example population.</source>
      <translation>Inget räknas; ange vad en rad räknar, till exempel population.</translation>
    </message>
    <message>
      <source>A row cannot count as one person and as one household; state the field with the number of one of them, for example population=residents.</source>
      <translation>En rad kan inte vara både en invånare och ett hushåll; ange fältet med antalet för det ena, till exempel population=invanare.</translation>
    </message>
    <message>
      <source>“{part}” is no class; write concept=field:value, for example rental_households=tenure:rented.</source>
      <translation>”{part}” är ingen klass; skriv begrepp=fält:värde, till exempel rental_households=upplatelse:hyres.</translation>
    </message>
    <message>
      <source>“{name}” is no count of the catalogue; known are {known}.</source>
      <translation>”{name}” är inget antal i katalogen; kända är {known}.</translation>
    </message>
    <message>
      <source>Counting in cells</source>
      <translation>Räkning i rutor</translation>
    </message>
    <message>
      <source>Layer “{layer}” says no year; state the field of the year, or the year.</source>
      <translation>Lagret ”{layer}” säger inget år; ange årets fält eller året.</translation>
    </message>
    <message>
      <source>Make training data</source>
      <translation>Skapa övningsmaterial</translation>
    </message>
    <message>
      <source>A fictional city region for workshops and trials.</source>
      <translation>En fiktiv stadsregion för kurser och försök.</translation>
    </message>
    <message>
      <source>Makes a GeoPackage with a fictional city region: one grid layer per year, spelled and suppressed as Ruututietokanta is, and plan areas, buildings, stops, schools and catchments.</source>
      <translation>Skapar en GeoPackage-fil med en fiktiv stadsregion: ett rutlager per år, med samma fältnamn och skydd som i Rutdatabasen, samt planområden, byggnader, hållplatser, skolor och elevupptagningsområden.</translation>
    </message>
    <message>
      <source>Licensed grids may not be handed out in a workshop. These figures look like them, describe nobody, and are the same on every machine.</source>
      <translation>Rutmaterial som kräver licens får inte delas ut på en kurs. Dessa uppgifter ser likadana ut, beskriver ingen och är desamma på varje dator.</translation>
    </message>
    <message>
      <source>Drawn from a seeded random generator: centres, suburbs, a student area, a lake and a growing new district, with differentiation that grows over the years. The same seed gives the same region.</source>
      <translation>Framställd med en slumptalsgenerator utifrån ett slumpfrö: centrum, förorter, ett studentområde, en sjö och en växande ny stadsdel, med en segregation som växer under årens lopp. Samma slumpfrö ger samma region.</translation>
    </message>
    <message>
      <source>Fictional: no figure says anything of a real place. It is the only tool that writes counts as they would be delivered, unprotected by this plugin.</source>
      <translation>Fiktivt: ingen uppgift säger något om en verklig plats. Detta är det enda verktyget som skriver antal så som de skulle levereras, utan insticksprogrammets skydd.</translation>
    </message>
    <message>
      <source>Years</source>
      <translation>År</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Storlek</translation>
    </message>
    <message>
      <source>region: over 20 000 inhabited cells; small: about 400.</source>
      <translation>region: över 20 000 bebodda rutor; small: cirka 400.</translation>
    </message>
    <message>
      <source>Training data</source>
      <translation>Övningsmaterial</translation>
    </message>
    <message>
      <source>Grid layers</source>
      <translation>Rutlager</translation>
    </message>
    <message>
      <source>Plan areas</source>
      <translation>Planområden</translation>
    </message>
    <message>
      <source>Buildings</source>
      <translation>Byggnader</translation>
    </message>
    <message>
      <source>Stops</source>
      <translation>Hållplatser</translation>
    </message>
    <message>
      <source>Schools</source>
      <translation>Skolor</translation>
    </message>
    <message>
      <source>Catchments</source>
      <translation>Elevupptagningsområden</translation>
    </message>
    <message>
      <source>“{years}” are no years; write them as 2010,2014,2022.</source>
      <translation>”{years}” är inga årtal; skriv dem i formen 2010,2014,2022.</translation>
    </message>
    <message>
      <source>Putting the years together</source>
      <translation>Sammanställer åren</translation>
    </message>
    <message>
      <source>Attacked: none of the {count} suppressed figures can be worked out from what is published.</source>
      <translation>Angripet: ingen av de {count} skyddade siffrorna kan räknas ut av det som publiceras.</translation>
    </message>
    <message>
      <source>{count} suppressed figures can be worked out, or may be ({cases}); run “Audit disclosure” to see how, and import the statistics again with more protection.</source>
      <translation>{count} skyddade siffror kan räknas ut, eller kanske kan det ({cases}); kör ”Granska röjanderisk” för att se hur, och importera statistiken på nytt med starkare skydd.</translation>
    </message>
    <message>
      <source>Publish</source>
      <translation>Publicera</translation>
    </message>
    <message>
      <source>A GeoPackage that may be handed on: attacked first, then written anew.</source>
      <translation>En GeoPackage som får lämnas vidare: först angripen, sedan skriven på nytt.</translation>
    </message>
    <message>
      <source>Writes statistics, indicators and changes into a new GeoPackage with their styles, metadata, source line and coverage. What the licence of the statistics does not let out stays in: of such products only levels and classes are written.</source>
      <translation>Skriver statistik, indikatorer och förändringar till en ny GeoPackage med stilar, metadata, källhänvisning och täckning. Det som licensen för statistiken inte släpper ut stannar inne: av sådana produkter skrivs endast nivåer och klasser.</translation>
    </message>
    <message>
      <source>A file that was made by deleting columns still holds them: a GeoPackage does not wipe what is deleted. This file is written anew from a list of fields that may be in it, and looked into before it takes its name.</source>
      <translation>En fil som gjorts genom att ta bort kolumner innehåller dem fortfarande: en GeoPackage raderar inte det som tas bort. Denna fil skrivs på nytt efter en lista över tillåtna fält och granskas innan den får sitt namn.</translation>
    </message>
    <message>
      <source>Every field is proved from the layer's own protected figures; what cannot be proved is left out. The layers are attacked together with what is known already (“Audit disclosure”), and refused if a suppressed figure can be worked out. A class is told only where it leaves at least three counts, else it is joined with its neighbours. Group disclosure: Handbook on Statistical Disclosure Control, 2nd ed., 4.2; what files keep of deleted rows: SQLite, PRAGMA secure_delete. The ledger remembers what was suppressed and released, and never holds anything else.</source>
      <translation>Varje fält bevisas av lagrets egna skyddade siffror; det som inte kan bevisas utelämnas. Lagren angrips tillsammans med det som redan är känt (”Granska röjanderisk”) och avvisas om en skyddad siffra kan räknas ut. En klass anges endast där den rymmer minst tre antal, annars slås den ihop med sina grannar. Grupprisk: Handbook on Statistical Disclosure Control, 2 uppl., 4.2; vad filer behåller av borttagna rader: SQLite, PRAGMA secure_delete. Publiceringsliggaren minns vad som skyddats och publicerats och innehåller aldrig något annat.</translation>
    </message>
    <message>
      <source>Keep one ledger per product, and give it to “Import statistics” the next time, so that what was suppressed once stays suppressed. Check the terms of your licence; local knowledge, such as of the only house in a cell, is beyond any protection.</source>
      <translation>Ha en publiceringsliggare per produkt och ge den till ”Importera statistik” nästa gång, så att det som en gång skyddats förblir skyddat. Kontrollera villkoren i din licens; lokalkännedom, till exempel om det enda huset i en ruta, kan inget skydd rå på.</translation>
    </message>
    <message>
      <source>Layers to be published</source>
      <translation>Lager som ska publiceras</translation>
    </message>
    <message>
      <source>Tables and layers that everybody knows already</source>
      <translation>Tabeller och lager som alla redan känner till</translation>
    </message>
    <message>
      <source>Published file</source>
      <translation>Publicerad fil</translation>
    </message>
    <message>
      <source>There is nothing to publish; choose layers.</source>
      <translation>Det finns inget att publicera; välj lager.</translation>
    </message>
    <message>
      <source>Attacking what is to be published</source>
      <translation>Angriper det som ska publiceras</translation>
    </message>
    <message>
      <source>“{destination}” is one of the inputs; write what is published to a file of its own.</source>
      <translation>”{destination}” är en av indatafilerna; skriv det som publiceras till en egen fil.</translation>
    </message>
    <message>
      <source>Layer “{layer}” shows “{field}” in {rows} rows where an earlier release has suppressed it; import the statistics again with this ledger.</source>
      <translation>Lagret ”{layer}” visar ”{field}” på {rows} rader där en tidigare publicering har skyddat det; importera statistiken på nytt med denna publiceringsliggare.</translation>
    </message>
    <message>
      <source>“{layer}”: left out, as the layer's own figures do not prove them: {fields}.</source>
      <translation>”{layer}”: utelämnade, eftersom lagrets egna siffror inte bevisar dem: {fields}.</translation>
    </message>
    <message>
      <source>Layer “{layer}” is neither statistics or indicators of this plugin nor a change of them; publish those, and share the rest as maps.</source>
      <translation>Lagret ”{layer}” är varken statistik eller indikatorer från detta tillägg eller en förändring av dem; publicera dem och dela resten som kartor.</translation>
    </message>
    <message>
      <source>Levels and classes only: the licence of the statistics does not let their figures be handed on.</source>
      <translation>Endast nivåer och klasser: licensen för statistiken tillåter inte att siffrorna lämnas vidare.</translation>
    </message>
    <message>
      <source>The written file is not what was meant ({faults}), so that nothing was published; try again in another folder.</source>
      <translation>Den skrivna filen är inte som avsett ({faults}), så ingenting publicerades; försök igen i en annan mapp.</translation>
    </message>
    <message>
      <source>Protecting the counts</source>
      <translation>Antalen skyddas</translation>
    </message>
    <message>
      <source>{layer}, masked</source>
      <translation>{layer}, skyddad</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no field “{field}”; choose one that it has.</source>
      <translation>Lagret ”{layer}” har inget fält ”{field}”; välj ett som finns.</translation>
    </message>
    <message>
      <source>“{text}” is no list of codes; write numbers separated by commas, for example -1.</source>
      <translation>”{text}” är ingen lista med koder; skriv tal med kommatecken emellan, till exempel -1.</translation>
    </message>
    <message>
      <source>Verdicts</source>
      <translation>Utslag</translation>
    </message>
    <message>
      <source>There is no statistics layer of this plugin among the layers to be published; choose one, and give what it was made into beside it.</source>
      <translation>Bland lagren som ska publiceras finns inget statistiklager från det här insticksprogrammet; välj ett, och ge det som gjorts av det vid sidan av.</translation>
    </message>
    <message>
      <source>Mask a grid</source>
      <translation>Skydda ett rutnät</translation>
    </message>
    <message>
      <source>Protects the counts of any grid layer of your own.</source>
      <translation>Skyddar antalen i vilket eget rutlager som helst.</translation>
    </message>
    <message>
      <source>Takes a grid layer with counts and what they are counted of, and writes a new one in which small figures, and those that would give them away, are suppressed. Only the id, the counts and the bases go out; all other fields stay behind.</source>
      <translation>Tar ett rutlager med antal och det som de räknas av och skriver ett nytt där små tal, och de som skulle röja dem, är skyddade. Bara id, antal och baser följer med; alla andra fält lämnas kvar.</translation>
    </message>
    <message>
      <source>For grids that are no data product which “Import statistics” knows: orders of your own, or counts that another tool has made.</source>
      <translation>För rutnät som ”Importera statistik” inte känner som produkt: egna beställningar, eller antal som ett annat verktyg har räknat.</translation>
    </message>
    <message>
      <source>The same rules as for the statistics: a threshold for the base (10 unless stated), edge classes where a count or its complement is below three, and further cells where the totals of 1 km, which count as public, would give a single one away (Hundepool et al. 2012, Statistical Disclosure Control).</source>
      <translation>Samma regler som för statistiken: en tröskel för basen (10 om inget annat anges), randklasser där ett antal eller dess komplement är under tre, och fler rutor där summorna för 1 km, som räknas som offentliga, skulle röja en enskild (Hundepool m.fl. 2012, Statistical Disclosure Control).</translation>
    </message>
    <message>
      <source>Counts only: to mask shares, z-scores, smoothed values or changes at the end protects nothing, because their neighbours hold what is masked. Totals for areas that cross the cells must be computed of the result, not of the input.</source>
      <translation>Bara för antal: att till sist dölja andelar, z-värden, utjämnade värden eller förändringar skyddar ingenting, för grannarna innehåller det som döljs. Summor för områden som korsar rutorna ska räknas av resultatet, inte av indata.</translation>
    </message>
    <message>
      <source>Grid (square cells, or their centres)</source>
      <translation>Rutnät (kvadratiska rutor eller deras mittpunkter)</translation>
    </message>
    <message>
      <source>Counts</source>
      <translation>Antal</translation>
    </message>
    <message>
      <source>What they are counted of</source>
      <translation>Det som de räknas av</translation>
    </message>
    <message>
      <source>One field for all counts, or one for each count in the same order.</source>
      <translation>Ett fält för alla antal, eller ett för varje antal i samma ordning.</translation>
    </message>
    <message>
      <source>Id of the cells</source>
      <translation>Rutornas id</translation>
    </message>
    <message>
      <source>Year of the counts (empty: in the layer's name, else this year)</source>
      <translation>Antalens år (tomt: i lagrets namn, annars i år)</translation>
    </message>
    <message>
      <source>Codes of suppression</source>
      <translation>Koder för skyddade tal</translation>
    </message>
    <message>
      <source>Numbers that stand for a suppressed figure, separated by commas; other negative numbers are an error.</source>
      <translation>Tal som står för ett skyddat värde, med kommatecken emellan; andra negativa tal är ett fel.</translation>
    </message>
    <message>
      <source>The bases are public as they are</source>
      <translation>Baserna är offentliga som de är</translation>
    </message>
    <message>
      <source>As in the grids of Statistics Finland. Otherwise bases below the threshold are suppressed too.</source>
      <translation>Som i Statistikcentralens rutor. Annars skyddas också baser under tröskeln.</translation>
    </message>
    <message>
      <source>Masked grid</source>
      <translation>Skyddat rutnät</translation>
    </message>
    <message>
      <source>Audit disclosure</source>
      <translation>Granska röjande</translation>
    </message>
    <message>
      <source>An attack on layers: can anybody work back to a suppressed figure?</source>
      <translation>Ett angrepp på lager: kan någon räkna sig fram till ett skyddat tal?</translation>
    </message>
    <message>
      <source>Attacks layers that are to be published, together with everything else that is known: totals of municipalities or plan areas, grids of larger cells, changes, earlier releases. Decides for every suppressed figure whether it can be worked out exactly, nearly, or not, and tells which published figures give it away and what would help.</source>
      <translation>Angriper lager som ska publiceras, tillsammans med allt annat som är känt: summor för kommuner eller planområden, rutnät med större rutor, förändringar, tidigare utgåvor. Avgör för varje skyddat tal om det kan räknas ut exakt, nästan eller inte alls, och berättar vilka publicerade tal som röjer det och vad som skulle hjälpa.</translation>
    </message>
    <message>
      <source>Two publications that are each safe can together give a suppressed figure away: the total of a kilometre minus the cells shown, one division of the city minus another. Nobody sees that by looking.</source>
      <translation>Två publikationer som var för sig är säkra kan tillsammans röja ett skyddat tal: summan för en kilometerruta minus de synliga rutorna, en indelning av staden minus en annan. Det syns inte för ögat.</translation>
    </message>
    <message>
      <source>Every figure is read as a sum of counts. Nested totals are solved as a tree, two crossing divisions as a flow (Gusfield 1988), the rest by rank test, linear and integer programme (Fischetti and Salazar 2001; scipy's HiGHS). What is not decided in time counts as unknown, and unknown fails.</source>
      <translation>Varje tal läses som en summa av antal. Nästlade summor löses som ett träd, två korsande indelningar som ett flöde (Gusfield 1988), resten med rangtest, linjär programmering och heltalsprogrammering (Fischetti och Salazar 2001; HiGHS i scipy). Det som inte avgörs i tid räknas som okänt, och okänt underkänns.</translation>
    </message>
    <message>
      <source>The report and the table are internal: they tell what can be worked out. What is not named as known is not attacked with, and local knowledge, such as of the only house in a cell, is beyond any audit.</source>
      <translation>Rapporten och tabellen är interna: de berättar vad som kan räknas ut. Det som inte anges som känt används inte i angreppet, och lokalkännedom, såsom om det enda huset i en ruta, ligger utom räckhåll för varje granskning.</translation>
    </message>
    <message>
      <source>Layers of this plugin, open products, and polygons or tables by region whose fields are named as the variables (population, low_income, ...), with a year field or for all years.</source>
      <translation>Lager från det här insticksprogrammet, öppna produkter, och polygoner eller tabeller efter region vars fält heter som variablerna (population, low_income, ...), med ett årsfält eller för alla år.</translation>
    </message>
    <message>
      <source>Time limit (s); what is not decided by then fails</source>
      <translation>Tidsgräns (s); det som inte avgjorts då underkänns</translation>
    </message>
    <message>
      <source>Given away exactly</source>
      <translation>Röjs exakt</translation>
    </message>
    <message>
      <source>Given away nearly</source>
      <translation>Röjs nästan</translation>
    </message>
    <message>
      <source>Safe</source>
      <translation>Skyddat</translation>
    </message>
    <message>
      <source>Not decided</source>
      <translation>Inte avgjort</translation>
    </message>
    <message>
      <source>Passed</source>
      <translation>Godkänt</translation>
    </message>
    <message>
      <source>The people around are compared, not the cells; counts are summed first.</source>
      <translation>Det är de som bor omkring som jämförs, inte rutorna; antalen summeras först.</translation>
    </message>
    <message>
      <source>There is no table of people by level: only the index has levels, and none is compared here. Give weights in “Indicators”, and choose the index if you smooth.</source>
      <translation>Det finns ingen tabell över personer efter nivå: bara indexet har nivåer, och inget index jämförs här. Ange vikter i ”Indikatorer”, och välj indexet om du jämnar ut.</translation>
    </message>
    <message>
      <source>The layer does not tell how its index was made; all of its indicators are taken to be in it.</source>
      <translation>Lagret talar inte om hur dess index är gjort; alla dess indikatorer antas ingå i det.</translation>
    </message>
    <message>
      <source>Comparing years</source>
      <translation>Jämför år</translation>
    </message>
    <message>
      <source>“{name}” has figures to show in {years} only; change needs two years, so import a layer of another one too.</source>
      <translation>”{name}” har siffror att visa bara för {years}; förändring kräver två år, så importera också ett lager för ett annat.</translation>
    </message>
    <message>
      <source>The layer does not tell how its index was made, so that it cannot be made of the people around; compute it again with “Indicators”, or choose no smoothing.</source>
      <translation>Lagret talar inte om hur dess index är gjort, så det kan inte göras för dem som bor omkring; beräkna det på nytt med ”Indikatorer”, eller välj ingen utjämning.</translation>
    </message>
    <message>
      <source>Between {first} and {last} a variable of “{name}” was redefined, so their difference is no change; choose other years, or tick “Compare although a variable was redefined”.</source>
      <translation>Mellan {first} och {last} ändrades definitionen av en variabel i ”{name}”, så skillnaden är ingen förändring; välj andra år, eller kryssa för ”Jämför fast en variabels definition har ändrats”.</translation>
    </message>
    <message>
      <source>No cell or area shows “{name}” in both {first} and {last}; choose other years, larger cells, or layers whose ids are the same in all years.</source>
      <translation>Ingen ruta och inget område visar ”{name}” både {first} och {last}; välj andra år, större rutor eller lager vars id är desamma alla år.</translation>
    </message>
    <message>
      <source>{indicator}, surroundings</source>
      <translation>{indicator}, omgivning</translation>
    </message>
    <message>
      <source>Compare years</source>
      <translation>Jämför år</translation>
    </message>
    <message>
      <source>Where, how much and how surely a figure has changed, and for how many.</source>
      <translation>Var, hur mycket och hur säkert ett tal har förändrats, och för hur många.</translation>
    </message>
    <message>
      <source>Gives every cell or area of either year the change of the index or of an indicator: in percentage points (index points), relative, in standard deviations of the first year, and per year; whether it is beyond random variation; and what became of the place. Beside it the people by level in both years, and what the comparison leaves out.</source>
      <translation>Ger varje ruta eller område i något av åren indexets eller en indikators förändring: i procentenheter (indexpoäng), relativt, i det första årets standardavvikelser och per år; om den är större än slumpmässig variation; och vad som hände med platsen. Dessutom personerna efter nivå båda åren, och vad jämförelsen utelämnar.</translation>
    </message>
    <message>
      <source>Small cells change by chance alone. What is left when chance is set aside can be planned for; and a share that grows from 2 to 4 % doubles, while one that grows from 20 to 30 % grows more, so that absolute and relative change stand side by side.</source>
      <translation>Små rutor förändras redan av en slump. Det som återstår när slumpen lagts åt sidan kan man planera för; och en andel som växer från 2 till 4 % fördubblas, medan en som växer från 20 till 30 % växer mer, så att absolut och relativ förändring står sida vid sida.</translation>
    </message>
    <message>
      <source>Only what both years show is compared, each with the reference it has already. Clear: independent binomial counts in the two years (share of n of d: p = (n + 1) / (d + 2), compare Agresti and Coull 1998), within a year the errors of an index's variables added as if they never cancelled; false discovery rate 5 % (Benjamini and Hochberg 1995); bases of 30 or more. What became of a place: falling or rising where the change is clear, else low or high in both years (0.5 standard deviations from the reference, levels 1-2 and 4-5 of the index), else no clear change; newly or no longer inhabited where the source proves that nobody lived there.</source>
      <translation>Bara det som visas båda åren jämförs, vart och ett med den referens det redan har. Tydlig: oberoende binomiala antal de två åren (andelen n av d: p = (n + 1) / (d + 2), jfr Agresti och Coull 1998), inom ett år läggs felen för indexets variabler ihop som om de aldrig tog ut varandra; andelen falska fynd 5 % (Benjamini och Hochberg 1995); basmängd minst 30. Vad som hände med en plats: sjunkande eller stigande där förändringen är tydlig, annars låg eller hög båda åren (0,5 standardavvikelser från referensen, indexets nivåer 1–2 och 4–5), annars ingen tydlig förändring; nyligen bebodd eller inte längre bebodd där källan bevisar att ingen bodde där.</translation>
    </message>
    <message>
      <source>The index is relative: a rise tells of the region as much as of the place. Suppression that comes or goes is no change. Years between which a variable was redefined are not compared unless you ask for it, and then not judged. Of a smoothed figure, neighbouring cells change together because they share their people. In small cells little is clear, and often nothing: in trials of 2,000 cells, of which one in ten had changed in all three variables of the index, half or more of these were clear where the change was 20 percentage points and each base 100 people, 10 points and 300, or 5 points and 1,000; half of such a change was hardly ever clear. Larger cells, or the people around each cell, tell of smaller changes.</source>
      <translation>Indexet är relativt: en ökning säger lika mycket om regionen som om platsen. Att skydd tillkommer eller faller bort är ingen förändring. År mellan vilka en variabel definierats om jämförs bara på begäran och bedöms då inte. I utjämnade tal förändras grannrutor tillsammans, eftersom de delar sina personer. I små rutor är litet tydligt, och ofta inget: i försök med 2 000 rutor, av vilka en av tio hade förändrats i indexets alla tre variabler, var minst hälften av dessa tydliga när förändringen var 20 procentenheter och varje nämnare 100 personer, 10 enheter och 300, eller 5 enheter och 1 000; hälften så stora förändringar var nästan aldrig tydliga. Större rutor, eller personerna i omgivningen, visar mindre förändringar.</translation>
    </message>
    <message>
      <source>People by level</source>
      <translation>Personer efter nivå</translation>
    </message>
    <message>
      <source>People in the places compared, last year (%)</source>
      <translation>Personer på de jämförda platserna, sista året (%)</translation>
    </message>
    <message>
      <source>People where the figure has clearly risen</source>
      <translation>Personer där talet tydligt har stigit</translation>
    </message>
    <message>
      <source>People where the figure has clearly fallen</source>
      <translation>Personer där talet tydligt har sjunkit</translation>
    </message>
    <message>
      <source>Compare although a variable was redefined</source>
      <translation>Jämför fast en variabels definition har ändrats</translation>
    </message>
    <message>
      <source>What is shown then is in part the change of the definition; it is not judged, and every result says so.</source>
      <translation>Det som visas är då delvis definitionens ändring; det bedöms inte, och varje resultat säger det.</translation>
    </message>
    <message>
      <source>Indicator</source>
      <translation>Indikator</translation>
    </message>
    <message>
      <source>One that the layer has. index: the index of the layer; {indicators}</source>
      <translation>En som lagret har. index: lagrets index; {indicators}</translation>
    </message>
    <message>
      <source>Compares the people around instead of the cells: queen: of the cell and the eight around it; radius: of all within the radius; nearest: of the nearest people. Counts are summed before they are divided and compared; cells that are suppressed in one of the years stay out of both.</source>
      <translation>Jämför personerna i omgivningen i stället för rutorna: queen: rutans och de åtta omgivande rutornas; radius: alla inom radien; nearest: de närmaste personerna. Antalen summeras innan de divideras och jämförs; rutor som är skyddade ett av åren utelämnas ur båda.</translation>
    </message>
    <message>
      <source>Take a change of segregation apart</source>
      <translation>Dela upp en förändring av segregationen</translation>
    </message>
    <message>
      <source>How much of a change is composition, and how much is structure.</source>
      <translation>Hur mycket av en förändring som är sammansättning och hur mycket som är struktur.</translation>
    </message>
    <message>
      <source>Takes the change of measures of segregation between two years apart: what comes of groups and places that have grown or shrunk (composition), what of who lives where (structure), what of places that people have moved into or left, and what of suppression that has come or gone. The parts add up to the change.</source>
      <translation>Delar upp förändringen av segregationsmått mellan två år: vad som beror på grupper och platser som växt eller krympt (sammansättning), på vem som bor var (struktur), på platser som folk flyttat till eller lämnat, och på skydd som tillkommit eller fallit bort. Delarna summerar till förändringen.</translation>
    </message>
    <message>
      <source>A measure can rise because a group has grown, with nobody living more apart than before. Housing policy answers to structure, not to composition.</source>
      <translation>Ett mått kan stiga för att en grupp har vuxit, utan att någon bor mer åtskilt än förr. Bostadspolitiken svarar på struktur, inte på sammansättning.</translation>
    </message>
    <message>
      <source>M and H: tables with the margins of one year and the odds ratios of the other, averaged over all orders of the steps (Elbers 2021), fitted to a relative tolerance of 1e-10 (Deming and Stephan 1940). D, Gini, H, isolation and eta squared of one group: the distribution of its shares in one year on the places of the other (Rey, Cortes and Knaap 2021). Where nobody of a group lives in a place, 1e-10 people stand for none.</source>
      <translation>M och H: tabeller med det ena årets marginaler och det andras oddskvoter, medeltal över stegens alla ordningsföljder (Elbers 2021), anpassade till den relativa toleransen 1e-10 (Deming och Stephan 1940). D, Gini, H, isolering och eta-kvadrat för en grupp: fördelningen av dess andelar ett år på det andra årets platser (Rey, Cortes och Knaap 2021). Där ingen ur en grupp bor på en plats står 1e-10 personer för noll.</translation>
    </message>
    <message>
      <source>The two methods mean different things by structure. In small cells much of the structure is chance, in both years. Only places where all groups may be seen count; a place whose figures are suppressed in one of the years is neither added nor removed, but stands in a part of its own.</source>
      <translation>De två metoderna menar olika saker med struktur. I små rutor är mycket av strukturen slump, båda åren. Bara platser där alla grupper får ses räknas; en plats vars siffror är skyddade ett av åren har varken tillkommit eller försvunnit utan står i en egen del.</translation>
    </message>
    <message>
      <source>Change of segregation taken apart</source>
      <translation>Segregationens förändring uppdelad</translation>
    </message>
    <message>
      <source>No groups are named; write group/whole, for example low_income/income_base.</source>
      <translation>Inga grupper är angivna; skriv grupp/helhet, till exempel low_income/income_base.</translation>
    </message>
    <message>
      <source>Groups: {groups}.</source>
      <translation>Grupper: {groups}.</translation>
    </message>
    <message>
      <source>{layer}, year {year}</source>
      <translation>{layer}, år {year}</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no polygons; choose a layer of areas.</source>
      <translation>Lagret ”{layer}” har inga polygoner; välj ett lager med områden.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no field “{field}”; it has {fields}.</source>
      <translation>Lagret ”{layer}” har inget fält ”{field}”; det har {fields}.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no area with an outline on the map; check its coordinates and their reference system, or choose another layer or filter.</source>
      <translation>Lagret ”{layer}” har inget område med en gräns på kartan; kontrollera koordinaterna och deras referenssystem eller välj ett annat lager eller filter.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {areas} areas without an outline are left out ({names}).</source>
      <translation>Lagret ”{layer}”: {areas} områden utan kontur lämnas bort ({names}).</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {areas} outlines cross themselves and were repaired ({names}).</source>
      <translation>Lagret ”{layer}”: {areas} konturer korsar sig själva och lagades ({names}).</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {areas} areas of less than a square metre, or that no map can hold, are left out ({names}).</source>
      <translation>Lagret ”{layer}”: {areas} områden på under en kvadratmeter, eller som ingen karta rymmer, lämnas bort ({names}).</translation>
    </message>
    <message>
      <source>{title}, change {year_from}–{year_to}</source>
      <translation>{title}, förändring {year_from}–{year_to}</translation>
    </message>
    <message>
      <source>{group}, local segregation {years}</source>
      <translation>{group}, lokal segregation {years}</translation>
    </message>
    <message>
      <source>Group of variables</source>
      <translation>Variabelgrupp</translation>
    </message>
    <message>
      <source>all = cells where every group is shown; index = cells with an index.</source>
      <translation>all = rutor där alla grupper visas; index = rutor som har ett index.</translation>
    </message>
    <message>
      <source>People in cells shown</source>
      <translation>Invånare i rutor som visas</translation>
    </message>
    <message>
      <source>Inhabited cells</source>
      <translation>Bebodda rutor</translation>
    </message>
    <message>
      <source>Inhabited cells shown</source>
      <translation>Bebodda rutor som visas</translation>
    </message>
    <message>
      <source>Coverage of people (%)</source>
      <translation>Täckning av befolkningen (%)</translation>
    </message>
    <message>
      <source>Coverage of cells (%)</source>
      <translation>Täckning av rutorna (%)</translation>
    </message>
    <message>
      <source>People in cells shown only in a remainder</source>
      <translation>Invånare i rutor som visas bara i en rest</translation>
    </message>
    <message>
      <source>Inhabited cells shown only in a remainder</source>
      <translation>Bebodda rutor som visas bara i en rest</translation>
    </message>
    <message>
      <source>People shown, remainders included (%)</source>
      <translation>Invånare som visas, rester medräknade (%)</translation>
    </message>
    <message>
      <source>Official population</source>
      <translation>Officiellt invånarantal</translation>
    </message>
    <message>
      <source>Reference date: {group}</source>
      <translation>Referensdatum: {group}</translation>
    </message>
    <message>
      <source>{indicator}: base</source>
      <translation>{indicator}: basmängd</translation>
    </message>
    <message>
      <source>{indicator}, surroundings: coverage (%)</source>
      <translation>{indicator}, omgivning: täckning (%)</translation>
    </message>
    <message>
      <source>Of the people around, those who live in cells that count.</source>
      <translation>Av invånarna runt omkring de som bor i rutor som räknas.</translation>
    </message>
    <message>
      <source>{indicator}: distance from the reference (SD)</source>
      <translation>{indicator}: avstånd från referensvärdet (standardavvikelser)</translation>
    </message>
    <message>
      <source>Cell or area</source>
      <translation>Ruta eller område</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>År</translation>
    </message>
    <message>
      <source>The product's own label.</source>
      <translation>Materialets egen årsbeteckning.</translation>
    </message>
    <message>
      <source>Reference date of the population</source>
      <translation>Befolkningens referensdatum</translation>
    </message>
    <message>
      <source>Drawn from</source>
      <translation>Ritas från och med</translation>
    </message>
    <message>
      <source>Drawn until</source>
      <translation>Ritas till</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>Region</translation>
    </message>
    <message>
      <source>Cell size (m)</source>
      <translation>Rutans storlek (m)</translation>
    </message>
    <message>
      <source>Lower-left corner, east (m)</source>
      <translation>Nedre vänstra hörnet, öst (m)</translation>
    </message>
    <message>
      <source>Lower-left corner, north (m)</source>
      <translation>Nedre vänstra hörnet, nord (m)</translation>
    </message>
    <message>
      <source>Coordinate reference system</source>
      <translation>Koordinatsystem</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Källa</translation>
    </message>
    <message>
      <source>Definitions</source>
      <translation>Definitioner</translation>
    </message>
    <message>
      <source>Since when each group of variables is defined as here; years with different definitions cannot be compared.</source>
      <translation>Sedan när varje variabelgrupp är definierad som här; år med olika definitioner kan inte jämföras.</translation>
    </message>
    <message>
      <source>Protection</source>
      <translation>Skydd</translation>
    </message>
    <message>
      <source>Suppressed variables</source>
      <translation>Skyddade variabler</translation>
    </message>
    <message>
      <source>Variables known only as an edge class</source>
      <translation>Variabler som bara är kända som en ytterklass</translation>
    </message>
    <message>
      <source>High = better off; 0 = the level of the reference.</source>
      <translation>Högt värde = bättre ställning; 0 = referensvärdet.</translation>
    </message>
    <message>
      <source>Index on the method's own scale</source>
      <translation>Index på metodens egen skala</translation>
    </message>
    <message>
      <source>Standard error of the index</source>
      <translation>Indexets medelfel</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Nivå</translation>
    </message>
    <message>
      <source>1 = clearly below, 3 = around, 5 = clearly above the regional level.</source>
      <translation>1 = klart under, 3 = på, 5 = klart över regionens nivå.</translation>
    </message>
    <message>
      <source>Lowest level that small numbers allow</source>
      <translation>Lägsta nivå som små tal tillåter</translation>
    </message>
    <message>
      <source>Highest level that small numbers allow</source>
      <translation>Högsta nivå som små tal tillåter</translation>
    </message>
    <message>
      <source>Variables in the index</source>
      <translation>Variabler i indexet</translation>
    </message>
    <message>
      <source>How the index is made</source>
      <translation>Hur indexet är gjort</translation>
    </message>
    <message>
      <source>Weights; method; reference and its base year; rule of the levels.</source>
      <translation>Vikter; metod; referens och dess basår; nivåernas regel.</translation>
    </message>
    <message>
      <source>Index of the surroundings</source>
      <translation>Omgivningens index</translation>
    </message>
    <message>
      <source>Made of the people around; its spread and levels are its own.</source>
      <translation>Beräknat av invånarna runt omkring; spridning och nivåer är dess egna.</translation>
    </message>
    <message>
      <source>Level of the surroundings</source>
      <translation>Omgivningens nivå</translation>
    </message>
    <message>
      <source>Students (% of inhabitants)</source>
      <translation>Studerande (% av invånarna)</translation>
    </message>
    <message>
      <source>Pensioners (% of inhabitants)</source>
      <translation>Pensionärer (% av invånarna)</translation>
    </message>
    <message>
      <source>From year</source>
      <translation>Från år</translation>
    </message>
    <message>
      <source>To year</source>
      <translation>Till år</translation>
    </message>
    <message>
      <source>Value in the first year</source>
      <translation>Värde det första året</translation>
    </message>
    <message>
      <source>Value in the last year</source>
      <translation>Värde det sista året</translation>
    </message>
    <message>
      <source>Percentage points, or units of the index.</source>
      <translation>Procentenheter eller indexenheter.</translation>
    </message>
    <message>
      <source>Relative change (%)</source>
      <translation>Relativ förändring (%)</translation>
    </message>
    <message>
      <source>Change in standard deviations of the first year</source>
      <translation>Förändring i det första årets standardavvikelser</translation>
    </message>
    <message>
      <source>Standard error of the change</source>
      <translation>Förändringens medelfel</translation>
    </message>
    <message>
      <source>Change per year</source>
      <translation>Förändring per år</translation>
    </message>
    <message>
      <source>By the years between the reference dates; spans of years may differ.</source>
      <translation>Efter åren mellan referensdatumen; årsintervallen kan vara olika långa.</translation>
    </message>
    <message>
      <source>What became of the place</source>
      <translation>Vad som hände med platsen</translation>
    </message>
    <message>
      <source>Falling and rising: beyond random variation; low and high: in both years, as the figure itself has it; empty where it was not judged.</source>
      <translation>Sjunkande och stigande: mer än slumpmässig variation; låg och hög: båda åren, enligt talet självt; tomt där det inte bedömdes.</translation>
    </message>
    <message>
      <source>Level in the first year</source>
      <translation>Nivå det första året</translation>
    </message>
    <message>
      <source>Level in the last year</source>
      <translation>Nivå det sista året</translation>
    </message>
    <message>
      <source>Beyond random variation</source>
      <translation>Överstiger slumpvariationen</translation>
    </message>
    <message>
      <source>Independent binomial counts in the two years, false discovery rate 5 %; empty where it was not judged.</source>
      <translation>Oberoende binomialfördelade antal under de två åren, andel falska fynd 5 %; tomt där ingen bedömning gjordes.</translation>
    </message>
    <message>
      <source>Why there is none</source>
      <translation>Varför värdet saknas</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no field “{field}”; make one with “Indicators”, with an index.</source>
      <translation>Lagret ”{layer}” saknar fältet ”{field}”; skapa ett med ”Indikatorer”, med ett index.</translation>
    </message>
    <message>
      <source>The year {year} is not in the data; it has {years}.</source>
      <translation>Året {year} finns inte i materialet, som omfattar {years}.</translation>
    </message>
    <message>
      <source>Location quotient</source>
      <translation>Lokaliseringskvot</translation>
    </message>
    <message>
      <source>Contribution to dissimilarity, people</source>
      <translation>Bidrag till olikheten, personer</translation>
    </message>
    <message>
      <source>Diversity (entropy)</source>
      <translation>Mångfald (entropi)</translation>
    </message>
    <message>
      <source>Divergence from the whole</source>
      <translation>Avvikelse från helheten (divergens)</translation>
    </message>
    <message>
      <source>{limits} (rarer than in the whole)</source>
      <translation>{limits} (ovanligare än i helheten)</translation>
    </message>
    <message>
      <source>{limits} (more common than in the whole)</source>
      <translation>{limits} (vanligare än i helheten)</translation>
    </message>
    <message>
      <source>{group}, location quotient (1 = as in the whole)</source>
      <translation>{group}, lokaliseringskvot (1 = som i helheten)</translation>
    </message>
    <message>
      <source>{group}, people more or fewer than if evenly spread</source>
      <translation>{group}, personer fler eller färre än vid jämn fördelning</translation>
    </message>
    <message>
      <source>Of: {scale}</source>
      <translation>Avser: {scale}</translation>
    </message>
    <message>
      <source>paler: chance alone may explain it</source>
      <translation>blekare: slumpen ensam kan förklara det</translation>
    </message>
    <message>
      <source>The map cannot be written to “{path}”; choose another folder.</source>
      <translation>Kartan kan inte sparas i ”{path}”; välj en annan mapp.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no field “{field}”; choose the field that names the regions.</source>
      <translation>Lagret ”{layer}” har inget fält ”{field}”; välj det fält som innehåller områdenas namn.</translation>
    </message>
    <message>
      <source>No cell lies in the regions of layer “{layer}”; check its CRS and extent.</source>
      <translation>Ingen ruta ligger i områdena i lagret ”{layer}”; kontrollera lagrets koordinatsystem och utsträckning.</translation>
    </message>
    <message>
      <source>School</source>
      <translation>Skola</translation>
    </message>
    <message>
      <source>Population in visible cells</source>
      <translation>Invånare i synliga rutor</translation>
    </message>
    <message>
      <source>Why there is no index</source>
      <translation>Varför det inte finns något index</translation>
    </message>
    <message>
      <source>Alternative</source>
      <translation>Alternativ</translation>
    </message>
    <message>
      <source>need_spread: standard deviation of the index between catchments, weighted by people; dissimilarity and information: D and H of the group between catchments; people_changing: those of alternative A whose catchment is another one or none in alternative B; reference_mean, reference_sd: of the catchments of alternative A.</source>
      <translation>need_spread: indexets befolkningsvägda standardavvikelse mellan elevupptagningsområden; dissimilarity och information: gruppens D och H mellan elevupptagningsområden; people_changing: de invånare i alternativ A vars elevupptagningsområde är ett annat eller saknas i alternativ B; reference_mean, reference_sd: medelvärde och standardavvikelse för områdena i alternativ A.</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Värde</translation>
    </message>
    <message>
      <source>{indicator}: part of the need-type index (SD)</source>
      <translation>{indicator}: del av det behovstypade indexet (standardavvikelser)</translation>
    </message>
    <message>
      <source>High = greater need; 0 = the mean of the catchments of alternative A in that year, weighted by people; in their standard deviations.</source>
      <translation>Högt = större behov; 0 = det befolkningsvägda medelvärdet för elevupptagningsområdena i alternativ A samma år; i deras standardavvikelser.</translation>
    </message>
    <message>
      <source>Change of the need-type index, B less A</source>
      <translation>Förändring i det behovstypade indexet, B minus A</translation>
    </message>
    <message>
      <source>missing: the variable is not known of enough people; no_spread: the catchments of alternative A are all the same; else as in “flag”.</source>
      <translation>missing: variabeln är inte känd för tillräckligt många; no_spread: elevupptagningsområdena i alternativ A är alla likadana; annars som i fältet ”flag”.</translation>
    </message>
    <message>
      <source>Dwellings planned</source>
      <translation>Planerade bostäder</translation>
    </message>
    <message>
      <source>Concentration or pocket</source>
      <translation>Koncentration eller ficka</translation>
    </message>
    <message>
      <source>low, high: in a concentration of low or high level; pocket: a low level in surroundings that are not low; none: in neither.</source>
      <translation>low, high: i en koncentration av låg eller hög nivå; pocket: låg nivå i en omgivning som inte är låg; none: i ingetdera.</translation>
    </message>
    <message>
      <source>Number of the concentration</source>
      <translation>Koncentrationens nummer</translation>
    </message>
    <message>
      <source>Within its year; the same number may be another place in another year.</source>
      <translation>Inom året; samma nummer kan vara en annan plats ett annat år.</translation>
    </message>
    <message>
      <source>Mean index of the people around</source>
      <translation>Medelindex för invånarna runt omkring</translation>
    </message>
    <message>
      <source>Within the radius, the cell itself left out.</source>
      <translation>Inom radien, rutan själv utelämnad.</translation>
    </message>
    <message>
      <source>Getis-Ord Gi*</source>
      <translation>Getis-Ords Gi*</translation>
    </message>
    <message>
      <source>Standard normal deviate; below 0 = low values lie together.</source>
      <translation>Standardiserad normalavvikelse; under 0 = låga värden ligger tillsammans.</translation>
    </message>
    <message>
      <source>Local Moran's I</source>
      <translation>Lokalt Morans I</translation>
    </message>
    <message>
      <source>Above 0 = like the cells around it.</source>
      <translation>Över 0 = lik rutorna runt omkring.</translation>
    </message>
    <message>
      <source>The cell and those around it</source>
      <translation>Rutan och rutorna runt den</translation>
    </message>
    <message>
      <source>The cell first, as low_high; none: within what chance gives.</source>
      <translation>Rutan först, till exempel low_high; none: inom det som slumpen ger.</translation>
    </message>
    <message>
      <source>p-value of the cell</source>
      <translation>Rutans p-värde</translation>
    </message>
    <message>
      <source>Two-sided, before the false discovery rate is held.</source>
      <translation>Tvåsidigt, innan andelen falska upptäckter begränsas.</translation>
    </message>
    <message>
      <source>Why there is no class or no statistic</source>
      <translation>Varför det inte finns någon klass eller testvariabel</translation>
    </message>
    <message>
      <source>People in cells of level {level}</source>
      <translation>Invånare i rutor på nivå {level}</translation>
    </message>
    <message>
      <source>Cells</source>
      <translation>Rutor</translation>
    </message>
    <message>
      <source>Mean index</source>
      <translation>Medelindex</translation>
    </message>
    <message>
      <source>Weighted by people.</source>
      <translation>Befolkningsvägt.</translation>
    </message>
    <message>
      <source>Of the people in the area and in the cells that touch it, those in cells that may be shown.</source>
      <translation>Av invånarna i området och i rutorna som gränsar till det, de som bor i rutor som får visas.</translation>
    </message>
    <message>
      <source>Concentrations and pockets, cells {years}</source>
      <translation>Koncentrationer och fickor, rutor {years}</translation>
    </message>
    <message>
      <source>Concentrations and pockets, areas {years}</source>
      <translation>Koncentrationer och fickor, områden {years}</translation>
    </message>
    <message>
      <source>Of households, by the statistics.</source>
      <translation>Av hushållen, enligt statistiken.</translation>
    </message>
    <message>
      <source>Of dwellings, by the layer of buildings.</source>
      <translation>Av bostäderna, enligt byggnadslagret.</translation>
    </message>
    <message>
      <source>Of dwellings, by the statistics.</source>
      <translation>Av bostäderna, enligt statistiken.</translation>
    </message>
    <message>
      <source>{dimension}: {category} (%)</source>
      <translation>{dimension}: {category} (%)</translation>
    </message>
    <message>
      <source>Most common {dimension}</source>
      <translation>Vanligaste {dimension}</translation>
    </message>
    <message>
      <source>One-sidedness of {dimension} (%)</source>
      <translation>Ensidighet: {dimension} (%)</translation>
    </message>
    <message>
      <source>Evenness of {dimension}</source>
      <translation>Jämnhet: {dimension}</translation>
    </message>
    <message>
      <source>{dimension}: base</source>
      <translation>{dimension}: basmängd</translation>
    </message>
    <message>
      <source>{dimension}: why there are no shares</source>
      <translation>{dimension}: varför det inte finns andelar</translation>
    </message>
    <message>
      <source>Empty where two are equally common.</source>
      <translation>Tom där två är lika vanliga.</translation>
    </message>
    <message>
      <source>Share of the most common category (Berger and Parker 1970).</source>
      <translation>Den vanligaste klassens andel (Berger och Parker 1970).</translation>
    </message>
    <message>
      <source>Entropy over its largest value: 0 = all alike, 1 = equal shares.</source>
      <translation>Entropi delad med sitt största värde: 0 = alla lika, 1 = lika stora andelar.</translation>
    </message>
    <message>
      <source>Dwellings in the layer of buildings</source>
      <translation>Bostäder i byggnadslagret</translation>
    </message>
    <message>
      <source>Dwellings completed since {since}</source>
      <translation>Bostäder färdigställda sedan {since}</translation>
    </message>
    <message>
      <source>Dwellings completed since {since} (%)</source>
      <translation>Bostäder färdigställda sedan {since} (%)</translation>
    </message>
    <message>
      <source>Most common tenure of dwellings completed since {since}</source>
      <translation>Vanligaste upplåtelseform för bostäder färdigställda sedan {since}</translation>
    </message>
    <message>
      <source>Most common house type of dwellings completed since {since}</source>
      <translation>Vanligaste hustyp för bostäder färdigställda sedan {since}</translation>
    </message>
    <message>
      <source>{name} (%)</source>
      <translation>{name} (%)</translation>
    </message>
    <message>
      <source>Of dwellings whose tenure the layer of buildings tells.</source>
      <translation>Av bostäderna vars upplåtelseform byggnadslagret anger.</translation>
    </message>
    <message>
      <source>What the row tells</source>
      <translation>Vad raden anger</translation>
    </message>
    <message>
      <source>stock: homes by category; people_by_level: people by level and most common category; correlation_with_index: rank correlation of people; change_by_new_homes: mean change of the index.</source>
      <translation>stock: bostäder efter klass; people_by_level: invånare efter nivå och vanligaste klass; correlation_with_index: rangkorrelation mellan människor; change_by_new_homes: indexets genomsnittliga förändring.</translation>
    </message>
    <message>
      <source>Property of the homes</source>
      <translation>Bostädernas egenskap</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Klass</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Platser</translation>
    </message>
    <message>
      <source>Households or dwellings</source>
      <translation>Hushåll eller bostäder</translation>
    </message>
    <message>
      <source>Share (%)</source>
      <translation>Andel (%)</translation>
    </message>
    <message>
      <source>Of the homes, or of the people of the level.</source>
      <translation>Av bostäderna eller av invånarna på nivån.</translation>
    </message>
    <message>
      <source>Correlation, or mean change</source>
      <translation>Korrelation eller genomsnittlig förändring</translation>
    </message>
    <message>
      <source>Lower end of the 95 % interval</source>
      <translation>95 %-intervallets nedre gräns</translation>
    </message>
    <message>
      <source>Upper end of the 95 % interval</source>
      <translation>95 %-intervallets övre gräns</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no points; choose a point layer, or state the fields of the coordinates.</source>
      <translation>Lagret ”{layer}” har inga punkter; välj ett punktlager eller ange koordinatfälten.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no points; choose a point layer.</source>
      <translation>Lagret ”{layer}” har inga punkter; välj ett punktlager.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no rows; choose another layer or filter.</source>
      <translation>Lagret ”{layer}” har inga rader; välj ett annat lager eller ändra filtret.</translation>
    </message>
    <message>
      <source>Field “{field}” of layer “{layer}” holds “{value}” where numbers belong; correct it or state another field.</source>
      <translation>Fältet ”{field}” i lagret ”{layer}” har ”{value}” där tal hör hemma; rätta det eller ange ett annat fält.</translation>
    </message>
    <message>
      <source>Field “{field}” of layer “{layer}” is negative in {rows} rows; correct them or filter them out.</source>
      <translation>Fältet ”{field}” i lagret ”{layer}” är negativt på {rows} rader; rätta dem eller filtrera bort dem.</translation>
    </message>
    <message>
      <source>Field “{field}” of layer “{layer}” has no year in {rows} rows; correct them or filter them out.</source>
      <translation>Fältet ”{field}” i lagret ”{layer}” saknar år på {rows} rader; rätta dem eller filtrera bort dem.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no indicators; make them with “Indicators”, or with “Monitor residential differentiation”.</source>
      <translation>Lagret ”{layer}” har inga indikatorer; gör dem med ”Indikatorer” eller ”Följ upp boendesegregationen”.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no coordinate reference system; set the one that its coordinates are in.</source>
      <translation>Lagret ”{layer}” har inget referenssystem; ange det som dess koordinater är i.</translation>
    </message>
    <message>
      <source>Layer “{layer}” is in {crs}, from which no datum shift to {target} is known; save it in {target} first.</source>
      <translation>Lagret ”{layer}” är i {crs}, varifrån ingen datumtransformation till {target} är känd; spara det först i {target}.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has points that cannot be put on the map in {target}; check its coordinates and their reference system.</source>
      <translation>Lagret ”{layer}” har punkter som inte kan placeras på kartan i {target}; kontrollera koordinaterna och deras referenssystem.</translation>
    </message>
    <message>
      <source>suppressed cells of a block, told of together; the figures are of all of them</source>
      <translation>de skyddade rutorna i ett block tillsammans; talen gäller dem alla</translation>
    </message>
    <message>
      <source>Layer “{layer}” is internal, or its field “protection” is damaged; import the statistics again with privacy protection.</source>
      <translation>Lagret ”{layer}” är internt, eller dess fält ”protection” är skadat; importera statistiken på nytt med integritetsskydd.</translation>
    </message>
    <message>
      <source>Of the people in the grid data, those who live in cells that are shown: {percent}.</source>
      <translation>Av invånarna i rutmaterialet bor i rutor som visas: {percent}.</translation>
    </message>
    <message>
      <source>Layer “{layer}” claims the protection “{protection}”, but its field “{field}” does not agree with it in {rows} rows; make the layer again from the statistics.</source>
      <translation>Lagret ”{layer}” uppger skyddet ”{protection}”, men fältet ”{field}” strider mot det på {rows} rader; gör lagret på nytt av statistiken.</translation>
    </message>
    <message>
      <source>Remainder (block and number)</source>
      <translation>Rest (block och nummer)</translation>
    </message>
    <message>
      <source>Side of the block (m)</source>
      <translation>Blockets sida (m)</translation>
    </message>
    <message>
      <source>Cells of the remainder</source>
      <translation>Rutor i resten</translation>
    </message>
    <message>
      <source>Suppressed inhabited cells that are told of together.</source>
      <translation>Skyddade bebodda rutor som redovisas tillsammans.</translation>
    </message>
    <message>
      <source>{year}, unless another year is chosen</source>
      <translation>{year}, om inget annat år har valts</translation>
    </message>
    <message>
      <source>under {limit}</source>
      <translation>under {limit}</translation>
    </message>
    <message>
      <source>{limit} or more</source>
      <translation>{limit} eller mer</translation>
    </message>
    <message>
      <source>{limits} (worse off)</source>
      <translation>{limits} (sämre ställning)</translation>
    </message>
    <message>
      <source>{limits} (better off)</source>
      <translation>{limits} (bättre ställning)</translation>
    </message>
    <message>
      <source>an internal layer, with its class limits and values</source>
      <translation>ett internt lager med klassgränser och värden</translation>
    </message>
    <message>
      <source>style of an internal layer, with its class limits</source>
      <translation>stil från ett internt lager, med dess klassgränser</translation>
    </message>
    <message>
      <source>join with “{layer}”</source>
      <translation>koppling till ”{layer}”</translation>
    </message>
    <message>
      <source>virtual layer over “{layer}”</source>
      <translation>virtuellt lager över ”{layer}”</translation>
    </message>
    <message>
      <source>{part}: expression over “{layer}”</source>
      <translation>{part}: uttryck över ”{layer}”</translation>
    </message>
    <message>
      <source>style</source>
      <translation>stil</translation>
    </message>
    <message>
      <source>form</source>
      <translation>formulär</translation>
    </message>
    <message>
      <source>labels</source>
      <translation>etiketter</translation>
    </message>
    <message>
      <source>map tip</source>
      <translation>karttips</translation>
    </message>
    <message>
      <source>display name</source>
      <translation>visningsnamn</translation>
    </message>
    <message>
      <source>virtual field</source>
      <translation>virtuellt fält</translation>
    </message>
    <message>
      <source>classes</source>
      <translation>klassindelning</translation>
    </message>
    <message>
      <source>action</source>
      <translation>åtgärd</translation>
    </message>
    <message>
      <source>relation with “{layer}”</source>
      <translation>relation till ”{layer}”</translation>
    </message>
    <message>
      <source>layout with “{layer}”</source>
      <translation>layout med ”{layer}”</translation>
    </message>
    <message>
      <source>Layer “{layer}” has neither points nor polygons; choose a layer of buildings.</source>
      <translation>Lagret ”{layer}” har varken punkter eller polygoner; välj ett lager med byggnader.</translation>
    </message>
    <message>
      <source>No building with dwellings of layer “{layer}” stands in a cell of the data; check its CRS and fields.</source>
      <translation>Ingen byggnad med bostäder i lagret ”{layer}” står i en ruta i materialet; kontrollera koordinatsystemet och fälten.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {rows} buildings without dwellings, or without a number of them, are left out.</source>
      <translation>Lagret ”{layer}”: {rows} byggnader utan bostäder, eller utan antal, har utelämnats.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {rows} buildings stand in no cell of the data and are left out.</source>
      <translation>Lagret ”{layer}”: {rows} byggnader står inte i någon ruta i materialet och har utelämnats.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {rows} buildings have no year of completion; they count in all years, but in no decade and as no new homes.</source>
      <translation>Lagret ”{layer}”: {rows} byggnader saknar färdigställandeår; de räknas alla år, men inte i något decennium eller som nya bostäder.</translation>
    </message>
    <message>
      <source>Layer “{layer}” is no statistics layer of this plugin (field “{field}” is missing); make one with “Import statistics”.</source>
      <translation>Lagret ”{layer}” är inte ett statistiklager från detta insticksprogram (fältet ”{field}” saknas); skapa ett med ”Importera statistik”.</translation>
    </message>
    <message>
      <source>Field “{field}” of layer “{layer}” holds text where numbers belong; correct it or import the data again.</source>
      <translation>Fältet ”{field}” i lagret ”{layer}” innehåller text i stället för tal; rätta fältet eller importera materialet på nytt.</translation>
    </message>
    <message>
      <source>Field “{field}” of layer “{layer}” holds {value}, and there are no negative numbers in it; import the data again.</source>
      <translation>Fältet ”{field}” i lagret ”{layer}” innehåller {value}, och där kan inte finnas negativa tal; importera data på nytt.</translation>
    </message>
    <message>
      <source>Field “{field}” of layer “{layer}” is empty in {rows} rows; import the data again.</source>
      <translation>Fältet ”{field}” i lagret ”{layer}” är tomt på {rows} rader; importera data på nytt.</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Före</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Efter</translation>
    </message>
    <message>
      <source>Lower end of the range</source>
      <translation>Spannets nedre gräns</translation>
    </message>
    <message>
      <source>Upper end of the range</source>
      <translation>Spannets övre gräns</translation>
    </message>
    <message>
      <source>Scenario</source>
      <translation>Alternativ</translation>
    </message>
    <message>
      <source>{dimension}: {category}, before (%)</source>
      <translation>{dimension}: {category}, före (%)</translation>
    </message>
    <message>
      <source>{dimension}: {category}, after (%)</source>
      <translation>{dimension}: {category}, efter (%)</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>People in the plan, lower end of the range</source>
      <translation>Invånare i planen, spannets nedre gräns</translation>
    </message>
    <message>
      <source>People in the plan</source>
      <translation>Invånare i planen</translation>
    </message>
    <message>
      <source>If as many live in a dwelling as in the region today; no forecast.</source>
      <translation>Om lika många bor i en bostad som i regionen i dag; ingen prognos.</translation>
    </message>
    <message>
      <source>People in the plan, upper end of the range</source>
      <translation>Invånare i planen, spannets övre gräns</translation>
    </message>
    <message>
      <source>People around, in visible cells</source>
      <translation>Invånare omkring, i synliga rutor</translation>
    </message>
    <message>
      <source>Coverage around (%)</source>
      <translation>Täckning omkring (%)</translation>
    </message>
    <message>
      <source>no index: see the reason</source>
      <translation>inget index: se orsaken</translation>
    </message>
    <message>
      <source>Compared with: the catchments of alternative A, same year</source>
      <translation>Jämfört med: elevupptagningsområdena i alternativ A, samma år</translation>
    </message>
    <message>
      <source>not in both alternatives, or no index</source>
      <translation>inte i båda alternativen, eller inget index</translation>
    </message>
    <message>
      <source>{limits} (smaller need)</source>
      <translation>{limits} (mindre behov)</translation>
    </message>
    <message>
      <source>{limits} (greater need)</source>
      <translation>{limits} (större behov)</translation>
    </message>
    <message>
      <source>Getis-Ord Gi*, standard deviations from what chance gives</source>
      <translation>Getis-Ords Gi*, standardavvikelser från det som slumpen ger</translation>
    </message>
    <message>
      <source>Cells and those around them, beyond chance (local Moran's I)</source>
      <translation>Rutor och rutorna runt dem, mer än slumpen ger (lokalt Morans I)</translation>
    </message>
    <message>
      <source>in none of them</source>
      <translation>i ingen av dem</translation>
    </message>
    <message>
      <source>paler: so few people that it may be in another class</source>
      <translation>blekare: så få invånare att klassen kan vara en annan</translation>
    </message>
    <message>
      <source>{limits} (low values lie together)</source>
      <translation>{limits} (låga värden ligger tillsammans)</translation>
    </message>
    <message>
      <source>{limits} (high values lie together)</source>
      <translation>{limits} (höga värden ligger tillsammans)</translation>
    </message>
    <message>
      <source>low among low</source>
      <translation>låg bland låga</translation>
    </message>
    <message>
      <source>low among high</source>
      <translation>låg bland höga</translation>
    </message>
    <message>
      <source>high among low</source>
      <translation>hög bland låga</translation>
    </message>
    <message>
      <source>high among high</source>
      <translation>hög bland höga</translation>
    </message>
    <message>
      <source>within what chance gives</source>
      <translation>inom det som slumpen ger</translation>
    </message>
    <message>
      <source>concentration of low level</source>
      <translation>koncentration av låg nivå</translation>
    </message>
    <message>
      <source>pocket: low level, surroundings not low</source>
      <translation>ficka: låg nivå, omgivningen inte låg</translation>
    </message>
    <message>
      <source>concentration of high level</source>
      <translation>koncentration av hög nivå</translation>
    </message>
    <message>
      <source>Layer “{layer}” cannot be read; repair its source or remove it.</source>
      <translation>Lagret ”{layer}” kan inte läsas; reparera dess datakälla eller ta bort det ur urvalet.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: its file is no table of text: {problem}</source>
      <translation>Lagret ”{layer}”: dess fil är ingen texttabell: {problem}</translation>
    </message>
    <message>
      <source>Layer “{layer}”: line {line} of its file has more values than there are column names; write decimals with a point, or separate the columns with semicolons.</source>
      <translation>Lagret ”{layer}”: rad {line} i filen har fler värden än det finns kolumnnamn; skriv decimaler med punkt, eller skilj kolumnerna åt med semikolon.</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Grupper</translation>
    </message>
    <message>
      <source>group/whole, or groups that together are the whole, joined by +.</source>
      <translation>grupp/helhet, eller grupper som tillsammans är helheten, sammanfogade med +.</translation>
    </message>
    <message>
      <source>A measure of each group to each is measure:of:to; a difference ends with :change.</source>
      <translation>Ett mått för varje grupp mot varje är mått:från:till; en differens slutar på :change.</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Skala</translation>
    </message>
    <message>
      <source>cell, a radius in metres, or k: and the number of nearest people.</source>
      <translation>cell, en radie i meter, eller k: och antalet närmaste invånare.</translation>
    </message>
    <message>
      <source>Expected at random</source>
      <translation>Väntat av slumpen</translation>
    </message>
    <message>
      <source>The same places with the same totals, and everybody's group drawn by lot.</source>
      <translation>Samma platser med samma antal, och allas grupp lottad.</translation>
    </message>
    <message>
      <source>Corrected value</source>
      <translation>Korrigerat värde</translation>
    </message>
    <message>
      <source>0 = as expected at random, 1 = complete segregation. A rescaling, not an unbiased estimate.</source>
      <translation>0 = som slumpen låter vänta, 1 = fullständig segregation. En omskalning, ingen väntevärdesriktig skattning.</translation>
    </message>
    <message>
      <source>Interval of the underlying segregation, from</source>
      <translation>Intervall för den bakomliggande segregationen, från</translation>
    </message>
    <message>
      <source>Without what chance adds, at 90 %; it may lie below the value.</source>
      <translation>Utan det som slumpen lägger till, 90 %; kan ligga under värdet.</translation>
    </message>
    <message>
      <source>Interval of the underlying segregation, to</source>
      <translation>Intervall för den bakomliggande segregationen, till</translation>
    </message>
    <message>
      <source>p-value against no segregation</source>
      <translation>p-värde mot ingen segregation</translation>
    </message>
    <message>
      <source>How likely chance alone gives as much segregation; only if asked for.</source>
      <translation>Hur sannolikt enbart slumpen ger lika mycket segregation; bara på begäran.</translation>
    </message>
    <message>
      <source>Places that count</source>
      <translation>Platser som räknas</translation>
    </message>
    <message>
      <source>Share of all inhabitants who live in the places that count.</source>
      <translation>Andelen av alla invånare som bor på de platser som räknas.</translation>
    </message>
    <message>
      <source>Empty unless the row is the difference of two years.</source>
      <translation>Tomt, om raden inte är differensen mellan två år.</translation>
    </message>
    <message>
      <source>Simpson's diversity</source>
      <translation>Mångfald (Simpson)</translation>
    </message>
    <message>
      <source>Contribution to dissimilarity</source>
      <translation>Bidrag till olikhetsindexet</translation>
    </message>
    <message>
      <source>Contribution to the information theory index</source>
      <translation>Bidrag till det informationsteoretiska indexet</translation>
    </message>
    <message>
      <source>Contribution to isolation</source>
      <translation>Bidrag till isoleringen</translation>
    </message>
    <message>
      <source>Contribution to exposure to the others</source>
      <translation>Bidrag till exponeringen för de övriga</translation>
    </message>
    <message>
      <source>0 = one group only; nats.</source>
      <translation>0 = endast en grupp; nat.</translation>
    </message>
    <message>
      <source>Chance that two people drawn there are of different groups.</source>
      <translation>Sannolikheten att två personer som dras där hör till olika grupper.</translation>
    </message>
    <message>
      <source>0 = made up like the whole; nats.</source>
      <translation>0 = sammansatt som helheten; nat.</translation>
    </message>
    <message>
      <source>All cells of a year add up to the index.</source>
      <translation>Årets rutor summerar till indexet.</translation>
    </message>
    <message>
      <source>{measure}, expected at random</source>
      <translation>{measure}, väntat av slumpen</translation>
    </message>
    <message>
      <source>People of the whole in or around the cell</source>
      <translation>Helhetens personer i eller kring rutan</translation>
    </message>
    <message>
      <source>Coverage of the neighbourhood (%)</source>
      <translation>Grannskapets täckning (%)</translation>
    </message>
    <message>
      <source>Share of its inhabitants, weighted by distance, who live in visible cells.</source>
      <translation>Andelen av dess invånare, vägda efter avstånd, som bor i synliga rutor.</translation>
    </message>
    <message>
      <source>Share of the group divided by its share in the whole; 1 = the same.</source>
      <translation>Gruppens andel delad med dess andel i helheten; 1 = densamma.</translation>
    </message>
    <message>
      <source>Location quotient: chance alone, from</source>
      <translation>Lokaliseringskvot: enbart slump, från</translation>
    </message>
    <message>
      <source>Location quotient: chance alone, to</source>
      <translation>Lokaliseringskvot: enbart slump, till</translation>
    </message>
    <message>
      <source>People more or fewer than if evenly spread</source>
      <translation>Personer fler eller färre än vid jämn fördelning</translation>
    </message>
    <message>
      <source>{definition} Base: {base}. Source: {source}.</source>
      <translation>{definition} Basmängd: {base}. Källa: {source}.</translation>
    </message>
    <message>
      <source>Table “{layer}” has no field “{field}”; the official population is read from the fields region, year and population.</source>
      <translation>Tabellen ”{layer}” har inget fält ”{field}”; det officiella invånarantalet läses ur fälten region, year och population.</translation>
    </message>
    <message>
      <source>Table “{layer}” has two rows for {region} in {year}; keep one of them.</source>
      <translation>Tabellen ”{layer}” har två rader för {region} år {year}; behåll en av dem.</translation>
    </message>
    <message>
      <source>too small for figures of its own: see the surroundings (500 m)</source>
      <translation>för litet för egna siffror: se omgivningen (500 m)</translation>
    </message>
    <message>
      <source>too few people</source>
      <translation>för få invånare</translation>
    </message>
    <message>
      <source>surroundings 500 m: {value}</source>
      <translation>omgivning 500 m: {value}</translation>
    </message>
    <message>
      <source>Layer “{layer}” has several rows for one unit and year; run the import again instead of merging layers.</source>
      <translation>Lagret ”{layer}” har flera rader för samma ruta eller område och år; kör importen på nytt i stället för att slå ihop lager.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has cells of several sizes, or of none; import one grid at a time.</source>
      <translation>Lagret ”{layer}” har rutor av flera storlekar, eller utan storlek; importera ett rutnät åt gången.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no point with a weight; choose another layer or field.</source>
      <translation>Lagret ”{layer}” har ingen punkt med vikt; välj ett annat lager eller fält.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {rows} points without a weight are left out.</source>
      <translation>Lagret ”{layer}”: {rows} punkter utan vikt lämnas bort.</translation>
    </message>
    <message>
      <source>“{row}” is no row of dwellings; write plan: owner=10, rental=5, block=15. Known are {known}.</source>
      <translation>”{row}” är ingen rad med bostäder; skriv plan: owner=10, rental=5, block=15. Kända är {known}.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no plan with dwellings; check which fields have the dwellings by tenure and type.</source>
      <translation>Lagret ”{layer}” har ingen plan med bostäder; kontrollera i vilka fält bostäderna efter upplåtelseform och hustyp finns.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no plan called {names}; write the names as in the field of names.</source>
      <translation>Lagret ”{layer}” har ingen plan som heter {names}; skriv namnen som i namnfältet.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {plans} plans without dwellings are left out ({names}).</source>
      <translation>Lagret ”{layer}”: {plans} planer utan bostäder har utelämnats ({names}).</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {plans} plans without a scenario are left out ({names}).</source>
      <translation>Lagret ”{layer}”: {plans} planer utan alternativ har utelämnats ({names}).</translation>
    </message>
    <message>
      <source>Layer “{layer}”: in {plans} plans the dwellings by tenure and by house type do not add up to the same ({names}); the larger sum counts.</source>
      <translation>Lagret ”{layer}”: i {plans} planer stämmer bostäderna efter upplåtelseform och hustyp inte överens ({names}); den större summan räknas.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {plans} plans do not tell the tenure of their dwellings ({names}); the mix of tenures stays as it is.</source>
      <translation>Lagret ”{layer}”: {plans} planer anger inte bostädernas upplåtelseform ({names}); fördelningen av upplåtelseformer är oförändrad.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {pairs} pairs of plans of a scenario overlap ({names}); the dwellings of both count. If they are alternatives, state a field of scenarios.</source>
      <translation>Lagret ”{layer}”: {pairs} planpar i samma alternativ överlappar ({names}); bådas bostäder räknas. Om de är alternativ, ange ett fält för alternativ.</translation>
    </message>
    <message>
      <source>Layer “{layer}” does not follow from any other layer that is published with it; add the indicators that it was computed from, or leave it out.</source>
      <translation>Lagret ”{layer}” följer inte av något annat lager som publiceras med det; lägg till indikatorerna som det har beräknats av, eller lämna bort det.</translation>
    </message>
    <message>
      <source>{indicator}, surroundings 500 m</source>
      <translation>{indicator}, omgivning 500 m</translation>
    </message>
    <message>
      <source>Number of the area</source>
      <translation>Områdets nummer</translation>
    </message>
    <message>
      <source>Population of the grid data</source>
      <translation>Rutmaterialets befolkning</translation>
    </message>
    <message>
      <source>Visible or not; cells that the border cuts count in part.</source>
      <translation>Synlig eller inte; rutor som gränsen skär räknas till en del.</translation>
    </message>
    <message>
      <source>Effective cells</source>
      <translation>Effektiva rutor</translation>
    </message>
    <message>
      <source>So many equal cells would be as even; below 2 the area has no figures of its own.</source>
      <translation>Så många lika stora rutor vore lika jämna; under 2 har området inga egna siffror.</translation>
    </message>
    <message>
      <source>Of the people in the grid data, those in cells that are shown.</source>
      <translation>Av invånarna i rutmaterialet de som bor i rutor som visas.</translation>
    </message>
    <message>
      <source>Why there are no figures</source>
      <translation>Varför siffror saknas</translation>
    </message>
    <message>
      <source>few_cells, small_base: look at the surroundings; suppressed: all people live in suppressed cells; uninhabited; outside: no cell of the data.</source>
      <translation>few_cells, small_base: se omgivningen; suppressed: alla bor i skyddade rutor; uninhabited: obebott; outside: ingen ruta ur materialet.</translation>
    </message>
    <message>
      <source>Of the people in the grid data of the year and region, those who live in cells that are shown.</source>
      <translation>Av invånarna i årets och regionens rutmaterial de som bor i rutor som visas.</translation>
    </message>
    <message>
      <source>{indicator}: class</source>
      <translation>{indicator}: klass</translation>
    </message>
    <message>
      <source>{indicator}: lowest class that it may be</source>
      <translation>{indicator}: lägsta möjliga klass</translation>
    </message>
    <message>
      <source>{indicator}: highest class that it may be</source>
      <translation>{indicator}: högsta möjliga klass</translation>
    </message>
    <message>
      <source>Classes from 1, parted at {limits}.</source>
      <translation>Klasser från 1, gränser {limits}.</translation>
    </message>
    <message>
      <source>Index, in standard deviations</source>
      <translation>Index i standardavvikelser</translation>
    </message>
    <message>
      <source>{indicator}, distance from the reference</source>
      <translation>{indicator}, avvikelse från referensvärdet</translation>
    </message>
    <message>
      <source>Some variables suppressed (privacy protection)</source>
      <translation>En del av variablerna skyddade (dataskydd)</translation>
    </message>
    <message>
      <source>Population</source>
      <translation>Befolkning</translation>
    </message>
    <message>
      <source>Compared with: {reference}</source>
      <translation>Jämförs med: {reference}</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no lines; choose a network of streets and paths.</source>
      <translation>Lagret ”{layer}” har inga linjer; välj ett nät av gator och stigar.</translation>
    </message>
    <message>
      <source>paler: less than {share} % are of that kind</source>
      <translation>ljusare: mindre än {share} % är av det slaget</translation>
    </message>
    <message>
      <source>two or more equally common</source>
      <translation>två eller flera lika vanliga</translation>
    </message>
    <message>
      <source>too few dwellings to show</source>
      <translation>för få bostäder att visa</translation>
    </message>
    <message>
      <source>Layer “{layer}” cannot be traced: it is no layer of this plugin, no known product, and has no polygons or regions with totals of known variables. What it gives away is unknown; leave it out.</source>
      <translation>Lagret “{layer}” kan inte spåras: det är inget lager från det här insticksprogrammet, ingen känd produkt, och har inga polygoner eller regioner med summor av kända variabler. Vad det röjer är okänt; lämna bort det.</translation>
    </message>
    <message>
      <source>Field “{field}” of layer “{layer}” cannot be traced; take it out, or let “Publish” write the file, which leaves it out.</source>
      <translation>Fältet “{field}” i lagret “{layer}” kan inte spåras; ta bort det, eller låt Publicera skriva filen, som lämnar bort det.</translation>
    </message>
    <message>
      <source>What became of places</source>
      <translation>Vad som hände med platserna</translation>
    </message>
    <message>
      <source>Change of the index</source>
      <translation>Förändring av indexet</translation>
    </message>
    <message>
      <source>Change in percentage points</source>
      <translation>Förändring i procentenheter</translation>
    </message>
    <message>
      <source>Change in per cent of the first value</source>
      <translation>Förändring i procent av utgångsvärdet</translation>
    </message>
    <message>
      <source>Not judged: too few people, or no measure of random variation</source>
      <translation>Inte bedömt: för få personer, eller inget mått på slumpmässig variation</translation>
    </message>
    <message>
      <source>Not comparable: nobody lives there, or no data, in one of the years</source>
      <translation>Inte jämförbart: obebott eller utan uppgift det ena året</translation>
    </message>
    <message>
      <source>Of the people around each cell, not of the cell itself</source>
      <translation>Om dem som bor kring varje ruta, inte om rutan själv</translation>
    </message>
    <message>
      <source>Beware: defined differently in the two years, compared on request</source>
      <translation>Observera: olika definition de två åren, jämförs på begäran</translation>
    </message>
    <message>
      <source>People by level, {years}</source>
      <translation>Personer efter nivå, {years}</translation>
    </message>
    <message>
      <source>Change of segregation taken apart, {years}</source>
      <translation>Segregationens förändring uppdelad, {years}</translation>
    </message>
    <message>
      <source>Empty: no level in this year, or years that are not comparable.</source>
      <translation>Tomt: ingen nivå detta år, eller år som inte är jämförbara.</translation>
    </message>
    <message>
      <source>People in the first year</source>
      <translation>Personer det första året</translation>
    </message>
    <message>
      <source>People in the last year</source>
      <translation>Personer det sista året</translation>
    </message>
    <message>
      <source>Cells or areas</source>
      <translation>Rutor eller områden</translation>
    </message>
    <message>
      <source>margins: Elbers 2021; shares: Rey, Cortes and Knaap 2021.</source>
      <translation>margins: Elbers 2021; shares: Rey, Cortes och Knaap 2021.</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Del</translation>
    </message>
    <message>
      <source>from, to and change; the other parts add up to the change.</source>
      <translation>from, to och change; de övriga delarna summerar till förändringen.</translation>
    </message>
    <message>
      <source>Of the change (%)</source>
      <translation>Av förändringen (%)</translation>
    </message>
    <message>
      <source>People counted</source>
      <translation>Personer som räknas</translation>
    </message>
    <message>
      <source>Cells in the data</source>
      <translation>Rutor i materialet</translation>
    </message>
    <message>
      <source>paler: so few people that neighbouring classes are joined</source>
      <translation>blekare: så få invånare att angränsande klasser har slagits ihop</translation>
    </message>
    <message>
      <source>“{name}” is missing.</source>
      <translation>”{name}” saknas.</translation>
    </message>
    <message>
      <source>“population” is missing; every product needs it.</source>
      <translation>”population” saknas; varje produkt behöver den.</translation>
    </message>
    <message>
      <source>the group “{group}” of “{name}” is missing.</source>
      <translation>gruppen ”{group}” för ”{name}” saknas.</translation>
    </message>
    <message>
      <source>“{text}” is no authority id such as EPSG:3067.</source>
      <translation>”{text}” är ingen beteckning för ett referenssystem, såsom EPSG:3067.</translation>
    </message>
    <message>
      <source>“{text}” is no size in metres.</source>
      <translation>”{text}” är ingen storlek i meter.</translation>
    </message>
    <message>
      <source>“{text}” is not a sum or difference of fields.</source>
      <translation>”{text}” är varken en summa eller en differens av fält.</translation>
    </message>
    <message>
      <source>a negative number is never a true count; list it under “codes”.</source>
      <translation>ett negativt tal är aldrig ett verkligt antal; skriv det under ”codes”.</translation>
    </message>
    <message>
      <source>two counts are needed: the whole and a part.</source>
      <translation>två antal behövs: helheten och en del.</translation>
    </message>
    <message>
      <source>“{name}” is no difference of public counts of the same date; state it in its own group, and of others whose base is public.</source>
      <translation>“{name}” är inte skillnaden mellan två offentliga antal från samma datum; ange den i sin egen grupp och använd antal ur grupper vars bastal är offentligt.</translation>
    </message>
    <message>
      <source>“{text}” is not a year.</source>
      <translation>”{text}” är inget år.</translation>
    </message>
    <message>
      <source>the first year must be 0, so that every release has a reference date.</source>
      <translation>det första året måste vara 0, så att varje utgåva har ett referensdatum.</translation>
    </message>
    <message>
      <source>“{text}” is no reference date such as -1-12-31 (years back, month, day).</source>
      <translation>”{text}” är inget referensdatum, såsom -1-12-31 (år bakåt, månad, dag).</translation>
    </message>
    <message>
      <source>“{text}” is no day of a year.</source>
      <translation>”{text}” är ingen dag på året.</translation>
    </message>
    <message>
      <source>File “{file}”, line {line}, key “{key}”: {problem}</source>
      <translation>Filen ”{file}”, rad {line}, nyckeln ”{key}”: {problem}</translation>
    </message>
    <message>
      <source>unknown key; known are {known}.</source>
      <translation>okänd nyckel; kända är {known}.</translation>
    </message>
    <message>
      <source>a mapping (name: value) is expected.</source>
      <translation>här väntas par av namn och värde (namn: värde).</translation>
    </message>
    <message>
      <source>the key is there twice.</source>
      <translation>nyckeln finns två gånger.</translation>
    </message>
    <message>
      <source>a single value is expected.</source>
      <translation>här väntas ett enda värde.</translation>
    </message>
    <message>
      <source>“{value}” is not one of {choices}.</source>
      <translation>”{value}” är ingen av följande: {choices}.</translation>
    </message>
    <message>
      <source>“{name}” is not defined; known are {known}.</source>
      <translation>”{name}” är inte definierad; kända är {known}.</translation>
    </message>
    <message>
      <source>“{text}” is not a number.</source>
      <translation>”{text}” är inget tal.</translation>
    </message>
    <message>
      <source>“{text}” is not a whole number.</source>
      <translation>”{text}” är inget heltal.</translation>
    </message>
    <message>
      <source>File “{file}”, line {line}: {problem}</source>
      <translation>Filen ”{file}”, rad {line}: {problem}</translation>
    </message>
    <message>
      <source>File “{file}” cannot be read as UTF-8 text: {problem}</source>
      <translation>Filen ”{file}” kan inte läsas som UTF-8-text: {problem}</translation>
    </message>
    <message>
      <source>File “{file}” is empty.</source>
      <translation>Filen ”{file}” är tom.</translation>
    </message>
    <message>
      <source>the breaks must ascend.</source>
      <translation>klassgränserna måste vara i stigande ordning.</translation>
    </message>
    <message>
      <source>Catalogue file “{file}” does not exist.</source>
      <translation>Katalogfilen ”{file}” finns inte.</translation>
    </message>
    <message>
      <source>INTERNAL: nothing in this report is protected. It is not for publication and not to be passed on.</source>
      <translation>INTERN: inget i denna rapport är skyddat. Den får inte publiceras eller lämnas vidare.</translation>
    </message>
    <message>
      <source>{year}: {units} of {all} inhabited cells are compared, with {people} people ({percent}); {lost} people live in cells whose figure is shown in this year but not in the other.</source>
      <translation>{year}: {units} av {all} bebodda rutor jämförs, med {people} personer ({percent}); {lost} personer bor i rutor vars värde visas detta år men inte det andra.</translation>
    </message>
    <message>
      <source>{year}: {units} of {all} inhabited areas are compared, with {people} people ({percent}); {lost} people live in areas whose figure is shown in this year but not in the other.</source>
      <translation>{year}: {units} av {all} bebodda områden jämförs, med {people} personer ({percent}); {lost} personer bor i områden vars värde visas detta år men inte det andra.</translation>
    </message>
    <message>
      <source>Suppression has come to {hidden} of them and gone from {shown} between the years; that is no change of the places.</source>
      <translation>Mellan åren skyddades {hidden} av dem, och skyddet föll bort för {shown}; det är ingen förändring av platserna.</translation>
    </message>
    <message>
      <source>inhabited</source>
      <translation>bebodda</translation>
    </message>
    <message>
      <source>with a figure that is shown</source>
      <translation>vars värde visas</translation>
    </message>
    <message>
      <source>compared</source>
      <translation>jämförs</translation>
    </message>
    <message>
      <source>Cells, and people below them</source>
      <translation>Rutor, och personer under dem</translation>
    </message>
    <message>
      <source>Areas, and people below them</source>
      <translation>Områden, och personer under dem</translation>
    </message>
    <message>
      <source>Shown</source>
      <translation>Visas</translation>
    </message>
    <message>
      <source>What the comparison leaves out</source>
      <translation>Vad jämförelsen utelämnar</translation>
    </message>
    <message>
      <source>People in {year}</source>
      <translation>Invånare {year}</translation>
    </message>
    <message>
      <source>Falling and rising are clear changes, wherever they lead. Low and high are of “{name}” itself, at least half a standard deviation from the regional mean in both years.</source>
      <translation>Sjunkande och stigande är tydliga förändringar, vart de än leder. Låg och hög gäller ”{name}” självt: minst en halv standardavvikelse från regionens medelvärde båda åren.</translation>
    </message>
    <message>
      <source>{before}, down; {after}, across</source>
      <translation>{before} nedåt, {after} åt höger</translation>
    </message>
    <message>
      <source>People in {year}, and cells below them</source>
      <translation>Personer {year}, och rutor under dem</translation>
    </message>
    <message>
      <source>People in {year}, and areas below them</source>
      <translation>Personer {year}, och områden under dem</translation>
    </message>
    <message>
      <source>{same} people live where the level is the same in both years, {up} where it is higher in {year} and {down} where it is lower. Most places that change level are near its limit, and do so by chance: read the clear changes above.</source>
      <translation>{same} personer bor där nivån är densamma båda åren, {up} där den är högre {year} och {down} där den är lägre. De flesta platser som byter nivå ligger nära dess gräns och gör det av en slump: läs de tydliga förändringarna ovan.</translation>
    </message>
    <message>
      <source>People by level in both years</source>
      <translation>Personer efter nivå båda åren</translation>
    </message>
    <message>
      <source>Clear: beyond what independent random counts in the two years explain, with one in twenty of the clear changes false on average. The figures cover everybody, so this is no test of a sample.</source>
      <translation>Tydlig: mer än vad oberoende slumpmässiga antal de två åren förklarar; i medeltal är en av tjugo tydliga förändringar falsk. Siffrorna omfattar alla, så detta är inget test av ett urval.</translation>
    </message>
    <message>
      <source>Absolute and relative change answer different questions: from 2 to 4 % is two percentage points and a doubling, from 20 to 30 % is ten points and half as much again.</source>
      <translation>Absolut och relativ förändring svarar på olika frågor: från 2 till 4 % är två procentenheter och en fördubbling, från 20 till 30 % är tio enheter och hälften till.</translation>
    </message>
    <message>
      <source>Who lives in a place changes with those who move; a figure that rises does not tell of anybody who stayed.</source>
      <translation>Vilka som bor på en plats ändras med dem som flyttar; ett tal som stiger säger inget om någon som bott kvar.</translation>
    </message>
    <message>
      <source>Whether a rise is for better or worse depends on the indicator.</source>
      <translation>Om en ökning är till det bättre eller sämre beror på indikatorn.</translation>
    </message>
    <message>
      <source>Errors at 0 and 100 %: compare Agresti and Coull 1998. False discovery rate: Benjamini and Hochberg 1995.</source>
      <translation>Fel vid 0 och 100 %: jfr Agresti och Coull 1998. Andelen falska fynd: Benjamini och Hochberg 1995.</translation>
    </message>
    <message>
      <source>How to read this</source>
      <translation>Så läser du rapporten</translation>
    </message>
    <message>
      <source>the others</source>
      <translation>de övriga</translation>
    </message>
    <message>
      <source>Lines over the years, one small chart per measure: measured, expected at random and corrected; bars: interval of the underlying value. The table below has all numbers.</source>
      <translation>Linjer över åren, ett litet diagram per mått: uppmätt, slumpmässigt förväntat och korrigerat; staplar: intervall för det underliggande värdet. Tabellen nedan har alla tal.</translation>
    </message>
    <message>
      <source>The chart shows the first {count}; the table shows all.</source>
      <translation>Diagrammet visar de första {count}, tabellen alla.</translation>
    </message>
    <message>
      <source>people counted</source>
      <translation>av invånarna med</translation>
    </message>
    <message>
      <source>{count} cells</source>
      <translation>{count} rutor</translation>
    </message>
    <message>
      <source>{count} areas</source>
      <translation>{count} områden</translation>
    </message>
    <message>
      <source>Measures beside their expectation at random; below a value the interval of the underlying one</source>
      <translation>Mått bredvid sitt slumpmässiga väntevärde; under ett värde intervallet för det underliggande</translation>
    </message>
    <message>
      <source>Profiles over scales in {year}: measured, expected at random and corrected. The table below has all numbers.</source>
      <translation>Profiler över skalor {year}: uppmätt, väntat av slumpen och korrigerat. Tabellen nedan innehåller alla siffror.</translation>
    </message>
    <message>
      <source>Profile of {year}: how far segregation reaches. It falls slowly where groups live in wide areas of their own, and fast where it is a matter of single cells.</source>
      <translation>Profil {year}: hur långt segregationen sträcker sig. Den faller långsamt där grupperna bor i stora egna områden, och snabbt där det är fråga om enskilda rutor.</translation>
    </message>
    <message>
      <source>Spatial measures by scale</source>
      <translation>Spatiala mått efter skala</translation>
    </message>
    <message>
      <source>radius, m</source>
      <translation>radie, m</translation>
    </message>
    <message>
      <source>nearest people</source>
      <translation>närmaste invånare</translation>
    </message>
    <message>
      <source>cell</source>
      <translation>ruta</translation>
    </message>
    <message>
      <source>at random {value}</source>
      <translation>av slumpen {value}</translation>
    </message>
    <message>
      <source>{measure}, {year}: share of each group (columns) around each (rows)</source>
      <translation>{measure}, {year}: varje grupps andel (kolumner) kring var och en (rader)</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Grupp</translation>
    </message>
    <message>
      <source>Change from {before} to {after}</source>
      <translation>Förändring från {before} till {after}</translation>
    </message>
    <message>
      <source>The later year less the earlier one; below a difference the interval of the underlying one: where it holds 0, what underlies the figures may not have changed. Where the expectation at random has changed too, part of the change is that of the places' sizes.</source>
      <translation>Det senare året minus det tidigare; under en skillnad intervallet för den underliggande: där det innehåller 0 har det som ligger bakom siffrorna kanske inte ändrats. Där även det slumpmässiga väntevärdet har ändrats beror en del av förändringen på platsernas storlek.</translation>
    </message>
    <message>
      <source>Each region is measured on its own: against its own shares, and without neighbours beyond its border. Where cells hold fewer people, chance gives higher values; compare the expectations first.</source>
      <translation>Varje region mäts för sig: mot sina egna andelar och utan grannar på andra sidan gränsen. Där rutorna har färre invånare ger slumpen högre värden; jämför först väntevärdena.</translation>
    </message>
    <message>
      <source>Regions</source>
      <translation>Regioner</translation>
    </message>
    <message>
      <source>compared on request, not judged: a definition changed between the years</source>
      <translation>jämfört på begäran, inte bedömt: en definition ändrades mellan åren</translation>
    </message>
    <message>
      <source>Here none is: what has changed is no more than chance brings about in places of this size. That does not prove that nothing has changed; a single indicator, or counts summed over surroundings or larger places, may tell of smaller changes.</source>
      <translation>Här är ingen tydlig: det som har ändrats är inte mer än vad slumpen åstadkommer på platser av denna storlek. Det bevisar inte att inget har förändrats; en enskild indikator, eller antal summerade över omgivningen eller större platser, kan visa mindre förändringar.</translation>
    </message>
    <message>
      <source>clear rise</source>
      <translation>tydlig ökning</translation>
    </message>
    <message>
      <source>clear fall</source>
      <translation>tydlig minskning</translation>
    </message>
    <message>
      <source>not judged: fewer than {base} people stand behind a figure</source>
      <translation>inte bedömt: färre än {base} personer står bakom en siffra</translation>
    </message>
    <message>
      <source>not judged: there is no measure of random variation, as of edge classes, means and some methods of the index</source>
      <translation>inte bedömt: det finns inget mått på slumpmässig variation, som för kantklasser, medeltal och vissa indexmetoder</translation>
    </message>
    <message>
      <source>not compared: a definition changed between the years</source>
      <translation>inte jämfört: en definition ändrades mellan åren</translation>
    </message>
    <message>
      <source>not compared: the index has other variables in one year than in the other</source>
      <translation>inte jämfört: indexet har olika variabler under de två åren</translation>
    </message>
    <message>
      <source>not compared: suppressed in one year or both</source>
      <translation>inte jämfört: skyddat det ena året eller båda</translation>
    </message>
    <message>
      <source>not compared: nobody to count in one of the years</source>
      <translation>inte jämfört: ingen att räkna ett av åren</translation>
    </message>
    <message>
      <source>not compared: not in the data of one year or both</source>
      <translation>inte jämfört: saknas i materialet det ena året eller båda</translation>
    </message>
    <message>
      <source>Of these two years nothing can be said about change; the table tells why.</source>
      <translation>Om förändringen mellan dessa två år kan inget sägas; tabellen visar varför.</translation>
    </message>
    <message>
      <source>A change is clear where it is larger than random variation would explain. About one in twenty of the clear changes may still be chance.</source>
      <translation>En förändring är tydlig när den är större än vad slumpmässig variation skulle förklara. Ungefär en av tjugo tydliga förändringar kan ändå bero på slumpen.</translation>
    </message>
    <message>
      <source>The level is relative: a rise means that the place developed more favourably than the region, a fall that it developed less favourably, whichever way its own figures moved.</source>
      <translation>Nivån är relativ: en ökning betyder att platsen utvecklades gynnsammare än regionen och en minskning att den utvecklades mindre gynnsamt, oavsett åt vilket håll dess egna siffror rörde sig.</translation>
    </message>
    <message>
      <source>Residential differentiation {years}</source>
      <translation>Differentiering av bostadsområden {years}</translation>
    </message>
    <message>
      <source>Grid cells of {size} m.</source>
      <translation>Rutstorlek {size} m.</translation>
    </message>
    <message>
      <source>Areas as the source divides them.</source>
      <translation>Källans egen områdesindelning.</translation>
    </message>
    <message>
      <source>Municipalities or regions: {regions}.</source>
      <translation>Kommuner eller områden: {regions}.</translation>
    </message>
    <message>
      <source>{count} municipalities or regions.</source>
      <translation>{count} kommuner eller områden.</translation>
    </message>
    <message>
      <source>Definitions changed between the years</source>
      <translation>Definitioner har ändrats mellan åren</translation>
    </message>
    <message>
      <source>A level is relative: it compares a place with the region, and says nothing of any single person who lives there.</source>
      <translation>En nivå är relativ: den jämför en plats med regionen och säger inget om någon enskild person som bor där.</translation>
    </message>
    <message>
      <source>Years stand at their true distances. Where a definition changed, lines are broken and bars parted by a dashed line: what lies on either side is not compared.</source>
      <translation>Åren står på sina verkliga avstånd. Där en definition har ändrats är linjerna brutna och staplarna åtskilda av en streckad linje: det som ligger på var sin sida jämförs inte.</translation>
    </message>
    <message>
      <source>Small numbers vary at random from year to year. Read groups of neighbouring places rather than single ones, and clear changes rather than all.</source>
      <translation>Små tal varierar slumpmässigt från år till år. Läs hellre grupper av intilliggande platser än enskilda platser, och hellre tydliga förändringar än alla.</translation>
    </message>
    <message>
      <source>Suppressed cells are neither low nor zero: their figures are protected, and they are left out of means, levels and measures. Most of them are sparsely populated.</source>
      <translation>Skyddade rutor är varken låga eller noll: deras siffror är skyddade, och de är utelämnade ur medelvärden, nivåer och mått. De flesta av dem är glest bebodda.</translation>
    </message>
    <message>
      <source>Suppressed areas are neither low nor zero: their figures are protected, and they are left out of means, levels and measures. Most of them are sparsely populated.</source>
      <translation>Skyddade områden är varken låga eller noll: deras siffror är skyddade, och de är utelämnade ur medelvärden, nivåer och mått. De flesta av dem är glest bebodda.</translation>
    </message>
    <message>
      <source>Dissimilarity and isolation are the larger the smaller the cells; compare only values from cells of the same size, and look at the value expected at random.</source>
      <translation>Olikhets- och isoleringsindexen är större ju mindre rutorna är; jämför bara värden från rutor av samma storlek och se på det värde som slumpen låter vänta.</translation>
    </message>
    <message>
      <source>Dissimilarity and isolation are the larger the smaller the areas; compare only values from the same division into areas, and look at the value expected at random.</source>
      <translation>Olikhets- och isoleringsindexen är större ju mindre områdena är; jämför bara värden från samma områdesindelning och se på det värde som slumpen låter vänta.</translation>
    </message>
    <message>
      <source>Source: {source}.</source>
      <translation>Källa: {source}.</translation>
    </message>
    <message>
      <source>Dissimilarity: Duncan and Duncan 1955. Isolation: Bell 1954, Massey and Denton 1988. Correction for randomness: Carrington and Troske 1997. Clear change: independent binomial counts, false discovery rate 5 % (Benjamini and Hochberg 1995).</source>
      <translation>Olikhetsindex: Duncan och Duncan 1955. Isoleringsindex: Bell 1954, Massey och Denton 1988. Korrigering för slump: Carrington och Troske 1997. Tydlig förändring: oberoende binomialfördelade antal, andel falska upptäckter 5 % (Benjamini och Hochberg 1995).</translation>
    </message>
    <message>
      <source>Methods and sources</source>
      <translation>Metoder och källor</translation>
    </message>
    <message>
      <source>How this was made</source>
      <translation>Hur detta har gjorts</translation>
    </message>
    <message>
      <source>Dissimilarity D</source>
      <translation>Olikhetsindex D</translation>
    </message>
    <message>
      <source>Dissimilarity D is the share of a group that would have to move for the group to be evenly spread: 0 = even, 1 = entirely apart.</source>
      <translation>Olikhetsindex D är den andel av en grupp som skulle behöva flytta för att gruppen ska vara jämnt fördelad: 0 = jämnt, 1 = helt åtskilt.</translation>
    </message>
    <message>
      <source>Isolation</source>
      <translation>Isoleringsindex</translation>
    </message>
    <message>
      <source>Isolation is the group's own share where its members live, on average: with even spread it equals the group's share in the whole region.</source>
      <translation>Isoleringsindexet är gruppens egen andel där dess medlemmar bor, i genomsnitt: vid jämn fördelning är det gruppens andel i hela regionen.</translation>
    </message>
    <message>
      <source>measured</source>
      <translation>uppmätt</translation>
    </message>
    <message>
      <source>corrected</source>
      <translation>korrigerat</translation>
    </message>
    <message>
      <source>interval of the underlying value</source>
      <translation>intervall för det underliggande värdet</translation>
    </message>
    <message>
      <source>all suppressed</source>
      <translation>allt skyddat</translation>
    </message>
    <message>
      <source>a single place shown</source>
      <translation>bara en plats visas</translation>
    </message>
    <message>
      <source>nobody in the group, or nobody outside it</source>
      <translation>ingen i gruppen eller ingen utanför den</translation>
    </message>
    <message>
      <source>the group is not a part of its total</source>
      <translation>gruppen är inte en del av sin helhet</translation>
    </message>
    <message>
      <source>The standard deviation tells how far cells lie from the regional mean, each cell weighted by its people: it grows when differences between cells grow.</source>
      <translation>Standardavvikelsen visar hur långt rutorna ligger från regionens medelvärde, varje ruta vägd med sin befolkning: den växer när skillnaderna mellan rutor växer.</translation>
    </message>
    <message>
      <source>The standard deviation tells how far areas lie from the regional mean, each area weighted by its people: it grows when differences between areas grow.</source>
      <translation>Standardavvikelsen visar hur långt områdena ligger från regionens medelvärde, varje område vägt med sin befolkning: den växer när skillnaderna mellan områden växer.</translation>
    </message>
    <message>
      <source>The index measures each year by that year's own spread, so it cannot show whether differences grow; its variables can.</source>
      <translation>Indexet mäter varje år med det årets egen spridning och kan därför inte visa om skillnaderna växer; det kan dess variabler.</translation>
    </message>
    <message>
      <source>Mean of what is shown, weighted by people, and standard deviation (SD)</source>
      <translation>Befolkningsvägt medelvärde av det som visas, och standardavvikelse</translation>
    </message>
    <message>
      <source>Differences between cells</source>
      <translation>Skillnader mellan rutor</translation>
    </message>
    <message>
      <source>Differences between areas</source>
      <translation>Skillnader mellan områden</translation>
    </message>
    <message>
      <source>{indicator}, SD</source>
      <translation>{indicator}, standardavvikelse</translation>
    </message>
    <message>
      <source>SD</source>
      <translation>standardavvikelse</translation>
    </message>
    <message>
      <source>Variables</source>
      <translation>Variabler</translation>
    </message>
    <message>
      <source>SD, percentage points</source>
      <translation>standardavvikelse, procentenheter</translation>
    </message>
    <message>
      <source>Lines over the years: standard deviations. The table below has all numbers.</source>
      <translation>Linjer över åren: standardavvikelser. Tabellen nedan innehåller alla siffror.</translation>
    </message>
    <message>
      <source>Small cells differ by chance even if people are spread at random. Each value therefore stands beside the one expected at random; in the corrected value 0 is what randomness gives and 1 is complete segregation. The interval below a value tells where the segregation lies that underlies it, without chance; it often lies below the value.</source>
      <translation>Små rutor skiljer sig åt av en slump även om människor är slumpmässigt spridda. Därför står varje värde bredvid det slumpmässigt förväntade; i det korrigerade värdet är 0 vad slumpen ger och 1 fullständig segregation. Intervallet under ett värde visar var den underliggande segregationen utan slump ligger; det ligger ofta under värdet.</translation>
    </message>
    <message>
      <source>Small areas differ by chance even if people are spread at random. Each value therefore stands beside the one expected at random; in the corrected value 0 is what randomness gives and 1 is complete segregation. The interval below a value tells where the segregation lies that underlies it, without chance; it often lies below the value.</source>
      <translation>Små områden skiljer sig åt av en slump även om människor är slumpmässigt spridda. Därför står varje värde bredvid det slumpmässigt förväntade; i det korrigerade värdet är 0 vad slumpen ger och 1 fullständig segregation. Intervallet under ett värde visar var den underliggande segregationen utan slump ligger; det ligger ofta under värdet.</translation>
    </message>
    <message>
      <source>Segregation of groups</source>
      <translation>Gruppernas segregation</translation>
    </message>
    <message>
      <source>Lines over the years, one small chart per group: {measure}, measured, expected at random and corrected; bars: interval of the underlying value. The table below has all numbers.</source>
      <translation>Linjer över åren, ett litet diagram per grupp: {measure}, uppmätt, slumpmässigt förväntat och korrigerat; staplar: intervall för det underliggande värdet. Tabellen nedan har alla tal.</translation>
    </message>
    <message>
      <source>Margins and structure (Elbers 2021)</source>
      <translation>Marginaler och struktur (Elbers 2021)</translation>
    </message>
    <message>
      <source>Shares and structure (Rey, Cortes and Knaap 2021)</source>
      <translation>Andelar och struktur (Rey, Cortes och Knaap 2021)</translation>
    </message>
    <message>
      <source>What the change of segregation {years} is made of</source>
      <translation>Vad förändringen av segregationen {years} består av</translation>
    </message>
    <message>
      <source>There is nothing to take apart: {reason}.</source>
      <translation>Det finns inget att dela upp: {reason}.</translation>
    </message>
    <message>
      <source>Bars of the parts that add up to the change; the tables have them.</source>
      <translation>Staplar för de delar som summerar till förändringen; talen finns i tabellerna.</translation>
    </message>
    <message>
      <source>{measure}: {before} in {first}, {after} in {last}. Of the change of {change}, {composition} is composition, {structure} structure, and {others} places that are shown or inhabited in one of the years only.</source>
      <translation>{measure}: {before} år {first}, {after} år {last}. Av förändringen {change} är {composition} sammansättning, {structure} struktur och {others} platser som visas eller är bebodda bara det ena året.</translation>
    </message>
    <message>
      <source>Margins and structure: composition is that a group has grown or shrunk as a whole, or places have; structure is which groups live in which places once that is set aside. Only the structure tells of people living more or less apart.</source>
      <translation>Marginaler och struktur: sammansättning är att en grupp som helhet, eller platser, har växt eller krympt; struktur är vilka grupper som bor var när det lagts åt sidan. Bara strukturen säger om människor bor mer eller mindre åtskilda.</translation>
    </message>
    <message>
      <source>Shares and structure: composition is how the shares of the group differ from place to place, structure how people as a whole are spread over the places. The word means another thing than above.</source>
      <translation>Andelar och struktur: sammansättning är hur gruppens andelar skiljer sig från plats till plats, struktur hur alla människor är fördelade på platserna. Ordet betyder något annat än ovan.</translation>
    </message>
    <message>
      <source>Places shown in one year only are those whose figures are suppressed or not in the data in the other. What they do to a measure is no change of segregation.</source>
      <translation>Platser som visas bara det ena året har siffror som det andra året är skyddade eller saknas i materialet. Det de gör med ett mått är ingen förändring av segregationen.</translation>
    </message>
    <message>
      <source>Where places hold few people, much of the structure is chance in both years. Compare the values expected at random in “Segregation indices” before you read a small part.</source>
      <translation>Där platser har få invånare är mycket av strukturen slump båda åren. Jämför de värden som väntas av slumpen i ”Segregationsindex” innan du tolkar en liten del.</translation>
    </message>
    <message>
      <source>A part may be larger than the change, or point the other way; percentages are of the change and say little where it is small.</source>
      <translation>En del kan vara större än förändringen eller gå åt andra hållet; procenten är av förändringen och säger lite när den är liten.</translation>
    </message>
    <message>
      <source>Elbers 2021, Sociological Methods and Research 52:1. Rey, Cortes and Knaap 2021, Spatial Demography 9:31. Margins: Deming and Stephan 1940.</source>
      <translation>Elbers 2021, Sociological Methods and Research 52:1. Rey, Cortes och Knaap 2021, Spatial Demography 9:31. Marginaler: Deming och Stephan 1940.</translation>
    </message>
    <message>
      <source>suppressed or not in the data</source>
      <translation>skyddat eller saknas i materialet</translation>
    </message>
    <message>
      <source>Inhabited areas</source>
      <translation>Bebodda områden</translation>
    </message>
    <message>
      <source>% of the people of the level</source>
      <translation>% av invånarna på nivån</translation>
    </message>
    <message>
      <source>% of the homes</source>
      <translation>% av bostäderna</translation>
    </message>
    <message>
      <source>one-sidedness (share of the most common one)</source>
      <translation>ensidighet (den vanligastes andel)</translation>
    </message>
    <message>
      <source>no new homes</source>
      <translation>inga nya bostäder</translation>
    </message>
    <message>
      <source>too few new homes to tell their kind</source>
      <translation>för få nya bostäder för att visa deras slag</translation>
    </message>
    <message>
      <source>new homes of an unknown kind</source>
      <translation>nya bostäder av okänt slag</translation>
    </message>
    <message>
      <source>no interval: too few blocks</source>
      <translation>inget intervall: för få block</translation>
    </message>
    <message>
      <source>no interval: the data is of areas</source>
      <translation>inget intervall: materialet gäller områden</translation>
    </message>
    <message>
      <source>too few places</source>
      <translation>för få platser</translation>
    </message>
    <message>
      <source>all places are alike</source>
      <translation>alla platser är lika</translation>
    </message>
    <message>
      <source>Homes and residential differentiation {years}</source>
      <translation>Bostäder och boendesegregation {years}</translation>
    </message>
    <message>
      <source>Homes</source>
      <translation>Bostäder</translation>
    </message>
    <message>
      <source>Bars of the homes by kind, year by year.</source>
      <translation>Staplar över bostäderna efter slag, år för år.</translation>
    </message>
    <message>
      <source>{name}: {percent} of the dwellings whose tenure is known, in the places that have shares.</source>
      <translation>{name}: {percent} av bostäderna vars upplåtelseform är känd, på de platser som har andelar.</translation>
    </message>
    <message>
      <source>Homes in the region</source>
      <translation>Bostäderna i regionen</translation>
    </message>
    <message>
      <source>households of the statistics</source>
      <translation>hushåll i statistiken</translation>
    </message>
    <message>
      <source>dwellings of the layer of buildings</source>
      <translation>bostäder i byggnadslagret</translation>
    </message>
    <message>
      <source>dwellings of the statistics</source>
      <translation>bostäder i statistiken</translation>
    </message>
    <message>
      <source>Bars of the people of each level by the most common kind of home.</source>
      <translation>Staplar över invånarna på varje nivå efter det vanligaste slaget av bostad.</translation>
    </message>
    <message>
      <source>People by the level of their cell and by what is most common in it. It is the cell that is described: in a cell of mostly rental homes people live in homes of other kinds, too.</source>
      <translation>Människor efter rutans nivå och det som är vanligast i den. Det är rutan som beskrivs: i en ruta med mest hyresbostäder bor man också i andra bostäder.</translation>
    </message>
    <message>
      <source>People by the level of their area and by what is most common in it. It is the area that is described: in an area of mostly rental homes people live in homes of other kinds, too.</source>
      <translation>Människor efter områdets nivå och det som är vanligast i det. Det är området som beskrivs: i ett område med mest hyresbostäder bor man också i andra bostäder.</translation>
    </message>
    <message>
      <source>Where people of each level live</source>
      <translation>Var invånarna på varje nivå bor</translation>
    </message>
    <message>
      <source>People, {title}</source>
      <translation>Invånare, {title}</translation>
    </message>
    <message>
      <source>Rank correlation of the people: whether those who live where a share is high live where the index is high (up to 1) or low (down to −1). It says what goes together, not why: who can choose a home, where what was built and when, and much else stand behind both.</source>
      <translation>Rangkorrelation mellan människor: om de som bor där andelen är hög bor där indexet är högt (upp till 1) eller lågt (ned till −1). Den säger vad som förekommer tillsammans, inte varför: bakom båda ligger vem som kan välja bostad, var vad byggdes och när, och mycket annat.</translation>
    </message>
    <message>
      <source>What goes together with the index</source>
      <translation>Vad som förekommer tillsammans med indexet</translation>
    </message>
    <message>
      <source>Mean change of the index by the most common kind of the homes completed since {since}. Places that were built are other places than those that were not, and new homes bring new people: the change is not an effect of the homes. Places whose index is shown in one of the years only are not among them.</source>
      <translation>Indexets genomsnittliga förändring efter det vanligaste slaget av bostäder som färdigställts sedan {since}. Platser där det har byggts är andra platser än de övriga, och nya bostäder för med sig nya invånare: förändringen är ingen effekt av bostäderna. Platser vars index visas bara det ena året ingår inte.</translation>
    </message>
    <message>
      <source>Change of the index by new homes</source>
      <translation>Indexets förändring efter nya bostäder</translation>
    </message>
    <message>
      <source>Correlation</source>
      <translation>Korrelation</translation>
    </message>
    <message>
      <source>Mean change</source>
      <translation>Genomsnittlig förändring</translation>
    </message>
    <message>
      <source>Index and</source>
      <translation>Index och</translation>
    </message>
    <message>
      <source>New homes</source>
      <translation>Nya bostäder</translation>
    </message>
    <message>
      <source>95 % interval</source>
      <translation>95 %-intervall</translation>
    </message>
    <message>
      <source>One-sidedness is the share of the most common kind (Berger and Parker 1970), evenness the entropy of the shares over its largest value (Pielou 1966). Neither is an aim in itself: a block of rental homes next to a street of small houses may be a mixed neighbourhood.</source>
      <translation>Ensidigheten är det vanligaste slagets andel (Berger och Parker 1970), jämnheten andelarnas entropi delad med sitt största värde (Pielou 1966). Ingendera är ett mål i sig: ett hyreshus bredvid en småhusgata kan vara ett blandat grannskap.</translation>
    </message>
    <message>
      <source>What holds for places does not hold for the single people in them, and the size of the cells matters (ecological fallacy, Robinson 1950; modifiable areal units, Openshaw 1984).</source>
      <translation>Det som gäller platser gäller inte enskilda människor där, och rutornas storlek spelar roll (ekologiskt felslut, Robinson 1950; godtyckliga områdesenheter, Openshaw 1984).</translation>
    </message>
    <message>
      <source>Intervals: squares of {block} m are drawn at random with all that lies in them, 499 times, because neighbouring places are alike (block bootstrap, Carlstein 1986, Hall 1985). They are too narrow where places further apart than that are alike as well.</source>
      <translation>Intervall: kvadrater på {block} m dras slumpmässigt med allt som ligger i dem, 499 gånger, eftersom närliggande platser liknar varandra (block-bootstrap, Carlstein 1986, Hall 1985). De är för smala där också platser längre ifrån varandra är lika.</translation>
    </message>
    <message>
      <source>Only places whose figures are shown count. Shares of the layer of buildings are shown where there are enough dwellings in enough buildings. Buildings that have been pulled down are not in the layer, so that earlier years show those that still stand.</source>
      <translation>Bara platser vars uppgifter visas räknas. Byggnadslagrets andelar visas där det finns tillräckligt många bostäder i tillräckligt många byggnader. Rivna byggnader finns inte i lagret, så tidigare år visar dem som ännu står.</translation>
    </message>
    <message>
      <source>The index is made of the people's education, work and income, and these decide what home one can choose: that the two go together is no surprise and no proof.</source>
      <translation>Indexet består av invånarnas utbildning, arbete och inkomst, och de avgör vilken bostad man kan välja: att de följs åt är ingen överraskning och inget bevis.</translation>
    </message>
    <message>
      <source>Rank correlation: Spearman 1904, of people with middle ranks (Kendall 1945). One-sided construction and differentiation in Finland: Kurvinen and Sorri 2016 (Janus 24:4).</source>
      <translation>Rangkorrelation: Spearman 1904, av människor med medelrang (Kendall 1945). Ensidigt byggande och differentiering i Finland: Kurvinen och Sorri 2016 (Janus 24:4).</translation>
    </message>
    <message>
      <source>no cell of the data</source>
      <translation>ingen ruta i materialet</translation>
    </message>
    <message>
      <source>nothing visible around</source>
      <translation>inget synligt omkring</translation>
    </message>
    <message>
      <source>too few cells around</source>
      <translation>för få rutor omkring</translation>
    </message>
    <message>
      <source>too few homes around</source>
      <translation>för få bostäder omkring</translation>
    </message>
    <message>
      <source>Dissimilarity of rental homes (D)</source>
      <translation>Hyresbostädernas olikhetsindex (D)</translation>
    </message>
    <message>
      <source>Information theory index of all tenures (H)</source>
      <translation>Informationsteoretiskt index för alla upplåtelseformer (H)</translation>
    </message>
    <message>
      <source>Assumed: every planned dwelling is built and becomes one household of the planned tenure, and nobody and nothing else moves. This is arithmetic, no forecast.</source>
      <translation>Antagande: varje planerad bostad byggs och blir ett hushåll med den planerade upplåtelseformen, och inget annat förändras. Detta är en räkning, ingen prognos.</translation>
    </message>
    <message>
      <source>Assumed: a plan's dwellings are spread evenly over its area; around means within {radius} m of it.</source>
      <translation>Antagande: planens bostäder fördelas jämnt över dess yta; omgivningen är inom {radius} m från den.</translation>
    </message>
    <message>
      <source>Assumed: state-subsidised and right-of-occupancy dwellings count as rental, terraced houses as small houses, since the statistics put them together.</source>
      <translation>Antagande: statligt stödda bostäder och bostadsrätter (asumisoikeus) räknas som hyresbostäder och radhus som småhus, eftersom statistiken slår ihop dem.</translation>
    </message>
    <message>
      <source>People per dwelling, all dwellings: {middle} (quartiles {low}–{high}, {cells} visible cells).</source>
      <translation>Invånare per bostad, alla bostäder: {middle} (kvartiler {low}–{high}, {cells} synliga rutor).</translation>
    </message>
    <message>
      <source>People per dwelling, {category}: {middle} (quartiles {low}–{high}, {cells} visible cells where at least 80 % of the dwellings are of that type).</source>
      <translation>Invånare per bostad, {category}: {middle} (kvartiler {low}–{high}, {cells} synliga rutor där minst 80 % av bostäderna är av denna typ).</translation>
    </message>
    <message>
      <source>What the plans would do to the mix of homes</source>
      <translation>Vad planerna skulle göra med bostädernas fördelning</translation>
    </message>
    <message>
      <source>What is assumed</source>
      <translation>Vad som antas</translation>
    </message>
    <message>
      <source>People in them</source>
      <translation>Invånare i dem</translation>
    </message>
    <message>
      <source>Dwellings in suppressed cells, not in D and H</source>
      <translation>Bostäder i skyddade rutor, inte med i D och H</translation>
    </message>
    <message>
      <source>The region, {year}: before → after</source>
      <translation>Regionen, {year}: före → efter</translation>
    </message>
    <message>
      <source>Bars of the homes around each plan, before and after it.</source>
      <translation>Staplar över bostäderna kring varje plan, före och efter.</translation>
    </message>
    <message>
      <source>{plan}, before</source>
      <translation>{plan}, före</translation>
    </message>
    <message>
      <source>{plan}, after</source>
      <translation>{plan}, efter</translation>
    </message>
    <message>
      <source>Around each plan, within {radius} m</source>
      <translation>Kring varje plan, inom {radius} m</translation>
    </message>
    <message>
      <source>Plans: before → after</source>
      <translation>Planer: före → efter</translation>
    </message>
    <message>
      <source>The tenure of a home does not tell how well those live who live in it, and nothing of that is said or can be read here.</source>
      <translation>En bostads upplåtelseform säger inte hur väl de som bor i den mår, och inget sådant sägs eller kan utläsas här.</translation>
    </message>
    <message>
      <source>The range of people is that of the quartiles of people per dwelling in the cells of the region, not an interval of a forecast; new homes often have other households than old ones.</source>
      <translation>Spannet för antalet invånare är kvartilerna av invånare per bostad i regionens rutor, inget prognosintervall; nya bostäder har ofta andra hushåll än gamla.</translation>
    </message>
    <message>
      <source>Before is what is visible around: read the coverage. The homes of other plans are not among those around a plan.</source>
      <translation>Före är det som syns omkring: läs täckningen. Andra planers bostäder ingår inte i omgivningen.</translation>
    </message>
    <message>
      <source>D is the share of rental homes that would have to move for an even spread (Duncan and Duncan 1955), H by how much cells are less mixed than the region (Theil 1972; Reardon and Firebaugh 2002). Single plans change them little; compare scenarios by the direction and the order.</source>
      <translation>D är andelen hyresbostäder som skulle behöva flytta för en jämn fördelning (Duncan och Duncan 1955), H hur mycket mindre blandade rutorna är än regionen (Theil 1972; Reardon och Firebaugh 2002). Enskilda planer ändrar dem lite; jämför alternativens riktning och ordning.</translation>
    </message>
    <message>
      <source>The suppressed cells of a block are told of together in the layer of the remainder, never in the cells.</source>
      <translation>De skyddade rutorna i ett block redovisas tillsammans i restlagret, aldrig ruta för ruta.</translation>
    </message>
    <message>
      <source>Counts are told by the class of their share: a figure is the middle of its class.</source>
      <translation>Antalen redovisas enligt andelens klass: ett tal är mitten av sin klass.</translation>
    </message>
    <message>
      <source>Counts are multiples of three; parts need not add up to what they are counted of.</source>
      <translation>Antalen är multiplar av tre; delarna summerar inte alltid till det som de räknas av.</translation>
    </message>
    <message>
      <source>Source: {source}. Computed with Eriytymisseuranta.</source>
      <translation>Källa: {source}. Beräknat med Eriytymisseuranta.</translation>
    </message>
    <message>
      <source>Reference dates: {dates}.</source>
      <translation>Referensdagar: {dates}.</translation>
    </message>
    <message>
      <source>Eriytymisseuranta {version}, {date}.</source>
      <translation>Eriytymisseuranta {version}, {date}.</translation>
    </message>
    <message>
      <source>{group}: the definition changed between {before} and {after}; the years before and after are not compared.</source>
      <translation>{group}: definitionen ändrades mellan {before} och {after}; åren före och efter jämförs inte.</translation>
    </message>
    <message>
      <source>Protected by its publisher; shown as released.</source>
      <translation>Skyddat av utgivaren; visas som det publicerats.</translation>
    </message>
    <message>
      <source>Protection: {mode}.</source>
      <translation>Skydd: {mode}.</translation>
    </message>
    <message>
      <source>Figures about fewer than {limit} people or households are suppressed.</source>
      <translation>Uppgifter om färre än {limit} personer eller hushåll är skyddade.</translation>
    </message>
    <message>
      <source>Reason given for a lowered threshold: {reason}.</source>
      <translation>Angivet skäl till en sänkt tröskel: {reason}.</translation>
    </message>
    <message>
      <source>Smallest base of an indicator that is shown: {min_base}.</source>
      <translation>Minsta basmängd för en indikator som visas: {min_base}.</translation>
    </message>
    <message>
      <source>Variables of the index and their weights: {weights}.</source>
      <translation>Indexets variabler och deras vikter: {weights}.</translation>
    </message>
    <message>
      <source>Method: {method}.</source>
      <translation>Metod: {method}.</translation>
    </message>
    <message>
      <source>Compared with: {reference}.</source>
      <translation>Jämförs med: {reference}.</translation>
    </message>
    <message>
      <source>Levels: {levels}.</source>
      <translation>Nivåer: {levels}.</translation>
    </message>
    <message>
      <source>Relative socio-economic level</source>
      <translation>Relativ socioekonomisk nivå</translation>
    </message>
    <message>
      <source>clearly below the regional level</source>
      <translation>klart under regionens nivå</translation>
    </message>
    <message>
      <source>below the regional level</source>
      <translation>under regionens nivå</translation>
    </message>
    <message>
      <source>around the regional level</source>
      <translation>på regionens nivå</translation>
    </message>
    <message>
      <source>above the regional level</source>
      <translation>över regionens nivå</translation>
    </message>
    <message>
      <source>clearly above the regional level</source>
      <translation>klart över regionens nivå</translation>
    </message>
    <message>
      <source>region, mean of each year, spread of {year}: growing differentiation shows</source>
      <translation>regionen, varje års medelvärde och spridningen år {year}: växande segregation syns</translation>
    </message>
    <message>
      <source>region, mean and spread of each year on its own</source>
      <translation>regionen, varje års eget medelvärde och egen spridning</translation>
    </message>
    <message>
      <source>region, mean and spread of {year}</source>
      <translation>regionen, medelvärdet och spridningen år {year}</translation>
    </message>
    <message>
      <source>region, mean and spread of all years together</source>
      <translation>regionen, alla års gemensamma medelvärde och spridning</translation>
    </message>
    <message>
      <source>weighted mean of the variables' distances from the reference</source>
      <translation>det vägda medelvärdet av variablernas avvikelser från referensvärdet</translation>
    </message>
    <message>
      <source>mean of the variables' ratios to the region (region = 100)</source>
      <translation>medelvärdet av variablernas värden i förhållande till regionen (regionen = 100)</translation>
    </message>
    <message>
      <source>mean of the shares</source>
      <translation>medelvärdet av andelarna</translation>
    </message>
    <message>
      <source>number of variables in the least favourable fifth</source>
      <translation>antalet variabler i den sämsta femtedelen</translation>
    </message>
    <message>
      <source>mean of the variables' percentile ranks</source>
      <translation>medelvärdet av variablernas percentilranger</translation>
    </message>
    <message>
      <source>cut at 0.5 and 1.5 standard deviations of the index on either side of the regional mean</source>
      <translation>gränser vid 0,5 och 1,5 standardavvikelser av indexet på vardera sidan om regionens medelvärde</translation>
    </message>
    <message>
      <source>a fifth of the people of the reference years in each of the five</source>
      <translation>en femtedel av referensårens invånare på var och en av de fem</translation>
    </message>
    <message>
      <source>Students</source>
      <translation>Studerande</translation>
    </message>
    <message>
      <source>Pensioners</source>
      <translation>Pensionärer</translation>
    </message>
    <message>
      <source>The rest is suppressed to protect the people who live there, or is not in the data. Nothing is filled in, and all that follows is about what is shown.</source>
      <translation>Resten är skyddat för invånarnas skull eller saknas i materialet. Inget har fyllts i, och allt som följer gäller det som visas.</translation>
    </message>
    <message>
      <source>How much of the region is shown</source>
      <translation>Hur stor del av regionen som visas</translation>
    </message>
    <message>
      <source>more than {percent}</source>
      <translation>över {percent}</translation>
    </message>
    <message>
      <source>In {year}, {units} of the inhabited cells are shown. How large a part of the people live in them is not known, for the population of some cells is suppressed.</source>
      <translation>År {year} visas {units} av de bebodda rutorna. Hur stor del av invånarna som bor i dem är inte känt, eftersom befolkningen i en del rutor är skyddad.</translation>
    </message>
    <message>
      <source>In {year}, {units} of the inhabited areas are shown. How large a part of the people live in them is not known, for the population of some areas is suppressed.</source>
      <translation>År {year} visas {units} av de bebodda områdena. Hur stor del av invånarna som bor i dem är inte känt, eftersom befolkningen i en del områden är skyddad.</translation>
    </message>
    <message>
      <source>Of the people in the grid data of {year}, {people} live in cells whose relative socio-economic level is shown; these are {units} of the inhabited cells.</source>
      <translation>Av invånarna i rutmaterialet för {year} bor {people} i rutor vars relativa socioekonomiska nivå visas; de är {units} av de bebodda rutorna.</translation>
    </message>
    <message>
      <source>Of the people in the area data of {year}, {people} live in areas whose relative socio-economic level is shown; these are {units} of the inhabited areas.</source>
      <translation>Av invånarna i områdesmaterialet för {year} bor {people} i områden vars relativa socioekonomiska nivå visas; de är {units} av de bebodda områdena.</translation>
    </message>
    <message>
      <source>Of the people in the grid data of {year}, {people} live in cells where every variable is shown; these are {units} of the inhabited cells.</source>
      <translation>Av invånarna i rutmaterialet för {year} bor {people} i rutor där alla variabler visas; de är {units} av de bebodda rutorna.</translation>
    </message>
    <message>
      <source>Of the people in the area data of {year}, {people} live in areas where every variable is shown; these are {units} of the inhabited areas.</source>
      <translation>Av invånarna i områdesmaterialet för {year} bor {people} i områden där alla variabler visas; de är {units} av de bebodda områdena.</translation>
    </message>
    <message>
      <source>People and inhabited cells in the data, and shown</source>
      <translation>Invånare och bebodda rutor i materialet, och av dem som visas</translation>
    </message>
    <message>
      <source>People and inhabited areas in the data, and shown</source>
      <translation>Invånare och bebodda områden i materialet, och av dem som visas</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>visas</translation>
    </message>
    <message>
      <source>People shown, by group of variables</source>
      <translation>Andel av invånarna som visas, efter variabelgrupp</translation>
    </message>
    <message>
      <source>suppressed (privacy protection)</source>
      <translation>skyddat (dataskydd)</translation>
    </message>
    <message>
      <source>no level for other reasons</source>
      <translation>ingen nivå av andra skäl</translation>
    </message>
    <message>
      <source>all people in the data</source>
      <translation>alla invånare i materialet</translation>
    </message>
    <message>
      <source>Stacked bars, one per year: people by level. In {year}, {lowest} live clearly below and {highest} clearly above the regional level. The table below has all numbers.</source>
      <translation>Staplar, en per år: invånare efter nivå. År {year} bor {lowest} klart under och {highest} klart över regionens nivå. Tabellen nedan innehåller alla siffror.</translation>
    </message>
    <message>
      <source>People, and their percentage of all people in the data</source>
      <translation>Invånare, och deras andel av alla invånare i materialet</translation>
    </message>
    <message>
      <source>People by relative socio-economic level</source>
      <translation>Invånare efter relativ socioekonomisk nivå</translation>
    </message>
    <message>
      <source>In {year}, {percent} of the people with a level live in cells so small that random variation alone could have put them at another level; the map shows these cells paler.</source>
      <translation>År {year} bor {percent} av invånarna med en nivå i så små rutor att enbart slumpmässig variation kunde ha placerat dem på en annan nivå; på kartan är dessa rutor blekare.</translation>
    </message>
    <message>
      <source>In {year}, {percent} of the people with a level live in areas so small that random variation alone could have put them at another level; the map shows these areas paler.</source>
      <translation>År {year} bor {percent} av invånarna med en nivå i så små områden att enbart slumpmässig variation kunde ha placerat dem på en annan nivå; på kartan är dessa områden blekare.</translation>
    </message>
    <message>
      <source>in all that is shown</source>
      <translation>i allt som visas</translation>
    </message>
    <message>
      <source>Studying and age explain part of low incomes and short schooling. Where students or pensioners are many, read a low level in that light.</source>
      <translation>Studier och ålder förklarar en del av låga inkomster och kort utbildning. Där studerande eller pensionärer är många ska en låg nivå läsas mot den bakgrunden.</translation>
    </message>
    <message>
      <source>Share of inhabitants where the level is clearly below the regional level, weighted by people</source>
      <translation>Befolkningsvägd andel av invånarna där nivån är klart under regionens nivå</translation>
    </message>
    <message>
      <source>Inhabitants</source>
      <translation>Invånare</translation>
    </message>
    <message>
      <source>Students and pensioners at the lowest level</source>
      <translation>Studerande och pensionärer på den lägsta nivån</translation>
    </message>
    <message>
      <source>no place at this level</source>
      <translation>ingen plats på denna nivå</translation>
    </message>
    <message>
      <source>Segregation of groups {years}</source>
      <translation>Gruppernas segregation {years}</translation>
    </message>
    <message>
      <source>People spread by lot do not live evenly: where places hold few people, their shares differ by chance. Read each value against the one expected at random.</source>
      <translation>Inte heller människor som placeras ut genom lottning bor jämnt: där platserna har få invånare skiljer sig andelarna av en slump. Läs varje värde mot det som slumpen låter vänta.</translation>
    </message>
    <message>
      <source>The corrected value is 0 at the expectation at random and 1 at complete segregation. It is a rescaling and no unbiased estimate: it can lie far from the segregation that underlies the figures.</source>
      <translation>Det korrigerade värdet är 0 vid slumpens väntevärde och 1 vid fullständig segregation. Det är en omskalning och ingen väntevärdesriktig skattning: det kan ligga långt från den segregation som ligger bakom siffrorna.</translation>
    </message>
    <message>
      <source>The interval below a value is that of the segregation that underlies the figures, without what chance adds; it often lies below the value. In simulated regions with a known truth it held it in at least 90 % of cases, but in fewer where shares take a few exact values only. Measures without an interval have none that could be trusted so far.</source>
      <translation>Intervallet under ett värde gäller den segregation som ligger bakom siffrorna, utan det som slumpen lägger till; det ligger ofta under värdet. I simulerade regioner med känd sanning innehöll det den i minst 90 % av fallen, men mer sällan där andelarna antar bara några få exakta värden. Mått utan intervall har hittills inget som går att lita på.</translation>
    </message>
    <message>
      <source>Measures grow as places shrink. Compare years and regions of the same cell size, the same scale and the same definitions only.</source>
      <translation>Måtten växer när platserna krymper. Jämför bara år och regioner med samma rutstorlek, samma skala och samma definitioner.</translation>
    </message>
    <message>
      <source>Only places where all groups may be seen count. Where the people counted change from year to year, so may the measure.</source>
      <translation>Bara platser där alla grupper får visas räknas. Om de invånare som är med växlar från år till år kan även måttet ändras.</translation>
    </message>
    <message>
      <source>Measures: Duncan and Duncan 1955; Massey and Denton 1988; Reardon and Firebaugh 2002; Reardon and O'Sullivan 2004; Reardon 2011. Expectation and correction for randomness: Carrington and Troske 1997. Intervals: mixture of binomials (Kiefer and Wolfowitz 1956; Rathelot 2012), profile likelihood (Murphy and van der Vaart 2000), differences by Zou and Donner 2008.</source>
      <translation>Mått: Duncan och Duncan 1955; Massey och Denton 1988; Reardon och Firebaugh 2002; Reardon och O'Sullivan 2004; Reardon 2011. Väntevärde och korrigering för slump: Carrington och Troske 1997. Intervall: blandning av binomialfördelningar (Kiefer och Wolfowitz 1956; Rathelot 2012), profillikelihood (Murphy och van der Vaart 2000), skillnader enligt Zou och Donner 2008.</translation>
    </message>
    <message>
      <source>Passed: no suppressed figure can be worked out.</source>
      <translation>Godkänt: inget skyddat tal kan räknas ut.</translation>
    </message>
    <message>
      <source>Failed: do not publish these layers before what stands below is mended.</source>
      <translation>Underkänt: publicera inte dessa lager innan det som står nedan har åtgärdats.</translation>
    </message>
    <message>
      <source>Audit of disclosure</source>
      <translation>Granskning av röjande</translation>
    </message>
    <message>
      <source>INTERNAL: this report tells what can be worked out of suppressed figures. It is not for publication and not to be passed on.</source>
      <translation>INTERN: den här rapporten berättar vad som kan räknas ut om skyddade tal. Den får inte publiceras eller ges vidare.</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Utslag</translation>
    </message>
    <message>
      <source>Hidden figures</source>
      <translation>Dolda tal</translation>
    </message>
    <message>
      <source>What the attack found</source>
      <translation>Vad angreppet fann</translation>
    </message>
    <message>
      <source>scipy with HiGHS is not installed: where totals cross, the attack cannot decide, and what is not decided fails.</source>
      <translation>scipy med HiGHS saknas: där summor korsas kan angreppet inte avgöra, och det som inte avgörs underkänns.</translation>
    </message>
    <message>
      <source>What is wrong with the layers</source>
      <translation>Vad som är fel med lagren</translation>
    </message>
    <message>
      <source>Cell, year</source>
      <translation>Ruta, år</translation>
    </message>
    <message>
      <source>What is left of it</source>
      <translation>Vad som återstår</translation>
    </message>
    <message>
      <source>Published figures that give it away</source>
      <translation>Publicerade tal som röjer det</translation>
    </message>
    <message>
      <source>Figures that are given away, or may be</source>
      <translation>Siffror som röjs eller kan röjas</translation>
    </message>
    <message>
      <source>{count} further figures are in the table of verdicts.</source>
      <translation>Ytterligare {count} tal finns i tabellen.</translation>
    </message>
    <message>
      <source>Repair</source>
      <translation>Åtgärd</translation>
    </message>
    <message>
      <source>People it hides</source>
      <translation>Invånare som den döljer</translation>
    </message>
    <message>
      <source>Figures it helps</source>
      <translation>Tal som den hjälper</translation>
    </message>
    <message>
      <source>What would help, cheapest first</source>
      <translation>Vad som skulle hjälpa, det billigaste först</translation>
    </message>
    <message>
      <source>Run the audit again after every repair: one may open another way.</source>
      <translation>Gör granskningen på nytt efter varje åtgärd: en åtgärd kan öppna en annan väg.</translation>
    </message>
    <message>
      <source>Every published figure is read as a sum of counts. A figure is given away exactly if one number is left of it; nearly, if fewer than three whole numbers are left, if a hidden base surely lies below the threshold, if less than half of a public base below the threshold is left, or if an amount of money is known to within a fifth.</source>
      <translation>Varje publicerat tal läses som en summa av antal. Ett tal röjs exakt om ett enda värde återstår; nästan, om färre än tre heltal återstår, om en dold bas säkert ligger under tröskeln, om mindre än hälften av en offentlig bas under tröskeln återstår, eller om ett penningbelopp är känt på en femtedel när.</translation>
    </message>
    <message>
      <source>Nested totals are solved as a tree, two crossing divisions as a flow (Gusfield 1988), the rest by rank test, linear and integer programme (Fischetti and Salazar 2001).</source>
      <translation>Nästlade summor löses som ett träd, två korsande indelningar som ett flöde (Gusfield 1988), resten med rangtest, linjär programmering och heltalsprogrammering (Fischetti och Salazar 2001).</translation>
    </message>
    <message>
      <source>What nobody has named as known is not attacked with: local knowledge, licensed layers of others, other years. Sums of hidden variables are not judged by themselves.</source>
      <translation>Det som ingen har angett som känt används inte i angreppet: lokalkännedom, andras licensierade lager, andra år. Summor av dolda variabler bedöms inte för sig.</translation>
    </message>
    <message>
      <source>Neighbourhoods: {kernel}.</source>
      <translation>Grannskap: {kernel}.</translation>
    </message>
    <message>
      <source>Randomness: every person's group drawn by lot.</source>
      <translation>Slump: varje persons grupp lottas.</translation>
    </message>
    <message>
      <source>Randomness: the group of every household of {size} people drawn by lot.</source>
      <translation>Slump: gruppen för varje hushåll med {size} personer lottas.</translation>
    </message>
    <message>
      <source>owner-occupied</source>
      <translation>ägarbostad</translation>
    </message>
    <message>
      <source>rental</source>
      <translation>hyra</translation>
    </message>
    <message>
      <source>state-subsidised rental</source>
      <translation>statligt stödd hyra</translation>
    </message>
    <message>
      <source>right of occupancy</source>
      <translation>bostadsrätt (asumisoikeus)</translation>
    </message>
    <message>
      <source>other</source>
      <translation>annan</translation>
    </message>
    <message>
      <source>small house</source>
      <translation>småhus</translation>
    </message>
    <message>
      <source>terraced house</source>
      <translation>radhus</translation>
    </message>
    <message>
      <source>block of flats</source>
      <translation>flervåningshus</translation>
    </message>
    <message>
      <source>tenure</source>
      <translation>upplåtelseform</translation>
    </message>
    <message>
      <source>house type</source>
      <translation>hustyp</translation>
    </message>
    <message>
      <source>decade of completion</source>
      <translation>färdigställandedecennium</translation>
    </message>
    <message>
      <source>before {year}</source>
      <translation>före {year}</translation>
    </message>
    <message>
      <source>{decade}s</source>
      <translation>{decade}-talet</translation>
    </message>
    <message>
      <source>“{part}” names no category; write value=name, the name in small letters a–z, digits and _.</source>
      <translation>”{part}” anger ingen klass; skriv värde=namn, namnet med små bokstäver a–z, siffror och _.</translation>
    </message>
    <message>
      <source>“{part}” is no category known here; known are {known}.</source>
      <translation>”{part}” är ingen känd klass; kända är {known}.</translation>
    </message>
    <message>
      <source>“{value}” is stated twice; state each value once.</source>
      <translation>”{value}” har angetts två gånger; ange varje värde en gång.</translation>
    </message>
    <message>
      <source>No category is stated; write value=name, separated by commas.</source>
      <translation>Ingen klass har angetts; skriv värde=namn, åtskilda med kommatecken.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: field “{field}” holds what is no category in {rows} rows: {texts}. Their dwellings are in no share of it; correct them or state the categories.</source>
      <translation>Lagret ”{layer}”: fältet ”{field}” har på {rows} rader ett värde som inte är någon klass: {texts}. Dessa bostäder ingår inte i andelarna; rätta värdena eller ange klasserna.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: field “{field}” is empty in {rows} rows; their dwellings are in no share of it.</source>
      <translation>Lagret ”{layer}”: fältet ”{field}” är tomt på {rows} rader; dessa bostäder ingår inte i andelarna.</translation>
    </message>
    <message>
      <source>There is no indicator “{indicator}”; known are {known}.</source>
      <translation>Det finns ingen indikator ”{indicator}”; tillgängliga är {known}.</translation>
    </message>
    <message>
      <source>“{indicator}” cannot be had of several cells together; leave it out of the need-type index.</source>
      <translation>”{indicator}” går inte att få för flera rutor tillsammans; lämna bort den ur det behovstypade indexet.</translation>
    </message>
    <message>
      <source>The need-type index needs at least one indicator with a weight that is a plain number and not zero.</source>
      <translation>Det behovstypade indexet kräver minst en indikator vars vikt är ett vanligt tal och inte noll.</translation>
    </message>
    <message>
      <source>No indicator is left ({indicators}): a median of several cells cannot be had from those of each, and a density is of a cell's own area; choose shares or means.</source>
      <translation>Ingen indikator blir kvar ({indicators}): medianen för flera rutor går inte att få ur rutornas medianer, och en täthet gäller rutans egen yta; välj andelar eller medeltal.</translation>
    </message>
    <message>
      <source>“{text}” is no distance; write metres above zero, for example 300, 500, 1000.</source>
      <translation>”{text}” är inget avstånd; skriv meter över noll, till exempel 300, 500, 1000.</translation>
    </message>
    <message>
      <source>No distance is stated; write metres, for example 300, 500, 1000.</source>
      <translation>Inget avstånd är angivet; skriv meter, till exempel 300, 500, 1000.</translation>
    </message>
    <message>
      <source>Fictional training data: the Mallila city region does not exist, it lies in the open sea, and every number in it is drawn at random.</source>
      <translation>Fiktivt övningsmaterial: stadsregionen Mallila finns inte, den ligger på öppna havet, och varje tal i den är framlottat.</translation>
    </message>
    <message>
      <source>There is no training region of size “{size}”; choose one of: {sizes}.</source>
      <translation>Det finns ingen övningsregion av storleken ”{size}”; välj en av dessa: {sizes}.</translation>
    </message>
    <message>
      <source>The training region needs at least one year between {first} and {last}.</source>
      <translation>Övningsregionen behöver minst ett år mellan {first} och {last}.</translation>
    </message>
    <message>
      <source>“{reference}” is no reference; choose one of {references}.</source>
      <translation>”{reference}” är inget referensvärde; välj ett av dessa: {references}.</translation>
    </message>
    <message>
      <source>The base year {year} is not in the data; choose one of {years}.</source>
      <translation>Basåret {year} finns inte i materialet; välj ett av dessa: {years}.</translation>
    </message>
    <message>
      <source>“{text}” is no recipe of an index; compute the index again with “Indicators”.</source>
      <translation>”{text}” är inget recept för ett index; beräkna indexet på nytt med ”Indikatorer”.</translation>
    </message>
    <message>
      <source>All cells are suppressed or missing for {indicators}; use larger cells, or other indicators or data.</source>
      <translation>Uppgifterna om {indicators} är skyddade eller saknas i alla rutor; använd större rutor, andra indikatorer eller ett annat material.</translation>
    </message>
    <message>
      <source>“{choice}” is not known here; choose one of {known}.</source>
      <translation>Alternativet ”{choice}” finns inte; välj ett av dessa: {known}.</translation>
    </message>
    <message>
      <source>The indicator “{indicator}” needs “{concept}”, which the data does not have; it has {concepts}. Leave the indicator out, or add the data.</source>
      <translation>Indikatorn ”{indicator}” behöver variabeln ”{concept}”, som saknas i materialet; där finns {concepts}. Utelämna indikatorn eller komplettera materialet.</translation>
    </message>
    <message>
      <source>The indicator “{indicator}” needs grid cells, and the data is of areas; leave the indicator out.</source>
      <translation>Indikatorn ”{indicator}” behöver rutor, men materialet gäller områden; utelämna indikatorn.</translation>
    </message>
    <message>
      <source>“{indicator}” is the same in all visible cells of the reference, so there is no spread to measure by; choose another reference, more cells, or leave the indicator out of the index.</source>
      <translation>”{indicator}” är densamma i alla synliga rutor som referensvärdet bygger på, så det finns ingen spridning att mäta med; välj ett annat referensvärde eller fler rutor, eller utelämna indikatorn ur indexet.</translation>
    </message>
    <message>
      <source>The regional rate of “{indicator}” is zero, so nothing can be related to it; choose another method or leave the indicator out of the index.</source>
      <translation>Värdet på ”{indicator}” för hela regionen är noll, så inget kan ställas i relation till det; välj en annan metod eller utelämna indikatorn ur indexet.</translation>
    </message>
    <message>
      <source>The mean of shares takes shares only, and “{indicator}” is none; choose another method or leave the indicator out of the index.</source>
      <translation>Medelvärdet av andelarna godtar endast andelar, och ”{indicator}” är ingen andel; välj en annan metod eller utelämna indikatorn ur indexet.</translation>
    </message>
    <message>
      <source>No cell has an index: everything is suppressed or missing for {indicators}. Use larger cells, other indicators, or fewer variables per index.</source>
      <translation>Ingen ruta har ett index: alla uppgifter om {indicators} är skyddade eller saknas. Använd större rutor eller andra indikatorer, eller kräv färre variabler för indexet.</translation>
    </message>
    <message>
      <source>The weight {weight} of “{indicator}” cannot be used; give a plain number.</source>
      <translation>Vikten {weight} för indikatorn ”{indicator}” kan inte användas; ange ett vanligt tal.</translation>
    </message>
    <message>
      <source>All weights of the index are zero; give at least one indicator a weight, or leave the weights empty.</source>
      <translation>Alla vikter i indexet är noll; ge minst en indikator en vikt eller lämna vikterna tomma.</translation>
    </message>
    <message>
      <source>The index has {variables} variables, so {needed} of them cannot be demanded.</source>
      <translation>Antalet variabler i indexet är {variables}, så {needed} av dem kan inte krävas; minska antalet som krävs.</translation>
    </message>
    <message>
      <source>The index is the same in all cells that {year} is compared with, so there are no levels; choose another reference or method, or more cells.</source>
      <translation>Indexet är detsamma i alla rutor som år {year} jämförs med, så nivåer kan inte bildas; välj ett annat referensvärde, en annan metod eller fler rutor.</translation>
    </message>
    <message>
      <source>“{indicator}” is not visible in the base year {year}; choose another base year or reference.</source>
      <translation>”{indicator}” är inte synlig basåret {year}; välj ett annat basår eller referensvärde.</translation>
    </message>
    <message>
      <source>The data does not have the variable “{concept}”; choose another group, or add the data.</source>
      <translation>Materialet har inte variabeln ”{concept}”; välj en annan grupp eller lägg till materialet.</translation>
    </message>
    <message>
      <source>A radius needs grid cells, and the data is of areas; leave the radius empty.</source>
      <translation>En radie förutsätter rutor, och materialet gäller områden; lämna radien tom.</translation>
    </message>
    <message>
      <source>Index of dissimilarity (D)</source>
      <translation>Olikhetsindex (D)</translation>
    </message>
    <message>
      <source>Gini index of segregation (G)</source>
      <translation>Segregationens Giniindex (G)</translation>
    </message>
    <message>
      <source>Information theory index (H)</source>
      <translation>Informationsteoretiskt index (H)</translation>
    </message>
    <message>
      <source>Atkinson index (A), b = 0.5</source>
      <translation>Atkinsons index (A), b = 0,5</translation>
    </message>
    <message>
      <source>Dissimilarity adjusted for adjacent cells (Morrill)</source>
      <translation>Olikhetsindex justerat för grannrutor (Morrill)</translation>
    </message>
    <message>
      <source>Isolation index (xPx)</source>
      <translation>Isoleringsindex (xPx)</translation>
    </message>
    <message>
      <source>Interaction index (xPy)</source>
      <translation>Interaktionsindex (xPy)</translation>
    </message>
    <message>
      <source>Correlation ratio (eta squared)</source>
      <translation>Korrelationskvot (eta i kvadrat)</translation>
    </message>
    <message>
      <source>Exposure of each group to each other</source>
      <translation>Gruppernas exponering för varandra</translation>
    </message>
    <message>
      <source>Concentration in inhabited cells (delta)</source>
      <translation>Koncentration till bebodda rutor (delta)</translation>
    </message>
    <message>
      <source>Absolute centralisation (ACE)</source>
      <translation>Absolut centralisering (ACE)</translation>
    </message>
    <message>
      <source>Relative centralisation (RCE)</source>
      <translation>Relativ centralisering (RCE)</translation>
    </message>
    <message>
      <source>Spatial proximity (SP)</source>
      <translation>Spatial närhet (SP)</translation>
    </message>
    <message>
      <source>Multigroup dissimilarity (D)</source>
      <translation>Olikhetsindex för flera grupper (D)</translation>
    </message>
    <message>
      <source>Multigroup Gini index (G)</source>
      <translation>Giniindex för flera grupper (G)</translation>
    </message>
    <message>
      <source>Multigroup information theory index (H)</source>
      <translation>Informationsteoretiskt index för flera grupper (H)</translation>
    </message>
    <message>
      <source>Divergence, mutual information (M)</source>
      <translation>Divergens, ömsesidig information (M)</translation>
    </message>
    <message>
      <source>Relative diversity (R)</source>
      <translation>Relativ mångfald (R)</translation>
    </message>
    <message>
      <source>Normalised exposure (P)</source>
      <translation>Normerad exponering (P)</translation>
    </message>
    <message>
      <source>Squared coefficient of variation (C)</source>
      <translation>Variationskoefficienten i kvadrat (C)</translation>
    </message>
    <message>
      <source>Diversity of the whole (entropy)</source>
      <translation>Helhetens mångfald (entropi)</translation>
    </message>
    <message>
      <source>Simpson's diversity of the whole</source>
      <translation>Helhetens mångfald (Simpson)</translation>
    </message>
    <message>
      <source>Rank-order information theory index</source>
      <translation>Rangordnat informationsteoretiskt index</translation>
    </message>
    <message>
      <source>Rank-order variance ratio index</source>
      <translation>Rangordnad varianskvot</translation>
    </message>
    <message>
      <source>Spatial information theory index</source>
      <translation>Spatialt informationsteoretiskt index</translation>
    </message>
    <message>
      <source>Spatial dissimilarity</source>
      <translation>Spatialt olikhetsindex</translation>
    </message>
    <message>
      <source>Spatial relative diversity</source>
      <translation>Spatial relativ mångfald</translation>
    </message>
    <message>
      <source>Spatial exposure of each group to each other</source>
      <translation>Gruppernas spatiala exponering för varandra</translation>
    </message>
    <message>
      <source>Diversity of the cell (entropy)</source>
      <translation>Rutans mångfald (entropi)</translation>
    </message>
    <message>
      <source>Simpson's diversity of the cell</source>
      <translation>Rutans mångfald (Simpson)</translation>
    </message>
    <message>
      <source>Divergence of the cell</source>
      <translation>Rutans divergens</translation>
    </message>
    <message>
      <source>Contribution to isolation and exposure</source>
      <translation>Bidrag till isolering och exponering</translation>
    </message>
    <message>
      <source>The measure “{measure}” orders the units by their area and is 0 / 0 on cells of equal size; use “delta” instead.</source>
      <translation>Måttet ”{measure}” ordnar enheterna efter yta och är 0 / 0 för lika stora rutor; använd ”delta” i stället.</translation>
    </message>
    <message>
      <source>There is no measure “{measure}”; known are {known}.</source>
      <translation>Måttet ”{measure}” finns inte; kända är {known}.</translation>
    </message>
    <message>
      <source>“{groups}”: {missing} of {rows} values are missing: {reason}.</source>
      <translation>”{groups}”: {missing} av {rows} värden saknas: {reason}.</translation>
    </message>
    <message>
      <source>The mean household size is {size}; it must be at least 1 (1 = persons drawn independently).</source>
      <translation>Hushållens medelstorlek är {size}; den måste vara minst 1 (1 = personerna lottas oberoende av varandra).</translation>
    </message>
    <message>
      <source>The level of the interval is {level}; it must lie between 0 and 1, as 0.9 does.</source>
      <translation>Intervallets nivå är {level}; den måste ligga mellan 0 och 1, som 0,9.</translation>
    </message>
    <message>
      <source>In {cells} cells the group is larger than the whole that it is measured against; choose a whole that the group is a part of.</source>
      <translation>I {cells} rutor är gruppen större än den helhet som den jämförs med; välj en helhet som gruppen är en del av.</translation>
    </message>
    <message>
      <source>Counts are missing or negative in {cells} cells; leave these cells out of measures of segregation.</source>
      <translation>Antal saknas eller är negativa i {cells} rutor; lämna dessa rutor utanför måtten på segregation.</translation>
    </message>
    <message>
      <source>“{item}” is no group within its whole; write group/whole, for example low_income/income_base.</source>
      <translation>”{item}” är ingen grupp i sin helhet; skriv grupp/helhet, till exempel low_income/income_base.</translation>
    </message>
    <message>
      <source>“{item}” is no set of groups; join at least two different ones by +, for example low_income+middle_income+high_income.</source>
      <translation>”{item}” är ingen uppsättning grupper; foga samman minst två olika med +, till exempel low_income+middle_income+high_income.</translation>
    </message>
    <message>
      <source>There is no variable “{concept}”; known are {known}.</source>
      <translation>Det finns ingen variabel ”{concept}”; tillgängliga är {known}.</translation>
    </message>
    <message>
      <source>The variable “{concept}” is a mean or median; segregation is measured of groups that are counted.</source>
      <translation>Variabeln ”{concept}” är ett medelvärde eller en median; segregation mäts för grupper som har ett antal.</translation>
    </message>
    <message>
      <source>Change runs from an earlier to a later year; {first} is not before {last}.</source>
      <translation>Förändringen beräknas från ett tidigare till ett senare år; {first} är inte före {last}.</translation>
    </message>
    <message>
      <source>There is nothing to measure: choose groups, and measures that are made for them (those of one group for GROUPS, those of several for MULTIGROUP).</source>
      <translation>Det finns inget att mäta: välj grupper och mått som är avsedda för dem (GROUPS: mått för en grupp, MULTIGROUP: mått för flera).</translation>
    </message>
    <message>
      <source>the data of the year lacks one of the variables</source>
      <translation>årets material saknar någon av variablerna</translation>
    </message>
    <message>
      <source>there is no place that shows all of the groups</source>
      <translation>ingen plats visar alla grupperna</translation>
    </message>
    <message>
      <source>the figures are suppressed (privacy protection)</source>
      <translation>uppgifterna är skyddade (dataskydd)</translation>
    </message>
    <message>
      <source>there is nobody to count</source>
      <translation>det finns ingen att räkna</translation>
    </message>
    <message>
      <source>the groups are larger than their whole: they are no parts of it, or they overlap</source>
      <translation>grupperna är större än sin helhet: de är inte delar av den, eller så överlappar de varandra</translation>
    </message>
    <message>
      <source>nobody of the groups lives in the places shown</source>
      <translation>ingen av grupperna bor på de platser som visas</translation>
    </message>
    <message>
      <source>people live in a single place that is shown, so there is nothing to compare</source>
      <translation>det bor människor på en enda plats som visas, så det finns inget att jämföra</translation>
    </message>
    <message>
      <source>there is nobody in the group, or nobody outside it</source>
      <translation>det finns ingen i gruppen, eller ingen utanför den</translation>
    </message>
    <message>
      <source>fewer than five ordered classes: too few limits between them for a curve</source>
      <translation>färre än fem ordnade klasser: för få gränser mellan dem för en kurva</translation>
    </message>
    <message>
      <source>the measure needs grid cells, and the data is of areas</source>
      <translation>måttet förutsätter rutor, och materialet gäller områden</translation>
    </message>
    <message>
      <source>the measure needs a radius or a number of nearest people</source>
      <translation>måttet förutsätter en radie eller ett antal närmaste invånare</translation>
    </message>
    <message>
      <source>no two inhabited cells touch</source>
      <translation>inga två bebodda rutor rör vid varandra</translation>
    </message>
    <message>
      <source>fewer people live there than are to be found</source>
      <translation>där bor färre människor än det antal närmaste som söks</translation>
    </message>
    <message>
      <source>a variable is defined differently in the two years</source>
      <translation>en variabel är definierad olika de två åren</translation>
    </message>
    <message>
      <source>it does not depend on who lives where, so randomness has no expectation of it</source>
      <translation>det beror inte på vem som bor var, så slumpen ger det inget väntevärde</translation>
    </message>
    <message>
      <source>complete segregation has no value of its own to rescale by</source>
      <translation>fullständig segregation har inget eget värde att skala mot</translation>
    </message>
    <message>
      <source>randomness alone segregates completely, so there is no room to rescale in</source>
      <translation>slumpen ensam segregerar fullständigt, så det finns inget spann att skala i</translation>
    </message>
    <message>
      <source>there is no interval for this measure that holds what underlies it often enough</source>
      <translation>det finns inget intervall för detta mått som tillräckligt ofta innehåller det underliggande värdet</translation>
    </message>
    <message>
      <source>only single persons or households live in the places shown, which tells nothing of what underlies the value</source>
      <translation>på de visade platserna bor bara enstaka personer eller hushåll, vilket inte säger något om det som ligger bakom värdet</translation>
    </message>
    <message>
      <source>choose other groups</source>
      <translation>välj andra grupper</translation>
    </message>
    <message>
      <source>choose other measures or scales</source>
      <translation>välj andra mått eller skalor</translation>
    </message>
    <message>
      <source>choose other groups or years, or add the data</source>
      <translation>välj andra grupper eller år, eller lägg till uppgifterna</translation>
    </message>
    <message>
      <source>use larger cells, or groups of more people</source>
      <translation>använd större rutor, eller grupper med fler personer</translation>
    </message>
    <message>
      <source>name a whole that holds them, or correct the data</source>
      <translation>ange en helhet som rymmer dem, eller rätta uppgifterna</translation>
    </message>
    <message>
      <source>use a larger region or smaller cells</source>
      <translation>använd en större region eller mindre rutor</translation>
    </message>
    <message>
      <source>Nothing can be measured of “{groups}”: {reason}; {remedy}.</source>
      <translation>Ingenting kan mätas för ”{groups}”: {reason}; {remedy}.</translation>
    </message>
    <message>
      <source>all people within the radius alike</source>
      <translation>alla inom radien lika mycket</translation>
    </message>
    <message>
      <source>evenly less with distance, nothing from the radius on</source>
      <translation>jämnt mindre med avståndet, ingenting från radien och utåt</translation>
    </message>
    <message>
      <source>less with distance (biweight), nothing from the radius on</source>
      <translation>mindre med avståndet (biweight), ingenting från radien och utåt</translation>
    </message>
    <message>
      <source>less with distance (Gaussian; the radius is its deviation)</source>
      <translation>mindre med avståndet (Gauss; radien är dess avvikelse)</translation>
    </message>
    <message>
      <source>less with distance (exponential; 1/e at the radius)</source>
      <translation>mindre med avståndet (exponentiellt; 1/e vid radien)</translation>
    </message>
    <message>
      <source>the {k} nearest people</source>
      <translation>de {k} närmaste invånarna</translation>
    </message>
    <message>
      <source>the cells themselves</source>
      <translation>rutorna själva</translation>
    </message>
    <message>
      <source>the people within {radius} m</source>
      <translation>invånarna inom {radius} m</translation>
    </message>
    <message>
      <source>There are not {k} nearest people: {people} are counted in all; choose a smaller k.</source>
      <translation>Det finns inte {k} närmaste invånare: {people} räknas i allt; välj ett mindre k.</translation>
    </message>
    <message>
      <source>“{item}” is no scale; write cell, a radius in metres (1000) or a number of nearest people (k:1600).</source>
      <translation>”{item}” är ingen skala; skriv cell, en radie i meter (1000) eller ett antal närmaste invånare (k:1600).</translation>
    </message>
    <message>
      <source>The parameter b of the Atkinson index is {b}; it must lie between 0 and 1.</source>
      <translation>Parametern b i Atkinsons index är {b}; den måste ligga mellan 0 och 1.</translation>
    </message>
    <message>
      <source>The neighbourhoods of {cells} inhabited cells hold nobody or are not known; a neighbourhood must include the cell itself.</source>
      <translation>Grannskapet för {cells} bebodda rutor är tomt eller okänt; rutan själv måste höra till sitt grannskap.</translation>
    </message>
    <message>
      <source>The level has to be from 1 to 4, not {level}.</source>
      <translation>Nivån ska vara 1–4, inte {level}.</translation>
    </message>
    <message>
      <source>Levels up to {low} and from {high} up overlap; choose the level 1 or 2, or one direction.</source>
      <translation>Nivåerna upp till {low} och från {high} uppåt överlappar varandra; välj nivå 1 eller 2 eller bara den ena riktningen.</translation>
    </message>
    <message>
      <source>The false discovery rate has to be between 0 and 1, not {rate}.</source>
      <translation>Andelen falska upptäckter ska vara mellan 0 och 1, inte {rate}.</translation>
    </message>
    <message>
      <source>{permutations} permutations give p-values too coarse for a false discovery rate; use at least {least}.</source>
      <translation>{permutations} permutationer ger för grova p-värden för att hålla andelen falska upptäckter under kontroll; använd minst {least}.</translation>
    </message>
    <message>
      <source>{permutations} permutations are too few to tell any of the {cells} cells of {year} from chance at a false discovery rate of {rate}; use {needed}.</source>
      <translation>{permutations} permutationer räcker inte för att skilja någon av rutorna år {year} ({cells}) från slumpen när andelen falska upptäckter är {rate}; använd {needed}.</translation>
    </message>
    <message>
      <source>Concentration: at least {cells} {what} that touch ({sides}), and {people} people.</source>
      <translation>Koncentration: minst {cells} rutor som gränsar till varandra ({sides}), {what}, och minst {people} invånare.</translation>
    </message>
    <message>
      <source>cells of level {low} or below (low), or {high} or above (high),</source>
      <translation>på nivå {low} eller lägre (låg) eller {high} eller högre (hög)</translation>
    </message>
    <message>
      <source>cells of level {low} or below (low)</source>
      <translation>på nivå {low} eller lägre (låg)</translation>
    </message>
    <message>
      <source>cells of level {high} or above (high)</source>
      <translation>på nivå {high} eller högre (hög)</translation>
    </message>
    <message>
      <source>cells around which, within {radius} m, low or high values lie together beyond chance (Getis-Ord Gi*, false discovery rate {rate})</source>
      <translation>kring vilka låga eller höga värden inom {radius} m ligger tillsammans mer än slumpen ger (Getis-Ords Gi*, andel falska upptäckter {rate})</translation>
    </message>
    <message>
      <source>cells that are low or high like those around them beyond chance (local Moran's I, {permutations} permutations, seed {seed}, false discovery rate {rate})</source>
      <translation>som är låga eller höga liksom rutorna runt dem, mer än slumpen ger (lokalt Morans I, {permutations} permutationer, frö {seed}, andel falska upptäckter {rate})</translation>
    </message>
    <message>
      <source>sides or corners</source>
      <translation>sidor eller hörn</translation>
    </message>
    <message>
      <source>sides</source>
      <translation>sidor</translation>
    </message>
    <message>
      <source>Pocket: cells of level {low} or below in no such concentration, where the level of the people around within {radius} m is not low.</source>
      <translation>Ficka: rutor på nivå {low} eller lägre som inte ingår i en koncentration, där nivån för invånarna runt omkring inom {radius} m inte är låg.</translation>
    </message>
    <message>
      <source>{year}: concentrations of low level {low}, of high level {high}; pockets {pockets}.</source>
      <translation>{year}: koncentrationer av låg nivå {low}, av hög nivå {high}; fickor {pockets}.</translation>
    </message>
    <message>
      <source>“{index}” is smoothed, so that neighbouring cells are alike by construction: concentrations grow, and what is called beyond chance is so too often. Choose the index of the cells.</source>
      <translation>”{index}” är utjämnat, så att intilliggande rutor liknar varandra redan på grund av beräkningssättet: koncentrationerna växer, och mer än slumpen ger hittas för ofta. Välj rutornas eget index.</translation>
    </message>
    <message>
      <source>The index is suppressed or missing in all cells; use larger cells, or an index of other variables.</source>
      <translation>Indexet är skyddat eller saknas i alla rutor; använd större rutor eller ett index av andra variabler.</translation>
    </message>
    <message>
      <source>The index is visible in one cell only, so there is nothing to compare it with; use a larger region or smaller cells.</source>
      <translation>Indexet är synligt i bara en ruta, så det finns inget att jämföra det med; använd en större region eller mindre rutor.</translation>
    </message>
    <message>
      <source>There is nothing to compare: the index is the same in all visible cells, or all of them are neighbours, or none; choose another radius or another method.</source>
      <translation>Det finns inget att jämföra: indexet är detsamma i alla synliga rutor, eller så är alla rutor grannar till varandra eller inga; välj en annan radie eller en annan metod.</translation>
    </message>
    <message>
      <source>There are {people} people in {year}, fewer than the {k} nearest; choose a smaller number.</source>
      <translation>År {year} finns {people} invånare, färre än de {k} närmaste; välj ett mindre tal.</translation>
    </message>
    <message>
      <source>There is no kernel “{kernel}”; known are {known}.</source>
      <translation>Det finns ingen kärna ”{kernel}”; de kända är {known}.</translation>
    </message>
    <message>
      <source>The radius of {radius} m is smaller than a grid cell of {size} m; choose a radius of at least the side of a cell.</source>
      <translation>Radien {radius} m är mindre än en ruta på {size} m; välj en radie som är minst rutans sida.</translation>
    </message>
    <message>
      <source>With the radius of {radius} m the neighbourhoods reach over more than {limit} cells; choose a smaller radius, or data of larger cells.</source>
      <translation>Med radien {radius} m når grannskapen längre än {limit} rutor; välj en mindre radie eller data med större rutor.</translation>
    </message>
    <message>
      <source>{cells} cells are in the data more than once; keep one row for each cell and year.</source>
      <translation>{cells} rutor finns mer än en gång i data; behåll en rad per ruta och år.</translation>
    </message>
    <message>
      <source>The outermost cells are more than {limit} cells apart; correct or remove the cells whose coordinates are wrong.</source>
      <translation>De yttersta rutorna ligger mer än {limit} rutor från varandra; rätta eller ta bort rutor med fel koordinater.</translation>
    </message>
    <message>
      <source>Neighbourhoods need grid cells, and the data is of areas; use grid data, or leave them out.</source>
      <translation>Grannskap kräver rutor, och data gäller områden; använd rutdata eller utelämna dem.</translation>
    </message>
    <message>
      <source>Counts are missing in {cells} cells; only counts that are there can be summed over neighbourhoods.</source>
      <translation>Antal saknas i {cells} rutor; bara antal som finns kan summeras över grannskap.</translation>
    </message>
    <message>
      <source>The number of nearest people is {k}; choose a number above 0.</source>
      <translation>Antalet närmaste invånare är {k}; välj ett tal större än 0.</translation>
    </message>
    <message>
      <source>There is no rule “{rule}” for the nearest people; known are {known}.</source>
      <translation>Det finns ingen regel ”{rule}” för de närmaste invånarna; de kända är {known}.</translation>
    </message>
    <message>
      <source>The number of people is below 0 in {cells} cells; correct or remove these cells.</source>
      <translation>Antalet invånare är under 0 i {cells} rutor; rätta eller ta bort dessa rutor.</translation>
    </message>
    <message>
      <source>Cells of {size} m are not of the national lattice; choose one of {sizes} m, because cells of free sizes would tell of the people between two lattices.</source>
      <translation>Rutor på {size} m hör inte till det nationella rutnätet; välj {sizes} m, för rutor av fri storlek skulle berätta om invånarna mellan två rutnät.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: nothing says how many households a cell has, and one large household must not stand alone in it; state the field of the household, or count households.</source>
      <translation>Lagret ”{layer}”: inget säger hur många hushåll en ruta har, och ett stort hushåll får inte stå ensamt i den; ange hushållets fält eller räkna hushåll.</translation>
    </message>
    <message>
      <source>“{concept}” is a part of “{base}”, which is not counted; add “{base}” to what a row counts.</source>
      <translation>”{concept}” är en del av ”{base}”, som inte räknas; lägg till ”{base}” i det som en rad räknar.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: “{concept}” is negative in {rows} rows; correct them or filter them out.</source>
      <translation>Lagret ”{layer}”: ”{concept}” är negativt på {rows} rader; rätta dem eller filtrera bort dem.</translation>
    </message>
    <message>
      <source>No row of layer “{layer}” lies in Finland; check its coordinates and their reference system.</source>
      <translation>Ingen rad i lagret ”{layer}” ligger i Finland; kontrollera koordinaterna och deras referenssystem.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {rows} rows outside Finland are left out.</source>
      <translation>Lagret ”{layer}”: {rows} rader utanför Finland lämnas bort.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {rows} rows without a number to count are left out.</source>
      <translation>Lagret ”{layer}”: {rows} rader utan ett antal att räkna lämnas bort.</translation>
    </message>
    <message>
      <source>No row of layer “{layer}” has “{value}” in field “{field}”; it has {values}.</source>
      <translation>Ingen rad i lagret ”{layer}” har ”{value}” i fältet ”{field}”; det har {values}.</translation>
    </message>
    <message>
      <source>Field “{field}”: rows of values that are no class count in the total only ({values}).</source>
      <translation>I fältet ”{field}” räknas rader vars värden inte är någon klass bara med i totalen ({values}).</translation>
    </message>
    <message>
      <source>Field “{field}” is empty in {rows} rows; they count in the total only.</source>
      <translation>Fältet ”{field}” är tomt på {rows} rader; de räknas bara i totalen.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: choose the fields with the counts, and the field with what they are counted of.</source>
      <translation>Lagret ”{layer}”: välj fälten med antalen och fältet med det som de räknas av.</translation>
    </message>
    <message>
      <source>There are {counts} counts and {bases} bases; choose one base for all, or one for each count in their order.</source>
      <translation>Det finns {counts} antal och {bases} baser; välj en bas för alla, eller en för varje antal i deras ordning.</translation>
    </message>
    <message>
      <source>Field “{field}” is chosen as a count and as a base; bases are masked with their counts, so choose it as the base only.</source>
      <translation>Fältet ”{field}” är valt både som antal och som bas; baser skyddas med sina antal, så välj det bara som bas.</translation>
    </message>
    <message>
      <source>Field “{field}” of layer “{layer}” is no count but is computed of counts (a z-score, share, mean, smoothed value or change). Masking it now protects nothing, because the cells around it hold what is masked; mask the counts and compute it of them.</source>
      <translation>Fältet ”{field}” i lagret ”{layer}” är inget antal utan räknat av antal (z-värde, andel, medeltal, utjämnat värde eller förändring). Att dölja det nu skyddar ingenting, för rutorna omkring innehåller det som döljs; skydda antalen och räkna det av dem.</translation>
    </message>
    <message>
      <source>Field “{count}” is larger than its base “{base}” in {cells} cells; choose the field that it is counted of.</source>
      <translation>Fältet ”{count}” är större än sin bas ”{base}” i {cells} rutor; välj fältet som det räknas av.</translation>
    </message>
    <message>
      <source>No row of layer “{layer}” has a known place; it needs one of these fields, filled in: {fields}, or the geometries as they were delivered.</source>
      <translation>Ingen rad i lagret ”{layer}” har ett känt läge; det behöver ett av dessa fält, ifyllt: {fields}, eller geometrierna så som de levererades.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {rows} rows without a known place are left out.</source>
      <translation>Lagret ”{layer}”: rader utan känt läge har utelämnats ({rows}).</translation>
    </message>
    <message>
      <source>Layers “{first}” ({one} m) and “{second}” ({other} m) are on different lattices; import one cell size and one grid at a time.</source>
      <translation>Lagren ”{first}” ({one} m) och ”{second}” ({other} m) ligger i olika rutnät; importera en rutstorlek och ett rutnät åt gången.</translation>
    </message>
    <message>
      <source>Layers “{first}” ({one}) and “{second}” ({other}) are in different coordinate reference systems; choose layers in the same one.</source>
      <translation>Lagren ”{first}” ({one}) och ”{second}” ({other}) har olika koordinatsystem; välj lager med samma koordinatsystem.</translation>
    </message>
    <message>
      <source>{areas} areas have no outline in any layer: their figures are in the table, but they are not on the map.</source>
      <translation>{areas} områden saknar gränser i alla lager: deras uppgifter finns i tabellen, men de finns inte på kartan.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no id of its areas; one of these fields is needed: {fields}.</source>
      <translation>Lagret ”{layer}” saknar områdenas identifierare; lägg till något av dessa fält: {fields}.</translation>
    </message>
    <message>
      <source>No layers are chosen; choose the statistics of at least one year.</source>
      <translation>Inga lager har valts; välj statistiken för minst ett år.</translation>
    </message>
    <message>
      <source>Layer “{layer}” is a result of this plugin; choose the statistics as they were delivered.</source>
      <translation>Lagret ”{layer}” är ett resultat av detta insticksprogram; välj statistiken så som den har levererats.</translation>
    </message>
    <message>
      <source>There is no data product “{name}”; choose one of: {known}.</source>
      <translation>Det finns ingen dataprodukt ”{name}”; välj en av dessa: {known}.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no fields of the data product “{product}”; choose the product of the layer, and one product at a time.</source>
      <translation>Lagret ”{layer}” har inga fält från dataprodukten ”{product}”; välj lagrets egen produkt och importera en produkt åt gången.</translation>
    </message>
    <message>
      <source>Layers “{first}” ({one}) and “{second}” ({other}) are different data products; import one product at a time.</source>
      <translation>Lagren ”{first}” ({one}) och ”{second}” ({other}) är olika dataprodukter; importera en produkt åt gången.</translation>
    </message>
    <message>
      <source>Layer “{layer}” is no data product that is known (its fields: {fields}); choose the product, or describe it in a catalogue file.</source>
      <translation>Lagret ”{layer}” är ingen känd dataprodukt (dess fält: {fields}); välj produkten eller beskriv den i en katalogfil.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: field “{field}” holds {value}, a negative number that {product} does not explain; choose another product, or add the code to a catalogue file.</source>
      <translation>Lagret ”{layer}”: fältet ”{field}” innehåller det negativa talet {value}, som beskrivningen av dataprodukten ”{product}” inte förklarar; välj en annan produkt eller lägg till koden i en katalogfil.</translation>
    </message>
    <message>
      <source>Year {year}, unit {cell}: {layers} give different figures of “{field}”; leave one out.</source>
      <translation>År {year}, enhet {cell}: {layers} ger olika uppgifter om ”{field}”; utelämna ett av dem.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: field “{field}” should hold numbers but holds “{text}”; correct the data or choose another product.</source>
      <translation>Lagret ”{layer}”: fältet ”{field}” ska innehålla tal men innehåller ”{text}”; rätta materialet eller välj en annan dataprodukt.</translation>
    </message>
    <message>
      <source>The data of {year} have no population; add the layer with one of these fields: {fields}.</source>
      <translation>Materialet för år {year} saknar befolkning; lägg till det lager som har något av dessa fält: {fields}.</translation>
    </message>
    <message>
      <source>Layer “{layer}”, {year}: {rows} rows repeat the figures of another and are merged.</source>
      <translation>Lagret ”{layer}”, {year}: rader som upprepar en annan rads uppgifter har slagits ihop ({rows}).</translation>
    </message>
    <message>
      <source>{year}: “{concept}” would be negative in {units} units, where a part exceeds its total; there it counts as not known.</source>
      <translation>{year}: ”{concept}” skulle vara negativ i {units} enheter, där en del är större än sin helhet; där räknas den som okänd.</translation>
    </message>
    <message>
      <source>{year}: the ages of {rows} rows do not sum to their population; they are used as delivered.</source>
      <translation>{year}: åldersgruppernas summa avviker från befolkningen (antal rader: {rows}); uppgifterna används så som de har levererats.</translation>
    </message>
    <message>
      <source>{year}: cell {cell} is no real place and is left out; {people} people without a known dwelling are counted in it.</source>
      <translation>{year}: rutan {cell} är ingen verklig plats och har utelämnats; i den räknas {people} invånare utan känd bostad.</translation>
    </message>
    <message>
      <source>{year}: cell {cell} has {people} people, more than ten times as many as other large cells; it is kept, but check it.</source>
      <translation>{year}: rutan {cell} har {people} invånare, mer än tio gånger så många som andra stora rutor; den har behållits, men kontrollera den.</translation>
    </message>
    <message>
      <source>{year}: only {listed} of the {units} cells of {region} have a row; the others count as not known, not as uninhabited.</source>
      <translation>{year}: bara {listed} av de {units} rutorna i {region} har en rad; de andra räknas som okända, inte som obebodda.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has coordinates in degrees ({crs}), but a grid needs metres; choose the layer in its own coordinate reference system, {expected}.</source>
      <translation>Lagret ”{layer}” har koordinater i grader ({crs}), men ett rutnät behöver meter; välj lagret i dess eget koordinatsystem, {expected}.</translation>
    </message>
    <message>
      <source>Layer “{layer}” is in {crs}, but {product} is delivered in {expected}; choose the layer as it was delivered.</source>
      <translation>Lagret ”{layer}” har koordinatsystemet {crs}, men dataprodukten ”{product}” levereras i {expected}; välj lagret så som det har levererats.</translation>
    </message>
    <message>
      <source>Layer “{layer}” is no grid of square cells of {sizes} m, which {product} is; choose the grid layer as it was delivered.</source>
      <translation>Lagret ”{layer}” är inget rutnät med kvadratiska rutor ({sizes} m), som dataprodukten ”{product}” är; välj rutlagret så som det har levererats.</translation>
    </message>
    <message>
      <source>{years} years are stated for {layers} layers; state one for each in their order, or write pairs layer name=year.</source>
      <translation>Antalet angivna år är {years} och antalet lager {layers}; ange ett år för varje lager i samma ordning eller skriv par lagernamn=år.</translation>
    </message>
    <message>
      <source>A year is stated for layer “{layer}”, which is not among: {known}.</source>
      <translation>Ett år har angetts för lagret ”{layer}”, som inte finns bland de valda: {known}.</translation>
    </message>
    <message>
      <source>Layer “{layer}” is stated to be of {first} and of {second}; give layers that share a name names of their own.</source>
      <translation>För lagret ”{layer}” anges både {first} och {second}; ge lager med samma namn egna namn.</translation>
    </message>
    <message>
      <source>“{text}” is no year; write for example 2022.</source>
      <translation>”{text}” är inget år; skriv till exempel 2022.</translation>
    </message>
    <message>
      <source>The year of layer “{layer}” is not known: state it as {layer}=year.</source>
      <translation>Årtalet för lagret ”{layer}” är okänt: ange det i formen {layer}=år.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: year field “{field}” holds “{text}”, which is no year; correct it or state {layer}=year.</source>
      <translation>Lagret ”{layer}”: årsfältet ”{field}” innehåller ”{text}”, som inte är ett år; rätta fältet eller ange året i formen {layer}=år.</translation>
    </message>
    <message>
      <source>Layer “{layer}” is stated to be of {stated}, but its year field “{field}” says {found}; correct one of them.</source>
      <translation>Lagret ”{layer}” har angetts gälla år {stated}, men dess årsfält ”{field}” anger {found}; rätta det ena av dem.</translation>
    </message>
    <message>
      <source>Layer “{layer}” is internal; nothing of it may be released.</source>
      <translation>Lagret ”{layer}” är internt; ingenting av det får publiceras.</translation>
    </message>
    <message>
      <source>The ledger “{file}” does not exist; choose another file, or none until something has been published.</source>
      <translation>Publiceringsliggaren ”{file}” finns inte; välj en annan fil, eller ingen förrän något har publicerats.</translation>
    </message>
    <message>
      <source>The ledger “{file}” is of version {version}, and this plugin reads version {own}; update the plugin, or choose the ledger that belongs to it.</source>
      <translation>Publiceringsliggaren ”{file}” är av version {version}, och detta tillägg läser version {own}; uppdatera tillägget eller välj den liggare som hör till det.</translation>
    </message>
    <message>
      <source>“{file}” is no ledger of this plugin; choose the file that “Publish” has written.</source>
      <translation>”{file}” är ingen publiceringsliggare för detta tillägg; välj filen som ”Publicera” har skrivit.</translation>
    </message>
    <message>
      <source>The ledger “{file}” is in use by somebody else; try again when they are done.</source>
      <translation>Publiceringsliggaren ”{file}” används av någon annan; försök igen när den är ledig.</translation>
    </message>
    <message>
      <source>The ledger “{file}” cannot be opened or written; choose a folder where you may write.</source>
      <translation>Publiceringsliggaren ”{file}” kan inte öppnas eller skrivas; välj en mapp där du får skriva.</translation>
    </message>
    <message>
      <source>A pooled remainder is made of grid cells, and these units are areas; choose another privacy protection.</source>
      <translation>En sammanslagen rest görs av rutor, och de här enheterna är områden; välj ett annat dataskydd.</translation>
    </message>
    <message>
      <source>{year}, {group}: figures in {value} units, suppressed in {suppressed}, uninhabited {uninhabited}, not in the data {absent}.</source>
      <translation>{year}, {group}: rutor eller områden med uppgifter {value}, skyddade {suppressed}, obebodda {uninhabited}, saknas i materialet {absent}.</translation>
    </message>
    <message>
      <source>The minimum base {min_base} is below the threshold {threshold} of “{group}”; raise it, or state the reason for lowering it.</source>
      <translation>Den minsta basmängden {min_base} ligger under tröskelvärdet {threshold} för variabelgruppen ”{group}”; höj den eller ange motiveringen till att tröskelvärdet sänks.</translation>
    </message>
    <message>
      <source>{year}: of the people in the grid data, {visible} % live in cells that are shown, {pooled} % in cells shown together as a remainder, and {totals} % are only in the totals.</source>
      <translation>{year}: av invånarna i rutmaterialet bor {visible} % i rutor som visas, {pooled} % i rutor som visas tillsammans som en rest, och {totals} % ingår bara i summorna.</translation>
    </message>
    <message>
      <source>{year}: of the people in the grid data, {visible} % live in cells that are shown, and {totals} % are only in the totals.</source>
      <translation>{year}: av invånarna i rutmaterialet bor {visible} % i rutor som visas, och {totals} % ingår bara i summorna.</translation>
    </message>
    <message>
      <source>{year}: of the people in the grid data, {visible} % live in cells that are shown, and nearly all others in cells shown together as a remainder.</source>
      <translation>{year}: av invånarna i rutmaterialet bor {visible} % i rutor som visas, och nästan alla andra i rutor som visas tillsammans som en rest.</translation>
    </message>
    <message>
      <source>{year}: all people in the grid data live in cells that are shown.</source>
      <translation>{year}: alla invånare i rutmaterialet bor i rutor som visas.</translation>
    </message>
    <message>
      <source>{year}: nearly all people in the grid data live in cells that are shown.</source>
      <translation>{year}: nästan alla invånare i rutmaterialet bor i rutor som visas.</translation>
    </message>
    <message>
      <source>{year}: {cells} % of the inhabited cells are shown; how many of the people in the grid data live in them is not known, for the population of some cells is suppressed.</source>
      <translation>{year}: {cells} % av de bebodda rutorna visas; hur många av invånarna i rutmaterialet som bor i dem är inte känt, för invånarantalet i en del rutor är skyddat.</translation>
    </message>
    <message>
      <source>{year}: the people in the grid data are {percent} % of the official population.</source>
      <translation>{year}: invånarna i rutmaterialet är {percent} % av det officiella invånarantalet.</translation>
    </message>
    <message>
      <source>suppressed in the source</source>
      <translation>skyddat i källan</translation>
    </message>
    <message>
      <source>suppressed in an earlier release, or found by the attack at the import</source>
      <translation>skyddat i en tidigare publicering eller funnet av angreppet vid importen</translation>
    </message>
    <message>
      <source>threshold</source>
      <translation>tröskel</translation>
    </message>
    <message>
      <source>classes that give each other away</source>
      <translation>klasser som röjer varandra</translation>
    </message>
    <message>
      <source>complement under public totals</source>
      <translation>komplement under offentliga summor</translation>
    </message>
    <message>
      <source>{year}, {group}: the rule “{rule}” hides {cells} cells with {people} people.</source>
      <translation>{year}, {group}: regeln ”{rule}” döljer {cells} rutor med {people} invånare.</translation>
    </message>
    <message>
      <source>{year}, {indicator}: the cells shown differ from all cells: {share_visible} % against {share_all} %, dissimilarity {d_visible} against {d_all}. This is for you, not for publication.</source>
      <translation>{year}, {indicator}: rutorna som visas avviker från alla rutor: {share_visible} % mot {share_all} %, olikhetsindex {d_visible} mot {d_all}. Det här är för dig, inte för publicering.</translation>
    </message>
    <message>
      <source>Layer “{layer}” is internal: nothing in it is protected, or its field “protection” is no claim of this plugin.</source>
      <translation>Lagret “{layer}” är internt: inget i det är skyddat, eller så är fältet “protection” inte en uppgift från det här insticksprogrammet.</translation>
    </message>
    <message>
      <source>Layer “{layer}” claims the protection “{claim}” and shows {count} figures that it hides; import the statistics again.</source>
      <translation>Lagret “{layer}” anger skyddet “{claim}” men visar {count} tal som skyddet döljer; importera statistiken på nytt.</translation>
    </message>
    <message>
      <source>{concept} of {where}, {year} ({layer})</source>
      <translation>{concept}: {where}, {year} ({layer})</translation>
    </message>
    <message>
      <source>total of {concept} in {where}, {year} ({layer})</source>
      <translation>{concept}, summa: {where}, {year} ({layer})</translation>
    </message>
    <message>
      <source>{concept} is the sum of its classes, {where}, {year}</source>
      <translation>{concept} är summan av sina klasser, {where}, {year}</translation>
    </message>
    <message>
      <source>edge class of {concept} in {where}, {year} ({layer})</source>
      <translation>{concept}, kantklass: {where}, {year} ({layer})</translation>
    </message>
    <message>
      <source>share of {concept} in {where}, {year} ({layer})</source>
      <translation>{concept}, andel: {where}, {year} ({layer})</translation>
    </message>
    <message>
      <source>change of {concept} in {where}, {year} ({layer})</source>
      <translation>{concept}, förändring: {where}, {year} ({layer})</translation>
    </message>
    <message>
      <source>Layer “{layer}” tells another number than another layer: {figure}; check that both are of the same release.</source>
      <translation>Lagret “{layer}” anger ett annat tal än ett annat lager: {figure}; kontrollera att båda är av samma utgåva.</translation>
    </message>
    <message>
      <source>Layer “{layer}” is of another lattice, whose cells do not hold whole cells of the finest one; leave it out, or give it as polygons with totals.</source>
      <translation>Lagret “{layer}” hör till ett annat rutnät vars rutor inte består av hela rutor i det finaste; lämna bort det, eller ge det som polygoner med summor.</translation>
    </message>
    <message>
      <source>Withhold, or round, this figure: {figure}.</source>
      <translation>Publicera inte det här talet, eller avrunda det: {figure}.</translation>
    </message>
    <message>
      <source>Suppress cell {cell} too, which lies under: {figure}.</source>
      <translation>Skydda även rutan {cell}, som ingår i: {figure}.</translation>
    </message>
    <message>
      <source>total of {concept} in {where}, {year}</source>
      <translation>{concept}, summa: {where}, {year}</translation>
    </message>
    <message>
      <source>edge class of {concept} in {where}, {year}</source>
      <translation>{concept}, kantklass: {where}, {year}</translation>
    </message>
    <message>
      <source>The figures contradict each other: no counts agree with {figure}; check that all are of the same year, the same release and the same lattice.</source>
      <translation>Talen motsäger varandra: inga antal stämmer med {figure}; kontrollera att alla är av samma år, samma utgåva och samma rutnät.</translation>
    </message>
    <message>
      <source>“{indicator}” has not been computed; choose one of {known}.</source>
      <translation>”{indicator}” har inte beräknats; välj något av {known}.</translation>
    </message>
    <message>
      <source>Fewer than two years show “{groups}”; change needs two, so import a layer of another year too, or choose other groups.</source>
      <translation>Färre än två år visar ”{groups}”, och förändring kräver två; importera också ett lager för ett annat år, eller välj andra grupper.</translation>
    </message>
    <message>
      <source>The two years have so little in common that no table has the margins of the one and the structure of the other; choose years nearer to each other, or larger cells.</source>
      <translation>Åren har så lite gemensamt att ingen tabell kan ha det enas marginaler och det andras struktur; välj år som ligger närmare varandra eller större rutor.</translation>
    </message>
    <message>
      <source>“{indicator}” of several cells together cannot be had from those of each; choose no smoothing, or another indicator.</source>
      <translation>”{indicator}” för flera rutor tillsammans kan inte fås ur rutornas värden; välj ingen utjämning eller en annan indikator.</translation>
    </message>
    <message>
      <source>low in both years</source>
      <translation>låg båda åren</translation>
    </message>
    <message>
      <source>falling</source>
      <translation>sjunkande</translation>
    </message>
    <message>
      <source>no clear change</source>
      <translation>ingen tydlig förändring</translation>
    </message>
    <message>
      <source>rising</source>
      <translation>stigande</translation>
    </message>
    <message>
      <source>high in both years</source>
      <translation>hög båda åren</translation>
    </message>
    <message>
      <source>newly inhabited</source>
      <translation>nyligen bebodd</translation>
    </message>
    <message>
      <source>no longer inhabited</source>
      <translation>inte längre bebodd</translation>
    </message>
    <message>
      <source>value in the first year</source>
      <translation>värde det första året</translation>
    </message>
    <message>
      <source>value in the last year</source>
      <translation>värde det sista året</translation>
    </message>
    <message>
      <source>change</source>
      <translation>förändring</translation>
    </message>
    <message>
      <source>places shown in one year only</source>
      <translation>platser som visas bara det ena året</translation>
    </message>
    <message>
      <source>places inhabited since</source>
      <translation>platser som blivit bebodda</translation>
    </message>
    <message>
      <source>places no longer inhabited</source>
      <translation>platser som inte längre är bebodda</translation>
    </message>
    <message>
      <source>composition: the shares of the group</source>
      <translation>sammansättning: gruppens andelar</translation>
    </message>
    <message>
      <source>composition: sizes of the groups</source>
      <translation>sammansättning: gruppernas storlek</translation>
    </message>
    <message>
      <source>composition: sizes of the places</source>
      <translation>sammansättning: platsernas storlek</translation>
    </message>
    <message>
      <source>structure</source>
      <translation>struktur</translation>
    </message>
    <message>
      <source>Between {first} and {last} a variable was redefined, and they are compared on request: what is shown is in part the change of the definition, and none of it is judged.</source>
      <translation>Mellan {first} och {last} ändrades en variabels definition, och åren jämförs på begäran: en del av det som visas är definitionens ändring, och inget av det bedöms.</translation>
    </message>
    <message>
      <source>Change is shown from {first} to {last}, the years furthest apart whose variables are defined alike.</source>
      <translation>Förändringen visas från {first} till {last}, de år längst ifrån varandra vars variabler är lika definierade.</translation>
    </message>
    <message>
      <source>“{name}” has no figures to show in {year}; choose among {years}, or no year.</source>
      <translation>”{name}” har inga uppgifter att visa för {year}; välj bland {years} eller lämna året öppet.</translation>
    </message>
  </context>
</TS>
