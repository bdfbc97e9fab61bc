<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv">
  <context>
    <name>Eriytymisseuranta</name>
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
      <source>“{destination}” cannot be written; choose a folder where you may write, and close the file elsewhere.</source>
      <translation>Det går inte att skriva till ”{destination}”; välj en mapp där du har skrivrättighet och stäng filen i andra program.</translation>
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
      <source>threshold: cells with too few people are suppressed. internal: nothing is masked, and everything is marked INTERNAL; not for publication.</source>
      <translation>threshold: rutor med för få invånare skyddas. internal: ingenting skyddas, och alla resultat märks INTERN; inte för publicering.</translation>
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
      <source>Pairs indicator=weight, separated by commas; a negative weight turns the direction. Empty: no index.</source>
      <translation>Par indikator=vikt, åtskilda med kommatecken; en negativ vikt vänder riktningen. Tomt: inget index.</translation>
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
      <source>Keep the style of the previous run's layers</source>
      <translation>Behåll stilen på lagren från föregående körning</translation>
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
      <source>Statistics</source>
      <translation>Statistik</translation>
    </message>
    <message>
      <source>The statistics layer cannot be read; choose another one.</source>
      <translation>Statistiklagret kan inte läsas; välj ett annat lager.</translation>
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
      <source>Change from year (empty: the first)</source>
      <translation>Förändring från år (tomt: det första)</translation>
    </message>
    <message>
      <source>Change to year (empty: the last)</source>
      <translation>Förändring till år (tomt: det sista)</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Förändring</translation>
    </message>
    <message>
      <source>Segregation indices</source>
      <translation>Segregationsindex</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>Täckning</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>The year {year} is not in the data; it has {years}.</source>
      <translation>Året {year} finns inte i materialet, som omfattar {years}.</translation>
    </message>
    <message>
      <source>Change runs from an earlier to a later year; {first} is not before {last}.</source>
      <translation>Förändringen beräknas från ett tidigare till ett senare år; {first} är inte före {last}.</translation>
    </message>
    <message>
      <source>The data has a single year, so change is left out; add a layer of another year.</source>
      <translation>Materialet omfattar bara ett år, så förändringen utelämnas; lägg till ett lager för ett annat år.</translation>
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
      <source>Inhabited cells</source>
      <translation>Bebodda rutor</translation>
    </message>
    <message>
      <source>People in the data</source>
      <translation>Invånare i materialet</translation>
    </message>
    <message>
      <source>People in cells shown</source>
      <translation>Invånare i rutor som visas</translation>
    </message>
    <message>
      <source>Coverage (%)</source>
      <translation>Täckning (%)</translation>
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
      <source>Seed</source>
      <translation>Slumpfrö</translation>
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
      <source>No layers are chosen; choose the statistics of at least one year.</source>
      <translation>Inga lager har valts; välj statistiken för minst ett år.</translation>
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
      <source>Layer “{layer}” cannot be read; repair its source or remove it.</source>
      <translation>Lagret ”{layer}” kan inte läsas; reparera dess datakälla eller ta bort det ur urvalet.</translation>
    </message>
    <message>
      <source>Layer “{layer}”: its file is no table of text: {problem}</source>
      <translation>Lagret ”{layer}”: dess fil är ingen texttabell: {problem}</translation>
    </message>
    <message>
      <source>Layer “{layer}” has several rows for one unit and year; run the import again instead of merging layers.</source>
      <translation>Lagret ”{layer}” har flera rader för samma ruta eller område och år; kör importen på nytt i stället för att slå ihop lager.</translation>
    </message>
    <message>
      <source>Layer “{layer}” is no statistics layer of this plugin (field “{field}” is missing); make one with “Import statistics”.</source>
      <translation>Lagret ”{layer}” är inte ett statistiklager från detta insticksprogram (fältet ”{field}” saknas); skapa ett med ”Importera statistik”.</translation>
    </message>
    <message>
      <source>Layer “{layer}” has no rows; choose another layer or filter.</source>
      <translation>Lagret ”{layer}” har inga rader; välj ett annat lager eller ändra filtret.</translation>
    </message>
    <message>
      <source>Field “{field}” of layer “{layer}” holds text where numbers belong; correct it or import the data again.</source>
      <translation>Fältet ”{field}” i lagret ”{layer}” innehåller text i stället för tal; rätta fältet eller importera materialet på nytt.</translation>
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
      <source>percentage points</source>
      <translation>procentenheter</translation>
    </message>
    <message>
      <source>paler: within random variation</source>
      <translation>blekare: inom slumpmässig variation</translation>
    </message>
    <message>
      <source>Suppressed (privacy protection)</source>
      <translation>Skyddad (dataskydd)</translation>
    </message>
    <message>
      <source>{title}, change {year_from}–{year_to}</source>
      <translation>{title}, förändring {year_from}–{year_to}</translation>
    </message>
    <message>
      <source>paler: so few people that another level is possible</source>
      <translation>blekare: så få invånare att nivån kan vara en annan</translation>
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
      <source>Compared with: {reference}</source>
      <translation>Jämförs med: {reference}</translation>
    </message>
    <message>
      <source>{title}: {year}, unless another year is chosen</source>
      <translation>{title}: {year}, om inte ett annat år har valts</translation>
    </message>
    <message>
      <source>File “{file}”, line {line}, key “{key}”: {problem}</source>
      <translation>Filen ”{file}”, rad {line}, nyckeln ”{key}”: {problem}</translation>
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
      <source>Catalogue file “{file}” does not exist.</source>
      <translation>Katalogfilen ”{file}” finns inte.</translation>
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
      <source>All cells are suppressed or missing for {indicators}; use larger cells, or other indicators or data.</source>
      <translation>Uppgifterna om {indicators} är skyddade eller saknas i alla rutor; använd större rutor, andra indikatorer eller ett annat material.</translation>
    </message>
    <message>
      <source>“{choice}” is not known here; choose one of {known}.</source>
      <translation>Alternativet ”{choice}” finns inte; välj ett av dessa: {known}.</translation>
    </message>
    <message>
      <source>There is no indicator “{indicator}”; known are {known}.</source>
      <translation>Det finns ingen indikator ”{indicator}”; tillgängliga är {known}.</translation>
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
      <source>There is no variable “{concept}”; known are {known}.</source>
      <translation>Det finns ingen variabel ”{concept}”; tillgängliga är {known}.</translation>
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
      <source>Layer “{layer}” has no id of its areas; one of these fields is needed: {fields}.</source>
      <translation>Lagret ”{layer}” saknar områdenas identifierare; lägg till något av dessa fält: {fields}.</translation>
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
      <source>Year {year}, unit {cell}: {layers} give different figures of “{field}” ({values}); leave one out.</source>
      <translation>År {year}, ruta eller område {cell}: {layers} anger olika värden i fältet ”{field}” ({values}); utelämna ett av lagren.</translation>
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
      <source>{year}: cell {cell} is no real place and is left out; {people} people without a known dwelling are counted in it.</source>
      <translation>{year}: rutan {cell} är ingen verklig plats och har utelämnats; i den räknas {people} invånare utan känd bostad.</translation>
    </message>
    <message>
      <source>{year}: cell {cell} has {people} people, more than ten times as many as other large cells; it is kept, but check it.</source>
      <translation>{year}: rutan {cell} har {people} invånare, mer än tio gånger så många som andra stora rutor; den har behållits, men kontrollera den.</translation>
    </message>
    <message>
      <source>{year}: the ages of {rows} rows do not sum to their population; they are used as delivered.</source>
      <translation>{year}: åldersgruppernas summa avviker från befolkningen (antal rader: {rows}); uppgifterna används så som de har levererats.</translation>
    </message>
    <message>
      <source>{year}: region {region} is not in the data at all; its cells count as not known, not as uninhabited.</source>
      <translation>{year}: området {region} finns inte alls i materialet; dess rutor räknas som okända, inte som obebodda.</translation>
    </message>
    <message>
      <source>{year}, {group}: figures in {value} units, suppressed in {suppressed}, uninhabited {uninhabited}, not in the data {absent}.</source>
      <translation>{year}, {group}: rutor eller områden med uppgifter {value}, skyddade {suppressed}, obebodda {uninhabited}, saknas i materialet {absent}.</translation>
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
      <source>The minimum base {min_base} is below the threshold {threshold} of “{group}”; raise it, or state the reason for lowering it.</source>
      <translation>Den minsta basmängden {min_base} ligger under tröskelvärdet {threshold} för variabelgruppen ”{group}”; höj den eller ange motiveringen till att tröskelvärdet sänks.</translation>
    </message>
    <message>
      <source>“{indicator}” has not been computed; there are {known}.</source>
      <translation>Indikatorn ”{indicator}” har inte beräknats; beräknade är {known}.</translation>
    </message>
  </context>
</TS>
