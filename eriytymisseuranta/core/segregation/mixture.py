"""How common each share is among cells, from counts too small to show it: a mixture fitted by maximum likelihood.

Each cell has a share p of its own, drawn from an unknown distribution over a grid of shares, and shows it only through
its count. The distribution that makes the counts likeliest (Kiefer and Wolfowitz 1956, Annals of Mathematical
Statistics 27:887) is a convex problem, solved by a primal-dual interior point method (as in Koenker and Mizera 2014,
Journal of the American Statistical Association 109:674) instead of the slow iterations of EM. Pseudo-cells of a vague
distribution settle what the counts leave open.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from eriytymisseuranta.core.panel import Floats

_STEPS = 60
_SETTLED = 1e-3
"""Change of the weights in all, of a sum of 1, after which the next step is too small to matter."""
_TO_EDGE = 0.95
"""How much of the way to a weight of zero a step may go."""


@dataclass(frozen=True)
class Mixture:
    """Cells that draw their shares from one distribution, taken together by what is seen of them.

    Parameters
    ----------
    likelihood
        Of each outcome at each share, up to a factor per outcome, shape (outcomes, shares).
    cells, people
        How many cells have the outcome and how many people live in them, shape (outcomes,).
    pseudo
        Pseudo-cells with each share, above zero, shape (shares,).
    """

    likelihood: Floats
    cells: Floats
    people: Floats
    pseudo: Floats


@dataclass(frozen=True)
class Weights:
    """The distribution of cells over the shares of a mixture; both of shape (shares,).

    Parameters
    ----------
    w
        Weights; their sum is 1.
    slack
        How far each is from being worth more, as multiplier of ``w >= 0``.
    """

    w: Floats
    slack: Floats


def fit(mixture: Mixture, start: Weights | None = None, pull: Floats | None = None) -> Weights:
    """Return the weights that maximise ``sum_u cells_u ln (L w)_u + sum_k pseudo_k ln w_k``.

    Parameters
    ----------
    start
        Where to begin, for a problem near to one already solved.
    pull
        Added to what is maximised, per weight, shape (shares,).
    """
    loose = 1.0
    if start is None:
        pseudo, cells = mixture.pseudo, float(mixture.cells.sum())
        start = Weights(pseudo / pseudo.sum(), np.full(len(pseudo), cells))
        loose = max(1.0, 0.3 * cells / float(pseudo.sum()))
    w, slack = start.w, start.slack
    for _ in range(_STEPS):
        gradient, curvature = _derivatives(mixture, w)
        gradient = gradient if pull is None else gradient + pull
        curvature.flat[:: len(w) + 1] += slack / w
        pseudo = loose * mixture.pseudo
        free, one = np.linalg.solve(curvature, np.stack([gradient + pseudo / w, np.ones(len(w))], axis=1)).T
        step = free + one * (1 - w.sum() - free.sum()) / one.sum()
        slack_step = pseudo / w - slack - slack / w * step
        length, slack_length = _inside(w, step), _inside(slack, slack_step)
        w, slack = w + length * step, slack + slack_length * slack_step
        if loose == 1 and length == 1 and np.abs(step).sum() < _SETTLED:
            break
        loose = max(1.0, loose * (0.1 if min(length, slack_length) > 0.7 else 0.4))
    return Weights(w, slack)


def log_likelihood(mixture: Mixture, w: Floats) -> float:
    """Return what `fit` maximises without a pull."""
    return float(mixture.cells @ np.log(mixture.likelihood @ w) + mixture.pseudo @ np.log(w))


def people_by_share(mixture: Mixture, w: Floats) -> Floats:
    """Return how many people are expected to live at each share, given what is seen of their cells, (shares,)."""
    return np.asarray(w * (mixture.likelihood.T @ (mixture.people / (mixture.likelihood @ w))))


def given_outcomes(mixture: Mixture, w: Floats, values: Floats) -> Floats:
    """Return the expectation of ``values`` (shares, ...) in cells with each outcome, shape (outcomes, ...)."""
    weighted = values * (w if values.ndim == 1 else w[:, None])
    seen = mixture.likelihood @ w
    return np.asarray(mixture.likelihood @ weighted / (seen if values.ndim == 1 else seen[:, None]))


def worth_gradient(mixture: Mixture, w: Floats, worth: Floats) -> Floats:
    """Return by how much the weights change what people are worth in all, shape (shares,).

    That is ``worth @ people_by_share``, with the ``worth`` of a person at each share, shape (shares,).
    """
    seen = mixture.likelihood @ w
    density = mixture.people / seen
    return np.asarray(
        worth * (mixture.likelihood.T @ density) - mixture.likelihood.T @ (density * given_outcomes(mixture, w, worth))
    )


def steepness(mixture: Mixture, weights: Weights, direction: Floats) -> float:
    """Return the variance of ``direction @ w`` to the first order, from the curvature of what is maximised."""
    _, curvature = _derivatives(mixture, weights.w)
    curvature.flat[:: len(direction) + 1] += weights.slack / weights.w
    free, one = np.linalg.solve(curvature, np.stack([direction, np.ones(len(direction))], axis=1)).T
    return float(direction @ (free - one * free.sum() / one.sum()))


def _derivatives(mixture: Mixture, w: Floats) -> tuple[Floats, Floats]:
    """Return the gradient without the pseudo-cells, and the curvature of the likelihood."""
    likelihood, cells = mixture.likelihood, mixture.cells
    seen = likelihood @ w
    return likelihood.T @ (cells / seen), (likelihood.T * (cells / seen**2)) @ likelihood


def _inside(value: Floats, step: Floats) -> float:
    """Return how much of a step leaves all values above zero, at most all of it."""
    worst = float((step / value).min())
    return 1.0 if worst > -_TO_EDGE else -_TO_EDGE / worst
