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
      <source>“{destination}” is stated for two outputs; give each a file or a table of its own.</source>
      <translation>”{destination}” on annettu kahdelle tulokselle; anna kummallekin oma tiedosto tai taulu.</translation>
    </message>
    <message>
      <source>“{destination}” cannot be written; choose a folder where you may write, and close the file elsewhere.</source>
      <translation>Kohteeseen ”{destination}” ei voi kirjoittaa; valitse kansio, johon sinulla on kirjoitusoikeus, ja sulje tiedosto muissa ohjelmissa.</translation>
    </message>
    <message>
      <source>“{destination}” is a folder; state a file in it.</source>
      <translation>”{destination}” on kansio; anna siinä oleva tiedosto.</translation>
    </message>
    <message>
      <source>INTERNAL – {name}</source>
      <translation>SISÄINEN – {name}</translation>
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
      <source>Massey and Denton 1988; Reardon and Firebaugh 2002 (several groups); Reardon and O'Sullivan 2004 (neighbourhoods, with the cells' own people as weights); Reardon 2011 (ordered classes, five at least). Randomness: the cells keep their totals, and groups are drawn by lot, person by person or household by household. The corrected value (Carrington and Troske 1997) is a rescaling to 0 at that expectation and 1 at complete segregation, not an unbiased estimate.</source>
      <translation>Massey ja Denton 1988; Reardon ja Firebaugh 2002 (useat ryhmät); Reardon ja O'Sullivan 2004 (naapurustot, painoina ruutujen omat asukkaat); Reardon 2011 (järjestetyt luokat, vähintään viisi). Satunnaisuus: ruutujen asukasmäärät säilyvät, ja ryhmät arvotaan henkilö tai asuntokunta kerrallaan. Korjattu arvo (Carrington ja Troske 1997) on uudelleenskaalaus, jossa 0 on tämä odotusarvo ja 1 täydellinen eriytyminen, ei harhaton estimaatti.</translation>
    </message>
    <message>
      <source>Only cells where all groups may be seen count; read the coverage beside the values. Compare values of the same cell size only. A region is measured on its own: neighbours beyond its border do not count. What has no value says why and is never 0.</source>
      <translation>Mukana ovat vain ruudut, joissa kaikki ryhmät saa näyttää; lue kattavuus arvojen rinnalla. Vertaa vain samankokoisten ruutujen arvoja. Alue mitataan erikseen: naapurit rajan takana eivät ole mukana. Puuttuvan arvon syy kerrotaan, eikä se ole koskaan 0.</translation>
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
      <source>Report</source>
      <translation>Raportti</translation>
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
      <source>Not computed yet: the columns low, high and p_value stay empty. A p-value will tell how likely chance alone gives a value as high.</source>
      <translation>Ei lasketa vielä: sarakkeet low, high ja p_value jäävät tyhjiksi. P-arvo kertoo, kuinka todennäköisesti sattuma yksin tuottaa yhtä suuren arvon.</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Siemenluku</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Tilastot</translation>
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
      <source>People who live together are mostly of the same group, so that persons drawn one by one (1) understate what chance does. In Finland about 1.9 for inhabitants and 1.6 for adults; 1 for counts of households.</source>
      <translation>Yhdessä asuvat kuuluvat useimmiten samaan ryhmään, joten yksitellen arvotut henkilöt (1) antavat sattumalle liian pienen osan. Suomessa noin 1,9 asukkaille ja 1,6 aikuisille; asuntokuntien lukumäärille 1.</translation>
    </message>
    <message>
      <source>The statistics layer cannot be read; choose another one.</source>
      <translation>Tilastotasoa ei voi lukea; valitse toinen karttataso.</translation>
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
      <source>Reading the layers</source>
      <translation>Luetaan karttatasoja</translation>
    </message>
    <message>
      <source>Computing indicators</source>
      <translation>Lasketaan indikaattoreita</translation>
    </message>
    <message>
      <source>Writing the results</source>
      <translation>Kirjoitetaan tuloksia</translation>
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
      <source>Change</source>
      <translation>Muutos</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>Kattavuus</translation>
    </message>
    <message>
      <source>Between {first} and {last} a variable was redefined, so there is no change to show; choose other years.</source>
      <translation>Vuosien {first} ja {last} välillä jonkin muuttujan määritelmä on muuttunut, joten muutosta ei voi näyttää; valitse muut vuodet.</translation>
    </message>
    <message>
      <source>Change is shown from {first} to {last}, the years furthest apart whose variables are defined alike.</source>
      <translation>Muutos näytetään vuodesta {first} vuoteen {last}: ne ovat kauimpana toisistaan olevat vuodet, joina muuttujat on määritelty samoin.</translation>
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
      <source>Change runs from an earlier to a later year; {first} is not before {last}.</source>
      <translation>Muutos lasketaan aiemmasta vuodesta myöhempään; {first} ei ole ennen vuotta {last}.</translation>
    </message>
    <message>
      <source>The year {year} is not in the data; it has {years}.</source>
      <translation>Vuosi {year} puuttuu aineistosta; aineiston vuodet ovat {years}.</translation>
    </message>
    <message>
      <source>“{name}” has no figures to show in {year}; choose among {years}, or no year.</source>
      <translation>Muuttujasta ”{name}” ei ole näytettäviä lukuja vuodelta {year}; valitse jokin vuosista {years} tai jätä vuosi valitsematta.</translation>
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
      <source>People</source>
      <translation>Asukkaita</translation>
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
      <source>Reference date: {group}</source>
      <translation>Viitepäivä: {group}</translation>
    </message>
    <message>
      <source>{indicator}: base</source>
      <translation>{indicator}: perusjoukko</translation>
    </message>
    <message>
      <source>{indicator}, surroundings</source>
      <translation>{indicator}, ympäristö</translation>
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
      <source>Indicator</source>
      <translation>Indikaattori</translation>
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
      <source>Suppressed (privacy protection)</source>
      <translation>Suojattu (tietosuoja)</translation>
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
      <source>Field “{field}” of layer “{layer}” holds {value}, and there are no negative numbers in it; import the data again.</source>
      <translation>Karttatason ”{layer}” kentässä ”{field}” on {value}, eikä siinä voi olla negatiivisia lukuja; tuo aineisto uudelleen.</translation>
    </message>
    <message>
      <source>Field “{field}” of layer “{layer}” is empty in {rows} rows; import the data again.</source>
      <translation>Karttatason ”{layer}” kenttä ”{field}” on tyhjä {rows} rivillä; tuo aineisto uudelleen.</translation>
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
      <source>Measure</source>
      <translation>Mittaluku</translation>
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
      <source>Value</source>
      <translation>Arvo</translation>
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
      <source>Interval of the underlying segregation, to</source>
      <translation>Taustalla olevan eriytymisen väli, yläraja</translation>
    </message>
    <message>
      <source>p-value against no segregation</source>
      <translation>p-arvo eriytymättömyyttä vastaan</translation>
    </message>
    <message>
      <source>How likely chance alone gives a value as high.</source>
      <translation>Kuinka todennäköisesti pelkkä sattuma antaa näin suuren arvon.</translation>
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
      <source>Layer “{layer}” has several rows for one unit and year; run the import again instead of merging layers.</source>
      <translation>Karttatasossa ”{layer}” on samalle ruudulle tai alueelle ja vuodelle useita rivejä; suorita tuonti uudelleen äläkä yhdistä karttatasoja.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has cells of several sizes, or of none; import one grid at a time.</source>
      <translation>Karttatasossa ”{layer}” on monen kokoisia ruutuja tai ruutuja ilman kokoa; tuo yksi ruudukko kerrallaan.</translation>
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
      <source>paler: within random variation, or too few people to tell</source>
      <translation>vaaleampi: satunnaisvaihtelun rajoissa, tai liian vähän asukkaita arvioon</translation>
    </message>
    <message>
      <source>Not comparable: defined differently</source>
      <translation>Ei vertailukelpoinen: määritelmä on muuttunut</translation>
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
      <source>{year}, unless another year is chosen</source>
      <translation>{year}, ellei muuta vuotta ole valittu</translation>
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
      <source>the others</source>
      <translation>muut</translation>
    </message>
    <message>
      <source>Lines over the years, one small chart per measure: measured, expected at random and corrected. The table below has all numbers.</source>
      <translation>Viivat vuosittain, pieni kuvio kustakin mittaluvusta: mitattu, satunnaisesti odotettu ja korjattu. Alla olevassa taulukossa ovat kaikki luvut.</translation>
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
      <source>Measures beside their expectation at random; below a value its interval</source>
      <translation>Mittaluvut satunnaisesti odotetun arvon rinnalla; arvon alla sen väli</translation>
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
      <source>The later year less the earlier one; below a difference its interval. Where the expectation at random has changed too, part of the change is that of the places' sizes.</source>
      <translation>Jälkimmäinen vuosi miinus edellinen; erotuksen alla sen väli. Jos myös satunnaisesti odotettu arvo on muuttunut, osa muutoksesta johtuu paikkojen asukasmääristä.</translation>
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
      <source>clear rise</source>
      <translation>selvä nousu</translation>
    </message>
    <message>
      <source>clear fall</source>
      <translation>selvä lasku</translation>
    </message>
    <message>
      <source>within random variation</source>
      <translation>satunnaisvaihtelun rajoissa</translation>
    </message>
    <message>
      <source>not judged: fewer than {base} people stand behind a figure</source>
      <translation>ei arvioitu: luvun takana on alle {base} henkilöä</translation>
    </message>
    <message>
      <source>not judged: the method gives no measure of random variation</source>
      <translation>ei arvioitu: menetelmä ei anna satunnaisvaihtelun mittaa</translation>
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
      <source>People in {year}</source>
      <translation>Asukkaita {year}</translation>
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
      <source>INTERNAL: nothing in this report is protected. It is not for publication and not to be passed on.</source>
      <translation>SISÄINEN: mitään tässä raportissa ei ole suojattu. Sitä ei saa julkaista eikä antaa eteenpäin.</translation>
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
      <source>How to read this</source>
      <translation>Näin luet raporttia</translation>
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
      <source>expected at random</source>
      <translation>satunnaisesti odotettu</translation>
    </message>
    <message>
      <source>corrected</source>
      <translation>korjattu</translation>
    </message>
    <message>
      <source>not in the data</source>
      <translation>ei aineistossa</translation>
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
      <source>nobody to count</source>
      <translation>ei ketään laskettavaa</translation>
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
      <source>Variable</source>
      <translation>Muuttuja</translation>
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
      <source>Small cells differ by chance even if people are spread at random. Each value therefore stands beside the one expected at random; in the corrected value 0 is what randomness gives and 1 is complete segregation.</source>
      <translation>Pienet ruudut eroavat toisistaan sattumalta, vaikka ihmiset asuisivat satunnaisesti. Siksi kunkin arvon rinnalla on satunnaisesti odotettu arvo; korjatussa arvossa 0 on se, minkä sattuma antaa, ja 1 täydellinen eriytyminen.</translation>
    </message>
    <message>
      <source>Small areas differ by chance even if people are spread at random. Each value therefore stands beside the one expected at random; in the corrected value 0 is what randomness gives and 1 is complete segregation.</source>
      <translation>Pienet alueet eroavat toisistaan sattumalta, vaikka ihmiset asuisivat satunnaisesti. Siksi kunkin arvon rinnalla on satunnaisesti odotettu arvo; korjatussa arvossa 0 on se, minkä sattuma antaa, ja 1 täydellinen eriytyminen.</translation>
    </message>
    <message>
      <source>Segregation of groups</source>
      <translation>Ryhmien eriytyminen</translation>
    </message>
    <message>
      <source>Lines over the years, one small chart per group: {measure}, measured, expected at random and corrected. The table below has all numbers.</source>
      <translation>Viivat vuosittain, pieni kuvio kustakin ryhmästä: {measure}, mitattu, satunnaisesti odotettu ja korjattu. Alla olevassa taulukossa ovat kaikki luvut.</translation>
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
      <source>INTERNAL: nothing is masked; not for publication.</source>
      <translation>SISÄINEN: mitään ei ole suojattu; ei julkaistavaksi.</translation>
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
      <source>% of people</source>
      <translation>% asukkaista</translation>
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
      <source>Measures grow as places shrink. Compare years and regions of the same cell size, the same scale and the same definitions only.</source>
      <translation>Mittaluvut kasvavat, kun paikat pienenevät. Vertaa vain vuosia ja alueita, joissa ruutukoko, mittakaava ja määritelmät ovat samat.</translation>
    </message>
    <message>
      <source>Only places where all groups may be seen count. Where the people counted change from year to year, so may the measure.</source>
      <translation>Mukana ovat vain paikat, joissa kaikki ryhmät saa näyttää. Jos mukana olevat asukkaat vaihtuvat vuodesta toiseen, mittalukukin voi muuttua.</translation>
    </message>
    <message>
      <source>Measures: Duncan and Duncan 1955; Massey and Denton 1988; Reardon and Firebaugh 2002; Reardon and O'Sullivan 2004; Reardon 2011. Expectation and correction for randomness: Carrington and Troske 1997.</source>
      <translation>Mittaluvut: Duncan ja Duncan 1955; Massey ja Denton 1988; Reardon ja Firebaugh 2002; Reardon ja O'Sullivan 2004; Reardon 2011. Odotusarvo ja satunnaisuuden korjaus: Carrington ja Troske 1997.</translation>
    </message>
    <message>
      <source>Groups: {groups}.</source>
      <translation>Ryhmät: {groups}.</translation>
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
      <source>Nothing can be measured of “{groups}”: {reason}.</source>
      <translation>Ryhmistä ”{groups}” ei voi mitata mitään: {reason}.</translation>
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
      <source>The index is visible in one cell only, so there is nothing to compare it with.</source>
      <translation>Indeksi näkyy vain yhdessä ruudussa, joten sitä ei voi verrata mihinkään.</translation>
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
      <source>{year}, {group}: figures in {value} units, suppressed in {suppressed}, uninhabited {uninhabited}, not in the data {absent}.</source>
      <translation>{year}, {group}: ruutuja tai alueita, joista on lukuja, {value}, suojattuja {suppressed}, asumattomia {uninhabited}, aineistosta puuttuvia {absent}.</translation>
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
