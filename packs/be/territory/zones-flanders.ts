/** Police zones of the Flemish Region. See ./zone-lines.ts for the line format. */
export const zonesOfFlanders = `
# ANT nl
ANTWERPEN | Antwerpen | 5345 | 2,-6
ANTWERPEN-2019 | Antwerpen | 5345 |
BALEN-DESSEL-MOL | Balen-Dessel-Mol | 5368 | 7,-5
BERLAAR-NIJLEN | Berlaar/Nijlen | | 4,-4
BODUKAP | BODUKAP | | 3,-3
BRASSCHAAT | Brasschaat | | 3,-6
GEEL-LAAKDAL-MEERHOUT | Geel-Laakdal-Meerhout | | 6,-4
GRENS | Grens | | 5,-7
HEIST | Heist | | 4,-3
HEKLA | HEKLA | | 2,-5
KEMPEN-NOORD-OOST | Kempen Noord-Oost | | 6,-6
KLEIN-BRABANT | Klein-Brabant | |
LIER | Lier | | 3,-4
MEWI | MEWI | |
MINOS | MINOS | | 3,-5
MINOS-2019 | MINOS | |
NETELAND | Neteland | 5369 | 5,-5
NOORD | Noord | | 3,-7
NOORDERKEMPEN | Noorderkempen | | 6,-7
REGIO-TURNHOUT | Regio Turnhout | | 6,-5
RIVIERENLAND | Rivierenland | | 1,-4
RUPEL | Rupel | | 2,-4
SCHOTEN | Schoten | | 4,-6
VOORKEMPEN | Voorkempen | | 5,-6
ZARA | ZARA | | 4,-5
ZUIDERKEMPEN | Zuiderkempen | | 5,-4
ZWIJNDRECHT | Zwijndrecht | |
# LIM nl
BERINGEN-HAM-TESSENDERLO | Beringen/Ham/Tessenderlo | | 6,-3
BILZEN-HOESELT-RIEMST | Bilzen/Hoeselt/Riemst | | 6,0
CARMA | CARMA | | 7,-3
HAMONT-ACHEL-PELT | Hamont-Achel/Pelt | |
HASPENGOUW | Haspengouw | | 5,0
HEUSDEN-ZOLDER | Heusden-Zolder | 5375 | 6,-2
KANTON-BORGLOON | Kanton Borgloon | |
KEMPENLAND | Kempenland | |
LANAKEN-MAASMECHELEN | Lanaken/Maasmechelen | | 7,-2
LIMBURG-REGIO-HOOFDSTAD | Limburg Regio Hoofdstad | | 6,-1
LIMBURG-REGIO-HOOFDSTAD-2019 | Limburg Regio Hoofdstad | 5907 |
LOMMEL | Lommel | |
MAASLAND | Maasland | | 8,-4
NOORD-LIMBURG | Noord-Limburg | | 7,-4
SINT-TRUIDEN-GINGELOM-NIEUWERKERKEN | Sint-Truiden/Gingelom/Nieuwerkerken | 5376 | 4,1
TONGEREN-HERSTAPPE | Tongeren - Herstappe | |
VOEREN | Voeren | | 8,0
# OVL nl
AALST | Aalst | | -1,-2
AALTER | Aalter | |
AALTER-MALDEGEM | Aalter/Maldegem | | -4,-4
ASSENEDE-EVERGEM | Assenede/Evergem | 5421 | -2,-5
BERLARE-ZELE | Berlare/Zele | | -2,-3
BRAKEL | Brakel | |
BUGGENHOUT-LEBBEKE | Buggenhout/Lebbeke | | 0,-3
DEINZE-ZULTE-LIEVEGEM | Deinze-Zulte-Lievegem | | -4,-3
DENDERLEEUW-HAALTERT | Denderleeuw/Haaltert | 5439 | -2,-1
DENDERMONDE | Dendermonde | 5443 | -1,-3
ERPE-MERE-LEDE | Erpe-Mere/Lede | 5441 | -2,-2
GENT | Gent | 5415 | -3,-4
GERAARDSBERGEN-LIERDE | Geraardsbergen/Lierde | | -4,0
HAMME-WAASMUNSTER | Hamme/Waasmunster | | 0,-4
KRUIBEKE-TEMSE | Kruibeke/Temse | |
LOKEREN | Lokeren | | -1,-4
LOKEREN-2019 | Lokeren | |
MALDEGEM | Maldegem | 5424 |
MEETJESLAND-CENTRUM | Meetjesland-Centrum | 5417 | -3,-5
NINOVE | Ninove | 5442 | -3,0
REGIO-PUYENBROECK | Regio Puyenbroeck | | -2,-4
REGIO-PUYENBROECK-2019 | Regio Puyenbroeck | |
REGIO-RHODE-SCHELDE | Regio Rhode & Schelde | | -3,-3
RONSE | Ronse | 5427 | -5,0
SCHELDE-LEIE | Schelde-Leie | | -4,-2
SCHELDEWAAS | Scheldewaas | | 1,-5
SINT-NIKLAAS | Sint-Niklaas | 5432 | 0,-5
VLAAMSE-ARDENNEN | Vlaamse Ardennen | | -4,-1
VLAAMSE-ARDENNEN-2019 | Vlaamse Ardennen | |
WAASLAND-NOORD | Waasland-Noord | 5904 |
WETTEREN-LAARNE-WICHELEN | Wetteren/Laarne/Wichelen | | -3,-2
ZOTTEGEM-HERZELE-SINT-LIEVENS-HOUTEM | Zottegem/Herzele/Sint-Lievens-Houtem | | -3,-1
# WVL nl
ARRO-IEPER | ARRO Ieper | | -8,-2
BLANKENBERGE-ZUIENKERKE | Blankenberge/Zuienkerke | 5445 | -4,-6
BREDENE-DE-HAAN | Bredene/De Haan | | -5,-5
BRUGGE | Brugge | | -4,-5
DAMME-KNOKKE-HEIST | Damme/Knokke-Heist | 5446 | -3,-6
GAVERS | Gavers | | -6,-2
GRENSLEIE | Grensleie | 5455 | -8,-1
HET-HOUTSCHE | Het Houtsche | | -5,-4
KOUTER | Kouter | | -6,-3
MIDDELKERKE | Middelkerke | | -7,-4
MIDOW | MIDOW | | -5,-2
MIDOW-2019 | MIDOW | |
MIRA | MIRA | 5457 | -5,-1
OOSTENDE | Oostende | 5449 | -6,-4
POLDER | Polder | | -7,-3
REGIO-TIELT | Regio Tielt | | -5,-3
REGIO-TIELT-2019 | Regio Tielt | |
RIHO | RIHO | | -7,-2
SPOORKIN | Spoorkin | 5459 | -9,-2
VLAS | VLAS | | -6,-1
WESTKUST | Westkust | | -8,-3
# HAV nl
AMOW | AMOW | 5408 | 0,-2
DILBEEK | Dilbeek | | -1,-1
DRUIVENSTREEK | Druivenstreek | | 1,1
GRIMBERGEN | Grimbergen | | 1,-2
K-L-M | K-L-M | | 1,-3
KASTZE | KASTZE | | 2,-3
PAJOTTENLAND | Pajottenland | 5405 | -3,1
RODE | Rode | | -1,1
TARL | TARL | 5407 | -2,0
VILVOORDE-MACHELEN | Vilvoorde/Machelen | | 2,-2
WOKRA | WOKRA | | 2,0
ZAVENTEM | Zaventem | | 2,-1
ZENNEVALLEI | Zennevallei | 5905 | -2,1
# LEU nl
AARSCHOT | Aarschot | | 5,-3
BIERBEEK-BOUTERSEM-HOLSBEEK-LUBBEEK | Bierbeek/Boutersem/Holsbeek/Lubbeek | | 4,-1
BOORTMEERBEEK-HAACHT-KEERBERGEN | Boortmeerbeek/Haacht/Keerbergen | | 3,-2
BRT | BRT | 5399 | 4,-2
DEMERDAL-DSZ | Demerdal DSZ | 5396 | 5,-2
GETEVALLEI | Getevallei | | 4,0
HAGELAND | Hageland | | 5,-1
HERKO | HerKo | 5393 | 3,-1
LEUVEN | Leuven | 5388 | 3,0
VOER-DIJLE | Voer & Dijle | | 2,1
`
