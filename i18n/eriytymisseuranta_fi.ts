<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
  <context>
    <name>Eriytymisseuranta</name>
    <message>
      <source>Year comparison</source>
      <translation>Vuosivertailu</translation>
    </message>
    <message>
      <source>Eriytymisseuranta needs {modules}: add {packages} with the OSGeo4W setup and restart QGIS.</source>
      <translation>Eriytymisseuranta tarvitsee paketit {modules}: asenna {packages} OSGeo4W-asennusohjelmalla ja käynnistä QGIS uudelleen.</translation>
    </message>
    <message>
      <source>Eriytymisseuranta needs {modules}: run “sudo apt install {apt}” and restart QGIS.</source>
      <translation>Eriytymisseuranta tarvitsee paketit {modules}: suorita ”sudo apt install {apt}” ja käynnistä QGIS uudelleen.</translation>
    </message>
    <message>
      <source>Eriytymisseuranta needs {modules}: install them for the Python of QGIS ({python}), or a newer QGIS that brings them, and restart QGIS.</source>
      <translation>Eriytymisseuranta tarvitsee paketit {modules}: asenna ne QGISin käyttämään Pythoniin ({python}) tai asenna uudempi QGIS, jossa ne ovat mukana, ja käynnistä QGIS uudelleen.</translation>
    </message>
    <message>
      <source>pp</source>
      <translation>%-yks.</translation>
    </message>
    <message>
      <source>Nobody lives in the places chosen, or none are in the data.</source>
      <translation>Valituissa paikoissa ei asu ketään, tai niitä ei ole aineistossa.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Asukkaita</translation>
    </message>
    <message>
      <source>People living where it clearly rose: {rise}; where it clearly fell: {fell}; of {judged} where the change was judged.</source>
      <translation>Asukkaita siellä, missä se selvästi nousi: {rise}; missä se selvästi laski: {fell}; yhteensä {judged} asukasta siellä, missä muutos arvioitiin.</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Muutos</translation>
    </message>
    <message>
      <source>No place here shows the figure in both years, so no change is given.</source>
      <translation>Missään tässä luku ei näy molempina vuosina, joten muutosta ei anneta.</translation>
    </message>
    <message>
      <source>The figure is about the {compared} of {units} inhabited cells that show it in both years; {coverage} of the people of {year} live in them. The others are suppressed, not in the data or not comparable.</source>
      <translation>Luku koskee niitä ruutuja ({compared}/{units} asutusta), joissa se näkyy molempina vuosina; niissä asuu {coverage} vuoden {year} asukkaista. Muut ovat suojattuja, puuttuvat aineistosta tai eivät ole vertailukelpoisia.</translation>
    </message>
    <message>
      <source>The figure is about the {compared} of {units} inhabited areas that show it in both years; {coverage} of the people of {year} live in them. The others are suppressed, not in the data or not comparable.</source>
      <translation>Luku koskee niitä alueita ({compared}/{units} asutusta), joissa se näkyy molempina vuosina; niissä asuu {coverage} vuoden {year} asukkaista. Muut ovat suojattuja, puuttuvat aineistosta tai eivät ole vertailukelpoisia.</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Alue</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>Kattavuus</translation>
    </message>
    <message>
      <source>A place belongs to the polygon that its centre lies in. Coverage: of the people of {year}, those in places that show “{name}” in both years; the figures are about them only.</source>
      <translation>Paikka kuuluu alueeseen, jossa sen keskipiste on. Kattavuus: vuoden {year} asukkaista ne, jotka asuvat paikoissa, joissa ”{name}” näkyy molempina vuosina; luvut koskevat vain heitä.</translation>
    </message>
    <message>
      <source>Clear change</source>
      <translation>Selvä muutos</translation>
    </message>
    <message>
      <source>rise, {cells} cells</source>
      <translation>nousu, {cells} ruutua</translation>
    </message>
    <message>
      <source>fall, {cells} cells</source>
      <translation>lasku, {cells} ruutua</translation>
    </message>
    <message>
      <source>The data is of areas, not of cells; clear change is on the map and in the tables.</source>
      <translation>Aineisto on alueita, ei ruutuja; selvä muutos on kartalla ja taulukoissa.</translation>
    </message>
    <message>
      <source>Nowhere do three or more touching cells with 100 people change clearly in the same direction.</source>
      <translation>Missään ei kolme tai useampi toisiaan koskettava ruutu, joissa asuu vähintään 100 ihmistä, muutu selvästi samaan suuntaan.</translation>
    </message>
    <message>
      <source>Touching cells whose figure changed clearly in the same direction, from the top of the map to its bottom. About one in twenty clear changes may be chance; read the areas, not single cells.</source>
      <translation>Toisiaan koskettavat ruudut, joiden luku muuttui selvästi samaan suuntaan, kartan yläreunasta alas. Noin yksi kahdestakymmenestä selvästä muutoksesta voi olla sattumaa; lue alueita, älä yksittäisiä ruutuja.</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Luokka</translation>
    </message>
    <message>
      <source>People of each year in the places that show the figure in both years, by its class.</source>
      <translation>Kunkin vuoden asukkaat paikoissa, joissa luku näkyy molempina vuosina, sen luokan mukaan.</translation>
    </message>
    <message>
      <source>{first} ↓ / {last} →</source>
      <translation>{first} ↓ / {last} →</translation>
    </message>
    <message>
      <source>People of {year} in places that show the figure in both years: rows by the class of the earlier, columns by that of the later year. It tells of places, not of who moved.</source>
      <translation>Vuoden {year} asukkaat paikoissa, joissa luku näkyy molempina vuosina: rivit aiemman, sarakkeet myöhemmän vuoden luokan mukaan. Taulukko kertoo paikoista, ei siitä, kuka muutti.</translation>
    </message>
    <message>
      <source>expected at random</source>
      <translation>satunnaisesti odotettu</translation>
    </message>
    <message>
      <source>interval</source>
      <translation>väli</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Mittaluku</translation>
    </message>
    <message>
      <source>Of the whole region, over all years at their true distances. Dotted: what chance alone would give. Bars: interval of the segregation behind the value. A line breaks where a definition changed.</source>
      <translation>Koko seudusta, kaikki vuodet todellisilla etäisyyksillään. Pisteviiva: mitä pelkkä sattuma tuottaisi. Janat: arvon takana olevan segregaation väli. Viiva katkeaa, missä määritelmä muuttui.</translation>
    </message>
    <message>
      <source>paler: so few people that another level is possible</source>
      <translation>vaaleampi: asukkaita niin vähän, että taso voi olla toinen</translation>
    </message>
    <message>
      <source>within random variation</source>
      <translation>satunnaisvaihtelun rajoissa</translation>
    </message>
    <message>
      <source>not judged: too few people, or no known error</source>
      <translation>ei arvioitu: liian vähän ihmisiä tai virhettä ei tunneta</translation>
    </message>
    <message>
      <source>paler: within random variation, or too few people to tell</source>
      <translation>vaaleampi: satunnaisvaihtelun rajoissa, tai liian vähän asukkaita arvioon</translation>
    </message>
    <message>
      <source>Not comparable: defined differently</source>
      <translation>Ei vertailukelpoinen: määritelmä on muuttunut</translation>
    </message>
    <message>
      <source>{title}, clear changes only</source>
      <translation>{title}, vain selvät muutokset</translation>
    </message>
    <message>
      <source>{label}, paler</source>
      <translation>{label}, vaaleampi</translation>
    </message>
    <message>
      <source>Suppressed (privacy protection)</source>
      <translation>Suojattu (tietosuoja)</translation>
    </message>
    <message>
      <source>Years compared</source>
      <translation>Verrattavat vuodet</translation>
    </message>
    <message>
      <source>Drag the handles. On the keyboard: left and right move a handle, the space bar takes the other one.</source>
      <translation>Vedä kahvoja. Näppäimistöllä: vasen ja oikea siirtävät kahvaa, välilyönti vaihtaa kahvan.</translation>
    </message>
    <message>
      <source>INTERNAL: nothing is masked; not for publication.</source>
      <translation>SISÄINEN: mitään ei ole suojattu; ei julkaistavaksi.</translation>
    </message>
    <message>
      <source>Layer of cells or areas by year</source>
      <translation>Ruutujen tai alueiden taso vuosittain</translation>
    </message>
    <message>
      <source>Read the layer again</source>
      <translation>Lue taso uudelleen</translation>
    </message>
    <message>
      <source>What is compared</source>
      <translation>Mitä verrataan</translation>
    </message>
    <message>
      <source>Earlier year</source>
      <translation>Aiempi vuosi</translation>
    </message>
    <message>
      <source>Later year</source>
      <translation>Myöhempi vuosi</translation>
    </message>
    <message>
      <source>Compare &amp;nevertheless</source>
      <translation>Vertaa &amp;silti</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Keskeytä</translation>
    </message>
    <message>
      <source>&amp;Layer</source>
      <translation>&amp;Aineisto</translation>
    </message>
    <message>
      <source>&amp;Figure</source>
      <translation>&amp;Muuttuja</translation>
    </message>
    <message>
      <source>&amp;Years</source>
      <translation>&amp;Vuodet</translation>
    </message>
    <message>
      <source>L&amp;evel</source>
      <translation>&amp;Taso</translation>
    </message>
    <message>
      <source>Show the level of the later year on the map</source>
      <translation>Näytä kartalla myöhemmän vuoden taso</translation>
    </message>
    <message>
      <source>C&amp;hange</source>
      <translation>M&amp;uutos</translation>
    </message>
    <message>
      <source>Show the change between the years on the map</source>
      <translation>Näytä kartalla vuosien välinen muutos</translation>
    </message>
    <message>
      <source>Clea&amp;r change</source>
      <translation>Se&amp;lvä muutos</translation>
    </message>
    <message>
      <source>Show only what changed beyond random variation on the map</source>
      <translation>Näytä kartalla vain satunnaisvaihtelua suurempi muutos</translation>
    </message>
    <message>
      <source>Both years side by side</source>
      <translation>Molemmat vuodet rinnakkain</translation>
    </message>
    <message>
      <source>Add the change to the project as a layer of its own</source>
      <translation>Lisää muutos projektiin omaksi tasokseen</translation>
    </message>
    <message>
      <source>Export the tables</source>
      <translation>Vie taulukot</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Luvut</translation>
    </message>
    <message>
      <source>Areas</source>
      <translation>Alueet</translation>
    </message>
    <message>
      <source>Charts</source>
      <translation>Kuvaajat</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Paikka</translation>
    </message>
    <message>
      <source>The project has no layer to compare; make one with “Monitor residential differentiation”.</source>
      <translation>Projektissa ei ole verrattavaa tasoa; tee sellainen työkalulla ”Seuraa asuinalueiden eriytymistä”.</translation>
    </message>
    <message>
      <source>Reading “{layer}” …</source>
      <translation>Luetaan tasoa ”{layer}” …</translation>
    </message>
    <message>
      <source>Year comparison: reading {layer}</source>
      <translation>Vuosivertailu: luetaan {layer}</translation>
    </message>
    <message>
      <source>Reading was cancelled; read the layer again to compare.</source>
      <translation>Lukeminen keskeytettiin; lue taso uudelleen, niin voit verrata.</translation>
    </message>
    <message>
      <source>The layer has been edited or filtered since it was read; read it again.</source>
      <translation>Tasoa on muokattu tai suodatettu lukemisen jälkeen; lue se uudelleen.</translation>
    </message>
    <message>
      <source>All of “{layer}”</source>
      <translation>Koko taso ”{layer}”</translation>
    </message>
    <message>
      <source>Selected</source>
      <translation>Valitut</translation>
    </message>
    <message>
      <source>Nothing is selected; select places of the layer to see their numbers.</source>
      <translation>Mitään ei ole valittu; valitse tason kohteita, niin näet niiden luvut.</translation>
    </message>
    <message>
      <source>In view</source>
      <translation>Näkymässä</translation>
    </message>
    <message>
      <source>Inside “{layer}”</source>
      <translation>Alueilla ”{layer}”</translation>
    </message>
    <message>
      <source>No place has its centre in these polygons; choose another layer.</source>
      <translation>Minkään paikan keskipiste ei ole näissä alueissa; valitse toinen taso.</translation>
    </message>
    <message>
      <source>Year comparison: counting inside {layer}</source>
      <translation>Vuosivertailu: lasketaan alueilla {layer}</translation>
    </message>
    <message>
      <source>There is no cell or area of the layer here.</source>
      <translation>Tässä ei ole tason ruutua eikä aluetta.</translation>
    </message>
    <message>
      <source>The layer has been removed; choose another one.</source>
      <translation>Taso on poistettu; valitse toinen.</translation>
    </message>
    <message>
      <source>&amp;Inside</source>
      <translation>Al&amp;ueilla</translation>
    </message>
    <message>
      <source>(plan areas, catchments, districts …)</source>
      <translation>(kaava-alueet, oppilasalueet …)</translation>
    </message>
    <message>
      <source>Polygons whose insides are counted</source>
      <translation>Alueet, joiden sisältö lasketaan</translation>
    </message>
    <message>
      <source>Concentrations of clear change</source>
      <translation>Selvän muutoksen keskittymät</translation>
    </message>
    <message>
      <source>&amp;Zoom to the area</source>
      <translation>&amp;Zoomaa alueelle</translation>
    </message>
    <message>
      <source>Distribution of both years</source>
      <translation>Molempien vuosien jakauma</translation>
    </message>
    <message>
      <source>Segregation over all years</source>
      <translation>Segregaatio kaikkina vuosina</translation>
    </message>
    <message>
      <source>From class to class</source>
      <translation>Luokasta luokkaan</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Kuvaaja</translation>
    </message>
    <message>
      <source>&amp;Copy chart</source>
      <translation>&amp;Kopioi kuvaaja</translation>
    </message>
    <message>
      <source>&amp;Save chart …</source>
      <translation>T&amp;allenna kuvaaja …</translation>
    </message>
    <message>
      <source>Being computed …</source>
      <translation>Lasketaan …</translation>
    </message>
    <message>
      <source>There are no groups behind this figure whose segregation can be measured.</source>
      <translation>Tämän muuttujan takana ei ole ryhmiä, joiden segregaatiota voisi mitata.</translation>
    </message>
    <message>
      <source>% of people</source>
      <translation>% asukkaista</translation>
    </message>
    <message>
      <source>Save chart</source>
      <translation>Tallenna kuvaaja</translation>
    </message>
    <message>
      <source>&amp;Pick a place on the map</source>
      <translation>&amp;Poimi paikka kartalta</translation>
    </message>
    <message>
      <source>Pick a place to see how its level is made up, year by year.</source>
      <translation>Poimi paikka, niin näet, mistä sen taso koostuu vuosi vuodelta.</translation>
    </message>
    <message>
      <source>suppressed</source>
      <translation>suojattu</translation>
    </message>
    <message>
      <source>nobody to count</source>
      <translation>ei ketään laskettavaa</translation>
    </message>
    <message>
      <source>not in the data</source>
      <translation>ei aineistossa</translation>
    </message>
    <message>
      <source>{place}, {year}</source>
      <translation>{place}, {year}</translation>
    </message>
    <message>
      <source>Nothing of this place may be shown, or there is nothing in the data.</source>
      <translation>Tästä paikasta ei voi näyttää mitään, tai siitä ei ole tietoja aineistossa.</translation>
    </message>
    <message>
      <source>Fewer than {base} people stand behind a figure here, so chance decides much; look at the surroundings.</source>
      <translation>Jonkin luvun takana on tässä alle {base} ihmistä, joten sattuma ratkaisee paljon; katso ympäristöä.</translation>
    </message>
    <message>
      <source>Variable</source>
      <translation>Muuttuja</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Tässä</translation>
    </message>
    <message>
      <source>Whole region</source>
      <translation>Seutu</translation>
    </message>
    <message>
      <source>SDs</source>
      <translation>KH</translation>
    </message>
    <message>
      <source>%-ile</source>
      <translation>Sija</translation>
    </message>
    <message>
      <source>Base</source>
      <translation>Kanta</translation>
    </message>
    <message>
      <source>Level: {level} (index {index}).</source>
      <translation>Taso: {level} (indeksi {index}).</translation>
    </message>
    <message>
      <source>Level: {level} (index {index}); small numbers allow {lowest} to {highest}.</source>
      <translation>Taso: {level} (indeksi {index}); pienten lukujen vuoksi mahdollinen: {lowest} … {highest}.</translation>
    </message>
    <message>
      <source>SDs: distance from the region in standard deviations, high = better off. %-ile: share of the region's people who live where the value is lower.</source>
      <translation>KH: etäisyys seudusta keskihajontoina, suuri = parempi asema. Sija: osuus seudun asukkaista, jotka asuvat siellä, missä arvo on pienempi.</translation>
    </message>
    <message>
      <source>All years</source>
      <translation>Kaikki vuodet</translation>
    </message>
    <message>
      <source>Too few people live around, too; nothing is said of them.</source>
      <translation>Ympärilläkin asuu liian vähän ihmisiä; heistä ei sanota mitään.</translation>
    </message>
    <message>
      <source>Surroundings</source>
      <translation>Ympäristö</translation>
    </message>
    <message>
      <source>Surroundings: {cells} x {cells} cells</source>
      <translation>Ympäristö: {cells} x {cells} ruutua</translation>
    </message>
    <message>
      <source>Around</source>
      <translation>Ympärillä</translation>
    </message>
    <message>
      <source>Cells shown</source>
      <translation>Näkyviä ruutuja</translation>
    </message>
    <message>
      <source>only its class is known, about {value}</source>
      <translation>vain luokka tunnetaan, noin {value}</translation>
    </message>
    <message>
      <source>Year comparison: segregation of all years</source>
      <translation>Vuosivertailu: kaikkien vuosien segregaatio</translation>
    </message>
    <message>
      <source>“{destination}” cannot be written; choose a folder where you may write, and close the file elsewhere.</source>
      <translation>Kohteeseen ”{destination}” ei voi kirjoittaa; valitse kansio, johon sinulla on kirjoitusoikeus, ja sulje tiedosto muissa ohjelmissa.</translation>
    </message>
    <message>
      <source>The layer has a single year, so there is no change to show; add another year.</source>
      <translation>Tasossa on vain yksi vuosi, joten muutosta ei voi näyttää; lisää toinen vuosi.</translation>
    </message>
    <message>
      <source>Choose two different years to see a change.</source>
      <translation>Valitse kaksi eri vuotta, niin näet muutoksen.</translation>
    </message>
    <message>
      <source>“{name}” has no figures to show in {years}; choose other years.</source>
      <translation>Muuttujalla ”{name}” ei ole näytettäviä lukuja: {years}; valitse muut vuodet.</translation>
    </message>
    <message>
      <source>Defined differently in {first} and {last}: part of what is shown is the change of the definition, and none of it is judged.</source>
      <translation>Määritelmä on eri vuosina {first} ja {last}: osa näytetystä on määritelmän muutosta, eikä mitään siitä arvioida.</translation>
    </message>
    <message>
      <source>A variable was redefined between {first} and {last}, so there is no change to show; choose other years or compare nevertheless.</source>
      <translation>Muuttujan määritelmä muuttui vuosien {first} ja {last} välillä, joten muutosta ei näytetä; valitse muut vuodet tai vertaa silti.</translation>
    </message>
    <message>
      <source>No place shows “{name}” in both {first} and {last}, so there is nothing to compare; choose other years.</source>
      <translation>Missään ei näy muuttujaa ”{name}” sekä vuonna {first} että {last}, joten verrattavaa ei ole; valitse muut vuodet.</translation>
    </message>
    <message>
      <source>INTERNAL – {name}</source>
      <translation>SISÄINEN – {name}</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no cells by year, so there are no years to compare; choose a layer made by “Indicators” or “Monitor residential differentiation”.</source>
      <translation>Tasossa ”{layer}” ei ole ruutuja vuosittain, joten verrattavia vuosia ei ole; valitse taso, jonka on tehnyt ”Indikaattorit” tai ”Seuraa asuinalueiden eriytymistä”.</translation>
    </message>
    <message>
      <source>The change is in the project as a temporary layer; save it to keep it.</source>
      <translation>Muutos on projektissa tilapäisenä tasona; tallenna se, jos haluat säilyttää sen.</translation>
    </message>
    <message>
      <source>The tables are in {file}.</source>
      <translation>Taulukot ovat tiedostossa {file}.</translation>
    </message>
    <message>
      <source>Year comparison: side by side</source>
      <translation>Vuosivertailu: rinnakkain</translation>
    </message>
    <message>
      <source>and {count} more, see the log</source>
      <translation>ja {count} muuta, ks. loki</translation>
    </message>
    <message>
      <source>This project leads to internal figures ({places}). Do not hand it on; use “Publish” and a project of its own.</source>
      <translation>Tästä projektista pääsee sisäisiin lukuihin ({places}). Älä anna sitä eteenpäin; käytä työkalua ”Julkaise” ja erillistä projektia.</translation>
    </message>
    <message>
      <source>This did not work: {error}. The log of messages tells more.</source>
      <translation>Tämä ei onnistunut: {error}. Viestilokissa on lisää tietoa.</translation>
    </message>
    <message>
      <source>The algorithm “{name}” is not there; switch the plugin on anew.</source>
      <translation>Algoritmia ”{name}” ei ole; käynnistä lisäosa uudelleen.</translation>
    </message>
    <message>
      <source>The algorithm did not finish.</source>
      <translation>Algoritmi ei suorittunut loppuun.</translation>
    </message>
    <message>
      <source>A Shapefile cuts field names at ten characters, and long texts, so that the tools of this plugin cannot read it again; write a GeoPackage.</source>
      <translation>Shapefile katkaisee kenttien nimet kymmeneen merkkiin ja pitkät tekstit, joten lisäosan työkalut eivät voi lukea sitä uudelleen; kirjoita GeoPackage.</translation>
    </message>
    <message>
      <source>Own catalogue file (YAML)</source>
      <translation>Oma luettelotiedosto (YAML)</translation>
    </message>
    <message>
      <source>Data products and indicators of your own; tried before the built-in ones.</source>
      <translation>Omat tietotuotteet ja indikaattorit; niitä kokeillaan ennen valmiita.</translation>
    </message>
    <message>
      <source>Ledger of what has been published</source>
      <translation>Julkaisukirja</translation>
    </message>
    <message>
      <source>An internal file of your own that “Publish” makes and keeps: what was suppressed once stays suppressed, and what was released counts as known. It holds no figure that was not released.</source>
      <translation>Oma sisäinen tiedosto, jonka ”Julkaise” tekee ja ylläpitää: kerran suojattu pysyy suojattuna, ja julkaistu luetaan tunnetuksi. Siinä ei ole yhtään julkaisematonta lukua.</translation>
    </message>
    <message>
      <source>Official population (table)</source>
      <translation>Virallinen väkiluku (taulukko)</translation>
    </message>
    <message>
      <source>Fields region, year and population; shown beside the people in the grid data, from which people without a known dwelling are missing.</source>
      <translation>Kentät region, year ja population; näytetään ruutuaineiston asukasmäärän vieressä, josta puuttuvat ne, joiden asuntoa ei tunneta.</translation>
    </message>
    <message>
      <source>Minimum base (people, households, dwellings)</source>
      <translation>Pienin perusjoukko (asukkaat, taloudet, asunnot)</translation>
    </message>
    <message>
      <source>Smallest number that a shown figure may be about. Empty: the thresholds of the data product.</source>
      <translation>Pienin määrä, jota näytettävä luku saa koskea. Tyhjä: tietotuotteen kynnysarvot.</translation>
    </message>
    <message>
      <source>Privacy protection</source>
      <translation>Tietosuoja</translation>
    </message>
    <message>
      <source>nested: cells with too few people are suppressed, counts of next to nobody or everybody are told as edge classes, and further cells are suppressed where public totals would give a figure away. pooled: the same, and the suppressed cells of a block of 1, 2 or 4 km together in a layer of their own. classes: shares as classes that hold at least three counts; what has no classes is left out. rounded: counts as multiples of three, totals of any block within two. threshold: only cells with too few people are suppressed. internal: nothing is masked, and everything is marked INTERNAL; not for publication.</source>
      <translation>nested: liian pienten ruutujen tiedot suojataan, lähes ei ketään tai lähes kaikkia koskevat luvut kerrotaan reunaluokkina, ja lisää ruutuja suojataan siellä, missä julkiset summat paljastaisivat luvun. pooled: sama, ja 1, 2 tai 4 km:n lohkon suojatut ruudut yhdessä omalla tasollaan. classes: osuudet luokkina, joissa on vähintään kolme mahdollista lukua; se, millä ei ole luokkia, jätetään pois. rounded: lukumäärät kolmen monikertoina, minkä tahansa lohkon summa enintään kahden päässä. threshold: vain liian pienten ruutujen tiedot suojataan. internal: mitään ei peitetä, ja kaikki merkitään sanalla SISÄINEN; ei julkaistavaksi.</translation>
    </message>
    <message>
      <source>Reason for lowering a threshold</source>
      <translation>Peruste kynnysarvon laskemiselle</translation>
    </message>
    <message>
      <source>Data product</source>
      <translation>Tietotuote</translation>
    </message>
    <message>
      <source>auto: recognised by its fields.</source>
      <translation>auto: tunnistetaan kentistä.</translation>
    </message>
    <message>
      <source>Indicators</source>
      <translation>Indikaattorit</translation>
    </message>
    <message>
      <source>Variables of the index and their weights</source>
      <translation>Indeksin muuttujat ja niiden painot</translation>
    </message>
    <message>
      <source>Pairs indicator=weight, separated by commas; a negative weight turns the direction. Or the name of an index: {composites}. Empty: no index.</source>
      <translation>Parit indikaattori=paino pilkuin erotettuina; negatiivinen paino kääntää suunnan. Tai indeksin nimi: {composites}. Tyhjä: ei indeksiä.</translation>
    </message>
    <message>
      <source>Base year</source>
      <translation>Perusvuosi</translation>
    </message>
    <message>
      <source>Variables needed for an index (empty: all)</source>
      <translation>Indeksiin vaadittavien muuttujien määrä (tyhjä: kaikki)</translation>
    </message>
    <message>
      <source>Method of the index</source>
      <translation>Indeksin laskentatapa</translation>
    </message>
    <message>
      <source>zsum: mean of z-scores; ratio100: region = 100; meanshare: mean of the shares; overlap: number of variables in the worst fifth; ranksum: mean of percentile ranks. The index is high where people are better off, whatever the method.</source>
      <translation>zsum: z-arvojen keskiarvo; ratio100: seutu = 100; meanshare: osuuksien keskiarvo; overlap: heikoimpaan viidennekseen kuuluvien muuttujien määrä; ranksum: persentiilisijojen keskiarvo. Laskentatavasta riippumatta indeksi on korkea siellä, missä asukkaiden asema on parempi.</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Vertailukohta</translation>
    </message>
    <message>
      <source>year_mean_base_sd: mean of each year, spread of the first, so that growing differentiation shows; year: each year on its own; base_year: one year for all; pooled: all years together.</source>
      <translation>year_mean_base_sd: kunkin vuoden keskiarvo ja ensimmäisen vuoden hajonta, jolloin eriytymisen kasvu näkyy; year: kukin vuosi erikseen; base_year: yksi vuosi kaikille; pooled: kaikki vuodet yhdessä.</translation>
    </message>
    <message>
      <source>Rule of the five levels</source>
      <translation>Viiden tason luokitteluperuste</translation>
    </message>
    <message>
      <source>sd: cuts at 0.5 and 1.5 standard deviations; quintile: a fifth of the people in each level.</source>
      <translation>sd: luokkarajat 0,5 ja 1,5 keskihajonnan kohdalla; quintile: kullakin tasolla viidennes asukkaista.</translation>
    </message>
    <message>
      <source>Radius of the surroundings (m)</source>
      <translation>Ympäristön säde (m)</translation>
    </message>
    <message>
      <source>Number of nearest people</source>
      <translation>Lähimpien asukkaiden määrä</translation>
    </message>
    <message>
      <source>Surroundings of the cells</source>
      <translation>Ruutujen ympäristö</translation>
    </message>
    <message>
      <source>Adds the indicators and the index of the people around: queen: of the cell and the eight around it; radius: of all within the radius; nearest: of the nearest people. Counts are summed, and suppressed cells stay out.</source>
      <translation>Lisää ympäristön asukkaiden indikaattorit ja indeksin: queen: ruudun ja sitä ympäröivien kahdeksan ruudun; radius: kaikkien säteen sisällä asuvien; nearest: lähimpien asukkaiden. Lukumäärät lasketaan yhteen, ja suojatut ruudut jäävät pois.</translation>
    </message>
    <message>
      <source>Keep the style of the previous run's layers</source>
      <translation>Säilytä edellisen ajon karttatasojen tyyli</translation>
    </message>
    <message>
      <source>A map theme for each year</source>
      <translation>Karttateema kullekin vuodelle</translation>
    </message>
    <message>
      <source>Adds one theme per year to the project, which draws that year of the layer: for layouts with several maps, and to switch years by name. The layer stays one.</source>
      <translation>Lisää projektiin yhden teeman vuotta kohti, ja teema piirtää tasosta sen vuoden: usean kartan taittoihin ja vuoden vaihtamiseen nimellä. Taso pysyy yhtenä.</translation>
    </message>
    <message>
      <source>“{pair}” is no weight; write indicator=number, for example low_education=1.</source>
      <translation>”{pair}” ei ole paino; kirjoita indikaattori=luku, esimerkiksi low_education=1.</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Aineistot</translation>
    </message>
    <message>
      <source>Planning</source>
      <translation>Suunnittelu</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Tietosuoja</translation>
    </message>
    <message>
      <source>Monitoring</source>
      <translation>Seuranta</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>Mitä työkalu tekee</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Miksi</translation>
    </message>
    <message>
      <source>Method and source</source>
      <translation>Menetelmä ja lähde</translation>
    </message>
    <message>
      <source>Beware</source>
      <translation>Ota huomioon</translation>
    </message>
    <message>
      <source>“{destination}” is stated for two outputs; give each a file or a table of its own.</source>
      <translation>”{destination}” on annettu kahdelle tulokselle; anna kummallekin oma tiedosto tai taulu.</translation>
    </message>
    <message>
      <source>“{destination}” is a folder; state a file in it.</source>
      <translation>”{destination}” on kansio; anna siinä oleva tiedosto.</translation>
    </message>
    <message>
      <source>The table “{table}” cannot be written: the database does not answer, does not let you, or somebody is reading the table; try again later or state another table.</source>
      <translation>Tauluun “{table}” ei voi kirjoittaa: tietokanta ei vastaa, oikeutesi eivät riitä tai joku lukee taulua; yritä myöhemmin uudelleen tai valitse toinen taulu.</translation>
    </message>
    <message>
      <source>The table “{table}” cannot be replaced, because views depend on it ({views}); drop them or state another table.</source>
      <translation>Taulua “{table}” ei voi korvata, koska siitä riippuu näkymiä ({views}); poista ne tai valitse toinen taulu.</translation>
    </message>
    <message>
      <source>The connection to the database broke while the results were written, and “{tables}” is left incomplete; run the tool again, which replaces it.</source>
      <translation>Yhteys tietokantaan katkesi tuloksia kirjoitettaessa, ja “{tables}” jäi vajaaksi; aja työkalu uudelleen, jolloin se korvataan.</translation>
    </message>
    <message>
      <source>Need of catchments</source>
      <translation>Oppilaaksiottoalueiden tarve</translation>
    </message>
    <message>
      <source>Need-type index of school catchments, and what another division would change.</source>
      <translation>Oppilaaksiottoalueiden tarvetyyppinen indeksi ja mitä toinen aluejako muuttaisi.</translation>
    </message>
    <message>
      <source>Gives every school catchment an index of the criteria of needs-based funding, from the cells in it. With an alternative: what changes for each school, how many people get another catchment, and how far the catchments of each alternative differ from one another.</source>
      <translation>Antaa jokaiselle oppilaaksiottoalueelle indeksin tarvepohjaisen rahoituksen perusteista sen ruuduista. Vaihtoehdon kanssa: mikä muuttuu kunkin koulun kohdalla, kuinka moni asukas siirtyy toiselle oppilaaksiottoalueelle ja kuinka paljon kummankin vaihtoehdon alueet eroavat toisistaan.</translation>
    </message>
    <message>
      <source>Catchments divide people as housing does, and a border can even out or sharpen it. The index is a basis for discussion of borders and resources; it says nothing of how good a school is.</source>
      <translation>Oppilaaksiottoalueet jakavat ihmisiä kuten asuminen, ja raja voi tasata tai jyrkentää jakoa. Indeksi on pohja keskustelulle rajoista ja voimavaroista; se ei kerro mitään siitä, kuinka hyvä koulu on.</translation>
    </message>
    <message>
      <source>Per catchment, numerators and denominators are summed and divided; z = (share − mean) / standard deviation over the catchments of alternative A in the same year, weighted by people; the index is the weighted mean of z, high = greater need. Alternative B is measured by A's mean and deviation. Criteria as in HE 55/2022 and Bernelius and Huilla 2021; the weights are not the official ones. Between catchments: the deviation of the index, and D and H of each group (Duncan and Duncan 1955; Theil and Finizza 1971). Features of the same name are one catchment.</source>
      <translation>Osoittajat ja nimittäjät lasketaan yhteen oppilaaksiottoalueittain ja jaetaan; z = (osuus − keskiarvo) / keskihajonta vaihtoehdon A alueista samana vuonna, väestöpainotettuina; indeksi on z-arvojen painotettu keskiarvo, suuri = suurempi tarve. Vaihtoehtoa B mitataan A:n keskiarvolla ja hajonnalla. Perusteet kuten HE 55/2022 ja Bernelius ja Huilla 2021; painot eivät ole viralliset. Alueiden välillä: indeksin hajonta sekä kunkin ryhmän D ja H (Duncan ja Duncan 1955; Theil ja Finizza 1971). Samannimiset kohteet ovat yksi oppilaaksiottoalue.</translation>
    </message>
    <message>
      <source>Inhabitants of the catchment, not the pupils of the school. Only visible cells count, and a catchment of few cells or people has no index, nor has one that lacks a variable. Overlapping catchments and alternatives give no hidden figure away: all are sums of the figures that the cells show.</source>
      <translation>Oppilaaksiottoalueen asukkaat, eivät koulun oppilaat. Vain näkyvät ruudut lasketaan, eikä harvojen ruutujen tai ihmisten alueella ole indeksiä, ei myöskään alueella, jolta puuttuu muuttuja. Päällekkäiset alueet ja vaihtoehdot eivät paljasta peitettyjä lukuja: kaikki ovat ruutujen näyttämien lukujen summia.</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Tilastot</translation>
    </message>
    <message>
      <source>Catchments (alternative A)</source>
      <translation>Oppilaaksiottoalueet (vaihtoehto A)</translation>
    </message>
    <message>
      <source>Name of the school</source>
      <translation>Koulun nimi</translation>
    </message>
    <message>
      <source>Other catchments (alternative B)</source>
      <translation>Toiset oppilaaksiottoalueet (vaihtoehto B)</translation>
    </message>
    <message>
      <source>Name of the school in alternative B (empty: the same field)</source>
      <translation>Koulun nimi vaihtoehdossa B (tyhjä: sama kenttä)</translation>
    </message>
    <message>
      <source>Catchments with their need-type index</source>
      <translation>Oppilaaksiottoalueet ja niiden tarvetyyppinen indeksi</translation>
    </message>
    <message>
      <source>Schools and their need-type index</source>
      <translation>Koulut ja niiden tarvetyyppinen indeksi</translation>
    </message>
    <message>
      <source>Alternatives as a whole</source>
      <translation>Vaihtoehdot kokonaisuutena</translation>
    </message>
    <message>
      <source>Variables of the need-type index and their weights</source>
      <translation>Tarvetyyppisen indeksin muuttujat ja painot</translation>
    </message>
    <message>
      <source>Pairs indicator=weight, separated by commas, or the name of an index. Empty: low education, unemployment and foreign languages where the data have them (school_need), else low education, unemployment and low income. Shares that count as worse off raise the need; of an indicator without a direction, as of foreign languages, a negative weight says that a high share counts as need.</source>
      <translation>Parit tunnusluku=paino pilkuin erotettuina, tai indeksin nimi. Tyhjä: perusasteen varassa olevat, työttömyys ja vieraskieliset, jos aineistossa ne on (school_need), muuten perusasteen varassa olevat, työttömyys ja alin tuloluokka. Huonompaa asemaa tarkoittavat osuudet lisäävät tarvetta; tunnusluvulla, jolla ei ole suuntaa, kuten vieraskielisillä, negatiivinen paino sanoo, että suuri osuus on tarvetta.</translation>
    </message>
    <message>
      <source>Reading the layers</source>
      <translation>Luetaan karttatasoja</translation>
    </message>
    <message>
      <source>Reading buildings</source>
      <translation>Luetaan rakennuksia</translation>
    </message>
    <message>
      <source>Comparing homes and levels</source>
      <translation>Verrataan asuntoja ja tasoja</translation>
    </message>
    <message>
      <source>Writing the results</source>
      <translation>Kirjoitetaan tuloksia</translation>
    </message>
    <message>
      <source>State-subsidised (ARA) dwellings</source>
      <translation>Valtion tukemat (ARA-)asunnot</translation>
    </message>
    <message>
      <source>Mix of homes</source>
      <translation>Asuntokannan jakauma</translation>
    </message>
    <message>
      <source>Homes and levels</source>
      <translation>Asunnot ja tasot</translation>
    </message>
    <message>
      <source>The statistics layer cannot be read; choose another one.</source>
      <translation>Tilastotasoa ei voi lukea; valitse toinen karttataso.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no index, so that the homes are not compared with one; make one with “Indicators”.</source>
      <translation>Tasossa ”{layer}” ei ole indeksiä, joten asuntoja ei verrata siihen; tee indeksi työkalulla ”Indikaattorit”.</translation>
    </message>
    <message>
      <source>No two years define the index alike, so that its change is not compared with homes.</source>
      <translation>Indeksiä ei ole määritelty samoin minään kahtena vuonna, joten sen muutosta ei verrata asuntoihin.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has areas, and buildings are counted in grid cells only; leave the buildings out or choose a layer of grid cells.</source>
      <translation>Taso ”{layer}” on aluetietoa, ja rakennukset lasketaan vain ruutuihin; jätä rakennukset pois tai valitse ruututaso.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {rows} buildings were completed after {year}, the last year of the statistics, and do not count.</source>
      <translation>Taso ”{layer}”: {rows} rakennusta on valmistunut vuoden {year} jälkeen, joka on tilaston viimeinen, eikä niitä lasketa.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no field “{field}”; what it would tell is left out.</source>
      <translation>Tasossa ”{layer}” ei ole kenttää ”{field}”; sen kertoma jätetään pois.</translation>
    </message>
    <message>
      <source>Neither the statistics nor a layer of buildings tell of the {dimension} of homes.</source>
      <translation>Tilasto eikä rakennustaso kerro asuntojen ominaisuutta {dimension}.</translation>
    </message>
    <message>
      <source>Nothing tells of homes: the statistics have neither households by tenure nor dwellings by house type. Choose a layer of buildings, or statistics with them.</source>
      <translation>Mikään ei kerro asunnoista: tilastossa ei ole talouksia hallintamuodon eikä asuntoja talotyypin mukaan. Valitse rakennustaso tai tilasto, jossa ne ovat.</translation>
    </message>
    <message>
      <source>Measuring distances</source>
      <translation>Etäisyyksien mittaaminen</translation>
    </message>
    <message>
      <source>Within reach</source>
      <translation>Saavutettavissa</translation>
    </message>
    <message>
      <source>Summing the cells of the areas</source>
      <translation>Alueiden ruutujen summaaminen</translation>
    </message>
    <message>
      <source>People within reach by level</source>
      <translation>Palvelun lähellä asuvat tason mukaan</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {rows} rows without coordinates are left out.</source>
      <translation>Taso “{layer}”: {rows} riviä ilman koordinaatteja jätetään pois.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {rows} services without a name are left out.</source>
      <translation>Taso “{layer}”: {rows} palvelua ilman nimeä jätetään pois.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no service with a place and a name; choose another layer or field.</source>
      <translation>Tasossa “{layer}” ei ole palvelua, jolla on sijainti ja nimi; valitse toinen taso tai kenttä.</translation>
    </message>
    <message>
      <source>Aggregate to areas</source>
      <translation>Kokoa alueille</translation>
    </message>
    <message>
      <source>Indicators of plans, districts or catchments from the cells in them.</source>
      <translation>Kaavojen, kaupunginosien tai oppilasalueiden indikaattorit niiden ruuduista.</translation>
    </message>
    <message>
      <source>Gives every polygon of a layer, a plan, district, catchment or buffer, the indicators of the people in it, year by year: shares with their bases and coverage, people by the level of their cell, and how many cells stand behind them. Areas may overlap.</source>
      <translation>Antaa tason jokaiselle alueelle (kaava, kaupunginosa, oppilasalue tai puskuri) siellä asuvien indikaattorit vuosittain: osuudet, niiden kantaluvut ja kattavuus, asukkaat ruutunsa tason mukaan ja kuinka monta ruutua lukujen takana on. Alueet voivat mennä päällekkäin.</translation>
    </message>
    <message>
      <source>Plans and decisions are made for areas, not for cells. A share of an area is that of all its people together, not the mean of its cells.</source>
      <translation>Kaavat ja päätökset tehdään alueille, ei ruuduille. Alueen osuus on kaikkien sen asukkaiden yhteinen osuus, ei ruutujen keskiarvo.</translation>
    </message>
    <message>
      <source>Numerators and denominators are summed and then divided; means are weighted by their own denominators; medians cannot be had. A cell that a border cuts counts in part: by its area, by whether its centre lies inside, or by the homes in it (points). Effective cells: one over the sum of squared shares of the people (Laakso and Taagepera 1979).</source>
      <translation>Osoittajat ja nimittäjät summataan ja jaetaan vasta sitten; keskiarvot painotetaan omilla nimittäjillään; mediaaneja ei voi laskea. Rajan leikkaama ruutu lasketaan osittain: pinta-alan, keskipisteen sijainnin tai siinä olevien asuntojen (pisteiden) mukaan. Tehollisten ruutujen määrä: yksi jaettuna asukasosuuksien neliöiden summalla (Laakso ja Taagepera 1979).</translation>
    </message>
    <message>
      <source>Only visible cells count: read the coverage. An area with fewer than two effective cells or too few people has no figures of its own, but those of its surroundings of 500 m, named so. An area has no level: the limits of the levels are those of cells.</source>
      <translation>Vain näkyvät ruudut lasketaan: lue kattavuus. Alueella, jolla on alle kaksi tehollista ruutua tai liian vähän asukkaita, ei ole omia lukuja vaan 500 metrin ympäristönsä luvut, jotka on nimetty niin. Alueella ei ole tasoa: tasojen rajat koskevat ruutuja.</translation>
    </message>
    <message>
      <source>Where homes say where people live, fewer people than the minimum base are not told of: they may be those of one building.</source>
      <translation>Kun asunnot kertovat, missä ihmiset asuvat, pienintä perusjoukkoa pienempää asukasmäärää ei kerrota: se voi olla yhden rakennuksen asukkaat.</translation>
    </message>
    <message>
      <source>Name of the area</source>
      <translation>Alueen nimi</translation>
    </message>
    <message>
      <source>Empty: those that the layer has, else those of the index.</source>
      <translation>Tyhjä: ne, jotka tasossa on, muuten indeksin indikaattorit.</translation>
    </message>
    <message>
      <source>Reach of services</source>
      <translation>Palvelujen saavutettavuus</translation>
    </message>
    <message>
      <source>People by level within walking distances of stops, schools or services.</source>
      <translation>Asukkaat tason mukaan kävelyetäisyydellä pysäkeistä, kouluista tai palveluista.</translation>
    </message>
    <message>
      <source>Counts the people within one or more distances of stops, schools or other services, by the level of their cell, year by year, and gives the indicators of those within.</source>
      <translation>Laskee asukkaat yhden tai usean etäisyyden päässä pysäkeistä, kouluista tai muista palveluista ruutunsa tason mukaan vuosittain ja antaa lähellä asuvien indikaattorit.</translation>
    </message>
    <message>
      <source>Whether services and frequent transport are near for all levels alike is a question of the school network, of public transport and of the MAL agreements.</source>
      <translation>Se, ovatko palvelut ja tiheä joukkoliikenne yhtä lähellä kaikkia tasoja, on kouluverkon, joukkoliikenteen ja MAL-sopimusten kysymys.</translation>
    </message>
    <message>
      <source>Without a network: the straight line from the service; a cell counts by the part of its area within it. With a network of streets and paths: the way along its lines from the middle of the cell to the nearest service (Dijkstra 1959), both ends included; a cell counts wholly or not at all. Services with the same text in the field count as one.</source>
      <translation>Ilman verkkoa: etäisyys linnuntietä palvelusta; ruudusta lasketaan se osa, joka on etäisyyden sisällä. Katu- ja polkuverkolla: matka verkon viivoja pitkin ruudun keskeltä lähimpään palveluun (Dijkstra 1959), molemmat päät mukaan lukien; ruutu lasketaan kokonaan tai ei lainkaan. Palvelut, joilla on kentässä sama teksti, lasketaan yhtenä.</translation>
    </message>
    <message>
      <source>Only people in visible cells count. In cells of 250 m a distance of 300 m is rough; people do not live all over a cell. Near says nothing of how good a service is, nor who uses it.</source>
      <translation>Vain näkyvien ruutujen asukkaat lasketaan. 250 metrin ruuduissa 300 metrin etäisyys on karkea; ihmiset eivät asu tasaisesti koko ruudussa. Läheisyys ei kerro palvelun laadusta eikä siitä, kuka sitä käyttää.</translation>
    </message>
    <message>
      <source>Distances (m)</source>
      <translation>Etäisyydet (m)</translation>
    </message>
    <message>
      <source>Services (points)</source>
      <translation>Palvelut (pisteet)</translation>
    </message>
    <message>
      <source>Kind or name of the service</source>
      <translation>Palvelun laji tai nimi</translation>
    </message>
    <message>
      <source>Network of streets and paths (lines)</source>
      <translation>Katu- ja polkuverkko (viivat)</translation>
    </message>
    <message>
      <source>Layer “{layer}” has areas, and their people cannot be divided between other areas; choose a layer of grid cells.</source>
      <translation>Tasossa “{layer}” on alueita, eikä niiden asukkaita voi jakaa toisille alueille; valitse ruututaso.</translation>
    </message>
    <message>
      <source>Weighting by points needs a layer of homes; choose one, or weight by area.</source>
      <translation>Pistepainotus tarvitsee asuntojen tason; valitse sellainen tai painota pinta-alalla.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {points} points lie in no cell of the data.</source>
      <translation>Taso ”{layer}”: {points} pistettä ei osu mihinkään aineiston ruutuun.</translation>
    </message>
    <message>
      <source>{cells} of the cells that borders cut have people and no homes in the layer of points; their people count by area.</source>
      <translation>Rajojen leikkaamista ruuduista {cells} on asuttuja, mutta niissä ei ole asuntoja pistetasossa; niiden asukkaat lasketaan pinta-alan mukaan.</translation>
    </message>
    <message>
      <source>“{indicator}” is left out: it cannot be had of several cells together.</source>
      <translation>“{indicator}” jätetään pois: sitä ei voi laskea useasta ruudusta yhteensä.</translation>
    </message>
    <message>
      <source>No cell lies in the areas of layer “{layer}”; check its CRS and extent.</source>
      <translation>Yksikään ruutu ei ole tason “{layer}” alueilla; tarkista koordinaattijärjestelmä ja laajuus.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {areas} areas hold no cell of the data.</source>
      <translation>Taso “{layer}”: {areas} alueella ei ole yhtään aineiston ruutua.</translation>
    </message>
    <message>
      <source>Adding the plans to what is around</source>
      <translation>Lisätään kaavat ympäristöönsä</translation>
    </message>
    <message>
      <source>Plans before and after</source>
      <translation>Kaavat ennen ja jälkeen</translation>
    </message>
    <message>
      <source>Scenarios</source>
      <translation>Vaihtoehdot</translation>
    </message>
    <message>
      <source>The last year of the statistics has neither households by tenure nor dwellings by house type that are shown; import data with them.</source>
      <translation>Tilaston viimeisessä vuodessa ei ole näytettäviä talouksia hallintamuodon eikä asuntoja talotyypin mukaan; tuo aineisto, jossa ne ovat.</translation>
    </message>
    <message>
      <source>The statistics do not tell tenures: their mix and evenness are left out.</source>
      <translation>Tilasto ei kerro hallintamuotoja: niiden jakauma ja tasaisuus jätetään pois.</translation>
    </message>
    <message>
      <source>The statistics do not tell house types: their mix is left out.</source>
      <translation>Tilasto ei kerro talotyyppejä: niiden jakauma jätetään pois.</translation>
    </message>
    <message>
      <source>The statistics do not tell dwellings: the people of the plans are left out.</source>
      <translation>Tilasto ei kerro asuntoja: kaavojen asukkaat jätetään pois.</translation>
    </message>
    <message>
      <source>Plans and scenarios</source>
      <translation>Kaavat ja vaihtoehdot</translation>
    </message>
    <message>
      <source>What planned dwellings would do to people, tenures and house types around them.</source>
      <translation>Mitä kaavojen asunnot tekisivät väestölle, hallintamuodoille ja talotyypeille ympärillään.</translation>
    </message>
    <message>
      <source>Adds the dwellings of plans, by tenure and house type, to what is visible around them: how many people they would hold, with a range, the mix of tenures and house types before and after, and how evenly tenures are spread over the region. Scenarios, such as A and B, are compared.</source>
      <translation>Lisää kaavojen asunnot hallintamuodon ja talotyypin mukaan siihen, mikä niiden ympärillä näkyy: kuinka monta asukasta niissä olisi, vaihteluvälin kanssa, hallintamuotojen ja talotyyppien jakauma ennen ja jälkeen sekä kuinka tasaisesti hallintamuodot jakautuvat seudulla. Vaihtoehtoja, kuten A ja B, verrataan.</translation>
    </message>
    <message>
      <source>What is built decides for decades who can live where. A plan's own mix says little before one knows what stands around it.</source>
      <translation>Se mitä rakennetaan ratkaisee vuosikymmeniksi, kuka voi asua missä. Kaavan oma jakauma kertoo vähän, ennen kuin tiedetään, mitä sen ympärillä on.</translation>
    </message>
    <message>
      <source>People per dwelling: quartiles over the region's visible cells, weighted by dwellings, of a house type where at least 80 % of the cell's dwellings are of it. Evenness: dissimilarity of rental homes (Duncan and Duncan 1955) and information theory index of all tenures (Reardon and Firebaugh 2002), over the visible cells and those where nobody lives. All assumptions are printed.</source>
      <translation>Asukkaita asuntoa kohti: kvartiilit seudun näkyvistä ruuduista asunnoilla painotettuina; talotyypin luku ruuduista, joiden asunnoista vähintään 80 % on sitä. Tasaisuus: vuokra-asuntojen erilaisuusindeksi (Duncan ja Duncan 1955) ja kaikkien hallintamuotojen informaatioteoriaindeksi (Reardon ja Firebaugh 2002) näkyvistä ja asumattomista ruuduista. Kaikki oletukset tulostetaan.</translation>
    </message>
    <message>
      <source>Arithmetic, no forecast: nobody moves, and every dwelling becomes one household. Nothing is said of anyone's wellbeing, which tenure does not tell. Around means visible cells: read the coverage; with too few of them there is no share. State-subsidised and right-of-occupancy homes count as rental, as in the statistics.</source>
      <translation>Laskelma, ei ennuste: kukaan ei muuta, ja jokaisesta asunnosta tulee yksi talous. Kenenkään hyvinvoinnista ei sanota mitään; hallintamuoto ei kerro sitä. Ympäristö tarkoittaa näkyviä ruutuja: lue kattavuus; jos niitä on liian vähän, osuutta ei ole. Valtion tukemat ja asumisoikeusasunnot lasketaan vuokra-asunnoiksi kuten tilastossa.</translation>
    </message>
    <message>
      <source>Plans</source>
      <translation>Kaavat</translation>
    </message>
    <message>
      <source>Name of the plan</source>
      <translation>Kaavan nimi</translation>
    </message>
    <message>
      <source>Scenario (field; empty: one scenario)</source>
      <translation>Vaihtoehto (kenttä; tyhjä: yksi vaihtoehto)</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Raportti</translation>
    </message>
    <message>
      <source>Fields of dwellings by tenure</source>
      <translation>Asuntojen kentät hallintamuodon mukaan</translation>
    </message>
    <message>
      <source>Separated by commas; or pairs field=tenure, for example OMISTUS=owner,VUOKRA=rental. Tenures are owner, rental, ara, right_of_occupancy and other. Empty: not known.</source>
      <translation>Pilkuilla erotettuna; tai pareja kenttä=hallintamuoto, esimerkiksi OMISTUS=owner,VUOKRA=rental. Hallintamuodot ovat owner, rental, ara, right_of_occupancy ja other. Tyhjä: ei tunneta.</translation>
    </message>
    <message>
      <source>Fields of dwellings by house type</source>
      <translation>Asuntojen kentät talotyypin mukaan</translation>
    </message>
    <message>
      <source>Separated by commas; or pairs field=type, for example KERROS=block. Types are block, terraced, small and other. Empty: not known.</source>
      <translation>Pilkuilla erotettuna; tai pareja kenttä=tyyppi, esimerkiksi KERROS=block. Tyypit ovat block, terraced, small ja other. Tyhjä: ei tunneta.</translation>
    </message>
    <message>
      <source>Dwellings, in place of fields</source>
      <translation>Asunnot kenttien sijasta</translation>
    </message>
    <message>
      <source>A row for each plan: name: owner=100, rental=50, block=150. Other plans then have no dwellings.</source>
      <translation>Rivi kutakin kaavaa kohti: nimi: owner=100, rental=50, block=150. Muissa kaavoissa ei silloin ole asuntoja.</translation>
    </message>
    <message>
      <source>How a cell that a border cuts counts</source>
      <translation>Miten rajan leikkaama ruutu lasketaan</translation>
    </message>
    <message>
      <source>area: by the part of its area; centroid: wholly, where its centre lies; points: by the homes in it.</source>
      <translation>area: pinta-alan osan mukaan; centroid: kokonaan sinne, missä keskipiste on; points: siinä olevien asuntojen mukaan.</translation>
    </message>
    <message>
      <source>Homes (points)</source>
      <translation>Asunnot (pisteet)</translation>
    </message>
    <message>
      <source>Weight of a home (dwellings, residents)</source>
      <translation>Asunnon paino (asuntojen tai asukkaiden määrä)</translation>
    </message>
    <message>
      <source>How one-sided places are by tenure, house type and age, and how the index goes along.</source>
      <translation>Kuinka yksipuolisia paikat ovat hallintamuodon, talotyypin ja iän mukaan, ja miten indeksi liittyy siihen.</translation>
    </message>
    <message>
      <source>Gives every cell its homes by tenure, house type and, with a layer of buildings, decade and state-subsidised stock: shares, the most common kind, one-sidedness and evenness, and the homes completed since a year. With an index: people by level and most common kind, how the shares go together with the index, and how it has changed by the kind of new homes.</source>
      <translation>Antaa jokaiselle ruudulle asunnot hallintamuodon, talotyypin ja rakennustason avulla vuosikymmenen ja valtion tukeman kannan mukaan: osuudet, yleisin laji, yksipuolisuus ja tasaisuus sekä jostakin vuodesta alkaen valmistuneet asunnot. Indeksin kanssa: väestö tason ja yleisimmän lajin mukaan, osuuksien yhteys indeksiin ja indeksin muutos uusien asuntojen lajin mukaan.</translation>
    </message>
    <message>
      <source>One-sided construction and residential differentiation are discussed together in housing and land use policy. The figures show where and how much they coincide in the region, before anything is said of why.</source>
      <translation>Yksipuolisesta rakentamisesta ja asuinalueiden eriytymisestä puhutaan yhdessä asunto- ja maankäyttöpolitiikassa. Luvut kertovat, missä ja kuinka paljon ne esiintyvät yhdessä seudulla, ennen kuin sanotaan mitään syistä.</translation>
    </message>
    <message>
      <source>One-sidedness: share of the most common kind (Berger and Parker 1970). Evenness: entropy of the shares over that of equal shares (Pielou 1966). Correlation: of the ranks of the people (Spearman 1904, middle ranks Kendall 1945). Intervals of 95 %: blocks of the map are drawn at random with all that lies in them (block bootstrap; Carlstein 1986, Hall 1985), since neighbouring cells are alike and an interval that takes them as independent would be too narrow.</source>
      <translation>Yksipuolisuus: yleisimmän lajin osuus (Berger ja Parker 1970). Tasaisuus: osuuksien entropia jaettuna yhtä suurten osuuksien entropialla (Pielou 1966). Korrelaatio: ihmisten järjestyslukujen (Spearman 1904, keskijärjestysluvut Kendall 1945). 95 %:n välit: kartan lohkoja arvotaan kaikkine sisältöineen (lohko-bootstrap; Carlstein 1986, Hall 1985), koska naapuriruudut ovat samankaltaisia ja niitä riippumattomina pitävä väli olisi liian kapea.</translation>
    </message>
    <message>
      <source>All of it is association, never cause, and of places, not of the people in them. What the statistics suppress stays suppressed. Shares of your own buildings are shown where there are at least so many dwellings in so many buildings as the catalogue demands; you answer for the layer itself. The statistics put rental and right-of-occupancy homes together and know no state-subsidised ones; a layer of buildings may.</source>
      <translation>Kaikki on yhteyttä, ei koskaan syytä, ja paikoista, ei niiden asukkaista. Mitä tilasto suojaa, pysyy suojattuna. Omien rakennustesi osuudet näytetään, kun asuntoja ja rakennuksia on vähintään luettelon vaatima määrä; itse tasosta vastaat sinä. Tilasto yhdistää vuokra- ja asumisoikeusasunnot eikä tunne valtion tukemia; rakennustaso voi tuntea.</translation>
    </message>
    <message>
      <source>Statistics or indicators</source>
      <translation>Tilasto tai indikaattorit</translation>
    </message>
    <message>
      <source>Residential buildings (points or polygons)</source>
      <translation>Asuinrakennukset (pisteet tai monikulmiot)</translation>
    </message>
    <message>
      <source>Number of dwellings (field)</source>
      <translation>Asuntojen määrä (kenttä)</translation>
    </message>
    <message>
      <source>Tenure (field)</source>
      <translation>Hallintamuoto (kenttä)</translation>
    </message>
    <message>
      <source>House type (field)</source>
      <translation>Talotyyppi (kenttä)</translation>
    </message>
    <message>
      <source>Year of completion (field)</source>
      <translation>Valmistumisvuosi (kenttä)</translation>
    </message>
    <message>
      <source>Tenures in the layer of buildings</source>
      <translation>Hallintamuodot rakennustasossa</translation>
    </message>
    <message>
      <source>House types in the layer of buildings</source>
      <translation>Talotyypit rakennustasossa</translation>
    </message>
    <message>
      <source>What the field says, separated by commas; or pairs value=name, for example 1=owner,2=rental. Known names are owner, rental, ara, right_of_occupancy, small, terraced, block and other; yours may be others. What is not listed is told, and counts in no share.</source>
      <translation>Mitä kentässä lukee, pilkuilla erotettuna; tai pareja arvo=nimi, esimerkiksi 1=owner,2=rental. Tunnetut nimet ovat owner, rental, ara, right_of_occupancy, small, terraced, block ja other; omat voivat olla muita. Luettelosta puuttuva kerrotaan, eikä se ole mukana osuuksissa.</translation>
    </message>
    <message>
      <source>State-subsidised tenures</source>
      <translation>Valtion tukemat hallintamuodot</translation>
    </message>
    <message>
      <source>What state-subsidised dwellings are called</source>
      <translation>Valtion tukemien asuntojen nimitys</translation>
    </message>
    <message>
      <source>Empty: State-subsidised (ARA) dwellings.</source>
      <translation>Tyhjä: Valtion tukemat (ARA-)asunnot.</translation>
    </message>
    <message>
      <source>New homes: completed since the year</source>
      <translation>Uudet asunnot: valmistuneet vuodesta alkaen</translation>
    </message>
    <message>
      <source>Empty: since the first year of the change of the index; where there is one year only, of the last ten years.</source>
      <translation>Tyhjä: indeksin muutoksen ensimmäisestä vuodesta alkaen; jos vuosia on vain yksi, kymmenen viime vuotta.</translation>
    </message>
    <message>
      <source>A place is one-sided from (%)</source>
      <translation>Paikka on yksipuolinen alkaen (%)</translation>
    </message>
    <message>
      <source>Side of the blocks of the intervals (m)</source>
      <translation>Välien lohkojen sivu (m)</translation>
    </message>
    <message>
      <source>So large that homes and people further apart than this are alike by chance only.</source>
      <translation>Niin suuri, että tätä kauempana toisistaan olevat asunnot ja asukkaat ovat samanlaisia vain sattumalta.</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Siemenluku</translation>
    </message>
    <message>
      <source>Need-type index</source>
      <translation>Tarvetyyppinen indeksi</translation>
    </message>
    <message>
      <source>“{indicator}”: a high value counts as greater need.</source>
      <translation>”{indicator}”: suuri arvo lasketaan suuremmaksi tarpeeksi.</translation>
    </message>
    <message>
      <source>“{indicator}”: a high value counts as smaller need.</source>
      <translation>”{indicator}”: suuri arvo lasketaan pienemmäksi tarpeeksi.</translation>
    </message>
    <message>
      <source>Two alternatives are compared school by school; choose the field with the name of the school.</source>
      <translation>Kahta vaihtoehtoa verrataan koulu koululta; valitse kenttä, jossa on koulun nimi.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {areas} catchments have no name of a school; write it, or filter them out.</source>
      <translation>Taso ”{layer}”: {areas} oppilaaksiottoalueella ei ole koulun nimeä; kirjoita se tai suodata alueet pois.</translation>
    </message>
    <message>
      <source>No cell lies in the catchments of alternative {alternative}; check the layer's CRS and extent.</source>
      <translation>Vaihtoehdon {alternative} oppilaaksiottoalueilla ei ole yhtään ruutua; tarkista tason koordinaattijärjestelmä ja laajuus.</translation>
    </message>
    <message>
      <source>Alternative {alternative}: {areas} catchments hold no cell of the data.</source>
      <translation>Vaihtoehto {alternative}: {areas} oppilaaksiottoalueella ei ole yhtään aineiston ruutua.</translation>
    </message>
    <message>
      <source>Alternative {alternative}: catchments overlap, and {people} people count in more than one.</source>
      <translation>Vaihtoehto {alternative}: oppilaaksiottoalueet menevät päällekkäin, ja {people} ihmistä lasketaan useampaan kuin yhteen.</translation>
    </message>
    <message>
      <source>Segregation indices</source>
      <translation>Segregaatioindeksit</translation>
    </message>
    <message>
      <source>How separately groups live, beside what chance alone would give.</source>
      <translation>Kuinka erillään ryhmät asuvat, pelkän sattuman antaman arvon rinnalla.</translation>
    </message>
    <message>
      <source>Computes measures of segregation for each year, region, group and scale: evenness, exposure, concentration, centralisation, clustering, measures of several groups, of ordered classes, and of the people within a radius or of the nearest people. A table and, if wanted, a report with charts.</source>
      <translation>Laskee segregaation mittaluvut kullekin vuodelle, alueelle, ryhmälle ja mittakaavalle: tasaisuus, altistuminen, keskittyminen, keskeisyys, kasautuminen, usean ryhmän ja järjestettyjen luokkien mittaluvut sekä säteen sisällä asuvien tai lähimpien asukkaiden mittaluvut. Tuloksena taulukko ja haluttaessa raportti kuvioineen.</translation>
    </message>
    <message>
      <source>One measure misses developments that another shows, and in small cells most of a measure can be chance: people spread by lot over 250 m cells live far from evenly. So every value stands beside its expectation under randomness.</source>
      <translation>Yksi mittaluku ei näytä kehitystä, jonka toinen näyttää, ja pienissä ruuduissa suurin osa mittaluvusta voi olla sattumaa: arvalla 250 metrin ruutuihin sijoitetut ihmiset asuvat kaikkea muuta kuin tasaisesti. Siksi joka arvon rinnalla on sen satunnainen odotusarvo.</translation>
    </message>
    <message>
      <source>Massey and Denton 1988; Reardon and Firebaugh 2002 (several groups); Reardon and O'Sullivan 2004 (neighbourhoods, with the cells' own people as weights); Reardon 2011 (ordered classes, five at least). Randomness: the cells keep their totals, and groups are drawn by lot, person by person or household by household. The corrected value (Carrington and Troske 1997) is a rescaling to 0 at that expectation and 1 at complete segregation, not an unbiased estimate. The interval low to high is for the underlying segregation, without what chance adds, and often lies below the value: from the distribution of shares behind the counts (Kiefer and Wolfowitz 1956; Rathelot 2012) by profile likelihood (Murphy and van der Vaart 2000), of differences by Zou and Donner 2008. In simulated regions with a known truth it held it in at least 90 % of cases, but in fewer where shares take a few exact values only.</source>
      <translation>Massey ja Denton 1988; Reardon ja Firebaugh 2002 (useita ryhmiä); Reardon ja O'Sullivan 2004 (naapurustot, painoina ruutujen omat asukkaat); Reardon 2011 (järjestetyt luokat, vähintään viisi). Satunnaisuus: ruudut säilyttävät kokonaismääränsä, ja ryhmät arvotaan henkilö tai kotitalous kerrallaan. Korjattu arvo (Carrington ja Troske 1997) on skaalaus, jossa 0 on tämä odotusarvo ja 1 täydellinen eriytyminen, ei harhaton estimaatti. Väli low–high koskee taustalla olevaa eriytymistä ilman sattuman lisää ja on usein arvoa alempana: lukumäärien taustalla olevasta osuuksien jakaumasta (Kiefer ja Wolfowitz 1956; Rathelot 2012) profiiliuskottavuudella (Murphy ja van der Vaart 2000), erotuksille Zou ja Donner 2008. Simuloiduilla alueilla, joiden totuus tunnetaan, väli sisälsi sen vähintään 90 prosentissa tapauksista, mutta harvemmin, jos osuudet saavat vain muutamia tarkkoja arvoja.</translation>
    </message>
    <message>
      <source>Only cells where all groups may be seen count; read the coverage beside the values. Compare values of the same cell size only. A region is measured on its own: neighbours beyond its border do not count. What has no value says why and is never 0. Intervals take persons, or households of the given mean size, as independent, and are too narrow where they are not. Gini, spatial measures beyond the cell and others that hang on what counts do not show have none.</source>
      <translation>Vain ruudut, joista kaikki ryhmät saa nähdä, lasketaan mukaan; lue kattavuus arvojen rinnalla. Vertaa vain saman ruutukoon arvoja. Alue mitataan omana kokonaisuutenaan: rajan takaisia naapureita ei oteta mukaan. Puuttuva arvo kertoo syynsä eikä ole koskaan 0. Välit olettavat, että henkilöt tai annetun keskikoon kotitaloudet ovat toisistaan riippumattomia, ja ovat liian kapeita, jos näin ei ole. Ginillä, ruutua laajemmilla alueellisilla mittareilla ja muilla, jotka riippuvat siitä, mitä lukumäärät eivät näytä, ei ole väliä.</translation>
    </message>
    <message>
      <source>Measures</source>
      <translation>Mittaluvut</translation>
    </message>
    <message>
      <source>Difference from year (empty: none)</source>
      <translation>Erotus vuodesta (tyhjä: ei lasketa)</translation>
    </message>
    <message>
      <source>Difference to year (empty: none)</source>
      <translation>Erotus vuoteen (tyhjä: ei lasketa)</translation>
    </message>
    <message>
      <source>Dissimilarity, last year, first groups</source>
      <translation>Erilaisuusindeksi, viimeinen vuosi, ensimmäiset ryhmät</translation>
    </message>
    <message>
      <source>The same if people were spread at random</source>
      <translation>Sama, jos asukkaat jakautuisivat satunnaisesti</translation>
    </message>
    <message>
      <source>Information theory index, last year, first groups</source>
      <translation>Informaatioteoreettinen indeksi, viimeinen vuosi, ensimmäiset ryhmät</translation>
    </message>
    <message>
      <source>People in the cells that count (%)</source>
      <translation>Mukana olevissa ruuduissa asuvat (%)</translation>
    </message>
    <message>
      <source>Groups within their whole</source>
      <translation>Ryhmät kokonaisuuksissaan</translation>
    </message>
    <message>
      <source>Pairs group/whole, separated by semicolons: the variable of the group and the one that it is a part of.</source>
      <translation>Parit ryhmä/kokonaisuus puolipisteillä erotettuina: ryhmän muuttuja ja se muuttuja, jonka osa ryhmä on.</translation>
    </message>
    <message>
      <source>Several groups at once</source>
      <translation>Useita ryhmiä kerralla</translation>
    </message>
    <message>
      <source>Sets of groups that do not overlap, joined by + and separated by semicolons: low_income+middle_income+high_income. Ordered classes from the lowest to the highest.</source>
      <translation>Ryhmien joukot, joissa ei ole päällekkäisyyttä, merkillä + yhdistettyinä ja puolipisteillä erotettuina: low_income+middle_income+high_income. Järjestetyt luokat alimmasta ylimpään.</translation>
    </message>
    <message>
      <source>Scales</source>
      <translation>Mittakaavat</translation>
    </message>
    <message>
      <source>Separated by commas: cell, radii in metres (500, 1000), numbers of nearest people (k:1600). Radii and nearest people are for the spatial measures; several make a profile.</source>
      <translation>Pilkuilla erotettuina: cell, säteet metreinä (500, 1000), lähimpien asukkaiden määrät (k:1600). Säteet ja lähimmät asukkaat koskevat spatiaalisia mittalukuja; useasta syntyy profiili.</translation>
    </message>
    <message>
      <source>Each region on its own too</source>
      <translation>Myös kukin alue erikseen</translation>
    </message>
    <message>
      <source>Last ring of the nearest people</source>
      <translation>Lähimpien asukkaiden viimeinen kehä</translation>
    </message>
    <message>
      <source>The cells in which a number of nearest people is reached: whole: all of their people count; proportional: the share that is needed.</source>
      <translation>Ruudut, joissa lähimpien asukkaiden määrä täyttyy: whole: kaikki niiden asukkaat ovat mukana; proportional: tarvittava osuus.</translation>
    </message>
    <message>
      <source>Random regions for p-values (0: none)</source>
      <translation>Arvottuja alueita p-arvoja varten (0: ei lasketa)</translation>
    </message>
    <message>
      <source>A p-value tells how likely chance alone gives as much segregation: the share of so many random regions that are at least as segregated. Use 999 or more; the same seed gives the same ones. What is small is surely not chance, but may still be slight: the interval tells how much it is.</source>
      <translation>p-arvo kertoo, kuinka todennäköisesti pelkkä sattuma tuottaa yhtä paljon eriytymistä: niiden satunnaisten alueiden osuus, jotka ovat vähintään yhtä eriytyneitä. Käytä vähintään 999 aluetta; sama siemenluku antaa samat alueet. Pieni p-arvo ei ole sattumaa, mutta eriytyminen voi silti olla vähäistä: väli kertoo, kuinka suurta se on.</translation>
    </message>
    <message>
      <source>Weight by distance (kernel)</source>
      <translation>Paino etäisyyden mukaan (ydin)</translation>
    </message>
    <message>
      <source>How people within the radius count: uniform: all alike; triangular and biweight: less with distance, nothing from the radius on; gaussian and exponential: less with distance, also beyond the radius, which is their scale.</source>
      <translation>Miten säteen sisällä asuvat otetaan mukaan: uniform: kaikki saman verran; triangular ja biweight: vähemmän etäisyyden kasvaessa, säteestä alkaen ei mitään; gaussian ja exponential: vähemmän etäisyyden kasvaessa, myös säteen ulkopuolella, joka on niiden mitta.</translation>
    </message>
    <message>
      <source>Mean household size under randomness</source>
      <translation>Asuntokunnan keskikoko satunnaisuudessa</translation>
    </message>
    <message>
      <source>People who live together are mostly of the same group, so that persons drawn one by one (1) understate what chance does. In Finland about 1.9 for inhabitants and 1.6 for adults (postal code areas, Statistics Finland 2024); 1 for counts of households.</source>
      <translation>Yhdessä asuvat kuuluvat useimmiten samaan ryhmään, joten yksitellen arvotut henkilöt (1) antavat sattumalle liian pienen osan. Suomessa noin 1,9 asukkaille ja 1,6 aikuisille (postinumeroalueet, Tilastokeskus 2024); asuntokuntien lukumäärille 1.</translation>
    </message>
    <message>
      <source>Indicators and relative socio-economic level</source>
      <translation>Indikaattorit ja suhteellinen sosioekonominen taso</translation>
    </message>
    <message>
      <source>Shares, index and five levels per cell and year.</source>
      <translation>Osuudet, indeksi ja viisi tasoa ruuduittain ja vuosittain.</translation>
    </message>
    <message>
      <source>Adds indicators to the statistics layer: shares with their bases and distances from the reference, an index of chosen variables, and five levels from clearly below to clearly above the regional level.</source>
      <translation>Lisää tilastotasoon indikaattorit: osuudet perusjoukkoineen ja poikkeamineen vertailukohdasta, valituista muuttujista muodostetun indeksin ja viisi tasoa, selvästi alle seudun tason – selvästi yli seudun tason.</translation>
    </message>
    <message>
      <source>Where people with little education, without work and with low income live in the same cells, differentiation shows as a pattern that single variables do not show.</source>
      <translation>Kun vähän koulutetut, työttömät ja pienituloiset asuvat samoissa ruuduissa, eriytyminen näkyy kokonaiskuvana, jota yksittäiset muuttujat eivät paljasta.</translation>
    </message>
    <message>
      <source>By default the mean of population-weighted z-scores of low education, unemployment and low income, high = better off, the variables that Vantaa (Ala-Mantila 2018) and Helsinki use. Centre: each year; spread: the first year. Levels: cuts at 0.5 and 1.5 standard deviations. The standard error takes the counts as binomial and adds the variables' errors conservatively.</source>
      <translation>Oletuksena perusasteen varassa olevien, työttömien ja pienituloisten osuuksien väestöpainotettujen z-arvojen keskiarvo, korkea = parempi asema; samoja muuttujia käyttävät Vantaa (Ala-Mantila 2018) ja Helsinki. Keskiarvo: kukin vuosi; hajonta: ensimmäinen vuosi. Tasot: luokkarajat 0,5 ja 1,5 keskihajonnan kohdalla. Keskivirheessä lukumäärät oletetaan binomijakautuneiksi ja muuttujien virheet lasketaan varovaisesti yhteen.</translation>
    </message>
    <message>
      <source>The level is relative to the region, not good or bad in itself. In cells of 10 to 30 adults most levels are uncertain; the map pales them. Look at the student and pensioner shares before you read a low level: a student village has low incomes.</source>
      <translation>Taso on suhteessa seutuun, ei sinänsä hyvä tai huono. Kun ruudussa on 10–30 aikuista, taso on useimmiten epävarma; kartalla se näkyy vaaleampana. Katso opiskelijoiden ja eläkeläisten osuus ennen kuin tulkitset matalaa tasoa: opiskelijakylässä tulot ovat pienet.</translation>
    </message>
    <message>
      <source>Computing indicators</source>
      <translation>Lasketaan indikaattoreita</translation>
    </message>
    <message>
      <source>The layer of indicators cannot be read; choose another one.</source>
      <translation>Indikaattoritasoa ei voi lukea; valitse toinen karttataso.</translation>
    </message>
    <message>
      <source>Finding concentrations</source>
      <translation>Etsitään keskittymiä</translation>
    </message>
    <message>
      <source>{year}, “{groups}”: {percent} of the inhabitants live in the {cells} places that count.</source>
      <translation>{year}, ”{groups}”: {percent} asukkaista asuu niissä {cells} paikassa, jotka ovat mukana.</translation>
    </message>
    <message>
      <source>Local segregation</source>
      <translation>Paikallinen eriytyminen</translation>
    </message>
    <message>
      <source>Where a group is more common than in the whole, beyond chance.</source>
      <translation>Missä ryhmä on yleisempi kuin kokonaisuudessa, sattumaa enemmän.</translation>
    </message>
    <message>
      <source>Gives every cell and year the location quotient of a group, how mixed the cell is (entropy, Simpson), its divergence from the whole, and its contribution to dissimilarity, information theory index, isolation and exposure; of the cell itself, or of the people within a radius around it.</source>
      <translation>Antaa joka ruudulle ja vuodelle ryhmän sijaintiosamäärän, ruudun sekoittuneisuuden (entropia, Simpson), poikkeaman kokonaisuudesta sekä osuuden erilaisuusindeksistä, informaatioteoreettisesta indeksistä, eristyneisyydestä ja altistumisesta; ruudusta itsestään tai asukkaista säteen sisällä sen ympärillä.</translation>
    </message>
    <message>
      <source>An index says how segregated a region is, not where. The local measures add up to the indices and show which places they come from.</source>
      <translation>Indeksi kertoo, kuinka eriytynyt seutu on, ei missä. Paikallisten mittalukujen summa on indeksi, ja ne näyttävät, mistä paikoista se syntyy.</translation>
    </message>
    <message>
      <source>Location quotient: Isard 1960; divergence: Roberto 2015; neighbourhoods: Feitosa et al. 2007. Beside each measure stands its expectation if people were spread at random over the same cells, and beside the quotient the band in which chance leaves 95 % of such cells. A quotient is clear where it lies beyond chance, with the false discovery rate controlled (Benjamini and Hochberg 1995).</source>
      <translation>Sijaintiosamäärä: Isard 1960; divergenssi: Roberto 2015; naapurustot: Feitosa ym. 2007. Kunkin mittaluvun rinnalla on sen odotusarvo, jos asukkaat jakautuisivat samoihin ruutuihin satunnaisesti, ja osamäärän rinnalla väli, jonka sisään sattuma jättää 95 % tällaisista ruuduista. Osamäärä on selvä, kun se ylittää sattuman, väärien löydösten osuus rajattuna (Benjamini ja Hochberg 1995).</translation>
    </message>
    <message>
      <source>In cells of few people chance alone gives high and low quotients: read the pale colours as not clear. Suppressed cells have no value, and neighbourhoods are made of the visible cells only; their coverage is told. A high quotient is neither good nor bad in itself.</source>
      <translation>Vähäväkisissä ruuduissa pelkkä sattuma antaa suuria ja pieniä osamääriä: lue vaaleat värit epäselviksi. Suojatuilla ruuduilla ei ole arvoa, ja naapurustot koostuvat vain näkyvistä ruuduista; niiden kattavuus kerrotaan. Suuri osamäärä ei ole sinänsä hyvä eikä huono.</translation>
    </message>
    <message>
      <source>Group within its whole</source>
      <translation>Ryhmä kokonaisuudessaan</translation>
    </message>
    <message>
      <source>A pair group/whole: the variable of the group and the one that it is a part of.</source>
      <translation>Pari ryhmä/kokonaisuus: ryhmän muuttuja ja se muuttuja, jonka osa ryhmä on.</translation>
    </message>
    <message>
      <source>Radius of the neighbourhood, metres (empty: the cell itself)</source>
      <translation>Naapuruston säde, metriä (tyhjä: ruutu itse)</translation>
    </message>
    <message>
      <source>One group is mapped at a time; write one pair group/whole, not {count}.</source>
      <translation>Kerralla kartoitetaan yksi ryhmä; kirjoita yksi pari ryhmä/kokonaisuus, ei {count}.</translation>
    </message>
    <message>
      <source>Concentrations and pockets</source>
      <translation>Keskittymät ja paikallistumat</translation>
    </message>
    <message>
      <source>Where cells of a low or high level lie together, and low ones alone.</source>
      <translation>Missä matalan tai korkean tason ruudut ovat yhdessä ja matalat yksinään.</translation>
    </message>
    <message>
      <source>Finds concentrations of a low or high level in every year, and pockets: cells of a low level in surroundings that are not low. Gives the cells their class, and the outline of each concentration and pocket with its people, mean index and people by level.</source>
      <translation>Etsii kunkin vuoden matalan tai korkean tason keskittymät ja paikallistumat: matalan tason ruudut, joiden ympäristö ei ole matala. Antaa ruuduille luokan ja kullekin keskittymälle ja paikallistumalle rajauksen, asukasmäärän, indeksin keskiarvon ja asukkaat tasoittain.</translation>
    </message>
    <message>
      <source>A single low cell and a whole low district need different plans, and a pocket disappears in the figures of its district.</source>
      <translation>Yksittäinen matala ruutu ja kokonainen matala alue tarvitsevat eri suunnitelmia, ja paikallistuma katoaa alueensa lukuihin.</translation>
    </message>
    <message>
      <source>contiguity: cells of the chosen levels that touch. getisord: Gi* of the index within a radius (Ord and Getis 1995). moran: local Moran's I of cells that touch, with conditional permutations (Anselin 1995). Both with the false discovery rate controlled (Benjamini and Hochberg 1995). Surroundings: mean index of the other visible people within the radius.</source>
      <translation>contiguity: valittujen tasojen ruudut, jotka koskettavat toisiaan. getisord: indeksin Gi* säteen sisällä (Ord ja Getis 1995). moran: toisiaan koskettavien ruutujen paikallinen Moranin I ehdollisin permutaatioin (Anselin 1995). Molemmissa väärien löydösten osuus on rajattu (Benjamini ja Hochberg 1995). Ympäristö: muiden näkyvien asukkaiden indeksin keskiarvo säteen sisällä.</translation>
    </message>
    <message>
      <source>The classes are relative to the region. Only visible cells count: read the coverage of an area, the share of the people in it and in the cells that touch it whose cells may be shown. Gi* and Moran's I say that alike cells lie together, not why, and on a smoothed index they say so too often.</source>
      <translation>Luokat ovat suhteessa seutuun. Mukana ovat vain näkyvät ruudut: lue alueen kattavuus eli kuinka suuri osa alueen ja siihen rajoittuvien ruutujen asukkaista asuu ruuduissa, jotka saa näyttää. Gi* ja Moranin I kertovat, että samanlaiset ruudut sijaitsevat yhdessä, mutta eivät miksi, ja tasoitetusta indeksistä ne kertovat sen liian usein.</translation>
    </message>
    <message>
      <source>Cells and their class</source>
      <translation>Ruudut ja niiden luokka</translation>
    </message>
    <message>
      <source>Concentrations and pockets as areas</source>
      <translation>Keskittymät ja paikallistumat alueina</translation>
    </message>
    <message>
      <source>Low up to level</source>
      <translation>Matala enintään tasolla</translation>
    </message>
    <message>
      <source>High is the mirror image: low up to level 2 means high from level 4. For getisord and moran it says what a pocket is.</source>
      <translation>Korkea on peilikuva: jos matala on enintään taso 2, korkea on vähintään taso 4. Menetelmissä getisord ja moran tämä määrää, mikä on paikallistuma.</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Menetelmä</translation>
    </message>
    <message>
      <source>contiguity: cells of the chosen levels that touch; getisord: low or high values around a cell beyond chance; moran: cells like those that touch them beyond chance.</source>
      <translation>contiguity: valittujen tasojen ruudut, jotka koskettavat toisiaan; getisord: ruudun ympärillä matalia tai korkeita arvoja sattumaa enemmän; moran: ruudut, jotka ovat niitä koskettavien kaltaisia sattumaa enemmän.</translation>
    </message>
    <message>
      <source>What to look for</source>
      <translation>Mitä etsitään</translation>
    </message>
    <message>
      <source>low: with pockets; high: without them.</source>
      <translation>low: paikallistumien kanssa; high: ilman niitä.</translation>
    </message>
    <message>
      <source>Radius of the surroundings, metres</source>
      <translation>Ympäristön säde, metriä</translation>
    </message>
    <message>
      <source>Of pockets, and of Gi*; at least the side of a cell.</source>
      <translation>Paikallistumille ja Gi*:lle; vähintään ruudun sivun pituus.</translation>
    </message>
    <message>
      <source>Cells in a concentration, at least</source>
      <translation>Ruutuja keskittymässä vähintään</translation>
    </message>
    <message>
      <source>People in a concentration, at least</source>
      <translation>Asukkaita keskittymässä vähintään</translation>
    </message>
    <message>
      <source>What touches</source>
      <translation>Mikä koskettaa</translation>
    </message>
    <message>
      <source>queen: cells with a common side or corner; rook: with a common side.</source>
      <translation>queen: ruudut, joilla on yhteinen sivu tai kulma; rook: ruudut, joilla on yhteinen sivu.</translation>
    </message>
    <message>
      <source>Permutations (moran)</source>
      <translation>Permutaatioita (moran)</translation>
    </message>
    <message>
      <source>At least 9999; more give finer p-values, which many cells need.</source>
      <translation>Vähintään 9999; suurempi määrä antaa tarkempia p-arvoja, joita monet ruudut vaativat.</translation>
    </message>
    <message>
      <source>False discovery rate (getisord, moran)</source>
      <translation>Väärien löydösten osuus (getisord, moran)</translation>
    </message>
    <message>
      <source>Index</source>
      <translation>Indeksi</translation>
    </message>
    <message>
      <source>index: of the cells; index_smooth: of their neighbourhoods.</source>
      <translation>index: ruutujen; index_smooth: niiden naapurustojen.</translation>
    </message>
    <message>
      <source>Year (empty: all)</source>
      <translation>Vuosi (tyhjä: kaikki)</translation>
    </message>
    <message>
      <source>Monitor residential differentiation</source>
      <translation>Seuraa asuinalueiden eriytymistä</translation>
    </message>
    <message>
      <source>From yearly statistics to styled layers and a report in one run.</source>
      <translation>Vuosittaisista tilastoista valmiiksi kuvatuiksi karttatasoiksi ja raportiksi yhdellä ajolla.</translation>
    </message>
    <message>
      <source>Imports the statistics of all years, protects them, computes indicators and the relative socio-economic level, the change between two years, and the dissimilarity and isolation of every year, and writes a report.</source>
      <translation>Tuo kaikkien vuosien tilastot, suojaa ne, laskee indikaattorit ja suhteellisen sosioekonomisen tason, muutoksen kahden vuoden välillä sekä kunkin vuoden erilaisuus- ja eristyneisyysindeksin ja kirjoittaa raportin.</translation>
    </message>
    <message>
      <source>One run gives what a municipality follows from year to year, in the project that is open.</source>
      <translation>Yksi ajo tuottaa avoinna olevaan projektiin sen, mitä kunta seuraa vuodesta toiseen.</translation>
    </message>
    <message>
      <source>The same steps as “Import statistics” and “Indicators”. Dissimilarity D: Duncan and Duncan 1955; isolation: Massey and Denton 1988; each beside its expected value if people were spread at random over the same cells. Clear change is beyond random variation, with the false discovery rate controlled (Benjamini and Hochberg 1995).</source>
      <translation>Samat vaiheet kuin työkaluissa ”Tuo tilastot” ja ”Indikaattorit”. Erilaisuusindeksi D: Duncan ja Duncan 1955; eristyneisyysindeksi: Massey ja Denton 1988; kummankin rinnalla on odotusarvo, jos asukkaat jakautuisivat samoihin ruutuihin satunnaisesti. Selvä muutos on satunnaisvaihtelua suurempi, kun väärien löydösten osuus on rajattu (Benjamini ja Hochberg 1995).</translation>
    </message>
    <message>
      <source>The figures cover the cells that may be shown; read the coverage beside them. Small cells make D larger than it is: compare it with the value under randomness. Change is shown only where both years are visible.</source>
      <translation>Luvut kattavat ruudut, jotka saa näyttää; lue niiden rinnalla kattavuus. Pienet ruudut suurentavat D:tä: vertaa sitä satunnaisen jakauman arvoon. Muutos näytetään vain siellä, missä kummankin vuoden tieto on näkyvissä.</translation>
    </message>
    <message>
      <source>Change from year (empty: the first comparable)</source>
      <translation>Muutos vuodesta (tyhjä: ensimmäinen vertailukelpoinen)</translation>
    </message>
    <message>
      <source>Change to year (empty: the last comparable)</source>
      <translation>Muutos vuoteen (tyhjä: viimeinen vertailukelpoinen)</translation>
    </message>
    <message>
      <source>Pooled remainder</source>
      <translation>Yhdistetty jäännös</translation>
    </message>
    <message>
      <source>Between {first} and {last} a variable was redefined, so there is no change to show; choose other years.</source>
      <translation>Vuosien {first} ja {last} välillä jonkin muuttujan määritelmä on muuttunut, joten muutosta ei voi näyttää; valitse muut vuodet.</translation>
    </message>
    <message>
      <source>Fewer than two years have figures to show, so change is left out; add a layer of another year that has them.</source>
      <translation>Näytettäviä lukuja on alle kahdelta vuodelta, joten muutos jätetään pois; lisää taso toiselta vuodelta, jolta niitä on.</translation>
    </message>
    <message>
      <source>“{name}” has no figures to show in {years}; there is nothing to compare or to draw in those years.</source>
      <translation>Muuttujasta ”{name}” ei ole näytettäviä lukuja vuosilta {years}; niiltä ei ole mitään verrattavaa eikä piirrettävää.</translation>
    </message>
    <message>
      <source>The data has a single year, so change is left out; add a layer of another year.</source>
      <translation>Aineistossa on vain yksi vuosi, joten muutos jätetään pois; lisää toisen vuoden karttataso.</translation>
    </message>
    <message>
      <source>Making the report</source>
      <translation>Kootaan raporttia</translation>
    </message>
    <message>
      <source>Comparing years and groups</source>
      <translation>Verrataan vuosia ja ryhmiä</translation>
    </message>
    <message>
      <source>{count} suppressed figures of “{group}” could be worked out from those shown and from public totals; raise the smallest base that is shown, or import fewer variables.</source>
      <translation>{count} suojattua lukua ryhmästä “{group}” voisi päätellä näytettävistä luvuista ja julkisista kokonaismääristä; nosta pienintä näytettävää kantalukua tai tuo vähemmän muuttujia.</translation>
    </message>
    <message>
      <source>{count} suppressed figures of “{group}” could not be judged in the time that the import gives to the attack on them; run “Audit disclosure” before you publish.</source>
      <translation>{count} suojattua lukua ryhmästä “{group}” jäi arvioimatta siinä ajassa, jonka tuonti käyttää niiden murtoyritykseen; aja “Tarkasta tietosuoja” ennen julkaisemista.</translation>
    </message>
    <message>
      <source>Statistics, one or more layers per year</source>
      <translation>Tilastot, yksi tai useampi karttataso vuotta kohti</translation>
    </message>
    <message>
      <source>Grid layers, postal code areas or plain tables, as delivered.</source>
      <translation>Ruutuaineistot, postinumeroalueet tai pelkät taulut sellaisina kuin ne on toimitettu.</translation>
    </message>
    <message>
      <source>Years of the layers</source>
      <translation>Karttatasojen vuodet</translation>
    </message>
    <message>
      <source>Pairs layer name=year, or as many years as layers in their order. Empty: the year field of the data, else a year in the layer's name.</source>
      <translation>Parit karttatason nimi=vuosi tai yhtä monta vuotta kuin karttatasoja samassa järjestyksessä. Tyhjä: aineiston vuosikenttä, tai ellei sitä ole, karttatason nimessä oleva vuosi.</translation>
    </message>
    <message>
      <source>Regions (polygons)</source>
      <translation>Alueet (polygonit)</translation>
    </message>
    <message>
      <source>Name of the region</source>
      <translation>Alueen nimi</translation>
    </message>
    <message>
      <source>Import statistics</source>
      <translation>Tuo tilastot</translation>
    </message>
    <message>
      <source>Yearly grid or area statistics as one protected layer.</source>
      <translation>Vuosittaiset ruutu- tai aluetilastot yhdeksi suojatuksi karttatasoksi.</translation>
    </message>
    <message>
      <source>Reads the statistics of one or more years (Ruututietokanta, Väestöruutuaineisto, HSY, Paavo, Eurostat, or a product of your own described in YAML) and makes one layer of them: a row per cell or area and year.</source>
      <translation>Lukee yhden tai useamman vuoden tilastot (Ruututietokanta, Väestöruutuaineisto, HSY, Paavo, Eurostat tai oma YAML-muodossa kuvattu tuote) ja muodostaa niistä yhden karttatason: yksi rivi ruutua tai aluetta ja vuotta kohti.</translation>
    </message>
    <message>
      <source>Products spell, date and suppress their figures in their own ways. Here zero, suppressed, uninhabited and missing stay different things, and nothing is ever filled in.</source>
      <translation>Tietotuotteet nimeävät, ajoittavat ja suojaavat lukunsa omilla tavoillaan. Tässä nolla, suojattu, asumaton ja puuttuva pysyvät eri asioina, eikä mitään koskaan täydennetä.</translation>
    </message>
    <message>
      <source>Suppression codes are read by the product's rules, also where a code is a legal value elsewhere (HSY: 99). Figures about fewer people, households or dwellings than the threshold are suppressed; the bases themselves are public (Statistics Finland, Grid Database: protection of the data).</source>
      <translation>Suojauskoodit tulkitaan tuotteen sääntöjen mukaan myös silloin, kun koodi on muualla kelvollinen arvo (HSY: 99). Luvut, jotka koskevat kynnysarvoa harvempia asukkaita, talouksia tai asuntoja, suojataan; itse perusjoukot ovat julkisia (Tilastokeskus, Ruututietokanta: tietojen suojaus).</translation>
    </message>
    <message>
      <source>A threshold alone does not stop differencing between overlapping publications. Check your licence before publishing cells. Definitions that changed between releases are carried along and must not be read as change.</source>
      <translation>Kynnysarvo yksin ei estä päättelemästä suojattuja lukuja päällekkäisten julkaisujen erotuksina. Tarkista käyttölupasi ennen kuin julkaiset ruutuja. Julkaisujen välillä muuttuneet määritelmät kulkevat mukana, eikä niitä saa tulkita muutokseksi.</translation>
    </message>
    <message>
      <source>Inhabited cells in the last year</source>
      <translation>Asutut ruudut viimeisenä vuonna</translation>
    </message>
    <message>
      <source>People in the data of the last year</source>
      <translation>Asukkaat viimeisen vuoden aineistossa</translation>
    </message>
    <message>
      <source>People in cells where every variable is shown</source>
      <translation>Asukkaat ruuduissa, joissa kaikki muuttujat näytetään</translation>
    </message>
    <message>
      <source>Coverage (%)</source>
      <translation>Kattavuus (%)</translation>
    </message>
    <message>
      <source>Grid from points</source>
      <translation>Ruudukko pisteistä</translation>
    </message>
    <message>
      <source>A municipal register counted on the national grid, protected.</source>
      <translation>Kunnan rekisteri laskettuna valtakunnalliseen ruudukkoon, suojattuna.</translation>
    </message>
    <message>
      <source>Counts the people, households or dwellings of a register, given as points or as a table with coordinates, in the cells of the national grid (250 m, 1 km or 5 km), year by year.</source>
      <translation>Laskee rekisterin henkilöt, taloudet tai asunnot (pisteinä tai koordinaatteja sisältävänä tauluna) valtakunnallisen ruudukon ruutuihin (250 m, 1 km tai 5 km) vuosittain.</translation>
    </message>
    <message>
      <source>A municipality has registers, not grids. The result is a statistics layer like any other: indicators, comparison of years and segregation indices work on it.</source>
      <translation>Kunnalla on rekistereitä, ei ruutuja. Tulos on tilastotaso siinä missä muutkin: indikaattorit, vuosivertailu ja eriytymisindeksit toimivat siinä.</translation>
    </message>
    <message>
      <source>A concept of the catalogue counts every row as one (population), or takes the number from a field (population=residents, dwellings=flats). Texts of the category fields become concepts by “Classes” (rental_households=tenure:rented|subsidised); left empty, texts that are the name of a concept do. Which rows are of one household is told by the field of the household.</source>
      <translation>Luettelon käsite laskee jokaisen rivin yhdeksi (population) tai ottaa määrän kentästä (population=asukkaita, dwellings=asuntoja). Luokkakenttien tekstit muuttuvat käsitteiksi kohdassa “Luokat” (rental_households=hallinta:vuokra|ara); tyhjänä ne tekstit, jotka ovat käsitteen nimiä. Saman talouden rivit kertoo talouden kenttä.</translation>
    </message>
    <message>
      <source>A register is not public: totals are suppressed too, and a cell needs several households, not one large one. The counts as such never leave the computer's memory. Other cell sizes are not offered, because two overlapping grids would tell of the people between them.</source>
      <translation>Rekisteri ei ole julkinen: myös kokonaismäärät suojataan, ja ruudussa on oltava useita talouksia, ei yhtä suurta. Lukumäärät sellaisinaan eivät koskaan poistu tietokoneen muistista. Muita ruutukokoja ei ole, koska kaksi päällekkäistä ruudukkoa kertoisi niiden väliin jäävistä asukkaista.</translation>
    </message>
    <message>
      <source>Register</source>
      <translation>Rekisteri</translation>
    </message>
    <message>
      <source>What a row counts</source>
      <translation>Mitä rivi laskee</translation>
    </message>
    <message>
      <source>Concepts, or pairs concept=field with the number, separated by commas.</source>
      <translation>Käsitteitä tai pareja käsite=kenttä, jossa on määrä, pilkuilla erotettuina.</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Luokat</translation>
    </message>
    <message>
      <source>concept=field:value, separated by semicolons; several values with |. Empty: values that are the name of a concept.</source>
      <translation>käsite=kenttä:arvo, puolipisteillä erotettuina; useita arvoja merkillä |. Tyhjä: arvot, jotka ovat käsitteen nimiä.</translation>
    </message>
    <message>
      <source>Year, where no field has it</source>
      <translation>Vuosi, jos sitä ei ole missään kentässä</translation>
    </message>
    <message>
      <source>Category fields</source>
      <translation>Luokkakentät</translation>
    </message>
    <message>
      <source>Field of the household</source>
      <translation>Talouden kenttä</translation>
    </message>
    <message>
      <source>Field of the year or date</source>
      <translation>Vuoden tai päivämäärän kenttä</translation>
    </message>
    <message>
      <source>Side of the cells (m)</source>
      <translation>Ruudun sivu (m)</translation>
    </message>
    <message>
      <source>Fewest households in a cell</source>
      <translation>Talouksia ruudussa vähintään</translation>
    </message>
    <message>
      <source>Field of the easting</source>
      <translation>Itäkoordinaatin kenttä</translation>
    </message>
    <message>
      <source>Field of the northing</source>
      <translation>Pohjoiskoordinaatin kenttä</translation>
    </message>
    <message>
      <source>Reference system of the coordinate fields</source>
      <translation>Koordinaattikenttien koordinaattijärjestelmä</translation>
    </message>
    <message>
      <source>Name of the register in the source line</source>
      <translation>Rekisterin nimi lähdemerkinnässä</translation>
    </message>
    <message>
      <source>Nothing is counted; state what a row counts, for example population.</source>
      <translation>Mitään ei lasketa; kerro, mitä rivi laskee, esimerkiksi population.</translation>
    </message>
    <message>
      <source>A row cannot count as one person and as one household; state the field with the number of one of them, for example population=residents.</source>
      <translation>Rivi ei voi olla yhtä aikaa yksi asukas ja yksi talous; ilmoita toisen lukumäärän kenttä, esimerkiksi population=asukkaat.</translation>
    </message>
    <message>
      <source>“{part}” is no class; write concept=field:value, for example rental_households=tenure:rented.</source>
      <translation>“{part}” ei ole luokka; kirjoita käsite=kenttä:arvo, esimerkiksi rental_households=hallinta:vuokra.</translation>
    </message>
    <message>
      <source>“{name}” is no count of the catalogue; known are {known}.</source>
      <translation>“{name}” ei ole luettelon lukumäärä; tunnetut: {known}.</translation>
    </message>
    <message>
      <source>Counting in cells</source>
      <translation>Ruutuihin laskeminen</translation>
    </message>
    <message>
      <source>Layer “{layer}” says no year; state the field of the year, or the year.</source>
      <translation>Taso “{layer}” ei kerro vuotta; anna vuoden kenttä tai vuosi.</translation>
    </message>
    <message>
      <source>Make training data</source>
      <translation>Luo harjoitusaineisto</translation>
    </message>
    <message>
      <source>A fictional city region for workshops and trials.</source>
      <translation>Kuvitteellinen kaupunkiseutu työpajoihin ja kokeiluihin.</translation>
    </message>
    <message>
      <source>Makes a GeoPackage with a fictional city region: one grid layer per year, spelled and suppressed as Ruututietokanta is, and plan areas, buildings, stops, schools and catchments.</source>
      <translation>Luo GeoPackage-tiedoston, jossa on kuvitteellinen kaupunkiseutu: vuosittain yksi ruututaso, joka on nimetty ja suojattu kuten Ruututietokanta, sekä kaava-alueet, rakennukset, pysäkit, koulut ja oppilaaksiottoalueet.</translation>
    </message>
    <message>
      <source>Licensed grids may not be handed out in a workshop. These figures look like them, describe nobody, and are the same on every machine.</source>
      <translation>Käyttöluvan alaisia ruutuaineistoja ei saa jakaa työpajassa. Nämä luvut näyttävät samanlaisilta, eivät kuvaa ketään ja ovat joka koneella samat.</translation>
    </message>
    <message>
      <source>Drawn from a seeded random generator: centres, suburbs, a student area, a lake and a growing new district, with differentiation that grows over the years. The same seed gives the same region.</source>
      <translation>Arvottu satunnaislukugeneraattorilla siemenluvusta: keskuksia, lähiöitä, opiskelija-alue, järvi ja kasvava uusi kaupunginosa; eriytyminen kasvaa vuosien mittaan. Sama siemenluku tuottaa saman seudun.</translation>
    </message>
    <message>
      <source>Fictional: no figure says anything of a real place. It is the only tool that writes counts as they would be delivered, unprotected by this plugin.</source>
      <translation>Kuvitteellinen: mikään luku ei kerro todellisesta paikasta. Tämä on ainoa työkalu, joka kirjoittaa lukumäärät sellaisina kuin ne toimitettaisiin, ilman tämän lisäosan suojausta.</translation>
    </message>
    <message>
      <source>Years</source>
      <translation>Vuodet</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Koko</translation>
    </message>
    <message>
      <source>region: over 20 000 inhabited cells; small: about 400.</source>
      <translation>region: yli 20 000 asuttua ruutua; small: noin 400.</translation>
    </message>
    <message>
      <source>Training data</source>
      <translation>Harjoitusaineisto</translation>
    </message>
    <message>
      <source>Grid layers</source>
      <translation>Ruututasot</translation>
    </message>
    <message>
      <source>Plan areas</source>
      <translation>Kaava-alueet</translation>
    </message>
    <message>
      <source>Buildings</source>
      <translation>Rakennukset</translation>
    </message>
    <message>
      <source>Stops</source>
      <translation>Pysäkit</translation>
    </message>
    <message>
      <source>Schools</source>
      <translation>Koulut</translation>
    </message>
    <message>
      <source>Catchments</source>
      <translation>Oppilaaksiottoalueet</translation>
    </message>
    <message>
      <source>“{years}” are no years; write them as 2010,2014,2022.</source>
      <translation>”{years}” ei ole vuosiluetteloa; kirjoita vuodet muodossa 2010,2014,2022.</translation>
    </message>
    <message>
      <source>Putting the years together</source>
      <translation>Yhdistetään vuosia</translation>
    </message>
    <message>
      <source>Attacked: none of the {count} suppressed figures can be worked out from what is published.</source>
      <translation>Koeteltu: yhtäkään {count} suojatusta luvusta ei voi päätellä julkaistavasta.</translation>
    </message>
    <message>
      <source>{count} suppressed figures can be worked out, or may be ({cases}); run “Audit disclosure” to see how, and import the statistics again with more protection.</source>
      <translation>{count} suojattua lukua on pääteltävissä tai saattaa olla ({cases}); katso työkalulla ”Tarkasta tietosuoja”, miten, ja tuo tilastot uudelleen vahvemmin suojattuina.</translation>
    </message>
    <message>
      <source>Publish</source>
      <translation>Julkaise</translation>
    </message>
    <message>
      <source>A GeoPackage that may be handed on: attacked first, then written anew.</source>
      <translation>GeoPackage, jonka voi antaa eteenpäin: ensin koeteltu, sitten kirjoitettu uudelleen alusta.</translation>
    </message>
    <message>
      <source>Writes statistics, indicators and changes into a new GeoPackage with their styles, metadata, source line and coverage. What the licence of the statistics does not let out stays in: of such products only levels and classes are written.</source>
      <translation>Kirjoittaa tilastot, indikaattorit ja muutokset uuteen GeoPackageen tyyleineen, metatietoineen, lähdemerkintöineen ja kattavuuksineen. Se, mitä tilastojen käyttölupa ei salli luovuttaa, jää pois: tällaisista tuotteista kirjoitetaan vain tasot ja luokat.</translation>
    </message>
    <message>
      <source>A file that was made by deleting columns still holds them: a GeoPackage does not wipe what is deleted. This file is written anew from a list of fields that may be in it, and looked into before it takes its name.</source>
      <translation>Sarakkeita poistamalla tehty tiedosto sisältää ne yhä: GeoPackage ei pyyhi poistettua. Tämä tiedosto kirjoitetaan alusta sallittujen kenttien luettelosta ja tarkastetaan ennen kuin se saa nimensä.</translation>
    </message>
    <message>
      <source>Every field is proved from the layer's own protected figures; what cannot be proved is left out. The layers are attacked together with what is known already (“Audit disclosure”), and refused if a suppressed figure can be worked out. A class is told only where it leaves at least three counts, else it is joined with its neighbours. Group disclosure: Handbook on Statistical Disclosure Control, 2nd ed., 4.2; what files keep of deleted rows: SQLite, PRAGMA secure_delete. The ledger remembers what was suppressed and released, and never holds anything else.</source>
      <translation>Jokainen kenttä todistetaan tason omista suojatuista luvuista; mitä ei voi todistaa, jää pois. Tasoja vastaan hyökätään yhdessä jo tunnetun tiedon kanssa (”Tarkasta tietosuoja”), ja ne hylätään, jos suojattu luku on pääteltävissä. Luokka kerrotaan vain, jos siihen mahtuu vähintään kolme lukumäärää; muuten se yhdistetään viereisiin. Ryhmäpaljastuminen: Handbook on Statistical Disclosure Control, 2. painos, 4.2; mitä tiedostoon jää poistetuista riveistä: SQLite, PRAGMA secure_delete. Julkaisukirja muistaa, mitä suojattiin ja julkaistiin, eikä sisällä koskaan muuta.</translation>
    </message>
    <message>
      <source>Keep one ledger per product, and give it to “Import statistics” the next time, so that what was suppressed once stays suppressed. Check the terms of your licence; local knowledge, such as of the only house in a cell, is beyond any protection.</source>
      <translation>Pidä yhtä julkaisukirjaa tuotetta kohti ja anna se työkalulle ”Tuo tilastot” seuraavalla kerralla, jotta kerran suojattu pysyy suojattuna. Tarkista käyttölupasi ehdot; paikallistuntemusta, kuten tietoa ruudun ainoasta talosta, ei mikään suojaus estä.</translation>
    </message>
    <message>
      <source>Layers to be published</source>
      <translation>Julkaistavat tasot</translation>
    </message>
    <message>
      <source>Tables and layers that everybody knows already</source>
      <translation>Taulukot ja tasot, jotka kaikki tuntevat jo</translation>
    </message>
    <message>
      <source>Published file</source>
      <translation>Julkaistava tiedosto</translation>
    </message>
    <message>
      <source>There is nothing to publish; choose layers.</source>
      <translation>Julkaistavaa ei ole; valitse tasoja.</translation>
    </message>
    <message>
      <source>Attacking what is to be published</source>
      <translation>Hyökätään julkaistavaa vastaan</translation>
    </message>
    <message>
      <source>“{destination}” is one of the inputs; write what is published to a file of its own.</source>
      <translation>”{destination}” on yksi lähtöaineistoista; kirjoita julkaistava omaan tiedostoonsa.</translation>
    </message>
    <message>
      <source>Layer “{layer}” shows “{field}” in {rows} rows where an earlier release has suppressed it; import the statistics again with this ledger.</source>
      <translation>Taso ”{layer}” näyttää kentän ”{field}” {rows} rivillä, joilla aiempi julkaisu on suojannut sen; tuo tilastot uudelleen tämän julkaisukirjan kanssa.</translation>
    </message>
    <message>
      <source>“{layer}”: left out, as the layer's own figures do not prove them: {fields}.</source>
      <translation>”{layer}”: pois jätetty, koska tason omat luvut eivät todista niitä: {fields}.</translation>
    </message>
    <message>
      <source>Layer “{layer}” is neither statistics or indicators of this plugin nor a change of them; publish those, and share the rest as maps.</source>
      <translation>Taso ”{layer}” ei ole tämän lisäosan tilastoja tai indikaattoreita eikä niiden muutosta; julkaise ne ja jaa muu karttoina.</translation>
    </message>
    <message>
      <source>Levels and classes only: the licence of the statistics does not let their figures be handed on.</source>
      <translation>Vain tasot ja luokat: tilastojen käyttölupa ei salli lukujen luovuttamista eteenpäin.</translation>
    </message>
    <message>
      <source>The written file is not what was meant ({faults}), so that nothing was published; try again in another folder.</source>
      <translation>Kirjoitettu tiedosto ei ole sellainen kuin piti ({faults}), joten mitään ei julkaistu; yritä uudelleen toisessa kansiossa.</translation>
    </message>
    <message>
      <source>Protecting the counts</source>
      <translation>Suojataan lukumääriä</translation>
    </message>
    <message>
      <source>{layer}, masked</source>
      <translation>{layer}, suojattu</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no field “{field}”; choose one that it has.</source>
      <translation>Tasolla ”{layer}” ei ole kenttää ”{field}”; valitse kenttä, joka sillä on.</translation>
    </message>
    <message>
      <source>“{text}” is no list of codes; write numbers separated by commas, for example -1.</source>
      <translation>”{text}” ei ole koodiluettelo; kirjoita luvut pilkuilla erotettuina, esimerkiksi -1.</translation>
    </message>
    <message>
      <source>Verdicts</source>
      <translation>Arviot</translation>
    </message>
    <message>
      <source>There is no statistics layer of this plugin among the layers to be published; choose one, and give what it was made into beside it.</source>
      <translation>Julkaistavien tasojen joukossa ei ole tämän lisäosan tilastotasoa; valitse sellainen ja anna siitä tehdyt tasot sen lisäksi.</translation>
    </message>
    <message>
      <source>Mask a grid</source>
      <translation>Suojaa ruudukko</translation>
    </message>
    <message>
      <source>Protects the counts of any grid layer of your own.</source>
      <translation>Suojaa minkä tahansa oman ruututason lukumäärät.</translation>
    </message>
    <message>
      <source>Takes a grid layer with counts and what they are counted of, and writes a new one in which small figures, and those that would give them away, are suppressed. Only the id, the counts and the bases go out; all other fields stay behind.</source>
      <translation>Ottaa ruututason, jossa on lukumääriä ja se, mistä ne on laskettu, ja kirjoittaa uuden, jossa pienet luvut ja ne, jotka paljastaisivat ne, on suojattu. Ulos menevät vain tunnus, lukumäärät ja kannat; kaikki muut kentät jäävät pois.</translation>
    </message>
    <message>
      <source>For grids that are no data product which “Import statistics” knows: orders of your own, or counts that another tool has made.</source>
      <translation>Ruudukoille, joita ”Tuo tilastot” ei tunne tuotteeksi: omille tilauksille ja muiden työkalujen laskemille lukumäärille.</translation>
    </message>
    <message>
      <source>The same rules as for the statistics: a threshold for the base (10 unless stated), edge classes where a count or its complement is below three, and further cells where the totals of 1 km, which count as public, would give a single one away (Hundepool et al. 2012, Statistical Disclosure Control).</source>
      <translation>Samat säännöt kuin tilastoilla: kannan kynnysarvo (10, ellei muuta anneta), reunaluokat, kun luku tai sen vastaluku on alle kolme, ja lisää ruutuja siellä, missä julkisina pidettävät 1 km:n summat paljastaisivat yksittäisen ruudun (Hundepool ym. 2012, Statistical Disclosure Control).</translation>
    </message>
    <message>
      <source>Counts only: to mask shares, z-scores, smoothed values or changes at the end protects nothing, because their neighbours hold what is masked. Totals for areas that cross the cells must be computed of the result, not of the input.</source>
      <translation>Vain lukumäärille: osuuksien, z-arvojen, tasoitettujen arvojen tai muutosten peittäminen lopuksi ei suojaa mitään, sillä naapurit sisältävät sen, mitä on peitetty. Ruutuja leikkaavien alueiden summat on laskettava tuloksesta, ei syötteestä.</translation>
    </message>
    <message>
      <source>Grid (square cells, or their centres)</source>
      <translation>Ruudukko (neliöruudut tai niiden keskipisteet)</translation>
    </message>
    <message>
      <source>Counts</source>
      <translation>Lukumäärät</translation>
    </message>
    <message>
      <source>What they are counted of</source>
      <translation>Mistä ne on laskettu</translation>
    </message>
    <message>
      <source>One field for all counts, or one for each count in the same order.</source>
      <translation>Yksi kenttä kaikille lukumäärille, tai yksi kullekin samassa järjestyksessä.</translation>
    </message>
    <message>
      <source>Id of the cells</source>
      <translation>Ruutujen tunnus</translation>
    </message>
    <message>
      <source>Year of the counts (empty: in the layer's name, else this year)</source>
      <translation>Lukumäärien vuosi (tyhjä: tason nimestä, muuten tämä vuosi)</translation>
    </message>
    <message>
      <source>Codes of suppression</source>
      <translation>Suojauskoodit</translation>
    </message>
    <message>
      <source>Numbers that stand for a suppressed figure, separated by commas; other negative numbers are an error.</source>
      <translation>Luvut, jotka tarkoittavat suojattua lukua, pilkuilla erotettuina; muut negatiiviset luvut ovat virhe.</translation>
    </message>
    <message>
      <source>The bases are public as they are</source>
      <translation>Kannat ovat julkisia sellaisinaan</translation>
    </message>
    <message>
      <source>As in the grids of Statistics Finland. Otherwise bases below the threshold are suppressed too.</source>
      <translation>Kuten Tilastokeskuksen ruuduissa. Muuten myös kynnysarvoa pienemmät kannat suojataan.</translation>
    </message>
    <message>
      <source>Masked grid</source>
      <translation>Suojattu ruudukko</translation>
    </message>
    <message>
      <source>Audit disclosure</source>
      <translation>Tarkasta paljastuminen</translation>
    </message>
    <message>
      <source>An attack on layers: can anybody work back to a suppressed figure?</source>
      <translation>Hyökkäys tasoja vastaan: voiko joku päätellä suojatun luvun?</translation>
    </message>
    <message>
      <source>Attacks layers that are to be published, together with everything else that is known: totals of municipalities or plan areas, grids of larger cells, changes, earlier releases. Decides for every suppressed figure whether it can be worked out exactly, nearly, or not, and tells which published figures give it away and what would help.</source>
      <translation>Hyökkää julkaistavia tasoja vastaan kaiken muun tunnetun avulla: kuntien tai kaava-alueiden summat, suurempien ruutujen ruudukot, muutokset, aiemmat julkaisut. Ratkaisee jokaisesta suojatusta luvusta, voiko sen päätellä tarkasti, lähes vai ei lainkaan, ja kertoo, mitkä julkaistut luvut paljastavat sen ja mikä auttaisi.</translation>
    </message>
    <message>
      <source>Two publications that are each safe can together give a suppressed figure away: the total of a kilometre minus the cells shown, one division of the city minus another. Nobody sees that by looking.</source>
      <translation>Kaksi julkaisua, jotka ovat kumpikin turvallisia, voivat yhdessä paljastaa suojatun luvun: kilometriruudun summa miinus näkyvät ruudut, yksi kaupungin aluejako miinus toinen. Katsomalla sitä ei huomaa kukaan.</translation>
    </message>
    <message>
      <source>Every figure is read as a sum of counts. Nested totals are solved as a tree, two crossing divisions as a flow (Gusfield 1988), the rest by rank test, linear and integer programme (Fischetti and Salazar 2001; scipy's HiGHS). What is not decided in time counts as unknown, and unknown fails.</source>
      <translation>Jokainen luku luetaan määrien summana. Sisäkkäiset summat ratkaistaan puuna, kaksi risteävää jakoa virtauksena (Gusfield 1988), muut astetestillä sekä lineaarisella ja kokonaislukuoptimoinnilla (Fischetti ja Salazar 2001; scipyn HiGHS). Määräajassa ratkaisematta jäänyt on tuntematon, ja tuntematon ei läpäise.</translation>
    </message>
    <message>
      <source>The report and the table are internal: they tell what can be worked out. What is not named as known is not attacked with, and local knowledge, such as of the only house in a cell, is beyond any audit.</source>
      <translation>Raportti ja taulukko ovat sisäisiä: ne kertovat, mitä voi päätellä. Sitä, mitä ei ilmoiteta tunnetuksi, ei käytetä hyökkäykseen, ja paikallistuntemus, kuten tieto ruudun ainoasta talosta, on jokaisen tarkastuksen ulottumattomissa.</translation>
    </message>
    <message>
      <source>Layers of this plugin, open products, and polygons or tables by region whose fields are named as the variables (population, low_income, ...), with a year field or for all years.</source>
      <translation>Tämän lisäosan tasoja, avoimia aineistoja sekä monikulmioita tai alueittaisia taulukoita, joiden kentät on nimetty kuten muuttujat (population, low_income, ...), vuosikentän kanssa tai kaikille vuosille.</translation>
    </message>
    <message>
      <source>Time limit (s); what is not decided by then fails</source>
      <translation>Aikaraja (s); siihen mennessä ratkaisematta jäänyt ei läpäise</translation>
    </message>
    <message>
      <source>Given away exactly</source>
      <translation>Paljastuu tarkasti</translation>
    </message>
    <message>
      <source>Given away nearly</source>
      <translation>Paljastuu lähes</translation>
    </message>
    <message>
      <source>Safe</source>
      <translation>Turvassa</translation>
    </message>
    <message>
      <source>Not decided</source>
      <translation>Ei ratkaistu</translation>
    </message>
    <message>
      <source>Passed</source>
      <translation>Läpäisty</translation>
    </message>
    <message>
      <source>The people around are compared, not the cells; counts are summed first.</source>
      <translation>Verrataan ympärillä asuvia, ei ruutuja; lukumäärät lasketaan ensin yhteen.</translation>
    </message>
    <message>
      <source>There is no table of people by level: only the index has levels, and none is compared here. Give weights in “Indicators”, and choose the index if you smooth.</source>
      <translation>Taulukkoa asukkaista tasoittain ei ole: vain indeksillä on tasot, eikä sitä verrata tässä. Anna painot työkalussa ”Indikaattorit”, ja valitse indeksi, jos tasoitat.</translation>
    </message>
    <message>
      <source>The layer does not tell how its index was made; all of its indicators are taken to be in it.</source>
      <translation>Taso ei kerro, miten sen indeksi on muodostettu; kaikkien sen indikaattorien oletetaan olevan siinä.</translation>
    </message>
    <message>
      <source>Comparing years</source>
      <translation>Verrataan vuosia</translation>
    </message>
    <message>
      <source>“{name}” has figures to show in {years} only; change needs two years, so import a layer of another one too.</source>
      <translation>Luvulla ”{name}” on näytettäviä arvoja vain vuonna {years}; muutokseen tarvitaan kaksi vuotta, joten tuo myös toisen vuoden taso.</translation>
    </message>
    <message>
      <source>The layer does not tell how its index was made, so that it cannot be made of the people around; compute it again with “Indicators”, or choose no smoothing.</source>
      <translation>Taso ei kerro, miten sen indeksi on muodostettu, joten sitä ei voi laskea ympärillä asuvista; laske se uudelleen työkalulla ”Indikaattorit” tai jätä tasoitus pois.</translation>
    </message>
    <message>
      <source>Between {first} and {last} a variable of “{name}” was redefined, so their difference is no change; choose other years, or tick “Compare although a variable was redefined”.</source>
      <translation>Luvun ”{name}” muuttujan määritelmä muuttui vuosien {first} ja {last} välillä, joten niiden ero ei ole muutosta; valitse muut vuodet tai rastita ”Vertaa, vaikka muuttujan määritelmä on muuttunut”.</translation>
    </message>
    <message>
      <source>No cell or area shows “{name}” in both {first} and {last}; choose other years, larger cells, or layers whose ids are the same in all years.</source>
      <translation>Mikään ruutu tai alue ei näytä lukua ”{name}” sekä vuonna {first} että {last}; valitse muut vuodet, suuremmat ruudut tai tasot, joiden tunnukset ovat kaikkina vuosina samat.</translation>
    </message>
    <message>
      <source>{indicator}, surroundings</source>
      <translation>{indicator}, ympäristö</translation>
    </message>
    <message>
      <source>Compare years</source>
      <translation>Vertaa vuosia</translation>
    </message>
    <message>
      <source>Where, how much and how surely a figure has changed, and for how many.</source>
      <translation>Missä, kuinka paljon ja kuinka varmasti luku on muuttunut, ja kuinka monen kohdalla.</translation>
    </message>
    <message>
      <source>Gives every cell or area of either year the change of the index or of an indicator: in percentage points (index points), relative, in standard deviations of the first year, and per year; whether it is beyond random variation; and what became of the place. Beside it the people by level in both years, and what the comparison leaves out.</source>
      <translation>Antaa kummankin vuoden jokaiselle ruudulle tai alueelle indeksin tai indikaattorin muutoksen: prosenttiyksikköinä (indeksipisteinä), suhteellisena, alkuvuoden keskihajontoina ja vuotta kohti; onko se satunnaisvaihtelua suurempi; ja mitä paikalle tapahtui. Lisäksi asukkaat tasoittain kumpanakin vuonna ja se, mitä vertailusta jää pois.</translation>
    </message>
    <message>
      <source>Small cells change by chance alone. What is left when chance is set aside can be planned for; and a share that grows from 2 to 4 % doubles, while one that grows from 20 to 30 % grows more, so that absolute and relative change stand side by side.</source>
      <translation>Pienet ruudut muuttuvat jo sattumalta. Siihen, mitä jää jäljelle, kun sattuma jätetään sivuun, voi suunnittelulla vastata; ja osuus, joka kasvaa 2:sta 4 prosenttiin, kaksinkertaistuu, mutta 20:stä 30:een kasvava kasvaa enemmän, joten absoluuttinen ja suhteellinen muutos ovat rinnakkain.</translation>
    </message>
    <message>
      <source>Only what both years show is compared, each with the reference it has already. Clear: independent binomial counts in the two years (share of n of d: p = (n + 1) / (d + 2), compare Agresti and Coull 1998), within a year the errors of an index's variables added as if they never cancelled; false discovery rate 5 % (Benjamini and Hochberg 1995); bases of 30 or more. What became of a place: falling or rising where the change is clear, else low or high in both years (0.5 standard deviations from the reference, levels 1-2 and 4-5 of the index), else no clear change; newly or no longer inhabited where the source proves that nobody lived there.</source>
      <translation>Vain kumpanakin vuonna näkyvää verrataan, kutakin sillä vertailuarvolla, joka sillä jo on. Selvä: vuosien toisistaan riippumattomat binomiset lukumäärät (n:n osuus d:stä: p = (n + 1) / (d + 2), vrt. Agresti ja Coull 1998), vuoden sisällä indeksin muuttujien virheet yhteen laskettuina kuin ne eivät koskaan kumoutuisi; väärien löydösten osuus 5 % (Benjamini ja Hochberg 1995); perusjoukko vähintään 30. Mitä paikalle tapahtui: laskeva tai nouseva, kun muutos on selvä, muuten matala tai korkea kumpanakin vuonna (0,5 keskihajontaa vertailuarvosta, indeksin tasot 1–2 ja 4–5), muuten ei selvää muutosta; asuttu vasta nyt tai ei enää asuttu, kun lähde todistaa, ettei siellä asunut ketään.</translation>
    </message>
    <message>
      <source>The index is relative: a rise tells of the region as much as of the place. Suppression that comes or goes is no change. Years between which a variable was redefined are not compared unless you ask for it, and then not judged. Of a smoothed figure, neighbouring cells change together because they share their people. In small cells little is clear, and often nothing: in trials of 2,000 cells, of which one in ten had changed in all three variables of the index, half or more of these were clear where the change was 20 percentage points and each base 100 people, 10 points and 300, or 5 points and 1,000; half of such a change was hardly ever clear. Larger cells, or the people around each cell, tell of smaller changes.</source>
      <translation>Indeksi on suhteellinen: nousu kertoo seudusta yhtä paljon kuin paikasta. Peittämisen tulo tai poistuminen ei ole muutosta. Vuosia, joiden välillä muuttujan määritelmä muuttui, verrataan vain pyynnöstä, eikä muutosta silloin arvioida. Tasoitetuissa luvuissa naapuriruudut muuttuvat yhdessä, koska niillä on yhteisiä asukkaita. Pienissä ruuduissa vain vähän on selvää, usein ei mikään: kokeissa, joissa oli 2 000 ruutua ja joka kymmenes niistä oli muuttunut kaikissa indeksin kolmessa muuttujassa, vähintään puolet näistä oli selviä, kun muutos oli 20 prosenttiyksikköä ja jokaisen nimittäjä 100 ihmistä, 10 yksikköä ja 300 tai 5 yksikköä ja 1 000; puolta pienempi muutos ei ollut juuri koskaan selvä. Suuremmat ruudut tai ruutujen ympäristön asukkaat kertovat pienemmistä muutoksista.</translation>
    </message>
    <message>
      <source>People by level</source>
      <translation>Asukkaat tasoittain</translation>
    </message>
    <message>
      <source>People in the places compared, last year (%)</source>
      <translation>Asukkaita vertailluissa paikoissa, loppuvuosi (%)</translation>
    </message>
    <message>
      <source>People where the figure has clearly risen</source>
      <translation>Asukkaita, missä luku on selvästi noussut</translation>
    </message>
    <message>
      <source>People where the figure has clearly fallen</source>
      <translation>Asukkaita, missä luku on selvästi laskenut</translation>
    </message>
    <message>
      <source>Compare although a variable was redefined</source>
      <translation>Vertaa, vaikka muuttujan määritelmä on muuttunut</translation>
    </message>
    <message>
      <source>What is shown then is in part the change of the definition; it is not judged, and every result says so.</source>
      <translation>Osa näytettävästä on silloin määritelmän muutosta; sitä ei arvioida, ja jokainen tulos kertoo sen.</translation>
    </message>
    <message>
      <source>Indicator</source>
      <translation>Indikaattori</translation>
    </message>
    <message>
      <source>One that the layer has. index: the index of the layer; {indicators}</source>
      <translation>Jokin tason indikaattoreista. index: tason indeksi; {indicators}</translation>
    </message>
    <message>
      <source>Compares the people around instead of the cells: queen: of the cell and the eight around it; radius: of all within the radius; nearest: of the nearest people. Counts are summed before they are divided and compared; cells that are suppressed in one of the years stay out of both.</source>
      <translation>Vertaa ruutujen sijasta ympäristön asukkaita: queen: ruudun ja sitä ympäröivien kahdeksan ruudun; radius: kaikkien säteen sisällä asuvien; nearest: lähimpien asukkaiden. Määrät lasketaan yhteen ennen jakamista ja vertaamista; jompanakumpana vuonna peitetyt ruudut jäävät pois kummastakin.</translation>
    </message>
    <message>
      <source>Take a change of segregation apart</source>
      <translation>Erittele eriytymisen muutos</translation>
    </message>
    <message>
      <source>How much of a change is composition, and how much is structure.</source>
      <translation>Kuinka paljon muutoksesta on koostumusta ja kuinka paljon rakennetta.</translation>
    </message>
    <message>
      <source>Takes the change of measures of segregation between two years apart: what comes of groups and places that have grown or shrunk (composition), what of who lives where (structure), what of places that people have moved into or left, and what of suppression that has come or gone. The parts add up to the change.</source>
      <translation>Erittelee eriytymisen mittarien muutoksen kahden vuoden välillä: mikä johtuu ryhmien ja paikkojen kasvusta tai pienenemisestä (koostumus), mikä siitä, kuka asuu missä (rakenne), mikä paikoista, joihin on muutettu tai joista on lähdetty, ja mikä tulleesta tai poistuneesta peittämisestä. Osien summa on muutos.</translation>
    </message>
    <message>
      <source>A measure can rise because a group has grown, with nobody living more apart than before. Housing policy answers to structure, not to composition.</source>
      <translation>Mittari voi nousta, koska ryhmä on kasvanut, vaikka kukaan ei asu entistä erillisemmin. Asuntopolitiikka vastaa rakenteeseen, ei koostumukseen.</translation>
    </message>
    <message>
      <source>M and H: tables with the margins of one year and the odds ratios of the other, averaged over all orders of the steps (Elbers 2021), fitted to a relative tolerance of 1e-10 (Deming and Stephan 1940). D, Gini, H, isolation and eta squared of one group: the distribution of its shares in one year on the places of the other (Rey, Cortes and Knaap 2021). Where nobody of a group lives in a place, 1e-10 people stand for none.</source>
      <translation>M ja H: taulukot, joilla on toisen vuoden reunajakaumat ja toisen vetosuhteet, keskiarvona askelten kaikista järjestyksistä (Elbers 2021), sovitettuina suhteelliseen tarkkuuteen 1e-10 (Deming ja Stephan 1940). Yhden ryhmän D, Gini, H, eristyneisyys ja eta toiseen: sen osuuksien jakauma yhtenä vuonna toisen vuoden paikoilla (Rey, Cortes ja Knaap 2021). Missä paikassa ei asu ketään ryhmästä, nollan sijasta lasketaan 1e-10 ihmistä.</translation>
    </message>
    <message>
      <source>The two methods mean different things by structure. In small cells much of the structure is chance, in both years. Only places where all groups may be seen count; a place whose figures are suppressed in one of the years is neither added nor removed, but stands in a part of its own.</source>
      <translation>Menetelmät tarkoittavat rakenteella eri asioita. Pienissä ruuduissa suuri osa rakenteesta on sattumaa, kumpanakin vuonna. Vain paikat, joissa kaikki ryhmät näkyvät, lasketaan; paikka, jonka luvut on toisena vuonna peitetty, ei ole tullut lisää eikä poistunut, vaan on omassa osassaan.</translation>
    </message>
    <message>
      <source>Change of segregation taken apart</source>
      <translation>Eriytymisen muutos eriteltynä</translation>
    </message>
    <message>
      <source>No groups are named; write group/whole, for example low_income/income_base.</source>
      <translation>Ryhmiä ei ole nimetty; kirjoita ryhmä/kokonaisuus, esimerkiksi low_income/income_base.</translation>
    </message>
    <message>
      <source>Groups: {groups}.</source>
      <translation>Ryhmät: {groups}.</translation>
    </message>
    <message>
      <source>{layer}, year {year}</source>
      <translation>{layer}, vuosi {year}</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no polygons; choose a layer of areas.</source>
      <translation>Tasossa “{layer}” ei ole alueita; valitse aluetaso.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no field “{field}”; it has {fields}.</source>
      <translation>Tasossa “{layer}” ei ole kenttää “{field}”; siinä on {fields}.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no area with an outline on the map; check its coordinates and their reference system, or choose another layer or filter.</source>
      <translation>Tasossa ”{layer}” ei ole aluetta, jolla olisi rajaus kartalla; tarkista koordinaatit ja niiden koordinaattijärjestelmä tai valitse toinen taso tai suodatin.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {areas} areas without an outline are left out ({names}).</source>
      <translation>Taso “{layer}”: {areas} aluetta ilman rajoja jätetään pois ({names}).</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {areas} outlines cross themselves and were repaired ({names}).</source>
      <translation>Taso “{layer}”: {areas} aluerajaa leikkaa itsensä ja korjattiin ({names}).</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {areas} areas of less than a square metre, or that no map can hold, are left out ({names}).</source>
      <translation>Taso “{layer}”: {areas} aluetta, jotka ovat alle neliömetrin tai joita ei voi esittää kartalla, jätetään pois ({names}).</translation>
    </message>
    <message>
      <source>{title}, change {year_from}–{year_to}</source>
      <translation>{title}, muutos {year_from}–{year_to}</translation>
    </message>
    <message>
      <source>{group}, local segregation {years}</source>
      <translation>{group}, paikallinen eriytyminen {years}</translation>
    </message>
    <message>
      <source>Group of variables</source>
      <translation>Muuttujaryhmä</translation>
    </message>
    <message>
      <source>all = cells where every group is shown; index = cells with an index.</source>
      <translation>all = ruudut, joissa kaikki ryhmät näytetään; index = ruudut, joilla on indeksi.</translation>
    </message>
    <message>
      <source>People in cells shown</source>
      <translation>Asukkaat näytettävissä ruuduissa</translation>
    </message>
    <message>
      <source>Inhabited cells</source>
      <translation>Asutut ruudut</translation>
    </message>
    <message>
      <source>Inhabited cells shown</source>
      <translation>Näytettävät asutut ruudut</translation>
    </message>
    <message>
      <source>Coverage of people (%)</source>
      <translation>Väestökattavuus (%)</translation>
    </message>
    <message>
      <source>Coverage of cells (%)</source>
      <translation>Ruutukattavuus (%)</translation>
    </message>
    <message>
      <source>People in cells shown only in a remainder</source>
      <translation>Asukkaita vain jäännöksessä näkyvissä ruuduissa</translation>
    </message>
    <message>
      <source>Inhabited cells shown only in a remainder</source>
      <translation>Asuttuja ruutuja, jotka näkyvät vain jäännöksessä</translation>
    </message>
    <message>
      <source>People shown, remainders included (%)</source>
      <translation>Asukkaista näkyvissä, jäännökset mukaan lukien (%)</translation>
    </message>
    <message>
      <source>Official population</source>
      <translation>Virallinen väkiluku</translation>
    </message>
    <message>
      <source>Reference date: {group}</source>
      <translation>Viitepäivä: {group}</translation>
    </message>
    <message>
      <source>{indicator}: base</source>
      <translation>{indicator}: perusjoukko</translation>
    </message>
    <message>
      <source>{indicator}, surroundings: coverage (%)</source>
      <translation>{indicator}, ympäristö: kattavuus (%)</translation>
    </message>
    <message>
      <source>Of the people around, those who live in cells that count.</source>
      <translation>Ympäristön asukkaista ne, jotka asuvat mukaan laskettavissa ruuduissa.</translation>
    </message>
    <message>
      <source>{indicator}: distance from the reference (SD)</source>
      <translation>{indicator}: etäisyys vertailukohdasta (keskihajontaa)</translation>
    </message>
    <message>
      <source>Cell or area</source>
      <translation>Ruutu tai alue</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Vuosi</translation>
    </message>
    <message>
      <source>The product's own label.</source>
      <translation>Aineiston oma vuosimerkintä.</translation>
    </message>
    <message>
      <source>Reference date of the population</source>
      <translation>Väestön viitepäivä</translation>
    </message>
    <message>
      <source>Drawn from</source>
      <translation>Piirretään alkaen</translation>
    </message>
    <message>
      <source>Drawn until</source>
      <translation>Piirretään asti</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>Alue</translation>
    </message>
    <message>
      <source>Cell size (m)</source>
      <translation>Ruudun koko (m)</translation>
    </message>
    <message>
      <source>Lower-left corner, east (m)</source>
      <translation>Vasen alakulma, itä (m)</translation>
    </message>
    <message>
      <source>Lower-left corner, north (m)</source>
      <translation>Vasen alakulma, pohjoinen (m)</translation>
    </message>
    <message>
      <source>Coordinate reference system</source>
      <translation>Koordinaattijärjestelmä</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Lähde</translation>
    </message>
    <message>
      <source>Definitions</source>
      <translation>Määritelmät</translation>
    </message>
    <message>
      <source>Since when each group of variables is defined as here; years with different definitions cannot be compared.</source>
      <translation>Mistä lähtien kukin muuttujaryhmä on määritelty näin; eri tavoin määriteltyjä vuosia ei voi verrata.</translation>
    </message>
    <message>
      <source>Protection</source>
      <translation>Suojaus</translation>
    </message>
    <message>
      <source>Suppressed variables</source>
      <translation>Suojatut muuttujat</translation>
    </message>
    <message>
      <source>Variables known only as an edge class</source>
      <translation>Vain ääriluokkana tunnetut muuttujat</translation>
    </message>
    <message>
      <source>High = better off; 0 = the level of the reference.</source>
      <translation>Suuri arvo = parempi asema; 0 = vertailukohta.</translation>
    </message>
    <message>
      <source>Index on the method's own scale</source>
      <translation>Indeksi menetelmän omalla asteikolla</translation>
    </message>
    <message>
      <source>Standard error of the index</source>
      <translation>Indeksin keskivirhe</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Taso</translation>
    </message>
    <message>
      <source>1 = clearly below, 3 = around, 5 = clearly above the regional level.</source>
      <translation>1 = selvästi alle seudun tason, 3 = seudun tasoa, 5 = selvästi yli seudun tason.</translation>
    </message>
    <message>
      <source>Lowest level that small numbers allow</source>
      <translation>Alin taso, jonka pienet luvut sallivat</translation>
    </message>
    <message>
      <source>Highest level that small numbers allow</source>
      <translation>Ylin taso, jonka pienet luvut sallivat</translation>
    </message>
    <message>
      <source>Variables in the index</source>
      <translation>Muuttujia indeksissä</translation>
    </message>
    <message>
      <source>How the index is made</source>
      <translation>Miten indeksi on muodostettu</translation>
    </message>
    <message>
      <source>Weights; method; reference and its base year; rule of the levels.</source>
      <translation>Painot; menetelmä; vertailu ja sen perusvuosi; tasojen sääntö.</translation>
    </message>
    <message>
      <source>Index of the surroundings</source>
      <translation>Ympäristön indeksi</translation>
    </message>
    <message>
      <source>Made of the people around; its spread and levels are its own.</source>
      <translation>Laskettu ympäristön asukkaista; hajonta ja tasot ovat sen omat.</translation>
    </message>
    <message>
      <source>Level of the surroundings</source>
      <translation>Ympäristön taso</translation>
    </message>
    <message>
      <source>Students (% of inhabitants)</source>
      <translation>Opiskelijat (% asukkaista)</translation>
    </message>
    <message>
      <source>Pensioners (% of inhabitants)</source>
      <translation>Eläkeläiset (% asukkaista)</translation>
    </message>
    <message>
      <source>From year</source>
      <translation>Vuodesta</translation>
    </message>
    <message>
      <source>To year</source>
      <translation>Vuoteen</translation>
    </message>
    <message>
      <source>Value in the first year</source>
      <translation>Arvo alkuvuonna</translation>
    </message>
    <message>
      <source>Value in the last year</source>
      <translation>Arvo loppuvuonna</translation>
    </message>
    <message>
      <source>Percentage points, or units of the index.</source>
      <translation>Prosenttiyksikköä tai indeksin yksikköä.</translation>
    </message>
    <message>
      <source>Relative change (%)</source>
      <translation>Suhteellinen muutos (%)</translation>
    </message>
    <message>
      <source>Change in standard deviations of the first year</source>
      <translation>Muutos alkuvuoden keskihajontoina</translation>
    </message>
    <message>
      <source>Standard error of the change</source>
      <translation>Muutoksen keskivirhe</translation>
    </message>
    <message>
      <source>Change per year</source>
      <translation>Muutos vuodessa</translation>
    </message>
    <message>
      <source>By the years between the reference dates; spans of years may differ.</source>
      <translation>Viitepäivien välisten vuosien mukaan; vuosivälit voivat olla eripituisia.</translation>
    </message>
    <message>
      <source>What became of the place</source>
      <translation>Mitä paikalle tapahtui</translation>
    </message>
    <message>
      <source>Falling and rising: beyond random variation; low and high: in both years, as the figure itself has it; empty where it was not judged.</source>
      <translation>Laskeva ja nouseva: enemmän kuin satunnaisvaihtelu; matala ja korkea: kumpanakin vuonna, luvun itsensä mukaan; tyhjä, kun muutosta ei arvioitu.</translation>
    </message>
    <message>
      <source>Level in the first year</source>
      <translation>Taso alkuvuonna</translation>
    </message>
    <message>
      <source>Level in the last year</source>
      <translation>Taso loppuvuonna</translation>
    </message>
    <message>
      <source>Beyond random variation</source>
      <translation>Ylittää satunnaisvaihtelun</translation>
    </message>
    <message>
      <source>Independent binomial counts in the two years, false discovery rate 5 %; empty where it was not judged.</source>
      <translation>Vuosien luvut binomijakautuneita ja riippumattomia, väärien löydösten osuus 5 %; tyhjä, kun muutosta ei arvioitu.</translation>
    </message>
    <message>
      <source>Why there is none</source>
      <translation>Miksi arvo puuttuu</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no field “{field}”; make one with “Indicators”, with an index.</source>
      <translation>Karttatasossa ”{layer}” ei ole kenttää ”{field}”; muodosta taso työkalulla ”Indikaattorit” indeksin kanssa.</translation>
    </message>
    <message>
      <source>The year {year} is not in the data; it has {years}.</source>
      <translation>Vuosi {year} puuttuu aineistosta; aineiston vuodet ovat {years}.</translation>
    </message>
    <message>
      <source>Location quotient</source>
      <translation>Sijaintiosamäärä</translation>
    </message>
    <message>
      <source>Contribution to dissimilarity, people</source>
      <translation>Osuus erilaisuudesta, asukkaina</translation>
    </message>
    <message>
      <source>Diversity (entropy)</source>
      <translation>Monimuotoisuus (entropia)</translation>
    </message>
    <message>
      <source>Divergence from the whole</source>
      <translation>Poikkeama kokonaisuudesta (divergenssi)</translation>
    </message>
    <message>
      <source>{limits} (rarer than in the whole)</source>
      <translation>{limits} (harvinaisempi kuin kokonaisuudessa)</translation>
    </message>
    <message>
      <source>{limits} (more common than in the whole)</source>
      <translation>{limits} (yleisempi kuin kokonaisuudessa)</translation>
    </message>
    <message>
      <source>{group}, location quotient (1 = as in the whole)</source>
      <translation>{group}, sijaintiosamäärä (1 = kuten kokonaisuudessa)</translation>
    </message>
    <message>
      <source>{group}, people more or fewer than if evenly spread</source>
      <translation>{group}, asukkaita enemmän tai vähemmän kuin tasaisesti asuttaessa</translation>
    </message>
    <message>
      <source>Of: {scale}</source>
      <translation>Laskettu: {scale}</translation>
    </message>
    <message>
      <source>paler: chance alone may explain it</source>
      <translation>vaaleampi: pelkkä sattuma voi selittää sen</translation>
    </message>
    <message>
      <source>The map cannot be written to “{path}”; choose another folder.</source>
      <translation>Karttaa ei voi tallentaa tiedostoon ”{path}”; valitse toinen kansio.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no field “{field}”; choose the field that names the regions.</source>
      <translation>Karttatasossa ”{layer}” ei ole kenttää ”{field}”; valitse kenttä, jossa on alueiden nimet.</translation>
    </message>
    <message>
      <source>No cell lies in the regions of layer “{layer}”; check its CRS and extent.</source>
      <translation>Yksikään ruutu ei ole karttatason ”{layer}” alueilla; tarkista sen koordinaattijärjestelmä ja laajuus.</translation>
    </message>
    <message>
      <source>School</source>
      <translation>Koulu</translation>
    </message>
    <message>
      <source>Population in visible cells</source>
      <translation>Asukkaat näkyvissä ruuduissa</translation>
    </message>
    <message>
      <source>Why there is no index</source>
      <translation>Miksi indeksiä ei ole</translation>
    </message>
    <message>
      <source>Alternative</source>
      <translation>Vaihtoehto</translation>
    </message>
    <message>
      <source>need_spread: standard deviation of the index between catchments, weighted by people; dissimilarity and information: D and H of the group between catchments; people_changing: those of alternative A whose catchment is another one or none in alternative B; reference_mean, reference_sd: of the catchments of alternative A.</source>
      <translation>need_spread: indeksin väestöpainotettu keskihajonta oppilaaksiottoalueiden välillä; dissimilarity ja information: ryhmän D ja H oppilaaksiottoalueiden välillä; people_changing: vaihtoehdon A asukkaat, joiden oppilaaksiottoalue on vaihtoehdossa B toinen tai puuttuu; reference_mean, reference_sd: vaihtoehdon A oppilaaksiottoalueiden keskiarvo ja keskihajonta.</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Arvo</translation>
    </message>
    <message>
      <source>{indicator}: part of the need-type index (SD)</source>
      <translation>{indicator}: osa tarvetyyppisestä indeksistä (keskihajontoina)</translation>
    </message>
    <message>
      <source>High = greater need; 0 = the mean of the catchments of alternative A in that year, weighted by people; in their standard deviations.</source>
      <translation>Suuri = suurempi tarve; 0 = vaihtoehdon A oppilaaksiottoalueiden väestöpainotettu keskiarvo samana vuonna; yksikkönä niiden keskihajonta.</translation>
    </message>
    <message>
      <source>Change of the need-type index, B less A</source>
      <translation>Tarvetyyppisen indeksin muutos, B miinus A</translation>
    </message>
    <message>
      <source>missing: the variable is not known of enough people; no_spread: the catchments of alternative A are all the same; else as in “flag”.</source>
      <translation>missing: muuttujaa ei tunneta riittävän monesta ihmisestä; no_spread: vaihtoehdon A oppilaaksiottoalueet ovat kaikki samanlaisia; muuten kuten kentässä ”flag”.</translation>
    </message>
    <message>
      <source>Dwellings planned</source>
      <translation>Kaavan asunnot</translation>
    </message>
    <message>
      <source>Concentration or pocket</source>
      <translation>Keskittymä tai paikallistuma</translation>
    </message>
    <message>
      <source>low, high: in a concentration of low or high level; pocket: a low level in surroundings that are not low; none: in neither.</source>
      <translation>low, high: matalan tai korkean tason keskittymässä; pocket: matala taso, kun ympäristö ei ole matala; none: ei kummassakaan.</translation>
    </message>
    <message>
      <source>Number of the concentration</source>
      <translation>Keskittymän numero</translation>
    </message>
    <message>
      <source>Within its year; the same number may be another place in another year.</source>
      <translation>Vuoden sisäinen; sama numero voi toisena vuonna olla eri paikka.</translation>
    </message>
    <message>
      <source>Mean index of the people around</source>
      <translation>Ympärillä asuvien indeksin keskiarvo</translation>
    </message>
    <message>
      <source>Within the radius, the cell itself left out.</source>
      <translation>Säteen sisällä, ruutu itse pois luettuna.</translation>
    </message>
    <message>
      <source>Getis-Ord Gi*</source>
      <translation>Getis-Ordin Gi*</translation>
    </message>
    <message>
      <source>Standard normal deviate; below 0 = low values lie together.</source>
      <translation>Standardoitu normaalipoikkeama; alle 0 = matalat arvot sijaitsevat yhdessä.</translation>
    </message>
    <message>
      <source>Local Moran's I</source>
      <translation>Paikallinen Moranin I</translation>
    </message>
    <message>
      <source>Above 0 = like the cells around it.</source>
      <translation>Yli 0 = samanlainen kuin ruudut ympärillä.</translation>
    </message>
    <message>
      <source>The cell and those around it</source>
      <translation>Ruutu ja ympäröivät ruudut</translation>
    </message>
    <message>
      <source>The cell first, as low_high; none: within what chance gives.</source>
      <translation>Ruutu ensin, esimerkiksi low_high; none: sattuman rajoissa.</translation>
    </message>
    <message>
      <source>p-value of the cell</source>
      <translation>Ruudun p-arvo</translation>
    </message>
    <message>
      <source>Two-sided, before the false discovery rate is held.</source>
      <translation>Kaksisuuntainen, ennen väärien löydösten osuuden rajaamista.</translation>
    </message>
    <message>
      <source>Why there is no class or no statistic</source>
      <translation>Miksi luokkaa tai testisuuretta ei ole</translation>
    </message>
    <message>
      <source>People in cells of level {level}</source>
      <translation>Asukkaat ruuduissa, joiden taso on {level}</translation>
    </message>
    <message>
      <source>Cells</source>
      <translation>Ruutuja</translation>
    </message>
    <message>
      <source>Mean index</source>
      <translation>Indeksin keskiarvo</translation>
    </message>
    <message>
      <source>Weighted by people.</source>
      <translation>Väestöpainotettu.</translation>
    </message>
    <message>
      <source>Of the people in the area and in the cells that touch it, those in cells that may be shown.</source>
      <translation>Alueen ja siihen rajoittuvien ruutujen asukkaista ne, joiden ruudut saa näyttää.</translation>
    </message>
    <message>
      <source>Concentrations and pockets, cells {years}</source>
      <translation>Keskittymät ja paikallistumat, ruudut {years}</translation>
    </message>
    <message>
      <source>Concentrations and pockets, areas {years}</source>
      <translation>Keskittymät ja paikallistumat, alueet {years}</translation>
    </message>
    <message>
      <source>Of households, by the statistics.</source>
      <translation>Talouksista, tilaston mukaan.</translation>
    </message>
    <message>
      <source>Of dwellings, by the layer of buildings.</source>
      <translation>Asunnoista, rakennustason mukaan.</translation>
    </message>
    <message>
      <source>Of dwellings, by the statistics.</source>
      <translation>Asunnoista, tilaston mukaan.</translation>
    </message>
    <message>
      <source>{dimension}: {category} (%)</source>
      <translation>{dimension}: {category} (%)</translation>
    </message>
    <message>
      <source>Most common {dimension}</source>
      <translation>Yleisin {dimension}</translation>
    </message>
    <message>
      <source>One-sidedness of {dimension} (%)</source>
      <translation>Yksipuolisuus: {dimension} (%)</translation>
    </message>
    <message>
      <source>Evenness of {dimension}</source>
      <translation>Tasaisuus: {dimension}</translation>
    </message>
    <message>
      <source>{dimension}: base</source>
      <translation>{dimension}: perusjoukko</translation>
    </message>
    <message>
      <source>{dimension}: why there are no shares</source>
      <translation>{dimension}: miksi osuuksia ei ole</translation>
    </message>
    <message>
      <source>Empty where two are equally common.</source>
      <translation>Tyhjä, jos kaksi on yhtä yleisiä.</translation>
    </message>
    <message>
      <source>Share of the most common category (Berger and Parker 1970).</source>
      <translation>Yleisimmän luokan osuus (Berger ja Parker 1970).</translation>
    </message>
    <message>
      <source>Entropy over its largest value: 0 = all alike, 1 = equal shares.</source>
      <translation>Entropia jaettuna suurimmalla arvollaan: 0 = kaikki samaa, 1 = yhtä suuret osuudet.</translation>
    </message>
    <message>
      <source>Dwellings in the layer of buildings</source>
      <translation>Asuntoja rakennustasossa</translation>
    </message>
    <message>
      <source>Dwellings completed since {since}</source>
      <translation>Vuodesta {since} alkaen valmistuneita asuntoja</translation>
    </message>
    <message>
      <source>Dwellings completed since {since} (%)</source>
      <translation>Vuodesta {since} alkaen valmistuneita asuntoja (%)</translation>
    </message>
    <message>
      <source>Most common tenure of dwellings completed since {since}</source>
      <translation>Vuodesta {since} alkaen valmistuneiden asuntojen yleisin hallintamuoto</translation>
    </message>
    <message>
      <source>Most common house type of dwellings completed since {since}</source>
      <translation>Vuodesta {since} alkaen valmistuneiden asuntojen yleisin talotyyppi</translation>
    </message>
    <message>
      <source>{name} (%)</source>
      <translation>{name} (%)</translation>
    </message>
    <message>
      <source>Of dwellings whose tenure the layer of buildings tells.</source>
      <translation>Asunnoista, joiden hallintamuodon rakennustaso kertoo.</translation>
    </message>
    <message>
      <source>What the row tells</source>
      <translation>Mitä rivi kertoo</translation>
    </message>
    <message>
      <source>stock: homes by category; people_by_level: people by level and most common category; correlation_with_index: rank correlation of people; change_by_new_homes: mean change of the index.</source>
      <translation>stock: asunnot luokittain; people_by_level: väestö tason ja yleisimmän luokan mukaan; correlation_with_index: ihmisten järjestyskorrelaatio; change_by_new_homes: indeksin keskimääräinen muutos.</translation>
    </message>
    <message>
      <source>Property of the homes</source>
      <translation>Asuntojen ominaisuus</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Luokka</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Paikkoja</translation>
    </message>
    <message>
      <source>Households or dwellings</source>
      <translation>Talouksia tai asuntoja</translation>
    </message>
    <message>
      <source>Share (%)</source>
      <translation>Osuus (%)</translation>
    </message>
    <message>
      <source>Of the homes, or of the people of the level.</source>
      <translation>Asunnoista tai tason väestöstä.</translation>
    </message>
    <message>
      <source>Correlation, or mean change</source>
      <translation>Korrelaatio tai keskimääräinen muutos</translation>
    </message>
    <message>
      <source>Lower end of the 95 % interval</source>
      <translation>95 %:n välin alaraja</translation>
    </message>
    <message>
      <source>Upper end of the 95 % interval</source>
      <translation>95 %:n välin yläraja</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no points; choose a point layer, or state the fields of the coordinates.</source>
      <translation>Tasossa “{layer}” ei ole pisteitä; valitse pistetaso tai anna koordinaattien kentät.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no points; choose a point layer.</source>
      <translation>Tasossa ”{layer}” ei ole pisteitä; valitse pistetaso.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no rows; choose another layer or filter.</source>
      <translation>Karttatasossa ”{layer}” ei ole rivejä; valitse toinen karttataso tai muuta suodatinta.</translation>
    </message>
    <message>
      <source>Field “{field}” of layer “{layer}” holds “{value}” where numbers belong; correct it or state another field.</source>
      <translation>Tason “{layer}” kentässä “{field}” on “{value}”, vaikka siihen kuuluu lukuja; korjaa se tai anna toinen kenttä.</translation>
    </message>
    <message>
      <source>Field “{field}” of layer “{layer}” is negative in {rows} rows; correct them or filter them out.</source>
      <translation>Tason “{layer}” kenttä “{field}” on negatiivinen {rows} rivillä; korjaa ne tai suodata ne pois.</translation>
    </message>
    <message>
      <source>Field “{field}” of layer “{layer}” has no year in {rows} rows; correct them or filter them out.</source>
      <translation>Tason “{layer}” kentässä “{field}” ei ole vuotta {rows} rivillä; korjaa ne tai suodata ne pois.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no indicators; make them with “Indicators”, or with “Monitor residential differentiation”.</source>
      <translation>Tasolla ”{layer}” ei ole indikaattoreita; laske ne työkalulla ”Indikaattorit” tai ”Seuraa asuinalueiden eriytymistä”.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no coordinate reference system; set the one that its coordinates are in.</source>
      <translation>Tasolla “{layer}” ei ole koordinaattijärjestelmää; aseta se, jossa sen koordinaatit ovat.</translation>
    </message>
    <message>
      <source>Layer “{layer}” is in {crs}, from which no datum shift to {target} is known; save it in {target} first.</source>
      <translation>Taso “{layer}” on järjestelmässä {crs}, josta ei tunneta datumimuunnosta järjestelmään {target}; tallenna se ensin järjestelmään {target}.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has points that cannot be put on the map in {target}; check its coordinates and their reference system.</source>
      <translation>Tasossa “{layer}” on pisteitä, joita ei voi sijoittaa kartalle järjestelmässä {target}; tarkista koordinaatit ja niiden järjestelmä.</translation>
    </message>
    <message>
      <source>suppressed cells of a block, told of together; the figures are of all of them</source>
      <translation>lohkon suojatut ruudut yhdessä; luvut koskevat niitä kaikkia</translation>
    </message>
    <message>
      <source>Layer “{layer}” is internal, or its field “protection” is damaged; import the statistics again with privacy protection.</source>
      <translation>Taso ”{layer}” on sisäinen, tai sen kenttä ”protection” on vioittunut; tuo tilastot uudelleen tietosuojattuina.</translation>
    </message>
    <message>
      <source>Of the people in the grid data, those who live in cells that are shown: {percent}.</source>
      <translation>Ruutuaineiston asukkaista näytettävissä ruuduissa asuu: {percent}.</translation>
    </message>
    <message>
      <source>Layer “{layer}” claims the protection “{protection}”, but its field “{field}” does not agree with it in {rows} rows; make the layer again from the statistics.</source>
      <translation>Taso ”{layer}” ilmoittaa suojauksekseen ”{protection}”, mutta sen kenttä ”{field}” on ristiriidassa sen kanssa {rows} rivillä; tee taso uudelleen tilastoista.</translation>
    </message>
    <message>
      <source>Remainder (block and number)</source>
      <translation>Jäännös (lohko ja numero)</translation>
    </message>
    <message>
      <source>Side of the block (m)</source>
      <translation>Lohkon sivu (m)</translation>
    </message>
    <message>
      <source>Cells of the remainder</source>
      <translation>Jäännöksen ruutuja</translation>
    </message>
    <message>
      <source>Suppressed inhabited cells that are told of together.</source>
      <translation>Suojatut asutut ruudut, joista kerrotaan yhdessä.</translation>
    </message>
    <message>
      <source>{year}, unless another year is chosen</source>
      <translation>{year}, ellei muuta vuotta ole valittu</translation>
    </message>
    <message>
      <source>under {limit}</source>
      <translation>alle {limit}</translation>
    </message>
    <message>
      <source>{limit} or more</source>
      <translation>{limit} tai enemmän</translation>
    </message>
    <message>
      <source>{limits} (worse off)</source>
      <translation>{limits} (heikompi asema)</translation>
    </message>
    <message>
      <source>{limits} (better off)</source>
      <translation>{limits} (parempi asema)</translation>
    </message>
    <message>
      <source>an internal layer, with its class limits and values</source>
      <translation>sisäinen taso luokkarajoineen ja arvoineen</translation>
    </message>
    <message>
      <source>style of an internal layer, with its class limits</source>
      <translation>sisäisen tason tyyli luokkarajoineen</translation>
    </message>
    <message>
      <source>join with “{layer}”</source>
      <translation>liitos tasoon ”{layer}”</translation>
    </message>
    <message>
      <source>virtual layer over “{layer}”</source>
      <translation>virtuaalitaso tasosta ”{layer}”</translation>
    </message>
    <message>
      <source>{part}: expression over “{layer}”</source>
      <translation>{part}: lauseke tasosta ”{layer}”</translation>
    </message>
    <message>
      <source>style</source>
      <translation>tyyli</translation>
    </message>
    <message>
      <source>form</source>
      <translation>lomake</translation>
    </message>
    <message>
      <source>labels</source>
      <translation>nimiöt</translation>
    </message>
    <message>
      <source>map tip</source>
      <translation>karttavihje</translation>
    </message>
    <message>
      <source>display name</source>
      <translation>näyttönimi</translation>
    </message>
    <message>
      <source>virtual field</source>
      <translation>virtuaalikenttä</translation>
    </message>
    <message>
      <source>classes</source>
      <translation>luokitus</translation>
    </message>
    <message>
      <source>action</source>
      <translation>toiminto</translation>
    </message>
    <message>
      <source>relation with “{layer}”</source>
      <translation>relaatio tasoon ”{layer}”</translation>
    </message>
    <message>
      <source>layout with “{layer}”</source>
      <translation>taitto, jossa on ”{layer}”</translation>
    </message>
    <message>
      <source>Layer “{layer}” has neither points nor polygons; choose a layer of buildings.</source>
      <translation>Tasolla ”{layer}” ei ole pisteitä eikä monikulmioita; valitse rakennustaso.</translation>
    </message>
    <message>
      <source>No building with dwellings of layer “{layer}” stands in a cell of the data; check its CRS and fields.</source>
      <translation>Yksikään tason ”{layer}” asuinrakennus ei ole aineiston ruudussa; tarkista koordinaattijärjestelmä ja kentät.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {rows} buildings without dwellings, or without a number of them, are left out.</source>
      <translation>Taso ”{layer}”: {rows} rakennusta, joissa ei ole asuntoja tai asuntojen määrää, on jätetty pois.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {rows} buildings stand in no cell of the data and are left out.</source>
      <translation>Taso ”{layer}”: {rows} rakennusta ei ole missään aineiston ruudussa, ja ne on jätetty pois.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {rows} buildings have no year of completion; they count in all years, but in no decade and as no new homes.</source>
      <translation>Taso ”{layer}”: {rows} rakennuksella ei ole valmistumisvuotta; ne lasketaan kaikkiin vuosiin, mutta ei vuosikymmeniin eikä uusiin asuntoihin.</translation>
    </message>
    <message>
      <source>Layer “{layer}” is no statistics layer of this plugin (field “{field}” is missing); make one with “Import statistics”.</source>
      <translation>Karttataso ”{layer}” ei ole tämän lisäosan tilastotaso (kenttä ”{field}” puuttuu); luo tilastotaso työkalulla ”Tuo tilastot”.</translation>
    </message>
    <message>
      <source>Field “{field}” of layer “{layer}” holds text where numbers belong; correct it or import the data again.</source>
      <translation>Karttatason ”{layer}” kentässä ”{field}” on tekstiä, vaikka siinä pitäisi olla lukuja; korjaa kenttä tai tuo aineisto uudelleen.</translation>
    </message>
    <message>
      <source>Field “{field}” of layer “{layer}” holds {value}, and there are no negative numbers in it; import the data again.</source>
      <translation>Karttatason ”{layer}” kentässä ”{field}” on {value}, eikä siinä voi olla negatiivisia lukuja; tuo aineisto uudelleen.</translation>
    </message>
    <message>
      <source>Field “{field}” of layer “{layer}” is empty in {rows} rows; import the data again.</source>
      <translation>Karttatason ”{layer}” kenttä ”{field}” on tyhjä {rows} rivillä; tuo aineisto uudelleen.</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Ennen</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Jälkeen</translation>
    </message>
    <message>
      <source>Lower end of the range</source>
      <translation>Vaihteluvälin alaraja</translation>
    </message>
    <message>
      <source>Upper end of the range</source>
      <translation>Vaihteluvälin yläraja</translation>
    </message>
    <message>
      <source>Scenario</source>
      <translation>Vaihtoehto</translation>
    </message>
    <message>
      <source>{dimension}: {category}, before (%)</source>
      <translation>{dimension}: {category}, ennen (%)</translation>
    </message>
    <message>
      <source>{dimension}: {category}, after (%)</source>
      <translation>{dimension}: {category}, jälkeen (%)</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Kaava</translation>
    </message>
    <message>
      <source>People in the plan, lower end of the range</source>
      <translation>Asukkaita kaavassa, vaihteluvälin alaraja</translation>
    </message>
    <message>
      <source>People in the plan</source>
      <translation>Asukkaita kaavassa</translation>
    </message>
    <message>
      <source>If as many live in a dwelling as in the region today; no forecast.</source>
      <translation>Jos asunnossa asuu yhtä monta kuin seudulla nyt; ei ennuste.</translation>
    </message>
    <message>
      <source>People in the plan, upper end of the range</source>
      <translation>Asukkaita kaavassa, vaihteluvälin yläraja</translation>
    </message>
    <message>
      <source>People around, in visible cells</source>
      <translation>Väestö ympärillä, näkyvissä ruuduissa</translation>
    </message>
    <message>
      <source>Coverage around (%)</source>
      <translation>Ympäristön kattavuus (%)</translation>
    </message>
    <message>
      <source>no index: see the reason</source>
      <translation>ei indeksiä: katso syy</translation>
    </message>
    <message>
      <source>Compared with: the catchments of alternative A, same year</source>
      <translation>Vertailukohta: vaihtoehdon A oppilaaksiottoalueet, sama vuosi</translation>
    </message>
    <message>
      <source>not in both alternatives, or no index</source>
      <translation>ei molemmissa vaihtoehdoissa tai ei indeksiä</translation>
    </message>
    <message>
      <source>{limits} (smaller need)</source>
      <translation>{limits} (pienempi tarve)</translation>
    </message>
    <message>
      <source>{limits} (greater need)</source>
      <translation>{limits} (suurempi tarve)</translation>
    </message>
    <message>
      <source>Getis-Ord Gi*, standard deviations from what chance gives</source>
      <translation>Getis-Ordin Gi*, keskihajontoja siitä, mitä sattuma antaa</translation>
    </message>
    <message>
      <source>Cells and those around them, beyond chance (local Moran's I)</source>
      <translation>Ruudut ja niitä ympäröivät, sattumaa enemmän (paikallinen Moranin I)</translation>
    </message>
    <message>
      <source>in none of them</source>
      <translation>ei missään näistä</translation>
    </message>
    <message>
      <source>paler: so few people that it may be in another class</source>
      <translation>vaaleampi: niin vähän asukkaita, että luokka voi olla toinen</translation>
    </message>
    <message>
      <source>{limits} (low values lie together)</source>
      <translation>{limits} (matalat arvot yhdessä)</translation>
    </message>
    <message>
      <source>{limits} (high values lie together)</source>
      <translation>{limits} (korkeat arvot yhdessä)</translation>
    </message>
    <message>
      <source>low among low</source>
      <translation>matala matalien joukossa</translation>
    </message>
    <message>
      <source>low among high</source>
      <translation>matala korkeiden joukossa</translation>
    </message>
    <message>
      <source>high among low</source>
      <translation>korkea matalien joukossa</translation>
    </message>
    <message>
      <source>high among high</source>
      <translation>korkea korkeiden joukossa</translation>
    </message>
    <message>
      <source>within what chance gives</source>
      <translation>sattuman rajoissa</translation>
    </message>
    <message>
      <source>concentration of low level</source>
      <translation>matalan tason keskittymä</translation>
    </message>
    <message>
      <source>pocket: low level, surroundings not low</source>
      <translation>paikallistuma: matala taso, ympäristö ei matala</translation>
    </message>
    <message>
      <source>concentration of high level</source>
      <translation>korkean tason keskittymä</translation>
    </message>
    <message>
      <source>Layer “{layer}” cannot be read; repair its source or remove it.</source>
      <translation>Karttatasoa ”{layer}” ei voi lukea; korjaa sen tietolähde tai poista se valinnasta.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: its file is no table of text: {problem}</source>
      <translation>Karttataso ”{layer}”: sen tiedosto ei ole tekstitaulukko: {problem}</translation>
    </message>
    <message>
      <source>Layer “{layer}”: line {line} of its file has more values than there are column names; write decimals with a point, or separate the columns with semicolons.</source>
      <translation>Karttataso ”{layer}”: tiedoston rivillä {line} on enemmän arvoja kuin sarakkeiden nimiä; kirjoita desimaalit pisteellä tai erota sarakkeet puolipisteillä.</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Ryhmät</translation>
    </message>
    <message>
      <source>group/whole, or groups that together are the whole, joined by +.</source>
      <translation>ryhmä/kokonaisuus, tai merkillä + yhdistetyt ryhmät, jotka yhdessä ovat kokonaisuus.</translation>
    </message>
    <message>
      <source>A measure of each group to each is measure:of:to; a difference ends with :change.</source>
      <translation>Ryhmien keskinäinen mittaluku on muotoa mittaluku:mistä:mihin; erotuksen lopussa on :change.</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Mittakaava</translation>
    </message>
    <message>
      <source>cell, a radius in metres, or k: and the number of nearest people.</source>
      <translation>cell, säde metreinä, tai k: ja lähimpien asukkaiden määrä.</translation>
    </message>
    <message>
      <source>Expected at random</source>
      <translation>Satunnaisesti odotettu</translation>
    </message>
    <message>
      <source>The same places with the same totals, and everybody's group drawn by lot.</source>
      <translation>Samat paikat samoine asukasmäärineen, ja jokaisen ryhmä arvottuna.</translation>
    </message>
    <message>
      <source>Corrected value</source>
      <translation>Korjattu arvo</translation>
    </message>
    <message>
      <source>0 = as expected at random, 1 = complete segregation. A rescaling, not an unbiased estimate.</source>
      <translation>0 = kuten satunnaisesti odotetaan, 1 = täydellinen eriytyminen. Uudelleenskaalaus, ei harhaton estimaatti.</translation>
    </message>
    <message>
      <source>Interval of the underlying segregation, from</source>
      <translation>Taustalla olevan eriytymisen väli, alaraja</translation>
    </message>
    <message>
      <source>Without what chance adds, at 90 %; it may lie below the value.</source>
      <translation>Ilman sattuman lisää, 90 %; voi olla arvoa alempana.</translation>
    </message>
    <message>
      <source>Interval of the underlying segregation, to</source>
      <translation>Taustalla olevan eriytymisen väli, yläraja</translation>
    </message>
    <message>
      <source>p-value against no segregation</source>
      <translation>p-arvo eriytymättömyyttä vastaan</translation>
    </message>
    <message>
      <source>How likely chance alone gives as much segregation; only if asked for.</source>
      <translation>Kuinka todennäköisesti pelkkä sattuma tuottaa yhtä paljon eriytymistä; vain pyydettäessä.</translation>
    </message>
    <message>
      <source>Places that count</source>
      <translation>Mukana olevat paikat</translation>
    </message>
    <message>
      <source>Share of all inhabitants who live in the places that count.</source>
      <translation>Mukana olevissa paikoissa asuvien osuus kaikista asukkaista.</translation>
    </message>
    <message>
      <source>Empty unless the row is the difference of two years.</source>
      <translation>Tyhjä, ellei rivi ole kahden vuoden erotus.</translation>
    </message>
    <message>
      <source>Simpson's diversity</source>
      <translation>Monimuotoisuus (Simpson)</translation>
    </message>
    <message>
      <source>Contribution to dissimilarity</source>
      <translation>Osuus erilaisuusindeksistä</translation>
    </message>
    <message>
      <source>Contribution to the information theory index</source>
      <translation>Osuus informaatioteoreettisesta indeksistä</translation>
    </message>
    <message>
      <source>Contribution to isolation</source>
      <translation>Osuus eristyneisyydestä</translation>
    </message>
    <message>
      <source>Contribution to exposure to the others</source>
      <translation>Osuus altistumisesta muille</translation>
    </message>
    <message>
      <source>0 = one group only; nats.</source>
      <translation>0 = vain yksi ryhmä; nattia.</translation>
    </message>
    <message>
      <source>Chance that two people drawn there are of different groups.</source>
      <translation>Todennäköisyys, että kaksi sieltä arvottua ihmistä kuuluu eri ryhmiin.</translation>
    </message>
    <message>
      <source>0 = made up like the whole; nats.</source>
      <translation>0 = koostuu samoin kuin kokonaisuus; nattia.</translation>
    </message>
    <message>
      <source>All cells of a year add up to the index.</source>
      <translation>Vuoden ruutujen summa on indeksi.</translation>
    </message>
    <message>
      <source>{measure}, expected at random</source>
      <translation>{measure}, satunnaisesti odotettu</translation>
    </message>
    <message>
      <source>People of the whole in or around the cell</source>
      <translation>Kokonaisuuteen kuuluvat ruudussa tai sen ympärillä</translation>
    </message>
    <message>
      <source>Coverage of the neighbourhood (%)</source>
      <translation>Naapuruston kattavuus (%)</translation>
    </message>
    <message>
      <source>Share of its inhabitants, weighted by distance, who live in visible cells.</source>
      <translation>Näkyvissä ruuduissa asuvien osuus sen asukkaista, etäisyydellä painotettuna.</translation>
    </message>
    <message>
      <source>Share of the group divided by its share in the whole; 1 = the same.</source>
      <translation>Ryhmän osuus jaettuna sen osuudella kokonaisuudessa; 1 = sama.</translation>
    </message>
    <message>
      <source>Location quotient: chance alone, from</source>
      <translation>Sijaintiosamäärä: pelkkä sattuma, alaraja</translation>
    </message>
    <message>
      <source>Location quotient: chance alone, to</source>
      <translation>Sijaintiosamäärä: pelkkä sattuma, yläraja</translation>
    </message>
    <message>
      <source>People more or fewer than if evenly spread</source>
      <translation>Asukkaita enemmän tai vähemmän kuin tasaisesti asuttaessa</translation>
    </message>
    <message>
      <source>{definition} Base: {base}. Source: {source}.</source>
      <translation>{definition} Perusjoukko: {base}. Lähde: {source}.</translation>
    </message>
    <message>
      <source>Table “{layer}” has no field “{field}”; the official population is read from the fields region, year and population.</source>
      <translation>Taulukossa ”{layer}” ei ole kenttää ”{field}”; virallinen väkiluku luetaan kentistä region, year ja population.</translation>
    </message>
    <message>
      <source>Table “{layer}” has two rows for {region} in {year}; keep one of them.</source>
      <translation>Taulukossa ”{layer}” on kaksi riviä alueelle {region} vuonna {year}; jätä niistä yksi.</translation>
    </message>
    <message>
      <source>too small for figures of its own: see the surroundings (500 m)</source>
      <translation>liian pieni omille luvuille: katso ympäristö (500 m)</translation>
    </message>
    <message>
      <source>too few people</source>
      <translation>liian vähän asukkaita</translation>
    </message>
    <message>
      <source>surroundings 500 m: {value}</source>
      <translation>ympäristö 500 m: {value}</translation>
    </message>
    <message>
      <source>Layer “{layer}” has several rows for one unit and year; run the import again instead of merging layers.</source>
      <translation>Karttatasossa ”{layer}” on samalle ruudulle tai alueelle ja vuodelle useita rivejä; suorita tuonti uudelleen äläkä yhdistä karttatasoja.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has cells of several sizes, or of none; import one grid at a time.</source>
      <translation>Karttatasossa ”{layer}” on monen kokoisia ruutuja tai ruutuja ilman kokoa; tuo yksi ruudukko kerrallaan.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no point with a weight; choose another layer or field.</source>
      <translation>Tasossa “{layer}” ei ole pistettä, jolla on paino; valitse toinen taso tai kenttä.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {rows} points without a weight are left out.</source>
      <translation>Taso ”{layer}”: {rows} painotonta pistettä jää pois.</translation>
    </message>
    <message>
      <source>“{row}” is no row of dwellings; write plan: owner=10, rental=5, block=15. Known are {known}.</source>
      <translation>”{row}” ei ole asuntorivi; kirjoita kaava: owner=10, rental=5, block=15. Tunnetut ovat {known}.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no plan with dwellings; check which fields have the dwellings by tenure and type.</source>
      <translation>Tasossa ”{layer}” ei ole asuntoja sisältävää kaavaa; tarkista, missä kentissä asunnot ovat hallintamuodon ja talotyypin mukaan.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no plan called {names}; write the names as in the field of names.</source>
      <translation>Tasossa ”{layer}” ei ole kaavaa nimeltä {names}; kirjoita nimet kuten nimikentässä.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {plans} plans without dwellings are left out ({names}).</source>
      <translation>Taso ”{layer}”: {plans} kaavaa ilman asuntoja on jätetty pois ({names}).</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {plans} plans without a scenario are left out ({names}).</source>
      <translation>Taso ”{layer}”: {plans} kaavaa ilman vaihtoehtoa on jätetty pois ({names}).</translation>
    </message>
    <message>
      <source>Layer “{layer}”: in {plans} plans the dwellings by tenure and by house type do not add up to the same ({names}); the larger sum counts.</source>
      <translation>Taso ”{layer}”: {plans} kaavassa asunnot hallintamuodon ja talotyypin mukaan eivät täsmää ({names}); suurempi summa lasketaan.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {plans} plans do not tell the tenure of their dwellings ({names}); the mix of tenures stays as it is.</source>
      <translation>Taso ”{layer}”: {plans} kaavaa ei kerro asuntojensa hallintamuotoa ({names}); hallintamuotojen jakauma pysyy ennallaan.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {pairs} pairs of plans of a scenario overlap ({names}); the dwellings of both count. If they are alternatives, state a field of scenarios.</source>
      <translation>Taso ”{layer}”: {pairs} saman vaihtoehdon kaavaparia on päällekkäin ({names}); molempien asunnot lasketaan. Jos ne ovat vaihtoehtoja, anna vaihtoehtokenttä.</translation>
    </message>
    <message>
      <source>Layer “{layer}” does not follow from any other layer that is published with it; add the indicators that it was computed from, or leave it out.</source>
      <translation>Taso ”{layer}” ei seuraa mistään sen kanssa julkaistavasta tasosta; lisää indikaattorit, joista se on laskettu, tai jätä se pois.</translation>
    </message>
    <message>
      <source>{indicator}, surroundings 500 m</source>
      <translation>{indicator}, ympäristö 500 m</translation>
    </message>
    <message>
      <source>Number of the area</source>
      <translation>Alueen numero</translation>
    </message>
    <message>
      <source>Population of the grid data</source>
      <translation>Ruutuaineiston väestö</translation>
    </message>
    <message>
      <source>Visible or not; cells that the border cuts count in part.</source>
      <translation>Näkyvä tai ei; rajan leikkaamat ruudut lasketaan osittain.</translation>
    </message>
    <message>
      <source>Effective cells</source>
      <translation>Teholliset ruudut</translation>
    </message>
    <message>
      <source>So many equal cells would be as even; below 2 the area has no figures of its own.</source>
      <translation>Näin monta samansuuruista ruutua olisi yhtä tasaisesti jakautunut; alle 2:n alueella ei ole omia lukuja.</translation>
    </message>
    <message>
      <source>Of the people in the grid data, those in cells that are shown.</source>
      <translation>Ruutuaineiston asukkaista ne, jotka asuvat näytettävissä ruuduissa.</translation>
    </message>
    <message>
      <source>Why there are no figures</source>
      <translation>Miksi lukuja ei ole</translation>
    </message>
    <message>
      <source>few_cells, small_base: look at the surroundings; suppressed: all people live in suppressed cells; uninhabited; outside: no cell of the data.</source>
      <translation>few_cells, small_base: katso ympäristöä; suppressed: kaikki asuvat suojatuissa ruuduissa; uninhabited: asumaton; outside: ei yhtään aineiston ruutua.</translation>
    </message>
    <message>
      <source>Of the people in the grid data of the year and region, those who live in cells that are shown.</source>
      <translation>Vuoden ja alueen ruutuaineiston asukkaista ne, jotka asuvat näytettävissä ruuduissa.</translation>
    </message>
    <message>
      <source>{indicator}: class</source>
      <translation>{indicator}: luokka</translation>
    </message>
    <message>
      <source>{indicator}: lowest class that it may be</source>
      <translation>{indicator}: alin mahdollinen luokka</translation>
    </message>
    <message>
      <source>{indicator}: highest class that it may be</source>
      <translation>{indicator}: ylin mahdollinen luokka</translation>
    </message>
    <message>
      <source>Classes from 1, parted at {limits}.</source>
      <translation>Luokat alkaen 1:stä, rajat {limits}.</translation>
    </message>
    <message>
      <source>Index, in standard deviations</source>
      <translation>Indeksi keskihajontoina</translation>
    </message>
    <message>
      <source>{indicator}, distance from the reference</source>
      <translation>{indicator}, poikkeama vertailukohdasta</translation>
    </message>
    <message>
      <source>Some variables suppressed (privacy protection)</source>
      <translation>Osa muuttujista suojattu (tietosuoja)</translation>
    </message>
    <message>
      <source>Population</source>
      <translation>Väestö</translation>
    </message>
    <message>
      <source>Compared with: {reference}</source>
      <translation>Vertailukohta: {reference}</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no lines; choose a network of streets and paths.</source>
      <translation>Tasossa “{layer}” ei ole viivoja; valitse katu- ja polkuverkko.</translation>
    </message>
    <message>
      <source>paler: less than {share} % are of that kind</source>
      <translation>vaaleampi: alle {share} % on tätä lajia</translation>
    </message>
    <message>
      <source>two or more equally common</source>
      <translation>kaksi tai useampi yhtä yleinen</translation>
    </message>
    <message>
      <source>too few dwellings to show</source>
      <translation>liian vähän asuntoja näytettäväksi</translation>
    </message>
    <message>
      <source>Layer “{layer}” cannot be traced: it is no layer of this plugin, no known product, and has no polygons or regions with totals of known variables. What it gives away is unknown; leave it out.</source>
      <translation>Tason “{layer}” alkuperää ei voi jäljittää: se ei ole tämän lisäosan taso eikä tunnettu aineisto, eikä siinä ole monikulmioita tai alueita, joilla on tunnettujen muuttujien summia. Sitä, mitä se paljastaa, ei tiedetä; jätä se pois.</translation>
    </message>
    <message>
      <source>Field “{field}” of layer “{layer}” cannot be traced; take it out, or let “Publish” write the file, which leaves it out.</source>
      <translation>Kentän “{field}” alkuperää tasossa “{layer}” ei voi jäljittää; poista se tai anna Julkaise-toiminnon kirjoittaa tiedosto, jolloin se jää pois.</translation>
    </message>
    <message>
      <source>What became of places</source>
      <translation>Mitä paikoille tapahtui</translation>
    </message>
    <message>
      <source>Change of the index</source>
      <translation>Indeksin muutos</translation>
    </message>
    <message>
      <source>Change in percentage points</source>
      <translation>Muutos prosenttiyksikköinä</translation>
    </message>
    <message>
      <source>Change in per cent of the first value</source>
      <translation>Muutos prosentteina lähtöarvosta</translation>
    </message>
    <message>
      <source>Not judged: too few people, or no measure of random variation</source>
      <translation>Ei arvioitu: liian vähän ihmisiä, tai satunnaisvaihtelulle ei ole mittaa</translation>
    </message>
    <message>
      <source>Not comparable: nobody lives there, or no data, in one of the years</source>
      <translation>Ei vertailukelpoinen: toisena vuonna asumaton tai ilman tietoa</translation>
    </message>
    <message>
      <source>Of the people around each cell, not of the cell itself</source>
      <translation>Kunkin ruudun ympärillä asuvista, ei ruudusta itsestään</translation>
    </message>
    <message>
      <source>Beware: defined differently in the two years, compared on request</source>
      <translation>Huomaa: vuosina eri määritelmä, verrattu pyynnöstä</translation>
    </message>
    <message>
      <source>People by level, {years}</source>
      <translation>Asukkaat tasoittain, {years}</translation>
    </message>
    <message>
      <source>Change of segregation taken apart, {years}</source>
      <translation>Eriytymisen muutos eriteltynä, {years}</translation>
    </message>
    <message>
      <source>Empty: no level in this year, or years that are not comparable.</source>
      <translation>Tyhjä: ei tasoa tänä vuonna, tai vuodet eivät ole vertailukelpoisia.</translation>
    </message>
    <message>
      <source>People in the first year</source>
      <translation>Asukkaita alkuvuonna</translation>
    </message>
    <message>
      <source>People in the last year</source>
      <translation>Asukkaita loppuvuonna</translation>
    </message>
    <message>
      <source>Cells or areas</source>
      <translation>Ruutuja tai alueita</translation>
    </message>
    <message>
      <source>margins: Elbers 2021; shares: Rey, Cortes and Knaap 2021.</source>
      <translation>margins: Elbers 2021; shares: Rey, Cortes ja Knaap 2021.</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Osa</translation>
    </message>
    <message>
      <source>from, to and change; the other parts add up to the change.</source>
      <translation>from, to ja change; muiden osien summa on muutos.</translation>
    </message>
    <message>
      <source>Of the change (%)</source>
      <translation>Muutoksesta (%)</translation>
    </message>
    <message>
      <source>People counted</source>
      <translation>Laskettuja ihmisiä</translation>
    </message>
    <message>
      <source>Cells in the data</source>
      <translation>Aineiston ruudut</translation>
    </message>
    <message>
      <source>paler: so few people that neighbouring classes are joined</source>
      <translation>vaaleampi: niin vähän asukkaita, että vierekkäiset luokat on yhdistetty</translation>
    </message>
    <message>
      <source>“{name}” is missing.</source>
      <translation>”{name}” puuttuu.</translation>
    </message>
    <message>
      <source>“population” is missing; every product needs it.</source>
      <translation>”population” puuttuu; jokainen tuote tarvitsee sen.</translation>
    </message>
    <message>
      <source>the group “{group}” of “{name}” is missing.</source>
      <translation>muuttujan ”{name}” ryhmä ”{group}” puuttuu.</translation>
    </message>
    <message>
      <source>“{text}” is no authority id such as EPSG:3067.</source>
      <translation>”{text}” ei ole koordinaattijärjestelmän tunnus, kuten EPSG:3067.</translation>
    </message>
    <message>
      <source>“{text}” is no size in metres.</source>
      <translation>”{text}” ei ole koko metreinä.</translation>
    </message>
    <message>
      <source>“{text}” is not a sum or difference of fields.</source>
      <translation>”{text}” ei ole kenttien summa eikä erotus.</translation>
    </message>
    <message>
      <source>a negative number is never a true count; list it under “codes”.</source>
      <translation>negatiivinen luku ei koskaan ole oikea lukumäärä; kirjoita se kohtaan ”codes”.</translation>
    </message>
    <message>
      <source>two counts are needed: the whole and a part.</source>
      <translation>tarvitaan kaksi lukumäärää: kokonaisuus ja osa.</translation>
    </message>
    <message>
      <source>“{name}” is no difference of public counts of the same date; state it in its own group, and of others whose base is public.</source>
      <translation>“{name}” ei ole kahden saman päivän julkisen lukumäärän erotus; kirjoita se oman ryhmänsä kohdalle ja käytä sellaisten ryhmien lukumääriä, joiden kantaluku on julkinen.</translation>
    </message>
    <message>
      <source>“{text}” is not a year.</source>
      <translation>”{text}” ei ole vuosi.</translation>
    </message>
    <message>
      <source>the first year must be 0, so that every release has a reference date.</source>
      <translation>ensimmäisen vuoden pitää olla 0, jotta jokaisella julkaisulla on viitepäivä.</translation>
    </message>
    <message>
      <source>“{text}” is no reference date such as -1-12-31 (years back, month, day).</source>
      <translation>”{text}” ei ole viitepäivä, kuten -1-12-31 (vuosia taaksepäin, kuukausi, päivä).</translation>
    </message>
    <message>
      <source>“{text}” is no day of a year.</source>
      <translation>”{text}” ei ole mikään vuoden päivä.</translation>
    </message>
    <message>
      <source>File “{file}”, line {line}, key “{key}”: {problem}</source>
      <translation>Tiedosto ”{file}”, rivi {line}, avain ”{key}”: {problem}</translation>
    </message>
    <message>
      <source>unknown key; known are {known}.</source>
      <translation>tuntematon avain; tunnetut ovat {known}.</translation>
    </message>
    <message>
      <source>a mapping (name: value) is expected.</source>
      <translation>tässä pitää olla nimi–arvo-pareja (nimi: arvo).</translation>
    </message>
    <message>
      <source>the key is there twice.</source>
      <translation>avain on kahteen kertaan.</translation>
    </message>
    <message>
      <source>a single value is expected.</source>
      <translation>tässä pitää olla yksi arvo.</translation>
    </message>
    <message>
      <source>“{value}” is not one of {choices}.</source>
      <translation>”{value}” ei ole mikään näistä: {choices}.</translation>
    </message>
    <message>
      <source>“{name}” is not defined; known are {known}.</source>
      <translation>”{name}” ei ole määritelty; tunnetut ovat {known}.</translation>
    </message>
    <message>
      <source>“{text}” is not a number.</source>
      <translation>”{text}” ei ole luku.</translation>
    </message>
    <message>
      <source>“{text}” is not a whole number.</source>
      <translation>”{text}” ei ole kokonaisluku.</translation>
    </message>
    <message>
      <source>File “{file}”, line {line}: {problem}</source>
      <translation>Tiedosto ”{file}”, rivi {line}: {problem}</translation>
    </message>
    <message>
      <source>File “{file}” cannot be read as UTF-8 text: {problem}</source>
      <translation>Tiedostoa ”{file}” ei voi lukea UTF-8-tekstinä: {problem}</translation>
    </message>
    <message>
      <source>File “{file}” is empty.</source>
      <translation>Tiedosto ”{file}” on tyhjä.</translation>
    </message>
    <message>
      <source>the breaks must ascend.</source>
      <translation>luokkarajojen pitää olla nousevassa järjestyksessä.</translation>
    </message>
    <message>
      <source>Catalogue file “{file}” does not exist.</source>
      <translation>Luettelotiedostoa ”{file}” ei ole.</translation>
    </message>
    <message>
      <source>INTERNAL: nothing in this report is protected. It is not for publication and not to be passed on.</source>
      <translation>SISÄINEN: mitään tässä raportissa ei ole suojattu. Sitä ei saa julkaista eikä antaa eteenpäin.</translation>
    </message>
    <message>
      <source>{year}: {units} of {all} inhabited cells are compared, with {people} people ({percent}); {lost} people live in cells whose figure is shown in this year but not in the other.</source>
      <translation>{year}: vertailussa on {units} asuttua ruutua {all} ruudusta ja {people} ihmistä ({percent}); {lost} ihmistä asuu ruuduissa, joiden luku näytetään tänä vuonna mutta ei toisena.</translation>
    </message>
    <message>
      <source>{year}: {units} of {all} inhabited areas are compared, with {people} people ({percent}); {lost} people live in areas whose figure is shown in this year but not in the other.</source>
      <translation>{year}: vertailussa on {units} asuttua aluetta {all} alueesta ja {people} ihmistä ({percent}); {lost} ihmistä asuu alueilla, joiden luku näytetään tänä vuonna mutta ei toisena.</translation>
    </message>
    <message>
      <source>Suppression has come to {hidden} of them and gone from {shown} between the years; that is no change of the places.</source>
      <translation>Vuosien välillä peitettiin uusia paikkoja {hidden} ja peittäminen poistui paikoista, joita on {shown}; se ei ole paikkojen muutosta.</translation>
    </message>
    <message>
      <source>inhabited</source>
      <translation>asuttuja</translation>
    </message>
    <message>
      <source>with a figure that is shown</source>
      <translation>joiden luku näytetään</translation>
    </message>
    <message>
      <source>compared</source>
      <translation>verrataan</translation>
    </message>
    <message>
      <source>Cells, and people below them</source>
      <translation>Ruudut ja niiden alla asukkaat</translation>
    </message>
    <message>
      <source>Areas, and people below them</source>
      <translation>Alueet ja niiden alla asukkaat</translation>
    </message>
    <message>
      <source>Shown</source>
      <translation>Näytetään</translation>
    </message>
    <message>
      <source>What the comparison leaves out</source>
      <translation>Mitä vertailusta jää pois</translation>
    </message>
    <message>
      <source>People in {year}</source>
      <translation>Asukkaita {year}</translation>
    </message>
    <message>
      <source>Falling and rising are clear changes, wherever they lead. Low and high are of “{name}” itself, at least half a standard deviation from the regional mean in both years.</source>
      <translation>Laskeva ja nouseva ovat selviä muutoksia, johtivatpa ne minne tahansa. Matala ja korkea tarkoittavat arvoa ”{name}” itseään: vähintään puolen keskihajonnan päässä seudun keskiarvosta kumpanakin vuonna.</translation>
    </message>
    <message>
      <source>{before}, down; {after}, across</source>
      <translation>{before} alas, {after} oikealle</translation>
    </message>
    <message>
      <source>People in {year}, and cells below them</source>
      <translation>Asukkaat vuonna {year} ja niiden alla ruudut</translation>
    </message>
    <message>
      <source>People in {year}, and areas below them</source>
      <translation>Asukkaat vuonna {year} ja niiden alla alueet</translation>
    </message>
    <message>
      <source>{same} people live where the level is the same in both years, {up} where it is higher in {year} and {down} where it is lower. Most places that change level are near its limit, and do so by chance: read the clear changes above.</source>
      <translation>{same} ihmistä asuu siellä, missä taso on kumpanakin vuonna sama, {up} siellä, missä se on vuonna {year} korkeampi, ja {down} siellä, missä se on matalampi. Useimmat tasoa vaihtavat paikat ovat tason rajalla ja vaihtavat sitä sattumalta: lue selvät muutokset yltä.</translation>
    </message>
    <message>
      <source>People by level in both years</source>
      <translation>Asukkaat tasoittain kumpanakin vuonna</translation>
    </message>
    <message>
      <source>Clear: beyond what independent random counts in the two years explain, with one in twenty of the clear changes false on average. The figures cover everybody, so this is no test of a sample.</source>
      <translation>Selvä: enemmän kuin vuosien toisistaan riippumaton satunnaisvaihtelu selittää; selvistä muutoksista keskimäärin yksi kahdestakymmenestä on väärä. Luvut kattavat kaikki, joten tämä ei ole otoksen testi.</translation>
    </message>
    <message>
      <source>Absolute and relative change answer different questions: from 2 to 4 % is two percentage points and a doubling, from 20 to 30 % is ten points and half as much again.</source>
      <translation>Absoluuttinen ja suhteellinen muutos vastaavat eri kysymyksiin: 2:sta 4 prosenttiin on kaksi prosenttiyksikköä ja kaksinkertaistuminen, 20:stä 30 prosenttiin kymmenen yksikköä ja puolet lisää.</translation>
    </message>
    <message>
      <source>Who lives in a place changes with those who move; a figure that rises does not tell of anybody who stayed.</source>
      <translation>Paikan asukkaat vaihtuvat muuttojen mukana; nouseva luku ei kerro kenestäkään paikalleen jääneestä.</translation>
    </message>
    <message>
      <source>Whether a rise is for better or worse depends on the indicator.</source>
      <translation>Se, onko nousu parempaan vai huonompaan, riippuu indikaattorista.</translation>
    </message>
    <message>
      <source>Errors at 0 and 100 %: compare Agresti and Coull 1998. False discovery rate: Benjamini and Hochberg 1995.</source>
      <translation>Virheet osuuksilla 0 ja 100 %: vrt. Agresti ja Coull 1998. Väärien löydösten osuus: Benjamini ja Hochberg 1995.</translation>
    </message>
    <message>
      <source>How to read this</source>
      <translation>Näin luet raporttia</translation>
    </message>
    <message>
      <source>the others</source>
      <translation>muut</translation>
    </message>
    <message>
      <source>Lines over the years, one small chart per measure: measured, expected at random and corrected; bars: interval of the underlying value. The table below has all numbers.</source>
      <translation>Viivat vuosittain, pieni kaavio mittaria kohti: mitattu, satunnaisesti odotettu ja korjattu; pylväät: taustalla olevan arvon väli. Kaikki luvut ovat alla olevassa taulukossa.</translation>
    </message>
    <message>
      <source>The chart shows the first {count}; the table shows all.</source>
      <translation>Kuviossa ovat ensimmäiset {count}, taulukossa kaikki.</translation>
    </message>
    <message>
      <source>people counted</source>
      <translation>asukkaista mukana</translation>
    </message>
    <message>
      <source>{count} cells</source>
      <translation>{count} ruutua</translation>
    </message>
    <message>
      <source>{count} areas</source>
      <translation>{count} aluetta</translation>
    </message>
    <message>
      <source>Measures beside their expectation at random; below a value the interval of the underlying one</source>
      <translation>Mittarit satunnaisen odotusarvonsa rinnalla; arvon alla taustalla olevan arvon väli</translation>
    </message>
    <message>
      <source>Profiles over scales in {year}: measured, expected at random and corrected. The table below has all numbers.</source>
      <translation>Profiilit mittakaavoittain {year}: mitattu, satunnaisesti odotettu ja korjattu. Alla olevassa taulukossa ovat kaikki luvut.</translation>
    </message>
    <message>
      <source>Profile of {year}: how far segregation reaches. It falls slowly where groups live in wide areas of their own, and fast where it is a matter of single cells.</source>
      <translation>Profiili {year}: kuinka laajalle eriytyminen ulottuu. Käyrä laskee hitaasti, kun ryhmät asuvat laajoilla omilla alueillaan, ja jyrkästi, kun kyse on yksittäisistä ruuduista.</translation>
    </message>
    <message>
      <source>Spatial measures by scale</source>
      <translation>Spatiaaliset mittaluvut mittakaavoittain</translation>
    </message>
    <message>
      <source>radius, m</source>
      <translation>säde, m</translation>
    </message>
    <message>
      <source>nearest people</source>
      <translation>lähimmät asukkaat</translation>
    </message>
    <message>
      <source>cell</source>
      <translation>ruutu</translation>
    </message>
    <message>
      <source>at random {value}</source>
      <translation>satunnaisesti {value}</translation>
    </message>
    <message>
      <source>{measure}, {year}: share of each group (columns) around each (rows)</source>
      <translation>{measure}, {year}: kunkin ryhmän osuus (sarakkeet) kunkin ympärillä (rivit)</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Ryhmä</translation>
    </message>
    <message>
      <source>Change from {before} to {after}</source>
      <translation>Muutos vuodesta {before} vuoteen {after}</translation>
    </message>
    <message>
      <source>The later year less the earlier one; below a difference the interval of the underlying one: where it holds 0, what underlies the figures may not have changed. Where the expectation at random has changed too, part of the change is that of the places' sizes.</source>
      <translation>Myöhempi vuosi vähennettynä aiemmalla; erotuksen alla taustalla olevan erotuksen väli: jos siihen kuuluu 0, lukujen tausta ei ehkä ole muuttunut. Jos myös satunnainen odotusarvo on muuttunut, osa muutoksesta johtuu paikkojen koosta.</translation>
    </message>
    <message>
      <source>Each region is measured on its own: against its own shares, and without neighbours beyond its border. Where cells hold fewer people, chance gives higher values; compare the expectations first.</source>
      <translation>Kukin alue on mitattu erikseen: omiin osuuksiinsa verrattuna ja ilman naapureita rajan takaa. Missä ruuduissa on vähemmän asukkaita, sattuma antaa suurempia arvoja; vertaa ensin odotusarvoja.</translation>
    </message>
    <message>
      <source>Regions</source>
      <translation>Alueet</translation>
    </message>
    <message>
      <source>compared on request, not judged: a definition changed between the years</source>
      <translation>verrattu pyynnöstä, ei arvioitu: määritelmä muuttui vuosien välillä</translation>
    </message>
    <message>
      <source>Here none is: what has changed is no more than chance brings about in places of this size. That does not prove that nothing has changed; a single indicator, or counts summed over surroundings or larger places, may tell of smaller changes.</source>
      <translation>Täällä mikään ei ole selvä: muutokset eivät ole suurempia kuin sattuma tämänkokoisissa paikoissa aiheuttaa. Se ei todista, ettei mikään ole muuttunut; yksittäinen indikaattori tai ympäristön tai suurempien paikkojen yhteenlasketut määrät voivat kertoa pienemmistä muutoksista.</translation>
    </message>
    <message>
      <source>clear rise</source>
      <translation>selvä nousu</translation>
    </message>
    <message>
      <source>clear fall</source>
      <translation>selvä lasku</translation>
    </message>
    <message>
      <source>not judged: fewer than {base} people stand behind a figure</source>
      <translation>ei arvioitu: luvun takana on alle {base} henkilöä</translation>
    </message>
    <message>
      <source>not judged: there is no measure of random variation, as of edge classes, means and some methods of the index</source>
      <translation>ei arvioitu: satunnaisvaihtelulle ei ole mittaa, kuten reunaluokille, keskiarvoille ja joillekin indeksin menetelmille</translation>
    </message>
    <message>
      <source>not compared: a definition changed between the years</source>
      <translation>ei verrattu: määritelmä muuttui vuosien välillä</translation>
    </message>
    <message>
      <source>not compared: the index has other variables in one year than in the other</source>
      <translation>ei verrattu: indeksissä on vuosina eri muuttujat</translation>
    </message>
    <message>
      <source>not compared: suppressed in one year or both</source>
      <translation>ei verrattu: suojattu toisena vuonna tai molempina</translation>
    </message>
    <message>
      <source>not compared: nobody to count in one of the years</source>
      <translation>ei verrattu: toisena vuonna ei ole ketään laskettavana</translation>
    </message>
    <message>
      <source>not compared: not in the data of one year or both</source>
      <translation>ei verrattu: ei aineistossa toisena vuonna tai kumpanakaan</translation>
    </message>
    <message>
      <source>Of these two years nothing can be said about change; the table tells why.</source>
      <translation>Näiden kahden vuoden välisestä muutoksesta ei voi sanoa mitään; taulukko kertoo miksi.</translation>
    </message>
    <message>
      <source>A change is clear where it is larger than random variation would explain. About one in twenty of the clear changes may still be chance.</source>
      <translation>Muutos on selvä, kun se on suurempi kuin satunnaisvaihtelu selittäisi. Selvistä muutoksistakin noin joka kahdeskymmenes voi olla sattumaa.</translation>
    </message>
    <message>
      <source>The level is relative: a rise means that the place developed more favourably than the region, a fall that it developed less favourably, whichever way its own figures moved.</source>
      <translation>Taso on suhteellinen: nousu tarkoittaa, että paikka kehittyi seutua suotuisammin, ja lasku, että se kehittyi vähemmän suotuisasti, liikkuivatpa sen omat luvut kumpaan suuntaan tahansa.</translation>
    </message>
    <message>
      <source>Residential differentiation {years}</source>
      <translation>Asuinalueiden eriytyminen {years}</translation>
    </message>
    <message>
      <source>Grid cells of {size} m.</source>
      <translation>Ruutukoko {size} m.</translation>
    </message>
    <message>
      <source>Areas as the source divides them.</source>
      <translation>Lähteen oma aluejako.</translation>
    </message>
    <message>
      <source>Municipalities or regions: {regions}.</source>
      <translation>Kunnat tai alueet: {regions}.</translation>
    </message>
    <message>
      <source>{count} municipalities or regions.</source>
      <translation>{count} kuntaa tai aluetta.</translation>
    </message>
    <message>
      <source>Definitions changed between the years</source>
      <translation>Määritelmiä on muuttunut vuosien välillä</translation>
    </message>
    <message>
      <source>A level is relative: it compares a place with the region, and says nothing of any single person who lives there.</source>
      <translation>Taso on suhteellinen: se vertaa paikkaa seutuun eikä kerro mitään kenestäkään yksittäisestä asukkaasta.</translation>
    </message>
    <message>
      <source>Years stand at their true distances. Where a definition changed, lines are broken and bars parted by a dashed line: what lies on either side is not compared.</source>
      <translation>Vuodet ovat todellisilla etäisyyksillään. Missä määritelmä on muuttunut, viivat katkeavat ja pylväät erottaa katkoviiva: sen eri puolia ei verrata.</translation>
    </message>
    <message>
      <source>Small numbers vary at random from year to year. Read groups of neighbouring places rather than single ones, and clear changes rather than all.</source>
      <translation>Pienet luvut vaihtelevat satunnaisesti vuodesta toiseen. Lue mieluummin vierekkäisten paikkojen ryhmiä kuin yksittäisiä paikkoja ja mieluummin selviä muutoksia kuin kaikkia.</translation>
    </message>
    <message>
      <source>Suppressed cells are neither low nor zero: their figures are protected, and they are left out of means, levels and measures. Most of them are sparsely populated.</source>
      <translation>Suojatut ruudut eivät ole matalia eivätkä nollia: niiden luvut on suojattu, ja ne on jätetty pois keskiarvoista, tasoista ja mitoista. Useimmat niistä ovat harvaan asuttuja.</translation>
    </message>
    <message>
      <source>Suppressed areas are neither low nor zero: their figures are protected, and they are left out of means, levels and measures. Most of them are sparsely populated.</source>
      <translation>Suojatut alueet eivät ole matalia eivätkä nollia: niiden luvut on suojattu, ja ne on jätetty pois keskiarvoista, tasoista ja mitoista. Useimmat niistä ovat harvaan asuttuja.</translation>
    </message>
    <message>
      <source>Dissimilarity and isolation are the larger the smaller the cells; compare only values from cells of the same size, and look at the value expected at random.</source>
      <translation>Erilaisuus- ja eristyneisyysindeksi ovat sitä suurempia, mitä pienempiä ruudut ovat; vertaa vain samankokoisista ruuduista laskettuja arvoja ja katso satunnaisesti odotettua arvoa.</translation>
    </message>
    <message>
      <source>Dissimilarity and isolation are the larger the smaller the areas; compare only values from the same division into areas, and look at the value expected at random.</source>
      <translation>Erilaisuus- ja eristyneisyysindeksi ovat sitä suurempia, mitä pienempiä alueet ovat; vertaa vain samasta aluejaosta laskettuja arvoja ja katso satunnaisesti odotettua arvoa.</translation>
    </message>
    <message>
      <source>Source: {source}.</source>
      <translation>Lähde: {source}.</translation>
    </message>
    <message>
      <source>Dissimilarity: Duncan and Duncan 1955. Isolation: Bell 1954, Massey and Denton 1988. Correction for randomness: Carrington and Troske 1997. Clear change: independent binomial counts, false discovery rate 5 % (Benjamini and Hochberg 1995).</source>
      <translation>Erilaisuusindeksi: Duncan ja Duncan 1955. Eristyneisyysindeksi: Bell 1954, Massey ja Denton 1988. Satunnaisuuden korjaus: Carrington ja Troske 1997. Selvä muutos: riippumattomat binomijakautuneet lukumäärät, väärien löydösten osuus 5 % (Benjamini ja Hochberg 1995).</translation>
    </message>
    <message>
      <source>Methods and sources</source>
      <translation>Menetelmät ja lähteet</translation>
    </message>
    <message>
      <source>How this was made</source>
      <translation>Miten tämä on tehty</translation>
    </message>
    <message>
      <source>Dissimilarity D</source>
      <translation>Erilaisuusindeksi D</translation>
    </message>
    <message>
      <source>Dissimilarity D is the share of a group that would have to move for the group to be evenly spread: 0 = even, 1 = entirely apart.</source>
      <translation>Erilaisuusindeksi D on se osuus ryhmästä, jonka pitäisi muuttaa, jotta ryhmä asuisi tasaisesti: 0 = tasaisesti, 1 = täysin erillään.</translation>
    </message>
    <message>
      <source>Isolation</source>
      <translation>Eristyneisyysindeksi</translation>
    </message>
    <message>
      <source>Isolation is the group's own share where its members live, on average: with even spread it equals the group's share in the whole region.</source>
      <translation>Eristyneisyysindeksi on ryhmän oma osuus siellä, missä sen jäsenet asuvat, keskimäärin: jos ryhmä asuisi tasaisesti, se olisi ryhmän osuus koko seudulla.</translation>
    </message>
    <message>
      <source>measured</source>
      <translation>mitattu</translation>
    </message>
    <message>
      <source>corrected</source>
      <translation>korjattu</translation>
    </message>
    <message>
      <source>interval of the underlying value</source>
      <translation>taustalla olevan arvon väli</translation>
    </message>
    <message>
      <source>all suppressed</source>
      <translation>kaikki suojattu</translation>
    </message>
    <message>
      <source>a single place shown</source>
      <translation>vain yksi paikka näkyvissä</translation>
    </message>
    <message>
      <source>nobody in the group, or nobody outside it</source>
      <translation>ryhmässä tai sen ulkopuolella ei ole ketään</translation>
    </message>
    <message>
      <source>the group is not a part of its total</source>
      <translation>ryhmä ei ole kokonaisuutensa osa</translation>
    </message>
    <message>
      <source>The standard deviation tells how far cells lie from the regional mean, each cell weighted by its people: it grows when differences between cells grow.</source>
      <translation>Keskihajonta kertoo, kuinka kaukana ruudut ovat seudun keskiarvosta, kun kutakin ruutua painotetaan sen väestöllä: se kasvaa, kun ruutujen väliset erot kasvavat.</translation>
    </message>
    <message>
      <source>The standard deviation tells how far areas lie from the regional mean, each area weighted by its people: it grows when differences between areas grow.</source>
      <translation>Keskihajonta kertoo, kuinka kaukana alueet ovat seudun keskiarvosta, kun kutakin aluetta painotetaan sen väestöllä: se kasvaa, kun alueiden väliset erot kasvavat.</translation>
    </message>
    <message>
      <source>The index measures each year by that year's own spread, so it cannot show whether differences grow; its variables can.</source>
      <translation>Indeksi mittaa kutakin vuotta sen vuoden omalla hajonnalla, joten se ei voi näyttää, kasvavatko erot; sen muuttujat voivat.</translation>
    </message>
    <message>
      <source>Mean of what is shown, weighted by people, and standard deviation (SD)</source>
      <translation>Näkyvien väestöpainotettu keskiarvo ja keskihajonta</translation>
    </message>
    <message>
      <source>Differences between cells</source>
      <translation>Ruutujen väliset erot</translation>
    </message>
    <message>
      <source>Differences between areas</source>
      <translation>Alueiden väliset erot</translation>
    </message>
    <message>
      <source>{indicator}, SD</source>
      <translation>{indicator}, keskihajonta</translation>
    </message>
    <message>
      <source>SD</source>
      <translation>keskihajonta</translation>
    </message>
    <message>
      <source>Variables</source>
      <translation>Muuttujat</translation>
    </message>
    <message>
      <source>SD, percentage points</source>
      <translation>keskihajonta, prosenttiyksikköä</translation>
    </message>
    <message>
      <source>Lines over the years: standard deviations. The table below has all numbers.</source>
      <translation>Viivat vuosittain: keskihajonnat. Alla olevassa taulukossa ovat kaikki luvut.</translation>
    </message>
    <message>
      <source>Small cells differ by chance even if people are spread at random. Each value therefore stands beside the one expected at random; in the corrected value 0 is what randomness gives and 1 is complete segregation. The interval below a value tells where the segregation lies that underlies it, without chance; it often lies below the value.</source>
      <translation>Pienet ruudut eroavat toisistaan sattumalta, vaikka ihmiset sijoittuisivat satunnaisesti. Siksi jokaisen arvon rinnalla on satunnaisesti odotettu arvo; korjatussa arvossa 0 on satunnaisuuden tulos ja 1 täydellinen eriytyminen. Arvon alla oleva väli kertoo, missä sen taustalla oleva eriytyminen ilman sattumaa on; se on usein arvoa alempana.</translation>
    </message>
    <message>
      <source>Small areas differ by chance even if people are spread at random. Each value therefore stands beside the one expected at random; in the corrected value 0 is what randomness gives and 1 is complete segregation. The interval below a value tells where the segregation lies that underlies it, without chance; it often lies below the value.</source>
      <translation>Pienet alueet eroavat toisistaan sattumalta, vaikka ihmiset sijoittuisivat satunnaisesti. Siksi jokaisen arvon rinnalla on satunnaisesti odotettu arvo; korjatussa arvossa 0 on satunnaisuuden tulos ja 1 täydellinen eriytyminen. Arvon alla oleva väli kertoo, missä sen taustalla oleva eriytyminen ilman sattumaa on; se on usein arvoa alempana.</translation>
    </message>
    <message>
      <source>Segregation of groups</source>
      <translation>Ryhmien eriytyminen</translation>
    </message>
    <message>
      <source>Lines over the years, one small chart per group: {measure}, measured, expected at random and corrected; bars: interval of the underlying value. The table below has all numbers.</source>
      <translation>Viivat vuosittain, pieni kaavio ryhmää kohti: {measure}, mitattu, satunnaisesti odotettu ja korjattu; pylväät: taustalla olevan arvon väli. Kaikki luvut ovat alla olevassa taulukossa.</translation>
    </message>
    <message>
      <source>Margins and structure (Elbers 2021)</source>
      <translation>Reunajakaumat ja rakenne (Elbers 2021)</translation>
    </message>
    <message>
      <source>Shares and structure (Rey, Cortes and Knaap 2021)</source>
      <translation>Osuudet ja rakenne (Rey, Cortes ja Knaap 2021)</translation>
    </message>
    <message>
      <source>What the change of segregation {years} is made of</source>
      <translation>Mistä eriytymisen muutos {years} koostuu</translation>
    </message>
    <message>
      <source>There is nothing to take apart: {reason}.</source>
      <translation>Ei ole mitään eriteltävää: {reason}.</translation>
    </message>
    <message>
      <source>Bars of the parts that add up to the change; the tables have them.</source>
      <translation>Palkit osista, joiden summa on muutos; luvut ovat taulukoissa.</translation>
    </message>
    <message>
      <source>{measure}: {before} in {first}, {after} in {last}. Of the change of {change}, {composition} is composition, {structure} structure, and {others} places that are shown or inhabited in one of the years only.</source>
      <translation>{measure}: {before} vuonna {first}, {after} vuonna {last}. Muutoksesta {change} koostumusta on {composition}, rakennetta {structure} ja vain toisena vuonna näkyvien tai asuttujen paikkojen osuus {others}.</translation>
    </message>
    <message>
      <source>Margins and structure: composition is that a group has grown or shrunk as a whole, or places have; structure is which groups live in which places once that is set aside. Only the structure tells of people living more or less apart.</source>
      <translation>Reunajakaumat ja rakenne: koostumusta on se, että ryhmä kokonaisuutena tai paikat ovat kasvaneet tai pienentyneet; rakennetta se, mitkä ryhmät asuvat missä, kun tämä jätetään sivuun. Vain rakenne kertoo siitä, asuvatko ihmiset enemmän tai vähemmän erillään.</translation>
    </message>
    <message>
      <source>Shares and structure: composition is how the shares of the group differ from place to place, structure how people as a whole are spread over the places. The word means another thing than above.</source>
      <translation>Osuudet ja rakenne: koostumusta on se, miten ryhmän osuudet vaihtelevat paikasta toiseen, rakennetta se, miten kaikki ihmiset jakautuvat paikkoihin. Sana tarkoittaa muuta kuin yllä.</translation>
    </message>
    <message>
      <source>Places shown in one year only are those whose figures are suppressed or not in the data in the other. What they do to a measure is no change of segregation.</source>
      <translation>Vain toisena vuonna näkyvien paikkojen luvut on toisena peitetty, tai ne puuttuvat aineistosta. Se, mitä ne tekevät mittarille, ei ole eriytymisen muutosta.</translation>
    </message>
    <message>
      <source>Where places hold few people, much of the structure is chance in both years. Compare the values expected at random in “Segregation indices” before you read a small part.</source>
      <translation>Missä paikoissa on vähän ihmisiä, suuri osa rakenteesta on kumpanakin vuonna sattumaa. Vertaa satunnaisesti odotettuja arvoja työkalussa ”Segregaatioindeksit”, ennen kuin tulkitset pientä osaa.</translation>
    </message>
    <message>
      <source>A part may be larger than the change, or point the other way; percentages are of the change and say little where it is small.</source>
      <translation>Osa voi olla muutosta suurempi tai vastakkainen; prosentit ovat muutoksesta ja kertovat vähän, kun se on pieni.</translation>
    </message>
    <message>
      <source>Elbers 2021, Sociological Methods and Research 52:1. Rey, Cortes and Knaap 2021, Spatial Demography 9:31. Margins: Deming and Stephan 1940.</source>
      <translation>Elbers 2021, Sociological Methods and Research 52:1. Rey, Cortes ja Knaap 2021, Spatial Demography 9:31. Reunajakaumat: Deming ja Stephan 1940.</translation>
    </message>
    <message>
      <source>suppressed or not in the data</source>
      <translation>suojattu tai ei aineistossa</translation>
    </message>
    <message>
      <source>Inhabited areas</source>
      <translation>Asutut alueet</translation>
    </message>
    <message>
      <source>% of the people of the level</source>
      <translation>% tason väestöstä</translation>
    </message>
    <message>
      <source>% of the homes</source>
      <translation>% asunnoista</translation>
    </message>
    <message>
      <source>one-sidedness (share of the most common one)</source>
      <translation>yksipuolisuus (yleisimmän osuus)</translation>
    </message>
    <message>
      <source>no new homes</source>
      <translation>ei uusia asuntoja</translation>
    </message>
    <message>
      <source>too few new homes to tell their kind</source>
      <translation>liian vähän uusia asuntoja lajin kertomiseen</translation>
    </message>
    <message>
      <source>new homes of an unknown kind</source>
      <translation>uusia asuntoja, laji tuntematon</translation>
    </message>
    <message>
      <source>no interval: too few blocks</source>
      <translation>ei väliä: liian vähän lohkoja</translation>
    </message>
    <message>
      <source>no interval: the data is of areas</source>
      <translation>ei väliä: aineisto on aluetietoa</translation>
    </message>
    <message>
      <source>too few places</source>
      <translation>liian vähän paikkoja</translation>
    </message>
    <message>
      <source>all places are alike</source>
      <translation>kaikki paikat ovat samanlaisia</translation>
    </message>
    <message>
      <source>Homes and residential differentiation {years}</source>
      <translation>Asunnot ja asuinalueiden eriytyminen {years}</translation>
    </message>
    <message>
      <source>Homes</source>
      <translation>Asunnot</translation>
    </message>
    <message>
      <source>Bars of the homes by kind, year by year.</source>
      <translation>Pylväät asunnoista lajeittain vuosi vuodelta.</translation>
    </message>
    <message>
      <source>{name}: {percent} of the dwellings whose tenure is known, in the places that have shares.</source>
      <translation>{name}: {percent} asunnoista, joiden hallintamuoto tunnetaan, niissä paikoissa joilla on osuudet.</translation>
    </message>
    <message>
      <source>Homes in the region</source>
      <translation>Seudun asunnot</translation>
    </message>
    <message>
      <source>households of the statistics</source>
      <translation>tilaston taloudet</translation>
    </message>
    <message>
      <source>dwellings of the layer of buildings</source>
      <translation>rakennustason asunnot</translation>
    </message>
    <message>
      <source>dwellings of the statistics</source>
      <translation>tilaston asunnot</translation>
    </message>
    <message>
      <source>Bars of the people of each level by the most common kind of home.</source>
      <translation>Pylväät kunkin tason väestöstä yleisimmän asuntolajin mukaan.</translation>
    </message>
    <message>
      <source>People by the level of their cell and by what is most common in it. It is the cell that is described: in a cell of mostly rental homes people live in homes of other kinds, too.</source>
      <translation>Väestö ruudun tason ja ruudussa yleisimmän lajin mukaan. Kuvauksen kohteena on ruutu: pääosin vuokra-asuntojen ruudussa asutaan muunkinlaisissa asunnoissa.</translation>
    </message>
    <message>
      <source>People by the level of their area and by what is most common in it. It is the area that is described: in an area of mostly rental homes people live in homes of other kinds, too.</source>
      <translation>Väestö alueen tason ja alueella yleisimmän lajin mukaan. Kuvauksen kohteena on alue: pääosin vuokra-asuntojen alueella asutaan muunkinlaisissa asunnoissa.</translation>
    </message>
    <message>
      <source>Where people of each level live</source>
      <translation>Missä kunkin tason väestö asuu</translation>
    </message>
    <message>
      <source>People, {title}</source>
      <translation>Väestö, {title}</translation>
    </message>
    <message>
      <source>Rank correlation of the people: whether those who live where a share is high live where the index is high (up to 1) or low (down to −1). It says what goes together, not why: who can choose a home, where what was built and when, and much else stand behind both.</source>
      <translation>Ihmisten järjestyskorrelaatio: asuvatko ne, joiden asuinpaikassa osuus on suuri, siellä missä indeksi on korkea (enintään 1) vai matala (vähintään −1). Se kertoo, mikä esiintyy yhdessä, ei miksi: molempien taustalla ovat se, kuka voi valita asuntonsa, minne on rakennettu mitä ja milloin, ja paljon muuta.</translation>
    </message>
    <message>
      <source>What goes together with the index</source>
      <translation>Mikä esiintyy yhdessä indeksin kanssa</translation>
    </message>
    <message>
      <source>Mean change of the index by the most common kind of the homes completed since {since}. Places that were built are other places than those that were not, and new homes bring new people: the change is not an effect of the homes. Places whose index is shown in one of the years only are not among them.</source>
      <translation>Indeksin keskimääräinen muutos vuodesta {since} alkaen valmistuneiden asuntojen yleisimmän lajin mukaan. Rakennetut paikat ovat muita paikkoja kuin rakentamattomat, ja uudet asunnot tuovat uusia asukkaita: muutos ei ole asuntojen vaikutus. Mukana eivät ole paikat, joiden indeksi näytetään vain toisena vuonna.</translation>
    </message>
    <message>
      <source>Change of the index by new homes</source>
      <translation>Indeksin muutos uusien asuntojen mukaan</translation>
    </message>
    <message>
      <source>Correlation</source>
      <translation>Korrelaatio</translation>
    </message>
    <message>
      <source>Mean change</source>
      <translation>Keskimääräinen muutos</translation>
    </message>
    <message>
      <source>Index and</source>
      <translation>Indeksi ja</translation>
    </message>
    <message>
      <source>New homes</source>
      <translation>Uudet asunnot</translation>
    </message>
    <message>
      <source>95 % interval</source>
      <translation>95 %:n väli</translation>
    </message>
    <message>
      <source>One-sidedness is the share of the most common kind (Berger and Parker 1970), evenness the entropy of the shares over its largest value (Pielou 1966). Neither is an aim in itself: a block of rental homes next to a street of small houses may be a mixed neighbourhood.</source>
      <translation>Yksipuolisuus on yleisimmän lajin osuus (Berger ja Parker 1970), tasaisuus osuuksien entropia jaettuna suurimmalla arvollaan (Pielou 1966). Kumpikaan ei ole sinänsä tavoite: vuokrakerrostalo pientalokadun vieressä voi olla sekoittunutta naapurustoa.</translation>
    </message>
    <message>
      <source>What holds for places does not hold for the single people in them, and the size of the cells matters (ecological fallacy, Robinson 1950; modifiable areal units, Openshaw 1984).</source>
      <translation>Se mikä pätee paikkoihin ei päde yksittäisiin asukkaisiin, ja ruutukoolla on merkitystä (ekologinen virhepäätelmä, Robinson 1950; muutettavien alueyksiköiden ongelma, Openshaw 1984).</translation>
    </message>
    <message>
      <source>Intervals: squares of {block} m are drawn at random with all that lies in them, 499 times, because neighbouring places are alike (block bootstrap, Carlstein 1986, Hall 1985). They are too narrow where places further apart than that are alike as well.</source>
      <translation>Välit: {block} metrin neliöitä arvotaan kaikkine sisältöineen 499 kertaa, koska naapuripaikat ovat samankaltaisia (lohko-bootstrap, Carlstein 1986, Hall 1985). Ne ovat liian kapeita, jos kauempanakin olevat paikat ovat samankaltaisia.</translation>
    </message>
    <message>
      <source>Only places whose figures are shown count. Shares of the layer of buildings are shown where there are enough dwellings in enough buildings. Buildings that have been pulled down are not in the layer, so that earlier years show those that still stand.</source>
      <translation>Mukana ovat vain paikat, joiden luvut näytetään. Rakennustason osuudet näytetään, kun asuntoja on tarpeeksi tarpeeksi monessa rakennuksessa. Puretut rakennukset eivät ole tasossa, joten aiemmat vuodet kuvaavat yhä pystyssä olevia.</translation>
    </message>
    <message>
      <source>The index is made of the people's education, work and income, and these decide what home one can choose: that the two go together is no surprise and no proof.</source>
      <translation>Indeksi muodostuu väestön koulutuksesta, työstä ja tuloista, ja ne ratkaisevat, millaisen asunnon voi valita: yhteys ei ole yllätys eikä todiste.</translation>
    </message>
    <message>
      <source>Rank correlation: Spearman 1904, of people with middle ranks (Kendall 1945). One-sided construction and differentiation in Finland: Kurvinen and Sorri 2016 (Janus 24:4).</source>
      <translation>Järjestyskorrelaatio: Spearman 1904, ihmisistä keskijärjestysluvuin (Kendall 1945). Yksipuolinen rakentaminen ja eriytyminen Suomessa: Kurvinen ja Sorri 2016 (Janus 24:4).</translation>
    </message>
    <message>
      <source>no cell of the data</source>
      <translation>ei yhtään aineiston ruutua</translation>
    </message>
    <message>
      <source>nothing visible around</source>
      <translation>ympärillä ei näkyvää tietoa</translation>
    </message>
    <message>
      <source>too few cells around</source>
      <translation>liian vähän ruutuja ympärillä</translation>
    </message>
    <message>
      <source>too few homes around</source>
      <translation>liian vähän asuntoja ympärillä</translation>
    </message>
    <message>
      <source>Dissimilarity of rental homes (D)</source>
      <translation>Vuokra-asuntojen erilaisuusindeksi (D)</translation>
    </message>
    <message>
      <source>Information theory index of all tenures (H)</source>
      <translation>Kaikkien hallintamuotojen informaatioteoriaindeksi (H)</translation>
    </message>
    <message>
      <source>Assumed: every planned dwelling is built and becomes one household of the planned tenure, and nobody and nothing else moves. This is arithmetic, no forecast.</source>
      <translation>Oletus: jokainen kaavan asunto rakennetaan ja siihen tulee yksi talous suunnitellulla hallintamuodolla, eikä mikään muu muutu. Tämä on laskelma, ei ennuste.</translation>
    </message>
    <message>
      <source>Assumed: a plan's dwellings are spread evenly over its area; around means within {radius} m of it.</source>
      <translation>Oletus: kaavan asunnot jakautuvat tasaisesti sen alueelle; ympäristö on enintään {radius} metrin päässä siitä.</translation>
    </message>
    <message>
      <source>Assumed: state-subsidised and right-of-occupancy dwellings count as rental, terraced houses as small houses, since the statistics put them together.</source>
      <translation>Oletus: valtion tukemat ja asumisoikeusasunnot lasketaan vuokra-asunnoiksi ja rivitalot pientaloiksi, koska tilasto yhdistää ne.</translation>
    </message>
    <message>
      <source>People per dwelling, all dwellings: {middle} (quartiles {low}–{high}, {cells} visible cells).</source>
      <translation>Asukkaita asuntoa kohti, kaikki asunnot: {middle} (kvartiilit {low}–{high}, {cells} näkyvää ruutua).</translation>
    </message>
    <message>
      <source>People per dwelling, {category}: {middle} (quartiles {low}–{high}, {cells} visible cells where at least 80 % of the dwellings are of that type).</source>
      <translation>Asukkaita asuntoa kohti, {category}: {middle} (kvartiilit {low}–{high}, {cells} näkyvää ruutua, joiden asunnoista vähintään 80 % on tätä tyyppiä).</translation>
    </message>
    <message>
      <source>What the plans would do to the mix of homes</source>
      <translation>Mitä kaavat tekisivät asuntokannan jakaumalle</translation>
    </message>
    <message>
      <source>What is assumed</source>
      <translation>Mitä oletetaan</translation>
    </message>
    <message>
      <source>People in them</source>
      <translation>Asukkaita niissä</translation>
    </message>
    <message>
      <source>Dwellings in suppressed cells, not in D and H</source>
      <translation>Suojattujen ruutujen asuntoja, eivät mukana D:ssä ja H:ssa</translation>
    </message>
    <message>
      <source>The region, {year}: before → after</source>
      <translation>Seutu, {year}: ennen → jälkeen</translation>
    </message>
    <message>
      <source>Bars of the homes around each plan, before and after it.</source>
      <translation>Pylväät kunkin kaavan ympäristön asunnoista ennen ja jälkeen.</translation>
    </message>
    <message>
      <source>{plan}, before</source>
      <translation>{plan}, ennen</translation>
    </message>
    <message>
      <source>{plan}, after</source>
      <translation>{plan}, jälkeen</translation>
    </message>
    <message>
      <source>Around each plan, within {radius} m</source>
      <translation>Kunkin kaavan ympäristö, {radius} m</translation>
    </message>
    <message>
      <source>Plans: before → after</source>
      <translation>Kaavat: ennen → jälkeen</translation>
    </message>
    <message>
      <source>The tenure of a home does not tell how well those live who live in it, and nothing of that is said or can be read here.</source>
      <translation>Asunnon hallintamuoto ei kerro, kuinka hyvin siinä asuvat voivat, eikä sellaista tässä sanota eikä tästä voi lukea.</translation>
    </message>
    <message>
      <source>The range of people is that of the quartiles of people per dwelling in the cells of the region, not an interval of a forecast; new homes often have other households than old ones.</source>
      <translation>Asukasmäärän vaihteluväli on seudun ruutujen asukkaita/asunto-lukujen kvartiiliväli, ei ennusteväli; uusissa asunnoissa on usein muunlaisia talouksia kuin vanhoissa.</translation>
    </message>
    <message>
      <source>Before is what is visible around: read the coverage. The homes of other plans are not among those around a plan.</source>
      <translation>Ennen tarkoittaa sitä, mikä ympärillä näkyy: lue kattavuus. Muiden kaavojen asunnot eivät ole mukana kaavan ympäristössä.</translation>
    </message>
    <message>
      <source>D is the share of rental homes that would have to move for an even spread (Duncan and Duncan 1955), H by how much cells are less mixed than the region (Theil 1972; Reardon and Firebaugh 2002). Single plans change them little; compare scenarios by the direction and the order.</source>
      <translation>D on niiden vuokra-asuntojen osuus, joiden pitäisi siirtyä, jotta jakauma olisi tasainen (Duncan ja Duncan 1955), H se, kuinka paljon ruudut ovat vähemmän sekoittuneita kuin seutu (Theil 1972; Reardon ja Firebaugh 2002). Yksittäiset kaavat muuttavat niitä vähän; vertaa vaihtoehtojen suuntaa ja järjestystä.</translation>
    </message>
    <message>
      <source>The suppressed cells of a block are told of together in the layer of the remainder, never in the cells.</source>
      <translation>Lohkon suojatut ruudut kerrotaan yhdessä jäännöstasolla, ei koskaan ruuduittain.</translation>
    </message>
    <message>
      <source>Counts are told by the class of their share: a figure is the middle of its class.</source>
      <translation>Lukumäärät kerrotaan osuuden luokkana: luku on luokkansa keskikohta.</translation>
    </message>
    <message>
      <source>Counts are multiples of three; parts need not add up to what they are counted of.</source>
      <translation>Lukumäärät ovat kolmen monikertoja; osien summa ei aina ole sama kuin luku, josta ne on laskettu.</translation>
    </message>
    <message>
      <source>Source: {source}. Computed with Eriytymisseuranta.</source>
      <translation>Lähde: {source}. Laskettu Eriytymisseurannalla.</translation>
    </message>
    <message>
      <source>Reference dates: {dates}.</source>
      <translation>Viitepäivät: {dates}.</translation>
    </message>
    <message>
      <source>Eriytymisseuranta {version}, {date}.</source>
      <translation>Eriytymisseuranta {version}, {date}.</translation>
    </message>
    <message>
      <source>{group}: the definition changed between {before} and {after}; the years before and after are not compared.</source>
      <translation>{group}: määritelmä muuttui vuosien {before} ja {after} välillä; sitä edeltäviä ja sen jälkeisiä vuosia ei verrata.</translation>
    </message>
    <message>
      <source>Protected by its publisher; shown as released.</source>
      <translation>Julkaisijan suojaama; näytetään julkaistussa muodossa.</translation>
    </message>
    <message>
      <source>Protection: {mode}.</source>
      <translation>Suojaus: {mode}.</translation>
    </message>
    <message>
      <source>Figures about fewer than {limit} people or households are suppressed.</source>
      <translation>Alle {limit} henkilöä tai taloutta koskevat luvut on suojattu.</translation>
    </message>
    <message>
      <source>Reason given for a lowered threshold: {reason}.</source>
      <translation>Tietosuojarajan alentamisen syy: {reason}.</translation>
    </message>
    <message>
      <source>Smallest base of an indicator that is shown: {min_base}.</source>
      <translation>Näytettävän indikaattorin pienin perusjoukko: {min_base}.</translation>
    </message>
    <message>
      <source>Variables of the index and their weights: {weights}.</source>
      <translation>Indeksin muuttujat ja niiden painot: {weights}.</translation>
    </message>
    <message>
      <source>Method: {method}.</source>
      <translation>Menetelmä: {method}.</translation>
    </message>
    <message>
      <source>Compared with: {reference}.</source>
      <translation>Vertailukohta: {reference}.</translation>
    </message>
    <message>
      <source>Levels: {levels}.</source>
      <translation>Tasot: {levels}.</translation>
    </message>
    <message>
      <source>Relative socio-economic level</source>
      <translation>Suhteellinen sosioekonominen taso</translation>
    </message>
    <message>
      <source>clearly below the regional level</source>
      <translation>selvästi alle seudun tason</translation>
    </message>
    <message>
      <source>below the regional level</source>
      <translation>alle seudun tason</translation>
    </message>
    <message>
      <source>around the regional level</source>
      <translation>seudun tasoa</translation>
    </message>
    <message>
      <source>above the regional level</source>
      <translation>yli seudun tason</translation>
    </message>
    <message>
      <source>clearly above the regional level</source>
      <translation>selvästi yli seudun tason</translation>
    </message>
    <message>
      <source>region, mean of each year, spread of {year}: growing differentiation shows</source>
      <translation>seutu, kunkin vuoden keskiarvo ja vuoden {year} hajonta: eriytymisen kasvu näkyy</translation>
    </message>
    <message>
      <source>region, mean and spread of each year on its own</source>
      <translation>seutu, kunkin vuoden oma keskiarvo ja hajonta</translation>
    </message>
    <message>
      <source>region, mean and spread of {year}</source>
      <translation>seutu, vuoden {year} keskiarvo ja hajonta</translation>
    </message>
    <message>
      <source>region, mean and spread of all years together</source>
      <translation>seutu, kaikkien vuosien yhteinen keskiarvo ja hajonta</translation>
    </message>
    <message>
      <source>weighted mean of the variables' distances from the reference</source>
      <translation>muuttujien vertailukohdasta mitattujen poikkeamien painotettu keskiarvo</translation>
    </message>
    <message>
      <source>mean of the variables' ratios to the region (region = 100)</source>
      <translation>muuttujien seutuun suhteutettujen arvojen keskiarvo (seutu = 100)</translation>
    </message>
    <message>
      <source>mean of the shares</source>
      <translation>osuuksien keskiarvo</translation>
    </message>
    <message>
      <source>number of variables in the least favourable fifth</source>
      <translation>heikoimpaan viidennekseen kuuluvien muuttujien määrä</translation>
    </message>
    <message>
      <source>mean of the variables' percentile ranks</source>
      <translation>muuttujien persentiilisijojen keskiarvo</translation>
    </message>
    <message>
      <source>cut at 0.5 and 1.5 standard deviations of the index on either side of the regional mean</source>
      <translation>rajoina 0,5 ja 1,5 indeksin keskihajontaa seudun keskiarvon molemmin puolin</translation>
    </message>
    <message>
      <source>a fifth of the people of the reference years in each of the five</source>
      <translation>kullakin viidestä tasosta viidennes vertailuvuosien asukkaista</translation>
    </message>
    <message>
      <source>Students</source>
      <translation>Opiskelijat</translation>
    </message>
    <message>
      <source>Pensioners</source>
      <translation>Eläkeläiset</translation>
    </message>
    <message>
      <source>The rest is suppressed to protect the people who live there, or is not in the data. Nothing is filled in, and all that follows is about what is shown.</source>
      <translation>Loput on suojattu asukkaiden tietosuojan vuoksi tai puuttuu aineistosta. Mitään ei ole täydennetty, ja kaikki seuraava koskee sitä, mikä näytetään.</translation>
    </message>
    <message>
      <source>How much of the region is shown</source>
      <translation>Kuinka suuri osa seudusta näytetään</translation>
    </message>
    <message>
      <source>more than {percent}</source>
      <translation>yli {percent}</translation>
    </message>
    <message>
      <source>In {year}, {units} of the inhabited cells are shown. How large a part of the people live in them is not known, for the population of some cells is suppressed.</source>
      <translation>Vuonna {year} asutuista ruuduista näytetään {units}. Kuinka suuri osa asukkaista asuu niissä, ei ole tiedossa, sillä joidenkin ruutujen väestö on suojattu.</translation>
    </message>
    <message>
      <source>In {year}, {units} of the inhabited areas are shown. How large a part of the people live in them is not known, for the population of some areas is suppressed.</source>
      <translation>Vuonna {year} asutuista alueista näytetään {units}. Kuinka suuri osa asukkaista asuu niissä, ei ole tiedossa, sillä joidenkin alueiden väestö on suojattu.</translation>
    </message>
    <message>
      <source>Of the people in the grid data of {year}, {people} live in cells whose relative socio-economic level is shown; these are {units} of the inhabited cells.</source>
      <translation>Vuoden {year} ruutuaineiston asukkaista {people} asuu ruuduissa, joiden suhteellinen sosioekonominen taso näytetään; asutuista ruuduista niitä on {units}.</translation>
    </message>
    <message>
      <source>Of the people in the area data of {year}, {people} live in areas whose relative socio-economic level is shown; these are {units} of the inhabited areas.</source>
      <translation>Vuoden {year} alueaineiston asukkaista {people} asuu alueilla, joiden suhteellinen sosioekonominen taso näytetään; asutuista alueista niitä on {units}.</translation>
    </message>
    <message>
      <source>Of the people in the grid data of {year}, {people} live in cells where every variable is shown; these are {units} of the inhabited cells.</source>
      <translation>Vuoden {year} ruutuaineiston asukkaista {people} asuu ruuduissa, joiden kaikki muuttujat näytetään; asutuista ruuduista niitä on {units}.</translation>
    </message>
    <message>
      <source>Of the people in the area data of {year}, {people} live in areas where every variable is shown; these are {units} of the inhabited areas.</source>
      <translation>Vuoden {year} alueaineiston asukkaista {people} asuu alueilla, joiden kaikki muuttujat näytetään; asutuista alueista niitä on {units}.</translation>
    </message>
    <message>
      <source>People and inhabited cells in the data, and shown</source>
      <translation>Asukkaat ja asutut ruudut aineistossa ja näytettyinä</translation>
    </message>
    <message>
      <source>People and inhabited areas in the data, and shown</source>
      <translation>Asukkaat ja asutut alueet aineistossa ja näytettyinä</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>näytetään</translation>
    </message>
    <message>
      <source>People shown, by group of variables</source>
      <translation>Osuus asukkaista, joista tieto näytetään, muuttujaryhmittäin</translation>
    </message>
    <message>
      <source>suppressed (privacy protection)</source>
      <translation>suojattu (tietosuoja)</translation>
    </message>
    <message>
      <source>no level for other reasons</source>
      <translation>ei tasoa muusta syystä</translation>
    </message>
    <message>
      <source>all people in the data</source>
      <translation>kaikki aineiston asukkaat</translation>
    </message>
    <message>
      <source>Stacked bars, one per year: people by level. In {year}, {lowest} live clearly below and {highest} clearly above the regional level. The table below has all numbers.</source>
      <translation>Pinotut pylväät, yksi kutakin vuotta kohti: asukkaat tasoittain. Vuonna {year} {lowest} asuu selvästi alle ja {highest} selvästi yli seudun tason. Alla olevassa taulukossa ovat kaikki luvut.</translation>
    </message>
    <message>
      <source>People, and their percentage of all people in the data</source>
      <translation>Asukkaat ja heidän osuutensa kaikista aineiston asukkaista</translation>
    </message>
    <message>
      <source>People by relative socio-economic level</source>
      <translation>Asukkaat suhteellisen sosioekonomisen tason mukaan</translation>
    </message>
    <message>
      <source>In {year}, {percent} of the people with a level live in cells so small that random variation alone could have put them at another level; the map shows these cells paler.</source>
      <translation>Vuonna {year} niistä asukkaista, joilla on taso, {percent} asuu niin pienissä ruuduissa, että pelkkä satunnaisvaihtelu olisi voinut siirtää ne toiselle tasolle; kartalla nämä ruudut ovat vaaleampia.</translation>
    </message>
    <message>
      <source>In {year}, {percent} of the people with a level live in areas so small that random variation alone could have put them at another level; the map shows these areas paler.</source>
      <translation>Vuonna {year} niistä asukkaista, joilla on taso, {percent} asuu niin pienillä alueilla, että pelkkä satunnaisvaihtelu olisi voinut siirtää ne toiselle tasolle; kartalla nämä alueet ovat vaaleampia.</translation>
    </message>
    <message>
      <source>in all that is shown</source>
      <translation>kaikissa näytetyissä</translation>
    </message>
    <message>
      <source>Studying and age explain part of low incomes and short schooling. Where students or pensioners are many, read a low level in that light.</source>
      <translation>Opiskelu ja ikä selittävät osan pienistä tuloista ja lyhyestä koulutuksesta. Missä opiskelijoita tai eläkeläisiä on paljon, matala taso on luettava tätä taustaa vasten.</translation>
    </message>
    <message>
      <source>Share of inhabitants where the level is clearly below the regional level, weighted by people</source>
      <translation>Väestöpainotettu osuus asukkaista siellä, missä taso on selvästi alle seudun tason</translation>
    </message>
    <message>
      <source>Inhabitants</source>
      <translation>Asukkaat</translation>
    </message>
    <message>
      <source>Students and pensioners at the lowest level</source>
      <translation>Opiskelijat ja eläkeläiset alimmalla tasolla</translation>
    </message>
    <message>
      <source>no place at this level</source>
      <translation>ei yhtään paikkaa tällä tasolla</translation>
    </message>
    <message>
      <source>Segregation of groups {years}</source>
      <translation>Ryhmien eriytyminen {years}</translation>
    </message>
    <message>
      <source>People spread by lot do not live evenly: where places hold few people, their shares differ by chance. Read each value against the one expected at random.</source>
      <translation>Arvalla sijoitetutkaan ihmiset eivät asu tasaisesti: missä paikoissa on vähän asukkaita, osuudet eroavat sattumalta. Lue kutakin arvoa satunnaisesti odotettuun verrattuna.</translation>
    </message>
    <message>
      <source>The corrected value is 0 at the expectation at random and 1 at complete segregation. It is a rescaling and no unbiased estimate: it can lie far from the segregation that underlies the figures.</source>
      <translation>Korjattu arvo on 0 satunnaisesti odotetun arvon kohdalla ja 1 täydellisessä eriytymisessä. Se on uudelleenskaalaus eikä harhaton estimaatti: se voi olla kaukana lukujen taustalla olevasta eriytymisestä.</translation>
    </message>
    <message>
      <source>The interval below a value is that of the segregation that underlies the figures, without what chance adds; it often lies below the value. In simulated regions with a known truth it held it in at least 90 % of cases, but in fewer where shares take a few exact values only. Measures without an interval have none that could be trusted so far.</source>
      <translation>Arvon alla oleva väli koskee lukujen taustalla olevaa eriytymistä ilman sattuman lisää; se on usein arvoa alempana. Simuloiduilla alueilla, joiden totuus tunnetaan, väli sisälsi sen vähintään 90 prosentissa tapauksista, mutta harvemmin, jos osuudet saavat vain muutamia tarkkoja arvoja. Mittareilla, joilla ei ole väliä, ei toistaiseksi ole luotettavaa väliä.</translation>
    </message>
    <message>
      <source>Measures grow as places shrink. Compare years and regions of the same cell size, the same scale and the same definitions only.</source>
      <translation>Mittaluvut kasvavat, kun paikat pienenevät. Vertaa vain vuosia ja alueita, joissa ruutukoko, mittakaava ja määritelmät ovat samat.</translation>
    </message>
    <message>
      <source>Only places where all groups may be seen count. Where the people counted change from year to year, so may the measure.</source>
      <translation>Mukana ovat vain paikat, joissa kaikki ryhmät saa näyttää. Jos mukana olevat asukkaat vaihtuvat vuodesta toiseen, mittalukukin voi muuttua.</translation>
    </message>
    <message>
      <source>Measures: Duncan and Duncan 1955; Massey and Denton 1988; Reardon and Firebaugh 2002; Reardon and O'Sullivan 2004; Reardon 2011. Expectation and correction for randomness: Carrington and Troske 1997. Intervals: mixture of binomials (Kiefer and Wolfowitz 1956; Rathelot 2012), profile likelihood (Murphy and van der Vaart 2000), differences by Zou and Donner 2008.</source>
      <translation>Mittarit: Duncan ja Duncan 1955; Massey ja Denton 1988; Reardon ja Firebaugh 2002; Reardon ja O'Sullivan 2004; Reardon 2011. Odotusarvo ja satunnaisuuskorjaus: Carrington ja Troske 1997. Välit: binomijakaumien sekoitus (Kiefer ja Wolfowitz 1956; Rathelot 2012), profiiliuskottavuus (Murphy ja van der Vaart 2000), erotukset: Zou ja Donner 2008.</translation>
    </message>
    <message>
      <source>Passed: no suppressed figure can be worked out.</source>
      <translation>Läpäisty: mitään suojattua lukua ei voi päätellä.</translation>
    </message>
    <message>
      <source>Failed: do not publish these layers before what stands below is mended.</source>
      <translation>Ei läpäisty: älä julkaise näitä tasoja ennen kuin alla oleva on korjattu.</translation>
    </message>
    <message>
      <source>Audit of disclosure</source>
      <translation>Paljastumisen tarkastus</translation>
    </message>
    <message>
      <source>INTERNAL: this report tells what can be worked out of suppressed figures. It is not for publication and not to be passed on.</source>
      <translation>SISÄINEN: tämä raportti kertoo, mitä suojatuista luvuista voi päätellä. Sitä ei saa julkaista eikä antaa eteenpäin.</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Arvio</translation>
    </message>
    <message>
      <source>Hidden figures</source>
      <translation>Piilotettuja lukuja</translation>
    </message>
    <message>
      <source>What the attack found</source>
      <translation>Mitä hyökkäys löysi</translation>
    </message>
    <message>
      <source>scipy with HiGHS is not installed: where totals cross, the attack cannot decide, and what is not decided fails.</source>
      <translation>scipy (HiGHS) puuttuu: hyökkäys ei voi ratkaista risteäviä summia, ja ratkaisematta jäänyt ei läpäise.</translation>
    </message>
    <message>
      <source>What is wrong with the layers</source>
      <translation>Mikä tasoissa on vialla</translation>
    </message>
    <message>
      <source>Cell, year</source>
      <translation>Ruutu, vuosi</translation>
    </message>
    <message>
      <source>What is left of it</source>
      <translation>Mitä siitä jää jäljelle</translation>
    </message>
    <message>
      <source>Published figures that give it away</source>
      <translation>Julkaistut luvut, jotka paljastavat sen</translation>
    </message>
    <message>
      <source>Figures that are given away, or may be</source>
      <translation>Luvut, jotka paljastuvat tai voivat paljastua</translation>
    </message>
    <message>
      <source>{count} further figures are in the table of verdicts.</source>
      <translation>Taulukossa on lisäksi {count} lukua.</translation>
    </message>
    <message>
      <source>Repair</source>
      <translation>Korjaus</translation>
    </message>
    <message>
      <source>People it hides</source>
      <translation>Asukkaita, jotka se piilottaa</translation>
    </message>
    <message>
      <source>Figures it helps</source>
      <translation>Lukuja, joita se auttaa</translation>
    </message>
    <message>
      <source>What would help, cheapest first</source>
      <translation>Mikä auttaisi, halvin ensin</translation>
    </message>
    <message>
      <source>Run the audit again after every repair: one may open another way.</source>
      <translation>Tee tarkastus uudelleen jokaisen korjauksen jälkeen: korjaus voi avata toisen tien.</translation>
    </message>
    <message>
      <source>Every published figure is read as a sum of counts. A figure is given away exactly if one number is left of it; nearly, if fewer than three whole numbers are left, if a hidden base surely lies below the threshold, if less than half of a public base below the threshold is left, or if an amount of money is known to within a fifth.</source>
      <translation>Jokainen julkaistu luku luetaan määrien summana. Luku paljastuu tarkasti, jos siitä jää jäljelle yksi arvo; lähes, jos jäljelle jää alle kolme kokonaislukua, jos piilotettu kantaluku on varmasti alle kynnyksen, jos kynnystä pienemmästä julkisesta kantaluvusta jää jäljelle alle puolet tai jos rahamäärä tunnetaan viidenneksen tarkkuudella.</translation>
    </message>
    <message>
      <source>Nested totals are solved as a tree, two crossing divisions as a flow (Gusfield 1988), the rest by rank test, linear and integer programme (Fischetti and Salazar 2001).</source>
      <translation>Sisäkkäiset summat ratkaistaan puuna, kaksi risteävää jakoa virtauksena (Gusfield 1988), muut astetestillä sekä lineaarisella ja kokonaislukuoptimoinnilla (Fischetti ja Salazar 2001).</translation>
    </message>
    <message>
      <source>What nobody has named as known is not attacked with: local knowledge, licensed layers of others, other years. Sums of hidden variables are not judged by themselves.</source>
      <translation>Sitä, mitä ei ole ilmoitettu tunnetuksi, ei käytetä hyökkäykseen: paikallistuntemusta, muiden lisensoituja tasoja, muita vuosia. Piilotettujen muuttujien summia ei arvioida erikseen.</translation>
    </message>
    <message>
      <source>Neighbourhoods: {kernel}.</source>
      <translation>Naapurustot: {kernel}.</translation>
    </message>
    <message>
      <source>Randomness: every person's group drawn by lot.</source>
      <translation>Satunnaisuus: kunkin henkilön ryhmä on arvottu.</translation>
    </message>
    <message>
      <source>Randomness: the group of every household of {size} people drawn by lot.</source>
      <translation>Satunnaisuus: kunkin {size} hengen asuntokunnan ryhmä on arvottu.</translation>
    </message>
    <message>
      <source>owner-occupied</source>
      <translation>omistus</translation>
    </message>
    <message>
      <source>rental</source>
      <translation>vuokra</translation>
    </message>
    <message>
      <source>state-subsidised rental</source>
      <translation>valtion tukema vuokra</translation>
    </message>
    <message>
      <source>right of occupancy</source>
      <translation>asumisoikeus</translation>
    </message>
    <message>
      <source>other</source>
      <translation>muu</translation>
    </message>
    <message>
      <source>small house</source>
      <translation>pientalo</translation>
    </message>
    <message>
      <source>terraced house</source>
      <translation>rivitalo</translation>
    </message>
    <message>
      <source>block of flats</source>
      <translation>kerrostalo</translation>
    </message>
    <message>
      <source>tenure</source>
      <translation>hallintamuoto</translation>
    </message>
    <message>
      <source>house type</source>
      <translation>talotyyppi</translation>
    </message>
    <message>
      <source>decade of completion</source>
      <translation>valmistumisvuosikymmen</translation>
    </message>
    <message>
      <source>before {year}</source>
      <translation>ennen vuotta {year}</translation>
    </message>
    <message>
      <source>{decade}s</source>
      <translation>{decade}-luku</translation>
    </message>
    <message>
      <source>“{part}” names no category; write value=name, the name in small letters a–z, digits and _.</source>
      <translation>”{part}” ei nimeä luokkaa; kirjoita arvo=nimi, nimi pienin kirjaimin a–z, numeroin ja merkillä _.</translation>
    </message>
    <message>
      <source>“{part}” is no category known here; known are {known}.</source>
      <translation>”{part}” ei ole tunnettu luokka; tunnetut ovat {known}.</translation>
    </message>
    <message>
      <source>“{value}” is stated twice; state each value once.</source>
      <translation>”{value}” on annettu kahdesti; anna jokainen arvo kerran.</translation>
    </message>
    <message>
      <source>No category is stated; write value=name, separated by commas.</source>
      <translation>Yhtään luokkaa ei ole annettu; kirjoita arvo=nimi pilkuilla erotettuina.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: field “{field}” holds what is no category in {rows} rows: {texts}. Their dwellings are in no share of it; correct them or state the categories.</source>
      <translation>Taso ”{layer}”: kentässä ”{field}” on {rows} rivillä arvo, joka ei ole luokka: {texts}. Näiden asunnot eivät ole mukana sen osuuksissa; korjaa arvot tai anna luokat.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: field “{field}” is empty in {rows} rows; their dwellings are in no share of it.</source>
      <translation>Taso ”{layer}”: kenttä ”{field}” on tyhjä {rows} rivillä; näiden asunnot eivät ole mukana sen osuuksissa.</translation>
    </message>
    <message>
      <source>There is no indicator “{indicator}”; known are {known}.</source>
      <translation>Indikaattoria ”{indicator}” ei ole; käytettävissä ovat {known}.</translation>
    </message>
    <message>
      <source>“{indicator}” cannot be had of several cells together; leave it out of the need-type index.</source>
      <translation>Tunnuslukua ”{indicator}” ei saa usealle ruudulle yhteensä; jätä se pois tarvetyyppisestä indeksistä.</translation>
    </message>
    <message>
      <source>The need-type index needs at least one indicator with a weight that is a plain number and not zero.</source>
      <translation>Tarvetyyppinen indeksi vaatii vähintään yhden tunnusluvun, jonka paino on tavallinen luku eikä nolla.</translation>
    </message>
    <message>
      <source>No indicator is left ({indicators}): a median of several cells cannot be had from those of each, and a density is of a cell's own area; choose shares or means.</source>
      <translation>Yhtään indikaattoria ei jää ({indicators}): usean ruudun mediaania ei saa ruutujen mediaaneista, ja tiheys koskee ruudun omaa alaa; valitse osuuksia tai keskiarvoja.</translation>
    </message>
    <message>
      <source>“{text}” is no distance; write metres above zero, for example 300, 500, 1000.</source>
      <translation>“{text}” ei ole etäisyys; kirjoita nollaa suurempia metrejä, esimerkiksi 300, 500, 1000.</translation>
    </message>
    <message>
      <source>No distance is stated; write metres, for example 300, 500, 1000.</source>
      <translation>Etäisyyttä ei ole annettu; kirjoita metrejä, esimerkiksi 300, 500, 1000.</translation>
    </message>
    <message>
      <source>Fictional training data: the Mallila city region does not exist, it lies in the open sea, and every number in it is drawn at random.</source>
      <translation>Kuvitteellinen harjoitusaineisto: Mallilan kaupunkiseutua ei ole olemassa, se on avomerellä, ja jokainen sen luku on arvottu.</translation>
    </message>
    <message>
      <source>There is no training region of size “{size}”; choose one of: {sizes}.</source>
      <translation>Harjoitusseutua, jonka koko on ”{size}”, ei ole; valitse jokin näistä: {sizes}.</translation>
    </message>
    <message>
      <source>The training region needs at least one year between {first} and {last}.</source>
      <translation>Harjoitusseutu tarvitsee vähintään yhden vuoden väliltä {first}–{last}.</translation>
    </message>
    <message>
      <source>“{reference}” is no reference; choose one of {references}.</source>
      <translation>”{reference}” ei ole vertailukohta; valitse jokin näistä: {references}.</translation>
    </message>
    <message>
      <source>The base year {year} is not in the data; choose one of {years}.</source>
      <translation>Perusvuosi {year} puuttuu aineistosta; valitse jokin näistä: {years}.</translation>
    </message>
    <message>
      <source>“{text}” is no recipe of an index; compute the index again with “Indicators”.</source>
      <translation>”{text}” ei ole indeksin resepti; laske indeksi uudelleen työkalulla ”Indikaattorit”.</translation>
    </message>
    <message>
      <source>All cells are suppressed or missing for {indicators}; use larger cells, or other indicators or data.</source>
      <translation>Indikaattorien {indicators} tiedot ovat kaikissa ruuduissa suojattuja tai puuttuvia; käytä suurempia ruutuja, muita indikaattoreita tai toista aineistoa.</translation>
    </message>
    <message>
      <source>“{choice}” is not known here; choose one of {known}.</source>
      <translation>Vaihtoehtoa ”{choice}” ei ole; valitse jokin näistä: {known}.</translation>
    </message>
    <message>
      <source>The indicator “{indicator}” needs “{concept}”, which the data does not have; it has {concepts}. Leave the indicator out, or add the data.</source>
      <translation>Indikaattori ”{indicator}” tarvitsee muuttujan ”{concept}”, jota aineistossa ei ole; siinä ovat {concepts}. Jätä indikaattori pois tai täydennä aineistoa.</translation>
    </message>
    <message>
      <source>The indicator “{indicator}” needs grid cells, and the data is of areas; leave the indicator out.</source>
      <translation>Indikaattori ”{indicator}” tarvitsee ruutuja, mutta aineisto koskee alueita; jätä indikaattori pois.</translation>
    </message>
    <message>
      <source>“{indicator}” is the same in all visible cells of the reference, so there is no spread to measure by; choose another reference, more cells, or leave the indicator out of the index.</source>
      <translation>”{indicator}” on sama kaikissa vertailukohdan näkyvissä ruuduissa, joten hajontaa, johon verrata, ei ole; valitse toinen vertailukohta tai enemmän ruutuja tai jätä indikaattori pois indeksistä.</translation>
    </message>
    <message>
      <source>The regional rate of “{indicator}” is zero, so nothing can be related to it; choose another method or leave the indicator out of the index.</source>
      <translation>Indikaattorin ”{indicator}” arvo koko seudulla on nolla, joten mitään ei voi suhteuttaa siihen; valitse toinen laskentatapa tai jätä indikaattori pois indeksistä.</translation>
    </message>
    <message>
      <source>The mean of shares takes shares only, and “{indicator}” is none; choose another method or leave the indicator out of the index.</source>
      <translation>Osuuksien keskiarvoon kelpaavat vain osuudet, eikä ”{indicator}” ole osuus; valitse toinen laskentatapa tai jätä indikaattori pois indeksistä.</translation>
    </message>
    <message>
      <source>No cell has an index: everything is suppressed or missing for {indicators}. Use larger cells, other indicators, or fewer variables per index.</source>
      <translation>Yhdelläkään ruudulla ei ole indeksiä: indikaattoreista {indicators} kaikki tiedot ovat suojattuja tai puuttuvia. Käytä suurempia ruutuja tai muita indikaattoreita tai vaadi indeksiin vähemmän muuttujia.</translation>
    </message>
    <message>
      <source>The weight {weight} of “{indicator}” cannot be used; give a plain number.</source>
      <translation>Indikaattorin ”{indicator}” painoa {weight} ei voi käyttää; anna tavallinen luku.</translation>
    </message>
    <message>
      <source>All weights of the index are zero; give at least one indicator a weight, or leave the weights empty.</source>
      <translation>Indeksin kaikki painot ovat nollia; anna paino vähintään yhdelle indikaattorille tai jätä painot tyhjiksi.</translation>
    </message>
    <message>
      <source>The index has {variables} variables, so {needed} of them cannot be demanded.</source>
      <translation>Indeksin muuttujien määrä on {variables}, joten niistä ei voi vaatia määrää {needed}; pienennä vaadittua määrää.</translation>
    </message>
    <message>
      <source>The index is the same in all cells that {year} is compared with, so there are no levels; choose another reference or method, or more cells.</source>
      <translation>Indeksi on sama kaikissa ruuduissa, joihin vuotta {year} verrataan, joten tasoja ei voi muodostaa; valitse toinen vertailukohta tai laskentatapa tai enemmän ruutuja.</translation>
    </message>
    <message>
      <source>“{indicator}” is not visible in the base year {year}; choose another base year or reference.</source>
      <translation>”{indicator}” ei ole näkyvissä perusvuonna {year}; valitse toinen perusvuosi tai vertailukohta.</translation>
    </message>
    <message>
      <source>The data does not have the variable “{concept}”; choose another group, or add the data.</source>
      <translation>Aineistossa ei ole muuttujaa ”{concept}”; valitse toinen ryhmä tai lisää aineisto.</translation>
    </message>
    <message>
      <source>A radius needs grid cells, and the data is of areas; leave the radius empty.</source>
      <translation>Säde edellyttää ruutuja, ja aineisto on alueittainen; jätä säde tyhjäksi.</translation>
    </message>
    <message>
      <source>Index of dissimilarity (D)</source>
      <translation>Erilaisuusindeksi (D)</translation>
    </message>
    <message>
      <source>Gini index of segregation (G)</source>
      <translation>Segregaation Gini-indeksi (G)</translation>
    </message>
    <message>
      <source>Information theory index (H)</source>
      <translation>Informaatioteoreettinen indeksi (H)</translation>
    </message>
    <message>
      <source>Atkinson index (A), b = 0.5</source>
      <translation>Atkinsonin indeksi (A), b = 0,5</translation>
    </message>
    <message>
      <source>Dissimilarity adjusted for adjacent cells (Morrill)</source>
      <translation>Naapuriruuduilla korjattu erilaisuusindeksi (Morrill)</translation>
    </message>
    <message>
      <source>Isolation index (xPx)</source>
      <translation>Eristyneisyysindeksi (xPx)</translation>
    </message>
    <message>
      <source>Interaction index (xPy)</source>
      <translation>Vuorovaikutusindeksi (xPy)</translation>
    </message>
    <message>
      <source>Correlation ratio (eta squared)</source>
      <translation>Korrelaatiosuhde (etan neliö)</translation>
    </message>
    <message>
      <source>Exposure of each group to each other</source>
      <translation>Ryhmien altistuminen toisilleen</translation>
    </message>
    <message>
      <source>Concentration in inhabited cells (delta)</source>
      <translation>Keskittyminen asuttuihin ruutuihin (delta)</translation>
    </message>
    <message>
      <source>Absolute centralisation (ACE)</source>
      <translation>Absoluuttinen keskustasijainti (ACE)</translation>
    </message>
    <message>
      <source>Relative centralisation (RCE)</source>
      <translation>Suhteellinen keskustasijainti (RCE)</translation>
    </message>
    <message>
      <source>Spatial proximity (SP)</source>
      <translation>Spatiaalinen läheisyys (SP)</translation>
    </message>
    <message>
      <source>Multigroup dissimilarity (D)</source>
      <translation>Usean ryhmän erilaisuusindeksi (D)</translation>
    </message>
    <message>
      <source>Multigroup Gini index (G)</source>
      <translation>Usean ryhmän Gini-indeksi (G)</translation>
    </message>
    <message>
      <source>Multigroup information theory index (H)</source>
      <translation>Usean ryhmän informaatioteoreettinen indeksi (H)</translation>
    </message>
    <message>
      <source>Divergence, mutual information (M)</source>
      <translation>Divergenssi, keskinäisinformaatio (M)</translation>
    </message>
    <message>
      <source>Relative diversity (R)</source>
      <translation>Suhteellinen monimuotoisuus (R)</translation>
    </message>
    <message>
      <source>Normalised exposure (P)</source>
      <translation>Normeerattu altistuminen (P)</translation>
    </message>
    <message>
      <source>Squared coefficient of variation (C)</source>
      <translation>Variaatiokertoimen neliö (C)</translation>
    </message>
    <message>
      <source>Diversity of the whole (entropy)</source>
      <translation>Kokonaisuuden monimuotoisuus (entropia)</translation>
    </message>
    <message>
      <source>Simpson's diversity of the whole</source>
      <translation>Kokonaisuuden monimuotoisuus (Simpson)</translation>
    </message>
    <message>
      <source>Rank-order information theory index</source>
      <translation>Järjestysasteikon informaatioteoreettinen indeksi</translation>
    </message>
    <message>
      <source>Rank-order variance ratio index</source>
      <translation>Järjestysasteikon varianssisuhde</translation>
    </message>
    <message>
      <source>Spatial information theory index</source>
      <translation>Spatiaalinen informaatioteoreettinen indeksi</translation>
    </message>
    <message>
      <source>Spatial dissimilarity</source>
      <translation>Spatiaalinen erilaisuusindeksi</translation>
    </message>
    <message>
      <source>Spatial relative diversity</source>
      <translation>Spatiaalinen suhteellinen monimuotoisuus</translation>
    </message>
    <message>
      <source>Spatial exposure of each group to each other</source>
      <translation>Ryhmien spatiaalinen altistuminen toisilleen</translation>
    </message>
    <message>
      <source>Diversity of the cell (entropy)</source>
      <translation>Ruudun monimuotoisuus (entropia)</translation>
    </message>
    <message>
      <source>Simpson's diversity of the cell</source>
      <translation>Ruudun monimuotoisuus (Simpson)</translation>
    </message>
    <message>
      <source>Divergence of the cell</source>
      <translation>Ruudun divergenssi</translation>
    </message>
    <message>
      <source>Contribution to isolation and exposure</source>
      <translation>Osuus eristyneisyydestä ja altistumisesta</translation>
    </message>
    <message>
      <source>The measure “{measure}” orders the units by their area and is 0 / 0 on cells of equal size; use “delta” instead.</source>
      <translation>Mittaluku ”{measure}” järjestää alueyksiköt pinta-alan mukaan ja on samankokoisilla ruuduilla 0 / 0; käytä sen sijaan mittalukua ”delta”.</translation>
    </message>
    <message>
      <source>There is no measure “{measure}”; known are {known}.</source>
      <translation>Mittalukua ”{measure}” ei ole; tunnettuja ovat {known}.</translation>
    </message>
    <message>
      <source>“{groups}”: {missing} of {rows} values are missing: {reason}.</source>
      <translation>”{groups}”: {rows} arvosta puuttuu {missing}: {reason}.</translation>
    </message>
    <message>
      <source>The mean household size is {size}; it must be at least 1 (1 = persons drawn independently).</source>
      <translation>Asuntokunnan keskikoko on {size}; sen on oltava vähintään 1 (1 = henkilöt arvotaan toisistaan riippumatta).</translation>
    </message>
    <message>
      <source>The level of the interval is {level}; it must lie between 0 and 1, as 0.9 does.</source>
      <translation>Välin taso on {level}; sen on oltava välillä 0–1, kuten 0,9.</translation>
    </message>
    <message>
      <source>In {cells} cells the group is larger than the whole that it is measured against; choose a whole that the group is a part of.</source>
      <translation>Ryhmä on {cells} ruudussa suurempi kuin kokonaisuus, johon sitä verrataan; valitse kokonaisuus, johon ryhmä kuuluu.</translation>
    </message>
    <message>
      <source>Counts are missing or negative in {cells} cells; leave these cells out of measures of segregation.</source>
      <translation>Lukumääriä puuttuu tai on negatiivisia {cells} ruudussa; jätä nämä ruudut pois segregaation mittaluvuista.</translation>
    </message>
    <message>
      <source>“{item}” is no group within its whole; write group/whole, for example low_income/income_base.</source>
      <translation>”{item}” ei ole ryhmä kokonaisuudessaan; kirjoita ryhmä/kokonaisuus, esimerkiksi low_income/income_base.</translation>
    </message>
    <message>
      <source>“{item}” is no set of groups; join at least two different ones by +, for example low_income+middle_income+high_income.</source>
      <translation>”{item}” ei ole ryhmien joukko; yhdistä vähintään kaksi eri ryhmää merkillä +, esimerkiksi low_income+middle_income+high_income.</translation>
    </message>
    <message>
      <source>There is no variable “{concept}”; known are {known}.</source>
      <translation>Muuttujaa ”{concept}” ei ole; käytettävissä ovat {known}.</translation>
    </message>
    <message>
      <source>The variable “{concept}” is a mean or median; segregation is measured of groups that are counted.</source>
      <translation>Muuttuja ”{concept}” on keskiarvo tai mediaani; segregaatiota mitataan ryhmistä, joista on lukumäärä.</translation>
    </message>
    <message>
      <source>Change runs from an earlier to a later year; {first} is not before {last}.</source>
      <translation>Muutos lasketaan aiemmasta vuodesta myöhempään; {first} ei ole ennen vuotta {last}.</translation>
    </message>
    <message>
      <source>There is nothing to measure: choose groups, and measures that are made for them (those of one group for GROUPS, those of several for MULTIGROUP).</source>
      <translation>Mitattavaa ei ole: valitse ryhmät ja niille tarkoitetut mittaluvut (GROUPS: yhden ryhmän, MULTIGROUP: usean ryhmän mittaluvut).</translation>
    </message>
    <message>
      <source>the data of the year lacks one of the variables</source>
      <translation>vuoden aineistosta puuttuu jokin muuttujista</translation>
    </message>
    <message>
      <source>there is no place that shows all of the groups</source>
      <translation>missään paikassa eivät kaikki ryhmät ole näkyvissä</translation>
    </message>
    <message>
      <source>the figures are suppressed (privacy protection)</source>
      <translation>luvut on suojattu (tietosuoja)</translation>
    </message>
    <message>
      <source>there is nobody to count</source>
      <translation>laskettavia ei ole</translation>
    </message>
    <message>
      <source>the groups are larger than their whole: they are no parts of it, or they overlap</source>
      <translation>ryhmät ovat suurempia kuin kokonaisuutensa: ne eivät ole sen osia tai ne ovat päällekkäisiä</translation>
    </message>
    <message>
      <source>nobody of the groups lives in the places shown</source>
      <translation>näytettävissä paikoissa ei asu ketään ryhmistä</translation>
    </message>
    <message>
      <source>people live in a single place that is shown, so there is nothing to compare</source>
      <translation>asukkaita on vain yhdessä näytettävässä paikassa, joten vertailtavaa ei ole</translation>
    </message>
    <message>
      <source>there is nobody in the group, or nobody outside it</source>
      <translation>ryhmässä ei ole ketään, tai kaikki kuuluvat siihen</translation>
    </message>
    <message>
      <source>fewer than five ordered classes: too few limits between them for a curve</source>
      <translation>järjestettyjä luokkia on alle viisi: niiden välissä on liian vähän rajoja käyrään</translation>
    </message>
    <message>
      <source>the measure needs grid cells, and the data is of areas</source>
      <translation>mittaluku edellyttää ruutuja, ja aineisto on alueittainen</translation>
    </message>
    <message>
      <source>the measure needs a radius or a number of nearest people</source>
      <translation>mittaluku edellyttää säteen tai lähimpien asukkaiden määrän</translation>
    </message>
    <message>
      <source>no two inhabited cells touch</source>
      <translation>mitkään kaksi asuttua ruutua eivät kosketa toisiaan</translation>
    </message>
    <message>
      <source>fewer people live there than are to be found</source>
      <translation>siellä asuu vähemmän ihmisiä kuin lähimpiä haetaan</translation>
    </message>
    <message>
      <source>a variable is defined differently in the two years</source>
      <translation>muuttuja on määritelty eri tavoin näinä kahtena vuonna</translation>
    </message>
    <message>
      <source>it does not depend on who lives where, so randomness has no expectation of it</source>
      <translation>se ei riipu siitä, kuka asuu missäkin, joten sillä ei ole satunnaista odotusarvoa</translation>
    </message>
    <message>
      <source>complete segregation has no value of its own to rescale by</source>
      <translation>täydellisellä eriytymisellä ei ole omaa arvoa, johon skaalata</translation>
    </message>
    <message>
      <source>randomness alone segregates completely, so there is no room to rescale in</source>
      <translation>pelkkä sattuma eriyttää täydellisesti, joten skaalattavaa väliä ei ole</translation>
    </message>
    <message>
      <source>there is no interval for this measure that holds what underlies it often enough</source>
      <translation>tälle mittarille ei ole väliä, joka sisältäisi taustalla olevan arvon riittävän usein</translation>
    </message>
    <message>
      <source>only single persons or households live in the places shown, which tells nothing of what underlies the value</source>
      <translation>näytetyissä paikoissa asuu vain yksittäisiä henkilöitä tai kotitalouksia, mikä ei kerro mitään arvon taustasta</translation>
    </message>
    <message>
      <source>choose other groups</source>
      <translation>valitse muita ryhmiä</translation>
    </message>
    <message>
      <source>choose other measures or scales</source>
      <translation>valitse muita mittareita tai mittakaavoja</translation>
    </message>
    <message>
      <source>choose other groups or years, or add the data</source>
      <translation>valitse muita ryhmiä tai vuosia, tai lisää puuttuvat tiedot</translation>
    </message>
    <message>
      <source>use larger cells, or groups of more people</source>
      <translation>käytä suurempia ruutuja tai ryhmiä, joissa on enemmän ihmisiä</translation>
    </message>
    <message>
      <source>name a whole that holds them, or correct the data</source>
      <translation>nimeä kokonaisuus, johon ne sisältyvät, tai korjaa aineisto</translation>
    </message>
    <message>
      <source>use a larger region or smaller cells</source>
      <translation>käytä laajempaa aluetta tai pienempiä ruutuja</translation>
    </message>
    <message>
      <source>Nothing can be measured of “{groups}”: {reason}; {remedy}.</source>
      <translation>Ryhmistä ”{groups}” ei voi mitata mitään: {reason}; {remedy}.</translation>
    </message>
    <message>
      <source>all people within the radius alike</source>
      <translation>kaikki säteen sisällä asuvat saman verran</translation>
    </message>
    <message>
      <source>evenly less with distance, nothing from the radius on</source>
      <translation>tasaisesti vähemmän etäisyyden kasvaessa, säteestä alkaen ei mitään</translation>
    </message>
    <message>
      <source>less with distance (biweight), nothing from the radius on</source>
      <translation>vähemmän etäisyyden kasvaessa (biweight), säteestä alkaen ei mitään</translation>
    </message>
    <message>
      <source>less with distance (Gaussian; the radius is its deviation)</source>
      <translation>vähemmän etäisyyden kasvaessa (Gaussin ydin; säde on sen hajonta)</translation>
    </message>
    <message>
      <source>less with distance (exponential; 1/e at the radius)</source>
      <translation>vähemmän etäisyyden kasvaessa (eksponentiaalinen; säteellä 1/e)</translation>
    </message>
    <message>
      <source>the {k} nearest people</source>
      <translation>{k} lähintä asukasta</translation>
    </message>
    <message>
      <source>the cells themselves</source>
      <translation>ruudut sellaisinaan</translation>
    </message>
    <message>
      <source>the people within {radius} m</source>
      <translation>asukkaat {radius} metrin säteellä</translation>
    </message>
    <message>
      <source>There are not {k} nearest people: {people} are counted in all; choose a smaller k.</source>
      <translation>Lähimpiä asukkaita ei ole {k}: kaikkiaan laskussa on {people}; valitse pienempi k.</translation>
    </message>
    <message>
      <source>“{item}” is no scale; write cell, a radius in metres (1000) or a number of nearest people (k:1600).</source>
      <translation>”{item}” ei ole mittakaava; kirjoita cell, säde metreinä (1000) tai lähimpien asukkaiden määrä (k:1600).</translation>
    </message>
    <message>
      <source>The parameter b of the Atkinson index is {b}; it must lie between 0 and 1.</source>
      <translation>Atkinsonin indeksin parametri b on {b}; sen on oltava välillä 0–1.</translation>
    </message>
    <message>
      <source>The neighbourhoods of {cells} inhabited cells hold nobody or are not known; a neighbourhood must include the cell itself.</source>
      <translation>{cells} asutun ruudun naapurustossa ei ole ketään tai sitä ei tunneta; naapurustoon on kuuluttava ruutu itse.</translation>
    </message>
    <message>
      <source>The level has to be from 1 to 4, not {level}.</source>
      <translation>Tason on oltava 1–4, ei {level}.</translation>
    </message>
    <message>
      <source>Levels up to {low} and from {high} up overlap; choose the level 1 or 2, or one direction.</source>
      <translation>Tasot enintään {low} ja vähintään {high} menevät päällekkäin; valitse taso 1 tai 2 tai vain toinen suunta.</translation>
    </message>
    <message>
      <source>The false discovery rate has to be between 0 and 1, not {rate}.</source>
      <translation>Väärien löydösten osuuden on oltava nollan ja yhden välillä, ei {rate}.</translation>
    </message>
    <message>
      <source>{permutations} permutations give p-values too coarse for a false discovery rate; use at least {least}.</source>
      <translation>{permutations} permutaatiota antaa liian karkeita p-arvoja väärien löydösten osuuden rajaamiseen; käytä vähintään {least}.</translation>
    </message>
    <message>
      <source>{permutations} permutations are too few to tell any of the {cells} cells of {year} from chance at a false discovery rate of {rate}; use {needed}.</source>
      <translation>{permutations} permutaatiota ei riitä erottamaan sattumasta yhtäkään vuoden {year} ruuduista ({cells}), kun väärien löydösten osuus on {rate}; käytä {needed}.</translation>
    </message>
    <message>
      <source>Concentration: at least {cells} {what} that touch ({sides}), and {people} people.</source>
      <translation>Keskittymä: vähintään {cells} toisiaan koskettavaa ({sides}) ruutua, {what}, ja vähintään {people} asukasta.</translation>
    </message>
    <message>
      <source>cells of level {low} or below (low), or {high} or above (high),</source>
      <translation>joiden taso on enintään {low} (matala) tai vähintään {high} (korkea)</translation>
    </message>
    <message>
      <source>cells of level {low} or below (low)</source>
      <translation>joiden taso on enintään {low} (matala)</translation>
    </message>
    <message>
      <source>cells of level {high} or above (high)</source>
      <translation>joiden taso on vähintään {high} (korkea)</translation>
    </message>
    <message>
      <source>cells around which, within {radius} m, low or high values lie together beyond chance (Getis-Ord Gi*, false discovery rate {rate})</source>
      <translation>joiden ympärillä {radius} metrin säteellä matalat tai korkeat arvot sijaitsevat yhdessä sattumaa useammin (Getis-Ordin Gi*, väärien löydösten osuus {rate})</translation>
    </message>
    <message>
      <source>cells that are low or high like those around them beyond chance (local Moran's I, {permutations} permutations, seed {seed}, false discovery rate {rate})</source>
      <translation>jotka ovat matalia tai korkeita kuten ympärillään olevat, sattumaa enemmän (paikallinen Moranin I, {permutations} permutaatiota, siemenluku {seed}, väärien löydösten osuus {rate})</translation>
    </message>
    <message>
      <source>sides or corners</source>
      <translation>sivut tai kulmat</translation>
    </message>
    <message>
      <source>sides</source>
      <translation>sivut</translation>
    </message>
    <message>
      <source>Pocket: cells of level {low} or below in no such concentration, where the level of the people around within {radius} m is not low.</source>
      <translation>Paikallistuma: ruudut, joiden taso on enintään {low} ja jotka eivät kuulu keskittymään, kun {radius} metrin säteellä ympärillä asuvien taso ei ole matala.</translation>
    </message>
    <message>
      <source>{year}: concentrations of low level {low}, of high level {high}; pockets {pockets}.</source>
      <translation>{year}: matalan tason keskittymiä {low}, korkean tason keskittymiä {high}; paikallistumia {pockets}.</translation>
    </message>
    <message>
      <source>“{index}” is smoothed, so that neighbouring cells are alike by construction: concentrations grow, and what is called beyond chance is so too often. Choose the index of the cells.</source>
      <translation>”{index}” on tasoitettu, joten vierekkäiset ruudut ovat laskentatavan vuoksi samanlaisia: keskittymät kasvavat, ja sattumaa suurempia eroja löytyy liian usein. Valitse ruutujen oma indeksi.</translation>
    </message>
    <message>
      <source>The index is suppressed or missing in all cells; use larger cells, or an index of other variables.</source>
      <translation>Indeksi on suojattu tai puuttuu kaikista ruuduista; käytä suurempia ruutuja tai muista muuttujista tehtyä indeksiä.</translation>
    </message>
    <message>
      <source>The index is visible in one cell only, so there is nothing to compare it with; use a larger region or smaller cells.</source>
      <translation>Indeksi näkyy vain yhdessä ruudussa, joten sitä ei voi verrata mihinkään; käytä laajempaa aluetta tai pienempiä ruutuja.</translation>
    </message>
    <message>
      <source>There is nothing to compare: the index is the same in all visible cells, or all of them are neighbours, or none; choose another radius or another method.</source>
      <translation>Vertailtavaa ei ole: indeksi on sama kaikissa näkyvissä ruuduissa, tai kaikki ruudut ovat toistensa naapureita tai mitkään eivät ole; valitse toinen säde tai toinen menetelmä.</translation>
    </message>
    <message>
      <source>There are {people} people in {year}, fewer than the {k} nearest; choose a smaller number.</source>
      <translation>Vuonna {year} asukkaita on {people}, vähemmän kuin {k} lähintä; valitse pienempi luku.</translation>
    </message>
    <message>
      <source>There is no kernel “{kernel}”; known are {known}.</source>
      <translation>Ydintä ”{kernel}” ei ole; tunnetut ovat {known}.</translation>
    </message>
    <message>
      <source>The radius of {radius} m is smaller than a grid cell of {size} m; choose a radius of at least the side of a cell.</source>
      <translation>Säde {radius} m on pienempi kuin {size} m:n ruutu; valitse vähintään ruudun sivun pituinen säde.</translation>
    </message>
    <message>
      <source>With the radius of {radius} m the neighbourhoods reach over more than {limit} cells; choose a smaller radius, or data of larger cells.</source>
      <translation>Säteellä {radius} m naapurustot ulottuvat yli {limit} ruudun päähän; valitse pienempi säde tai suurempien ruutujen aineisto.</translation>
    </message>
    <message>
      <source>{cells} cells are in the data more than once; keep one row for each cell and year.</source>
      <translation>Aineistossa on {cells} ruutua useammin kuin kerran; säilytä yksi rivi ruutua ja vuotta kohti.</translation>
    </message>
    <message>
      <source>The outermost cells are more than {limit} cells apart; correct or remove the cells whose coordinates are wrong.</source>
      <translation>Uloimmat ruudut ovat yli {limit} ruudun päässä toisistaan; korjaa tai poista ruudut, joiden koordinaatit ovat väärin.</translation>
    </message>
    <message>
      <source>Neighbourhoods need grid cells, and the data is of areas; use grid data, or leave them out.</source>
      <translation>Naapurustot tarvitsevat ruutuja, ja aineisto on alueittainen; käytä ruutuaineistoa tai jätä ne pois.</translation>
    </message>
    <message>
      <source>Counts are missing in {cells} cells; only counts that are there can be summed over neighbourhoods.</source>
      <translation>Lukumäärä puuttuu {cells} ruudusta; naapurustoista voi summata vain olemassa olevia lukumääriä.</translation>
    </message>
    <message>
      <source>The number of nearest people is {k}; choose a number above 0.</source>
      <translation>Lähimpien asukkaiden määrä on {k}; valitse nollaa suurempi luku.</translation>
    </message>
    <message>
      <source>There is no rule “{rule}” for the nearest people; known are {known}.</source>
      <translation>Lähimmille asukkaille ei ole sääntöä ”{rule}”; tunnetut ovat {known}.</translation>
    </message>
    <message>
      <source>The number of people is below 0 in {cells} cells; correct or remove these cells.</source>
      <translation>Asukasmäärä on alle 0 {cells} ruudussa; korjaa tai poista nämä ruudut.</translation>
    </message>
    <message>
      <source>Cells of {size} m are not of the national lattice; choose one of {sizes} m, because cells of free sizes would tell of the people between two lattices.</source>
      <translation>{size} metrin ruudut eivät kuulu valtakunnalliseen ruudukkoon; valitse {sizes} m, sillä vapaan kokoiset ruudut kertoisivat kahden ruudukon väliin jäävistä asukkaista.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: nothing says how many households a cell has, and one large household must not stand alone in it; state the field of the household, or count households.</source>
      <translation>Taso “{layer}”: mikään ei kerro, montako taloutta ruudussa on, eikä yksi suuri talous saa olla siinä yksin; anna talouden kenttä tai laske taloudet.</translation>
    </message>
    <message>
      <source>“{concept}” is a part of “{base}”, which is not counted; add “{base}” to what a row counts.</source>
      <translation>“{concept}” on osa käsitteestä “{base}”, jota ei lasketa; lisää “{base}” siihen, mitä rivi laskee.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: “{concept}” is negative in {rows} rows; correct them or filter them out.</source>
      <translation>Taso “{layer}”: “{concept}” on negatiivinen {rows} rivillä; korjaa ne tai suodata ne pois.</translation>
    </message>
    <message>
      <source>No row of layer “{layer}” lies in Finland; check its coordinates and their reference system.</source>
      <translation>Yksikään tason “{layer}” rivi ei ole Suomessa; tarkista koordinaatit ja niiden järjestelmä.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {rows} rows outside Finland are left out.</source>
      <translation>Taso “{layer}”: {rows} riviä Suomen ulkopuolella jätetään pois.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {rows} rows without a number to count are left out.</source>
      <translation>Taso “{layer}”: {rows} riviä ilman laskettavaa määrää jätetään pois.</translation>
    </message>
    <message>
      <source>No row of layer “{layer}” has “{value}” in field “{field}”; it has {values}.</source>
      <translation>Yhdelläkään tason “{layer}” rivillä ei ole kentässä “{field}” arvoa “{value}”; siinä on {values}.</translation>
    </message>
    <message>
      <source>Field “{field}”: rows of values that are no class count in the total only ({values}).</source>
      <translation>Kentän ”{field}” arvot, jotka eivät ole luokkia, lasketaan vain kokonaismäärään ({values}).</translation>
    </message>
    <message>
      <source>Field “{field}” is empty in {rows} rows; they count in the total only.</source>
      <translation>Kenttä “{field}” on tyhjä {rows} rivillä; ne lasketaan vain kokonaismäärään.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: choose the fields with the counts, and the field with what they are counted of.</source>
      <translation>Taso ”{layer}”: valitse lukumäärien kentät ja kenttä, josta ne on laskettu.</translation>
    </message>
    <message>
      <source>There are {counts} counts and {bases} bases; choose one base for all, or one for each count in their order.</source>
      <translation>Lukumääriä on {counts} ja kantoja {bases}; valitse yksi kanta kaikille, tai yksi kullekin samassa järjestyksessä.</translation>
    </message>
    <message>
      <source>Field “{field}” is chosen as a count and as a base; bases are masked with their counts, so choose it as the base only.</source>
      <translation>Kenttä ”{field}” on valittu sekä lukumääräksi että kannaksi; kannat suojataan lukumäärien kanssa, joten valitse se vain kannaksi.</translation>
    </message>
    <message>
      <source>Field “{field}” of layer “{layer}” is no count but is computed of counts (a z-score, share, mean, smoothed value or change). Masking it now protects nothing, because the cells around it hold what is masked; mask the counts and compute it of them.</source>
      <translation>Tason ”{layer}” kenttä ”{field}” ei ole lukumäärä, vaan lukumääristä laskettu (z-arvo, osuus, keskiarvo, tasoitettu arvo tai muutos). Sen peittäminen nyt ei suojaa mitään, sillä ympäröivät ruudut sisältävät sen, mitä on peitetty; suojaa lukumäärät ja laske se niistä.</translation>
    </message>
    <message>
      <source>Field “{count}” is larger than its base “{base}” in {cells} cells; choose the field that it is counted of.</source>
      <translation>Kenttä ”{count}” on suurempi kuin kantansa ”{base}” {cells} ruudussa; valitse kenttä, josta se on laskettu.</translation>
    </message>
    <message>
      <source>No row of layer “{layer}” has a known place; it needs one of these fields, filled in: {fields}, or the geometries as they were delivered.</source>
      <translation>Karttatason ”{layer}” yhdenkään rivin sijaintia ei tunneta; se tarvitsee jonkin näistä kentistä täytettynä: {fields}, tai geometriat sellaisina kuin ne toimitettiin.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: {rows} rows without a known place are left out.</source>
      <translation>Karttataso ”{layer}”: pois jätettiin rivit, joiden sijaintia ei tunneta ({rows}).</translation>
    </message>
    <message>
      <source>Layers “{first}” ({one} m) and “{second}” ({other} m) are on different lattices; import one cell size and one grid at a time.</source>
      <translation>Karttatasot ”{first}” ({one} m) ja ”{second}” ({other} m) ovat eri ruudukoissa; tuo yksi ruutukoko ja yksi ruudukko kerrallaan.</translation>
    </message>
    <message>
      <source>Layers “{first}” ({one}) and “{second}” ({other}) are in different coordinate reference systems; choose layers in the same one.</source>
      <translation>Karttatasot ”{first}” ({one}) ja ”{second}” ({other}) ovat eri koordinaattijärjestelmissä; valitse karttatasot, joilla on sama koordinaattijärjestelmä.</translation>
    </message>
    <message>
      <source>{areas} areas have no outline in any layer: their figures are in the table, but they are not on the map.</source>
      <translation>{areas} alueella ei ole rajoja millään karttatasolla: niiden luvut ovat taulukossa, mutta niitä ei ole kartalla.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no id of its areas; one of these fields is needed: {fields}.</source>
      <translation>Karttatasossa ”{layer}” ei ole alueiden tunnusta; lisää jokin näistä kentistä: {fields}.</translation>
    </message>
    <message>
      <source>No layers are chosen; choose the statistics of at least one year.</source>
      <translation>Yhtään karttatasoa ei ole valittu; valitse vähintään yhden vuoden tilastot.</translation>
    </message>
    <message>
      <source>Layer “{layer}” is a result of this plugin; choose the statistics as they were delivered.</source>
      <translation>Karttataso ”{layer}” on tämän lisäosan tulos; valitse tilastot sellaisina kuin ne on toimitettu.</translation>
    </message>
    <message>
      <source>There is no data product “{name}”; choose one of: {known}.</source>
      <translation>Tietotuotetta ”{name}” ei ole; valitse jokin näistä: {known}.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no fields of the data product “{product}”; choose the product of the layer, and one product at a time.</source>
      <translation>Karttatasossa ”{layer}” ei ole tietotuotteen ”{product}” kenttiä; valitse karttatason oma tuote ja tuo yksi tuote kerrallaan.</translation>
    </message>
    <message>
      <source>Layers “{first}” ({one}) and “{second}” ({other}) are different data products; import one product at a time.</source>
      <translation>Karttatasot ”{first}” ({one}) ja ”{second}” ({other}) ovat eri tietotuotteita; tuo yksi tuote kerrallaan.</translation>
    </message>
    <message>
      <source>Layer “{layer}” is no data product that is known (its fields: {fields}); choose the product, or describe it in a catalogue file.</source>
      <translation>Karttataso ”{layer}” ei ole mikään tunnettu tietotuote (sen kentät: {fields}); valitse tuote tai kuvaa se luettelotiedostossa.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: field “{field}” holds {value}, a negative number that {product} does not explain; choose another product, or add the code to a catalogue file.</source>
      <translation>Karttataso ”{layer}”: kentässä ”{field}” on negatiivinen luku {value}, jota tietotuotteen ”{product}” kuvaus ei selitä; valitse toinen tuote tai lisää koodi luettelotiedostoon.</translation>
    </message>
    <message>
      <source>Year {year}, unit {cell}: {layers} give different figures of “{field}”; leave one out.</source>
      <translation>Vuosi {year}, yksikkö {cell}: {layers} antavat kentälle ”{field}” eri luvut; jätä yksi pois.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: field “{field}” should hold numbers but holds “{text}”; correct the data or choose another product.</source>
      <translation>Karttataso ”{layer}”: kentässä ”{field}” pitäisi olla lukuja, mutta siinä on ”{text}”; korjaa aineisto tai valitse toinen tietotuote.</translation>
    </message>
    <message>
      <source>The data of {year} have no population; add the layer with one of these fields: {fields}.</source>
      <translation>Vuoden {year} aineistosta puuttuu väestö; lisää karttataso, jossa on jokin näistä kentistä: {fields}.</translation>
    </message>
    <message>
      <source>Layer “{layer}”, {year}: {rows} rows repeat the figures of another and are merged.</source>
      <translation>Karttataso ”{layer}”, {year}: toisen rivin luvut toistavat rivit yhdistettiin ({rows}).</translation>
    </message>
    <message>
      <source>{year}: “{concept}” would be negative in {units} units, where a part exceeds its total; there it counts as not known.</source>
      <translation>{year}: ”{concept}” olisi negatiivinen {units} yksikössä, joissa osa on suurempi kuin kokonaismäärä; niissä se katsotaan tuntemattomaksi.</translation>
    </message>
    <message>
      <source>{year}: the ages of {rows} rows do not sum to their population; they are used as delivered.</source>
      <translation>{year}: ikäryhmien summa poikkeaa väestöstä (rivejä {rows}); luvut käytetään sellaisina kuin ne on toimitettu.</translation>
    </message>
    <message>
      <source>{year}: cell {cell} is no real place and is left out; {people} people without a known dwelling are counted in it.</source>
      <translation>{year}: ruutu {cell} ei ole todellinen paikka, ja se jätettiin pois; siihen on laskettu {people} asukasta, joiden asuntoa ei tunneta.</translation>
    </message>
    <message>
      <source>{year}: cell {cell} has {people} people, more than ten times as many as other large cells; it is kept, but check it.</source>
      <translation>{year}: ruudussa {cell} on {people} asukasta, yli kymmenen kertaa niin paljon kuin muissa suurissa ruuduissa; ruutu säilytettiin, mutta tarkista se.</translation>
    </message>
    <message>
      <source>{year}: only {listed} of the {units} cells of {region} have a row; the others count as not known, not as uninhabited.</source>
      <translation>{year}: vain {listed} ruudulla on rivi alueen {region} {units} ruudusta; muut katsotaan tuntemattomiksi, ei asumattomiksi.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has coordinates in degrees ({crs}), but a grid needs metres; choose the layer in its own coordinate reference system, {expected}.</source>
      <translation>Karttatason ”{layer}” koordinaatit ovat asteina ({crs}), mutta ruudukko tarvitsee metrejä; valitse karttataso sen omassa koordinaattijärjestelmässä, {expected}.</translation>
    </message>
    <message>
      <source>Layer “{layer}” is in {crs}, but {product} is delivered in {expected}; choose the layer as it was delivered.</source>
      <translation>Karttatason ”{layer}” koordinaattijärjestelmä on {crs}, mutta tietotuote ”{product}” toimitetaan järjestelmässä {expected}; valitse karttataso sellaisena kuin se on toimitettu.</translation>
    </message>
    <message>
      <source>Layer “{layer}” is no grid of square cells of {sizes} m, which {product} is; choose the grid layer as it was delivered.</source>
      <translation>Karttataso ”{layer}” ei ole ruudukko, jossa on neliöruutuja ({sizes} m), kuten tietotuotteessa ”{product}”; valitse ruututaso sellaisena kuin se on toimitettu.</translation>
    </message>
    <message>
      <source>{years} years are stated for {layers} layers; state one for each in their order, or write pairs layer name=year.</source>
      <translation>Ilmoitettujen vuosien määrä on {years} ja karttatasojen {layers}; ilmoita yksi vuosi kutakin karttatasoa kohti samassa järjestyksessä tai kirjoita parit karttatason nimi=vuosi.</translation>
    </message>
    <message>
      <source>A year is stated for layer “{layer}”, which is not among: {known}.</source>
      <translation>Vuosi on ilmoitettu karttatasolle ”{layer}”, jota ei ole valittujen joukossa: {known}.</translation>
    </message>
    <message>
      <source>Layer “{layer}” is stated to be of {first} and of {second}; give layers that share a name names of their own.</source>
      <translation>Karttatasolle ”{layer}” on ilmoitettu vuodet {first} ja {second}; anna samannimisille karttatasoille omat nimet.</translation>
    </message>
    <message>
      <source>“{text}” is no year; write for example 2022.</source>
      <translation>”{text}” ei ole vuosi; kirjoita esimerkiksi 2022.</translation>
    </message>
    <message>
      <source>The year of layer “{layer}” is not known: state it as {layer}=year.</source>
      <translation>Karttatason ”{layer}” vuosi ei ole tiedossa: ilmoita se muodossa {layer}=vuosi.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: year field “{field}” holds “{text}”, which is no year; correct it or state {layer}=year.</source>
      <translation>Karttataso ”{layer}”: vuosikentässä ”{field}” on ”{text}”, joka ei ole vuosi; korjaa kenttä tai ilmoita vuosi muodossa {layer}=vuosi.</translation>
    </message>
    <message>
      <source>Layer “{layer}” is stated to be of {stated}, but its year field “{field}” says {found}; correct one of them.</source>
      <translation>Karttatason ”{layer}” vuodeksi on ilmoitettu {stated}, mutta sen vuosikentässä ”{field}” on {found}; korjaa jompikumpi.</translation>
    </message>
    <message>
      <source>Layer “{layer}” is internal; nothing of it may be released.</source>
      <translation>Taso ”{layer}” on sisäinen; siitä ei saa julkaista mitään.</translation>
    </message>
    <message>
      <source>The ledger “{file}” does not exist; choose another file, or none until something has been published.</source>
      <translation>Julkaisukirjaa ”{file}” ei ole; valitse toinen tiedosto tai jätä tyhjäksi, kunnes jotakin on julkaistu.</translation>
    </message>
    <message>
      <source>The ledger “{file}” is of version {version}, and this plugin reads version {own}; update the plugin, or choose the ledger that belongs to it.</source>
      <translation>Julkaisukirja ”{file}” on versiota {version}, ja tämä lisäosa lukee versiota {own}; päivitä lisäosa tai valitse siihen kuuluva julkaisukirja.</translation>
    </message>
    <message>
      <source>“{file}” is no ledger of this plugin; choose the file that “Publish” has written.</source>
      <translation>”{file}” ei ole tämän lisäosan julkaisukirja; valitse tiedosto, jonka ”Julkaise” on kirjoittanut.</translation>
    </message>
    <message>
      <source>The ledger “{file}” is in use by somebody else; try again when they are done.</source>
      <translation>Julkaisukirja ”{file}” on toisen käytössä; yritä uudelleen, kun käyttö on päättynyt.</translation>
    </message>
    <message>
      <source>The ledger “{file}” cannot be opened or written; choose a folder where you may write.</source>
      <translation>Julkaisukirjaa ”{file}” ei voi avata tai kirjoittaa; valitse kansio, johon saat kirjoittaa.</translation>
    </message>
    <message>
      <source>A pooled remainder is made of grid cells, and these units are areas; choose another privacy protection.</source>
      <translation>Yhdistetty jäännös tehdään ruuduista, ja nämä yksiköt ovat alueita; valitse toinen tietosuoja.</translation>
    </message>
    <message>
      <source>{year}, {group}: figures in {value} units, suppressed in {suppressed}, uninhabited {uninhabited}, not in the data {absent}.</source>
      <translation>{year}, {group}: ruutuja tai alueita, joista on lukuja, {value}, suojattuja {suppressed}, asumattomia {uninhabited}, aineistosta puuttuvia {absent}.</translation>
    </message>
    <message>
      <source>The minimum base {min_base} is below the threshold {threshold} of “{group}”; raise it, or state the reason for lowering it.</source>
      <translation>Pienin perusjoukko {min_base} alittaa muuttujaryhmän ”{group}” kynnysarvon {threshold}; suurenna sitä tai ilmoita peruste kynnysarvon laskemiselle.</translation>
    </message>
    <message>
      <source>{year}: of the people in the grid data, {visible} % live in cells that are shown, {pooled} % in cells shown together as a remainder, and {totals} % are only in the totals.</source>
      <translation>{year}: ruutuaineiston asukkaista {visible} % asuu näkyvissä ruuduissa, {pooled} % ruuduissa, jotka näkyvät yhdessä jäännöksenä, ja {totals} % on mukana vain summissa.</translation>
    </message>
    <message>
      <source>{year}: of the people in the grid data, {visible} % live in cells that are shown, and {totals} % are only in the totals.</source>
      <translation>{year}: ruutuaineiston asukkaista {visible} % asuu näkyvissä ruuduissa, ja {totals} % on mukana vain summissa.</translation>
    </message>
    <message>
      <source>{year}: of the people in the grid data, {visible} % live in cells that are shown, and nearly all others in cells shown together as a remainder.</source>
      <translation>{year}: ruutuaineiston asukkaista {visible} % asuu näkyvissä ruuduissa ja lähes kaikki muut ruuduissa, jotka näkyvät yhdessä jäännöksenä.</translation>
    </message>
    <message>
      <source>{year}: all people in the grid data live in cells that are shown.</source>
      <translation>{year}: kaikki ruutuaineiston asukkaat asuvat näkyvissä ruuduissa.</translation>
    </message>
    <message>
      <source>{year}: nearly all people in the grid data live in cells that are shown.</source>
      <translation>{year}: lähes kaikki ruutuaineiston asukkaat asuvat näkyvissä ruuduissa.</translation>
    </message>
    <message>
      <source>{year}: {cells} % of the inhabited cells are shown; how many of the people in the grid data live in them is not known, for the population of some cells is suppressed.</source>
      <translation>{year}: asutuista ruuduista näkyy {cells} %; kuinka moni ruutuaineiston asukkaista asuu niissä, ei ole tiedossa, sillä joidenkin ruutujen väkiluku on suojattu.</translation>
    </message>
    <message>
      <source>{year}: the people in the grid data are {percent} % of the official population.</source>
      <translation>{year}: ruutuaineiston asukkaat ovat {percent} % virallisesta väkiluvusta.</translation>
    </message>
    <message>
      <source>suppressed in the source</source>
      <translation>suojattu lähteessä</translation>
    </message>
    <message>
      <source>suppressed in an earlier release, or found by the attack at the import</source>
      <translation>suojattu aiemmassa julkaisussa tai löydetty tuonnin murtoyrityksessä</translation>
    </message>
    <message>
      <source>threshold</source>
      <translation>kynnysarvo</translation>
    </message>
    <message>
      <source>classes that give each other away</source>
      <translation>toisensa paljastavat luokat</translation>
    </message>
    <message>
      <source>complement under public totals</source>
      <translation>täydennys julkisten summien alla</translation>
    </message>
    <message>
      <source>{year}, {group}: the rule “{rule}” hides {cells} cells with {people} people.</source>
      <translation>{year}, {group}: sääntö ”{rule}” peittää {cells} ruutua, joissa on {people} asukasta.</translation>
    </message>
    <message>
      <source>{year}, {indicator}: the cells shown differ from all cells: {share_visible} % against {share_all} %, dissimilarity {d_visible} against {d_all}. This is for you, not for publication.</source>
      <translation>{year}, {indicator}: näkyvät ruudut poikkeavat kaikista ruuduista: {share_visible} % ja {share_all} %, erilaisuusindeksi {d_visible} ja {d_all}. Tämä on sinulle, ei julkaistavaksi.</translation>
    </message>
    <message>
      <source>Layer “{layer}” is internal: nothing in it is protected, or its field “protection” is no claim of this plugin.</source>
      <translation>Taso “{layer}” on sisäinen: mitään siinä ei ole suojattu, tai sen kenttä “protection” ei ole tämän lisäosan merkintä.</translation>
    </message>
    <message>
      <source>Layer “{layer}” claims the protection “{claim}” and shows {count} figures that it hides; import the statistics again.</source>
      <translation>Tason “{layer}” suojaukseksi on merkitty “{claim}”, mutta se näyttää {count} lukua, jotka suojaus piilottaa; tuo tilastot uudelleen.</translation>
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
      <translation>{concept} on luokkiensa summa, {where}, {year}</translation>
    </message>
    <message>
      <source>edge class of {concept} in {where}, {year} ({layer})</source>
      <translation>{concept}, reunaluokka: {where}, {year} ({layer})</translation>
    </message>
    <message>
      <source>share of {concept} in {where}, {year} ({layer})</source>
      <translation>{concept}, osuus: {where}, {year} ({layer})</translation>
    </message>
    <message>
      <source>change of {concept} in {where}, {year} ({layer})</source>
      <translation>{concept}, muutos: {where}, {year} ({layer})</translation>
    </message>
    <message>
      <source>Layer “{layer}” tells another number than another layer: {figure}; check that both are of the same release.</source>
      <translation>Taso “{layer}” kertoo eri luvun kuin toinen taso: {figure}; tarkista, että molemmat ovat samaa julkaisua.</translation>
    </message>
    <message>
      <source>Layer “{layer}” is of another lattice, whose cells do not hold whole cells of the finest one; leave it out, or give it as polygons with totals.</source>
      <translation>Taso “{layer}” on eri ruudukossa, jonka ruudut eivät koostu tiheimmän ruudukon kokonaisista ruuduista; jätä se pois tai anna se monikulmioina, joilla on summat.</translation>
    </message>
    <message>
      <source>Withhold, or round, this figure: {figure}.</source>
      <translation>Jätä tämä luku julkaisematta tai pyöristä se: {figure}.</translation>
    </message>
    <message>
      <source>Suppress cell {cell} too, which lies under: {figure}.</source>
      <translation>Suojaa myös ruutu {cell}, joka kuuluu lukuun: {figure}.</translation>
    </message>
    <message>
      <source>total of {concept} in {where}, {year}</source>
      <translation>{concept}, summa: {where}, {year}</translation>
    </message>
    <message>
      <source>edge class of {concept} in {where}, {year}</source>
      <translation>{concept}, reunaluokka: {where}, {year}</translation>
    </message>
    <message>
      <source>The figures contradict each other: no counts agree with {figure}; check that all are of the same year, the same release and the same lattice.</source>
      <translation>Luvut ovat keskenään ristiriidassa: mitkään määrät eivät sovi lukuun {figure}; tarkista, että kaikki ovat samalta vuodelta, samaa julkaisua ja samaa ruudukkoa.</translation>
    </message>
    <message>
      <source>“{indicator}” has not been computed; choose one of {known}.</source>
      <translation>”{indicator}” ei ole laskettu; valitse jokin näistä: {known}.</translation>
    </message>
    <message>
      <source>Fewer than two years show “{groups}”; change needs two, so import a layer of another year too, or choose other groups.</source>
      <translation>Ryhmät ”{groups}” näkyvät alle kahdessa vuodessa, ja muutokseen tarvitaan kaksi; tuo myös toisen vuoden taso tai valitse muut ryhmät.</translation>
    </message>
    <message>
      <source>The two years have so little in common that no table has the margins of the one and the structure of the other; choose years nearer to each other, or larger cells.</source>
      <translation>Vuosilla on niin vähän yhteistä, ettei mikään taulukko saa toisen reunajakaumia ja toisen rakennetta; valitse lähempänä toisiaan olevat vuodet tai suuremmat ruudut.</translation>
    </message>
    <message>
      <source>“{indicator}” of several cells together cannot be had from those of each; choose no smoothing, or another indicator.</source>
      <translation>Usean ruudun yhteistä arvoa ”{indicator}” ei saada ruutujen arvoista; jätä tasoitus pois tai valitse toinen indikaattori.</translation>
    </message>
    <message>
      <source>low in both years</source>
      <translation>matala kumpanakin vuonna</translation>
    </message>
    <message>
      <source>falling</source>
      <translation>laskeva</translation>
    </message>
    <message>
      <source>no clear change</source>
      <translation>ei selvää muutosta</translation>
    </message>
    <message>
      <source>rising</source>
      <translation>nouseva</translation>
    </message>
    <message>
      <source>high in both years</source>
      <translation>korkea kumpanakin vuonna</translation>
    </message>
    <message>
      <source>newly inhabited</source>
      <translation>asuttu vasta nyt</translation>
    </message>
    <message>
      <source>no longer inhabited</source>
      <translation>ei enää asuttu</translation>
    </message>
    <message>
      <source>value in the first year</source>
      <translation>arvo alkuvuonna</translation>
    </message>
    <message>
      <source>value in the last year</source>
      <translation>arvo loppuvuonna</translation>
    </message>
    <message>
      <source>change</source>
      <translation>muutos</translation>
    </message>
    <message>
      <source>places shown in one year only</source>
      <translation>vain toisena vuonna näkyvät paikat</translation>
    </message>
    <message>
      <source>places inhabited since</source>
      <translation>välillä asutetut paikat</translation>
    </message>
    <message>
      <source>places no longer inhabited</source>
      <translation>asumattomiksi jääneet paikat</translation>
    </message>
    <message>
      <source>composition: the shares of the group</source>
      <translation>koostumus: ryhmän osuudet</translation>
    </message>
    <message>
      <source>composition: sizes of the groups</source>
      <translation>koostumus: ryhmien koot</translation>
    </message>
    <message>
      <source>composition: sizes of the places</source>
      <translation>koostumus: paikkojen koot</translation>
    </message>
    <message>
      <source>structure</source>
      <translation>rakenne</translation>
    </message>
    <message>
      <source>Between {first} and {last} a variable was redefined, and they are compared on request: what is shown is in part the change of the definition, and none of it is judged.</source>
      <translation>Muuttujan määritelmä muuttui vuosien {first} ja {last} välillä, ja vuosia verrataan pyynnöstä: osa siitä, mitä näytetään, on määritelmän muutosta, eikä mitään siitä arvioida.</translation>
    </message>
    <message>
      <source>Change is shown from {first} to {last}, the years furthest apart whose variables are defined alike.</source>
      <translation>Muutos näytetään vuodesta {first} vuoteen {last}: ne ovat kauimpana toisistaan olevat vuodet, joina muuttujat on määritelty samoin.</translation>
    </message>
    <message>
      <source>“{name}” has no figures to show in {year}; choose among {years}, or no year.</source>
      <translation>Muuttujasta ”{name}” ei ole näytettäviä lukuja vuodelta {year}; valitse jokin vuosista {years} tai jätä vuosi valitsematta.</translation>
    </message>
  </context>
</TS>
