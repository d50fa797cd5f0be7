import { biases } from './biases.ts'
import { counted } from './indicator.ts'
import { sources } from './sources.ts'
import { units } from './units.ts'

const effort = ['etoile-persons-checked']

const total = counted({
  owner: 'BENELUX-SECRETARIAT',
  kind: 'output',
  polarity: 'ambiguous',
  unit: units.person,
  level: 'country',
  source: sources.jointActions,
  rhythm: 'P1Y',
  lag: 60,
  bias: biases.published,
  effortIndicators: effort,
})

/** Totals of the Étoile actions of a year, over all countries. A key that a year does not publish is missing, not zero. */
export const etoile = [
  total(
    'etoile-persons-checked',
    [
      'Étoile: persons checked',
      'Étoile: gecontroleerde personen',
      'Étoile : personnes contrôlées',
      'Étoile: kontrollierte Personen',
      'Étoile: kontrollerede personer',
    ],
    [
      'Persons checked in the Étoile actions of the year, in all countries.',
      'Personen die bij de Étoile-acties van het jaar gecontroleerd werden, in alle landen.',
      'Personnes contrôlées lors des actions Étoile de l’année, dans tous les pays.',
      'Bei den Étoile-Aktionen des Jahres in allen Ländern kontrollierte Personen.',
      'Personer kontrolleret ved årets Étoile-aktioner i alle lande.',
    ],
    { kind: 'activity', effortIndicators: [] },
  ),
  total(
    'etoile-persons-with-drugs',
    [
      'Étoile: persons with drugs',
      'Étoile: personen met drugs',
      'Étoile : personnes avec drogues',
      'Étoile: Personen mit Drogen',
      'Étoile: personer med narkotika',
    ],
    [
      'Persons on whom drugs were found in these actions.',
      'Personen bij wie tijdens die acties drugs gevonden werden.',
      'Personnes trouvées en possession de drogues lors de ces actions.',
      'Personen, bei denen in diesen Aktionen Drogen gefunden wurden.',
      'Personer, hos hvem der blev fundet narkotika ved aktionerne.',
    ],
  ),
  total(
    'etoile-arrests',
    ['Étoile: arrests', 'Étoile: aanhoudingen', 'Étoile : arrestations', 'Étoile: Festnahmen', 'Étoile: anholdelser'],
    [
      'Persons arrested in these actions, as the services published it.',
      'Personen die bij die acties aangehouden werden, zoals de diensten het publiceerden.',
      'Personnes arrêtées lors de ces actions, telles que publiées par les services.',
      'In diesen Aktionen Festgenommene, wie von den Diensten veröffentlicht.',
      'Personer anholdt ved aktionerne, som offentliggjort af tjenesterne.',
    ],
  ),
  total(
    'etoile-vehicles-seized',
    [
      'Étoile: vehicles seized',
      'Étoile: inbeslaggenomen voertuigen',
      'Étoile : véhicules saisis',
      'Étoile: sichergestellte Fahrzeuge',
      'Étoile: beslaglagte køretøjer',
    ],
    [
      'Vehicles seized in these actions.',
      'Voertuigen die bij die acties in beslag genomen werden.',
      'Véhicules saisis lors de ces actions.',
      'In diesen Aktionen sichergestellte Fahrzeuge.',
      'Køretøjer beslaglagt ved aktionerne.',
    ],
    { unit: units.vehicle },
  ),
  total(
    'etoile-weapons',
    [
      'Étoile: weapons found',
      'Étoile: gevonden wapens',
      'Étoile : armes trouvées',
      'Étoile: gefundene Waffen',
      'Étoile: fundne våben',
    ],
    [
      'Weapons found in these actions, of whatever kind.',
      'Wapens die bij die acties gevonden werden, van welke aard ook.',
      'Armes trouvées lors de ces actions, de tout type.',
      'In diesen Aktionen gefundene Waffen jeder Art.',
      'Våben fundet ved aktionerne, af enhver slags.',
    ],
    { unit: units.weapon },
  ),
  total(
    'etoile-cash',
    [
      'Étoile: cash seized',
      'Étoile: inbeslaggenomen contanten',
      'Étoile : argent saisi',
      'Étoile: sichergestelltes Bargeld',
      'Étoile: beslaglagte kontanter',
    ],
    [
      'Cash seized in these actions, in euros; other currencies are not included.',
      'Contanten die bij die acties in beslag genomen werden, in euro; andere munten niet inbegrepen.',
      'Argent liquide saisi lors de ces actions, en euros ; autres monnaies non comprises.',
      'In diesen Aktionen sichergestelltes Bargeld in Euro; andere Währungen nicht eingerechnet.',
      'Kontanter beslaglagt ved aktionerne, i euro; andre valutaer ikke medregnet.',
    ],
    { unit: units.euro },
  ),
]
