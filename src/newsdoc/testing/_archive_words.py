"""The words that generated stories are made of. All of them are invented."""

from __future__ import annotations

FIRST_NAMES = (
    "Mina", "Jan", "Ada", "Tom", "Lena", "Omar", "Ines", "Pavel", "Ruth", "Kofi", "Yuki", "Hana",
    "Luis", "Greta", "Samir", "Nora", "Victor", "Amara", "Erik", "Paula", "Dmitri", "Sofia", "Ben",
    "Chiara", "Anton", "Leila", "Marcus", "Freya", "Diego", "Tessa",
)  # fmt: skip
LAST_NAMES = (
    "Holt", "Ruud", "Ferrante", "Okoye", "Braddock", "Haddad", "Almeida", "Novak", "Lindqvist",
    "Mensah", "Tanaka", "Kowalski", "Ortega", "Bauer", "Nasser", "Eide", "Moreau", "Diallo", "Berg",
    "Santos", "Volkov", "Rossi", "Whitfield", "Conti", "Keller", "Rahimi", "Adeyemi", "Nilsen",
    "Vargas", "Quigley", "Marchetti", "Osei", "Petrov", "Lund", "Castellan", "Varga",
)  # fmt: skip
ROLES = (
    "Mayor", "Sen.", "Police Chief", "Finance Minister", "Dr.", "Judge", "Fire Chief", "Gov.",
    "Professor", "Foreign Minister", "Union leader", "Prosecutor",
)  # fmt: skip
PLACES = (
    "PORT ELLERY", "NORTHAVEN", "KESTREL BAY", "SAINT ORLAN", "BRUNNFELD", "VALDORA", "MIRANOVO",
    "EAST HALLOW", "LAGO VERDE", "TORSHAMN", "RIVERMOUTH", "ALDERGATE",
)  # fmt: skip
BODIES = (
    "the city council", "the harbour authority", "the finance ministry", "the teachers' union",
    "the regional court", "the water board", "the national grid", "the football federation",
    "the health agency", "the central bank", "the coast guard", "the farmers' association",
)  # fmt: skip
ACTIONS = (
    "approved the repair of the harbour wall", "put off the vote on the new tram line",
    "opened an inquiry into the flooded tunnel", "raised the price of drinking water",
    "closed two schools for the rest of the week", "sent a further team to the burning depot",
    "cut its forecast for the coming year", "dropped the case against the former director",
    "called off the strike at the northern ports", "named a new head of its audit office",
    "rejected the offer of the mining company", "ordered the recall of a batch of vaccines",
)  # fmt: skip
REASONS = (
    "after three days of rain", "despite protests outside the building", "in a vote of eleven to four",
    "a week before the budget is due", "following a warning from engineers",
    "for the second time this year", "after talks that went on until dawn",
    "as the river kept rising", "without giving a reason", "over the objections of residents",
)  # fmt: skip
SAYINGS = (
    "The pumps held through the night, and nobody was asked to leave",
    "We never saw the letter, and we would have answered it",
    "It is not the amount that worries us, it is the timing",
    "There was no warning, there was only the sound of the water",
    "We will look at every option before we decide",
    "Nobody called us, nobody wrote, and nobody came",
    "This was the hardest decision of my time in office",
    "The figures speak for themselves, and they are not good",
    "If the wall goes, the market goes with it",
    "People here have waited long enough for an answer",
    "We trained for this, but not for this long",
    "I have seen the report and I stand by every line of it",
)  # fmt: skip
CLAIMS = (
    "the work would be finished before the winter", "two of the three sluices had failed",
    "no one had been hurt", "the money would come from the reserve",
    "the agreement was binding for both sides", "further layoffs could not be ruled out",
    "the roads would stay closed until Friday", "the tests had shown nothing unusual",
    "a third bidder had come forward", "the documents had been lost in the move",
)  # fmt: skip
CUES = ("said", "said", "said", "told reporters", "added", "warned", "explained", "insisted")
REPORTS = ("said", "said that", "told the committee that", "claimed", "confirmed that")
PLAIN = (
    "Residents of the lower town had left their houses on {day}, some with their furniture.",
    "The repair is to cost {amount} million and to take until the spring of next year.",
    "It was the {nth} such case in as many months, according to figures published on {day}.",
    "Shares in the operator fell by {percent} percent in early trading before they recovered.",
    "More than {number} people signed a petition against the plan within a week.",
    "The building dates from {year} and has not been renovated since.",
    "Trains between the two towns were cancelled, and buses ran every {minutes} minutes instead.",
    "A court is expected to rule on the complaint before the end of the month.",
    "Volunteers filled {number} sandbags overnight, most of them students.",
    "The opposition has {percent} seats in the assembly and has asked for a special session.",
    "Rain is forecast to ease on {day}, with winds from the west.",
    "A spokesperson for the company did not answer calls on {day}.",
)  # fmt: skip
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ORDINALS = ("second", "third", "fourth", "fifth", "sixth")
SUBJECTS = (
    ("medtop", "11000000", "politics"), ("medtop", "04000000", "economy, business and finance"),
    ("medtop", "03000000", "disaster, accident and emergency incident"),
    ("medtop", "05000000", "education"), ("medtop", "07000000", "health"),
    ("medtop", "15000000", "sport"), ("medtop", "02000000", "crime, law and justice"),
    ("medtop", "09000000", "labour"), ("medtop", "17000000", "weather"),
)  # fmt: skip
