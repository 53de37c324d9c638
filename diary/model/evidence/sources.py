"""The register of sources: each publication that a sentence of the program or of its guides rests on, in full.

A clinical sentence names its sources where it is said, `cited(phrase("..."), "blagrove-2009")`; a guide marks it with
`[@blagrove-2009]`. Tests hold both against this register: no unknown id, no source that nobody names, no clinical
sentence without one (tests/model/evidence, docs/decisions/0041).

The references were compared with the publications' records; what could not be confirmed is left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from diary.wording import Phrase


@dataclass(frozen=True)
class Source:
    """One publication.

    Attributes:
        id: Its name in the code and in the guides.
        label: Its name for a reader, as it stands in a sentence: `Blagrove 2009`.
        reference: Authors, title, and where it was published.
        about: What it found out, or says, on how many people: what it may be cited for.
        doi: Its digital object identifier; None without one, or where it was not confirmed.
        pmid: Its number in PubMed; None without one, or where it was not confirmed.
        is_rule: Whether it is a law or an authority's guidance, and not a finding.
    """

    id: str
    label: str
    reference: str
    about: str
    doi: str | None = None
    pmid: int | None = None
    is_rule: bool = False

    @property
    def in_full(self) -> str:
        """The reference with its identifiers."""
        identifiers = [f"doi:{self.doi}"] if self.doi is not None else []
        if self.pmid is not None:
            identifiers.append(f"PMID {self.pmid}")
        return " ".join([self.reference, *(f"{one}." for one in identifiers)])


def cited(sentence: Phrase, *ids: str) -> Phrase:
    """Return a sentence with the sources it rests on.

    Args:
        sentence: What is said.
        ids: The sources' ids, literals, so that a test can find them.

    Raises:
        KeyError: a source is not in the register.
        ValueError: none is named.
    """
    if not ids:
        raise ValueError("a cited sentence names a source")
    return sentence._replace(sources=tuple(SOURCES[one].id for one in ids))


def findings() -> tuple[Source, ...]:
    """Return the publications behind what the program says, by label; laws and guidances are not among them."""
    return tuple(sorted((one for one in SOURCES.values() if not one.is_rule), key=lambda one: one.label))


_REGISTER = (
    Source(
        "amr-2010",
        "Amr 2010",
        "Amr YM. Multi-day low dose ketamine infusion as adjuvant to oral gabapentin in spinal cord injury related "
        "chronic pain: a prospective, randomized, double blind trial. Pain Physician 2010;13:245–249.",
        "80 mg over 5 hours on 7 days in 40 people with pain after a spinal cord injury: better than placebo during "
        "the infusions and for 2 weeks, not in weeks 3 and 4.",
        pmid=20495588,
    ),
    Source(
        "blagrove-2009",
        "Blagrove 2009",
        "Blagrove M, Morgan CJA, Curran HV, Bromley L, Brandner B. The incidence of unpleasant dreams after "
        "sub-anaesthetic ketamine. Psychopharmacology 2009;203:109–120.",
        "30 healthy volunteers, 19 with ketamine and 11 with placebo, over the three nights after it: three times the "
        "odds of an unpleasant dream. Odds, not a share; volunteers, not people in pain.",
        doi="10.1007/s00213-008-1377-3",
        pmid=18949459,
    ),
    Source(
        "bowdle-1998",
        "Bowdle 1998",
        "Bowdle TA, Radant AD, Cowley DS, Kharasch ED, Strassman RJ, Roy-Byrne PP. Psychedelic effects of ketamine in "
        "healthy volunteers: relationship to steady-state plasma concentrations. Anesthesiology 1998;88:82–88.",
        "13 scales of altered perception in 10 healthy volunteers, each rising with the concentration.",
        doi="10.1097/00000542-199801000-00015",
    ),
    Source(
        "cohen-2018",
        "Cohen 2018",
        "Cohen SP, Bhatia A, Buvanendran A, Schwenk ES, Wasan AD, Hurley RW, Viscusi ER, Narouze S, Davis FN, Ritchie "
        "EC, Lubenow TR, Hooten WM. Consensus guidelines on the use of intravenous ketamine infusions for chronic "
        "pain from the American Society of Regional Anesthesia and Pain Medicine, the American Academy of Pain "
        "Medicine, and the American Society of Anesthesiologists. Regional Anesthesia and Pain Medicine "
        "2018;43:521–546.",
        "For whom, for whom not, and under which precautions: heart, liver, psychosis, substance use among them.",
        doi="10.1097/AAP.0000000000000808",
    ),
    Source(
        "dahan-2011",
        "Dahan 2011",
        "Dahan A and others. Population pharmacokinetic–pharmacodynamic modeling of ketamine-induced pain relief of "
        "chronic pain. European Journal of Pain 2011;15:258–267.",
        "A model of 60 people with CRPS-1, 100 hours of S-ketamine or placebo: half-life of relief 10.9 ± 4.0 days "
        "(5.3–20.5), chance of an effect 67 ± 10 %, with placebo 23 ± 9 %.",
        doi="10.1016/j.ejpain.2010.06.016",
    ),
    Source(
        "dworkin-2008",
        "Dworkin 2008",
        "Dworkin RH, Turk DC, Wyrwich KW, and others. Interpreting the clinical importance of treatment outcomes in "
        "chronic pain clinical trials: IMMPACT recommendations. Journal of Pain 2008;9:105–121.",
        "30 % less pain is a moderately important change, 50 % a substantial one.",
        doi="10.1016/j.jpain.2007.09.005",
    ),
    Source(
        "eu-mdr-2017",
        "Regulation (EU) 2017/745",
        "Regulation (EU) 2017/745 of the European Parliament and of the Council on medical devices, Article 2(1), and "
        "Annex VIII, Rule 11.",
        "What a medical device is; in which class software stands that informs decisions on diagnosis or therapy.",
        is_rule=True,
    ),
    Source(
        "farrar-2001",
        "Farrar 2001",
        "Farrar JT, Young JP Jr, LaMoreaux L, Werth JL, Poole RM. Clinical importance of changes in chronic pain "
        "intensity measured on an 11-point numerical pain rating scale. Pain 2001;94:149–158.",
        "2724 people in 10 trials: about 2 points or 30 % less pain is what people call much improved.",
        doi="10.1016/S0304-3959(01)00349-9",
        pmid=11690728,
    ),
    Source(
        "fda-cds-2026",
        "FDA, Clinical Decision Support Software, 2026",
        "US Food and Drug Administration. Clinical Decision Support Software. Guidance for industry and Food and Drug "
        "Administration staff. January 2026.",
        "The four criteria under which software that supports health care professionals is no device; software for "
        "patients and caregivers falls under FDA's other digital health policies.",
        is_rule=True,
    ),
    Source(
        "fda-wellness-2026",
        "FDA, General Wellness, 2026",
        "US Food and Drug Administration. General Wellness: Policy for Low Risk Devices. Guidance for industry and "
        "Food and Drug Administration staff. January 2026.",
        "Low-risk products for a healthy lifestyle, as apart from products for a disease.",
        is_rule=True,
    ),
    Source(
        "fda-software-2022",
        "FDA, Device Software Functions, 2022",
        "US Food and Drug Administration. Policy for Device Software Functions and Mobile Medical Applications. "
        "Guidance for industry and Food and Drug Administration staff. September 2022.",
        "Software for which FDA intends not to enforce requirements: among it tools that help people to track their "
        "health and to show it to those who treat them, without suggesting a treatment.",
        is_rule=True,
    ),
    Source(
        "ketamine-label-2024",
        "US prescribing information 2024",
        "Ketamine Hydrochloride Injection, prescribing information (United States). Hospira, updated 16 May 2024. "
        "DailyMed.",
        "What the maker warns of: driving, alcohol, opioids, benzodiazepines, pregnancy, blood pressure, liver.",
    ),
    Source(
        "krebs-2009",
        "Krebs 2009",
        "Krebs EE, Lorenz KA, Bair MJ, Damush TM, Wu J, Sutherland JM, Asch SM, Kroenke K. Development and initial "
        "validation of the PEG, a three-item scale assessing pain intensity and interference. Journal of General "
        "Internal Medicine 2009;24:733–738.",
        "The PEG: mean of average pain, enjoyment of life and general activity.",
        doi="10.1007/s11606-009-0981-1",
        pmid=19418100,
    ),
    Source(
        "mangnus-2021",
        "Mangnus 2021",
        "Mangnus TJP, Dirckx M, Bharwani KD, de Vos CC, Frankema SPG, Stronks DL, Huygen FJPM. Effect of intravenous "
        "low-dose S-ketamine on pain in patients with Complex Regional Pain Syndrome: a retrospective cohort study. "
        "Pain Practice 2021.",
        "48 people with CRPS, 7 days of S-ketamine in hospital: 62 % responders at its end, 48 % about 4 weeks later; "
        "a responder had 2 points less pain or called it a success.",
        doi="10.1111/papr.13056",
        pmid=34233070,
    ),
    Source(
        "mdcg-2019-11",
        "MDCG 2019-11 rev. 1",
        "Medical Device Coordination Group. MDCG 2019-11 rev. 1: Guidance on qualification and classification of "
        "software in Regulation (EU) 2017/745 – MDR and Regulation (EU) 2017/746 – IVDR. June 2025.",
        "When software is medical device software, and how Rule 11 is read. Not legally binding.",
        is_rule=True,
    ),
    Source(
        "niesters-2014",
        "Niesters 2014",
        "Niesters M, Martini C, Dahan A. Ketamine for chronic pain: risks and benefits. British Journal of Clinical "
        "Pharmacology 2014;77:357–367.",
        "A review: effect sizes of three trials in week 1 and week 4; what is known of perception, memory, heart, "
        "liver, bladder and abuse, and what can't be carried over from recreational use to patients.",
        doi="10.1111/bcp.12094",
    ),
    Source(
        "noppers-2011-pain",
        "Noppers 2011, Pain",
        "Noppers IM, Niesters M, Aarts LPHJ, Bauer MCR, Drewes AM, Dahan A, Sarton EY. Drug-induced liver injury "
        "following a repeated course of ketamine treatment for chronic pain in CRPS type 1 patients: a report of 3 "
        "cases. Pain 2011;152:2173–2178.",
        "6 people were to have two 100-hour infusions of S-ketamine, 16 days apart: liver injury in 3, with liver "
        "enzymes at three times the upper limit of normal or more.",
        doi="10.1016/j.pain.2011.03.026",
        pmid=21546160,
    ),
    Source(
        "noppers-2011-ejp",
        "Noppers 2011, European Journal of Pain",
        "Noppers I, Niesters M, Swartjes M, Bauer M, Aarts L, Geleijnse N, Mooren R, Dahan A, Sarton E. Absence of "
        "long-term analgesic effect from a short-term S-ketamine infusion on fibromyalgia pain: a randomized, "
        "prospective, double blind, active placebo-controlled trial. European Journal of Pain 2011;15:942–949.",
        "0.5 mg/kg of S-ketamine over 30 minutes in fibromyalgia: more than 50 % less pain in 8 of 12 after 15 "
        "minutes, in 2 of 12 at the end of week 1 and of week 8; with midazolam in 3, 0 and 2 of 12.",
    ),
    Source(
        "ohrbach-2021",
        "Ohrbach and Knibbe 2021",
        "Ohrbach R, Knibbe W. Diagnostic Criteria for Temporomandibular Disorders (DC/TMD): scoring manual for "
        "self-report instruments. 2021.",
        "How both forms of the Chronic Pain Grade Scale are scored.",
    ),
    Source(
        "peltoniemi-2016",
        "Peltoniemi 2016",
        "Peltoniemi MA, Hagelberg NM, Olkkola KT, Saari TI. Ketamine: a review of clinical pharmacokinetics and "
        "pharmacodynamics in anesthesia and pain therapy. Clinical Pharmacokinetics 2016;55:1059–1077.",
        "Ketamine is broken down mainly by CYP3A and CYP2B6, and so meets other medicines, most of all by mouth.",
        doi="10.1007/s40262-016-0383-6",
        pmid=27028535,
    ),
    Source(
        "schwartzman-2009",
        "Schwartzman 2009",
        "Schwartzman RJ, Alexander GM, Grothusen JR, Paylor T, Reichenberger E, Perreault M. Outpatient intravenous "
        "ketamine for the treatment of complex regional pain syndrome: a double-blind placebo controlled study. Pain "
        "2009;147.",
        "10 days of 4 hours each as an outpatient, followed for 3 months.",
        doi="10.1016/j.pain.2009.08.015",
    ),
    Source(
        "sigtermans-2009",
        "Sigtermans 2009",
        "Sigtermans MJ, van Hilten JJ, Bauer MCR, Arbous MS, Marinus J, Sarton EY, Dahan A. Ketamine produces "
        "effective and long-term pain relief in patients with Complex Regional Pain Syndrome Type 1. Pain "
        "2009;145:304–311.",
        "60 people with CRPS-1, 4.2 days of S-ketamine or placebo: pain in week 1 2.68 ± 0.51 against 5.45 ± 0.48, no "
        "longer different in week 12; function did not improve.",
        doi="10.1016/j.pain.2009.06.023",
        pmid=19604642,
    ),
    Source(
        "tiwari-2022",
        "Tiwari 2022",
        "Tiwari SR, Vigotsky AD, Apkarian AV. On the relationship between pain variability and relief in randomized "
        "clinical trials. Frontiers in Pain Research 2022;3:844309.",
        "Daily pain scores of two trials with no treatment, placebo and drug arms, none with ketamine. The shares and "
        "spreads given here were computed from the diaries published with it (199 people); they are not in the paper.",
        doi="10.3389/fpain.2022.844309",
        pmid=35465296,
    ),
    Source(
        "von-korff-1992",
        "Von Korff 1992",
        "Von Korff M, Ormel J, Keefe FJ, Dworkin SF. Grading the severity of chronic pain. Pain 1992;50:133–149.",
        "The Chronic Pain Grade Scale.",
        doi="10.1016/0304-3959(92)90154-4",
    ),
    Source(
        "von-korff-2020",
        "Von Korff 2020",
        "Von Korff M, DeBar LL, Krebs EE, Kerns RD, Deyo RA, Keefe FJ. Graded chronic pain scale revised: mild, "
        "bothersome, and high-impact chronic pain. Pain 2020;161:651–661.",
        "The revision of the Chronic Pain Grade Scale, with PEG.",
        doi="10.1097/j.pain.0000000000001758",
        pmid=31764390,
    ),
)
SOURCES: Mapping[str, Source] = MappingProxyType({one.id: one for one in _REGISTER})
"""Every source by its id."""
