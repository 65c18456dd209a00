//! What people of the example office write: Dutch, or English where that is their language.

use crate::domain::connect::offer::OfferKind;
use crate::domain::connect::offer::OfferKind::{Ask, Offer};
use crate::domain::language::Language;

/// A text in Dutch and in English.
pub(super) type Both = [&'static str; 2];

pub(super) const fn in_language([dutch, english]: Both, language: Language) -> &'static str {
    match language {
        Language::Nl => dutch,
        Language::En => english,
    }
}

/// What the employee of the printed link brings and looks for.
pub(super) const HER_OFFERS: [(OfferKind, &str, bool); 3] = [
    (Offer, "Een klantgesprek oefenen: een half uur, en ik ben de klant.", false),
    (Offer, "Ik loop een dag met je mee langs klanten en schrijf op wat ik hoor.", true),
    (Ask, "Iemand die eerder een klantenpanel heeft opgezet en weet wat je beter niet doet.", true),
];

pub(super) const OFFERS_DUTCH: &[(OfferKind, &str)] = &[
    (Offer, "Ik lees graag mee met je eerste aanbesteding; ik deed er een stuk of twintig."),
    (Ask, "Iemand die eerder bewoners bij een plan heeft betrokken."),
    (Offer, "Een uur met je Excel-bestand: ik haal er het handwerk uit."),
    (Offer, "Ik breng je klantbrief terug tot één A4 in gewone taal."),
    (Ask, "Wie heeft een goed sjabloon voor een verwerkersovereenkomst?"),
    (Offer, "Een vrije vrijdagmiddag om gegevens op een kaart te zetten."),
    (Ask, "Een ervaren tester die een half uur wil meekijken met ons testplan."),
    (Offer, "Ik zit graag naast je bij een lastig gesprek met een leverancier."),
    (Offer, "Zes jaar ervaring met ploegenroosters. Vraag gerust."),
    (Ask, "Iemand die in de zorg heeft gewerkt en weet hoe een avonddienst loopt."),
    (Offer, "Van je idee maak ik in een middag een klikbaar voorbeeld."),
    (Ask, "Wie gebruikt er al een taalmodel op eigen documenten, en wat viel tegen?"),
    (Offer, "Wandelen langs de singel en meedenken over een moeilijk gesprek in je team."),
    (Offer, "Ik ken de weg bij de provincie en bel graag even voor je."),
    (Ask, "Een frisse blik op onze klantreis, liefst van iemand die hem niet kent."),
    (Offer, "Een begroting die niemand snapt: ik teken hem voor je uit."),
    (Ask, "Wie fietst er ook uit Houten en wil onderweg bijpraten?"),
    (Offer, "In een half uur leg ik uit wat de AVG wél toestaat."),
    (Ask, "Tips van iemand die net een team heeft overgenomen."),
    (Offer, "Proefpubliek: ik luister naar je presentatie voordat het spannend wordt."),
    (Ask, "Iemand die Pools spreekt, voor drie korte gesprekken met monteurs."),
    (Ask, "Wie heeft ervaring met een vierdaagse werkweek in een klein team?"),
    (Offer, "Ik zet je interviewvragen graag met je op een rij, in drie kwartier."),
    (Ask, "Wie heeft weleens een storing uitgelegd aan duizend boze klanten?"),
    (Offer, "Eerlijk commentaar op je sollicitatiebrief, met thee erbij."),
    (Offer, "Ik weet hoe je een rapport schrijft dat iemand ook uitleest."),
    (Ask, "Een uur puzzelen aan een rooster met iemand die van wiskunde houdt."),
    (Offer, "Rondleiding door onze testopstelling, elke woensdag om twee uur."),
    (Offer, "Van tweehonderd mails per dag naar tachtig: ik laat zien hoe."),
    (Ask, "Wie kent een mooie zaal voor vijftig mensen, op de fiets te bereiken?"),
    (Ask, "Een sparringpartner die ook in deeltijd leidinggeeft."),
    (Offer, "Ik maak foto’s op jullie open dag, in ruil voor taart."),
    (Ask, "Hoe leg je pubers uit wat wij hier doen? Ik geef binnenkort een gastles."),
    (Offer, "Vraag me alles over warmtepompen; de fouten heb ik al voor je gemaakt."),
    (Offer, "Ik schuif graag aan bij je eerste retrospective, en zeg weinig."),
    (Ask, "Iemand die bij de voedselbank werkt of iemand daar kent."),
];

pub(super) const OFFERS_ENGLISH: &[(OfferKind, &str)] = &[
    (Offer, "Happy to proofread anything you write in English, up to two pages."),
    (Ask, "Somebody to practise my Dutch with over lunch, once or twice a week."),
    (Offer, "Half a day to turn your spreadsheet into a dashboard."),
    (Ask, "Who knows how procurement works here? Twenty minutes would do."),
    (Offer, "I did user interviews for ten years and would gladly sit in on your first one."),
    (Ask, "Looking for someone who has moved a team off an old database."),
    (Offer, "A practice job interview, honest and kind."),
    (Ask, "Anyone who has worked with hospitals: how do I get a first meeting?"),
];

pub(super) const HER_NAMES: [&str; 4] = [
    "Joseph, e-learning in Twente",
    "Marjan van de leergang, nu bij het waterschap",
    "Erik uit Den Haag, datakwaliteit",
    "Lidewij, deed het klantenpanel in Zwolle",
];

pub(super) const OWN_NAMES: &[Both] = &[
    ["Oud-collega Henk, nu bij de gemeente", "Helen from my last job, now at the city"],
    ["Petra van de studiereis naar Kopenhagen", "Piotr, met at the conference in Ghent"],
    ["Willem, gaf die goede workshop over roosters", "Aisha, taught the statistics course"],
    ["Buurvrouw Ans, woningcorporatie", "Tom next door, housing association"],
    ["De accountant van het project in Breda", "The accountant of the Breda project"],
];

/// Notes about contacts, for oneself.
pub(super) const NOTES: [&str; 4] = [
    "Weet alles van roosters. Heeft het draaiboek van de verhuizing nog liggen.",
    "Denkt mee over het klantenpanel. Liefst bellen, na drieën.",
    "Zingt op dinsdag in hetzelfde koor als Marjan.\nKent mensen bij twee ziekenhuizen.",
    "Begint in januari aan een nieuwe opdracht; daarna nog eens vragen.",
];

/// What people write to each other, after a greeting.
pub(super) const MESSAGES: &[Both] = &[
    [
        "We zaten laatst samen aan tafel en kwamen niet toe aan je project. Ik ben benieuwd hoe jullie het aanpakken. Heb je binnenkort een half uur?",
        "We shared a table the other day and never got to your project. I am curious how you go about it. Do you have half an hour soon?",
    ],
    [
        "Je vertelde over het nieuwe intakeformulier. Wij lopen tegen hetzelfde aan, en ik laat je graag zien wat bij ons werkte.",
        "You told me about the new intake form. We run into the same thing, and I would gladly show you what worked for us.",
    ],
    [
        "Leuk dat we elkaar in het grand café troffen. Je vroeg naar iemand die de provincie goed kent; ik denk dat ik iemand weet.",
        "Good to run into you in the grand café. You asked for somebody who knows the province well; I think I know someone.",
    ],
    [
        "Ik moest nog denken aan wat je zei over wachtlijsten. Mag ik je bellen om te horen hoe dat afliep?",
        "I kept thinking of what you said about waiting lists. May I call you to hear how that ended?",
    ],
];

/// What somebody writes to the employee of the printed link, because of what she offers.
pub(super) const MESSAGE_TO_HER: Both = [
    "Ik las dat jij een klantgesprek wilt oefenen en dan zelf de klant bent. Volgende week heb ik er een waar ik tegenop zie. Zou je er donderdag een half uur voor hebben? De koffie is voor mij.",
    "I read that you help people practise a difficult customer call. I have one next week that I am not looking forward to. Would you have half an hour on Thursday? Coffee is on me.",
];

/// What those bring or look for who sit where the employee of the printed link gets a desk.
pub(super) const AT_HER_TABLE: [(OfferKind, Both); 3] = [
    (
        Ask,
        [
            "Iemand met wie ik een lastig klantgesprek een keer kan oefenen.",
            "Somebody with whom I can practise a difficult customer call.",
        ],
    ),
    (
        Offer,
        [
            "Ik loop graag een kwartier met je door je presentatie.",
            "I would gladly go through your slides with you for a quarter of an hour.",
        ],
    ),
    (
        Ask,
        [
            "Wie legt me in tien minuten uit hoe draaitabellen werken?",
            "Who can explain pivot tables to me in ten minutes?",
        ],
    ),
];

pub(super) const GREETING: Both = ["Dag", "Hi"];
pub(super) const FAREWELL: Both = ["Groet,", "Best,"];

/// What people note when something is done.
pub(super) const DONE: &[Both] = &[
    ["Doet mee met de werkgroep", "Joins the working group"],
    ["Kende precies de goede bij de gemeente", "Knew just the right person at the city"],
    ["Hielp me in tien minuten verder", "Got me going in ten minutes"],
    ["Veel gelachen; volgende keer met taart", "A good laugh; cake next time"],
    ["", ""],
];

/// Why people want to know somebody: purpose, what they bring, whom they look for.
pub(super) const REASONS: &[[Both; 3]] = &[
    [
        [
            "In januari begin ik met een team dat half op afstand werkt. Ik wil horen wat anderen daarvan leerden.",
            "In January I start with a team that is half remote, and I want to hear what others learned.",
        ],
        [
            "Vier verhuizingen ervaring, en een lijst van wat je beter niet meeneemt.",
            "Four office moves, and a list of what is better left behind.",
        ],
        [
            "Iemand die dit minstens een jaar doet.",
            "Somebody who has done this for a year or more.",
        ],
    ],
    [
        [
            "Onze cijfers over wachttijden kloppen op papier en toch herkent niemand ze. Ik zoek iemand die weet waar dat misgaat.",
            "Our figures on waiting times add up, and still nobody recognises them. I look for somebody who knows why.",
        ],
        [
            "Twee jaar aan meetgegevens, netjes opgeschoond, en ik leg graag uit hoe.",
            "Two years of measurements, neatly cleaned up, and I gladly explain how.",
        ],
        [
            "Iemand uit een ziekenhuis of een huisartsenpost.",
            "Somebody at a hospital or a practice.",
        ],
    ],
];

/// What who introduces adds.
pub(super) const LINES: &[Both] = &[
    [
        "Jullie werken allebei aan hetzelfde, elk aan een kant van het gebouw.",
        "You both work on the same thing, at two ends of the building.",
    ],
    [
        "Ik denk dat jullie binnen vijf minuten aan het tekenen zijn.",
        "I think you will be drawing on a napkin within five minutes.",
    ],
];

/// What the employee of the printed link means to do.
pub(super) const HER_CALL: &str = "Vragen wat hij zou overslaan als hij opnieuw begon";
pub(super) const HER_CALL_DONE: &str = "Begin met één groep, en neem niets op.";
pub(super) const HER_PLAN_LET_GO: &str = "De presentatie van de open dag doorsturen";
pub(super) const HER_NEXT_CALL: &str = "Het draaiboek van de verhuizing opvragen";
pub(super) const HER_NEXT_PLAN: &str = "Samen naar de netwerkdag van de waterschappen?";
pub(super) const HER_FIRST_PLAN_DONE: &str = "Laat ons in december meelopen bij de meldkamer.";
pub(super) const HER_REASONS: &[[Both; 3]] = &[[
    [
        "We willen klanten laten meebeslissen over de nieuwe openingstijden, en niemand van ons deed dat eerder.",
        "We want customers to have a say in the new opening hours, and none of us has done that before.",
    ],
    [
        "Tien jaar ervaring aan de balie, en een middag per week om het echt te doen.",
        "Ten years at the front desk, and an afternoon a week to really do it.",
    ],
    [
        "Iemand die een cliëntenraad of klantenpanel heeft begeleid.",
        "Somebody who has run a customer panel.",
    ],
]];
