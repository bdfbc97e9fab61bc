<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv">
  <context>
    <name>Eriytymisseuranta</name>
    <message>
      <source>Eriytymisseuranta needs {modules}: add {packages} with the OSGeo4W setup and restart QGIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eriytymisseuranta needs {modules}: run “sudo apt install {apt}” and restart QGIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eriytymisseuranta needs {modules}: install them for the Python of QGIS ({python}), or a newer QGIS that brings them, and restart QGIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{destination}” cannot be written; choose a folder where you may write, and close the file elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own catalogue file (YAML)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data products and indicators of your own; tried before the built-in ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minimum base (people, households, dwellings)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smallest number that a shown figure may be about. Empty: the thresholds of the data product.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Privacy protection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>threshold: cells with too few people are suppressed. internal: nothing is masked, and everything is marked INTERNAL; not for publication.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason for lowering a threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>auto: recognised by its fields.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indicators</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Variables of the index and their weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pairs indicator=weight, separated by commas; a negative weight turns the direction. Empty: no index.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Base year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Variables needed for an index (empty: all)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Method of the index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>zsum: mean of z-scores; ratio100: region = 100; meanshare: mean of the shares; overlap: number of variables in the worst fifth; ranksum: mean of percentile ranks. The index is high where people are better off, whatever the method.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>year_mean_base_sd: mean of each year, spread of the first, so that growing differentiation shows; year: each year on its own; base_year: one year for all; pooled: all years together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rule of the five levels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sd: cuts at 0.5 and 1.5 standard deviations; quintile: a fifth of the people in each level.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the style of the previous run's layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{pair}” is no weight; write indicator=number, for example low_education=1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Monitoring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it does</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Method and source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beware</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indicators and relative socio-economic level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shares, index and five levels per cell and year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adds indicators to the statistics layer: shares with their bases and distances from the reference, an index of chosen variables, and five levels from clearly below to clearly above the regional level.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where people with little education, without work and with low income live in the same cells, differentiation shows as a pattern that single variables do not show.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By default the mean of population-weighted z-scores of low education, unemployment and low income, high = better off, the variables that Vantaa (Ala-Mantila 2018) and Helsinki use. Centre: each year; spread: the first year. Levels: cuts at 0.5 and 1.5 standard deviations. The standard error takes the counts as binomial and adds the variables' errors conservatively.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The level is relative to the region, not good or bad in itself. In cells of 10 to 30 adults most levels are uncertain; the map pales them. Look at the student and pensioner shares before you read a low level: a student village has low incomes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Statistics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The statistics layer cannot be read; choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Monitor residential differentiation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From yearly statistics to styled layers and a report in one run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Imports the statistics of all years, protects them, computes indicators and the relative socio-economic level, the change between two years, and the dissimilarity and isolation of every year, and writes a report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One run gives what a municipality follows from year to year, in the project that is open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same steps as “Import statistics” and “Indicators”. Dissimilarity D: Duncan and Duncan 1955; isolation: Massey and Denton 1988; each beside its expected value if people were spread at random over the same cells. Clear change is beyond random variation, with the false discovery rate controlled (Benjamini and Hochberg 1995).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The figures cover the cells that may be shown; read the coverage beside them. Small cells make D larger than it is: compare it with the value under randomness. Change is shown only where both years are visible.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change from year (empty: the first)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change to year (empty: the last)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Segregation indices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coverage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The year {year} is not in the data; it has {years}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change runs from an earlier to a later year; {first} is not before {last}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The data has a single year, so change is left out; add a layer of another year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Statistics, one or more layers per year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grid layers, postal code areas or plain tables, as delivered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Years of the layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pairs layer name=year, or as many years as layers in their order. Empty: the year field of the data, else a year in the layer's name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Regions (polygons)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import statistics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yearly grid or area statistics as one protected layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reads the statistics of one or more years (Ruututietokanta, Väestöruutuaineisto, HSY, Paavo, Eurostat, or a product of your own described in YAML) and makes one layer of them: a row per cell or area and year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Products spell, date and suppress their figures in their own ways. Here zero, suppressed, uninhabited and missing stay different things, and nothing is ever filled in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suppression codes are read by the product's rules, also where a code is a legal value elsewhere (HSY: 99). Figures about fewer people, households or dwellings than the threshold are suppressed; the bases themselves are public (Statistics Finland, Grid Database: protection of the data).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A threshold alone does not stop differencing between overlapping publications. Check your licence before publishing cells. Definitions that changed between releases are carried along and must not be read as change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inhabited cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People in the data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People in cells shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coverage (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make training data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A fictional city region for workshops and trials.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Makes a GeoPackage with a fictional city region: one grid layer per year, spelled and suppressed as Ruututietokanta is, and plan areas, buildings, stops, schools and catchments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Licensed grids may not be handed out in a workshop. These figures look like them, describe nobody, and are the same on every machine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawn from a seeded random generator: centres, suburbs, a student area, a lake and a growing new district, with differentiation that grows over the years. The same seed gives the same region.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fictional: no figure says anything of a real place. It is the only tool that writes counts as they would be delivered, unprotected by this plugin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>region: over 20 000 inhabited cells; small: about 400.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grid layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Buildings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Schools</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Catchments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{years}” are no years; write them as 2010,2014,2022.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No layers are chosen; choose the statistics of at least one year.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer “{layer}” has no field “{field}”; choose the field that names the regions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No cell lies in the regions of layer “{layer}”; check its CRS and extent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer “{layer}” has several rows for one unit and year; run the import again instead of merging layers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer “{layer}” is no statistics layer of this plugin (field “{field}” is missing); make one with “Import statistics”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer “{layer}” has no rows; choose another layer or filter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field “{field}” of layer “{layer}” holds text where numbers belong; correct it or import the data again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File “{file}”, line {line}, key “{key}”: {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File “{file}”, line {line}: {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File “{file}” cannot be read as UTF-8 text: {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File “{file}” is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Catalogue file “{file}” does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fictional training data: the Mallila city region does not exist, it lies in the open sea, and every number in it is drawn at random.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no training region of size “{size}”; choose one of: {sizes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The training region needs at least one year between {first} and {last}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The minimum base {min_base} is below the threshold {threshold} of “{group}”; raise it, or state the reason for lowering it.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
