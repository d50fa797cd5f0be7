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
      'Elke doelstelling heeft een indicator met uitgangswaarde, streefwaarde, bron en meetfrequentie; een strategische doelstelling heeft een effectindicator',
      'Chaque objectif a un indicateur avec valeur de départ, valeur cible, source et fréquence ; un objectif stratégique a un indicateur de résultat ou d’impact',
      'Jedes Ziel hat einen Indikator mit Ausgangswert, Zielwert, Quelle und Messhäufigkeit; ein strategisches Ziel hat einen Wirkungsindikator',
      'Hvert mål har en indikator med udgangsværdi, målværdi, kilde og hyppighed; et strategisk mål har en resultat- eller virkningsindikator',
    ),
  },
  {
    number: 'R19',
    rule: 'ambition',
    severity: 'warning',
    basis: five(
      'Dutch Court of Audit 2016: of 14 targets met, 8 were met from the first year',
      'Algemene Rekenkamer 2016: van 14 gehaalde streefwaarden werden er 8 al in het eerste jaar gehaald',
      'Cour des comptes néerlandaise 2016 : sur 14 cibles atteintes, 8 l’étaient dès la première année',
      'Niederländischer Rechnungshof 2016: von 14 erreichten Zielwerten waren 8 schon im ersten Jahr erreicht',
      'den nederlandske rigsrevision 2016: af 14 nåede mål var 8 nået allerede det første år',
    ),
    blocks: approvals,
    names: five(
      'A target is better than its baseline, and its definition has not changed since the result was committed',
      'Een streefwaarde is beter dan de uitgangswaarde, en de definitie van de indicator is niet gewijzigd sinds de toezegging',
      'Une valeur cible est meilleure que la valeur de départ, et garde le sens qu’elle avait lorsque le résultat a été annoncé',
      'Ein Zielwert ist besser als der Ausgangswert, und seine Definition ist seit der Zusage unverändert',
      'En målværdi er bedre end udgangsværdien, og indikatorens definition er uændret, siden resultatet blev tilkendegivet',
    ),
  },
  {
    number: 'R20',
    rule: 'additivity',
    severity: 'error',
    basis: five(
      'Method of the police statistics: criminal figures overlap and are not summed',
      'methode van de politiestatistiek: criminele figuren overlappen en worden niet opgeteld',
      'méthode de la statistique policière : les catégories d’infractions se recouvrent et ne s’additionnent pas',
      'Methode der Polizeistatistik: Deliktformen überschneiden sich und werden nicht addiert',
      'politistatistikkens metode: kriminalitetskategorier overlapper og lægges ikke sammen',
    ),
    blocks: approvals,
    names: five(
      'Figures that cannot be added up are not committed as a sum',
      'Een toegezegd resultaat is geen som van cijfers die niet kunnen worden opgeteld',
      'Des chiffres qui ne s’additionnent pas ne sont pas annoncés comme une somme',
      'Statistiken, die sich nicht addieren lassen, werden nicht als Summe zugesagt',
      'Tal, der ikke kan lægges sammen, tilkendegives ikke som en sum',
    ),
  },
  {
    number: 'R21',
    rule: 'ambiguity',
    severity: 'error',
    basis: five(
      'Method; reading of customs results, 2025',
      'methode; analyse van de douaneresultaten, 2025',
      'méthode ; lecture des résultats de la douane, 2025',
      'Methode; Auswertung der Zollergebnisse, 2025',
      'metode; læsning af toldresultater, 2025',
    ),
    blocks: approvals,
    names: five(
      'An indicator that can rise through effort alone, such as seizures, does not determine the status on its own',
      'Een indicator die door inspanning alleen kan stijgen, zoals het aantal inbeslagnames, bepaalt de status nooit alleen',
      'Un indicateur que l’activité seule peut faire augmenter, comme les saisies, ne détermine pas seul le statut',
      'Ein Einsatzindikator, etwa die Zahl der Sicherstellungen, bestimmt den Status nicht allein',
      'En indikator, der kan stige alene på grund af indsats, fx beslaglæggelser, afgør ikke alene status',
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
      'Een gepubliceerd cijfer heeft een bron, een status en een datum; bij een correctie blijft het vorige cijfer bewaard',
      'Un chiffre publié a une source, un statut et une date ; les corrections conservent l’historique',
      'Eine veröffentlichte Zahl hat Quelle, Status und Datum; nach Berichtigungen bleiben frühere Werte erhalten',
      'Et offentliggjort tal har kilde, status og dato; rettelser bevarer historikken',
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
      'Aangrenzende gebieden waar een verwante indicator in de tegenovergestelde richting beweegt, worden getoond',
      'Les territoires limitrophes où un indicateur lié évolue en sens inverse sont affichés',
      'Angrenzende Gebiete, in denen sich ein verknüpfter Indikator gegenläufig entwickelt, werden angezeigt',
      'Naboområder, hvor en tilknyttet indikator udvikler sig i modsat retning, vises',
    ),
  },
]
