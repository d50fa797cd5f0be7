/** Police zones of the Brussels-Capital and Walloon Regions. See ./zone-lines.ts for the line format. */
export const zonesOfBrusselsAndWallonia = `
# BRU nl+fr
BRUSSEL-HOOFDSTAD-ELSENE | Brussel Hoofdstad Elsene / Bruxelles-Capitale Ixelles | | 0,0
BRUSSEL-WEST | Brussel-West / Bruxelles-Ouest | | 0,-1
EVERE-SCHAARBEEK-SINT-JOOST-TEN-NODE | Evere/Schaarbeek/Sint-Joost-ten-Node / Evere/Schaerbeek/Saint-Josse-ten-Noode | | 1,-1
MONTGOMERY | Montgomery / Montgomery | | 1,0
UKKEL-WATERMAAL-BOSVOORDE-OUDERGEM | Ukkel/Watermaal-Bosvoorde/Oudergem / Uccle/Watermael-Boitsfort/Auderghem | 5342 | 0,1
ZUID | Zuid / Midi | | -1,0
# BRW fr
ARDENNES-BRABANCONNES | Ardennes Brabançonnes | | 2,2
BRABANT-WALLON-EST | Brabant Wallon Est | | 3,1
BRAINE-L-ALLEUD | Braine-l'Alleud | | -2,2
LA-MAZERINE | La Mazerine | 5269 | 0,2
NIVELLES-GENAPPE | Nivelles/Genappe | 5267 | -1,3
ORNE-THYLE | Orne-Thyle | 5270 | 1,3
OTTIGNIES-LOUVAIN-LA-NEUVE | Ottignies-Louvain-la-Neuve | | 0,3
OUEST-BRABANT-WALLON | Ouest Brabant Wallon | 5268 | -3,2
WATERLOO | Waterloo | | -1,2
WAVRE | Wavre | 5271 | 1,2
# CHA fr
AISEAU-PRESLES-CHATELET-FARCIENNES | Aiseau-Presles/Châtelet/Farciennes | | -1,5
ANDERLUES-BINCHE | Anderlues/Binche | |
BINCHE-ANDERLUES-LERMES | Binche-Anderlues-Lermes | | -4,6
BOTTE-DU-HAINAUT | Botte du Hainaut | 5334 | -4,7
BRUNAU | Brunau | | -2,4
CHARLEROI | Charleroi | | -2,5
DES-TRIEUX | Des Trieux | 5336 | -3,5
GERMINALT | Germinalt | | -3,6
LERMES | Lermes | |
MARIEMONT | Mariemont | | -2,3
# MON fr
ATH | Ath | | -4,1
BELOEIL-LEUZE-EN-HAINAUT | Beloeil/Leuze-en-Hainaut | | -5,2
BERNISSART-PERUWELZ | Bernissart/Péruwelz | | -5,3
BORAINE | Boraine | | -4,3
COMINES-WARNETON | Comines-Warneton | 5318 | -9,-1
DES-COLLINES | Des Collines | | -5,1
DES-HAUTS-PAYS | Des Hauts-Pays | | -4,4
DU-TOURNAISIS | Du Tournaisis | 5316 | -6,1
DU-VAL-DE-L-ESCAUT | Du Val de l'Escaut | 5320 | -6,0
HAUTE-SENNE | Haute Senne | 5328 | -3,3
LA-LOUVIERE | La Louvière | 5325 | -3,4
MONS-QUEVY | Mons/Quévy | 5324 | -4,5
MOUSCRON | Mouscron | 5317 | -7,-1
SYLLE-ET-DENDRE | Sylle et Dendre | | -4,2
# LIE fr
ANS-SAINT-NICOLAS | Ans/Saint-Nicolas | | 5,2
BASSE-MEUSE | Basse Meuse | 5281 | 7,0
BEYNE-HEUSAY-FLERON-SOUMAGNE | Beyne-Heusay/Fléron/Soumagne | 5280 | 7,1
DES-FAGNES | Des Fagnes | 5287 | 6,3
DU-CONDROZ | Du Condroz | 5296 | 3,4
FLEMALLE | Flémalle | 5282 | 4,3
GRACE-HOLLOGNE-AWANS | Grâce-Hollogne/Awans | 5285 | 5,1
HERSTAL | Herstal | 5279 | 6,1
HESBAYE | Hesbaye | 5286 | 4,2
HESBAYE-OUEST | Hesbaye-Ouest | 5293 | 3,2
HUY | Huy | 5295 | 2,4
LIEGE | Liège | 5277 | 6,2
MEUSE-HESBAYE | Meuse-Hesbaye | 5294 | 3,3
PAYS-DE-HERVE | Pays de Herve | 5288 | 8,1
SECOVA | Secova | 5283 | 5,3
SERAING-NEUPRE | Seraing/Neupré | 5278 | 4,4
STAVELOT-MALMEDY | Stavelot/Malmedy | 5290 | 5,4
VESDRE | Vesdre | 5289 | 7,2
# EUP de
EIFEL | Eifel | 5291 | 7,3
WESER-GOHL | Weser-Göhl | 5292 | 8,2
# LUX fr
ARLON-ATTERT-HABAY-MARTELANGE | Arlon/Attert/Habay/Martelange | 5297 | 2,9
CENTRE-ARDENNE | Centre Ardenne | | 2,7
DE-GAUME | De Gaume | | 0,10
FAMENNE-ARDENNE | Famenne Ardenne | 5300 | 3,5
SEMOIS-ET-LESSE | Semois et Lesse | | 0,7
SUD-LUXEMBOURG | Sud-Luxembourg | | 1,10
# NAM fr
CONDROZ-FAMENNE | Condroz Famenne | 5314 | 2,5
DES-3-VALLEES | Des 3 Vallées | 5311 | -2,8
DES-ARCHES | Des Arches | | 1,5
ENTRE-SAMBRE-ET-MEUSE | Entre Sambre et Meuse | | 0,5
FLOWAL | Flowal | | -1,6
HAUTE-MEUSE | Haute-Meuse | | 0,6
HERMETON-ET-HEURE | Hermeton et Heure | 5315 | -2,7
HOUILLE-SEMOIS | Houille-Semois | | -1,7
JEMEPPE-SUR-SAMBRE | Jemeppe-sur-Sambre | | 0,4
LESSE-ET-LHOMME | Lesse et Lhomme | 5313 | 1,6
NAMUR | Namur | 5303 | 1,4
ORNEAU-MEHAIGNE | Orneau-Mehaigne | 5304 | 2,3
SAMSOM | Samsom | | -1,4
`
