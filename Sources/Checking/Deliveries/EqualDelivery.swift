import Contract
import Faults
import Jeugdhulp
import Records

/// A delivery with exactly the rows of an earlier one, however they are written and ordered.
enum EqualDelivery {
    /// The later of two; of more than two each but the first. It ends the run where deliveries add up and the two are not of one delivery: then
    /// what should stand there is missing. Else nothing is wrong yet, and it is told.
    static func doubts(_ beeld: Leveringsbeeld, _ drempels: Drempelwaarden) -> [Twijfel] {
        let ordered = beeld.delen.filter { $0.rows >= drempels["rijen"] }.sorted { left, right in
            guard left.map != right.map else { return left.file < right.file }
            guard let first = left.map else { return true }
            return right.map.map { first < $0 } ?? false
        }
        return ordered.indices.compactMap { place -> Twijfel? in
            let own = ordered[place]
            let earlier = ordered[..<place].first { one in
                one.soort == own.soort && one.gemeente == own.gemeente && one.rows == own.rows
                    && beeld.prints.areEqual(one.file, own.file, gemeente: own.gemeente)
            }
            guard let earlier else { return nil }
            return Twijfel(
                Twijfelregels.equalToEarlier, gemeente: beeld.gemeenten[own.gemeente], path: own.path,
                omvang: Twijfelomvang(records: own.rows, jeugdigen: nil, cents: 0),
                isBoven: !beeld.isReplacing && earlier.map != own.map)
        }
    }
}
