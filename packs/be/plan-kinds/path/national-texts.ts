import type { Names } from '#shared/localized-text.ts'
import { five } from '../../five-languages.ts'

/** Names of the steps of the national plan. */
export const nationalNames = {
  looking: five(
    'Image of security, evaluation of the current plan, wishes of partners',
    'Veiligheidsbeeld, evaluatie van het lopende plan, wensen van partners',
    'Image de la sécurité, évaluation du plan en cours, attentes des partenaires',
    'Sicherheitsbild, Evaluierung des laufenden Plans, Wünsche der Partner',
    'Sikkerhedsbillede, evaluering af den løbende plan, partnernes ønsker',
  ),
  drafting: five(
    'Draft, based on the framework note',
    'Ontwerp, op basis van de kadernota',
    'Projet, sur la base de la note-cadre',
    'Entwurf auf Grundlage des Rahmenvermerks',
    'Udkast på grundlag af rammenotatet',
  ),
  prosecutors_opinion: five(
    'Opinion of the College of Prosecutors-General on criminal policy',
    'Advies van het College van procureurs-generaal over het strafrechtelijk beleid',
    'Avis du Collège des procureurs généraux sur la politique criminelle',
    'Stellungnahme des Kollegiums der Generalprokuratoren zur Kriminalpolitik',
    'Udtalelse fra kollegiet af rigsadvokater om kriminalpolitikken',
  ),
  choice_of_phenomena: five(
    'Choice of the phenomena',
    'Keuze van de fenomenen',
    'Choix des phénomènes',
    'Wahl der Phänomene',
    'Valg af fænomener',
  ),
  security_council: five(
    'National Security Council',
    'Nationale Veiligheidsraad',
    'Conseil national de sécurité',
    'Nationaler Sicherheitsrat',
    'Det nationale sikkerhedsråd',
  ),
  council_of_ministers: five(
    'Council of Ministers',
    'Ministerraad',
    'Conseil des ministres',
    'Ministerrat',
    'Ministerrådet',
  ),
  conference: five(
    'Conference with the federated entities',
    'Conferentie met de deelstaten',
    'Conférence avec les entités fédérées',
    'Konferenz mit den Gliedstaaten',
    'Konference med delstaterne',
  ),
  traffic_opinion: five(
    'Opinion of the minister for Mobility on the part on road traffic',
    'Advies van de minister van Mobiliteit over het deel wegverkeer',
    'Avis du ministre de la Mobilité sur la partie circulation routière',
    'Stellungnahme des Ministers der Mobilität zum Teil Straßenverkehr',
    'Udtalelse fra ministeren for mobilitet om delen om vejtrafik',
  ),
  police_council_opinion: five(
    'Reasoned opinion of the Federal Police Council',
    'Gemotiveerd advies van de Federale Politieraad',
    'Avis motivé du Conseil fédéral de police',
    'Begründete Stellungnahme des Föderalen Polizeirats',
    'Begrundet udtalelse fra Det Føderale Politiråd',
  ),
  final_text: five(
    'Final text, with an answer to each point of the opinions',
    'Definitieve tekst, met een antwoord op elk punt van de adviezen',
    'Texte final, avec une réponse à chaque point des avis',
    'Endgültiger Text mit einer Antwort auf jeden Punkt der Stellungnahmen',
    'Endelig tekst med svar på hvert punkt i udtalelserne',
  ),
  approval: five(
    'Validation by the ministers of the Interior and Justice',
    'Validatie door de ministers van Binnenlandse Zaken en Justitie',
    'Validation par les ministres de l’Intérieur et de la Justice',
    'Validierung durch die Minister des Innern und der Justiz',
    'Validering ved indenrigs- og justitsministrene',
  ),
  to_parliament: five(
    'Main lines and opinion to Parliament',
    'Krachtlijnen en advies naar het Parlement',
    'Lignes de force et avis au Parlement',
    'Leitlinien und Stellungnahme an das Parlament',
    'Hovedlinjer og udtalelse til parlamentet',
  ),
  publication: five(
    'Entry into force and publication; alignment of lower-level plans',
    'Inwerkingtreding en publicatie; lagere plannen worden afgestemd',
    'Entrée en vigueur et publication ; alignement des autres plans',
    'Inkrafttreten und Veröffentlichung; Abstimmung der Pläne anderer Ebenen',
    'Ikrafttræden og offentliggørelse; planer på lavere niveauer tilpasses',
  ),
  follow_up: five(
    'Follow-up, adjustment, evaluation',
    'Opvolging, bijsturing, evaluatie',
    'Suivi, ajustement, évaluation',
    'Nachverfolgung, Anpassung, Evaluierung',
    'Opfølgning, justering, evaluering',
  ),
} satisfies Record<string, Names>
