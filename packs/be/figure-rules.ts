import type { PackRuleBinding } from '#shared/pack.ts'
import { approvals, publications } from './blocked-steps.ts'
import { five } from './five-languages.ts'

/** Rules that check indicators, targets and figures. */
export const figureRules: readonly PackRuleBinding[] = [
  {
    number: 'R18',
    rule: 'measurement',
    severity: 'error',
    basis: five(
      'Critical success factor measurability; GAO 2022; IDPC 2011',
      'kritieke succesfactor meetbaarheid; GAO 2022; IDPC 2011',
      'facteur critique de succès mesurabilité ; GAO 2022 ; IDPC 2011',
      'kritischer Erfolgsfaktor Messbarkeit; GAO 2022; IDPC 2011',
      'kritisk succesfaktor målbarhed; GAO 2022; IDPC 2011',
    ),
    blocks: approvals,
    names: five(
      'Each objective has an indicator with baseline, target, source and frequency; a strategic objective has an outcome indicator',
      'Elke doelstelling heeft een indicator met uitgangswaarde, streefwaarde, bron en ritme; een strategische doelstelling heeft een effectindicator',
      "Chaque objectif a un indicateur avec valeur de départ, valeur cible, source et rythme ; un objectif stratégique en a un d'effet",
      'Jedes Ziel hat einen Indikator mit Ausgangswert, Zielwert, Quelle und Rhythmus; ein strategisches Ziel hat einen Wirkungsindikator',
      'Hvert mål har en indikator med udgangsværdi, målværdi, kilde og rytme; et strategisk mål har en effektindikator',
    ),
  },
  {
    number: 'R19',
    rule: 'ambition',
    severity: 'warning',
    basis: five(
      'Dutch Court of Audit 2016: of 14 targets met, 8 were met from the first year',
      'Algemene Rekenkamer 2016: van 14 gehaalde streefwaarden werden er 8 al in het eerste jaar gehaald',
      "Cour des comptes néerlandaise 2016 : sur 14 cibles atteintes, 8 l'étaient dès la première année",
      'Niederländischer Rechnungshof 2016: von 14 erreichten Zielwerten waren 8 es schon im ersten Jahr',
      'den nederlandske rigsrevision 2016: af 14 nåede mål var 8 nået allerede det første år',
    ),
    blocks: approvals,
    names: five(
      'A target is better than its baseline, and its definition has not changed since the result was committed',
      'Een streefwaarde is beter dan haar uitgangswaarde, en betekent wat ze betekende toen ze beloofd werd',
      "Une valeur cible est meilleure que la valeur de départ, et garde le sens qu'elle avait lors de la promesse",
      'Ein Zielwert ist besser als sein Ausgangswert und bedeutet, was er beim Versprechen bedeutete',
      'En målværdi er bedre end sin udgangsværdi og betyder det, den betød, da den blev lovet',
    ),
  },
  {
    number: 'R20',
    rule: 'additivity',
    severity: 'error',
    basis: five(
      'Method of the police statistics: criminal figures overlap and are not summed',
      'methode van de politiestatistiek: criminele figuren overlappen en worden niet opgeteld',
      "méthode de la statistique policière : les figures criminelles se recouvrent et ne s'additionnent pas",
      'Methode der Polizeistatistik: Deliktfiguren überschneiden sich und werden nicht addiert',
      'politistatistikkens metode: kriminalitetsfigurer overlapper og lægges ikke sammen',
    ),
    blocks: approvals,
    names: five(
      'Figures that cannot be added up are not committed as a sum',
      'Statistieken die niet optellen, worden niet als som beloofd',
      "Ce qui ne s'additionne pas n'est pas promis comme somme",
      'Statistiken, die sich nicht addieren lassen, werden nicht als Summe versprochen',
      'Statistik, der ikke kan lægges sammen, loves ikke som en sum',
    ),
  },
  {
    number: 'R21',
    rule: 'ambiguity',
    severity: 'error',
    basis: five(
      'Method; reading of customs results, 2025',
      'methode; lezing van de douaneresultaten, 2025',
      'méthode ; lecture des résultats de la douane, 2025',
      'Methode; Lesart der Zollergebnisse, 2025',
      'metode; læsning af toldresultater, 2025',
    ),
    blocks: approvals,
    names: five(
      'An indicator that can rise through effort alone, such as seizures, does not determine the status on its own',
      'Wat door inzet alleen kan stijgen, zoals inbeslagnames, bepaalt de status niet alleen',
      "Ce que l'effort seul peut faire monter, comme les saisies, ne décide pas seul de l'état",
      'Was allein durch Aufwand steigen kann, etwa Sicherstellungen, bestimmt den Stand nicht allein',
      'Det, som indsats alene kan få til at stige, fx beslaglæggelser, afgør ikke alene status',
    ),
  },
  {
    number: 'R22',
    rule: 'published_figures',
    severity: 'error',
    basis: five(
      'Conflicting reports of the same figures',
      'tegenstrijdige berichten over dezelfde cijfers',
      'rapports contradictoires sur les mêmes chiffres',
      'widersprüchliche Berichte über dieselben Zahlen',
      'modstridende meldinger om de samme tal',
    ),
    blocks: publications,
    names: five(
      'A published figure has a source, a status and a date; corrections remain in the history',
      'Een gepubliceerd cijfer heeft een bron, een staat en een datum; correcties bewaren de geschiedenis',
      "Un chiffre publié a une source, un état et une date ; les corrections conservent l'historique",
      'Eine veröffentlichte Zahl hat Quelle, Stand und Datum; Korrekturen bewahren die Geschichte',
      'Et offentliggjort tal har kilde, stand og dato; rettelser bevarer historikken',
    ),
  },
  {
    number: 'R36',
    rule: 'displacement',
    severity: 'hint',
    basis: five(
      'Displacement (waterbed) effect',
      'verplaatsings- of waterbedeffect',
      'effet de déplacement',
      'Verdrängungseffekt',
      'forskydningseffekt',
    ),
    names: five(
      'Neighbouring areas in which a linked indicator moves in the opposite direction are shown',
      'Buren met een verbonden indicator die de andere kant op gaat, worden getoond',
      'Les voisins dont un indicateur lié évolue en sens inverse sont montrés',
      'Nachbarn mit einem verknüpften Indikator in gegenläufiger Richtung werden gezeigt',
      'Naboer med en forbundet indikator, der går den anden vej, vises',
    ),
  },
]
