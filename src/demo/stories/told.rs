//! What is told in the example office: the words are in the files beside this one, the pictures too, as they were drawn (SVG)
//! and as they are told (WebP; `kiosk-ui/dev/demo-pictures.mjs` makes the one of the other).

use crate::domain::language::Language;
use crate::domain::story::telling::{StoryKind, StoryProgress};

/// A month and a day of 2026.
pub(super) type MonthDay = (u32, u32);

/// A story on the podium.
pub(super) struct Told {
    pub(super) kind: StoryKind,
    pub(super) language: Language,
    pub(super) title: &'static str,
    pub(super) text: &'static str,
    /// Who told it, by address.
    pub(super) teller: &'static str,
    /// Without their name: the editor knows.
    pub(super) unnamed: bool,
    pub(super) published: MonthDay,
    pub(super) road: &'static [(MonthDay, StoryProgress, &'static str)],
    /// Which of the pictures, and what it shows.
    pub(super) picture: Option<(usize, &'static str)>,
    /// How many know it too.
    pub(super) known_by: usize,
    /// Who takes it up, by address.
    pub(super) taken_up_by: &'static [&'static str],
}

/// The files of the pictures.
pub(super) const PICTURES: [&[u8]; 6] = [
    include_bytes!("krijt.webp"),
    include_bytes!("bench.webp"),
    include_bytes!("een-pagina.webp"),
    include_bytes!("regenmeters.webp"),
    include_bytes!("rain.webp"),
    include_bytes!("bakfiets.webp"),
];

/// In the order in which they were published.
pub(super) const TOLD: [Told; 9] = [
    Told {
        kind: StoryKind::RanInto,
        language: Language::En,
        title: "The form that could not stand the rain",
        text: include_str!("rain.md"),
        teller: "sjoerd.kramer@waterwolf.example",
        unnamed: false,
        published: (2, 5),
        road: &[
            ((2, 26), StoryProgress::TakenUp, "Contracts finds out whether the card can count."),
            (
                (4, 15),
                StoryProgress::Tried,
                "Four routes, one season. A culvert took 22 minutes on average; it now takes 13.",
            ),
        ],
        picture: Some((
            4,
            "Drawing: in the rain, a hand holds a card with ticked boxes in front of the round mouth of a culvert.",
        )),
        known_by: 6,
        taken_up_by: &["jasper.dijkstra@waterwolf.example"],
    },
    Told {
        kind: StoryKind::NewApproach,
        language: Language::Nl,
        title: "Eén pagina voordat we gaan rekenen",
        text: include_str!("een-pagina.md"),
        teller: "femke.dekker@waterwolf.example",
        unnamed: false,
        published: (4, 16),
        road: &[
            ((5, 11), StoryProgress::TakenUp, "Twee teams doen mee, elk met één project."),
            (
                (6, 29),
                StoryProgress::Tried,
                "Elf projecten verder. Bij vier veranderde de vraag nog voordat het werk begon.",
            ),
            ((9, 7), StoryProgress::Landed, "Het blad is nu de eerste bijlage van elke offerte."),
        ],
        picture: Some((
            2,
            "Tekening: op een bureau ligt een vel met vier handgeschreven vragen, met een potlood, een kop koffie en een koffiekring.",
        )),
        known_by: 11,
        taken_up_by: &["noor.peters@waterwolf.example", "amira.bos@noorderlicht.example"],
    },
    Told {
        kind: StoryKind::NewApproach,
        language: Language::Nl,
        title: "Een bakfiets voor de deur",
        text: include_str!("bakfiets.md"),
        teller: "karim.brouwer@waterwolf.example",
        unnamed: false,
        published: (5, 7),
        road: &[
            ((6, 1), StoryProgress::Tried, "We huren hem nog een kwartaal."),
            (
                (8, 27),
                StoryProgress::LaidToRest,
                "De gemeente heeft deelbakfietsen bij het station gezet, tweehonderd meter van onze deur. Goedkoper, en iemand \
                 anders plakt de band. Het ging ons nooit om de fiets: het ging om niet met de auto hoeven.\nDe kist blijft. Die \
                 past op elke bakfiets.",
            ),
        ],
        picture: Some((
            5,
            "Tekening: een bakfiets met een open kist vol gereedschap en helmen staat voor een groene deur.",
        )),
        known_by: 4,
        taken_up_by: &[],
    },
    Told {
        kind: StoryKind::Detour,
        language: Language::Nl,
        title: "Regenmeters, met dank aan de conciërge",
        text: include_str!("regenmeters.md"),
        teller: "maarten.haan@waterwolf.example",
        unnamed: false,
        published: (6, 4),
        road: &[
            ((6, 18), StoryProgress::TakenUp, "Beheer plaatst de eerste drie in de zomervakantie."),
            (
                (8, 31),
                StoryProgress::Tried,
                "Zeven daken. Twee meters stonden onder een boom en zijn verplaatst.",
            ),
            (
                (10, 12),
                StoryProgress::Landed,
                "Elf meters. De gemeente zet ze in het onderhoudsplan van de scholen.",
            ),
        ],
        picture: Some((
            3,
            "Tekening: in de regen veegt een man bladeren van een plat schooldak, naast een regenmeter; beneden staan fietsen.",
        )),
        known_by: 8,
        taken_up_by: &["leila.hoekstra@stadslab.example"],
    },
    Told {
        kind: StoryKind::RanInto,
        language: Language::Nl,
        title: "Drie formulieren, dezelfde veertien vragen",
        text: include_str!("formulieren.md"),
        teller: "fatima.meijer@waterwolf.example",
        unnamed: false,
        published: (9, 10),
        road: &[(
            (10, 8),
            StoryProgress::TakenUp,
            "Beheer en Financiën zoeken uit waar die ene plek kan zijn.",
        )],
        picture: None,
        known_by: 9,
        taken_up_by: &["koen.kok@waterwolf.example"],
    },
    Told {
        kind: StoryKind::NewApproach,
        language: Language::En,
        title: "Eleven words that meant two things",
        text: include_str!("eleven-words.md"),
        teller: "jasper.dijkstra@waterwolf.example",
        unnamed: false,
        published: (9, 24),
        road: &[],
        picture: None,
        known_by: 5,
        taken_up_by: &[],
    },
    Told {
        kind: StoryKind::Detour,
        language: Language::En,
        title: "The bench that stood where people were",
        text: include_str!("bench.md"),
        teller: "leila.hoekstra@stadslab.example",
        unnamed: false,
        published: (10, 21),
        road: &[(
            (11, 4),
            StoryProgress::Tried,
            "The bench stood by the canal locks for two afternoons. Forty conversations.",
        )],
        picture: Some((
            1,
            "Drawing: two people sit on a bench under a tree, with cups and a thermos between them and a cardboard sign beside it.",
        )),
        known_by: 3,
        taken_up_by: &["anouk.van.dijk@waterwolf.example"],
    },
    Told {
        kind: StoryKind::RanInto,
        language: Language::Nl,
        title: "Ik zag de fout, en zei eerst niets",
        text: include_str!("twijfel.md"),
        teller: "wouter.hoekstra@waterwolf.example",
        unnamed: true,
        published: (11, 5),
        road: &[],
        picture: None,
        known_by: 14,
        taken_up_by: &[],
    },
    Told {
        kind: StoryKind::NewApproach,
        language: Language::Nl,
        title: "De waterlijn met krijt op de gevel",
        text: include_str!("krijt.md"),
        teller: "anouk.van.dijk@waterwolf.example",
        unnamed: false,
        published: (11, 12),
        road: &[(
            (11, 16),
            StoryProgress::TakenUp,
            "Stadslab neemt het krijt mee naar twee straten in het noorden van de stad.",
        )],
        picture: Some((
            0,
            "Tekening: een vrouw trekt op haar knieën een krijtlijn over een rij gevels; naast haar staan een meetlat en een doos krijt.",
        )),
        known_by: 5,
        taken_up_by: &["maarten.vos@stadslab.example"],
    },
];

/// Those which the story circle is about.
pub(super) const IN_CIRCLE: [&str; 3] = [
    "Eén pagina voordat we gaan rekenen",
    "Regenmeters, met dank aan de conciërge",
    "De waterlijn met krijt op de gevel",
];

/// A draft of the employee of the printed link, and what the editor asks beside it.
pub(super) const DRAFT: (&str, &str) =
    ("Vijf minuten stil voor het weekoverleg", include_str!("stilte.md"));
pub(super) const ASKED: &str = "Wat fijn om te lezen, Sanne. Twee vragen. Wie begint er nu vaker dan vroeger, en wat kwam daar \
     van? En wat raad je iemand aan die dit morgen wil proberen?\nDe twee punten onderaan zou ik alleen houden als je er al iets \
     over weet.";
