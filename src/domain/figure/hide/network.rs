//! A network of counts. Each arc is a count with known bounds; at each node inflow equals outflow.

use std::collections::VecDeque;

/// More than any building holds.
pub(super) const ENDLESS: i64 = 1 << 32;

#[derive(Debug, Clone, Copy)]
struct Arc {
    from: usize,
    to: usize,
    least: i64,
    most: i64,
    flow: i64,
}

#[derive(Debug, Clone, Default)]
pub(super) struct Network {
    arcs: Vec<Arc>,
    touching: Vec<Vec<usize>>,
}

/// An arc, and whether it is followed in its direction.
type Step = (usize, bool);

impl Network {
    /// Adds a count between two nodes with bounds `least` and `most`, and returns its number. The `flow`s of all arcs
    /// must balance at each node, but may be out of bounds.
    pub(super) fn add(
        &mut self,
        (from, to): (usize, usize),
        (least, most): (i64, i64),
        flow: i64,
    ) -> usize {
        let number = self.arcs.len();
        self.arcs.push(Arc { from, to, least, most, flow });
        let nodes = self.touching.len().max(from + 1).max(to + 1);
        self.touching.resize_with(nodes, Vec::new);
        for node in [from, to] {
            if let Some(touching) = self.touching.get_mut(node) {
                touching.push(number);
            }
        }
        number
    }

    /// Moves the flows into their bounds; returns false if that is impossible.
    pub(super) fn settle(&mut self) -> bool {
        (0..self.arcs.len()).all(|number| self.settle_arc(number))
    }

    fn settle_arc(&mut self, number: usize) -> bool {
        while let Some(arc) = self.arcs.get(number).copied() {
            if arc.least > arc.most {
                return false;
            }
            let (lacking, path) = if arc.flow < arc.least {
                (arc.least - arc.flow, self.path(arc.to, arc.from, number))
            } else if arc.flow > arc.most {
                (arc.flow - arc.most, self.path(arc.from, arc.to, number))
            } else {
                return true;
            };
            let Some(mut path) = path else { return false };
            path.push((number, arc.flow < arc.least));
            let others = path.iter().filter(|(step, _)| *step != number);
            let by = others.map(|step| self.room(*step)).fold(lacking, i64::min);
            for (step, along) in path {
                if let Some(arc) = self.arcs.get_mut(step) {
                    arc.flow += if along { by } else { -by };
                }
            }
        }
        false
    }

    /// The only possible value of a count, if there is just one. Needs settled flows.
    pub(super) fn only_value(&self, number: usize) -> Option<i64> {
        let arc = *self.arcs.get(number)?;
        let more = arc.flow < arc.most && self.path(arc.to, arc.from, number).is_some();
        let less = arc.flow > arc.least && self.path(arc.from, arc.to, number).is_some();
        (!more && !less).then_some(arc.flow)
    }

    /// How far the flow of an arc can be moved without leaving its bounds or getting further out of them.
    fn room(&self, (number, along): Step) -> i64 {
        self.arcs.get(number).map_or(0, |arc| {
            let room = if along { arc.most - arc.flow } else { arc.flow - arc.least };
            room.max(0)
        })
    }

    /// A path between two nodes along which flow can be moved, avoiding one arc.
    fn path(&self, from: usize, to: usize, without: usize) -> Option<Vec<Step>> {
        let mut reached: Vec<Option<(usize, Step)>> = vec![None; self.touching.len()];
        let mut waiting = VecDeque::from([from]);
        while let Some(node) = waiting.pop_front() {
            if node == to {
                return Some(self.way_back(from, to, &reached));
            }
            for number in self.touching.get(node).into_iter().flatten() {
                let Some(arc) = self.arcs.get(*number).filter(|_| *number != without) else {
                    continue;
                };
                let along = arc.from == node;
                let next = if along { arc.to } else { arc.from };
                if next == from || self.room((*number, along)) == 0 {
                    continue;
                }
                if let Some(seen @ None) = reached.get_mut(next) {
                    *seen = Some((node, (*number, along)));
                    waiting.push_back(next);
                }
            }
        }
        None
    }

    fn way_back(&self, from: usize, to: usize, reached: &[Option<(usize, Step)>]) -> Vec<Step> {
        let mut steps = Vec::new();
        let mut node = to;
        while node != from
            && let Some(Some((before, step))) = reached.get(node)
        {
            steps.push(*step);
            node = *before;
        }
        steps
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What follows for each part, given its bounds and those of the sum `whole`.
    fn only_values(whole: (i64, i64), parts: &[(i64, i64)]) -> Option<Vec<Option<i64>>> {
        let mut network = Network::default();
        network.add((1, 0), whole, 0);
        let numbers: Vec<usize> =
            parts.iter().map(|bounds| network.add((0, 1), *bounds, 0)).collect();
        network.settle().then(|| numbers.iter().map(|part| network.only_value(*part)).collect())
    }

    #[test]
    fn a_part_is_known_where_the_others_leave_it_one_value() {
        let four = [(13, 17), (13, 17), (13, 17), (13, 17), (0, 9)];
        let all = Some(vec![Some(13), Some(13), Some(13), Some(13), Some(0)]);
        assert_eq!(only_values((48, 52), &four), all);
        let two = [(10, 12), (10, 12), (0, 9)];
        assert_eq!(only_values((33, 37), &two), Some(vec![Some(12), Some(12), Some(9)]));
        assert_eq!(only_values((32, 37), &two), Some(vec![None; 3]));
    }

    #[test]
    fn what_cannot_be_is_found() {
        assert_eq!(only_values((40, 44), &[(10, 12), (10, 12), (0, 9)]), None);
        assert_eq!(only_values((0, 9), &[(10, 12)]), None);
        assert_eq!(only_values((5, 4), &[(0, 9)]), None);
    }
}
