import { section } from '../section.ts'

/** Sections 1 to 6 of the zonal plan. */
export const zonalFrame = [
  section(
    'identification',
    ['Identification', 'Identificatie', 'Identification', 'Identifizierung', 'Identifikation'],
    [
      'Zone code (four digits), municipalities, period, version, legal basis and circular.',
      'Zonecode (vier cijfers), gemeenten, periode, versie, rechtsgrond en omzendbrief.',
      'Code de la zone (quatre chiffres), communes, période, version, base légale et circulaire.',
      'Code der Zone (vier Ziffern), Gemeinden, Laufzeit, Version, Rechtsgrundlage und Rundschreiben.',
      'Zonekode (fire cifre), kommuner, periode, version, retsgrundlag og cirkulære.',
    ],
    { legalBasis: 'Act of 7 December 1998, art. 36' },
  ),
  section(
    'scanning_security',
    [
      'Scanning and analysis: security and liveability',
      'Scanning en analyse: veiligheid en leefbaarheid',
      'Scanning et analyse : sécurité et qualité de vie',
      'Scanning und Analyse: Sicherheit und Lebensqualität',
      'Scanning og analyse: sikkerhed og livskvalitet',
    ],
    [
      'Context, recorded crime, traffic, nuisance, survey, hotspots and trends, each with source and closing date.',
      'Context, geregistreerde criminaliteit, verkeer, overlast, bevraging, hotspots en trends, telkens met bron en afsluitdatum.',
      'Contexte, criminalité enregistrée, circulation, nuisances, enquête, hotspots et tendances, avec source et date de clôture.',
      'Kontext, registrierte Kriminalität, Verkehr, Belästigungen, Befragung, Brennpunkte und Trends, mit Quelle und Stichtag.',
      'Kontekst, registreret kriminalitet, trafik, gener, befolkningsundersøgelse, hotspots og tendenser, med kilde og skæringsdato.',
    ],
  ),
  section(
    'scanning_organisation',
    [
      'Scanning and analysis: organisation',
      'Scanning en analyse: organisatie',
      'Scanning et analyse : organisation',
      'Scanning und Analyse: Organisation',
      'Scanning og analyse: organisation',
    ],
    [
      'Staff norm and actual staff, budget, functions, HyCap, internal context and future trends.',
      'Personeelsnorm en werkelijke bezetting, budget, functies, HyCap, interne context en toekomstige trends.',
      'Norme et effectif réel, budget, fonctions, HyCap, contexte interne et tendances futures.',
      'Personalnorm und Ist-Stand, Budget, Funktionen, HyCap, interner Kontext und künftige Trends.',
      'Personalenorm og faktisk bemanding, budget, funktioner, HyCap, intern kontekst og kommende tendenser.',
    ],
  ),
  section(
    'expectations',
    [
      'Expectations and objectives of stakeholders',
      'Verwachtingen en doelstellingen van belanghebbenden',
      'Attentes et objectifs des parties prenantes',
      'Erwartungen und Ziele der Interessengruppen',
      'Interessenternes forventninger og mål',
    ],
    [
      'What the framework note, national plan, region, governor, prosecutor, mayors, population, staff and partners expect, with the source document.',
      'Wat nota, nationaal plan, gewest, gouverneur, procureur, burgemeesters, bevolking, personeel en partners verwachten, telkens met het brondocument.',
      'Ce qu’attendent note-cadre, plan national, région, gouverneur, procureur, bourgmestres, population, personnel et partenaires, avec le document.',
      'Was Rahmenvermerk, nationaler Plan, Region, Gouverneur, Prokurator, Bürgermeister, Bevölkerung, Personal und Partner erwarten, mit dem Dokument.',
      'Hvad notat, national plan, region, guvernør, anklager, borgmestre, befolkning, personale og partnere forventer, med dokumentet.',
    ],
  ),
  section(
    'former_plan',
    [
      'Evaluation of the previous plan',
      'Evaluatie van het vorige plan',
      'Évaluation du plan précédent',
      'Evaluierung des vorigen Plans',
      'Evaluering af den forrige plan',
    ],
    [
      'For each objective, the result, the values, and whether to continue, adjust or stop, with the reason.',
      'Per doelstelling het resultaat, de bereikte waarden en of men voortzet, bijstuurt of stopt, met de reden.',
      'Par objectif, le résultat, les valeurs et la suite (poursuivre, ajuster, arrêter), avec la motivation.',
      'Je Ziel das Ergebnis, die Werte und ob fortgesetzt, nachgesteuert oder eingestellt wird, mit Begründung.',
      'For hvert mål resultatet, værdierne og om det fortsætter, justeres eller stoppes, med begrundelse.',
    ],
  ),
  section(
    'mission_vision_values',
    [
      'Mission, vision, values',
      'Missie, visie, waarden',
      'Mission, vision, valeurs',
      'Auftrag, Vision, Werte',
      'Mission, vision, værdier',
    ],
    [
      'A text in each language of the zone; short enough to read aloud.',
      'Een tekst in elke taal van de zone; kort genoeg om voor te lezen.',
      'Un texte dans chaque langue de la zone ; assez court pour être dit à voix haute.',
      'Ein Text in jeder Sprache der Zone; kurz genug zum Vorlesen.',
      'En tekst på hvert af zonens sprog; kort nok til at siges højt.',
    ],
  ),
]
