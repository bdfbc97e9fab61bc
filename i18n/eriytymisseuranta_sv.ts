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
      <source>INTERNAL – {name}</source>
      <translation>INTERN – {name}</translation>
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
      <source>Change from year (empty: the first comparable)</source>
      <translation>Förändring från år (tomt: det första jämförbara)</translation>
    </message>
    <message>
      <source>Change to year (empty: the last comparable)</source>
      <translation>Förändring till år (tomt: det sista jämförbara)</translation>
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
      <source>Between {first} and {last} a variable was redefined, so there is no change to show; choose other years.</source>
      <translation>Mellan {first} och {last} har definitionen av en variabel ändrats, så ingen förändring kan visas; välj andra år.</translation>
    </message>
    <message>
      <source>Change is shown from {first} to {last}, the years furthest apart whose variables are defined alike.</source>
      <translation>Förändringen visas från {first} till {last}, de år längst ifrån varandra vars variabler är lika definierade.</translation>
    </message>
    <message>
      <source>The data has a single year, so change is left out; add a layer of another year.</source>
      <translation>Materialet omfattar bara ett år, så förändringen utelämnas; lägg till ett lager för ett annat år.</translation>
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
      <source>{title}, change {year_from}–{year_to}</source>
      <translation>{title}, förändring {year_from}–{year_to}</translation>
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
      <source>Index</source>
      <translation>Index</translation>
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
      <source>Students (% of inhabitants)</source>
      <translation>Studerande (% av invånarna)</translation>
    </message>
    <message>
      <source>Pensioners (% of inhabitants)</source>
      <translation>Pensionärer (% av invånarna)</translation>
    </message>
    <message>
      <source>Indicator</source>
      <translation>Indikator</translation>
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
      <source>{definition} Base: {base}. Source: {source}.</source>
      <translation>{definition} Basmängd: {base}. Källa: {source}.</translation>
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
      <source>paler: within random variation, or too few people to tell</source>
      <translation>blekare: inom slumpvariationen, eller för få invånare för en bedömning</translation>
    </message>
    <message>
      <source>Suppressed (privacy protection)</source>
      <translation>Skyddad (dataskydd)</translation>
    </message>
    <message>
      <source>Not comparable: defined differently</source>
      <translation>Inte jämförbart: definitionen har ändrats</translation>
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
      <source>{year}, unless another year is chosen</source>
      <translation>{year}, om inget annat år har valts</translation>
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
      <source>clear rise</source>
      <translation>tydlig ökning</translation>
    </message>
    <message>
      <source>clear fall</source>
      <translation>tydlig minskning</translation>
    </message>
    <message>
      <source>within random variation</source>
      <translation>inom den slumpmässiga variationen</translation>
    </message>
    <message>
      <source>not judged: fewer than {base} people stand behind a figure</source>
      <translation>inte bedömt: färre än {base} personer står bakom en siffra</translation>
    </message>
    <message>
      <source>not judged: the method gives no measure of random variation</source>
      <translation>inte bedömt: metoden ger inget mått på slumpmässig variation</translation>
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
      <source>People in {year}</source>
      <translation>Invånare {year}</translation>
    </message>
    <message>
      <source>Change from {before} to {after}</source>
      <translation>Förändring från {before} till {after}</translation>
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
      <source>INTERNAL: nothing in this report is protected. It is not for publication and not to be passed on.</source>
      <translation>INTERN: inget i denna rapport är skyddat. Den får inte publiceras eller lämnas vidare.</translation>
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
      <source>How to read this</source>
      <translation>Så läser du rapporten</translation>
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
      <source>expected at random</source>
      <translation>väntat av slumpen</translation>
    </message>
    <message>
      <source>corrected</source>
      <translation>korrigerat</translation>
    </message>
    <message>
      <source>not in the data</source>
      <translation>saknas i materialet</translation>
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
      <source>nobody to count</source>
      <translation>ingen att räkna</translation>
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
      <source>Variable</source>
      <translation>Variabel</translation>
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
      <source>Small cells differ by chance even if people are spread at random. Each value therefore stands beside the one expected at random; in the corrected value 0 is what randomness gives and 1 is complete segregation.</source>
      <translation>Små rutor skiljer sig åt av en slump även om människor bor slumpmässigt. Därför står varje värde bredvid det som slumpen låter vänta; i det korrigerade värdet är 0 det som slumpen ger och 1 fullständig segregation.</translation>
    </message>
    <message>
      <source>Small areas differ by chance even if people are spread at random. Each value therefore stands beside the one expected at random; in the corrected value 0 is what randomness gives and 1 is complete segregation.</source>
      <translation>Små områden skiljer sig åt av en slump även om människor bor slumpmässigt. Därför står varje värde bredvid det som slumpen låter vänta; i det korrigerade värdet är 0 det som slumpen ger och 1 fullständig segregation.</translation>
    </message>
    <message>
      <source>Segregation of groups</source>
      <translation>Gruppernas segregation</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Grupp</translation>
    </message>
    <message>
      <source>Lines over the years, one small chart per group: {measure}, measured, expected at random and corrected. The table below has all numbers.</source>
      <translation>Linjer över åren, ett litet diagram per grupp: {measure}, uppmätt, väntat av slumpen och korrigerat. Tabellen nedan innehåller alla siffror.</translation>
    </message>
    <message>
      <source>people counted</source>
      <translation>av invånarna med</translation>
    </message>
    <message>
      <source>suppressed or not in the data</source>
      <translation>skyddat eller saknas i materialet</translation>
    </message>
    <message>
      <source>Inhabited cells</source>
      <translation>Bebodda rutor</translation>
    </message>
    <message>
      <source>Inhabited areas</source>
      <translation>Bebodda områden</translation>
    </message>
    <message>
      <source>The chart shows the first {count}; the table shows all.</source>
      <translation>Diagrammet visar de första {count}, tabellen alla.</translation>
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
      <source>INTERNAL: nothing is masked; not for publication.</source>
      <translation>INTERN: inget är skyddat; inte för publicering.</translation>
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
      <source>People</source>
      <translation>Invånare</translation>
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
      <source>Group of variables</source>
      <translation>Variabelgrupp</translation>
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
      <source>% of people</source>
      <translation>% av invånarna</translation>
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
      <source>Location quotient</source>
      <translation>Lokaliseringskvot</translation>
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
      <source>Contribution to dissimilarity</source>
      <translation>Bidrag till olikhetsindexet</translation>
    </message>
    <message>
      <source>Contribution to the information theory index</source>
      <translation>Bidrag till det informationsteoretiska indexet</translation>
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
      <source>The mean household size is {size}; it must be at least 1 (1 = persons drawn independently).</source>
      <translation>Hushållens medelstorlek är {size}; den måste vara minst 1 (1 = personerna lottas oberoende av varandra).</translation>
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
      <source>There is no variable “{concept}”; known are {known}.</source>
      <translation>Det finns ingen variabel ”{concept}”; tillgängliga är {known}.</translation>
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
      <source>The minimum base {min_base} is below the threshold {threshold} of “{group}”; raise it, or state the reason for lowering it.</source>
      <translation>Den minsta basmängden {min_base} ligger under tröskelvärdet {threshold} för variabelgruppen ”{group}”; höj den eller ange motiveringen till att tröskelvärdet sänks.</translation>
    </message>
    <message>
      <source>“{indicator}” has not been computed; there are {known}.</source>
      <translation>Indikatorn ”{indicator}” har inte beräknats; beräknade är {known}.</translation>
    </message>
  </context>
</TS>
