<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi">
  <context>
    <name>Eriytymisseuranta</name>
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
      <source>“{destination}” cannot be written; choose a folder where you may write, and close the file elsewhere.</source>
      <translation>Kohteeseen ”{destination}” ei voi kirjoittaa; valitse kansio, johon sinulla on kirjoitusoikeus, ja sulje tiedosto muissa ohjelmissa.</translation>
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
      <source>threshold: cells with too few people are suppressed. internal: nothing is masked, and everything is marked INTERNAL; not for publication.</source>
      <translation>threshold: ruudut, joissa on liian vähän asukkaita, suojataan. internal: mitään ei suojata, ja kaikkiin tuloksiin merkitään SISÄINEN; ei julkaistavaksi.</translation>
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
      <source>Pairs indicator=weight, separated by commas; a negative weight turns the direction. Empty: no index.</source>
      <translation>Parit indikaattori=paino pilkuilla erotettuina; negatiivinen paino kääntää suunnan. Tyhjä: ei indeksiä.</translation>
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
      <source>Keep the style of the previous run's layers</source>
      <translation>Säilytä edellisen ajon karttatasojen tyyli</translation>
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
      <source>Statistics</source>
      <translation>Tilastot</translation>
    </message>
    <message>
      <source>The statistics layer cannot be read; choose another one.</source>
      <translation>Tilastotasoa ei voi lukea; valitse toinen karttataso.</translation>
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
      <source>Change from year (empty: the first)</source>
      <translation>Muutos vuodesta (tyhjä: ensimmäinen)</translation>
    </message>
    <message>
      <source>Change to year (empty: the last)</source>
      <translation>Muutos vuoteen (tyhjä: viimeinen)</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Muutos</translation>
    </message>
    <message>
      <source>Segregation indices</source>
      <translation>Segregaatioindeksit</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>Kattavuus</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Raportti</translation>
    </message>
    <message>
      <source>The year {year} is not in the data; it has {years}.</source>
      <translation>Vuosi {year} puuttuu aineistosta; aineiston vuodet ovat {years}.</translation>
    </message>
    <message>
      <source>Change runs from an earlier to a later year; {first} is not before {last}.</source>
      <translation>Muutos lasketaan aiemmasta vuodesta myöhempään; {first} ei ole ennen vuotta {last}.</translation>
    </message>
    <message>
      <source>The data has a single year, so change is left out; add a layer of another year.</source>
      <translation>Aineistossa on vain yksi vuosi, joten muutos jätetään pois; lisää toisen vuoden karttataso.</translation>
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
      <source>Inhabited cells</source>
      <translation>Asutut ruudut</translation>
    </message>
    <message>
      <source>People in the data</source>
      <translation>Asukkaita aineistossa</translation>
    </message>
    <message>
      <source>People in cells shown</source>
      <translation>Asukkaita näytettävissä ruuduissa</translation>
    </message>
    <message>
      <source>Coverage (%)</source>
      <translation>Kattavuus (%)</translation>
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
      <source>Seed</source>
      <translation>Siemenluku</translation>
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
      <source>No layers are chosen; choose the statistics of at least one year.</source>
      <translation>Yhtään karttatasoa ei ole valittu; valitse vähintään yhden vuoden tilastot.</translation>
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
      <source>Layer “{layer}” cannot be read; repair its source or remove it.</source>
      <translation>Karttatasoa ”{layer}” ei voi lukea; korjaa sen tietolähde tai poista se valinnasta.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: its file is no table of text: {problem}</source>
      <translation>Karttataso ”{layer}”: sen tiedosto ei ole tekstitaulukko: {problem}</translation>
    </message>
    <message>
      <source>Layer “{layer}” has several rows for one unit and year; run the import again instead of merging layers.</source>
      <translation>Karttatasossa ”{layer}” on samalle ruudulle tai alueelle ja vuodelle useita rivejä; suorita tuonti uudelleen äläkä yhdistä karttatasoja.</translation>
    </message>
    <message>
      <source>Layer “{layer}” is no statistics layer of this plugin (field “{field}” is missing); make one with “Import statistics”.</source>
      <translation>Karttataso ”{layer}” ei ole tämän lisäosan tilastotaso (kenttä ”{field}” puuttuu); luo tilastotaso työkalulla ”Tuo tilastot”.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no rows; choose another layer or filter.</source>
      <translation>Karttatasossa ”{layer}” ei ole rivejä; valitse toinen karttataso tai muuta suodatinta.</translation>
    </message>
    <message>
      <source>Field “{field}” of layer “{layer}” holds text where numbers belong; correct it or import the data again.</source>
      <translation>Karttatason ”{layer}” kentässä ”{field}” on tekstiä, vaikka siinä pitäisi olla lukuja; korjaa kenttä tai tuo aineisto uudelleen.</translation>
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
      <source>percentage points</source>
      <translation>prosenttiyksikköä</translation>
    </message>
    <message>
      <source>paler: within random variation</source>
      <translation>vaaleampi: satunnaisvaihtelun rajoissa</translation>
    </message>
    <message>
      <source>Suppressed (privacy protection)</source>
      <translation>Suojattu (tietosuoja)</translation>
    </message>
    <message>
      <source>{title}, change {year_from}–{year_to}</source>
      <translation>{title}, muutos {year_from}–{year_to}</translation>
    </message>
    <message>
      <source>paler: so few people that another level is possible</source>
      <translation>vaaleampi: asukkaita niin vähän, että taso voi olla toinen</translation>
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
      <source>Compared with: {reference}</source>
      <translation>Vertailukohta: {reference}</translation>
    </message>
    <message>
      <source>{title}: {year}, unless another year is chosen</source>
      <translation>{title}: {year}, ellei muuta vuotta ole valittu</translation>
    </message>
    <message>
      <source>File “{file}”, line {line}, key “{key}”: {problem}</source>
      <translation>Tiedosto ”{file}”, rivi {line}, avain ”{key}”: {problem}</translation>
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
      <source>Catalogue file “{file}” does not exist.</source>
      <translation>Luettelotiedostoa ”{file}” ei ole.</translation>
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
      <source>All cells are suppressed or missing for {indicators}; use larger cells, or other indicators or data.</source>
      <translation>Indikaattorien {indicators} tiedot ovat kaikissa ruuduissa suojattuja tai puuttuvia; käytä suurempia ruutuja, muita indikaattoreita tai toista aineistoa.</translation>
    </message>
    <message>
      <source>“{choice}” is not known here; choose one of {known}.</source>
      <translation>Vaihtoehtoa ”{choice}” ei ole; valitse jokin näistä: {known}.</translation>
    </message>
    <message>
      <source>There is no indicator “{indicator}”; known are {known}.</source>
      <translation>Indikaattoria ”{indicator}” ei ole; käytettävissä ovat {known}.</translation>
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
      <source>There is no variable “{concept}”; known are {known}.</source>
      <translation>Muuttujaa ”{concept}” ei ole; käytettävissä ovat {known}.</translation>
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
      <source>Layer “{layer}” has no id of its areas; one of these fields is needed: {fields}.</source>
      <translation>Karttatasossa ”{layer}” ei ole alueiden tunnusta; lisää jokin näistä kentistä: {fields}.</translation>
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
      <source>Year {year}, unit {cell}: {layers} give different figures of “{field}” ({values}); leave one out.</source>
      <translation>Vuosi {year}, ruutu tai alue {cell}: karttatasoissa {layers} on eri luvut kentässä ”{field}” ({values}); jätä yksi karttataso pois.</translation>
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
      <source>{year}: cell {cell} is no real place and is left out; {people} people without a known dwelling are counted in it.</source>
      <translation>{year}: ruutu {cell} ei ole todellinen paikka, ja se jätettiin pois; siihen on laskettu {people} asukasta, joiden asuntoa ei tunneta.</translation>
    </message>
    <message>
      <source>{year}: cell {cell} has {people} people, more than ten times as many as other large cells; it is kept, but check it.</source>
      <translation>{year}: ruudussa {cell} on {people} asukasta, yli kymmenen kertaa niin paljon kuin muissa suurissa ruuduissa; ruutu säilytettiin, mutta tarkista se.</translation>
    </message>
    <message>
      <source>{year}: the ages of {rows} rows do not sum to their population; they are used as delivered.</source>
      <translation>{year}: ikäryhmien summa poikkeaa väestöstä (rivejä {rows}); luvut käytetään sellaisina kuin ne on toimitettu.</translation>
    </message>
    <message>
      <source>{year}: region {region} is not in the data at all; its cells count as not known, not as uninhabited.</source>
      <translation>{year}: aluetta {region} ei ole aineistossa lainkaan; sen ruutuja ei tulkita asumattomiksi vaan niiden tiedot puuttuviksi.</translation>
    </message>
    <message>
      <source>{year}, {group}: figures in {value} units, suppressed in {suppressed}, uninhabited {uninhabited}, not in the data {absent}.</source>
      <translation>{year}, {group}: ruutuja tai alueita, joista on lukuja, {value}, suojattuja {suppressed}, asumattomia {uninhabited}, aineistosta puuttuvia {absent}.</translation>
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
      <source>The minimum base {min_base} is below the threshold {threshold} of “{group}”; raise it, or state the reason for lowering it.</source>
      <translation>Pienin perusjoukko {min_base} alittaa muuttujaryhmän ”{group}” kynnysarvon {threshold}; suurenna sitä tai ilmoita peruste kynnysarvon laskemiselle.</translation>
    </message>
    <message>
      <source>“{indicator}” has not been computed; there are {known}.</source>
      <translation>Indikaattoria ”{indicator}” ei ole laskettu; laskettuja ovat {known}.</translation>
    </message>
  </context>
</TS>
